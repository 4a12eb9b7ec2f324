//! One writer at a time: a lock beside the assessment, with the name of who holds it.

use std::ffi::OsString;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::error::At;
use crate::model::fingerprint;

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

/// How long a file's name may be for the lock's to hold it whole: file systems take 255 bytes.
const LONG: usize = 240;

/// The lock's own file. Never the assessment itself: a rename would lose the lock with it.
fn lock_path(path: &Path) -> PathBuf {
    let own = path.file_name().unwrap_or_default();
    let mut name = OsString::from(".");
    if own.len() > LONG {
        // A name may be as long as file systems take, which leaves no room for more.
        name.push(fingerprint::of(own.as_encoded_bytes().iter().copied()));
    } else {
        name.push(own);
    }
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
            // A full disk takes no name, but the lock holds all the same.
            let _ = file.set_len(0);
            let _ = file.seek(SeekFrom::Start(0));
            let _ = file.write_all(content.as_bytes());
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
