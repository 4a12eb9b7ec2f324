//! What lies on the shelf.

use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::DateTime;

use super::{FileDesk, person};
use crate::cli::trouble::explain;
use crate::desk::{Shelf, Shelved};
use crate::l10n::{Language, Message, pace};
use crate::model::Id;
use crate::model::assessment::{Assessment, Words};
use crate::model::findings::{Coverage, status};
use crate::model::questionnaire::Questionnaire;
use crate::store::{Listed, LoadedQuestionnaire, is_usual};

impl FileDesk {
    /// Every assessment, and how far it is.
    pub(super) fn take_stock(&self) -> Result<Shelf, Message> {
        let listing = self.home.list().map_err(|error| explain(&error))?;
        // Each questionnaire is read once, however many assessments follow it.
        let mut loaded: BTreeMap<Id, (Option<Rc<Questionnaire>>, Words)> = BTreeMap::new();
        let mut assessments = Vec::new();
        let person = person(&self.settings);
        for Listed { name, changed, assessment, copies, damage, .. } in listing.assessments {
            let id = &assessment.questionnaire;
            let (questionnaire, titles) = loaded.entry(id.clone()).or_insert_with(|| {
                match LoadedQuestionnaire::load(&self.home, Some(id)) {
                    Ok(own) if is_usual(id) => (Some(own.questionnaire), Words::new()),
                    Ok(own) => (Some(own.questionnaire.clone()), titles(&own)),
                    // Its id is all that is known of it.
                    Err(_) => (None, in_each_language(|_| id.clone())),
                }
            });
            let coverage = questionnaire
                .as_ref()
                .map_or(Coverage::default(), |own| coverage(own, &assessment));
            assessments.push(Shelved {
                coverage,
                left: pace::left(assessment.entries.values(), &person, coverage.unanswered),
                questionnaire: titles.clone(),
                damaged: damage.map(|damage| {
                    let asked = questionnaire.as_ref().map_or(0, |own| own.indicators.len());
                    (damage.whole, asked.max(assessment.entries.len()))
                }),
                changed: Timestamp::try_from(changed)
                    .map_or(DateTime::default(), |at| self.in_zone(at)),
                copies: copies.into_iter().map(|copy| copy.name).collect(),
                name,
                about: assessment.about,
                example: assessment.example,
            });
        }
        let unreadable = listing.unreadable.iter().map(explain).collect();
        Ok(Shelf { assessments, unreadable })
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
pub(super) fn titles(loaded: &LoadedQuestionnaire) -> Words {
    in_each_language(|tag| loaded.texts.ask(tag).questionnaire(&loaded.questionnaire))
}

fn in_each_language(text: impl Fn(&'static str) -> String) -> Words {
    Language::all().map(|language| (language.tag.to_owned(), text(language.tag))).collect()
}
