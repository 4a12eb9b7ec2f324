//! What belongs to an assessment but does not lie beside it: its history, where one stopped, what is
//! half-typed. All of it is found by one key, made from where the assessment lies.

use std::path::{Component, Path, PathBuf};

use super::{Home, Name};
use crate::model::fingerprint;

impl Home {
    /// The key of the assessment at this path: readable, and different for every path.
    ///
    /// A file in the data folder is known by its place in it, so that the folder can move, as a stick
    /// does, and take everything along.
    pub(super) fn key(&self, assessment: &Path) -> String {
        let path = settled(assessment);
        let inside = path.strip_prefix(settled(self.data())).map(Path::to_owned);
        let path = inside.unwrap_or(path);
        let stem = path.file_stem().map(|stem| stem.to_string_lossy()).unwrap_or_default();
        let readable: String = Name::suggest(&stem, None).as_str().chars().take(40).collect();
        let mut bytes = Vec::new();
        for part in path.components().filter(|part| !matches!(part, Component::RootDir)) {
            // The same on every system, whatever stands between its folders.
            bytes.extend_from_slice(part.as_os_str().as_encoded_bytes());
            bytes.push(b'/');
        }
        bytes.push(u8::from(path.is_absolute()));
        format!("{readable}-{}", fingerprint::of(bytes))
    }
}

/// A path without links and detours, as far as it exists.
fn settled(path: &Path) -> PathBuf {
    if let Ok(path) = path.canonicalize() {
        return path;
    }
    match (path.parent(), path.file_name()) {
        (Some(folder), Some(name)) if !folder.as_os_str().is_empty() => settled(folder).join(name),
        _ => std::path::absolute(path).unwrap_or_else(|_| path.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::*;

    #[test]
    fn two_files_never_share_a_key() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        let long = "a".repeat(90);
        let paths = [
            home.assessments().join("town.ron"),
            home.assessments().join("Town.ron"),
            home.assessments().join("tówn.ron"),
            home.archive().join("town.ron"),
            folder.path().join("town.ron"),
            Path::new("/assessments/town.ron").to_owned(),
            Path::new("/elsewhere/assessments/town.ron").to_owned(),
            Path::new("/else-where/assessments/town.ron").to_owned(),
            Path::new("/else/where/assessments/town.ron").to_owned(),
            home.assessments().join(format!("{long}1.ron")),
            home.assessments().join(format!("{long}2.ron")),
        ];
        let mut keys: Vec<String> = paths.iter().map(|path| home.key(path)).collect();
        assert!(keys[0].starts_with("town-"), "{keys:?}");
        assert!(keys.iter().all(|key| key.len() <= 57 && Name::new(key).is_ok()), "{keys:?}");
        keys.sort();
        keys.dedup();
        assert_eq!(keys.len(), paths.len());
    }

    #[test]
    fn the_key_goes_with_the_data_folder_and_does_not_change_when_the_file_is_made() {
        let (one, other) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let key = |folder: &Path| {
            let home = Home::under(folder);
            home.key(&home.assessments().join("town.ron"))
        };
        let before = key(one.path());
        assert_eq!(before, key(other.path()));
        fs::create_dir(one.path().join("assessments")).unwrap();
        fs::write(one.path().join("assessments/town.ron"), "").unwrap();
        assert_eq!(before, key(one.path()));
    }

    #[cfg(unix)]
    #[test]
    fn a_detour_leads_to_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        fs::create_dir(home.assessments()).unwrap();
        let file = home.assessments().join("town.ron");
        fs::write(&file, "").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(home.assessments(), &link).unwrap();
        assert_eq!(home.key(&file), home.key(&link.join("town.ron")));
        assert_eq!(home.key(&file), home.key(&home.assessments().join("../assessments/town.ron")));
    }
}
