//! Who speaks, and how what people typed goes into a line.

use super::document::{Inline, Runs};
pub use crate::l10n::plain::{clean, on_one_line};
use crate::l10n::{Asker, L10n, Message, chain, msg};
use crate::model::assessment::Words;

/// Where something is filled into a sentence that is made before it is known.
pub const GAP: &str = "\u{1}";

/// The same for something else in the same sentence.
pub const SECOND_GAP: &str = "\u{2}";

/// Who speaks: the program's words and the questionnaire's, in one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    /// The program's words.
    pub l10n: &'a L10n,
    /// The questionnaire's, in the same language.
    pub texts: Asker<'a>,
}

/// A person's words as they are shown in one language.
pub struct Quoted {
    /// Nothing where they are in the language of the document.
    pub foreign: Option<String>,
    /// The words.
    pub text: String,
}

impl Voice<'_> {
    /// A message in words.
    pub fn say(&self, message: &Message) -> String {
        self.l10n.say(message)
    }

    /// A message as a line.
    pub fn line(&self, message: &Message) -> Runs {
        vec![Inline::Text(self.say(message))]
    }

    /// The language spoken, as a tag.
    pub fn tag(&self) -> &str {
        self.l10n.language().tag
    }

    /// The version of these words in this language; otherwise in the nearest there is. Words in a
    /// variant of the language, or in the language that this is a variant of, are not foreign.
    pub fn quote(&self, words: &Words) -> Option<Quoted> {
        let written = |tag: &&str| words.get(*tag).is_some_and(|text| !text.trim().is_empty());
        let own = chain(self.tag());
        let all = words.keys().map(String::as_str);
        let tag = own.into_iter().chain(all).find(written)?;
        let near = base(tag) == base(self.tag());
        let foreign = (!near).then(|| tag.to_owned());
        Some(Quoted { foreign, text: clean(words.get(tag)?.trim()) })
    }

    /// The same as a piece of a line.
    pub fn quoted(&self, quoted: Quoted) -> Inline {
        match quoted.foreign {
            None => Inline::Text(quoted.text),
            Some(language) => {
                let name = self.l10n.language_name(&language);
                let mark = self.say(&msg::report_original(name));
                Inline::Foreign { language, text: quoted.text, mark }
            }
        }
    }

    /// These words, one line for each of their lines.
    pub fn paragraphs(&self, words: &Words) -> Vec<Runs> {
        let Some(quoted) = self.quote(words) else { return Vec::new() };
        let lines = quoted.text.lines().map(str::trim).filter(|line| !line.is_empty());
        let line = |text: &str| {
            let foreign = quoted.foreign.clone();
            vec![self.quoted(Quoted { foreign, text: text.to_owned() })]
        };
        lines.map(line).collect()
    }

    /// These words on one line.
    pub fn inline(&self, words: &Words) -> Option<Inline> {
        let quoted = self.quote(words)?;
        let text = on_one_line(&quoted.text);
        Some(self.quoted(Quoted { text, ..quoted }))
    }

    /// Things as a sentence lists them: `A, B and C`.
    pub fn list(&self, things: Vec<Runs>) -> Runs {
        let last = things.len().saturating_sub(1);
        let mut list = Runs::new();
        for (at, thing) in things.into_iter().enumerate() {
            if at > 0 {
                let between = if at == last { msg::list_last() } else { msg::list_separator() };
                list.push(Inline::Text(self.say(&between)));
            }
            list.extend(thing);
        }
        list
    }
}

fn base(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

/// A sentence made with [`GAP`], with something in its place.
pub fn fill(sentence: &str, with: Runs) -> Runs {
    let (before, after) = sentence.split_once(GAP).unwrap_or((sentence, ""));
    // A sentence that was typed has an end of its own.
    let ended = match with.last() {
        Some(Inline::Text(text)) => text.trim_end().ends_with(['.', '!', '?', '…']),
        _ => false,
    };
    let after = after.strip_prefix('.').filter(|_| ended).unwrap_or(after);
    let mut runs = vec![Inline::Text(before.to_owned())];
    runs.extend(with);
    runs.push(Inline::Text(after.to_owned()));
    runs.retain(|piece| *piece != Inline::Text(String::new()));
    runs
}

/// Sentences one after the other.
pub fn flow(sentences: impl IntoIterator<Item = Runs>) -> Runs {
    let mut line = Runs::new();
    for sentence in sentences.into_iter().filter(|sentence| !sentence.is_empty()) {
        if !line.is_empty() {
            line.push(Inline::Text(" ".to_owned()));
        }
        line.extend(sentence);
    }
    line
}
