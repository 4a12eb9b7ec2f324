//! Saving at once, and writing down what was done so that it can be undone another day.

use super::{Saved, Sitting};
use crate::desk::Desk;
use crate::l10n::{L10n, Message};
use crate::model::wizard::{Action, Happened};

/// What an action is for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Happens {
    /// It does something.
    Done,
    /// It takes something back.
    Undone,
    /// It does again what was taken back.
    Redone,
}

impl Happens {
    /// What an action is.
    pub fn of(action: &Action) -> Happens {
        match action {
            Action::Undo => Happens::Undone,
            Action::Redo => Happens::Redone,
            _ => Happens::Done,
        }
    }
}

impl Sitting {
    /// Writes down and saves what was just done. What can be undone from now on is written down
    /// before it is saved, and what can be undone no longer after that.
    pub fn keep(&mut self, happens: Happens, desk: &mut impl Desk, l10n: &L10n) {
        let happened = match happens {
            Happens::Done => self.wizard.last_deed().map(Happened::Did),
            Happens::Undone => Some(Happened::Undid),
            Happens::Redone => Some(Happened::Redid),
        };
        let undone = happens == Happens::Undone;
        if undone {
            self.save(desk, l10n);
        }
        if let Some(happened) = happened {
            self.write_down(&happened, desk);
        }
        if !undone {
            self.save(desk, l10n);
        }
    }

    /// Makes the last two changes one, for undo.
    pub fn join(&mut self, desk: &mut impl Desk) {
        if self.wizard.join_last_changes() {
            self.write_down(&Happened::Joined, desk);
        }
    }

    fn write_down(&mut self, happened: &Happened, desk: &mut impl Desk) {
        // What came in from outside changed what is undone, too.
        if std::mem::take(&mut self.carried) {
            return desk.write_down_anew(&self.wizard.deeds());
        }
        if desk.write_down(happened) && !self.recall(desk) {
            desk.write_down_anew(&self.wizard.deeds());
        }
    }

    /// Takes up what was done in earlier sittings, once; tells whether it did. Nothing of it is read
    /// before somebody wants it.
    pub fn recall(&mut self, desk: &mut impl Desk) -> bool {
        if self.recalled {
            return false;
        }
        self.recalled = true;
        self.wizard.recall(desk.deeds());
        desk.write_down_anew(&self.wizard.deeds());
        true
    }

    /// Saves what there is. What cannot be saved stays in memory and says so as long as it is so.
    pub fn save(&mut self, desk: &mut impl Desk, l10n: &L10n) {
        // What came in from outside meanwhile is merged first.
        if self.take_up_outside(desk, l10n) {
            self.put_on_disk(desk);
        }
    }

    /// Writes what there is, whatever the file holds.
    pub(super) fn put_on_disk(&mut self, desk: &mut impl Desk) {
        self.saved = match desk.save(self.wizard.assessment()) {
            Ok(()) => Saved::At(desk.now()),
            Err(message) => Saved::Failed(message),
        };
        self.news.notice = desk.aside().or(self.news.notice.take());
    }

    /// Saves in another place from now on; says where.
    pub fn save_in(&mut self, place: &str, desk: &mut impl Desk) -> Result<Message, Message> {
        self.recall(desk);
        let done = desk.save_elsewhere(place, self.wizard.assessment())?;
        desk.write_down_anew(&self.wizard.deeds());
        self.saved = Saved::At(desk.now());
        // A copy of one's own may be changed.
        (self.read_only, self.locked) = (None, None);
        self.wizard.set_read_only(false);
        Ok(done)
    }
}
