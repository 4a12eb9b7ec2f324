//! What is different where the screen is heard or felt: how wide it is, and where the cursor stands.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use crate::desk::Desk;
use crate::tui::app::{App, Overlay};

/// How wide the screen is at most.
const WIDTH: u16 = 80;

impl<D: Desk> App<D> {
    /// The part of the terminal that is drawn on. What is heard is read line by line: nothing stands
    /// beside what has the focus.
    pub(super) fn area(&self, whole: Rect) -> Rect {
        let most = if self.theme.is_spoken() { WIDTH } else { u16::MAX };
        Rect { width: whole.width.min(most), ..whole }
    }

    /// Where the cursor says what has the focus, it stands on the first letter of it.
    pub(super) fn at_first_letter(&self, cursor: Position, cells: &Buffer) -> Position {
        let search = matches!(self.overlay, Some(Overlay::Palette(_)));
        let writes = search || self.form.is_some() || self.shows_report();
        let is_blank = |x, y| cells.cell((x, y)).is_none_or(|cell| cell.symbol().trim().is_empty());
        if !self.theme.is_spoken() || writes {
            return cursor;
        }
        let end = cells.area.bottom().saturating_sub(1);
        let mut rows = cursor.y..end;
        let letter = |y: u16| (cursor.x..cells.area.right()).find(|x| !is_blank(*x, y));
        let first = rows.find_map(|y| letter(y).map(|x| Position { x, y }));
        first.unwrap_or(cursor)
    }
}
