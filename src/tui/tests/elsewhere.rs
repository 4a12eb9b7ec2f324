//! When the disk takes nothing: trying again, saving in another place, leaving.

use super::case::told;
use super::support::*;
use crate::l10n::msg;

/// At work when the disk is full.
fn full() -> Player {
    let player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.outside_mut().save_fails = Some(msg::trouble_full("/0/2026".to_owned()));
    player
}

const ANSWER: &str = r#"health-access answer: Given(Choice("everyone"))"#;

#[test]
fn the_notice_stays_and_names_the_keys_that_help() {
    let mut player = full();
    player.keys("1 Down Up");
    assert!(player.flat().contains("the disk is full"), "{}", player.picture());
    let help = "Ctrl+S tries again, F12 saves in another place.";
    assert!(player.flat().contains(help), "{}", player.picture());
    player.keys("Ctrl+S");
    assert!(player.text().contains("NOT SAVED"), "{}", player.picture());
    player.outside_mut().save_fails = None;
    player.keys("Ctrl+S");
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    assert!(player.text().contains("Everything is saved."), "{}", player.picture());
    assert_eq!(told(&blank(), &player.saved()), [ANSWER]);
}

#[test]
fn saving_when_asked_keeps_what_is_being_written() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("w “Half” Ctrl+S");
    assert!(player.text().contains("Everything is saved."), "{}", player.picture());
    assert_eq!(told(&blank(), &player.saved()), [r#"health-access notes: {"en": "Half"}"#]);
    player.keys("“ and whole” Esc");
    assert_eq!(
        told(&blank(), &player.saved()),
        [r#"health-access notes: {"en": "Half and whole"}"#]
    );
}

#[test]
fn in_another_place_work_goes_on_and_every_word_says_so() {
    let mut player = full();
    player.keys("1 F12");
    assert!(player.cursor_line().contains("/0/7"), "{}", player.picture());
    player.keys("“/8” Enter");
    assert!(player.flat().contains("Saved in /0/7/8."), "{}", player.picture());
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    let (place, copy) = player.outside().elsewhere.clone().unwrap();
    assert_eq!((place.as_str(), told(&blank(), &copy)), ("/0/7/8", vec![ANSWER.to_owned()]));
    // Whoever leaves is told where to go on.
    player.keys("Esc");
    let said = "Your last changes are in /0/7/8, not in /0/2026.";
    assert!(player.flat().contains(said), "{}", player.picture());
}

#[test]
fn a_place_that_will_not_do_is_said_and_can_be_mended() {
    let mut player = full();
    player.keys("1 S Ctrl+A Backspace Enter");
    assert!(player.flat().contains("Please name a folder, or a new file."), "{}", player.picture());
    player.keys("“/full” Enter");
    assert!(player.flat().contains("/full could not be written"), "{}", player.picture());
    assert!(player.text().contains("NOT SAVED"), "{}", player.picture());
    player.keys("Backspace*4 “home” Enter");
    assert_eq!(player.outside().elsewhere.clone().unwrap().0, "/home");
}

#[test]
fn what_is_being_written_comes_back_after_a_question() {
    for (question, answer) in [
        ("F12", "Esc"),
        ("F12", "Enter"),
        ("Ctrl+Q", "Enter"),
        ("Ctrl+Q", "Esc"),
        ("Ctrl+Q", "3 Enter Enter"),
    ] {
        let mut player = full();
        player.keys("1 e Tab*2 “20” ").keys(question).keys(answer).keys("“26” Tab Tab");
        assert!(player.text().contains("2026"), "{question} {answer}\n{}", player.picture());
        assert!(!player.ended());
    }
}

#[test]
fn leaving_offers_another_place() {
    for leave in ["Esc", "Ctrl+Q"] {
        let mut player = full();
        player.keys("1").keys(leave).keys("3 Enter Enter");
        assert!(player.outside().elsewhere.is_some(), "{leave}\n{}", player.picture());
        assert!(player.text().contains("1.3  Who can"), "{leave}\n{}", player.picture());
        player.keys("Ctrl+Q");
        assert!(player.ended());
        assert!(player.app.last_word().is_some());
    }
}

#[test]
fn a_copy_of_what_may_only_be_read_may_be_changed() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.read_only = Some(msg::read_only_protected());
    let mut player = Player::at_work(outside);
    player.keys("1 F12 Enter 1");
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    assert_eq!(told(&blank(), &player.saved()), [ANSWER]);
}

#[test]
fn a_new_assessment_that_cannot_be_made_keeps_its_form() {
    let mut player = Player::new(Outside::holding(blank(), "health-access"), "en", (80, 24));
    player.keys("r Ctrl+A “rivemont-2026” Home");
    player.keys("Esc d Ctrl+A “other” Enter r Ctrl+A “other” Enter");
    assert!(player.flat().contains("There is already an assessment"), "{}", player.picture());
    player.keys("“-2” Enter");
    assert!(player.text().contains("other-2"), "{}", player.picture());
}
