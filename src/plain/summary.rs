//! The summary: per dimension, or per part of another framework, what is well developed, what has
//! potential, what is for dialogue; and the choice for the mayor's page.

use super::command::Command;
use super::question::Telling;
use super::talk::{Place, Talk};
use crate::desk::Desk;
use crate::l10n::{crosswalk, msg, say};
use crate::model::crosswalk::{Group, Grouping};
use crate::model::findings::{Coverage, Finding, summary};
use crate::model::highlights::{List, Marked, Page, mark, page};
use crate::model::questionnaire::Reading;
use crate::model::wizard::{Action, Effect};
use crate::sitting::{EvidenceFilter, MandateFilter};

/// What the summary shows.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Showing {
    /// One dimension, by its section's position; all without.
    dimension: Option<usize>,
    mandate: MandateFilter,
    evidence: EvidenceFilter,
    grouping: Grouping,
}

/// What is said, and the findings in it, in the order of their numbers.
struct Said {
    lines: Vec<String>,
    targets: Vec<(List, usize)>,
}

impl<D: Desk> Talk<D> {
    pub(super) fn say_summary(&mut self, showing: &Showing) {
        let Some(telling) = self.telling() else { return };
        let mut lines = telling.summary_head(showing);
        lines.extend(telling.summary(showing).lines);
        lines.push(self.l10n.say(&msg::plain_pick()));
        self.say_all(lines);
    }

    /// A number leads to the finding; Enter alone to the question in view.
    pub(super) fn hear_in_summary(&mut self, text: &str) {
        let (Place::Summary(showing), Some(telling)) = (&self.place, self.telling()) else {
            return;
        };
        let targets = telling.summary(showing).targets;
        match self.number(text, targets.len()) {
            Some(number) => {
                self.unsaid = true;
                self.place = Place::Question;
                self.act(Action::GoTo(targets[number - 1].1));
            }
            None if text.is_empty() => {
                self.unsaid = true;
                self.place = Place::Question;
            }
            None => self.no_choice(text, targets.len()),
        }
    }

    /// Opens the summary, or changes what it shows.
    pub(super) fn obey_in_summary(&mut self, command: Command, rest: &str) {
        let mut showing = match &self.place {
            Place::Summary(showing) => showing.clone(),
            _ => Showing::default(),
        };
        let Some(sitting) = &self.sitting else { return };
        let sections = &sitting.wizard.questionnaire().sections;
        match command {
            Command::Dimension if rest.is_empty() => showing.dimension = None,
            Command::Dimension => {
                let found = sections.iter().position(|section| {
                    section.number.is_some_and(|number| number.to_string() == rest)
                });
                match found {
                    Some(at) => showing.dimension = Some(at),
                    None => return self.no_such(rest),
                }
            }
            Command::Group => showing.grouping = showing.grouping.next(),
            Command::Mandate => showing.mandate = showing.mandate.next(),
            Command::Evidence => showing.evidence = showing.evidence.next(),
            Command::Mayor => return self.highlight(&showing, rest),
            _ => {}
        }
        self.place = Place::Summary(showing);
        self.unsaid = true;
    }

