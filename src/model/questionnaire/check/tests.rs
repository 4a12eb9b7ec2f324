use super::structure;
use crate::model::fault::{FaultKind, Notation};
use crate::model::test_support::faults;

#[track_caller]
fn check(source: &str, expected: &[(usize, &str, FaultKind)]) {
    let (_, found) = structure(source);
    assert_eq!(found, faults(expected), "{source}");
}

/// Checks a questionnaire with these indicators in a dimension, from line 2 on. The indicator
/// `ok`, with the options `yes` and `no`, and the scale `s` with one option `in` are there.
#[track_caller]
fn check_indicators(indicators: &str, expected: &[(usize, &str, FaultKind)]) {
    let start = r#"(format: 1, id: "q", version: "1", languages: ["en"], retired: ["old"], scales: [(id: "s", options: [(id: "in", reading: Some(Gap), named: true)])], sections: [(id: "d", kind: Dimension, areas: [(id: "a", indicators: ["#;
    let end = r#"(id: "ok", answer: OneOf([(id: "yes", reading: Some(Strength)), (id: "no", reading: Some(Gap))])),
])])])"#;
    check(&format!("{start}\n{indicators}\n{end}"), expected);
}

fn s(text: &str) -> String {
    text.to_owned()
}

#[test]
fn the_built_in_questionnaire_has_no_fault() {
    let source = include_str!("../../../../questionnaires/local-mgi/questionnaire.ron");
    let (structure, faults) = structure(source);
    assert_eq!(faults, []);
    assert!(structure.is_some());
}

#[test]
fn a_source_that_cannot_be_read_has_one_fault_with_its_place() {
    check("(format: 2)", &[(1, "format", FaultKind::Format { found: 2, newest: 1 })]);
    check_indicators(
        "(id: \"x\", answer: Scale(s)),",
        &[(2, "x.answer", FaultKind::Wants(Notation::Text))],
    );
    check_indicators(
        "(id: \"x\", answer: Money, asked: Is(\"ok\")),",
        &[(2, "x.asked", FaultKind::WrongValue)],
    );
    let deep = format!("(id: \"x\", answer: Money, asked: {}", "Not(".repeat(1000));
    check_indicators(&deep, &[(2, "x.asked", FaultKind::TooDeep)]);
    check("(\n<<<<<<< ours\n)", &[(2, "", FaultKind::Conflict)]);
}

