//! Every call to the system that saving makes fails once, or fails from then on. What is said stays
//! true, the old or the new file is there, whole, and the next change after the trouble is saved.

use std::fs;
use std::process::{Child, Command, Stdio};

use super::{all_is_whole, has_program, is_full};
use crate::support::{Process, Screen, Terminal, TestHome, Words, output, program};

/// The calls with which files are made, read, written and moved.
const CALLS: &str = "openat,read,write,fsync,fdatasync,ftruncate,rename,renameat,renameat2,link,\
                     linkat,unlink,unlinkat,mkdir,mkdirat,chmod,fchmod,statx,flock";

const ERRORS: [&str; 5] = ["ENOSPC", "EIO", "EDQUOT", "EROFS", "EINTR"];

/// Looks over a process' shoulder, and makes its calls fail.
struct Meddler {
    strace: Child,
    process: Process,
}

impl Meddler {
    fn on(home: &TestHome, process: Process, inject: Option<&str>) -> Meddler {
        let mut command = Command::new("strace");
        command.args(["-f", "-qq", "-y", "-e", &format!("trace={CALLS}")]);
        if let Some(inject) = inject {
            command.args(["-e", &format!("inject={inject}")]);
        }
        command.arg("-o").arg(home.path().join("trace"));
        command.args(["-p", &process.number().to_string()]).stderr(Stdio::null());
        let strace = command.spawn().unwrap();
        process.wait("strace", Process::is_traced);
        Meddler { strace, process }
    }

    /// Lets go.
    fn end(mut self) {
        let number = self.strace.id().to_string();
        super::system(&["kill", "-TERM", &number]);
        self.strace.wait().unwrap();
        assert!(!self.process.is_traced());
    }
}

/// The calls in a trace that concern files with this in their paths: each with its name and the how
/// manyth of this name it is.
fn calls(trace: &str, part: &str) -> Vec<(String, usize)> {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    let mut found = Vec::new();
    for line in trace.lines() {
        let Some((_, call)) = line.split_once(' ') else { continue };
        let Some((name, rest)) = call.trim().split_once('(') else { continue };
        let count = counts.entry(name.to_owned()).or_default();
        *count += 1;
        if rest.contains(part) && !rest.contains("/dev/") {
            found.push((name.to_owned(), *count));
        }
    }
    found
}

/// The other of two answers, and what it says.
fn change(terminal: &mut Terminal, turn: &mut usize) -> &'static str {
    *turn += 1;
    let (key, option) = [("1", "in-place"), ("2", "partly")][*turn % 2];
    terminal.press(key);
    option
}

fn says_saved(screen: &Screen) -> bool {
    let words = Words::new("en");
    let saved = words.fill("title-saved", &[("time", "\u{1}")]);
    let not = words.say("title-not-saved");
    let saved = screen.lines[0].contains(saved.split('\u{1}').next().unwrap());
    assert_ne!(saved, screen.lines[0].contains(&not), "{screen}");
    saved
}

/// Reads the file as whoever comes after does.
fn on_disk(home: &TestHome, option: &str) -> bool {
    home.entry("town", "housing").answer.chose(option)
}

fn survey(home: &TestHome, terminal: &mut Terminal, turn: &mut usize) -> Vec<(String, usize)> {
    let meddler = Meddler::on(home, terminal.process(), None);
    let option = change(terminal, turn);
    meddler.end();
    assert!(says_saved(&terminal.screen()) && on_disk(home, option));
    let trace = fs::read_to_string(home.path().join("trace")).unwrap();
    calls(&trace, home.path().to_str().unwrap())
}

/// Which faults a call gets: each with whether it lasts.
fn faults(at: usize, name: &str) -> Vec<(&'static str, bool)> {
    let mut faults = Vec::new();
    for (which, error) in ERRORS.into_iter().enumerate() {
        let interrupted = error == "EINTR";
        // Another error for each call; interrupted is every one, but for those that never are.
        if (!is_full() && !interrupted && which != at % 4) || (interrupted && name == "statx") {
            continue;
        }
        faults.push((error, false));
        // What is interrupted for ever is tried again for ever. What is written and read for ever is
        // the screen and the keyboard, too: a full disk does that instead.
        if !interrupted && !["read", "write"].contains(&name) {
            faults.push((error, true));
        }
    }
    faults
}

fn at_housing(home: &TestHome) -> Terminal {
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    if terminal.screen().has(&terminal.say("welcome-title")) {
        terminal.press("Enter");
    }
    terminal.go("housing");
    terminal
}

