//! The outside of the screens, in memory: a shelf, a disk that fails when told to, a clock that
//! stands still.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::civil::{DateTime, date};

use super::built_in::{QUESTIONNAIRE, Transform, coverage, left, lent, now, texts};
use crate::desk::{
    Damage, Desk, Earlier, EarlierContent, Followed, Locked, Look, Offered, Offers, OnDesk, Other,
    Refusal, Restored, Shelf, Shelved,
};
use crate::l10n::{Language, Message, msg};
use crate::model::assessment::{About, Assessment, Difference, Words};
use crate::model::draft::Draft;
use crate::model::publication::Publication;
use crate::model::session::{Session, Settings};
use crate::model::test_support::BUILT_IN;
use crate::model::wizard::{Deeds, Happened, Stamp};

/// An assessment on the shelf.
#[derive(Clone)]
pub struct Kept {
    pub name: String,
    pub assessment: Assessment,
    /// The title of its questionnaire, where that is not the usual one.
    pub questionnaire: Words,
    pub session: Option<Session>,
    pub changed: DateTime,
    pub damaged: Option<Damage>,
}

/// Everything outside of the screens. A test shares it with the desk, to set it up and to look at
/// what came of the keys.
pub struct Outside {
    pub shelf: Vec<Kept>,
    pub unreadable: Vec<Message>,
    pub settings: Settings,
    /// Why the next saves fail, if they do.
    pub save_fails: Option<Message>,
    /// Why assessments may not be changed, if they may not.
    pub read_only: Option<Message>,
    /// Earlier versions of whatever is asked for, first one first.
    pub earlier: Vec<Assessment>,
    /// Where it was saved in another place, and what.
    pub elsewhere: Option<(String, Assessment)>,
    /// What was done, as it was written down, and how much of it in earlier sittings.
    pub happened: Vec<Happened>,
    pub earlier_happened: usize,
    /// What is half-typed, by the assessment that it belongs to.
    pub drafts: BTreeMap<Option<String>, Vec<Draft>>,
    /// What there is to say about the next save.
    pub aside: Option<Message>,
    /// What the user's own editor makes of a text.
    pub editor: Option<fn(&str) -> String>,
    /// Every save that succeeded, in order.
    pub saves: Vec<Assessment>,
    /// Every time settings were kept.
    pub settings_kept: Vec<Settings>,
    /// Changes every letter of the questionnaire's texts.
    pub transform: Option<Transform>,
    /// The name of the assessment that was taken last.
    pub open: Option<String>,
    /// What the next look at the file finds.
    pub found: Option<Look>,
    /// Whether somebody else has the assessment open.
    pub locked: Option<Locked>,
    /// What the window that writes has done since somebody looked.
    pub followed: Followed,
    /// Copies beside the assessment.
    pub copies: Vec<(String, Assessment)>,
    /// Copies that were put aside.
    pub copies_aside: Vec<String>,
    /// What was written where, in order.
    pub published: Vec<(String, Publication)>,
    /// The example that is lent to try things out on.
    pub lent: Assessment,
    /// What is refused, until somebody agrees to it.
    pub refusal: Option<Refusal>,
}

impl Default for Outside {
    /// An empty shelf, and somebody who chose English before.
    fn default() -> Outside {
        Outside {
            shelf: Vec::new(),
            unreadable: Vec::new(),
            settings: Settings { language: Some("en".to_owned()), ..Settings::default() },
            save_fails: None,
            read_only: None,
            earlier: Vec::new(),
            elsewhere: None,
            happened: Vec::new(),
            earlier_happened: 0,
            drafts: BTreeMap::new(),
            aside: None,
            editor: None,
            saves: Vec::new(),
            settings_kept: Vec::new(),
            transform: None,
            open: None,
            found: None,
            locked: None,
            followed: Followed::default(),
            copies: Vec::new(),
            copies_aside: Vec::new(),
            published: Vec::new(),
            lent: super::example(),
            refusal: None,
        }
    }
}

