//! Random steps: actions, fitting and not.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::*;
use crate::model::assessment::Value;
use crate::model::test_support::random;
use crate::store;

/// Something done to a wizard.
#[derive(Debug, Clone)]
pub(super) enum Step {
    Act(Action),
    /// Chooses one of the options in view, if there are some.
    Choose(Index),
    /// Goes somewhere in the questionnaire.
    Go(Index),
    Join,
    ReadOnly(bool),
    /// Walks through the quick scan, or through everything.
    Quick(bool),
    /// Leaves, and comes back to what was saved.
    Restart,
}

impl Step {
    /// The action that it is for this wizard, if it is one.
    pub fn action(&self, wizard: &Wizard) -> Option<Action> {
        match self {
            Step::Act(action) => Some(action.clone()),
            Step::Choose(index) => {
                let options = wizard.indicator().kind.options();
                let option =
                    (!options.is_empty()).then(|| options[index.index(options.len())].id.clone());
                Some(Action::Choose(option.unwrap_or_else(|| "no-such-option".into())))
            }
            Step::Go(index) => {
                Some(Action::GoTo(index.index(wizard.questionnaire().indicators.len() + 1)))
            }
            Step::Join | Step::ReadOnly(_) | Step::Quick(_) | Step::Restart => None,
        }
    }

    pub fn run(&self, wizard: &mut Wizard, stamp: &Stamp) -> Effect {
        match (self, self.action(wizard)) {
            (_, Some(action)) => return wizard.update(action, stamp),
            (Step::ReadOnly(read_only), _) => wizard.set_read_only(*read_only),
            (Step::Quick(quick), _) => wizard.set_quick(*quick),
            (Step::Restart, _) => restart(wizard),
            _ => drop(wizard.join_last_changes()),
        }
        Effect::Nothing
    }
}

/// Leaves and comes back, through the file. What was done can be undone and done again still.
fn restart(wizard: &mut Wizard) {
    let (assessment, _) = store::decode(&store::encode(wizard.assessment())).unwrap();
    let mut again = Wizard::new(Rc::new(wizard.questionnaire().clone()), assessment);
    let trail: Vec<Id> = wizard.trail().cloned().collect();
    again.resume(&wizard.indicator().id, &trail);
    again.set_quick(wizard.quick());
    again.set_read_only(wizard.read_only());
    again.recall(wizard.deeds());
    *wizard = again;
}

/// Any step, with undo as frequent as people need it.
pub(super) fn step(questionnaire: &Questionnaire) -> BoxedStrategy<Step> {
    prop_oneof![
        6 => any::<Index>().prop_map(Step::Choose),
        5 => any::<Index>().prop_map(Step::Go),
        4 => movement().prop_map(Step::Act),
        3 => select(&[Action::Undo, Action::Redo][..]).prop_map(Step::Act),
        8 => change(questionnaire).prop_map(Step::Act),
        1 => Just(Step::Join),
        1 => any::<bool>().prop_map(Step::Quick),
    ]
    .boxed()
}

/// As [`step`], and now and then the assessment is read-only for a while.
pub(super) fn step_or_lock(questionnaire: &Questionnaire) -> BoxedStrategy<Step> {
    prop_oneof![
        30 => step(questionnaire),
        1 => Just(Step::Restart),
        1 => Just(Step::ReadOnly(true)),
        4 => Just(Step::ReadOnly(false)),
    ]
    .boxed()
}

fn movement() -> impl Strategy<Value = Action> {
    use Action::*;
    select(&[Next, Previous, NextUnanswered, NextFlagged, Back, GoTo(usize::MAX)][..])
}

/// A change of the entry in view, or of what the assessment is about. Answers fit some indicator,
/// not always the one in view.
pub(super) fn change(questionnaire: &Questionnaire) -> BoxedStrategy<Action> {
    let kinds: Vec<_> =
        questionnaire.indicators.iter().map(|one| random::value(&one.kind)).collect();
    let details: Vec<_> = questionnaire.indicators.iter().flat_map(|one| &one.details).collect();
    let detail_ids: Vec<Id> = details.iter().map(|detail| detail.id.clone()).collect();
    let detail_options: Vec<Id> =
        details.iter().flat_map(|detail| detail.kind.options()).map(|one| one.id.clone()).collect();
    let detail_values: Vec<_> = details
        .iter()
        .map(|detail| (Just(detail.id.clone()), random::value(&detail.kind)))
        .collect();
    let fitting = proptest::strategy::Union::new(detail_values);
    prop_oneof![
        4 => proptest::strategy::Union::new(kinds).prop_map(|value| Action::Answer(Answer::Given(value))),
        1 => Just(Action::Answer(Answer::Given(Value::Choices(Default::default())))),
        2 => random::no_answer().prop_map(Action::Answer),
        1 => Just(Action::Answer(Answer::Unanswered)),
        2 => fitting.prop_map(|(id, value)| Action::Detail(id, Some(value))),
        1 => select(detail_ids.clone()).prop_map(|id| Action::Detail(id, None)),
        2 => (select(detail_ids), select(detail_options))
            .prop_map(|(detail, option)| Action::ChooseDetail(detail, option)),
        1 => random::mandate().prop_map(Action::Mandate),
        2 => evidence().prop_map(Action::Evidence),
        2 => (select(&["en", "fr"][..]), prop_oneof![random::text(), Just(" ".to_owned())])
            .prop_map(|(language, text)| Action::Note(language.into(), text)),
        1 => option::of(random::flag()).prop_map(Action::Flag),
        1 => option::of(random::own_reading()).prop_map(Action::Override),
        1 => random::text().prop_map(|authority| {
            Action::About(About { authority, ..About::default() })
        }),
        1 => random::highlights(questionnaire).prop_map(Action::SetHighlights),
    ]
    .boxed()
}

fn evidence() -> impl Strategy<Value = EvidenceAction> {
    prop_oneof![
        2 => random::evidence().prop_map(EvidenceAction::Add),
        1 => (0..4usize, random::evidence()).prop_map(|(at, one)| EvidenceAction::Replace(at, one)),
        1 => (0..4usize).prop_map(EvidenceAction::Remove),
        1 => (0..4usize).prop_map(EvidenceAction::MoveUp),
        1 => (0..4usize).prop_map(EvidenceAction::MoveDown),
    ]
}

/// A walk of so many steps.
pub(super) fn walk(
    step: BoxedStrategy<Step>,
    steps: impl Into<proptest::collection::SizeRange>,
) -> impl Strategy<Value = Vec<Step>> {
    vec(step, steps)
}
