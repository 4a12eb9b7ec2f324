//! Trying keys: nothing is done but told.

use crossterm::event::KeyCode;

use super::{App, Overlay};
use crate::desk::Desk;
use crate::tui::input::Key;
use crate::tui::key_test::KeyTest;
use crate::tui::keys::Command;

impl<D: Desk> App<D> {
    /// Tells of every key what it does, until one leaves.
    pub(super) fn test_keys(&mut self) {
        if !matches!(self.overlay, Some(Overlay::KeyTest(_))) {
            self.open_overlay(Overlay::KeyTest(KeyTest::default()));
        }
    }

    pub(super) fn key_in_test(&mut self, key: Key) {
        let command = self.keys.command(self.contexts(), key);
        // Esc always leaves, in case that keys of the user do not.
        let leaves = key == Key::plain(KeyCode::Esc)
            || matches!(command, Some(Command::Close | Command::Quit));
        if let Some(Overlay::KeyTest(test)) = &mut self.overlay
            && test.take(key, leaves)
        {
            self.close_overlay();
        }
    }
}
