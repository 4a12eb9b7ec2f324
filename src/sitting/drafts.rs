//! What is half-typed: kept while it is written, offered back when it was left.

use super::Sitting;
use crate::desk::Desk;
use crate::form::Form;
use crate::l10n::Message;
use crate::model::draft::{Draft, Writing};

/// The forms that were left half-typed, in the assessment that is open or where none is.
#[derive(Debug, Default)]
pub struct Drafts {
    /// What the form in hand holds, as it was kept beside; nothing where it need not be.
    in_hand: Option<Draft>,
    /// Those of other forms.
    left: Vec<Draft>,
}

/// A draft that is offered.
#[derive(Debug, Clone)]
pub struct Offer {
    /// Which.
    pub at: usize,
    /// Its form, with what is stored.
    pub stored: Box<Form>,
    /// The position of the indicator it is about.
    pub position: Option<usize>,
}

impl Drafts {
    /// Takes over what was left where the desk now is.
    pub fn read<D: Desk>(&mut self, desk: &mut D) {
        *self = Drafts { in_hand: None, left: desk.drafts() };
    }

    /// Keeps what the form in hand holds; nothing, once it is closed or needs no draft.
    ///
    /// # Errors
    ///
    /// Why it could not be written.
    pub fn keep<D: Desk>(&mut self, draft: Option<Draft>, desk: &mut D) -> Result<(), Message> {
        let same = match (&draft, &self.in_hand) {
            (Some(new), Some(old)) => new.says_the_same(old),
            (None, None) => true,
            _ => false,
        };
        if same {
            return Ok(());
        }
        self.in_hand = draft;
        self.write(desk)
    }

    /// The form in hand is left: what was kept of it stays for another time. Tells whether there was
    /// anything.
    pub fn leave(&mut self) -> bool {
        let left = self.in_hand.take();
        let any = left.is_some();
        self.left.extend(left);
        any
    }

    /// The first draft from this one on that can still be taken up.
    pub fn next<D: Desk>(
        &self,
        from: usize,
        sitting: Option<&Sitting>,
        desk: &mut D,
    ) -> Option<Offer> {
        (from..self.left.len()).find_map(|at| self.offer(at, sitting, desk))
    }

    /// The new assessment that was begun before, if one was.
    pub fn begun<D: Desk>(&self, desk: &mut D) -> Option<Offer> {
        let at = self.left.iter().position(|draft| draft.writing == Writing::New)?;
        self.offer(at, None, desk)
    }

    /// What was typed in the form that is offered.
    pub fn typed(&self, offer: &Offer) -> Option<&Draft> {
        self.left.get(offer.at)
    }

    /// Forgets what is offered. The next one takes its place.
    ///
    /// # Errors
    ///
    /// Why that could not be written down.
    pub fn discard<D: Desk>(&mut self, offer: &Offer, desk: &mut D) -> Result<(), Message> {
        if offer.at >= self.left.len() {
            return Ok(());
        }
        self.left.remove(offer.at);
        self.write(desk)
    }

    /// The form that is offered, with what was typed in it. It stays kept until that form is closed.
    pub fn take_up(&mut self, offer: Offer) -> Option<Form> {
        if offer.at >= self.left.len() {
            return None;
        }
        let (draft, mut form) = (self.left.remove(offer.at), *offer.stored);
        form.take_up(&draft);
        self.in_hand = Some(draft);
        Some(form)
    }

    fn write<D: Desk>(&self, desk: &mut D) -> Result<(), Message> {
        let all: Vec<Draft> = self.left.iter().chain(&self.in_hand).cloned().collect();
        desk.keep_drafts(&all)
    }

    fn offer<D: Desk>(&self, at: usize, sitting: Option<&Sitting>, desk: &mut D) -> Option<Offer> {
        let draft = self.left.get(at)?;
        let (stored, position) = match (sitting, &draft.indicator) {
            (Some(sitting), Some(id)) => {
                // What is stored at the place of the draft, not at the one in view.
                let position = sitting.wizard.questionnaire().position(id)?;
                let mut wizard = sitting.wizard.clone();
                wizard.resume(id, &[]);
                (Form::stored(draft, &wizard)?, Some(position))
            }
            (None, None) => {
                let (year, offers) = (desk.now().year(), desk.questionnaires());
                (Form::stored_at_home(draft, year, offers.usable)?, None)
            }
            _ => return None,
        };
        Some(Offer { at, stored: Box::new(stored), position })
    }
}
