//! What is asked: a questionnaire's structure, indexed for walking through it.

pub mod check;
mod structure;

use std::collections::HashMap;
use std::ops::Range;

pub use structure::*;

use crate::model::{Id, LanguageTag};

/// A questionnaire ready for use: indicators in one list, each knowing its place and its number.
#[derive(Debug, Clone)]
pub struct Questionnaire {
    /// The questionnaire's id.
    pub id: Id,
    /// The instrument's version.
    pub version: String,
    /// Languages in which every text exists.
    pub languages: Vec<LanguageTag>,
    /// Terms that the glossary explains.
    pub terms: Vec<Id>,
    /// The context and the dimensions, in order.
    pub sections: Vec<Section>,
    /// Every indicator, in order.
    pub indicators: Vec<Indicator>,
    /// Positions of the indicators of the quick scan, in order; none in the context.
    pub quick: Vec<usize>,
    by_id: HashMap<Id, usize>,
    dependents: Vec<Vec<usize>>,
}

/// The context or a dimension.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its id; its title is the text `section-<id>`.
    pub id: Id,
    /// Context or dimension.
    pub kind: SectionKind,
    /// 1 to 6 for the dimensions of the Local MGI; none for the context.
    pub number: Option<usize>,
    /// In order.
    pub areas: Vec<Area>,
    /// Positions of its indicators in [`Questionnaire::indicators`].
    pub range: Range<usize>,
}

/// A group of indicators.
#[derive(Debug, Clone)]
pub struct Area {
    /// Its id; its title is the text `area-<id>`.
    pub id: Id,
    /// Positions of its indicators in [`Questionnaire::indicators`].
    pub range: Range<usize>,
}

/// One indicator, or one question of the context.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id, for ever.
    pub id: Id,
    /// Its printed number in this version, such as `2.5`, or `C.3` in the context.
    pub number: String,
    /// Position of its section.
    pub section: usize,
    /// Position of its area within the section.
    pub area: usize,
    /// The scale its options come from, if they are shared.
    pub scale: Option<Id>,
    /// What it takes; a scale stands here as the one-of list that it is.
    pub kind: AnswerKind,
    /// Further fields.
    pub details: Vec<Detail>,
    /// When it is asked.
    pub asked: Condition,
    /// Whether it belongs to the quick scan.
    pub quick: bool,
    /// Where it stands in other frameworks.
    pub crosswalk: Crosswalk,
}

impl Questionnaire {
    /// Indexes a structure.
    ///
    /// Never fails: what does not fit together (an unknown scale, say) is left empty here and named
    /// by [`check::structure`].
    pub fn new(structure: Structure) -> Questionnaire {
        let scales: HashMap<Id, Vec<Choice>> =
            structure.scales.into_iter().map(|scale| (scale.id, scale.options)).collect();
        // A scale's id, and the list that it stands for.
        let resolve = |kind| match kind {
            AnswerKind::Scale(id) => {
                let options = scales.get(&id).cloned().unwrap_or_default();
                (Some(id), AnswerKind::OneOf(options))
            }
            kind => (None, kind),
        };
        let mut sections = Vec::new();
        let mut indicators = Vec::new();
        let mut dimension = 0;
        for (section_at, section) in structure.sections.into_iter().enumerate() {
            let number = (section.kind == SectionKind::Dimension).then(|| {
                dimension += 1;
                dimension
            });
            let start = indicators.len();
            let mut areas = Vec::new();
            for (area_at, area) in section.areas.into_iter().enumerate() {
                let area_start = indicators.len();
                for indicator in area.indicators {
                    let within = indicators.len() - start + 1;
                    let (scale, kind) = resolve(indicator.answer);
                    let details = indicator
                        .details
                        .into_iter()
                        .map(|detail| Detail { kind: resolve(detail.kind).1, ..detail });
                    indicators.push(Indicator {
                        id: indicator.id,
                        number: match number {
                            Some(dimension) => format!("{dimension}.{within}"),
                            None => format!("C.{within}"),
                        },
                        section: section_at,
                        area: area_at,
                        scale,
                        kind,
                        details: details.collect(),
                        asked: indicator.asked,
                        quick: indicator.quick,
                        crosswalk: indicator.crosswalk,
                    });
                }
                areas.push(Area { id: area.id, range: area_start..indicators.len() });
            }
            sections.push(Section {
                id: section.id,
                kind: section.kind,
                number,
                areas,
                range: start..indicators.len(),
            });
        }
        let by_id: HashMap<Id, usize> = indicators
            .iter()
            .enumerate()
            .rev()
            .map(|(at, indicator)| (indicator.id.clone(), at))
            .collect();
        let mut dependents = vec![Vec::new(); indicators.len()];
        for (at, indicator) in indicators.iter().enumerate() {
            for (other, _) in indicator.asked.looks_at() {
                if let Some(&other) = by_id.get(other)
                    && !dependents[other].contains(&at)
                {
                    dependents[other].push(at);
                }
            }
        }
        let quick = sections.iter().filter(|section| section.kind == SectionKind::Dimension);
        let quick = quick.flat_map(|section| section.range.clone());
        let quick = quick.filter(|at| indicators[*at].quick).collect();
        Questionnaire {
            id: structure.id,
            version: structure.version,
            languages: structure.languages,
            terms: structure.terms,
            sections,
            indicators,
            quick,
            by_id,
            dependents,
        }
    }

    /// Position of an indicator, by its id.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// An indicator, by its id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.position(id).map(|at| &self.indicators[at])
    }

    /// The indicators that are asked or not depending on this one's answer.
    pub fn dependents(&self, at: usize) -> &[usize] {
        &self.dependents[at]
    }

    /// The section of the indicator at this position.
    pub fn section_of(&self, at: usize) -> &Section {
        &self.sections[self.indicators[at].section]
    }

    /// The area of the indicator at this position.
    pub fn area_of(&self, at: usize) -> &Area {
        let indicator = &self.indicators[at];
        &self.sections[indicator.section].areas[indicator.area]
    }

    /// Whether the indicator at this position belongs to a dimension, so that its answer becomes a
    /// finding.
    pub fn in_dimension(&self, at: usize) -> bool {
        self.section_of(at).kind == SectionKind::Dimension
    }
}

impl AnswerKind {
    /// The choices, for kinds that have some.
    pub fn options(&self) -> &[Choice] {
        match self {
            AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => options,
            _ => &[],
        }
    }

    /// A choice, by its id.
    pub fn option(&self, id: &str) -> Option<&Choice> {
        self.options().iter().find(|option| option.id == id)
    }
}
