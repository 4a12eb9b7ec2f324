//! What can be wrong with a table that comes back, as data and in words.

use super::super::faults::{fault, list, own};
use super::super::{Message, msg};
use super::Status;
use crate::model::fault::FaultKind;

/// Something wrong with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableFault {
    /// As a spreadsheet counts: the headings are row 1.
    pub row: usize,
    /// The text's id as it stands in the row; empty where the fault is in no text's row.
    pub id: String,
    /// What is wrong.
    pub kind: TableFaultKind,
}

/// What is wrong with a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFaultKind {
    /// A column is not there.
    MissingColumn {
        /// Its heading.
        column: String,
    },
    /// Two columns have one heading.
    DuplicateColumn {
        /// The heading.
        column: String,
    },
    /// More or fewer cells than headings.
    RowLength {
        /// So many cells.
        found: usize,
        /// So many headings.
        wanted: usize,
    },
    /// The questionnaire has no such text.
    UnknownText,
    /// The text has a row already.
    DuplicateRow {
        /// The first one.
        first: usize,
    },
    /// The translation is blank and the text has one.
    Emptied,
    /// The translation is blank and said to be reviewed.
    NothingReviewed,
    /// No such status.
    UnknownStatus {
        /// As written.
        status: String,
    },
    /// A line of a longer text begins with a sign that Fluent reads as the start of something else.
    LineStart,
    /// Cannot be read as Fluent for another reason.
    NotFluent,
    /// What can be wrong with a text anywhere.
    Own(FaultKind),
}

/// What is wrong, and what to do about it. Where it is, the fault itself knows.
pub fn table_fault(kind: &TableFaultKind) -> Message {
    match kind {
        TableFaultKind::MissingColumn { column } => msg::table_missing_column(own(column)),
        TableFaultKind::DuplicateColumn { column } => msg::table_duplicate_column(own(column)),
        TableFaultKind::RowLength { found, wanted } => {
            msg::TableRowLength { found: *found, wanted: *wanted }.message()
        }
        TableFaultKind::UnknownText => msg::table_unknown_text(),
        TableFaultKind::DuplicateRow { first } => msg::table_duplicate_row(*first),
        TableFaultKind::Emptied => msg::table_emptied(),
        TableFaultKind::NothingReviewed => msg::table_nothing_reviewed(),
        TableFaultKind::UnknownStatus { status } => {
            let known = list(&Status::ALL.map(|status| status.word().to_owned()));
            msg::TableUnknownStatus { status: own(status), known }.message()
        }
        TableFaultKind::LineStart => msg::table_line_start(),
        TableFaultKind::NotFluent => msg::table_not_fluent(),
        TableFaultKind::Own(kind) => fault(kind),
    }
}
