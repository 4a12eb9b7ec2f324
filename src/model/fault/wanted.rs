//! What a place in a file takes.

/// What has to stand in some place of a RON file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Notation {
    /// Text in quotation marks.
    Text,
    /// A number without quotation marks.
    Number,
    /// `true` or `false`.
    TrueOrFalse,
    /// A list in square brackets.
    List,
    /// Pairs in curly brackets.
    Map,
    /// `Some(…)` or `None`.
    Optional,
}

/// What kind of answer a question takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValueKind {
    /// One option of a list.
    Choice,
    /// Any options of a list.
    Choices,
    /// A number.
    Number,
    /// An amount and its currency.
    Money,
    /// A calendar year.
    Year,
    /// From one year to another.
    Period,
    /// Words.
    Text,
    /// Rows of cells.
    Table,
}
