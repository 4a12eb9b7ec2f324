//! What stands in the lines of an indicator: labels, values, rows of tables.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::View;
use super::rows::row_choices;
use crate::l10n::chart::{Bars, ChartRow, numbers};
use crate::l10n::msg;
use crate::model::assessment::{Row, Value};
use crate::model::questionnaire::{AnswerKind, Column, Rows};
use crate::tui::bars::Scale;
use crate::tui::keys::Command;
use crate::tui::paint;

/// A label in its column and the value beside it; below it, where the label is too wide for that.
pub fn beside(
    lead: String,
    label: &str,
    label_width: u16,
    value: &str,
    width: u16,
    style: Style,
) -> Vec<Line<'static>> {
    let indent = usize::from(paint::columns(&lead));
    let wide = paint::columns(label) > label_width;
    // Words and what no-break spaces keep together are worth a line of their own.
    let room = width.saturating_sub(paint::columns(&lead) + label_width + 2);
    let narrow = value.split(' ').any(|word| paint::columns(word) > room);
    let pad = usize::from(label_width.saturating_sub(paint::columns(label))) + 2;
    if !wide && !narrow {
        let lead = vec![
            Span::raw(lead),
            Span::styled(label.to_owned(), style),
            Span::raw(" ".repeat(pad)),
        ];
        return paint::paragraph(lead, value, width, Style::new());
    }
    let mut lines = paint::paragraph(vec![Span::raw(lead)], label, width, style);
    let column = if narrow { 2 } else { usize::from(label_width) + 2 };
    let below = vec![Span::raw(" ".repeat(indent + column))];
    lines.extend(paint::paragraph(below, value, width, Style::new()));
    lines
}

/// The name of a fixed row.
pub fn table_label(view: View, at: usize) -> Option<String> {
    match &view.bench.wizard.indicator().kind {
        AnswerKind::Table { rows: Rows::Fixed(ids), .. } => {
            Some(view.texts().row(view.bench.wizard.indicator(), &ids[at]))
        }
        _ => None,
    }
}

/// What to do with an empty field.
pub fn field_hint(view: View, kind: &AnswerKind) -> crate::l10n::Message {
    let key = view.key(Command::Activate);
    match kind {
        AnswerKind::Number { .. } => msg::field_number(key),
        AnswerKind::Money => msg::field_money(key),
        AnswerKind::Year => msg::field_year(key),
        AnswerKind::Period => msg::field_period(key),
        _ => msg::field_text(key),
    }
}

/// A row of a table: its cells, or, where one column is a choice, the options with their digits.
pub fn table_line(
    view: View,
    at: usize,
    lead: String,
    label_width: u16,
    width: u16,
    style: Style,
) -> Vec<Line<'static>> {
    let (l10n, texts) = (view.l10n, view.texts());
    let indicator = view.bench.wizard.indicator();
    let AnswerKind::Table { rows, columns } = &indicator.kind else { return Vec::new() };
    let table = match view.bench.wizard.entry().answer.value() {
        Some(Value::Table(table)) => table.as_slice(),
        _ => &[],
    };
    let row = match rows {
        Rows::Fixed(ids) => table.iter().find(|row| row.row.as_ref() == Some(&ids[at])),
        Rows::Free(_) => table.get(at),
    };
    let bars = table_bars(view);
    let cell = |id: &str| row.and_then(|row| row.cells.get(id));
    let text = if let Some((column, options)) = row_choices(indicator) {
        let chosen = cell(column);
        let marks = view.theme.glyphs.radio;
        let options = options.iter().enumerate().map(|(digit, option)| {
            let mark = marks[usize::from(chosen != Some(option))];
            // No-break spaces keep digit, mark and word together.
            let label = texts.column_option(indicator, column, option).replace(' ', "\u{a0}");
            format!("{}\u{a0}{}\u{a0}{label}", digit + 1, mark.replace(' ', "\u{a0}"))
        });
        options.collect::<Vec<_>>().join("  ")
    } else {
        let drawn = |column: &Column| {
            let (Some(row), true) = (row, bars.is_some()) else { return false };
            let at = numbers(indicator).position(|own| own.id == column.id);
            at.is_some_and(|at| l10n.row_bars(indicator, row)[at].is_some())
        };
        // What has a bar has its figure beside that.
        let filled = columns.iter().filter(|column| !drawn(column)).filter_map(|column| {
            let text = l10n.cell(texts, indicator, &column.id, cell(&column.id)?);
            Some(
                l10n.say(
                    &msg::RowNamed { label: texts.column(indicator, &column.id), value: text }
                        .message(),
                ),
            )
        });
        let filled: Vec<String> = filled.collect();
        let dot = format!(" {} ", view.theme.glyphs.dot);
        let empty = filled.is_empty() && !columns.iter().any(drawn);
        if empty { l10n.say(&msg::row_empty()) } else { filled.join(&dot) }
    };
    let indent = paint::columns(&lead) + 2;
    // A named row is marked by its name, so that its cells stay easy to read.
    let mut lines = match table_label(view, at) {
        Some(label) => beside(lead, &label, label_width, &text, width, style),
        None => {
            let lead = vec![Span::raw(format!("{lead}{:>2}. ", at + 1))];
            paint::paragraph(lead, &text, width, style)
        }
    };
    if let (Some(bars), Some(row)) = (&bars, row) {
        let row = ChartRow { label: String::new(), bars: l10n.row_bars(indicator, row) };
        let scale = Scale::named(bars);
        lines.extend(scale.row(&row, indent, width, view.theme));
    }
    lines
}

/// The bars of the table in view, where it holds numbers.
pub fn table_bars(view: View) -> Option<Bars> {
    let wizard = &view.bench.wizard;
    let Some(Value::Table(rows)) = wizard.entry().answer.value() else { return None };
    let rows: Vec<&Row> = rows.iter().collect();
    view.l10n.bars(view.texts(), wizard.indicator(), &rows)
}
