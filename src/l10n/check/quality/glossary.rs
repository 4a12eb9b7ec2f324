//! The words that a glossary prefers, and those that it avoids.

use std::collections::{BTreeMap, BTreeSet};

use super::super::read::{Source, Text};
use super::prose::plain;
use crate::model::language;
use crate::model::questionnaire::Structure;

/// Glossaries of one or several questionnaires, by language.
#[derive(Debug, Clone, Default)]
pub struct Glossary {
    languages: BTreeMap<String, Vec<Term>>,
}

#[derive(Debug, Clone)]
struct Term {
    /// The message in which it is explained.
    message: String,
    /// As the glossary writes it.
    name: String,
    /// Its name and its other forms, folded.
    own: Vec<String>,
    /// What is not to be said in its place, folded.
    avoid: Vec<String>,
}

impl Glossary {
    /// Takes in the terms of a questionnaire, in each language and in its variants.
    pub fn add(&mut self, structure: &Structure, sources: &[(&str, &str)]) {
        let read = Source::read_all(sources);
        for tag in read.keys() {
            let terms = structure.terms.iter().filter_map(|id| term(&read, tag, id));
            self.languages.entry((*tag).to_owned()).or_default().extend(terms);
        }
    }

    /// The words of a text that this language avoids, each with the term to say in its place. What
    /// is part of a term of the glossary is fine, and a term's card may name what it is not.
    pub(super) fn avoided(
        &self,
        tag: &str,
        message: &str,
        text: &Text,
    ) -> impl Iterator<Item = (String, String)> + use<> {
        let terms = self.languages.get(tag).map_or(&[][..], Vec::as_slice);
        let runs: Vec<String> = text.runs.iter().map(|run| fold(&plain(run))).collect();
        let mut found = BTreeSet::new();
        for term in terms.iter().filter(|term| term.message != message) {
            for word in &term.avoid {
                let stands = |run: &String| {
                    places(run, word).any(|(from, to)| {
                        !terms.iter().flat_map(|term| &term.own).any(|own| {
                            places(run, own).any(|(start, end)| start <= from && to <= end)
                        })
                    })
                };
                if runs.iter().any(stands) {
                    found.insert((word.clone(), term.name.clone()));
                }
            }
        }
        found.into_iter()
    }
}

/// A term in one language. A variant takes what it does not say itself from its language, but never
/// avoids its own words.
fn term(read: &BTreeMap<&str, Source>, tag: &str, id: &str) -> Option<Term> {
    let message = format!("term-{id}");
    let part = |tag: &str, attribute: Option<&str>| {
        let text = read.get(tag)?.message(&message)?.text(attribute)?;
        Some(text.runs.iter().map(|run| plain(run)).collect::<Vec<_>>().join("|"))
    };
    let base = language::base(tag);
    let inherited =
        |attribute| part(tag, attribute).or_else(|| base.and_then(|base| part(base, attribute)));
    let name = inherited(None)?;
    let list = |text: Option<String>| -> Vec<String> {
        let text = text.unwrap_or_default();
        text.split('|').map(fold).filter(|word| !word.is_empty()).collect()
    };
    let mut own = list(inherited(Some("forms")));
    own.push(fold(&name));
    let mut avoid = list(inherited(Some("avoid")));
    avoid.retain(|word| !own.contains(word));
    Some(Term { message, name, own, avoid })
}

/// Small letters, plain spaces and one kind of apostrophe. Accents stay: they tell words apart.
fn fold(text: &str) -> String {
    let folded: String = text.to_lowercase().replace('\'', "’");
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where a word or phrase stands in a text, as a whole.
fn places<'t>(text: &'t str, word: &'t str) -> impl Iterator<Item = (usize, usize)> + 't {
    text.match_indices(word).map(|(at, found)| (at, at + found.len())).filter(|(from, to)| {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !letter(text[..*from].chars().next_back()) && !letter(text[*to..].chars().next())
    })
}
