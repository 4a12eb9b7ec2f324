//! Walking through a questionnaire: state, actions, effects.
//!
//! [`Wizard::update`] is total: it takes any action in any state, never fails, and says what has to
//! happen outside, which is at most one save.

mod action;
mod adopt;
mod edit;
mod quick;
mod recall;
mod tally;

use std::rc::Rc;

pub use action::{Action, Effect, EvidenceAction, Stamp};
use quick::Route;
pub use recall::{Deed, Deeds, Happened};
pub use tally::{LastChange, Tally};

use crate::model::Id;
use crate::model::assessment::{About, Assessment, Entry, Highlights};
use crate::model::findings::{self, Coverage, Finding, Status};
use crate::model::questionnaire::{Indicator, Questionnaire};

/// One official at work on one assessment.
#[derive(Debug, Clone)]
pub struct Wizard {
    questionnaire: Rc<Questionnaire>,
    assessment: Assessment,
    at: usize,
    trail: Vec<usize>,
    undo: Vec<Change>,
    redo: Vec<Change>,
    tally: Tally,
    last_change: Option<LastChange>,
    read_only: bool,
    quick: bool,
}

/// A change that can be undone.
#[derive(Debug, Clone, PartialEq)]
enum Change {
    Entry { at: usize, before: Box<Entry>, after: Box<Entry> },
    About { before: About, after: About },
    Highlights { before: Highlights, after: Highlights },
}

/// How many places "back" remembers. More than a person does.
const TRAIL: usize = 100;

impl Wizard {
    /// Starts at the first indicator.
    pub fn new(questionnaire: Rc<Questionnaire>, mut assessment: Assessment) -> Wizard {
        assessment.complete(&questionnaire);
        let tally = Tally::new(&questionnaire, &assessment);
        Wizard {
            questionnaire,
            assessment,
            at: 0,
            trail: Vec::new(),
            undo: Vec::new(),
            redo: Vec::new(),
            tally,
            last_change: None,
            read_only: false,
            quick: false,
        }
    }

    /// What is asked.
    pub fn questionnaire(&self) -> &Questionnaire {
        &self.questionnaire
    }

    /// What was answered.
    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    /// Position of the indicator in view.
    pub fn position(&self) -> usize {
        self.at
    }

    /// The indicator in view.
    pub fn indicator(&self) -> &Indicator {
        &self.questionnaire.indicators[self.at]
    }

    /// The entry in view.
    pub fn entry(&self) -> &Entry {
        self.assessment.entry(&self.indicator().id)
    }

    /// The entry of the indicator at this position.
    pub fn entry_at(&self, at: usize) -> &Entry {
        self.assessment.entry(&self.questionnaire.indicators[at].id)
    }

    /// Where the indicator at this position stands.
    pub fn status(&self, at: usize) -> Status {
        self.tally.status(at)
    }

    /// What the indicator at this position says.
    pub fn finding(&self, at: usize) -> Option<Finding> {
        findings::finding(&self.questionnaire, &self.assessment, at)
    }

    /// How much of everything is answered, kept up to date with each change.
    pub fn tally(&self) -> &Tally {
        &self.tally
    }

    /// Coverage of all dimensions together; the context is counted on its own.
    pub fn coverage(&self) -> Coverage {
        self.tally.dimensions(&self.questionnaire)
    }

    /// What the last change did.
    pub fn last_change(&self) -> Option<&LastChange> {
        self.last_change.as_ref()
    }

    /// Whether changes are refused because somebody else has the assessment open, or it was written
    /// by a newer program.
    pub fn read_only(&self) -> bool {
        self.read_only
    }

    /// Refuses or takes changes from now on.
    pub fn set_read_only(&mut self, read_only: bool) {
        self.read_only = read_only;
    }

    /// Whether there is something to undo.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// Whether there is something to redo.
    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// The places left by jumps, oldest first.
    pub fn trail(&self) -> impl Iterator<Item = &Id> {
        self.trail.iter().map(|&at| &self.questionnaire.indicators[at].id)
    }

    /// Takes up a position and a trail kept from an earlier session; ids that exist no more are
    /// skipped.
    pub fn resume(&mut self, position: &str, trail: &[Id]) {
        if let Some(at) = self.questionnaire.position(position) {
            self.at = at;
        }
        self.trail = trail.iter().filter_map(|id| self.questionnaire.position(id)).collect();
    }

    /// Does what the action says; tells what must happen outside.
    pub fn update(&mut self, action: Action, stamp: &Stamp) -> Effect {
        match action {
            Action::Next => self.walk(self.ahead()),
            Action::Previous => self.walk(self.behind()),
            Action::NextUnanswered => {
                let open = |wizard: &Wizard, at| wizard.status(at) == Status::Unanswered;
                self.walk(self.search(self.quick, open))
            }
            Action::NextFlagged => self.walk(self.search(false, |wizard, at| {
                wizard.entry_at(at).flag.is_some() || wizard.status(at) == Status::DontKnow
            })),
            Action::GoTo(at) => self.go_to(at),
            Action::Back => self.back(),
            Action::Undo => self.step_back_in_time(),
            Action::Redo => self.step_forth_in_time(),
            _ if self.read_only => Effect::Refused,
            Action::About(about) => self.set_about(about),
            Action::SetHighlights(highlights) => self.set_highlights(highlights),
            Action::Take(entry, piece) => self.take(entry.as_ref(), &piece, stamp),
            change => self.edit(change, stamp),
        }
    }

    fn go_to(&mut self, at: usize) -> Effect {
        if at >= self.questionnaire.indicators.len() || at == self.at {
            return Effect::Nothing;
        }
        self.trail.push(self.at);
        let too_many = self.trail.len().saturating_sub(TRAIL);
        self.trail.drain(..too_many);
        self.at = at;
        Effect::Moved
    }

    fn back(&mut self) -> Effect {
        match self.trail.pop() {
            Some(at) => {
                self.at = at;
                Effect::Moved
            }
            None => Effect::Nothing,
        }
    }

    /// Whether the indicator at this position is asked.
    pub fn is_asked(&self, at: usize) -> bool {
        !matches!(self.status(at), Status::NotAsked | Status::Parked)
    }

    /// Where [`Action::Next`] leads; nowhere at the end.
    pub fn ahead(&self) -> Option<usize> {
        let route = Route::new(&self.questionnaire, self.quick);
        let steps = route.around(self.at).end..route.len();
        steps.map(|step| route.at(step)).find(|at| self.is_asked(*at))
    }

    /// Where [`Action::Previous`] leads; nowhere at the beginning.
    fn behind(&self) -> Option<usize> {
        let route = Route::new(&self.questionnaire, self.quick);
        let steps = 0..route.around(self.at).start;
        steps.rev().map(|step| route.at(step)).find(|at| self.is_asked(*at))
    }

    /// Goes there, if there is such a place.
    fn walk(&mut self, to: Option<usize>) -> Effect {
        to.map_or(Effect::Nothing, |at| self.go_to(at))
    }

    /// The next indicator that is wanted, starting over at the top after the last one.
    fn search(&self, quick: bool, wanted: fn(&Wizard, usize) -> bool) -> Option<usize> {
        let route = Route::new(&self.questionnaire, quick);
        let here = route.around(self.at);
        let mut positions = (here.end..route.len()).chain(0..here.start).map(|step| route.at(step));
        positions.find(|&at| self.is_asked(at) && wanted(self, at))
    }
}

#[cfg(test)]
mod tests;
