//! Each test is a table of (before, after): `|` is the cursor, `[` and `]` enclose the selection.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod editing;
mod moving;
mod properties;
mod wrapping;

use super::TextBuffer;

/// A field as the tables draw it.
fn drawn(state: &str, single_line: bool) -> TextBuffer {
    let mut text = String::new();
    let (mut cursor, mut ends) = (None, Vec::new());
    for c in state.chars() {
        match c {
            '|' => cursor = Some(text.len()),
            '[' | ']' => ends.push(text.len()),
            c => text.push(c),
        }
    }
    let mut buffer = TextBuffer::new(&text, single_line);
    assert_eq!(buffer.text(), text, "the tables draw clean texts");
    buffer.caret.cursor = cursor.expect("every state has a cursor");
    buffer.caret.anchor = ends.iter().copied().find(|&end| end != buffer.cursor());
    buffer
}

/// How the tables draw a field.
fn draw(buffer: &TextBuffer) -> String {
    let mut state = buffer.text().to_owned();
    let cursor = buffer.cursor();
    let Some(selection) = buffer.selection() else {
        state.insert(cursor, '|');
        return state;
    };
    let at_end = cursor == selection.end;
    state.insert_str(selection.end, if at_end { "|]" } else { "]" });
    state.insert_str(selection.start, if at_end { "[" } else { "[|" });
    state
}

/// Does the same in every state of the table.
#[track_caller]
fn check<R>(operation: impl Fn(&mut TextBuffer) -> R, table: &[(&str, &str)]) {
    check_in(false, operation, table);
}

/// As [`check`], in fields of a single line.
#[track_caller]
fn check_single<R>(operation: impl Fn(&mut TextBuffer) -> R, table: &[(&str, &str)]) {
    check_in(true, operation, table);
}

#[track_caller]
fn check_in<R>(single: bool, operation: impl Fn(&mut TextBuffer) -> R, table: &[(&str, &str)]) {
    for (before, after) in table {
        let mut buffer = drawn(before, single);
        assert_eq!(draw(&buffer), *before, "a table's state does not draw as it is written");
        operation(&mut buffer);
        assert_eq!(draw(&buffer), *after, "from {before:?}");
    }
}
