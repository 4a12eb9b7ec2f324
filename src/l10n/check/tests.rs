#![allow(clippy::unwrap_used)]

use super::{across, overlay, required, texts};
use crate::l10n::{L10n, Language, Texts, fault};
use crate::model::fault::{Fault, FaultKind};
use crate::model::questionnaire::Structure;
use crate::model::test_support::{cases, faults};

/// One of everything that calls for texts.
fn structure() -> Structure {
    let source = r#"(format: 1, id: "q", version: "1", languages: ["en", "fr"],
scales: [(id: "s", options: [(id: "in", reading: Some(Partial))])],
sections: [(id: "d", kind: Dimension, areas: [(id: "a", indicators: [
    (id: "scaled", answer: Scale("s"), details: [
        (id: "staff", kind: Number()),
        (id: "level", kind: Scale("s")),
    ]),
    (id: "listed", answer: AnyOf(options: [(id: "o", named: true)])),
    (id: "number", answer: Number()),
    (id: "table", answer: Table(rows: Fixed(["r"]), columns: [
        (id: "n", cell: Number), (id: "c", cell: Choice(["in"])),
    ])),
    (id: "free", answer: Table(rows: Free(1), columns: [(id: "w", cell: Text)])),
])])])"#;
    ron::from_str(source).unwrap()
}

/// All the texts that it calls for.
const COMPLETE: &str = "\
scale-s = S
    .option-in = In
    .option-in-exists = Exists.
    .option-in-missing = Missing.
section-d = D
area-a = A
scaled = Is it?
    .detail-staff = Staff
    .detail-staff-unit = people
    .detail-level = Level
    .detail-level-option-in = In
listed = Which?
    .option-o = Other
    .option-o-name = Which other?
number = How many in { $year }?
    .unit = people
table = What?
    .row-r = R
    .column-n = N
    .column-n-unit = people
    .column-c = C
    .column-c-option-in = In
free = What else?
    .row = thing
    .column-w = W
questionnaire = Q
";

#[track_caller]
fn check(source: &str, expected: &[(usize, &str, FaultKind)]) {
    assert_eq!(texts(&structure(), "en", source), faults(expected), "{source}");
}

/// Checks the complete texts with one line in place of another.
#[track_caller]
fn check_line(old: &str, new: &str, expected: &[(usize, &str, FaultKind)]) {
    assert!(COMPLETE.contains(old), "{old}");
    check(&COMPLETE.replacen(old, new, 1), expected);
}

fn s(text: &str) -> String {
    text.to_owned()
}

fn missing(text: &str) -> FaultKind {
    FaultKind::MissingText { text: s(text) }
}

#[test]
fn what_is_called_for_is_what_is_asked_for() {
    check(COMPLETE, &[]);
    let attributes: usize = required(&structure()).iter().map(|w| w.attributes.len()).sum();
    assert_eq!(attributes, COMPLETE.matches("    .").count());
    let help = "number = N\n    .asks = A\n    .evidence = E\n    .example = E\n    .knows = K";
    check_line("number = How many in { $year }?", help, &[]);
    check_line("section-d = D", "section-d = D\n    .about = A\n    .needed = N", &[]);
}

#[test]
fn texts_that_are_missing_or_too_many() {
    check_line("area-a = A\n", "", &[(1, "area-a", missing("area-a"))]);
    check_line("    .unit = people\n", "", &[(15, "number.unit", missing("number.unit"))]);
    check_line("free = What else?", "free =", &[(23, "free", missing("free"))]);
    check_line(
        "area-a = A",
        "area-a = A\n    .needed = A\narea-b = B\n-term = T\narea-a = A again",
        &[
            (7, "area-a.needed", FaultKind::UnusedText { text: s("area-a.needed") }),
            (8, "area-b", FaultKind::UnusedText { text: s("area-b") }),
            (9, "-term", FaultKind::UnusedText { text: s("-term") }),
            (10, "area-a", FaultKind::DuplicateId { id: s("area-a"), first: 6 }),
        ],
    );
    check_line(
        "    .unit = people",
        "    .unit = people\n    .unit = persons",
        &[(17, "number.unit", FaultKind::DuplicateId { id: s("number.unit"), first: 16 })],
    );
    let faults = texts(&structure(), "de", COMPLETE);
    assert_eq!(faults[0].kind, FaultKind::LanguageNotListed { tag: s("de") });
    assert_eq!(texts(&structure(), "en", "").len(), required(&structure()).len());
}

