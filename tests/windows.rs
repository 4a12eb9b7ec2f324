//! Two windows on one assessment.

use crate::support::{TestHome, Words, number};

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

    // What the first one saved is here before anything is pressed, and so is the offer to go on.
    second.wait_for_message("take-over-free");
    second.press("2 Enter");
    second.wait_for_message("take-over-done");
    second.press("Left 2");
    second.wait_for_saved();
    assert!(home.entry("town", "decentralization").answer.chose("medium"));
}

#[test]
fn a_second_window_follows_what_the_first_one_saves() {
    let home = TestHome::with_assessment("fr", "town");
    let mut first = home.terminal(["open", "town"]).speaking("fr");
    first.wait_for_indicator("decentralization");
    let mut second = home.terminal(["open", "town"]).speaking("fr");
    second.wait_for_message("title-read-only");
    first.press("1");
    first.wait_for_saved();
    let followed =
        Words::new("fr").fill("versions-followed", &[("list", &number("decentralization"))]);
    second.wait_for(&followed);
    second.wait("the answer", |screen| screen.lines.iter().any(|line| line.contains("1 (•)")));
    // The place stays, wherever the first one goes.
    second.press("Right");
    second.wait_for_indicator("migration-jurisdiction");
    first.press("2");
    first.wait_for_saved();
    second.wait_for(&followed);
    second.wait_for_indicator("migration-jurisdiction");

    // However the first one ends.
    first.kill();
    second.wait_for_message("take-over-free");
    second.press("Esc e");
    second.wait_for_message("take-over-free");
    second.press("2 Enter");
    second.wait_for_message("take-over-done");
    second.press("1");
    second.wait_for_saved();
}

#[test]
fn a_claim_of_another_computer_is_asked_about_before_anything_is_changed() {
    let home = TestHome::with_assessment("en", "town");
    let claim = "(name:\"Lucie Gagnon\",machine:\"PC-07\",since:\"2026-11-20T09:12:00Z\")";
    let lock = home.write("assessments/.town.ron.lock", claim);
    let mut window = home.terminal(["open", "town"]);
    let holder =
        [("name", "Lucie Gagnon"), ("machine", "PC-07"), ("since", "20 November 2026, 09:12")];
    let question = Words::new("en").fill("take-over-claimed", &holder);
    window.wait_for(&question);
    window.press("Enter 1");
    window.wait_for(&question);
    assert_eq!(std::fs::read_to_string(&lock).unwrap(), claim);
    window.press("2 Enter");
    window.wait_for_message("take-over-done");
    window.press("1");
    window.wait_for_saved();
    assert!(std::fs::read_to_string(&lock).unwrap().contains("Ana Tremblay"));
    window.press("C-q");
    assert_eq!(window.wait_for_end(), 0);
    assert_eq!(std::fs::read_to_string(&lock).unwrap(), "");
}

#[test]
fn a_lock_of_a_killed_program_on_this_computer_is_no_lock() {
    let home = TestHome::with_assessment("en", "town");
    let mut killed = home.terminal(["open", "town"]);
    killed.wait_for_indicator("decentralization");
    killed.kill();
    let lock = home.path().join("assessments/.town.ron.lock");
    assert!(std::fs::read_to_string(&lock).unwrap().contains("Ana Tremblay"));
    let mut next = home.terminal(["open", "town"]);
    next.wait_for_message("title-unchanged");
    next.press("1");
    next.wait_for_saved();
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
