//! Finding the glossary's terms in a text.

use std::collections::HashMap;
use std::ops::Range;

/// A term where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes in the text.
    pub range: Range<usize>,
    /// Which term, as [`Finder::new`] was told.
    pub term: usize,
}

/// Finds terms by their forms in one language.
#[derive(Debug, Default)]
pub struct Finder {
    /// By their first character.
    forms: HashMap<char, Vec<Form>>,
}

#[derive(Debug)]
struct Form {
    characters: Vec<char>,
    term: usize,
}

impl Finder {
    /// Takes each form with the term it belongs to. Where two terms share a form, the first has it.
    pub fn new(forms: impl IntoIterator<Item = (usize, String)>) -> Finder {
        let mut finder = Finder::default();
        for (term, form) in forms {
            let characters: Vec<char> = fold(form.trim()).map(|(_, c)| c).collect();
            if let Some(&first) = characters.first() {
                finder.forms.entry(first).or_default().push(Form { characters, term });
            }
        }
        finder
    }

    /// The terms in a text, in its order: whole words only, with accents but without case. The
    /// longest go first, and no two overlap.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let (ranges, folded): (Vec<Range<usize>>, Vec<char>) = fold(text).unzip();
        let mut candidates: Vec<(Range<usize>, usize)> = Vec::new();
        for start in (0..folded.len()).filter(|at| is_boundary(&folded, *at)) {
            for form in self.forms.get(&folded[start]).into_iter().flatten() {
                let end = start + form.characters.len();
                if folded[start..].starts_with(&form.characters) && is_boundary(&folded, end) {
                    candidates.push((start..end, form.term));
                }
            }
        }
        candidates
            .sort_by_key(|(range, term)| (std::cmp::Reverse(range.len()), range.start, *term));
        let mut taken: Vec<(Range<usize>, usize)> = Vec::new();
        for (range, term) in candidates {
            let is_free = |other: &(Range<usize>, usize)| {
                other.0.end <= range.start || range.end <= other.0.start
            };
            if taken.iter().all(is_free) {
                taken.push((range, term));
            }
        }
        taken.sort_by_key(|(range, _)| range.start);
        let found = taken.into_iter().map(|(range, term)| Found {
            range: ranges[range.start].start..ranges[range.end - 1].end,
            term,
        });
        found.collect()
    }
}

/// Each character in lower case, with the bytes it stands for. Typographic apostrophes, spaces and
/// hyphens count as their plain relatives.
fn fold(text: &str) -> impl Iterator<Item = (Range<usize>, char)> {
    text.char_indices().flat_map(|(at, c)| {
        let plain = match c {
            '’' => '\'',
            '\u{2010}' | '\u{2011}' => '-',
            c if c.is_whitespace() => ' ',
            c => c,
        };
        plain.to_lowercase().map(move |lower| (at..at + c.len_utf8(), lower))
    })
}

/// Whether a word may begin or end before this character. A hyphen within a word is part of it:
/// “non-migrant” holds no migrant.
fn is_boundary(text: &[char], at: usize) -> bool {
    let is_letter =
        |at: Option<usize>| at.and_then(|at| text.get(at)).is_some_and(|c| c.is_alphanumeric());
    let is_hyphen = |at: Option<usize>| at.and_then(|at| text.get(at)) == Some(&'-');
    let (before, after) = (at.checked_sub(1), Some(at));
    let within = (is_letter(before) && is_letter(after))
        || (is_letter(before) && is_hyphen(after) && is_letter(Some(at + 1)))
        || (is_hyphen(before) && is_letter(after) && is_letter(at.checked_sub(2)));
    !within
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::test_support::cases;

    fn finder() -> Finder {
        let forms = [
            (0, "migrant"),
            (0, "migrants"),
            (1, "migrant in an irregular situation"),
            (2, "nouvel arrivant"),
            (2, "nouveaux arrivants"),
            (3, "demandeur d'asile"),
            (4, "compétence"),
            (5, "Framework (MiGOF)"),
            (6, "in an irregular situation of some length"),
            (7, " "),
        ];
        Finder::new(forms.map(|(term, form)| (term, form.to_owned())))
    }

    #[test]
    fn terms_are_found_whole_without_case_and_longest_first() {
        for (text, found) in [
            ("Migrants and a migrant.", &[("Migrants", 0), ("migrant", 0)][..]),
            ("immigrants, migrantes, migrant-led, non-migrant", &[]),
            ("migrants’ rights", &[("migrants", 0)]),
            ("a migrant in an irregular situation", &[("migrant in an irregular situation", 1)]),
            // The longer of two that overlap, although the other begins earlier.
            (
                "migrant in an irregular situation of some length",
                &[("migrant", 0), ("in an irregular situation of some length", 6)],
            ),
            ("De NOUVEAUX\u{a0}ARRIVANTS", &[("NOUVEAUX\u{a0}ARRIVANTS", 2)]),
            ("le demandeur d’asile", &[("demandeur d’asile", 3)]),
            ("la competence", &[]),
            ("la compétence,", &[("compétence", 4)]),
            ("The Framework (MiGOF).", &[("Framework (MiGOF)", 5)]),
            ("-migrant-", &[("migrant", 0)]),
            ("", &[]),
            ("İ migrant İ", &[("migrant", 0)]),
        ] {
            let spans = finder().find(text);
            let spans: Vec<(&str, usize)> =
                spans.into_iter().map(|found| (&text[found.range], found.term)).collect();
            assert_eq!(spans, found, "{text}");
        }
    }

    proptest::proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn any_text_has_its_terms_in_order_and_apart(
            text in "(migrant|in an|irregular|situation|-| |É|İ|é|’|🙂|\u{301}){0,20}",
        ) {
            let mut end = 0;
            for found in finder().find(&text) {
                assert!(found.range.start >= end);
                assert!(text.get(found.range.clone()).is_some());
                end = found.range.end;
            }
        }
    }
}
