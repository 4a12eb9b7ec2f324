//! What a form comes to: keeping it, closing it, doing what it says.

use super::asking::Asking;
use super::command::Command;
use super::filling::Filling;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{New, Outcome, Purpose, table, title};
use crate::l10n::{Message, msg};
use crate::model::wizard::Effect;

/// What became of a form that was left.
#[derive(PartialEq)]
enum Became {
    /// What it holds is in the assessment.
    Kept,
    /// It was not whole; this says so.
    Dropped(Message),
    /// What was typed lies beside, for another time, and that was said.
    Draft,
    /// Nothing was in it.
    Nothing,
}

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

    /// Leaves the form for something else: what is whole is kept, what is not is said.
    pub(super) fn close_form(&mut self, filling: Box<Filling>) {
        match self.put_away(filling) {
            Became::Kept => self.say_saved(),
            Became::Dropped(form) => self.fault(form),
            Became::Nothing | Became::Draft => {}
        }
        if !self.asking.is_empty() {
            self.say_asked();
        }
    }

    /// Leaves the form on request: says what became of it, and where one is now.
    pub(super) fn leave_by(&mut self, filling: Box<Filling>, command: Command) {
        match self.put_away(filling) {
            Became::Kept => {
                self.tell(msg::hear_form_kept(self.shown(Command::Undo)));
                self.say_saved();
            }
            // Whoever gives up knows that it is not whole.
            Became::Dropped(form) if command == Command::Cancel => self.tell(form),
            Became::Dropped(form) => self.fault(form),
            Became::Nothing => self.tell(msg::plain_form_done()),
            Became::Draft => {}
        }
        self.come_back();
    }

    /// Closes the form, whatever it holds.
    fn put_away(&mut self, filling: Box<Filling>) -> Became {
        if matches!(filling.form.purpose, Purpose::New(_)) {
            self.asking.push(Asking::Form(filling));
            let any = self.leave_for_later();
            self.asking.pop();
            return if any { Became::Draft } else { Became::Nothing };
        }
        let wizard = self.sitting.as_ref().map(|sitting| &sitting.wizard);
        let read = filling.form.read(wizard, &self.l10n);
        let touched = filling.form.touched;
        let mut kept = filling.form.kept;
        let mut became = Became::Nothing;
        match read {
            Ok(Outcome::Action(_)) if touched => {
                self.asking.push(Asking::Form(filling));
                self.keep_form();
                if let Some(Asking::Form(filling)) = self.asking.pop() {
                    kept = filling.form.kept;
                }
            }
            Err(_) if touched && !filling.form.is_question() => {
                let form = self.l10n.say(&title(&filling.form.purpose));
                became = Became::Dropped(msg::hear_form_dropped(form));
            }
            _ => {}
        }
        self.drop_draft();
        if kept && became == Became::Nothing { Became::Kept } else { became }
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
