//! What happens to the assessment outside of this window: taking it up, following, taking over.

use super::deeds::recall;
use super::{App, Overlay};
use crate::desk::{Desk, Locked, Look};
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::model::Id;
use crate::model::assessment::Assessment;
use crate::model::merge::{Conflict, differences, merge, nothing_in_common};
use crate::model::wizard::{Action, Effect};
use crate::tui::conflicts::{Conflicts, Side};
use crate::tui::keys::Command;
use crate::tui::wizard::{Bench, Saved};

/// How many indicators a notice names.
const MOST: usize = 6;

impl<D: Desk> App<D> {
    /// Looks whether the file was changed from outside, and takes up what came in.
    pub(super) fn look(&mut self) {
        let Some(bench) = &self.bench else { return };
        if bench.read_only.is_some() {
            return;
        }
        match self.desk.look(bench.wizard.assessment()) {
            Ok(Look::Same) => {}
            Ok(Look::Version(versions)) => {
                let (base, theirs) = *versions;
                self.take_in(&base, &theirs);
                let holds = |bench: &Bench| *bench.wizard.assessment() == theirs;
                if self.unsaved().is_some() || !self.bench.as_deref().is_some_and(holds) {
                    self.put_on_disk();
                }
            }
            Ok(Look::Lost(message)) => {
                self.put_on_disk();
                self.tell_lasting(message);
            }
            Err(message) => self.not_saved(message),
        }
    }

    /// The same before saving; tells whether one may save.
    pub(super) fn take_up_outside(&mut self) -> bool {
        let Some(bench) = &self.bench else { return false };
        match self.desk.look(bench.wizard.assessment()) {
            Ok(Look::Same) => {}
            Ok(Look::Version(versions)) => self.take_in(&versions.0, &versions.1),
            Ok(Look::Lost(message)) => self.tell_lasting(message),
            Err(message) => {
                self.not_saved(message);
                return false;
            }
        }
        true
    }

    /// What happened to the file from outside, until one goes on to another indicator.
    pub fn outside_notice(&self) -> Option<Message> {
        self.bench.as_ref().filter(|_| !self.is_choosing())?.outside.clone()
    }

    fn not_saved(&mut self, message: Message) {
        if let Some(bench) = &mut self.bench {
            bench.saved = Saved::Failed(message);
        }
    }

    fn tell_lasting(&mut self, message: Message) {
        if let Some(bench) = &mut self.bench {
            bench.outside = Some(message);
        }
    }

    /// Merges another version into what is open, and asks about what both changed.
    fn take_in(&mut self, base: &Assessment, theirs: &Assessment) {
        let Some(bench) = &self.bench else { return };
        let before = bench.wizard.assessment().clone();
        let merged = merge(base, &before, theirs);
        let came_in = self.places(&before, &merged.assessment);
        let conflicts = self.choosable(merged.conflicts);
        self.adopt(merged.assessment);
        if let Some(list) = came_in {
            self.tell_lasting(msg::versions_came_in(list));
        }
        if !conflicts.is_empty() {
            // Until all is chosen the other version lies beside the assessment, whatever happens.
            let copy = match self.desk.keep_other(&merged.other) {
                Ok(name) => Some(name),
                Err(message) => {
                    self.notice = Some(message);
                    None
                }
            };
            self.choose_between(conflicts, copy);
        }
    }

    /// Goes on with another version of what is open. What is half-typed stays, and so does the focus.
    fn adopt(&mut self, assessment: Assessment) {
        let Some(bench) = &mut self.bench else { return };
        // What was done in earlier sittings is carried over, too.
        recall(bench, &mut self.desk);
        let before = bench.wizard.clone();
        bench.adopt(assessment);
        for form in [&mut self.form, &mut self.set_aside] {
            if let Some(open) = form
                && !open.follow(&before, &bench.wizard)
            {
                *form = None;
            }
        }
        self.refresh_report();
    }

