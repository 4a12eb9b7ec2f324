//! Leaving: at once, from everywhere, with the terminal as it was.

use crate::support::TestHome;

#[test]
fn ctrl_c_and_ctrl_q_leave_from_every_screen_with_the_terminal_restored() {
    for key in ["C-c", "C-q"] {
        for way in ["", "/", "s", "F1", "w", "o"] {
            let home = TestHome::with_assessment("en", "town");
            let mut terminal = home.terminal(["open", "town"]);
            terminal.wait_for_indicator("decentralization");
            let screen = terminal.screen();
            assert!(screen.alternate && screen.bracketed_paste && screen.mouse, "{screen}");
            terminal.press(way);
            terminal.press(key);
            assert_eq!(terminal.wait_for_end(), 0, "{key} after {way}");
            let screen = terminal.screen();
            let left = !screen.alternate && !screen.bracketed_paste && !screen.mouse;
            assert!(left && screen.cursor_shown, "{key} after {way}: {screen:?}");
            assert!(terminal.modes_are_restored(), "{key} after {way}");
        }
    }
}
