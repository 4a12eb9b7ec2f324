//! What was asked: who takes the next line, and what stands before it.

use super::command::Command;
use super::filling::Filling;
use super::finding::Target;
use super::publishing::Ordering;
use super::talk::{Place, Spoken, Talk};
use crate::desk::{Desk, Earlier};
use crate::l10n::{L10n, Language, Message, msg};
use crate::sitting::{Conflicts, Offer};

/// Something that was asked.
pub(super) enum Asking {
    /// Which language to speak.
    Language,
    /// A form's field.
    Form(Box<Filling>),
    /// Which options of this further field.
    Detail(usize),
    /// Whether 0 is a number.
    Zero,
    /// Which of two versions.
    Versions(Conflicts),
    /// What to do with something half-typed.
    Draft(Offer),
    /// Which of the things found.
    Found(Vec<Target>),
    /// Which earlier version, of this assessment or of the one that is open.
    Earlier(Option<String>, Vec<Earlier>),
    /// What to make of the assessment.
    Report(Box<Ordering>),
}

impl<D: Desk> Talk<D> {
    /// A line that answers what was asked last.
    pub(super) fn hear_answer(&mut self, line: &str) {
        let Some(asked) = self.asking.pop() else { return };
        if let Asking::Form(filling) = asked {
            return self.hear_in_form(filling, line);
        }
        let bare = !matches!(asked, Asking::Report(ref own) if own.writes_place());
        let text = match self.parse(line, bare) {
            Spoken::Command(command, rest) => return self.obey_in(asked, command, rest),
            Spoken::Unknown(text) => {
                self.asking.push(asked);
                return self.unknown(text);
            }
            Spoken::Text(text) => text.trim(),
        };
        match asked {
            Asking::Language => self.choose_language(text),
            Asking::Detail(at) => self.answer_detail(at, text),
            Asking::Zero => self.answer_zero(text),
            Asking::Versions(conflicts) => self.choose_version(conflicts, text),
            Asking::Draft(offer) => self.answer_draft(offer, text),
            Asking::Found(targets) => self.pick_found(targets, text),
            Asking::Earlier(of, versions) => self.pick_version(of, versions, text),
            Asking::Report(ordering) => self.hear_in_report(ordering, text),
            Asking::Form(filling) => self.hear_in_form(filling, line),
        }
    }

    /// A command where an answer was wanted: some belong to the question, the others leave it.
    fn obey_in(&mut self, asked: Asking, command: Command, rest: &str) {
        match (command, asked) {
            (Command::Help | Command::Where, asked) => {
                self.asking.push(asked);
                if command == Command::Help {
                    self.say_help(rest);
                }
                self.say_asked();
            }
            (Command::Language, asked) => {
                self.asking.push(asked);
                self.ask_language();
            }
            (Command::Cancel | Command::Done, Asking::Versions(conflicts)) => {
                self.leave_versions(conflicts);
            }
            (Command::Undo | Command::Redo, Asking::Versions(conflicts)) => {
                self.undo_version(conflicts, command);
            }
            (Command::Preview, Asking::Report(ordering)) => {
                self.say_preview(&ordering);
                self.asking.push(Asking::Report(ordering));
            }
            (Command::Clear, Asking::Detail(at)) => self.clear_detail(at),
            (Command::Cancel, Asking::Language) => self.settle_language(self.l10n.language()),
            (command, Asking::Language) => {
                self.settle_language(self.l10n.language());
                self.obey(command, rest);
            }
            (Command::Cancel | Command::Done, Asking::Report(_)) => {
                self.tell(msg::plain_report_not());
            }
            (Command::Cancel | Command::Done, _) => {}
            (command, Asking::Versions(conflicts)) => {
                self.leave_versions(conflicts);
                self.obey(command, rest);
            }
            (command, _) => self.obey(command, rest),
        }
    }

