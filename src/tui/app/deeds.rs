//! Writing down what was done, and reading it again when undo reaches behind this sitting.

use super::App;
use crate::desk::Desk;
use crate::model::wizard::{Action, Happened};
use crate::tui::wizard::Bench;

/// What an action is for undo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Happens {
    Done,
    Undone,
    Redone,
}

impl Happens {
    pub(super) fn of(action: &Action) -> Happens {
        match action {
            Action::Undo => Happens::Undone,
            Action::Redo => Happens::Redone,
            _ => Happens::Done,
        }
    }
}

impl<D: Desk> App<D> {
    /// Writes down what was just done.
    pub(super) fn write_down(&mut self, happens: Happens) {
        let Some(bench) = &self.bench else { return };
        let happened = match happens {
            Happens::Done => bench.wizard.last_deed().map(Happened::Did),
            Happens::Undone => Some(Happened::Undid),
            Happens::Redone => Some(Happened::Redid),
        };
        if let Some(happened) = happened {
            self.write_down_that(&happened);
        }
    }

    pub(super) fn write_down_that(&mut self, happened: &Happened) {
        let Some(bench) = &mut self.bench else { return };
        // What came in from outside changed what is undone, too.
        if std::mem::take(&mut bench.carried) {
            return self.desk.write_down_anew(&bench.wizard.deeds());
        }
        if self.desk.write_down(happened) && !recall(bench, &mut self.desk) {
            self.desk.write_down_anew(&bench.wizard.deeds());
        }
    }
}

/// Takes up what was done in earlier sittings, once; tells whether it did. Nothing of it is read
/// before somebody wants it.
pub(super) fn recall<D: Desk>(bench: &mut Bench, desk: &mut D) -> bool {
    if bench.recalled {
        return false;
    }
    bench.recalled = true;
    bench.wizard.recall(desk.deeds());
    desk.write_down_anew(&bench.wizard.deeds());
    true
}
