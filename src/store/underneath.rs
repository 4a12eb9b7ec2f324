//! A file that changes while it is open: by Git, a sync tool, an editor, a colleague.
//!
//! What is on disk is compared with what was last read or written here, before each save and whenever
//! somebody asks. One look at the file's length, time and identity is enough as long as nothing
//! happened.

use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::error::At;
use super::file::{self, Decoded};
use super::{AssessmentFile, Reason, StoreError, copies, decode, encode, read};
use crate::model::assessment::Assessment;
use crate::model::fault::Fault;
use crate::model::fingerprint;
use crate::model::merge;

/// How often, and how far apart, a file is read again that looks as if somebody were writing it.
const TRIES: usize = 3;
const PAUSE: Duration = Duration::from_millis(40);

/// What a file was when it was last read or written here.
#[derive(Debug, Default)]
pub(super) struct Known {
    /// None when there was no file.
    mark: Option<Mark>,
    text: String,
    /// What in it is no text.
    spoilt: Vec<Fault>,
    /// Fingerprints of what was written since, or not: a write that fails may have taken the file's
    /// place nevertheless.
    tried: Vec<String>,
}

/// What tells that a file was changed, without reading it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    length: u64,
    modified: Option<SystemTime>,
    identity: (u64, u64),
}

/// What became of a file.
#[derive(Debug)]
pub enum Found {
    /// It is what it was.
    Same,
    /// It holds another version of the assessment.
    Version(Box<Versions>),
    /// It is not there any more.
    Gone,
    /// Something else was there. It was put aside, whole, under this path.
    Foreign(PathBuf),
}

/// Another version of the assessment, and the one that both come from.
#[derive(Debug)]
pub struct Versions {
    /// What was last read or written here.
    pub base: Assessment,
    /// What the file holds now.
    pub theirs: Assessment,
}

impl Mark {
    fn of(path: &Path) -> Option<Mark> {
        fs::metadata(path).ok().map(|metadata| Mark::from(&metadata))
    }
}

impl From<&Metadata> for Mark {
    fn from(metadata: &Metadata) -> Mark {
        #[cfg(unix)]
        let identity = {
            use std::os::unix::fs::MetadataExt;
            (metadata.dev(), metadata.ino())
        };
        #[cfg(not(unix))]
        let identity = (0, 0);
        Mark { length: metadata.len(), modified: metadata.modified().ok(), identity }
    }
}

impl Known {
    /// Reads a file. Its mark is taken first, so that no change is missed.
    pub fn read(path: &Path) -> Result<Known, StoreError> {
        let mark = Mark::of(path);
        let (text, spoilt) = read::text(path)?;
        Ok(Known { mark, text, spoilt, tried: Vec::new() })
    }

    /// What was just written.
    pub fn written(metadata: &Metadata, text: String) -> Known {
        Known { mark: Some(Mark::from(metadata)), text, ..Known::default() }
    }

    /// What is about to be written. Should the file hold it from now on, it did not come from outside.
    pub fn try_to_write(&mut self, text: &str) {
        self.tried.push(fingerprint::of(text.bytes()));
    }

    fn was_tried(&self, text: &str) -> bool {
        !self.tried.is_empty() && self.tried.contains(&fingerprint::of(text.bytes()))
    }

    /// Whether the file is still what it was, as one look tells.
    pub fn is_current(&self, path: &Path) -> bool {
        Mark::of(path) == self.mark
    }

    /// What can be read of it.
    pub fn decoded(&self) -> Result<Decoded, Vec<Fault>> {
        file::decode_any(&self.text, self.spoilt.clone())
    }
}

impl AssessmentFile {
    /// Looks whether the file is still what was last read or written here. Another version is taken
    /// for known from then on, so that the next save takes its place; it has to be merged first. It
    /// is kept in the history, and so is `ours`, what is open here.
    pub fn look(&mut self, ours: Option<&Assessment>) -> Result<Found, StoreError> {
        if self.known.is_current(self.path()) {
            return Ok(Found::Same);
        }
        let mut found = self.examine()?;
        for _ in 0..TRIES {
            if !matches!(found, Seen::Gone | Seen::Foreign) {
                break;
            }
            std::thread::sleep(PAUSE);
            found = self.examine()?;
        }
        Ok(match found {
            Seen::Same(mark) => {
                self.known.mark = mark;
                Found::Same
            }
            Seen::Own(known) => {
                self.known = known;
                Found::Same
            }
            Seen::Gone => {
                // With its disk it may come back.
                self.place.check(self.path())?;
                self.known.mark = None;
                Found::Gone
            }
            Seen::Foreign => {
                let aside = copies::free_copy(self.path());
                fs::rename(self.path(), &aside).at(self.path())?;
                self.known.mark = None;
                Found::Foreign(aside)
            }
            Seen::Version(known, versions) => {
                if let Some(ours) = ours {
                    self.history.keep_text(&encode(ours), Reason::Merge)?;
                }
                self.history.keep_text(&known.text, Reason::Merge)?;
                self.known = known;
                Found::Version(versions)
            }
        })
    }

    /// What is there now. An error means that it cannot be told.
    fn examine(&self) -> Result<Seen, StoreError> {
        let known = match Known::read(self.path()) {
            Ok(known) => known,
            Err(StoreError::Unreadable { .. }) => return Ok(Seen::Foreign),
            Err(StoreError::Io { error, .. }) => {
                use std::io::ErrorKind::{InvalidInput, NotFound};
                return match error.kind() {
                    NotFound => Ok(Seen::Gone),
                    // A folder, a pipe, a device.
                    InvalidInput => Ok(Seen::Foreign),
                    _ => Err(error).at(self.path()),
                };
            }
            Err(error) => return Err(error),
        };
        if known.text == self.known.text {
            return Ok(Seen::Same(known.mark));
        }
        if self.known.was_tried(&known.text) {
            return Ok(Seen::Own(known));
        }
        // What was damaged when it was opened still is what both versions come from.
        let Ok(Decoded { assessment: base, .. }) = self.known.decoded() else {
            return Ok(Seen::Foreign);
        };
        Ok(match decode(&known.text) {
            Ok((theirs, None)) if merge::became(&base, &theirs) => {
                Seen::Version(known, Box::new(Versions { base, theirs }))
            }
            _ => Seen::Foreign,
        })
    }

    /// What the file holds now, if that is another version than was last read; nothing where it
    /// cannot be read, which may be better the next time. For windows that may not write.
    pub fn follow(&mut self) -> Option<Assessment> {
        if self.known.is_current(self.path()) {
            return None;
        }
        match self.examine() {
            Ok(Seen::Version(known, versions)) => {
                self.known = known;
                Some(versions.theirs)
            }
            Ok(Seen::Same(mark)) => {
                self.known.mark = mark;
                None
            }
            Ok(Seen::Own(known)) => {
                self.known = known;
                None
            }
            _ => None,
        }
    }
}

/// What is there.
enum Seen {
    Same(Option<Mark>),
    /// What a write of ours left that was said to have failed.
    Own(Known),
    Version(Known, Box<Versions>),
    Gone,
    Foreign,
}

#[cfg(test)]
mod tests;
