//! Tables as data: what a sheet or a CSV file holds, before it is either.

use jiff::civil::DateTime;

/// Which table. The order is that of the sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TableId {
    /// What the export is.
    About,
    /// How much is answered.
    Coverage,
    /// Facts about the authority.
    Context,
    /// Every indicator with its entry.
    Answers,
    /// Values that belong to answers.
    Details,
    /// What backs the answers.
    Evidence,
    /// What the answers say.
    Findings,
    /// What to take up with other levels of government.
    Agenda,
    /// What is open, and whom to ask.
    Questions,
    /// Who takes part.
    People,
    /// The choice for the mayor's page.
    Highlights,
    /// Everybody's words in every language.
    Texts,
}

impl TableId {
    /// In order.
    pub const ALL: [TableId; 12] = [
        TableId::About,
        TableId::Coverage,
        TableId::Context,
        TableId::Answers,
        TableId::Details,
        TableId::Evidence,
        TableId::Findings,
        TableId::Agenda,
        TableId::Questions,
        TableId::People,
        TableId::Highlights,
        TableId::Texts,
    ];

    /// Its name in commands and files, the same in every language.
    pub const fn name(self) -> &'static str {
        match self {
            TableId::About => "about",
            TableId::Coverage => "coverage",
            TableId::Context => "context",
            TableId::Answers => "answers",
            TableId::Details => "details",
            TableId::Evidence => "evidence",
            TableId::Findings => "findings",
            TableId::Agenda => "agenda",
            TableId::Questions => "questions",
            TableId::People => "people",
            TableId::Highlights => "highlights",
            TableId::Texts => "texts",
        }
    }
}

/// A table in the reader's language.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Which.
    pub id: TableId,
    /// Its name, short enough for a sheet's.
    pub title: String,
    /// What stands in it.
    pub columns: Vec<Column>,
    /// Each as long as `columns`.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub heading: String,
    /// How wide it is best shown, in characters.
    pub width: u8,
    /// What it is for.
    pub role: Role,
}

/// What a column is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Says which thing a row is about.
    Subject,
    /// Says something about it.
    Content,
    /// Says what people filter by and programs find things by. These stand last, and are not
    /// printed.
    Reference,
}

impl Column {
    /// A column that says something about the row's thing.
    pub(super) fn new(heading: String, width: u8) -> Column {
        Column { heading, width, role: Role::Content }
    }

    /// This column for another purpose.
    pub(super) fn with_role(self, role: Role) -> Column {
        Column { role, ..self }
    }
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, the program's or a person's.
    Text(String),
    /// An indicator's printed number: `2.10` is not 2.1.
    Number(String),
    /// A figure as decimal text: `15`, `0.5`.
    Decimal(String),
    /// How many.
    Count(usize),
    /// A calendar year.
    Year(i32),
    /// A moment, UTC.
    Moment(DateTime),
    /// Where to find something: on the web, or words.
    Link(String),
}

impl Cell {
    /// Words, or nothing where there are none.
    pub(super) fn text(text: impl Into<String>) -> Cell {
        let text = text.into();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text) }
    }

    /// Words, or nothing.
    pub(super) fn maybe(text: Option<String>) -> Cell {
        text.map_or(Cell::Empty, Cell::text)
    }

    /// Decimal text; what is none stays words.
    pub(super) fn decimal(text: &str) -> Cell {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        match is_digits(whole) && is_digits(fraction) {
            true => Cell::Decimal(text.to_owned()),
            false => Cell::text(text),
        }
    }

    /// A year, or nothing.
    pub(super) fn year(year: Option<i32>) -> Cell {
        year.map_or(Cell::Empty, Cell::Year)
    }

    /// A moment as the file writes it; what is none stays words.
    pub(super) fn moment(text: Option<&str>) -> Cell {
        let Some(text) = text else { return Cell::Empty };
        match text.parse::<jiff::Timestamp>() {
            Ok(moment) => Cell::Moment(jiff::tz::TimeZone::UTC.to_datetime(moment)),
            Err(_) => Cell::text(text),
        }
    }

    /// A place on the web or elsewhere, or nothing.
    pub(super) fn link(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Link(text.to_owned()) }
    }
}

/// Text with every character made visible that a terminal would obey, that turns the reading order,
/// or that a spreadsheet's file cannot hold. Line ends become plain ones.
pub(super) fn visible(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => shown.push(c),
            '\r' => shown.push('\n'),
            '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{fffe}'
            | '\u{ffff}' => shown.push_str(&format!("[U+{:04X}]", u32::from(c))),
            _ => shown.push(c),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_stays_words() {
        for number in ["0", "15", "-3", "0.50", "123456789012345678901234567890"] {
            assert_eq!(Cell::decimal(number), Cell::Decimal(number.to_owned()));
        }
        for words in ["1e5", "+1", "-", ".5", "5.", "1,5", "=1+1", "inf", "١٢"] {
            assert_eq!(Cell::decimal(words), Cell::Text(words.to_owned()), "{words}");
        }
        assert_eq!(Cell::decimal(""), Cell::Empty);
    }

    #[test]
    fn moments_are_read_and_others_stay_words() {
        let at = jiff::civil::date(2026, 11, 23).at(14, 2, 3, 0);
        assert_eq!(Cell::moment(Some("2026-11-23T14:02:03Z")), Cell::Moment(at));
        assert_eq!(Cell::moment(Some("yesterday")), Cell::Text("yesterday".to_owned()));
        assert_eq!(Cell::moment(None), Cell::Empty);
    }

    #[test]
    fn nothing_invisible_is_left() {
        let shown = visible("a\u{1b}[2J\0b\u{202e}c\u{85}\r\nd\re\tf\u{7f}\u{ffff}");
        assert_eq!(shown, "a[U+001B][2J[U+0000]b[U+202E]c[U+0085]\nd\ne\tf[U+007F][U+FFFF]");
    }
}
