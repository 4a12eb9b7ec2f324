//! The quick scan: turning it on and off; and what is said where a step leads nowhere.

use super::App;
use crate::desk::Desk;
use crate::l10n::{Message, msg};
use crate::model::wizard::Action;
use crate::sitting::{Nowhere, QuickScan};
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Walks through the quick scan from now on, or through everything again.
    pub(super) fn toggle_quick(&mut self) {
        let Some(bench) = &mut self.bench else { return };
        if bench.wizard.quick() {
            bench.wizard.set_quick(false);
            self.notice = Some(msg::notice_quick_off());
        } else {
            self.start_quick();
        }
    }

    /// Walks through the quick scan from now on.
    pub(super) fn start_quick(&mut self) {
        let Some(bench) = &mut self.bench else { return };
        let Some(QuickScan { count, to }) = bench.start_quick() else {
            self.notice = Some(msg::notice_quick_none());
            return;
        };
        // It has no time for pages.
        bench.page = None;
        let key = self.keys.name(Command::QuickScan, &self.l10n, self.theme.glyphs);
        self.notice = Some(msg::NoticeQuickOn { count, key }.message());
        if let Some(at) = to {
            self.act(Action::GoTo(at));
        }
    }

    /// Says that the first picture is complete, where one walks through the quick scan and it is.
    pub(super) fn tell_quick_done(&mut self) {
        if self.bench.as_ref().is_some_and(|bench| bench.quick_is_done()) {
            self.notice = Some(self.quick_done());
        }
    }

    fn quick_done(&self) -> Message {
        let summary = self.key_of(Command::Summary);
        let full = self.key_of(Command::QuickScan);
        msg::NoticeQuickDone { full, summary }.message()
    }

    /// What to say when there is nowhere to go and nothing to take back: what to do instead.
    pub(super) fn nowhere(&self, action: &Action) -> Option<Message> {
        let key = |command| self.key_of(command);
        Some(match self.bench.as_ref()?.nowhere(action)? {
            Nowhere::Last => msg::notice_last(key(Command::Summary)),
            Nowhere::First => msg::notice_first(),
            Nowhere::NoneUnanswered => msg::nothing_unanswered(key(Command::Summary)),
            Nowhere::NoneFlagged => msg::nothing_flagged(key(Command::Flag)),
            Nowhere::NoWayBack => msg::notice_no_way_back(),
            Nowhere::NothingToUndo => msg::notice_nothing_to_undo(),
            Nowhere::QuickDone => self.quick_done(),
            Nowhere::QuickLast => msg::notice_quick_last(key(Command::NextUnanswered)),
            Nowhere::QuickFirst => msg::notice_quick_first(),
            Nowhere::QuickHere => msg::notice_quick_here(),
        })
    }
}
