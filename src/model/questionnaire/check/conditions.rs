//! What is wrong with conditions.

use super::Checker;
use crate::model::Id;
use crate::model::fault::FaultKind;
use crate::model::questionnaire::{AnswerKind, Choice, Condition, IndicatorStructure};
use crate::model::source::Place;

impl<'s> Checker<'s> {
    /// When an indicator is asked, or a part of it.
    pub(super) fn condition(
        &mut self,
        of: &IndicatorStructure,
        condition: &Condition,
        place: &Place,
    ) {
        match condition {
            Condition::Always => {}
            Condition::Is(indicator, options) => self.is(of, indicator, options, place),
            // The reader allows only so many brackets within brackets, so this ends.
            Condition::Not(part) => self.condition(of, part, &place.inner(0)),
            Condition::All(parts) | Condition::Any(parts) => {
                self.full(parts, place);
                for (at, part) in parts.iter().enumerate() {
                    self.condition(of, part, &place.inner(0).inner(at));
                }
            }
        }
    }

    /// The quick scan must be able to ask what it holds.
    pub(super) fn quick(&mut self, indicator: &IndicatorStructure, place: &Place) {
        let looked_at = indicator.asked.looks_at();
        let mut known = looked_at.iter().filter_map(|(id, _)| self.indicators.get(id.as_str()));
        // Those that do not exist are faults of their own.
        let alone = known.next().is_some_and(|first| !first.quick) && known.all(|next| !next.quick);
        if indicator.quick && alone {
            self.faults.push(place.fault(FaultKind::QuickAlone));
        }
    }

    fn is(&mut self, of: &IndicatorStructure, named: &Id, options: &[Id], place: &Place) {
        self.full(options, place);
        let Some(&target) = self.indicators.get(named.as_str()) else {
            self.faults.push(place.fault(FaultKind::UnknownIndicator { id: named.clone() }));
            return;
        };
        if *named == of.id {
            self.faults.push(place.fault(FaultKind::OnItself));
            return;
        }
        if target.asked != Condition::Always {
            self.faults.push(place.fault(FaultKind::Chain { indicator: named.clone() }));
        }
        let Some(known) = self.options_of(&target.answer) else {
            return;
        };
        if known.is_empty() {
            self.faults.push(place.fault(FaultKind::NoOptions { indicator: named.clone() }));
            return;
        }
        for (at, option) in options.iter().enumerate() {
            if !known.iter().any(|choice| choice.id == *option) {
                let (indicator, option) = (named.clone(), option.clone());
                let place = place.inner(1).inner(at);
                self.faults.push(place.fault(FaultKind::UnknownOptionOf { indicator, option }));
            }
        }
    }

    /// Nothing where the answer's list is missing or empty, which is a fault of its own.
    fn options_of(&self, answer: &'s AnswerKind) -> Option<&'s [Choice]> {
        let options = match answer {
            AnswerKind::Scale(id) => &self.scales.get(id.as_str())?.options,
            AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => options,
            _ => return Some(&[]),
        };
        (!options.is_empty()).then_some(options)
    }
}
