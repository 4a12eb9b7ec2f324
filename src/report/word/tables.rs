//! Tables, and charts as tables: a bar is a shaded line between two indents, so that the file holds
//! no picture, every figure is text, and whoever edits the document can change both.

use maud::{Markup, PreEscaped, html};

use super::writer::{Field, Look, Shape, Writer};
use crate::report::document::{Bar, Caption, Chart, Table, text};

/// The colours of a chart's series. They say nothing: each series has a column of its own.
const BARS: [&str; 2] = ["1F6391", "8A5A12"];
/// A sign, about.
const SIGN: u32 = 110;
/// Room beside the text of a cell.
const BESIDE: u32 = 150;
/// A bar shorter than this is none.
const SHORTEST: u32 = 20;
/// Where less is left for the bars, the figures stand alone.
const ROOM_FOR_BARS: u32 = 700;

/// What a table is, in words, for those who do not see it.
pub struct Alternative<'t> {
    title: &'t str,
    description: &'t str,
}

impl Writer<'_> {
    /// A table with its caption above it.
    pub fn table(&mut self, table: &Table) -> Markup {
        let caption = self.caption(&table.caption, false, None);
        let widths = widths(table, self.width);
        let is_small = table.is_small();
        let mut all = String::new();
        let heading = html! {
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                @for (column, width) in table.columns.iter().zip(&widths) {
                    (self.cell(*width, 1, |writer| {
                        let heading = writer.plain(&column.heading);
                        writer.cell_line(&heading, column.numbers, true)
                    }))
                }
            }
        };
        all.push_str(&heading.0);
        for (at, row) in table.rows.iter().enumerate() {
            let keeps_next = is_small && at + 1 < table.rows.len();
            let row = html! {
                w:tr {
                    w:trPr { w:cantSplit {} }
                    @for (at, (cell, width)) in row.iter().zip(&widths).enumerate() {
                        @let numbers = table.columns.get(at).is_some_and(|column| column.numbers);
                        (self.cell(*width, 1, |writer| {
                            let line = writer.line(cell);
                            writer.cell_line(&line, numbers, keeps_next)
                        }))
                    }
                }
            };
            all.push_str(&row.0);
        }
        let alternative = Alternative { title: &table.caption.text, description: "" };
        let rows = PreEscaped(all);
        html! { (caption) (self.grid("PlainTable2", &widths, Some(alternative), &rows)) }
    }

    /// A chart with its caption below it: for each series the figures, and a bar beside each.
    pub fn chart(&mut self, chart: &Chart) -> Markup {
        let bars = chart.rows.iter().flat_map(|row| row.bars.iter().flatten());
        let most = bars.clone().map(|bar| bar.value).fold(0.0, f64::max);
        let longest = bars.map(|bar| bar.shown.chars().count()).max().unwrap_or(0);
        let series = u32::try_from(chart.series.len()).unwrap_or(u32::MAX).max(1);
        let figures = count(longest).saturating_mul(SIGN).saturating_add(BESIDE).max(600);
        let longest = chart.rows.iter().map(|row| &row.label).chain([&chart.rows_are]);
        let longest = longest.map(|label| label.chars().count()).max().unwrap_or(0);
        let most_of_labels = self.width * if series == 1 { 36 } else { 24 } / 100;
        let labels = count(longest).saturating_mul(SIGN).saturating_add(BESIDE).min(most_of_labels);
        let left = (self.width - labels) / series;
        let room = left.saturating_sub(figures);
        let has_bars = room >= ROOM_FOR_BARS;
        let mut widths = vec![labels];
        for _ in &chart.series {
            widths.extend(if has_bars { vec![figures, room] } else { vec![left] });
        }
        let heading = html! {
            w:tr {
                w:trPr { w:cantSplit {} w:tblHeader {} }
                (self.cell(labels, 1, |writer| {
                    let heading = writer.plain(&chart.rows_are);
                    writer.cell_line(&heading, false, true)
                }))
                @for name in &chart.series {
                    (self.cell(left, if has_bars { 2 } else { 1 }, |writer| {
                        let heading = writer.plain(name);
                        writer.cell_line(&heading, false, true)
                    }))
                }
            }
        };
        let rows = html! {
            (heading)
            @for row in &chart.rows {
                w:tr {
                    w:trPr { w:cantSplit {} }
                    (self.cell(labels, 1, |writer| {
                        let label = writer.plain(&row.label);
                        writer.cell_line(&label, false, true)
                    }))
                    @for (at, bar) in row.bars.iter().enumerate().take(chart.series.len()) {
                        @let width = if has_bars { figures } else { left };
                        (self.cell(width, 1, |writer| {
                            let figure = bar.as_ref().map_or("–", |bar| &bar.shown);
                            let figure = writer.plain(figure);
                            writer.cell_line(&figure, true, true)
                        }))
                        @if has_bars {
                            (self.cell(room, 1, |writer| {
                                let length = length(bar.as_ref(), most, room - BESIDE);
                                writer.bar(length, room - BESIDE, BARS[at % BARS.len()])
                            }))
                        }
                    }
                }
            }
        };
        let alternative =
            Alternative { title: &chart.caption.text, description: &chart.alternative };
        let grid = self.grid("PlainTable4", &widths, Some(alternative), &rows);
        html! { (grid) (self.caption(&chart.caption, true, Some(&chart.anchor))) }
    }

    /// A line with nothing on it: the bar is its shade.
    fn bar(&mut self, length: u32, room: u32, colour: &str) -> Markup {
        html! {
            w:p {
                w:pPr {
                    w:pStyle w:val="NoSpacing" {}
                    w:keepNext {}
                    @if length > 0 { w:shd w:val="clear" w:color="auto" w:fill=(colour) {} }
                    w:spacing w:before="30" w:after="30" w:line="200" w:lineRule="exact" {}
                    w:ind w:right=(room - length.min(room)) {}
                }
            }
        }
    }

    fn cell_line(&mut self, line: &Markup, is_number: bool, keeps_next: bool) -> Markup {
        let shape = Shape { is_number, keeps_next, ..Shape::of("NoSpacing") };
        self.paragraph(shape, line)
    }

    fn caption(&mut self, caption: &Caption, chart: bool, anchor: Option<&str>) -> Markup {
        let strong = Look { style: Some("Strong"), language: None };
        let next = Field::Next { chart, is_second: self.is_second };
        let line = html! {
            (self.run(&format!("{} ", caption.word), strong))
            (self.field(next, &caption.number.to_string(), strong))
            (self.run(".", strong))
            (self.plain(&format!(" {}", caption.text)))
        };
        let line = match anchor {
            Some(anchor) => self.marked(anchor, &line),
            None => line,
        };
        let above = if chart { 60 } else { 200 };
        let shape = Shape { keeps_next: !chart, above: Some(above), ..Shape::of("Caption") };
        self.paragraph(shape, &line)
    }

    /// A table of these rows.
    pub fn grid(
        &mut self,
        style: &str,
        widths: &[u32],
        alternative: Option<Alternative>,
        rows: &Markup,
    ) -> Markup {
        self.follows_table = true;
        let whole: u32 = widths.iter().sum();
        let has_heading = alternative.is_some();
        let bit = u8::from(has_heading);
        html! {
            w:tbl {
                w:tblPr {
                    w:tblStyle w:val=(style) {}
                    w:tblW w:w=(whole) w:type="dxa" {}
                    w:tblLayout w:type="fixed" {}
                    w:tblLook w:val=(if has_heading { "06A0" } else { "0600" }) w:firstRow=(bit)
                        w:lastRow="0" w:firstColumn=(bit) w:lastColumn="0" w:noHBand="1"
                        w:noVBand="1" {}
                    @if let Some(alternative) = alternative {
                        w:tblCaption w:val=(alternative.title) {}
                        @if !alternative.description.is_empty() {
                            w:tblDescription w:val=(alternative.description) {}
                        }
                    }
                }
                w:tblGrid { @for width in widths { w:gridCol w:w=(width) {} } }
                (rows)
            }
        }
    }

    /// A cell that spans so many columns.
    pub fn cell(
        &mut self,
        width: u32,
        span: usize,
        inner: impl FnOnce(&mut Self) -> Markup,
    ) -> Markup {
        let span = html! { @if span > 1 { w:gridSpan w:val=(span) {} } };
        self.cell_with(width, &span, inner)
    }

    /// A cell with these properties. Word wants each to end with a paragraph.
    pub fn cell_with(
        &mut self,
        width: u32,
        properties: &Markup,
        inner: impl FnOnce(&mut Self) -> Markup,
    ) -> Markup {
        self.starts_page = false;
        self.follows_table = false;
        let inner = inner(self);
        let is_open = self.follows_table || inner.0.is_empty();
        html! {
            w:tc {
                w:tcPr { w:tcW w:w=(width) w:type="dxa" {} (properties) }
                (inner)
                @if is_open { (self.gap()) }
            }
        }
    }
}

