//! Finding questionnaires: those in the program, and the user's own in the data folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::error::At;
use super::{Home, StoreError};
use crate::l10n::Texts;
use crate::model::questionnaire::{FORMAT, Questionnaire, Structure};

/// A questionnaire inside the program.
pub struct Builtin {
    /// Its id.
    pub id: &'static str,
    /// RON.
    pub structure: &'static str,
    /// Tag and Fluent source of each language.
    pub texts: &'static [(&'static str, &'static str)],
    /// Tag and RON of what is known about the texts of each language.
    pub statuses: &'static [(&'static str, &'static str)],
    /// Name and RON of each worked example.
    pub examples: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/builtin.rs"));

/// How a file inside the program is named.
pub const BUILTIN_PLACE: &str = "questionnaires";

/// The questionnaires inside the program. The first one is what a new assessment takes unless told
/// otherwise.
pub fn builtin() -> &'static [Builtin] {
    BUILTIN
}

/// A questionnaire ready for use, with its texts.
pub struct LoadedQuestionnaire {
    /// What is asked.
    pub questionnaire: Rc<Questionnaire>,
    /// In which words.
    pub texts: Texts,
}

/// Loads a questionnaire by its id. The user's own folder comes first, so that a ministry can
/// improve a built-in one.
pub(super) fn load(home: &Home, id: &str) -> Result<LoadedQuestionnaire, StoreError> {
    if let Some(folder) = own_folder(home, id) {
        return load_folder(&folder);
    }
    let builtin = BUILTIN
        .iter()
        .find(|builtin| builtin.id == id)
        .ok_or_else(|| StoreError::NoQuestionnaire(id.to_owned()))?;
    let texts = builtin.texts.iter().map(|(tag, source)| (tag.to_string(), Rc::from(*source)));
    prepare(id, builtin.structure, Texts::new(texts))
}

/// The folder of one of the user's own questionnaires, by its id.
pub(super) fn own_folder(home: &Home, id: &str) -> Option<PathBuf> {
    let folder = home.questionnaires().join(id);
    let is_plain = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (is_plain && folder.join("questionnaire.ron").is_file()).then_some(folder)
}

fn load_folder(folder: &Path) -> Result<LoadedQuestionnaire, StoreError> {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let path = folder.join("questionnaire.ron");
    let structure = fs::read_to_string(&path).at(&path)?;
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        let file = entry.at(folder)?.path();
        if file.extension().is_some_and(|ending| ending == "ftl") {
            let tag = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            sources.push((tag.unwrap_or_default(), Rc::from(fs::read_to_string(&file).at(&file)?)));
        }
    }
    prepare(&id, &structure, Texts::new(sources))
}

fn prepare(id: &str, structure: &str, texts: Texts) -> Result<LoadedQuestionnaire, StoreError> {
    let structure: Structure = ron::from_str(structure).map_err(|error| {
        StoreError::Questionnaire { id: id.to_owned(), what: error.to_string() }
    })?;
    if structure.format > FORMAT {
        let what = format!("format {}", structure.format);
        return Err(StoreError::Questionnaire { id: id.to_owned(), what });
    }
    Ok(LoadedQuestionnaire { questionnaire: Rc::new(Questionnaire::new(structure)), texts })
}

impl LoadedQuestionnaire {
    /// Loads a questionnaire by its id; the program's first one without.
    pub fn load(home: &Home, id: Option<&str>) -> Result<LoadedQuestionnaire, StoreError> {
        let id = id.or_else(|| BUILTIN.first().map(|builtin| builtin.id)).unwrap_or_default();
        load(home, id)
    }
}
