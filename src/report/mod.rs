//! The local migration governance profile: an assessment as a document, and that document as a file.
//!
//! [`profile`] says what there is to say, as a [`Document`] without a format; the writers beside it
//! turn a document into bytes. Nothing here knows a file, a clock or a terminal: the same
//! assessment, options and date always make the same bytes.

pub mod document;
mod front;

use jiff::civil::Date;

use crate::l10n::{Asker, L10n, Message, msg};
use crate::model::assessment::Assessment;
use crate::model::questionnaire::Questionnaire;
use document::{Block, Document};

/// Who speaks: the program's words and the questionnaire's, in one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The program's words.
    pub l10n: &'a L10n,
    /// The questionnaire's, in the same language.
    pub texts: Asker<'a>,
}

impl Voice<'_> {
    fn say(&self, message: &Message) -> String {
        self.l10n.say(message)
    }
}

/// What a profile holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The date on it.
    pub date: Date,
    /// Which parts, whatever their order here.
    pub parts: Vec<Part>,
}

/// A part of the profile that can be left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Objectives and introduction.
    Introduction,
    /// The local context: trends, powers, profile.
    Context,
    /// What each dimension shows.
    Dimensions,
    /// What to take up with other levels of government.
    Dialogue,
    /// How much is answered, and whom to ask what.
    Coverage,
    /// People and departments.
    People,
    /// Method and process.
    Method,
    /// The evidence, numbered.
    Sources,
    /// Every indicator with its answer.
    Annex,
    /// What is written in another language than the document's.
    Translations,
}

impl Part {
    /// In the order of the document.
    pub const ALL: [Part; 10] = [
        Part::Introduction,
        Part::Context,
        Part::Dimensions,
        Part::Dialogue,
        Part::Coverage,
        Part::People,
        Part::Method,
        Part::Sources,
        Part::Annex,
        Part::Translations,
    ];

    /// Its name on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Part::Introduction => "introduction",
            Part::Context => "context",
            Part::Dimensions => "dimensions",
            Part::Dialogue => "dialogue",
            Part::Coverage => "coverage",
            Part::People => "people",
            Part::Method => "method",
            Part::Sources => "sources",
            Part::Annex => "annex",
            Part::Translations => "translations",
        }
    }

    /// Its heading in the document.
    pub fn title(self) -> Message {
        match self {
            Part::Introduction => msg::report_introduction(),
            Part::Context => msg::report_context(),
            Part::Dimensions => msg::report_dimensions(),
            Part::Dialogue => msg::summary_dialogue(),
            Part::Coverage => msg::report_coverage(),
            Part::People => msg::report_people(),
            Part::Method => msg::report_method(),
            Part::Sources => msg::report_sources(),
            Part::Annex => msg::report_annex(),
            Part::Translations => msg::report_translations(),
        }
    }
}

/// The whole profile of an assessment, in one language.
pub fn profile(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    voice: Voice,
    options: &Options,
) -> Document {
    let mut blocks = Vec::new();
    for part in Part::ALL.into_iter().filter(|part| options.parts.contains(part)) {
        blocks.push(Block::Heading {
            level: 1,
            anchor: part.id().to_owned(),
            text: voice.say(&part.title()),
        });
    }
    Document {
        title: front::title(questionnaire, assessment, voice, options),
        second: None,
        words: front::words(voice),
        blocks,
    }
}
