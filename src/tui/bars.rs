//! Numbers as horizontal bars, each with its figure beside it: a bar shows how large, the figure
//! says it.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::paint;
use super::theme::{Glyphs, Theme};
use crate::l10n::chart::{Bar, Bars, ChartRow};

/// Between a name and its bar, and between a bar and its figure.
const GAP: u16 = 2;

/// The bars of one chart: what they are measured by.
#[derive(Debug, Clone, Copy)]
pub struct Scale<'a> {
    /// The names of the series.
    series: &'a [String],
    /// Whether each bar has the name of its series before it.
    named: bool,
    /// The largest value.
    most: f64,
    /// The columns of the widest figure.
    figure: u16,
}

impl<'a> Scale<'a> {
    /// Measured by all rows of a chart. One series needs no name.
    pub fn new(bars: &'a Bars) -> Scale<'a> {
        let all = || bars.rows.iter().flat_map(|row| row.bars.iter().flatten());
        Scale {
            series: &bars.series,
            named: bars.series.len() > 1,
            most: all().map(|bar| bar.value).fold(0.0, f64::max),
            figure: all().map(|bar| paint::columns(&bar.shown)).max().unwrap_or(0),
        }
    }

    /// The same where each bar has a name, even the only one of its row.
    pub fn named(bars: &'a Bars) -> Scale<'a> {
        Scale { named: true, ..Scale::new(bars) }
    }

    /// The bars of a row, one a line, after so many spaces. Where a name is too wide to stand
    /// beside its bar, all stand above.
    pub fn row(&self, row: &ChartRow, indent: u16, width: u16, theme: Theme) -> Vec<Line<'static>> {
        let room = width.saturating_sub(indent);
        let widest = self.series.iter().map(|name| paint::columns(name)).max().unwrap_or(0);
        let beside = self.named && widest <= room * 2 / 5;
        let names = if beside { widest + GAP } else { 0 };
        let pad = |columns: u16| Span::raw(" ".repeat(columns.into()));
        let mut lines = Vec::new();
        for (name, bar) in self.series.iter().zip(&row.bars) {
            let Some(bar) = bar else { continue };
            let mut spans = vec![pad(indent)];
            if beside {
                spans.push(Span::raw(name.clone()));
                spans.push(pad(names - paint::columns(name)));
            } else if self.named {
                lines.extend(paint::paragraph(spans.clone(), name, width, Style::new()));
            }
            let length = room.saturating_sub(names + GAP + self.figure);
            spans.extend(self.bar(bar, length, theme));
            lines.push(Line::from(spans));
        }
        lines
    }

    /// A bar in so many columns at most, and its figure.
    fn bar(&self, bar: &Bar, length: u16, theme: Theme) -> [Span<'static>; 2] {
        let drawn = drawn(bar.value, self.most, length, theme.glyphs);
        let gap = if drawn.is_empty() { String::new() } else { " ".repeat(GAP.into()) };
        [Span::styled(drawn, theme.line()), Span::raw(format!("{gap}{}", bar.shown))]
    }
}

/// A whole chart: each row's name, its bars below it, and the chart in a sentence at the end. With
/// one series, a name that leaves enough room stands on the line of its bar.
pub fn lines(bars: &Bars, width: u16, theme: Theme) -> Vec<Line<'static>> {
    let scale = Scale::new(bars);
    let labels = bars.rows.iter().map(|row| paint::columns(&row.label));
    let widest = labels.max().unwrap_or(0);
    let beside = bars.series.len() == 1 && widest <= width * 2 / 5;
    let mut lines = Vec::new();
    for row in bars.rows.iter().filter(|row| row.bars.iter().any(Option::is_some)) {
        if beside {
            let mut own = scale.row(row, widest + 2 * GAP, width, theme);
            let pad = widest - paint::columns(&row.label) + GAP;
            let label = format!("{}{}{}", " ".repeat(2), row.label, " ".repeat(pad.into()));
            if let Some(first) = own.first_mut().and_then(|line| line.spans.first_mut()) {
                *first = Span::raw(label);
            }
            lines.extend(own);
        } else {
            let lead = vec![Span::raw("  ")];
            lines.extend(paint::paragraph(lead, &row.label, width, Style::new()));
            lines.extend(scale.row(row, 2 * GAP, width, theme));
        }
    }
    lines.extend(paint::paragraph(vec![Span::raw("  ")], &bars.spoken, width, Style::new()));
    lines
}

