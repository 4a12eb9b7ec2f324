//! A questionnaire as the files it is made of, for those who write its texts.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::At;
use super::home::make_private;
use super::sources::{Checkable, Source, inside, questionnaire};
use super::{Home, StoreError, builtin, questionnaires, read, write};

/// A questionnaire's files.
#[derive(Debug, Clone)]
pub struct QuestionnaireFiles {
    /// Where they lie; nothing for those in the program.
    pub folder: Option<PathBuf>,
    /// The structure.
    pub structure: Source,
    /// The texts, by language.
    pub texts: Vec<(String, Source)>,
    /// What is known about them, by language.
    pub statuses: Vec<(String, Source)>,
}

impl QuestionnaireFiles {
    /// Finds a questionnaire by its id, or by its folder; the program's first one without. As
    /// everywhere, the user's own comes before what is in the program.
    pub fn find(home: &Home, wanted: Option<&str>) -> Result<QuestionnaireFiles, StoreError> {
        let first = || builtin().first().map(|builtin| builtin.id).unwrap_or_default();
        let wanted = wanted.unwrap_or_else(first);
        if let Some(folder) = questionnaires::own_folder(home, wanted) {
            return QuestionnaireFiles::at(&folder);
        }
        if let Some(builtin) = builtin().iter().find(|builtin| builtin.id == wanted) {
            return Ok(files(None, inside(builtin)));
        }
        let folder = Path::new(wanted);
        if !folder.join(STRUCTURE).is_file() {
            return Err(StoreError::NoQuestionnaire(wanted.to_owned()));
        }
        QuestionnaireFiles::at(folder)
    }

    /// The questionnaire in a folder.
    pub fn at(folder: &Path) -> Result<QuestionnaireFiles, StoreError> {
        Ok(files(Some(folder.to_owned()), questionnaire(folder)?))
    }

    /// The texts in one language; empty where there are none.
    pub fn texts(&self, tag: &str) -> &str {
        source(&self.texts, tag).map_or("", |source| &source.text)
    }

    /// What is known about the texts in one language.
    pub fn status(&self, tag: &str) -> Option<&Source> {
        source(&self.statuses, tag)
    }

    /// Writes the texts of one language and what is known about them into a folder. Where that is
    /// not this questionnaire's own, all its other files are copied along. Returns the path of the
    /// texts.
    ///
    /// Each file is replaced as a whole. A review holds for the words it was made of, so that texts
    /// whose statuses could not be written count as drafts; and a folder is a questionnaire only
    /// once its structure is there, which is written last.
    pub fn keep(
        &self,
        folder: &Path,
        tag: &str,
        texts: &str,
        statuses: Option<&str>,
    ) -> Result<PathBuf, StoreError> {
        let path = folder.join(format!("{tag}.ftl"));
        let is_new = self.folder.as_deref() != Some(folder);
        make_private(folder)?;
        if is_new {
            for (other, source) in self.texts.iter().filter(|(other, _)| other != tag) {
                write::replace_open(&folder.join(format!("{other}.ftl")), &source.text)?;
            }
            for (other, source) in self.statuses.iter().filter(|(other, _)| other != tag) {
                write::replace_open(&folder.join(status_name(other)), &source.text)?;
            }
        }
        write::replace_open(&path, texts)?;
        if let Some(statuses) = statuses {
            write::replace_open(&folder.join(status_name(tag)), statuses)?;
        }
        if is_new {
            write::replace_open(&folder.join(STRUCTURE), &self.structure.text)?;
        }
        Ok(path)
    }
}

/// What makes a questionnaire of a folder.
const STRUCTURE: &str = "questionnaire.ron";

/// How the files end that say how far texts are.
pub(super) const STATUS: &str = ".status.ron";

fn status_name(tag: &str) -> String {
    format!("{tag}{STATUS}")
}

fn source<'s>(sources: &'s [(String, Source)], tag: &str) -> Option<&'s Source> {
    sources.iter().find(|(own, _)| own == tag).map(|(_, source)| source)
}

