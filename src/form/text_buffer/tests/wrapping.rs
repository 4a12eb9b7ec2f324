//! Visual lines, drawn with `/` between rows and `\n` where the text has one.

use std::ops::Range;

use super::super::TextBuffer;
use super::drawn;

/// The rows, each with the newline that ends it.
fn rows(text: &str, width: usize) -> Vec<String> {
    let buffer = TextBuffer::new(text, false);
    let lines: Vec<_> = buffer.wrap(width).into_iter().map(|line| line.range).collect();
    let row = |(at, range): (usize, &Range<usize>)| {
        let newline = lines.get(at + 1).is_some_and(|next| next.start > range.end);
        buffer.text()[range.start..range.end + usize::from(newline)].to_owned()
    };
    lines.iter().enumerate().map(row).collect()
}

#[test]
fn breaking_lines() {
    for (width, text, expected) in [
        (8, "", ""),
        (8, "one two", "one two"),
        (7, "one two", "one two"),
        (6, "one two", "one /two"),
        (8, "one two three four", "one two /three /four"),
        (8, "one\ntwo", "one\n/two"),
        (8, "one\n\n", "one\n/\n/"),
        // Spaces hang over the end.
        (3, "one    two", "one    /two"),
        (3, "one   ", "one   "),
        (3, "     ", "     "),
        (6, "  one two", "  one /two"),
        // Too long a word begins on a line of its own and is broken where it must be.
        (4, "a abcdefghij b", "a /abcd/efgh/ij b"),
        (4, "abcdefgh", "abcd/efgh"),
        // Hyphens and dashes break within words, signs do not.
        (8, "sous-ensemble", "sous-/ensemble"),
        (7, "il fait -5", "il fait /-5"),
        (4, "ab -5", "ab /-5"),
        (3, "a--b", "a--/b"),
        // French punctuation keeps to its word by its no-break space.
        (7, "le prix\u{a0}: dix", "le /prix\u{a0}: /dix"),
        (8, "10\u{202f}000\u{202f}000", "10\u{202f}000\u{202f}0/00"),
        // Wide characters are never split.
        (5, "漢字漢字", "漢字/漢字"),
        (5, "a漢字漢", "a漢字/漢"),
        (1, "漢字", "漢/字"),
        (0, "ab", "a/b"),
        (4, "ok 👩\u{200d}👩\u{200d}👧👍", "ok /👩\u{200d}👩\u{200d}👧👍"),
        (3, "e\u{301}e\u{301}e\u{301}e\u{301}", "e\u{301}e\u{301}e\u{301}/e\u{301}"),
    ] {
        assert_eq!(rows(text, width).join("/"), expected, "{text:?} at {width}");
    }
}

#[test]
fn the_cursor_is_in_one_cell() {
    for (width, state, cell) in [
        (8, "|", (0, 0)),
        (8, "abc|", (0, 3)),
        (8, "one two |three", (1, 0)),
        (8, "one two| three", (0, 7)),
        (8, "one two three|", (1, 5)),
        // Right behind a full line, and waiting there in the spaces that hang over it.
        (3, "one|", (0, 3)),
        (3, "one |", (0, 3)),
        (3, "one   | two", (0, 3)),
        (4, "abcd|efgh", (1, 0)),
        (8, "a\n|", (1, 0)),
        (8, "a|\n", (0, 1)),
        (8, "漢e\u{301}|", (0, 3)),
        (usize::MAX, "one two three|", (0, 13)),
    ] {
        assert_eq!(drawn(state, false).cursor_cell(width), cell, "{state:?} at {width}");
    }
}
