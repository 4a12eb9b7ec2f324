//! Finding the ends of graphemes and words.
//!
//! A newline is always a grapheme of its own, so a search never has to look beyond its line.

use unicode_segmentation::{GraphemeCursor, UnicodeSegmentation};
use unicode_width::UnicodeWidthStr;

/// The graphemes with their positions.
pub(super) fn each(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        // The general rules are slow for a text of many pages, drawn at every keypress. There are
        // no carriage returns here, so an ASCII character is whole unless more than ASCII follows.
        let length = match rest.as_bytes() {
            [first, ..] if first.is_ascii() && rest.as_bytes().get(1).is_none_or(u8::is_ascii) => 1,
            _ => rest.graphemes(true).next()?.len(),
        };
        let found = (at, &rest[..length]);
        at += length;
        Some(found)
    })
}

/// The end of the grapheme after this boundary.
pub(super) fn after(text: &str, at: usize) -> usize {
    at + text[at..].graphemes(true).next().map_or(0, str::len)
}

/// The start of the grapheme before this boundary.
pub(super) fn before(text: &str, at: usize) -> usize {
    at - text[..at].graphemes(true).next_back().map_or(0, str::len)
}

/// This position if it is between two graphemes, or else the end of the one it is in.
pub(super) fn at_or_after(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    // With the whole text at hand, the search cannot ask for more of it.
    match cursor.is_boundary(text, 0) {
        Ok(false) => cursor.next_boundary(text, 0).ok().flatten().unwrap_or(text.len()),
        _ => at,
    }
}

/// This position if it is between two graphemes, or else the start of the one it is in.
pub(super) fn at_or_before(text: &str, at: usize) -> usize {
    let mut cursor = GraphemeCursor::new(at, text.len(), true);
    match cursor.is_boundary(text, 0) {
        Ok(false) => cursor.prev_boundary(text, 0).ok().flatten().unwrap_or(0),
        _ => at,
    }
}

/// Where the word begins that this position is in or behind.
pub(super) fn word_start_before(text: &str, at: usize) -> usize {
    let mut end = at;
    loop {
        let line = line_start(text, end);
        if let Some((start, _)) = text[line..end].unicode_word_indices().next_back() {
            return at_or_before(text, line + start);
        }
        if line == 0 {
            return 0;
        }
        end = line - 1;
    }
}

/// Where the word ends that this position is in or in front of.
pub(super) fn word_end_after(text: &str, at: usize) -> usize {
    // From the start of the line, because what a word is depends on what stands before it.
    let line = line_start(text, at);
    text[line..]
        .unicode_word_indices()
        .map(|(start, word)| line + start + word.len())
        .find(|&end| end > at)
        .map_or(text.len(), |end| at_or_after(text, end))
}

/// Where the line begins that this position is in: after the newline before it.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// Where the line ends that this position is in: before the newline after it.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |newline| at + newline)
}

/// How many cells a grapheme takes.
pub(super) fn width(grapheme: &str) -> usize {
    // Most graphemes are one byte, and the general case is much slower.
    if grapheme.len() == 1 { 1 } else { grapheme.width() }
}

/// How many cells a text takes, grapheme by grapheme, as the screen draws it.
pub(super) fn columns(text: &str) -> usize {
    each(text).map(|(_, grapheme)| width(grapheme)).sum()
}
