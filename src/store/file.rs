//! One assessment's file.

use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::error::At;
use super::lock::{self, Attempt, Holder, Lock};
use super::write::{self, Durability};
use super::{Home, LoadedQuestionnaire, Name, StoreError, kept, questionnaires, read};
use crate::model::assessment::{Assessment, FORMAT};
use crate::model::fault::Fault;
use crate::model::migrate::migrate;
use crate::model::salvage::{Salvaged, placed, salvage};
use crate::model::source;

/// An assessment that is open: where it lies, and whether it may be written.
#[derive(Debug)]
pub struct AssessmentFile {
    path: PathBuf,
    /// Why the file must be kept as it is before it is written for the first time.
    keep: Option<kept::Reason>,
    _lock: Option<Lock>,
}

/// Why an open assessment may not be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// Somebody has it open.
    OpenBy(Holder),
    /// A newer program wrote it.
    Newer(u32),
    /// The file or its folder takes no changes.
    Protected,
}

/// An assessment with all that is needed to work on it.
pub struct Opened {
    /// Where it lies.
    pub file: AssessmentFile,
    /// What was answered.
    pub assessment: Assessment,
    /// What is asked.
    pub questionnaire: LoadedQuestionnaire,
    /// What could not be read of it. The file stays as it is until the first save, and is kept then.
    pub damage: Option<Damage>,
    /// Set where changes must be refused.
    pub read_only: Option<ReadOnly>,
}

impl AssessmentFile {
    /// Opens the assessment of this name, or the file at this path.
    pub fn open(home: &Home, target: &str, holder: &Holder) -> Result<Opened, StoreError> {
        let path = AssessmentFile::locate(home, target)?;
        let decoded = self::read(&path)?;
        let (newer, keep) = (decoded.newer(), decoded.keep());
        let Decoded { mut assessment, damage, .. } = decoded;
        let questionnaire = questionnaire_of(home, &mut assessment)?;
        let (lock, read_only) = match newer {
            Some(format) => (None, Some(ReadOnly::Newer(format))),
            None => match lock::acquire(&path, holder) {
                Ok(Attempt::Held(lock)) => (Some(lock), None),
                Ok(Attempt::Taken(holder)) => (None, Some(ReadOnly::OpenBy(holder))),
                Err(StoreError::Io { error, .. }) if refuses_writing(&error) => {
                    (None, Some(ReadOnly::Protected))
                }
                Err(error) => return Err(error),
            },
        };
        let file = AssessmentFile { path, keep, _lock: lock };
        Ok(Opened { file, assessment, questionnaire, damage, read_only })
    }

    /// Writes a new assessment and opens it.
    pub fn create(
        home: &Home,
        name: &Name,
        assessment: &Assessment,
        holder: &Holder,
    ) -> Result<Opened, StoreError> {
        let path = home.assessments().join(format!("{}.ron", name.as_str()));
        if path.exists() {
            return Err(StoreError::Exists(name.as_str().to_owned()));
        }
        write::replace(&path, &encode(assessment), Durability::Certain)?;
        AssessmentFile::open(home, name.as_str(), holder)
    }

    /// Where the assessment of this name, or at this path, lies.
    pub fn locate(home: &Home, target: &str) -> Result<PathBuf, StoreError> {
        if let Ok(name) = Name::new(target) {
            let path = home.assessments().join(format!("{}.ron", name.as_str()));
            if path.is_symlink() {
                // A symlinked assessment stays one: what it points to is written.
                return path.canonicalize().at(&path);
            }
            if path.exists() {
                return Ok(path);
            }
        }
        let path = Path::new(target);
        if path.is_file() {
            return path.canonicalize().at(path);
        }
        Err(StoreError::NoAssessment(target.to_owned()))
    }

