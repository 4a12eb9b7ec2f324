//! The report screen: what is made of an assessment, as what, in which language and where; and what
//! it will say.

pub mod choices;
pub mod preview;
pub mod view;

use jiff::civil::DateTime;

use super::keys::Command;
use crate::desk::Passage;
use crate::form::text_buffer::TextBuffer;
use crate::l10n::{Language, Message, msg};
use crate::model::Id;
use crate::model::publication::Publication;
use crate::sitting::Edition;
pub use crate::sitting::{Line, format, product};

/// From how many indicators on a document may take a second: its preview then waits until it is
/// asked for, and writing it is announced.
pub const LARGE: usize = 2_000;

/// The report screen. Holds what is half chosen and nothing that is translated.
pub struct Report {
    /// What is chosen.
    pub edition: Edition,
    /// Where, as the field shows it.
    pub place: TextBuffer,
    /// The line in focus, among [`Edition::lines`](crate::sitting::Edition::lines).
    pub line: usize,
    /// Which side has the focus.
    pub pane: Pane,
    /// From which line on the preview is shown.
    pub from: usize,
    /// What the document would say; none until a large one is asked for.
    pub preview: Option<Vec<Passage>>,
    /// Where the file lies that was written last, and since when.
    pub done: Option<(String, DateTime)>,
    /// Whether the list of assessments comes next, from which it was opened.
    pub to_home: bool,
}

/// Which side has the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// What to choose.
    Choices,
    /// What the document would say.
    Preview,
}

impl Report {
    /// With what was chosen last for this assessment, or with the usual choices in this language.
    pub fn new(
        before: Option<Publication>,
        language: Language,
        parts: Vec<(Id, Message)>,
    ) -> Report {
        let edition = Edition::new(before, language, parts);
        let place = TextBuffer::new(edition.wanted.place.as_deref().unwrap_or_default(), true);
        Report {
            edition,
            place,
            line: 0,
            pane: Pane::Choices,
            from: 0,
            preview: None,
            done: None,
            to_home: false,
        }
    }

    /// The line in focus.
    pub fn focused(&self) -> Line {
        self.edition.lines().get(self.line).copied().unwrap_or(Line::Write)
    }

    /// Whether letters are text: the place is being written.
    pub fn writes_place(&self) -> bool {
        self.pane == Pane::Choices && self.focused() == Line::Place
    }

    /// Whether a key for this is worth a place in the bottom line: it does something here, and no
    /// other key shown does the same.
    pub fn takes(&self, command: Command) -> bool {
        let looks = self.pane == Pane::Preview;
        match command {
            Command::Change => !looks && self.edition.options(self.focused()).0 > 0,
            Command::Activate => !looks,
            Command::Produce => looks || self.focused() != Line::Write,
            _ => true,
        }
    }

    /// What a command means here in a word.
    pub fn hint(&self, command: Command) -> Message {
        match (command, self.pane, self.focused()) {
            (Command::Preview, Pane::Preview, _) => msg::publish_choices(),
            (Command::Activate, _, Line::Write) => Command::Produce.hint(),
            (Command::Activate, _, Line::Part(_)) => msg::hint_mark(),
            (Command::Activate, ..) => msg::hint_next(),
            _ => command.hint(),
        }
    }

    /// Chooses a possibility of a line.
    pub fn choose(&mut self, line: Line, option: usize) {
        if option >= self.edition.options(line).0 {
            return;
        }
        self.edition.choose(line, option);
        if let Some(place) = &self.edition.wanted.place {
            self.place.set_text(place);
        }
        self.done = None;
        self.from = 0;
    }

    /// Chooses the next possibility of the line in focus, or the one before, starting over.
    pub fn step(&mut self, forward: bool) {
        let line = self.focused();
        let (count, chosen) = self.edition.options(line);
        if count > 0 {
            let step = if forward { 1 } else { count - 1 };
            self.choose(line, (chosen + step) % count);
        }
    }

    /// Takes over what was written in the field. An empty one stands for the proposal.
    pub fn take_place(&mut self) {
        let text = self.place.text().trim().to_owned();
        self.edition.wanted.place = (!text.is_empty()).then_some(text);
        self.done = None;
    }

    /// Fills the field with the proposal where nothing else was written.
    pub fn propose(&mut self, place: &str) {
        if self.edition.wanted.place.is_none() {
            self.place = TextBuffer::new(place, true);
        }
    }
}