    /// The conflicts about fields that this program knows.
    fn choosable(&self, mut conflicts: Vec<Conflict>) -> Vec<Conflict> {
        let Some(bench) = &self.bench else { return Vec::new() };
        let questionnaire = bench.wizard.questionnaire();
        let known = |id: &Id| questionnaire.position(id).is_some();
        conflicts.retain(|conflict| conflict.entry.as_ref().is_none_or(known));
        conflicts
    }

    fn choose_between(&mut self, conflicts: Vec<Conflict>, copy: Option<String>) {
        if self.form.is_some() {
            self.notice = Some(msg::versions_wait(conflicts.len()));
        } else {
            self.close_overlays();
        }
        self.conflicts = Some(Conflicts::new(conflicts, copy));
    }

    /// Where two versions differ: the numbers of indicators, in order, the first few of them by name.
    fn places(&self, before: &Assessment, after: &Assessment) -> Option<String> {
        let questionnaire = self.bench.as_ref()?.wizard.questionnaire();
        let mut about = false;
        let mut positions = Vec::new();
        for (id, ..) in differences(before, after) {
            match id {
                None => about = true,
                Some(id) => positions.extend(questionnaire.position(&id)),
            }
        }
        positions.sort_unstable();
        positions.dedup();
        let number = |at: &usize| questionnaire.indicators[*at].number.clone();
        let mut places: Vec<String> = positions.iter().map(number).collect();
        places.extend(about.then(|| self.l10n.say(&msg::versions_came_in_about())));
        let more = places.len().saturating_sub(MOST);
        let list = self.l10n.list(places.into_iter().take(MOST));
        match more {
            _ if list.is_empty() => None,
            0 => Some(list),
            more => Some(self.l10n.say(&msg::VersionsListMore { list, more }.message())),
        }
    }

    /// Whether a read-only window waits for what the one that writes does.
    pub fn follows(&self) -> bool {
        self.bench.as_ref().is_some_and(|bench| bench.locked.is_some())
    }

    /// Takes up what the window that writes has saved; offers to take over when it is gone.
    pub fn follow(&mut self) {
        let Some(bench) = &self.bench else { return };
        let Some(locked) = bench.locked.clone() else { return };
        let before = bench.wizard.assessment().clone();
        let followed = self.desk.follow();
        if let Some(assessment) = followed.assessment {
            let list = self.places(&before, &assessment);
            self.adopt(assessment);
            if let Some(list) = list {
                self.notice = Some(msg::versions_followed(list));
            }
        }
        if followed.free && locked == Locked::Held {
            if let Some(bench) = &mut self.bench {
                bench.locked = Some(Locked::Free);
            }
            self.offer_to_take_over();
        }
    }

    /// Asks whether to write here from now on, where that is possible; tells whether it does.
    pub(super) fn offer_to_take_over(&mut self) -> bool {
        let question = match self.bench.as_ref().and_then(|bench| bench.locked.clone()) {
            Some(Locked::Claimed(question)) => question,
            Some(Locked::Free) => msg::take_over_free(),
            Some(Locked::Held) | None => return false,
        };
        if self.form.is_none() {
            let language = self.l10n.language();
            self.form = Some(Form::for_question(Purpose::TakeOver, question, language));
        }
        true
    }

    /// Writes here from now on.
    pub(super) fn take_over(&mut self) -> Result<(), Message> {
        let assessment = self.desk.take_over()?;
        self.adopt(assessment);
        if let Some(bench) = &mut self.bench {
            bench.wizard.set_read_only(false);
            (bench.read_only, bench.locked) = (None, None);
        }
        self.notice = Some(msg::take_over_done());
        Ok(())
    }

    /// Refuses a change; says why, or asks whether to take over.
    pub(super) fn refuse(&mut self) {
        if !self.offer_to_take_over() {
            self.notice = self.bench.as_ref().and_then(|bench| bench.read_only.clone());
        }
    }

