//! What a page with room for three of each shows.
//!
//! The official chooses. Where nobody has chosen yet, three are proposed by a rule that anyone can
//! follow: what has more evidence comes first, then what belongs to a dimension of which more is
//! answered, then what belongs to the quick scan, then the questionnaire's order; and as long as
//! there is a choice, each comes from another dimension. It is a choice of topics, never a rank.

mod mark;

use std::cmp::Reverse;

use crate::model::Id;
use crate::model::assessment::{Assessment, Highlights, Mandate};
use crate::model::findings::{Finding, Summary};
use crate::model::questionnaire::Questionnaire;
pub use mark::{List, Marked, mark};

/// The findings of a page, in the order in which they stand there.
#[derive(Debug, Clone, PartialEq)]
pub struct Page<'s> {
    /// Well-developed areas.
    pub strengths: Picked<'s>,
    /// Areas with potential for further development on which the authority decides, if it can be.
    pub potentials: Picked<'s>,
    /// Topics for dialogue with other levels of government.
    pub dialogue: Picked<'s>,
}

impl<'s> Page<'s> {
    /// What stands in one of its lists.
    pub fn of(&self, list: List) -> &Picked<'s> {
        match list {
            List::Strengths => &self.strengths,
            List::Potentials => &self.potentials,
            List::Dialogue => &self.dialogue,
        }
    }
}

/// Some findings, and who picked them.
#[derive(Debug, Clone, PartialEq)]
pub struct Picked<'s> {
    /// At most [`Highlights::MOST`].
    pub findings: Vec<&'s Finding>,
    /// Whether the official chose them; proposed otherwise.
    pub chosen: bool,
}

/// Picks the findings for the page. A choice whose answer has changed so that it no longer fits is
/// passed over; where none is left, three are proposed.
pub fn page<'s>(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    summary: &'s Summary,
) -> Page<'s> {
    let Highlights { strengths, potentials, dialogue } = &assessment.highlights;
    let picker = Picker { questionnaire, assessment, summary };
    let dialogue = picker.pick(dialogue, Finding::for_dialogue, |_| 0);
    // What stands under dialogue is not proposed a second time.
    let for_city = |finding: &Finding| finding.with_potential() && !finding.for_dialogue();
    let own = |finding: &Finding| match finding.mandate {
        Mandate::City => 0,
        Mandate::Unsaid => 1,
        Mandate::Shared(_) | Mandate::Other(_) => 2,
    };
    let mut potentials = picker.pick(potentials, Finding::with_potential, own);
    if !potentials.chosen {
        let proposed = picker.propose(for_city, own);
        if !proposed.is_empty() {
            potentials.findings = proposed;
        }
    }
    let whole = |finding: &Finding| usize::from(finding.with_potential());
    Page { strengths: picker.pick(strengths, Finding::well_developed, whole), potentials, dialogue }
}

struct Picker<'a, 's> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    summary: &'s Summary,
}

impl<'s> Picker<'_, 's> {
    fn pick(
        &self,
        chosen: &[Id],
        fits: fn(&Finding) -> bool,
        first: impl Fn(&Finding) -> usize,
    ) -> Picked<'s> {
        let findings: Vec<&Finding> =
            chosen.iter().filter_map(|id| self.finding(id, fits)).collect();
        if !findings.is_empty() {
            return Picked { findings, chosen: true };
        }
        Picked { findings: self.propose(fits, first), chosen: false }
    }

    fn finding(&self, id: &str, fits: fn(&Finding) -> bool) -> Option<&'s Finding> {
        let at = self.questionnaire.position(id)?;
        self.summary.findings().find(|finding| finding.indicator == at && fits(finding))
    }

    fn propose(
        &self,
        fits: impl Fn(&Finding) -> bool,
        first: impl Fn(&Finding) -> usize,
    ) -> Vec<&'s Finding> {
        let mut fitting: Vec<&Finding> = self.summary.findings().filter(|own| fits(own)).collect();
        // A stable sort keeps the questionnaire's order among equals.
        fitting.sort_by_cached_key(|finding| {
            let indicator = &self.questionnaire.indicators[finding.indicator];
            let evidence = &self.assessment.entry(&indicator.id).evidence;
            let evidence = evidence.iter().filter(|own| !own.is_blank()).count();
            let coverage = self.summary.sections[indicator.section].coverage;
            let answered = coverage.answered * 100 / coverage.asked.max(1);
            (first(finding), Reverse(evidence), Reverse(answered), !indicator.quick)
        });
        let section = |finding: &Finding| self.questionnaire.indicators[finding.indicator].section;
        let mut picked: Vec<&Finding> = Vec::new();
        for again in [false, true] {
            for finding in &fitting {
                let there = picked.iter().any(|own| own.indicator == finding.indicator);
                let same = picked.iter().any(|own| section(own) == section(finding));
                if picked.len() < Highlights::MOST && !there && (again || !same) {
                    picked.push(finding);
                }
            }
        }
        picked
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests;
