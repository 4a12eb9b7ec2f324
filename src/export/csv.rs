//! A table as CSV (RFC 4180, UTF-8 with a byte order mark, by which Excel knows it).
//!
//! What a spreadsheet would take for a formula gets an apostrophe in front; taking it off gives the
//! text back. Figures are written as the separator lets spreadsheets expect them: with a decimal
//! comma beside semicolons, with a point otherwise.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::table::{Cell, Table, visible};
use crate::l10n::table::protected;

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separator {
    /// As where the decimal sign is a point.
    Comma,
    /// As where it is a comma.
    Semicolon,
    /// As programs like it.
    Tab,
}

impl Separator {
    /// What spreadsheets expect where people speak this language.
    pub fn of(tag: &str) -> Separator {
        match tag.split('-').next() {
            Some("en") => Separator::Comma,
            _ => Separator::Semicolon,
        }
    }

    fn byte(self) -> u8 {
        match self {
            Separator::Comma => b',',
            Separator::Semicolon => b';',
            Separator::Tab => b'\t',
        }
    }
}

/// Writes a table.
pub fn write(table: &Table, separator: Separator) -> String {
    // Every text in quotation marks: a program that expects another separator leaves it whole.
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .delimiter(separator.byte())
        .quote_style(QuoteStyle::NonNumeric)
        .from_writer("\u{feff}".as_bytes().to_vec());
    // Nothing fails in memory.
    let _ = writer.write_record(table.columns.iter().map(|column| protected(&column.heading)));
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(|cell| field(cell, separator)));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

fn field(cell: &Cell, separator: Separator) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) | Cell::Link(text) => protected(&visible(text)),
        // With a stop behind it, since a spreadsheet would make 2.1 of 2.10, or a date.
        Cell::Number(number) => protected(&visible(&format!("{number}."))),
        Cell::Decimal(number) if separator == Separator::Semicolon => number.replace('.', ","),
        Cell::Decimal(number) => number.clone(),
        Cell::Count(count) => count.to_string(),
        Cell::Year(year) => year.to_string(),
        // Read as a moment everywhere.
        Cell::Moment(moment) => moment.strftime("%Y-%m-%d %H:%M:%S").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::table::{Column, TableId};
    use super::*;

    fn written(cell: Cell, separator: Separator) -> String {
        let table = Table {
            id: TableId::Texts,
            title: String::new(),
            columns: vec![Column::new("a".to_owned(), 1), Column::new("b".to_owned(), 1)],
            rows: vec![vec![cell, Cell::Count(1)]],
        };
        let text = write(&table, separator);
        let text = text.strip_prefix('\u{feff}').unwrap_or_default();
        text.split_once("\r\n").map_or(String::new(), |(_, rows)| rows.to_owned())
    }

    #[test]
    fn cells_are_written_as_a_spreadsheet_of_the_language_reads_them() {
        let text = |text: &str| Cell::Text(text.to_owned());
        for (cell, comma, semicolon) in [
            (text("a, \"b\"; c"), "\"a, \"\"b\"\"; c\",1\r\n", "\"a, \"\"b\"\"; c\";1\r\n"),
            (text("a\nb"), "\"a\nb\",1\r\n", "\"a\nb\";1\r\n"),
            (text("=1+1"), "\"'=1+1\",1\r\n", "\"'=1+1\";1\r\n"),
            (text("\t=1"), "\"'\t=1\",1\r\n", "\"'\t=1\";1\r\n"),
            (text(" ＝1"), "\"' ＝1\",1\r\n", "\"' ＝1\";1\r\n"),
            (text("'-1"), "\"''-1\",1\r\n", "\"''-1\";1\r\n"),
            (Cell::Number("2.10".to_owned()), "\"2.10.\",1\r\n", "\"2.10.\";1\r\n"),
            (Cell::Decimal("-1234.50".to_owned()), "-1234.50,1\r\n", "\"-1234,50\";1\r\n"),
            (Cell::Year(2019), "2019,1\r\n", "2019;1\r\n"),
            (Cell::Empty, "\"\",1\r\n", "\"\";1\r\n"),
        ] {
            assert_eq!(written(cell.clone(), Separator::Comma), comma);
            assert_eq!(written(cell, Separator::Semicolon), semicolon);
        }
    }
}