#[test]
fn ids_and_languages() {
    check_indicators(
        r#"(id: "ok", answer: Money),
(id: "Éa", answer: Money),
(id: "1a", answer: Money),
(id: "old", answer: Money),
(id: "area-a", answer: Money, details: [
    (id: "b", kind: Money),
    (
        id: "b",
        kind: Money,
    ),
]),
(id: "named", answer: OneOf([(id: "c", reading: Some(Gap), named: true)]), details: [(id: "c", kind: Money)]),
(id: "scaled", answer: Scale("s"), details: [(id: "in", kind: Money)]),
(id: "t", answer: Table(rows: Fixed(["r", "r"]), columns: [
    (id: "c", cell: Choice(["x", "x"])),
    (id: "c", cell: Text),
])),"#,
        &[
            (3, "Éa", FaultKind::NotKebab { id: s("Éa") }),
            (4, "1a", FaultKind::NotKebab { id: s("1a") }),
            (5, "old", FaultKind::RetiredId { id: s("old") }),
            (6, "area-a", FaultKind::TextNameTaken { id: s("area-a"), first: 1 }),
            (9, "area-a.details.b", FaultKind::DuplicateId { id: s("b"), first: 7 }),
            (13, "named.details.c", FaultKind::NameClash { id: s("c") }),
            (14, "scaled.details.in", FaultKind::NameClash { id: s("in") }),
            (15, "t.answer.rows.r", FaultKind::DuplicateId { id: s("r"), first: 15 }),
            (16, "t.answer.columns.c.cell.x", FaultKind::DuplicateId { id: s("x"), first: 16 }),
            (17, "t.answer.columns.c", FaultKind::DuplicateId { id: s("c"), first: 16 }),
            (19, "ok", FaultKind::DuplicateId { id: s("ok"), first: 2 }),
        ],
    );
    check(
        r#"(format: 1, id: "Q", version: "1",
languages: ["fr", "fr", "../../x"],
retired: ["b", "b"],
scales: [
    (id: "s", options: []),
    (id: "s", options: [(id: "a"), (id: "a")]),
],
sections: [
    (id: "c", kind: Context, areas: [
        (id: "a", indicators: [(id: "x", answer: Money)]),
        (id: "e", indicators: []),
    ]),
    (id: "d", kind: Dimension, areas: [(id: "a", indicators: [(id: "y", answer: Money)])]),
    (id: "d", kind: Dimension, areas: []),
])"#,
        &[
            (1, "id", FaultKind::NotKebab { id: s("Q") }),
            (2, "languages.fr", FaultKind::DuplicateId { id: s("fr"), first: 2 }),
            (2, "languages.../../x", FaultKind::NotLanguageTag { tag: s("../../x") }),
            (2, "languages", FaultKind::NoEnglish),
            (3, "retired.b", FaultKind::DuplicateId { id: s("b"), first: 3 }),
            (5, "scales.s.options", FaultKind::Empty),
            (6, "scales.s", FaultKind::DuplicateId { id: s("s"), first: 5 }),
            (6, "scales.s.options.a", FaultKind::DuplicateId { id: s("a"), first: 6 }),
            (11, "sections.c.areas.e.indicators", FaultKind::Empty),
            (13, "sections.d.areas.a", FaultKind::DuplicateId { id: s("a"), first: 10 }),
            (14, "sections.d", FaultKind::DuplicateId { id: s("d"), first: 13 }),
            (14, "sections.d.areas", FaultKind::Empty),
        ],
    );
    check(
        "(format: 1, id: \"q\", version: \"1\", languages: [], sections: [])",
        &[(1, "languages", FaultKind::Empty), (1, "sections", FaultKind::Empty)],
    );
}

#[test]
fn answers() {
    check_indicators(
        r#"(id: "a", answer: Scale("x")),
(id: "b", answer: OneOf([])),
(id: "c", answer: OneOf([
    (id: "bad", reading: Some(Gap)),
    (id: "good", reading: Some(Strength)),
    (id: "none"),
])),
(id: "d", answer: AnyOf(
    options: [
        (id: "o", excludes: ["p", "x"]),
        (id: "p", counts: false),
        (id: "n", alone: true),
    ],
    partial_from: 3,
    strength_from: Some(2),
    strength_needs: ["o",
        "x"],
)),
(id: "e", answer: AnyOf(options: [(id: "o")])),
(id: "f", answer: Number(partial_from: Some("2"), strength_from: Some("1.5"))),
(id: "g", answer: Number(partial_from: Some("1,5"))),
(id: "h", answer: Table(rows: Free(0), columns: [])),
(id: "i", answer: Table(rows: Fixed([]), columns: [(id: "c", cell: Choice([]))])),"#,
        &[
            (2, "a.answer", FaultKind::UnknownScale { id: s("x") }),
            (3, "b.answer", FaultKind::Empty),
            (6, "c.answer.good", FaultKind::NotSorted { option: s("good") }),
            (7, "c.answer.none", FaultKind::NoReading { option: s("none") }),
            (11, "d.answer.options.o.excludes.x", FaultKind::UnknownOption { option: s("x") }),
            (13, "d.answer.options.n", FaultKind::NoReading { option: s("n") }),
            (
                15,
                "d.answer.partial_from",
                FaultKind::PartialAboveStrength { partial: s("3"), strength: s("2") },
            ),
            (16, "d.answer.strength_from", FaultKind::StrengthOutOfReach { from: 2, counted: 1 }),
            (18, "d.answer.strength_needs.x", FaultKind::UnknownOption { option: s("x") }),
            (20, "e.answer", FaultKind::NoStrengthFrom),
            (
                21,
                "f.answer.partial_from",
                FaultKind::PartialAboveStrength { partial: s("2"), strength: s("1.5") },
            ),
            (22, "g.answer.partial_from", FaultKind::NotDecimal { text: s("1,5") }),
            (22, "g.answer", FaultKind::NoStrengthFrom),
            (23, "h.answer.rows", FaultKind::NoRows),
            (23, "h.answer.columns", FaultKind::Empty),
            (24, "i.answer.rows", FaultKind::Empty),
            (24, "i.answer.columns.c.cell", FaultKind::Empty),
        ],
    );
}

