//! What is half-said: keeping it, offering it back, taking it up.

use jiff::civil::DateTime;

use super::asking::Asking;
use super::command::Command;
use super::filling::Filling;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{Field, Form, Input, Speech, title};
use crate::l10n::msg;
use crate::model::draft::{Draft, Writing};
use crate::model::wizard::Action;

/// A draft that is offered.
pub(super) struct DraftOffer {
    /// Which.
    at: usize,
    /// Its form, with what is stored.
    stored: Form,
    /// The position of the indicator it is about.
    position: Option<usize>,
}

impl<D: Desk> Talk<D> {
    /// Keeps what the form in hand holds beside, if it cannot be kept where it belongs.
    pub(super) fn keep_draft(&mut self) {
        let Some(Asking::Form(filling)) = self.asking.last() else { return };
        if filling.form.is_about_leaving() {
            return;
        }
        let wizard = self.sitting.as_ref().map(|sitting| &sitting.wizard);
        let draft = filling.form.draft(wizard, &self.l10n, self.desk.now());
        self.set_draft(draft);
    }

    /// The form is closed: what it held is kept where it belongs, or not wanted.
    pub(super) fn drop_draft(&mut self) {
        self.set_draft(None);
    }

    fn set_draft(&mut self, draft: Option<Draft>) {
        let same = match (&draft, &self.draft) {
            (Some(new), Some(old)) => new.says_the_same(old),
            (None, None) => true,
            _ => false,
        };
        if !same {
            self.draft = draft;
            self.write_drafts();
        }
    }

    fn write_drafts(&mut self) {
        let all: Vec<Draft> = self.drafts.iter().chain(&self.draft).cloned().collect();
        if let Err(message) = self.desk.keep_drafts(&all) {
            self.tell(message);
        }
    }

    /// A form for something new is left: what is in it stays for another time.
    pub(super) fn leave_for_later(&mut self) {
        self.keep_draft();
        if let Some(draft) = self.draft.take() {
            self.drafts.push(draft);
            self.tell(msg::plain_draft_kept(self.shown(Command::New)));
        }
    }

    /// Takes over what was left, and offers it.
    pub(super) fn offer_drafts(&mut self) {
        self.draft = None;
        self.drafts = self.desk.drafts();
        if self.sitting.as_ref().is_none_or(|sitting| sitting.read_only.is_none()) {
            self.offer_next(0);
        }
    }

    /// Offers the first draft from here on that can still be taken up.
    fn offer_next(&mut self, from: usize) {
        if let Some(offer) = (from..self.drafts.len()).find_map(|at| self.offer(at)) {
            self.asking.push(Asking::Draft(Box::new(offer)));
            self.say_asked();
        }
    }

    /// Offers the new assessment that was begun before, if one was.
    pub(super) fn offer_begun(&mut self) -> bool {
        let begun = self.drafts.iter().position(|draft| draft.writing == Writing::New);
        let offer = begun.and_then(|at| self.offer(at));
        let offers = offer.is_some();
        if let Some(offer) = offer {
            self.asking.push(Asking::Draft(Box::new(offer)));
            self.say_asked();
        }
        offers
    }

    fn offer(&mut self, at: usize) -> Option<DraftOffer> {
        let draft = self.drafts.get(at)?;
        let (stored, position) = match (&self.sitting, &draft.indicator) {
            (Some(sitting), Some(id)) => {
                // What is stored at the place of the draft, not at the one in view.
                let position = sitting.wizard.questionnaire().position(id)?;
                let mut wizard = sitting.wizard.clone();
                wizard.resume(id, &[]);
                (Form::stored(draft, &wizard)?, Some(position))
            }
            (None, None) => {
                let (year, offers) = (self.desk.now().year(), self.desk.questionnaires());
                (Form::stored_at_home(draft, year, offers.usable)?, None)
            }
            _ => return None,
        };
        Some(DraftOffer { at, stored, position })
    }

    /// Says what was typed beside what is stored, and what can be done with it.
    pub(super) fn say_draft(&mut self, offer: &DraftOffer) {
        let Some(draft) = self.drafts.get(offer.at) else { return };
        let when = match draft.at.parse::<DateTime>() {
            Ok(at) => {
                msg::DraftWhen { date: self.l10n.date(at), time: self.l10n.time(at) }.message()
            }
            Err(_) => msg::draft_once(),
        };
        let indicator = self.sitting.as_ref().zip(offer.position).map(|(sitting, position)| {
            let indicator = &sitting.wizard.questionnaire().indicators[position];
            (sitting.texts.ask(self.l10n.language().tag), indicator)
        });
        let speech = Speech { l10n: &self.l10n, indicator };
        let title = self.l10n.say(&title(&offer.stored.purpose));
        let about = match indicator {
            Some((texts, indicator)) => {
                let prompt = texts.prompt(indicator);
                msg::DraftAbout { number: indicator.number.clone(), prompt, title }.message()
            }
            None => msg::draft_about_none(title),
        };
        let mut typed = offer.stored.clone();
        typed.take_up(draft);
        let mut lines = vec![self.l10n.say(&when), self.l10n.say(&about)];
        for (own, stored) in typed.fields.iter().zip(&offer.stored.fields) {
            let (typed, stored) = (value(own, speech), value(stored, speech));
            if typed != stored {
                lines.push(speech.say(&own.label));
                let nothing = self.l10n.say(&msg::versions_nothing());
                let or = |text: String| if text.is_empty() { nothing.clone() } else { text };
                lines.push(self.l10n.say(&msg::draft_typed(or(typed))));
                lines.push(self.l10n.say(&msg::draft_stored(or(stored))));
            }
        }
        lines.push(self.l10n.say(&msg::plain_draft_question()));
        self.say_all(lines);
    }

    pub(super) fn answer_draft(&mut self, offer: Box<DraftOffer>, text: &str) {
        match text {
            "1" => self.take_up(*offer),
            "2" | "" => self.offer_next(offer.at + 1),
            "3" => {
                if offer.at < self.drafts.len() {
                    self.drafts.remove(offer.at);
                    self.write_drafts();
                }
                self.offer_next(offer.at);
            }
            _ => {
                self.asking.push(Asking::Draft(offer));
                self.no_choice(text, 3);
            }
        }
    }

    /// Opens the form again with what was typed in it.
    fn take_up(&mut self, offer: DraftOffer) {
        if offer.at >= self.drafts.len() {
            return;
        }
        let (draft, mut form) = (self.drafts.remove(offer.at), offer.stored);
        if let Some(position) = offer.position {
            self.act(Action::GoTo(position));
        }
        form.take_up(&draft);
        // It stays kept until the form is closed.
        self.draft = Some(draft);
        self.asking.push(Asking::Form(Box::new(Filling::new(form))));
        self.say_asked();
    }
}

/// What is in a field.
fn value(field: &Field, speech: Speech) -> String {
    match &field.input {
        Input::Text(buffer) => buffer.text().split_whitespace().collect::<Vec<_>>().join(" "),
        Input::Choice { options, chosen } => {
            options.get(*chosen).map(|option| speech.say(option)).unwrap_or_default()
        }
    }
}
