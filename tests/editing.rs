//! Changing answers: undo and redo, the keyboard of another country, the mouse.

use local_mgi::model::assessment::{Answer, Entry, Mandate};

use crate::support::{Options, TestHome};

/// An entry without the time of its last change.
fn timeless(home: &TestHome, indicator: &str) -> Entry {
    Entry { changed_at: None, changed_by: None, ..home.entry("town", indicator) }
}

#[test]
fn every_change_is_taken_back_and_made_again() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("rights-charter");
    let mut states = vec![timeless(&home, "rights-charter")];
    let changes: [&[&str]; 7] = [
        &["2"],
        &["m", "2"],
        &["e", "P", "l", "a", "n", "Esc"],
        &["w", "N", "o", "t", "e", "Esc"],
        &["f", "W", "h", "y", "Esc"],
        &["r", "1", "Tab", "B", "e", "c", "Esc"],
        &["0", "Esc"],
    ];
    for keys in changes {
        for key in keys {
            terminal.press(key);
        }
        let state = timeless(&home, "rights-charter");
        assert_ne!(Some(&state), states.last(), "{keys:?}");
        states.push(state);
    }
    // Somewhere else, so that undo has to come back here. Undoing shows what it undoes.
    terminal.go("housing");
    for (at, state) in states.iter().enumerate().rev().skip(1) {
        terminal.press(if at % 2 == 0 { "z" } else { "C-z" });
        terminal.wait_for_indicator("rights-charter");
        assert_eq!(&timeless(&home, "rights-charter"), state, "undo to {at}");
    }
    terminal.press("z");
    terminal.wait_for_message("notice-nothing-to-undo");
    for (at, state) in states.iter().enumerate().skip(1) {
        terminal.press(if at % 2 == 0 { "y" } else { "C-y" });
        assert_eq!(&timeless(&home, "rights-charter"), state, "redo to {at}");
    }
    terminal.press("y");
    terminal.wait_for_message("notice-nothing-to-undo");
}

#[test]
fn a_text_typed_with_pauses_is_one_change_to_undo() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    terminal.type_text("Half,");
    // The pause: what is there is kept without a key.
    terminal.wait_for_saved();
    assert_eq!(home.entry("town", "housing").notes["en"], "Half,");
    terminal.type_text(" whole.");
    terminal.press("Esc");
    assert_eq!(home.entry("town", "housing").notes["en"], "Half, whole.");
    terminal.press("z");
    assert!(home.entry("town", "housing").notes.is_empty());
}

#[test]
fn the_unshifted_top_row_of_a_french_keyboard_means_digits() {
    let home = TestHome::with_assessment("fr", "town");
    let mut terminal = home.terminal(["open", "town"]).speaking("fr");
    // Seven and more options.
    terminal.go("city-networks");
    let keys = ["&", "é", "\"", "'", "(", "-", "è", "_"];
    let options = crate::support::questionnaire();
    let options = options.indicator("city-networks").unwrap().kind.options();
    for (key, option) in keys.iter().zip(options) {
        terminal.press(key);
        if option.named {
            terminal.press("Esc");
        }
        assert!(home.entry("town", "city-networks").answer.chose(&option.id), "{key}");
    }
    terminal.press("à Esc");
    let answer = home.entry("town", "city-networks").answer;
    assert!(matches!(answer, Answer::DontKnow { .. }), "{answer:?}");
    // In a form they choose from lists, and in a text they are themselves.
    terminal.press("m é");
    assert_eq!(home.entry("town", "city-networks").mandate, Mandate::City);
    terminal.press("w");
    terminal.type_text("&é\"'(-è_çà");
    terminal.press("Esc");
    assert_eq!(home.entry("town", "city-networks").notes["fr"], "&é\"'(-è_çà");
}

#[test]
fn a_click_chooses_focuses_and_opens() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.sized_terminal(["open", "town"], Options::sized(100, 40));
    terminal.wait_for_indicator("decentralization");
    let screen = terminal.screen();
    let medium = screen.line_of("2 ( )").unwrap();
    terminal.click(medium, 12);
    let screen = terminal.wait_for_saved();
    assert_eq!(screen.cursor.0, medium, "{screen}");
    assert!(home.entry("town", "decentralization").answer.chose("medium"));
    // A second click on it takes nothing back and leaves it in view.
    terminal.click(medium, 12);
    assert!(home.entry("town", "decentralization").answer.chose("medium"));
    terminal.wait_for_indicator("decentralization");

    // Text: the cursor goes where one clicks.
    terminal.press("w");
    terminal.type_text("abc def");
    let (line, column) = terminal.screen().cursor;
    terminal.click(line, column - 4);
    assert_eq!(terminal.screen().cursor, (line, column - 4));
    terminal.type_text("X");
    terminal.press("Esc");
    assert_eq!(home.entry("town", "decentralization").notes["en"], "abcX def");

    // The bottom line's keys.
    let screen = terminal.screen();
    let footer = &screen.lines[39];
    let next = footer.find("Next").map(|at| footer[..at].chars().count()).unwrap();
    terminal.click(39, u16::try_from(next).unwrap());
    terminal.wait_for_indicator("migration-jurisdiction");

    // The outline, where there is room for it.
    terminal.resize(120, 40);
    let screen = terminal.wait("the outline", |screen| screen.line_of("○ C.4").is_some());
    terminal.click(screen.line_of("○ C.4").unwrap(), 10);
    let prompt = terminal.screen();
    assert!(prompt.lines[3].contains("│ C.4  "), "{prompt}");
}
