//! The desk of the screens: files, settings and the clock of this machine.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::publish::Publishing;
use super::trouble::explain;
use crate::l10n::{Language, Message, msg};
use crate::model::Id;
use crate::model::assessment::{About, Assessment, Words};
use crate::model::findings::{Coverage, status};
use crate::model::publication::Publication;
use crate::model::questionnaire::Questionnaire;
use crate::model::session::{Session, Settings};
use crate::model::wizard::Stamp;
use crate::report::Part;
use crate::store::{
    AssessmentFile, Holder, Home, Listed, LoadedQuestionnaire, Name, Opened, ReadOnly, StoreError,
    is_usual,
};
use crate::tui::{
    Consent, Desk, Offered, Offers, OnDesk, Passage, Refusal, Screen, Shelf, Shelved, Subject,
};

/// Assessments in files.
pub struct FileDesk {
    home: Home,
    settings: Settings,
    open: Option<AssessmentFile>,
    /// What was remembered last, so that nothing is written twice.
    session: Session,
    zone: TimeZone,
}

impl FileDesk {
    /// A desk over these folders.
    pub fn new(home: Home, settings: Settings) -> FileDesk {
        FileDesk {
            home,
            settings,
            open: None,
            session: Session::default(),
            zone: TimeZone::system(),
        }
    }

    fn take(&mut self, opened: Opened) -> OnDesk {
        let Opened { file, assessment, questionnaire, read_only } = opened;
        let session = self.home.read_session(file.path());
        self.session = session.clone();
        let name = file.name();
        self.open = Some(file);
        OnDesk {
            name,
            questionnaire: questionnaire.questionnaire,
            texts: questionnaire.texts,
            assessment,
            session: (!session.indicator.is_empty()).then_some(session),
            read_only: read_only.map(|reason| self.why_read_only(reason)),
        }
    }

    fn why_read_only(&self, reason: ReadOnly) -> Message {
        match reason {
            ReadOnly::OpenBy(holder) if holder.name.is_empty() => msg::read_only_open(),
            ReadOnly::OpenBy(holder) => {
                let since = holder.since.parse::<Timestamp>().map(|at| self.local(at));
                let since =
                    since.map_or(holder.since, |at| at.strftime("%Y-%m-%d %H:%M").to_string());
                msg::ReadOnlyOpenBy { machine: holder.machine, name: holder.name, since }.message()
            }
            ReadOnly::Newer(_) => msg::read_only_newer(),
            ReadOnly::Protected => msg::read_only_protected(),
        }
    }

    fn local(&self, at: Timestamp) -> DateTime {
        self.zone.to_datetime(at)
    }

    fn publishing<'a>(&'a self, subject: Subject<'a>, wanted: &'a Publication) -> Publishing<'a> {
        let name = self.open.as_ref().map(AssessmentFile::name).unwrap_or_default();
        Publishing { subject, wanted, name, date: self.now().date() }
    }

    fn create_named(&mut self, name: &Name, assessment: &Assessment) -> Result<OnDesk, StoreError> {
        self.open = None;
        let name = self.home.free_name(name);
        let opened =
            AssessmentFile::create(&self.home, &name, assessment, &holder(&self.settings))?;
        Ok(self.take(opened))
    }
}

/// How much of the dimensions is answered.
fn coverage(questionnaire: &Questionnaire, assessment: &Assessment) -> Coverage {
    let mut coverage = Coverage::default();
    for at in (0..questionnaire.indicators.len()).filter(|at| questionnaire.in_dimension(*at)) {
        coverage.add(status(questionnaire, assessment, at));
    }
    coverage
}

/// A questionnaire's title in each language of the screen.
fn titles(loaded: &LoadedQuestionnaire) -> Words {
    in_each_language(|tag| loaded.texts.ask(tag).questionnaire(&loaded.questionnaire))
}

