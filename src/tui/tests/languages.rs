//! Changing the language anywhere: place, focus, selection and half-typed text stay.

use super::case::expect;
use super::support::*;

fn at_work() -> Player {
    Player::at_work(Outside::holding(half_done(), "health-access"))
}

#[test]
fn one_key_goes_round_the_languages_and_back() {
    for key in ["F2", "Ctrl+L", "l"] {
        let mut player = at_work();
        let start = player.picture();
        for prompt in ["Qui peut", "Quem pode"] {
            player.keys(key);
            assert!(player.text().contains(prompt), "{key}\n{}", player.picture());
        }
        player.keys(key);
        assert_eq!(player.picture(), start, "{key}");
        let kept: Vec<_> = player
            .outside()
            .settings_kept
            .iter()
            .map(|settings| settings.language.clone().unwrap())
            .collect();
        assert_eq!(kept, ["fr", "pt-BR", "en"]);
        assert!(player.outside().saves.is_empty(), "no answer changed");
    }
}

#[test]
fn the_choice_names_each_language_in_itself() {
    for (keys, prompt) in [
        ("F3 Down Enter", "Qui peut"),
        ("L 3", "Quem pode"),
        ("F3 é", "Qui peut"),
        ("F3 Down*9 Enter", "Quem pode"),
        ("F3 Down Esc", "Who can"),
        ("F2 F3 Up Enter", "Who can"),
    ] {
        let mut player = at_work();
        player.keys(keys);
        assert!(player.text().contains(prompt), "{keys}\n{}", player.picture());
    }
    let mut player = at_work();
    player.keys("F3");
    for name in ["English", "Français", "Português"] {
        assert!(player.text().contains(name), "{}", player.picture());
    }
}

#[test]
fn a_variant_stands_in_for_its_language_until_the_language_is_chosen() {
    let mut player = at_work();
    // After the three languages come the variants: French of Canada, Portuguese of Portugal.
    player.keys("F3 5");
    assert!(player.text().contains("Português (Portugal)"), "{}", player.picture());
    player.keys("F2 F2 F2");
    assert!(player.text().contains("Português (Portugal)"), "{}", player.picture());
    player.keys("F3 3 F2 F2 F2");
    let text = player.text();
    assert!(text.contains("Português"), "{}", player.picture());
    assert!(!text.contains("Português (Portugal)"), "{}", player.picture());
}

#[test]
fn the_first_start_asks_for_the_language_first() {
    let mut outside = Outside::default();
    outside.settings.language = None;
    let mut player = Player::new(outside, "fr", (80, 24));
    assert!(player.text().contains("Language · Langue · Idioma"), "{}", player.picture());
    assert!(player.cursor_line().contains("Français"), "{}", player.picture());
    player.keys("Enter");
    assert_eq!(player.outside().settings.language.as_deref(), Some("fr"));
    // What comes next speaks it, too.
    assert!(player.text().contains("Premiers pas"), "{}", player.picture());
    player.keys("Esc");
    assert!(player.text().contains("Vos évaluations"), "{}", player.picture());
}

/// What a field shows besides its labels: the text in it, as it is styled, and the cursor.
fn field(player: &Player) -> Vec<String> {
    let look = player.picture();
    let wanted = |line: &&str| line.contains("underlined") || line.contains("cursor");
    look.lines().filter(wanted).map(str::to_owned).collect()
}

#[test]
fn a_text_field_keeps_text_cursor_and_selection() {
    for change in ["F2", "Ctrl+L"] {
        let mut player = at_work();
        player.keys("F2 w End “ Un deux trois” Ctrl+Left Shift+Ctrl+Left");
        let before = (field(&player), player.cursor());
        for _ in 0..3 {
            player.keys(change);
            assert_eq!((field(&player), player.cursor()), before, "{}", player.picture());
        }
        // What is selected is what is typed over.
        player.keys("“2 ” Esc");
        let note = "Confirmé par la santé publique ; chiffres à venir. Un 2 trois";
        let change = format!("health-access notes: {{\"fr\": {note:?}}}");
        expect(&player, &half_done(), "", "▸ w", &[&change]);
    }
}

#[test]
fn the_text_keeps_the_language_it_is_written_in() {
    let mut player = at_work();
    player.keys("w “Eng” F2 F2 “lish” Esc");
    let notes = &player.entry("health-access").notes;
    assert_eq!(notes.get("en").map(String::as_str), Some("English"));
    assert_eq!(notes.len(), 2, "{notes:?}");
}

#[test]
fn a_dialog_keeps_its_field_and_what_is_chosen() {
    let mut player = at_work();
    player.keys("e “Titre” Enter 3 Enter “20” F2");
    assert!(player.text().contains("Titre"), "{}", player.picture());
    player.keys("“21” Tab Ctrl+L “p. 4” Esc");
    let evidence = player.entry("health-access").evidence.pop().unwrap();
    let kind = crate::model::assessment::EvidenceKind::Service;
    assert_eq!((evidence.title.as_str(), evidence.kind), ("Titre", kind));
    assert_eq!((evidence.year, evidence.page.as_str()), (Some(2021), "p. 4"));
}

#[test]
fn a_fault_is_said_in_the_new_language() {
    let mut player = at_work();
    player.keys("a Tab*2 Backspace Esc F2");
    assert!(player.flat().contains("quatre chiffres"), "{}", player.picture());
    assert!(!player.flat().contains("four digits"), "{}", player.picture());
}

#[test]
fn cards_lists_and_searches_stay_open() {
    for (keys, english, french) in [
        ("F1", "What this asks", "Objet de la question"),
        ("s", "Well-developed areas", "Domaines"),
        ("o", "Migrants’ rights", "Droits"),
        ("/ “1.3”", "Who can use", "Qui peut"),
    ] {
        let mut player = at_work();
        player.keys(keys);
        assert!(player.text().contains(english), "{keys}\n{}", player.picture());
        let cursor = player.cursor();
        player.keys("F2");
        assert!(player.text().contains(french), "{keys}\n{}", player.picture());
        assert_eq!(player.cursor(), cursor, "{keys}\n{}", player.picture());
        player.keys("Ctrl+L Ctrl+L");
        assert!(player.text().contains(english), "{keys}\n{}", player.picture());
    }
}

#[test]
fn a_second_language_is_shown_under_the_first() {
    let mut player = at_work();
    player.keys("t");
    for text in ["Who can use", "Qui peut", "Everyone", "Toute personne"] {
        assert!(player.text().contains(text), "{text}\n{}", player.picture());
    }
    // Changing to the second language makes the first one the second.
    player.keys("F2");
    let first = player.place_of("Qui peut").unwrap();
    assert!(player.place_of("Who can use").unwrap().1 > first.1, "{}", player.picture());
    player.keys("F10");
    assert!(!player.text().contains("Who can use"), "{}", player.picture());
}

#[test]
fn line_mode_is_offered_where_the_language_is_chosen_and_by_the_search() {
    for keys in ["F3 p", "/ “screen readers” Enter", "w “Half” F3 p"] {
        let mut player = at_work();
        player.keys("F3");
        assert!(player.flat().contains("Line by line"), "{}", player.picture());
        player.keys("Esc").keys(keys);
        assert!(player.ended() && player.app.switches(), "{keys}");
        assert!(player.outside().settings.plain, "{keys}");
        // Nothing was closed: line mode goes on with it, and with what was half-typed.
        assert!(player.outside().open.is_some(), "{keys}");
        if keys.contains("Half") {
            let kept = player.saved().entry("health-access").notes.clone();
            assert!(kept.contains_key("en"), "{kept:?}");
        }
    }
}
