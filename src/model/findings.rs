//! What the answers say: findings, coverage, the dialogue agenda.
//!
//! All of it is a pure function of questionnaire and assessment. There is no score: a finding is a
//! reading of one answer in the Local MGI's terms, and says which rule made it.

use crate::model::Id;
use crate::model::assessment::{Answer, Assessment, Entry, Mandate, Value, Words, is_blank};
use crate::model::questionnaire::{
    AnswerKind, Choice, Condition, Questionnaire, Reading, SectionKind,
};

/// What one answer says.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// Position of the indicator.
    pub indicator: usize,
    /// The reading in force: the official's own where there is one, the rule's otherwise.
    pub reading: Reading,
    /// The rule's reading.
    pub derived: Reading,
    /// Who decides on the matter.
    pub mandate: Mandate,
    /// Whether evidence backs the claim; without, it is shown as claimed.
    pub evidenced: bool,
    /// The measure is announced or planned.
    pub planned: bool,
    /// What made the rule's reading.
    pub why: Why,
    /// The official's reason, where the reading is the official's own.
    pub overridden: Option<Words>,
}

/// What made a reading, as data; `l10n` says it in words.
#[derive(Debug, Clone, PartialEq)]
pub enum Why {
    /// This option reads so.
    Option(Id),
    /// So many choices count, and from so many on it is a strength.
    Counted {
        /// The chosen ones that count, in the questionnaire's order.
        chosen: Vec<Id>,
        /// The ones that count and were not chosen; open ones only where there are no others.
        missing: Vec<Id>,
        /// From how many on it is a strength.
        strength_from: usize,
        /// Needed for a strength and not chosen.
        needed: Vec<Id>,
    },
    /// This number, and from that number on it is a strength.
    Number {
        /// Decimal text.
        given: String,
        /// Decimal text.
        strength_from: String,
    },
}

/// Where an indicator stands. The meanings never blur: only [`Status::Answered`] can make a
/// finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Nobody has looked at it yet.
    Unanswered,
    /// Somebody must be asked first.
    DontKnow,
    /// Makes no sense for this authority.
    NotApplicable,
    /// Answered.
    Answered,
    /// Not asked because of another answer, and nothing is kept.
    NotAsked,
    /// Not asked because of another answer; its earlier answer is kept, not counted.
    Parked,
}

/// How much is answered. Progress, never a finding.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Indicators that are asked: the four below together.
    pub asked: usize,
    /// Answered.
    pub answered: usize,
    /// Somebody must be asked.
    pub dont_know: usize,
    /// With a reason, it makes no sense here.
    pub not_applicable: usize,
    /// Nobody has looked at it yet.
    pub unanswered: usize,
    /// Not asked, with an earlier answer kept. Not among the asked.
    pub parked: usize,
}

impl Coverage {
    /// Counts one more indicator.
    pub fn add(&mut self, status: Status) {
        self.shift(status, |count| count + 1);
    }

    /// Counts one indicator less.
    pub fn remove(&mut self, status: Status) {
        self.shift(status, |count| count - 1);
    }

    fn shift(&mut self, status: Status, step: fn(usize) -> usize) {
        let count = match status {
            Status::Unanswered => &mut self.unanswered,
            Status::DontKnow => &mut self.dont_know,
            Status::NotApplicable => &mut self.not_applicable,
            Status::Answered => &mut self.answered,
            Status::Parked => &mut self.parked,
            Status::NotAsked => return,
        };
        *count = step(*count);
        if status != Status::Parked {
            self.asked = step(self.asked);
        }
    }

    /// Looked at: answered, to be asked, or not applicable.
    pub fn seen(&self) -> usize {
        self.asked - self.unanswered
    }
}

impl std::iter::Sum for Coverage {
    fn sum<I: Iterator<Item = Coverage>>(parts: I) -> Coverage {
        parts.fold(Coverage::default(), |total, part| Coverage {
            asked: total.asked + part.asked,
            answered: total.answered + part.answered,
            dont_know: total.dont_know + part.dont_know,
            not_applicable: total.not_applicable + part.not_applicable,
            unanswered: total.unanswered + part.unanswered,
            parked: total.parked + part.parked,
        })
    }
}

/// Whether a condition holds for these answers.
pub fn holds(condition: &Condition, assessment: &Assessment) -> bool {
    match condition {
        Condition::Always => true,
        Condition::Is(indicator, options) => {
            let answer = &assessment.entry(indicator).answer;
            options.iter().any(|option| answer.chose(option))
        }
        Condition::Not(inner) => !holds(inner, assessment),
        Condition::All(parts) => parts.iter().all(|part| holds(part, assessment)),
        Condition::Any(parts) => parts.iter().any(|part| holds(part, assessment)),
    }
}

/// Where the indicator at this position stands.
pub fn status(questionnaire: &Questionnaire, assessment: &Assessment, at: usize) -> Status {
    let indicator = &questionnaire.indicators[at];
    let answer = match &assessment.entry(&indicator.id).answer {
        // No choice of a list would otherwise read as a gap, and not answering is none.
        Answer::Given(value) if value.is_blank() => &Answer::Unanswered,
        answer => answer,
    };
    match (holds(&indicator.asked, assessment), answer) {
        (false, Answer::Unanswered) => Status::NotAsked,
        (false, _) => Status::Parked,
        (true, Answer::Unanswered) => Status::Unanswered,
        (true, Answer::DontKnow { .. }) => Status::DontKnow,
        (true, Answer::NotApplicable { .. }) => Status::NotApplicable,
        (true, Answer::Given(_)) => Status::Answered,
    }
}

