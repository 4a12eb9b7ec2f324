//! What belongs to an answer: further fields, mandate, evidence, notes, flags, one's own reading.

use super::{at, both};
use crate::desk::tests::{Outside, blank, choice, choices, words};
use crate::model::assessment::{Evidence, EvidenceKind, Flag, Mandate, Override, Stance, Value};
use crate::model::questionnaire::Reading;

#[test]
fn further_fields_that_are_lists() {
    let entry = at("migration-data", |way| {
        way.choose(&[1]);
        way.detail_options(1, &[1, 2]);
    });
    let Some(Value::Choices(chosen)) = entry.details.get("breakdown") else {
        panic!("{:?}", entry.details)
    };
    assert_eq!(chosen.len(), 2);
    assert_ne!(entry.answer, choices(&[]));
}

#[test]
fn who_decides() {
    assert_eq!(at("health-access", |way| way.mandate(2, None)).mandate, Mandate::City);
    let entry = at("health-access", |way| way.mandate(3, Some("the region")));
    assert_eq!(entry.mandate, Mandate::Shared("the region".to_owned()));
    let entry = at("health-access", |way| {
        way.mandate(4, Some("the State"));
        way.undo();
    });
    assert_eq!(entry.mandate, Mandate::Unsaid);
}

#[test]
fn evidence() {
    let entry = at("health-access", |way| {
        way.evidence("By-law 5", 1, ["2019", "art. 3", "https://example.org", "Everyone"]);
        way.evidence("Clinic", 3, ["", "", "", ""]);
    });
    let first = Evidence {
        title: "By-law 5".to_owned(),
        kind: EvidenceKind::LawOrPlan,
        year: Some(2019),
        page: "art. 3".to_owned(),
        link: "https://example.org".to_owned(),
        note: "Everyone".to_owned(),
    };
    let second =
        Evidence { title: "Clinic".to_owned(), kind: EvidenceKind::Service, ..Evidence::default() };
    assert_eq!(entry.evidence, [first, second]);
}

#[test]
fn notes_in_two_languages_and_flags() {
    let entry = at("health-access", |way| {
        way.note(&["See the archive.", "Twice."]);
        way.language(2);
        way.note(&["Voir les archives."]);
        way.flag("Combien ?", "Dr Tremblay");
    });
    assert_eq!(entry.notes["en"], "See the archive.\nTwice.");
    assert_eq!(entry.notes["fr"], "Voir les archives.");
    let flag = Flag { what: words("fr", "Combien ?"), whom: "Dr Tremblay".to_owned() };
    assert_eq!(entry.flag, Some(flag));
}

#[test]
fn an_answer_is_read_differently() {
    let entry = at("health-access", |way| {
        way.choose(&[1]);
        way.reading(2, "Only in theory");
    });
    assert_eq!(entry.answer, choice("everyone"));
    let reason = words("en", "Only in theory");
    assert_eq!(entry.overridden, Some(Override { reading: Reading::Partial, reason }));
}

#[test]
fn what_the_assessment_is_about() {
    let (assessment, _) =
        both(|| Outside::holding(blank(), "health-access"), |way| way.authority("Rivemont"));
    assert_eq!(assessment.about.authority, "Rivemont");
    assert_eq!(assessment.about.year, blank().about.year);
}

#[test]
fn a_text_is_one_thing_to_undo() {
    let entry = at("health-access", |way| {
        way.choose(&[2]);
        way.note(&["One", "two", "three"]);
        way.undo();
    });
    assert!(entry.notes.is_empty());
    assert_eq!(entry.answer, choice("regular-status"));
}

#[test]
fn who_agrees_and_who_would_change_it() {
    let entry = at("health-access", |way| {
        way.choose(&[1]);
        way.position("Ana", 1, "Yes");
        way.position("ONG Porto", 3, "Not at night");
    });
    let said: Vec<(&str, Stance)> =
        entry.positions.iter().map(|(who, own)| (who.as_str(), own.stance)).collect();
    assert_eq!(said, [("Ana", Stance::Agrees), ("ONG Porto", Stance::WouldChange)]);
}
