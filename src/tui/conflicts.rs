//! Two versions of a field, to choose from.
//!
//! ```text
//!  Two versions: 1 of 3
//!  1.3 Who can use the health services …
//!  Answer
//!
//!  ▸ 1 (•) The version here             │    2 ( ) The other version
//!          Ana, 23 November 2026, 14:02  │          Léa, 23 November 2026, 14:05
//!
//!  Everyone, whatever their status      │  Citizens only
//! ```
//!
//! Where it is narrow, the second stands under the first.

use jiff::civil::DateTime;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::wizard::View;
use crate::l10n::msg;
use crate::model::merge::Version;
use crate::sitting::Conflicts;

/// From this width on the versions stand side by side.
const SIDE_BY_SIDE: u16 = 76;
/// How many lines each needs at least.
const LEAST: u16 = 3;

/// The choice on the screen.
#[derive(Debug, Clone)]
pub struct Choosing {
    /// What is to be chosen.
    pub conflicts: Conflicts,
    /// The side in focus.
    pub side: Side,
    /// From which line on long texts are drawn.
    pub from: usize,
}

/// One of two state.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What is open here.
    Ours,
    /// What came from elsewhere.
    Theirs,
}

impl Choosing {
    /// Shows the first field.
    pub fn new(conflicts: Conflicts) -> Choosing {
        Choosing { conflicts, side: Side::Ours, from: 0 }
    }

    /// Another field came into view.
    pub fn start_over(&mut self) {
        (self.side, self.from) = (Side::Ours, 0);
    }
}

/// Draws the field in view; tells where the cursor is, where each side stands, and from which line
/// on long texts can be drawn at most.
pub fn draw(
    state: &Choosing,
    view: View,
    local: impl Fn(&str) -> Option<DateTime>,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, Side)>, usize) {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let inner = paint::measured(inner, 2 * paint::MEASURE + 3);
    let Some(conflict) = state.conflicts.conflict() else { return (None, Vec::new(), 0) };
    let questionnaire = view.bench.wizard.questionnaire();
    let indicator = conflict.entry.as_ref().and_then(|id| questionnaire.indicator(id));
    let title =
        msg::VersionsTitle { at: state.conflicts.at + 1, count: state.conflicts.conflicts.len() };
    let place = match indicator {
        Some(indicator) => l10n.say(
            &msg::VersionsIndicator {
                number: indicator.number.clone(),
                prompt: texts.prompt(indicator),
            }
            .message(),
        ),
        None => l10n.say(&msg::form_about()),
    };
    let plain = |text: &str, style| paint::paragraph(Vec::new(), text, inner.width, style);
    let title = plain(&l10n.say(&title.message()), theme.strong());
    let field = plain(&l10n.field(texts, indicator, &conflict.ours.piece), theme.strong());
    // What both versions need, one above the other on a small screen.
    let most = usize::from(inner.height.saturating_sub(2 * LEAST));
    let mut head = vec![Line::default()];
    head.extend(title.iter().cloned());
    head.extend(plain(&l10n.say(&msg::versions_about()), Style::new()));
    head.push(Line::default());
    head.extend(plain(&place, Style::new()));
    head.extend(field.iter().cloned());
    head.push(Line::default());
    if head.len() > most {
        head = title;
        head.extend(plain(&paint::fitted(&place, inner.width), Style::new()));
        head.extend(field);
    }
    let height = u16::try_from(head.len()).unwrap_or(u16::MAX).min(inner.height);
    paint::draw_lines(cells, Rect { height, ..inner }, &head, 0);
    let rest = Rect { y: inner.y + height, height: inner.height - height, ..inner };
    let halves = split(rest);
    if inner.width >= SIDE_BY_SIDE {
        for y in rest.top()..rest.bottom() {
            cells.set_string(halves[1].x.saturating_sub(2), y, theme.glyphs.bar, theme.line());
        }
    }
    let now =
        conflict.ours.piece.in_version(view.bench.wizard.assessment(), conflict.entry.as_ref());
    let sides = [
        (Side::Ours, &conflict.ours, msg::versions_ours()),
        (Side::Theirs, &conflict.theirs, msg::versions_theirs()),
    ];
    let mut cursor = None;
    let mut places = Vec::new();
    let mut furthest = 0;
    for ((side, version, name), half) in sides.into_iter().zip(halves) {
        let focused = side == state.side;
        let here = if focused { theme.glyphs.here } else { " " };
        let mark = theme.glyphs.radio[usize::from(version.piece != now)];
        let style = if focused { theme.focus() } else { theme.strong() };
        let digit = if side == Side::Ours { 1 } else { 2 };
        let lead = vec![Span::raw(format!("{here} {digit} {mark} "))];
        let mut lines = paint::paragraph(lead, &l10n.say(&name), half.width, style);
        lines.extend(who(view, version, &local, half.width));
        if half.height > 2 * LEAST {
            lines.push(Line::default());
        }
        let top = u16::try_from(lines.len()).unwrap_or(u16::MAX).min(half.height);
        paint::draw_lines(cells, Rect { height: top, ..half }, &lines, 0);
        let width = half.width.saturating_sub(2);
        let body = Rect { y: half.y + top, height: half.height - top, width, ..half };
        let text: Vec<Line> = l10n
            .piece(questionnaire, texts, indicator, &version.piece)
            .iter()
            .flat_map(|line| {
                paint::paragraph(vec![Span::raw("  ")], line, body.width, Style::new())
            })
            .collect();
        let most = text.len().saturating_sub(body.height.into());
        furthest = furthest.max(most);
        let from = state.from.min(most);
        paint::draw_lines(cells, body, &text, from);
        paint::mark_more(cells, body, from > 0, from < most, theme);
        if focused {
            cursor = Some(Position::new(half.x, half.y.min(area.bottom().saturating_sub(1))));
        }
        places.push((half, side));
    }
    (cursor, places, furthest)
}

/// Who changed the entry last on this side, and when.
fn who(
    view: View,
    version: &Version,
    local: impl Fn(&str) -> Option<DateTime>,
    width: u16,
) -> Vec<Line<'static>> {
    let l10n = view.l10n;
    let when = version.at.as_deref().and_then(local).map(|at| {
        l10n.say(&msg::VersionsWhen { date: l10n.date(at), time: l10n.time(at) }.message())
    });
    let text = match (version.by.clone(), when) {
        (Some(by), Some(when)) => l10n.say(&msg::VersionsByWhen { by, when }.message()),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => return Vec::new(),
    };
    paint::paragraph(vec![Span::raw("        ")], &text, width, Style::new())
}

/// Room for both state.
fn split(rest: Rect) -> [Rect; 2] {
    if rest.width >= SIDE_BY_SIDE {
        let width = (rest.width - 3) / 2;
        let x = rest.x + rest.width - width;
        [Rect { width, ..rest }, Rect { width, x, ..rest }]
    } else {
        let height = rest.height / 2;
        let y = rest.y + height;
        [Rect { height, ..rest }, Rect { y, height: rest.height - height, ..rest }]
    }
}
