//! The user's own keys: what is shown is what works. And trying what a key does.

use super::support::*;
use crate::l10n::{L10n, Language, msg};
use crate::tui::Keymap;

fn with_keys(source: &str) -> Player {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    let (keys, faults) = Keymap::rebound(source);
    player.app.use_keys(keys, faults.len());
    player.draw();
    player
}

#[track_caller]
fn shows(player: &Player, text: &str) {
    assert!(player.flat().contains(text), "“{text}” is not there\n{}", player.picture());
}

const OWN: &str = r#"{
    "indicator": {"summary": ["ctrl+u", "*"], "note": ["*"], "activate": ["enter", "+"]},
    "everywhere": {"cycle-language": ["ctrl+k"]},
    "screens": {"palette": [";"]},
}"#;

#[test]
fn what_is_shown_of_keys_is_what_works() {
    let own = OWN.replace(r#", "*"], "note""#, r#"], "note""#);
    let mut player = with_keys(&own);
    assert_eq!(player.app.notice, None);
    // Title, bottom line, help, search.
    shows(&player, "English (Ctrl+K)");
    shows(&player, "Ctrl+U Summary");
    player.resizes((160, 45));
    shows(&player, "; Search");
    player.resizes((80, 24));
    player.keys("s");
    shows(&player, "1.3 Who can use");
    player.keys("Ctrl+U");
    shows(&player, "Well-developed areas");
    player.keys("Esc * “Hello” Esc");
    assert!(format!("{:?}", player.entry("health-access").notes).contains("Hello"));
    player.keys("Ctrl+K");
    shows(&player, "Français (Ctrl+K)");
    player.keys("Ctrl+K Ctrl+K / ; “write a note”");
    shows(&player, "* Write a note");
    player.keys("Esc F1 End");
    player.keys("PageDown*9");
    let mut seen = String::new();
    for _ in 0..12 {
        seen += &player.flat();
        player.keys("PageUp");
    }
    assert!(seen.contains("* Write a note") && !seen.contains("w Write a note"), "{seen}");
}

#[test]
fn faults_are_told_and_the_rest_works() {
    let mut player = with_keys(OWN);
    shows(&player, "The file of keys has");
    // Both wanted the same key, so one of the two kept its own.
    player.keys("Esc");
    let mut player = with_keys(r#"{"indicator": {"note": ["1"], "flag": ["ctrl+f"]}}"#);
    shows(&player, "has one fault");
    player.keys("Ctrl+F");
    shows(&player, "What is to be found out?");
}

#[test]
fn a_key_is_told_and_nothing_is_done() {
    for (key, told) in [
        ("Ctrl+P", &["Received: Ctrl+P", "Search indicators", "called “ctrl+p”"][..]),
        ("F6", &["Received: F6", "Summary", "called “f6”"]),
        ("“é”", &["Received: é", "In a list it is number 2.", "called “é”"]),
        ("“ê”", &["Received: ê", "commands nothing", "it is typed"]),
        ("Alt+u", &["Received: Alt+u", "commands nothing"]),
        ("Shift+Tab", &["Received: Shift+Tab", "To the outline", "called “shift+tab”"]),
        ("Ctrl+Q", &["Received: Ctrl+Q", "Quit", "Press Esc once more"]),
        ("Enter", &["Received: Enter", "Press Esc twice"]),
        ("Paste“a text”", &["A pasted text of 6 characters"]),
        ("Paste“q”", &["A pasted text of one character"]),
    ] {
        let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
        let before = player.picture();
        player.keys("F1 k").keys(key);
        told.iter().for_each(|told| shows(&player, told));
        assert!(player.outside().saves.is_empty(), "{key}");
        // Back to the help, and to the indicator.
        player.keys("Enter Esc Esc Esc");
        assert_eq!(player.picture(), before, "{key}");
    }
}

#[test]
fn trying_keys_ends_with_a_key_pressed_twice_in_a_row() {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    player.keys("/ “try a key” Enter Esc 1 Esc");
    shows(&player, "Press Esc once more to leave.");
    player.keys("Esc");
    shows(&player, "1.3 Who can use");
    assert!(!player.flat().contains("Received"), "{}", player.picture());
    player.keys("F1 k");
    player.clicks_on("Close");
    shows(&player, "What this asks");
    assert!(!player.ended() && player.outside().saves.is_empty());
}

#[test]
fn keys_have_local_names() {
    for (language, names) in [
        ("en", ["Enter", "Esc", "Backspace", "Shift+Tab", "Space", "Page Down"]),
        ("fr", ["Entrée", "Échap", "Retour arrière", "Maj+Tab", "Espace", "Page suiv."]),
        ("pt-BR", ["Enter", "Esc", "Backspace", "Shift+Tab", "Espaço", "Page Down"]),
    ] {
        for (key, name) in
            ["Enter", "Esc", "Backspace", "Shift+Tab", "Space", "PageDown"].into_iter().zip(names)
        {
            let outside = Outside::holding(half_done(), "health-access");
            let mut player = Player::new(outside, language, (80, 24));
            player.keys("F1 k").keys(key);
            let received = msg::try_key_received(name.to_owned());
            shows(&player, &flat(&L10n::new(Language::fitting(language)).say(&received)));
        }
    }
}

/// As [`Player::flat`] has it.
fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_unshifted_row_of_a_french_keyboard_chooses_in_every_list() {
    const ROW: [(&str, &str); 4] = [("1", "&"), ("2", "é"), ("3", "\""), ("4", "'")];
    let at = |indicator: &str| Outside::holding(half_done(), indicator);
    for (outside, keys) in [
        (at("health-access"), ""),
        (at("international-commitments"), ""),
        (at("service-responsibilities"), "Down"),
        // Forms: who decides; evidence, whose second field is a list.
        (at("health-access"), "m"),
        (at("health-access"), "e Tab"),
        // The report's choices; languages.
        (at("health-access"), "i"),
        (at("health-access"), "i Down"),
        (at("health-access"), "F3"),
        (at("health-access"), "F1 t"),
    ] {
        let outside = || {
            Outside::with(
                outside.shelf[0].assessment.clone(),
                outside.shelf[0].session.clone().unwrap(),
            )
        };
        for (digit, key) in ROW {
            let mut usual = Player::at_work(outside());
            usual.keys(keys).keys(digit);
            let mut french = Player::at_work(outside());
            french.keys(keys).types(key);
            assert_eq!(french.picture(), usual.picture(), "{keys} {key}");
        }
    }
}