    /// Its name: the file's, without the ending.
    pub fn name(&self) -> String {
        self.path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Saves. When this returns without an error the assessment is on disk, synced and read back.
    pub fn save(&mut self, assessment: &Assessment) -> Result<(), StoreError> {
        if let Some(reason) = self.keep {
            kept::keep(&self.path, reason)?;
            self.keep = None;
        }
        write::replace(&self.path, &encode(assessment), Durability::Certain)
    }
}

/// The questionnaire that an assessment answers. Where damage took its name, it is the one that has
/// most of the entries.
fn questionnaire_of(
    home: &Home,
    assessment: &mut Assessment,
) -> Result<LoadedQuestionnaire, StoreError> {
    if assessment.questionnaire.is_empty() {
        let fitting = |loaded: &LoadedQuestionnaire| {
            let known = |id: &&String| loaded.questionnaire.indicator(id).is_some();
            assessment.entries.keys().filter(known).count()
        };
        let loaded = LoadedQuestionnaire::all(home).into_iter().flatten();
        if let Some(loaded) = loaded.max_by_key(fitting).filter(|best| fitting(best) > 0) {
            assessment.questionnaire.clone_from(&loaded.questionnaire.id);
            assessment.questionnaire_version.clone_from(&loaded.questionnaire.version);
            return Ok(loaded);
        }
    }
    questionnaires::load(home, &assessment.questionnaire)
}

/// An assessment that is looked at without being opened.
pub struct Inspected {
    /// Its name.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// What was answered.
    pub assessment: Assessment,
    /// What is asked.
    pub questionnaire: LoadedQuestionnaire,
    /// What could not be read of it.
    pub damage: Option<Damage>,
}

/// Looks at an assessment by name or path without opening it.
pub fn inspect(home: &Home, target: &str) -> Result<Inspected, StoreError> {
    let path = AssessmentFile::locate(home, target)?;
    let Decoded { mut assessment, damage, .. } = self::read(&path)?;
    let questionnaire = questionnaire_of(home, &mut assessment)?;
    let name = AssessmentFile { path: path.clone(), keep: None, _lock: None }.name();
    Ok(Inspected { name, path, assessment, questionnaire, damage })
}

/// Reads an assessment by name or path without opening it: its name and its content.
pub fn read_only(home: &Home, target: &str) -> Result<(String, Assessment), StoreError> {
    let path = AssessmentFile::locate(home, target)?;
    let assessment = self::read(&path)?.assessment;
    Ok((AssessmentFile { path, keep: None, _lock: None }.name(), assessment))
}

fn refuses_writing(error: &std::io::Error) -> bool {
    use std::io::ErrorKind;
    matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem)
}

/// An assessment out of a file.
pub(super) struct Decoded {
    /// Brought up to the newest format, unless a newer program wrote it.
    pub(super) assessment: Assessment,
    /// What could not be read, where something could not.
    pub(super) damage: Option<Damage>,
    /// The format that the file is written in.
    format: u32,
}

/// What could not be read of an assessment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// By line, never empty.
    pub faults: Vec<Fault>,
    /// So many entries were read as they were written.
    pub whole: usize,
}

impl Decoded {
    /// The format of a newer program, where one wrote it.
    fn newer(&self) -> Option<u32> {
        (self.format > FORMAT).then_some(self.format)
    }

    /// Why the file has to be kept as it is before it is written.
    fn keep(&self) -> Option<kept::Reason> {
        let older = (self.format < FORMAT).then_some(kept::Reason::Older(self.format));
        self.damage.as_ref().map(|_| kept::Reason::Damaged).or(older)
    }
}

/// Reads an assessment without opening it for changes.
pub(super) fn read(path: &Path) -> Result<Decoded, StoreError> {
    let (text, spoilt) = read::text(path)?;
    decode_any(&text, spoilt)
        .map_err(|faults| StoreError::Unreadable { path: path.to_owned(), faults })
}

/// Reads an assessment's text, if nothing is wrong with it. The second part is the format of a newer
/// program, where one wrote it.
pub fn decode(text: &str) -> Result<(Assessment, Option<u32>), Vec<Fault>> {
    let decoded = decode_any(text, Vec::new())?;
    match (decoded.newer(), decoded.damage) {
        (None, Some(damage)) => Err(damage.faults),
        (newer, _) => Ok((decoded.assessment, newer)),
    }
}

/// Reads what can be read. `spoilt` is what in the file is no text.
fn decode_any(text: &str, spoilt: Vec<Fault>) -> Result<Decoded, Vec<Fault>> {
    source::parts(text).map_err(|fault| vec![fault])?;
    let mut spoilt = placed(text, spoilt);
    if let Ok(assessment) = ron::from_str::<Assessment>(text) {
        let (format, whole) = (assessment.format, assessment.entries.len());
        let damage = (!spoilt.is_empty()).then_some(Damage { faults: spoilt, whole });
        return Ok(Decoded { assessment: migrate(assessment), damage, format });
    }
    let Some(Salvaged { assessment, format, whole, mut faults }) = salvage(text) else {
        // The slow way finds the place and says it in words.
        return Err(source::read::<Assessment>(text, FORMAT).err().unwrap_or_default());
    };
    faults.append(&mut spoilt);
    faults.sort_by_key(|fault| fault.line);
    Ok(Decoded { assessment, damage: Some(Damage { faults, whole }), format })
}

/// An assessment's text: sorted, one field a line, line feeds everywhere, so that a difference reads
/// like a change log and neighbours merge.
pub fn encode(assessment: &Assessment) -> String {
    let pretty = PrettyConfig::new()
        .new_line("\n")
        .extensions(Extensions::IMPLICIT_SOME)
        .escape_strings(true)
        .struct_names(false);
    // Maps of strings, enums and structs always have a RON form.
    let mut text = ron::ser::to_string_pretty(assessment, pretty).unwrap_or_default();
    text.push('\n');
    text
}
