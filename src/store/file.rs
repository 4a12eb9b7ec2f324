//! One assessment's file.

use std::path::{Path, PathBuf};

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;

use super::error::At;
use super::history::History;
use super::lock::{self, Attempt, Claims, Holder, Lock};
use super::place::Place;
use super::underneath::Known;
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
    /// Its folder.
    pub(super) place: Place,
    pub(super) history: History,
    /// Why the file must be kept as it is before it is written for the first time.
    keep: Option<kept::Reason>,
    lock: Option<Lock>,
    /// What was last read or written.
    pub(super) known: Known,
}

/// Why an open assessment may not be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReadOnly {
    /// Somebody has it open.
    OpenBy(Holder),
    /// Somebody on another computer has it open, or had when that computer was cut off.
    ClaimedBy(Holder),
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
        let (mut known, mut decoded) = read_known(&path)?;
        let newer = decoded.newer();
        let questionnaire = questionnaire_of(home, &path, &mut decoded)?;
        let (lock, read_only) = match newer {
            Some(format) => (None, Some(ReadOnly::Newer(format))),
            None => match lock::acquire(&path, holder, Claims::Respected) {
                Ok(Attempt::Held(lock)) => (Some(lock), None),
                Ok(Attempt::Taken(holder)) => (None, Some(ReadOnly::OpenBy(holder))),
                Ok(Attempt::Claimed(holder)) => (None, Some(ReadOnly::ClaimedBy(holder))),
                Err(StoreError::Io { error, .. }) if refuses_writing(&error) => {
                    (None, Some(ReadOnly::Protected))
                }
                Err(error) => return Err(error),
            },
        };
        // Somebody may have saved before the lock was held.
        if !known.is_current(&path) {
            (known, decoded) = read_known(&path)?;
            decoded.assessment.questionnaire.clone_from(&questionnaire.questionnaire.id);
        }
        if lock.is_some() {
            write::clear_abandoned(path.parent().unwrap_or(&path));
            write::clear_abandoned(&home.sessions());
        }
        let keep = decoded.keep();
        let Decoded { assessment, damage, .. } = decoded;
        let file = AssessmentFile { keep, known, ..AssessmentFile::at(home, path, lock) };
        Ok(Opened { file, assessment, questionnaire, damage, read_only })
    }

    pub(super) fn at(home: &Home, path: PathBuf, lock: Option<Lock>) -> AssessmentFile {
        let place = Place::of(path.parent().unwrap_or(&path));
        let history = History::of(home, &path);
        AssessmentFile { history, place, path, keep: None, lock, known: Known::default() }
    }

    /// Writes a new assessment and opens it.
    pub fn create(
        home: &Home,
        name: &Name,
        assessment: &Assessment,
        holder: &Holder,
    ) -> Result<Opened, StoreError> {
        let path = home.assessments().join(format!("{}.ron", name.as_str()));
        if home.is_taken(name, None)? {
            return Err(StoreError::Exists(name.as_str().to_owned()));
        }
        home.ready(&home.assessments())?;
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
            if path.try_exists().at(&path)? {
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
        name_of(&self.path)
    }

    /// Whether nobody else may write it.
    pub(super) fn is_held(&self) -> bool {
        self.lock.is_some()
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Earlier states of it.
    pub fn history(&mut self) -> &mut History {
        &mut self.history
    }

    /// Saves. When this returns without an error the assessment is on disk, synced and read back.
    /// The state before is kept where it is time to; whether that worked tells the history.
    pub fn save(&mut self, assessment: &Assessment) -> Result<(), StoreError> {
        self.place.check(&self.path)?;
        if let Some(reason) = self.keep {
            kept::keep(&self.path, reason)?;
            self.keep = None;
        }
        self.write(encode(assessment))
    }

    pub(super) fn write(&mut self, text: String) -> Result<(), StoreError> {
        let AssessmentFile { path, place, history, known, .. } = self;
        place.check(path)?;
        if let Some(folder) = path.parent() {
            super::home::make_private(folder)?;
        }
        known.try_to_write(&text);
        let metadata = write::replace_after(path, &text, || history.before_overwriting(path))?;
        *known = Known::written(&metadata, text);
        Ok(())
    }

    /// Whether whoever had it open has left, so that one may write from here.
    pub fn is_free(&self, holder: &Holder) -> bool {
        self.lock.is_none() && lock::is_free(&self.path, &holder.machine)
    }

    /// Becomes the one writer in place of whoever left, or claims to have it open on another
    /// computer; tells what the file holds now. Refused while somebody on this computer has it open.
    pub fn become_writer(&mut self, holder: &Holder) -> Result<Assessment, StoreError> {
        match lock::acquire(&self.path, holder, Claims::Refuted)? {
            Attempt::Held(lock) => {
                let (known, decoded) = read_known(&self.path)?;
                (self.keep, self.known, self.lock) = (decoded.keep(), known, Some(lock));
                Ok(decoded.assessment)
            }
            Attempt::Taken(_) | Attempt::Claimed(_) => Err(StoreError::InUse(self.name())),
        }
    }
}

/// Reads an assessment, and what to know its file by.
fn read_known(path: &Path) -> Result<(Known, Decoded), StoreError> {
    let known = Known::read(path)?;
    let decoded = known
        .decoded()
        .map_err(|faults| StoreError::Unreadable { path: path.to_owned(), faults })?;
    Ok((known, decoded))
}

/// The questionnaire that an assessment answers. Where damage took its name, it is the one that has
/// most of the entries.
fn questionnaire_of(
    home: &Home,
    path: &Path,
    decoded: &mut Decoded,
) -> Result<LoadedQuestionnaire, StoreError> {
    let assessment = &mut decoded.assessment;
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
        if let Some(Damage { faults, .. }) = &decoded.damage {
            let (path, faults) = (path.to_owned(), faults.clone());
            return Err(StoreError::Unreadable { path, faults });
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
    let mut decoded = self::read(&path)?;
    let questionnaire = questionnaire_of(home, &path, &mut decoded)?;
    let Decoded { assessment, damage, .. } = decoded;
    let name = name_of(&path);
    Ok(Inspected { name, path, assessment, questionnaire, damage })
}

/// Reads an assessment by name or path without opening it: its name and its content.
pub fn read_only(home: &Home, target: &str) -> Result<(String, Assessment), StoreError> {
    let path = AssessmentFile::locate(home, target)?;
    let assessment = self::read(&path)?.assessment;
    Ok((name_of(&path), assessment))
}

/// Reads one file without opening it: an assessment's, or an earlier state's.
pub fn read_file(path: &Path) -> Result<Assessment, StoreError> {
    self::read(path).map(|decoded| decoded.assessment)
}

/// An assessment's name by its file: the file's, without the ending.
fn name_of(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
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
    pub(super) fn newer(&self) -> Option<u32> {
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
pub(super) fn decode_any(text: &str, spoilt: Vec<Fault>) -> Result<Decoded, Vec<Fault>> {
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
