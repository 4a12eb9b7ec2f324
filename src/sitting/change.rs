//! What the last change did, in words.

use super::Sitting;
use crate::l10n::{L10n, msg, say};
use crate::model::findings::Finding;

impl Sitting {
    /// What the last change did, in whole sentences; nothing before the first. With the reason, or
    /// without it where there is no room.
    pub fn last_change(&self, l10n: &L10n, with_reason: bool) -> Option<String> {
        let texts = self.texts.ask(l10n.language().tag);
        let wizard = &self.wizard;
        let questionnaire = wizard.questionnaire();
        let change = wizard.last_change()?;
        let number = questionnaire.indicators[change.indicator].number.clone();
        let reading = |finding: &Finding| say::reading(finding.reading);
        let mut sentences = vec![
            l10n.say(&match (&change.before, &change.after) {
                (None, Some(after)) => msg::LiveNew { number, reading: reading(after) }.message(),
                (Some(before), Some(after)) if before.reading != after.reading => {
                    msg::LiveChanged { before: reading(before), number, reading: reading(after) }
                        .message()
                }
                (Some(before), Some(after)) if before != after => {
                    msg::LiveStill { number, reading: reading(after) }.message()
                }
                (Some(before), None) => msg::LiveGone { before: reading(before), number }.message(),
                _ => msg::live_kept(number),
            }),
        ];
        if let Some(after) = change.after.as_ref().filter(|_| with_reason)
            && change.before.as_ref() != Some(after)
        {
            sentences.push(l10n.why(questionnaire, texts, after));
        }
        let numbers = |positions: &[usize]| {
            l10n.list(positions.iter().map(|at| questionnaire.indicators[*at].number.clone()))
        };
        if !change.newly_asked.is_empty() {
            let count = change.newly_asked.len();
            let numbers = numbers(&change.newly_asked);
            sentences.push(l10n.say(&msg::LiveAsked { count, numbers }.message()));
        }
        if !change.no_longer_asked.is_empty() {
            let count = change.no_longer_asked.len();
            let numbers = numbers(&change.no_longer_asked);
            sentences.push(l10n.say(&msg::LiveNoLongerAsked { count, numbers }.message()));
        }
        Some(sentences.join(" "))
    }
}
