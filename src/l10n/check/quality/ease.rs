//! How easily a text reads, by the measure that was made for its language.
//!
//! All of them look at the length of sentences and words only, and syllables are estimated from
//! letters: good for comparing one version of a text with the next, not for judging it.

use super::super::read::Source;
use super::is_prose;
use super::prose::{is_end, plain, sentences, words};

/// Which measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Flesch and Kincaid (1975), for English: years of school.
    FleschKincaid,
    /// Kandel and Moles (1958), for French: from 0, hard, to 100, easy.
    KandelMoles,
    /// Flesch’s measure as Martins and others (1996) fitted it to Portuguese: from 0 to 100.
    Martins,
    /// None is known for the language.
    WordsOnly,
}

/// How easily texts read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ease {
    /// By which measure.
    pub measure: Measure,
    /// What it says.
    pub score: f64,
    /// Words in a sentence, on average.
    pub words: f64,
}

/// How easily the sentences of these sources read; nothing where there are none.
pub fn ease(tag: &str, sources: &[&str]) -> Option<Ease> {
    let language = tag.split('-').next().unwrap_or_default();
    let (mut all_sentences, mut all_words, mut all_syllables) = (0_u32, 0_u32, 0_u32);
    for source in sources.iter().filter_map(|source| Source::read(source).ok()) {
        let texts = source.messages.iter().flat_map(super::super::read::Message::texts);
        for (_, text) in texts.filter(|(attribute, _)| is_prose(*attribute)) {
            let Some(run) = text.runs.first() else { continue };
            for sentence in sentences(&plain(run)) {
                // Labels and headings are no sentences.
                if !sentence.trim_end_matches(['”', '’', '»', '\u{202f}', ' ']).ends_with(is_end)
                {
                    continue;
                }
                let own = words(&sentence).filter(|word| word.chars().any(char::is_alphabetic));
                let syllables: Vec<u32> = own.map(|word| syllables(language, word)).collect();
                if !syllables.is_empty() {
                    all_sentences += 1;
                    all_words += u32::try_from(syllables.len()).unwrap_or(u32::MAX);
                    all_syllables += syllables.iter().sum::<u32>();
                }
            }
        }
    }
    if all_sentences == 0 {
        return None;
    }
    let length = f64::from(all_words) / f64::from(all_sentences);
    let weight = f64::from(all_syllables) / f64::from(all_words);
    let (measure, score) = match language {
        "en" => (Measure::FleschKincaid, 0.39 * length + 11.8 * weight - 15.59),
        "fr" => (Measure::KandelMoles, 207.0 - 1.015 * length - 73.6 * weight),
        "pt" => (Measure::Martins, 248.835 - 1.015 * length - 84.6 * weight),
        _ => (Measure::WordsOnly, 0.0),
    };
    Some(Ease { measure, score, words: length })
}

/// Syllables of a word, estimated; at least one.
fn syllables(language: &str, word: &str) -> u32 {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let count = match language {
        "pt" => portuguese(&letters),
        _ => groups(&letters).saturating_sub(u32::from(ends_mute(language, &letters))),
    };
    count.max(1)
}

fn is_vowel(c: char) -> bool {
    "aeiouyàâäáãéèêëíîïóôöõúùûüœæ".contains(c)
}

/// Vowels in a row are one syllable, except before a diaeresis or after an accent that parts them.
fn groups(letters: &[char]) -> u32 {
    let mut count = 0;
    let mut before = None;
    for &c in letters {
        let joined = before
            .is_some_and(|before: char| is_vowel(before) && !"ëïü".contains(c) && before != 'é');
        count += u32::from(is_vowel(c) && !joined);
        before = Some(c);
    }
    count
}

/// Whether the last e is not heard.
fn ends_mute(language: &str, letters: &[char]) -> bool {
    let consonant = |c: char| !is_vowel(c);
    match (language, letters) {
        // “table” keeps its second syllable, “rule” has none.
        ("en", [.., before, 'l', 'e']) if consonant(*before) => false,
        ("en", [.., before, 'e', 'd']) => consonant(*before) && !matches!(before, 't' | 'd'),
        ("en", [.., before, 'e', 's']) => {
            consonant(*before) && !matches!(before, 's' | 'x' | 'z' | 'h' | 'c' | 'g')
        }
        ("en" | "fr", [.., before, 'e']) | ("fr", [.., before, 'e', 's']) => consonant(*before),
        _ => false,
    }
}

/// Portuguese parts its vowels, except in a falling diphthong.
fn portuguese(letters: &[char]) -> u32 {
    let mut count = 0;
    let mut before = None;
    for (at, &c) in letters.iter().enumerate() {
        let silent = c == 'u'
            && at.checked_sub(1).is_some_and(|at| match letters[at] {
                'q' => true,
                'g' => matches!(letters.get(at + 2), Some('e' | 'i' | 'é' | 'í' | 'ê')),
                _ => false,
            });
        if !is_vowel(c) || silent {
            before = None;
            continue;
        }
        let falls = match before {
            Some('a' | 'e' | 'o' | 'á' | 'é' | 'ó' | 'ê' | 'ô') => matches!(c, 'i' | 'u'),
            Some('u') => c == 'i',
            Some('i') => c == 'u',
            Some('ã') => matches!(c, 'o' | 'e' | 'i'),
            Some('õ') => c == 'e',
            _ => false,
        };
        // A diphthong has two vowels, not three.
        before = (!falls).then_some(c);
        count += u32::from(!falls);
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_about_right() {
        for (language, word, count) in [
            ("en", "city", 2),
            ("en", "table", 2),
            ("en", "rule", 1),
            ("en", "reached", 1),
            ("en", "wanted", 2),
            ("en", "offices", 3),
            ("en", "the", 1),
            ("fr", "ville", 1),
            ("fr", "personnes", 2),
            ("fr", "statut", 2),
            ("fr", "Haïti", 3),
            ("fr", "rémunération", 5),
            ("pt", "município", 5),
            ("pt", "que", 1),
            ("pt", "não", 1),
            ("pt", "língua", 3),
            ("pt", "saúde", 3),
            ("pt", "ações", 2),
            ("pt", "seguir", 2),
        ] {
            assert_eq!(syllables(language, word), count, "{word}");
        }
    }

    #[test]
    fn each_language_has_its_measure() {
        let of = |tag, text: &str| ease(tag, &[&format!("a = {text}")]);
        let cat = of("en", "The cat sat on the mat.").map(|ease| (ease.measure, ease.words));
        assert_eq!(cat, Some((Measure::FleschKincaid, 6.0)));
        let score = of("en", "The cat sat on the mat.").map_or(0.0, |ease| ease.score);
        assert!((score - (0.39 * 6.0 + 11.8 - 15.59)).abs() < 1e-9);
        assert_eq!(of("fr-CA", "Bonjour.").map(|ease| ease.measure), Some(Measure::KandelMoles));
        assert_eq!(of("pt-PT", "Bom dia.").map(|ease| ease.measure), Some(Measure::Martins));
        assert_eq!(of("de", "Guten Tag.").map(|ease| ease.measure), Some(Measure::WordsOnly));
        assert_eq!(of("en", "A label"), None);
        assert_eq!(ease("en", &["<<<<<<< ours"]), None);
    }
}
