//! One writer at a time: a lock beside the assessment, with the name of who holds it.
//!
//! The system holds the lock and lets go of it when the program ends, however it ends. What is
//! written in the file only says who holds it. It is emptied on leaving; so a name that still stands
//! there, without a lock, is that of a program that was killed on this computer, or of one on another
//! computer whose locks do not reach this one, as on some network shares and in synced folders.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

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
    file: File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Nobody holds it any more; the system's lock goes with the file.
        let _ = self.file.set_len(0);
    }
}

/// What came of trying.
pub(super) enum Attempt {
    Held(Lock),
    /// Somebody else has it.
    Taken(Holder),
    /// Another computer says that it has it, and there is no way to tell whether that is still so.
    Claimed(Holder),
}

/// How far to trust what another computer claims.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Claims {
    /// It may be so.
    Respected,
    /// Somebody made sure that it is not so.
    Refuted,
}

/// A window that follows looks at the lock for an instant; that is no holder.
const TRIES: usize = 3;
const PAUSE: Duration = Duration::from_millis(15);
/// Whoever has a turn writes a few hundred bytes.
const TURN_TRIES: usize = 20;

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
pub(super) fn acquire(path: &Path, holder: &Holder, claims: Claims) -> Result<Attempt, StoreError> {
    let lock = lock_path(path);
    let mut file = open(&lock)?;
    let mut tried = try_lock(&file);
    for _ in 0..TRIES {
        if !matches!(tried, Err(TryLockError::WouldBlock)) {
            break;
        }
        std::thread::sleep(PAUSE);
        tried = try_lock(&file);
    }
    let claimed = claim(&mut file);
    match (tried, claimed) {
        (Err(TryLockError::WouldBlock), claimed) => {
            // A holder who cannot be read still holds it.
            Ok(Attempt::Taken(claimed.unwrap_or_default()))
        }
        (Err(TryLockError::Error(error)), _) if !is_unsupported(&error) => {
            Err(StoreError::Io { path: lock, error })
        }
        // Without locks nothing tells a killed program on this computer from one at work.
        (tried, Some(other))
            if claims == Claims::Respected
                && (other.machine != holder.machine || tried.is_err()) =>
        {
            Ok(Attempt::Claimed(other))
        }
        _ => {
            let content = ron::to_string(holder).unwrap_or_default();
            // A full disk takes no name, but the lock holds all the same.
            let _ = file.set_len(0);
            let _ = file.seek(SeekFrom::Start(0));
            let _ = file.write_all(content.as_bytes());
            Ok(Attempt::Held(Lock { file }))
        }
    }
}

/// Waits for one's turn at a small file that several windows write in. It is over as soon as the
/// result is dropped. Without locks, or where somebody was stopped in the middle of their turn, one
/// goes on without.
pub(super) fn turn(path: &Path) -> Option<File> {
    let file = open(&lock_path(path)).ok()?;
    for _ in 0..TURN_TRIES {
        match try_lock(&file) {
            Ok(()) => return Some(file),
            Err(TryLockError::WouldBlock) => std::thread::sleep(PAUSE),
            Err(TryLockError::Error(_)) => break,
        }
    }
    None
}

/// Opens the lock's file. Whoever else may write to this folder must not choose which file that is.
fn open(lock: &Path) -> Result<File, StoreError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    if lock.is_symlink() {
        fs::remove_file(lock).at(lock)?;
    }
    options.open(lock).at(lock)
}

/// Tries to lock a file. A signal that comes between is nobody's fault.
fn try_lock(file: &File) -> Result<(), TryLockError> {
    loop {
        match file.try_lock() {
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Interrupted => {}
            tried => return tried,
        }
    }
}

/// Whether nobody writes in this assessment any more.
pub(super) fn is_free(path: &Path, machine: &str) -> bool {
    let Ok(mut file) = File::open(lock_path(path)) else {
        // The folder may be away for a moment.
        return path.exists() && !lock_path(path).exists();
    };
    match file.try_lock_shared() {
        Err(TryLockError::WouldBlock) => false,
        tried => claim(&mut file).is_none_or(|other| tried.is_ok() && other.machine == machine),
    }
}

/// Who says that they hold the lock; nobody after somebody who left in order.
fn claim(file: &mut File) -> Option<Holder> {
    let mut content = String::new();
    file.take(4096).read_to_string(&mut content).ok()?;
    let holder: Holder = ron::from_str(&content).ok()?;
    Some(holder).filter(|holder| *holder != Holder::default())
}

/// Whether this file system has no locks at all.
fn is_unsupported(error: &std::io::Error) -> bool {
    // ENOLCK, as network file systems without a lock service say; it has no kind of its own.
    error.kind() == std::io::ErrorKind::Unsupported
        || (cfg!(target_os = "linux") && error.raw_os_error() == Some(37))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    fn ana(machine: &str) -> Holder {
        let text = str::to_owned;
        Holder { name: text("Ana"), machine: text(machine), since: text("2026-11-23T14:02:00Z") }
    }

    /// What the lock file holds, and what trying comes to on the computer `here`.
    #[track_caller]
    fn check(content: &str, claims: Claims, expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("town.ron");
        std::fs::write(lock_path(&path), content).unwrap();
        let came = match acquire(&path, &ana("here"), claims).unwrap() {
            Attempt::Held(_) => "held".to_owned(),
            Attempt::Taken(other) => format!("taken by {}", other.machine),
            Attempt::Claimed(other) => format!("claimed by {}", other.machine),
        };
        assert_eq!(came, expected, "{content}");
    }

    #[test]
    fn a_claim_of_another_computer_is_asked_about_and_one_of_this_computer_is_stale() {
        let other = ron::to_string(&ana("there")).unwrap();
        check("", Claims::Respected, "held");
        check("garbage", Claims::Respected, "held");
        check(&ron::to_string(&ana("here")).unwrap(), Claims::Respected, "held");
        check(&other, Claims::Respected, "claimed by there");
        check(&other, Claims::Refuted, "held");
    }

    #[test]
    fn whoever_leaves_in_order_leaves_no_claim() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("town.ron");
        std::fs::write(&path, "").unwrap();
        assert!(is_free(&path, "here"));
        let held = acquire(&path, &ana("here"), Claims::Respected).unwrap();
        assert!(matches!(held, Attempt::Held(_)));
        assert!(!is_free(&path, "here"));
        assert!(matches!(
            acquire(&path, &ana("there"), Claims::Respected).unwrap(),
            Attempt::Taken(other) if other == ana("here")
        ));
        drop(held);
        assert!(is_free(&path, "there"));
        assert_eq!(std::fs::read_to_string(lock_path(&path)).unwrap(), "");
    }
}
