//! A chart as a drawing with text alternatives, and its figures as a table.

use maud::{Markup, html};

use crate::report::document::Chart;

const WIDTH: f64 = 640.0;
/// Room for the longest bar; its figure stands beside it.
const LONGEST: f64 = 380.0;
const LINE: f64 = 20.0;
const BAR: f64 = 14.0;
const GAP: f64 = 10.0;
/// So many characters of a label have room on its line.
const LABEL: usize = 80;

/// The bars, each with its figure. Series are told apart by their names, not by colour alone.
pub fn draw(chart: &Chart) -> Markup {
    let most = chart.rows.iter().flat_map(|row| row.bars.iter().flatten());
    let most = most.map(|bar| bar.value).fold(0.0, f64::max);
    let scale = |value: f64| if most > 0.0 { value / most * LONGEST } else { 0.0 };
    let series = chart.series.len();
    let row_height = LINE * (1.0 + precise(series)) + GAP;
    // What the figures of a single series are stands once, above them.
    let above = if series == 1 { LINE + GAP } else { 0.0 };
    let height = above + row_height * precise(chart.rows.len());
    let title = format!("{}-title", chart.anchor);
    let description = format!("{}-description", chart.anchor);
    html! {
        svg role="img" viewBox={ "0 0 " (WIDTH) " " (height) }
            aria-labelledby={ (title) " " (description) } {
            title id=(title) { (chart.caption.text) }
            desc id=(description) { (chart.alternative) }
            @if let [name] = chart.series.as_slice() {
                text.series x="0" y=(LINE - 5.0) { (name) }
            }
            @for (at, row) in chart.rows.iter().enumerate() {
                @let top = above + row_height * precise(at);
                text.label x="0" y=(top + LINE - 5.0) { (short(&row.label)) }
                @for (at, bar) in row.bars.iter().enumerate() {
                    @let top = top + LINE * (1.0 + precise(at));
                    @let length = bar.as_ref().map_or(0.0, |bar| scale(bar.value));
                    @let length = (length * 10.0).round() / 10.0;
                    rect class={ "bar bar-" (at % 2) } x="0.5" y=(top + 1.5) width=(length)
                        height=(BAR) {}
                    text x=(length + 8.0) y=(top + BAR) {
                        @match bar {
                            Some(bar) => { (bar.shown) }
                            None => { "–" }
                        }
                        @if series > 1 && let Some(name) = chart.series.get(at) { " " (name) }
                    }
                }
            }
        }
    }
}

/// The figures, folded away.
pub fn figures(chart: &Chart, summary: &str) -> Markup {
    html! {
        details {
            summary { (summary) }
            div.table tabindex="0" role="group" aria-label=(chart.caption.text) {
                table {
                    thead {
                        tr {
                            th scope="col" { (chart.rows_are) }
                            @for name in &chart.series { th.number scope="col" { (name) } }
                        }
                    }
                    tbody {
                        @for row in &chart.rows {
                            tr {
                                th scope="row" { (row.label) }
                                @for bar in &row.bars {
                                    td.number { @if let Some(bar) = bar { (bar.shown) } @else { "–" } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn precise(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// A label that fits; the table of figures has it whole.
fn short(label: &str) -> String {
    if label.chars().count() <= LABEL {
        return label.to_owned();
    }
    label.chars().take(LABEL - 1).chain(['…']).collect()
}