fn count(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How long a bar is when the longest has this much room.
fn length(bar: Option<&Bar>, most: f64, room: u32) -> u32 {
    let share = bar.map_or(0.0, |bar| bar.value) / most;
    if share.is_nan() || share <= 0.0 {
        return 0;
    }
    // Shares are at most 1, so this is within the room.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let length = (share.min(1.0) * f64::from(room)).round() as u32;
    length.clamp(SHORTEST, room)
}

/// Columns of numbers are as wide as their longest word; the others share what is left by how much
/// they say, the long ones less than they would like to.
fn widths(table: &Table, whole: u32) -> Vec<u32> {
    let rows = count(table.rows.len()).max(1);
    let weight = |at: usize| {
        let column = &table.columns[at];
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        let words = column.heading.split_whitespace().map(|word| word.chars().count());
        let longest = count(words.max().unwrap_or(0)) * SIGN + BESIDE;
        let signs: u32 = cells.map(|cell| count(text(cell).chars().count())).sum();
        let wish = (signs / rows).max(count(column.heading.chars().count())).saturating_mul(4);
        (longest, if column.numbers { 0 } else { wish.isqrt().clamp(4, 24) })
    };
    let weights: Vec<(u32, u32)> = (0..table.columns.len()).map(weight).collect();
    let fixed: u32 = weights.iter().map(|(longest, _)| *longest).sum();
    let shares: u32 = weights.iter().map(|(_, share)| *share).sum();
    if fixed >= whole || shares == 0 {
        // As much of what is there as each would like to have.
        return weights.iter().map(|(longest, _)| longest * whole / fixed.max(1)).collect();
    }
    let left = whole - fixed;
    weights.iter().map(|(longest, share)| longest + left * share / shares).collect()
}
