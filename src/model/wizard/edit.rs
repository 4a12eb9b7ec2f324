//! Changing entries, and taking changes back.

use std::collections::BTreeSet;

use super::{Action, Change, Effect, EvidenceAction, Stamp, Wizard};
use crate::model::Id;
use crate::model::assessment::{About, Answer, Entry, Highlights, Value, set_words};
use crate::model::questionnaire::{AnswerKind, Choice};

impl Wizard {
    /// Changes the entry in view as the action says.
    pub(super) fn edit(&mut self, action: Action, stamp: &Stamp) -> Effect {
        // A questionnaire of somebody's own may have no indicators yet.
        if self.questionnaire.indicators.is_empty() {
            return Effect::Nothing;
        }
        let mut after = self.entry().clone();
        let indicator = self.indicator();
        match action {
            Action::Choose(option) => {
                if indicator.kind.option(&option).is_none() {
                    return Effect::Nothing;
                }
                let chosen = choose(&indicator.kind, after.answer.value(), &option);
                after.answer = chosen.map_or(Answer::Unanswered, Answer::Given);
            }
            Action::Answer(Answer::Given(value)) if says_nothing(&value) => {
                after.answer = Answer::Unanswered;
            }
            Action::Answer(answer) => after.answer = answer,
            Action::Detail(id, value) => {
                set_detail(&mut after, id, value.filter(|value| !says_nothing(value)));
            }
            Action::ChooseDetail(id, option) => {
                let Some(detail) = indicator.details.iter().find(|detail| detail.id == id) else {
                    return Effect::Nothing;
                };
                if detail.kind.option(&option).is_none() {
                    return Effect::Nothing;
                }
                let chosen = choose(&detail.kind, after.details.get(&id), &option);
                set_detail(&mut after, id, chosen);
            }
            Action::Mandate(mandate) => after.mandate = mandate,
            Action::Evidence(change) => change_evidence(&mut after, change),
            Action::Note(language, text) => set_words(&mut after.notes, &language, &text),
            Action::Position { was, now } => {
                if let Some(was) = was {
                    after.positions.remove(&was);
                }
                after.positions.extend(now.filter(|(who, _)| !who.trim().is_empty()));
            }
            Action::Flag(flag) => after.flag = flag,
            Action::Override(own) => after.overridden = own,
            // The moves and the rest were dealt with before.
            _ => return Effect::Nothing,
        }
        self.store(self.at, after, stamp)
    }

    /// Stores a changed entry, with who changed it when, so that it can be undone.
    pub(super) fn store(&mut self, at: usize, mut after: Entry, stamp: &Stamp) -> Effect {
        let before = self.entry_at(at).clone();
        if after == before {
            return Effect::Nothing;
        }
        after.changed_at = Some(stamp.at.clone());
        after.changed_by = (!stamp.by.is_empty()).then(|| stamp.by.clone());
        let (before, copy) = (Box::new(before), Box::new(after.clone()));
        self.undo.push(Change::Entry { at, before, after: copy });
        self.redo.clear();
        self.put(at, after);
        Effect::Save
    }

    pub(super) fn set_about(&mut self, about: About) -> Effect {
        if about == self.assessment.about {
            return Effect::Nothing;
        }
        let before = std::mem::replace(&mut self.assessment.about, about.clone());
        self.undo.push(Change::About { before, after: about });
        self.redo.clear();
        Effect::Save
    }

    pub(super) fn set_highlights(&mut self, highlights: Highlights) -> Effect {
        if highlights == self.assessment.highlights {
            return Effect::Nothing;
        }
        let before = std::mem::replace(&mut self.assessment.highlights, highlights.clone());
        self.undo.push(Change::Highlights { before, after: highlights });
        self.redo.clear();
        Effect::Save
    }

    pub(super) fn step_back_in_time(&mut self) -> Effect {
        if self.read_only {
            return Effect::Refused;
        }
        let Some(change) = self.undo.pop() else { return Effect::Nothing };
        match &change {
            Change::Entry { at, before, .. } => self.show_and_put(*at, before),
            Change::About { before, .. } => self.assessment.about = before.clone(),
            Change::Highlights { before, .. } => self.assessment.highlights = before.clone(),
        }
        self.redo.push(change);
        Effect::Save
    }

