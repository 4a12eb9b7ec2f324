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
use crate::model::publication::{Format, Product, Publication};

/// From how many indicators on a document may take a second: its preview then waits until it is
/// asked for, and writing it is announced.
pub const LARGE: usize = 2_000;

/// The report screen. Holds what is half chosen and nothing that is translated.
pub struct Report {
    /// What is chosen.
    pub wanted: Publication,
    /// Where, as the field shows it.
    pub place: TextBuffer,
    /// The line in focus, among [`Report::lines`].
    pub line: usize,
    /// Which side has the focus.
    pub pane: Pane,
    /// From which line on the preview is shown.
    pub from: usize,
    /// What the document would say; none until a large one is asked for.
    pub preview: Option<Vec<Passage>>,
    /// The parts of a profile: id and heading.
    pub parts: Vec<(Id, Message)>,
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

/// A line that can have the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// What is made.
    Product,
    /// A part of the profile, by position.
    Part(usize),
    /// As what.
    Format,
    /// In which language.
    Language,
    /// In which second one.
    Second,
    /// Where.
    Place,
    /// Writes it.
    Write,
}

impl Report {
    /// With what was chosen last for this assessment, or with the usual choices in this language.
    pub fn new(
        before: Option<Publication>,
        language: Language,
        parts: Vec<(Id, Message)>,
    ) -> Report {
        let mut wanted = before.unwrap_or_else(|| Publication {
            language: language.tag.to_owned(),
            ..Publication::default()
        });
        // A file of settings may hold what is offered no more.
        wanted.language = Language::fitting(&wanted.language).tag.to_owned();
        wanted.second.take_if(|second| Language::all().all(|own| own.tag != *second));
        wanted.without.retain(|id| parts.iter().any(|(own, _)| own == id));
        if !wanted.product.formats().contains(&wanted.format) {
            wanted.format = wanted.product.formats()[0];
        }
        let place = TextBuffer::new(wanted.place.as_deref().unwrap_or_default(), true);
        Report {
            wanted,
            place,
            line: 0,
            pane: Pane::Choices,
            from: 0,
            preview: None,
            parts,
            done: None,
            to_home: false,
        }
    }

    /// The lines that can have the focus, as far as they concern what is chosen.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = vec![Line::Product];
        if self.wanted.product == Product::Profile {
            lines.extend((0..self.parts.len()).map(Line::Part));
        }
        lines.extend([Line::Format, Line::Language]);
        if self.wanted.product.is_document() {
            lines.push(Line::Second);
        }
        lines.extend([Line::Place, Line::Write]);
        lines
    }

    /// The line in focus.
    pub fn focused(&self) -> Line {
        self.lines().get(self.line).copied().unwrap_or(Line::Write)
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
            Command::Change => !looks && self.options(self.focused()).0 > 0,
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

    /// The language of the document.
    pub fn language(&self) -> Language {
        Language::fitting(&self.wanted.language)
    }

    /// The languages that can stand beside the document's.
    pub fn seconds(&self) -> impl Iterator<Item = Language> {
        let first = self.language();
        Language::all().filter(move |language| *language != first)
    }

    /// How many possibilities a line has, and which one is chosen. A part is chosen or not.
    pub fn options(&self, line: Line) -> (usize, usize) {
        let found = |at: Option<usize>| at.unwrap_or(0);
        let wanted = &self.wanted;
        match line {
            Line::Product => {
                let at = Product::ALL.iter().position(|own| *own == wanted.product);
                (Product::ALL.len(), found(at))
            }
            Line::Part(at) => (2, usize::from(!wanted.without.contains(&self.parts[at].0))),
            Line::Format => {
                let formats = wanted.product.formats();
                (formats.len(), found(formats.iter().position(|own| *own == wanted.format)))
            }
            Line::Language => {
                let at = Language::all().position(|own| own == self.language());
                (Language::all().count(), found(at))
            }
            Line::Second => {
                let second = wanted.second.as_deref();
                let at = self.seconds().position(|own| Some(own.tag) == second);
                (self.seconds().count() + 1, at.map_or(0, |at| at + 1))
            }
            Line::Place | Line::Write => (0, 0),
        }
    }

    /// Chooses a possibility of a line.
    pub fn choose(&mut self, line: Line, option: usize) {
        if option >= self.options(line).0 {
            return;
        }
        match line {
            Line::Product => {
                let product = Product::ALL[option];
                self.wanted.product = product;
                if !product.formats().contains(&self.wanted.format) {
                    self.set_format(product.formats()[0]);
                }
            }
            Line::Part(at) => {
                let id = self.parts[at].0.clone();
                if option == 1 {
                    self.wanted.without.remove(&id);
                } else {
                    self.wanted.without.insert(id);
                }
            }
            Line::Format => self.set_format(self.wanted.product.formats()[option]),
            Line::Language => {
                let language = Language::all().nth(option).map(|own| own.tag.to_owned());
                let before = self.wanted.language.clone();
                self.wanted.language = language.unwrap_or(before.clone());
                // They change places rather than stand there twice.
                if self.wanted.second.as_ref() == Some(&self.wanted.language) {
                    self.wanted.second = Some(before);
                }
            }
            Line::Second => {
                let second = option.checked_sub(1).and_then(|at| self.seconds().nth(at));
                self.wanted.second = second.map(|own| own.tag.to_owned());
            }
            Line::Place | Line::Write => {}
        }
        self.done = None;
        self.from = 0;
    }

    /// Chooses the next possibility of the line in focus, or the one before, starting over.
    pub fn step(&mut self, forward: bool) {
        let line = self.focused();
        let (count, chosen) = self.options(line);
        if count > 0 {
            let step = if forward { 1 } else { count - 1 };
            self.choose(line, (chosen + step) % count);
        }
    }

    fn set_format(&mut self, format: Format) {
        let before = std::mem::replace(&mut self.wanted.format, format);
        if let Some(place) = &mut self.wanted.place {
            *place = format.renamed(place, before);
            self.place.set_text(place);
        }
    }

    /// Takes over what was written in the field. An empty one stands for the proposal.
    pub fn take_place(&mut self) {
        let text = self.place.text().trim().to_owned();
        self.wanted.place = (!text.is_empty()).then_some(text);
        self.done = None;
    }

    /// Fills the field with the proposal where nothing else was written.
    pub fn propose(&mut self, place: &str) {
        if self.wanted.place.is_none() {
            self.place = TextBuffer::new(place, true);
        }
    }
}

/// What a product is called.
pub fn product(product: Product) -> Message {
    match product {
        Product::Profile => msg::publish_profile(),
        Product::OnePage => msg::publish_one_page(),
        Product::Workbook => msg::publish_workbook(),
        Product::Data => msg::publish_data(),
    }
}

/// What a format is called.
pub fn format(format: Format) -> Message {
    match format {
        Format::Word => msg::publish_word(),
        Format::Html => msg::publish_html(),
        Format::Markdown => msg::publish_markdown(),
        Format::Xlsx => msg::publish_xlsx(),
        Format::Csv => msg::publish_csv(),
        Format::Json => msg::publish_json(),
    }
}
