#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use super::*;
use crate::model::test_support::cases;

/// One of everything that our files are made of.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only whether it can be read matters")]
struct Sample {
    format: u32,
    #[serde(default)]
    parts: Vec<Part>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Part {
    id: String,
    flag: bool,
    word: Word,
    words: Vec<String>,
    year: Option<u32>,
    map: BTreeMap<String, String>,
}

#[derive(Debug, Default, Deserialize)]
#[expect(dead_code, reason = "only whether it can be read matters")]
enum Word {
    #[default]
    Plain,
    Of(u32),
}

#[track_caller]
fn check(source: &str, line: usize, field: &str, kind: FaultKind) {
    let faults = read::<Sample>(source, 1).map(|_| ()).unwrap_err();
    assert_eq!(faults, [Fault { line, field: field.to_owned(), kind }], "{source}");
}

/// Checks a part with this on its second line, the file's fourth.
#[track_caller]
fn check_part(text: &str, field: &str, kind: FaultKind) {
    let source = format!("(\n    format: 1,\n    parts: [(id: \"a\",\n{text}\n)])");
    check(&source, 4, field, kind);
}

#[test]
fn what_cannot_be_read_is_named_with_line_and_field() {
    let known = ["id", "flag", "word", "words", "year", "map"].map(str::to_owned).to_vec();
    let words = ["Plain", "Of"].map(str::to_owned).to_vec();
    for (text, field, kind) in [
        ("flag: 1,", "parts.a.flag", FaultKind::Wants(Notation::TrueOrFalse)),
        ("word: Of(x),", "parts.a.word", FaultKind::Wants(Notation::Number)),
        ("words: (1),", "parts.a.words", FaultKind::Wants(Notation::List)),
        ("words: [1],", "parts.a.words", FaultKind::Wants(Notation::Text)),
        ("words: [\"a\" \"b\"],", "parts.a.words", FaultKind::MissingComma),
        ("year: 2019,", "parts.a.year", FaultKind::Wants(Notation::Optional)),
        ("map: [],", "parts.a.map", FaultKind::Wants(Notation::Map)),
        ("flag: true, id: \"b\",", "parts.a", FaultKind::DuplicateKey { key: "id".into() }),
        ("word: Foo,", "parts.a.word", FaultKind::UnknownWord { word: "Foo".into(), known: words }),
        ("foo: 2,", "parts.a", FaultKind::UnknownField { field: "foo".into(), known }),
        ("word = 2,", "parts.a", FaultKind::Syntax { column: 6 }),
        ("words: [\"\\q\"],", "parts.a.words", FaultKind::Syntax { column: 12 }),
        ("flag: true, /* never closed", "parts.a", FaultKind::EndsTooSoon),
        ("words: [\"never closed],", "parts.a.words", FaultKind::EndsTooSoon),
    ] {
        check_part(text, field, kind);
    }
}

#[test]
fn a_file_that_stops_or_is_for_another_version_is_named_as_such() {
    check("", 1, "", FaultKind::EndsTooSoon);
    check("(\n format: 1,\n parts: [\n", 4, "parts", FaultKind::EndsTooSoon);
    check("(format: 1)\n)", 2, "", FaultKind::Syntax { column: 1 });
    check("()", 1, "", FaultKind::MissingField { field: "format".into() });
    check("(format: \"1\")", 1, "format", FaultKind::Wants(Notation::Number));
    // What is new in a newer format does not matter.
    let newer = "(\n  new: Thing(a: [1, {3: 'x'}], b: r#\"a\"#),\n  format: 7,\n)";
    check(newer, 3, "format", FaultKind::Format { found: 7, newest: 1 });
}

#[test]
fn marks_that_git_left_are_named_instead_of_what_they_break() {
    let source =
        "(\n<<<<<<< ours\nformat: 1,\n||||||| base\n=======\nformat: 1,\n>>>>>>> theirs\n)";
    let lines: Vec<usize> =
        read::<Sample>(source, 1).unwrap_err().iter().map(|fault| fault.line).collect();
    assert_eq!(lines, [2, 4, 5, 7]);
    assert!(conflicts("(format: 1, words: [\"<<<<<<< \", \"=======\"])").is_empty());
}

#[test]
fn nothing_hostile_gets_through_or_stops_the_program() {
    for open in ["[", "(", "Some(", "(a:", "{1:", "/*", "r#", "'", "\\"] {
        let source = format!("(format: 1, parts: {}", open.repeat(100_000));
        assert_eq!(read::<Sample>(&source, 1).unwrap_err().len(), 1, "{open}");
        Places::read(&source);
    }
    let source = format!("(format: 1, new: {}", "[".repeat(1000));
    check(
        &source,
        1,
        "",
        FaultKind::UnknownField {
            field: "new".into(),
            known: vec!["format".into(), "parts".into()],
        },
    );
    let control = "(format: 1, \u{1b}[31m: 2)";
    assert!(!read::<Sample>(control, 1).unwrap_err()[0].field.contains('\u{1b}'));
}

#[test]
fn every_value_is_found_on_its_line() {
    let source = r##"#![enable(implicit_some)]
// A ( in a comment, and /* more.
(
    list: [ /* ] /* nested */ ) */
        (id: "a", text: "with ) and \" and , inside"), (id: "b"),
        (
            text: r#"raw " )
on two lines"#,
            id: "c", letter: '(',
        ),
    ],
    map: {
        "key": Of(
            1,
            [2]),
    },
)"##;
    let places = Places::read(source);
    let root = places.root();
    let list = root.field("list");
    assert_eq!(list.item(0, "a").field("text").line(), 5);
    assert_eq!(list.item(1, "b").line(), 5);
    assert_eq!(list.item(2, "c").line(), 6);
    assert_eq!(list.item(2, "c").id().line(), 9);
    assert_eq!(list.item(2, "c").field("letter").line(), 9);
    assert_eq!(root.field("map").field("key").line(), 13);
    assert_eq!(root.field("map").field("key").inner(1).inner(0).line(), 15);
    // What is not there has the line of what it would be in.
    let missing = list.item(2, "c").field("other").fault(FaultKind::Empty);
    assert_eq!((missing.line, missing.field.as_str()), (6, "list.c.other"));
    assert!(places.duplicate_keys().is_empty());
}

#[test]
fn plain_numbers_are_known() {
    for text in ["0", "15", "0.5", "-3", "007"] {
        assert!(is_decimal(text), "{text}");
    }
    for text in ["", "-", ".5", "5.", "1,5", "1e3", "inf", "NaN", "1 000", "+1", "1.2.3", "٣"] {
        assert!(!is_decimal(text), "{text}");
    }
}

proptest::proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_source_stops_the_program(source in "([(]|[)]|\\[|\\]|[{}:,\"'#/*!é\n\\\\]|r#|format: 1|\"a\"|Of){0,40}") {
        let _ = read::<Sample>(&source, 1);
        let places = Places::read(&source);
        places.open_field();
        places.duplicate_keys();
    }
}
