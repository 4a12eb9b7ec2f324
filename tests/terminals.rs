//! The terminal and the program: stopped, continued, gone, small, flooded.

use std::fs;
use std::time::{Duration, Instant};

use crate::support::{LANGUAGES, Options, PATIENCE, Process, Terminal, TestHome, Words};

#[test]
fn stopped_it_gives_the_terminal_back_and_continued_it_draws_everything_again() {
    // The second way is what a shell does whose job was stopped by force.
    for signal in ["TSTP", "STOP"] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("housing");
        terminal.press("w");
        terminal.type_text("Half a sent");
        let before = terminal.wait_for_saved();
        for _ in 0..3 {
            terminal.signal(signal);
            let process = terminal.process();
            process.wait("the stop", |process| process.state() == Some('T'));
            if signal == "TSTP" {
                process.wait("the other screen", |_| !terminal.screen().alternate);
                let screen = terminal.screen();
                assert!(!screen.alternate && !screen.mouse && screen.cursor_shown, "{screen}");
                assert!(terminal.modes_are_restored());
            }
            let drawn = terminal.raw().len();
            terminal.signal("CONT");
            process.wait("a new screen", |_| terminal.raw().len() > drawn + 1_000);
            terminal.wait("the same screen", |screen| *screen == before);
            assert!(!terminal.modes_are_restored(), "{signal}");
        }
        terminal.type_text("ence");
        terminal.press("Esc");
        assert_eq!(home.entry("town", "housing").notes["en"], "Half a sentence");
    }
}

/// Waits for a process to end by itself; it must not have been busy until then.
fn ends_at_rest(process: Process, case: &str) {
    let deadline = Instant::now() + PATIENCE;
    let mut busy = Duration::ZERO;
    while process.state().is_some() {
        busy = process.busy().unwrap_or(busy);
        let in_time = Instant::now() < deadline && busy < Duration::from_secs(5);
        if !in_time {
            let number = process.number().to_string();
            std::process::Command::new("kill").args(["-9", &number]).status().unwrap();
        }
        assert!(in_time, "{case}: still there, busy for {busy:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert!(busy < Duration::from_secs(1), "{case}: busy for {busy:?}");
}

#[test]
fn a_vanished_terminal_ends_the_program_at_once() {
    // With the signal that a session gets; with that signal ignored; and in no session of the
    // terminal's, where nobody is told.
    for through in
        [&[][..], &["sh", "-c", "trap '' HUP; exec \"$@\"", "sh"], &["setsid", "--fork", "--wait"]]
    {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.sized_terminal(["open", "town"], Options::through(through));
        terminal.go("housing");
        terminal.press("1");
        terminal.wait_for_saved();
        let started = terminal.process();
        let process = if through.contains(&"setsid") { started.child().unwrap() } else { started };
        terminal.vanish();
        ends_at_rest(process, &format!("{through:?}"));
        assert!(home.entry("town", "housing").answer.chose("in-place"), "{through:?}");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.wait_for_message("title-unchanged");
        terminal.press("C-q");
    }
}

#[test]
fn keys_that_interrupt_belong_to_the_editor_while_it_has_the_terminal() {
    let home = TestHome::with_assessment("en", "town");
    let script = home.write(
        "editor",
        "#!/bin/sh\ntrap : INT QUIT\ntouch \"$0.open\"\nread line\necho \"$line\" > \"$1\"\n",
    );
    let editor = format!("sh {}", script.display());
    let options = Options { environment: vec![("EDITOR", editor)], ..Options::default() };
    let mut terminal = home.sized_terminal(["open", "town"], options);
    terminal.go("housing");
    terminal.press("w");
    terminal.send(b"\x0f");
    let open = script.with_extension("open");
    let deadline = Instant::now() + PATIENCE;
    while !open.exists() && Instant::now() < deadline {
        std::thread::yield_now();
    }
    terminal.process().wait("the editor's screen", |_| !terminal.screen().alternate);
    let raw = terminal.raw().len();
    for signal in ["INT", "QUIT"] {
        terminal.signal(signal);
    }
    terminal.signal("TSTP");
    terminal.process().wait("the stop", |process| process.state() == Some('T'));
    terminal.signal("CONT");
    terminal.process().wait("its going on", |process| process.state() != Some('T'));
    assert_eq!(terminal.raw().len(), raw, "the editor's screen is left alone");
    terminal.send(b"written\n");
    terminal.wait_for("written");
    terminal.press("Esc");
    assert_eq!(home.entry("town", "housing").notes["en"].trim(), "written");
}

#[cfg_attr(not(debug_assertions), ignore = "only debug builds stumble when they are told to")]
#[test]
fn a_fault_of_the_program_itself_gives_the_terminal_back_and_loses_nothing() {
    for language in LANGUAGES {
        let home = TestHome::with_assessment(language, "town");
        let mut first = home.terminal(["open", "town"]).speaking(language);
        first.go("housing");
        first.press("1");
        first.wait_for_saved();
        first.press("C-q");
        first.wait_for_end();
        let before = home.text("town");

        let stumble = vec![("LOCAL_MGI_STUMBLE", "1".to_owned())];
        let options = Options { environment: stumble, ..Options::default() };
        let mut terminal = home.sized_terminal(["open", "town"], options).speaking(language);
        terminal.wait("the first frame", |screen| screen.alternate);
        terminal.send(b"\r2");
        assert_eq!(terminal.wait_for_end(), 101);
        let screen = terminal.screen();
        assert!(!screen.alternate && !screen.bracketed_paste && !screen.mouse, "{screen}");
        assert!(screen.cursor_shown && terminal.modes_are_restored(), "{screen}");
        assert!(screen.has(&Words::new(language).say("mishap-program")), "{screen}");
        assert_eq!(home.text("town"), before);
        let mut again = home.terminal(["open", "town"]).speaking(language);
        again.wait_for_message("title-unchanged");
        again.press("C-q");
    }
}

#[test]
fn what_is_redirected_goes_line_by_line() {
    for (script, typed, code) in [
        ("\"$@\" >result", true, 0),
        ("\"$@\" <settings.ron", false, 1),
        ("\"$@\" <&-", false, 0),
        ("\"$@\" >&-", true, 0),
        ("\"$@\" </dev/null", false, 0),
    ] {
        for arguments in [&[][..], &["open", "town"]] {
            let home = TestHome::with_assessment("en", "town");
            let options = Options::shell(script);
            let mut terminal = home.sized_terminal(arguments.iter().copied(), options);
            if typed {
                terminal.send(b":quit\n");
            }
            assert_eq!(terminal.wait_for_end(), code, "{script}");
            let screen = terminal.screen();
            assert!(!screen.alternate, "{script}");
            if script.ends_with("result") {
                let result = fs::read_to_string(home.path().join("result")).unwrap();
                assert!(result.contains("Ville d’Essai"), "{script}: {result}");
            }
        }
    }
}

/// A window, and the one that it is opened in anew.
fn opens(home: &TestHome, columns: u16, lines: u16) -> Terminal {
    home.sized_terminal(["open", "town"], Options::sized(columns, lines))
}

#[test]
fn it_opens_in_a_window_of_any_size() {
    let home = TestHome::with_assessment("en", "town");
    for (columns, lines) in [(1, 1), (20, 5), (40, 12), (500, 200), (80, 24)] {
        let mut terminal = opens(&home, columns, lines);
        terminal.wait("the first frame", |screen| screen.alternate);
        terminal.press("Right Left 1 o Esc s Esc w");
        terminal.type_text("a");
        terminal.press("Esc");
        terminal.resize(80, 24);
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0, "{columns}x{lines}");
    }
    let entry = home.entry("town", "decentralization");
    assert!(entry.answer.chose("low"), "{entry:?}");
}

/// Lines that a person would type, a hundred thousand bytes.
fn prose() -> String {
    "Les personnes migrantes y ont accès, à égalité ; 東京 não é São Paulo.\r".repeat(1_300)
}

#[test]
fn a_hundred_thousand_bytes_without_brackets_are_typed_text() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    let text = prose();
    assert!(text.len() > 100_000);
    for part in text.as_bytes().chunks(4_000) {
        terminal.send(part);
    }
    terminal.send("Ω".as_bytes());
    terminal.wait_for("Ω");
    terminal.press("Esc");
    let note = home.entry("town", "housing").notes["en"].clone();
    assert_eq!(note, text.replace('\r', "\n") + "Ω");
}

