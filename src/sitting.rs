//! A sitting: one assessment that is open, as every way of working on it shares it. Answers go
//! through the wizard and are saved at once; what happens to the file outside is merged; what was
//! done can be undone another day.
//!
//! A sitting shows nothing and asks nothing. What came of it beside what was asked for is its
//! [`News`], which whoever shows it takes up.

mod change;
mod conflicts;
mod drafts;
mod edition;
mod filters;
mod outside;
mod pages;
mod saving;
mod search;

use std::collections::BTreeSet;

use jiff::civil::DateTime;

pub use conflicts::Conflicts;
pub use drafts::{Drafts, Offer};
pub use edition::{Edition, Line, format, product};
pub use filters::{EvidenceFilter, MandateFilter};
pub use pages::{Side, Turn, first_of, section_ahead};
pub use saving::Happens;
pub use search::Found;

use crate::desk::{Locked, OnDesk};
use crate::l10n::{Language, Message, Texts};
use crate::model::merge::Conflict;
use crate::model::publication::Publication;
use crate::model::session::Session;
use crate::model::wizard::{Action, Effect, Stamp, Wizard};

/// One assessment that is open.
pub struct Sitting {
    /// Its name.
    pub name: String,
    /// What is asked and answered.
    pub wizard: Wizard,
    /// The questionnaire's words.
    pub texts: Texts,
    /// The sections whose opening page was shown since the assessment was opened.
    pub opened: BTreeSet<usize>,
    /// The language shown beside the first, if one is.
    pub second: Option<Language>,
    /// What was last chosen for a report.
    pub report: Option<Publication>,
    /// Whether the last change is on disk.
    pub saved: Saved,
    /// Why nothing may be changed, if it may not.
    pub read_only: Option<Message>,
    /// Whether that is because somebody else has it open.
    pub locked: Option<Locked>,
    /// What happened to the file from outside, until one goes on to another indicator.
    pub outside: Option<Message>,
    /// Whether what was done in earlier sittings was taken up.
    recalled: bool,
    /// Whether what can be undone was carried over to another version, and is to be written down
    /// anew.
    carried: bool,
    news: News,
}

/// Whether the last change is on disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// Nothing was changed since it was opened.
    Unchanged,
    /// Written, synced and read back at this time.
    At(DateTime),
    /// Not saved, and why.
    Failed(Message),
}

/// What happened beside what was asked for.
#[derive(Default)]
pub struct News {
    /// Something to say once.
    pub notice: Option<Message>,
    /// Another version came in; this is how things were before.
    pub before: Option<Box<Wizard>>,
    /// Fields of which there are two versions, and the copy that holds the other one.
    pub conflicts: Option<(Vec<Conflict>, Option<String>)>,
}

impl Sitting {
    /// Goes on where it was left.
    pub fn new(taken: OnDesk) -> Sitting {
        let mut wizard = Wizard::new(taken.questionnaire, taken.assessment);
        wizard.set_read_only(taken.read_only.is_some());
        let session = taken.session.unwrap_or_default();
        wizard.resume(&session.indicator, &session.trail);
        wizard.set_quick(session.quick);
        let second = session.second_language;
        let mut sitting = Sitting {
            name: taken.name,
            wizard,
            texts: taken.texts,
            opened: BTreeSet::new(),
            second: second.and_then(|tag| Language::all().find(|language| language.tag == tag)),
            report: session.report,
            saved: Saved::Unchanged,
            read_only: taken.read_only,
            locked: taken.locked,
            outside: None,
            recalled: false,
            carried: false,
            news: News::default(),
        };
        sitting.name_authority();
        sitting
    }

    /// Where one is, to come back to.
    pub fn session(&self) -> Session {
        Session {
            indicator: self.wizard.indicator().id.clone(),
            row: 0,
            trail: self.wizard.trail().cloned().collect(),
            second_language: self.second.map(|language| language.tag.to_owned()),
            quick: self.wizard.quick(),
            report: self.report.clone(),
        }
    }

    /// What happened since this was last asked.
    pub fn news(&mut self) -> News {
        std::mem::take(&mut self.news)
    }

    /// Hands an action to the wizard. What it changes is to be [kept](Sitting::keep).
    pub fn update(&mut self, action: Action, stamp: &Stamp) -> Effect {
        let effect = self.wizard.update(action, stamp);
        self.name_authority();
        effect
    }

    /// Shows the next other language beside the first; after the last one, none.
    pub fn cycle_second(&mut self, first: Language, variants: &[Language]) {
        let variants: Vec<Language> =
            std::iter::once(first).chain(variants.iter().copied()).collect();
        let next = |language: &Language| Some(language.next(&variants));
        let others = std::iter::successors(next(&first), next);
        let mut others = others.take_while(|language| *language != first);
        self.second = match self.second {
            None => others.next(),
            Some(shown) => others.skip_while(|language| *language != shown).nth(1),
        };
    }

    /// Why the last change is not saved, if it is not.
    pub fn unsaved(&self) -> Option<&Message> {
        match &self.saved {
            Saved::Failed(why) => Some(why),
            Saved::Unchanged | Saved::At(_) => None,
        }
    }

    /// The questionnaire's texts speak of the authority.
    fn name_authority(&mut self) {
        let about = &self.wizard.assessment().about;
        self.texts.set_values(&about.authority, about.year);
    }
}

#[cfg(test)]
pub(crate) mod tests;
