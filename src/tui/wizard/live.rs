//! What the answers say so far: what the last one changed, and the dimension in view.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::View;
use crate::l10n::{msg, say};
use crate::model::questionnaire::{Reading, SectionKind};
use crate::tui::glance::{self, Part, Scroll};
use crate::tui::paint;

/// The strip below the indicator: what the last change did, with the reason if that fits into so
/// many lines.
pub fn strip(view: View, width: u16, most: u16) -> Vec<Line<'static>> {
    let lines = |with_reason| {
        let text = view.bench.last_change(view.l10n, with_reason)?;
        Some(paint::paragraph(vec![Span::raw(" ")], &text, width.saturating_sub(1), Style::new()))
    };
    let full = lines(true).unwrap_or_default();
    if full.len() <= usize::from(most) { full } else { lines(false).unwrap_or_default() }
}

/// Draws the strip below a rule. That is short, as above a footnote: it comes and goes with every
/// answer, and over a slow line each of its columns takes as long as three letters.
pub fn draw_strip(view: View, lines: &[Line], area: Rect, cells: &mut Buffer) {
    let rule = view.theme.glyphs.rule.repeat((area.width / 5).into());
    cells.set_string(area.x, area.y, rule, view.theme.line());
    let body = Rect { y: area.y + 1, height: area.height.saturating_sub(1), ..area };
    paint::draw_lines(cells, body, lines, 0);
}

/// Draws the side: the last change, then the dimension in view. One may look so many lines further
/// down.
pub fn draw(view: View, area: Rect, glance: isize, cells: &mut Buffer) -> Scroll {
    for y in area.top()..area.bottom() {
        cells.set_string(area.left(), y, view.theme.glyphs.bar, view.theme.line());
    }
    let body = Rect { x: area.x + 2, width: area.width.saturating_sub(4), ..area };
    let lines = lines(view, body.width, Prompts::Short);
    let from = glance::from(0, glance, lines.len(), body.height);
    let rest = paint::draw_lines(cells, body, &lines, from);
    paint::mark_more(cells, body, from > 0, rest > 0, view.theme);
    Scroll { area, ..Scroll::new(body, Part::Live, lines.len(), from) }
}

/// How questions are shown in the lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompts {
    /// On one line: at the side, where the indicator itself is a key away.
    Short,
    /// In full.
    Whole,
}

/// The last change, then the dimension in view.
pub fn lines(view: View, width: u16, prompts: Prompts) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if let Some(text) = view.bench.last_change(view.l10n, true) {
        let heading = view.l10n.say(&msg::live_last_change());
        lines.extend(paint::paragraph(Vec::new(), &heading, width, view.theme.strong()));
        lines.extend(paint::paragraph(Vec::new(), &text, width, Style::new()));
        lines.push(Line::default());
    }
    lines.extend(dimension(view, width, prompts));
    lines
}

/// The dimension in view: how much is answered, and its findings. Progress and findings are two
/// things and stand apart.
fn dimension(view: View, width: u16, prompts: Prompts) -> Vec<Line<'static>> {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let at = wizard.indicator().section;
    let section = &questionnaire.sections[at];
    let tally = wizard.tally().section(at);
    let title = say::section_heading(l10n, texts, section);
    let mut lines = paint::paragraph(Vec::new(), &title, width, theme.strong());
    let coverage = tally.coverage;
    let progress = l10n.say(&say::progress(&coverage));
    lines.extend(paint::paragraph(Vec::new(), &progress, width, Style::new()));
    if section.kind == SectionKind::Context {
        lines.extend(paint::paragraph(
            Vec::new(),
            &l10n.say(&msg::live_context()),
            width,
            Style::new(),
        ));
        return lines;
    }
    lines.push(Line::default());
    for reading in [Reading::Strength, Reading::Partial, Reading::Gap] {
        let count = match reading {
            Reading::Strength => tally.strengths,
            Reading::Partial => tally.partial,
            Reading::Gap => tally.gaps,
        };
        let sign = Span::styled(format!("{} ", theme.glyphs.reading(reading)), theme.line());
        let words = l10n
            .say(&msg::LiveCount { count, reading: l10n.say(&say::reading(reading)) }.message());
        lines.extend(paint::paragraph(vec![sign], &words, width, theme.strong()));
        for position in
            section.range.clone().filter(|at| wizard.tally().reading(*at) == Some(reading))
        {
            let indicator = &questionnaire.indicators[position];
            let lead = vec![Span::raw(format!("  {:<5}", indicator.number))];
            let mut prompt = texts.prompt(indicator);
            if prompts == Prompts::Short {
                prompt = paint::fitted(&prompt, width.saturating_sub(7));
            }
            lines.extend(paint::paragraph(lead, &prompt, width, Style::new()));
        }
        lines.push(Line::default());
    }
    lines
}
