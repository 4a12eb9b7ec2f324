//! Leaving: at once, from everywhere, with the terminal as it was.

use std::collections::BTreeMap;

use crate::support::{Terminal, TestHome};

/// The modes that escape sequences switched on or off, each as it was left.
fn modes(raw: &[u8]) -> BTreeMap<String, bool> {
    let raw = String::from_utf8_lossy(raw);
    let mut modes = BTreeMap::new();
    for sequence in raw.split("\u{1b}[?").skip(1) {
        let digits: String = sequence.chars().take_while(char::is_ascii_digit).collect();
        match sequence[digits.len()..].chars().next() {
            Some('h') => modes.insert(digits, true),
            Some('l') => modes.insert(digits, false),
            _ => None,
        };
    }
    modes
}

fn assert_restored(terminal: &Terminal, case: &str) {
    let screen = terminal.screen();
    let left = !screen.alternate && !screen.bracketed_paste && !screen.mouse;
    assert!(left && screen.cursor_shown, "{case}: {screen:?}");
    for (mode, on) in modes(&terminal.raw()) {
        // 25 is the cursor, which is shown.
        assert_eq!(on, mode == "25", "{case}: mode {mode}");
    }
    assert!(terminal.modes_are_restored(), "{case}: echo, line mode and the rest");
}

#[test]
fn ctrl_q_leaves_from_everywhere_and_ctrl_c_where_nothing_is_written() {
    for key in ["C-q", "C-c"] {
        for way in ["", "/", "s", "F1", "F3", "o", "v", "m", "w"] {
            // In a text Ctrl+C copies, as everywhere.
            if key == "C-c" && ["/", "m", "w"].contains(&way) {
                continue;
            }
            let home = TestHome::with_assessment("en", "town");
            let mut terminal = home.terminal(["open", "town"]);
            terminal.wait_for_indicator("decentralization");
            let screen = terminal.screen();
            assert!(screen.alternate && screen.bracketed_paste && screen.mouse, "{screen}");
            terminal.press(way);
            terminal.press(key);
            assert_eq!(terminal.wait_for_end(), 0, "{key} after {way}");
            assert_restored(&terminal, &format!("{key} after {way}"));
        }
    }
}

#[test]
fn what_is_half_typed_is_kept_on_leaving() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    terminal.type_text("Half a sent");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.entry("town", "housing").notes["en"], "Half a sent");
}

#[test]
fn told_to_end_by_the_system_it_gives_the_terminal_back() {
    for signal in ["TERM", "HUP", "INT", "QUIT"] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("housing");
        terminal.press("1");
        terminal.wait_for_saved();
        terminal.signal(signal);
        assert_eq!(terminal.wait_for_end(), -1, "{signal}");
        assert_restored(&terminal, signal);
        assert!(home.entry("town", "housing").answer.chose("in-place"), "{signal}");
    }
}
