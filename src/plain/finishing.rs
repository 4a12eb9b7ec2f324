//! What a form comes to: keeping it, closing it, doing what it says.

use super::asking::Asking;
use super::filling::Filling;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{New, Outcome, Purpose, table};
use crate::l10n::{Message, msg};
use crate::model::wizard::Effect;

impl<D: Desk> Talk<D> {
    /// Keeps what the form holds, if it is whole; leaves the form open.
    pub(super) fn keep_form(&mut self) {
        let Some(Asking::Form(filling)) = self.asking.last() else { return };
        let Some(sitting) = &self.sitting else { return };
        let Ok(Outcome::Action(action)) = filling.form.read(Some(&sitting.wizard), &self.l10n)
        else {
            return;
        };
        let kept = filling.form.kept;
        let rows = table(&sitting.wizard).len();
        if self.act(action) != Effect::Save {
            return;
        }
        let Some(sitting) = &mut self.sitting else { return };
        if let Some(Asking::Form(filling)) = self.asking.last_mut() {
            filling.form.settle(rows, &sitting.wizard);
        }
        if kept {
            sitting.join(&mut self.desk);
        }
    }

    /// Closes the form if it is whole; says what is wrong otherwise.
    pub(super) fn finish_form(&mut self, mut filling: Box<Filling>) {
        let wizard = self.sitting.as_ref().map(|sitting| &sitting.wizard);
        match filling.form.read(wizard, &self.l10n) {
            Err(fault) => {
                filling.form.focus = fault.field;
                self.asking.push(Asking::Form(filling));
                self.keep_draft();
                self.fault(fault.message);
                self.say_asked();
            }
            Ok(Outcome::Action(_)) => {
                self.asking.push(Asking::Form(filling));
                self.keep_form();
                self.leave_form();
            }
            Ok(outcome) => {
                let is_new = matches!(outcome, Outcome::New(_));
                let back = outcome == Outcome::Nothing;
                if is_new {
                    self.drop_draft();
                }
                if let Err(message) = self.finish(outcome) {
                    self.fault(message);
                    // What was written is not lost with what did not work.
                    if filling.form.is_written() {
                        filling.form.focus = 0;
                        self.asking.push(Asking::Form(filling));
                        self.keep_draft();
                        self.say_asked();
                    }
                } else if back {
                    self.drop_draft();
                    self.after_question();
                }
            }
        }
    }

    /// What the form held is kept; it goes.
    fn leave_form(&mut self) {
        let Some(Asking::Form(filling)) = self.asking.pop() else { return };
        self.drop_draft();
        if filling.form.kept {
            self.say_change();
        } else {
            self.tell(msg::plain_form_done());
        }
        self.after_question();
    }

    /// What was asked before is asked again; in the list of assessments, the list is said.
    fn after_question(&mut self) {
        if !self.asking.is_empty() {
            self.say_asked();
        } else if self.sitting.is_none() {
            self.unsaid = true;
        }
    }

    /// Leaves the form: what is whole is kept, what is not is said.
    pub(super) fn close_form(&mut self, filling: Box<Filling>) {
        if matches!(filling.form.purpose, Purpose::New(_)) {
            self.asking.push(Asking::Form(filling));
            self.leave_for_later();
            self.asking.pop();
            return;
        }
        let wizard = self.sitting.as_ref().map(|sitting| &sitting.wizard);
        match filling.form.read(wizard, &self.l10n) {
            Ok(Outcome::Action(_)) if filling.form.touched => {
                self.asking.push(Asking::Form(filling));
                self.keep_form();
                if let Some(Asking::Form(filling)) = self.asking.pop() {
                    self.drop_draft();
                    if filling.form.kept {
                        self.say_saved();
                    }
                }
            }
            Err(_) if filling.form.touched && !filling.form.is_question() => {
                self.drop_draft();
                self.fault(msg::plain_form_dropped());
            }
            _ => self.drop_draft(),
        }
        if !self.asking.is_empty() {
            self.say_asked();
        }
    }

    /// Does what a form comes to.
    fn finish(&mut self, outcome: Outcome) -> Result<(), Message> {
        match outcome {
            Outcome::New(New { mut about, questionnaire, quick }) => {
                about.languages = vec![self.l10n.language().tag.to_owned()];
                let taken = self.desk.create(about, questionnaire.as_deref())?;
                self.show(taken);
                if quick {
                    self.start_quick();
                }
            }
            Outcome::Rename(name, new) => {
                self.desk.rename(&name, &new)?;
                self.unsaid = true;
            }
            Outcome::Duplicate(name, new) => {
                self.desk.duplicate(&name, &new)?;
                self.unsaid = true;
            }
            Outcome::PutAside(name) => {
                let done = self.desk.put_aside(&name)?;
                self.tell(done);
                self.unsaid = true;
            }
            Outcome::Publish(consent) => self.publish(consent),
            Outcome::Restore(of, number) => self.restore(of.as_deref(), number)?,
            Outcome::SaveIn(place) => self.save_in(&place)?,
            Outcome::AskElsewhere => self.ask_elsewhere(),
            Outcome::Leave => self.close_sitting(),
            Outcome::Quit => self.finish_talk(),
            Outcome::TakeOver => self.take_over()?,
            Outcome::Action(_) | Outcome::Nothing => {}
        }
        Ok(())
    }
}
