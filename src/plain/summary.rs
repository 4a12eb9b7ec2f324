//! The summary: first a sentence for each dimension, or for each part of another framework; then, on
//! request, what is well developed in one of them, what has potential, what is for dialogue. And the
//! choice for the mayor's page.

use std::collections::BTreeSet;

use super::command::Command;
use super::question::Telling;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{crosswalk, msg, say};
use crate::model::crosswalk::{Grouping, Heading};
use crate::model::highlights::List;
use crate::model::wizard::{Action, Effect};
use crate::sitting::{Item, Showing, Shown};

/// Where one is in the summary.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Hearing {
    showing: Showing,
    extent: Extent,
}

/// How much is said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Extent {
    /// A sentence for each group.
    #[default]
    Overview,
    /// The findings of the group at this position.
    One(usize),
    /// The findings of all groups.
    Whole,
}

impl Extent {
    /// The groups whose findings are said.
    fn of(self, groups: &[Shown]) -> &[Shown] {
        match self {
            Extent::One(at) => groups.get(at..=at).unwrap_or_default(),
            Extent::Overview | Extent::Whole => groups,
        }
    }
}

impl<D: Desk> Talk<D> {
    pub(super) fn say_summary(&mut self, hearing: &Hearing) {
        let Some(telling) = self.telling() else { return };
        let lines = match hearing.extent {
            Extent::Overview => telling.overview(hearing),
            Extent::One(_) | Extent::Whole => telling.findings(hearing),
        };
        self.say_all(lines);
    }

    /// In the overview a number leads to a group, Enter alone to the question in view. Elsewhere a
    /// number leads to the finding, Enter alone to the next group and at last to the overview.
    pub(super) fn hear_in_summary(&mut self, text: &str) {
        let (Place::Summary(hearing), Some(telling)) = (self.place.clone(), self.telling()) else {
            return;
        };
        if hearing.extent != Extent::Overview {
            let targets = telling.targets(&hearing);
            match self.number(text, targets.len()) {
                Some(number) => {
                    self.unsaid = true;
                    self.place = Place::Question;
                    self.act(Action::GoTo(targets[number - 1].1));
                }
                None if text.is_empty() => self.turn_summary(true),
                None => self.no_choice(text, targets.len()),
            }
            return;
        }
        let numbers = telling.numbers(&telling.sitting.summary(&hearing.showing));
        let extent = match text.trim_end_matches('.') {
            "" => {
                self.unsaid = true;
                self.place = Place::Question;
                return;
            }
            "0" => Extent::Whole,
            number => match numbers.iter().position(|own| own == number) {
                Some(at) => Extent::One(at),
                None => return self.no_such(text),
            },
        };
        self.show_summary(Hearing { extent, ..hearing });
    }

    fn show_summary(&mut self, hearing: Hearing) {
        self.place = Place::Summary(hearing);
        self.unsaid = true;
    }

    /// One group on or back; beyond the ends lies the overview.
    pub(super) fn turn_summary(&mut self, forward: bool) {
        let (Place::Summary(hearing), Some(telling)) = (self.place.clone(), self.telling()) else {
            return;
        };
        let count = telling.sitting.summary(&hearing.showing).len();
        let next = match (hearing.extent, forward) {
            (Extent::Overview, true) => Some(0),
            (Extent::Overview, false) | (Extent::Whole, _) => None,
            (Extent::One(at), true) => Some(at + 1),
            (Extent::One(at), false) => at.checked_sub(1),
        };
        let extent = next.filter(|at| *at < count).map_or(Extent::Overview, Extent::One);
        self.show_summary(Hearing { extent, ..hearing });
    }

