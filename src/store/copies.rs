//! Copies beside an assessment that nobody asked for: sync tools make one when two computers changed
//! a file at once, and this program when two versions have to be chosen from.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::error::At;
use super::write::{self, Durability};
use super::{AssessmentFile, Home, Listing, Name, StoreError, encode, file};
use crate::model::assessment::Assessment;
use crate::model::merge;

/// How this program marks its own copies, before the time.
const OWN: &str = ".conflict-";

/// How sure it is, by its name alone, that a file is a copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// This program made it: whatever differs from the assessment is still to be chosen.
    Own,
    /// A sync tool made it; nothing else gives such names.
    Certain,
    /// A sync tool gives such names, and so do people.
    Likely,
}

/// A copy of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copy {
    /// Its name: the file's, without the ending.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// How sure it is.
    pub sign: Sign,
}

/// Of which assessment a file is a copy, as its name says.
///
/// | made by | name |
/// |---|---|
/// | local-mgi | `town.conflict-20261123T140200Z` |
/// | Syncthing | `town.sync-conflict-20261123-140200-ABCDEFG` |
/// | Dropbox, Nextcloud, ownCloud | `town (Ana's conflicted copy 2026-11-23)`, `town (Case Conflict)` |
/// | OneDrive | `town-DESKTOP-A1B2C3D` |
/// | Google Drive | `town (1)` |
pub fn copy_of(name: &str) -> Option<(&str, Sign)> {
    let marked = |mark: &str| name.rfind(mark).map(|at| (&name[..at], &name[at + mark.len()..]));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if let Some((of, rest)) = marked(OWN)
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        return Some((of, Sign::Own));
    }
    if let Some((of, rest)) = marked(".sync-conflict-")
        && rest.starts_with(|c: char| c.is_ascii_digit())
    {
        return Some((of, Sign::Certain));
    }
    if let Some((of, inside)) = name.strip_suffix(')').and_then(|name| name.rsplit_once(" (")) {
        let inside = inside.to_lowercase();
        if ["conflict", "conflit", "conflito"].iter().any(|word| inside.contains(word)) {
            return Some((of, Sign::Certain));
        }
        return digits(&inside).then_some((of, Sign::Likely));
    }
    // A computer's name in capitals, which may hold hyphens itself.
    let machine = |text: &str| {
        text.len() <= 15
            && text.bytes().any(|byte| byte.is_ascii_uppercase())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let cut = name.match_indices('-').map(|(at, _)| at).find(|at| machine(&name[at + 1..]));
    cut.map(|at| (&name[..at], Sign::Likely))
}

/// A free path for a copy of this file.
pub(super) fn free_copy(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let time = Timestamp::now().strftime("%Y%m%dT%H%M%SZ");
    let first = path.with_file_name(format!("{stem}{OWN}{time}.ron"));
    let more =
        (2..1000).map(|number| path.with_file_name(format!("{stem}{OWN}{time}-{number}.ron")));
    std::iter::once(first.clone())
        .chain(more)
        .find(|path| path.symlink_metadata().is_err())
        .unwrap_or(first)
}

/// Writes the other version of an assessment beside it, to be chosen from; tells where it lies.
pub fn write_copy(path: &Path, other: &Assessment) -> Result<PathBuf, StoreError> {
    let copy = free_copy(path);
    write::replace(&copy, &encode(other), Durability::Certain)?;
    Ok(copy)
}

