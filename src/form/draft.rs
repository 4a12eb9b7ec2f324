//! A form as a draft, and back: what could not be kept where it belongs.

use jiff::civil::DateTime;

use super::{Form, Input, Purpose};
use crate::desk::Offered;
use crate::l10n::{L10n, Language};
use crate::model::assessment::Stance;
use crate::model::draft::{Draft, Typed, Writing};
use crate::model::questionnaire::AnswerKind;
use crate::model::wizard::Wizard;

impl Form {
    /// What must be kept beside, because it is not whole or has no place in the assessment. Nothing
    /// where nothing was written.
    pub fn draft(&self, wizard: Option<&Wizard>, l10n: &L10n, now: DateTime) -> Option<Draft> {
        let writing = self.writing(wizard)?;
        let kept = wizard.is_some() && self.read(wizard, l10n).is_ok();
        if kept || !self.touched {
            return None;
        }
        let fields = self.fields.iter().map(|field| match &field.input {
            Input::Text(buffer) => Typed::Text(buffer.text().to_owned()),
            Input::Choice { chosen, .. } => Typed::Choice(*chosen),
        });
        Some(Draft {
            writing,
            indicator: wizard.map(|wizard| wizard.indicator().id.clone()),
            language: self.language.tag.to_owned(),
            fields: fields.collect(),
            at: now.to_string(),
        })
    }

    fn writing(&self, wizard: Option<&Wizard>) -> Option<Writing> {
        Some(match &self.purpose {
            Purpose::Answer => Writing::Answer,
            Purpose::Detail(at) => {
                Writing::Detail(wizard?.indicator().details.get(*at)?.id.clone())
            }
            Purpose::OptionName(id) => Writing::OptionName(id.clone()),
            Purpose::TableRow(at) => Writing::TableRow(*at),
            Purpose::DontKnow => Writing::DontKnow,
            Purpose::NotApplicable => Writing::NotApplicable,
            Purpose::Mandate => Writing::Mandate,
            Purpose::Evidence(at) => Writing::Evidence(*at),
            Purpose::Note => Writing::Note,
            Purpose::Position(who, _) => Writing::Position(who.clone()),
            Purpose::Flag => Writing::Flag,
            Purpose::Override => Writing::Override,
            Purpose::About => Writing::About,
            Purpose::New(_) => Writing::New,
            Purpose::Rename(name) => Writing::Rename(name.clone()),
            Purpose::Duplicate(name) => Writing::Duplicate(name.clone()),
            Purpose::PutAside(_)
            | Purpose::Restore(..)
            | Purpose::SaveElsewhere
            | Purpose::LeaveUnsaved
            | Purpose::QuitUnsaved
            | Purpose::TakeOver
            | Purpose::ReplaceFile(_)
            | Purpose::MakeFolder(_)
            | Purpose::Looks => return None,
        })
    }

    /// The form of a draft about the indicator in view, with what is stored there now. Nothing where
    /// there is no such form any more, since the questionnaire is another one.
    pub fn stored(draft: &Draft, wizard: &Wizard) -> Option<Form> {
        let (indicator, entry) = (wizard.indicator(), wizard.entry());
        let purpose = match &draft.writing {
            Writing::Answer => Purpose::Answer,
            Writing::Detail(id) => {
                Purpose::Detail(indicator.details.iter().position(|detail| detail.id == *id)?)
            }
            Writing::OptionName(id) => {
                indicator.kind.option(id)?;
                Purpose::OptionName(id.clone())
            }
            Writing::TableRow(_) if !matches!(indicator.kind, AnswerKind::Table { .. }) => {
                return None;
            }
            Writing::TableRow(at) => Purpose::TableRow(*at),
            Writing::DontKnow => Purpose::DontKnow,
            Writing::NotApplicable => Purpose::NotApplicable,
            Writing::Mandate => Purpose::Mandate,
            // What was removed meanwhile is new again.
            Writing::Evidence(at) => Purpose::Evidence(at.filter(|at| *at < entry.evidence.len())),
            Writing::Note => Purpose::Note,
            // What was taken away meanwhile is new again.
            Writing::Position(who) => {
                let there = |who: &String| entry.positions.contains_key(who);
                Purpose::Position(who.clone().filter(there), Stance::default())
            }
            Writing::Flag => Purpose::Flag,
            Writing::Override => Purpose::Override,
            Writing::About => Purpose::About,
            Writing::New | Writing::Rename(_) | Writing::Duplicate(_) => return None,
        };
        let l10n = L10n::new(Language::fitting(&draft.language));
        Some(Form::for_indicator(purpose, wizard, &l10n))
    }

    /// The form of a draft that is about no assessment.
    pub fn stored_at_home(draft: &Draft, year: i16, offered: Vec<Offered>) -> Option<Form> {
        let language = Language::fitting(&draft.language);
        Some(match &draft.writing {
            Writing::New => Form::for_new(year, offered, language),
            Writing::Rename(name) => Form::for_name(Purpose::Rename(name.clone()), name, language),
            Writing::Duplicate(name) => {
                Form::for_name(Purpose::Duplicate(name.clone()), name, language)
            }
            _ => return None,
        })
    }

    /// Puts what was typed in the place of what is stored. What has no field any more is left out.
    pub fn take_up(&mut self, draft: &Draft) {
        // Where one stopped, most likely.
        let mut last = 0;
        for (at, typed) in draft.fields.iter().enumerate() {
            self.focus = at;
            match typed {
                Typed::Text(text) => {
                    if let Some(buffer) = self.text() {
                        if buffer.set_text(text) {
                            last = at;
                        }
                        buffer.mark_taken();
                    }
                }
                Typed::Choice(chosen) => {
                    self.choose(|_, _| *chosen);
                }
            }
        }
        self.focus = last.min(self.fields.len().saturating_sub(1));
        self.touched = true;
    }
}
