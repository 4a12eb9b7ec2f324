//! Trying a key: what the program receives of it, what it is called, what it does.

use crossterm::event::KeyCode;
use ratatui::style::Style;
use ratatui::text::Line;

use super::input::Key;
use super::keys::{Context, Names, key_name};
use super::paint;
use super::theme::Theme;
use crate::l10n::{Message, msg};

/// What came in last.
#[derive(Debug, Clone, Default)]
pub struct KeyTest {
    last: Option<Received>,
    /// The key that leaves was pressed once.
    leaving: bool,
}

#[derive(Debug, Clone)]
enum Received {
    Key(Key),
    /// A pasted text of so many characters.
    Paste(usize),
}

impl KeyTest {
    /// Takes a key; tells whether it was one that leaves, for the second time in a row.
    pub fn take(&mut self, key: Key, leaves: bool) -> bool {
        let again = leaves && self.leaving;
        self.leaving = leaves;
        self.last = Some(Received::Key(key));
        again
    }

    /// Takes what was pasted.
    pub fn take_paste(&mut self, text: &str) {
        self.leaving = false;
        self.last = Some(Received::Paste(text.chars().count()));
    }
}

/// The card's lines; what keys do is told for these contexts.
pub fn lines(
    test: &KeyTest,
    names: Names,
    theme: Theme,
    contexts: &[Context],
    width: u16,
) -> Vec<Line<'static>> {
    let plain = |message: &Message| {
        let text = names.l10n.say(message);
        paint::paragraph(Vec::new(), &text, width, Style::new())
    };
    let mut lines = plain(&msg::try_key_about());
    lines.push(Line::default());
    match test.last {
        None => lines.extend(plain(&msg::try_key_nothing())),
        Some(Received::Paste(count)) => lines.extend(plain(&msg::try_key_paste(count))),
        Some(Received::Key(key)) => {
            let name = key_name(names.l10n, names.glyphs, key);
            let received = names.l10n.say(&msg::try_key_received(name));
            lines.extend(paint::paragraph(Vec::new(), &received, width, theme.strong()));
            lines.extend(told(key, names, contexts).iter().flat_map(plain));
        }
    }
    lines.push(Line::default());
    let leaves = key_name(names.l10n, names.glyphs, Key::plain(KeyCode::Esc));
    lines.extend(plain(&match test.leaving {
        true => msg::try_key_once_more(leaves),
        false => msg::try_key_leave(leaves),
    }));
    lines
}

/// What there is to say about a key.
fn told(key: Key, names: Names, contexts: &[Context]) -> Vec<Message> {
    let mut told = Vec::new();
    if let Some(digit) = key.digit() {
        told.push(msg::try_key_digit(digit));
    }
    match names.keys.command(contexts, key) {
        Some(command) => told.push(msg::try_key_does(names.l10n.say(&command.name()))),
        None if key.digit().is_some() => {}
        None if key.typed().is_some() => told.push(msg::try_key_types()),
        None => told.push(msg::try_key_does_nothing()),
    }
    told.push(match key.written() {
        Some(written) if Key::read(&written).is_some() => msg::try_key_written(written),
        _ => msg::try_key_not_written(),
    });
    told
}
