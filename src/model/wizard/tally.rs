//! Counts kept up to date with each change, so that a keypress never recounts the questionnaire.

use crate::model::assessment::Assessment;
use crate::model::findings::{self, Coverage, Finding, Status};
use crate::model::questionnaire::{Questionnaire, Reading, SectionKind};

/// Where every indicator stands, and per section how many of each.
#[derive(Debug, Clone, PartialEq)]
pub struct Tally {
    places: Vec<Place>,
    sections: Vec<SectionTally>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Place {
    status: Status,
    reading: Option<Reading>,
}

/// One section's counts.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SectionTally {
    /// How much is answered.
    pub coverage: Coverage,
    /// Well-developed areas.
    pub strengths: usize,
    /// In both lists.
    pub partial: usize,
    /// Areas with potential for further development.
    pub gaps: usize,
}

/// What one change did.
#[derive(Debug, Clone, PartialEq)]
pub struct LastChange {
    /// Position of the indicator.
    pub indicator: usize,
    /// What it said before.
    pub before: Option<Finding>,
    /// What it says now.
    pub after: Option<Finding>,
    /// Indicators that are asked since.
    pub newly_asked: Vec<usize>,
    /// Indicators that are no longer asked.
    pub no_longer_asked: Vec<usize>,
}

impl Tally {
    /// Counts everything once.
    pub fn new(questionnaire: &Questionnaire, assessment: &Assessment) -> Tally {
        let places: Vec<Place> = (0..questionnaire.indicators.len())
            .map(|at| Place::of(questionnaire, assessment, at))
            .collect();
        let mut sections = vec![SectionTally::default(); questionnaire.sections.len()];
        for (at, place) in places.iter().enumerate() {
            sections[questionnaire.indicators[at].section].add(*place);
        }
        Tally { places, sections }
    }

    /// Where the indicator at this position stands.
    pub fn status(&self, at: usize) -> Status {
        self.places[at].status
    }

    /// How the indicator at this position reads.
    pub fn reading(&self, at: usize) -> Option<Reading> {
        self.places[at].reading
    }

    /// The counts of a section.
    pub fn section(&self, section: usize) -> &SectionTally {
        &self.sections[section]
    }

    /// Coverage of all dimensions together.
    pub fn dimensions(&self, questionnaire: &Questionnaire) -> Coverage {
        questionnaire
            .sections
            .iter()
            .zip(&self.sections)
            .filter(|(section, _)| section.kind == SectionKind::Dimension)
            .map(|(_, tally)| tally.coverage)
            .sum()
    }

    /// Recounts one indicator and those that are asked because of it.
    pub(super) fn refresh(
        &mut self,
        questionnaire: &Questionnaire,
        assessment: &Assessment,
        at: usize,
        before: Option<Finding>,
        after: Option<Finding>,
    ) -> LastChange {
        let mut change = LastChange {
            indicator: at,
            before,
            after,
            newly_asked: Vec::new(),
            no_longer_asked: Vec::new(),
        };
        for &dependent in std::iter::once(&at).chain(questionnaire.dependents(at)) {
            let old = self.places[dependent];
            let new = Place::of(questionnaire, assessment, dependent);
            match (old.asked(), new.asked()) {
                (false, true) => change.newly_asked.push(dependent),
                (true, false) => change.no_longer_asked.push(dependent),
                _ => {}
            }
            let section = &mut self.sections[questionnaire.indicators[dependent].section];
            section.remove(old);
            section.add(new);
            self.places[dependent] = new;
        }
        change
    }
}

impl Place {
    fn of(questionnaire: &Questionnaire, assessment: &Assessment, at: usize) -> Place {
        Place {
            status: findings::status(questionnaire, assessment, at),
            reading: findings::finding(questionnaire, assessment, at).map(|f| f.reading),
        }
    }

    fn asked(self) -> bool {
        !matches!(self.status, Status::NotAsked | Status::Parked)
    }
}

impl SectionTally {
    fn add(&mut self, place: Place) {
        self.coverage.add(place.status);
        if let Some(reading) = place.reading {
            *self.count(reading) += 1;
        }
    }

    fn remove(&mut self, place: Place) {
        self.coverage.remove(place.status);
        if let Some(reading) = place.reading {
            *self.count(reading) -= 1;
        }
    }

    fn count(&mut self, reading: Reading) -> &mut usize {
        match reading {
            Reading::Strength => &mut self.strengths,
            Reading::Partial => &mut self.partial,
            Reading::Gap => &mut self.gaps,
        }
    }
}