    /// Opens the summary, or changes what it shows.
    pub(super) fn obey_in_summary(&mut self, command: Command, rest: &str) {
        let hearing = match &self.place {
            Place::Summary(hearing) => hearing.clone(),
            _ => Hearing::default(),
        };
        let mut showing = hearing.showing.clone();
        let mut extent = Extent::Overview;
        match command {
            Command::Dimension if rest.is_empty() => showing.dimension = None,
            Command::Dimension => match self.dimension(rest) {
                None => return self.no_such(rest),
                // Where the dimensions are the groups, one is opened; elsewhere it narrows them.
                Some((_, group)) if showing.grouping == Grouping::Dimension => {
                    showing.dimension = None;
                    extent = Extent::One(group);
                }
                Some((section, _)) => showing.dimension = Some(section),
            },
            Command::Group => showing.grouping = showing.grouping.next(),
            Command::Mandate => showing.mandate = showing.mandate.next(),
            Command::Evidence => showing.evidence = showing.evidence.next(),
            Command::Mayor => return self.highlight(&hearing, rest),
            _ => {}
        }
        self.show_summary(Hearing { showing, extent });
    }

    /// The section that is the dimension of this number, and which of the dimensions it is.
    fn dimension(&self, number: &str) -> Option<(usize, usize)> {
        let sections = &self.sitting.as_ref()?.wizard.questionnaire().sections;
        let dimensions =
            sections.iter().enumerate().filter_map(|(at, own)| Some((at, own.number?)));
        let mut dimensions = dimensions.enumerate();
        dimensions
            .find(|(_, (_, own))| own.to_string() == number.trim_end_matches('.'))
            .map(|(group, (section, _))| (section, group))
    }

    /// Marks a finding for the mayor's page, or takes its mark away.
    fn highlight(&mut self, hearing: &Hearing, rest: &str) {
        let Some(telling) = self.telling() else { return };
        if hearing.extent == Extent::Overview {
            let first = msg::hear_mayor_first(self.shown(Command::Mayor));
            self.show_summary(hearing.clone());
            return self.fault(first);
        }
        let targets = telling.targets(hearing);
        let Some(number) = self.number(rest, targets.len()) else {
            return if rest.is_empty() {
                self.needs(Command::Mayor)
            } else {
                self.no_choice(rest, targets.len())
            };
        };
        let (list, at) = targets[number - 1];
        let Some((highlights, count, chosen)) = telling.sitting.mark(list, at) else {
            return self.fault(msg::notice_page_full(self.shown(Command::Mayor)));
        };
        let effect = self.act(Action::SetHighlights(highlights));
        self.place = Place::Summary(hearing.clone());
        if effect != Effect::Refused {
            self.tell(match chosen {
                true => msg::notice_page_chosen(count),
                false => msg::notice_page_dropped(count),
            });
            self.say_saved();
        }
    }
}

