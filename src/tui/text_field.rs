//! A text field on the screen: keys to editing, editing to lines and a cursor.

use crossterm::event::KeyCode;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};

use super::input::Key;
use super::theme::Theme;
use crate::form::text_buffer::TextBuffer;

/// How many lines a page is.
const PAGE: usize = 6;

/// Does what a key means in a text field; tells whether it meant anything.
pub fn handle(buffer: &mut TextBuffer, clipboard: &mut String, key: Key, width: u16) -> bool {
    let width = usize::from(width.max(1));
    let select = key.shift;
    match (key.code, key.ctrl) {
        (KeyCode::Left, false) => buffer.left(select),
        (KeyCode::Right, false) => buffer.right(select),
        (KeyCode::Left, true) => buffer.word_left(select),
        (KeyCode::Right, true) => buffer.word_right(select),
        (KeyCode::Home, true) => buffer.start(select),
        (KeyCode::End, true) => buffer.end(select),
        (KeyCode::Home, false) => buffer.line_start(Some(width), select),
        (KeyCode::End, false) => buffer.line_end(Some(width), select),
        (KeyCode::PageUp, _) => buffer.page_up(PAGE, width, select),
        (KeyCode::PageDown, _) => buffer.page_down(PAGE, width, select),
        (KeyCode::Up, false) => return buffer.up(width, select),
        (KeyCode::Down, false) => return buffer.down(width, select),
        (KeyCode::Backspace, ctrl) if ctrl || key.alt => buffer.delete_word_back(),
        (KeyCode::Backspace, _) => buffer.backspace(),
        (KeyCode::Delete, true) => buffer.delete_word_forward(),
        (KeyCode::Delete, false) => buffer.delete(),
        (KeyCode::Char('a'), true) => {
            buffer.select_all();
            true
        }
        (KeyCode::Char('z'), true) => buffer.undo(),
        (KeyCode::Char('y'), true) => buffer.redo(),
        (KeyCode::Char('w'), true) => buffer.delete_word_back(),
        (KeyCode::Char('x'), true) => {
            *clipboard = buffer.cut();
            true
        }
        (KeyCode::Char('c'), true) => {
            *clipboard = buffer.copy();
            true
        }
        (KeyCode::Char('v'), true) => buffer.paste(clipboard),
        _ => match key.typed() {
            Some(c) => buffer.insert(c.encode_utf8(&mut [0; 4])),
            None => return false,
        },
    };
    true
}

/// Draws as many lines as the area has: the cursor's among them, or those that one looks at so many
/// lines from there. Tells where the cursor is, if it is in view, and how many lines are not, above
/// and below.
pub fn draw(
    buffer: &TextBuffer,
    area: Rect,
    glance: isize,
    theme: Theme,
    cells: &mut Buffer,
) -> (Option<Position>, usize, usize) {
    // The cursor may stand right behind a full line.
    let width = usize::from(area.width.saturating_sub(1).max(1));
    let lines = buffer.wrap(width);
    let (row, column) = buffer.cursor_cell(width);
    let from = first_line(buffer, width, glance, area.height);
    let selection = buffer.selection().unwrap_or(0..0);
    for (y, line) in (area.top()..area.bottom()).zip(lines.iter().skip(from)) {
        let mut x = area.left();
        let cut = |at: usize| at.clamp(line.range.start, line.range.end);
        let parts = [
            (line.range.start..cut(selection.start), theme.field()),
            (cut(selection.start)..cut(selection.end), theme.selected()),
            (cut(selection.end)..line.range.end, theme.field()),
        ];
        for (range, style) in parts {
            if range.start < range.end {
                let room = usize::from(area.right().saturating_sub(x));
                x = cells.set_stringn(x, y, &buffer.text()[range], room, style).0;
            }
        }
    }
    for y in area.top()..area.bottom() {
        let row = Rect { y, height: 1, ..area };
        cells.set_style(row, theme.field());
    }
    let x = area.left() + u16::try_from(column).unwrap_or(0).min(area.width.saturating_sub(1));
    let y = row.checked_sub(from).and_then(|row| u16::try_from(row).ok());
    let y = y.filter(|row| *row < area.height).map(|row| area.top() + row);
    let below = lines.len().saturating_sub(from + usize::from(area.height));
    (y.map(|y| Position::new(x, y)), from, below)
}

/// Puts the cursor where somebody clicked, in what was drawn by `draw`.
pub fn click(buffer: &mut TextBuffer, area: Rect, glance: isize, x: u16, y: u16) {
    let width = usize::from(area.width.saturating_sub(1).max(1));
    let from = first_line(buffer, width, glance, area.height);
    let row = from + usize::from(y.saturating_sub(area.y));
    buffer.move_to_cell(row, x.saturating_sub(area.x).into(), width, false);
}

/// The first line in view.
fn first_line(buffer: &TextBuffer, width: usize, glance: isize, height: u16) -> usize {
    let (row, lines) = (buffer.cursor_cell(width).0, buffer.wrap(width).len());
    let usual = super::paint::scroll(lines, row..row + 1, height);
    super::glance::from(usual, glance, lines, height)
}

/// How many lines the text takes at this width.
pub fn height(buffer: &TextBuffer, width: u16) -> u16 {
    let lines = buffer.wrap(usize::from(width.saturating_sub(1).max(1))).len();
    u16::try_from(lines).unwrap_or(u16::MAX)
}
