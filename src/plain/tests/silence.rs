//! No line is answered by silence: every command says something, wherever it is given.

use super::Hearer;
use crate::desk::Look;
use crate::desk::tests::{Outside, choice, half_done};
use crate::plain::asking::Asking;
use crate::plain::command::Command;

/// Where one can be, and the lines that lead there.
const STATES: &[(&str, &str)] = &[
    ("the list", ":home"),
    ("a question", ""),
    ("a page", ":section"),
    ("the summary", ":summary"),
    ("a dimension", ":summary\n1"),
    ("a form half-typed", ":evidence\nBy-law 5"),
    ("a long text", ":note\nOne"),
    ("a question with yes and no", ":home\n:archive 1"),
    ("a new assessment", ":home\n:new\nVille"),
    ("options of a further field", ":go migration-data\na"),
    ("zero", ":go foreign-born-residents\n0"),
    ("the report", ":report"),
    ("earlier versions", ":versions"),
];

fn at(lines: &str) -> Hearer {
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.earlier = vec![half_done()];
    let mut hearer = Hearer::at_work(outside);
    go(&mut hearer, lines);
    hearer
}

/// Leaves whatever was asked, and goes there.
fn go(hearer: &mut Hearer, lines: &str) {
    while !hearer.talk.asking.is_empty() {
        hearer.types(":cancel");
    }
    hearer.types(if hearer.talk.sitting.is_some() { ":go health-access" } else { "1" });
    while !hearer.talk.asking.is_empty() {
        hearer.types(":cancel");
    }
    if !lines.is_empty() {
        hearer.types(lines);
    }
}

fn says_something(hearer: &mut Hearer, state: &str, command: Command) {
    let word = command.shown(&hearer.talk.l10n);
    hearer.types(&word);
    // A long text takes every line, but for those that end it.
    let ends = matches!(command, Command::Cancel | Command::Done);
    let silent = state == "a long text" && !ends;
    assert_eq!(hearer.said.is_empty(), silent, "{word} at {state}: {}", hearer.transcript);
}

#[test]
fn every_command_says_something_wherever_it_is_given() {
    for (state, lines) in STATES {
        let mut hearer = at(lines);
        for command in Command::ALL.iter().filter(|own| **own != Command::Quit) {
            go(&mut hearer, lines);
            says_something(&mut hearer, state, *command);
            hearer.transcript.clear();
        }
    }
}

#[test]
fn every_command_says_something_between_two_versions() {
    for command in [Command::Cancel, Command::Done, Command::Undo, Command::Next, Command::Why] {
        let mut hearer = at("2");
        let mut theirs = half_done();
        theirs.entries.get_mut("health-access").unwrap().answer = choice("nobody");
        hearer.outside_mut().found = Some(Look::Version(Box::new((half_done(), theirs))));
        hearer.types(":where");
        assert!(matches!(hearer.talk.asking.last(), Some(Asking::Versions(_))));
        says_something(&mut hearer, "two versions", command);
    }
}

#[test]
fn whoever_gives_up_hears_what_was_dropped_or_kept_and_where_one_is() {
    for (lines, words) in [
        (":evidence", "Nothing changed"),
        (":evidence\nBy-law 5", "What you wrote is kept. :undo takes it back."),
        (":evidence\nBy-law 5\n2\nmany", "Dropped, since it was not complete: Evidence"),
        (":note\nOne", "What you wrote is kept. :undo takes it back."),
        (":go migration-data\na", "Nothing changed"),
        (":find health", "Nothing changed"),
        (":report", "Nothing was written"),
    ] {
        for word in [":cancel", ":abandonner", ":cancelar"] {
            let mut hearer = at(lines);
            hearer.types(word);
            let heard = hearer.answer();
            assert!(heard.contains(words), "{lines}: {heard}");
            assert!(heard.lines().last().unwrap().starts_with("You are at "), "{lines}: {heard}");
            assert!(hearer.faults.is_empty(), "giving up is no fault of a script");
        }
    }
}

#[test]
fn the_summary_is_heard_a_dimension_at_a_time() {
    let mut hearer = at(":summary");
    let overview = hearer.said.len();
    assert!(overview < 12, "{}", hearer.transcript);
    assert!(hearer.answer().contains("1. Migrants’ rights: "), "{}", hearer.transcript);
    hearer.types("1");
    assert!(hearer.answer().contains("Enter alone goes on with: 2. "), "{}", hearer.transcript);
    // A number leads to the question of a finding.
    hearer.types("1");
    assert!(hearer.talk.prompt().starts_with("1."), "{}", hearer.transcript);
    // Everything can be heard at once, and a dimension from anywhere.
    hearer.types(":summary\n0");
    let whole = hearer.said.len();
    assert!(whole > 2 * overview, "{}", hearer.transcript);
    hearer.types(":dimension 6");
    assert!(hearer.answer().contains("Enter alone leads to the overview"), "{}", hearer.transcript);
    hearer.types("");
    assert_eq!(hearer.said.len(), overview, "{}", hearer.transcript);
    hearer.types(":mayor 1");
    assert_eq!(hearer.faults.len(), 1, "{}", hearer.transcript);
    // Groups of other frameworks are numbered one after another.
    hearer.types(":group");
    assert!(hearer.said.iter().any(|line| line.starts_with("1. ")), "{}", hearer.transcript);
    hearer.types("9\n:previous");
    assert!(hearer.answer().contains("Enter alone"), "{}", hearer.transcript);
}