    /// Marks a finding for the mayor's page, or takes its mark away.
    fn highlight(&mut self, showing: &Showing, rest: &str) {
        let Some(telling) = self.telling() else { return };
        let targets = telling.summary(showing).targets;
        let Some(number) = self.number(rest, targets.len()) else {
            return if rest.is_empty() {
                self.needs(Command::Mayor)
            } else {
                self.no_choice(rest, targets.len())
            };
        };
        let (list, at) = targets[number - 1];
        let wizard = &telling.sitting.wizard;
        let (questionnaire, assessment) = (wizard.questionnaire(), wizard.assessment());
        let all = summary(questionnaire, assessment);
        let (highlights, chosen) = match mark(questionnaire, assessment, &all, list, at) {
            Marked::Chosen(highlights) => (highlights, true),
            Marked::Dropped(highlights) => (highlights, false),
            Marked::Full => {
                return self.fault(msg::notice_page_full(self.shown(Command::Mayor)));
            }
        };
        let count = list.of(&highlights).len();
        let effect = self.act(Action::SetHighlights(highlights));
        self.place = Place::Summary(showing.clone());
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
    /// Coverage, and what is shown.
    fn summary_head(&self, showing: &Showing) -> Vec<String> {
        let l10n = self.l10n;
        let coverage = self.sitting.wizard.coverage();
        let mut lines = vec![l10n.say(&say::coverage(&coverage))];
        if coverage.parked > 0 {
            lines.push(l10n.say(&msg::summary_parked(coverage.parked)));
        }
        let sections = &self.sitting.wizard.questionnaire().sections;
        let dimension = match showing.dimension {
            None => l10n.say(&msg::filter_all()),
            Some(at) => say::section_heading(l10n, self.texts(), &sections[at]),
        };
        let grouping = l10n.say(&crosswalk::grouping(showing.grouping));
        lines.push(l10n.say(&msg::summary_grouping(grouping)));
        lines.push(
            l10n.say(
                &msg::SummaryFilters {
                    dimension,
                    evidence: l10n.say(&showing.evidence.name()),
                    mandate: l10n.say(&showing.mandate.name()),
                }
                .message(),
            ),
        );
        lines
    }

    /// Group by group, list by list; what has several places stands in several groups.
    fn summary(&self, showing: &Showing) -> Said {
        let wizard = &self.sitting.wizard;
        let questionnaire = wizard.questionnaire();
        let all = summary(questionnaire, wizard.assessment());
        let findings: Vec<&Finding> = all.findings().collect();
        let page = page(questionnaire, wizard.assessment(), &all);
        let mut said = Said { lines: Vec::new(), targets: Vec::new() };
        for mut group in showing.grouping.groups(questionnaire) {
            let section = |at: usize| questionnaire.indicators[at].section;
            group.indicators.retain(|at| showing.dimension.is_none_or(|own| section(*at) == own));
            if group.indicators.is_empty() {
                continue;
            }
            let found = |at: &usize| findings.binary_search_by_key(at, |own| own.indicator);
            let own = group.indicators.iter().filter_map(|at| found(at).ok());
            let own = own.map(|at| findings[at]).filter(|finding| {
                showing.mandate.takes(&finding.mandate) && showing.evidence.takes(finding.evidenced)
            });
            let own: Vec<&Finding> = own.collect();
            said.lines.push(self.group(&group));
            if own.is_empty() && showing.grouping != Grouping::Dimension {
                said.lines.push(self.l10n.say(&msg::summary_none()));
            } else {
                self.lists(showing, &own, &page, &mut said);
            }
        }
        said
    }

    /// A group's heading, and how much of it is answered.
    fn group(&self, group: &Group) -> String {
        let wizard = &self.sitting.wizard;
        let heading = &group.heading;
        let title = self.l10n.group_heading(wizard.questionnaire(), self.texts(), heading);
        let mut coverage = Coverage::default();
        group.indicators.iter().for_each(|at| coverage.add(wizard.status(*at)));
        let progress = self.l10n.say(&say::progress(&coverage));
        self.l10n.say(&msg::PlainSectionProgress { progress, title }.message())
    }

    fn lists(&self, showing: &Showing, findings: &[&Finding], page: &Page, said: &mut Said) {
        for list in List::ALL {
            let (heading, empty) = match list {
                List::Strengths => (msg::summary_well_developed(), msg::summary_none()),
                List::Potentials => (msg::summary_with_potential(), msg::summary_none()),
                List::Dialogue => (msg::summary_dialogue(), msg::summary_no_dialogue()),
            };
            let listed: Vec<&&Finding> = findings.iter().filter(|own| list.takes(own)).collect();
            if listed.is_empty() && showing.grouping != Grouping::Dimension {
                continue;
            }
            let heading = self.l10n.say(&heading);
            if listed.is_empty() {
                said.lines.push(self.named(heading, self.l10n.say(&empty)));
                continue;
            }
            said.lines.push(
                self.l10n.say(&msg::PageList { count: listed.len(), list: heading }.message()),
            );
            for finding in listed {
                said.targets.push((list, finding.indicator));
                let number = said.targets.len();
                self.finding(number, finding, list, page, &mut said.lines);
            }
        }
    }

    /// One finding: its question, its reason, who decides, whether it is evidenced.
    fn finding(
        &self,
        number: usize,
        finding: &Finding,
        list: List,
        page: &Page,
        lines: &mut Vec<String>,
    ) {
        let (l10n, texts) = (self.l10n, self.texts());
        let questionnaire = self.sitting.wizard.questionnaire();
        lines.push(format!("{number}. {}", self.indicator_line(finding.indicator)));
        let whole = finding.reading != Reading::Partial || finding.overridden.is_some();
        lines.push(match list {
            _ if whole => l10n.why(questionnaire, texts, finding),
            List::Strengths => l10n.exists(questionnaire, texts, finding),
            List::Potentials | List::Dialogue => l10n.missing(questionnaire, texts, finding),
        });
        let picked = page.of(list);
        let on_page = picked.findings.iter().any(|own| own.indicator == finding.indicator);
        let page = on_page.then(|| match picked.chosen {
            true => msg::summary_page_chosen(),
            false => msg::summary_page_proposed(),
        });
        let marks = l10n.marks(finding).into_iter().chain(page.map(|page| l10n.say(&page)));
        lines.push(marks.collect::<Vec<_>>().join("; "));
    }
}
