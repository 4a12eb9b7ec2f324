//! Tables of answers: a chart where they hold numbers, a table where they do not.

use super::document::{Bar, Block, Caption, Chart, ChartRow, Column, Inline, Runs, Table};
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
    let is_number = |column: &&questionnaire::Column| matches!(column.cell, CellKind::Number);
    let numbers: Vec<&questionnaire::Column> = columns.iter().filter(is_number).collect();
    let drawable = rows.iter().any(|row| {
        numbers.iter().any(|column| row.cells.get(&column.id).is_some_and(|c| bar(c).is_some()))
    });
    if !drawable {
        let caption = counter.table(voice, text);
        return Some(Block::Table(table(voice, indicator, columns, &rows, caption)));
    }
    let series = numbers.iter().map(|column| {
        let name = texts.column(indicator, &column.id);
        let unit = texts.column_unit(indicator, &column.id);
        voice.say(&msg::ReportSeries { name, unit }.message())
    });
    let chart_row = |row: &&Row| ChartRow {
        label: label(voice, indicator, columns, row),
        bars: numbers
            .iter()
            .map(|column| {
                let cell = row.cells.get(&column.id)?;
                Some(Bar { value: bar(cell)?, shown: on_one_line(&voice.l10n.number(cell)) })
            })
            .collect(),
    };
    let mut chart = Chart {
        anchor: format!("figure-{}", indicator.id),
        caption: counter.chart(voice, text),
        alternative: String::new(),
        rows_are: row_heading(voice, indicator, columns),
        series: series.collect(),
        rows: rows.iter().map(chart_row).collect(),
    };
    chart.alternative = alternative(voice, &chart);
    Some(Block::Chart(chart))
}

/// A length from zero; nothing for what is no number.
fn bar(cell: &str) -> Option<f64> {
    cell.trim().parse().ok().filter(|value: &f64| value.is_finite() && *value >= 0.0)
}

/// The first cell of a free row, or the name of a fixed one, with what else is no number.
fn label(
    voice: Voice,
    indicator: &Indicator,
    columns: &[questionnaire::Column],
    row: &Row,
) -> String {
    let name = on_one_line(&voice.l10n.row(voice.texts, indicator, row));
    let named_by = if row.row.is_some() { 0 } else { 1 };
    let others = columns.iter().skip(named_by);
    let others = others.filter(|column| !matches!(column.cell, CellKind::Number));
    let others: Vec<String> = others
        .filter_map(|column| row.cells.get(&column.id).map(|cell| (column, cell)))
        .map(|(column, cell)| voice.l10n.cell(voice.texts, indicator, &column.id, cell))
        .map(|cell| on_one_line(&cell))
        .filter(|cell| !cell.is_empty())
        .collect();
    if others.is_empty() { name } else { format!("{name} ({})", others.join(", ")) }
}

fn row_heading(voice: Voice, indicator: &Indicator, columns: &[questionnaire::Column]) -> String {
    match (&indicator.kind, columns.first()) {
        (AnswerKind::Table { rows: questionnaire::Rows::Free(_), .. }, Some(first)) => {
            voice.texts.column(indicator, &first.id)
        }
        _ => voice.say(&msg::report_row()),
    }
}

fn alternative(voice: Voice, chart: &Chart) -> String {
    let mut sentences = vec![voice.say(&msg::report_chart(chart.rows.len()))];
    for (at, series) in chart.series.iter().enumerate() {
        let bars = chart.rows.iter().filter_map(|row| Some((row, row.bars.get(at)?.as_ref()?)));
        let by_value =
            |a: &(&ChartRow, &Bar), b: &(&ChartRow, &Bar)| a.1.value.total_cmp(&b.1.value);
        // Of several equal ones, the first is named.
        let most = bars.clone().rev().max_by(by_value);
        if let (Some(least), Some(most)) = (bars.clone().min_by(by_value), most) {
            sentences.push(
                voice.say(
                    &msg::ReportChartSeries {
                        series: series.clone(),
                        least: least.1.shown.clone(),
                        least_row: least.0.label.clone(),
                        most: most.1.shown.clone(),
                        most_row: most.0.label.clone(),
                    }
                    .message(),
                ),
            );
        }
    }
    sentences.join(" ")
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