/// The letters of a bar. What is more than nothing is never drawn as nothing.
fn drawn(value: f64, most: f64, length: u16, glyphs: &Glyphs) -> String {
    let pieces = glyphs.bars.len();
    let share = if most > 0.0 { (value / most).clamp(0.0, 1.0) } else { 0.0 };
    let whole = f64::from(length) * f64::from(u32::try_from(pieces).unwrap_or(1));
    let mut count = (share * whole).round() as usize;
    if share > 0.0 && length > 0 {
        count = count.max(1);
    }
    let full = glyphs.bars[pieces - 1].repeat(count / pieces);
    let rest = (count % pieces).checked_sub(1).map_or("", |at| glyphs.bars[at]);
    full + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_is_as_long_as_its_share() {
        let [unicode, ascii] = [true, false].map(|unicode| Theme::showing(false, unicode).glyphs);
        for (value, most, glyphs, expected) in [
            (10.0, 10.0, unicode, "████"),
            (5.0, 10.0, unicode, "██"),
            (1.25, 10.0, unicode, "▌"),
            (0.0001, 10.0, unicode, "▏"),
            (0.0, 10.0, unicode, ""),
            (0.0, 0.0, unicode, ""),
            (10.0, 10.0, ascii, "####"),
            (4.0, 10.0, ascii, "##"),
            (0.0001, 10.0, ascii, "#"),
            (0.0, 10.0, ascii, ""),
        ] {
            assert_eq!(drawn(value, most, 4, glyphs), expected, "{value} of {most}");
        }
        assert_eq!(drawn(1.0, 2.0, 0, unicode), "");
    }

    fn flow() -> Bars {
        let bar = |value: f64, shown: &str| Some(Bar { value, shown: shown.to_owned() });
        Bars {
            rows_are: "Year".to_owned(),
            series: vec!["In".to_owned(), "Out".to_owned()],
            rows: vec![
                ChartRow { label: "2024".to_owned(), bars: vec![bar(8.0, "8"), bar(4.0, "4")] },
                ChartRow { label: "2025".to_owned(), bars: vec![None, bar(16.0, "16")] },
                ChartRow { label: "2026".to_owned(), bars: vec![None, None] },
            ],
            spoken: "Bars.".to_owned(),
        }
    }

    fn shown(lines: &[Line]) -> Vec<String> {
        lines.iter().map(Line::to_string).collect()
    }

    #[test]
    fn each_figure_stands_beside_its_bar() {
        let drawn = lines(&flow(), 29, Theme::showing(false, true));
        let expected = [
            "  2024",
            "    In   ████████  8",
            "    Out  ████  4",
            "  2025",
            "    Out  ████████████████  16",
            "  Bars.",
        ];
        assert_eq!(shown(&drawn), expected);
    }

    #[test]
    fn one_series_stands_beside_the_names_of_its_rows() {
        let mut bars = flow();
        bars.series.truncate(1);
        bars.rows.iter_mut().for_each(|row| row.bars.truncate(1));
        let drawn = lines(&bars, 20, Theme::showing(false, false));
        assert_eq!(shown(&drawn), ["  2024  #########  8", "  Bars."]);
    }

    #[test]
    fn nothing_is_wider_than_the_screen() {
        let mut bars = flow();
        bars.series[0] = "A name that is far too wide for its place".to_owned();
        for width in 20..80 {
            for line in lines(&bars, width, Theme::showing(true, true)) {
                assert!(line.width() <= usize::from(width), "{width}: {line}");
            }
        }
    }
}
