//! Tables of answers: a chart where they hold numbers, a table where they do not.

use super::document::{Block, Caption, Chart, Column, Inline, Runs, Table};
use super::voice::{Voice, on_one_line};
use crate::l10n::msg;
use crate::model::assessment::{Row, Value};
use crate::model::questionnaire::{self, AnswerKind, CellKind, Indicator};

/// Counts what is numbered through the document.
#[derive(Default)]
pub struct Counter {
    charts: usize,
    tables: usize,
}

impl Counter {
    /// The next caption of a table.
    pub fn table(&mut self, voice: Voice, text: String) -> Caption {
        self.tables += 1;
        Caption { word: voice.say(&msg::report_table()), number: self.tables, text }
    }

    /// The next caption of a chart.
    fn chart(&mut self, voice: Voice, text: String) -> Caption {
        self.charts += 1;
        Caption { word: voice.say(&msg::report_figure()), number: self.charts, text }
    }
}

/// The rows of a table that an answer holds, as a chart or a table; nothing for other answers.
pub fn figure(
    voice: Voice,
    indicator: &Indicator,
    value: &Value,
    counter: &mut Counter,
) -> Option<Block> {
    let (AnswerKind::Table { columns, .. }, Value::Table(rows)) = (&indicator.kind, value) else {
        return None;
    };
    let filled = |row: &&Row| row.cells.values().any(|cell| !cell.trim().is_empty());
    let rows: Vec<&Row> = rows.iter().filter(filled).collect();
    if rows.is_empty() {
        return None;
    }
    let texts = voice.texts;
    let text = texts.statement(indicator).unwrap_or_else(|| texts.prompt(indicator));
    let Some(bars) = voice.l10n.bars(texts, indicator, &rows) else {
        let caption = counter.table(voice, text);
        return Some(Block::Table(table(voice, indicator, columns, &rows, caption)));
    };
    Some(Block::Chart(Chart {
        anchor: format!("figure-{}", indicator.id),
        caption: counter.chart(voice, text),
        alternative: bars.spoken,
        rows_are: bars.rows_are,
        series: bars.series,
        rows: bars.rows,
    }))
}

fn table(
    voice: Voice,
    indicator: &Indicator,
    columns: &[questionnaire::Column],
    rows: &[&Row],
    caption: Caption,
) -> Table {
    let fixed = rows.iter().any(|row| row.row.is_some());
    let mut headings = Vec::new();
    if fixed {
        headings.push(Column { heading: voice.say(&msg::report_row()), numbers: false });
    }
    headings.extend(columns.iter().map(|column| Column {
        heading: voice.texts.column(indicator, &column.id),
        numbers: matches!(column.cell, CellKind::Number),
    }));
    let cell = |row: &Row, column: &questionnaire::Column| -> Runs {
        let cell = row.cells.get(&column.id).map(String::as_str).unwrap_or_default();
        let text = if cell.trim().is_empty() {
            String::new()
        } else {
            on_one_line(&voice.l10n.cell(voice.texts, indicator, &column.id, cell))
        };
        vec![Inline::Text(text)]
    };
    let rows = rows.iter().map(|row| {
        let name = row.row.iter().map(|id| vec![Inline::Text(voice.texts.row(indicator, id))]);
        let name = if fixed && row.row.is_none() { vec![Runs::new()] } else { name.collect() };
        name.into_iter().chain(columns.iter().map(|column| cell(row, column))).collect()
    });
    Table { caption, columns: headings, rows: rows.collect() }
}
