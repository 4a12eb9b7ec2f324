//! The assessment's file: private, in order, one field a line, made to be compared and merged.

use std::collections::BTreeMap;
use std::fs;
use std::process::Command;

use local_mgi::model::assessment::{About, Answer, Assessment, Entry, Mandate, Value};
use local_mgi::store::{AssessmentFile, Holder, decode, encode};

use crate::support::{TestHome, questionnaire};

/// The keys of the entries as the file writes them.
fn entry_keys(text: &str) -> Vec<&str> {
    let entry = |line: &'_ str| -> bool { line.starts_with("        \"") && line.ends_with(": (") };
    text.lines().filter(|line| entry(line)).map(|line| line.split('"').nth(1).unwrap()).collect()
}

#[test]
fn it_is_private_in_order_and_complete_with_line_feeds_only() {
    let home = TestHome::with_example("en");
    home.run(["new", "town"]);
    for name in ["montreal-2019", "town"] {
        let text = home.text(name);
        let keys = entry_keys(&text);
        assert!(keys.is_sorted(), "{name}");
        let mut ids: Vec<String> =
            questionnaire().indicators.iter().map(|i| i.id.clone()).collect();
        ids.sort();
        assert_eq!(keys, ids, "{name}: every indicator, answered or not");
        assert!(!text.contains('\r') && text.ends_with(")\n"), "{name}");
        assert!(text.lines().all(|line| line == line.trim_end()), "{name}");
        // Every field of every entry, each on a line of its own.
        for field in [
            "answer",
            "details",
            "mandate",
            "evidence",
            "notes",
            "flag",
            "override",
            "changed_at",
            "changed_by",
        ] {
            let lead = format!("            {field}: ");
            let often = text.lines().filter(|line| line.starts_with(&lead)).count();
            assert_eq!(often, ids.len(), "{name}: {field}");
        }
    }
    // Nothing volatile is in it: no time, no counter, no place.
    let town = home.assessment("town");
    let fresh = Assessment::new(&questionnaire(), town.about.clone());
    assert_eq!(home.text("town"), encode(&fresh));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode =
            |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&home.file("town")), 0o600);
        assert_eq!(mode(&home.path().join("assessments")), 0o700);
    }
}

#[test]
fn looking_around_changes_no_byte_and_answering_only_its_own_lines() {
    let home = TestHome::with_example("en");
    let before = home.text("montreal-2019");
    let mut terminal = home.terminal(["open", "montreal-2019"]);
    terminal.begin();
    terminal.press("Right Right Left s Esc o Down Esc t F2 F2 F2 v v");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.text("montreal-2019"), before);

    let mut terminal = home.terminal(["open", "montreal-2019"]);
    terminal.wait_for_message("welcome-title");
    terminal.press("Enter");
    terminal.go("housing");
    terminal.press("1");
    terminal.wait_for_saved();
    let after = home.text("montreal-2019");
    let changed: Vec<(&str, &str)> =
        before.lines().zip(after.lines()).filter(|(old, new)| old != new).collect();
    assert_eq!(before.lines().count(), after.lines().count());
    let fields: Vec<&str> =
        changed.iter().map(|(_, new)| new.split(':').next().unwrap().trim()).collect();
    assert_eq!(fields, ["answer", "changed_at", "changed_by"], "{changed:?}");
    // The same answer again is no change.
    terminal.press("1");
    assert_eq!(home.text("montreal-2019"), after);
}

#[test]
fn the_same_state_is_the_same_bytes() {
    let home = TestHome::with_example("en");
    let opened = AssessmentFile::open(&home.store(), "montreal-2019", &Holder::default()).unwrap();
    let mut file = opened.file;
    let before = home.text("montreal-2019");
    for _ in 0..2 {
        file.save(&opened.assessment).unwrap();
        assert_eq!(home.text("montreal-2019"), before);
    }
    // A folder of another kind of line ends makes no difference either.
    let (again, newer) = decode(&before.replace('\n', "\r\n")).unwrap();
    assert_eq!((encode(&again), newer), (before, None));
}

/// An entry that says something in every field.
fn full(text: &str) -> Entry {
    let words = || BTreeMap::from([("fr".to_owned(), text.to_owned())]);
    Entry {
        answer: Answer::Given(Value::Text(words())),
        mandate: Mandate::City,
        notes: words(),
        changed_at: Some("2026-01-02T03:04:05Z".to_owned()),
        changed_by: Some(text.to_owned()),
        ..Entry::default()
    }
}

