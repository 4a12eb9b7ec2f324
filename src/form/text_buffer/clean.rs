//! What may enter a text field.

use std::borrow::Cow;

use crate::model::visible::is_hidden;

/// The text without what could disturb the screen or the reading order.
///
/// Every kind of line break becomes a newline; also Word's manual one, which arrives as a vertical
/// tab, since dropping it would glue two words together. In a single line newlines become spaces,
/// except the ones around a copied line or spreadsheet cell, which nobody means.
pub fn clean(text: &str, single_line: bool) -> Cow<'_, str> {
    let text = if single_line { text.trim_matches(['\n', '\r']) } else { text };
    let goes = |c: char| is_dropped(c) || is_changed(c) || (single_line && c == '\n');
    if !text.contains(goes) {
        return Cow::Borrowed(text);
    }
    let mut cleaned = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match c {
            '\t' => cleaned.push(' '),
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}' => {
                cleaned.push(if single_line { ' ' } else { '\n' });
            }
            c if is_dropped(c) => {}
            c => cleaned.push(c),
        }
    }
    Cow::Owned(cleaned)
}

fn is_changed(c: char) -> bool {
    matches!(c, '\t' | '\r' | '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}')
}

/// What terminals obey and what nobody sees. The joiners of emoji, Persian and the Indian scripts
/// stay.
fn is_dropped(c: char) -> bool {
    is_hidden(c) && !is_changed(c)
}