impl Outside {
    /// An assessment that was last open at this indicator.
    pub fn holding(assessment: Assessment, indicator: &str) -> Outside {
        Outside::with(assessment, Session { indicator: indicator.to_owned(), ..Session::default() })
    }

    /// An assessment that was left like this.
    pub fn with(assessment: Assessment, session: Session) -> Outside {
        let name = "rivemont-2026".to_owned();
        let session = Some(session);
        let questionnaire = Words::new();
        let kept = Kept { name, assessment, questionnaire, session, changed: now(), damaged: None };
        Outside { shelf: vec![kept], ..Outside::default() }
    }

    fn find(&mut self, name: &str) -> Result<&mut Kept, Message> {
        let found = self.shelf.iter_mut().find(|kept| kept.name == name);
        found.ok_or_else(|| msg::trouble_no_assessment(name.to_owned()))
    }

    fn take(&mut self, name: &str) -> Result<OnDesk, Message> {
        let Kept { name, assessment, session, damaged, .. } = self.find(name)?.clone();
        self.open = Some(name.clone());
        self.earlier_happened = self.happened.len();
        Ok(OnDesk {
            name,
            questionnaire: QUESTIONNAIRE.with(Rc::clone),
            texts: texts(self.transform),
            assessment,
            session,
            read_only: self.read_only.clone(),
            locked: self.locked.clone(),
            copies: self.copies.iter().map(|(name, _)| name.clone()).collect(),
            damage: damaged,
        })
    }

    fn add(&mut self, name: String, assessment: Assessment) -> Result<OnDesk, Message> {
        let kept = Kept {
            name: name.clone(),
            assessment,
            questionnaire: Words::new(),
            session: None,
            changed: now(),
            damaged: None,
        };
        self.shelf.insert(0, kept);
        self.take(&name)
    }
}

/// A desk over an [`Outside`].
pub struct MemoryDesk(pub Rc<RefCell<Outside>>);

impl Desk for MemoryDesk {
    fn shelf(&mut self) -> Result<Shelf, Message> {
        let outside = self.0.borrow();
        let shelved = |kept: &Kept| Shelved {
            name: kept.name.clone(),
            about: kept.assessment.about.clone(),
            questionnaire: kept.questionnaire.clone(),
            example: kept.assessment.example,
            coverage: coverage(&kept.assessment),
            left: left(&kept.assessment),
            changed: kept.changed,
            copies: outside.copies.iter().map(|(name, _)| name.clone()).collect(),
            damaged: kept.damaged.as_ref().map(|_| (85, 109)),
        };
        Ok(Shelf {
            assessments: outside.shelf.iter().map(shelved).collect(),
            unreadable: outside.unreadable.clone(),
        })
    }

    fn open(&mut self, name: &str) -> Result<OnDesk, Message> {
        self.0.borrow_mut().take(name)
    }

    fn questionnaires(&mut self) -> Offers {
        let texts = texts(self.0.borrow().transform);
        let title = |language: Language| {
            (language.tag.to_owned(), texts.ask(language.tag).questionnaire(&BUILT_IN))
        };
        let offered = Offered {
            id: BUILT_IN.id.clone(),
            titles: Language::all().map(title).collect(),
            quick: BUILT_IN.quick.len(),
        };
        let other = Offered { id: "other".to_owned(), quick: 0, ..offered.clone() };
        Offers { usable: vec![offered, other], unusable: Vec::new() }
    }

    fn create(&mut self, about: About, questionnaire: Option<&str>) -> Result<OnDesk, Message> {
        // The other one was taken away after it was offered.
        if questionnaire != Some(BUILT_IN.id.as_str()) {
            return Err(msg::trouble_no_questionnaire("other".to_owned()));
        }
        let name = about.authority.to_lowercase().replace(' ', "-");
        self.0.borrow_mut().add(name, Assessment::new(&BUILT_IN, about))
    }