impl Telling<'_> {
    /// What the numbers of findings lead to.
    fn targets(&self, hearing: &Hearing) -> Vec<(List, usize)> {
        let groups = self.sitting.summary(&hearing.showing);
        hearing.extent.of(&groups).iter().flat_map(Shown::targets).collect()
    }

    /// The numbers of the groups: those of the dimensions, or simply one after another.
    fn numbers(&self, groups: &[Shown]) -> Vec<String> {
        let sections = &self.sitting.wizard.questionnaire().sections;
        let number = |(at, group): (usize, &Shown)| match group.heading {
            Heading::Dimension(section) => sections[section].number.unwrap_or(at + 1).to_string(),
            _ => (at + 1).to_string(),
        };
        groups.iter().enumerate().map(number).collect()
    }

    fn title(&self, group: &Shown) -> String {
        self.l10n.group_heading(self.sitting.wizard.questionnaire(), self.texts(), &group.heading)
    }

    /// How much is answered, then a sentence for each group.
    fn overview(&self, hearing: &Hearing) -> Vec<String> {
        let l10n = self.l10n;
        let wizard = &self.sitting.wizard;
        let coverage = wizard.coverage();
        let mut lines = vec![l10n.say(&say::coverage(&coverage))];
        if coverage.parked > 0 {
            lines.push(l10n.say(&msg::summary_parked(coverage.parked)));
        }
        lines.extend(self.showing(&hearing.showing));
        let groups = self.sitting.summary(&hearing.showing);
        for (group, number) in groups.iter().zip(self.numbers(&groups)) {
            let line = self.part(group);
            // The heading of a dimension begins with its number.
            let numbered = matches!(group.heading, Heading::Dimension(_));
            lines.push(if numbered { line } else { format!("{number}. {line}") });
        }
        let twice: BTreeSet<usize> = groups.iter().flat_map(Shown::twice).collect();
        if !twice.is_empty() {
            lines.push(l10n.say(&msg::hear_both(twice.len())));
        }
        let back = wizard.indicator().number.clone();
        lines.push(l10n.say(&msg::hear_overview_pick(back)));
        lines
    }

    /// What is not as it usually is: other groups, or fewer findings.
    fn showing(&self, showing: &Showing) -> Vec<String> {
        let mut lines = Vec::new();
        if showing.grouping != Grouping::Dimension {
            let grouping = self.l10n.say(&crosswalk::grouping(showing.grouping));
            lines.push(self.l10n.say(&msg::summary_grouping(grouping)));
        }
        if showing.is_narrowed() {
            let questionnaire = self.sitting.wizard.questionnaire();
            lines.push(showing.filters(questionnaire, self.texts(), self.l10n));
        }
        lines
    }

    /// A group in one sentence.
    fn part(&self, group: &Shown) -> String {
        let title = self.title(group);
        let progress = self.l10n.say(&say::progress(&group.coverage));
        let [developed, potential, dialogue] = List::ALL.map(|list| group.count(list));
        self.l10n.say(&match developed + potential + dialogue {
            0 => msg::HearPartEmpty { progress, title }.message(),
            _ => msg::HearPart { developed, dialogue, potential, progress, title }.message(),
        })
    }

    /// The findings of one group or of all, and how to go on.
    fn findings(&self, hearing: &Hearing) -> Vec<String> {
        let l10n = self.l10n;
        let mut lines = self.showing(&hearing.showing);
        let groups = self.sitting.summary(&hearing.showing);
        let mut number = 0;
        for group in hearing.extent.of(&groups) {
            let (title, progress) = (self.title(group), l10n.say(&say::progress(&group.coverage)));
            lines.push(l10n.say(&msg::PlainSectionProgress { progress, title }.message()));
            if group.lists.is_empty() {
                lines.push(l10n.say(&msg::summary_none()));
            }
            for listed in &group.lists {
                let (name, empty) = say::list(listed.list);
                let list = l10n.say(&name);
                if listed.items.is_empty() {
                    lines.push(self.named(list, l10n.say(&empty)));
                    continue;
                }
                let count = listed.items.len();
                lines.push(l10n.say(&msg::PageList { count, list }.message()));
                for item in &listed.items {
                    number += 1;
                    self.finding(number, item, listed.list, &mut lines);
                }
            }
        }
        if number > 0 {
            lines.push(l10n.say(&msg::hear_pick()));
        }
        let next = match hearing.extent {
            Extent::One(at) => groups.get(at + 1),
            Extent::Overview | Extent::Whole => None,
        };
        lines.push(l10n.say(&match next {
            Some(group) => msg::hear_next(self.title(group)),
            None => msg::hear_overview_again(),
        }));
        lines
    }

    /// One finding: its question, its reason, who decides, whether it is evidenced.
    fn finding(&self, number: usize, item: &Item, list: List, lines: &mut Vec<String>) {
        let (l10n, texts) = (self.l10n, self.texts());
        let finding = &item.finding;
        let questionnaire = self.sitting.wizard.questionnaire();
        lines.push(format!("{number}. {}", self.indicator_line(finding.indicator)));
        lines.push(l10n.reason(questionnaire, texts, finding, list));
        let page = item.on_page.map(|chosen| l10n.say(&say::on_page(chosen)));
        let marks = l10n.marks(finding).into_iter().chain(page);
        lines.push(l10n.list(marks));
    }
}
