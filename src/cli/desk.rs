//! The desk of the screens: files, settings and the clock of this machine.

mod editor;
mod outside;
mod press;
mod shelf;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use shelf::titles;

use super::history;
use super::trouble::explain;
use crate::desk::{
    self, Desk, Earlier, Followed, Look, Offered, Offers, OnDesk, Other, Restored, Shelf,
};
use crate::l10n::{self, Message, msg};
use crate::model::assessment::{About, Assessment};
use crate::model::draft::Draft;
use crate::model::fault::Fault;
use crate::model::questionnaire::Questionnaire;
use crate::model::session::{Session, Settings};
use crate::model::wizard::{Deeds, Happened, Stamp};
use crate::store::{
    AssessmentFile, Copy, Damage, Drafts, Holder, Home, Journal, LoadedQuestionnaire, Name, Opened,
    ReadOnly, StoreError, refuge,
};

/// Assessments in files.
pub struct FileDesk {
    home: Home,
    settings: Settings,
    open: Option<AssessmentFile>,
    /// Where it was taken from, while it is saved elsewhere.
    origin: Option<AssessmentFile>,
    /// What was done in it.
    journal: Option<Journal>,
    /// What was remembered last, so that nothing is written twice.
    session: Session,
    drafts: Drafts,
    /// Copies beside it that were looked at or made.
    copies: Vec<Copy>,
    /// Whether what is open was written by a newer program.
    newer: bool,
    zone: TimeZone,
}

impl FileDesk {
    /// A desk over these folders.
    pub fn new(home: Home, settings: Settings) -> FileDesk {
        FileDesk {
            drafts: Drafts::of(&home),
            home,
            settings,
            open: None,
            origin: None,
            journal: None,
            session: Session::default(),
            copies: Vec::new(),
            newer: false,
            zone: TimeZone::system(),
        }
    }

    fn take(&mut self, opened: Opened) -> OnDesk {
        let Opened { file, assessment, questionnaire, damage, read_only } = opened;
        self.newer = matches!(read_only, Some(ReadOnly::Newer(_)));
        let session = self.home.read_session(file.path());
        self.session = session.clone();
        let name = file.name();
        let copies = self.find_copies(&file, &assessment);
        self.journal = Some(Journal::of(&self.home, file.path()));
        self.open = Some(file);
        let locked = read_only.as_ref().and_then(|reason| self.locked(reason));
        OnDesk {
            name,
            texts: questionnaire.texts,
            assessment,
            session: (!session.indicator.is_empty()).then_some(session),
            damage: damage.map(|damage| {
                let newer = matches!(read_only, Some(ReadOnly::Newer(_)));
                told(damage, &questionnaire.questionnaire, newer)
            }),
            questionnaire: questionnaire.questionnaire,
            read_only: read_only.map(|reason| self.why_read_only(reason)),
            locked,
            copies,
        }
    }

    /// The assessment of this name, or the one that is open.
    fn target(&self, name: Option<&str>) -> Result<String, Message> {
        let open = || self.open.as_ref().map(|file| file.path().display().to_string());
        name.map(str::to_owned).or_else(open).ok_or_else(msg::trouble_not_open)
    }

    fn in_zone(&self, at: Timestamp) -> DateTime {
        self.zone.to_datetime(at)
    }

    fn create_named(&mut self, name: &Name, assessment: &Assessment) -> Result<OnDesk, StoreError> {
        self.open = None;
        let name = self.home.free_name(name);
        let opened =
            AssessmentFile::create(&self.home, &name, assessment, &holder(&self.settings))?;
        Ok(self.take(opened))
    }
}

