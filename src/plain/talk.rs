//! The talk: what is open, what was asked, what was said.

use super::asking::Asking;
use super::command::{Area, Command, Vocabulary};
use super::summary::Showing;
use crate::desk::{Desk, Shelf};
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::questionnaire::AnswerKind;
use crate::model::session::Settings;
use crate::model::wizard::{Action, Effect};
use crate::sitting::{Drafts, Happens, Saved, Side, Sitting};

/// Line mode. Hears one line after the other, and has lines to say.
pub struct Talk<D: Desk> {
    pub(super) desk: D,
    pub(super) settings: Settings,
    pub(super) l10n: L10n,
    pub(super) vocabulary: Vocabulary,
    /// The assessment that is open; the list of all without.
    pub(super) sitting: Option<Box<Sitting>>,
    /// What the next line is about, when nothing is asked.
    pub(super) place: Place,
    /// The list as it was last said.
    pub(super) shelf: Shelf,
    /// What was asked and not answered yet; the last is what the next line answers.
    pub(super) asking: Vec<Asking>,
    /// What is half-typed in the form in hand, and in others that were left.
    pub(super) drafts: Drafts,
    /// What happened outside, as it was last said.
    pub(super) outside: Option<Message>,
    /// Whether the first question said how to answer.
    pub(super) hinted: bool,
    /// Whether it was said how to get on.
    pub(super) greeted: bool,
    /// Whether where one is has changed and was not said yet.
    pub(super) unsaid: bool,
    said: Vec<String>,
    faults: Vec<String>,
    pub(super) end: Option<End>,
    /// What there is to say after the end.
    pub(super) last_word: Option<Message>,
    /// Whether there is a screen to go to.
    pub(super) has_screen: bool,
}

/// What the next line is about.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Place {
    /// The list of assessments.
    Home,
    /// The indicator in view.
    Question,
    /// A page of this section.
    Page(usize, Side),
    /// The summary.
    Summary(Showing),
}

/// How a talk ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// For good.
    Quit,
    /// The screen goes on with what is open.
    Screen,
}

