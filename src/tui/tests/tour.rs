//! The first steps: they teach five keys, can be skipped and repeated, and leave nothing behind.

use super::support::*;

fn first_start() -> Outside {
    let mut outside = Outside::default();
    outside.settings.language = None;
    outside
}

/// After the language was chosen.
fn begun(language: &str) -> Player {
    let mut player = Player::new(first_start(), language, (80, 24));
    player.keys("Enter");
    player
}

#[track_caller]
fn shows(player: &Player, text: &str) {
    assert!(player.flat().contains(text), "“{text}” is not there\n{}", player.picture());
}

#[test]
fn three_screens_teach_five_keys_on_the_example() {
    let mut player = begun("en");
    shows(&player, "1 of 3");
    shows(&player, "[ ] 1–9");
    player.keys("2");
    shows(&player, "▸ 2 (•)");
    shows(&player, "[x] 1–9");
    player.keys("Enter");
    shows(&player, "2 of 3");
    player.keys("l");
    shows(&player, "Premiers pas");
    shows(&player, "[x] l");
    player.keys("l l ?");
    shows(&player, "What this asks");
    player.keys("?");
    shows(&player, "[x] ?");
    player.keys("Enter");
    shows(&player, "3 of 3");
    shows(&player, "[ ] Esc");
    player.keys("Enter");
    shows(&player, "Press n to begin your own assessment");
    shows(&player, "Your assessments");
    let outside = player.outside();
    assert!(outside.shelf.is_empty() && outside.saves.is_empty() && outside.open.is_none());
    assert!(outside.happened.is_empty() && outside.drafts.values().all(Vec::is_empty));
}

#[test]
fn enter_does_what_it_does_in_an_assessment() {
    let mut player = begun("en");
    // It chooses where nothing is chosen yet, and goes on where it is.
    player.keys("Down Enter");
    shows(&player, "1 of 3");
    shows(&player, "[x] 1–9");
    player.keys("Enter");
    shows(&player, "2 of 3");
    player.keys("Left");
    shows(&player, "1 of 3");
}

#[test]
fn they_can_be_skipped_at_any_time() {
    for keys in ["Esc", "q", "2 Esc", "2 Enter Esc", "2 Enter Enter Esc", "x m w e f u s Esc"] {
        let mut player = begun("fr");
        player.keys(keys);
        shows(&player, "Vos évaluations");
        shows(&player, "Appuyez sur n");
        assert!(player.outside().shelf.is_empty(), "{keys}");
        player.keys("n");
        shows(&player, "Nouvelle évaluation");
    }
}

#[test]
fn they_get_in_nobodys_way() {
    // Whoever has chosen a language before is not new.
    shows(&Player::new(Outside::default(), "en", (80, 24)), "There is no assessment yet");
    // Nor is who has assessments, wherever the settings are.
    let mut outside = Outside::holding(blank(), "health-access");
    outside.settings.language = None;
    let mut player = Player::new(outside, "en", (80, 24));
    player.keys("Enter");
    shows(&player, "Ville de Rivemont");
}

#[test]
fn they_can_be_repeated_from_everywhere() {
    for keys in ["t", "F1 t"] {
        let mut player = Player::new(Outside::default(), "en", (80, 24));
        player.keys(keys);
        shows(&player, "1 of 3");
    }
    for keys in ["F1 t", "/ “first steps” Enter", "s F1 t", "w F1 t"] {
        let outside = Outside::holding(half_done(), "health-access");
        let mut player = Player::at_work(outside);
        player.keys(keys);
        shows(&player, "1 of 3");
        player.keys("3 Enter Enter Enter Esc Esc Esc");
        assert!(player.outside().saves.is_empty(), "{keys}");
        let saved = player.outside().shelf[0].assessment.clone();
        assert_eq!(saved, half_done(), "{keys}");
    }
}

#[test]
fn a_french_keyboard_and_the_mouse_answer_too() {
    let mut player = begun("fr");
    player.keys("“é”");
    shows(&player, "▸ 2 (•)");
    let mut player = begun("fr");
    player.clicks_on("3 ( )");
    shows(&player, "▸ 3 (•)");
    shows(&player, "[x] 1–9");
    player.clicks_on("Échap");
    shows(&player, "Vos évaluations");
}
