//! What goes over the line: as few bytes and as few writes a frame as the terminal needs.
//!
//! Over a slow connection every byte is time. Only what every terminal since the VT102 understands is
//! used: the cursor, looks, emptying the rest of a line, inserting and deleting lines.

mod line;
mod paper;
mod pen;
#[cfg(test)]
mod tests;

use std::cell::Cell as Kept;
use std::io::{self, Write};

use crossterm::cursor::{Hide, Show};
use crossterm::queue;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

pub use paper::Paper;

/// Crossterm's backend, sparing with bytes and writes.
pub struct Sparing<W: Write> {
    inner: CrosstermBackend<W>,
    paper: Paper,
    /// How large the screen was when that was last asked: the frame is made for this size.
    size: Kept<Size>,
    bytes: Vec<u8>,
    cursor_shown: Option<bool>,
    cursor: Position,
}

impl<W: Write> Sparing<W> {
    /// Writes to this.
    pub fn new(writer: W) -> Sparing<W> {
        Sparing {
            inner: CrosstermBackend::new(writer),
            paper: Paper::new(0, 0),
            size: Kept::new(Size::ZERO),
            bytes: Vec::new(),
            cursor_shown: None,
            cursor: Position::ORIGIN,
        }
    }

    /// Writes a line that changes from its beginning to its end, for those who hear what is written.
    pub fn write_whole_lines(&mut self, whole: bool) {
        self.paper.write_whole_lines(whole);
    }

    /// Forgets what is on the screen: it is empty.
    fn forget(&mut self) {
        let size = self.size.get();
        let whole = self.paper.writes_whole_lines();
        self.paper = Paper::new(size.width, size.height);
        self.paper.write_whole_lines(whole);
    }
}

impl<W: Write> Backend for Sparing<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let size = self.size.get();
        if !self.paper.fits(size.width, size.height) {
            // A screen of another size was cleared before this.
            self.forget();
        }
        self.bytes.clear();
        self.paper.write(content, &mut self.bytes);
        self.inner.write_all(&self.bytes)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        if self.cursor_shown != Some(false) {
            self.cursor_shown = Some(false);
            queue!(self.inner, Hide)?;
        }
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        if self.cursor_shown != Some(true) {
            self.cursor_shown = Some(true);
            queue!(self.inner, Show)?;
        }
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        // Where it was put last: not every terminal answers when it is asked.
        Ok(self.cursor)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.cursor = position.into();
        self.bytes.clear();
        self.paper.place(self.cursor.x, self.cursor.y, &mut self.bytes);
        self.inner.write_all(&self.bytes)
    }

    fn clear(&mut self) -> io::Result<()> {
        self.forget();
        self.inner.clear()
    }

    fn clear_region(&mut self, region: ClearType) -> io::Result<()> {
        self.forget();
        self.inner.clear_region(region)
    }

    fn append_lines(&mut self, count: u16) -> io::Result<()> {
        self.forget();
        self.inner.append_lines(count)
    }

    fn size(&self) -> io::Result<Size> {
        let size = self.inner.size()?;
        self.size.set(size);
        Ok(size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}
