//! The local migration governance profile: an assessment as a document, and that document as a file.
//!
//! [`profile`] says what there is to say, as a [`Document`] without a format; the writers beside it
//! turn a document into bytes. Nothing here knows a file, a clock or a terminal: the same
//! assessment, options and date always make the same bytes.

mod annex;
pub mod bilingual;
mod context;
mod coverage;
pub mod document;
mod figures;
mod findings;
mod front;
pub mod html;
pub mod markdown;
mod one_page;
mod prose;
mod sources;
mod translations;
mod voice;
pub mod word;

use jiff::civil::Date;

use crate::l10n::{Message, msg};
use crate::model::assessment::Assessment;
use crate::model::findings::{Summary, summary};
use crate::model::questionnaire::Questionnaire;
use document::{Block, Document, Inline, Runs, Target};
use figures::Counter;
use sources::Sources;
pub use voice::Voice;

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
    let mut writing = Writing::new(questionnaire, assessment, voice, options);
    let mut blocks = Vec::new();
    for part in Part::ALL.into_iter().filter(|part| options.parts.contains(part)) {
        let own = writing.part(part);
        if own.is_empty() {
            continue;
        }
        let text = voice.say(&part.title());
        blocks.push(Block::Heading { level: 1, anchor: part.id().to_owned(), text });
        blocks.extend(own);
    }
    Document {
        title: front::title(questionnaire, assessment, voice, options),
        second: None,
        words: front::words(voice),
        short: false,
        blocks,
    }
}

/// One page for whoever has no time for more: three well-developed areas, three areas with potential
/// for further development, three topics for dialogue, as chosen by the official or as proposed by
/// [`highlights`](crate::model::highlights).
pub fn one_page(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    voice: Voice,
    date: Date,
) -> Document {
    let options = Options { date, parts: Vec::new() };
    let writing = Writing::new(questionnaire, assessment, voice, &options);
    let mut title = front::title(questionnaire, assessment, voice, &options);
    title.title = voice.say(&msg::report_one_page_title());
    title.lines = vec![title.lines.join(" · ")];
    Document {
        title,
        second: None,
        words: front::words(voice),
        short: true,
        blocks: writing.one_page(),
    }
}

/// A profile as it is written.
struct Writing<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    voice: Voice<'a>,
    options: &'a Options,
    summary: Summary,
    sources: Sources,
    counter: Counter,
}

impl<'a> Writing<'a> {
    fn new(
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        voice: Voice<'a>,
        options: &'a Options,
    ) -> Writing<'a> {
        Writing {
            questionnaire,
            assessment,
            voice,
            options,
            summary: summary(questionnaire, assessment),
            sources: Sources::new(questionnaire, assessment),
            counter: Counter::default(),
        }
    }

    fn part(&mut self, part: Part) -> Vec<Block> {
        match part {
            Part::Introduction => front::introduction(self.voice),
            Part::Context => self.context(),
            Part::Dimensions => self.dimensions(),
            Part::Dialogue => self.dialogue(),
            Part::Coverage => self.coverage(),
            Part::People => front::people(self.assessment, self.voice),
            Part::Method => front::method(self.questionnaire, self.assessment, self.voice),
            Part::Sources => self.sources.blocks(self.voice),
            Part::Annex => self.annex(),
            Part::Translations => self.translations(),
        }
    }

    fn has(&self, part: Part) -> bool {
        self.options.parts.contains(&part)
    }

    /// An indicator's number, which leads to the annex where there is one.
    fn number(&self, at: usize) -> Inline {
        let indicator = &self.questionnaire.indicators[at];
        let text = indicator.number.clone();
        if self.has(Part::Annex) {
            let to = Target::Anchor(annex::anchor(indicator));
            Inline::Link { text, to }
        } else {
            Inline::Text(text)
        }
    }

    /// References to the evidence of the indicator at this position.
    fn references(&self, at: usize) -> Runs {
        if !self.has(Part::Sources) {
            return Runs::new();
        }
        let entry = self.assessment.entry(&self.questionnaire.indicators[at].id);
        self.sources.numbers(&entry.evidence).into_iter().map(Inline::Source).collect()
    }
}

#[cfg(test)]
mod tests;