#[test]
fn answers_to_neighbouring_questions_merge_without_a_conflict() {
    let home = TestHome::new();
    let base = Assessment::new(&questionnaire(), About::default());
    let ids: Vec<&String> = base.entries.keys().collect();
    let base_file = home.write("base.ron", encode(&base));
    for pair in ids.windows(2) {
        let with = |id: &str, text: &str| {
            let mut copy = base.clone();
            copy.entries.insert(id.to_owned(), full(text));
            copy
        };
        let (ours, theirs) = (with(pair[0], "ours"), with(pair[1], "theirs"));
        let ours_file = home.write("ours.ron", encode(&ours));
        let theirs_file = home.write("theirs.ron", encode(&theirs));
        let merged = Command::new("git")
            .args(["merge-file", "-p"])
            .args([&ours_file, &base_file, &theirs_file])
            .output()
            .unwrap();
        let text = String::from_utf8(merged.stdout).unwrap();
        assert!(merged.status.success(), "{pair:?}\n{text}");
        let mut both = ours.clone();
        both.entries.insert(pair[1].clone(), full("theirs"));
        assert_eq!(text, encode(&both), "{pair:?}");
    }
}

#[test]
fn answers_to_one_question_conflict_and_the_file_says_so_when_it_is_opened() {
    let home = TestHome::with_assessment("en", "town");
    let base = home.assessment("town");
    let file = |name: &str, option: &str| {
        let mut copy = base.clone();
        let answer = Answer::Given(Value::Choice(option.to_owned()));
        copy.entries.insert("housing".to_owned(), Entry { answer, ..Entry::default() });
        home.write(name, encode(&copy))
    };
    let (ours, theirs) = (file("ours.ron", "in-place"), file("theirs.ron", "no"));
    let merged = Command::new("git")
        .args(["merge-file", "-p"])
        .args([&ours, &home.file("town"), &theirs])
        .output()
        .unwrap();
    assert!(!merged.status.success());
    fs::write(home.file("town"), &merged.stdout).unwrap();
    let text = home.text("town");
    let line = text.lines().position(|line| line.starts_with("<<<<<<<")).unwrap() + 1;
    let status = home.run(["status", "town"]);
    assert_eq!(status.code, 1);
    let sentence = crate::support::Words::new("en").say("check-conflict");
    assert!(status.talk.contains(&sentence), "{status:?}");
    assert!(status.talk.contains(&line.to_string()), "{status:?}");
    // It opens with one of the two, says so in the same words, and the file stays.
    let mut terminal = home.terminal(["open", "town"]);
    let start: String = sentence.chars().take(40).collect();
    terminal.wait_for(&start);
    terminal.press("Enter");
    terminal.wait_for_message("welcome-title");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.text("town"), text);
}

#[test]
fn opening_a_file_with_faults_ends_with_1_as_every_command_does() {
    let home = TestHome::with_assessment("en", "town");
    home.write("assessments/town.ron", "(format: one)");
    assert_eq!(home.run(["status", "town"]).code, 1);
    let mut terminal = home.terminal(["open", "town"]);
    assert_eq!(terminal.wait_for_end(), 1);
}

#[test]
fn a_file_of_a_newer_program_opens_to_be_read_and_stays_as_it_is() {
    let home = TestHome::with_assessment("en", "town");
    let newer = home.text("town").replacen("format: 3", "format: 4", 1);
    home.write("assessments/town.ron", &newer);
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("read-only-newer");
    terminal.press("1");
    terminal.wait_for_message("read-only-newer");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.text("town"), newer);
}

#[cfg(unix)]
#[test]
fn a_symlink_stays_one_and_what_it_points_to_is_written() {
    let home = TestHome::with_assessment("en", "town");
    let target = home.path().join("shared.ron");
    fs::rename(home.file("town"), &target).unwrap();
    std::os::unix::fs::symlink(&target, home.file("town")).unwrap();
    let mut terminal = home.terminal(["open", "town"]);
    terminal.begin();
    terminal.press("1");
    terminal.wait_for_saved();
    assert!(fs::symlink_metadata(home.file("town")).unwrap().is_symlink());
    assert!(fs::read_to_string(target).unwrap().contains("Choice(\"low\")"));
}