fn in_each_language(text: impl Fn(&'static str) -> String) -> Words {
    Language::all().map(|language| (language.tag.to_owned(), text(language.tag))).collect()
}

impl Desk for FileDesk {
    fn shelf(&mut self) -> Result<Shelf, Message> {
        let listing = self.home.list().map_err(|error| explain(&error))?;
        // Each questionnaire is read once, however many assessments follow it.
        let mut loaded: BTreeMap<Id, (Option<Rc<Questionnaire>>, Words)> = BTreeMap::new();
        let mut assessments = Vec::new();
        for Listed { name, changed, assessment, .. } in listing.assessments {
            let id = &assessment.questionnaire;
            let (questionnaire, titles) = loaded.entry(id.clone()).or_insert_with(|| {
                match LoadedQuestionnaire::load(&self.home, Some(id)) {
                    Ok(own) if is_usual(id) => (Some(own.questionnaire), Words::new()),
                    Ok(own) => (Some(own.questionnaire.clone()), titles(&own)),
                    // Its id is all that is known of it.
                    Err(_) => (None, in_each_language(|_| id.clone())),
                }
            });
            assessments.push(Shelved {
                coverage: questionnaire
                    .as_ref()
                    .map_or(Coverage::default(), |own| coverage(own, &assessment)),
                questionnaire: titles.clone(),
                changed: Timestamp::try_from(changed)
                    .map_or(DateTime::default(), |at| self.local(at)),
                name,
                about: assessment.about,
                example: assessment.example,
            });
        }
        let unreadable = listing.unreadable.iter().map(explain).collect();
        Ok(Shelf { assessments, unreadable })
    }

    fn open(&mut self, name: &str) -> Result<OnDesk, Message> {
        self.open = None;
        AssessmentFile::open(&self.home, name, &holder(&self.settings))
            .map(|opened| self.take(opened))
            .map_err(|error| explain(&error))
    }

    fn questionnaires(&mut self) -> Offers {
        let mut offers = Offers::default();
        for loaded in LoadedQuestionnaire::all(&self.home) {
            match loaded {
                Ok(loaded) => offers.usable.push(Offered {
                    id: loaded.questionnaire.id.clone(),
                    titles: titles(&loaded),
                    quick: loaded.questionnaire.quick.len(),
                }),
                Err(error) => offers.unusable.push(explain(&error)),
            }
        }
        offers
    }

    fn create(&mut self, about: About, questionnaire: Option<&str>) -> Result<OnDesk, Message> {
        let name = Name::suggest(&about.authority, about.year);
        LoadedQuestionnaire::load(&self.home, questionnaire)
            .map(|loaded| Assessment::new(&loaded.questionnaire, about))
            .and_then(|assessment| self.create_named(&name, &assessment))
            .map_err(|error| explain(&error))
    }

    fn example(&mut self) -> Result<OnDesk, Message> {
        self.home
            .example(None)
            .and_then(|(name, assessment)| self.create_named(&name, &assessment))
            .map_err(|error| explain(&error))
    }

    fn rename(&mut self, name: &str, new: &str) -> Result<(), Message> {
        named(new).and_then(|new| self.home.rename(name, &new)).map_err(|error| explain(&error))
    }

    fn duplicate(&mut self, name: &str, new: &str) -> Result<(), Message> {
        named(new).and_then(|new| self.home.duplicate(name, &new)).map_err(|error| explain(&error))
    }

    fn put_aside(&mut self, name: &str) -> Result<Message, Message> {
        self.home
            .put_aside(name)
            .map(|path| msg::put_aside_done(path.display().to_string()))
            .map_err(|error| explain(&error))
    }

    fn save(&mut self, assessment: &Assessment) -> Result<(), Message> {
        match &mut self.open {
            Some(file) => file.save(assessment).map_err(|error| explain(&error)),
            None => Ok(()),
        }
    }

    fn remember(&mut self, session: &Session) {
        if let Some(file) = &self.open
            && self.session != *session
        {
            // Nobody would miss it: the worst is to start at the top.
            let _ = self.home.write_session(file.path(), session);
            self.session = session.clone();
        }
    }

    fn close(&mut self) {
        self.open = None;
    }

    fn settings(&self) -> Settings {
        self.settings.clone()
    }

    fn keep_settings(&mut self, settings: &Settings) {
        self.settings = settings.clone();
        // The choice holds for this session in any case.
        let _ = self.home.write_settings(settings);
    }

    fn now(&self) -> DateTime {
        self.local(Timestamp::now())
    }

    fn stamp(&self) -> Stamp {
        Stamp { at: utc(), by: person(&self.settings) }
    }

    fn parts(&self) -> Vec<(Id, Message)> {
        Part::ALL.into_iter().map(|part| (part.id().to_owned(), part.title())).collect()
    }

    fn proposed_place(&self, subject: Subject, wanted: &Publication) -> String {
        let name = self.publishing(subject, wanted).file_name();
        self.home.documents().join(name).display().to_string()
    }

    fn preview(&self, subject: Subject, wanted: &Publication) -> Vec<Passage> {
        self.publishing(subject, wanted).passages()
    }

    fn publish(
        &mut self,
        subject: Subject,
        wanted: &Publication,
        place: &str,
        consent: Consent,
    ) -> Result<String, Refusal> {
        self.publishing(subject, wanted).publish(&self.home, place, consent)
    }

    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message> {
        let editor = std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR"));
        let editor = editor.map_err(|_| msg::editor_none())?;
        let failed = |error: std::io::Error| {
            msg::EditorFailed { editor: editor.clone(), error: error.to_string() }.message()
        };
        // Private, and gone when done.
        let file = tempfile::Builder::new().suffix(".txt").tempfile().map_err(failed)?;
        std::fs::write(file.path(), text).map_err(failed)?;
        let mut words = editor.split_whitespace();
        let program = PathBuf::from(words.next().unwrap_or_default());
        let ran = Screen::lend(|| {
            std::process::Command::new(program).args(words).arg(file.path()).status()
        });
        match ran.and_then(|status| status).map_err(failed)? {
            status if status.success() => std::fs::read_to_string(file.path()).map_err(failed),
            status => {
                Err(msg::EditorFailed { editor: editor.clone(), error: status.to_string() }
                    .message())
            }
        }
    }
}

fn named(name: &str) -> Result<Name, StoreError> {
    Name::new(name).map_err(|fault| StoreError::Name(name.to_owned(), fault))
}

/// Now, as files write it.
fn utc() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The official's name as the settings have it, or the account's.
fn person(settings: &Settings) -> String {
    settings.name.clone().or_else(|| whoami::username().ok()).unwrap_or_default()
}

/// Who holds what this program opens.
pub fn holder(settings: &Settings) -> Holder {
    Holder { name: person(settings), machine: whoami::hostname().unwrap_or_default(), since: utc() }
}

/// Text without what a terminal would obey or what would turn its reading order.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter(|c| {
            (!c.is_control() || *c == '\n')
                && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .collect()
}
