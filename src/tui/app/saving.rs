//! Saving, saving in another place, leaving.

use super::App;
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Tries once more to save what is not saved; says so where everything is.
    pub(super) fn save_now(&mut self) {
        self.keep();
        if let Some(bench) = &mut self.bench
            && bench.unsaved().is_some()
        {
            bench.save(&mut self.desk, &self.l10n);
        }
        self.take_news();
        if self.unsaved().is_none() {
            self.notice = Some(msg::notice_all_saved());
        }
    }

    /// Why the last change is not saved, if it is not.
    pub(super) fn unsaved(&self) -> Option<&Message> {
        self.bench.as_ref()?.unsaved()
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
        let done = bench.save_in(place, &mut self.desk)?;
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
        self.projector = None;
        // What is not whole stays kept as a draft.
        self.form = None;
        self.conflicts = None;
        self.set_aside = None;
        self.show_home();
        self.drafts.read(&mut self.desk);
        self.notice = last_word.or(self.notice.take());
    }
}
