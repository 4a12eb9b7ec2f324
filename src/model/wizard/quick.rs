//! The quick scan: another way through the same questions, to the same answers.

use std::ops::Range;

use super::Wizard;
use crate::model::findings::{Coverage, Status};
use crate::model::questionnaire::Questionnaire;

impl Wizard {
    /// Whether one walks through the quick scan only.
    pub fn quick(&self) -> bool {
        self.quick
    }

    /// Walks through the quick scan, or through everything. Stays where one is. A questionnaire
    /// without a quick scan is always walked through whole.
    pub fn set_quick(&mut self, quick: bool) {
        self.quick = quick && !self.questionnaire.quick.is_empty();
    }

    /// Where the quick scan goes on from elsewhere: the next in it that is open, or else its first.
    /// Nowhere when one is in it already.
    pub fn into_quick(&self) -> Option<usize> {
        let first = self.questionnaire.quick.first().copied()?;
        if self.questionnaire.quick.binary_search(&self.at).is_ok() {
            return None;
        }
        let open = self.search(true, |wizard, at| wizard.status(at) == Status::Unanswered);
        Some(open.unwrap_or(first))
    }

    /// How much of the quick scan is answered. Costs as much as the quick scan has indicators, which
    /// are few however many there are in all.
    pub fn quick_coverage(&self) -> Coverage {
        let mut coverage = Coverage::default();
        for &at in &self.questionnaire.quick {
            coverage.add(self.status(at));
        }
        coverage
    }

    /// Whether nothing of the quick scan is open any more.
    pub fn quick_is_done(&self) -> bool {
        let quick = &self.questionnaire.quick;
        !quick.is_empty() && quick.iter().all(|&at| self.status(at) != Status::Unanswered)
    }
}

/// The way one walks: through every position, or only through those of the quick scan.
pub(super) struct Route<'q> {
    quick: Option<&'q [usize]>,
    all: usize,
}

impl<'q> Route<'q> {
    pub(super) fn new(questionnaire: &'q Questionnaire, quick: bool) -> Route<'q> {
        let all = questionnaire.indicators.len();
        Route { quick: quick.then_some(questionnaire.quick.as_slice()), all }
    }

    /// How many steps there are.
    pub(super) fn len(&self) -> usize {
        self.quick.map_or(self.all, <[usize]>::len)
    }

    /// The position that a step leads to.
    pub(super) fn at(&self, step: usize) -> usize {
        self.quick.map_or(step, |quick| quick[step])
    }

    /// The step at this position: empty where the way does not lead through it.
    pub(super) fn around(&self, position: usize) -> Range<usize> {
        match self.quick {
            None => position..position + 1,
            Some(quick) => {
                quick.partition_point(|&at| at < position)
                    ..quick.partition_point(|&at| at <= position)
            }
        }
    }
}
