//! Files as bytes and as text: never a pipe or a device, and never more than any of ours has.

use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use super::StoreError;
use super::error::At;
use crate::model::fault::{Fault, FaultKind};
use crate::model::source::{self, MOST_BYTES};

/// A file's bytes. One that is too large is refused before it is read.
pub(super) fn bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let metadata = fs::metadata(path).at(path)?;
    // A pipe would keep whoever reads it waiting, and a device would never end.
    if !metadata.is_file() {
        let error = std::io::Error::from(std::io::ErrorKind::InvalidInput);
        return Err(StoreError::Io { path: path.to_owned(), error });
    }
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    if metadata.len() <= most {
        // It may have grown meanwhile.
        File::open(path).at(path)?.take(most + 1).read_to_end(&mut bytes).at(path)?;
    }
    if metadata.len() > most || bytes.len() > MOST_BYTES {
        let kind = FaultKind::TooLarge { most: MOST_BYTES >> 20 };
        return Err(unreadable(path, vec![Fault { line: 1, field: String::new(), kind }]));
    }
    Ok(bytes)
}

/// A file's text. What in it is no text is told, and U+FFFD stands in its place.
pub(super) fn text(path: &Path) -> Result<(String, Vec<Fault>), StoreError> {
    source::text(bytes(path)?).map_err(|fault| unreadable(path, vec![fault]))
}

/// A file's text, all of it.
pub(super) fn whole_text(path: &Path) -> Result<String, StoreError> {
    match text(path)? {
        (text, faults) if faults.is_empty() => Ok(text),
        (_, faults) => Err(unreadable(path, faults)),
    }
}

fn unreadable(path: &Path, faults: Vec<Fault>) -> StoreError {
    StoreError::Unreadable { path: path.to_owned(), faults }
}
