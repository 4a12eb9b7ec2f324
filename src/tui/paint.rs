//! Putting text on the screen: wrapped, cleaned, never cut without a sign.

use std::ops::Range;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr;

use super::theme::Theme;
use crate::form::text_buffer::{clean, wrap};

/// How long a line of text is at most: longer ones lose the reader on the way back.
pub const MEASURE: u16 = 100;

/// The middle of an area, no wider than text should be.
pub fn measured(area: Rect, most: u16) -> Rect {
    let width = area.width.min(most);
    Rect { x: area.x + (area.width - width) / 2, width, ..area }
}

/// Where text stands in a part of the screen: a column from its left edge, and from the signs at its
/// right edge that say that there is more.
pub fn page(area: Rect) -> Rect {
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(3), ..area };
    measured(inner, MEASURE)
}

/// Text on one line; where it does not fit, it ends with the last word that does, and an ellipsis
/// says so. Only for names that stand in full elsewhere.
pub fn fitted(text: &str, width: u16) -> String {
    let text = clean(text, true);
    if text.width() <= width.into() {
        return text.into_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + 2 > width.into() {
            break;
        }
        short.push(c);
        if short.width() + 1 > width.into() {
            short.pop();
            break;
        }
    }
    // No word is cut where a whole one stays.
    let goes_on = text[short.len()..].starts_with(|c: char| !c.is_whitespace());
    if let Some(end) = short.trim_end().rfind(' ').filter(|_| goes_on && !short.ends_with(' ')) {
        short.truncate(end);
    }
    if width > 0 {
        while short.ends_with(' ') {
            short.pop();
        }
        short.push('…');
    }
    short
}

/// How many columns a text takes.
pub fn columns(text: &str) -> u16 {
    u16::try_from(text.width()).unwrap_or(u16::MAX)
}

/// Text as styled lines no wider than this, the first one after `lead`, the others indented to the same
/// column. Control and direction characters never reach the terminal.
pub fn paragraph(
    lead: Vec<Span<'static>>,
    text: &str,
    width: u16,
    style: Style,
) -> Vec<Line<'static>> {
    marked(lead, text, width, style, style, |_| Vec::new())
}

/// A paragraph with some of its bytes in another style. They are looked for in the text as it is
/// drawn, and must be in order and apart.
pub fn marked(
    lead: Vec<Span<'static>>,
    text: &str,
    width: u16,
    style: Style,
    mark: Style,
    find: impl Fn(&str) -> Vec<Range<usize>>,
) -> Vec<Line<'static>> {
    let indent: usize = lead.iter().map(Span::width).sum();
    let indent = u16::try_from(indent).unwrap_or(u16::MAX);
    let text = clean(text, false);
    let marks = find(&text);
    let mut lines = Vec::new();
    for (at, line) in drawn(&text, width.saturating_sub(indent).max(1)).enumerate() {
        let mut spans =
            if at == 0 { lead.clone() } else { vec![Span::raw(" ".repeat(indent.into()))] };
        let mut here = line.start;
        let within = |mark: &&Range<usize>| mark.start < line.end && mark.end > line.start;
        for marked in marks.iter().filter(within) {
            let (start, end) = (marked.start.max(line.start), marked.end.min(line.end));
            if here < start {
                spans.push(Span::styled(text[here..start].to_owned(), style));
            }
            spans.push(Span::styled(text[start..end].to_owned(), mark));
            here = end;
        }
        if here < line.end || line.is_empty() {
            spans.push(Span::styled(text[here..line.end].to_owned(), style));
        }
        lines.push(Line::from(spans));
    }
    lines
}

/// The bytes that stand on each line, without the spaces at its end.
fn drawn(text: &str, width: u16) -> impl Iterator<Item = Range<usize>> {
    wrap(text, width.into())
        .into_iter()
        .map(|line| line.range.start..line.range.start + text[line.range].trim_end().len())
}

/// Draws lines from the top, from this line on; returns how many did not fit.
pub fn draw_lines(buffer: &mut Buffer, area: Rect, lines: &[Line], from: usize) -> usize {
    let shown = lines.iter().skip(from).take(area.height.into());
    for (row, line) in (area.top()..).zip(shown) {
        buffer.set_line(area.left(), row, line, area.width);
    }
    lines.len().saturating_sub(from + usize::from(area.height))
}

/// Says with a sign, right of an area of text and apart from it, that there is more above or below.
pub fn mark_more(buffer: &mut Buffer, area: Rect, above: bool, below: bool, theme: Theme) {
    let [up, down] = theme.glyphs.more;
    let x = area.right() + 1;
    if above {
        buffer.set_string(x, area.top(), up, theme.line());
    }
    if below && area.height > 0 {
        buffer.set_string(x, area.bottom() - 1, down, theme.line());
    }
}

