//! What keys are called.

use crossterm::event::KeyCode::{
    Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, Tab, Up,
};

use crate::l10n::{L10n, Message, msg};
use crate::tui::input::Key;
use crate::tui::theme::Glyphs;

/// A key's name in the reader's language; arrows as words where the terminal draws none.
pub fn key_name(l10n: &L10n, glyphs: &Glyphs, key: Key) -> String {
    let arrow = |sign: Message, word: Message| l10n.say(if glyphs.arrows { &sign } else { &word });
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
        Up => arrow(msg::key_up(), msg::key_up_word()),
        Down => arrow(msg::key_down(), msg::key_down_word()),
        Left => arrow(msg::key_left(), msg::key_left_word()),
        Right => arrow(msg::key_right(), msg::key_right_word()),
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
