//! The quick scan: turning it on and off, and what is said about it.

use super::App;
use crate::desk::Desk;
use crate::l10n::{Message, msg};
use crate::model::wizard::Action;
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
        bench.wizard.set_quick(true);
        if !bench.wizard.quick() {
            self.notice = Some(msg::notice_quick_none());
            return;
        }
        // It has no time for pages.
        bench.page = None;
        let count = bench.wizard.questionnaire().quick.len();
        let key = self.keys.name(Command::QuickScan, &self.l10n, self.theme.glyphs);
        self.notice = Some(msg::NoticeQuickOn { count, key }.message());
        if let Some(at) = bench.wizard.into_quick() {
            self.act(Action::GoTo(at));
        }
    }

    /// Says that the first picture is complete, where one walks through the quick scan and it is.
    pub(super) fn tell_quick_done(&mut self) {
        let Some(bench) = &self.bench else { return };
        if bench.wizard.quick() && bench.wizard.quick_is_done() {
            self.notice = Some(self.quick_done());
        }
    }

    fn quick_done(&self) -> Message {
        let summary = self.key_of(Command::Summary);
        let full = self.key_of(Command::QuickScan);
        msg::NoticeQuickDone { full, summary }.message()
    }

    /// What is said when a step through the quick scan leads nowhere.
    pub(super) fn nothing_in_quick(&self, action: &Action) -> Option<Message> {
        let wizard = &self.bench.as_ref().filter(|bench| bench.wizard.quick())?.wizard;
        match action {
            Action::Next | Action::NextUnanswered if wizard.quick_is_done() => {
                Some(self.quick_done())
            }
            Action::Next => {
                let key = self.key_of(Command::NextUnanswered);
                Some(msg::notice_quick_last(key))
            }
            Action::Previous => Some(msg::notice_quick_first()),
            Action::NextUnanswered => Some(msg::notice_quick_here()),
            _ => None,
        }
    }
}