    /// Merges the first of the copies that lie beside the assessment.
    pub(super) fn merge_copy(&mut self) -> Result<(), Message> {
        let Some(bench) = &self.bench else { return Ok(()) };
        if bench.read_only.is_some() {
            self.refuse();
            return Ok(());
        }
        let other = self.desk.copy(bench.wizard.assessment())?;
        let Some(other) = other else { return Err(msg::versions_no_copy()) };
        self.desk.keep_before_merging()?;
        let Some(bench) = &self.bench else { return Ok(()) };
        let before = bench.wizard.assessment().clone();
        let base = other.base.unwrap_or_else(|| nothing_in_common(&before));
        let merged = merge(&base, &before, &other.content);
        let list = self.places(&before, &merged.assessment);
        self.adopt(merged.assessment);
        if list.is_some() {
            self.save();
        }
        let conflicts = self.choosable(merged.conflicts);
        if conflicts.is_empty() {
            self.put_copy_aside(&other.name);
            let name = other.name;
            self.notice = Some(match list {
                Some(list) => msg::VersionsMerged { list, name }.message(),
                None => msg::versions_merged_nothing(name),
            });
        } else {
            self.choose_between(conflicts, Some(other.name));
        }
        Ok(())
    }

    /// A merged copy goes to the archive; only what is safely saved lets it go.
    fn put_copy_aside(&mut self, name: &str) {
        let saved =
            self.bench.as_ref().is_some_and(|bench| !matches!(bench.saved, Saved::Failed(_)));
        if saved && let Err(message) = self.desk.put_copy_aside(name) {
            self.notice = Some(message);
        }
    }

    pub(super) fn run_in_conflicts(&mut self, command: Command) {
        let most = self.card_most.get();
        let Some(state) = &mut self.conflicts else { return };
        match command {
            Command::Ours => state.side = Side::Ours,
            Command::Theirs => state.side = Side::Theirs,
            Command::NextVersion => state.show(state.at + 1),
            Command::PreviousVersion => state.show(state.at.saturating_sub(1)),
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
        let Some(conflict) = state.conflict() else { return };
        let version = match state.side {
            Side::Ours => &conflict.ours,
            Side::Theirs => &conflict.theirs,
        };
        let action = Action::Take(conflict.entry.clone(), version.piece.clone());
        self.act(action);
        let Some(state) = &mut self.conflicts else { return };
        state.decide();
        if state.left() == 0 {
            let copy = state.copy.take();
            self.conflicts = None;
            if let Some(copy) = copy {
                self.put_copy_aside(&copy);
            }
            self.notice = self.notice.take().or(Some(msg::versions_chosen()));
        }
    }

    /// A field whose choice was taken back is to be chosen again.
    fn undecide(&mut self) {
        let (Some(state), Some(bench)) = (&mut self.conflicts, &self.bench) else { return };
        let assessment = bench.wizard.assessment();
        for (at, conflict) in state.conflicts.iter().enumerate() {
            let now = conflict.ours.piece.in_version(assessment, conflict.entry.as_ref());
            if state.decided[at] && now == conflict.ours.piece {
                state.decided[at] = false;
            }
        }
        if let Some(at) = state.decided.iter().position(|decided| !decided) {
            state.show(at);
        }
    }

    /// Leaves what is not chosen yet for later; the copy stays.
    fn leave_conflicts(&mut self) {
        let Some(state) = self.conflicts.take() else { return };
        let count = state.left();
        if let Some(name) = state.copy {
            self.notice = Some(msg::VersionsLeft { count, name }.message());
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
            let key = self.key_of(Command::Merge);
            let (count, names) = (copies.len(), self.l10n.list(copies.into_iter()));
            self.notice = Some(msg::VersionsCopies { count, key, names }.message());
            // The card would hide it.
            if matches!(self.overlay, Some(Overlay::Welcome(_))) {
                self.close_overlay();
            }
        }
    }
}
