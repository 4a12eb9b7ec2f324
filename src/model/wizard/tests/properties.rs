//! What holds after any steps.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;

use super::naive::Naive;
use super::steps::{Step, change, step, step_or_lock, walk};
use super::*;
use crate::model::questionnaire::{Reading, SectionKind};
use crate::model::test_support::{BUILT_IN, cases, random};

/// The tally kept up to date is the one counted anew, and what the summary says.
fn tally_is_true(wizard: &Wizard) -> TestCaseResult {
    let (questionnaire, assessment) = (wizard.questionnaire(), wizard.assessment());
    prop_assert_eq!(wizard.tally(), &Tally::new(questionnaire, assessment));
    let summary = findings::summary(questionnaire, assessment);
    for (at, section) in summary.sections.iter().enumerate() {
        let tally = wizard.tally().section(at);
        let count = |reading: Reading| {
            section.findings.iter().filter(|finding| finding.reading == reading).count()
        };
        prop_assert_eq!(tally.coverage, section.coverage);
        prop_assert_eq!(tally.strengths, count(Reading::Strength));
        prop_assert_eq!(tally.partial, count(Reading::Partial));
        prop_assert_eq!(tally.gaps, count(Reading::Gap));
    }
    let dimensions = questionnaire.sections.iter().zip(&summary.sections);
    let dimensions: Coverage = dimensions
        .filter(|(section, _)| section.kind == SectionKind::Dimension)
        .map(|(_, summary)| summary.coverage)
        .sum();
    prop_assert_eq!(wizard.coverage(), dimensions);
    let mut quick = Coverage::default();
    for at in (0..questionnaire.indicators.len()).filter(|&at| Naive::is_quick(questionnaire, at)) {
        quick.add(findings::status(questionnaire, assessment, at));
    }
    prop_assert_eq!(wizard.quick_coverage(), quick);
    prop_assert_eq!(wizard.quick_is_done(), quick.unanswered == 0);
    for at in 0..questionnaire.indicators.len() {
        prop_assert_eq!(wizard.status(at), findings::status(questionnaire, assessment, at));
        prop_assert_eq!(wizard.tally().reading(at), wizard.finding(at).map(|one| one.reading));
    }
    Ok(())
}

/// Whether a change is of the assessment as a whole and of no indicator.
fn of_the_whole(change: &Action) -> bool {
    matches!(change, Action::About(_) | Action::SetHighlights(_))
}

/// Which indicators are asked.
fn asked(wizard: &Wizard) -> Vec<bool> {
    let all = 0..wizard.questionnaire().indicators.len();
    all.map(|at| !matches!(wizard.status(at), Status::NotAsked | Status::Parked)).collect()
}

/// What the wizard says the last change did is what it did.
fn last_change_is_true(
    wizard: &Wizard,
    before: &[bool],
    finding: impl Fn(usize) -> Option<Finding>,
) -> TestCaseResult {
    let change = wizard.last_change().unwrap();
    let after = asked(wizard);
    let differ = |now: bool| -> Vec<usize> {
        (0..after.len()).filter(|&at| before[at] != now && after[at] == now).collect()
    };
    let sorted = |list: &[usize]| {
        let mut list = list.to_vec();
        list.sort_unstable();
        list
    };
    prop_assert_eq!(sorted(&change.newly_asked), differ(true));
    prop_assert_eq!(sorted(&change.no_longer_asked), differ(false));
    prop_assert_eq!(&change.after, &wizard.finding(change.indicator));
    prop_assert_eq!(&change.before, &finding(change.indicator));
    Ok(())
}

