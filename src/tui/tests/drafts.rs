//! What is half-typed and not whole: kept beside, offered back, taken up, left or discarded.

use super::case::told;
use super::support::*;
use crate::model::draft::{Draft, Typed, Writing};

fn outside() -> Outside {
    Outside::holding(blank(), "foreign-born-residents")
}

fn drafts(player: &Player) -> Vec<Draft> {
    player.outside().drafts.values().flatten().cloned().collect()
}

/// The program dies, and starts again over what it left.
fn crash(player: Player) -> Player {
    let shelf = player.outside().shelf.clone();
    let drafts = player.outside().drafts.clone();
    drop(player);
    Player::new(Outside { shelf, drafts, ..Outside::default() }, "en", (80, 24))
}

#[test]
fn what_is_not_whole_is_kept_beside_at_a_pause_and_goes_when_it_is_whole() {
    let mut player = Player::at_work(outside());
    player.keys("Enter “12x”");
    assert_eq!(drafts(&player), []);
    player.keys("Pause");
    let [draft] = &drafts(&player)[..] else { panic!("{:?}", drafts(&player)) };
    assert_eq!((&draft.writing, &draft.fields[0]), (&Writing::Answer, &Typed::Text("12x".into())));
    assert_eq!(draft.indicator.as_deref(), Some("foreign-born-residents"));
    player.keys("Backspace Pause");
    assert_eq!(drafts(&player), []);
    let change = r#"foreign-born-residents answer: Given(Number("12"))"#;
    assert_eq!(told(&blank(), &player.saved()), [change]);
}

#[test]
fn after_a_crash_it_is_offered_beside_what_is_stored_and_taken_up() {
    for (at, keys, typed, finish) in [
        (
            "foreign-born-residents",
            "Enter “12” Pause “ thousand” Pause",
            "12 thousand",
            "Backspace*9 “00” Enter",
        ),
        ("housing", "e Tab*3 “p. 3” Pause", "p. 3", "Shift+Tab*3 “Plan” Esc"),
        ("local-legislation", "Down*7 2 0 1 Pause", "201", "“9” Enter"),
        ("housing", "a Tab*2 “x” Pause", "2026x", "Backspace Esc"),
        ("annual-flows", "Enter “France” Tab “many” Pause", "many", "Ctrl+A “5” Esc"),
    ] {
        let mut player = Player::at_work(Outside::holding(blank(), at));
        player.keys(keys);
        let mut player = crash(player);
        player.keys("Enter");
        // Whoever had answered something before is welcomed back first.
        if player.text().contains("Welcome back") {
            player.keys("Enter");
        }
        let text = player.text();
        assert!(text.contains("Not finished"), "{keys}\n{}", player.picture());
        assert!(player.flat().contains(typed), "{keys}\n{}", player.picture());
        player.keys("Enter");
        assert!(player.app.form.is_some(), "{keys}\n{}", player.picture());
        player.keys(finish);
        assert!(player.app.form.is_none(), "{keys}\n{}", player.picture());
        assert_eq!(drafts(&player), [], "{keys}");
    }
}

#[test]
fn what_is_stored_stands_beside_what_was_typed() {
    let mut player = Player::at_work(outside());
    player.keys("Enter “12” Pause “ thousand” Pause");
    let mut player = crash(player);
    player.keys("Enter Enter");
    assert!(player.text().contains("Typed: 12 thousand"), "{}", player.picture());
    assert!(player.text().contains("Stored: 12"), "{}", player.picture());
}

#[test]
fn left_for_later_it_is_offered_again_and_discarded_it_is_gone() {
    let mut player = Player::at_work(outside());
    player.keys("Enter “many” Pause");
    for _ in 0..2 {
        player = crash(player);
        player.keys("Enter");
        assert!(player.text().contains("Typed: many"), "{}", player.picture());
        player.keys("Esc");
        assert!(player.app.overlay.is_none(), "{}", player.picture());
        // Nothing else takes its place meanwhile.
        player.keys("/ “housing” Enter e Tab*3 “p. 3” Pause Esc Esc");
        assert_eq!(drafts(&player).len(), 1);
    }
    player = crash(player);
    player.keys("Enter");
    player.keys("Del");
    assert_eq!(drafts(&player), []);
    assert!(player.app.overlay.is_none() && player.app.form.is_none());
}

