//! The list of assessments.

use jiff::civil::DateTime;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Command, Names};
use super::paint;
use super::theme::Theme;
use crate::desk::{Shelf, Shelved};
use crate::l10n::{Message, msg, pace, say};

/// The list, and which line has the focus.
#[derive(Debug, Clone, Default)]
pub struct HomeScreen {
    /// What there is.
    pub shelf: Shelf,
    /// The line in focus.
    pub line: usize,
}

impl HomeScreen {
    /// How many lines can have the focus: assessments, then files that could not be read.
    pub fn lines(&self) -> usize {
        self.shelf.assessments.len() + self.shelf.unreadable.len()
    }

    /// The assessment in focus.
    pub fn focused(&self) -> Option<&Shelved> {
        self.shelf.assessments.get(self.line)
    }
}

/// Draws the list; tells where the cursor is and which line stands where.
pub fn draw(
    home: &HomeScreen,
    names: Names,
    theme: Theme,
    today: DateTime,
    area: Rect,
    cells: &mut Buffer,
) -> (Option<Position>, Vec<(Rect, usize)>) {
    let l10n = names.l10n;
    let inner = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let inner = paint::measured(inner, paint::MEASURE);
    let mut head = vec![Line::default()];
    head.extend(paint::paragraph(
        Vec::new(),
        &l10n.say(&msg::home_title()),
        inner.width,
        theme.strong(),
    ));
    head.extend(paint::paragraph(
        Vec::new(),
        &l10n.say(&msg::home_about()),
        inner.width,
        Style::new(),
    ));
    head.push(Line::default());
    let mut hint = None;
    if home.shelf.assessments.is_empty() {
        hint = u16::try_from(head.len()).ok();
        head.extend(paint::paragraph(
            Vec::new(),
            &l10n.say(&empty(names)),
            inner.width,
            Style::new(),
        ));
        head.push(Line::default());
    }
    let mut lines: Vec<Line> = Vec::new();
    let mut spans = Vec::new();
    for (at, assessment) in home.shelf.assessments.iter().enumerate() {
        let start = lines.len();
        let style = if at == home.line { theme.focus() } else { Style::new() };
        let here = if at == home.line { theme.glyphs.here } else { " " };
        lines.extend(card(assessment, names, theme, today, here, style, inner.width));
        spans.push(start..lines.len());
        lines.push(Line::default());
    }
    for (at, message) in home.shelf.unreadable.iter().enumerate() {
        let start = lines.len();
        let focused = at + home.shelf.assessments.len() == home.line;
        let style = if focused { theme.focus() } else { Style::new() };
        let lead = vec![Span::styled("! ", theme.strong())];
        lines.extend(paint::paragraph(lead, &l10n.say(message), inner.width, style));
        spans.push(start..lines.len());
        lines.push(Line::default());
    }
    let moved = paint::fit_head(&mut head, &mut lines, inner.height / 2);
    for span in &mut spans {
        *span = span.start + moved..span.end + moved;
    }
    let head_height = u16::try_from(head.len()).unwrap_or(u16::MAX);
    paint::draw_lines(cells, Rect { height: head_height, ..inner }, &head, 0);
    let body = Rect { y: inner.y + head_height, height: inner.height - head_height, ..inner };
    let focus = spans.get(home.line).cloned().unwrap_or(0..0);
    let from = paint::scroll(lines.len(), focus.clone(), body.height);
    paint::draw_lines(cells, body, &lines, from);
    let mut places = Vec::new();
    let mut cursor = Some(Position::new(body.x, body.y.min(area.bottom().saturating_sub(1))));
    // Where nothing can have the focus, what to do next has it.
    if let Some(hint) = hint.filter(|_| moved == 0 && spans.is_empty()) {
        cursor = Some(Position::new(inner.x, inner.y + hint));
    }
    for (at, lines) in spans.iter().enumerate() {
        let top = lines.start.max(from);
        let end = lines.end.min(from + usize::from(body.height));
        if top < end {
            let y = body.y + u16::try_from(top - from).unwrap_or(0);
            if at == home.line {
                cursor = Some(Position::new(body.x, y));
            }
            let height = u16::try_from(end - top).unwrap_or(0);
            places.push((Rect { y, height, ..body }, at));
        }
    }
    (cursor, places)
}

/// What to do where there is nothing yet.
fn empty(names: Names) -> Message {
    msg::HomeEmpty {
        example: names.of(Command::Example),
        new: names.of(Command::New),
        tour: names.of(Command::Tour),
    }
    .message()
}

/// Authority and year; the questionnaire where it is not the usual one, step, progress, last change.
fn card(
    assessment: &Shelved,
    names: Names,
    theme: Theme,
    today: DateTime,
    here: &str,
    style: Style,
    width: u16,
) -> Vec<Line<'static>> {
    let l10n = names.l10n;
    let about = &assessment.about;
    let authority =
        if about.authority.is_empty() { assessment.name.clone() } else { about.authority.clone() };
    let dot = format!(" {} ", theme.glyphs.dot);
    let mut title = vec![authority];
    title.extend(Some(about.country.clone()).filter(|country| !country.is_empty()));
    title.extend(about.year.map(|year| year.to_string()));
    if assessment.example {
        title.push(l10n.say(&msg::home_example()));
    }
    let lead = vec![Span::raw(format!("{here} "))];
    let mut lines = paint::paragraph(lead, &title.join(&dot), width, style.patch(theme.strong()));
    let changed = if assessment.changed.date() == today.date() {
        l10n.say(&msg::home_changed_today(l10n.time(assessment.changed)))
    } else {
        l10n.say(&msg::home_changed(l10n.date(assessment.changed)))
    };
    let coverage = assessment.coverage;
    if let Some(questionnaire) = assessment.questionnaire.get(l10n.language().tag) {
        let lead = vec![Span::raw("    ")];
        lines.extend(paint::paragraph(lead, questionnaire, width, style));
    }
    let damaged =
        assessment.damaged.map(|(whole, all)| l10n.say(&msg::HomeDamaged { all, whole }.message()));
    let mut facts = vec![l10n.say(&say::step(about.step)), l10n.say(&say::progress(&coverage))];
    let left = assessment.left.filter(|_| !assessment.example);
    facts.extend(left.map(|left| l10n.say(&pace::short(left))));
    facts.extend([changed, l10n.say(&msg::home_file(assessment.name.clone()))]);
    let lead = vec![Span::raw("    ")];
    // No line begins with the sign between two facts.
    let dot = format!("\u{a0}{} ", theme.glyphs.dot);
    lines.extend(paint::paragraph(lead, &facts.join(&dot), width, style));
    if !assessment.copies.is_empty() {
        let lead = vec![Span::raw("  "), Span::styled("! ", theme.strong())];
        let key = names.of(Command::Merge);
        let names = l10n.list(assessment.copies.iter().cloned());
        let count = assessment.copies.len();
        let text = l10n.say(&msg::VersionsCopies { count, key, names }.message());
        lines.extend(paint::paragraph(lead, &text, width, style));
    }
    if let Some(damaged) = damaged {
        let lead = vec![Span::styled("  ! ", theme.strong())];
        lines.extend(paint::paragraph(lead, &damaged, width, style));
    }
    lines
}
