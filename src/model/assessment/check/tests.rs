#![allow(clippy::unwrap_used)]

use super::assessment;
use crate::model::assessment::{About, Assessment};
use crate::model::fault::{FaultKind, Notation, ValueKind};
use crate::model::questionnaire::{Questionnaire, Structure};
use crate::model::test_support::faults;

/// One indicator of every kind, each named after what it takes.
fn questionnaire() -> Questionnaire {
    let source = r#"(format: 1, id: "q", version: "1", languages: ["en"],
scales: [(id: "s", options: [(id: "in"), (id: "out")])],
sections: [(id: "d", kind: Dimension, areas: [(id: "a", indicators: [
    (id: "one", answer: Scale("s"), details: [(id: "scaled", kind: Scale("s")), (id: "year", kind: Year)]),
    (id: "any", answer: AnyOf(options: [
        (id: "o"), (id: "p", excludes: ["o"]), (id: "other", named: true), (id: "none", alone: true),
    ])),
    (id: "number", answer: Number()),
    (id: "money", answer: Money),
    (id: "year", answer: Year),
    (id: "period", answer: Period),
    (id: "text", answer: LongText),
    (id: "fixed", answer: Table(rows: Fixed(["r", "t"]), columns: [
        (id: "n", cell: Number), (id: "y", cell: Year), (id: "c", cell: Choice(["in"])), (id: "w", cell: Text),
    ])),
    (id: "free", answer: Table(rows: Free(2), columns: [(id: "w", cell: Text)])),
])])])"#;
    let structure: Structure = ron::from_str(source).unwrap();
    Questionnaire::new(structure)
}

#[track_caller]
fn check(source: &str, expected: &[(usize, &str, FaultKind)]) {
    let (_, found) = assessment(&questionnaire(), source);
    assert_eq!(found, faults(expected), "{source}");
}

/// Checks an assessment with these entries, from line 2 on.
#[track_caller]
fn check_entries(entries: &str, expected: &[(usize, &str, FaultKind)]) {
    let start = r#"(format: 1, questionnaire: "q", questionnaire_version: "1", example: false, about: (authority: "Lac-Vert"), entries: {"#;
    check(&format!("{start}\n{entries}\n}})"), expected);
}

fn s(text: &str) -> String {
    text.to_owned()
}

#[test]
fn what_the_program_writes_has_no_fault() {
    let about = About { authority: s("Lac-Vert"), ..About::default() };
    let written = Assessment::new(&questionnaire(), about);
    let pretty = ron::ser::PrettyConfig::new();
    check(&ron::ser::to_string_pretty(&written, pretty).unwrap(), &[]);
    check_entries(
        r#"
"one": (answer: Given(Choice("in")), details: {"scaled": Choice("out"), "year": Year(2019)}),
"any": (answer: Given(Choices(["o", "other"])), details: {"other": Text({"fr": "Une autre"})}),
"number": (answer: Given(Number("-1.5"))),
"money": (answer: Given(Money(amount: "10", currency: "CAD"))),
"period": (answer: Given(Period(from: 2019, to: Some(2019)))),
"fixed": (answer: Given(Table([(row: Some("r"), cells: {"n": "1", "y": "2019", "c": "in", "w": "?"})]))),
"free": (answer: Given(Table([(), (cells: {"w": ""})]))),"#,
        &[],
    );
}

#[test]
fn a_source_that_cannot_be_read() {
    check("(format: 4, new: true)", &[(1, "format", FaultKind::Format { found: 4, newest: 3 })]);
    check("(\n=======\n", &[(2, "", FaultKind::Conflict)]);
    check_entries(
        "\"one\": (\n    answer: Given(Choice(in)),\n),",
        &[(3, "entries.one.answer", FaultKind::Wants(Notation::Text))],
    );
    check_entries(
        "\"one\": (),\n\"one\": (),",
        &[(3, "entries", FaultKind::DuplicateKey { key: s("one") })],
    );
}

#[test]
fn the_whole() {
    check(
        r#"(format: 1, questionnaire: "other", questionnaire_version: "1", example: false,
about: (authority: " "),
entries: {"whatever": ()})"#,
        &[
            (
                1,
                "questionnaire",
                FaultKind::OtherQuestionnaire { found: s("other"), wanted: s("q") },
            ),
            (2, "about.authority", FaultKind::NoAuthority),
        ],
    );
}

#[test]
fn highlights() {
    check(
        r#"(format: 3, questionnaire: "q", questionnaire_version: "1", example: false,
about: (authority: "Lac-Vert"),
highlights: (strengths: ["one", "any"], potentials: [
    "gone",
    "one",
    "one",
], dialogue: ["one", "any", "year",
    "text"]),
entries: {})"#,
        &[
            (4, "highlights.potentials", FaultKind::UnknownHighlight { id: s("gone") }),
            (6, "highlights.potentials", FaultKind::DuplicateId { id: s("one"), first: 5 }),
            (8, "highlights.dialogue", FaultKind::TooManyHighlights { most: 3 }),
        ],
    );
}