#[test]
fn several_are_offered_one_after_the_other() {
    let mut player = Player::at_work(outside());
    player.keys("Enter “many” Pause");
    player = crash(player);
    player.keys("Enter");
    player.keys("Esc / “housing” Enter e Tab*3 “p. 3” Pause");
    player = crash(player);
    player.keys("Enter");
    assert!(player.text().contains("Typed: many"), "{}", player.picture());
    player.keys("Esc");
    assert!(player.text().contains("Typed: p. 3"), "{}", player.picture());
    player.keys("Enter Shift+Tab*3 “Plan” Esc");
    assert_eq!(drafts(&player).len(), 1);
}

#[test]
fn whoever_leaves_an_unfinished_form_on_purpose_leaves_no_draft() {
    let mut player = Player::at_work(outside());
    player.keys("Enter “many” Pause Esc Esc");
    assert_eq!(drafts(&player), []);
    // Quitting in the middle is no such purpose.
    player.keys("Enter “many” Ctrl+Q");
    assert!(player.ended());
    assert_eq!(drafts(&player).len(), 1);
}

#[test]
fn a_new_assessment_that_was_begun_waits_for_its_end() {
    for leave in ["Esc", "Ctrl+Q", "Pause"] {
        let mut player = Player::new(Outside::default(), "en", (80, 24));
        player.keys("n “Rivemont” Tab “Can”").keys(leave);
        if leave == "Esc" {
            assert!(player.flat().contains("Press n to go on with it"), "{}", player.picture());
            player.keys("n");
            assert!(player.text().contains("Typed: Rivemont"), "{}", player.picture());
        } else {
            player = crash(player);
            assert!(player.text().contains("Typed: Can"), "{leave}\n{}", player.picture());
        }
        player.keys("Enter “ada” Enter*4");
        let about = player.outside().shelf[0].assessment.about.clone();
        assert_eq!((about.authority.as_str(), about.country.as_str()), ("Rivemont", "Canada"));
        assert_eq!(drafts(&player), [], "{leave}");
    }
    // Nothing written is nothing to keep.
    let mut player = Player::new(Outside::default(), "en", (80, 24));
    player.keys("n Esc");
    assert_eq!(drafts(&player), []);
    player.keys("n “x” Esc n Del n");
    assert!(player.app.form.is_some(), "{}", player.picture());
}

#[test]
fn the_language_of_the_screen_may_be_another_one_by_then() {
    let mut player = Player::new(outside(), "fr", (80, 24));
    player.keys("Enter");
    player.keys("Enter “1 234,5x” Pause");
    let mut player = crash(player);
    player.keys("Enter");
    player.keys("Enter Backspace Enter");
    assert_eq!(player.entry("foreign-born-residents").answer, number("1234.5"));
}

#[test]
fn what_nobody_asks_any_more_is_not_offered() {
    for (indicator, writing) in [
        ("no-such-indicator", Writing::Note),
        ("housing", Writing::Detail("no-such-detail".into())),
        ("housing", Writing::TableRow(Some(9))),
        ("housing", Writing::OptionName("no-such-option".into())),
        ("housing", Writing::New),
    ] {
        let draft = Draft {
            writing,
            indicator: Some(indicator.into()),
            language: "xx".into(),
            fields: vec![Typed::Choice(99), Typed::Text("x".into())],
            at: "once".into(),
        };
        let mut outside = outside();
        outside.drafts.insert(Some("rivemont-2026".into()), vec![draft.clone()]);
        let mut player = Player::new(outside, "en", (80, 24));
        player.keys("Enter");
        assert!(player.app.overlay.is_none(), "{draft:?}\n{}", player.picture());
        assert_eq!(drafts(&player), [draft]);
    }
}
