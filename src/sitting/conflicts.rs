//! Fields of which there are two versions, until one of each is chosen.

use crate::l10n::{Message, msg};
use crate::model::assessment::Assessment;
use crate::model::merge::Conflict;

/// Fields that are still to be chosen, and those that were.
#[derive(Debug, Clone)]
pub struct Conflicts {
    /// Every field.
    pub conflicts: Vec<Conflict>,
    /// Which of them are decided.
    pub decided: Vec<bool>,
    /// The field in view.
    pub at: usize,
    /// The copy beside the assessment that holds the other version, until all is decided.
    pub copy: Option<String>,
}

impl Conflicts {
    /// All still to be chosen.
    pub fn new(conflicts: Vec<Conflict>, copy: Option<String>) -> Conflicts {
        let decided = vec![false; conflicts.len()];
        Conflicts { conflicts, decided, at: 0, copy }
    }

    /// The field in view.
    pub fn conflict(&self) -> Option<&Conflict> {
        self.conflicts.get(self.at)
    }

    /// How many are still to be chosen.
    pub fn left(&self) -> usize {
        self.decided.iter().filter(|decided| !**decided).count()
    }

    /// What becomes of those that are still to be chosen, when one leaves them.
    pub fn stay(&self) -> Message {
        let count = self.left();
        match self.copy.clone() {
            Some(name) => msg::VersionsLeft { count, name }.message(),
            None => msg::versions_stay(count),
        }
    }

    /// Shows another field.
    pub fn show(&mut self, at: usize) {
        self.at = at.min(self.conflicts.len().saturating_sub(1));
    }

    /// Notes that the field in view is decided, and shows the next one that is not.
    pub fn decide(&mut self) {
        if let Some(decided) = self.decided.get_mut(self.at) {
            *decided = true;
        }
        let count = self.decided.len();
        let next = (1..=count).map(|step| (self.at + step) % count);
        if let Some(next) = next.into_iter().find(|at| !self.decided[*at]) {
            self.show(next);
        }
    }

    /// A field whose choice was taken back is to be chosen again; the first such one is shown.
    pub fn undecide(&mut self, assessment: &Assessment) {
        for (at, conflict) in self.conflicts.iter().enumerate() {
            let now = conflict.ours.piece.in_version(assessment, conflict.entry.as_ref());
            if self.decided[at] && now == conflict.ours.piece {
                self.decided[at] = false;
            }
        }
        if let Some(at) = self.decided.iter().position(|decided| !decided) {
            self.show(at);
        }
    }
}
