//! Versions of an assessment in files of any name, as Git hands them over.

use std::path::Path;

use super::write::{self, Durability};
use super::{StoreError, decode, encode, read};
use crate::model::assessment::Assessment;

/// Reads a version. Nothing where the file is empty; the second part is the format of a newer
/// program, where one wrote it.
pub fn read_version(path: &Path) -> Result<Option<(Assessment, Option<u32>)>, StoreError> {
    let text = read::whole_text(path)?;
    if text.trim().is_empty() {
        return Ok(None);
    }
    let read =
        decode(&text).map_err(|faults| StoreError::Unreadable { path: path.to_owned(), faults })?;
    Ok(Some(read))
}

/// Writes a merged version.
pub fn write_version(path: &Path, assessment: &Assessment) -> Result<(), StoreError> {
    write::replace(path, &encode(assessment), Durability::Certain)
}
