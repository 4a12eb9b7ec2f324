//! Somebody at the keys.

use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;

use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use super::picture;
use crate::desk::tests::{MemoryDesk, Outside};
use crate::l10n::Language;
use crate::model::assessment::{Assessment, Entry};
use crate::tui::input::input;
use crate::tui::{App, Theme};

/// The whole program but for its files and its terminal. Draws after everything that happens.
pub struct Player {
    pub app: App<MemoryDesk>,
    terminal: Terminal<TestBackend>,
    outside: Rc<RefCell<Outside>>,
    /// What is done to every text that is typed or pasted.
    pub accent: fn(&str) -> String,
}

impl Player {
    /// Starts the program on its list of assessments.
    pub fn new(outside: Outside, language: &str, (width, height): (u16, u16)) -> Player {
        let outside = Rc::new(RefCell::new(outside));
        let language = Language::fitting(language);
        let first_start = outside.borrow().settings.language.is_none();
        let theme = Theme::showing(true, true).with(outside.borrow().settings.looks);
        let mut app = App::new(MemoryDesk(outside.clone()), language, theme);
        if first_start {
            app.ask_language();
        }
        app.start();
        let terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
        let mut player = Player { app, terminal, outside, accent: str::to_owned };
        player.draw();
        player
    }

    /// Starts the program once more in the same world, as after a crash.
    pub fn starts_again(&mut self) {
        let language = self.app.l10n.language();
        let theme = self.app.theme;
        self.app = App::new(MemoryDesk(self.outside.clone()), language, theme);
        self.app.start();
        self.draw();
    }

    /// At 80 columns and 24 lines in English, with the first assessment open where it was left.
    pub fn at_work(outside: Outside) -> Player {
        let mut player = Player::new(outside, "en", (80, 24));
        player.open_first();
        player
    }

    /// Opens the first assessment of the list and puts the welcome aside, if there is one.
    pub fn open_first(&mut self) {
        self.keys("Enter");
        if self.app.overlay.is_some() {
            self.keys("Enter");
        }
    }

    /// Draws what there is now.
    pub fn draw(&mut self) {
        if !self.app.ended() {
            self.terminal.draw(|frame| self.app.draw(frame)).unwrap();
        }
    }

    fn send(&mut self, event: Event) {
        if let Some(input) = input(event)
            && !self.app.ended()
        {
            self.app.handle(input);
            if self.app.takes_redraw() {
                self.terminal.clear().unwrap();
            }
            self.draw();
            if self.app.has_work() {
                self.app.work();
                self.draw();
            }
        }
    }

