//! What holds for any answers, to the small questionnaire and to the real one.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::super::*;
use crate::model::assessment::Override;
use crate::model::questionnaire::SectionKind;
use crate::model::test_support::{BUILT_IN, SMALL, cases, choice, number, random};

/// An assessment and an indicator of a dimension in it.
fn somewhere(of: &'static Questionnaire) -> impl Strategy<Value = (Assessment, usize)> {
    let dimensions: Vec<usize> =
        (0..of.indicators.len()).filter(|&at| of.in_dimension(at)).collect();
    (random::assessment(of), select(dimensions))
}

fn either() -> impl Strategy<Value = &'static Questionnaire> {
    // The small one has more kinds of rules, the real one has what people are asked.
    prop_oneof![3 => Just(&*SMALL), 1 => Just(&*BUILT_IN)]
}

/// An any-of indicator that makes findings.
fn counted() -> impl Strategy<Value = (&'static Questionnaire, usize)> {
    either().prop_flat_map(|questionnaire| {
        let all = 0..questionnaire.indicators.len();
        let counted = all.filter(|&at| {
            let kind = &questionnaire.indicators[at].kind;
            questionnaire.in_dimension(at)
                && matches!(kind, AnswerKind::AnyOf { strength_from: Some(_), .. })
        });
        (Just(questionnaire), select(counted.collect::<Vec<_>>()))
    })
}

/// The rule's reading of an answer as such, whether the indicator is asked or not.
fn read_at(questionnaire: &Questionnaire, at: usize, answer: Answer) -> Option<Reading> {
    let entry = Entry { answer, ..Entry::default() };
    read(&questionnaire.indicators[at].kind, &entry).map(|(reading, ..)| reading)
}

