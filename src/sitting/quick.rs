//! Steps that lead nowhere, and the quick scan, which is a route through the indicators.

use super::Sitting;
use crate::model::wizard::Action;

/// Why a step leads nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Nowhere {
    /// There is no next indicator.
    Last,
    /// There is no previous one.
    First,
    /// Everything that is asked has been looked at.
    NoneUnanswered,
    /// Nothing is flagged.
    NoneFlagged,
    /// One was nowhere before.
    NoWayBack,
    /// Nothing was changed, or nothing taken back.
    NothingToUndo,
    /// The quick scan ends here, and nothing in it is open.
    QuickDone,
    /// The quick scan ends here, and something in it is open.
    QuickLast,
    /// The quick scan begins here.
    QuickFirst,
    /// What is in view is all that is open in the quick scan.
    QuickHere,
}

/// The quick scan as it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct QuickScan {
    /// How many indicators it goes through.
    pub count: usize,
    /// The one to begin with, where that is not the one in view.
    pub to: Option<usize>,
}

impl Sitting {
    /// What to say when this leads nowhere.
    pub fn nowhere(&self, action: &Action) -> Option<Nowhere> {
        let wizard = &self.wizard;
        Some(match action {
            Action::Next | Action::NextUnanswered if wizard.quick() && wizard.quick_is_done() => {
                Nowhere::QuickDone
            }
            Action::Next if wizard.quick() => Nowhere::QuickLast,
            Action::Next => Nowhere::Last,
            Action::Previous if wizard.quick() => Nowhere::QuickFirst,
            Action::Previous => Nowhere::First,
            Action::NextUnanswered if wizard.quick() => Nowhere::QuickHere,
            Action::NextUnanswered => Nowhere::NoneUnanswered,
            Action::NextFlagged => Nowhere::NoneFlagged,
            Action::Back => Nowhere::NoWayBack,
            Action::Undo | Action::Redo => Nowhere::NothingToUndo,
            _ => return None,
        })
    }

    /// Walks through the quick scan from now on; nothing where the questionnaire has none.
    pub fn start_quick(&mut self) -> Option<QuickScan> {
        self.wizard.set_quick(true);
        let count = self.wizard.questionnaire().quick.len();
        self.wizard.quick().then(|| QuickScan { count, to: self.wizard.into_quick() })
    }

    /// Whether one walks through the quick scan and nothing in it is open.
    pub fn quick_is_done(&self) -> bool {
        self.wizard.quick() && self.wizard.quick_is_done()
    }
}
