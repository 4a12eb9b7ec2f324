//! What can be searched for, in all languages at once.

use super::Sitting;
use crate::l10n::L10n;
use crate::l10n::search::Entry;
use crate::model::assessment::Value;

/// Something that can be found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// An indicator, by position; also found by its area and its answers.
    Indicator(usize),
    /// A term of the glossary, by position.
    Term(usize),
    /// A section's opening page, by position.
    Section(usize),
}

impl Sitting {
    /// Everything that can be found, by its names in every language.
    pub fn findable<T>(&self, speakers: &[L10n], wrap: impl Fn(Found) -> T) -> Vec<Entry<T>> {
        let wizard = &self.wizard;
        let questionnaire = wizard.questionnaire();
        let mut entries = Vec::new();
        for (at, indicator) in questionnaire.indicators.iter().enumerate() {
            let entry = wizard.entry_at(at);
            let mut names = vec![indicator.number.clone()];
            for speaker in speakers {
                let texts = self.texts.ask(speaker.language().tag);
                names.push(texts.prompt(indicator));
                names.push(texts.area(questionnaire.area_of(at)));
                for option in indicator.kind.options() {
                    names.push(texts.option(indicator, &option.id));
                }
            }
            names.extend(entry.notes.values().cloned());
            names.extend(entry.evidence.iter().map(|evidence| evidence.title.clone()));
            for value in entry.answer.value().into_iter().chain(entry.details.values()) {
                if let Value::Text(words) = value {
                    names.extend(words.values().cloned());
                }
            }
            names.push(indicator.id.clone());
            entries.push(Entry::new(wrap(Found::Indicator(at)), names));
        }
        for (at, term) in questionnaire.terms.iter().enumerate() {
            let forms = speakers
                .iter()
                .flat_map(|speaker| self.texts.ask(speaker.language().tag).term_forms(term));
            // Who looks for a word mostly looks for the question.
            entries.push(Entry::aside(wrap(Found::Term(at)), forms));
        }
        for (at, section) in questionnaire.sections.iter().enumerate() {
            let titles = speakers
                .iter()
                .map(|speaker| self.texts.ask(speaker.language().tag).section(section));
            entries.push(Entry::aside(wrap(Found::Section(at)), titles));
        }
        entries
    }
}
