//! A card with text, in the middle of the screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::text::Line;

use super::paint;
use super::theme::Theme;

/// Draws a card from this line of its text on; tells where the text begins, and from which line on
/// it can be drawn at most.
pub fn draw(
    title: &str,
    lines: &[Line],
    from: usize,
    theme: Theme,
    body: Rect,
    cells: &mut Buffer,
) -> (Position, usize) {
    let widest = lines.iter().map(Line::width).max().unwrap_or(0);
    let inner = u16::try_from(widest).unwrap_or(u16::MAX).max(40).min(body.width.saturating_sub(8));
    let wanted = u16::try_from(lines.len()).unwrap_or(u16::MAX).saturating_add(4);
    let frame = Rect {
        width: inner + 6,
        height: wanted.min(body.height.saturating_sub(1)),
        x: body.x + (body.width - inner - 6) / 2,
        y: body.y + body.height.saturating_sub(wanted.min(body.height)) / 3,
    };
    // Slivers of what lies below would only disturb.
    let whole = frame.width + 12 > body.width;
    paint::clear(cells, if whole { body } else { frame });
    let bar = Rect { height: 1, ..frame };
    paint::bar(cells, bar, &[title.to_owned()], "", theme.glyphs.dot, theme.bar());
    for y in frame.top() + 1..frame.bottom() {
        cells.set_string(frame.left(), y, theme.glyphs.bar, theme.line());
        cells.set_string(frame.right() - 1, y, theme.glyphs.bar, theme.line());
    }
    let rule = theme.glyphs.rule.repeat(frame.width.into());
    cells.set_string(frame.left(), frame.bottom() - 1, rule, theme.line());
    let text = Rect {
        x: frame.x + 3,
        y: frame.y + 2,
        width: inner,
        height: frame.height.saturating_sub(3),
    };
    let most = lines.len().saturating_sub(usize::from(text.height));
    let from = from.min(most);
    paint::draw_lines(cells, text, lines, from);
    paint::mark_more(cells, text, from > 0, from < most, theme);
    (Position::new(text.x, text.y), most)
}
