//! The assessments of one user: listing, renaming, duplicating, archiving.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::copies::Copy;
use super::error::At;
use super::history::History;
use super::lock::{self, Attempt, Claims, Holder};
use super::write;
use super::{
    AssessmentFile, Damage, Home, LoadedQuestionnaire, Name, StoreError, file, kept, read,
};
use crate::model::assessment::Assessment;

/// What lies in the data folder.
#[derive(Debug, Default)]
pub struct Listing {
    /// Readable assessments, last changed first.
    pub assessments: Vec<Listed>,
    /// Files that could not be read, each with its reason. They are left as they are.
    pub unreadable: Vec<StoreError>,
}

/// One assessment, unopened.
#[derive(Debug, Clone)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// When its file last changed.
    pub changed: SystemTime,
    /// Its content.
    pub assessment: Assessment,
    /// Copies of it that lie beside it, by name.
    pub copies: Vec<Copy>,
    /// What could not be read of it.
    pub damage: Option<Damage>,
}

impl Home {
    /// Every assessment.
    pub fn list(&self) -> Result<Listing, StoreError> {
        let folder = self.assessments();
        let mut listing = Listing::default();
        if !folder.exists() {
            return Ok(listing);
        }
        for entry in fs::read_dir(&folder).at(&folder)? {
            let path = entry.at(&folder)?.path();
            let hidden = path.file_name().is_some_and(|n| n.to_string_lossy().starts_with('.'));
            let other = path.extension().is_none_or(|ending| ending != "ron");
            if hidden || other || kept::is_kept(&path) {
                continue;
            }
            match listed(&path) {
                Ok(assessment) => listing.assessments.push(assessment),
                Err(error) => listing.unreadable.push(error),
            }
        }
        listing.assessments.sort_by(|a, b| b.changed.cmp(&a.changed).then(a.name.cmp(&b.name)));
        listing.gather_copies();
        Ok(listing)
    }

    /// A name like this one that no assessment has yet.
    pub fn free_name(&self, name: &Name) -> Name {
        let taken = |name: &Name| self.is_taken(name, None).unwrap_or(false);
        if !taken(name) {
            return name.clone();
        }
        (2..).map(|number| name.numbered(number)).find(|name| !taken(name)).unwrap_or(name.clone())
    }

    /// Gives an assessment another name.
    pub fn rename(&self, name: &str, new: &Name) -> Result<(), StoreError> {
        let target = self.path_of(new);
        // Its own capitals may change.
        if name == new.as_str() || self.is_taken(new, Some(name))? {
            return Err(StoreError::Exists(new.as_str().to_owned()));
        }
        self.while_unused(name, |path| self.go(path, &target))
    }

    /// Moves an assessment with all that belongs to it.
    fn go(&self, path: &Path, target: &Path) -> Result<(), StoreError> {
        // The key of a file is known as long as the file lies there.
        let history = History::of(self, path);
        let volatile = self.volatile(path);
        fs::rename(path, target).at(path)?;
        if let Err(error) = history.follow(target) {
            // Both or none.
            fs::rename(target, path).at(target)?;
            return Err(error);
        }
        for (from, to) in volatile.iter().zip(self.volatile(target)) {
            // Nobody would miss it.
            let _ = fs::rename(from, to);
        }
        Ok(())
    }

    /// Copies an assessment under another name.
    pub fn duplicate(&self, name: &str, new: &Name) -> Result<(), StoreError> {
        let target = self.path_of(new);
        if self.is_taken(new, None)? {
            return Err(StoreError::Exists(new.as_str().to_owned()));
        }
        let path = AssessmentFile::locate(self, name)?;
        // Byte for byte: what could not be read of a damaged one is not lost in the copy.
        file::read(&path)?;
        self.ready(&self.assessments())?;
        write::replace_bytes(&target, &read::bytes(&path)?)
    }

    /// Puts an assessment aside. It stays whole in the archive folder, whose path is returned.
    pub fn put_aside(&self, name: &str) -> Result<PathBuf, StoreError> {
        let folder = self.archive();
        self.ready(&folder)?;
        let name = Name::new(name).map_err(|fault| StoreError::Name(name.to_owned(), fault))?;
        let free = std::iter::once(name.clone())
            .chain((2..).map(|number| name.numbered(number)))
            .map(|name| folder.join(format!("{}.ron", name.as_str())))
            .find(|path| !path.exists());
        let target = free.unwrap_or_else(|| folder.join("assessment.ron"));
        self.while_unused(name.as_str(), |path| self.go(path, &target))?;
        Ok(target)
    }

    /// Opens a built-in example as a copy that says it is one. Without a name, the first example.
    pub fn example(&self, name: Option<&str>) -> Result<(Name, Assessment), StoreError> {
        let mut examples = super::builtin().iter().flat_map(|builtin| builtin.examples);
        let wanted = examples.find(|(example, _)| name.is_none_or(|name| name == *example));
        let (example, source) =
            wanted.ok_or_else(|| StoreError::NoExample(name.unwrap_or_default().to_owned()))?;
        let path = Path::new(example);
        let (mut assessment, _) = super::decode(source)
            .map_err(|faults| StoreError::Unreadable { path: path.to_owned(), faults })?;
        assessment.example = true;
        let loaded = LoadedQuestionnaire::load(self, Some(&assessment.questionnaire))?;
        assessment.complete(&loaded.questionnaire);
        let name =
            Name::new(example).map_err(|fault| StoreError::Name((*example).to_owned(), fault))?;
        Ok((self.free_name(&name), assessment))
    }

    /// Whether an assessment, but for one, has this name already, in capitals or not: sticks are
    /// carried to machines that take both for one.
    pub(super) fn is_taken(&self, name: &Name, but: Option<&str>) -> Result<bool, StoreError> {
        let folder = self.assessments();
        let wanted = name.as_str().to_lowercase();
        if !folder.exists() {
            return Ok(false);
        }
        for file in fs::read_dir(&folder).at(&folder)? {
            let file = file.at(&folder)?.file_name();
            let file = file.to_string_lossy();
            let stem = file.strip_suffix(".ron").filter(|stem| but != Some(*stem));
            if stem.is_some_and(|stem| stem.to_lowercase() == wanted) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    pub(super) fn path_of(&self, name: &Name) -> PathBuf {
        self.assessments().join(format!("{}.ron", name.as_str()))
    }

    fn while_unused(
        &self,
        name: &str,
        work: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let path = AssessmentFile::locate(self, name)?;
        match lock::acquire(&path, &Holder::default(), Claims::Refuted)? {
            Attempt::Held(_lock) => work(&path),
            Attempt::Taken(_) | Attempt::Claimed(_) => Err(StoreError::InUse(name.to_owned())),
        }
    }
}

fn listed(path: &Path) -> Result<Listed, StoreError> {
    let changed = fs::metadata(path).and_then(|metadata| metadata.modified()).at(path)?;
    let file::Decoded { assessment, damage, .. } = file::read(path)?;
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    Ok(Listed { name, path: path.to_owned(), changed, assessment, copies: Vec::new(), damage })
}
