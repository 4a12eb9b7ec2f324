//! What came in from outside, beside what was done here.

use proptest::collection::vec;
use proptest::prelude::*;

use super::steps::step;
use super::*;
use crate::model::assessment::Value;
use crate::model::merge::{Piece, differences, merge};
use crate::model::test_support::{SMALL, cases, choice, document, entry, random, words};

/// What becomes of the wizard when the file holds this instead of what it held at first.
fn adopt(wizard: &mut Wizard, base: &Assessment, theirs: &Assessment) {
    let merged = merge(base, wizard.assessment(), theirs);
    wizard.adopt(merged.assessment);
}

#[test]
fn place_and_trail_stay_and_undo_takes_back_only_what_was_done_here() {
    let mut wizard = wizard(&[]);
    let base = wizard.assessment().clone();
    wizard.choose("strategy", "partly");
    wizard.act(Action::GoTo(at("history")));
    let mut theirs = base.clone();
    entry(&mut theirs, "strategy").notes = words("fr", "Adoptée en mai.");
    entry(&mut theirs, "languages").evidence = vec![document("Survey")];
    adopt(&mut wizard, &base, &theirs);
    assert_eq!(wizard.here(), "history");
    assert_eq!(wizard.answer_of("strategy"), &choice("partly"));
    assert_eq!(wizard.assessment().entry("strategy").notes, words("fr", "Adoptée en mai."));

    assert_eq!(wizard.act(Action::Undo), Effect::Save);
    assert_eq!(wizard.assessment(), &theirs);
    assert_eq!(wizard.act(Action::Redo), Effect::Save);
    assert_eq!(wizard.answer_of("strategy"), &choice("partly"));
    assert_eq!(wizard.assessment().entry("strategy").notes, words("fr", "Adoptée en mai."));
}

#[test]
fn undo_of_a_field_that_came_in_since_does_nothing() {
    let mut wizard = wizard(&[]);
    wizard.choose("strategy", "partly");
    let saved = wizard.assessment().clone();
    let mut theirs = saved.clone();
    entry(&mut theirs, "strategy").answer = choice("no");
    adopt(&mut wizard, &saved, &theirs);
    assert_eq!(wizard.answer_of("strategy"), &choice("no"));
    assert!(!wizard.can_undo());
}

#[test]
fn another_version_is_taken_in_place_and_can_be_undone() {
    let mut wizard = wizard(&[]);
    wizard.act(Action::GoTo(at("history")));
    let answer = Piece::Answer(choice("no"));
    let strategy = Some("strategy".to_owned());
    assert_eq!(wizard.act(Action::Take(strategy.clone(), answer.clone())), Effect::Save);
    assert_eq!(wizard.act(Action::Take(strategy, answer.clone())), Effect::Nothing);
    assert_eq!(wizard.act(Action::Take(Some("no-such".into()), answer)), Effect::Nothing);
    assert_eq!(wizard.answer_of("strategy"), &choice("no"));
    assert_eq!(wizard.here(), "history");
    let year = Action::Take(None, Piece::Year(Some(2024)));
    assert_eq!(wizard.act(year), Effect::Save);
    assert_eq!(wizard.assessment().about.year, Some(2024));
    wizard.act(Action::Undo);
    wizard.act(Action::Undo);
    assert_eq!(wizard.answer_of("strategy"), &Answer::Unanswered);
    assert_eq!(wizard.assessment().about.year, None);
}

#[test]
fn texts_in_two_languages_are_undone_one_by_one() {
    let mut wizard = wizard(&[]);
    let base = wizard.assessment().clone();
    wizard.act(Action::GoTo(at("history")));
    let text = |words| Answer::Given(Value::Text(words));
    wizard.act(Action::Answer(text(words("en", "Port."))));
    let mut theirs = base.clone();
    entry(&mut theirs, "history").answer = text(words("fr", "Port."));
    adopt(&mut wizard, &base, &theirs);
    wizard.act(Action::Undo);
    assert_eq!(wizard.answer_of("history"), &text(words("fr", "Port.")));
}

proptest! {
    #![proptest_config(cases(100))]

    /// Work here, a version from outside, undo of everything: what is left is what came in, wherever
    /// nothing here stood against it.
    #[test]
    fn undoing_everything_leaves_what_came_in(
        theirs in random::assessment(&SMALL), steps in vec(step(&SMALL), 0..40),
    ) {
        let base = Assessment::new(&SMALL, About::default());
        let theirs = Assessment { about: base.about.clone(), ..theirs };
        let mut wizard = Wizard::new(Rc::new(SMALL.clone()), base.clone());
        for step in &steps {
            step.run(&mut wizard, &Stamp::default());
        }
        let redo = wizard.can_redo();
        // A field that both changed is set back by undo: it was changed here, too.
        let here = differences(&base, wizard.assessment());
        let twice = differences(&base, &theirs).into_iter().any(|(id, piece, _)| {
            here.iter().any(|(own, other, _)| *own == id && *other == piece)
        });
        let merged = merge(&base, wizard.assessment(), &theirs);
        wizard.adopt(merged.assessment.clone());
        prop_assert_eq!(wizard.tally(), &Tally::new(&SMALL, wizard.assessment()));
        let kept = wizard.assessment().clone();
        while wizard.can_undo() {
            wizard.update(Action::Undo, &Stamp::default());
        }
        if merged.conflicts.is_empty() && !twice {
            prop_assert_eq!(&unstamped(wizard.assessment()), &unstamped(&theirs));
        }
        while wizard.can_redo() {
            wizard.update(Action::Redo, &Stamp::default());
        }
        if !redo {
            prop_assert_eq!(&unstamped(wizard.assessment()), &unstamped(&kept));
        }
    }
}

fn unstamped(assessment: &Assessment) -> Assessment {
    let mut assessment = assessment.clone();
    for entry in assessment.entries.values_mut() {
        (entry.changed_at, entry.changed_by) = (None, None);
    }
    assessment
}
