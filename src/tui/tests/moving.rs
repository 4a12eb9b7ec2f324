//! Moving: next and back, unanswered, flagged, the outline; undo and redo wherever one is; coming
//! back to where one was.

use super::case::{check, check_from, expect};
use super::support::*;
use crate::model::assessment::{Answer, Flag};
use crate::model::session::Session;

/// The number of the indicator in view after these keys.
#[track_caller]
fn leads(from: &str, keys: &str, number: &str) {
    let mut player = Player::at_work(Outside::holding(blank(), from));
    player.keys(keys);
    shows(&player, keys, number);
}

#[track_caller]
fn shows(player: &Player, keys: &str, number: &str) {
    let head = format!(" {number}  ");
    let here = player.lines().iter().any(|line| line.starts_with(&head));
    assert!(here, "{keys}: {number} is not in view\n{}", player.picture());
}

#[test]
fn next_and_previous() {
    for (from, keys, number) in [
        ("health-access", "Right", "1.4"),
        ("health-access", "PageDown n", "1.5"),
        ("health-access", "Left", "1.2"),
        ("health-access", "PageUp p", "1.1"),
        // From the context into the dimensions, and on from one to the next, past two pages.
        ("respondents", "Right*3", "1.1"),
        ("participation-channels", "Right*3", "2.1"),
        // The ends hold.
        ("decentralization", "Left", "C.1"),
        ("safe-route-information", "Right Left", "6.19"),
        // What is not asked is passed over.
        ("responsible-unit", "Right", "2.4"),
        ("local-legislation", "Left", "2.2"),
    ] {
        if from == "safe-route-information" {
            let last = BUILT_IN.indicators.last().unwrap();
            leads(&last.id, keys, &last.number);
        } else {
            leads(from, keys, number);
        }
    }
}

#[test]
fn back_retraces_the_steps() {
    for (keys, number) in [
        ("Right Right b", "1.4"),
        ("Right Right Backspace b", "1.3"),
        ("b", "1.3"),
        ("Right u b b b", "1.3"),
    ] {
        leads("health-access", keys, number);
    }
}

#[test]
fn the_next_one_that_is_unanswered_or_flagged() {
    let mut some = blank();
    for id in ["school-access", "language-courses"] {
        some.entries.get_mut(id).unwrap().answer = choice("no");
    }
    some.entries.get_mut("housing").unwrap().flag =
        Some(Flag { whom: "Ana".to_owned(), ..Flag::default() });
    some.entries.get_mut("rights-charter").unwrap().answer =
        Answer::DontKnow { whom: String::new(), when: String::new() };
    for (keys, number) in [
        ("u", "1.6"),
        ("F7", "1.6"),
        ("g", "1.7"),
        ("F8", "1.7"),
        // After the last one it starts over.
        ("g g", "1.1"),
        ("g g g", "1.7"),
        ("u b", "1.3"),
    ] {
        let mut player = Player::at_work(Outside::holding(some.clone(), "health-access"));
        player.keys(keys);
        shows(&player, keys, number);
    }
}

#[test]
fn the_outline_leads_to_every_area_and_indicator() {
    for (keys, number) in [
        ("o Down Enter", "1.4"),
        ("o Down*2 Enter", "1.4"),
        ("F5 Up Enter", "1.3"),
        ("Tab Down*2 Space", "1.4"),
        ("o Down*5 Esc", "1.3"),
        ("o Down*5 o", "1.3"),
        ("o Down*5 Tab", "1.3"),
        // Home is the first section; Enter opens it and lists its areas.
        ("o Home Enter Down*2 Enter", "C.1"),
        ("o End Enter Down*2 Enter", "6.1"),
    ] {
        leads("health-access", keys, number);
    }
}

#[test]
fn undo_and_redo_go_where_the_change_was() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    let health = r#"health-access answer: Given(Choice("everyone"))"#;
    let school = r#"school-access answer: Given(Choice("citizens"))"#;
    player.keys("1 Right 3 o Home Enter Down*2 Enter");
    shows(&player, "", "C.1");
    for (keys, number, changes) in [
        ("Ctrl+Z", "1.4", &[health][..]),
        ("z", "1.3", &[]),
        ("Ctrl+Z", "1.3", &[]),
        ("Ctrl+Y", "1.3", &[health]),
        ("y", "1.4", &[health, school]),
        ("y", "1.4", &[health, school]),
        ("z 2", "1.4", &[health, r#"school-access answer: Given(Choice("regular-status"))"#]),
        // A new change is the end of what could be redone.
        ("y", "1.4", &[health, r#"school-access answer: Given(Choice("regular-status"))"#]),
    ] {
        player.keys(keys);
        shows(&player, keys, number);
        expect(&player, &blank(), keys, "", changes);
    }
}

#[test]
fn undo_says_when_there_is_nothing_left() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("Ctrl+Z");
    assert!(player.text().contains("There is nothing to undo"), "{}", player.picture());
    player.keys("Down");
    assert!(!player.text().contains("There is nothing to undo"), "{}", player.picture());
}

#[test]
fn the_focus_begins_on_the_answer() {
    let answered = with("school-access", |entry| entry.answer = choice("citizens"));
    check_from(answered, "health-access", "Right", "▸ 3 (•)", &[]);
    check("health-access", "End", "▸ f Flag", &[]);
    check("health-access", "End Home", "▸ 1 ( )", &[]);
    check("health-access", "Down*50", "▸ f Flag", &[]);
}

#[test]
fn leaving_and_coming_back_leads_to_the_same_place() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("1 Right Right Down*3 t Esc");
    assert!(player.text().contains("Your assessments"), "{}", player.picture());
    player.keys("Enter");
    assert!(player.text().contains("Welcome back"), "{}", player.picture());
    assert!(player.flat().contains("Press Enter to go on with 1.5"), "{}", player.picture());
    player.keys("Enter");
    shows(&player, "Enter", "1.5");
    assert!(player.cursor_line().contains("▸ 4 ( )"), "{}", player.picture());
    // The second language is still shown, and back still leads back.
    assert!(player.flat().contains("La ville offre-t-elle"), "{}", player.picture());
    player.keys("b");
    shows(&player, "b", "1.4");
}

#[test]
fn a_session_that_fits_no_more_does_no_harm() {
    let session = Session {
        indicator: "gone".to_owned(),
        row: 99,
        trail: vec!["gone-too".to_owned()],
        second_language: Some("gone".to_owned()),
        quick: false,
        report: None,
    };
    let mut player = Player::at_work(Outside::with(blank(), session));
    shows(&player, "", "C.1");
    player.keys("b Up");
    shows(&player, "b Up", "C.1");
}

#[test]
fn the_focus_stays_on_its_line_when_the_line_of_a_name_above_it_goes() {
    let asked = with("public-information", |entry| entry.answer = choice("in-place"));
    let change = "information-languages answer: Given(Choices({\"official-only\"}))";
    check_from(asked, "information-languages", "1 Esc 6", "▸ 6 [x]", &[change]);
}
