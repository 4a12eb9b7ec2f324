//! What keys are called: in the reader's language, and in the user's file of keys.

use crossterm::event::KeyCode::{
    self, Backspace, Char, Delete, Down, End, Enter, Esc, F, Home, Insert, Left, PageDown, PageUp,
    Right, Tab, Up,
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
        Insert => l10n.say(&msg::key_insert()),
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
        _ => l10n.say(&msg::key_unnamed()),
    };
    let name = if key.shift { l10n.say(&msg::key_with_shift(name)) } else { name };
    let name = if key.alt { l10n.say(&msg::key_with_alt(name)) } else { name };
    if key.ctrl { l10n.say(&msg::key_with_ctrl(name)) } else { name }
}

/// Keys that type nothing, as the file of keys has them in every language.
const WRITTEN: [(&str, KeyCode); 15] = [
    ("enter", Enter),
    ("esc", Esc),
    ("tab", Tab),
    ("backspace", Backspace),
    ("delete", Delete),
    ("insert", Insert),
    ("home", Home),
    ("end", End),
    ("page-up", PageUp),
    ("page-down", PageDown),
    ("space", Char(' ')),
    ("up", Up),
    ("down", Down),
    ("left", Left),
    ("right", Right),
];

/// What stands before a key that is pressed while another one is held.
const HELD: [&str; 3] = ["ctrl+", "alt+", "shift+"];

impl Key {
    /// The key that is written like this in the file of keys: `u`, `f9`, `ctrl+p`, `shift+tab`.
    /// None where no terminal could ever send it.
    pub fn read(written: &str) -> Option<Key> {
        let mut rest = written;
        let mut held = [false; HELD.len()];
        for (held, name) in held.iter_mut().zip(HELD) {
            if let Some(after) = rest.strip_prefix(name).filter(|after| !after.is_empty()) {
                (*held, rest) = (true, after);
            }
        }
        let [ctrl, alt, shift] = held;
        let named = WRITTEN.iter().find(|(name, _)| *name == rest).map(|(_, code)| *code);
        let code = named.or_else(|| function_key(rest)).or_else(|| {
            let mut letters = rest.chars();
            letters.next().filter(|c| letters.next().is_none() && !c.is_control()).map(Char)
        })?;
        let sent = match code {
            // Terminals send the same for Tab and Enter, and one letter for both cases.
            Char('i' | 'm') if ctrl => false,
            Char(c) => !shift && (!ctrl || !c.is_uppercase()),
            _ => true,
        };
        sent.then_some(Key { code, ctrl, alt, shift })
    }

    /// How the file of keys has it; none for a key that has no name there.
    pub fn written(self) -> Option<String> {
        let named = WRITTEN.iter().find(|(_, code)| *code == self.code).map(|(name, _)| *name);
        let name = match self.code {
            _ if named.is_some() => named?.to_owned(),
            F(number) => format!("f{number}"),
            Char(c) => c.to_string(),
            _ => return None,
        };
        let held = [self.ctrl, self.alt, self.shift].into_iter().zip(HELD);
        let held: String = held.filter(|(held, _)| *held).map(|(_, name)| name).collect();
        Some(held + &name)
    }
}

fn function_key(name: &str) -> Option<KeyCode> {
    let number: u8 = name.strip_prefix('f')?.parse().ok()?;
    (1..=12).contains(&number).then_some(F(number))
}