#[test]
fn what_a_text_may_hold() {
    let unknown = |placeholder: &str| FaultKind::UnknownPlaceholder {
        placeholder: s(placeholder),
        known: vec![s("$authority"), s("$year")],
    };
    check_line("area-a = A", "area-a = { $authority } {\"{\"} { 5 }", &[]);
    for (text, placeholder) in [
        ("{ $yaer }", "$yaer"),
        ("{ city }", "city"),
        ("{ city.name }", "city.name"),
        ("{ -term }", "-term"),
        ("{ NUMBER($year) }", "NUMBER()"),
        ("{ $n ->\n   *[other] { $year }\n }", "$n"),
        ("{ $year ->\n   *[other] { { $m } }\n }", "$m"),
    ] {
        let line = format!("area-a = {text}");
        check_line("area-a = A", &line, &[(6, "area-a", unknown(placeholder))]);
    }
    for blank in ["{\"\"}", "{\" \"}", "\u{a0}"] {
        let line = format!("area-a = {blank}");
        check_line("area-a = A", &line, &[(6, "area-a", FaultKind::BlankText)]);
    }
}

#[test]
fn what_cannot_be_read_is_one_fault_and_not_missing_too() {
    for (line, kind) in [
        ("area-a A", FaultKind::NotAText),
        ("area-a = { $year", FaultKind::StrayBracket),
        ("area-a = $year }", FaultKind::StrayBracket),
        ("area-a = { é }", FaultKind::StrayBracket),
        ("area-a = {\"a }", FaultKind::StrayBracket),
        ("area-a = { $year -> [one] a }", FaultKind::Syntax { column: 21 }),
    ] {
        let mut expected = vec![(6, "area-a", kind)];
        if line == "area-a A" {
            // What has no sign of equality is no text of this name.
            expected = vec![(1, "area-a", missing("area-a")), (6, "", expected[0].2.clone())];
        }
        check_line("area-a = A", line, &expected);
    }
    check_line("area-a = A", "area-a =", &[(6, "area-a", FaultKind::BlankText)]);
    check_line("area-a = A", "é = A\narea-a = A", &[(6, "", FaultKind::NotAText)]);
    check_line("    .unit = people", "    .unit =", &[(16, "number.unit", FaultKind::BlankText)]);
    check_line(
        "    .column-n = N",
        "    .column-n = N }",
        &[(19, "table.column-n", FaultKind::StrayBracket)],
    );
    check("<<<<<<< ours\n", &[(1, "", FaultKind::Conflict)]);
}

#[test]
fn what_one_language_has_and_another_lacks() {
    let structure = structure();
    let french = COMPLETE
        .replace("number = How many in { $year }?", "number = Combien ?\n    .knows = La mairie")
        .replace("area-a = A", "area-a = { $authority }");
    let faults = across(&structure, &[("en", COMPLETE), ("fr", &french)]);
    let place = |line: usize, field: &str, kind| Fault { line, field: s(field), kind };
    assert_eq!(
        faults,
        [
            (s("en"), place(15, "number.knows", missing("number.knows"))),
            (
                s("fr"),
                place(6, "area-a", FaultKind::ExtraPlaceholder { placeholder: s("$authority") })
            ),
            (
                s("fr"),
                place(15, "number", FaultKind::MissingPlaceholder { placeholder: s("$year") })
            ),
        ]
    );
    let alone = across(&structure, &[("en", COMPLETE)]);
    assert_eq!(alone, [(s("fr"), place(1, "", FaultKind::NoTexts { tag: s("fr") }))]);
}

/// The same with a glossary of one term, and variants.
fn with_variants() -> (Structure, String) {
    let mut structure = structure();
    structure.languages.push(s("pt-BR"));
    structure.variants = vec![s("pt-PT")];
    structure.terms = vec![s("refugee")];
    let term = "term-refugee = R\n    .definition = D\n    .source = S\n";
    (structure, format!("{COMPLETE}{term}"))
}

#[test]
fn terms_need_a_definition_and_a_source() {
    let (structure, complete) = with_variants();
    assert_eq!(texts(&structure, "en", &complete), []);
    let free =
        complete.replace("    .source = S", "    .source = S\n    .forms = r|R\n    .avoid = X");
    assert_eq!(texts(&structure, "en", &free), []);
    let sources = [("en", &*complete), ("fr", &*free), ("pt-BR", &complete), ("pt-PT", "")];
    assert_eq!(across(&structure, &sources), []);
    let bare = complete.replace("    .definition = D\n    .source = S\n", "");
    let kinds: Vec<FaultKind> =
        texts(&structure, "en", &bare).into_iter().map(|fault| fault.kind).collect();
    assert_eq!(kinds, [missing("term-refugee.definition"), missing("term-refugee.source")]);
}

