//! Everything in an assessment, for others to work with: tables as a workbook or CSV, or JSON.
//!
//! [`Export::tables`] says in the reader's words what there is, without a format; [`xlsx`] and
//! [`csv`] write such tables, [`json`] has a shape of its own. Nothing here knows a file, a clock or a
//! terminal: the same assessment, language and date always make the same bytes.

pub mod csv;
pub mod json;
mod table;
mod tables;
#[cfg(test)]
mod tests;
pub mod xlsx;

use jiff::civil::Date;

use crate::l10n::{Asker, L10n, Message};
use crate::model::assessment::{Assessment, Entry};
use crate::model::findings::{self, Finding, Summary};
use crate::model::questionnaire::{Indicator, Questionnaire};

pub use table::{Cell, Column, Role, Table, TableId};

/// What is exported, and in whose words.
pub struct Export<'a> {
    /// The program's words.
    l10n: &'a L10n,
    /// The questionnaire's, in the same language.
    texts: Asker<'a>,
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    /// What the assessment is called.
    name: &'a str,
    /// The date on the export.
    date: Date,
    summary: Summary,
}

/// An entry with what it answers: an indicator, or one that this version of the questionnaire does
/// not have.
#[derive(Clone, Copy)]
struct Subject<'a> {
    id: &'a str,
    /// Position and indicator.
    place: Option<(usize, &'a Indicator)>,
    entry: &'a Entry,
}

impl<'a> Export<'a> {
    /// Reads the answers once for all formats.
    pub fn new(
        l10n: &'a L10n,
        texts: Asker<'a>,
        questionnaire: &'a Questionnaire,
        assessment: &'a Assessment,
        name: &'a str,
        date: Date,
    ) -> Export<'a> {
        let summary = findings::summary(questionnaire, assessment);
        Export { l10n, texts, questionnaire, assessment, name, date, summary }
    }

    /// Whose answers these are, to which questions, on one line.
    pub fn title(&self) -> String {
        let instrument = self.texts.questionnaire(self.questionnaire);
        let parts = [self.whose(), instrument];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" · ")
    }

    /// The authority and the reference year.
    fn whose(&self) -> String {
        let about = &self.assessment.about;
        let authority = Some(about.authority.clone()).filter(|authority| !authority.is_empty());
        let year = about.year.map(|year| year.to_string());
        authority.into_iter().chain(year).collect::<Vec<_>>().join(" · ")
    }

    /// Every entry: the questionnaire's indicators in its order, then those it does not have.
    fn subjects(&self) -> impl Iterator<Item = Subject<'a>> {
        let (questionnaire, assessment) = (self.questionnaire, self.assessment);
        let asked = questionnaire.indicators.iter().enumerate().map(|(at, indicator)| Subject {
            id: &indicator.id,
            place: Some((at, indicator)),
            entry: assessment.entry(&indicator.id),
        });
        let others = assessment.entries.iter();
        let others = others.filter(|(id, _)| questionnaire.position(id).is_none());
        asked.chain(others.map(|(id, entry)| Subject { id, place: None, entry }))
    }

    /// Findings in the questionnaire's order, each with its indicator.
    fn findings(&self) -> impl Iterator<Item = (&Finding, Subject<'a>)> {
        self.summary.findings().map(|finding| {
            let indicator = &self.questionnaire.indicators[finding.indicator];
            let place = Some((finding.indicator, indicator));
            let entry = self.assessment.entry(&indicator.id);
            (finding, Subject { id: &indicator.id, place, entry })
        })
    }

    fn say(&self, message: &Message) -> String {
        self.l10n.say(message)
    }
}
