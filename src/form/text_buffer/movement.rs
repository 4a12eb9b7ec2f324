//! Moving the cursor and selecting. Every movement tells whether the cursor moved, so that the
//! caller can leave the field at its edges; and every movement ends a group of edits.

use super::wrap::{self, VisualLine};
use super::{TextBuffer, graphemes};

impl TextBuffer {
    /// To the grapheme before, or to the start of the selection that this ends.
    pub fn left(&mut self, select: bool) -> bool {
        let to = match self.selection() {
            Some(selection) if !select => selection.start,
            _ => graphemes::before(&self.text, self.cursor()),
        };
        self.move_to(to, select)
    }

    /// To the grapheme after, or to the end of the selection that this ends.
    pub fn right(&mut self, select: bool) -> bool {
        let to = match self.selection() {
            Some(selection) if !select => selection.end,
            _ => graphemes::after(&self.text, self.cursor()),
        };
        self.move_to(to, select)
    }

    /// Back to where a word begins.
    pub fn word_left(&mut self, select: bool) -> bool {
        self.move_to(graphemes::word_start_before(&self.text, self.cursor()), select)
    }

    /// On to where a word ends.
    pub fn word_right(&mut self, select: bool) -> bool {
        self.move_to(graphemes::word_end_after(&self.text, self.cursor()), select)
    }

    /// To the start of the visual line, or of the whole line where no width is given.
    pub fn line_start(&mut self, width: Option<usize>, select: bool) -> bool {
        let to = match width {
            Some(width) => {
                let lines = self.wrap(width);
                lines[wrap::row_of(&lines, self.cursor())].range.start
            }
            None => graphemes::line_start(&self.text, self.cursor()),
        };
        self.move_to(to, select)
    }

    /// To the last place on the visual line, or to the end of the whole line where no width is
    /// given.
    pub fn line_end(&mut self, width: Option<usize>, select: bool) -> bool {
        let to = match width {
            Some(width) => {
                let lines = self.wrap(width);
                wrap::last_place(&self.text, &lines, wrap::row_of(&lines, self.cursor()))
            }
            None => graphemes::line_end(&self.text, self.cursor()),
        };
        self.move_to(to, select)
    }

    /// To the visual line above; stays where there is none.
    pub fn up(&mut self, width: usize, select: bool) -> bool {
        self.move_rows(-1, width, select)
    }

    /// To the visual line below; stays where there is none.
    pub fn down(&mut self, width: usize, select: bool) -> bool {
        self.move_rows(1, width, select)
    }

    /// So many visual lines up, or to the first.
    pub fn page_up(&mut self, rows: usize, width: usize, select: bool) -> bool {
        self.move_rows(-isize::try_from(rows).unwrap_or(isize::MAX), width, select)
    }

    /// So many visual lines down, or to the last.
    pub fn page_down(&mut self, rows: usize, width: usize, select: bool) -> bool {
        self.move_rows(isize::try_from(rows).unwrap_or(isize::MAX), width, select)
    }

    /// To the start of the text.
    pub fn start(&mut self, select: bool) -> bool {
        self.move_to(0, select)
    }

    /// To the end of the text.
    pub fn end(&mut self, select: bool) -> bool {
        self.move_to(self.text.len(), select)
    }

    /// To the place nearest to a cell, for the mouse.
    pub fn move_to_cell(&mut self, row: usize, column: usize, width: usize, select: bool) -> bool {
        let lines = self.wrap(width);
        let to = wrap::place_at(&self.text, &lines, row.min(lines.len() - 1), column);
        self.move_to(to, select)
    }

    /// Selects everything.
    pub fn select_all(&mut self) {
        self.move_to(0, false);
        self.move_to(self.text.len(), true);
    }

    /// Where the text's visual lines begin and end at this width, at least one. The cursor may
    /// stand right behind a full line, so the caller needs one column more than this.
    pub fn wrap(&self, width: usize) -> Vec<VisualLine> {
        wrap::wrap(&self.text, width)
    }

    /// Row and column of the cursor among the visual lines. The column is at most the width: in
    /// spaces that hang over the end of a line, the cursor waits there.
    pub fn cursor_cell(&self, width: usize) -> (usize, usize) {
        self.cell(&self.wrap(width), width)
    }

    fn cell(&self, lines: &[VisualLine], width: usize) -> (usize, usize) {
        let row = wrap::row_of(lines, self.cursor());
        let before = &self.text[lines[row].range.start..self.cursor()];
        (row, graphemes::columns(before).min(width))
    }

    fn move_rows(&mut self, by: isize, width: usize, select: bool) -> bool {
        let lines = self.wrap(width);
        let (row, column) = self.cell(&lines, width);
        let goal = self.goal.unwrap_or(column);
        let target = row.saturating_add_signed(by).min(lines.len() - 1);
        let to = if target == row {
            self.cursor()
        } else {
            wrap::place_at(&self.text, &lines, target, goal)
        };
        let moved = self.move_to(to, select);
        self.goal = Some(goal);
        moved
    }

    fn move_to(&mut self, to: usize, select: bool) -> bool {
        self.history.seal();
        self.goal = None;
        self.caret.anchor = select.then(|| self.caret.anchor.unwrap_or(self.caret.cursor));
        std::mem::replace(&mut self.caret.cursor, to) != to
    }
}
