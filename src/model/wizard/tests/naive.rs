//! The same wizard, written without a thought for speed: it counts everything anew, and keeps a
//! copy of the whole assessment for each change.

use super::*;
use crate::model::assessment::{Value, Words};
use crate::model::questionnaire::{AnswerKind, Choice};
use crate::model::test_support::random::go_together;

pub(super) struct Naive {
    questionnaire: &'static Questionnaire,
    pub assessment: Assessment,
    pub at: usize,
    pub trail: Vec<usize>,
    pub done: Vec<Done>,
    pub undone: Vec<Done>,
    pub read_only: bool,
    pub quick: bool,
}

pub(super) struct Done {
    at: Of,
    before: Assessment,
    after: Assessment,
}

/// What a change is of.
#[derive(Clone, Copy, PartialEq)]
enum Of {
    Indicator(usize),
    About,
    Highlights,
}

impl Of {
    fn indicator(self) -> Option<usize> {
        match self {
            Of::Indicator(at) => Some(at),
            _ => None,
        }
    }
}

impl Naive {
    pub fn new(questionnaire: &'static Questionnaire, assessment: Assessment) -> Naive {
        Naive {
            questionnaire,
            assessment,
            at: 0,
            trail: vec![],
            done: vec![],
            undone: vec![],
            read_only: false,
            quick: false,
        }
    }

    pub fn is_quick(questionnaire: &Questionnaire, at: usize) -> bool {
        questionnaire.in_dimension(at) && questionnaire.indicators[at].quick
    }

    pub fn update(&mut self, action: Action, stamp: &Stamp) -> Effect {
        let all = self.questionnaire.indicators.len();
        let wanted = |at: usize, statuses: &[Status]| {
            statuses.contains(&findings::status(self.questionnaire, &self.assessment, at))
        };
        use Status::*;
        let asked = &[Unanswered, DontKnow, NotApplicable, Answered];
        let round = || (self.at + 1..all).chain(0..self.at);
        let way = |at: usize| !self.quick || Naive::is_quick(self.questionnaire, at);
        let to = match action {
            Action::Next => (self.at + 1..all).find(|&at| way(at) && wanted(at, asked)),
            Action::Previous => (0..self.at).rev().find(|&at| way(at) && wanted(at, asked)),
            Action::NextUnanswered => round().find(|&at| way(at) && wanted(at, &[Unanswered])),
            Action::NextFlagged => round().find(|&at| {
                let id = &self.questionnaire.indicators[at].id;
                let flagged = self.assessment.entries[id].flag.is_some();
                wanted(at, &[DontKnow]) || (flagged && wanted(at, asked))
            }),
            Action::GoTo(at) => Some(at).filter(|&at| at < all),
            Action::Back => {
                let Some(at) = self.trail.pop() else { return Effect::Nothing };
                self.at = at;
                return Effect::Moved;
            }
            change => return self.change(change, stamp),
        };
        self.go(to)
    }

    fn go(&mut self, to: Option<usize>) -> Effect {
        let Some(to) = to.filter(|&to| to != self.at) else { return Effect::Nothing };
        self.trail.push(self.at);
        let too_many = self.trail.len().saturating_sub(100);
        self.trail.drain(..too_many);
        self.at = to;
        Effect::Moved
    }

    fn change(&mut self, action: Action, stamp: &Stamp) -> Effect {
        if self.read_only {
            return Effect::Refused;
        }
        match action {
            Action::Undo => {
                let Some(done) = self.done.pop() else { return Effect::Nothing };
                self.go(done.at.indicator());
                self.assessment = done.before.clone();
                self.undone.push(done);
                return Effect::Save;
            }
            Action::Redo => {
                let Some(done) = self.undone.pop() else { return Effect::Nothing };
                self.go(done.at.indicator());
                self.assessment = done.after.clone();
                self.done.push(done);
                return Effect::Save;
            }
            _ => {}
        }
        let before = self.assessment.clone();
        let at = match action {
            Action::About(about) => {
                self.assessment.about = about;
                Of::About
            }
            Action::SetHighlights(highlights) => {
                self.assessment.highlights = highlights;
                Of::Highlights
            }
            action => {
                self.edit(action, stamp);
                Of::Indicator(self.at)
            }
        };
        if self.assessment == before {
            return Effect::Nothing;
        }
        self.done.push(Done { at, before, after: self.assessment.clone() });
        self.undone.clear();
        Effect::Save
    }