#[test]
fn entries() {
    check_entries(
        r#""gone": (),
"one": (
    answer: Given(Choice("x")),
    details: {
        "year": Number("1"),
        "other": Text({"en": "a"}),
        "scaled": Choice("x"),
    },
    notes: {},
    override: Some((reading: Gap, reason: {"en": " "})),
),
"any": (answer: Given(Choices(["o", "x"])), details: {"other": Year(1)}),
"text": (answer: Given(Text({"en": ""}))),"#,
        &[
            (2, "entries.gone", FaultKind::UnknownEntry { id: s("gone") }),
            (4, "entries.one.answer", FaultKind::UnknownOption { option: s("x") }),
            (6, "entries.one.details.year", FaultKind::WrongKind(ValueKind::Year)),
            (7, "entries.one.details.other", FaultKind::UnknownDetail { id: s("other") }),
            (8, "entries.one.details.scaled", FaultKind::UnknownOption { option: s("x") }),
            (11, "entries.one.override", FaultKind::NoReason),
            (13, "entries.any.answer", FaultKind::UnknownOption { option: s("x") }),
            (13, "entries.any.details.other", FaultKind::WrongKind(ValueKind::Text)),
            (14, "entries.text.answer", FaultKind::BlankText),
        ],
    );
}

#[test]
fn values() {
    check_entries(
        r#""any": (answer: Given(Choices(["o", "p", "none"]))),
"number": (answer: Given(Number("1,5"))),
"money": (answer: Given(Money(amount: "1 000", currency: "CAD"))),
"period": (answer: Given(Period(from: 2021, to: Some(2019)))),
"text": (answer: Given(Text({
    "en": "first",
    "en": "second",
}))),"#,
        &[
            (2, "entries.any.answer", FaultKind::Contradiction { one: s("p"), other: s("o") }),
            (2, "entries.any.answer", FaultKind::Contradiction { one: s("none"), other: s("o") }),
            (3, "entries.number.answer", FaultKind::NotDecimal { text: s("1,5") }),
            (4, "entries.money.answer", FaultKind::NotDecimal { text: s("1 000") }),
            (5, "entries.period.answer", FaultKind::PeriodBackwards { from: 2021, to: 2019 }),
            (8, "entries.text.answer.en", FaultKind::DuplicateKey { key: s("en") }),
        ],
    );
    check_entries(
        r#""any": (answer: Given(Choices([]))),"#,
        &[(2, "entries.any.answer", FaultKind::Empty)],
    );
}

#[test]
fn an_answer_of_another_kind() {
    use ValueKind::{Choice, Choices, Money, Number, Period, Table, Text, Year};
    for (id, kind) in [
        ("one", Choice),
        ("any", Choices),
        ("number", Number),
        ("money", Money),
        ("period", Period),
        ("text", Text),
        ("fixed", Table),
    ] {
        let entry = format!("\"{id}\": (answer: Given(Year(2019))),");
        check_entries(&entry, &[(2, &format!("entries.{id}.answer"), FaultKind::WrongKind(kind))]);
    }
    let entry = "\"year\": (answer: Given(Choice(\"in\"))),";
    check_entries(entry, &[(2, "entries.year.answer", FaultKind::WrongKind(Year))]);
}

#[test]
fn tables() {
    check_entries(
        r#""fixed": (answer: Given(Table([
    (row: Some("r"), cells: {"n": "x", "y": "12a", "c": "out"}),
    (row: Some("r"), cells: {"z": "1"}),
    (row: Some("u")),
    (cells: {"w": "a"}),
]))),
"free": (answer: Given(Table([
    (row: Some("r")),
    (),
    (),
    (),
]))),"#,
        &[
            (3, "entries.fixed.answer.1.cells.c", FaultKind::UnknownOption { option: s("out") }),
            (3, "entries.fixed.answer.1.cells.n", FaultKind::NotDecimal { text: s("x") }),
            (3, "entries.fixed.answer.1.cells.y", FaultKind::NotYear { text: s("12a") }),
            (4, "entries.fixed.answer.2.row", FaultKind::DuplicateId { id: s("r"), first: 3 }),
            (4, "entries.fixed.answer.2.cells.z", FaultKind::UnknownColumn { id: s("z") }),
            (5, "entries.fixed.answer.3.row", FaultKind::UnknownRow { id: s("u") }),
            (6, "entries.fixed.answer.4", FaultKind::RowWithoutId),
            (9, "entries.free.answer.1.row", FaultKind::UnknownRow { id: s("r") }),
            (11, "entries.free.answer", FaultKind::TooManyRows { most: 2 }),
        ],
    );
}