/// The copies of an assessment that lie beside it, by name. Only those that hold a version of it.
pub fn copies(path: &Path, assessment: &Assessment) -> Vec<Copy> {
    let own = stem(path);
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut copies: Vec<Copy> = entries
        .filter_map(|entry| {
            let path = entry.path();
            let name = stem(&path);
            let (of, sign) = copy_of(&name)?;
            let fits = of == own && path.extension().is_some_and(|ending| ending == "ron");
            let content = fits.then(|| file::read(&path).ok())??;
            let same = content.newer().is_none() && merge::is_same(assessment, &content.assessment);
            same.then_some(Copy { name, path, sign })
        })
        .collect();
    copies.sort_by(|a, b| a.name.cmp(&b.name));
    copies
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

impl Listing {
    /// Puts copies under the assessment that they are of. What only may be a copy stays in the list,
    /// too, since its name may be somebody's choice.
    pub(super) fn gather_copies(&mut self) {
        let mut folded = Vec::new();
        for (at, copy) in self.assessments.clone().into_iter().enumerate() {
            let Some((of, sign)) = copy_of(&copy.name) else { continue };
            let original = self.assessments.iter_mut().find(|listed| {
                listed.name == of && merge::is_same(&listed.assessment, &copy.assessment)
            });
            if let Some(original) = original {
                original.copies.push(Copy { name: copy.name, path: copy.path, sign });
                folded.extend((sign != Sign::Likely).then_some(at));
            }
        }
        for at in folded.into_iter().rev() {
            self.assessments.remove(at);
        }
        for listed in &mut self.assessments {
            listed.copies.sort_by(|a, b| a.name.cmp(&b.name));
        }
    }
}

impl AssessmentFile {
    /// The copies that lie beside it.
    pub fn copies(&self, assessment: &Assessment) -> Vec<Copy> {
        copies(self.path(), assessment)
    }

    /// The version that a copy and the assessment come from, where the history has it.
    pub fn base_of(&self, copy: &Assessment) -> Option<Assessment> {
        let earlier = self.history.list().ok()?.into_iter().rev();
        let read = earlier.filter_map(|generation| file::read_file(&generation.path).ok());
        merge::nearest_base(copy, read)
    }

    /// Writes the other version of this assessment beside it.
    pub fn write_copy(&self, other: &Assessment) -> Result<Copy, StoreError> {
        let path = write_copy(self.path(), other)?;
        Ok(Copy { name: stem(&path), path, sign: Sign::Own })
    }
}

impl Home {
    /// Puts a copy aside that was merged. It stays whole in the archive; tells where.
    pub fn put_copy_aside(&self, copy: &Copy) -> Result<PathBuf, StoreError> {
        let folder = self.archive();
        super::home::make_private(&folder)?;
        let name = Name::new(&copy.name).or_else(|_| Name::new("copy"));
        let name = name.map_err(|fault| StoreError::Name(copy.name.clone(), fault))?;
        let target = std::iter::once(name.clone())
            .chain((2..).map(|number| name.numbered(number)))
            .map(|name| folder.join(format!("{}.ron", name.as_str())))
            .find(|path| !path.exists())
            .unwrap_or_else(|| folder.join("copy.ron"));
        match fs::rename(&copy.path, &target) {
            // Beside a file outside of the data folder.
            Err(error) if error.kind() == std::io::ErrorKind::CrossesDevices => {
                let text = super::read::whole_text(&copy.path)?;
                write::replace(&target, &text, Durability::Certain)?;
                fs::remove_file(&copy.path).at(&copy.path)?;
            }
            renamed => renamed.at(&copy.path)?,
        }
        Ok(target)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn copies_are_known_by_their_names() {
        use Sign::{Certain, Likely, Own};
        for (name, of) in [
            ("town.conflict-20261123T140200Z", Some(("town", Own))),
            ("town.conflict-20261123T140200Z-2", Some(("town", Own))),
            ("town.sync-conflict-20261123-140200-ABCDEFG", Some(("town", Certain))),
            ("town (Ana's conflicted copy 2026-11-23)", Some(("town", Certain))),
            ("town (conflicted copy 2026-11-23 140200)", Some(("town", Certain))),
            ("town (Case Conflict)", Some(("town", Certain))),
            ("town (Case Conflict 1)", Some(("town", Certain))),
            ("town (Copie en conflit de PC-7 2026-11-23)", Some(("town", Certain))),
            ("town (Cópia em conflito de PC-7 2026-11-23)", Some(("town", Certain))),
            ("São Paulo 2026 (1)", Some(("São Paulo 2026", Likely))),
            ("town-2026-DESKTOP-A1B2C3D", Some(("town-2026", Likely))),
            ("town-PC7", Some(("town", Likely))),
            ("town", None),
            ("town-2", None),
            ("town-2026", None),
            ("town (draft)", None),
            ("town-draft", None),
            ("town.conflict-zone", None),
            ("conflict", None),
        ] {
            assert_eq!(copy_of(name), of, "{name}");
        }
    }
}
