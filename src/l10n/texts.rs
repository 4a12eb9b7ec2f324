//! A questionnaire's texts: titles, prompts, options, help, in every language it has.

mod statements;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use fluent_bundle::FluentArgs;

use super::chain;
use super::sources::Sources;
use super::terms::Finder;
use crate::model::Id;
use crate::model::questionnaire::{Area, Indicator, Questionnaire, Section};

/// Placeholders that a questionnaire's texts may use.
pub const PLACEHOLDERS: [&str; 2] = ["authority", "year"];

/// What stands for an answer in the sentences of a report, each in texts of its own.
pub const ANSWERS: [&str; 3] = ["statement", "list", "value"];

/// The texts of one questionnaire. A language is read when it is first needed.
pub struct Texts {
    languages: Vec<Language>,
    values: FluentArgs<'static>,
    /// By language; made of all the terms, which takes longer than finding them in a frame's texts.
    finders: RefCell<BTreeMap<String, Rc<Finder>>>,
}

struct Language {
    tag: String,
    /// Borrowed where it is the program's own.
    source: Cow<'static, str>,
    messages: OnceCell<Sources>,
}

impl Texts {
    /// Takes the Fluent source of each language, by tag.
    pub fn new(sources: impl IntoIterator<Item = (String, Cow<'static, str>)>) -> Texts {
        let languages = sources
            .into_iter()
            .map(|(tag, source)| Language { tag, source, messages: OnceCell::new() })
            .collect();
        let finders = RefCell::default();
        let mut texts = Texts { languages, values: FluentArgs::new(), finders };
        texts.set_values("", None);
        texts
    }

    /// Sets what the placeholders stand for.
    pub fn set_values(&mut self, authority: &str, year: Option<i32>) {
        self.values.set("authority", authority.to_owned());
        self.values.set("year", year.map(|year| year.to_string()).unwrap_or_default());
        self.finders.get_mut().clear();
    }

    /// Asks for texts in one language.
    pub fn ask<'t>(&'t self, tag: &'t str) -> Asker<'t> {
        Asker { texts: self, tag }
    }

    /// A text in this language, or in the next of its chain that has it.
    fn find(&self, tag: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        let own = chain(tag);
        let rest = self.languages.iter().map(|language| language.tag.as_str());
        own.iter().copied().chain(rest).find_map(|tag| {
            let language = self.languages.iter().find(|language| language.tag == tag)?;
            // A user's own text may have a placeholder that nothing fills; `check` names it.
            language.messages().format(id, attribute, &self.values, &mut Vec::new())
        })
    }

    /// As [`Texts::find`], with an answer filled in.
    fn find_with(
        &self,
        tag: &str,
        (id, attribute): (&str, &str),
        (name, answer): (&'static str, &str),
    ) -> Option<String> {
        let own = self.values.iter().map(|(name, value)| (name.to_owned(), value.clone()));
        let mut values: FluentArgs = own.collect();
        values.set(name, answer.to_owned());
        self.find_near_with(tag, id, Some(attribute), &values)
    }

    /// A text in this language, or in the one of which it is a variant: another language's words
    /// would not fit.
    fn find_near(&self, tag: &str, id: &str, attribute: Option<&str>) -> Option<String> {
        self.find_near_with(tag, id, attribute, &self.values)
    }

    fn find_near_with(
        &self,
        tag: &str,
        id: &str,
        attribute: Option<&str>,
        values: &FluentArgs,
    ) -> Option<String> {
        let base = |tag: &str| tag.split('-').next().map(str::to_owned);
        let near = chain(tag).into_iter().filter(|other| base(other) == base(tag));
        near.filter_map(|tag| self.languages.iter().find(|language| language.tag == tag))
            .find_map(|own| own.messages().format(id, attribute, values, &mut Vec::new()))
    }

    /// Changes every letter of every text, so that tests can find a word that is none.
    #[cfg(test)]
    pub(crate) fn set_transform(&mut self, transform: Option<fn(&str) -> std::borrow::Cow<str>>) {
        for language in &mut self.languages {
            let mut messages = language.read();
            messages.set_transform(transform);
            language.messages = OnceCell::from(messages);
        }
        self.finders.get_mut().clear();
    }
}

impl Language {
    fn messages(&self) -> &Sources {
        self.messages.get_or_init(|| self.read())
    }

    fn read(&self) -> Sources {
        // The program's own were checked when it was made.
        let own = matches!(self.source, Cow::Borrowed(_));
        let fit = own || super::check::unfit(&self.source).is_none();
        Sources::new(&self.tag, fit.then(|| self.source.clone()))
    }
}

/// A questionnaire's texts in one language. A text that exists nowhere is shown as its id, never as
/// a blank.
#[derive(Clone, Copy)]
pub struct Asker<'t> {
    texts: &'t Texts,
    tag: &'t str,
}

impl Asker<'_> {
    /// The instrument's title; its id where nobody wrote one.
    pub fn questionnaire(&self, questionnaire: &Questionnaire) -> String {
        let title = self.texts.find(self.tag, "questionnaire", None);
        title.unwrap_or_else(|| questionnaire.id.clone())
    }

    /// A section's title.
    pub fn section(&self, section: &Section) -> String {
        self.must(&format!("section-{}", section.id), None)
    }

    /// What a section looks at.
    pub fn section_about(&self, section: &Section) -> Option<String> {
        self.texts.find(self.tag, &format!("section-{}", section.id), Some("about"))
    }

    /// Who is usually needed for a section.
    pub fn section_needed(&self, section: &Section) -> Option<String> {
        self.texts.find(self.tag, &format!("section-{}", section.id), Some("needed"))
    }

