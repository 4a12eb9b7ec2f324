//! Drawing the report screen.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use super::choices::blocks;
use super::{Pane, Report, preview};
use crate::l10n::msg;
use crate::tui::glance::{self, Glance, Part, Scroll};
use crate::tui::keys::Command;
use crate::tui::wizard::View;
use crate::tui::{paint, text_field};

/// Where things were drawn, for the mouse and the cursor.
#[derive(Default)]
pub struct Drawn {
    /// The hardware cursor's place.
    pub cursor: Option<Position>,
    /// Each line in view, among [`Edition::lines`](crate::sitting::Edition::lines).
    pub lines: Vec<(Rect, usize)>,
    /// The place that is written.
    pub text: Option<(Rect, usize)>,
    /// Each possibility in view: its line, and which it is.
    pub options: Vec<(Rect, usize, usize)>,
    /// What scrolls.
    pub scrolls: Vec<Scroll>,
    /// From which line on the preview could be shown at most.
    pub most: usize,
}

/// From which size on the preview stands beside what there is to choose.
const BESIDE: (u16, u16) = (100, 28);

/// Divides the screen. Where it is narrow, each side takes all of it in turn.
///
/// ```text
/// ┌──────────── title ────────────┐
/// │ what to choose │ preview      │
/// └──────────── footer ───────────┘
/// ```
pub fn layout(area: Rect, pane: Pane) -> (Option<Rect>, Option<Rect>) {
    if area.width < BESIDE.0 || area.height < BESIDE.1 {
        return match pane {
            Pane::Choices => (Some(area), None),
            Pane::Preview => (None, Some(area)),
        };
    }
    let left = (area.width / 2 - 2).min(70);
    let right = Rect { x: area.x + left, width: area.width - left, ..area };
    (Some(Rect { width: left, ..area }), Some(right))
}

/// Draws both sides, as far as there is room. One may look around in what there is to choose.
pub fn draw(report: &Report, view: View, area: Rect, glance: &Glance, cells: &mut Buffer) -> Drawn {
    let mut drawn = Drawn::default();
    let (choices, preview) = layout(area, report.pane);
    if let Some(area) = choices {
        let glance = glance.of(Part::Choices);
        draw_choices(report, view, (area, glance), cells, &mut drawn);
    }
    if let Some(mut area) = preview {
        if choices.is_some() {
            for y in area.top()..area.bottom() {
                cells.set_string(area.x, y, view.theme.glyphs.bar, view.theme.line());
            }
            area = Rect { x: area.x + 1, width: area.width - 1, ..area };
        }
        draw_preview(report, view, area, cells, &mut drawn);
    }
    drawn
}

fn draw_choices(
    report: &Report,
    view: View,
    (area, glance): (Rect, isize),
    cells: &mut Buffer,
    drawn: &mut Drawn,
) {
    let body = Rect { x: area.x + 1, width: area.width.saturating_sub(3), ..area };
    let blocks = blocks(report, view, body.width);
    let mut lines: Vec<Line> = Vec::new();
    let mut starts = Vec::new();
    for block in &blocks {
        lines.extend(block.above.iter().cloned());
        starts.push(lines.len());
        lines.extend(block.lines.iter().cloned());
    }
    let focus = report.line.min(blocks.len().saturating_sub(1));
    let span = starts[focus]..starts[focus] + blocks[focus].lines.len();
    let usual = paint::scroll(lines.len(), span, body.height);
    let from = glance::from(usual, glance, lines.len(), body.height);
    let scroll = Scroll::new(body, Part::Choices, lines.len(), from);
    drawn.scrolls.push(Scroll { area, ..scroll });
    if report.pane == Pane::Choices {
        // While one looks elsewhere, it is read from there.
        drawn.cursor = Some(Position::new(body.x, body.y));
    }
    let left = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, left > 0, view.theme);
    for (at, (block, start)) in blocks.iter().zip(&starts).enumerate() {
        // A stretch of this block's lines, as far as it is in view.
        let in_view = |offset: usize, height: usize| {
            let top = (start + offset).max(from);
            let end = (start + offset + height).min(from + usize::from(body.height));
            (top < end).then(|| Rect {
                y: body.y + u16::try_from(top - from).unwrap_or(0),
                height: u16::try_from(end - top).unwrap_or(0),
                ..body
            })
        };
        let Some(place) = in_view(0, block.lines.len()) else { continue };
        drawn.lines.push((place, at));
        let focused = at == focus && report.pane == Pane::Choices;
        if focused {
            drawn.cursor = Some(Position::new(place.x, place.y));
        }
        let options = block.options.iter().enumerate();
        drawn.options.extend(options.filter_map(|(option, (row, column, columns))| {
            let line = in_view((*row).into(), 1)?;
            Some((Rect { x: line.x + column, width: *columns, ..line }, at, option))
        }));
        let text = block.text.and_then(|(from, height)| in_view(from.into(), height.into()));
        if let Some(room) = text {
            let room = Rect { x: room.x + 2, width: room.width.saturating_sub(4), ..room };
            let (cursor, ..) = text_field::draw(&report.place, room, 0, view.theme, cells);
            drawn.text = Some((room, at));
            drawn.cursor = if focused { cursor } else { drawn.cursor };
        }
    }
}

fn draw_preview(report: &Report, view: View, area: Rect, cells: &mut Buffer, drawn: &mut Drawn) {
    let (l10n, theme) = (view.l10n, view.theme);
    let inner = Rect { x: area.x + 1, width: area.width.saturating_sub(4), ..area };
    let focused = report.pane == Pane::Preview;
    let here = if focused { theme.glyphs.here } else { " " };
    let style = if focused { theme.strong().patch(theme.focus()) } else { theme.strong() };
    cells.set_string(inner.x, inner.y, here, Style::new());
    cells.set_string(inner.x + 2, inner.y, l10n.say(&msg::publish_preview()), style);
    let body = Rect { y: inner.y + 2, height: inner.height.saturating_sub(2), ..inner };
    let lines = match &report.preview {
        Some(passages) => preview::lines(passages, body.width, theme),
        None => {
            let key = view.key(Command::Preview);
            let words = l10n.say(&msg::publish_no_preview(key));
            paint::paragraph(Vec::new(), &words, body.width, Style::new())
        }
    };
    let most = lines.len().saturating_sub(body.height.into());
    let from = report.from.min(most);
    paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, from < most, theme);
    if focused {
        drawn.cursor = Some(Position::new(inner.x, inner.y));
    }
    drawn.most = most;
    let scroll = Scroll::new(body, Part::Preview, lines.len(), from);
    drawn.scrolls.push(Scroll { area, ..scroll });
}
