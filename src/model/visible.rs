//! What of a text may reach a terminal.
//!
//! A file or an argument can hold what a terminal obeys (escapes, C1 controls), what turns the
//! reading order or hides (overrides, marks without width), and what buries the lines around it (a
//! thousand accents on one letter). Every exit passes through [`clean`]: each line of stdout and
//! stderr, and each cell of the screen.

use std::borrow::Cow;

use unicode_width::UnicodeWidthChar;

/// More marks than any script puts on one letter.
const MOST_MARKS: usize = 6;

/// The text as a terminal may have it. Line feeds stay, tabs become spaces.
pub fn clean(text: &str) -> Cow<'_, str> {
    // Most texts are plain, and every cell of every frame comes through here.
    if text.bytes().all(|byte| byte == b'\n' || (b' '..0x7f).contains(&byte)) {
        return Cow::Borrowed(text);
    }
    let mut clean = String::with_capacity(text.len());
    let mut marks = 0;
    for c in text.chars() {
        match c {
            '\t' | '\u{2028}' | '\u{2029}' => clean.push(' '),
            c if is_hidden(c) => continue,
            // Joiners, between letters of the scripts that have them and between emoji.
            '\u{200c}' | '\u{200d}' if clean.chars().next_back().is_none_or(|c| c.is_ascii()) => {
                continue;
            }
            c if is_boundless(c) => clean.push(char::REPLACEMENT_CHARACTER),
            c => {
                marks = if c.width() == Some(0) { marks + 1 } else { 0 };
                if marks > MOST_MARKS {
                    continue;
                }
                clean.push(c);
                continue;
            }
        }
        marks = 0;
    }
    Cow::Owned(clean)
}

/// The same on one line, so that no text can pass for another line.
pub fn clean_line(text: &str) -> String {
    clean(text).replace('\n', " ")
}

/// Whether the character takes a column or two of its own and does nothing else.
pub fn is_plain(c: char) -> bool {
    !is_hidden(c) && !is_boundless(c) && c.width().is_some_and(|width| width > 0)
}

/// Whether a terminal would obey the character, or a reader not see it.
pub fn is_hidden(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c,
            // Soft hyphen, Arabic letter mark, Hangul and Khmer fillers, Mongolian separator.
            '\u{ad}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            // Zero width space, direction marks, line separators, overrides, word joiner and the
            // invisible operators, isolates, byte order mark, annotations, tags.
            | '\u{200b}' | '\u{200e}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Signs that run over all that follows: they count as one column and are drawn over many.
fn is_boundless(c: char) -> bool {
    matches!(c, '\u{a9c5}' | '\u{fdfa}'..='\u{fdfd}' | '\u{12000}'..='\u{1254f}' | '\u{2e3a}'..='\u{2e3b}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::test_support::cases;

    #[test]
    fn what_is_seen_stays_and_what_acts_goes() {
        for (text, expected) in [
            ("", ""),
            ("plain\ntext", "plain\ntext"),
            ("« Évaluation » às 14 h 02 — 東京", "« Évaluation » às 14 h 02 — 東京"),
            ("\u{1b}]0;title\u{7}\u{1b}[31mred\u{9b}2J\r\n", "]0;title[31mred2J\n"),
            ("a\tb\u{2028}c\u{7f}\0", "a b c"),
            ("abc\u{202e}fdp.exe\u{2066}\u{200b}\u{feff}\u{200f}", "abcfdp.exe"),
            ("pay\u{ad}pal\u{e0041}\u{2063}", "paypal"),
            // Joiners stay where a script needs them.
            ("می\u{200c}خواهم 👩\u{200d}🚒", "می\u{200c}خواهم 👩\u{200d}🚒"),
            ("a\u{200d}b\u{200c}", "ab"),
            ("﷽", "\u{fffd}"),
            ("e\u{301}\u{323}", "e\u{301}\u{323}"),
        ] {
            assert_eq!(clean(text), expected, "{text:?}");
        }
        let buried = format!("a{}b", "\u{301}".repeat(10_000));
        assert_eq!(clean(&buried).chars().count(), 2 + MOST_MARKS);
        assert_eq!(clean_line("a\nb\r\nc"), "a b c");
    }

    proptest::proptest! {
        #![proptest_config(cases(256))]

        #[test]
        fn nothing_a_terminal_obeys_is_left_and_nothing_more_goes(text in "\\PC*|.*") {
            let cleaned = clean(&text).into_owned();
            proptest::prop_assert!(!cleaned.chars().any(is_hidden));
            proptest::prop_assert_eq!(clean(&cleaned).into_owned(), cleaned.clone());
            if text.chars().all(|c| c.is_alphanumeric() && c.width() != Some(0) && !is_hidden(c) && !is_boundless(c)) {
                proptest::prop_assert_eq!(cleaned, text);
            }
        }
    }
}
