//! A paste is text, wherever it lands.

use crate::support::TestHome;

/// Lines of what would be commands, were they typed.
fn hostile(bytes: usize) -> String {
    let line = "q 1 z 0 x é – d’accord\tAnswer: no\n\nn s ? / L \u{3}\u{11}\u{1a} end\r\n";
    line.repeat(bytes / line.len() + 1)
}

#[test]
fn a_hundred_thousand_bytes_with_line_breaks_go_into_a_note_and_nowhere_else() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    let before = home.assessment("town");
    let text = hostile(100_000);
    terminal.press("w");
    terminal.paste(&text);
    terminal.press("Esc");
    // The note is longer than the screen, and the question stands above it.
    terminal.wait_for("1.7 is kept.");

    let mut after = home.assessment("town");
    let note = after.entries["housing"].notes["en"].clone();
    assert!(!note.chars().any(|c| c.is_control() && c != '\n'), "control characters");
    let words = |text: &str| -> Vec<String> {
        let text = text.replace(|c: char| c.is_control(), " ");
        text.split_whitespace().map(str::to_owned).collect()
    };
    assert_eq!(words(&note), words(&text));
    let lines = |text: &str| text.trim().lines().count();
    assert_eq!(lines(&note), lines(&text));
    // Nothing else changed.
    let mut entry = before.entries["housing"].clone();
    entry.notes.clone_from(&after.entries["housing"].notes);
    entry.changed_at.clone_from(&after.entries["housing"].changed_at);
    entry.changed_by.clone_from(&after.entries["housing"].changed_by);
    assert_eq!(after.entries["housing"], entry);
    after.entries.clone_from(&before.entries);
    assert_eq!(after, before);

    // Undo takes the whole paste back.
    terminal.press("z");
    assert!(home.entry("town", "housing").notes.is_empty());
}

#[test]
fn where_nothing_is_written_a_paste_does_nothing() {
    let home = TestHome::with_assessment("en", "town");
    let before = home.text("town");
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");
    terminal.paste(&hostile(5_000));
    terminal.wait_for_message("home-title");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
    for way in ["Home", "s", "o", "F1", "F3"] {
        terminal.press(way);
        let screen = terminal.screen();
        terminal.paste(&hostile(5_000));
        assert_eq!(terminal.screen(), screen, "{way}");
        if way != "Home" {
            terminal.press("Esc");
        }
    }
    assert_eq!(home.text("town"), before);
}

#[test]
fn a_paste_into_one_line_stays_on_it() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("reference-frame");
    terminal.press("Enter");
    terminal.paste("city\r\nof\nMontréal");
    terminal.wait_for("Montréal");
    terminal.press("Enter");
    let answer = home.entry("town", "reference-frame").answer;
    let text = format!("{:?}", answer.value());
    assert!(text.contains("city of Montréal"), "{text}");
}
