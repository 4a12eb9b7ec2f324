//! Where indicators stand in other frameworks, read the other way round: which indicators stand
//! under each of a framework's parts.

use std::collections::BTreeMap;

use crate::model::questionnaire::{Indicator, Migof, Questionnaire, SectionKind};

/// By what indicators are put together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Grouping {
    /// The questionnaire's own dimensions.
    #[default]
    Dimension,
    /// Principles and objectives of the Migration Governance Framework.
    Migof,
    /// Targets of the Sustainable Development Goals.
    Sdg,
    /// Sub-categories of SDG indicator 10.7.2.
    Sdg1072,
    /// Objectives of the Global Compact for Migration.
    Gcm,
}

/// What a group has in common. Sorts as its framework does, those without a place last.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// A dimension, by its section's position.
    Dimension(usize),
    /// A principle or an objective.
    Migof(Migof),
    /// A target: its goal, whether it is one with a letter (those come last), and the whole of it.
    Sdg(u8, bool, u8, String),
    /// A sub-category.
    Sdg1072(String),
    /// An objective.
    Gcm(u8),
    /// No place in this framework.
    None,
}

/// Indicators under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub heading: Heading,
    /// Their positions, in the questionnaire's order.
    pub indicators: Vec<usize>,
}

impl Grouping {
    /// The next one, starting over.
    pub fn next(self) -> Grouping {
        match self {
            Grouping::Dimension => Grouping::Migof,
            Grouping::Migof => Grouping::Sdg,
            Grouping::Sdg => Grouping::Sdg1072,
            Grouping::Sdg1072 => Grouping::Gcm,
            Grouping::Gcm => Grouping::Dimension,
        }
    }

    /// Every indicator of a dimension under its headings: under several where it has several places,
    /// under the last one where it has none.
    pub fn groups(self, questionnaire: &Questionnaire) -> Vec<Group> {
        let mut groups: BTreeMap<Heading, Vec<usize>> = BTreeMap::new();
        let dimensions = questionnaire.sections.iter();
        let dimensions = dimensions.filter(|section| section.kind == SectionKind::Dimension);
        for position in dimensions.flat_map(|section| section.range.clone()) {
            for heading in self.headings(&questionnaire.indicators[position]) {
                let group = groups.entry(heading).or_default();
                // A place that is written twice is one place.
                if group.last() != Some(&position) {
                    group.push(position);
                }
            }
        }
        groups.into_iter().map(|(heading, indicators)| Group { heading, indicators }).collect()
    }

    fn headings(self, indicator: &Indicator) -> Vec<Heading> {
        let crosswalk = &indicator.crosswalk;
        let headings: Vec<Heading> = match self {
            Grouping::Dimension => vec![Heading::Dimension(indicator.section)],
            Grouping::Migof => crosswalk.migof.map(Heading::Migof).into_iter().collect(),
            Grouping::Sdg => crosswalk.sdg.iter().map(|target| sdg(target)).collect(),
            Grouping::Sdg1072 => {
                crosswalk.sdg_10_7_2.clone().map(Heading::Sdg1072).into_iter().collect()
            }
            Grouping::Gcm => crosswalk.gcm.iter().copied().map(Heading::Gcm).collect(),
        };
        if headings.is_empty() { vec![Heading::None] } else { headings }
    }
}

/// 4.2 comes before 4.10, and both before 4.b.
fn sdg(target: &str) -> Heading {
    let (goal, rest) = target.split_once('.').unwrap_or((target, ""));
    let number = rest.parse();
    let goal = goal.parse().unwrap_or(u8::MAX);
    Heading::Sdg(goal, number.is_err(), number.unwrap_or(0), target.to_owned())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::expect_used)]

    use super::*;
    use crate::model::test_support::{BUILT_IN, SMALL};

    fn ids(grouping: Grouping) -> Vec<(Heading, Vec<&'static str>)> {
        let id = |at: usize| SMALL.indicators[at].id.as_str();
        let groups = grouping.groups(&SMALL).into_iter();
        groups
            .map(|group| (group.heading, group.indicators.into_iter().map(id).collect()))
            .collect()
    }

    #[test]
    fn an_indicator_stands_under_each_of_its_places() {
        let groups = ids(Grouping::Gcm);
        let named: Vec<_> =
            groups.iter().filter(|(heading, _)| *heading != Heading::None).collect();
        assert_eq!(
            named,
            [
                &(Heading::Gcm(2), vec!["strategy-budget"]),
                &(Heading::Gcm(16), vec!["strategy", "languages"]),
                &(Heading::Gcm(23), vec!["strategy"]),
            ]
        );
        let (heading, rest) = groups.last().unwrap();
        assert_eq!(*heading, Heading::None);
        assert!(rest.contains(&"offices") && !rest.contains(&"strategy"));
        // The context is in no group.
        assert!(!rest.contains(&"population"));
    }

    #[test]
    fn targets_stand_in_the_order_of_the_goals() {
        let targets = ids(Grouping::Sdg).into_iter().filter_map(|(heading, _)| match heading {
            Heading::Sdg(.., target) => Some(target),
            _ => None,
        });
        assert_eq!(targets.collect::<Vec<_>>(), ["1.5", "10.7", "10.c", "11.b"]);
        let mut sorted = ["4.b", "4.10", "x", "4.2", "10.1", ""].map(sdg);
        sorted.sort();
        let sorted = sorted.map(|heading| match heading {
            Heading::Sdg(.., target) => target,
            _ => String::new(),
        });
        assert_eq!(sorted, ["4.2", "4.10", "4.b", "10.1", "", "x"]);
    }

    #[test]
    fn each_grouping_holds_every_indicator_of_the_dimensions() {
        let mut grouping = Grouping::default();
        let context = BUILT_IN.sections[0].range.clone();
        for _ in 0..5 {
            let mut all: Vec<usize> =
                grouping.groups(&BUILT_IN).into_iter().flat_map(|group| group.indicators).collect();
            all.sort_unstable();
            all.dedup();
            assert_eq!(all, (context.end..BUILT_IN.indicators.len()).collect::<Vec<_>>());
            grouping = grouping.next();
        }
        assert_eq!(grouping, Grouping::Dimension);
    }

    #[test]
    fn the_frameworks_have_these_parts() {
        for indicator in &BUILT_IN.indicators {
            let crosswalk = &indicator.crosswalk;
            assert!(crosswalk.gcm.iter().all(|objective| (1..=23).contains(objective)));
            for target in &crosswalk.sdg {
                assert!(matches!(sdg(target), Heading::Sdg(1..=17, ..)), "{target}");
            }
            if let Some(part) = &crosswalk.sdg_10_7_2 {
                let mut letters = part.chars();
                assert!(letters.next().is_some_and(|c| ('1'..='6').contains(&c)), "{part}");
                assert!(letters.next().is_some_and(|c| ('a'..='e').contains(&c)), "{part}");
                assert_eq!(letters.next(), None);
            }
            assert_eq!(
                crosswalk.migof.is_some(),
                BUILT_IN.sections[indicator.section].number.is_some()
            );
        }
    }
}
