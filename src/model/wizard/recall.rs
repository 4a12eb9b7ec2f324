//! Undo across sittings: what was done, as it is written down and read again.
//!
//! What is read may fit the assessment no longer, since a file can change without the program, and
//! since a program can die between writing down and saving. Each change holds what was there before
//! and after it, and is taken up only where it fits. What can be undone from now on is written down
//! before it is saved, what can be undone no longer after that: whenever the program dies, undo
//! leads back to the start.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::{Change, Wizard};
use crate::model::Id;
use crate::model::assessment::{About, Entry, Highlights};

/// A change as it is written down.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Deed {
    /// Of one indicator's entry.
    Entry {
        /// Which indicator.
        id: Id,
        /// What it was.
        before: Box<Entry>,
        /// What it became.
        after: Box<Entry>,
    },
    /// Of what the assessment is about.
    About {
        /// What it was.
        before: Box<About>,
        /// What it became.
        after: Box<About>,
    },
    /// Of what the mayor's page shows.
    Highlights {
        /// What it was.
        before: Box<Highlights>,
        /// What it became.
        after: Box<Highlights>,
    },
}

/// What happens to the lists of changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Happened {
    /// Something new was done.
    Did(Deed),
    /// The last thing was taken back.
    Undid,
    /// The thing taken back last was done again.
    Redid,
    /// The last two things became one.
    Joined,
}

/// Everything that can be undone and redone; what comes first is at the end.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Deeds {
    /// What can be taken back.
    pub undo: Vec<Deed>,
    /// What can be done again.
    pub redo: Vec<Deed>,
}

impl Deeds {
    /// Follows what happened.
    pub fn follow(&mut self, happened: Happened) {
        match happened {
            Happened::Did(deed) => {
                self.undo.push(deed);
                self.redo.clear();
            }
            Happened::Undid => self.redo.extend(self.undo.pop()),
            Happened::Redid => self.undo.extend(self.redo.pop()),
            Happened::Joined => self.join(),
        }
    }

    fn join(&mut self) {
        let [.., first, second] = self.undo.as_mut_slice() else { return };
        match (first, second) {
            (Deed::Entry { id, after, .. }, Deed::Entry { id: same, after: last, .. })
                if id == same =>
            {
                std::mem::swap(after, last);
            }
            (Deed::About { after, .. }, Deed::About { after: last, .. }) => {
                std::mem::swap(after, last);
            }
            _ => return,
        }
        self.undo.pop();
    }

    /// What would have to happen for these lists to come about.
    pub fn retold(&self) -> impl Iterator<Item = Happened> {
        let done = self.undo.iter().chain(self.redo.iter().rev());
        done.cloned()
            .map(Happened::Did)
            .chain(std::iter::repeat_n(Happened::Undid, self.redo.len()))
    }

    /// Forgets the oldest changes beyond this many.
    pub fn forget(&mut self, most: usize) {
        let too_many = self.undo.len().saturating_sub(most);
        self.undo.drain(..too_many);
    }
}

/// The assessment as it would be after some steps back or forth; only what those concern.
struct Imagined<'w> {
    wizard: &'w Wizard,
    entries: HashMap<usize, Entry>,
    about: About,
    highlights: Highlights,
}

impl Imagined<'_> {
    fn new(wizard: &Wizard) -> Imagined<'_> {
        let assessment = wizard.assessment();
        let (about, highlights) = (assessment.about.clone(), assessment.highlights.clone());
        Imagined { wizard, entries: HashMap::new(), about, highlights }
    }

    /// Whether this is what the change leaves (`after`), or what it starts from.
    fn fits(&self, change: &Change, after: bool) -> bool {
        match change {
            Change::Entry { at, before, after: left } => {
                let now = self.entries.get(at).unwrap_or_else(|| self.wizard.entry_at(*at));
                now == if after { &**left } else { &**before }
            }
            Change::About { before, after: left } => {
                self.about == *if after { left } else { before }
            }
            Change::Highlights { before, after: left } => {
                self.highlights == *if after { left } else { before }
            }
        }
    }

    /// Makes the change, or takes it back.
    fn go(&mut self, change: &Change, forth: bool) {
        match change {
            Change::Entry { at, before, after } => {
                let entry = if forth { after } else { before };
                self.entries.insert(*at, (**entry).clone());
            }
            Change::About { before, after } => {
                self.about = if forth { after } else { before }.clone();
            }
            Change::Highlights { before, after } => {
                self.highlights = if forth { after } else { before }.clone();
            }
        }
    }
}

impl Wizard {
    /// What was done last.
    pub fn last_deed(&self) -> Option<Deed> {
        self.undo.last().map(|change| self.deed(change))
    }

    /// Everything that can be undone and redone.
    pub fn deeds(&self) -> Deeds {
        let deeds = |changes: &[Change]| changes.iter().map(|change| self.deed(change)).collect();
        Deeds { undo: deeds(&self.undo), redo: deeds(&self.redo) }
    }

    /// Takes up what was done in earlier sittings, below what was done in this one. What does not fit
    /// the assessment is left out, so that undo never puts back what was not there.
    pub fn recall(&mut self, earlier: Deeds) {
        let fresh = self.undo.is_empty() && self.redo.is_empty();
        let change = |deed: Deed| self.change(deed);
        let undo: Vec<Change> = earlier.undo.into_iter().filter_map(change).collect();
        let redo: Vec<Change> = earlier.redo.into_iter().filter_map(change).collect();
        let mut imagined = Imagined::new(self);
        for change in self.undo.iter().rev() {
            imagined.go(change, false);
        }
        let mut fitting = Vec::new();
        for change in undo.into_iter().rev() {
            if imagined.fits(&change, true) {
                imagined.go(&change, false);
                fitting.push(change);
            }
        }
        fitting.reverse();
        let mut ahead = Vec::new();
        if fresh {
            // Whatever was done since has made an end of them.
            imagined = Imagined::new(self);
            for change in redo.into_iter().rev() {
                if imagined.fits(&change, false) {
                    imagined.go(&change, true);
                    ahead.push(change);
                }
            }
            ahead.reverse();
            self.redo = ahead;
        }
        fitting.append(&mut self.undo);
        self.undo = fitting;
    }

    fn deed(&self, change: &Change) -> Deed {
        match change.clone() {
            Change::Entry { at, before, after } => {
                Deed::Entry { id: self.questionnaire.indicators[at].id.clone(), before, after }
            }
            Change::About { before, after } => {
                Deed::About { before: before.into(), after: after.into() }
            }
            Change::Highlights { before, after } => {
                Deed::Highlights { before: before.into(), after: after.into() }
            }
        }
    }

    /// A change as it can be made here; nothing where there is no such indicator any more.
    fn change(&self, deed: Deed) -> Option<Change> {
        Some(match deed {
            Deed::Entry { id, before, after } => {
                Change::Entry { at: self.questionnaire.position(&id)?, before, after }
            }
            Deed::About { before, after } => Change::About { before: *before, after: *after },
            Deed::Highlights { before, after } => {
                Change::Highlights { before: *before, after: *after }
            }
        })
    }
}