/// What the answer at this position says, if it says anything: context questions, questions that
/// are not asked and ones without an answer make no finding, and neither do kinds of answers that
/// the questionnaire gives no reading.
pub fn finding(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    at: usize,
) -> Option<Finding> {
    if !questionnaire.in_dimension(at) || status(questionnaire, assessment, at) != Status::Answered
    {
        return None;
    }
    let indicator = &questionnaire.indicators[at];
    let entry = assessment.entry(&indicator.id);
    let (derived, planned, why) = read(&indicator.kind, entry)?;
    let own = entry.overridden.as_ref().filter(|own| !is_blank(&own.reason));
    Some(Finding {
        indicator: at,
        reading: own.map_or(derived, |own| own.reading),
        derived,
        mandate: entry.mandate.clone(),
        evidenced: entry.evidence.iter().any(|evidence| !evidence.is_blank()),
        planned,
        why,
        overridden: own.map(|own| own.reason.clone()),
    })
}

/// The rule: a given answer's reading, its planned mark, and what made it.
fn read(kind: &AnswerKind, entry: &Entry) -> Option<(Reading, bool, Why)> {
    match (kind, entry.answer.value()?) {
        (AnswerKind::OneOf(options), Value::Choice(chosen)) => {
            let option = options.iter().find(|option| &option.id == chosen)?;
            Some((option.reading?, option.planned, Why::Option(chosen.clone())))
        }
        (
            AnswerKind::AnyOf { options, partial_from, strength_from, strength_needs },
            Value::Choices(chosen),
        ) => {
            if let Some(alone) = options.iter().find(|o| o.alone && chosen.contains(&o.id)) {
                return Some((alone.reading?, alone.planned, Why::Option(alone.id.clone())));
            }
            let strength_from = (*strength_from)?;
            let counted = |wanted: bool| -> Vec<Id> {
                let counts = |o: &&Choice| o.counts && !o.alone && chosen.contains(&o.id) == wanted;
                options.iter().filter(counts).map(|o| o.id.clone()).collect()
            };
            let (have, mut missing) = (counted(true), counted(false));
            // An open option (“other, namely”) is nothing in particular: it is missed only where
            // nothing else is left.
            let is_open = |id: &Id| options.iter().any(|o| &o.id == id && o.named);
            if !missing.iter().all(is_open) {
                missing.retain(|id| !is_open(id));
            }
            let needed: Vec<Id> =
                strength_needs.iter().filter(|id| !chosen.contains(*id)).cloned().collect();
            let reading = if have.len() >= strength_from && needed.is_empty() {
                Reading::Strength
            } else if have.len() >= *partial_from {
                Reading::Partial
            } else {
                Reading::Gap
            };
            Some((reading, false, Why::Counted { chosen: have, missing, strength_from, needed }))
        }
        (
            AnswerKind::Number { partial_from, strength_from: Some(strength_from) },
            Value::Number(given),
        ) => {
            // Rust also reads words such as "inf" and "nan" as numbers.
            let number: f64 = given.parse().ok().filter(|number: &f64| number.is_finite())?;
            let from = |threshold: &String| threshold.parse().is_ok_and(|t: f64| number >= t);
            let reading = if from(strength_from) {
                Reading::Strength
            } else if partial_from.as_ref().is_some_and(from) {
                Reading::Partial
            } else {
                Reading::Gap
            };
            let why = Why::Number { given: given.clone(), strength_from: strength_from.clone() };
            Some((reading, false, why))
        }
        _ => None,
    }
}

impl Finding {
    /// Whether it belongs on the agenda with other levels of government: something is missing and
    /// the city does not decide alone. Such a gap is not the city's failing (IOM, MGI: City of
    /// Montréal 2019, introduction: no recommendation to change the division of competencies).
    pub fn for_dialogue(&self) -> bool {
        self.reading != Reading::Strength && self.mandate.level().is_some()
    }

    /// Whether it stands among the well-developed areas. A partial finding stands in both lists.
    pub fn well_developed(&self) -> bool {
        self.reading != Reading::Gap
    }

    /// Whether it stands among the areas with potential for further development.
    pub fn with_potential(&self) -> bool {
        self.reading != Reading::Strength
    }
}

/// Every finding and the coverage of each section, in the questionnaire's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Summary {
    /// Per section.
    pub sections: Vec<SectionSummary>,
}

/// What one section's answers say.
#[derive(Debug, Clone, PartialEq)]
pub struct SectionSummary {
    /// How much is answered.
    pub coverage: Coverage,
    /// In the questionnaire's order; none in the context.
    pub findings: Vec<Finding>,
}

/// Derives everything the answers say.
pub fn summary(questionnaire: &Questionnaire, assessment: &Assessment) -> Summary {
    let sections = questionnaire
        .sections
        .iter()
        .map(|section| {
            let mut coverage = Coverage::default();
            for at in section.range.clone() {
                coverage.add(status(questionnaire, assessment, at));
            }
            let findings = section
                .range
                .clone()
                .filter_map(|at| finding(questionnaire, assessment, at))
                .collect();
            SectionSummary { coverage, findings }
        })
        .collect();
    Summary { sections }
}

impl Summary {
    /// Every finding.
    pub fn findings(&self) -> impl Iterator<Item = &Finding> {
        self.sections.iter().flat_map(|section| &section.findings)
    }

    /// The coverage of all dimensions together. The context holds facts and is not among them.
    pub fn dimensions(&self, questionnaire: &Questionnaire) -> Coverage {
        let sections = questionnaire.sections.iter().zip(&self.sections);
        sections
            .filter(|(section, _)| section.kind == SectionKind::Dimension)
            .map(|(_, own)| own.coverage)
            .sum()
    }

    /// What to take up with other levels of government.
    pub fn dialogue(&self) -> impl Iterator<Item = &Finding> {
        self.findings().filter(|finding| finding.for_dialogue())
    }
}

#[cfg(test)]
mod tests;