fn files(folder: Option<PathBuf>, found: Checkable) -> QuestionnaireFiles {
    match found {
        Checkable::Questionnaire { structure, texts, statuses, .. } => {
            QuestionnaireFiles { folder, structure, texts, statuses }
        }
        Checkable::NoText(place, _) => {
            let structure = Source { place, text: String::new() };
            QuestionnaireFiles { folder, structure, texts: Vec::new(), statuses: Vec::new() }
        }
        Checkable::Assessment(structure, _) | Checkable::Keys(structure) => {
            QuestionnaireFiles { folder, structure, texts: Vec::new(), statuses: Vec::new() }
        }
    }
}

/// Whether a folder holds a questionnaire.
pub fn is_questionnaire(folder: &Path) -> bool {
    folder.join(STRUCTURE).is_file()
}

/// Refuses a folder with anything in it.
pub fn must_be_empty(folder: &Path) -> Result<(), StoreError> {
    match fs::read_dir(folder).map(|mut entries| entries.next().is_some()) {
        Ok(true) => Err(StoreError::NotEmpty(folder.to_owned())),
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error).at(folder),
        _ => Ok(()),
    }
}

/// Writes files into a new or empty folder.
pub fn write_new(folder: &Path, files: &[(&str, String)]) -> Result<(), StoreError> {
    must_be_empty(folder)?;
    fs::create_dir_all(folder).at(folder)?;
    for (name, content) in files {
        write::replace_open(&folder.join(name), content)?;
    }
    Ok(())
}

/// Reads any file that is not too large.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    read::bytes(path)
}

/// Writes a file that is meant to be handed on.
pub fn write_result(path: &Path, content: &str) -> Result<(), StoreError> {
    write::replace_open(path, content)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn a_builtin_questionnaire_is_copied_whole_before_it_is_changed() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        let files = QuestionnaireFiles::find(&home, None).unwrap();
        assert_eq!(files.folder, None);
        let id = builtin()[0].id;
        let own = home.questionnaires().join(id);
        let path = files.keep(&own, "fr", "x = y\n", Some("s")).unwrap();
        assert_eq!(fs::read_to_string(path).unwrap(), "x = y\n");
        let copy = QuestionnaireFiles::find(&home, Some(id)).unwrap();
        assert_eq!(copy.folder.as_deref(), Some(own.as_path()));
        assert_eq!(copy.structure.text, files.structure.text);
        assert_eq!(copy.texts("en"), files.texts("en"));
        assert_eq!(copy.status("fr").unwrap().text, "s");
        let left: Vec<_> = fs::read_dir(&own).unwrap().map(|e| e.unwrap().file_name()).collect();
        assert!(left.iter().all(|name| !name.to_string_lossy().starts_with('.')), "{left:?}");
        // A second time nothing is copied over what somebody changed.
        fs::write(own.join("en.ftl"), "mine = mine\n").unwrap();
        copy.keep(&own, "fr", "x = z\n", None).unwrap();
        assert_eq!(fs::read_to_string(own.join("en.ftl")).unwrap(), "mine = mine\n");
        assert_eq!(fs::read_to_string(own.join("fr.status.ron")).unwrap(), "s");
    }

    #[test]
    fn nothing_is_written_into_a_folder_with_something_in_it() {
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("a/b");
        write_new(&new, &[("x", "1".to_owned())]).unwrap();
        let again = write_new(&new, &[("y", "2".to_owned())]);
        assert!(matches!(again, Err(StoreError::NotEmpty(path)) if path == new));
        assert!(matches!(write_new(&new.join("x"), &[]), Err(StoreError::Io { .. })));
        assert!(!new.join("y").exists());
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_a_shared_file_stays_as_it_was() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("fr.ftl");
        for mode in [0o664, 0o600] {
            fs::write(&path, "old").unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            write_result(&path, "new").unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        }
        // A folder that is not there was misspelt.
        let missing = folder.path().join("missing/fr.ftl");
        assert!(matches!(write_result(&missing, "new"), Err(StoreError::Io { .. })));
    }
}
