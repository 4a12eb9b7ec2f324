//! Half-typed text at the moment of a crash.

use std::time::{Duration, Instant};

use crate::support::TestHome;

/// Between two keys of somebody who types without ever pausing.
const RHYTHM: Duration = Duration::from_millis(40);
/// What is promised, and what a busy machine may add.
const PROMISED: Duration = Duration::from_secs(2);
const SLACK: Duration = Duration::from_secs(2);

#[test]
fn a_key_held_down_is_kept_although_there_is_no_pause() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    let begun = Instant::now();
    let mut typed = Vec::new();
    let note = || home.entry("town", "housing").notes.get("en").cloned().unwrap_or_default();
    while begun.elapsed() < 2 * PROMISED {
        terminal.send(b"x");
        typed.push(Instant::now());
        std::thread::sleep(RHYTHM);
    }
    let kept = note().len();
    let ended = Instant::now();
    terminal.kill();
    assert!(kept > 0, "nothing was kept in {:?} of typing", begun.elapsed());
    let oldest_lost = ended - typed[kept.min(typed.len() - 1)];
    assert!(oldest_lost < PROMISED + SLACK, "typed {oldest_lost:?} ago and not kept");
}

#[test]
fn what_is_not_whole_survives_a_kill_and_is_offered_back() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("foreign-born-residents");
    terminal.press("Enter");
    terminal.type_text("some 40");
    let sessions = home.path().join("sessions");
    let kept = || {
        let files = std::fs::read_dir(&sessions).into_iter().flatten().flatten();
        files.into_iter().any(|file| file.file_name().to_string_lossy().ends_with(".drafts.ron"))
    };
    let begun = Instant::now();
    while !kept() {
        assert!(begun.elapsed() < PROMISED + SLACK, "not kept");
        std::thread::yield_now();
    }
    terminal.kill();

    let mut terminal = home.terminal(["open", "town"]);
    let screen = terminal.wait_for_message("draft-title");
    assert!(screen.has("some 40"), "{screen}");
    terminal.press("Enter C-a");
    terminal.type_text("40");
    terminal.press("Enter");
    terminal.wait_for_saved();
    assert!(home.entry("town", "foreign-born-residents").answer.value().is_some());
    assert!(!kept());
}

#[test]
fn a_new_assessment_that_was_begun_survives_a_kill() {
    let home = TestHome::speaking("en");
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");
    terminal.press("n");
    terminal.type_text("Ville d’Essai");
    terminal.press("Esc");
    terminal.wait_for_message("home-title");
    terminal.kill();
    let mut terminal = home.terminal([]);
    let screen = terminal.wait_for_message("draft-title");
    assert!(screen.has("Ville d’Essai"), "{screen}");
    terminal.press("Enter Enter Enter Enter Enter Enter");
    terminal.wait_for_message("title-unchanged");
}

#[test]
fn two_windows_begin_new_assessments_and_neither_loses_what_it_typed() {
    let home = TestHome::speaking("en");
    let mut windows = [home.terminal([]), home.terminal([])];
    for (window, name) in windows.iter_mut().zip(["Ville d’Essai", "Vila de Teste"]) {
        window.wait_for_message("home-title");
        window.press("n");
        window.type_text(name);
        window.press("Esc");
        window.wait_for_message("home-title");
    }
    // The first one goes on, and keeps what it has a second time.
    windows[0].press("n");
    windows[0].wait_for_message("draft-title");
    windows[0].press("Enter");
    windows[0].type_text(" et environs");
    windows[0].press("Esc");
    windows[0].wait_for_message("home-title");
    windows.iter_mut().for_each(|window| window.kill());
    let mut terminal = home.terminal([]);
    let screen = terminal.wait_for_message("draft-title");
    assert!(screen.has("Vila de Teste"), "{screen}");
    terminal.press("Esc");
    terminal.wait_for("Ville d’Essai et environs");
}