#[test]
fn a_scale_needs_readings_where_a_dimension_uses_it() {
    let source = |kind: &str| {
        format!(
            r#"(format: 1, id: "q", version: "1", languages: ["en"],
scales: [(id: "s", options: [(id: "in"), (id: "out")])],
sections: [(id: "d", kind: {kind}, areas: [(id: "a", indicators: [(id: "x", answer: Scale("s"))])])])"#
        )
    };
    check(&source("Context"), &[]);
    check(
        &source("Dimension"),
        &[
            (2, "scales.s.options.in", FaultKind::NoReading { option: s("in") }),
            (2, "scales.s.options.out", FaultKind::NoReading { option: s("out") }),
        ],
    );
}

#[test]
fn details() {
    check_indicators(
        r#"(id: "x", answer: Money, details: [
    (id: "a", kind: Table(rows: Free(1), columns: [(id: "c", cell: Text)])),
    (id: "b", kind: Scale("s")),
    (id: "c", kind: Scale("x")),
    (id: "d", kind: AnyOf(options: [(id: "o"), (id: "p", named: true)])),
]),"#,
        &[
            (3, "x.details.a.kind", FaultKind::TableInDetail),
            (5, "x.details.c.kind", FaultKind::UnknownScale { id: s("x") }),
            (6, "x.details.d.kind", FaultKind::NamedInDetail { option: s("p") }),
        ],
    );
}

#[test]
fn conditions() {
    check_indicators(
        r#"(id: "a", answer: Money, asked: Is("x", ["yes"])),
(id: "b", answer: Money, asked: Is("ok", ["yes", "maybe"])),
(id: "c", answer: Money, asked: Is("c", ["yes"])),
(id: "d", answer: Money, asked: Is("a", ["yes"])),
(id: "e", answer: Scale("s"), asked: All([
    Is("ok", ["yes"]),
    Not(Any([
        Is("e", ["in"]),
        Is("ok", []),
    ])),
    Any([]),
])),
(id: "f", answer: Scale("s")),
(id: "g", answer: Money, asked: Is("f", ["in",
    "out"])),"#,
        &[
            (2, "a.asked", FaultKind::UnknownIndicator { id: s("x") }),
            (3, "b.asked", FaultKind::UnknownOptionOf { indicator: s("ok"), option: s("maybe") }),
            (4, "c.asked", FaultKind::OnItself),
            (5, "d.asked", FaultKind::Chain { indicator: s("a") }),
            (5, "d.asked", FaultKind::NoOptions { indicator: s("a") }),
            (9, "e.asked", FaultKind::OnItself),
            (10, "e.asked", FaultKind::Empty),
            (12, "e.asked", FaultKind::Empty),
            (16, "g.asked", FaultKind::UnknownOptionOf { indicator: s("f"), option: s("out") }),
        ],
    );
}

