//! Taking up what came in from outside, and choosing between versions.

use super::{Change, Effect, Stamp, Tally, Wizard};
use crate::model::Id;
use crate::model::assessment::{Assessment, Entry};
use crate::model::merge::{Piece, carry};

impl Wizard {
    /// Goes on with another version of the assessment, which holds what was changed here and what
    /// came in. Place and trail stay. Undo goes on taking back what was done here, and never what
    /// came in.
    pub fn adopt(&mut self, assessment: Assessment) {
        let old = std::mem::replace(&mut self.assessment, assessment);
        self.assessment.complete(&self.questionnaire);
        let new = &self.assessment;
        for change in self.undo.iter_mut().chain(&mut self.redo) {
            match change {
                Change::Entry { at, before, after } => {
                    let id = &self.questionnaire.indicators[*at].id;
                    let (old, new) = (old.entry(id), new.entry(id));
                    **before = carry::entry(old, new, before);
                    **after = carry::entry(old, new, after);
                }
                Change::About { before, after } => {
                    *before = carry::about(&old.about, &new.about, before);
                    *after = carry::about(&old.about, &new.about, after);
                }
                Change::Highlights { before, after } => {
                    *before = carry::highlights(&old.highlights, &new.highlights, before);
                    *after = carry::highlights(&old.highlights, &new.highlights, after);
                }
            }
        }
        let does_something = |change: &Change| match change {
            Change::Entry { before, after, .. } => before != after,
            Change::About { before, after } => before != after,
            Change::Highlights { before, after } => before != after,
        };
        self.undo.retain(does_something);
        self.redo.retain(does_something);
        self.tally = Tally::new(&self.questionnaire, &self.assessment);
        self.last_change = None;
    }

    /// Puts another version of a field in the place of the present one. The view stays where it is.
    pub(super) fn take(&mut self, id: Option<&Id>, piece: &Piece, stamp: &Stamp) -> Effect {
        let Some(id) = id else {
            if let Piece::Highlights(highlights) = piece {
                return self.set_highlights(highlights.clone());
            }
            let mut about = self.assessment.about.clone();
            piece.put_into_about(&mut about);
            return self.set_about(about);
        };
        let Some(at) = self.questionnaire.position(id) else { return Effect::Nothing };
        let mut entry: Entry = self.entry_at(at).clone();
        piece.put_into(&mut entry);
        self.store(at, entry, stamp)
    }
}
