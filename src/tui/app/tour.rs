//! Walking through the first steps.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::l10n::msg;
use crate::model::wizard::Action;
use crate::tui::input::Key;
use crate::tui::keys::Command;
use crate::tui::tour::{Lesson, Tour};
use crate::tui::wizard::work::Deed;

impl<D: Desk> App<D> {
    /// Shows the first steps. On the first start they wait below the choice of language.
    pub(super) fn show_tour(&mut self) {
        let is_tour = |overlay: &Overlay| matches!(overlay, Overlay::Tour(_));
        if self.overlay.iter().chain(&self.below).any(is_tour) {
            return;
        }
        match self.desk.lend_example() {
            Ok(example) => {
                let tour = Overlay::Tour(Box::new(Tour::new(example)));
                match &self.overlay {
                    Some(Overlay::Languages(_)) => self.below.push(tour),
                    _ => self.open_overlay(tour),
                }
            }
            Err(message) => self.notice = Some(message),
        }
    }

    /// A key in the first steps: it does what it will do later, only that nothing is kept.
    pub(super) fn key_in_tour(&mut self, key: Key, command: Option<Command>) {
        let Some(Overlay::Tour(tour)) = &mut self.overlay else { return };
        match (key.digit(), command) {
            (Some(digit @ 1..), _) => {
                let deed = tour.bench.digit(digit);
                self.try_out(deed);
            }
            (_, Some(command)) => self.run(command),
            _ => {}
        }
    }

    pub(super) fn click_in_tour(&mut self, row: usize) {
        if let Some(Overlay::Tour(tour)) = &mut self.overlay {
            tour.bench.row = row;
            self.run(Command::Mark);
        }
    }

    /// Tells the first steps that something was tried that the whole program does.
    pub(super) fn tick(&mut self, lesson: Lesson) {
        if let Some(Overlay::Tour(tour)) = &mut self.overlay {
            tour.tick(lesson);
        }
    }

    pub(super) fn run_in_tour(&mut self, command: Command) {
        let Some(Overlay::Tour(tour)) = &mut self.overlay else { return };
        match command {
            Command::Home | Command::Close => self.close_overlay(),
            Command::Up | Command::Down | Command::First | Command::Last | Command::Mark => {
                let deed = tour.bench.command(command);
                self.try_out(deed);
            }
            // On the first screen Enter is tried as it is: it chooses, and goes on where that is done.
            Command::Activate if tour.step == 0 => {
                let deed = tour.bench.command(command);
                self.try_out(deed);
            }
            Command::Activate | Command::Next => self.go_on(),
            Command::Previous if tour.step > 0 => {
                tour.step -= 1;
                tour.bench.act(Action::Previous, &self.desk.stamp());
            }
            _ => {}
        }
    }

    /// Does it to the example in memory.
    fn try_out(&mut self, deed: Deed) {
        let stamp = self.desk.stamp();
        let Some(Overlay::Tour(tour)) = &mut self.overlay else { return };
        let (Deed::Act(action) | Deed::ActAndWrite(action, _)) = deed else { return };
        let before = tour.bench.wizard.position();
        let answers = matches!(action, Action::Choose(_));
        tour.bench.act(action, &stamp);
        if tour.bench.wizard.position() != before {
            tour.bench.act(Action::GoTo(before), &stamp);
            self.go_on();
        } else if answers {
            tour.tick(Lesson::Answer);
        }
    }

    fn go_on(&mut self) {
        let stamp = self.desk.stamp();
        let Some(Overlay::Tour(tour)) = &mut self.overlay else { return };
        tour.bench.act(Action::Next, &stamp);
        if !tour.go_on() {
            self.close_overlay();
            if self.bench.is_none() && self.home.lines() == 0 {
                self.notice = Some(msg::tour_done(self.key_of(Command::New)));
            }
        }
    }
}
