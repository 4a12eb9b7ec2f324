//! What is wrong with a questionnaire's texts: everything at once, each with its line.

mod inline;
mod overlay;
mod quality;
mod read;
mod required;

use std::collections::{BTreeSet, HashMap};

pub(super) use inline::each;
pub use overlay::overlay;
pub use quality::{Ease, Glossary, Measure, Whose, ease, quality};
use read::Text;
pub(super) use read::{Source, head, unfit};
pub use required::{Optional, Wanted, required};

use super::texts::{ANSWERS, PLACEHOLDERS};
use crate::model::LanguageTag;
use crate::model::fault::{Fault, FaultKind, shown};
use crate::model::questionnaire::Structure;

/// Names everything that is wrong with the texts of one language.
pub fn texts(structure: &Structure, tag: &str, source: &str) -> Vec<Fault> {
    let source = match Source::read(source) {
        Ok(source) => source,
        Err(faults) => return faults,
    };
    let wanted = required(structure);
    let mut checker = Checker { faults: Vec::new() };
    if !structure.languages.iter().any(|language| language == tag) {
        checker.faults.push(whole_file(FaultKind::LanguageNotListed { tag: tag.to_owned() }));
    }
    checker.written(&wanted, &source);
    checker.missing(&wanted, &source);
    let mut faults = checker.faults;
    faults.extend(source.faults);
    faults.sort_by_key(|fault| fault.line);
    faults
}

/// Names what one language has and another lacks, each fault with the language where it stands:
/// help that is not in every language, placeholders other than in English, a language without texts.
pub fn across(structure: &Structure, sources: &[(&str, &str)]) -> Vec<(LanguageTag, Fault)> {
    let read = Source::read_all(sources);
    let mut faults = Vec::new();
    for tag in structure.languages.iter().chain(&structure.variants) {
        if !sources.iter().any(|(other, _)| other == tag) {
            faults.push((tag.clone(), whole_file(FaultKind::NoTexts { tag: tag.clone() })));
        }
    }
    let wanted = required(structure);
    for (tag, source) in &read {
        let mut own = Vec::new();
        // A variant takes what it does not have from its language.
        let whole = !structure.variants.iter().any(|variant| variant == tag);
        for wanted in wanted.iter().filter(|_| whole) {
            for Optional { attribute, .. } in &wanted.optional {
                let has = |source: &Source| source.has(&wanted.id, Some(attribute));
                if let Some(message) = source.message(&wanted.id)
                    && !has(source)
                    && read.values().any(has)
                {
                    own.push(missing(message.line, &wanted.id, Some(attribute)));
                }
            }
        }
        if let Some(english) = read.get("en") {
            own.extend(other_placeholders(source, english));
        }
        own.sort_by_key(|fault| fault.line);
        faults.extend(own.into_iter().map(|fault| ((*tag).to_owned(), fault)));
    }
    faults
}

fn other_placeholders(source: &Source, english: &Source) -> Vec<Fault> {
    let known = |text: &Text| -> BTreeSet<String> {
        text.placeholders.iter().filter(|name| is_known(name)).cloned().collect()
    };
    let mut faults = Vec::new();
    for message in &source.messages {
        for (attribute, text) in message.texts() {
            let Some(model) = english.message(message.id).and_then(|m| m.text(attribute)) else {
                continue;
            };
            let (own, model) = (known(text), known(model));
            let missing = model.difference(&own).cloned();
            let missing = missing.map(|placeholder| FaultKind::MissingPlaceholder { placeholder });
            let extra = own.difference(&model).cloned();
            let extra = extra.map(|placeholder| FaultKind::ExtraPlaceholder { placeholder });
            faults.extend(missing.chain(extra).map(|kind| Fault {
                line: text.line,
                field: shown(&name(message.id, attribute)),
                kind,
            }));
        }
    }
    faults
}

struct Checker {
    faults: Vec<Fault>,
}

