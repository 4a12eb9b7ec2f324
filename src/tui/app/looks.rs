//! Choosing how the screens look. Every choice is in force at once, so that one sees it.

use super::App;
use crate::desk::Desk;
use crate::form::Form;
use crate::l10n::msg;

impl<D: Desk> App<D> {
    /// Asks how the screens are to look.
    pub(super) fn ask_looks(&mut self) {
        self.form = Some(Form::for_looks(self.theme.looks(), self.l10n.language()));
        if !self.theme.shows_colour() {
            self.notice = Some(msg::looks_no_colour());
        }
    }

    /// Takes over what the form chooses, where it is about looks, and keeps it.
    pub(super) fn take_looks(&mut self) {
        let Some(looks) = self.form.as_ref().and_then(Form::looks) else { return };
        if looks == self.theme.looks() {
            return;
        }
        self.theme = self.theme.with(looks);
        self.settings.looks = looks;
        self.desk.keep_settings(&self.settings);
    }
}