#[test]
fn a_variant_holds_only_what_differs() {
    let (structure, base) = with_variants();
    let check = |source: &str, expected: &[(usize, &str, FaultKind)]| {
        let faults = overlay(&structure, "pt-PT", source, Some(&base));
        let found: Vec<_> =
            faults.iter().map(|fault| (fault.line, &*fault.field, fault.kind.clone())).collect();
        assert_eq!(found, expected, "{source}");
    };
    let not_in_base = |text: &str| FaultKind::NotInBase { text: s(text), base: s("pt-BR") };
    check("", &[]);
    check("area-a = Á\nnumber =\n    .unit = gente\n", &[]);
    check("term-refugee =\n    .avoid = X\n", &[]);
    check(
        "area-a = A\nnumber = How many in { $year }?\n    .unit = gente\n    .knows = K\narea-b = B",
        &[
            (1, "area-a", FaultKind::SameAsBase { base: s("pt-BR") }),
            (2, "number", FaultKind::SameAsBase { base: s("pt-BR") }),
            (4, "number.knows", not_in_base("number.knows")),
            (5, "area-b", FaultKind::UnusedText { text: s("area-b") }),
        ],
    );
    check("number = How many in { $authority }?", &[]);
    check("<<<<<<< ours\n", &[(1, "", FaultKind::Conflict)]);
    // Without its language's texts it is not held to them.
    assert_eq!(overlay(&structure, "pt-PT", "area-a = A", None), []);
    // A variant with other placeholders, and one without a file.
    let faults = across(&structure, &[("en", &base), ("fr", &base), ("pt-BR", &base)]);
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].1.kind, FaultKind::NoTexts { tag: s("pt-PT") });
    let other = "number = How many in { $authority }?";
    let sources = [("en", &*base), ("fr", &base), ("pt-BR", &base), ("pt-PT", other)];
    assert_eq!(across(&structure, &sources).len(), 2);
}

#[test]
fn nothing_hostile_uses_up_the_stack() {
    for open in ["{", "{ NUMBER(", "{\n ", "{NUMBER(\nA(\n", "{ $a ->\n *[a] "] {
        let source = format!("area-a = {}", open.repeat(100_000));
        check(&source, &[(1, "", FaultKind::TooDeep)]);
        assert_eq!(across(&structure(), &[("en", &source), ("fr", COMPLETE)]), []);
        let texts = Texts::new([(s("en"), source.into())]);
        texts.ask("en");
    }
    // Neither does a text that is nothing but places to fill in.
    let source = format!("area-a = {}", "{ $year }".repeat(400_001));
    check(&source, &[(1, "", FaultKind::TooMany { most: 400_000 })]);
    // Many that are merely wrong, one after the other, are no such thing.
    let source = format!("{COMPLETE}{}", "x = { (\n".repeat(1000));
    assert_eq!(texts(&structure(), "en", &source).len(), 1000);
}

proptest::proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_source_stops_the_program(source in "([a-z =.{}$\"é\n(>*-]|\\[|\\]|area-a = |    \\.unit = ){0,60}") {
        let structure = structure();
        texts(&structure, "en", &source);
        across(&structure, &[("en", COMPLETE), ("fr", &source)]);
    }
}

#[test]
fn every_fault_is_said_with_what_it_holds() {
    let kinds = [
        (FaultKind::Format { found: 11, newest: 22 }, ["11", "22"]),
        (FaultKind::DuplicateId { id: s("one-id"), first: 22 }, ["“one-id”", "line 22"]),
        (FaultKind::StrengthOutOfReach { from: 11, counted: 22 }, ["is 11", "is 22"]),
        (
            FaultKind::UnknownField { field: s("wrong"), known: vec![s("a"), s("b")] },
            ["“wrong”", "these: a, b."],
        ),
        (
            FaultKind::OtherQuestionnaire { found: s("old"), wanted: s("new") },
            ["questionnaire “old”", "to “new”"],
        ),
        (FaultKind::PeriodBackwards { from: 2021, to: 2019 }, ["ends in 2019", "begins in 2021"]),
        (
            FaultKind::UnknownPlaceholder { placeholder: s("$x"), known: vec![s("$year")] },
            ["“$x”", "these: $year."],
        ),
    ];
    let english = L10n::new(Language::fitting("en"));
    for (kind, parts) in kinds {
        let sentence = english.say(&fault(&kind));
        for part in parts {
            assert!(sentence.contains(part), "{sentence}");
        }
    }
    let hostile = FaultKind::UnknownScale { id: format!("a\u{1b}[31m{}", "b".repeat(1000)) };
    let sentence = english.say(&fault(&hostile));
    assert!(!sentence.contains('\u{1b}') && sentence.len() < 200, "{sentence}");
}