    fn example(&mut self) -> Result<OnDesk, Message> {
        self.0.borrow_mut().add("montreal-2019".to_owned(), super::example())
    }

    fn lend_example(&self) -> Result<OnDesk, Message> {
        Ok(lent(&self.0.borrow(), QUESTIONNAIRE.with(Rc::clone)))
    }

    fn rename(&mut self, name: &str, new: &str) -> Result<(), Message> {
        let mut outside = self.0.borrow_mut();
        if outside.shelf.iter().any(|kept| kept.name == new) {
            return Err(msg::trouble_exists(new.to_owned()));
        }
        outside.find(name)?.name = new.to_owned();
        Ok(())
    }

    fn duplicate(&mut self, name: &str, new: &str) -> Result<(), Message> {
        let mut outside = self.0.borrow_mut();
        let copy = Kept { name: new.to_owned(), ..outside.find(name)?.clone() };
        outside.shelf.push(copy);
        Ok(())
    }

    fn put_aside(&mut self, name: &str) -> Result<Message, Message> {
        let mut outside = self.0.borrow_mut();
        outside.shelf.retain(|kept| kept.name != name);
        Ok(msg::put_aside_done(format!("/0/{name}.ron")))
    }

    fn look(&mut self, _: &Assessment) -> Result<Look, Message> {
        Ok(self.0.borrow_mut().found.take().unwrap_or(Look::Same))
    }

    fn keep_other(&mut self, other: &Assessment) -> Result<String, Message> {
        let name = "rivemont-2026.conflict-1".to_owned();
        self.0.borrow_mut().copies.push((name.clone(), other.clone()));
        Ok(name)
    }

    fn copy(&mut self, _: &Assessment) -> Result<Option<Other>, Message> {
        let outside = self.0.borrow();
        let other = |(name, content): &(String, Assessment)| Other {
            name: name.clone(),
            content: content.clone(),
            base: None,
        };
        Ok(outside.copies.first().map(other))
    }

    fn keep_before_merging(&mut self) -> Result<(), Message> {
        Ok(())
    }

    fn put_copy_aside(&mut self, name: &str) -> Result<(), Message> {
        let mut outside = self.0.borrow_mut();
        outside.copies.retain(|(own, _)| own != name);
        outside.copies_aside.push(name.to_owned());
        Ok(())
    }

    fn follow(&mut self) -> Followed {
        std::mem::take(&mut self.0.borrow_mut().followed)
    }

    fn take_over(&mut self) -> Result<Assessment, Message> {
        let mut outside = self.0.borrow_mut();
        let name = outside.open.clone().expect("what is taken over was opened");
        outside.find(&name).map(|kept| kept.assessment.clone())
    }

    fn local(&self, at: &str) -> Option<DateTime> {
        at.strip_suffix('Z')?.parse().ok()
    }

    fn earlier(&mut self, name: Option<&str>) -> Result<Vec<Earlier>, Message> {
        let mut outside = self.0.borrow_mut();
        let name = name.map(str::to_owned).or(outside.open.clone()).expect("one is open");
        let now = outside.find(&name)?.assessment.clone();
        let earlier = |(at, kept): (usize, &Assessment)| Earlier {
            number: u32::try_from(at + 1).unwrap(),
            at: date(2026, 11, 9).at(9, 30, 0, 0),
            content: Some(EarlierContent {
                coverage: coverage(kept),
                difference: Some(Difference::between(kept, &now)),
                by: Some("Ana".to_owned()),
            }),
            why: (at == 1).then(msg::history_before_restore),
        };
        Ok(outside.earlier.iter().enumerate().map(earlier).rev().collect())
    }

