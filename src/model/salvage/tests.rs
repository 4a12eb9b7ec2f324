#![allow(clippy::unwrap_used)]

use proptest::prelude::*;
use proptest::sample::{Index, select};
use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::*;
use crate::model::test_support::{SMALL, cases, random};

/// As the program writes it.
fn written(assessment: &Assessment) -> String {
    let pretty = PrettyConfig::new().extensions(Extensions::IMPLICIT_SOME).escape_strings(true);
    ron::ser::to_string_pretty(assessment, pretty).unwrap()
}

/// The file as a whole, or what can be read of it.
fn read(text: &str) -> Option<Assessment> {
    ron::from_str(text).ok().or_else(|| salvage(text).map(|salvaged| salvaged.assessment))
}

/// Where each entry begins and ends in a sound file.
fn spans(text: &str) -> Vec<(&str, usize, usize)> {
    let all = starts(text).into_iter().map(|start| {
        let length = source::value_length(&text[start.bracket..]).unwrap();
        (start.id, start.bracket, start.bracket + length)
    });
    all.collect()
}

/// What a careless hand, a faulty stick or a broken program leaves behind.
fn rubbish() -> impl Strategy<Value = String> {
    let signs = select(
        &[
            "", "(", ")", "[", "]", "{", "}", "\"", ",", ":", "\\", "\n", "//", "/*", "'",
            "\u{fffd}",
        ][..],
    );
    proptest::collection::vec(signs, 0..4).prop_map(|signs| signs.concat())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_file_cut_off_keeps_every_entry_that_ends_before(
        assessment in random::assessment(&SMALL),
        at in any::<Index>(),
    ) {
        let text = written(&assessment);
        let mut at = at.index(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        let before: Vec<&str> =
            spans(&text).into_iter().filter(|(_, _, end)| *end <= at).map(|(id, ..)| id).collect();
        let Some(salvaged) = salvage(&text[..at]) else {
            prop_assert!(before.is_empty() && !text[..at].contains("questionnaire: \"small\","));
            return Ok(());
        };
        prop_assert!(!salvaged.faults.is_empty());
        for id in &before {
            prop_assert_eq!(salvaged.assessment.entries.get(*id), assessment.entries.get(*id));
        }
        prop_assert_eq!(salvaged.whole, before.len());
        if !before.is_empty() {
            prop_assert_eq!(&salvaged.assessment.about, &assessment.about);
            prop_assert_eq!(&salvaged.assessment.highlights, &assessment.highlights);
        }
        // Of the last one, whatever is there is what was there, or nothing.
        for (id, entry) in &salvaged.assessment.entries {
            let (own, empty) = (assessment.entry(id), Entry::default());
            prop_assert!(entry.answer == own.answer || entry.answer == empty.answer);
            prop_assert!(entry.mandate == own.mandate || entry.mandate == empty.mandate);
            prop_assert!(entry.notes == own.notes || entry.notes == empty.notes);
            prop_assert!(entry.evidence == own.evidence || entry.evidence == empty.evidence);
        }
    }

    #[test]
    fn rubbish_in_one_entry_costs_no_other(
        assessment in random::assessment(&SMALL),
        (entry, at, gone) in (any::<Index>(), any::<Index>(), 0..30usize),
        rubbish in rubbish(),
    ) {
        let text = written(&assessment);
        let spans = spans(&text);
        let (id, from, to) = spans[entry.index(spans.len())];
        let places: Vec<usize> = (from..to).filter(|at| text.is_char_boundary(*at)).collect();
        let start = places[at.index(places.len())];
        let end = places.iter().copied().find(|end| *end >= start + gone).unwrap_or(to);
        let damaged = format!("{}{rubbish}{}", &text[..start], &text[end..]);
        let read = read(&damaged).unwrap();
        for (other, entry) in &assessment.entries {
            if other != id {
                prop_assert_eq!(read.entries.get(other), Some(entry), "{}", damaged);
            }
        }
        prop_assert_eq!(read.about, assessment.about);
    }

    #[test]
    fn a_flipped_bit_costs_one_entry_at_most(
        assessment in random::assessment(&SMALL),
        at in any::<Index>(),
        bit in 0..7u8,
    ) {
        let mut bytes = written(&assessment).into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        let (text, _) = source::text(bytes).unwrap();
        let read = read(&text).unwrap();
        let lost = assessment.entries.iter().filter(|(id, entry)| read.entries.get(*id) != Some(entry));
        prop_assert!(lost.count() <= 1, "{}", text);
    }

    #[test]
    fn what_is_told_has_its_place(
        assessment in random::assessment(&SMALL),
        rubbish in proptest::collection::vec((any::<Index>(), rubbish()), 1..6),
    ) {
        let mut text = written(&assessment);
        for (at, rubbish) in rubbish {
            let mut at = at.index(text.len());
            while !text.is_char_boundary(at) {
                at -= 1;
            }
            text.insert_str(at, &rubbish);
        }
        let lines = text.lines().count() + 1;
        if let Some(salvaged) = salvage(&text) {
            for fault in salvaged.faults {
                prop_assert!((1..=lines).contains(&fault.line));
            }
        }
    }
}

const HEAD: &str = "(\nformat: 3,\nquestionnaire: \"q\",\nquestionnaire_version: \"1\",\nexample: false,\nentries: {\n";

/// Salvages entries that begin on line 7: the answers read, and what is told.
#[track_caller]
fn check(entries: &str, answers: &[(&str, &str)], told: &[(usize, &str, FaultKind)]) {
    let salvaged = salvage(&format!("{HEAD}{entries}\n}})")).unwrap();
    let read: Vec<(&str, String)> = salvaged
        .assessment
        .entries
        .iter()
        .map(|(id, entry)| (id.as_str(), ron::to_string(&entry.answer).unwrap()))
        .collect();
    let read: Vec<(&str, &str)> = read.iter().map(|(id, answer)| (*id, answer.as_str())).collect();
    assert_eq!(read, answers);
    let faults: Vec<(usize, &str, FaultKind)> =
        salvaged.faults.iter().map(|f| (f.line, f.field.as_str(), f.kind.clone())).collect();
    assert_eq!(faults, told);
}

const YES: &str = "Given(Choice(\"yes\"))";
const NO: &str = "Given(Choice(\"no\"))";

#[test]
fn each_damage_stays_where_it_is() {
    let other = "\"b\": (\n    answer: Given(Choice(\"no\")),\n),";
    let known: Vec<String> = ENTRY.iter().map(|name| (*name).to_owned()).collect();
    // A field that cannot be read costs itself.
    check(
        &format!("\"a\": (\n    answer: Given(Choice(\"yes\")),\n    mandate: Town,\n),\n{other}"),
        &[("a", YES), ("b", NO)],
        &[(
            9,
            "entries.a.mandate",
            FaultKind::UnknownWord {
                word: "Town".into(),
                known: ["Unsaid", "City", "Shared", "Other"].map(str::to_owned).to_vec(),
            },
        )],
    );
    // So does one that nobody knows.
    check(
        &format!(
            "\"a\": (\n    answer: Given(Choice(\"yes\")),\n    mood: [1, (x: 2)],\n),\n{other}"
        ),
        &[("a", YES), ("b", NO)],
        &[(9, "entries.a", FaultKind::UnknownField { field: "mood".into(), known })],
    );
    // A text that is never closed.
    check(
        &format!(
            "\"a\": (\n    answer: Given(Choice(\"yes\")),\n    notes: {{\"en\": \"abc}},\n    changed_by: \"Ana\",\n),\n{other}"
        ),
        &[("a", YES), ("b", NO)],
        &[(9, "entries.a.notes", FaultKind::Syntax { column: 11 })],
    );
    // The beginning of an entry.
    check(
        "\"b\": (\n    answer: Given(Choice(\"no\")),\n),\n\"a\": $\n    answer: Given(Choice(\"yes\")),\n),",
        &[("a", YES), ("b", NO)],
        &[(10, "entries", FaultKind::Syntax { column: 1 })],
    );
    // A second entry of the same id.
    check(
        "\"a\": (answer: Given(Choice(\"yes\"))), \"b\": (answer: Given(Choice(\"no\"))),\n\"a\": (),",
        &[("a", YES), ("b", NO)],
        &[(8, "entries", FaultKind::DuplicateKey { key: "a".into() })],
    );
    // On one line, with what looks like a field in a text.
    check(
        "\"a\": (notes: {\"en\": \"x, answer: Unanswered, \"}, answer: Given(Choice(\"yes\")), flag: 7),",
        &[("a", YES)],
        &[(7, "entries.a.flag", FaultKind::Syntax { column: 85 })],
    );
}

#[test]
fn of_two_versions_the_first_is_read_and_the_second_told() {
    check(
        "\"a\": (\n<<<<<<< ours\n    answer: Given(Choice(\"yes\")),\n=======\n    answer: Given(Choice(\"no\")),\n>>>>>>> theirs\n),",
        &[("a", YES)],
        &[
            (8, "entries.a", FaultKind::Conflict),
            (
                11,
                "entries.a.answer",
                FaultKind::OtherVersion { text: "answer: Given(Choice(\"no\"))".into() },
            ),
        ],
    );
}

#[test]
fn what_is_no_assessment_is_not_made_one() {
    for text in ["", "Dear mayor,", "(format: 1)", "[1, 2, 3]", "((((((((", "\"a\" \"b\" : "] {
        assert_eq!(salvage(text), None, "{text}");
    }
    let questionnaire = include_str!("../test_support/small.ron");
    assert_eq!(salvage(questionnaire), None);
}
