//! The list of assessments.

use super::command::Command;
use super::talk::{Place, Talk};
use crate::desk::{Desk, Shelved};
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg, say};

impl<D: Desk> Talk<D> {
    /// Reads the shelf and says what is on it, one assessment a line.
    pub(super) fn say_home(&mut self) {
        match self.desk.shelf() {
            Ok(shelf) => self.shelf = shelf,
            Err(message) => self.tell(message),
        }
        self.tell(msg::home_title());
        let shelf = self.shelf.clone();
        for (at, shelved) in shelf.assessments.iter().enumerate() {
            let lines = self.shelved(at + 1, shelved);
            self.say_all(lines);
        }
        shelf.unreadable.into_iter().for_each(|message| self.tell(message));
        let [new, example, help] =
            [Command::New, Command::Example, Command::Help].map(|own| self.shown(own));
        self.tell(match shelf.assessments.is_empty() {
            true => msg::PlainHomeEmpty { example, new }.message(),
            false => msg::PlainHomeHint { example, help, new }.message(),
        });
    }

    fn shelved(&self, number: usize, shelved: &Shelved) -> Vec<String> {
        let l10n = &self.l10n;
        let about = &shelved.about;
        let authority = if about.authority.is_empty() { &shelved.name } else { &about.authority };
        let mut parts = vec![authority.clone(), about.country.clone()];
        parts.retain(|part| !part.is_empty());
        parts.extend(about.year.map(|year| year.to_string()));
        if shelved.example {
            parts.push(l10n.say(&msg::home_example()));
        }
        parts.extend(shelved.questionnaire.get(l10n.language().tag).cloned());
        parts.push(l10n.say(&say::step(about.step)));
        parts.push(l10n.say(&say::progress(&shelved.coverage)));
        parts.push(match shelved.changed.date() == self.desk.now().date() {
            true => l10n.say(&msg::home_changed_today(l10n.time(shelved.changed))),
            false => l10n.say(&msg::home_changed(l10n.date(shelved.changed))),
        });
        parts.push(l10n.say(&msg::home_file(shelved.name.clone())));
        let name = l10n.list(parts.into_iter());
        let mut lines = vec![l10n.say(&msg::PlainItem { name, number }.message())];
        if !shelved.copies.is_empty() {
            let command = format!("{} {number}", self.shown(Command::Merge));
            let names = l10n.list(shelved.copies.iter().cloned());
            let count = shelved.copies.len();
            lines.push(l10n.say(&msg::PlainCopies { command, count, names }.message()));
        }
        lines.extend(
            shelved
                .damaged
                .map(|(whole, all)| l10n.say(&msg::HomeDamaged { all, whole }.message())),
        );
        lines
    }

    /// A number opens an assessment; Enter alone says the list again.
    pub(super) fn hear_at_home(&mut self, text: &str) {
        if text.is_empty() {
            self.unsaid = true;
        } else if self.number(text, self.shelf.assessments.len()).is_some() {
            self.obey_at_home(Command::Open, text);
        } else {
            self.unknown_assessment(text);
        }
    }

    fn unknown_assessment(&mut self, text: &str) {
        let repeat = self.shown(Command::Where);
        self.fault(msg::PlainNoAssessment { repeat, text: text.to_owned() }.message());
    }

    /// A command for an open assessment, in the list: some name the one they are for.
    pub(super) fn obey_from_home(&mut self, command: Command, rest: &str) {
        let Some(name) = self.named(rest) else {
            return match (command, rest) {
                (Command::Merge | Command::Versions | Command::Report, "") => self.needs(command),
                (Command::Merge | Command::Versions | Command::Report, rest) => {
                    self.unknown_assessment(rest);
                }
                (Command::Home, _) => self.unsaid = true,
                _ => self.not_here(command),
            };
        };
        match command {
            Command::Versions => self.ask_versions(Some(name)),
            Command::Merge | Command::Report => {
                let copies = self.shelf.assessments.iter().find(|own| own.name == name);
                if command == Command::Merge && copies.is_none_or(|own| own.copies.is_empty()) {
                    return self.fault(msg::versions_no_copy());
                }
                match self.desk.open(&name) {
                    Err(message) => self.fault(message),
                    Ok(taken) => {
                        self.show(taken);
                        if command == Command::Merge {
                            self.merge_copy();
                        } else {
                            self.ask_report();
                        }
                    }
                }
            }
            command => self.not_here(command),
        }
    }

    /// The name of the assessment of this number or name.
    fn named(&self, text: &str) -> Option<String> {
        let all = &self.shelf.assessments;
        let by_number = self.number(text, all.len()).map(|number| &all[number - 1]);
        let found = by_number.or_else(|| all.iter().find(|own| own.name == text));
        found.map(|own| own.name.clone())
    }

    /// What the list is for.
    pub(super) fn obey_at_home(&mut self, command: Command, rest: &str) {
        if self.sitting.is_some() {
            // What is open is left first.
            if !matches!(command, Command::Open | Command::New | Command::Example) {
                return self.not_here(command);
            }
            self.go_home();
            if self.sitting.is_some() {
                return;
            }
        }
        self.place = Place::Home;
        if let Err(message) = self.try_at_home(command, rest) {
            self.fault(message);
        }
    }

    fn try_at_home(&mut self, command: Command, rest: &str) -> Result<(), Message> {
        if self.shelf.assessments.is_empty() {
            self.shelf = self.desk.shelf()?;
        }
        let language = self.l10n.language();
        match (command, self.named(rest)) {
            (Command::New, _) => {
                if self.offer_begun() {
                    return Ok(());
                }
                let offers = self.desk.questionnaires();
                let form = Form::for_new(self.desk.now().year(), offers.usable, language);
                // One that cannot be used is named; the others can be.
                offers.unusable.into_iter().for_each(|message| self.tell(message));
                self.open_form(form);
            }
            (Command::Example, _) => {
                let taken = self.desk.example()?;
                self.show(taken);
            }
            (Command::Open, Some(name)) => {
                let taken = self.desk.open(&name)?;
                self.show(taken);
            }
            (Command::Open, None) if !rest.is_empty() => {
                let taken = self.desk.open(rest)?;
                self.show(taken);
            }
            (Command::Rename, Some(name)) => {
                self.open_form(Form::for_name(Purpose::Rename(name.clone()), &name, language));
            }
            (Command::Duplicate, Some(name)) => {
                let suggested = format!("{name}-2");
                self.open_form(Form::for_name(Purpose::Duplicate(name), &suggested, language));
            }
            (Command::Archive, Some(name)) => {
                let question = msg::put_aside_question(name.clone());
                self.open_form(Form::for_question(Purpose::PutAside(name), question, language));
            }
            (command, None) if rest.is_empty() => self.needs(command),
            _ => self.unknown_assessment(rest),
        }
        Ok(())
    }
}
