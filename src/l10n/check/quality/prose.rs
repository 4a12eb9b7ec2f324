//! Texts as prose: their words, their sentences, and the spaces of French.

use super::super::read::FILLED;
use crate::model::fault::Flaw;

/// Stands where something is filled in: it counts as a word and is held to nothing.
pub(super) const FILLER: char = '\u{fffc}';

/// A run with a filler in place of whatever is filled in.
pub(super) fn plain(run: &str) -> String {
    let mut plain = String::new();
    let mut within = false;
    for c in run.chars() {
        match c {
            _ if c == FILLED.0 => {
                within = true;
                plain.push(FILLER);
            }
            _ if c == FILLED.1 => within = false,
            _ if within => {}
            _ => plain.push(c),
        }
    }
    plain
}

/// Words as they stand between the spaces at which a line can break, with their punctuation: a
/// number with its thousands is one.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}'))
        .filter(|word| word.chars().any(|c| c.is_alphanumeric() || c == FILLER))
}

/// The sentences of a text. What stands in brackets, such as a source, is read apart from the
/// sentence around it.
pub(super) fn sentences(text: &str) -> Vec<String> {
    let mut open = vec![String::new()];
    let mut done = Vec::new();
    for c in text.chars() {
        match c {
            '(' => open.push(String::new()),
            ')' if open.len() > 1 => done.extend(open.pop()),
            _ => open.iter_mut().next_back().into_iter().for_each(|own| own.push(c)),
        }
    }
    done.extend(open);
    done.iter().flat_map(|part| split(part)).collect()
}

fn split(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        let end = at + c.len_utf8();
        if c != '\n' && !is_end(c) {
            continue;
        }
        // Closing quotation marks belong to the sentence that they end.
        let rest = text[end..].trim_start_matches(['”', '’', '»', '\u{202f}']);
        let next = rest.trim_start().chars().next();
        let breaks = rest.starts_with(char::is_whitespace) || rest.is_empty();
        if c == '\n' || breaks && !next.is_some_and(char::is_lowercase) {
            found.push(text[start..end].to_owned());
            start = end;
        }
    }
    found.push(text[start..].to_owned());
    found.retain(|sentence| words(sentence).next().is_some());
    found
}

/// Whether a sentence can end with this.
pub(super) fn is_end(c: char) -> bool {
    matches!(c, '.' | '?' | '!' | '…')
}

/// Punctuation marks that lack the space French puts before or after them.
pub(super) fn french_spacing(plain: &str) -> Vec<Flaw> {
    let signs: Vec<char> = plain.chars().collect();
    let mut flaws = Vec::new();
    for (at, &sign) in signs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| signs.get(at)).copied();
        let after = signs.get(at + 1).copied();
        let ends = after.is_none_or(|c| c.is_whitespace() || ")]».,".contains(c));
        let wants = |space: &[char]| before.is_some_and(|before| !space.contains(&before));
        let lacks = match sign {
            ':' => ends && wants(&['\u{a0}']),
            // Of several at once, the first has the space; one in brackets needs none.
            ';' | '!' | '?' => ends && wants(&['\u{202f}', '!', '?', '(']),
            '»' => wants(&['\u{202f}']),
            '%' => wants(&['\u{a0}', '\u{202f}', '(']),
            _ => false,
        };
        if lacks {
            flaws.push(Flaw::NoSpaceBefore { sign });
        }
        if sign == '«' && after.is_some_and(|after| after != '\u{202f}') {
            flaws.push(Flaw::NoSpaceAfter { sign });
        }
    }
    flaws
}