    pub(super) fn step_forth_in_time(&mut self) -> Effect {
        if self.read_only {
            return Effect::Refused;
        }
        let Some(change) = self.redo.pop() else { return Effect::Nothing };
        match &change {
            Change::Entry { at, after, .. } => self.show_and_put(*at, after),
            Change::About { after, .. } => self.assessment.about = after.clone(),
            Change::Highlights { after, .. } => self.assessment.highlights = after.clone(),
        }
        self.undo.push(change);
        Effect::Save
    }

    /// Makes the last two changes of this entry one, so that undo takes back a whole text and not
    /// the pauses in typing it.
    pub fn join_last_changes(&mut self) -> bool {
        let [.., first, second] = self.undo.as_mut_slice() else { return false };
        match (first, second) {
            (Change::Entry { at, after, .. }, Change::Entry { at: same, after: last, .. })
                if at == same =>
            {
                std::mem::swap(after, last)
            }
            (Change::About { after, .. }, Change::About { after: last, .. }) => {
                std::mem::swap(after, last);
            }
            _ => return false,
        }
        self.undo.pop().is_some()
    }

    fn show_and_put(&mut self, at: usize, entry: &Entry) {
        self.go_to(at);
        self.put(at, entry.clone());
    }

    /// Stores an entry and keeps the tally true, at a cost that depends on what hangs on this
    /// answer, not on how many indicators there are.
    fn put(&mut self, at: usize, entry: Entry) {
        let before = self.finding(at);
        let id = self.questionnaire.indicators[at].id.clone();
        self.assessment.entries.insert(id, entry);
        let after = self.finding(at);
        let change = self.tally.refresh(&self.questionnaire, &self.assessment, at, before, after);
        self.last_change = Some(change);
    }
}

/// Whether a value is to be taken away rather than kept. A table stays: a row that was just added
/// has no cells yet.
fn says_nothing(value: &Value) -> bool {
    value.is_blank() && !matches!(value, Value::Table(_))
}

fn set_detail(entry: &mut Entry, id: Id, value: Option<Value>) {
    match value {
        Some(value) => entry.details.insert(id, value),
        None => entry.details.remove(&id),
    };
}

/// What a list's value becomes when an option is chosen; nothing when the last choice goes.
fn choose(kind: &AnswerKind, value: Option<&Value>, option: &str) -> Option<Value> {
    let AnswerKind::AnyOf { options, .. } = kind else {
        return Some(Value::Choice(option.to_owned()));
    };
    let mut chosen = match value {
        Some(Value::Choices(chosen)) => chosen.clone(),
        _ => BTreeSet::new(),
    };
    if !chosen.remove(option) {
        let new = options.iter().find(|choice| choice.id == option)?;
        let fits = |other: &Choice| {
            !other.alone
                && !new.alone
                && !other.excludes.iter().any(|id| id == option)
                && !new.excludes.contains(&other.id)
        };
        chosen.retain(|id| options.iter().any(|other| &other.id == id && fits(other)));
        chosen.insert(option.to_owned());
    }
    (!chosen.is_empty()).then_some(Value::Choices(chosen))
}

fn change_evidence(entry: &mut Entry, change: EvidenceAction) {
    let list = &mut entry.evidence;
    match change {
        EvidenceAction::Add(evidence) => list.push(evidence),
        EvidenceAction::Replace(at, evidence) => {
            if let Some(old) = list.get_mut(at) {
                *old = evidence;
            }
        }
        EvidenceAction::Remove(at) if at < list.len() => {
            list.remove(at);
        }
        EvidenceAction::MoveUp(at) if at > 0 && at < list.len() => list.swap(at, at - 1),
        EvidenceAction::MoveDown(at) if at + 1 < list.len() => list.swap(at, at + 1),
        _ => {}
    }
}
