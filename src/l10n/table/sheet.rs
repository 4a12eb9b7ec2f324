//! The table as CSV (RFC 4180, UTF-8).
//!
//! Spreadsheets take a cell that begins with `=`, `+`, `-` or `@` for a formula, some of them with
//! blanks in front or in the full width of East Asian writing, and a table goes through many hands.
//! Such a cell is written with an apostrophe in front, which reading takes off again. So that nothing
//! is lost, a cell that has apostrophes before such a sign gets one more.

use super::{COLUMNS, Row, Status, TableFault, TableFaultKind};
use crate::model::fault::FaultKind;

/// What makes a formula of a cell.
const FORMULA: [char; 8] = ['=', '+', '-', '@', '＝', '＋', '－', '＠'];

/// How many faults of one table are told: whoever mends these sees the next ones.
const MOST_TOLD: usize = 200;

/// The most rows: the texts of 10,000 indicators have two thirds as many.
const MOST_ROWS: usize = 200_000;

/// A row as it came back.
pub(super) struct Returned {
    /// As a spreadsheet counts: the headings are row 1.
    pub(super) row: usize,
    pub(super) id: String,
    pub(super) english: String,
    pub(super) translation: String,
    pub(super) note: String,
    pub(super) status: String,
}

/// Writes the table.
pub fn write(rows: &[Row]) -> String {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    // Nothing fails in memory.
    let _ = writer.write_record(COLUMNS);
    for row in rows {
        let status = row.status.map_or("", Status::word);
        let cells = [&row.id, &row.english, &row.translation, &row.note, status];
        let _ = writer.write_record(cells.map(protected));
    }
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}

/// Reads a table, and names the rows that cannot be read.
pub(super) fn read(table: &[u8]) -> (Vec<Returned>, Vec<TableFault>) {
    let table = table.strip_prefix("\u{feff}".as_bytes()).unwrap_or(table);
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(table))
        .from_reader(table);
    let fault = |row, id: &str, kind| TableFault { row, id: id.to_owned(), kind };
    let mut columns = None;
    let (mut row, mut wanted) = (0, 0);
    let mut record = csv::ByteRecord::new();
    while faults.len() < MOST_TOLD {
        row += 1 + blank_lines(table, reader.position().byte());
        // Reading from memory fails on nothing else, and records may have any length.
        if !matches!(reader.read_byte_record(&mut record), Ok(true)) {
            break;
        }
        let cell = |at: usize| std::str::from_utf8(record.get(at).unwrap_or_default());
        let Some(columns) = columns else {
            let Ok(headings) = (0..record.len()).map(cell).collect::<Result<Vec<_>, _>>() else {
                faults.push(fault(row, "", TableFaultKind::Own(FaultKind::NotText)));
                break;
            };
            let headings: Vec<String> =
                headings.iter().map(|heading| heading.trim().to_lowercase()).collect();
            wanted = headings.len();
            let found = COLUMNS.map(|column| place(&headings, column));
            for kind in found.iter().filter_map(|found| found.as_ref().err()) {
                faults.push(fault(row, "", kind.clone()));
            }
            if found.iter().any(Result::is_err) {
                break;
            }
            columns = Some(found.map(Result::unwrap_or_default));
            continue;
        };
        if record.iter().all(<[u8]>::is_empty) {
            continue;
        }
        if rows.len() == MOST_ROWS {
            let kind = FaultKind::TooMany { most: MOST_ROWS };
            faults.push(fault(row, "", TableFaultKind::Own(kind)));
            break;
        }
        let id = cell(columns[0]).map(plain).unwrap_or_default();
        if record.len() != wanted {
            faults.push(fault(row, &id, TableFaultKind::RowLength { found: record.len(), wanted }));
            continue;
        }
        let cells = columns.map(|at| cell(at).map(plain));
        let [Ok(id), Ok(english), Ok(translation), Ok(note), Ok(status)] = cells else {
            faults.push(fault(row, &id, TableFaultKind::Own(FaultKind::NotText)));
            continue;
        };
        // A translation of nothing but spaces, of whatever width, is none.
        let translation = if translation.trim().is_empty() { String::new() } else { translation };
        rows.push(Returned { row, id, english, translation, note, status });
    }
    if columns.is_none() && faults.is_empty() {
        let kind = TableFaultKind::MissingColumn { column: COLUMNS[0].to_owned() };
        faults.push(TableFault { row: 1, id: String::new(), kind });
    }
    (rows, faults)
}

/// Where a column stands.
fn place(headings: &[String], column: &str) -> Result<usize, TableFaultKind> {
    let mut places = (0..headings.len()).filter(|&place| headings[place] == column);
    match (places.next(), places.next()) {
        (Some(place), None) => Ok(place),
        (None, _) => Err(TableFaultKind::MissingColumn { column: column.to_owned() }),
        (_, Some(_)) => Err(TableFaultKind::DuplicateColumn { column: column.to_owned() }),
    }
}

/// Spreadsheets write semicolons where the comma is the decimal sign, and tabs on request.
fn delimiter(table: &[u8]) -> u8 {
    let headings = table.split(|byte| *byte == b'\n').next().unwrap_or_default();
    let count = |sign: u8| headings.iter().filter(|byte| **byte == sign).count();
    // Of as many, the last one counts: the comma.
    [b'\t', b';', b','].into_iter().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

/// The rows with nothing at all in them from here on. The reader skips them, a spreadsheet counts
/// them.
fn blank_lines(table: &[u8], from: u64) -> usize {
    let from = usize::try_from(from).unwrap_or(usize::MAX).min(table.len());
    let (before, rest) = table.split_at(from);
    // The reader may stand in the middle of a line's end.
    let rest = match (before.last(), rest.first()) {
        (Some(b'\r'), Some(b'\n')) => &rest[1..],
        _ => rest,
    };
    let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    blank.filter(|byte| **byte == b'\n').count()
}

/// Apostrophes count as what is in front, so that taking one off never changes the outcome.
fn is_formula(cell: &str) -> bool {
    let in_front = |c: char| {
        c == '\'' || c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}')
    };
    let bare = cell.trim_start_matches('\'');
    bare.starts_with(['\t', '\r']) || cell.trim_start_matches(in_front).starts_with(FORMULA)
}

/// A cell that no spreadsheet takes for a formula. Taking the first apostrophe off gives the text
/// back.
pub fn protected(cell: &str) -> String {
    if is_formula(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// Words as they come back from a table that nobody touched.
pub(super) fn returned(words: &str) -> String {
    plain(&protected(words))
}

/// A cell without its protection, with plain line ends and without spaces around it.
fn plain(cell: &str) -> String {
    let cell = cell.strip_prefix('\'').filter(|_| is_formula(cell)).unwrap_or(cell);
    cell.replace("\r\n", "\n").replace('\r', "\n").trim_matches([' ', '\n']).to_owned()
}
