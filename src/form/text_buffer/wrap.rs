//! Breaking a text into the lines that a field shows.

use std::ops::Range;

use super::graphemes;

/// One line as the field shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisualLine {
    /// Its bytes, without the newline that may end it. Spaces at its end may hang over the width.
    pub range: Range<usize>,
}

/// The visual lines of a text, at least one, in order and without a gap but the newlines.
pub fn wrap(text: &str, width: usize) -> Vec<VisualLine> {
    let mut lines = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        wrap_line(line, start, width.max(1), &mut lines);
        start += line.len() + 1;
    }
    lines
}

fn wrap_line(text: &str, offset: usize, width: usize, lines: &mut Vec<VisualLine>) {
    let mut push = |range: Range<usize>| {
        lines.push(VisualLine { range: offset + range.start..offset + range.end });
    };
    let mut start = 0;
    let mut column = 0;
    // The last place on this visual line where it may be broken, and that place's column.
    let mut opportunity = None;
    let mut previous = Sort::Space;
    for (at, grapheme) in graphemes::each(text) {
        let cells = graphemes::width(grapheme);
        let sort = Sort::of(grapheme, cells, previous);
        if sort.may_begin_line_after(previous) {
            opportunity = Some((at, column));
        }
        // Spaces hang over the end; and a grapheme that is too wide still needs a line.
        while sort != Sort::Space && column + cells > width && at > start {
            let (end, end_column) =
                opportunity.take().filter(|&(place, _)| place > start).unwrap_or((at, column));
            push(start..end);
            start = end;
            column -= end_column;
        }
        column += cells;
        previous = sort;
    }
    push(start..text.len());
}

/// What a grapheme is to line breaking.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    /// A space that a line may be broken at; no-break spaces are letters here.
    Space,
    /// A hyphen within a word, or a dash.
    Hyphen,
    /// An ideograph or a pictogram, which make no words with their neighbours.
    Wide,
    /// Everything else, which stays together.
    Letter,
}

impl Sort {
    fn of(grapheme: &str, cells: usize, previous: Sort) -> Sort {
        match grapheme {
            _ if is_space(grapheme) => Sort::Space,
            // At the start of a word it is a sign: -5 stays whole.
            "-" | "\u{2010}" | "–" | "—" if matches!(previous, Sort::Letter | Sort::Hyphen) => {
                Sort::Hyphen
            }
            _ if cells > 1 => Sort::Wide,
            _ => Sort::Letter,
        }
    }

    fn may_begin_line_after(self, previous: Sort) -> bool {
        match (previous, self) {
            (_, Sort::Space | Sort::Hyphen) => false,
            (Sort::Space | Sort::Hyphen | Sort::Wide, _) | (_, Sort::Wide) => true,
            _ => false,
        }
    }
}

/// Whether it is a space that a line may be broken at and that may hang over its end.
pub(super) fn is_space(grapheme: &str) -> bool {
    let mut characters = grapheme.chars();
    let first = characters.next().is_some_and(|c| {
        matches!(c, ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}')
            || matches!(c, '\u{205f}' | '\u{3000}')
    });
    first && characters.next().is_none()
}

/// The row that a position is on: where one line is broken into two, the second.
pub(super) fn row_of(lines: &[VisualLine], at: usize) -> usize {
    lines.partition_point(|line| line.range.start <= at).saturating_sub(1)
}

/// The last position that is on this row.
pub(super) fn last_place(text: &str, lines: &[VisualLine], row: usize) -> usize {
    let Range { start, end } = lines[row].range.clone();
    let continues = lines.get(row + 1).is_some_and(|next| next.range.start == end);
    if continues { start + graphemes::before(&text[start..end], end - start) } else { end }
}

/// The position on this row that is nearest to this column, not behind it.
pub(super) fn place_at(text: &str, lines: &[VisualLine], row: usize, column: usize) -> usize {
    let start = lines[row].range.start;
    let end = last_place(text, lines, row);
    let mut reached = 0;
    for (at, grapheme) in graphemes::each(&text[start..end]) {
        reached += graphemes::width(grapheme);
        if reached > column {
            return start + at;
        }
    }
    end
}
