//! The user's own keys: a file that says which keys do what, held to what keeps the program usable.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::{Bound, Command, Context, Keymap, stack};
use crate::l10n::{L10n, msg};
use crate::model::fault::{Fault, FaultKind};
use crate::model::source::{self, Places};
use crate::tui::input::Key;

/// The newest way of writing this file; it says none.
const FORMAT: u32 = 1;

/// Keys by context and command, as written.
type Written = BTreeMap<String, BTreeMap<String, Vec<String>>>;

impl Keymap {
    /// The table with the user's keys in it, and what is wrong with these. A row with a fault keeps
    /// the keys that the program comes with.
    pub fn rebound(source: &str) -> (Keymap, Vec<Fault>) {
        let mut keymap = Keymap::default();
        let written: Written = match source::read(source, FORMAT) {
            Ok(written) => written,
            Err(faults) => return (keymap, faults),
        };
        let places = Places::read(source);
        let mut faults = places.duplicate_keys();
        // Rows with keys of the user, by their position, as far as they hold.
        let mut own: Vec<usize> = Vec::new();
        for (context, commands) in &written {
            let place = places.root().field(context);
            let here: Vec<usize> = (0..keymap.rows.len())
                .filter(|at| keymap.rows[*at].context.id() == *context)
                .collect();
            if here.is_empty() {
                let known = contexts(&keymap).map(Context::id).collect();
                let kind = FaultKind::UnknownField { field: context.clone(), known };
                faults.push(place.fault(kind));
                continue;
            }
            for (command, keys) in commands {
                let place = place.field(command);
                let Some(at) = here.iter().find(|at| keymap.rows[**at].command.id() == *command)
                else {
                    let known = here.iter().map(|at| keymap.rows[*at].command.id()).collect();
                    let kind = FaultKind::UnknownField { field: command.clone(), known };
                    faults.push(place.fault(kind));
                    continue;
                };
                let row = &mut keymap.rows[*at];
                let mut read = Vec::new();
                let before = faults.len();
                for (item, name) in keys.iter().enumerate() {
                    match allowed(row, name) {
                        Ok(key) if !read.contains(&key) => read.push(key),
                        Ok(_) => {}
                        Err(kind) => faults.push(place.item(item, name).fault(kind)),
                    }
                }
                if read.is_empty() && faults.len() == before {
                    faults.push(place.fault(FaultKind::NoPlainKey));
                }
                if faults.len() == before {
                    row.keys = read;
                    own.push(*at);
                }
            }
        }
        // What does not fit together goes back to what the program comes with, one row at a time:
        // that may bring the next one to light.
        while let Some((at, kind)) = own.iter().find_map(|at| Some((*at, keymap.trouble(*at)?))) {
            let row = &mut keymap.rows[at];
            let place = places.root().field(&row.context.id()).field(&row.command.id());
            faults.push(place.fault(kind));
            row.keys = super::BINDINGS[at].keys.to_vec();
            own.retain(|other| *other != at);
        }
        faults.sort_by_key(|fault| fault.line);
        (keymap, faults)
    }

    /// Why a row does not fit with the others: a key that does something else there, too, or nothing
    /// that every keyboard has.
    fn trouble(&self, at: usize) -> Option<FaultKind> {
        let row = &self.rows[at];
        for stack in stack::ALL.iter().filter(|stack| stack.contains(&row.context)) {
            let active = |other: &&Bound| stack.contains(&other.context);
            let others = self.rows.iter().filter(active).filter(|o| o.command != row.command);
            for other in others {
                if let Some(key) = row.keys.iter().find(|key| other.keys.contains(key)) {
                    let key = key.written().unwrap_or_default();
                    return Some(FaultKind::KeyTaken { key, command: other.command.id() });
                }
            }
            if self.plain(stack, row.command).is_none() {
                return Some(FaultKind::NoPlainKey);
            }
        }
        None
    }

    /// All keys as a file of keys, each with what it does.
    pub fn written(&self, l10n: &L10n, place: &str) -> String {
        let mut text = String::new();
        // Writing to a string cannot fail.
        for words in [msg::keys_file_about(place.to_owned()), msg::keys_file_names()] {
            let _ = writeln!(text, "// {}", l10n.say(&words));
        }
        text.push_str("{\n");
        for context in contexts(self) {
            let _ = writeln!(text, "    // {}", l10n.say(&context.name()));
            let _ = writeln!(text, "    {:?}: {{", context.id());
            for row in self.rows.iter().filter(|row| row.context == context) {
                let keys: Vec<String> = row.keys.iter().filter_map(|key| key.written()).collect();
                let _ = writeln!(text, "        // {}", l10n.say(&row.command.name()));
                let _ = writeln!(text, "        {:?}: {keys:?},", row.command.id());
            }
            text.push_str("    },\n");
        }
        text.push_str("}\n");
        text
    }
}

/// A key that may stand in a row, or why it may not.
fn allowed(row: &Bound, name: &str) -> Result<Key, FaultKind> {
    let Some(key) = Key::read(name) else {
        return Err(FaultKind::UnknownKey { key: name.to_owned() });
    };
    if row.keys.contains(&key) {
        return Ok(key);
    }
    if row.context.takes_text() && key.typed().is_some() {
        return Err(FaultKind::KeyIsText { key: name.to_owned() });
    }
    if key.digit().is_some() {
        return Err(FaultKind::KeyIsDigit { key: name.to_owned() });
    }
    Ok(key)
}

/// Every context in the order of the table.
fn contexts(keymap: &Keymap) -> impl Iterator<Item = Context> {
    let mut seen: Vec<Context> = Vec::new();
    for row in &keymap.rows {
        if !seen.contains(&row.context) {
            seen.push(row.context);
        }
    }
    seen.into_iter()
}

/// A name as the file of keys has it.
fn id(name: impl Serialize) -> String {
    let value = serde_json::to_value(name).ok();
    value.and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Command {
    /// Its name in the file of keys.
    pub fn id(self) -> String {
        id(self)
    }
}

impl Context {
    /// Its name in the file of keys.
    pub fn id(self) -> String {
        id(self)
    }
}
