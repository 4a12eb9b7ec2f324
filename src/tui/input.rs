//! What comes in from the terminal, cleaned of its quirks once and for all.

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, MouseButton, MouseEventKind};

/// One thing a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Pressed a key.
    Key(Key),
    /// Pasted text. Never a command, whatever it holds.
    Paste(String),
    /// Clicked at column and row.
    Click(u16, u16),
    /// Turned the wheel over column and row: negative is up.
    Wheel(u16, u16, i16),
    /// Changed the window's size.
    Resize,
    /// Came back to the window.
    Focus,
}

/// A key with what was held down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key {
    /// Which.
    pub code: KeyCode,
    /// Ctrl held.
    pub ctrl: bool,
    /// Alt held.
    pub alt: bool,
    /// Shift held; always false for characters, which carry it in themselves.
    pub shift: bool,
}

impl Key {
    /// A key on its own.
    pub const fn plain(code: KeyCode) -> Key {
        Key { code, ctrl: false, alt: false, shift: false }
    }

    /// A character on its own.
    pub const fn char(c: char) -> Key {
        Key::plain(KeyCode::Char(c))
    }

    /// A character with Ctrl.
    pub const fn ctrl(c: char) -> Key {
        Key { code: KeyCode::Char(c), ctrl: true, alt: false, shift: false }
    }

    /// With shift held.
    pub const fn shift(code: KeyCode) -> Key {
        Key { code, ctrl: false, alt: false, shift: true }
    }

    /// With Ctrl held.
    pub const fn with_ctrl(code: KeyCode) -> Key {
        Key { code, ctrl: true, alt: false, shift: false }
    }

    /// The digit this key means in a list of options: digits themselves, and the unshifted top row
    /// of a French keyboard.
    pub fn digit(self) -> Option<usize> {
        if self.ctrl || self.alt {
            return None;
        }
        let KeyCode::Char(c) = self.code else { return None };
        match c {
            '0'..='9' => c.to_digit(10).map(|digit| digit as usize),
            'à' => Some(0),
            '&' => Some(1),
            'é' => Some(2),
            '"' => Some(3),
            '\'' => Some(4),
            '(' => Some(5),
            '-' => Some(6),
            'è' => Some(7),
            '_' => Some(8),
            'ç' => Some(9),
            _ => None,
        }
    }

    /// The character typed, where the key types one.
    pub fn typed(self) -> Option<char> {
        match self.code {
            // Ctrl and Alt together are AltGr on Windows, and AltGr types characters.
            KeyCode::Char(c) if self.ctrl == self.alt => Some(c),
            _ => None,
        }
    }
}

/// What an event means; nothing for releases, moves and leaving the window.
pub fn input(event: Event) -> Option<Input> {
    match event {
        Event::Key(key) if key.kind != KeyEventKind::Release => {
            let held = |modifier| key.modifiers.contains(modifier);
            let (code, shift) = match key.code {
                KeyCode::BackTab => (KeyCode::Tab, true),
                KeyCode::Char(c) if held(KeyModifiers::CONTROL) => {
                    (KeyCode::Char(c.to_ascii_lowercase()), false)
                }
                KeyCode::Char(c) => (KeyCode::Char(c), false),
                code => (code, held(KeyModifiers::SHIFT)),
            };
            let (ctrl, alt) = (held(KeyModifiers::CONTROL), held(KeyModifiers::ALT));
            Some(Input::Key(Key { code, ctrl, alt, shift }))
        }
        Event::Paste(text) => Some(Input::Paste(text)),
        Event::Resize(..) => Some(Input::Resize),
        Event::FocusGained => Some(Input::Focus),
        Event::Mouse(mouse) => match mouse.kind {
            MouseEventKind::Down(MouseButton::Left) => Some(Input::Click(mouse.column, mouse.row)),
            MouseEventKind::ScrollUp => Some(Input::Wheel(mouse.column, mouse.row, -1)),
            MouseEventKind::ScrollDown => Some(Input::Wheel(mouse.column, mouse.row, 1)),
            _ => None,
        },
        _ => None,
    }
}
