//! Earlier states of an assessment: numbered copies outside of the assessments folder, so that sync
//! tools and Git see nothing but assessments.
//!
//! ```text
//! history/town-3f6c…/00012-20261123T140200Z-change.ron
//!                    number, when it was saved, why it was kept
//! ```
//!
//! Everything about a state stands in its file's name, so that no list can be lost or lie.

mod restore;
mod thin;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jiff::Timestamp;

pub use restore::Restored;
pub use thin::thin;

use super::error::At;
use super::write::{self, Durability};
use super::{Home, StoreError};

/// How far apart the states of one sitting are.
const APART: Duration = Duration::from_secs(5 * 60);
/// How the name of a state writes its time.
const TIME: &str = "%Y%m%dT%H%M%SZ";

/// Why a state was kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The first change of a sitting overwrote it, or one some minutes later.
    Change,
    /// An earlier state took its place.
    Restore,
    /// It was merged with another one, or was the other one.
    Merge,
    /// It was rewritten in a newer format.
    Migration,
}

impl Reason {
    const ALL: [Reason; 4] = [Reason::Change, Reason::Restore, Reason::Merge, Reason::Migration];

    /// As files and JSON write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Change => "change",
            Reason::Restore => "restore",
            Reason::Merge => "merge",
            Reason::Migration => "migration",
        }
    }
}

/// One earlier state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generation {
    /// Its number, counted from 1. Never given twice.
    pub number: u32,
    /// When it was saved.
    pub at: Timestamp,
    /// Why it was kept.
    pub reason: Reason,
    /// Its file.
    pub path: PathBuf,
}

/// The earlier states of one assessment.
#[derive(Debug)]
pub struct History {
    home: Home,
    folder: PathBuf,
    /// When a state was last kept in this sitting. No clock that somebody can set.
    kept: Option<Instant>,
    /// Why the last one could not be, until somebody asks.
    trouble: Option<StoreError>,
}

impl History {
    /// The history of the assessment at this path, which need not exist any more.
    pub fn of(home: &Home, assessment: &Path) -> History {
        let folder = home.history().join(home.key(assessment));
        History { home: home.clone(), folder, kept: None, trouble: None }
    }

    /// Every earlier state, first one first.
    pub fn list(&self) -> Result<Vec<Generation>, StoreError> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries.at(&self.folder)?,
        };
        let mut found = Vec::new();
        for entry in entries {
            found.extend(generation(entry.at(&self.folder)?.path()));
        }
        found.sort_by(|a, b| (a.number, &a.path).cmp(&(b.number, &b.path)));
        Ok(found)
    }

    /// The state of this number.
    pub fn find(&self, number: u32) -> Result<Option<Generation>, StoreError> {
        Ok(self.list()?.into_iter().rev().find(|generation| generation.number == number))
    }

    /// Keeps what lies at this path now, whatever it holds, and tells under which number. A state
    /// that is kept already is not kept twice; where nothing lies, nothing is kept.
    ///
    /// To be called before anything drastic; an error means that nothing was kept.
    pub fn keep(&mut self, path: &Path, reason: Reason) -> Result<Option<u32>, StoreError> {
        let metadata = match fs::metadata(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            metadata => metadata.at(path)?,
        };
        if !metadata.is_file() {
            return Ok(None);
        }
        let earlier = self.list()?;
        if let Some(last) = earlier.last().filter(|last| same(&last.path, path)) {
            return Ok(Some(last.number));
        }
        let saved = metadata.modified().ok().and_then(|at| Timestamp::try_from(at).ok());
        let target = self.target(&earlier, saved.unwrap_or_else(Timestamp::now), reason);
        self.home.ready(&self.folder)?;
        // The old file itself stays: no byte is written. Where links do not work, a copy does.
        if fs::hard_link(path, &target.path).is_err() {
            let content = fs::read(path).at(path)?;
            write::put_new(&target.path, &content, durability(reason))?;
        }
        Ok(Some(self.done(earlier, target)))
    }

    /// Keeps a text that never lay at the assessment's path, such as the other side of a merge.
    pub fn keep_text(&mut self, text: &str, reason: Reason) -> Result<u32, StoreError> {
        let earlier = self.list()?;
        let target = self.target(&earlier, Timestamp::now(), reason);
        self.home.ready(&self.folder)?;
        write::put_new(&target.path, text.as_bytes(), durability(reason))?;
        Ok(self.done(earlier, target))
    }

    /// Called when the file at this path is about to be overwritten: keeps it if it is time to. The
    /// new state is safe on disk by then, and trouble here never holds it up.
    pub(super) fn before_overwriting(&mut self, path: &Path) {
        if self.kept.is_some_and(|kept| kept.elapsed() < APART) {
            return;
        }
        self.trouble = self.keep(path, Reason::Change).err();
        self.kept = Some(Instant::now());
    }

    /// Why the last state could not be kept; told once.
    pub fn take_trouble(&mut self) -> Option<StoreError> {
        self.trouble.take()
    }

    /// Goes with its assessment to another path. What belonged to an earlier assessment of that path
    /// is set aside.
    pub(super) fn follow(&self, new: &Path) -> Result<(), StoreError> {
        let target = self.home.history().join(self.home.key(new));
        if !self.folder.exists() || target == self.folder {
            return Ok(());
        }
        if target.exists() {
            let aside = (1_u32..).map(|number| target.with_extension(format!("old{number}")));
            if let Some(aside) = aside.into_iter().find(|aside| !aside.exists()) {
                fs::rename(&target, &aside).at(&target)?;
            }
        }
        fs::rename(&self.folder, &target).at(&self.folder)
    }

    /// A state still to be written, with the next number.
    fn target(&self, earlier: &[Generation], at: Timestamp, reason: Reason) -> Generation {
        let number = earlier.last().map_or(0, |last| last.number).saturating_add(1);
        let name = format!("{number:05}-{}-{}.ron", at.strftime(TIME), reason.as_str());
        Generation { number, at, reason, path: self.folder.join(name) }
    }

    /// Makes room for what was just kept.
    fn done(&mut self, mut all: Vec<Generation>, new: Generation) -> u32 {
        let number = new.number;
        all.push(new);
        let times: Vec<Timestamp> = all.iter().map(|generation| generation.at).collect();
        for at in thin(&times, Timestamp::now()) {
            // What cannot go now goes another time.
            let _ = fs::remove_file(&all[at].path);
        }
        number
    }
}

/// Only what stands before something drastic is worth waiting for the disk.
fn durability(reason: Reason) -> Durability {
    if reason == Reason::Change { Durability::Casual } else { Durability::Certain }
}

/// A state by its file's name; nothing for a file of somebody else's.
fn generation(path: PathBuf) -> Option<Generation> {
    let name = path.file_name()?.to_str()?.strip_suffix(".ron")?;
    let mut parts = name.splitn(3, '-');
    let number = parts.next()?.parse().ok().filter(|number| *number > 0)?;
    let at = jiff::civil::DateTime::strptime(TIME, parts.next()?).ok()?;
    let at = jiff::tz::TimeZone::UTC.to_timestamp(at).ok()?;
    let reason = parts.next()?;
    let reason = Reason::ALL.into_iter().find(|own| own.as_str() == reason)?;
    Some(Generation { number, at, reason, path })
}

/// Whether both files hold the same.
fn same(one: &Path, other: &Path) -> bool {
    let length = |path| fs::metadata(path).map(|metadata| metadata.len()).ok();
    length(one).is_some()
        && length(one) == length(other)
        && fs::read(one).ok().is_some_and(|bytes| Some(bytes) == fs::read(other).ok())
}

#[cfg(test)]
mod tests;
