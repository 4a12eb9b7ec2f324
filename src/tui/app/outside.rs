//! What happens to the assessment outside of this window, and choosing between two versions.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::model::merge::Conflict;
use crate::model::wizard::{Action, Effect};
use crate::sitting::{Conflicts, News};
use crate::tui::conflicts::{Choosing, Side};
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Looks whether the file was changed from outside, and takes up what came in.
    pub(super) fn look(&mut self) {
        if let Some(bench) = &mut self.bench {
            bench.look(&mut self.desk, &self.l10n);
        }
        self.take_news();
    }

    /// What happened to the file from outside, until one goes on to another indicator.
    pub fn outside_notice(&self) -> Option<Message> {
        self.bench.as_ref().filter(|_| !self.is_choosing())?.outside.clone()
    }

    /// Shows what happened beside what was asked for. What is half-typed stays, and so does the focus.
    pub(super) fn take_news(&mut self) {
        let Some(bench) = &mut self.bench else { return };
        let News { notice, before, conflicts } = bench.news();
        self.notice = notice.or(self.notice.take());
        if let Some(before) = before {
            bench.follow_adoption(&before);
            for form in [&mut self.form, &mut self.set_aside] {
                if let Some(open) = form
                    && !open.follow(&before, &bench.wizard)
                {
                    *form = None;
                }
            }
            self.refresh_report();
        }
        if let Some((conflicts, copy)) = conflicts {
            self.choose_between(conflicts, copy);
        }
    }

    fn choose_between(&mut self, conflicts: Vec<Conflict>, copy: Option<String>) {
        if self.form.is_some() {
            self.notice = Some(msg::versions_wait(conflicts.len()));
        } else {
            self.close_overlays();
        }
        self.conflicts = Some(Choosing::new(Conflicts::new(conflicts, copy)));
    }

    /// Whether a read-only window waits for what the one that writes does.
    pub fn follows(&self) -> bool {
        self.bench.as_ref().is_some_and(|bench| bench.locked.is_some())
    }

    /// Takes up what the window that writes has saved; offers to take over when it is gone.
    pub fn follow(&mut self) {
        let Some(bench) = &mut self.bench else { return };
        let gone = bench.follow(&mut self.desk, &self.l10n);
        self.take_news();
        if gone {
            self.offer_to_take_over();
        }
    }

    /// Asks whether to write here from now on, where that is possible; tells whether it does.
    pub(super) fn offer_to_take_over(&mut self) -> bool {
        let question = self.bench.as_ref().and_then(|bench| bench.may_take_over());
        let Some(question) = question else { return false };
        if self.form.is_none() {
            let language = self.l10n.language();
            self.form = Some(Form::for_question(Purpose::TakeOver, question, language));
        }
        true
    }

    /// Writes here from now on.
    pub(super) fn take_over(&mut self) -> Result<(), Message> {
        let Some(bench) = &mut self.bench else { return Ok(()) };
        let done = bench.take_over(&mut self.desk);
        self.take_news();
        done
    }

    /// Refuses a change; says why, or asks whether to take over.
    pub(super) fn refuse(&mut self) {
        if !self.offer_to_take_over() {
            self.notice = self.bench.as_ref().and_then(|bench| bench.read_only.clone());
        }
    }

    /// Merges the first of the copies that lie beside the assessment.
    pub(super) fn merge_copy(&mut self) -> Result<(), Message> {
        let Some(bench) = &mut self.bench else { return Ok(()) };
        if bench.read_only.is_some() {
            self.refuse();
            return Ok(());
        }
        let merged = bench.merge_copy(&mut self.desk, &self.l10n);
        self.take_news();
        merged
    }

    pub(super) fn run_in_conflicts(&mut self, command: Command) {
        let most = self.card_most.get();
        let Some(state) = &mut self.conflicts else { return };
        match command {
            Command::Ours => state.side = Side::Ours,
            Command::Theirs => state.side = Side::Theirs,
            Command::NextVersion | Command::PreviousVersion => {
                let at = state.conflicts.at;
                let forward = command == Command::NextVersion;
                state.conflicts.show(if forward { at + 1 } else { at.saturating_sub(1) });
                state.start_over();
            }
            Command::ScrollDown | Command::Down => state.from = (state.from + 3).min(most),
            Command::ScrollUp | Command::Up => state.from = state.from.saturating_sub(3),
            Command::TakeVersion => self.take_version(),
            Command::Undo | Command::Redo => {
                let undo = command == Command::Undo;
                if self.act(if undo { Action::Undo } else { Action::Redo }) == Effect::Save {
                    self.undecide();
                }
            }
            Command::Close => self.leave_conflicts(),
            _ => {}
        }
    }

    fn take_version(&mut self) {
        let Some(state) = &self.conflicts else { return };
        let Some(conflict) = state.conflicts.conflict() else { return };
        let version = match state.side {
            Side::Ours => &conflict.ours,
            Side::Theirs => &conflict.theirs,
        };
        let action = Action::Take(conflict.entry.clone(), version.piece.clone());
        self.act(action);
        let Some(state) = &mut self.conflicts else { return };
        state.conflicts.decide();
        state.start_over();
        if state.conflicts.left() == 0 {
            let copy = state.conflicts.copy.take();
            self.conflicts = None;
            if let (Some(copy), Some(bench)) = (copy, &mut self.bench) {
                bench.put_copy_aside(&copy, &mut self.desk);
                self.take_news();
            }
            self.notice = self.notice.take().or(Some(msg::versions_chosen()));
        }
    }

    /// A field whose choice was taken back is to be chosen again.
    fn undecide(&mut self) {
        let (Some(state), Some(bench)) = (&mut self.conflicts, &self.bench) else { return };
        state.conflicts.undecide(bench.wizard.assessment());
        state.start_over();
    }

    /// Leaves what is not chosen yet for later; the copy stays.
    fn leave_conflicts(&mut self) {
        if let Some(state) = self.conflicts.take() {
            self.notice = Some(state.conflicts.stay());
        }
    }

    /// Looks once more before leaving; tells whether there is something to choose first.
    pub(super) fn stays_to_choose(&mut self) -> bool {
        let before = self.conflicts.is_some();
        self.look();
        if self.conflicts.is_none() || before {
            return false;
        }
        if self.form.as_ref().is_some_and(Form::is_question) {
            self.form = None;
        }
        true
    }

    /// Whether the choice between versions has the screen.
    pub(in crate::tui) fn is_choosing(&self) -> bool {
        self.conflicts.is_some() && self.form.is_none()
    }

    /// Says what lies beside an assessment that was just opened, and asks about claims.
    pub(super) fn tell_beside(&mut self, copies: Vec<String>) {
        self.offer_to_take_over();
        if !copies.is_empty() && self.notice.is_none() {
            // There, the key for it means something else.
            let (home, key) = (self.key_of(Command::Home), self.key_of(Command::Merge));
            let (count, names) = (copies.len(), self.l10n.list(copies.into_iter()));
            self.notice = Some(msg::VersionsCopiesOpen { count, home, key, names }.message());
            // The card would hide it.
            if matches!(self.overlay, Some(Overlay::Welcome(_))) {
                self.close_overlay();
            }
        }
    }
}
