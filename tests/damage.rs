//! Files that came to harm: cut off, with a bit flipped, far too large, or no files at all. Never a
//! panic, never a wait, always the file and the line.

use std::collections::BTreeMap;
use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use local_mgi::l10n;
use local_mgi::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, Flag, Mandate, Value,
};
use local_mgi::model::fault::Fault;
use local_mgi::model::questionnaire::check::structure;
use local_mgi::store::{decode, encode};

use crate::support::{TestHome, questionnaire};

const STRUCTURE: &str = r#"#![enable(implicit_some)]
(format: 1, id: "small", version: "1", languages: ["en"],
 scales: [(id: "practice", options: [(id: "yes", reading: Strength), (id: "no", reading: Gap)])],
 sections: [(id: "rights", kind: Dimension, areas: [(id: "first", indicators: [
   (id: "plan", answer: Scale("practice"), details: [(id: "year", kind: Year)]),
   (id: "content", answer: AnyOf(options: [(id: "a"), (id: "b", named: true)], strength_from: 2),
    asked: Is("plan", ["yes"])),
 ])])])
"#;

const TEXTS: &str = "scale-practice = Practice
    .option-yes = Yes, in { $year }
    .option-no = No
section-rights = Rights
area-first = First
plan = Is there a plan?
    .detail-year = Year
content = What is in it?
    .option-a = A
    .option-b = B
    .option-b-name = Which?
";

fn small_assessment() -> String {
    let words = || BTreeMap::from([("fr".to_owned(), "é \"ü\"\n".to_owned())]);
    let entry = Entry {
        answer: Answer::Given(Value::Choices(["a".to_owned(), "b".to_owned()].into())),
        details: BTreeMap::from([("b".to_owned(), Value::Text(words()))]),
        mandate: Mandate::Shared("region".to_owned()),
        evidence: vec![Evidence { title: "Plan".to_owned(), ..Evidence::default() }],
        notes: words(),
        flag: Some(Flag { what: words(), whom: "Ana".to_owned() }),
        ..Entry::default()
    };
    let mut assessment = Assessment::new(&questionnaire(), About::default());
    assessment.entries =
        BTreeMap::from([("content".to_owned(), entry), ("plan".to_owned(), Entry::default())]);
    encode(&assessment)
}

/// The text cut off at every place, and with one bit flipped at every place, where that still is
/// text.
fn damaged(text: &str) -> impl Iterator<Item = String> {
    let cut = (0..text.len()).filter(|at| text.is_char_boundary(*at));
    let cut = cut.map(|at| text[..at].to_owned());
    let flipped = (0..text.len()).flat_map(move |at| {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] ^= 1 << (at % 8);
        String::from_utf8(bytes)
    });
    cut.chain(flipped)
}

fn assert_placed(faults: &[Fault], text: &str) {
    let lines = text.lines().count().max(1);
    for fault in faults {
        assert!((1..=lines + 1).contains(&fault.line), "{fault:?} in\n{text}");
    }
}

#[test]
fn an_assessment_cut_off_or_spoilt_anywhere_is_told_by_its_line() {
    let text = small_assessment();
    assert!(decode(&text).is_ok());
    for text in damaged(&text) {
        if let Err(faults) = decode(&text) {
            assert!(!faults.is_empty(), "{text}");
            assert_placed(&faults, &text);
        }
    }
}

#[test]
fn a_questionnaire_cut_off_or_spoilt_anywhere_is_told_by_its_line() {
    let (sound, faults) = structure(STRUCTURE);
    assert!(faults.is_empty(), "{faults:?}");
    for text in damaged(STRUCTURE) {
        let (read, faults) = structure(&text);
        assert!(read.is_some() || !faults.is_empty(), "{text}");
        assert_placed(&faults, &text);
    }
    let sound = sound.unwrap();
    for text in damaged(TEXTS) {
        assert_placed(&l10n::check::texts(&sound, "en", &text), &text);
    }
}

#[test]
fn settings_and_places_that_cannot_be_read_are_no_trouble() {
    for spoilt in [&b""[..], b"\xff\xfe", b"(language: 7)", b"((((((((", b"(language: \"xx\")"] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.wait_for_indicator("decentralization");
        terminal.press("Right C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        for place in fs::read_dir(home.path().join("sessions")).unwrap() {
            fs::write(place.unwrap().path(), spoilt).unwrap();
        }
        fs::write(home.path().join("settings.ron"), spoilt).unwrap();
        assert_eq!(home.run(["list"]).code, 0);
        let mut terminal = home.terminal(["--lang", "en", "open", "town"]);
        // The choice of language may be asked again.
        terminal.wait("the first frame", |screen| screen.alternate);
        terminal.press("Enter");
        terminal.wait_for_indicator("decentralization");
    }
}

/// Runs a command; nothing where it takes longer than anybody waits.
fn in_time(command: &mut Command) -> Option<i32> {
    let mut child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(10);
    while Instant::now() < deadline {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        std::thread::sleep(Duration::from_millis(5));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}

#[test]
fn what_is_no_file_is_named_and_what_is_far_too_large_is_refused_in_time() {
    let home = TestHome::with_assessment("en", "town");
    fs::create_dir(home.file("folder")).unwrap();
    let output = home.run(["list"]);
    assert_eq!((output.code, output.out.lines().count()), (1, 1), "{output:?}");
    assert!(output.talk.contains("folder.ron"), "{output:?}");
    fs::remove_dir(home.file("folder")).unwrap();

    // Sparse: it takes no room, and reads as zeros.
    let large = fs::File::create(home.file("large")).unwrap();
    large.set_len(100_000_000).unwrap();
    for arguments in [&["list"][..], &["check"], &["status", "large"]] {
        assert_eq!(in_time(&mut home.command(arguments)), Some(1), "{arguments:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_where_a_file_should_be_holds_nobody_up() {
    let home = TestHome::with_assessment("en", "town");
    let made = Command::new("mkfifo").arg(home.file("pipe")).status().unwrap();
    assert!(made.success());
    for arguments in [&["list"][..], &["check"], &["status", "pipe"]] {
        let code = in_time(&mut home.command(arguments));
        assert!(code.is_some_and(|code| code != 0), "{arguments:?}: {code:?}");
    }
}
