//! What a careful reader would mend in texts that are there: a word left in English, a sentence
//! that is too long, a straight quotation mark, another word than the glossary's.
//!
//! The rules look at letters, not at meaning, and err on the side of silence. What is filled in, and
//! what stands in a string literal (`{"…"}`: notation, commands), is held to none of them.

mod ease;
mod glossary;
mod prose;

pub use ease::{Ease, Measure, ease};
pub use glossary::Glossary;
use prose::{french_spacing, plain, sentences, words};
use unicode_width::UnicodeWidthStr;

use super::name;
use super::read::{Source, Text};
use crate::model::fault::{Fault, FaultKind, Flaw, shown};
use crate::model::{LanguageTag, language};

/// So many words in one sentence are enough.
const MOST_WORDS: usize = 30;

/// Whose texts these are: it says how much room there is for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// A questionnaire's.
    Questionnaire,
    /// The program's own.
    Program,
}

/// Names what could be better in the texts of some languages, one source each, with the language
/// where it stands. Sources that cannot be read are passed over: that is a fault of its own.
pub fn quality(
    whose: Whose,
    glossary: &Glossary,
    sources: &[(&str, &str)],
) -> Vec<(LanguageTag, Fault)> {
    let read = Source::read_all(sources);
    let mut faults = Vec::new();
    for (tag, source) in &read {
        let english = read.get("en").filter(|_| !is_of(tag, "en"));
        let mut own = Vec::new();
        for message in &source.messages {
            for (attribute, text) in message.texts() {
                let model = english.and_then(|en| en.message(message.id)?.text(attribute));
                let mut flaws = flaws(tag, whose, message.id, attribute, text, model);
                if is_prose(attribute) {
                    flaws.extend(
                        glossary
                            .avoided(tag, message.id, text)
                            .map(|(word, term)| Flaw::Avoided { word, term }),
                    );
                }
                let field = shown(&name(message.id, attribute));
                own.extend(flaws.into_iter().map(|flaw| Fault {
                    line: text.line,
                    field: field.clone(),
                    kind: FaultKind::Flaw(flaw),
                }));
            }
        }
        own.sort_by_key(|fault| fault.line);
        if let Some(base) = language::base(tag)
            && let Some(texts) = read.get(base)
        {
            own.extend(taken(tag, base, glossary, source, texts));
        }
        faults.extend(own.into_iter().map(|fault| ((*tag).to_owned(), fault)));
    }
    faults
}

/// What a variant takes from its language and says otherwise itself.
fn taken(tag: &str, base: &str, glossary: &Glossary, own: &Source, texts: &Source) -> Vec<Fault> {
    let mut faults = Vec::new();
    for message in &texts.messages {
        for (attribute, text) in message.texts() {
            if own.has(message.id, attribute) || !is_prose(attribute) {
                continue;
            }
            // What the language avoids as well is named there.
            let there: Vec<String> =
                glossary.avoided(base, message.id, text).map(|(word, _)| word).collect();
            let own = glossary.avoided(tag, message.id, text);
            faults.extend(own.filter(|(word, _)| !there.contains(word)).map(|(word, term)| {
                Fault {
                    line: 1,
                    field: shown(&name(message.id, attribute)),
                    kind: FaultKind::Flaw(Flaw::AvoidedInBase {
                        word,
                        term,
                        base: base.to_owned(),
                    }),
                }
            }));
        }
    }
    faults
}

/// Whether people read this text as a text: lists of words and titles of sources are none.
fn is_prose(attribute: Option<&str>) -> bool {
    !matches!(attribute, Some("forms" | "avoid" | "source"))
}

fn is_of(tag: &str, language: &str) -> bool {
    tag.split('-').next() == Some(language)
}

