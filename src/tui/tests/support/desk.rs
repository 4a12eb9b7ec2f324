//! The outside of the screens, in memory: a shelf, a disk that fails when told to, a clock that
//! stands still.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use jiff::civil::{DateTime, date};

use crate::l10n::{L10n, Language, Message, Texts, msg};
use crate::model::Id;
use crate::model::assessment::{About, Assessment, Value, Words};
use crate::model::findings::{Coverage, status};
use crate::model::publication::Publication;
use crate::model::questionnaire::Questionnaire;
use crate::model::session::{Session, Settings};
use crate::model::test_support::BUILT_IN;
use crate::model::wizard::Stamp;
use crate::tui::{
    Consent, Desk, Offered, Offers, OnDesk, Passage, Refusal, Shape, Shelf, Shelved, Subject,
};

/// What changes every letter of a text.
pub type Transform = fn(&str) -> Cow<str>;

/// An assessment on the shelf.
#[derive(Clone)]
pub struct Kept {
    pub name: String,
    pub assessment: Assessment,
    /// The title of its questionnaire, where that is not the usual one.
    pub questionnaire: Words,
    pub session: Option<Session>,
    pub changed: DateTime,
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
    /// What was written where, in order.
    pub published: Vec<(String, Publication)>,
    /// What is refused, until somebody agrees to it.
    pub refusal: Option<Refusal>,
}

/// When everything here happens.
pub fn now() -> DateTime {
    date(2026, 11, 23).at(14, 2, 0, 0)
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
            editor: None,
            saves: Vec::new(),
            settings_kept: Vec::new(),
            transform: None,
            open: None,
            published: Vec::new(),
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
        let kept = Kept { name, assessment, questionnaire: Words::new(), session, changed: now() };
        Outside { shelf: vec![kept], ..Outside::default() }
    }

    fn find(&mut self, name: &str) -> Result<&mut Kept, Message> {
        let found = self.shelf.iter_mut().find(|kept| kept.name == name);
        found.ok_or_else(|| msg::trouble_no_assessment(name.to_owned()))
    }

    fn take(&mut self, name: &str) -> Result<OnDesk, Message> {
        let Kept { name, assessment, session, .. } = self.find(name)?.clone();
        self.open = Some(name.clone());
        Ok(OnDesk {
            name,
            questionnaire: QUESTIONNAIRE.with(Rc::clone),
            texts: texts(self.transform),
            assessment,
            session,
            read_only: self.read_only.clone(),
        })
    }

    fn add(&mut self, name: String, assessment: Assessment) -> Result<OnDesk, Message> {
        let kept = Kept {
            name: name.clone(),
            assessment,
            questionnaire: Words::new(),
            session: None,
            changed: now(),
        };
        self.shelf.insert(0, kept);
        self.take(&name)
    }
}

thread_local! {
    static QUESTIONNAIRE: Rc<Questionnaire> = Rc::new(BUILT_IN.clone());
}

/// The built-in questionnaire's texts.
pub fn texts(transform: Option<Transform>) -> Texts {
    let sources = [
        ("en", include_str!("../../../../questionnaires/local-mgi/en.ftl")),
        ("fr", include_str!("../../../../questionnaires/local-mgi/fr.ftl")),
        ("pt-BR", include_str!("../../../../questionnaires/local-mgi/pt-BR.ftl")),
    ];
    let sources = sources.map(|(tag, source)| (tag.to_owned(), Rc::from(source)));
    let mut texts = Texts::new(sources);
    if transform.is_some() {
        texts.set_transform(transform);
    }
    texts
}

/// How much of an assessment's dimensions is answered.
fn coverage(assessment: &Assessment) -> Coverage {
    let mut coverage = Coverage::default();
    for at in (0..BUILT_IN.indicators.len()).filter(|at| BUILT_IN.in_dimension(*at)) {
        coverage.add(status(&BUILT_IN, assessment, at));
    }
    coverage
}

