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

/// Whether what is pasted is told apart from what is typed. The Windows console sends both as keys.
pub const TELLS_PASTES: bool = !cfg!(windows);

/// So many keys that type something, in one go, come from no hand.
pub const BURST: usize = 4;

/// Makes pastes of keys that came in one go, so that none of them is a command. A key that is held
/// repeats itself, and stays what it is.
pub fn bursts(inputs: Vec<Input>) -> Vec<Input> {
    let mut found = Vec::new();
    let mut run: Vec<Key> = Vec::new();
    for input in inputs {
        match input {
            Input::Key(key) if pasted(key).is_some() => run.push(key),
            other => {
                found.extend(settled(std::mem::take(&mut run)));
                found.push(other);
            }
        }
    }
    found.extend(settled(run));
    found
}

/// Keys in a row that type something: a paste, or keys after all.
fn settled(run: Vec<Key>) -> Vec<Input> {
    let held = run.iter().all(|key| Some(key) == run.first());
    if run.len() < BURST || held {
        return run.into_iter().map(Input::Key).collect();
    }
    vec![Input::Paste(run.into_iter().filter_map(pasted).collect())]
}

/// What a key would have been in a text that was pasted.
fn pasted(key: Key) -> Option<char> {
    match key.code {
        KeyCode::Enter => Some('\n'),
        KeyCode::Tab if !key.shift => Some('\t'),
        _ => key.typed(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyEvent, KeyEventState};

    fn event(code: KeyCode, kind: KeyEventKind) -> Event {
        let (modifiers, state) = (KeyModifiers::NONE, KeyEventState::NONE);
        Event::Key(KeyEvent { code, modifiers, kind, state })
    }

    fn typed(text: &str) -> Vec<Input> {
        let code = |c| if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) };
        text.chars().map(|c| Input::Key(Key::plain(code(c)))).collect()
    }

    #[test]
    fn a_key_counts_when_it_is_pressed_and_not_when_it_is_let_go() {
        for (kind, counts) in [
            (KeyEventKind::Press, true),
            (KeyEventKind::Repeat, true),
            (KeyEventKind::Release, false),
        ] {
            for code in [KeyCode::Char('1'), KeyCode::Enter, KeyCode::F(2)] {
                assert_eq!(input(event(code, kind)).is_some(), counts, "{code:?} {kind:?}");
            }
        }
    }

    #[test]
    fn keys_in_one_go_are_a_paste() {
        for text in ["1 q\n", "1\n2\n3\n", "quit", "Café – naïve"] {
            assert_eq!(bursts(typed(text)), [Input::Paste(text.to_owned())]);
        }
        let mut both = typed("q\n1\n");
        both.push(Input::Resize);
        both.extend(typed("2"));
        let [paste, resize, key] = &bursts(both)[..] else { panic!() };
        assert_eq!(*paste, Input::Paste("q\n1\n".to_owned()));
        assert_eq!((resize, key), (&Input::Resize, &typed("2")[0]));
    }

    #[test]
    fn what_a_hand_does_stays_keys() {
        for keys in [typed("1\n2"), typed("nnnnnnnnnn"), typed("\n\n\n\n\n")] {
            assert_eq!(bursts(keys.clone()), keys);
        }
        // Keys that type nothing are in no text.
        let arrows = [KeyCode::Down, KeyCode::Up, KeyCode::Down, KeyCode::Right, KeyCode::F(2)];
        let arrows: Vec<Input> = arrows.map(|code| Input::Key(Key::plain(code))).into();
        assert_eq!(bursts(arrows.clone()), arrows);
        let orders: Vec<Input> = "lspq".chars().map(|c| Input::Key(Key::ctrl(c))).collect();
        assert_eq!(bursts(orders.clone()), orders);
    }
}
