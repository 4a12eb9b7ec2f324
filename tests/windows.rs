//! Two windows on one assessment.

use crate::support::{TestHome, Words};

#[test]
fn a_second_window_reads_and_says_who_writes() {
    let home = TestHome::with_assessment("en", "town");
    let mut first = home.terminal(["open", "town"]);
    first.wait_for_indicator("decentralization");
    let before = home.text("town");

    let mut second = home.terminal(["open", "town"]);
    second.wait_for_message("title-read-only");
    let holder = [("name", "Ana Tremblay"), ("machine", "\u{1}"), ("since", "\u{1}")];
    let sentence = Words::new("en").fill("read-only-open-by", &holder);
    let parts: Vec<&str> = sentence.split('\u{1}').collect();
    let screen = second.screen();
    assert!(screen.has(parts[0]) && screen.has(parts[2]), "{screen}");
    assert!(!screen.has("1970"), "{screen}");

    // Every kind of change is refused, each time with the reason.
    for key in ["1", "0", "x", "e", "w", "f", "a"] {
        second.press(key);
        let screen = second.screen();
        assert!(screen.has(parts[0]), "{key}: {screen}");
        assert!(screen.has("Ana Tremblay"), "{key}: {screen}");
        assert_eq!(home.text("town"), before, "{key}");
    }
    // Reading, and moving about, goes on.
    second.press("Right");
    second.wait_for_indicator("migration-jurisdiction");

    first.press("1");
    first.wait_for_saved();
    first.press("C-q");
    assert_eq!(first.wait_for_end(), 0);

    second.press("q");
    second.wait_for_message("home-title");
    second.press("Enter");
    second.wait_for_message("title-unchanged");
    second.press("2");
    second.wait_for_saved();
    assert_ne!(home.text("town"), before);
}

#[test]
fn what_is_open_cannot_be_renamed_or_archived_under_its_reader() {
    let home = TestHome::with_assessment("en", "town");
    let first = home.terminal(["open", "town"]);
    first.wait_for_indicator("decentralization");
    let mut second = home.terminal([]);
    second.wait_for_message("home-title");
    let refused = Words::new("en").fill("trouble-in-use", &[("name", "town")]);
    second.press("r");
    second.type_text("-2");
    second.press("Enter");
    second.wait_for(&refused);
    second.press("a 2 Enter");
    second.wait_for(&refused);
    assert!(home.file("town").exists());
}

#[test]
fn ten_windows_save_ten_assessments_at_once() {
    let home = TestHome::speaking("en");
    let names: Vec<String> = (0..10).map(|at| format!("town-{at}")).collect();
    for name in &names {
        assert_eq!(home.run(["new", name, "--authority", name]).code, 0);
    }
    let mut terminals: Vec<_> = names.iter().map(|name| home.terminal(["open", name])).collect();
    for terminal in &mut terminals {
        terminal.begin();
        terminal.press("1");
    }
    for (terminal, name) in terminals.iter_mut().zip(&names) {
        terminal.wait_for_saved();
        assert!(home.entry(name, "decentralization").answer.chose("low"), "{name}");
    }
}
