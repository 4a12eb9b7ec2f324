//! Writing a file so that either the old or the new one is there, whole, whatever happens.

use std::collections::BTreeSet;
use std::fs::{self, File, Metadata, Permissions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::{NamedTempFile, PersistError};

use super::StoreError;
use super::error::At;
use super::home::make_private;
use super::windows;

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
    replace_with(path, content.as_bytes(), durability, None)
}

/// Replaces a file's content, in a folder that must be there already. Just before the new file takes
/// the old one's place, when it is safe on disk, `before` may look at the old one. Tells what the
/// file is now, whatever takes its place a moment later.
pub(super) fn replace_after(
    path: &Path,
    content: &str,
    before: impl FnOnce(),
) -> Result<Metadata, StoreError> {
    let temporary = written(path, content.as_bytes(), Durability::Certain, None)?;
    before();
    let file = put(temporary, path, OVER_ANY).map_err(|failed| failed.error).at(path)?;
    let metadata = file.metadata().at(path)?;
    sync_folder(folder_of(path))?;
    Ok(metadata)
}

/// Writes a private file that must not be there yet, with its folder.
pub(super) fn put_new(
    path: &Path,
    content: &[u8],
    durability: Durability,
) -> Result<(), StoreError> {
    make_private(folder_of(path))?;
    let temporary = written(path, content, durability, None)?;
    persist_new(temporary, path)?;
    match durability {
        Durability::Certain => sync_folder(folder_of(path)),
        Durability::Casual => Ok(()),
    }
}

/// As [`replace`], for what may be no text at all.
pub(super) fn replace_bytes(path: &Path, content: &[u8]) -> Result<(), StoreError> {
    make_private(folder_of(path))?;
    replace_with(path, content, Durability::Certain, None)
}

/// Replaces the content of a file that is no secret, such as a questionnaire's. Who may read it
/// stays as it was; a new one is as open as any other file of the user's.
pub(super) fn replace_open(path: &Path, content: &str) -> Result<(), StoreError> {
    // What a link points to is written, and the link stays.
    let path = &path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let before = fs::metadata(path).map(|metadata| metadata.permissions()).ok();
    let permissions = before.clone().filter(|_| cfg!(unix)).or_else(open);
    replace_with(path, content.as_bytes(), Durability::Certain, permissions)?;
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
) -> Result<(), StoreError> {
    let temporary = written(path, content, durability, permissions)?;
    put(temporary, path, OVER_ANY).map_err(|failed| failed.error).at(path)?;
    if durability == Durability::Certain {
        sync_folder(folder_of(path))?;
    }
    Ok(())
}

fn persist_new(temporary: NamedTempFile, path: &Path) -> Result<(), StoreError> {
    match put(temporary, path, OVER_NOTHING) {
        Ok(_) => {}
        Err(failed) if failed.error.kind() == ErrorKind::AlreadyExists => {
            return Err(StoreError::FileExists(path.to_owned()));
        }
        // Some file systems, those of sticks among them, can rename in one way only.
        Err(failed) => {
            put(failed.file, path, OVER_ANY).map_err(|failed| failed.error).at(path)?;
        }
    }
    Ok(())
}

/// A file made for others, whole and safe on disk under a name of its own. Its folder is synced by
/// [`sync_folders`], once for all files in it.
pub(super) struct Ready {
    temporary: NamedTempFile,
    path: PathBuf,
    may_replace: bool,
}

/// Writes a file made for others, beside where it is to lie. Who may read the one that it replaces
/// stays as it was; a new one is its owner's alone.
pub(super) fn ready(path: &Path, content: &[u8], may_replace: bool) -> Result<Ready, StoreError> {
    // What a link points to is written, and the link stays.
    let link = may_replace.then(|| path.canonicalize().ok()).flatten();
    let path = link.unwrap_or_else(|| path.to_owned());
    let before = fs::metadata(&path).map(|metadata| metadata.permissions()).ok();
    let permissions = before.filter(|_| may_replace && cfg!(unix));
    let temporary = written(&path, content, Durability::Certain, permissions)?;
    Ok(Ready { temporary, path, may_replace })
}

impl Ready {
    /// Puts it into its place. What is there stays unless it may be replaced, even when it came a
    /// moment ago.
    pub(super) fn put(self) -> Result<(), StoreError> {
        if !self.may_replace {
            return persist_new(self.temporary, &self.path);
        }
        put(self.temporary, &self.path, OVER_ANY).map_err(|failed| failed.error).at(&self.path)?;
        Ok(())
    }
}

/// Makes the renames of these files survive a power cut.
pub(super) fn sync_folders<'p>(files: impl Iterator<Item = &'p Path>) -> Result<(), StoreError> {
    let folders: BTreeSet<&Path> = files.map(folder_of).collect();
    folders.into_iter().try_for_each(sync_folder)
}

/// The content in a file of its own beside the one it is for.
fn written(
    path: &Path,
    content: &[u8],
    durability: Durability,
    permissions: Option<Permissions>,
) -> Result<NamedTempFile, StoreError> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    if let Some(permissions) = permissions {
        builder.permissions(permissions);
    }
    // Beside a path in its long form, a temporary file gets one, too.
    let mut temporary = builder.tempfile_in(windows::reachable(folder)).at(folder)?;
    temporary.write_all(content).at(path)?;
    if durability == Durability::Certain {
        temporary.as_file().sync_all().at(path)?;
        let back = fs::read(temporary.path()).at(path)?;
        if back != content {
            return Err(StoreError::ReadBack(path.to_owned()));
        }
    }
    Ok(temporary)
}

/// One of the ways to put a finished file into its place.
type Persist = fn(NamedTempFile, &Path) -> Result<File, PersistError>;
const OVER_ANY: Persist = |temporary, path| temporary.persist(path);
const OVER_NOTHING: Persist = |temporary, path| temporary.persist_noclobber(path);

/// Puts a finished file into its place; again where a signal came between, or where another program
/// held the old file for a moment.
fn put(mut temporary: NamedTempFile, path: &Path, persist: Persist) -> Result<File, PersistError> {
    let path = &windows::reachable(path);
    let mut tries = 0;
    loop {
        match persist(temporary, path) {
            Err(failed) => {
                let Some(wait) = windows::again(&failed.error, tries, cfg!(windows)) else {
                    return Err(failed);
                };
                std::thread::sleep(wait);
                tries += 1;
                temporary = failed.file;
            }
            done => return done,
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
