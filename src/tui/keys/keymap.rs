//! The keys that really work: the table, and what the user put in its place.

use crossterm::event::KeyCode;

use super::{BINDINGS, Command, Context};
use crate::l10n::L10n;
use crate::tui::input::Key;
use crate::tui::keys::key_name;
use crate::tui::theme::Glyphs;

/// One row: what these keys do here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    /// Where.
    pub context: Context,
    /// What.
    pub command: Command,
    /// By which keys, one at least; the first one is shown.
    pub keys: Vec<Key>,
    /// How early the footer shows it; 0 is never.
    pub footer: u8,
}

/// All keys. What is shown of keys, and what they do, comes from here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Keymap {
    pub(super) rows: Vec<Bound>,
}

impl Default for Keymap {
    /// As the program comes.
    fn default() -> Keymap {
        let bound = |binding: &super::Binding| Bound {
            context: binding.context,
            command: binding.command,
            keys: binding.keys.to_vec(),
            footer: binding.footer,
        };
        Keymap { rows: BINDINGS.iter().map(bound).collect() }
    }
}

impl Keymap {
    /// What a key asks for in these contexts; the first context that knows it wins.
    pub fn command(&self, contexts: &[Context], key: Key) -> Option<Command> {
        contexts.iter().find_map(|context| {
            let mut here = self.rows.iter().filter(|row| row.context == *context);
            here.find(|row| row.keys.contains(&key)).map(|row| row.command)
        })
    }

    /// The rows that work in these contexts. A key that an earlier context takes is not shown for a
    /// later one.
    pub fn working(&self, contexts: &[Context]) -> Vec<&Bound> {
        let mut shown: Vec<&Bound> = Vec::new();
        for context in contexts {
            for row in self.rows.iter().filter(|row| row.context == *context) {
                let taken = shown.iter().any(|earlier| earlier.keys.contains(&row.keys[0]));
                if !taken {
                    shown.push(row);
                }
            }
        }
        shown
    }

    /// The name of the first key that asks for this anywhere; nothing where no key does.
    pub fn name(&self, command: Command, l10n: &L10n, glyphs: &Glyphs) -> String {
        let row = self.rows.iter().find(|row| row.command == command);
        row.map(|row| key_name(l10n, glyphs, row.keys[0])).unwrap_or_default()
    }

    /// The key that asks for this in these contexts on every keyboard: no function key, no Alt.
    pub fn plain(&self, contexts: &[Context], command: Command) -> Option<Key> {
        contexts.iter().find_map(|context| {
            let here = |row: &&Bound| row.context == *context && row.command == command;
            let mut rows = self.rows.iter().filter(here);
            rows.find_map(|row| row.keys.iter().copied().find(|key| is_plain(*key)))
        })
    }
}

/// The keys with what they are called here.
#[derive(Clone, Copy)]
pub struct Names<'a> {
    /// The keys.
    pub keys: &'a Keymap,
    /// The reader's language.
    pub l10n: &'a L10n,
    /// How arrows are shown.
    pub glyphs: &'a Glyphs,
}

impl Names<'_> {
    /// The name of the first key that asks for this.
    pub fn of(&self, command: Command) -> String {
        self.keys.name(command, self.l10n, self.glyphs)
    }

    /// The name of the key that asks for this in these contexts on every keyboard.
    pub fn plain(&self, contexts: &[Context], command: Command) -> String {
        let key = self.keys.plain(contexts, command);
        key.map(|key| key_name(self.l10n, self.glyphs, key)).unwrap_or_default()
    }
}

/// Whether every keyboard has it within reach: laptops hide function keys, and Alt belongs to the
/// window or types characters.
pub(super) fn is_plain(key: Key) -> bool {
    !key.alt && !matches!(key.code, KeyCode::F(_))
}
