//! The summary: per dimension, or per part of another framework, what is well developed, what has potential, what is for dialogue.

mod blocks;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;

use super::keys::Command;
use super::keys::stack::SUMMARY;
use super::paint;
use super::wizard::View;
use crate::l10n::{Message, crosswalk, msg, say};
use crate::model::highlights::List;
use crate::sitting::{Showing, Shown, Sitting};
use blocks::blocks;

/// What the summary shows, and which line has the focus.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// Which findings, and by what they are put together.
    pub showing: Showing,
    /// Among the lines that can have the focus.
    pub line: usize,
}

impl Summary {
    /// What the lines in focus order lead to: the list they stand in, and the position of their
    /// indicator.
    pub fn targets(&self, sitting: &Sitting) -> Vec<(List, usize)> {
        sitting.summary(&self.showing).iter().flat_map(Shown::targets).collect()
    }
}

/// Draws the summary; tells where the cursor is and which line in focus order stands where.
pub fn draw(
    state: &Summary,
    view: View,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, usize)>) {
    let inner = paint::page(area);
    let mut head = head(state, view, inner.width);
    let blocks = blocks(state, view, inner.width);
    let mut lines: Vec<Line> = Vec::new();
    let mut targets = Vec::new();
    for block in &blocks {
        let start = lines.len();
        lines.extend(block.lines.iter().cloned());
        if block.leads_on {
            targets.push(start..lines.len());
        }
    }
    let moved = paint::fit_head(&mut head, &mut lines, area.height / 3);
    for target in &mut targets {
        *target = target.start + moved..target.end + moved;
    }
    let head_height = u16::try_from(head.len()).unwrap_or(0);
    paint::draw_lines(cells, Rect { height: head_height, ..inner }, &head, 0);
    let body = Rect { y: inner.y + head_height, height: inner.height - head_height, ..inner };
    let focus = targets.get(state.line.min(targets.len().saturating_sub(1))).cloned();
    let from = paint::scroll(lines.len(), focus.clone().unwrap_or(0..0), body.height);
    if let Some(focus) = &focus {
        for line in &mut lines[focus.clone()] {
            // The text, not the margin before it.
            for span in line.spans.iter_mut().skip(1) {
                span.style = span.style.patch(view.theme.focus());
            }
        }
    }
    let rest = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, rest > 0, view.theme);
    let in_view = |lines: &std::ops::Range<usize>| {
        let top = lines.start.max(from);
        let end = lines.end.min(from + usize::from(body.height));
        (top < end).then(|| Rect {
            y: body.y + u16::try_from(top - from).unwrap_or(0),
            height: u16::try_from(end - top).unwrap_or(0),
            ..body
        })
    };
    let cursor = focus.as_ref().and_then(in_view).map(|rect| Position::new(rect.x, rect.y));
    let places = targets
        .iter()
        .enumerate()
        .filter_map(|(at, lines)| in_view(lines).map(|rect| (rect, at)))
        .collect();
    // Where nothing has the focus, it is read from the first words.
    let first =
        lines.iter().position(|line| line.width() > 0).and_then(|at| u16::try_from(at).ok());
    let first = first.unwrap_or(0).min(body.height.saturating_sub(1));
    (cursor.or(Some(Position::new(body.x, body.y + first))), places)
}

/// What to do next where nothing is listed.
fn empty(state: &Summary, view: View) -> Option<Message> {
    let key = |command| view.names().plain(SUMMARY, command);
    if view.bench.wizard.coverage().seen() == 0 {
        return Some(msg::summary_nothing_yet(key(Command::Close)));
    }
    let narrowed = state.showing.is_narrowed();
    (narrowed && state.targets(view.bench).is_empty()).then(|| {
        msg::SummaryNothingFits {
            dimension: key(Command::FilterDimension),
            evidence: key(Command::FilterEvidence),
            mandate: key(Command::FilterMandate),
        }
        .message()
    })
}

/// Coverage, and what is filtered.
fn head(state: &Summary, view: View, width: u16) -> Vec<Line<'static>> {
    let l10n = view.l10n;
    let wizard = &view.bench.wizard;
    let coverage = wizard.coverage();
    let progress = l10n.say(&say::coverage(&coverage));
    let mut lines = paint::paragraph(Vec::new(), &progress, width, Style::new());
    if coverage.parked > 0 {
        let parked = l10n.say(&msg::summary_parked(coverage.parked));
        lines.extend(paint::paragraph(Vec::new(), &parked, width, Style::new()));
    }
    let grouping = l10n.say(&crosswalk::grouping(state.showing.grouping));
    let grouping = l10n.say(&msg::summary_grouping(grouping));
    lines.extend(paint::paragraph(Vec::new(), &grouping, width, Style::new()));
    let filters = state.showing.filters(wizard.questionnaire(), view.texts(), l10n);
    lines.extend(paint::paragraph(Vec::new(), &filters, width, Style::new()));
    if let Some(empty) = empty(state, view) {
        lines.push(Line::default());
        lines.extend(paint::paragraph(Vec::new(), &l10n.say(&empty), width, view.theme.strong()));
    }
    lines
}
