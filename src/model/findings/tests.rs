#![allow(clippy::unwrap_used, clippy::expect_used)]

mod properties;

use std::collections::BTreeSet;

use super::*;
use crate::model::assessment::{Evidence, Override, Row};
use crate::model::test_support::{
    SMALL, answered, choice, choices, document, entry, number, words,
};

use Reading::{Gap, Partial, Strength};

/// The reading of one answer, all others open.
fn reading(id: &str, answer: Answer) -> Option<Reading> {
    found(id, answer).map(|finding| finding.reading)
}

fn found(id: &str, answer: Answer) -> Option<Finding> {
    of(&answered(&SMALL, &[(id, answer)]), id)
}

fn of(assessment: &Assessment, id: &str) -> Option<Finding> {
    finding(&SMALL, assessment, SMALL.position(id).unwrap())
}

fn status_of(assessment: &Assessment, id: &str) -> Status {
    status(&SMALL, assessment, SMALL.position(id).unwrap())
}

/// A gap by its answer, an indicator that everyone is asked, and room to change one thing.
fn gap(change: impl FnOnce(&mut Entry)) -> Finding {
    let mut assessment = answered(&SMALL, &[("strategy", choice("no"))]);
    change(entry(&mut assessment, "strategy"));
    of(&assessment, "strategy").unwrap()
}

#[test]
fn the_practice_scale() {
    for (option, expected, planned) in [
        ("in-place", Strength, false),
        ("partly", Partial, false),
        ("planned", Gap, true),
        ("no", Gap, false),
    ] {
        let finding = found("strategy", choice(option)).unwrap();
        assert_eq!((finding.reading, finding.derived), (expected, expected), "{option}");
        assert_eq!(finding.planned, planned, "{option}");
        assert_eq!(finding.why, Why::Option(option.into()));
        assert_eq!(finding.overridden, None);
    }
}

#[test]
fn a_list_of_its_own() {
    assert_eq!(reading("local-vote", choice("vote-and-stand")), Some(Strength));
    assert_eq!(reading("local-vote", choice("vote-only")), Some(Partial));
    assert_eq!(reading("local-vote", choice("neither")), Some(Gap));
    assert_eq!(reading("local-vote", choice("of-an-older-version")), None);
}

#[test]
fn choices_are_counted() {
    for (chosen, expected) in [
        (&["arabic"][..], Gap),
        (&["arabic", "english"], Partial),
        // A machine translates, but does not count.
        (&["arabic", "machine"], Gap),
        (&["arabic", "english", "machine"], Partial),
        // Many, but not the one that is needed.
        (&["arabic", "english", "spanish", "other"], Partial),
        (&["arabic", "interpreters"], Partial),
        (&["arabic", "english", "interpreters"], Strength),
    ] {
        assert_eq!(reading("languages", choices(chosen)), Some(expected), "{chosen:?}");
    }
}

#[test]
fn counting_says_what_is_there_and_what_is_missing() {
    let finding = found("languages", choices(&["spanish", "machine", "arabic"])).unwrap();
    let ids = |ids: &[&str]| ids.iter().map(|&id| id.to_owned()).collect::<Vec<_>>();
    assert_eq!(
        finding.why,
        Why::Counted {
            chosen: ids(&["arabic", "spanish"]),
            // “Other, namely” is nothing that anybody could do next.
            missing: ids(&["english", "interpreters"]),
            strength_from: 3,
            needed: ids(&["interpreters"]),
        }
    );
    let all_named = ["arabic", "english", "spanish", "interpreters"];
    let Why::Counted { missing, .. } = found("languages", choices(&all_named)).unwrap().why else {
        panic!("counted")
    };
    assert_eq!(missing, ids(&["other"]), "when nothing else is left");
}

#[test]
fn a_choice_that_stands_alone_reads_for_itself() {
    for (id, option, expected, planned) in [
        ("languages", "none", Gap, false),
        ("languages", "planned", Gap, true),
        ("channels", "all", Strength, false),
    ] {
        let finding = found(id, choices(&[option])).unwrap();
        assert_eq!((finding.reading, finding.planned), (expected, planned), "{option}");
        assert_eq!(finding.why, Why::Option(option.into()));
    }
    // A file may hold what the wizard would not let one choose.
    assert_eq!(reading("languages", choices(&["arabic", "english", "none"])), Some(Gap));
}

#[test]
fn numbers_are_compared_as_numbers() {
    for (given, expected) in [
        ("-1", Gap),
        ("0", Gap),
        ("0.49", Gap),
        ("0.5", Partial),
        ("0.50", Partial),
        ("2.49", Partial),
        ("2.5", Strength),
        ("10", Strength),
    ] {
        let answers = [("strategy", choice("in-place")), ("strategy-budget", number(given))];
        let finding = of(&answered(&SMALL, &answers), "strategy-budget").unwrap();
        assert_eq!(finding.reading, expected, "{given}");
        let why = Why::Number { given: given.into(), strength_from: "2.5".into() };
        assert_eq!(finding.why, why);
    }
    // Without a partial range there is nothing between.
    assert_eq!(reading("trained-staff", number("9.9")), Some(Gap));
    assert_eq!(reading("trained-staff", number("10")), Some(Strength));
    for no_number in ["ten", "inf", "NaN", "1 000", "10,5"] {
        assert_eq!(reading("trained-staff", number(no_number)), None, "{no_number}");
    }
}

