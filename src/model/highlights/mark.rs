//! The official's choice for the page, one finding at a time.

use crate::model::Id;
use crate::model::assessment::{Assessment, Highlights};
use crate::model::findings::{Finding, Summary};
use crate::model::questionnaire::Questionnaire;

/// A list of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// Well-developed areas.
    Strengths,
    /// Areas with potential for further development.
    Potentials,
    /// Topics for dialogue with other levels of government.
    Dialogue,
}

/// What became of a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Marked {
    /// It is chosen now.
    Chosen(Highlights),
    /// It is not chosen any more.
    Dropped(Highlights),
    /// As many as there is room for are chosen already.
    Full,
}

impl List {
    /// In the order of the page.
    pub const ALL: [List; 3] = [List::Strengths, List::Potentials, List::Dialogue];

    /// Whether a finding belongs in it.
    pub fn takes(self, finding: &Finding) -> bool {
        match self {
            List::Strengths => finding.well_developed(),
            List::Potentials => finding.with_potential(),
            List::Dialogue => finding.for_dialogue(),
        }
    }

    /// What is chosen for it.
    pub fn of(self, highlights: &Highlights) -> &[Id] {
        match self {
            List::Strengths => &highlights.strengths,
            List::Potentials => &highlights.potentials,
            List::Dialogue => &highlights.dialogue,
        }
    }

    fn set(self, highlights: &mut Highlights, ids: Vec<Id>) {
        match self {
            List::Strengths => highlights.strengths = ids,
            List::Potentials => highlights.potentials = ids,
            List::Dialogue => highlights.dialogue = ids,
        }
    }
}

/// Marks the finding of the indicator at this position for a list, or takes its mark away. Choices
/// whose answers have changed so that they no longer fit take no room.
pub fn mark(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    summary: &Summary,
    list: List,
    at: usize,
) -> Marked {
    let fits = |id: &Id| {
        let at = questionnaire.position(id);
        summary.findings().any(|own| Some(own.indicator) == at && list.takes(own))
    };
    let mut highlights = assessment.highlights.clone();
    let id = &questionnaire.indicators[at].id;
    let chosen = list.of(&highlights).iter();
    let mut chosen: Vec<Id> = chosen.filter(|id| fits(id)).cloned().collect();
    let was_chosen = chosen.contains(id);
    if was_chosen {
        chosen.retain(|own| own != id);
    } else if chosen.len() >= Highlights::MOST {
        return Marked::Full;
    } else {
        chosen.push(id.clone());
    }
    list.set(&mut highlights, chosen);
    if was_chosen { Marked::Dropped(highlights) } else { Marked::Chosen(highlights) }
}