fn flaws(
    tag: &str,
    whose: Whose,
    id: &str,
    attribute: Option<&str>,
    text: &Text,
    english: Option<&Text>,
) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut add = |flaw: Flaw| {
        if !flaws.contains(&flaw) {
            flaws.push(flaw);
        }
    };
    if is_prose(attribute)
        && english.is_some_and(|english| english.runs == text.runs)
        && text.runs.iter().any(|run| translatable(run) > 1)
    {
        add(Flaw::LikeEnglish);
    }
    for run in &text.runs {
        let plain = plain(run);
        if let Some(most) = room(whose, id, attribute)
            && plain.width() > most
        {
            add(Flaw::TooLong { length: plain.width(), most });
        }
        if plain.contains(['"', '\'']) {
            add(Flaw::StraightQuote);
        }
        if is_of(tag, "fr") {
            french_spacing(&plain).into_iter().for_each(&mut add);
        }
        if !is_prose(attribute) {
            continue;
        }
        if let Some(word) = doubled(tag, &plain) {
            add(Flaw::DoubledWord { word });
        }
        let longest = sentences(&plain).iter().map(|own| words(own).count()).max();
        if let Some(words) = longest.filter(|words| *words > MOST_WORDS) {
            add(Flaw::LongSentence { words, most: MOST_WORDS });
        }
    }
    flaws
}

/// How many columns there are for a text; nothing for one that goes on in the next line.
fn room(whose: Whose, id: &str, attribute: Option<&str>) -> Option<usize> {
    const OPTION: usize = 50;
    const LABEL: usize = 40;
    match (whose, attribute) {
        (Whose::Program, _) if id.starts_with("hint-") || id.starts_with("key-") => Some(16),
        (Whose::Program, _) if id.starts_with("command-") => Some(80),
        (Whose::Program, _) => None,
        (_, None) if id.starts_with("section-") => Some(OPTION),
        (_, None) if id.starts_with("area-") => Some(LABEL),
        (_, None) => None,
        (_, Some(attribute)) => {
            let starts = |start: &str| attribute.starts_with(start);
            let ends = |end: &str| attribute.ends_with(end);
            match attribute {
                // In a report, where every line goes on in the next one.
                _ if ends("-said") || ends("-listed") => None,
                _ if starts("option-") && (ends("-exists") || ends("-missing")) => None,
                _ if starts("option-") && ends("-name") => Some(LABEL),
                _ if starts("option-") || attribute.contains("-option-") => Some(OPTION),
                "unit" | "row" => Some(LABEL),
                _ if starts("detail-") || starts("column-") || starts("row-") => Some(LABEL),
                _ => None,
            }
        }
    }
}

/// How many words another language would say otherwise: not names (a capital within the text),
/// numbers, codes, or what is filled in. A single one may be the same word in both languages.
fn translatable(run: &str) -> usize {
    let is_word = |word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic()).count();
        let code = |c: char| !c.is_alphabetic() && !"’-,.:;!?()".contains(c);
        letters > 1 && !word.starts_with('-') && !word.contains(code)
    };
    // The first word of a text may have a capital; any other that has one is a name.
    let is_name = |at: usize, word: &str| {
        let letters = word.chars().filter(|c| c.is_alphabetic());
        letters.skip(usize::from(at == 0)).any(char::is_uppercase)
    };
    let plain = plain(run);
    words(&plain).enumerate().filter(|(at, word)| is_word(word) && !is_name(*at, word)).count()
}

/// A word that stands twice in a row, where the language has no use for that.
fn doubled(tag: &str, plain: &str) -> Option<String> {
    let fine: &[&str] = match tag.split('-').next() {
        Some("en") => &["that", "had"],
        Some("fr") => &["nous", "vous"],
        Some("pt") => &["se"],
        _ => &[],
    };
    let bare = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let words: Vec<&str> = words(plain).collect();
    words.windows(2).find_map(|pair| {
        let (first, second) = (pair[0].to_lowercase(), bare(pair[1]));
        let ends_plain = first.ends_with(char::is_alphabetic);
        let same = ends_plain && bare(&first) == second && pair[1].starts_with(char::is_alphabetic);
        (same && !fine.contains(&second.as_str())).then_some(second)
    })
}

#[cfg(test)]
mod tests;
