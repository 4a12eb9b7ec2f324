//! The pages of a section, and what the answers say so far.

use super::command::Command;
use super::question::Telling;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{msg, say};
use crate::model::questionnaire::{Reading, SectionKind};
use crate::sitting::{Passage, Side, Ways};

impl<D: Desk> Talk<D> {
    /// One step from the page in view.
    pub(super) fn turn_page(&mut self, forward: bool) {
        let (Place::Page(section, side), Some(sitting)) = (&self.place, &self.sitting) else {
            return;
        };
        let turn = sitting.from_page(*section, *side, forward);
        self.place = Place::Question;
        self.unsaid = true;
        self.turn(turn);
    }

    /// Says a page.
    pub(super) fn say_page(&mut self, at: usize, side: Side) {
        let Some(telling) = self.telling() else { return };
        let (sitting, l10n) = (telling.sitting, telling.l10n);
        let indicators = &sitting.wizard.questionnaire().indicators;
        let last = msg::plain_page_last(self.shown(Command::Summary));
        let ways = Ways { on: l10n.say(&msg::key_enter()), last };
        let mut lines = Vec::new();
        for passage in sitting.page_words(at, side, l10n, ways) {
            match passage {
                Passage::Heading(words)
                | Passage::Words(words)
                | Passage::Own(words)
                | Passage::Onward(words) => lines.push(words),
                Passage::Under(label, words) | Passage::Ask(label, words) => {
                    lines.push(telling.named(label, words));
                }
                Passage::Area { title, numbers, about } => {
                    lines.push(telling.named(title, numbers));
                    lines.extend(about);
                }
                Passage::List(count, findings) if findings.is_empty() => lines.push(count),
                // Their numbers are enough to hear; the findings have a command of their own.
                Passage::List(count, findings) => {
                    let numbers =
                        findings.iter().map(|own| indicators[own.indicator].number.clone());
                    lines.push(telling.named(count, l10n.list(numbers)));
                }
            }
        }
        self.say_all(lines);
    }

    /// What the answers of this section say.
    pub(super) fn say_findings(&mut self) {
        let Some(telling) = self.telling() else { return };
        let wizard = &telling.sitting.wizard;
        let at = wizard.indicator().section;
        let section = &wizard.questionnaire().sections[at];
        let mut lines: Vec<String> =
            telling.sitting.last_change(telling.l10n, true).into_iter().collect();
        lines.push(say::section_heading(telling.l10n, telling.texts(), section));
        lines.push(telling.coverage(at));
        if section.kind == SectionKind::Context {
            lines.push(telling.l10n.say(&msg::live_context()));
        } else {
            for reading in [Reading::Strength, Reading::Partial, Reading::Gap] {
                let found = section.range.clone();
                let found: Vec<usize> =
                    found.filter(|at| wizard.tally().reading(*at) == Some(reading)).collect();
                let (count, words) = (found.len(), telling.l10n.say(&say::reading(reading)));
                lines.push(telling.l10n.say(&msg::LiveCount { count, reading: words }.message()));
                lines.extend(found.into_iter().map(|at| telling.indicator_line(at)));
            }
        }
        self.say_all(lines);
    }
}

impl Telling<'_> {
    /// How much of a section is answered.
    fn coverage(&self, at: usize) -> String {
        self.l10n.say(&say::coverage(&self.sitting.wizard.tally().section(at).coverage))
    }

    /// An indicator's number and question.
    pub fn indicator_line(&self, at: usize) -> String {
        let indicator = &self.sitting.wizard.questionnaire().indicators[at];
        let (number, prompt) = (indicator.number.clone(), self.texts().prompt(indicator));
        self.l10n.say(&msg::VersionsIndicator { number, prompt }.message())
    }
}
