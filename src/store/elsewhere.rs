//! Going on in another place, when the usual one takes no changes.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::error::At;
use super::lock::{self, Attempt, Claims, Holder};
use super::underneath::Known;
use super::write::{self, Durability};
use super::{AssessmentFile, Home, StoreError, encode};
use crate::model::assessment::Assessment;

impl AssessmentFile {
    /// Writes a full copy at another place and opens it there: in a folder under this name, or in a
    /// new file. Never over what is there.
    pub fn create_elsewhere(
        home: &Home,
        place: &str,
        name: &str,
        assessment: &Assessment,
        holder: &Holder,
    ) -> Result<AssessmentFile, StoreError> {
        let path = free_path(&in_full(place), name)?;
        let folder = path.parent().unwrap_or(&path);
        // A folder that was mistyped is not made.
        fs::read_dir(folder).at(folder)?;
        write::put_new(&path, encode(assessment).as_bytes(), Durability::Certain)?;
        let path = path.canonicalize().at(&path)?;
        match lock::acquire(&path, holder, Claims::Refuted)? {
            Attempt::Held(lock) => {
                let known = Known::read(&path)?;
                let mut file = AssessmentFile::at(home, path, Some(lock));
                file.known = known;
                Ok(file)
            }
            Attempt::Taken(_) | Attempt::Claimed(_) => {
                Err(StoreError::InUse(path.display().to_string()))
            }
        }
    }

    /// Writes here what this other file holds, where this one may be written at all.
    pub fn take_over(&mut self, other: &AssessmentFile) -> Result<(), StoreError> {
        if !self.is_held() {
            return Err(StoreError::InUse(self.name()));
        }
        let text = super::read::whole_text(other.path())?;
        // What came there meanwhile is kept.
        self.look(None)?;
        self.write(text)
    }
}

/// A place where this much can be written now, to suggest to somebody whose disk is full or gone.
pub fn refuge(assessment: &Assessment) -> Option<PathBuf> {
    let user = directories::UserDirs::new();
    let user = user.iter().flat_map(|user| {
        user.document_dir().into_iter().chain(std::iter::once(user.home_dir())).map(Path::to_owned)
    });
    let text = encode(assessment);
    let takes = |folder: &PathBuf| -> bool {
        let file = tempfile::Builder::new().prefix(write::TEMPORARY).tempfile_in(folder);
        file.and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            file.as_file().sync_all()
        })
        .is_ok()
    };
    user.chain(std::iter::once(std::env::temp_dir())).find(takes)
}

/// A place as a person writes it: `~` is their own folder.
fn in_full(place: &str) -> PathBuf {
    let place = place.trim();
    let own =
        place.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with(['/', '\\']));
    match (own, directories::UserDirs::new()) {
        (Some(rest), Some(user)) => user.home_dir().join(rest.trim_start_matches(['/', '\\'])),
        _ => PathBuf::from(place),
    }
}

/// The file to write: the one that is named, which must be new, or one in the folder that is named.
fn free_path(place: &Path, name: &str) -> Result<PathBuf, StoreError> {
    if place.is_dir() {
        let numbered = (2..).map(|number| format!("{name}-{number}.ron"));
        let mut paths = std::iter::once(format!("{name}.ron")).chain(numbered);
        let free = paths.find_map(|file| Some(place.join(file)).filter(|path| !path.exists()));
        return Ok(free.unwrap_or_else(|| place.to_owned()));
    }
    let path = match place.extension() {
        Some(ending) if ending == "ron" => place.to_owned(),
        // Two dots are better than a file that the list does not show.
        _ => PathBuf::from(format!("{}.ron", place.display())),
    };
    if path.exists() {
        return Err(StoreError::Exists(path.display().to_string()));
    }
    std::path::absolute(&path).at(&path)
}