/// Lets every call of a save fail: of a sitting's first save, which has more to do, or of a later
/// one.
fn every_call_of_a_save(first: bool) {
    if !has_program("strace") {
        return;
    }
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = at_housing(&home);
    let mut turn = 0;
    // The first one of all has no earlier state to keep.
    change(&mut terminal, &mut turn);
    if first {
        terminal.press("C-q");
        terminal.wait_for_end();
        terminal = at_housing(&home);
    }
    let calls = survey(&home, &mut terminal, &mut turn);
    for needed in ["openat", "write", "fsync", "rename"] {
        assert!(calls.iter().any(|(name, _)| name.starts_with(needed)), "{needed}: {calls:?}");
    }
    let (mut count, mut told) = (0, 0);
    for (at, (name, nth)) in calls.iter().enumerate() {
        for (error, lasting) in faults(at, name) {
            if first {
                terminal.press("C-q");
                assert_eq!(terminal.wait_for_end(), 0);
                terminal = at_housing(&home);
            }
            let plus = if lasting { "+" } else { "" };
            let inject = format!("{name}:error={error}:when={nth}{plus}");
            let meddler = Meddler::on(&home, terminal.process(), Some(&inject));
            let before = ["in-place", "partly"][turn % 2];
            let option = change(&mut terminal, &mut turn);
            let screen = terminal.screen();
            count += 1;
            if says_saved(&screen) {
                assert!(on_disk(&home, option), "{inject}: {screen}");
            } else {
                told += 1;
                assert_ne!(error, "EINTR", "{inject}: to be interrupted is no fault: {screen}");
                assert!(on_disk(&home, option) || on_disk(&home, before), "{inject}");
                // The notice lasts, whatever one does.
                terminal.press("Down");
                assert!(!says_saved(&terminal.screen()), "{inject}");
            }
            meddler.end();
            let option = change(&mut terminal, &mut turn);
            let screen = terminal.screen();
            assert!(says_saved(&screen) && on_disk(&home, option), "{inject}: {screen}");
        }
    }
    let which = if first { "the first save" } else { "a later save" };
    eprintln!("{which}: {count} faults in {} calls, {told} of them told, losses: 0", calls.len());
    assert!(told >= calls.len() / 3, "{told} of {count} were told");
    let left = fs::read_dir(home.path().join("assessments")).unwrap().flatten();
    let left = left.filter(|one| one.file_name().to_string_lossy().starts_with(".local-mgi-"));
    assert_eq!(left.count(), 0, "temporary files are taken away");
    all_is_whole(&home.path().join("history"));
    all_is_whole(&home.path().join("assessments"));
}

#[test]
fn every_call_of_a_save_may_fail_and_nothing_untrue_is_said() {
    every_call_of_a_save(false);
}

#[test]
fn every_call_of_the_first_save_of_a_sitting_may_fail_and_nothing_untrue_is_said() {
    every_call_of_a_save(true);
}

#[test]
fn a_disk_that_lies_about_what_it_wrote_is_found_out() {
    if !has_program("strace") {
        return;
    }
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.go("housing");
    let mut turn = 0;
    change(&mut terminal, &mut turn);
    survey(&home, &mut terminal, &mut turn);
    let trace = fs::read_to_string(home.path().join("trace")).unwrap();
    let calls = calls(&trace, "/assessments/.local-mgi-");
    let (_, nth) = calls.iter().find(|(name, _)| name == "write").unwrap();
    let before = home.text("town");
    // It says that it wrote a hundred bytes, and wrote none.
    let inject = format!("write:retval=100:when={nth}");
    let meddler = Meddler::on(&home, terminal.process(), Some(&inject));
    change(&mut terminal, &mut turn);
    let screen = terminal.screen();
    meddler.end();
    assert!(!says_saved(&screen), "{screen}");
    let sentence = Words::new("en").fill("trouble-read-back", &[("path", "\u{1}")]);
    assert!(
        screen.has(sentence.split('\u{1}').nth(1).unwrap().split('.').next().unwrap()),
        "{screen}"
    );
    assert_eq!(home.text("town"), before);
    let option = change(&mut terminal, &mut turn);
    assert!(says_saved(&terminal.screen()) && on_disk(&home, option));
}

#[test]
fn a_screen_that_takes_nothing_more_ends_the_program_and_costs_nothing() {
    if !has_program("strace") {
        return;
    }
    for error in ["EIO", "ENOSPC"] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("housing");
        terminal.press("1");
        terminal.wait_for_saved();
        let inject = format!("write:error={error}");
        let _meddler = Meddler::on(&home, terminal.process(), Some(&inject));
        terminal.send(b"2");
        assert_eq!(terminal.wait_for_end(), 3);
        assert!(on_disk(&home, "in-place"), "{error}");
    }
}

#[test]
fn every_call_of_a_command_that_makes_a_file_may_fail() {
    if !has_program("strace") {
        return;
    }
    for arguments in [&["new", "town", "--authority", "Town"][..], &["example"]] {
        let name = if arguments[0] == "new" { "town" } else { "montreal-2019" };
        let traced = |home: &TestHome, inject: Option<&str>| {
            let trace = home.path().join("trace").display().to_string();
            let mut words = vec!["-f".to_owned(), "-qq".to_owned(), "-y".to_owned()];
            words.extend(["-o".to_owned(), trace, "-e".to_owned(), format!("trace={CALLS}")]);
            words.extend(
                inject.into_iter().flat_map(|one| ["-e".to_owned(), format!("inject={one}")]),
            );
            words.push(program().to_owned());
            words.extend(arguments.iter().map(|word| (*word).to_owned()));
            output(&mut home.command_of("strace", words))
        };
        let home = TestHome::speaking("en");
        assert_eq!(traced(&home, None).code, 0);
        let trace = fs::read_to_string(home.path().join("trace")).unwrap();
        // To look around is no part of it, nor to read the settings.
        let below = format!("{}/assessments", home.path().display());
        let calls = calls(&trace, &below);
        assert!(calls.len() > 5, "{calls:?}");
        for (at, (call, nth)) in calls.iter().enumerate() {
            let errors = if is_full() { &ERRORS[..] } else { &[ERRORS[at % 4], "EINTR"] };
            for error in errors {
                // To ask about a file is never interrupted.
                if *error == "EINTR" && call == "statx" {
                    continue;
                }
                let home = TestHome::speaking("en");
                let inject = format!("{call}:error={error}:when={nth}");
                let done = traced(&home, Some(&inject));
                let whole = home.file(name).exists().then(|| home.assessment(name));
                match done.code {
                    0 => assert!(whole.is_some(), "{inject}: {done:?}"),
                    3 => assert!(done.talk.lines().count() == 1, "{inject}: {done:?}"),
                    _ => panic!("{inject}: {done:?}"),
                }
                assert!(done.code == 0 || *error != "EINTR", "{inject}: {done:?}");
                assert_eq!(done.out, "", "{inject}");
            }
        }
    }
}
