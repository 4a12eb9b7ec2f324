//! One writer at a time: a lock beside the assessment, with the name of who holds it.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::error::At;

/// Who has an assessment open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Holder {
    /// The official's name, or the account's.
    pub name: String,
    /// The computer's name.
    pub machine: String,
    /// Since when: RFC 3339.
    pub since: String,
}

/// Held as long as it lives; the system lets go of it even when the program is killed.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

/// What came of trying.
pub(super) enum Attempt {
    Held(Lock),
    /// Somebody else has it.
    Taken(Holder),
}

/// The lock's own file. Never the assessment itself: a rename would lose the lock with it.
fn lock_path(path: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(".lock");
    path.with_file_name(name)
}

/// Tries to become the one writer of this assessment.
pub(super) fn acquire(path: &Path, holder: &Holder) -> Result<Attempt, StoreError> {
    let lock = lock_path(path);
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(&lock).at(&lock)?;
    let locked = loop {
        match file.try_lock() {
            // A signal came between.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            locked => break locked,
        }
    };
    match locked {
        Ok(()) => {
            let content = ron::to_string(holder).unwrap_or_default();
            file.set_len(0).at(&lock)?;
            file.seek(SeekFrom::Start(0)).at(&lock)?;
            file.write_all(content.as_bytes()).at(&lock)?;
            Ok(Attempt::Held(Lock { _file: file }))
        }
        Err(TryLockError::WouldBlock) => {
            let mut content = String::new();
            // A holder who cannot be read still holds it.
            let _ = file.take(4096).read_to_string(&mut content);
            Ok(Attempt::Taken(ron::from_str(&content).unwrap_or_default()))
        }
        Err(TryLockError::Error(error)) => Err(StoreError::Io { path: lock, error }),
    }
}
