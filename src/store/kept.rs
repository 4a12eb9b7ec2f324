//! Copies of a file as it was, kept beside it before it is written in another form.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::At;
use super::{StoreError, read, write};

/// Why a file is kept as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reason {
    /// It is of this older format.
    Older(u32),
    /// Something in it could not be read.
    Damaged,
}

impl Reason {
    fn ending(self) -> String {
        match self {
            Reason::Older(format) => format!("{OLDER}{format}"),
            Reason::Damaged => DAMAGED.to_owned(),
        }
    }
}

/// `town.ron` of format 1 is kept as `town.format-1.ron`.
const OLDER: &str = "format-";

/// A damaged `town.ron` is kept as `town.damaged.ron`.
const DAMAGED: &str = "damaged";

/// Keeps a copy of the file beside it, synced and read back. Once is enough for the same bytes.
pub(super) fn keep(path: &Path, reason: Reason) -> Result<PathBuf, StoreError> {
    let content = read::bytes(path)?;
    let ending = reason.ending();
    let numbered = (2..).map(|number| format!("{ending}-{number}"));
    for ending in std::iter::once(ending.clone()).chain(numbered) {
        let copy = path.with_extension(format!("{ending}.ron"));
        match fs::read(&copy) {
            Ok(own) if own == content => return Ok(copy),
            Ok(_) => {}
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                write::replace_bytes(&copy, &content)?;
                return Ok(copy);
            }
            Err(error) => return Err(error).at(&copy),
        }
    }
    Err(StoreError::ReadBack(path.to_owned()))
}

/// Whether this is such a copy of a file that still is there.
pub(super) fn is_kept(path: &Path) -> bool {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    stem.rsplit_once('.').is_some_and(|(original, ending)| {
        let is_copy = ending.starts_with(OLDER) || ending.starts_with(DAMAGED);
        is_copy && path.with_file_name(format!("{original}.ron")).exists()
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn each_content_is_kept_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.b.ron");
        for (content, name) in [
            ("one", "a.b.format-1.ron"),
            ("two", "a.b.format-1-2.ron"),
            ("one", "a.b.format-1.ron"),
        ] {
            fs::write(&path, content).unwrap();
            let copy = keep(&path, Reason::Older(1)).unwrap();
            assert_eq!(copy, folder.path().join(name));
            assert_eq!(fs::read_to_string(&copy).unwrap(), content);
            assert!(is_kept(&copy) && !is_kept(&path));
        }
        fs::remove_file(&path).unwrap();
        assert!(!is_kept(&folder.path().join("a.b.format-1.ron")));
    }
}
