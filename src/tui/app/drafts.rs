//! Drafts: keeping what is half-typed and not whole, offering it back, taking it up.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::l10n::msg;
use crate::model::draft::Draft;
use crate::model::wizard::Action;
use crate::sitting::Offer;
use crate::tui::draft::DraftCard;
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Keeps what the form holds beside, if it cannot be kept where it belongs.
    pub(super) fn keep_draft(&mut self) {
        let Some(form) = self.form.as_ref().filter(|form| !form.is_about_leaving()) else { return };
        let wizard = self.bench.as_ref().map(|bench| &bench.wizard);
        let draft = form.draft(wizard, &self.l10n, self.desk.now());
        self.set_draft(draft);
    }

    /// The form is closed: what it held is kept where it belongs, or not wanted.
    pub(super) fn drop_draft(&mut self) {
        if self.form.is_none() && self.set_aside.is_none() {
            self.set_draft(None);
        }
    }

    fn set_draft(&mut self, draft: Option<Draft>) {
        if let Err(message) = self.drafts.keep(draft, &mut self.desk) {
            self.notice = Some(message);
        }
    }

    /// Esc in a form for something new: what is written in it stays for another time.
    pub(super) fn leave_for_later(&mut self) {
        self.keep_draft();
        if self.drafts.leave() {
            let key = self.key_of(Command::New);
            self.notice.get_or_insert(msg::draft_kept(key));
        }
    }

    /// Takes over what was left in the assessment that was just opened, or before there was one, and
    /// offers it.
    pub(super) fn offer_drafts(&mut self) {
        self.drafts.read(&mut self.desk);
        if self.bench.as_ref().is_some_and(|bench| bench.read_only.is_some()) {
            return;
        }
        let Some(card) = self.next_draft(0).map(card) else { return };
        // What lies there already is read first.
        if self.overlay.is_some() {
            self.below.insert(0, card);
        } else {
            self.overlay = Some(card);
        }
    }

    /// Offers the new assessment that was begun before, if one was.
    pub(super) fn offer_begun(&mut self) -> bool {
        let begun = self.drafts.begun(&mut self.desk);
        let offers = begun.is_some();
        if let Some(offer) = begun {
            self.open_overlay(card(offer));
        }
        offers
    }

    fn next_draft(&mut self, from: usize) -> Option<Offer> {
        let sitting = self.bench.as_ref().map(|bench| &bench.sitting);
        self.drafts.next(from, sitting, &mut self.desk)
    }

    pub(super) fn run_in_draft(&mut self, command: Command) {
        let most = self.card_most.get();
        let Some(Overlay::Draft(DraftCard { offer, from })) = &mut self.overlay else { return };
        let at = offer.at;
        match command {
            Command::Up => *from = from.saturating_sub(1),
            Command::Down => *from = (*from + 1).min(most),
            Command::Activate => self.take_up(),
            Command::Close => self.show_next_draft(at + 1),
            Command::Clear => {
                if let Err(message) = self.drafts.discard(offer, &mut self.desk) {
                    self.notice = Some(message);
                }
                self.show_next_draft(at);
            }
            _ => {}
        }
    }

    fn show_next_draft(&mut self, from: usize) {
        self.close_overlay();
        if let Some(next) = self.next_draft(from) {
            self.open_overlay(card(next));
        }
    }

    /// Opens the form again with what was typed in it.
    fn take_up(&mut self) {
        let Some(Overlay::Draft(card)) = self.overlay.take() else { return };
        self.close_overlays();
        let position = card.offer.position;
        let Some(form) = self.drafts.take_up(card.offer) else { return };
        if let Some(position) = position {
            self.summary = None;
            self.projector = None;
            self.act(Action::GoTo(position));
        }
        self.form = Some(form);
    }
}

fn card(offer: Offer) -> Overlay {
    Overlay::Draft(DraftCard { offer, from: 0 })
}
