//! Writing a file so that either the old or the new one is there, whole, whatever happens.

use std::fs::{self, File};
use std::io::Write;
use std::path::Path;

use super::StoreError;
use super::error::At;
use super::home::make_private;

/// Whether a write must survive a power cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Durability {
    /// Synced, read back and compared: only then it counts as saved.
    Certain,
    /// Survives the program's end, perhaps not the machine's: for what nobody would miss.
    Casual,
}

/// Replaces a file's content. Temporary file in the same folder (private, 0600), written, synced,
/// read back, renamed over the old one, folder synced.
pub(super) fn replace(
    path: &Path,
    content: &str,
    durability: Durability,
) -> Result<(), StoreError> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    make_private(folder)?;
    let mut temporary =
        tempfile::Builder::new().prefix(".local-mgi-").tempfile_in(folder).at(folder)?;
    temporary.write_all(content.as_bytes()).at(path)?;
    if durability == Durability::Certain {
        temporary.as_file().sync_all().at(path)?;
        let back = fs::read(temporary.path()).at(path)?;
        if back != content.as_bytes() {
            return Err(StoreError::ReadBack(path.to_owned()));
        }
    }
    temporary.persist(path).map_err(|failed| failed.error).at(path)?;
    if durability == Durability::Certain {
        sync_folder(folder)?;
    }
    Ok(())
}

/// Makes a rename itself survive a power cut. Only Unix can; elsewhere the file system sees to it.
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).at(folder)?;
    #[cfg(not(unix))]
    let _ = (folder, File::open::<&Path>);
    Ok(())
}