#[test]
fn terms_and_variants() {
    check(
        r#"(format: 1, id: "q", version: "1", languages: ["en", "fr", "pt-BR"],
variants: ["fr-CA", "pt-PT", "en-GB",
    "fr", "de-AT", "pt", "x", "fr-CA"],
terms: ["refugee", "Refugee",
    "refugee"],
sections: [(id: "d", kind: Context, areas: [(id: "a", indicators: [
    (id: "term-refugee", answer: Money),
    (id: "term-other", answer: Money),
])])])"#,
        &[
            (3, "variants.fr", FaultKind::VariantIsLanguage { tag: s("fr") }),
            (3, "variants.de-AT", FaultKind::VariantWithoutBase { tag: s("de-AT"), base: s("de") }),
            (3, "variants.x", FaultKind::NotLanguageTag { tag: s("x") }),
            (3, "variants.fr-CA", FaultKind::DuplicateId { id: s("fr-CA"), first: 2 }),
            (4, "terms.Refugee", FaultKind::NotKebab { id: s("Refugee") }),
            (5, "terms.refugee", FaultKind::DuplicateId { id: s("refugee"), first: 4 }),
            (7, "term-refugee", FaultKind::TextNameTaken { id: s("term-refugee"), first: 4 }),
        ],
    );
}

#[test]
fn crosswalks() {
    check_indicators(
        r#"(id: "a", answer: Money, crosswalk: (
    migof: Some(Principle1), sdg: ["1.1", "10.7", "17.19", "4.b"], sdg_10_7_2: Some("6e"), gcm: [1, 23],
)),
(id: "b", answer: Money, crosswalk: (
    sdg: ["0.1", "18.1", "10", "10.B", "010.7", "10.07", "10.7.2", "+1.1",
        "5.1", "5.1"],
    sdg_10_7_2: Some("7a"),
    gcm: [0, 24, 2,
        2],
)),
(id: "c", answer: Money, crosswalk: (sdg_10_7_2: Some("1f"))),"#,
        &[
            (6, "b.crosswalk.sdg.0.1", FaultKind::NotSdgTarget { target: s("0.1") }),
            (6, "b.crosswalk.sdg.18.1", FaultKind::NotSdgTarget { target: s("18.1") }),
            (6, "b.crosswalk.sdg.10", FaultKind::NotSdgTarget { target: s("10") }),
            (6, "b.crosswalk.sdg.10.B", FaultKind::NotSdgTarget { target: s("10.B") }),
            (6, "b.crosswalk.sdg.010.7", FaultKind::NotSdgTarget { target: s("010.7") }),
            (6, "b.crosswalk.sdg.10.07", FaultKind::NotSdgTarget { target: s("10.07") }),
            (6, "b.crosswalk.sdg.10.7.2", FaultKind::NotSdgTarget { target: s("10.7.2") }),
            (6, "b.crosswalk.sdg.+1.1", FaultKind::NotSdgTarget { target: s("+1.1") }),
            (7, "b.crosswalk.sdg.5.1", FaultKind::DuplicateId { id: s("5.1"), first: 7 }),
            (8, "b.crosswalk.sdg_10_7_2", FaultKind::NotSdgCategory { category: s("7a") }),
            (9, "b.crosswalk.gcm.0", FaultKind::NotGcmObjective { objective: 0 }),
            (9, "b.crosswalk.gcm.24", FaultKind::NotGcmObjective { objective: 24 }),
            (10, "b.crosswalk.gcm.2", FaultKind::DuplicateId { id: s("2"), first: 9 }),
            (12, "c.crosswalk.sdg_10_7_2", FaultKind::NotSdgCategory { category: s("1f") }),
        ],
    );
}

#[test]
fn the_quick_scan_can_ask_what_it_holds() {
    check_indicators(
        r#"(id: "q", answer: Scale("s"), quick: true),
(id: "a", answer: Money, quick: true, asked: Is("q", ["in"])),
(id: "b", answer: Money, quick: true, asked: Is("ok", ["yes"])),
(id: "c", answer: Money, quick: true, asked: Any([Is("ok", ["yes"]), Not(Is("q", ["in"]))])),
(id: "d", answer: Money, asked: Is("ok", ["yes"])),
(id: "e", answer: Money, quick: true, asked: Is("x", ["yes"])),"#,
        &[
            (4, "b.quick", FaultKind::QuickAlone),
            (7, "e.asked", FaultKind::UnknownIndicator { id: s("x") }),
        ],
    );
}
