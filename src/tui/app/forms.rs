//! Forms: keeping what is written, closing, what comes of it.

use super::App;
use crate::desk::Desk;
use crate::form::{Form, New, Outcome, Purpose, table};
use crate::l10n::Message;
use crate::model::wizard::Effect;
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Keeps what the form holds, if it is whole; leaves the form open.
    pub(super) fn keep_form(&mut self) {
        let (Some(form), Some(bench)) = (&self.form, &self.bench) else { return };
        let Ok(Outcome::Action(action)) = form.read(Some(&bench.wizard), &self.l10n) else {
            return;
        };
        let kept = form.kept;
        let before = table(&bench.wizard).len();
        if self.act(action) != Effect::Save {
            return;
        }
        let (Some(form), Some(bench)) = (&mut self.form, &mut self.bench) else { return };
        form.settle(before, &bench.wizard);
        if kept {
            bench.join(&mut self.desk);
        }
    }

    pub(super) fn run_in_form(&mut self, command: Command) {
        let Some(form) = &mut self.form else { return };
        match command {
            Command::NextField | Command::PreviousField => {
                form.move_focus(command == Command::NextField);
                self.keep_form();
            }
            Command::Done => {
                // Enter goes from field to field and closes behind the last one.
                if form.goes_on() {
                    form.move_focus(true);
                    self.keep_form();
                } else {
                    self.finish_form();
                }
            }
            Command::Close => {
                let asks = form.is_question();
                if matches!(form.purpose, Purpose::New(_)) {
                    self.leave_for_later();
                    self.form = None;
                } else if asks {
                    self.form = self.set_aside.take();
                } else {
                    self.close_form();
                }
            }
            Command::Editor => self.write_elsewhere(),
            _ => {}
        }
    }

    /// Closes the form if it is whole; says what is wrong otherwise.
    pub(super) fn finish_form(&mut self) {
        let Some(form) = &mut self.form else { return };
        let wizard = self.bench.as_ref().map(|bench| &bench.wizard);
        match form.read(wizard, &self.l10n) {
            Err(fault) => {
                form.focus = fault.field;
                form.fault = Some(fault);
            }
            Ok(Outcome::Action(_)) => {
                self.keep_form();
                self.form = None;
            }
            Ok(outcome) => {
                let form = std::mem::replace(&mut self.form, self.set_aside.take());
                if matches!(outcome, Outcome::New(_)) {
                    // Afterwards there is an assessment that drafts belong to.
                    self.drop_draft();
                }
                if let Err(message) = self.finish(outcome) {
                    self.notice = Some(message);
                    // What was written is not lost with what did not work.
                    let written = form.filter(Form::is_written);
                    if written.is_some() {
                        self.set_aside = std::mem::replace(&mut self.form, written);
                        self.keep_draft();
                    }
                }
            }
        }
    }

    /// Esc: keeps what is whole; what is not whole is said, and a second Esc leaves without it.
    pub(super) fn close_form(&mut self) {
        let Some(form) = &mut self.form else { return };
        let wizard = self.bench.as_ref().map(|bench| &bench.wizard);
        match form.read(wizard, &self.l10n) {
            Err(fault) if form.touched && form.fault.as_ref() != Some(&fault) => {
                form.focus = fault.field;
                form.fault = Some(fault);
            }
            _ => {
                self.keep_form();
                self.form = None;
            }
        }
    }

    pub(super) fn finish(&mut self, outcome: Outcome) -> Result<(), Message> {
        let result = match outcome {
            Outcome::New(New { mut about, questionnaire, quick }) => {
                about.languages = vec![self.l10n.language().tag.to_owned()];
                self.desk.create(about, questionnaire.as_deref()).map(|taken| {
                    self.show(taken);
                    if quick {
                        self.start_quick();
                    }
                })
            }
            Outcome::Rename(name, new) => self.desk.rename(&name, &new),
            Outcome::Duplicate(name, new) => self.desk.duplicate(&name, &new),
            Outcome::PutAside(name) => {
                self.desk.put_aside(&name).map(|message| self.notice = Some(message))
            }
            Outcome::Publish(consent) => {
                self.publish(consent);
                Ok(())
            }
            Outcome::Restore(of, number) => self.restore(of.as_deref(), number),
            Outcome::SaveIn(place) => self.save_in(&place),
            Outcome::AskElsewhere => {
                self.ask_elsewhere();
                Ok(())
            }
            Outcome::Leave => {
                self.close_bench();
                Ok(())
            }
            Outcome::Quit => {
                self.end();
                Ok(())
            }
            Outcome::TakeOver => self.take_over(),
            Outcome::Action(_) | Outcome::Nothing => Ok(()),
        };
        if self.bench.is_none() && !self.ended {
            self.show_home();
        }
        result
    }

    pub(super) fn write_elsewhere(&mut self) {
        let Some(buffer) = self.form.as_mut().and_then(Form::text) else { return };
        self.redraw = true;
        match self.desk.write_elsewhere(buffer.text()) {
            Ok(text) => {
                buffer.set_text(&text);
                self.keep_form();
            }
            Err(message) => self.notice = Some(message),
        }
    }
}
