//! The list of an assessment's earlier versions.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Command, Names, stack};
use super::paint;
use super::theme::Theme;
use crate::desk::Earlier;
use crate::l10n::{L10n, msg, say};

/// The list, and which line has the focus.
#[derive(Debug, Clone)]
pub struct Versions {
    /// Whose they are; those of the assessment that is open without a name.
    pub of: Option<String>,
    /// Newest first.
    pub versions: Vec<Earlier>,
    /// The one in focus.
    pub line: usize,
}

/// What a list has to show: its lines, and which of them belong to which version.
pub struct Shown {
    /// All of them.
    pub lines: Vec<Line<'static>>,
    /// The first one in view.
    pub from: usize,
    /// Where each version stands among them.
    spans: Vec<Range<usize>>,
    width: u16,
    height: u16,
}

impl Shown {
    /// Where each version stands on the screen, when the first line in view stands here.
    pub fn places(&self, top: Position) -> Vec<(Rect, usize)> {
        let until = self.from + usize::from(self.height);
        let in_view = self.spans.iter().enumerate().filter_map(|(at, span)| {
            let (start, end) = (span.start.max(self.from), span.end.min(until));
            let height = u16::try_from(end.checked_sub(start)?).ok().filter(|lines| *lines > 0)?;
            Some((Rect { x: top.x, y: self.row(top, start), width: self.width, height }, at))
        });
        in_view.collect()
    }

    /// Where the cursor stands: on the version in focus.
    pub fn cursor(&self, top: Position, focus: usize) -> Position {
        let start = self.spans.get(focus).map_or(self.from, |span| span.start);
        Position::new(top.x, self.row(top, start))
    }

    fn row(&self, top: Position, line: usize) -> u16 {
        top.y + u16::try_from(line.saturating_sub(self.from)).unwrap_or(0)
    }
}

/// The list as text for a card in this area.
pub fn lines(state: &Versions, names: Names, theme: Theme, body: Rect) -> Shown {
    let l10n = names.l10n;
    let width = body.width.saturating_sub(8).min(84);
    // What a card leaves of it.
    let height = body.height.saturating_sub(4);
    let (mut lines, mut spans) = (Vec::new(), Vec::new());
    if state.versions.is_empty() {
        let none = l10n.say(&msg::nothing_earlier(names.plain(stack::OVERLAY, Command::Close)));
        lines.extend(paint::paragraph(Vec::new(), &none, width, theme.strong()));
    }
    for (at, version) in state.versions.iter().enumerate() {
        let start = lines.len();
        let focused = at == state.line;
        let style = if focused { theme.focus() } else { Style::new() };
        let here = if focused { theme.glyphs.here } else { " " };
        let lead = vec![Span::raw(format!("{here} "))];
        let title = l10n.say(
            &msg::HistoryVersion {
                date: l10n.date(version.at),
                number: version.number.to_string(),
                time: l10n.time(version.at),
            }
            .message(),
        );
        lines.extend(paint::paragraph(lead, &title, width, style.patch(theme.strong())));
        let facts = facts(version, l10n).join(&format!(" {} ", theme.glyphs.dot));
        lines.extend(paint::paragraph(vec![Span::raw("    ")], &facts, width, style));
        spans.push(start..lines.len());
    }
    let focus = spans.get(state.line).cloned().unwrap_or(0..0);
    let from = paint::scroll(lines.len(), focus, height);
    Shown { lines, from, spans, width, height }
}

/// How much is answered, what differs, by whom, why it was kept.
fn facts(version: &Earlier, l10n: &L10n) -> Vec<String> {
    let mut facts = Vec::new();
    match &version.content {
        None => facts.push(l10n.say(&msg::history_unreadable())),
        Some(content) => {
            let (answered, asked) = (content.coverage.answered, content.coverage.asked);
            facts.push(l10n.say(&msg::LiveProgress { answered, asked }.message()));
            let difference = content.difference.map(say::difference);
            facts.extend(difference.map(|difference| l10n.say(&difference)));
            facts.extend(content.by.clone());
        }
    }
    facts.extend(version.why.as_ref().map(|why| l10n.say(why)));
    facts
}
