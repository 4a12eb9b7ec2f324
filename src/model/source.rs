//! Reading RON into data, with faults instead of errors.

mod bounds;
mod places;

use ron::error::{Error, Position, SpannedError};
use serde::Deserialize;
use serde::de::DeserializeOwned;

pub use bounds::{MOST_BYTES, text};
pub(crate) use bounds::{parts, texts};
pub(crate) use places::{Place, Places, colons, value_length};

use crate::model::assessment::DUPLICATE_KEY;
use crate::model::fault::{Fault, FaultKind, Notation};

/// The start of any of our files: read first, since all the rest may differ in a newer format.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// Reads a source of this format or an older one, or tells why it cannot be read.
pub(crate) fn read<T: DeserializeOwned>(source: &str, newest: u32) -> Result<T, Vec<Fault>> {
    parts(source).map_err(|fault| vec![fault])?;
    let conflicts = conflicts(source);
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    if let Ok(Head { format }) = ron::from_str(source)
        && !(1..=newest).contains(&format)
    {
        let places = Places::read(source);
        let kind = FaultKind::Format { found: format, newest };
        return Err(vec![places.root().field("format").fault(kind)]);
    }
    ron::from_str(source).map_err(|error| vec![unreadable(source, &error)])
}

/// Nobody reads more of the same.
const MOST_TOLD: usize = 200;

/// The marks that Git leaves where it could not merge.
///
/// None of our files can have such a line otherwise: line breaks within texts are written as `\n`
/// in RON and are indented in Fluent.
pub(crate) fn conflicts(source: &str) -> Vec<Fault> {
    let marks = ["<<<<<<< ", "||||||| ", ">>>>>>> "];
    let is_mark = |line: &str| line == "=======" || marks.iter().any(|mark| line.starts_with(mark));
    source
        .lines()
        .enumerate()
        .filter(|(_, line)| is_mark(line))
        .take(MOST_TOLD)
        .map(|(at, _)| Fault { line: at + 1, field: String::new(), kind: FaultKind::Conflict })
        .collect()
}

/// Whether this is decimal text as our files write it: `15`, `0.5`, `-3`.
pub(crate) fn is_decimal(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    match unsigned.split_once('.') {
        Some((whole, fraction)) => digits(whole) && digits(fraction),
        None => digits(unsigned),
    }
}

/// Where and why RON cannot be read.
pub(crate) fn unreadable(source: &str, error: &SpannedError) -> Fault {
    let position = match error.code {
        // What is never closed is best looked for where it begins.
        Error::UnclosedBlockComment | Error::ExpectedStringEnd => error.span.start,
        _ => error.span.end,
    };
    let (before, rest) = source.split_at(offset(source, position));
    let kind = match error.code {
        _ if rest.trim().is_empty() => FaultKind::EndsTooSoon,
        _ => kind(&error.code, position.col),
    };
    Fault { line: position.line, field: Places::read(before).open_field(), kind }
}

/// The byte at which a position stands; RON counts lines and characters.
fn offset(source: &str, Position { line, col }: Position) -> usize {
    let start: usize =
        source.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = source.get(start..).unwrap_or_default();
    start + rest.char_indices().nth(col.saturating_sub(1)).map_or(rest.len(), |(at, _)| at)
}

fn kind(error: &Error, column: usize) -> FaultKind {
    let owned = |known: &[&str]| known.iter().map(|&word| word.to_owned()).collect();
    match error {
        Error::Message(text) => match text.strip_prefix(DUPLICATE_KEY) {
            Some(key) => FaultKind::DuplicateKey { key: key.to_owned() },
            None => FaultKind::WrongValue,
        },
        Error::DuplicateStructField { field, .. } => {
            FaultKind::DuplicateKey { key: (*field).to_owned() }
        }
        Error::MissingStructField { field, .. } => {
            FaultKind::MissingField { field: (*field).to_owned() }
        }
        Error::NoSuchStructField { expected, found, .. } => {
            FaultKind::UnknownField { field: found.clone(), known: owned(expected) }
        }
        Error::NoSuchEnumVariant { expected, found, .. } => {
            FaultKind::UnknownWord { word: found.clone(), known: owned(expected) }
        }
        Error::InvalidValueForType { .. } | Error::ExpectedDifferentLength { .. } => {
            FaultKind::WrongValue
        }
        Error::Eof | Error::UnclosedBlockComment | Error::ExpectedStringEnd => {
            FaultKind::EndsTooSoon
        }
        Error::ExpectedComma => FaultKind::MissingComma,
        Error::ExpectedString => FaultKind::Wants(Notation::Text),
        Error::ExpectedInteger
        | Error::IntegerOutOfBounds
        | Error::InvalidIntegerDigit { .. }
        | Error::UnderscoreAtBeginning => FaultKind::Wants(Notation::Number),
        Error::ExpectedBoolean => FaultKind::Wants(Notation::TrueOrFalse),
        Error::ExpectedArray => FaultKind::Wants(Notation::List),
        Error::ExpectedMap => FaultKind::Wants(Notation::Map),
        Error::ExpectedOption => FaultKind::Wants(Notation::Optional),
        Error::ExceededRecursionLimit => FaultKind::TooDeep,
        _ => FaultKind::Syntax { column },
    }
}

#[cfg(test)]
mod tests;