#[test]
fn what_the_questionnaire_gives_no_reading_makes_no_finding() {
    assert_eq!(reading("offices", number("3")), None);
    assert_eq!(reading("days", choices(&["week"])), None);
    assert_eq!(reading("why-not", Answer::Given(Value::Text(words("fr", "manque")))), None);
    // Of another kind than is asked for, as in a file of another version.
    assert_eq!(reading("strategy", choices(&["in-place"])), None);
    assert_eq!(reading("languages", choice("none")), None);
}

#[test]
fn not_answering_is_no_gap() {
    let dont_know = Answer::DontKnow { whom: "Ana".into(), when: String::new() };
    let not_applicable = Answer::NotApplicable { reason: words("pt-BR", "não é da cidade") };
    for (answer, expected) in [
        (Answer::Unanswered, Status::Unanswered),
        (dont_know, Status::DontKnow),
        (not_applicable, Status::NotApplicable),
    ] {
        let assessment = answered(&SMALL, &[("strategy", answer)]);
        assert_eq!(status_of(&assessment, "strategy"), expected);
        assert_eq!(of(&assessment, "strategy"), None);
    }
}

#[test]
fn a_blank_value_is_no_answer() {
    let row = |text: &str| Row { row: None, cells: words("country", text) };
    for (id, blank) in [
        ("languages", Value::Choices(BTreeSet::new())),
        ("strategy-budget", Value::Number(String::new())),
        ("budget", Value::Money { amount: " ".into(), currency: "CAD".into() }),
        ("history", Value::Text(Words::new())),
        ("history", Value::Text(words("fr", "\n"))),
        ("birthplaces", Value::Table(vec![])),
        ("birthplaces", Value::Table(vec![Row::default(), row(" ")])),
    ] {
        let answers = [("strategy", choice("in-place")), (id, Answer::Given(blank.clone()))];
        let assessment = answered(&SMALL, &answers);
        assert_eq!(status_of(&assessment, id), Status::Unanswered, "{blank:?}");
        assert_eq!(of(&assessment, id), None, "{blank:?}");
        // Nothing is kept, so nothing is parked.
        let answers = [("strategy", choice("no")), ("strategy-budget", Answer::Given(blank))];
        let assessment = answered(&SMALL, &answers);
        assert_eq!(status_of(&assessment, "strategy-budget"), Status::NotAsked);
    }
    let full = Value::Table(vec![Row::default(), row("Haiti")]);
    let assessment = answered(&SMALL, &[("birthplaces", Answer::Given(full))]);
    assert_eq!(status_of(&assessment, "birthplaces"), Status::Answered);
}

#[test]
fn what_is_not_asked_is_parked_and_says_nothing() {
    let mut assessment = answered(&SMALL, &[("strategy", choice("in-place"))]);
    assert_eq!(status_of(&assessment, "strategy-monitoring"), Status::Unanswered);
    entry(&mut assessment, "strategy-monitoring").answer = choice("no");
    assert_eq!(of(&assessment, "strategy-monitoring").unwrap().reading, Gap);

    entry(&mut assessment, "strategy").answer = choice("no");
    assert_eq!(status_of(&assessment, "strategy-monitoring"), Status::Parked);
    assert_eq!(of(&assessment, "strategy-monitoring"), None);
    assert_eq!(status_of(&assessment, "strategy-budget"), Status::NotAsked);
}

#[test]
fn the_context_says_nothing() {
    for (id, answer) in [
        ("population", number("1000000")),
        ("special-status", choice("no")),
        ("city-type", choices(&["none"])),
    ] {
        let assessment = answered(&SMALL, &[(id, answer)]);
        assert_eq!(status_of(&assessment, id), Status::Answered);
        assert_eq!(of(&assessment, id), None);
    }
}

#[test]
fn conditions() {
    let is = |id: &str, options: &[&str]| {
        Condition::Is(id.into(), options.iter().map(|&option| option.into()).collect())
    };
    let strategy = is("strategy", &["in-place", "partly"]);
    let arabic = is("languages", &["arabic", "spanish"]);
    let not = |condition: &Condition| Condition::Not(Box::new(condition.clone()));
    let both = vec![strategy.clone(), arabic.clone()];
    let neither_answered = [];
    let one = [("strategy", choice("partly"))];
    let two = [("strategy", choice("in-place")), ("languages", choices(&["english", "spanish"]))];
    for (condition, expected) in [
        (Condition::Always, [true, true, true]),
        (strategy.clone(), [false, true, true]),
        (arabic.clone(), [false, false, true]),
        (not(&strategy), [true, false, false]),
        (Condition::All(both.clone()), [false, false, true]),
        (Condition::Any(both.clone()), [false, true, true]),
        (not(&Condition::Any(both)), [true, false, false]),
        (Condition::All(vec![]), [true, true, true]),
        (Condition::Any(vec![]), [false, false, false]),
        (is("no-such-indicator", &["x"]), [false, false, false]),
        (is("strategy", &[]), [false, false, false]),
    ] {
        let found = [&neither_answered[..], &one, &two]
            .map(|answers| holds(&condition, &answered(&SMALL, answers)));
        assert_eq!(found, expected, "{condition:?}");
    }
}