    fn restore(&mut self, name: Option<&str>, number: u32) -> Result<Restored, Message> {
        let mut outside = self.0.borrow_mut();
        if let Some(reason) = &outside.save_fails {
            return Err(reason.clone());
        }
        let of = name.map(str::to_owned).or(outside.open.clone()).expect("one is open");
        let earlier = outside.earlier[number as usize - 1].clone();
        let kept = std::mem::replace(&mut outside.find(&of)?.assessment, earlier);
        outside.earlier.push(kept);
        let before = u32::try_from(outside.earlier.len()).unwrap();
        let taken = if name.is_none() { Some(outside.take(&of)?) } else { None };
        Ok(Restored { done: msg::RestoredKept { before, number }.message(), taken })
    }

    fn aside(&mut self) -> Option<Message> {
        self.0.borrow_mut().aside.take()
    }

    fn save(&mut self, assessment: &Assessment) -> Result<(), Message> {
        let mut outside = self.0.borrow_mut();
        if let Some(reason) = &outside.save_fails {
            return Err(reason.clone());
        }
        let name = outside.open.clone().expect("what is saved was opened");
        outside.find(&name).expect("what is saved is on the shelf").assessment = assessment.clone();
        outside.saves.push(assessment.clone());
        Ok(())
    }

    fn remember(&mut self, session: &Session) {
        let mut outside = self.0.borrow_mut();
        // Asked once more after closing, on the way out.
        let Some(name) = outside.open.clone() else { return };
        if let Ok(kept) = outside.find(&name) {
            kept.session = Some(session.clone());
        }
    }

    fn save_elsewhere(&mut self, place: &str, assessment: &Assessment) -> Result<Message, Message> {
        let mut outside = self.0.borrow_mut();
        if place == "/full" {
            return Err(msg::trouble_full(place.to_owned()));
        }
        outside.elsewhere = Some((place.to_owned(), assessment.clone()));
        outside.save_fails = None;
        outside.read_only = None;
        Ok(msg::saved_elsewhere(place.to_owned()))
    }

    fn refuge(&self, _: &Assessment) -> String {
        "/0/7".to_owned()
    }

    fn write_down(&mut self, happened: &Happened) -> bool {
        self.0.borrow_mut().happened.push(happened.clone());
        false
    }

    fn deeds(&mut self) -> Deeds {
        let outside = self.0.borrow();
        let mut deeds = Deeds::default();
        let earlier = outside.happened[..outside.earlier_happened].iter().cloned();
        earlier.for_each(|happened| deeds.follow(happened));
        deeds
    }

    fn write_down_anew(&mut self, deeds: &Deeds) {
        self.0.borrow_mut().happened = deeds.retold().collect();
    }

    fn drafts(&mut self) -> Vec<Draft> {
        let outside = self.0.borrow();
        outside.drafts.get(&outside.open).cloned().unwrap_or_default()
    }

    fn keep_drafts(&mut self, drafts: &[Draft]) -> Result<(), Message> {
        let mut outside = self.0.borrow_mut();
        let open = outside.open.clone();
        outside.drafts.insert(open, drafts.to_vec());
        Ok(())
    }

    fn close(&mut self) -> Option<Message> {
        let mut outside = self.0.borrow_mut();
        outside.open = None;
        let (copy, _) = outside.elsewhere.clone()?;
        Some(msg::ElsewhereStays { copy, path: "/0/2026".to_owned() }.message())
    }

    fn settings(&self) -> Settings {
        self.0.borrow().settings.clone()
    }

    fn keep_settings(&mut self, settings: &Settings) {
        let mut outside = self.0.borrow_mut();
        outside.settings = settings.clone();
        outside.settings_kept.push(settings.clone());
    }

    fn now(&self) -> DateTime {
        now()
    }

    fn stamp(&self) -> Stamp {
        Stamp { at: "2026-11-23T13:02:00Z".to_owned(), by: "Ana".to_owned() }
    }

    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message> {
        self.0.borrow().editor.map(|edit| edit(text)).ok_or_else(msg::editor_none)
    }
}
