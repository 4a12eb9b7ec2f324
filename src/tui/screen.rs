//! What goes over the line: as few bytes and as few writes a frame as the terminal needs.
//!
//! Over a slow connection every byte is time. Between two changed stretches of a line it is cheaper
//! to write a few unchanged cells again than to move the cursor over them, and one write a frame is
//! enough.

use std::borrow::Cow;
use std::io::{self, Write};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect, Size};
use unicode_width::UnicodeWidthStr;

use crate::model::visible::clean;

/// Moving the cursor costs six bytes at least; so many unchanged cells cost less.
const GAP: u16 = 5;

/// Crossterm's backend, sparing with bytes and writes.
pub struct Sparing<W: Write> {
    inner: CrosstermBackend<W>,
    /// What is on the screen.
    shown: Buffer,
    cursor_shown: Option<bool>,
    cursor: Position,
}

impl<W: Write> Sparing<W> {
    /// Writes to this.
    pub fn new(writer: W) -> Sparing<W> {
        let shown = Buffer::empty(Rect::ZERO);
        Sparing {
            inner: CrosstermBackend::new(writer),
            shown,
            cursor_shown: None,
            cursor: Position::ORIGIN,
        }
    }

    /// Forgets what is on the screen.
    fn forget(&mut self) {
        self.shown = Buffer::empty(Rect::ZERO);
    }
}

/// The changed cells, with the unchanged ones between them where those are few and look the same.
fn joined(shown: &Buffer, changed: Vec<(u16, u16, Cell)>) -> Vec<(u16, u16, Cell)> {
    let mut cells: Vec<(u16, u16, Cell)> = Vec::with_capacity(changed.len());
    for (x, y, cell) in changed {
        if let Some((before, row, last)) = cells.last() {
            // Where the last cell ends: wide characters take two columns.
            let from = before + u16::try_from(last.symbol().width()).unwrap_or(1).max(1);
            if *row == y && from < x && x - from <= GAP {
                let look = (last.style(), cell.style());
                let between: Option<Vec<_>> = (from..x)
                    .map(|x| {
                        let own = shown.cell((x, y))?;
                        let narrow = own.symbol().width() == 1;
                        let same = own.style() == look.0 || own.style() == look.1;
                        (narrow && same).then(|| (x, y, own.clone()))
                    })
                    .collect();
                cells.extend(between.unwrap_or_default());
            }
        }
        cells.push((x, y, cell));
    }
    cells
}

/// A cell as a terminal may have it. Wherever its text came from, this is the way out.
fn cleaned(cell: &Cell) -> Cell {
    let mut own = cell.clone();
    if let Cow::Owned(clean) = clean(cell.symbol()) {
        // Nothing left: the column is still there.
        own.set_symbol(if clean.width() == 0 { " " } else { &clean });
    }
    own
}

impl<W: Write> Backend for Sparing<W> {
    type Error = io::Error;

    fn draw<'a, I>(&mut self, content: I) -> io::Result<()>
    where
        I: Iterator<Item = (u16, u16, &'a Cell)>,
    {
        let changed: Vec<(u16, u16, Cell)> =
            content.map(|(x, y, cell)| (x, y, cleaned(cell))).collect();
        if changed.is_empty() {
            return Ok(());
        }
        let size = self.inner.size()?;
        let area = Rect::new(0, 0, size.width, size.height);
        if self.shown.area != area {
            // A screen of another size was cleared before this.
            self.shown = Buffer::empty(area);
        }
        let cells = joined(&self.shown, changed);
        self.inner.draw(cells.iter().map(|(x, y, cell)| (*x, *y, cell)))?;
        for (x, y, cell) in cells {
            if let Some(own) = self.shown.cell_mut((x, y)) {
                *own = cell;
            }
        }
        Ok(())
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
        let Position { x, y } = self.cursor;
        queue!(self.inner, MoveTo(x, y))
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
        self.inner.size()
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        self.inner.window_size()
    }

    fn flush(&mut self) -> io::Result<()> {
        Backend::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::style::{Modifier, Style};

    fn shown(text: &str) -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 20, 1));
        buffer.set_string(0, 0, text, Style::new());
        buffer
    }

    fn change(x: u16, symbol: &str) -> (u16, u16, Cell) {
        let mut cell = Cell::default();
        cell.set_symbol(symbol);
        (x, 0, cell)
    }

    fn text(cells: &[(u16, u16, Cell)]) -> Vec<(u16, String)> {
        cells.iter().map(|(x, _, cell)| (*x, cell.symbol().to_owned())).collect()
    }

    #[test]
    fn a_short_gap_is_written_again_and_a_long_one_is_jumped() {
        let shown = shown("abcdefghijklmnop");
        let near = joined(&shown, vec![change(1, "X"), change(4, "Y")]);
        let written = [(1, "X"), (2, "c"), (3, "d"), (4, "Y")];
        assert_eq!(text(&near), written.map(|(x, symbol)| (x, symbol.to_owned())));
        let far = joined(&shown, vec![change(1, "X"), change(8, "Y")]);
        assert_eq!(far.len(), 2);
    }

    #[test]
    fn wide_characters_and_other_looks_are_left_alone() {
        let mut wide = shown("ab東def");
        assert_eq!(joined(&wide, vec![change(1, "X"), change(4, "Y")]).len(), 2);
        // After a wide character the next column is part of it.
        assert_eq!(joined(&wide, vec![change(2, "京"), change(4, "Y")]).len(), 2);
        wide = shown("abcdef");
        wide.set_style(Rect::new(2, 0, 1, 1), Style::new().add_modifier(Modifier::BOLD));
        assert_eq!(joined(&wide, vec![change(1, "X"), change(3, "Y")]).len(), 2);
    }
}