    /// A term of the glossary.
    pub fn term(&self, term: &str) -> String {
        self.must(&format!("term-{term}"), None)
    }

    /// A term in this language, if it has it.
    pub fn term_here(&self, term: &str) -> Option<String> {
        self.texts.find_near(self.tag, &format!("term-{term}"), None)
    }

    /// What a term means, or where that is taken from: `definition`, `source`.
    pub fn term_part(&self, term: &str, part: &str) -> Option<String> {
        self.texts.find(self.tag, &format!("term-{term}"), Some(part))
    }

    /// How a term is written in this language: the term itself first, then its other forms.
    pub fn term_forms(&self, term: &str) -> Vec<String> {
        let mut forms = self.term_here(term).map_or(Vec::new(), |term| vec![term]);
        forms.extend(self.term_words(term, "forms"));
        forms
    }

    /// What this language does not say for a term.
    pub fn term_avoid(&self, term: &str) -> Vec<String> {
        self.term_words(term, "avoid")
    }

    fn term_words(&self, term: &str, part: &str) -> Vec<String> {
        let words = self.texts.find_near(self.tag, &format!("term-{term}"), Some(part));
        let words = words.unwrap_or_default();
        let words = words.split('|').map(str::trim).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    }

    /// Finds the questionnaire's terms in texts of this language, each by its position there.
    pub fn finder(&self, terms: &[Id]) -> Rc<Finder> {
        if let Some(finder) = self.texts.finders.borrow().get(self.tag) {
            return finder.clone();
        }
        let forms = terms.iter().enumerate();
        let finder =
            Rc::new(Finder::new(forms.flat_map(|(at, term)| {
                self.term_forms(term).into_iter().map(move |form| (at, form))
            })));
        self.texts.finders.borrow_mut().insert(self.tag.to_owned(), finder.clone());
        finder
    }

    /// An area's title.
    pub fn area(&self, area: &Area) -> String {
        self.must(&format!("area-{}", area.id), None)
    }

    /// What an area holds.
    pub fn area_about(&self, area: &Area) -> Option<String> {
        self.texts.find(self.tag, &format!("area-{}", area.id), Some("about"))
    }

    /// The question.
    pub fn prompt(&self, indicator: &Indicator) -> String {
        self.must(&indicator.id, None)
    }

    /// Any of an indicator's help texts: `asks`, `evidence`, `example`, `knows`.
    pub fn help(&self, indicator: &Indicator, part: &str) -> Option<String> {
        self.texts.find(self.tag, &indicator.id, Some(part))
    }

    /// The unit of a number.
    pub fn unit(&self, indicator: &Indicator) -> String {
        self.must(&indicator.id, Some("unit"))
    }

    /// An option's label.
    pub fn option(&self, indicator: &Indicator, option: &str) -> String {
        self.option_part(indicator, option, "")
    }

    /// What exists when a partial option is chosen.
    pub fn option_exists(&self, indicator: &Indicator, option: &str) -> String {
        self.option_part(indicator, option, "-exists")
    }

    /// What is missing when a partial option is chosen.
    pub fn option_missing(&self, indicator: &Indicator, option: &str) -> String {
        self.option_part(indicator, option, "-missing")
    }

    /// The label of the field that names an option ("other, namely").
    pub fn option_name(&self, indicator: &Indicator, option: &str) -> String {
        self.option_part(indicator, option, "-name")
    }

    fn option_part(&self, indicator: &Indicator, option: &str, part: &str) -> String {
        let id = match &indicator.scale {
            Some(scale) => format!("scale-{scale}"),
            None => indicator.id.clone(),
        };
        self.must(&id, Some(&format!("option-{option}{part}")))
    }

    /// A detail's label.
    pub fn detail(&self, indicator: &Indicator, detail: &str) -> String {
        self.must(&indicator.id, Some(&format!("detail-{detail}")))
    }

    /// The unit of a detail's number.
    pub fn detail_unit(&self, indicator: &Indicator, detail: &str) -> String {
        self.must(&indicator.id, Some(&format!("detail-{detail}-unit")))
    }

    /// An option of a detail.
    pub fn detail_option(&self, indicator: &Indicator, detail: &str, option: &str) -> String {
        self.must(&indicator.id, Some(&format!("detail-{detail}-option-{option}")))
    }

    /// A fixed row's name.
    pub fn row(&self, indicator: &Indicator, row: &str) -> String {
        self.must(&indicator.id, Some(&format!("row-{row}")))
    }

    /// What one free row is called, in the singular.
    pub fn row_name(&self, indicator: &Indicator) -> String {
        self.must(&indicator.id, Some("row"))
    }

    /// A column's heading.
    pub fn column(&self, indicator: &Indicator, column: &str) -> String {
        self.must(&indicator.id, Some(&format!("column-{column}")))
    }

    /// The unit of a column's numbers.
    pub fn column_unit(&self, indicator: &Indicator, column: &str) -> String {
        self.must(&indicator.id, Some(&format!("column-{column}-unit")))
    }

    /// An option of a column's cells.
    pub fn column_option(&self, indicator: &Indicator, column: &str, option: &str) -> String {
        self.must(&indicator.id, Some(&format!("column-{column}-option-{option}")))
    }

    fn must(&self, id: &str, attribute: Option<&str>) -> String {
        self.texts.find(self.tag, id, attribute).unwrap_or_else(|| match attribute {
            None => id.to_owned(),
            Some(attribute) => format!("{id}.{attribute}"),
        })
    }
}
