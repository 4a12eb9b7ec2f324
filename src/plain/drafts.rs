//! What is half-said: keeping it, offering it back, taking it up.

use super::asking::Asking;
use super::command::Command;
use super::filling::Filling;
use super::talk::Talk;
use crate::desk::Desk;
use crate::form::{Speech, Told};
use crate::l10n::msg;
use crate::model::draft::Draft;
use crate::model::wizard::Action;
use crate::sitting::Offer;

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
        if let Err(message) = self.drafts.keep(draft, &mut self.desk) {
            self.tell(message);
        }
    }

    /// A form for something new is left: what is in it stays for another time.
    pub(super) fn leave_for_later(&mut self) {
        self.keep_draft();
        if self.drafts.leave() {
            self.tell(msg::plain_draft_kept(self.shown(Command::New)));
        }
    }

    /// Takes over what was left, and offers it.
    pub(super) fn offer_drafts(&mut self) {
        self.drafts.read(&mut self.desk);
        if self.sitting.as_ref().is_none_or(|sitting| sitting.read_only.is_none()) {
            self.offer_next(0);
        }
    }

    /// Offers the first draft from here on that can still be taken up.
    fn offer_next(&mut self, from: usize) {
        if let Some(offer) = self.drafts.next(from, self.sitting.as_deref(), &mut self.desk) {
            self.offer(offer);
        }
    }

    /// Offers the new assessment that was begun before, if one was.
    pub(super) fn offer_begun(&mut self) -> bool {
        let begun = self.drafts.begun(&mut self.desk);
        let offers = begun.is_some();
        if let Some(offer) = begun {
            self.offer(offer);
        }
        offers
    }

    fn offer(&mut self, offer: Offer) {
        self.asking.push(Asking::Draft(offer));
        self.say_asked();
    }

    /// Says what was typed beside what is stored, and what can be done with it.
    pub(super) fn say_draft(&mut self, offer: &Offer) {
        let Some(draft) = self.drafts.typed(offer) else { return };
        let indicator = self.sitting.as_ref().zip(offer.position).map(|(sitting, position)| {
            let indicator = &sitting.wizard.questionnaire().indicators[position];
            (sitting.texts.ask(self.l10n.language().tag), indicator)
        });
        let speech = Speech { l10n: &self.l10n, indicator };
        let told = Told::new(draft, &offer.stored, speech);
        let mut lines = vec![told.when, told.about];
        let nothing = self.l10n.say(&msg::versions_nothing());
        let or = |text: String| if text.is_empty() { nothing.clone() } else { text };
        for field in told.changed {
            lines.push(field.label);
            lines.push(self.l10n.say(&msg::draft_typed(or(field.typed))));
            lines.push(self.l10n.say(&msg::draft_stored(or(field.stored))));
        }
        lines.push(self.l10n.say(&msg::plain_draft_question()));
        self.say_all(lines);
    }

    pub(super) fn answer_draft(&mut self, offer: Offer, text: &str) {
        match text {
            "1" => self.take_up(offer),
            "2" | "" => self.offer_next(offer.at + 1),
            "3" => {
                if let Err(message) = self.drafts.discard(&offer, &mut self.desk) {
                    self.tell(message);
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
    fn take_up(&mut self, offer: Offer) {
        let position = offer.position;
        let Some(form) = self.drafts.take_up(offer) else { return };
        if let Some(position) = position {
            self.act(Action::GoTo(position));
        }
        self.asking.push(Asking::Form(Box::new(Filling::new(form))));
        self.say_asked();
    }
}
