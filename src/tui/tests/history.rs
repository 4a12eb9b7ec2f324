//! Earlier versions: looking at them, going back to one.

use super::support::*;
use crate::l10n::msg;
use crate::model::assessment::Assessment;

fn outside() -> Outside {
    Outside {
        earlier: vec![blank(), with("health-access", |entry| entry.answer = choice("citizens"))],
        ..Outside::holding(half_done(), "health-access")
    }
}

fn present(player: &Player) -> Assessment {
    player.outside().shelf[0].assessment.clone()
}

#[test]
fn the_list_says_what_differs() {
    let mut player = Player::new(outside(), "en", (80, 24));
    player.keys("v");
    let (one, two) = (player.place_of("1 · "), player.place_of("2 · "));
    assert!(one.unwrap().1 > two.unwrap().1, "newest first\n{}", player.picture());
    assert!(player.flat().contains("1 of 81 answered"), "{}", player.picture());
    assert!(player.flat().contains("answers fewer than now"), "{}", player.picture());
    assert!(player.flat().contains("kept before going back"), "{}", player.picture());
    assert!(player.cursor_line().contains("2 · "), "{}", player.picture());
    player.keys("Down");
    assert!(player.cursor_line().contains("1 · "), "{}", player.picture());
    player.keys("Esc");
    assert!(player.text().contains("Your assessments"), "{}", player.picture());
}

#[test]
fn going_back_asks_first_and_keeps_what_was_there() {
    for (keys, restored) in [
        ("v Enter Enter", None),
        ("v Enter Esc", None),
        ("v Enter 2 Enter", Some(1)),
        ("v Down Enter 2 Enter", Some(0)),
    ] {
        let mut player = Player::new(outside(), "en", (80, 24));
        player.keys(keys);
        let expected = restored.map_or_else(half_done, |at: usize| outside().earlier[at].clone());
        assert_eq!(present(&player), expected, "{keys}\n{}", player.picture());
        let kept = player.outside().earlier.len();
        assert_eq!(kept, 2 + usize::from(restored.is_some()), "{keys}");
        if restored.is_some() {
            assert!(player.flat().contains("kept as version 3"), "{}", player.picture());
            assert!(player.text().contains("Your assessments"), "{}", player.picture());
        }
    }
}

#[test]
fn in_the_wizard_the_search_leads_to_it_and_work_goes_on_with_the_earlier_version() {
    let mut player = Player::at_work(outside());
    player.keys("/ “earlier versions” Enter");
    assert!(player.text().contains("2 · "), "{}", player.picture());
    player.keys("Enter 2 Enter");
    assert!(player.flat().contains("Version 2 is in place again."), "{}", player.picture());
    assert!(player.text().contains("1.3  "), "{}", player.picture());
    player.keys("m 2");
    let entry = player.entry("health-access");
    assert_eq!(entry.answer, choice("citizens"));
    assert_eq!(player.saved().entry("housing"), blank().entry("housing"));
}

#[test]
fn what_is_in_memory_alone_is_not_given_up_for_an_earlier_version() {
    let mut player = Player::at_work(outside());
    player.outside_mut().save_fails = Some(msg::trouble_full("/0".to_owned()));
    player.keys("2 / “earlier versions” Enter Enter");
    assert!(player.flat().contains("/0 could not be written"), "{}", player.picture());
    assert!(!player.flat().contains("Go back to version"), "{}", player.picture());
    player.outside_mut().save_fails = None;
    let mut player =
        Player::at_work(Outside { read_only: Some(msg::read_only_open()), ..outside() });
    player.keys("/ “earlier versions” Enter Enter");
    assert!(player.flat().contains("open in another window"), "{}", player.picture());
}

#[test]
fn that_an_earlier_version_could_not_be_kept_is_said_though_the_change_is_saved() {
    let mut player = Player::at_work(outside());
    let why = msg::trouble_full("/0".to_owned());
    player.outside_mut().aside = Some(msg::history_failed(why));
    player.keys("2");
    assert!(
        player.flat().contains("The earlier version could not be kept"),
        "{}",
        player.picture()
    );
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
}
