//! What keys are called.

use crossterm::event::KeyCode::{
    Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, Tab, Up,
};

use crate::l10n::{L10n, msg};
use crate::tui::input::Key;

/// A key's name in the reader's language.
pub fn key_name(l10n: &L10n, key: Key) -> String {
    let name = match key.code {
        Enter => l10n.say(&msg::key_enter()),
        Esc => l10n.say(&msg::key_escape()),
        Tab => l10n.say(&msg::key_tab()),
        Backspace => l10n.say(&msg::key_backspace()),
        Delete => l10n.say(&msg::key_delete()),
        Home => l10n.say(&msg::key_home()),
        End => l10n.say(&msg::key_end()),
        PageUp => l10n.say(&msg::key_page_up()),
        PageDown => l10n.say(&msg::key_page_down()),
        Char(' ') => l10n.say(&msg::key_space()),
        Up => l10n.say(&msg::key_up()),
        Down => l10n.say(&msg::key_down()),
        Left => l10n.say(&msg::key_left()),
        Right => l10n.say(&msg::key_right()),
        F(number) => format!("F{number}"),
        Char(c) if key.ctrl => c.to_uppercase().collect(),
        Char(c) => c.to_string(),
        _ => String::new(),
    };
    match (key.ctrl, key.shift) {
        (true, _) => l10n.say(&msg::key_with_ctrl(name)),
        (false, true) => l10n.say(&msg::key_with_shift(name)),
        (false, false) => name,
    }
}