    /// Does what a line of play says: keys by their names (`Down*3 Ctrl+L 2`), text to be typed in
    /// quotation marks, `Paste` before a text that comes in one go, `Pause` for a rest.
    pub fn keys(&mut self, play: &str) -> &mut Player {
        let mut rest = play.trim_start();
        while !rest.is_empty() {
            let (pasted, text) = match rest.strip_prefix("Paste") {
                Some(text) => (true, text),
                None => (false, rest),
            };
            if let Some(text) = text.strip_prefix('“') {
                let (text, after) = text.split_once('”').expect("a quotation ends");
                if pasted {
                    self.pastes(text)
                } else {
                    self.types(text)
                };
                rest = after.trim_start();
                continue;
            }
            let (key, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
            rest = after.trim_start();
            let (key, times) = match key.rsplit_once('*') {
                Some((key, times)) if !key.is_empty() => (key, times.parse().unwrap()),
                _ => (key, 1),
            };
            for _ in 0..times {
                match key {
                    "Pause" => drop(self.pauses()),
                    _ => self.send(Event::Key(key_event(key))),
                }
            }
        }
        self
    }

    /// Types a text, letter by letter; a line break is the Enter key.
    pub fn types(&mut self, text: &str) -> &mut Player {
        for c in (self.accent)(text).chars() {
            let code = if c == '\n' { KeyCode::Enter } else { KeyCode::Char(c) };
            let shift = if c.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
            self.send(Event::Key(KeyEvent::new(code, shift)));
        }
        self
    }

    /// Pastes a text.
    pub fn pastes(&mut self, text: &str) -> &mut Player {
        self.send(Event::Paste((self.accent)(text)));
        self
    }

    /// Clicks at a column and a row.
    pub fn clicks(&mut self, column: u16, row: u16) -> &mut Player {
        let kind = MouseEventKind::Down(MouseButton::Left);
        self.send(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
        self
    }

    /// Clicks on the first letter of the first place that shows this text.
    pub fn clicks_on(&mut self, text: &str) -> &mut Player {
        let Some((x, y)) = self.place_of(text) else {
            panic!("“{text}” is not on the screen:\n{}", self.picture());
        };
        self.clicks(x, y)
    }

    /// Turns the wheel in the middle of the screen.
    pub fn wheels(&mut self, down: bool) -> &mut Player {
        let (column, row) = (self.buffer().area.width / 2, self.buffer().area.height / 2);
        self.wheels_at(column, row, down)
    }

    /// Turns the wheel over a column and a row.
    pub fn wheels_at(&mut self, column: u16, row: u16, down: bool) -> &mut Player {
        let kind = if down { MouseEventKind::ScrollDown } else { MouseEventKind::ScrollUp };
        self.send(Event::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
        self
    }

    /// Lets go of the keys long enough for what is half-typed to be kept.
    pub fn pauses(&mut self) -> &mut Player {
        if self.app.waits_to_keep() {
            self.app.pause();
        }
        self.draw();
        self
    }

    /// Makes the window larger or smaller.
    pub fn resizes(&mut self, (width, height): (u16, u16)) -> &mut Player {
        self.terminal.backend_mut().resize(width, height);
        self.send(Event::Resize(width, height));
        self
    }

    /// Comes back to the window after something happened outside.
    pub fn comes_back(&mut self) -> &mut Player {
        self.send(Event::FocusGained);
        self
    }

    /// Waits until a window that may only read has looked what the other one did.
    pub fn follows(&mut self) -> &mut Player {
        if self.app.follows() {
            self.app.follow();
        }
        self.draw();
        self
    }

    /// What is on the screen.
    pub fn buffer(&self) -> &Buffer {
        self.terminal.backend().buffer()
    }

    /// The lines on the screen.
    pub fn lines(&self) -> Vec<String> {
        picture::lines(self.buffer())
    }

    /// Everything on the screen as one text.
    pub fn text(&self) -> String {
        self.lines().join("\n")
    }

    /// Everything on the screen as one text without line breaks, frames and runs of spaces.
    pub fn flat(&self) -> String {
        flat(&self.text())
    }

    /// The hardware cursor, where it is shown.
    pub fn cursor(&self) -> Option<Position> {
        let backend = self.terminal.backend();
        backend.cursor_visible().then(|| backend.cursor_position())
    }

    /// The line the cursor stands on.
    pub fn cursor_line(&self) -> String {
        self.cursor().map(|at| self.lines()[usize::from(at.y)].clone()).unwrap_or_default()
    }

    /// Letters, styles and cursor.
    pub fn picture(&self) -> String {
        picture::picture(self.buffer(), self.cursor())
    }

    /// Where a text begins on the screen.
    pub fn place_of(&self, text: &str) -> Option<(u16, u16)> {
        self.lines().iter().enumerate().find_map(|(y, line)| {
            let x = line[..line.find(text)?].chars().count();
            Some((x.try_into().unwrap(), y.try_into().unwrap()))
        })
    }

    /// Whether the program has ended.
    pub fn ended(&self) -> bool {
        self.app.ended()
    }

    /// The world outside, to look at.
    pub fn outside(&self) -> Ref<'_, Outside> {
        self.outside.borrow()
    }

    /// The world outside, to change.
    pub fn outside_mut(&self) -> RefMut<'_, Outside> {
        self.outside.borrow_mut()
    }

    /// The assessment as it was last saved.
    pub fn saved(&self) -> Assessment {
        self.outside().saves.last().cloned().expect("something was saved")
    }

    /// An entry as it was last saved.
    pub fn entry(&self, id: &str) -> Entry {
        self.saved().entry(id).clone()
    }
}

/// Words with one space between them, without the frames around them.
pub fn flat(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || "│─".contains(c));
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn key_event(name: &str) -> KeyEvent {
    let mut modifiers = KeyModifiers::NONE;
    let mut name = name;
    while let Some((held, rest)) = name.split_once('+').filter(|(held, _)| !held.is_empty()) {
        modifiers |= match held {
            "Ctrl" => KeyModifiers::CONTROL,
            "Shift" => KeyModifiers::SHIFT,
            "Alt" => KeyModifiers::ALT,
            _ => panic!("{held} is no key that is held"),
        };
        name = rest;
    }
    let code = match name {
        "Enter" => KeyCode::Enter,
        "Esc" => KeyCode::Esc,
        "Tab" if modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
        "Tab" => KeyCode::Tab,
        "Space" => KeyCode::Char(' '),
        "Up" => KeyCode::Up,
        "Down" => KeyCode::Down,
        "Left" => KeyCode::Left,
        "Right" => KeyCode::Right,
        "Home" => KeyCode::Home,
        "End" => KeyCode::End,
        "PageUp" => KeyCode::PageUp,
        "PageDown" => KeyCode::PageDown,
        "Backspace" => KeyCode::Backspace,
        "Del" => KeyCode::Delete,
        _ => match (name.strip_prefix('F').and_then(|n| n.parse().ok()), name.chars().next()) {
            (Some(number), _) => KeyCode::F(number),
            (None, Some(c)) if name.chars().count() == 1 => KeyCode::Char(c),
            _ => panic!("{name} is no key"),
        },
    };
    KeyEvent::new(code, modifiers)
}
