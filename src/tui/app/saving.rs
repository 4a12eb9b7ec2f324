//! Saving, saving in another place, leaving.

use super::App;
use super::deeds::recall;
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::tui::keys::Command;
use crate::tui::wizard::Saved;

impl<D: Desk> App<D> {
    /// Saves what there is. What cannot be saved stays in memory and says so as long as it is so.
    pub(super) fn save(&mut self) {
        // What came in from outside meanwhile is merged first.
        if self.take_up_outside() {
            self.put_on_disk();
        }
    }

    /// Writes what there is, whatever the file holds.
    pub(super) fn put_on_disk(&mut self) {
        let Some(bench) = &mut self.bench else { return };
        bench.saved = match self.desk.save(bench.wizard.assessment()) {
            Ok(()) => Saved::At(self.desk.now()),
            Err(message) => Saved::Failed(message),
        };
        self.notice = self.desk.aside().or(self.notice.take());
    }

    /// Tries once more to save what is not saved; says so where everything is.
    pub(super) fn save_now(&mut self) {
        self.keep();
        if self.unsaved().is_some() {
            self.save();
        }
        if self.unsaved().is_none() {
            self.notice = Some(msg::notice_all_saved());
        }
    }

    /// Why the last change is not saved, if it is not.
    pub(super) fn unsaved(&self) -> Option<&Message> {
        match &self.bench.as_ref()?.saved {
            Saved::Failed(why) => Some(why),
            Saved::Unchanged | Saved::At(_) => None,
        }
    }

    /// The same with what helps.
    pub fn unsaved_notice(&self) -> Option<Message> {
        let why = self.unsaved()?.clone();
        let (again, elsewhere) =
            (self.key_of(Command::SaveNow), self.key_of(Command::SaveElsewhere));
        Some(msg::NotSaved { again, elsewhere, why }.message())
    }

    /// Asks for another place to save in, with one that works.
    pub(super) fn ask_elsewhere(&mut self) {
        self.keep();
        let Some(bench) = &self.bench else { return };
        if matches!(self.form, Some(Form { purpose: Purpose::SaveElsewhere, .. })) {
            return;
        }
        let place = self.desk.refuge(bench.wizard.assessment());
        self.ask(Form::for_place(&place, self.l10n.language()));
    }

    /// Saves in another place from now on.
    pub(super) fn save_in(&mut self, place: &str) -> Result<(), Message> {
        let Some(bench) = &mut self.bench else { return Ok(()) };
        recall(bench, &mut self.desk);
        let done = self.desk.save_elsewhere(place, bench.wizard.assessment())?;
        self.desk.write_down_anew(&bench.wizard.deeds());
        bench.saved = Saved::At(self.desk.now());
        // A copy of one's own may be changed.
        (bench.read_only, bench.locked) = (None, None);
        bench.wizard.set_read_only(false);
        self.notice = Some(done);
        Ok(())
    }

    /// Lays a question over what is being written, which comes back when it is answered.
    pub(super) fn ask(&mut self, question: Form) {
        self.close_overlays();
        if let Some(below) = self.form.replace(question).filter(|form| !form.is_question()) {
            self.set_aside = Some(below);
        }
    }

    /// Ends the program, after asking where something is not saved.
    pub(super) fn leave(&mut self) {
        self.keep();
        if self.stays_to_choose() {
            return;
        }
        let asked = matches!(self.form, Some(Form { purpose: Purpose::QuitUnsaved, .. }));
        if self.unsaved().is_some() && !asked {
            return self.ask(Form::for_leaving(Purpose::QuitUnsaved, self.l10n.language()));
        }
        self.end();
    }

    /// Ends the program.
    pub(super) fn end(&mut self) {
        self.close_report();
        self.remember();
        self.last_word = self.desk.close();
        self.ended = true;
    }

    pub(super) fn close_bench(&mut self) {
        self.close_report();
        self.remember();
        let last_word = self.desk.close();
        self.bench = None;
        self.summary = None;
        // What is not whole stays kept as a draft.
        self.form = None;
        self.conflicts = None;
        self.set_aside = None;
        self.draft = None;
        self.show_home();
        self.drafts = self.desk.drafts();
        self.notice = last_word.or(self.notice.take());
    }
}
