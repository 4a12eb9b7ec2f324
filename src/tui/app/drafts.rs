//! Drafts: keeping what is half-typed and not whole, offering it back, taking it up.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::form::Form;
use crate::l10n::msg;
use crate::model::draft::{Draft, Writing};
use crate::model::wizard::Action;
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
            self.notice = Some(message);
        }
    }

    /// Esc in a form for something new: what is written in it stays for another time.
    pub(super) fn leave_for_later(&mut self) {
        self.keep_draft();
        if let Some(draft) = self.draft.take() {
            self.drafts.push(draft);
            let key = self.key_of(Command::New);
            self.notice.get_or_insert(msg::draft_kept(key));
        }
    }

    /// Takes over what was left in the assessment that was just opened, or before there was one, and
    /// offers it.
    pub(super) fn offer_drafts(&mut self) {
        self.draft = None;
        self.drafts = self.desk.drafts();
        if self.bench.as_ref().is_some_and(|bench| bench.read_only.is_some()) {
            return;
        }
        let Some(card) = self.next_draft(0).map(Overlay::Draft) else { return };
        // What lies there already is read first.
        if self.overlay.is_some() {
            self.below.insert(0, card);
        } else {
            self.overlay = Some(card);
        }
    }

    /// Offers the new assessment that was begun before, if one was.
    pub(super) fn offer_begun(&mut self) -> bool {
        let begun = self.drafts.iter().position(|draft| draft.writing == Writing::New);
        let card = begun.and_then(|at| self.card(at));
        let offers = card.is_some();
        if let Some(card) = card {
            self.open_overlay(Overlay::Draft(card));
        }
        offers
    }

    /// The first draft from here on that can still be taken up.
    fn next_draft(&mut self, from: usize) -> Option<DraftCard> {
        (from..self.drafts.len()).find_map(|at| self.card(at))
    }

    fn card(&mut self, at: usize) -> Option<DraftCard> {
        let draft = self.drafts.get(at)?;
        let (stored, position) = match (&self.bench, &draft.indicator) {
            (Some(bench), Some(id)) => {
                // What is stored at the place of the draft, not at the one in view.
                let position = bench.wizard.questionnaire().position(id)?;
                let mut wizard = bench.wizard.clone();
                wizard.resume(id, &[]);
                (Form::stored(draft, &wizard)?, Some(position))
            }
            (None, None) => {
                let (year, offers) = (self.desk.now().year(), self.desk.questionnaires());
                (Form::stored_at_home(draft, year, offers.usable)?, None)
            }
            _ => return None,
        };
        Some(DraftCard { at, stored: Box::new(stored), position, from: 0 })
    }

    pub(super) fn run_in_draft(&mut self, command: Command) {
        let most = self.card_most.get();
        let Some(Overlay::Draft(card)) = &mut self.overlay else { return };
        let at = card.at;
        match command {
            Command::Up => card.from = card.from.saturating_sub(1),
            Command::Down => card.from = (card.from + 1).min(most),
            Command::Activate => self.take_up(),
            Command::Close => self.show_next_draft(at + 1),
            Command::Clear => {
                if at < self.drafts.len() {
                    self.drafts.remove(at);
                    self.write_drafts();
                }
                self.show_next_draft(at);
            }
            _ => {}
        }
    }

    fn show_next_draft(&mut self, from: usize) {
        self.close_overlay();
        if let Some(next) = self.next_draft(from) {
            self.open_overlay(Overlay::Draft(next));
        }
    }

    /// Opens the form again with what was typed in it.
    fn take_up(&mut self) {
        let Some(Overlay::Draft(card)) = self.overlay.take() else { return };
        self.close_overlays();
        if card.at >= self.drafts.len() {
            return;
        }
        let (draft, mut form) = (self.drafts.remove(card.at), card.stored);
        if let Some(position) = card.position {
            self.summary = None;
            self.projector = None;
            self.act(Action::GoTo(position));
        }
        form.take_up(&draft);
        self.form = Some(*form);
        // It stays kept until the form is closed.
        self.draft = Some(draft);
    }
}
