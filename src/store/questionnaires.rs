//! Finding questionnaires: those in the program, and the user's own in the data folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::error::At;
use super::{Home, StoreError, read};
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

/// Whether a questionnaire is the one that a new assessment follows unless told otherwise.
pub fn is_usual(id: &str) -> bool {
    BUILTIN.first().is_some_and(|first| first.id == id)
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
    let texts = builtin.texts.iter().map(|(tag, source)| (tag.to_string(), (*source).into()));
    prepare(id, builtin.structure, Texts::new(texts))
}

/// Whether an id is one folder's name and leads nowhere else.
fn is_plain(id: &str) -> bool {
    id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

/// The folder of one of the user's own questionnaires, by its id.
pub(super) fn own_folder(home: &Home, id: &str) -> Option<PathBuf> {
    let folder = home.questionnaires().join(id);
    (is_plain(id) && folder.join("questionnaire.ron").is_file()).then_some(folder)
}

fn load_folder(folder: &Path) -> Result<LoadedQuestionnaire, StoreError> {
    let id = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let path = folder.join("questionnaire.ron");
    let structure = read::whole_text(&path)?;
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).at(folder)? {
        let file = entry.at(folder)?.path();
        if file.extension().is_some_and(|ending| ending == "ftl") {
            let tag = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
            sources.push((tag.unwrap_or_default(), read::whole_text(&file)?.into()));
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
    // An assessment names its questionnaire by this id, and would not find it again.
    if structure.id != id {
        return Err(StoreError::OtherId { folder: id.to_owned(), id: structure.id });
    }
    Ok(LoadedQuestionnaire { questionnaire: Rc::new(Questionnaire::new(structure)), texts })
}

impl LoadedQuestionnaire {
    /// Loads a questionnaire by its id; the program's first one without.
    pub fn load(home: &Home, id: Option<&str>) -> Result<LoadedQuestionnaire, StoreError> {
        let id = id.or_else(|| BUILTIN.first().map(|builtin| builtin.id)).unwrap_or_default();
        load(home, id)
    }

    /// Every questionnaire: those in the program in their order, then the user's own by their ids.
    pub fn all(home: &Home) -> Vec<Result<LoadedQuestionnaire, StoreError>> {
        let mut ids: Vec<String> = BUILTIN.iter().map(|builtin| builtin.id.to_owned()).collect();
        let folders = fs::read_dir(home.questionnaires()).into_iter().flatten().flatten();
        let mut own: Vec<String> = folders
            .map(|entry| entry.path())
            .filter(|folder| folder.join("questionnaire.ron").is_file())
            .filter_map(|folder| folder.file_name()?.to_str().map(str::to_owned))
            .filter(|id| is_plain(id) && !ids.contains(id))
            .collect();
        own.sort();
        ids.extend(own);
        ids.iter().map(|id| load(home, id)).collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::l10n::check::{across, texts};
    use crate::model::assessment::{About, Answer, Assessment, Value};
    use crate::model::findings::{Status, summary};
    use crate::model::questionnaire::{AnswerKind, check};
    use crate::model::wizard::{Action, Effect, Stamp, Wizard};
    use crate::store::{AssessmentFile, Holder, Name};

    #[test]
    fn every_questionnaire_in_the_program_is_without_faults_in_every_language() {
        assert!(builtin().len() >= 2);
        for builtin in builtin() {
            let (structure, faults) = check::structure(builtin.structure);
            assert_eq!(faults, [], "{}", builtin.id);
            let structure = structure.unwrap();
            assert_eq!(structure.languages, ["en", "fr", "pt-BR"]);
            // Variants hold only what differs from their language.
            let whole = |tag: &str| !structure.variants.iter().any(|variant| variant == tag);
            for (tag, source) in builtin.texts.iter().filter(|(tag, _)| whole(tag)) {
                assert_eq!(texts(&structure, tag, source), [], "{} {tag}", builtin.id);
            }
            assert_eq!(across(&structure, builtin.texts), [], "{}", builtin.id);
        }
    }

    /// Whatever the instrument, the same program makes, walks, saves and reads its assessments.
    #[test]
    fn every_questionnaire_in_the_program_can_be_walked_and_kept() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        for builtin in builtin() {
            let loaded = LoadedQuestionnaire::load(&home, Some(builtin.id)).unwrap();
            let about = About { authority: "Essai".to_owned(), ..About::default() };
            let assessment = Assessment::new(&loaded.questionnaire, about);
            let name = Name::new(builtin.id).unwrap();
            let holder = Holder::default();
            let opened = AssessmentFile::create(&home, &name, &assessment, &holder).unwrap();
            let mut file = opened.file;
            let questionnaire = opened.questionnaire.questionnaire;
            let mut wizard = Wizard::new(questionnaire.clone(), opened.assessment);
            loop {
                if let Some(option) = wizard.indicator().kind.options().first() {
                    let action = Action::Choose(option.id.clone());
                    assert_eq!(wizard.update(action, &Stamp::default()), Effect::Save);
                } else if matches!(wizard.indicator().kind, AnswerKind::Number { .. }) {
                    let number = Answer::Given(Value::Number("3".to_owned()));
                    wizard.update(Action::Answer(number), &Stamp::default());
                }
                file.save(wizard.assessment()).unwrap();
                if wizard.update(Action::Next, &Stamp::default()) != Effect::Moved {
                    break;
                }
            }
            drop(file);
            let read = AssessmentFile::open(&home, builtin.id, &holder).unwrap();
            assert_eq!(&read.assessment, wizard.assessment());
            let coverage = wizard.coverage();
            assert!(coverage.answered > 0 && coverage.unanswered == 0, "{}", builtin.id);
            let summary = summary(&questionnaire, &read.assessment);
            assert!(summary.findings().any(|finding| finding.well_developed()));
            assert_eq!(wizard.status(questionnaire.indicators.len() - 1), Status::Answered);
        }
    }

    #[test]
    fn the_users_own_questionnaires_come_after_those_in_the_program() {
        let folder = tempfile::tempdir().unwrap();
        let home = Home::under(folder.path());
        let ids = |home: &Home| -> Vec<Result<String, String>> {
            let all = LoadedQuestionnaire::all(home).into_iter();
            all.map(|loaded| match loaded {
                Ok(loaded) => Ok(loaded.questionnaire.id.clone()),
                Err(error) => Err(error.to_string()),
            })
            .collect()
        };
        let inside: Vec<_> = builtin().iter().map(|builtin| Ok(builtin.id.to_owned())).collect();
        assert_eq!(ids(&home), inside);
        let put = |folder: &str, source: &str| {
            let folder = home.questionnaires().join(folder);
            fs::create_dir_all(&folder).unwrap();
            fs::write(folder.join("questionnaire.ron"), source).unwrap();
        };
        let source = |id: &str| {
            format!("(format: 1, id: {id:?}, version: \"1\", languages: [\"en\"], sections: [])")
        };
        put("ours", &source("ours"));
        put("a-copy", &source("another-name"));
        put("not plain", &source("not plain"));
        put(builtin()[0].id, builtin()[0].structure);
        fs::create_dir_all(home.questionnaires().join("empty")).unwrap();
        let all = ids(&home);
        assert_eq!(all[..inside.len()], inside);
        assert_eq!(
            all[inside.len()..],
            [Err("a-copy holds another-name".to_owned()), Ok("ours".to_owned()),]
        );
    }
}
