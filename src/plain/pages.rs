//! The pages of a section, and what the answers say so far.

use super::command::Command;
use super::question::Telling;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{Message, msg, say};
use crate::model::assessment::Answer;
use crate::model::findings::{Finding, Status};
use crate::model::questionnaire::{Condition, Reading, Section, SectionKind};
use crate::sitting::{Side, first_of, section_ahead};

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
        let section = &telling.sitting.wizard.questionnaire().sections[at];
        let mut lines = vec![say::section_heading(telling.l10n, telling.texts(), section)];
        match side {
            Side::Opening { .. } => telling.opening(section, at, &mut lines),
            Side::Closing => telling.closing(section, at, &mut lines),
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

    fn opening(&self, section: &Section, at: usize, lines: &mut Vec<String>) {
        let (l10n, texts) = (self.l10n, self.texts());
        let wizard = &self.sitting.wizard;
        lines.extend(texts.section_about(section));
        let count = section.range.len();
        lines.push(l10n.say(&match section.kind {
            SectionKind::Dimension => msg::page_indicators(count),
            SectionKind::Context => msg::page_questions(count),
        }));
        let indicators = &wizard.questionnaire().indicators[section.range.clone()];
        let conditional = indicators.iter().filter(|own| own.asked != Condition::Always).count();
        if conditional > 0 {
            lines.push(l10n.say(&msg::page_conditional(conditional)));
        }
        lines.push(self.coverage(at));
        if let Some(needed) = texts.section_needed(section) {
            lines.push(self.named(l10n.say(&msg::page_needed()), needed));
        }
        lines.push(l10n.say(&msg::page_areas()));
        for area in &section.areas {
            let indicators = &wizard.questionnaire().indicators[area.range.clone()];
            let numbers = match indicators {
                [first, .., last] => l10n.say(
                    &msg::PageNumbers { first: first.number.clone(), last: last.number.clone() }
                        .message(),
                ),
                few => l10n.list(few.iter().map(|own| own.number.clone())),
            };
            lines.push(self.named(texts.area(area), numbers));
            lines.extend(texts.area_about(area));
        }
        if let Some(first) = first_of(wizard, at) {
            let first = &wizard.questionnaire().indicators[first];
            let (number, prompt) = (first.number.clone(), texts.prompt(first));
            let key = l10n.say(&msg::key_enter());
            lines.push(l10n.say(&msg::WelcomeContinue { key, number, prompt }.message()));
        }
    }

    fn closing(&self, section: &Section, at: usize, lines: &mut Vec<String>) {
        let l10n = self.l10n;
        let wizard = &self.sitting.wizard;
        lines.push(self.coverage(at));
        lines.push(l10n.say(&msg::page_found()));
        if section.kind == SectionKind::Context {
            lines.push(l10n.say(&msg::live_context()));
        } else {
            let findings = section.range.clone().filter_map(|at| wizard.finding(at));
            let findings: Vec<Finding> = findings.collect();
            self.list(&findings, msg::summary_well_developed(), Finding::well_developed, lines);
            self.list(&findings, msg::summary_with_potential(), Finding::with_potential, lines);
            self.list(&findings, msg::summary_dialogue(), Finding::for_dialogue, lines);
        }
        lines.push(l10n.say(&msg::page_left()));
        self.left(section, lines);
        let next = section_ahead(wizard).map(|next| &wizard.questionnaire().sections[next]);
        lines.push(l10n.say(&match next {
            Some(next) => {
                let section = say::section_heading(l10n, self.texts(), next);
                msg::PageNext { key: l10n.say(&msg::key_enter()), section }.message()
            }
            None => msg::plain_page_last(Command::Summary.shown(l10n)),
        }));
    }

    fn list(
        &self,
        findings: &[Finding],
        name: Message,
        takes: fn(&Finding) -> bool,
        lines: &mut Vec<String>,
    ) {
        let listed: Vec<&Finding> = findings.iter().filter(|finding| takes(finding)).collect();
        let list = self.l10n.say(&name);
        let count = self.l10n.say(&msg::PageList { count: listed.len(), list }.message());
        let indicators = &self.sitting.wizard.questionnaire().indicators;
        // Their numbers are enough to hear; the findings have a command of their own.
        let numbers = listed.into_iter().map(|own| indicators[own.indicator].number.clone());
        let numbers = self.l10n.list(numbers);
        lines.push(if numbers.is_empty() { count } else { self.named(count, numbers) });
    }

    /// What nobody has looked at, and whom to ask about what is not known.
    fn left(&self, section: &Section, lines: &mut Vec<String>) {
        let l10n = self.l10n;
        let wizard = &self.sitting.wizard;
        let number = |at: usize| wizard.questionnaire().indicators[at].number.clone();
        let with =
            |status: Status| section.range.clone().filter(move |at| wizard.status(*at) == status);
        let open = with(Status::Unanswered).count();
        if open > 0 {
            let numbers = l10n.list(with(Status::Unanswered).map(number));
            lines.push(l10n.say(&msg::PageOpen { count: open, numbers }.message()));
        }
        for at in with(Status::DontKnow) {
            if let Answer::DontKnow { whom, when } = &wizard.entry_at(at).answer {
                lines.push(self.named(number(at), l10n.dont_know(whom, when)));
            }
        }
        if open == 0 && with(Status::DontKnow).next().is_none() {
            lines.push(l10n.say(&msg::page_nothing_left()));
        }
    }
}