/// A desk over an [`Outside`].
pub struct MemoryDesk(pub Rc<RefCell<Outside>>);

impl MemoryDesk {
    /// A document of a heading, a paragraph, a list and a chart.
    fn passages(&self, subject: Subject, tag: &str, second: bool) -> Vec<Passage> {
        let mut l10n = L10n::new(Language::fitting(tag));
        l10n.set_transform(self.0.borrow().transform);
        let texts = subject.texts.ask(tag);
        let passage = |shape, text| Passage { shape, text, second };
        let questionnaire = subject.questionnaire;
        let mut passages = vec![
            passage(Shape::Heading(0), l10n.say(&msg::report_title())),
            passage(Shape::Text, subject.assessment.about.authority.clone()),
            passage(Shape::Heading(1), l10n.say(&msg::report_context())),
        ];
        for section in &questionnaire.sections {
            passages.push(passage(Shape::Item("·".to_owned()), texts.section(section)));
        }
        for indicator in &questionnaire.indicators {
            let answer = subject.assessment.entry(&indicator.id).answer.value();
            if let Some(Value::Table(rows)) = answer
                && let Some(bars) = l10n.bars(texts, indicator, &rows.iter().collect::<Vec<_>>())
            {
                passages.push(passage(Shape::Chart(bars), texts.prompt(indicator)));
            }
        }
        passages
    }
}

impl Desk for MemoryDesk {
    fn shelf(&mut self) -> Result<Shelf, Message> {
        let outside = self.0.borrow();
        let shelved = |kept: &Kept| Shelved {
            name: kept.name.clone(),
            about: kept.assessment.about.clone(),
            questionnaire: kept.questionnaire.clone(),
            example: kept.assessment.example,
            coverage: coverage(&kept.assessment),
            changed: kept.changed,
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
        assert_eq!(questionnaire, Some(BUILT_IN.id.as_str()));
        let name = about.authority.to_lowercase().replace(' ', "-");
        self.0.borrow_mut().add(name, Assessment::new(&BUILT_IN, about))
    }

    fn example(&mut self) -> Result<OnDesk, Message> {
        self.0.borrow_mut().add("montreal-2019".to_owned(), super::example())
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

    fn close(&mut self) {
        self.0.borrow_mut().open = None;
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

    fn parts(&self) -> Vec<(Id, Message)> {
        let parts = [
            ("introduction", msg::report_introduction()),
            ("context", msg::report_context()),
            ("dimensions", msg::report_dimensions()),
            ("dialogue", msg::summary_dialogue()),
            ("annex", msg::report_annex()),
        ];
        parts.map(|(id, title)| (id.to_owned(), title)).into()
    }

    fn proposed_place(&self, _: Subject, wanted: &Publication) -> String {
        let languages = Language::all().position(|language| language.tag == wanted.language);
        format!("/0/{}", languages.unwrap() + 1)
    }

    fn preview(&self, subject: Subject, wanted: &Publication) -> Vec<Passage> {
        let mut passages = Vec::new();
        let first = (wanted.language.as_str(), false);
        for (tag, second) in
            std::iter::once(first).chain(wanted.second.as_deref().map(|tag| (tag, true)))
        {
            passages.extend(self.passages(subject, tag, second));
        }
        passages
    }

    fn publish(
        &mut self,
        _: Subject,
        wanted: &Publication,
        place: &str,
        consent: Consent,
    ) -> Result<String, Refusal> {
        let mut outside = self.0.borrow_mut();
        match outside.refusal.clone() {
            Some(Refusal::Exists(_)) if consent.replace => {}
            Some(Refusal::NoFolder(_)) if consent.make_folder => {}
            Some(refusal) => return Err(refusal),
            None => {}
        }
        outside.published.push((place.to_owned(), wanted.clone()));
        Ok(place.to_owned())
    }

    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message> {
        self.0.borrow().editor.map(|edit| edit(text)).ok_or_else(msg::editor_none)
    }
}
