//! What the summary shows: groups, their lists, the findings in them.

use super::Sitting;
use super::filters::{EvidenceFilter, MandateFilter};
use crate::l10n::{Asker, L10n, msg, say};
use crate::model::assessment::Highlights;
use crate::model::crosswalk::{Grouping, Heading};
use crate::model::findings::{Coverage, Finding, summary};
use crate::model::highlights::{List, Marked, mark, page};
use crate::model::questionnaire::Questionnaire;

/// Which findings are shown, and by what they are put together.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Showing {
    /// One dimension, by its section's position; all without.
    pub dimension: Option<usize>,
    /// By who decides.
    pub mandate: MandateFilter,
    /// By evidence.
    pub evidence: EvidenceFilter,
    /// By what they are put together.
    pub grouping: Grouping,
}

/// What stands under one heading.
pub struct Shown {
    /// The heading.
    pub heading: Heading,
    /// How much of it is answered.
    pub coverage: Coverage,
    /// Its lists. A dimension shows the empty ones, too; other frameworks have many small groups,
    /// whose empty lists would hide the others.
    pub lists: Vec<Listed>,
}

/// A list of findings.
pub struct Listed {
    /// Which one.
    pub list: List,
    /// What is in it, in the order of their indicators.
    pub items: Vec<Item>,
}

/// One finding in a list.
pub struct Item {
    /// The finding.
    pub finding: Finding,
    /// Whether it stands on the mayor's page, and if so whether the official chose it.
    pub on_page: Option<bool>,
}

impl Showing {
    /// Whether some findings are left out.
    pub fn is_narrowed(&self) -> bool {
        *self != Showing { grouping: self.grouping, ..Showing::default() }
    }

    /// Which findings are shown, in words.
    pub fn filters(&self, questionnaire: &Questionnaire, texts: Asker, l10n: &L10n) -> String {
        let dimension = match self.dimension {
            None => l10n.say(&msg::filter_all()),
            Some(at) => say::section_heading(l10n, texts, &questionnaire.sections[at]),
        };
        let [evidence, mandate] =
            [self.evidence.name(), self.mandate.name()].map(|name| l10n.say(&name));
        l10n.say(&msg::SummaryFilters { dimension, evidence, mandate }.message())
    }
}

impl Shown {
    /// What its findings lead to, in their order: the list, and the position of the indicator.
    pub fn targets(&self) -> impl Iterator<Item = (List, usize)> {
        self.lists.iter().flat_map(|listed| {
            listed.items.iter().map(|item| (listed.list, item.finding.indicator))
        })
    }

    /// The indicators of what is well developed and has potential at once.
    pub fn twice(&self) -> impl Iterator<Item = usize> {
        let items = self.lists.iter().filter(|own| own.list == List::Strengths);
        let items = items.flat_map(|own| own.items.iter());
        items.filter(|item| item.finding.with_potential()).map(|item| item.finding.indicator)
    }

    /// How many findings a list has.
    pub fn count(&self, list: List) -> usize {
        self.lists.iter().filter(|own| own.list == list).map(|own| own.items.len()).sum()
    }
}

impl Sitting {
    /// What the summary shows, group by group; what has several places stands in several groups.
    pub fn summary(&self, showing: &Showing) -> Vec<Shown> {
        let (questionnaire, assessment) = (self.wizard.questionnaire(), self.wizard.assessment());
        let all = summary(questionnaire, assessment);
        // In the order of their indicators, like everything in the questionnaire.
        let findings: Vec<&Finding> = all.findings().collect();
        let page = page(questionnaire, assessment, &all);
        let on_page = |list: List, at: usize| {
            let picked = page.of(list);
            picked.findings.iter().any(|own| own.indicator == at).then_some(picked.chosen)
        };
        let section = |at: usize| questionnaire.indicators[at].section;
        let takes = |finding: &Finding| {
            showing.mandate.takes(&finding.mandate) && showing.evidence.takes(finding.evidenced)
        };
        let groups = showing.grouping.groups(questionnaire).into_iter().filter_map(|group| {
            let inside = |at: &usize| showing.dimension.is_none_or(|own| section(*at) == own);
            let indicators: Vec<usize> = group.indicators.into_iter().filter(inside).collect();
            let mut coverage = Coverage::default();
            indicators.iter().for_each(|at| coverage.add(self.wizard.status(*at)));
            let found = |at: &usize| findings.binary_search_by_key(at, |own| own.indicator).ok();
            let found = indicators.iter().filter_map(|at| found(at).map(|own| findings[own]));
            let found: Vec<&Finding> = found.filter(|finding| takes(finding)).collect();
            let lists = List::ALL.into_iter().map(|list| {
                let items = found.iter().filter(|finding| list.takes(finding));
                let items = items.map(|finding| Item {
                    finding: (*finding).clone(),
                    on_page: on_page(list, finding.indicator),
                });
                Listed { list, items: items.collect() }
            });
            let keeps_empty = showing.grouping == Grouping::Dimension;
            let lists = lists.filter(|own| keeps_empty || !own.items.is_empty()).collect();
            (!indicators.is_empty()).then_some(Shown { heading: group.heading, coverage, lists })
        });
        groups.collect()
    }

    /// Marks a finding for the mayor's page, or takes its mark away: the choice as it would be, how
    /// many of this list are on it, and whether this one is. Nothing where the page is full.
    pub fn mark(&self, list: List, at: usize) -> Option<(Highlights, usize, bool)> {
        let (questionnaire, assessment) = (self.wizard.questionnaire(), self.wizard.assessment());
        let all = summary(questionnaire, assessment);
        let (highlights, chosen) = match mark(questionnaire, assessment, &all, list, at) {
            Marked::Chosen(highlights) => (highlights, true),
            Marked::Dropped(highlights) => (highlights, false),
            Marked::Full => return None,
        };
        let count = list.of(&highlights).len();
        Some((highlights, count, chosen))
    }
}
