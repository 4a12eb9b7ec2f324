//! What there is to tell somebody who comes back: what was answered last, and whom to ask.

use super::Sitting;
use crate::l10n::{L10n, msg, say};
use crate::model::assessment::Answer;
use crate::model::questionnaire::{Indicator, SectionKind};

/// How many of each are told.
const MOST: usize = 3;

impl Sitting {
    /// Whether anything was answered or written yet, be it only about the context.
    pub fn has_begun(&self) -> bool {
        self.wizard.coverage().seen() > 0 || !self.last_answers().is_empty()
    }

    /// What was answered last, the newest first.
    pub fn last_answers(&self) -> Vec<&Indicator> {
        let answered_at = |own: &Indicator| {
            let entry = self.wizard.assessment().entry(&own.id);
            entry.changed_at.as_deref().filter(|_| entry.answer != Answer::Unanswered)
        };
        let all = self.wizard.questionnaire().indicators.iter();
        let mut changed: Vec<(&str, &Indicator)> =
            all.filter_map(|own| Some((answered_at(own)?, own))).collect();
        changed.sort_by(|a, b| b.0.cmp(a.0));
        changed.into_iter().map(|(_, own)| own).take(MOST).collect()
    }

    /// How many indicators wait for somebody's answer, and for whom the first few do, where somebody
    /// is named.
    pub fn waiting(&self) -> (usize, Vec<(&Indicator, Option<&str>)>) {
        let asks = self.wizard.questionnaire().indicators.iter().filter_map(|indicator| {
            let entry = self.wizard.assessment().entry(&indicator.id);
            let whom = match (&entry.answer, &entry.flag) {
                (Answer::DontKnow { whom, .. }, _) if !whom.is_empty() => Some(whom.as_str()),
                (_, Some(flag)) if !flag.whom.is_empty() => Some(flag.whom.as_str()),
                (Answer::DontKnow { .. }, _) | (_, Some(_)) => None,
                _ => return None,
            };
            Some((indicator, whom))
        });
        let asks: Vec<_> = asks.collect();
        (asks.len(), asks.into_iter().take(MOST).collect())
    }

    /// How far the context is, as long as nothing else was begun: the usual progress leaves it out.
    pub fn context_begun(&self, l10n: &L10n) -> Option<String> {
        let sections = &self.wizard.questionnaire().sections;
        let at = sections.iter().position(|own| own.kind == SectionKind::Context)?;
        let coverage = self.wizard.tally().section(at).coverage;
        if self.wizard.coverage().seen() > 0 || coverage.seen() == 0 {
            return None;
        }
        let title = self.texts.ask(l10n.language().tag).section(&sections[at]);
        let progress = l10n.say(&say::progress(&coverage));
        Some(l10n.say(&msg::PlainSectionProgress { progress, title }.message()))
    }
}
