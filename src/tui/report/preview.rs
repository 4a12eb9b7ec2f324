//! What the document would say, as lines.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::desk::{Passage, Shape};
use crate::tui::theme::Theme;
use crate::tui::{bars, paint};

/// The passages as lines no wider than this. What is in the second language looks as it does
/// everywhere.
pub fn lines(passages: &[Passage], width: u16, theme: Theme) -> Vec<Line<'static>> {
    let mut lines: Vec<Line> = Vec::new();
    let mut in_list = false;
    for passage in passages {
        let is_item = matches!(passage.shape, Shape::Item(_));
        // Items stand together; everything else has room above it.
        if !(lines.is_empty() || is_item && in_list) {
            lines.push(Line::default());
        }
        in_list = is_item;
        lines.extend(passage_lines(passage, width, theme));
    }
    lines
}

fn passage_lines(passage: &Passage, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let style = if passage.second { theme.second() } else { Style::new() };
    let plain =
        |lead: Vec<Span<'static>>, style| paint::paragraph(lead, &passage.text, width, style);
    match &passage.shape {
        Shape::Heading(level) => {
            let mut lines = plain(Vec::new(), style.patch(theme.strong()));
            if *level <= 1 {
                let widest = lines.iter().map(Line::width).max().unwrap_or(0);
                lines.push(Line::styled(theme.glyphs.rule.repeat(widest), theme.line()));
            }
            lines
        }
        Shape::Text => plain(Vec::new(), style),
        Shape::Item(mark) => plain(vec![Span::raw(format!("  {mark} "))], style),
        Shape::Chart(chart) => {
            let mut lines = plain(Vec::new(), style.patch(theme.strong()));
            lines.extend(bars::lines(chart, width, theme));
            lines
        }
    }
}
