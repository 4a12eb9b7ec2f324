//! A folder on a disk that may go away: a stick, a network drive.
//!
//! When it goes, its path can stay behind as an empty folder of another disk. Writing there would
//! look like saving, and be gone as soon as the stick is back.

use std::fs;
use std::path::{Path, PathBuf};

use super::StoreError;

/// A folder as it was when it was first looked at.
#[derive(Debug, Clone)]
pub(super) struct Place {
    folder: PathBuf,
    /// The disk it was on; none where it was not there.
    disk: Option<u64>,
}

impl Place {
    /// The folder as it is now.
    pub(super) fn of(folder: &Path) -> Place {
        Place { folder: folder.to_owned(), disk: disk(folder) }
    }

    /// Whether one may write in it, or make it anew where it was deleted. `inside` is something that
    /// lay in it: a stick that comes back may have become another disk.
    pub(super) fn check(&self, inside: &Path) -> Result<(), StoreError> {
        let Some(before) = self.disk else { return Ok(()) };
        let there = match disk(&self.folder) {
            Some(now) => now == before || inside.exists(),
            // Deleted, but its disk is there.
            None => self.folder.parent().and_then(disk) == Some(before),
        };
        if there { Ok(()) } else { Err(StoreError::Vanished(self.folder.clone())) }
    }
}

/// Which disk a folder is on; nothing where there is no folder.
fn disk(folder: &Path) -> Option<u64> {
    let metadata = fs::metadata(folder).ok().filter(fs::Metadata::is_dir)?;
    #[cfg(unix)]
    return Some(std::os::unix::fs::MetadataExt::dev(&metadata));
    // Elsewhere a disk that goes takes all its paths along.
    #[cfg(not(unix))]
    Some(u64::from(metadata.is_dir()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_deleted_folder_may_be_made_anew_but_none_of_another_disk() {
        let outer = tempfile::tempdir().unwrap();
        let folder = outer.path().join("assessments");
        let file = folder.join("town.ron");
        // Never seen.
        assert!(Place::of(&folder).check(&file).is_ok());
        fs::create_dir(&folder).unwrap();
        let place = Place::of(&folder);
        assert!(place.check(&file).is_ok());
        // Another disk: an empty folder in the same place, then the stick that came back.
        let other = Place { disk: place.disk.map(|disk| disk + 1), ..place.clone() };
        assert!(matches!(other.check(&file), Err(StoreError::Vanished(path)) if path == folder));
        fs::write(&file, "").unwrap();
        assert!(other.check(&file).is_ok());
        fs::remove_dir_all(&folder).unwrap();
        assert!(place.check(&file).is_ok());
        assert!(other.check(&file).is_err());
        // The mount point itself went.
        fs::remove_dir_all(outer.path()).unwrap();
        assert!(place.check(&file).is_err());
    }
}
