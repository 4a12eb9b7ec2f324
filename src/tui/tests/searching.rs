//! The search, the help, the summary, the live side.

use super::support::*;

fn at_work() -> Player {
    Player::at_work(Outside::holding(half_done(), "decentralization"))
}

#[track_caller]
fn shows(player: &Player, keys: &str, text: &str) {
    assert!(player.flat().contains(text), "{keys}: “{text}” is not there\n{}", player.picture());
}

#[test]
fn the_search_finds_in_every_language_without_accents() {
    for (keys, text) in [
        ("/ “1.3” Enter", "1.3 Who can use the health services"),
        ("F9 “SANTE” Enter", "1.3 Who can use the health services"),
        ("Ctrl+P “saude” Enter", "1.3 Who can use the health services"),
        ("/ “lampedusa” Enter", "1.2 "),
        ("/ “clinique de quartier” Enter", "1.3 "),
        ("/ “chiffres a venir” Enter", "1.3 "),
        ("/ “migration strategy” Enter", "2.5 "),
        // Nothing is done with nothing, and what is not found says so.
        ("/ Enter", "Type a word in any language"),
        ("/ “qqqq”", "Nothing found"),
        ("/ “qqqq” Enter", "C.1 "),
        ("/ “1.3” Esc", "C.1 "),
        // Commands are found, too, in any language.
        ("/ “dialogue agenda” Enter", "Well-developed areas"),
        ("/ “outline of all” Enter", "C.1"),
        ("/ “annuler” Enter", "There is nothing to undo"),
    ] {
        let mut player = at_work();
        player.keys(keys);
        shows(&player, keys, text);
    }
    let mut player = at_work();
    player.keys("/ “health” Down*2 Up Enter b");
    shows(&player, "back from where the search led", "C.1 ");
}

#[test]
fn letters_in_the_search_are_no_commands() {
    let mut player = at_work();
    player.keys("/ “qh? 1”");
    shows(&player, "", "qh? 1");
    player.keys("Backspace*9 “1.3”");
    shows(&player, "", "Who can use the health");
    assert!(player.outside().saves.is_empty());
}

#[test]
fn the_help_explains_the_indicator_and_the_keys_and_scrolls() {
    for key in ["?", "h", "F1"] {
        let mut player = at_work();
        player.keys(key);
        shows(&player, key, "What this asks");
        let top = player.text();
        player.keys("Down");
        assert_ne!(player.text(), top, "{key}");
        player.keys("Up");
        assert_eq!(player.text(), top, "{key}");
        player.keys("PageDown PageUp");
        assert_eq!(player.text(), top, "{key}");
        let mut seen = String::new();
        for _ in 0..20 {
            seen.push_str(&player.flat());
            player.keys("PageDown");
        }
        for text in ["What counts as evidence", "Signs", "Ctrl+Z", "Next unanswered indicator"] {
            assert!(seen.contains(text), "{text}");
        }
        player.keys(key);
        shows(&player, key, "C.1 ");
        assert!(!player.text().contains("Signs"), "{}", player.picture());
    }
    for key in ["Esc", "Enter", "q", "Space"] {
        let mut player = at_work();
        player.keys("F1").keys(key);
        assert!(!player.flat().contains("What this asks"), "{key}\n{}", player.picture());
        assert!(!player.ended());
    }
}

#[test]
fn the_help_in_a_form_tells_its_keys_and_leaves_it_as_it_was() {
    let mut player = at_work();
    player.keys("w “Half” F1 PageDown*3");
    shows(&player, "F1", "While writing");
    player.keys("Esc “-typed” Esc");
    assert_eq!(player.entry("decentralization").notes["en"], "Half-typed");
}

#[test]
fn the_summary_lists_findings_and_leads_to_them() {
    let mut player = at_work();
    player.keys("s");
    for text in ["1. Migrants’ rights", "Well-developed areas", "1.2 Which international"] {
        shows(&player, "s", text);
    }
    player.keys("Enter");
    shows(&player, "s Enter", " 1.1 ");
    player.keys("F6 Down*2 Enter");
    shows(&player, "F6 Down*2 Enter", " 1.3 ");
    for key in ["Esc", "s", "q", "F6", "Backspace"] {
        player.keys("s").keys(key);
        shows(&player, key, " 1.3 ");
        assert!(!player.text().contains("Well-developed areas"), "{key}\n{}", player.picture());
    }
}

#[test]
fn the_summary_is_filtered() {
    let mut player = at_work();
    player.keys("s d");
    shows(&player, "d", "Dimension: 1. Migrants’ rights");
    player.keys("d");
    shows(&player, "d d", "Dimension: 2. Whole-of-government approach");
    player.keys("d*5");
    shows(&player, "d*7", "Dimension: all");
    for mandate in ["This authority", "Shared", "Another level", "Not said yet", "all"] {
        player.keys("m");
        shows(&player, "m", &format!("Mandate: {mandate}"));
    }
    player.keys("e");
    shows(&player, "e", "Evidence: evidenced");
    shows(&player, "e", "1.3 Who can use the health services");
    assert!(!player.text().contains("1.2 "), "{}", player.picture());
    player.keys("e");
    shows(&player, "e e", "Evidence: claimed");
    assert!(!player.text().contains("1.3 "), "{}", player.picture());
}

#[test]
fn the_live_side_says_what_the_last_answer_did() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("2");
    shows(&player, "2", "1.3 is now: Partly developed. The answer “People with regular status”");
    player.keys("1");
    shows(&player, "1", "1.3 changes from “Partly developed” to “Well-developed area”.");
    player.keys("Del");
    shows(&player, "Del", "1.3 no longer counts as “Well-developed area”");
    player.keys("v");
    shows(&player, "v", "0 of 19 answered");
    player.keys("F4");
    assert!(!player.text().contains("0 of 19 answered"), "{}", player.picture());
    player.resizes((160, 45));
    shows(&player, "wide", "0 of 19 answered");
}
