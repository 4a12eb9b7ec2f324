//! Writing a file so that either the old or the new one is there, whole, whatever happens.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use tempfile::{NamedTempFile, PersistError};

use super::StoreError;
use super::error::At;
use super::home::make_private;

/// How files begin that are being written. A kill leaves one behind.
pub(super) const TEMPORARY: &str = ".local-mgi-";
/// After this long nobody is writing one any more.
const ABANDONED: Duration = Duration::from_secs(24 * 60 * 60);

/// Clears away what kills have left in a folder more than a day ago. Only files of ours; what cannot
/// go stays.
pub(super) fn clear_abandoned(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let ours = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
        // Of a link, what it points to is not asked.
        let old = ours
            && entry.metadata().is_ok_and(|metadata| {
                let age = metadata.modified().ok().and_then(|at| at.elapsed().ok());
                metadata.is_file() && age.is_some_and(|age| age > ABANDONED)
            });
        if old {
            let _ = fs::remove_file(entry.path());
        }
    }
}

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
    make_private(folder_of(path))?;
    replace_with(path, content.as_bytes(), durability, None, Over::Any)
}

/// Replaces a file's content, in a folder that must be there already. Just before the new file takes
/// the old one's place, when it is safe on disk, `before` may look at the old one.
pub(super) fn replace_after(
    path: &Path,
    content: &str,
    before: impl FnOnce(),
) -> Result<(), StoreError> {
    replace_with(path, content.as_bytes(), Durability::Certain, None, Over::After(Box::new(before)))
}

/// Writes a private file that must not be there yet.
pub(super) fn put_new(
    path: &Path,
    content: &[u8],
    durability: Durability,
) -> Result<(), StoreError> {
    make_private(folder_of(path))?;
    replace_with(path, content, durability, None, Over::Nothing)
}

/// What the new file may take the place of.
enum Over<'a> {
    /// Whatever is there.
    Any,
    /// Whatever is there, which something is done with first.
    After(Box<dyn FnOnce() + 'a>),
    /// Nothing may be there.
    Nothing,
}

/// As [`replace`], for what may be no text at all.
pub(super) fn replace_bytes(path: &Path, content: &[u8]) -> Result<(), StoreError> {
    make_private(folder_of(path))?;
    replace_with(path, content, Durability::Certain, None, Over::Any)
}

/// Replaces the content of a file that is no secret, such as a questionnaire's. Who may read it
/// stays as it was; a new one is as open as any other file of the user's.
pub(super) fn replace_open(path: &Path, content: &str) -> Result<(), StoreError> {
    // What a link points to is written, and the link stays.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(path).map(|metadata| metadata.permissions()).ok();
    let permissions = before.clone().filter(|_| cfg!(unix)).or_else(open);
    replace_with(path, content.as_bytes(), Durability::Certain, permissions, Over::Any)?;
    match before {
        // The user's mask took part where the file was new.
        Some(before) => fs::set_permissions(path, before).at(path),
        None => Ok(()),
    }
}

fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn replace_with(
    path: &Path,
    content: &[u8],
    durability: Durability,
    permissions: Option<Permissions>,
    over: Over,
) -> Result<(), StoreError> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    if let Some(permissions) = permissions {
        builder.permissions(permissions);
    }
    let mut temporary = builder.tempfile_in(folder).at(folder)?;
    temporary.write_all(content).at(path)?;
    if durability == Durability::Certain {
        temporary.as_file().sync_all().at(path)?;
        let back = fs::read(temporary.path()).at(path)?;
        if back != content {
            return Err(StoreError::ReadBack(path.to_owned()));
        }
    }
    let over_something = |temporary: NamedTempFile| temporary.persist(path);
    match over {
        Over::Nothing => put(temporary, |temporary| temporary.persist_noclobber(path)),
        Over::Any => put(temporary, over_something),
        Over::After(before) => {
            before();
            put(temporary, over_something)
        }
    }
    .at(path)?;
    if durability == Durability::Certain {
        sync_folder(folder)?;
    }
    Ok(())
}

/// Puts a finished file into its place, again where a signal came between.
fn put(
    mut temporary: NamedTempFile,
    persist: impl Fn(NamedTempFile) -> Result<File, PersistError>,
) -> io::Result<()> {
    loop {
        match persist(temporary) {
            Ok(_) => return Ok(()),
            Err(failed) if failed.error.kind() == io::ErrorKind::Interrupted => {
                temporary = failed.file;
            }
            Err(failed) => return Err(failed.error),
        }
    }
}

/// Makes a rename itself survive a power cut. Only Unix can; elsewhere the file system sees to it.
fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    File::open(folder).and_then(|folder| folder.sync_all()).at(folder)?;
    #[cfg(not(unix))]
    let _ = (folder, File::open::<&Path>);
    Ok(())
}

/// As open as the user's other files: their mask takes away what it should.
#[cfg(unix)]
fn open() -> Option<Permissions> {
    Some(std::os::unix::fs::PermissionsExt::from_mode(0o666))
}

/// Elsewhere the folder says who may read a file.
#[cfg(not(unix))]
fn open() -> Option<Permissions> {
    None
}