impl Checker {
    /// What is wrong with the texts that are there.
    fn written(&mut self, wanted: &[Wanted], source: &Source) {
        let wanted: HashMap<&str, &Wanted> =
            wanted.iter().map(|wanted| (wanted.id.as_str(), wanted)).collect();
        let mut seen = HashMap::new();
        for message in &source.messages {
            let Some(wanted) = wanted.get(message.id) else {
                let text = message.id.to_owned();
                self.fault(message.line, message.id, None, FaultKind::UnusedText { text });
                continue;
            };
            // The first one counts; what the second one says does not matter.
            if let Some(&first) = seen.get(message.id) {
                let id = message.id.to_owned();
                self.fault(message.line, message.id, None, FaultKind::DuplicateId { id, first });
                continue;
            }
            seen.insert(message.id, message.line);
            let mut attributes = HashMap::new();
            for (attribute, text) in message.texts() {
                if attribute.is_some_and(|attribute| !wanted.takes(attribute)) {
                    let text_name = name(message.id, attribute);
                    let kind = FaultKind::UnusedText { text: text_name };
                    self.fault(text.line, message.id, attribute, kind);
                } else if let Some(&first) = attributes.get(&attribute) {
                    let id = name(message.id, attribute);
                    let kind = FaultKind::DuplicateId { id, first };
                    self.fault(text.line, message.id, attribute, kind);
                } else {
                    attributes.insert(attribute, text.line);
                    let fills = attribute.and_then(|attribute| wanted.fills(attribute));
                    self.text(message.id, attribute, text, fills);
                }
            }
        }
    }

    fn text(
        &mut self,
        message: &str,
        attribute: Option<&str>,
        text: &Text,
        fills: Option<&'static str>,
    ) {
        if text.blank {
            self.fault(text.line, message, attribute, FaultKind::BlankText);
        }
        let known: Vec<String> =
            PLACEHOLDERS.iter().chain(&fills).map(|name| format!("${name}")).collect();
        for placeholder in text.placeholders.iter().filter(|name| !known.contains(name)) {
            let known = known.clone();
            let kind = FaultKind::UnknownPlaceholder { placeholder: placeholder.clone(), known };
            self.fault(text.line, message, attribute, kind);
        }
        if let Some(placeholder) = fills.map(|name| format!("${name}"))
            && !text.placeholders.contains(&placeholder)
        {
            self.fault(
                text.line,
                message,
                attribute,
                FaultKind::MissingPlaceholder { placeholder },
            );
        }
    }

    /// The texts that are not there. One that is there but cannot be read is not missing.
    fn missing(&mut self, wanted: &[Wanted], source: &Source) {
        for wanted in wanted {
            let Some(message) = source.message(&wanted.id) else {
                if !source.has(&wanted.id, None) {
                    self.faults.push(missing(1, &wanted.id, None));
                }
                continue;
            };
            if !source.has(&wanted.id, None) {
                self.faults.push(missing(message.line, &wanted.id, None));
            }
            for attribute in &wanted.attributes {
                if !source.has(&wanted.id, Some(attribute)) {
                    self.faults.push(missing(message.line, &wanted.id, Some(attribute)));
                }
            }
        }
    }

    fn fault(&mut self, line: usize, message: &str, attribute: Option<&str>, kind: FaultKind) {
        self.faults.push(Fault { line, field: shown(&name(message, attribute)), kind });
    }
}

/// Whether some text may have this filled in.
pub(super) fn is_known(placeholder: &str) -> bool {
    let known = |name: &str| PLACEHOLDERS.contains(&name) || ANSWERS.contains(&name);
    placeholder.strip_prefix('$').is_some_and(known)
}

fn whole_file(kind: FaultKind) -> Fault {
    Fault { line: 1, field: String::new(), kind }
}

fn missing(line: usize, message: &str, attribute: Option<&str>) -> Fault {
    let text = name(message, attribute);
    Fault { line, field: shown(&text), kind: FaultKind::MissingText { text } }
}

pub(super) fn name(message: &str, attribute: Option<&str>) -> String {
    match attribute {
        None => message.to_owned(),
        Some(attribute) => format!("{message}.{attribute}"),
    }
}

#[cfg(test)]
mod tests;
