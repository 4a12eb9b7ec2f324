//! Where documents for others lie, and what an official means by a place.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::At;
use super::{Home, StoreError};

impl Home {
    /// Where documents are put unless the official says otherwise: the folder `reports` of a home of
    /// one's own, as on a stick; otherwise the user's documents, or their home folder where there
    /// are none.
    pub fn documents(&self) -> PathBuf {
        if let Some(home) = self.own() {
            return home.join("reports");
        }
        let folders = directories::UserDirs::new();
        let documents = folders.as_ref().and_then(directories::UserDirs::document_dir);
        let home = folders.as_ref().map(directories::UserDirs::home_dir);
        documents.filter(|folder| folder.is_dir()).or(home).unwrap_or(Path::new(".")).to_owned()
    }

    /// The path that an official means: `~` is their home folder, a name without a folder lies among
    /// their documents, a folder gets the proposed name, and a file the ending of its format, if it
    /// has it not.
    pub fn document(&self, place: &str, proposed: &str, ending: Option<&str>) -> PathBuf {
        let place = place.trim();
        let tilde = place.strip_prefix('~').map(|rest| rest.trim_start_matches(['/', '\\']));
        let home = || directories::BaseDirs::new().map(|folders| folders.home_dir().to_owned());
        let path = match tilde.and_then(|rest| Some(home()?.join(rest))) {
            Some(path) => path,
            None => self.documents().join(place),
        };
        let Some(ending) = ending else { return path };
        if path.is_dir() || place.is_empty() {
            return path.join(proposed);
        }
        let own = path.extension().map(|own| own.to_string_lossy().to_ascii_lowercase());
        match (own.as_deref(), ending) {
            (Some(own), ending) if own == ending => path,
            (Some("htm"), "html") | (Some("markdown"), "md") => path,
            _ => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                path.with_file_name(format!("{name}.{ending}"))
            }
        }
    }
}

/// Makes a folder for documents, and those it lies in; as open as the user's others.
pub fn make_folder(folder: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(folder).at(folder)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_place_is_what_an_official_means_by_it() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::named(folder.path());
        let there = folder.path().join("there");
        make_folder(&there).unwrap();
        let reports = home.documents();
        assert_eq!(reports, folder.path().join("reports"));
        let of = |place: &str| home.document(place, "p.docx", Some("docx"));
        assert_eq!(of(there.to_str().unwrap()), there.join("p.docx"));
        assert_eq!(of(&format!(" {}/a.docx ", there.display())), there.join("a.docx"));
        for (place, name) in [
            ("", "p.docx"),
            ("profil", "profil.docx"),
            ("Profil.DOCX", "Profil.DOCX"),
            ("profil.pdf", "profil.pdf.docx"),
            ("profil v1.2", "profil v1.2.docx"),
            ("new/profil", "new/profil.docx"),
        ] {
            assert_eq!(of(place), reports.join(name), "{place}");
        }
        assert_eq!(home.document("a.htm", "p.html", Some("html")), reports.join("a.htm"));
        assert_eq!(home.document("tables", "p-csv", None), reports.join("tables"));
        let own = directories::BaseDirs::new().unwrap().home_dir().join("a.docx");
        assert_eq!(of("~/a.docx"), own);
    }
}
