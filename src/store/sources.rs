//! Files as text, for checking: questionnaires with their languages, assessments.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::At;
use super::home::KEYS_FILE;
use super::texts::STATUS;
use super::{BUILTIN_PLACE, Home, StoreError, builtin, read};
use crate::model::fault::Fault;

/// A file as text, with its path as people know it.
#[derive(Debug, Clone)]
pub struct Source {
    /// Path, or where in the program it is.
    pub place: String,
    /// Content.
    pub text: String,
}

/// Something that can be checked.
#[derive(Debug, Clone)]
pub enum Checkable {
    /// A questionnaire.
    Questionnaire {
        /// Its structure.
        structure: Source,
        /// Its texts, by language.
        texts: Vec<(String, Source)>,
        /// What is known about them, by language.
        statuses: Vec<(String, Source)>,
        /// Its worked examples.
        examples: Vec<Source>,
    },
    /// An assessment, and what in its file is no text.
    Assessment(Source, Vec<Fault>),
    /// The user's own keys.
    Keys(Source),
    /// A file that is no text.
    NoText(String, Vec<Fault>),
}

/// Everything at these paths; without any, what is built in and what the user has.
pub fn gather(home: &Home, paths: &[PathBuf]) -> Result<Vec<Checkable>, StoreError> {
    let mut found = Vec::new();
    if paths.is_empty() {
        found.extend(builtin().iter().map(inside));
        for folder in [home.questionnaires(), home.assessments()] {
            if folder.is_dir() {
                gather_folder(&folder, &mut found)?;
            }
        }
        if home.keys().exists() {
            found.push(keys(&home.keys())?);
        }
    }
    for path in paths {
        match path.file_name().and_then(|name| name.to_str()) {
            _ if path.is_dir() => gather_folder(path, &mut found)?,
            Some("questionnaire.ron") => {
                found.push(questionnaire(path.parent().unwrap_or(Path::new(".")))?);
            }
            Some(name) if name.ends_with(".ftl") || name.ends_with(STATUS) => {
                found.push(questionnaire(path.parent().unwrap_or(Path::new(".")))?);
            }
            Some(KEYS_FILE) if path.parent() != Some(&home.assessments()) => {
                found.push(keys(path)?);
            }
            _ => found.push(assessment(path)?),
        }
    }
    Ok(found)
}

/// The user's own keys; a file that cannot be read is told as such.
fn keys(path: &Path) -> Result<Checkable, StoreError> {
    match source(path) {
        Ok(source) => Ok(Checkable::Keys(source)),
        Err(StoreError::Unreadable { path, faults }) => {
            Ok(Checkable::NoText(path.display().to_string(), faults))
        }
        Err(error) => Err(error),
    }
}

impl Home {
    /// The user's own keys, where there are some.
    pub fn read_keys(&self) -> Result<Option<Source>, StoreError> {
        let path = self.keys();
        path.exists().then(|| source(&path)).transpose()
    }
}

/// One file that is no text does not keep the others from being checked.
fn assessment(path: &Path) -> Result<Checkable, StoreError> {
    match read::text(path) {
        Ok((text, spoilt)) => {
            Ok(Checkable::Assessment(Source { place: path.display().to_string(), text }, spoilt))
        }
        Err(StoreError::Unreadable { path, faults }) => {
            Ok(Checkable::NoText(path.display().to_string(), faults))
        }
        Err(error) => Err(error),
    }
}

pub(super) fn inside(builtin: &super::Builtin) -> Checkable {
    let source = |name: &str, text: &str| Source {
        place: format!("{BUILTIN_PLACE}/{}/{name}", builtin.id),
        text: text.to_owned(),
    };
    Checkable::Questionnaire {
        structure: source("questionnaire.ron", builtin.structure),
        texts: builtin
            .texts
            .iter()
            .map(|(tag, text)| ((*tag).to_owned(), source(&format!("{tag}.ftl"), text)))
            .collect(),
        statuses: builtin
            .statuses
            .iter()
            .map(|(tag, text)| ((*tag).to_owned(), source(&format!("{tag}{STATUS}"), text)))
            .collect(),
        examples: builtin
            .examples
            .iter()
            .map(|(name, text)| source(&format!("examples/{name}.ron"), text))
            .collect(),
    }
}

/// A questionnaire's folder, or a folder of them, or of assessments.
fn gather_folder(folder: &Path, found: &mut Vec<Checkable>) -> Result<(), StoreError> {
    if folder.join("questionnaire.ron").is_file() {
        found.push(questionnaire(folder)?);
        return Ok(());
    }
    for path in entries(folder)? {
        if path.is_dir() {
            gather_folder(&path, found)?;
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            found.push(assessment(&path)?);
        }
    }
    Ok(())
}

pub(super) fn questionnaire(folder: &Path) -> Result<Checkable, StoreError> {
    let mut texts = Vec::new();
    let mut statuses = Vec::new();
    for path in entries(folder)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if let Some(tag) = name.strip_suffix(STATUS) {
            statuses.push((tag.to_owned(), source(&path)?));
        } else if path.extension().is_some_and(|ending| ending == "ftl") {
            let tag = path.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            texts.push((tag.unwrap_or_default(), source(&path)?));
        }
    }
    let mut examples = Vec::new();
    let folder_of_examples = folder.join("examples");
    if folder_of_examples.is_dir() {
        for path in entries(&folder_of_examples)? {
            if path.extension().is_some_and(|ending| ending == "ron") {
                examples.push(source(&path)?);
            }
        }
    }
    let structure = source(&folder.join("questionnaire.ron"))?;
    Ok(Checkable::Questionnaire { structure, texts, statuses, examples })
}

/// What lies in a folder and is not hidden, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        let path = entry.at(folder)?.path();
        if !path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.')) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn source(path: &Path) -> Result<Source, StoreError> {
    Ok(Source { place: path.display().to_string(), text: read::whole_text(path)? })
}
