//! What is on disk and what is not: saved, not saved, read-only, leaving.

use super::case::{expect, told};
use super::support::*;
use crate::l10n::msg;

fn at_work() -> Player {
    Player::at_work(Outside::holding(blank(), "health-access"))
}

fn full_disk(player: &Player) {
    player.outside_mut().save_fails = Some(msg::trouble_full("rivemont-2026.ron".to_owned()));
}

#[test]
fn every_change_is_saved_at_once_with_its_author_and_time() {
    let mut player = at_work();
    assert!(player.text().contains("no changes yet"));
    player.keys("1");
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    player.keys("2 Down*8");
    assert_eq!(player.outside().saves.len(), 2);
    let entry = player.entry("health-access");
    assert_eq!(entry.changed_by.as_deref(), Some("Ana"));
    assert_eq!(entry.changed_at.as_deref(), Some("2026-11-23T13:02:00Z"));
}

#[test]
fn what_is_not_saved_says_so_and_is_saved_with_the_next_change() {
    let mut player = at_work();
    full_disk(&player);
    player.keys("1");
    assert!(player.text().contains("NOT SAVED"), "{}", player.picture());
    player.keys("Right 3");
    assert!(player.text().contains("NOT SAVED"), "{}", player.picture());
    player.outside_mut().save_fails = None;
    player.keys("m Down");
    assert!(player.text().contains("NOT SAVED"), "nothing was tried yet\n{}", player.picture());
    player.keys("Pause");
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    let changes = [
        r#"health-access answer: Given(Choice("everyone"))"#,
        r#"school-access answer: Given(Choice("citizens"))"#,
        "school-access mandate: City",
    ];
    expect(&player, &blank(), "", "", &changes);
}

#[test]
fn leaving_what_is_not_saved_asks_first() {
    for (leave, answer, stays) in [
        ("Esc", "Enter", true),
        ("Esc", "Esc", true),
        ("Esc", "2 Enter", false),
        ("q", "Down Enter", false),
        ("Ctrl+Q", "Enter", true),
        ("Ctrl+C", "Esc", true),
    ] {
        let mut player = at_work();
        full_disk(&player);
        player.keys("1").keys(leave);
        let asked = player
            .flat()
            .contains("Your last changes are not saved and would be lost. Leave all the same?");
        assert!(asked, "{leave}\n{}", player.picture());
        player.keys(answer);
        assert!(!player.ended(), "{leave} {answer}");
        let here = player.text().contains("1.3  Who can");
        assert_eq!(here, stays, "{leave} {answer}\n{}", player.picture());
        if stays {
            player.outside_mut().save_fails = None;
            player.keys("2 Esc");
            assert!(player.text().contains("Your assessments"), "{}", player.picture());
        }
    }
}

#[test]
fn whoever_insists_may_go() {
    let mut player = at_work();
    full_disk(&player);
    player.keys("1 Ctrl+Q");
    assert!(!player.ended());
    player.keys("Ctrl+Q");
    assert!(player.ended());
}

#[test]
fn nothing_blocks_leaving_what_is_saved() {
    for keys in ["Ctrl+Q", "Ctrl+C", "1 Ctrl+Q", "w Ctrl+Q", "Esc Esc", "s Ctrl+Q", "/ Ctrl+Q"] {
        let mut player = at_work();
        player.keys(keys);
        assert!(player.ended(), "{keys}\n{}", player.picture());
        assert_eq!(player.outside().open, None, "{keys}");
    }
    // What is half-typed is kept on the way out.
    let mut player = at_work();
    player.keys("w “Half” Ctrl+Q");
    assert!(player.ended());
    assert_eq!(told(&blank(), &player.saved()), [r#"health-access notes: {"en": "Half"}"#]);
}

#[test]
fn what_is_read_only_refuses_with_the_reason() {
    let reason = "This assessment is open in another window";
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.read_only = Some(msg::read_only_open());
    let mut player = Player::at_work(outside);
    assert!(player.text().contains("read-only"), "{}", player.picture());
    for key in "2 Down 0 k x Del m e w f r z y a".split(' ') {
        player.keys("Home").keys(key);
        let refused = player.flat().contains(reason);
        assert_eq!(refused, key != "Down", "{key}\n{}", player.picture());
        assert!(player.outside().saves.is_empty(), "{key}");
    }
    // One can still look at everything, and leave.
    player.keys("s");
    assert!(player.text().contains("Well-developed areas"), "{}", player.picture());
    player.keys("Esc u");
    assert!(!player.flat().contains(reason), "{}", player.picture());
    player.keys("Ctrl+Q");
    assert!(player.ended());
}

#[test]
fn opening_says_why_it_is_read_only() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.read_only = Some(
        msg::ReadOnlyOpenBy {
            machine: "pc-7".to_owned(),
            name: "Lucie".to_owned(),
            since: "2026-11-23 09:00".to_owned(),
        }
        .message(),
    );
    let mut player = Player::new(outside, "en", (80, 24));
    player.keys("Enter");
    assert!(player.flat().contains("Lucie has had this assessment open on pc-7"));
}
