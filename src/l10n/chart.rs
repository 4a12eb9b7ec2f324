//! Tables of numbers as horizontal bars from zero: what stands beside each bar, and the chart in a
//! sentence for those who do not see it. Documents and screens draw them, each in its own way.

use super::plain::on_one_line;
use super::{Asker, L10n, msg};
use crate::model::assessment::Row;
use crate::model::questionnaire::{AnswerKind, CellKind, Column, Indicator, Rows};

/// Bars, their names and their figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What the rows are.
    pub rows_are: String,
    /// The series, at least one: each a bar in every row.
    pub series: Vec<String>,
    /// From top to bottom.
    pub rows: Vec<ChartRow>,
    /// What a picture of it shows, in a sentence or two.
    pub spoken: String,
}

/// A row of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct ChartRow {
    /// What the row is about.
    pub label: String,
    /// One for each series; none where nothing was given.
    pub bars: Vec<Option<Bar>>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Finite and never below zero.
    pub value: f64,
    /// The figure as the reader's language writes it.
    pub shown: String,
}

/// The columns of a table that hold numbers.
pub fn numbers(indicator: &Indicator) -> impl Iterator<Item = &Column> {
    let columns = match &indicator.kind {
        AnswerKind::Table { columns, .. } => columns.as_slice(),
        _ => &[],
    };
    columns.iter().filter(|column| matches!(column.cell, CellKind::Number))
}

impl L10n {
    /// The rows of a table's answer as bars; nothing where no row has a number.
    pub fn bars(&self, texts: Asker, indicator: &Indicator, rows: &[&Row]) -> Option<Bars> {
        let drawn: Vec<ChartRow> = rows
            .iter()
            .map(|row| ChartRow {
                label: self.row_label(texts, indicator, row),
                bars: self.row_bars(indicator, row),
            })
            .collect();
        if drawn.iter().all(|row| row.bars.iter().all(Option::is_none)) {
            return None;
        }
        let series = numbers(indicator).map(|column| {
            let name = texts.column(indicator, &column.id);
            let unit = texts.column_unit(indicator, &column.id);
            self.say(&msg::ReportSeries { name, unit }.message())
        });
        let series: Vec<String> = series.collect();
        let spoken = self.spoken(&series, &drawn);
        let rows_are = self.rows_are(texts, indicator);
        Some(Bars { rows_are, series, rows: drawn, spoken })
    }

    /// A bar for each column that holds numbers; none for what is no number.
    pub fn row_bars(&self, indicator: &Indicator, row: &Row) -> Vec<Option<Bar>> {
        let bar = |column: &Column| {
            let cell = row.cells.get(&column.id)?;
            let value = cell.trim().parse().ok();
            let value = value.filter(|value: &f64| value.is_finite() && *value >= 0.0)?;
            Some(Bar { value, shown: on_one_line(&self.number(cell)) })
        };
        numbers(indicator).map(bar).collect()
    }

    /// The first cell of a free row, or the name of a fixed one, with what else is no number.
    fn row_label(&self, texts: Asker, indicator: &Indicator, row: &Row) -> String {
        let AnswerKind::Table { columns, .. } = &indicator.kind else { return String::new() };
        let name = on_one_line(&self.row(texts, indicator, row));
        let named_by = if row.row.is_some() { 0 } else { 1 };
        let others = columns.iter().skip(named_by);
        let others = others.filter(|column| !matches!(column.cell, CellKind::Number));
        let others: Vec<String> = others
            .filter_map(|column| row.cells.get(&column.id).map(|cell| (column, cell)))
            .map(|(column, cell)| self.cell(texts, indicator, &column.id, cell))
            .map(|cell| on_one_line(&cell))
            .filter(|cell| !cell.is_empty())
            .collect();
        if others.is_empty() { name } else { format!("{name} ({})", others.join(", ")) }
    }

    fn rows_are(&self, texts: Asker, indicator: &Indicator) -> String {
        match &indicator.kind {
            AnswerKind::Table { rows: Rows::Free(_), columns } if !columns.is_empty() => {
                texts.column(indicator, &columns[0].id)
            }
            _ => self.say(&msg::report_row()),
        }
    }

    fn spoken(&self, series: &[String], rows: &[ChartRow]) -> String {
        let mut sentences = vec![self.say(&msg::report_chart(rows.len()))];
        for (at, series) in series.iter().enumerate() {
            let bars = rows.iter().filter_map(|row| Some((row, row.bars.get(at)?.as_ref()?)));
            let by_value =
                |a: &(&ChartRow, &Bar), b: &(&ChartRow, &Bar)| a.1.value.total_cmp(&b.1.value);
            // Of several equal ones, the first is named.
            let most = bars.clone().rev().max_by(by_value);
            if let (Some(least), Some(most)) = (bars.clone().min_by(by_value), most) {
                let message = msg::ReportChartSeries {
                    series: series.clone(),
                    least: least.1.shown.clone(),
                    least_row: least.0.label.clone(),
                    most: most.1.shown.clone(),
                    most_row: most.0.label.clone(),
                };
                sentences.push(self.say(&message.message()));
            }
        }
        sentences.join(" ")
    }
}
