//! Windows of every size.

use crate::support::{Options, TestHome, Words};

fn too_small(width: u16, height: u16) -> String {
    let words = Words::new("en");
    let (width, height) = (width.to_string(), height.to_string());
    words.fill(
        "screen-too-small",
        &[("width", &width), ("height", &height), ("needed-width", "40"), ("needed-height", "12")],
    )
}

#[test]
fn a_window_that_is_too_small_says_so_and_a_larger_one_shows_everything_again() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    terminal.type_text("Half a sent");
    let before = terminal.wait_for_saved();
    for (width, height) in [(39, 11), (40, 11), (39, 12), (30, 8)] {
        terminal.resize(width, height);
        terminal.wait_for(&too_small(width, height));
        terminal.resize(80, 24);
        terminal.wait("the same screen", |screen| *screen == before);
    }
    terminal.type_text("ence");
    terminal.press("Esc");
    assert_eq!(home.entry("town", "housing").notes["en"], "Half a sentence");
}

#[test]
fn a_storm_of_sizes_ends_with_the_right_screen() {
    let home = TestHome::with_example("en");
    let mut terminal = home.terminal(["open", "montreal-2019"]);
    terminal.begin();
    let before = terminal.screen();
    // Two hundred, faster than any hand drags a window.
    for round in 0..200u16 {
        let (columns, lines) =
            [(1, 1), (200, 60), (20, 5), (500, 200), (80, 2)][usize::from(round % 5)];
        terminal.resize(columns, lines);
    }
    terminal.resize(80, 24);
    terminal.wait("the same screen", |screen| *screen == before);
    terminal.press("Right");
    terminal.wait_for_indicator("migration-jurisdiction");
}

#[test]
fn the_smallest_screen_shows_question_options_and_keys() {
    let home = TestHome::with_example("fr");
    let mut terminal =
        home.sized_terminal(["open", "montreal-2019"], Options::sized(60, 20)).speaking("fr");
    terminal.begin();
    let questionnaire = crate::support::questionnaire();
    let mut section = 0;
    for indicator in &questionnaire.indicators {
        if indicator.section != section {
            // Past the closing page and the next opening page.
            section = indicator.section;
            terminal.press("Right Right");
        }
        let screen = terminal.wait_for_indicator(&indicator.id);
        assert!(screen.cursor_shown, "{screen}");
        let focused = screen.cursor_line();
        assert!(focused.contains('▸'), "the cursor stands on the line in focus: {screen}");
        assert!(screen.lines[19].contains("F1"), "{screen}");
        terminal.press("Right");
    }
}