    fn edit(&mut self, action: Action, stamp: &Stamp) {
        let indicator = &self.questionnaire.indicators[self.at];
        let entry = self.assessment.entries.get_mut(&indicator.id).unwrap();
        let before = entry.clone();
        match action {
            Action::Choose(option) => {
                if indicator.kind.option(&option).is_some() {
                    entry.answer = match chosen(&indicator.kind, entry.answer.value(), &option) {
                        Some(value) => Answer::Given(value),
                        None => Answer::Unanswered,
                    };
                }
            }
            Action::Answer(answer) => {
                let blank = answer.value().is_some_and(no_answer);
                entry.answer = if blank { Answer::Unanswered } else { answer };
            }
            Action::Detail(id, value) => {
                entry.details.remove(&id);
                entry
                    .details
                    .extend(value.filter(|value| !no_answer(value)).map(|value| (id, value)));
            }
            Action::ChooseDetail(id, option) => {
                let detail = indicator.details.iter().find(|detail| detail.id == id);
                if let Some(detail) = detail.filter(|one| one.kind.option(&option).is_some()) {
                    let before = entry.details.remove(&id);
                    let value = chosen(&detail.kind, before.as_ref(), &option);
                    entry.details.extend(value.map(|value| (id, value)));
                }
            }
            Action::Mandate(mandate) => entry.mandate = mandate,
            Action::Evidence(change) => {
                let list = &mut entry.evidence;
                match change {
                    EvidenceAction::Add(one) => list.push(one),
                    EvidenceAction::Replace(at, one) if at < list.len() => list[at] = one,
                    EvidenceAction::Remove(at) if at < list.len() => drop(list.remove(at)),
                    EvidenceAction::MoveUp(at) if (1..list.len()).contains(&at) => {
                        list.swap(at - 1, at);
                    }
                    EvidenceAction::MoveDown(at) if (1..list.len()).contains(&(at + 1)) => {
                        list.swap(at, at + 1);
                    }
                    _ => {}
                }
            }
            Action::Note(language, text) => {
                entry.notes.remove(&language);
                if !text.trim().is_empty() {
                    entry.notes.insert(language, text);
                }
            }
            Action::Flag(flag) => entry.flag = flag,
            Action::Override(own) => entry.overridden = own,
            other => unreachable!("{other:?} is no edit"),
        }
        if *entry != before {
            entry.changed_at = Some(stamp.at.clone());
            entry.changed_by = Some(stamp.by.clone()).filter(|by| !by.is_empty());
        }
    }

    pub fn join(&mut self) {
        if let [.., first, second] = &self.done[..]
            && first.at == second.at
            && first.at != Of::Highlights
        {
            let after = self.done.pop().unwrap().after;
            self.done.last_mut().unwrap().after = after;
        }
    }
}

fn no_answer(value: &Value) -> bool {
    value == &Value::Choices(Default::default()) || value == &Value::Text(Words::new())
}

fn chosen(kind: &AnswerKind, before: Option<&Value>, option: &str) -> Option<Value> {
    let options: &[Choice] = match kind {
        AnswerKind::OneOf(_) => return Some(Value::Choice(option.into())),
        AnswerKind::AnyOf { options, .. } => options,
        _ => unreachable!("only lists have options"),
    };
    let mut chosen = match before {
        Some(Value::Choices(before)) => before.clone(),
        _ => Default::default(),
    };
    if !chosen.remove(option) {
        let new = kind.option(option).unwrap();
        let stays = |one: &&Choice| chosen.contains(&one.id) && go_together(one, new);
        chosen = options.iter().filter(stays).chain([new]).map(|one| one.id.clone()).collect();
    }
    Some(chosen).filter(|chosen| !chosen.is_empty()).map(Value::Choices)
}