    /// Says once more what was asked.
    pub(super) fn say_asked(&mut self) {
        match self.asking.pop() {
            None => self.say_place(),
            Some(asked) => {
                match &asked {
                    Asking::Language => self.say_languages(),
                    Asking::Form(filling) => self.say_field(filling),
                    Asking::Detail(at) => self.say_detail_options(*at),
                    Asking::Zero => self.say_zero(),
                    Asking::Versions(conflicts) => self.say_versions(conflicts),
                    Asking::Draft(offer) => self.say_draft(offer),
                    Asking::Found(targets) => self.say_found(targets),
                    Asking::Earlier(_, versions) => self.say_earlier(versions),
                    Asking::Report(ordering) => self.say_ordering(ordering),
                }
                self.asking.push(asked);
            }
        }
    }

    /// Says where one is.
    pub(super) fn say_place(&mut self) {
        self.unsaid = false;
        match self.place.clone() {
            Place::Home => self.say_home(),
            Place::Question => self.say_question(),
            Place::Page(section, side) => self.say_page(section, side),
            Place::Summary(showing) => self.say_summary(&showing),
        }
    }

    /// What stands before the next line.
    pub fn prompt(&self) -> String {
        let place = match self.asking.last() {
            Some(Asking::Language) => self.l10n.say(&msg::publish_language()),
            Some(Asking::Form(filling)) => self.field_prompt(filling),
            Some(Asking::Detail(_) | Asking::Zero | Asking::Found(_) | Asking::Earlier(..)) => {
                self.l10n.say(&msg::plain_home_prompt())
            }
            Some(Asking::Versions(_)) => self.l10n.say(&msg::plain_home_prompt()),
            Some(Asking::Draft(_)) => self.l10n.say(&msg::plain_draft_prompt()),
            Some(Asking::Report(ordering)) => self.ordering_prompt(ordering),
            None => match (&self.place, &self.sitting) {
                (Place::Question, Some(sitting)) => sitting.wizard.indicator().number.clone(),
                (Place::Page(..), _) => self.l10n.say(&msg::plain_page_prompt()),
                (Place::Summary(_), _) => self.l10n.say(&msg::hint_summary()),
                _ => self.l10n.say(&msg::plain_home_prompt()),
            },
        };
        // A question needs no colon.
        if place.ends_with('?') { place } else { self.l10n.say(&msg::plain_prompt(place)) }
    }

    /// A number from 1 to `most`; nothing for anything else.
    pub(super) fn number(&self, text: &str, most: usize) -> Option<usize> {
        text.trim_end_matches('.').parse().ok().filter(|number| (1..=most).contains(number))
    }

    /// That something is none of so many.
    pub(super) fn no_choice(&mut self, text: &str, most: usize) {
        self.fault(msg::PlainNoChoice { most, text: text.to_owned() }.message());
    }

    /// Asks which language to speak, each named in itself.
    pub fn ask_language(&mut self) {
        self.asking.push(Asking::Language);
        self.say_asked();
    }

    fn say_languages(&mut self) {
        self.tell(msg::languages_title());
        for (at, language) in Language::all().enumerate() {
            let l10n = L10n::new(language);
            let name = l10n.say(&msg::title_language());
            self.say(format!("{}. {name}. {}", at + 1, l10n.say(&msg::plain_languages())));
        }
    }

    fn choose_language(&mut self, text: &str) {
        let count = Language::all().count();
        let chosen = match text {
            "" => Some(self.l10n.language()),
            text => self.number(text, count).and_then(|at| Language::all().nth(at - 1)),
        };
        match chosen {
            Some(language) => self.settle_language(language),
            None => {
                self.asking.push(Asking::Language);
                self.no_choice(text, count);
            }
        }
    }

    /// Speaks this language from now on. Nothing else changes: what is half-typed stays.
    fn settle_language(&mut self, language: Language) {
        let old = self.l10n.language();
        if language != old {
            self.l10n = L10n::new(language);
            if let Some(sitting) = &mut self.sitting
                && sitting.second == Some(language)
            {
                sitting.second = Some(old);
            }
        }
        let before = self.settings.clone();
        self.settings.language = Some(language.tag.to_owned());
        language.use_in(&mut self.settings);
        if self.settings != before {
            self.desk.keep_settings(&self.settings);
        }
        if self.asking.is_empty() {
            self.unsaid = true;
        } else {
            self.say_asked();
        }
    }

    /// Asks for a number or a word, or leaves it.
    pub(super) fn needs(&mut self, command: Command) {
        let message: Message = msg::plain_needs(self.shown(command));
        self.fault(message);
    }
}