impl Desk for FileDesk {
    fn shelf(&mut self) -> Result<Shelf, Message> {
        self.take_stock()
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

    fn lend_example(&self) -> Result<OnDesk, Message> {
        let (name, assessment) = self.home.example(None).map_err(|error| explain(&error))?;
        let loaded = LoadedQuestionnaire::load(&self.home, Some(&assessment.questionnaire))
            .map_err(|error| explain(&error))?;
        Ok(OnDesk {
            name: name.as_str().to_owned(),
            questionnaire: loaded.questionnaire,
            texts: loaded.texts,
            assessment,
            session: None,
            read_only: None,
            locked: None,
            copies: Vec::new(),
            damage: None,
        })
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

    fn look(&mut self, ours: &Assessment) -> Result<Look, Message> {
        self.look_outside(ours).map_err(|error| explain(&error))
    }

    fn keep_other(&mut self, other: &Assessment) -> Result<String, Message> {
        self.write_copy(other).map_err(|error| explain(&error))
    }

    fn copy(&mut self, ours: &Assessment) -> Result<Option<Other>, Message> {
        self.read_copy(ours).map_err(|error| explain(&error))
    }

    fn keep_before_merging(&mut self) -> Result<(), Message> {
        self.keep_in_history().map_err(|error| explain(&error))
    }

    fn put_copy_aside(&mut self, name: &str) -> Result<(), Message> {
        self.archive_copy(name).map_err(|error| explain(&error))
    }

    fn follow(&mut self) -> Followed {
        self.follow_writer()
    }

    fn take_over(&mut self) -> Result<Assessment, Message> {
        self.become_writer()
    }

    fn local(&self, at: &str) -> Option<DateTime> {
        at.parse::<Timestamp>().ok().map(|at| self.in_zone(at))
    }

    fn earlier(&mut self, name: Option<&str>) -> Result<Vec<Earlier>, Message> {
        let name = self.target(name)?;
        let states = history::states(&self.home, &name).map_err(|error| explain(&error))?;
        let earlier = |state: history::State| Earlier {
            number: state.generation.number,
            at: self.in_zone(state.generation.at),
            content: state.content.ok(),
            why: history::why(state.generation.reason),
        };
        Ok(states.into_iter().map(earlier).collect())
    }

    fn restore(&mut self, name: Option<&str>, number: u32) -> Result<Restored, Message> {
        let target = self.target(name)?;
        // What is open is not restored under the feet of whoever works on it.
        let held = self.open.take_if(|_| name.is_none()).is_some();
        let restored = self.home.restore(&target, number, &holder(&self.settings));
        let taken = if held { Some(self.open(&target)?) } else { None };
        let done = history::done(&restored.map_err(|error| explain(&error))?);
        Ok(Restored { done, taken })
    }

    fn save(&mut self, assessment: &Assessment) -> Result<(), Message> {
        // Tests make the program stumble where it would hurt most.
        #[cfg(debug_assertions)]
        assert!(std::env::var_os("LOCAL_MGI_STUMBLE").is_none(), "LOCAL_MGI_STUMBLE");
        match &mut self.open {
            Some(file) => file.save(assessment).map_err(|error| explain(&error)),
            None => Err(msg::trouble_not_open()),
        }
    }

    fn aside(&mut self) -> Option<Message> {
        let why = self.open.as_mut()?.history().take_trouble()?;
        Some(msg::history_failed(explain(&why)))
    }

    fn write_down(&mut self, happened: &Happened) -> bool {
        let Some(journal) = &mut self.journal else { return false };
        // Nobody waits for it: the worst is that it cannot be undone another day.
        let _ = journal.add(happened);
        journal.is_long()
    }

    fn deeds(&mut self) -> Deeds {
        self.journal.as_ref().map(Journal::read).unwrap_or_default()
    }

    fn write_down_anew(&mut self, deeds: &Deeds) {
        if let Some(journal) = &mut self.journal {
            let _ = journal.rewrite(deeds);
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

    fn save_elsewhere(&mut self, place: &str, assessment: &Assessment) -> Result<Message, Message> {
        if self.newer {
            return Err(msg::read_only_newer());
        }
        let holder = holder(&self.settings);
        let name = self.open.as_ref().map(AssessmentFile::name).unwrap_or_default();
        let file = AssessmentFile::create_elsewhere(&self.home, place, &name, assessment, &holder)
            .map_err(|error| explain(&error))?;
        let path = file.path().display().to_string();
        self.journal = Some(Journal::of(&self.home, file.path()));
        let before = self.open.replace(file);
        // The first one stays this window's: it gets everything as soon as it takes it again.
        self.origin = self.origin.take().or(before);
        Ok(msg::saved_elsewhere(path))
    }

    fn refuge(&self, assessment: &Assessment) -> String {
        refuge(assessment).map(|place| place.display().to_string()).unwrap_or_default()
    }

    fn drafts(&mut self) -> Vec<Draft> {
        self.drafts.read(self.open.as_ref().map(AssessmentFile::path))
    }

    fn keep_drafts(&mut self, drafts: &[Draft]) -> Result<(), Message> {
        let assessment = self.open.as_ref().map(AssessmentFile::path);
        self.drafts.keep(assessment, drafts).map_err(|error| explain(&error))
    }

    fn close(&mut self) -> Option<Message> {
        let file = self.open.take()?;
        let mut origin = self.origin.take()?;
        let (copy, path) = (file.path().display().to_string(), origin.path().display().to_string());
        Some(match origin.take_over(&file) {
            // The disk is back, or has room again.
            Ok(()) => msg::ElsewhereBack { copy, path }.message(),
            Err(_) => msg::ElsewhereStays { copy, path }.message(),
        })
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
        self.in_zone(Timestamp::now())
    }

    fn stamp(&self) -> Stamp {
        Stamp { at: utc(), by: person(&self.settings) }
    }

    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message> {
        editor::write(text)
    }
}

/// What could not be read, as the screens tell it.
fn told(damage: Damage, questionnaire: &Questionnaire, newer: bool) -> desk::Damage {
    /// More than anybody reads on a card; `check` tells them all.
    const MOST: usize = 50;
    let Damage { faults, whole } = damage;
    let all = questionnaire.indicators.len().max(whole);
    let (title, about) = match newer {
        true => (msg::damage_title_newer(), msg::damage_newer()),
        false => (msg::damage_title(), msg::DamageAbout { all, whole }.message()),
    };
    // An entry is named as the screens name it, so that it can be found and answered again.
    let number = |field: &str| {
        let id = field.strip_prefix("entries.")?.split('.').next()?;
        Some(questionnaire.indicator(id)?.number.clone())
    };
    let place = |fault: &Fault| match (fault.line, fault.field.clone()) {
        (line, field) if field.is_empty() => msg::damage_line(line),
        (line, field) => match number(&field) {
            Some(number) => msg::DamageEntry { field, line, number }.message(),
            None => msg::DamageField { field, line }.message(),
        },
    };
    let places = faults.iter().take(MOST).map(|f| (place(f), l10n::fault(&f.kind))).collect();
    desk::Damage { title, about, places, more: faults.len().saturating_sub(MOST) }
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
