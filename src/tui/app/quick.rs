//! The quick scan: turning it on and off, and what is said about it.

use super::App;
use crate::l10n::msg;
use crate::model::wizard::Action;
use crate::tui::desk::Desk;
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
        let count = bench.wizard.questionnaire().quick.len();
        let key = Command::QuickScan.key(&self.l10n);
        self.notice = Some(msg::NoticeQuickOn { count, key }.message());
        if let Some(at) = bench.wizard.into_quick() {
            self.act(Action::GoTo(at));
        }
    }

    /// Says that the first picture is complete, where one walks through the quick scan and it is.
    pub(super) fn tell_quick_done(&mut self) {
        let Some(bench) = &self.bench else { return };
        if bench.wizard.quick() && bench.wizard.quick_is_done() {
            let summary = Command::Summary.key(&self.l10n);
            let full = Command::QuickScan.key(&self.l10n);
            self.notice = Some(msg::NoticeQuickDone { full, summary }.message());
        }
    }
}
