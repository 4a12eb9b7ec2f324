//! Killed at any moment: what was shown as saved is there, and work goes on where it stopped.

use local_mgi::model::assessment::{Answer, Entry, EvidenceKind, Mandate, Value};

use crate::support::{Terminal, TestHome};

/// A kind of change: where, by which keys, and what the file must hold then.
type Case = (&'static str, fn(&mut Terminal), fn(&Entry) -> bool);

const CASES: &[Case] = &[
    ("rights-charter", |t| t.press("2"), |e| e.answer.chose("partly")),
    ("international-commitments", |t| t.press("2"), |e| e.answer.chose("global-compact-migration")),
    (
        "foreign-born-residents",
        |t| {
            t.press("1");
            t.fill(&["200.5"]);
        },
        |e| e.answer == Answer::Given(Value::Number("1200.5".to_owned())),
    ),
    (
        "housing",
        // A half-typed note is kept at the first pause in typing, without any key.
        |t| {
            t.press("w");
            t.type_text("Half a sentence, and th");
        },
        |e| e.notes["en"] == "Half a sentence, and th",
    ),
    ("housing", |t| t.press("m 2"), |e| e.mandate == Mandate::City),
    (
        "housing",
        |t| {
            t.press("e");
            t.type_text("Plan");
            t.press("Tab");
        },
        |e| e.evidence[0].title == "Plan" && e.evidence[0].kind == EvidenceKind::LawOrPlan,
    ),
    (
        "housing",
        |t| {
            t.press("f");
            t.fill(&["Since when?", "Police"]);
        },
        |e| e.flag.as_ref().is_some_and(|flag| flag.whom == "Police"),
    ),
    ("housing", |t| t.press("0"), |e| matches!(e.answer, Answer::DontKnow { .. })),
    (
        "housing",
        |t| {
            t.press("x");
            t.fill(&["Another level does it."]);
        },
        |e| matches!(&e.answer, Answer::NotApplicable { reason } if reason.contains_key("en")),
    ),
    (
        "service-responsibilities",
        |t| t.press("Down 3"),
        |e| matches!(e.answer.value(), Some(Value::Table(rows)) if rows[0].cells["level"] == "nation"),
    ),
];

#[test]
fn what_is_shown_as_saved_survives_a_kill_and_work_goes_on_at_the_same_place() {
    for (at, (indicator, change, holds)) in CASES.iter().enumerate() {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.wait_for_indicator("decentralization");
        terminal.go(indicator);
        change(&mut terminal);
        terminal.wait_for_saved();
        terminal.kill();
        assert!(holds(&home.entry("town", indicator)), "case {at}: {indicator}");

        let mut terminal = home.terminal(["open", "town"]);
        // The lock of a killed program holds nobody up.
        terminal.wait_for_message("title-unchanged");
        // The welcome counts what is seen in the dimensions.
        if terminal.screen().has(&terminal.say("welcome-title")) {
            terminal.press("Enter");
        }
        terminal.wait_for_indicator(indicator);
    }
}

#[test]
fn about_is_saved_field_by_field() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_indicator("decentralization");
    terminal.press("a Tab");
    terminal.type_text("Brasil");
    terminal.press("Tab");
    terminal.wait_for_saved();
    terminal.kill();
    assert_eq!(home.assessment("town").about.country, "Brasil");
}

#[test]
fn a_kill_in_the_middle_of_a_burst_of_answers_leaves_a_whole_file() {
    let mut left = 0;
    for wanted in [1, 4, 7, 10, 13, 16] {
        let home = TestHome::with_assessment("en", "town");
        let mut terminal = home.terminal(["open", "town"]);
        terminal.go("rights-charter");
        // Faster than anybody types: the answers pile up before the program.
        terminal.send("1\u{1b}[C".repeat(18).as_bytes());
        // Whoever reads in between finds a whole file, each time.
        while answered(&home) < wanted {
            std::thread::yield_now();
        }
        terminal.kill();
        assert!(answered(&home) >= wanted);
        let checked = home.run(["check", home.file("town").to_str().unwrap()]);
        assert_eq!(checked.code, 0, "{checked:?}");
        assert_eq!(home.run(["list"]).out.lines().count(), 1);
        let names = std::fs::read_dir(home.path().join("assessments")).unwrap();
        left += names.filter(|name| is_temporary(name.as_ref().unwrap())).count();
    }
    // The file that was being written may stay behind, at most one a kill.
    assert!(left <= 6, "{left}");
}

fn answered(home: &TestHome) -> usize {
    let given = |entry: &&Entry| entry.answer.value().is_some();
    home.assessment("town").entries.values().filter(given).count()
}

fn is_temporary(file: &std::fs::DirEntry) -> bool {
    file.file_name().to_string_lossy().starts_with(".local-mgi-")
}