#[test]
fn a_held_key_ends_where_it_should() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    let process = terminal.process();
    let held = |terminal: &mut Terminal, key: &str| {
        // A minute's worth, at once.
        terminal.send(key.repeat(1_300).as_bytes());
    };
    held(&mut terminal, "\u{1b}[B");
    let answered = |process: Process, answer: bool| {
        process.wait("the answer", |_| {
            home.entry("town", "housing").answer.chose("in-place") == answer
        });
    };
    for (key, answer) in [("1", true), ("z", false), ("y", true)] {
        held(&mut terminal, key);
        answered(process, answer);
    }
    terminal.press("Home");
    terminal.wait_for_indicator("housing");
    terminal.send(b"w");
    held(&mut terminal, "a");
    terminal.send(b"\x1b");
    let note = "a".repeat(1_300);
    process.wait("the note", |_| home.entry("town", "housing").notes.get("en") == Some(&note));
}

#[test]
fn the_mouse_in_the_middle_of_typing_leaves_the_text_alone() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    terminal.press("w");
    let text = "Santé et logement: à égalité";
    for (at, c) in text.chars().enumerate() {
        // It moves, is turned, is dragged over with the wheel; now and then in two pieces.
        let report =
            ["\u{1b}[<35;20;9M", "\u{1b}[<64;3;4M", "\u{1b}[<65;500;200M", "\u{1b}[<66;1;1m"]
                [at % 4];
        let (start, end) = report.split_at(if at % 3 == 0 { 4 } else { report.len() });
        terminal.send(start.as_bytes());
        terminal.send(end.as_bytes());
        terminal.send(c.to_string().as_bytes());
    }
    terminal.wait_for(text);
    terminal.press("Esc");
    assert_eq!(home.entry("town", "housing").notes["en"], text);
}