/// What a line says.
pub(super) enum Spoken<'l> {
    /// A command, and what stands behind its word.
    Command(Command, &'l str),
    /// A colon, and a word that is no command.
    Unknown(&'l str),
    /// Anything else.
    Text(&'l str),
}

impl<D: Desk> Talk<D> {
    /// Nothing open yet.
    pub fn new(desk: D, language: Language) -> Talk<D> {
        let mut settings = desk.settings();
        language.use_in(&mut settings);
        Talk {
            desk,
            settings,
            l10n: L10n::new(language),
            vocabulary: Vocabulary::new(),
            sitting: None,
            place: Place::Home,
            shelf: Shelf::default(),
            asking: Vec::new(),
            drafts: Drafts::default(),
            outside: None,
            hinted: false,
            greeted: false,
            unsaid: false,
            said: Vec::new(),
            faults: Vec::new(),
            end: None,
            last_word: None,
            has_screen: false,
        }
    }

    /// Says whether there is a screen to go to; there is none without a terminal.
    pub fn set_screen(&mut self, has_screen: bool) {
        self.has_screen = has_screen;
    }

    /// Does what a line says.
    pub fn hear(&mut self, line: &str) {
        self.look_around();
        let line = line.trim_end_matches(['\r', '\n']);
        match self.asking.last() {
            Some(_) => self.hear_answer(line),
            None => self.hear_here(line),
        }
        self.take_news();
        self.settle();
    }

    /// Says where one is, when that is not what was said last and nothing is asked before.
    pub(super) fn settle(&mut self) {
        if self.unsaid && self.asking.is_empty() && self.end.is_none() {
            self.greet();
            self.say_place();
        }
    }

    /// A line when nothing was asked.
    fn hear_here(&mut self, line: &str) {
        match self.parse(line, !self.wants_words()) {
            Spoken::Command(command, rest) => self.obey(command, rest),
            Spoken::Unknown(text) => self.unknown(text),
            Spoken::Text(text) => match self.place {
                Place::Home => self.hear_at_home(text.trim()),
                Place::Question => self.answer(text),
                Place::Page(..) if text.trim().is_empty() => self.turn_page(true),
                Place::Page(..) => self.fault(msg::plain_on_page(self.shown(Command::Help))),
                Place::Summary(_) => self.hear_in_summary(text.trim()),
            },
        }
    }

    /// Whether the question in view is answered in words, so that a word is no command.
    fn wants_words(&self) -> bool {
        let Some(sitting) = self.sitting.as_ref().filter(|_| self.place == Place::Question) else {
            return false;
        };
        let kind = &sitting.wizard.indicator().kind;
        matches!(kind, AnswerKind::ShortText | AnswerKind::LongText)
    }

    /// Tells commands from texts. With `bare`, a command's word alone is one without its colon, too.
    pub(super) fn parse<'l>(&self, line: &'l str, bare: bool) -> Spoken<'l> {
        let text = line.trim();
        let split = |text: &'l str| text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let Some(behind) = text.strip_prefix(':') else {
            let (word, rest) = split(text);
            return match self.vocabulary.command(word).filter(|_| bare) {
                Some(command) => Spoken::Command(command, rest.trim()),
                None => Spoken::Text(line),
            };
        };
        if behind.starts_with(':') {
            // Two colons stand for one that is meant.
            return Spoken::Text(behind);
        }
        let (word, rest) = split(behind.trim_start());
        match self.vocabulary.command(word) {
            Some(command) => Spoken::Command(command, rest.trim()),
            None if word.contains(|c: char| c.is_ascii_digit()) => {
                Spoken::Command(Command::Go, behind.trim())
            }
            None => Spoken::Unknown(text),
        }
    }

    /// Does what a command means here.
    pub(super) fn obey(&mut self, command: Command, rest: &str) {
        match command.area() {
            Area::Form => return self.not_here(command),
            Area::Assessment | Area::Summary if self.sitting.is_none() => {
                return self.obey_from_home(command, rest);
            }
            _ => {}
        }
        if command.area() == Area::Home {
            return self.obey_at_home(command, rest);
        }
        match command {
            Command::Help => self.say_help(rest),
            Command::Where => self.say_where(),
            Command::Language => self.ask_language(),
            Command::Screen => self.go_to_screen(),
            Command::Quit => self.quit(),
            Command::Home => self.go_home(),
            Command::Why => self.say_why(),
            Command::Explain => self.say_explanation(),
            Command::Findings => self.say_findings(),
            Command::Terms => self.say_terms(rest),
            Command::Find => self.find(rest),
            Command::Outline => self.say_outline(rest),
            Command::Section => self.open_section(),
            Command::Summary | Command::Dimension | Command::Group | Command::Mayor => {
                self.obey_in_summary(command, rest);
            }
            Command::Mandate | Command::Evidence
                if rest.is_empty() && matches!(self.place, Place::Summary(_)) =>
            {
                self.obey_in_summary(command, rest);
            }
            Command::Report => self.ask_report(),
            Command::Preview => self.preview_usual(),
            Command::Versions => self.ask_versions(None),
            Command::Merge => self.merge_copy(),
            Command::Save => self.save_now(),
            Command::Elsewhere => self.ask_elsewhere(),
            Command::Quick => self.toggle_quick(),
            Command::Second => self.next_second(),
            Command::Next
            | Command::Previous
            | Command::Unanswered
            | Command::Flagged
            | Command::Back
            | Command::Undo
            | Command::Redo
            | Command::Go => self.travel(command, rest),
            command => self.change(command, rest),
        }
    }

    /// Hands an action to the wizard, and saves at once.
    pub(super) fn act(&mut self, action: Action) -> Effect {
        let Some(sitting) = &mut self.sitting else { return Effect::Nothing };
        if matches!(action, Action::Undo | Action::Redo) {
            sitting.recall(&mut self.desk);
        }
        let was_done = sitting.wizard.quick_is_done();
        let happens = Happens::of(&action);
        let before = sitting.wizard.position();
        let effect = sitting.update(action, &self.desk.stamp());
        let moved = sitting.wizard.position() != before;
        if moved {
            (sitting.outside, self.outside) = (None, None);
        }
        if effect == Effect::Save {
            sitting.keep(happens, &mut self.desk, &self.l10n);
        }
        if !matches!(self.place, Place::Home) && effect != Effect::Refused {
            self.place = Place::Question;
        }
        if moved {
            self.unsaid = true;
            self.remember();
        }
        if effect == Effect::Refused {
            self.refuse();
        }
        self.take_news();
        if effect == Effect::Save && !was_done {
            self.tell_quick_done();
        }
        effect
    }

    /// Keeps where one is, so that a crash costs no more than the line in hand.
    pub(super) fn remember(&mut self) {
        if let Some(sitting) = &self.sitting {
            self.desk.remember(&sitting.session());
        }
    }

    /// Says what the last change did, and whether it is on disk.
    pub(super) fn say_change(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        // Where nothing reads otherwise, that it is saved says all.
        let tells = sitting.wizard.last_change().is_some_and(|change| {
            change.before != change.after
                || !change.newly_asked.is_empty()
                || !change.no_longer_asked.is_empty()
        });
        let words = sitting.last_change(&self.l10n, false).filter(|_| tells);
        words.into_iter().for_each(|words| self.say(words));
        self.say_saved();
    }

    /// Says whether the last change is on disk.
    pub(super) fn say_saved(&mut self) {
        let Some(sitting) = &self.sitting else { return };
        let words = match &sitting.saved {
            Saved::Unchanged => return,
            Saved::At(at) => msg::plain_saved(self.l10n.time(*at)),
            Saved::Failed(why) => self.not_saved(why.clone()),
        };
        self.tell(words);
    }

    /// That something is not saved, with what helps.
    pub(super) fn not_saved(&self, why: Message) -> Message {
        let (again, elsewhere) = (self.shown(Command::Save), self.shown(Command::Elsewhere));
        msg::PlainNotSaved { again, elsewhere, why }.message()
    }

    /// How a command is asked for.
    pub(super) fn shown(&self, command: Command) -> String {
        command.shown(&self.l10n)
    }

    /// Says something, one thing a line.
    pub(super) fn say(&mut self, text: impl AsRef<str>) {
        // A sign between two facts is heard as a sign.
        let text = text.as_ref().replace("\u{a0}· ", ", ").replace(" · ", ", ");
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        self.said.extend(lines.map(str::to_owned));
    }

    /// Says several things.
    pub(super) fn say_all(&mut self, lines: Vec<String>) {
        lines.iter().for_each(|line| self.say(line));
    }

    /// Says a message.
    pub(super) fn tell(&mut self, message: Message) {
        let words = self.l10n.say(&message);
        self.say(words);
    }

    /// Says why what a line asked for could not be done. A script ends with a fault then.
    pub(super) fn fault(&mut self, message: Message) {
        let words = self.l10n.say(&message);
        self.say(&words);
        self.faults.push(words);
    }

    pub(super) fn unknown(&mut self, text: &str) {
        let help = self.shown(Command::Help);
        self.fault(msg::PlainUnknown { help, text: text.to_owned() }.message());
    }

    pub(super) fn not_here(&mut self, command: Command) {
        let (command, help) = (self.shown(command), self.shown(Command::Help));
        self.fault(msg::PlainNotHere { command, help }.message());
    }

    pub(super) fn no_such(&mut self, text: &str) {
        let message =
            msg::PlainNoSuch { text: text.to_owned(), repeat: self.shown(Command::Where) };
        self.fault(message.message());
    }

    /// The lines that were said since this was last asked.
    pub fn takes_said(&mut self) -> Vec<String> {
        std::mem::take(&mut self.said)
    }

    /// What could not be done since this was last asked.
    pub fn takes_faults(&mut self) -> Vec<String> {
        std::mem::take(&mut self.faults)
    }

    /// How the talk ended, if it did.
    pub fn ended(&self) -> Option<End> {
        self.end
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.l10n.language()
    }

    /// What there is to say after the end, where something is not as one would think.
    pub fn last_word(&self) -> Option<&Message> {
        self.last_word.as_ref()
    }

    /// What is open, and the desk that it lies on, for the screen to go on with.
    pub fn into_parts(self) -> (D, Language, Option<Box<Sitting>>) {
        (self.desk, self.l10n.language(), self.sitting)
    }
}
