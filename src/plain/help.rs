//! The help: what can be said here.

use super::asking::Asking;
use super::command::{Area, Command};
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{Message, msg};

impl<D: Desk> Talk<D> {
    /// What can be said here, each command with its word in the reader's language; or one of them.
    pub(super) fn say_help(&mut self, rest: &str) {
        let commands: Vec<Command> = match self.vocabulary.command(rest.trim_start_matches(':')) {
            Some(command) => vec![command],
            None if !rest.is_empty() => return self.unknown(rest),
            None => {
                self.tell(msg::plain_help_words(self.shown(Command::Help)));
                Command::ALL.iter().copied().filter(|command| self.means(*command)).collect()
            }
        };
        let lines = commands.into_iter().map(|command| {
            let (label, value) = (self.shown(command), self.l10n.say(&self.about(command)));
            self.l10n.say(&msg::RowNamed { label, value }.message())
        });
        let lines: Vec<String> = lines.collect();
        self.say_all(lines);
        if rest.is_empty() && self.asking.is_empty() && self.place == Place::Question {
            self.tell(msg::plain_help_answers());
        }
        if rest.is_empty() && matches!(self.asking.last(), Some(Asking::Form(_))) {
            self.tell(msg::plain_help_form());
        }
    }

    /// Whether a command means something here.
    fn means(&self, command: Command) -> bool {
        let named = [Command::Report, Command::Versions, Command::Merge];
        let area = command.area();
        match (self.asking.last(), &self.place) {
            (Some(Asking::Form(_)), _) => matches!(area, Area::Form | Area::Everywhere),
            (Some(_), _) => area == Area::Everywhere,
            (None, Place::Home) => {
                matches!(area, Area::Home | Area::Everywhere) || named.contains(&command)
            }
            (None, Place::Summary(_)) => area != Area::Form && area != Area::Home,
            (None, _) => matches!(area, Area::Assessment | Area::Everywhere),
        }
    }

    /// What a command does here.
    fn about(&self, command: Command) -> Message {
        match (command, &self.place) {
            (Command::Mandate, Place::Summary(_)) => msg::command_filter_mandate(),
            (Command::Evidence, Place::Summary(_)) => msg::command_filter_evidence(),
            (Command::Report, Place::Home) => msg::word_report_about(),
            (Command::Versions, Place::Home) => msg::word_versions_about(),
            (Command::Merge, Place::Home) => msg::word_merge_about(),
            _ => command.about(),
        }
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
