//! Documents of the desk in memory.

use super::desk::MemoryDesk;
use crate::desk::{Consent, Passage, Press, Refusal, Shape, Subject};
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::Id;
use crate::model::assessment::Value;
use crate::model::publication::Publication;

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

impl Press for MemoryDesk {
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
}