#[test]
fn an_override_needs_a_reason() {
    let own =
        |reason: Words| gap(|entry| entry.overridden = Some(Override { reading: Partial, reason }));
    let reason = words("fr", "un plan régional s’applique");
    let finding = own(reason.clone());
    assert_eq!((finding.reading, finding.derived), (Partial, Gap));
    assert_eq!(finding.overridden, Some(reason));

    for no_reason in [Words::new(), words("fr", " \n")] {
        let finding = own(no_reason);
        assert_eq!((finding.reading, finding.derived), (Gap, Gap));
        assert_eq!(finding.overridden, None);
    }
}

#[test]
fn an_override_does_not_answer() {
    let mut assessment = answered(&SMALL, &[]);
    let reason = words("en", "obvious");
    entry(&mut assessment, "strategy").overridden = Some(Override { reading: Strength, reason });
    assert_eq!(of(&assessment, "strategy"), None);
}

#[test]
fn evidence_backs_the_claim() {
    assert!(!gap(|_| {}).evidenced);
    assert!(gap(|entry| entry.evidence.push(document("Plan d’action"))).evidenced);
    let blank = Evidence { year: Some(2019), title: " ".into(), ..Evidence::default() };
    assert!(!gap(|entry| entry.evidence.push(blank)).evidenced);
    let link = Evidence { link: "https://example.org".into(), ..Evidence::default() };
    assert!(gap(|entry| entry.evidence.push(link)).evidenced);
}

#[test]
fn the_dialogue_agenda() {
    let shared = || Mandate::Shared("province".into());
    let other = || Mandate::Other("nation".into());
    for (option, mandate, expected) in [
        ("no", Mandate::Unsaid, false),
        ("no", Mandate::City, false),
        ("no", shared(), true),
        ("no", other(), true),
        ("planned", other(), true),
        ("partly", Mandate::City, false),
        ("partly", shared(), true),
        // A strength outside the mandate stays a strength.
        ("in-place", shared(), false),
        ("in-place", other(), false),
    ] {
        let finding = gap(|entry| {
            entry.answer = choice(option);
            entry.mandate = mandate.clone();
        });
        assert_eq!(finding.for_dialogue(), expected, "{option}, {mandate:?}");
        assert_eq!(finding.mandate, mandate);
        let reading = reading("strategy", choice(option)).unwrap();
        assert_eq!(finding.reading, reading, "the mandate changed the reading");
    }
}

#[test]
fn partly_stands_in_both_lists() {
    for (option, well_developed, with_potential) in
        [("in-place", true, false), ("partly", true, true), ("no", false, true)]
    {
        let finding = found("strategy", choice(option)).unwrap();
        assert_eq!(finding.well_developed(), well_developed);
        assert_eq!(finding.with_potential(), with_potential);
    }
}

#[test]
fn a_summary() {
    let answers = [
        ("population", number("500000")),
        ("strategy", choice("no")),
        ("strategy-monitoring", choice("in-place")),
        ("local-vote", Answer::NotApplicable { reason: words("en", "national law") }),
        ("offices", Answer::DontKnow { whom: "Ana".into(), when: String::new() }),
        ("languages", choices(&["arabic", "english", "interpreters"])),
    ];
    let mut assessment = answered(&SMALL, &answers);
    entry(&mut assessment, "strategy").mandate = Mandate::Other("province".into());
    entry(&mut assessment, "languages").mandate = Mandate::Other("province".into());
    let summary = summary(&SMALL, &assessment);
    let ids = |findings: &mut dyn Iterator<Item = &Finding>| {
        findings.map(|one| SMALL.indicators[one.indicator].id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&mut summary.findings()), ["strategy", "languages"]);
    assert_eq!(ids(&mut summary.dialogue()), ["strategy"]);
    let coverage: Vec<Coverage> = summary.sections.iter().map(|one| one.coverage).collect();
    let context = Coverage { asked: 10, answered: 1, unanswered: 9, ..Coverage::default() };
    let policy = Coverage {
        asked: 5,
        answered: 1,
        dont_know: 1,
        not_applicable: 1,
        unanswered: 2,
        parked: 1,
    };
    let services = Coverage { asked: 3, answered: 1, unanswered: 2, ..Coverage::default() };
    assert_eq!(coverage, [context, policy, services]);
    assert_eq!(coverage.iter().copied().sum::<Coverage>().seen(), 5);
}
