//! The help: what can be said here.

use super::asking::Asking;
use super::command::{Area, Command};
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::msg;

impl<D: Desk> Talk<D> {
    /// What can be said here, each command with its word in the reader's language.
    pub(super) fn say_help(&mut self) {
        let wanted = |area: Area| match (self.asking.last(), &self.place) {
            (Some(Asking::Form(_)), _) => matches!(area, Area::Form | Area::Everywhere),
            (Some(_), _) => area == Area::Everywhere,
            (None, Place::Home) => matches!(area, Area::Home | Area::Everywhere),
            (None, Place::Summary(_)) => area != Area::Form && area != Area::Home,
            (None, _) => matches!(area, Area::Assessment | Area::Everywhere),
        };
        let commands = Command::ALL.iter().filter(|command| wanted(command.area()));
        let lines = commands.map(|command| {
            let (label, value) = (self.shown(*command), self.l10n.say(&command.about()));
            self.l10n.say(&msg::RowNamed { label, value }.message())
        });
        let mut lines: Vec<String> = lines.collect();
        lines.insert(0, self.l10n.say(&msg::plain_help_words()));
        if self.asking.is_empty() && self.place == Place::Question {
            lines.push(self.l10n.say(&msg::plain_help_answers()));
        }
        if matches!(self.asking.last(), Some(Asking::Form(_))) {
            lines.push(self.l10n.say(&msg::plain_help_form()));
        }
        self.say_all(lines);
    }

    /// Says once more where one is.
    pub(super) fn say_where(&mut self) {
        self.unsaid = false;
        if self.sitting.is_some() {
            self.say_title();
            self.say_saved();
        }
        self.say_place();
    }
}