/// Takes the same steps in both wizards and compares them after each.
fn side_by_side(
    questionnaire: &'static Questionnaire,
    first: Assessment,
    steps: &[Step],
) -> TestCaseResult {
    let mut wizard = Wizard::new(Rc::new(questionnaire.clone()), first.clone());
    let mut naive = Naive::new(questionnaire, first);
    for (second, step) in steps.iter().enumerate() {
        // The clock stands still now and then, and nobody has a name at times.
        let at = format!("2026-03-01T09:{:02}:{:02}Z", second / 120 % 60, second / 2 % 60);
        let stamp = Stamp { at, by: if second % 7 == 0 { String::new() } else { "Ana".into() } };
        let asked_before = asked(&wizard);
        let assessment_before = naive.assessment.clone();
        let expected = match (step, step.action(&wizard)) {
            (_, Some(action)) => naive.update(action, &stamp),
            (Step::ReadOnly(read_only), _) => {
                naive.read_only = *read_only;
                Effect::Nothing
            }
            (Step::Quick(quick), _) => {
                naive.quick = *quick;
                Effect::Nothing
            }
            // To the naive wizard nothing has happened.
            (Step::Restart, _) => Effect::Nothing,
            _ => {
                naive.join();
                Effect::Nothing
            }
        };
        let effect = step.run(&mut wizard, &stamp);
        prop_assert_eq!(effect, expected, "step {}: {:?}", second, step);
        prop_assert_eq!(wizard.assessment(), &naive.assessment, "step {}: {:?}", second, step);
        prop_assert_eq!(wizard.position(), naive.at, "step {}: {:?}", second, step);
        prop_assert_eq!(&wizard.trail, &naive.trail);
        prop_assert_eq!(wizard.can_undo(), !naive.done.is_empty());
        prop_assert_eq!(wizard.can_redo(), !naive.undone.is_empty());
        prop_assert_eq!(wizard.read_only(), naive.read_only);
        tally_is_true(&wizard)?;
        if effect == Effect::Save && wizard.assessment().entries != assessment_before.entries {
            last_change_is_true(&wizard, &asked_before, |at| {
                findings::finding(questionnaire, &assessment_before, at)
            })?;
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn any_steps_do_what_the_naive_wizard_does(
        first in random::assessment(&SMALL),
        steps in walk(step_or_lock(&SMALL), 0..60),
    ) {
        side_by_side(&SMALL, first, &steps)?;
    }

    #[test]
    fn undo_gives_back_the_first_assessment_and_redo_the_last(
        first in random::assessment(&SMALL),
        steps in walk(step(&SMALL), 0..60),
    ) {
        let mut wizard = Wizard::new(Rc::new(SMALL.clone()), first.clone());
        for step in &steps {
            step.run(&mut wizard, &stamp());
        }
        while wizard.act(Action::Redo) == Effect::Save {}
        let last = wizard.assessment().clone();
        while wizard.act(Action::Undo) == Effect::Save {}
        prop_assert!(!wizard.can_undo());
        prop_assert_eq!(wizard.assessment(), &first);
        tally_is_true(&wizard)?;
        while wizard.act(Action::Redo) == Effect::Save {}
        prop_assert_eq!(wizard.assessment(), &last);
        tally_is_true(&wizard)?;
    }

    /// Each indicator gets its changes in their order, but the indicators get theirs in any.
    #[test]
    fn the_order_of_answering_does_not_matter(
        changes in vec((0..SMALL.indicators.len(), change(&SMALL)), 0..40),
        order in Just((0..SMALL.indicators.len()).collect::<Vec<_>>()).prop_shuffle(),
    ) {
        let run = |changes: &mut dyn Iterator<Item = &(usize, Action)>| {
            let mut wizard = wizard(&[]);
            for (at, change) in changes {
                wizard.act(Action::GoTo(*at));
                wizard.act(change.clone());
            }
            wizard
        };
        let one = run(&mut changes.iter().filter(|(_, change)| !of_the_whole(change)));
        let other = run(&mut order.iter().flat_map(|place| {
            changes.iter().filter(move |(at, change)| {
                at == place && !of_the_whole(change)
            })
        }));
        prop_assert_eq!(one.assessment(), other.assessment());
        prop_assert_eq!(one.tally(), other.tally());
        let summary = |wizard: &Wizard| findings::summary(&SMALL, wizard.assessment());
        prop_assert_eq!(summary(&one), summary(&other));
    }

    /// After every option of the list that it hangs on.
    #[test]
    fn what_was_parked_comes_back_as_it_was(
        first in random::assessment(&BUILT_IN),
        mandate in random::mandate(),
    ) {
        let mut wizard = Wizard::new(Rc::new(BUILT_IN.clone()), first);
        for parent in 0..BUILT_IN.indicators.len() {
            let dependents = BUILT_IN.dependents(parent);
            if dependents.is_empty() {
                continue;
            }
            wizard.act(Action::GoTo(parent));
            let entries = |wizard: &Wizard| -> Vec<(Entry, Status)> {
                dependents.iter().map(|&at| (wizard.entry_at(at).clone(), wizard.status(at))).collect()
            };
            let (answer, before) = (wizard.entry().answer.clone(), entries(&wizard));
            for option in BUILT_IN.indicators[parent].kind.options() {
                wizard.act(Action::Choose(option.id.clone()));
                wizard.act(Action::Mandate(mandate.clone()));
                tally_is_true(&wizard)?;
            }
            wizard.act(Action::Answer(Answer::Unanswered));
            wizard.act(Action::Answer(answer));
            prop_assert_eq!(entries(&wizard), before);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { max_shrink_iters: 200, ..cases(1) })]

    #[test]
    fn a_long_walk_beside_the_naive_wizard(
        first in random::assessment(&SMALL),
        steps in walk(step_or_lock(&SMALL), 2_000),
    ) {
        side_by_side(&SMALL, first, &steps)?;
    }

    #[test]
    fn a_walk_through_the_real_questionnaire(
        first in random::assessment(&BUILT_IN),
        steps in walk(step_or_lock(&BUILT_IN), 300),
    ) {
        side_by_side(&BUILT_IN, first, &steps)?;
    }
}