/// From which line on to draw so that a stretch of lines is in view: as near to the top as
/// possible. Derived anew each time, so resizing needs no code.
pub fn scroll(total: usize, focus: Range<usize>, height: u16) -> usize {
    let height = usize::from(height);
    if total <= height {
        return 0;
    }
    let end = (focus.end + 1).min(total);
    end.saturating_sub(height).min(focus.start)
}

/// Where a head would leave too little room for what scrolls below it, it scrolls, too. Tells by how
/// many lines everything below moves down.
pub fn fit_head(head: &mut Vec<Line<'static>>, below: &mut Vec<Line<'static>>, most: u16) -> usize {
    if head.len() <= usize::from(most) {
        return 0;
    }
    let moved = head.len();
    head.append(below);
    std::mem::swap(head, below);
    moved
}

/// Empties an area, so that what lies below does not shine through.
pub fn clear(buffer: &mut Buffer, area: Rect) {
    for row in area.rows() {
        for cell in row.columns() {
            if let Some(cell) = buffer.cell_mut(cell.as_position()) {
                cell.reset();
            }
        }
    }
}

/// What lies under a wide character is nothing: a look that was hidden there would be in no difference
/// of two frames when it comes to light.
pub fn empty_under_wide(buffer: &mut Buffer) {
    let width = usize::from(buffer.area.width.max(1));
    for row in buffer.content.chunks_mut(width) {
        let mut x = 0;
        while let Some(cell) = row.get(x) {
            let columns = if cell.symbol().is_ascii() { 1 } else { cell.symbol().width().max(1) };
            let hidden = row.iter_mut().take(x + columns).skip(x + 1);
            hidden.for_each(|cell| cell.reset());
            x += columns;
        }
    }
}

/// A bar with text at its left and at its right. Where they do not fit side by side, the last parts
/// of the left give way, whole.
pub fn bar(buffer: &mut Buffer, area: Rect, left: &[String], right: &str, dot: &str, style: Style) {
    buffer.set_style(area, style);
    let right = fitted(right, area.width.saturating_sub(2));
    let room = area.width.saturating_sub(columns(&right) + 4);
    let joined = |count: usize| left[..count].join(&format!(" {dot} "));
    let fits = |count: &usize| columns(&joined(*count)) <= room;
    let count = (1..=left.len()).rev().find(fits).unwrap_or(left.len().min(1));
    let left = fitted(&joined(count), room);
    buffer.set_string(area.left() + 1, area.top(), left, style);
    let from = area.right().saturating_sub(columns(&right) + 1);
    buffer.set_string(from, area.top(), right, style);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_does_not_fit_ends_with_an_ellipsis() {
        for (text, width, shown) in [
            ("Montréal", 8, "Montréal"),
            ("Montréal", 7, "Montré…"),
            ("São Paulo", 5, "São…"),
            ("São Paulo", 8, "São…"),
            ("東京都", 4, "東…"),
            ("abc", 1, "…"),
            ("abc", 0, ""),
        ] {
            assert_eq!(fitted(text, width), shown, "{text} in {width}");
        }
    }

    #[test]
    fn the_focus_is_in_view_and_the_top_stays_when_it_can() {
        assert_eq!(scroll(10, 9..10, 20), 0);
        assert_eq!(scroll(30, 0..2, 10), 0);
        assert_eq!(scroll(30, 12..13, 10), 4);
        assert_eq!(scroll(30, 29..30, 10), 20);
        // A stretch taller than the window shows its beginning.
        assert_eq!(scroll(50, 5..40, 10), 5);
    }

    #[test]
    fn what_is_marked_stays_marked_across_lines() {
        let (plain, mark) = (Style::new(), Style::new().underlined());
        let find = |text: &str| {
            let at = text.find("persons in transit").unwrap_or(0);
            std::iter::once(at..at + "persons in transit".len()).collect()
        };
        let lines =
            marked(vec![Span::raw("> ")], "for persons in transit here", 14, plain, mark, find);
        let shown: Vec<Vec<(&str, bool)>> = lines
            .iter()
            .map(|line| {
                let spans = line.spans.iter().skip(1);
                spans.map(|span| (span.content.as_ref(), span.style == mark)).collect()
            })
            .collect();
        assert_eq!(
            shown,
            [
                vec![("for ", false), ("persons", true)],
                vec![("in transit", true)],
                vec![("here", false)],
            ]
        );
    }

    #[test]
    fn hostile_text_is_cleaned() {
        let lines = paragraph(Vec::new(), "a\u{1b}[31mb\u{202e}c", 20, Style::new());
        assert_eq!(lines, [Line::from(vec![Span::raw("a[31mbc")])]);
    }
}
