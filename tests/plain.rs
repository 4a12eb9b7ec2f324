//! Line mode as a program: scripts on standard input, a terminal that can do no more, signals, and
//! the same walk on the screen.

use std::io::Write;
use std::process::Stdio;
use std::time::{Duration, Instant};

use local_mgi::model::assessment::{Assessment, Mandate};

use crate::support::{LANGUAGES, Options, Output, PATIENCE, Terminal, TestHome, Words};

/// Runs the program with a script on standard input.
fn script(home: &TestHome, arguments: &[&str], lines: &str) -> Output {
    let mut command = home.command(arguments);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    Output {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        talk: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Waits until the program wrote this.
fn hear(terminal: &Terminal, text: &str) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let said = String::from_utf8_lossy(&terminal.raw()).into_owned();
        if said.contains(text) {
            return;
        }
        assert!(Instant::now() < deadline, "“{text}” was not said:\n{said}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn dumb() -> Options {
    Options { environment: vec![("TERM", "dumb".to_owned())], ..Options::default() }
}

#[test]
fn a_script_answers_and_its_end_is_a_clean_end() {
    let home = TestHome::with_assessment("en", "town");
    let done = script(
        &home,
        &["open", "town"],
        ":go health-access\n1\n:mandate\n3\nthe region\n:note\nTwo\nlines\n.\n:go housing\n0\nAna\n\n",
    );
    assert_eq!((done.code, done.talk.as_str()), (0, ""), "{done:?}");
    let entry = home.entry("town", "health-access");
    assert!(entry.answer.chose("everyone"));
    assert_eq!(entry.mandate, Mandate::Shared("the region".to_owned()));
    assert_eq!(entry.notes["en"], "Two\nlines");
    // Where it stopped, the next one goes on.
    let done = script(&home, &["open", "town"], "2\n:undo\n:quit\n");
    assert_eq!(done.code, 0, "{done:?}");
    assert!(format!("{:?}", home.entry("town", "housing").answer).contains("Ana"));
}

#[test]
fn what_a_script_cannot_do_is_told_with_its_line_and_ends_with_a_fault() {
    let home = TestHome::with_assessment("en", "town");
    let done = script(&home, &["open", "town"], ":go housing\n:xyzzy\n9\n1\n");
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.talk.contains("Line 2:") && done.talk.contains("Line 3:"), "{done:?}");
    assert!(done.talk.contains("2 lines could not be done"), "{done:?}");
    assert!(home.entry("town", "housing").answer.chose("in-place"), "the rest is done");
    assert_eq!(script(&home, &["--screen"], "").code, 2);
}

#[test]
fn no_line_holds_what_a_terminal_obeys_or_a_screen_reader_stumbles_over() {
    let home = TestHome::with_example("en");
    let words = [":summary", ":outline", ":findings", ":explain", ":terms", ":section", ":help"];
    let mut lines = format!(":note\n\u{1b}[31mred\u{7}\n.\n{}\n", words.join("\n"));
    lines.push_str(":go annual-flows\n:go service-responsibilities\n:versions\n");
    let done = script(&home, &["open", "montreal-2019"], &lines);
    assert_eq!(done.code, 0, "{}", done.talk);
    for line in done.out.lines() {
        let odd = line.chars().find(|c| c.is_control() || ('\u{2190}'..='\u{25ff}').contains(c));
        assert_eq!(odd, None, "{line}");
    }
}

#[test]
fn a_script_asks_no_language_and_changes_no_settings() {
    let home = TestHome::new();
    let done = script(&home, &["--plain", "--lang", "fr"], ":nouvelle\nVille\n\n2024\n\n\n");
    assert_eq!(done.code, 0, "{done:?}");
    assert!(home.file("ville-2024").is_file(), "{done:?}");
    assert_eq!(home.store().read_settings(), Default::default());
}

#[test]
fn a_reader_that_goes_away_ends_it_quietly() {
    let home = TestHome::with_assessment("en", "town");
    let mut command = home.command(["open", "town"]);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    // However much of it is read.
    let _ = stdin.write_all(":go housing\n1\n:summary\n".repeat(50).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}

#[test]
fn a_terminal_that_can_do_no_more_gets_lines_and_is_left_by_a_key() {
    for language in LANGUAGES {
        let home = TestHome::with_assessment(language, "town");
        let mut terminal = home.sized_terminal(["open", "town"], dumb()).speaking(language);
        hear(&terminal, "C.1");
        terminal.send(b":go housing\n");
        hear(&terminal, "1.7");
        terminal.send(b"1\n");
        let saved = Words::new(language).fill("plain-saved", &[("time", "\u{1}")]);
        hear(&terminal, saved.split('\u{1}').next().unwrap());
        let said = terminal.raw();
        assert!(!said.contains(&0x1b), "{}", String::from_utf8_lossy(&said));
        // Ctrl+C; Ctrl+D in one language.
        terminal.send(if language == "fr" { b"\x04" } else { b"\x03" });
        assert_eq!(terminal.wait_for_end(), 0);
        assert!(home.entry("town", "housing").answer.chose("in-place"));
    }
}

#[test]
fn lines_and_screen_hand_over_to_each_other_and_it_is_remembered() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.sized_terminal(["--plain", "open", "town"], Options::default());
    hear(&terminal, "C.1");
    assert!(home.store().read_settings().plain);
    terminal.send(b":go housing\n");
    hear(&terminal, "1.7");
    terminal.send(b"1\n");
    hear(&terminal, "Saved at");
    terminal.send(b":screen\n");
    terminal.wait_for_indicator("housing");
    assert!(!home.store().read_settings().plain);
    // What was done by lines is undone on the screen, and the other way round.
    terminal.press("C-z 2");
    terminal.wait_for_saved();
    terminal.press("F3");
    terminal.send(b"p");
    hear(&terminal, "2. Partly, or as a pilot: chosen");
    terminal.send(b":undo\n:quit\n");
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(home.store().read_settings().plain);
    assert!(home.entry("town", "housing").answer.value().is_none());
}

/// The same walk by keys and by lines leaves the same file.
#[test]
fn by_keys_and_by_lines_the_same_file_comes_about() {
    let by_keys = TestHome::with_assessment("en", "town");
    let mut terminal = by_keys.terminal(["open", "town"]);
    terminal.go("health-access");
    terminal.press("1 m 3");
    terminal.type_text("the region");
    terminal.press("Enter w");
    terminal.type_text("A note");
    terminal.press("Esc e");
    terminal.type_text("By-law 5");
    terminal.press("Esc");
    terminal.go("service-responsibilities");
    terminal.press("2 Down 1");
    terminal.go("foreign-born-residents");
    terminal.press("Enter");
    terminal.type_text("458000");
    terminal.press("Enter");
    terminal.go("housing");
    terminal.press("0");
    terminal.type_text("Ana");
    terminal.press("Esc");
    terminal.go("right-to-work");
    terminal.press("x");
    terminal.type_text("Not ours");
    terminal.press("Esc");
    terminal.go("school-access");
    terminal.press("2 C-z");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);

    let by_lines = TestHome::with_assessment("en", "town");
    let lines = "\
        :go health-access\n1\n:mandate\n3\nthe region\n:note\nA note\n.\n:evidence\nBy-law 5\n:done\n\
        :go service-responsibilities\n1 2\n2 1\n:go foreign-born-residents\n458000\n\
        :go housing\n0\nAna\n:done\n:go right-to-work\nx\nNot ours\n.\n\
        :go school-access\n2\n:undo\n:quit\n";
    let done = script(&by_lines, &["open", "town"], lines);
    assert_eq!((done.code, done.talk.as_str()), (0, ""), "{done:?}");
    assert_eq!(timeless(&by_lines), timeless(&by_keys));
}

/// What is in the file, but for when it was changed.
fn timeless(home: &TestHome) -> Assessment {
    let mut assessment = home.assessment("town");
    for entry in assessment.entries.values_mut() {
        entry.changed_at = None;
    }
    assessment
}