/// Not a random matter: every one-of list there is.
#[test]
fn an_option_listed_earlier_never_reads_worse() {
    for questionnaire in [&*SMALL, &*BUILT_IN] {
        for (at, indicator) in questionnaire.indicators.iter().enumerate() {
            let AnswerKind::OneOf(options) = &indicator.kind else { continue };
            let readings: Vec<_> =
                options.iter().map(|one| read_at(questionnaire, at, choice(&one.id))).collect();
            assert!(readings.is_sorted_by(|earlier, later| earlier >= later), "{}", indicator.id);
            let reads = readings.iter().all(Option::is_some);
            assert!(reads || !questionnaire.in_dimension(at), "{} has no reading", indicator.id);
        }
    }
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn one_more_choice_that_counts_never_worsens(
        ((questionnaire, at), chosen, more) in counted().prop_flat_map(|(questionnaire, at)| {
            let kind = &questionnaire.indicators[at].kind;
            let chosen = random::value(kind);
            (Just((questionnaire, at)), chosen, select(kind.options().to_vec()))
        }),
    ) {
        let Value::Choices(chosen) = chosen else { unreachable!() };
        let options = questionnaire.indicators[at].kind.options();
        let fits = options
            .iter()
            .filter(|option| chosen.contains(&option.id))
            .all(|option| random::go_together(option, &more));
        prop_assume!(more.counts && fits);
        let with: BTreeSet<Id> = chosen.iter().cloned().chain([more.id]).collect();
        let read = |chosen| read_at(questionnaire, at, Answer::Given(Value::Choices(chosen)));
        prop_assert!(read(with).unwrap() >= read(chosen).unwrap());
    }

    #[test]
    fn a_larger_number_never_reads_worse(one in random::decimal(), other in random::decimal()) {
        let larger = one.parse::<f64>().unwrap() >= other.parse::<f64>().unwrap();
        let (larger, smaller) = if larger { (one, other) } else { (other, one) };
        for questionnaire in [&*SMALL, &*BUILT_IN] {
            for (at, indicator) in questionnaire.indicators.iter().enumerate() {
                if matches!(indicator.kind, AnswerKind::Number { .. }) {
                    let read = |given: &str| read_at(questionnaire, at, number(given));
                    prop_assert!(read(&larger) >= read(&smaller), "{}", indicator.id);
                }
            }
        }
    }

    #[test]
    fn only_what_is_asked_and_answered_in_a_dimension_makes_findings(
        (assessment, at) in somewhere(&SMALL),
        without in random::no_answer(),
    ) {
        for at in 0..SMALL.indicators.len() {
            if finding(&SMALL, &assessment, at).is_some() {
                prop_assert!(SMALL.in_dimension(at));
                prop_assert_eq!(status(&SMALL, &assessment, at), Status::Answered);
            }
        }
        for answer in [without, Answer::Unanswered] {
            let mut assessment = assessment.clone();
            assessment.entries.get_mut(&SMALL.indicators[at].id).unwrap().answer = answer;
            prop_assert_eq!(finding(&SMALL, &assessment, at), None);
        }
    }

    #[test]
    fn the_real_context_makes_no_findings(assessment in random::assessment(&BUILT_IN)) {
        let summary = summary(&BUILT_IN, &assessment);
        for (section, found) in BUILT_IN.sections.iter().zip(&summary.sections) {
            prop_assert!(section.kind == SectionKind::Dimension || found.findings.is_empty());
        }
    }

    #[test]
    fn nothing_but_the_answer_and_an_override_changes_the_reading(
        (assessment, at) in somewhere(&SMALL),
        mandate in random::mandate(),
        evidence in vec(random::evidence(), 0..3),
        notes in random::words(0),
        positions in random::positions(),
        flag in random::flag(),
        details in (0..SMALL.indicators.len())
            .prop_flat_map(|at| random::details(&SMALL.indicators[at])),
    ) {
        let mut changed = assessment.clone();
        let entry = changed.entries.get_mut(&SMALL.indicators[at].id).unwrap();
        *entry = Entry {
            answer: entry.answer.clone(),
            overridden: entry.overridden.clone(),
            mandate,
            evidence,
            notes,
            positions,
            details,
            flag: Some(flag),
            changed_at: Some("2026-01-01T00:00:00Z".into()),
            changed_by: Some("Ana".into()),
        };
        let readings = |assessment: &Assessment| -> Vec<_> {
            summary(&SMALL, assessment)
                .findings()
                .map(|one| (one.indicator, one.reading, one.derived, one.planned, one.why.clone()))
                .collect()
        };
        prop_assert_eq!(readings(&assessment), readings(&changed));
    }

    #[test]
    fn an_override_leaves_what_the_rule_says(
        (assessment, at) in somewhere(&SMALL),
        own in random::own_reading(),
    ) {
        let id = &SMALL.indicators[at].id;
        let with = |overridden: Option<Override>| {
            let mut assessment = assessment.clone();
            assessment.entries.get_mut(id).unwrap().overridden = overridden;
            finding(&SMALL, &assessment, at)
        };
        let (plain, overridden) = (with(None), with(Some(own.clone())));
        prop_assert_eq!(plain.is_some(), overridden.is_some());
        if let (Some(plain), Some(overridden)) = (plain, overridden) {
            prop_assert_eq!(plain.reading, plain.derived);
            prop_assert_eq!(overridden.derived, plain.derived);
            let in_force = !own.reason.is_empty();
            let expected = if in_force { own.reading } else { plain.derived };
            prop_assert_eq!(overridden.reading, expected);
            prop_assert_eq!(overridden.overridden, in_force.then_some(own.reason));
        }
    }

    #[test]
    fn the_agenda_is_what_is_missing_where_others_decide(
        assessment in random::assessment(&SMALL),
    ) {
        let summary = summary(&SMALL, &assessment);
        for finding in summary.findings() {
            let id = &SMALL.indicators[finding.indicator].id;
            let entry = assessment.entry(id);
            let with_others = matches!(entry.mandate, Mandate::Shared(_) | Mandate::Other(_));
            let missing = finding.reading != Reading::Strength;
            prop_assert_eq!(summary.dialogue().any(|one| one == finding), missing && with_others);
            prop_assert!(finding.well_developed() || finding.with_potential());
            let both = finding.well_developed() && finding.with_potential();
            prop_assert_eq!(both, finding.reading == Reading::Partial);
        }
    }

    #[test]
    fn coverage_adds_up(
        (questionnaire, assessment) in either().prop_flat_map(|questionnaire| {
            (Just(questionnaire), random::assessment(questionnaire))
        }),
    ) {
        let summary = summary(questionnaire, &assessment);
        for (section, found) in questionnaire.sections.iter().zip(&summary.sections) {
            let all = &found.coverage;
            let parts = all.answered + all.dont_know + all.not_applicable + all.unanswered;
            prop_assert_eq!(all.asked, parts);
            prop_assert_eq!(all.seen(), parts - all.unanswered);
            let not_asked = section.range.clone().filter(|&at| {
                status(questionnaire, &assessment, at) == Status::NotAsked
            });
            prop_assert_eq!(all.asked + all.parked + not_asked.count(), section.range.len());
            prop_assert!(found.findings.len() <= all.answered);
            prop_assert!(found.findings.is_sorted_by_key(|finding| finding.indicator));
        }
        let mut removed: Coverage = summary.sections.iter().map(|one| one.coverage).sum();
        for at in 0..questionnaire.indicators.len() {
            removed.remove(status(questionnaire, &assessment, at));
        }
        prop_assert_eq!(removed, Coverage::default());
    }
}
