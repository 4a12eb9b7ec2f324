//! What is wrong with answers: options and their readings, thresholds, tables, details.

use std::collections::HashSet;

use super::{Checker, Seen};
use crate::model::Id;
use crate::model::fault::FaultKind;
use crate::model::questionnaire::{AnswerKind, CellKind, Choice, Column, IndicatorStructure, Rows};
use crate::model::source::{Place, is_decimal};

impl<'s> Checker<'s> {
    /// An indicator's or a detail's answer. Where it makes findings, it must say how it reads.
    pub(super) fn answer(&mut self, kind: &'s AnswerKind, place: &Place, findings: bool) {
        match kind {
            AnswerKind::Scale(id) => {
                if !self.scales.contains_key(id.as_str()) {
                    self.faults.push(place.fault(FaultKind::UnknownScale { id: id.clone() }));
                }
            }
            AnswerKind::OneOf(options) => {
                let place = place.inner(0);
                self.options(options, &place);
                self.one_of(options, &place, findings);
            }
            AnswerKind::AnyOf { options, partial_from, strength_from, strength_needs } => {
                let options_place = place.field("options");
                self.options(options, &options_place);
                self.known(strength_needs, options, &place.field("strength_needs"));
                self.counted(options, *partial_from, *strength_from, place, findings);
                if findings {
                    self.readings(options, &options_place, |option| option.alone);
                }
            }
            AnswerKind::Number { partial_from, strength_from } => {
                self.thresholds(partial_from.as_ref(), strength_from.as_ref(), place);
            }
            AnswerKind::Table { rows, columns } => self.table(rows, columns, place),
            AnswerKind::Money
            | AnswerKind::Year
            | AnswerKind::Period
            | AnswerKind::ShortText
            | AnswerKind::LongText => {}
        }
    }

    /// What any list of options has to keep to.
    pub(super) fn options(&mut self, options: &'s [Choice], place: &Place) {
        self.full(options, place);
        let mut seen = Seen::new();
        for (at, option) in options.iter().enumerate() {
            let place = place.item(at, &option.id);
            self.id(&option.id, &place, &mut seen);
            self.known(&option.excludes, options, &place.field("excludes"));
        }
    }

    /// A one-of list or a scale, best option first.
    pub(super) fn one_of(&mut self, options: &[Choice], place: &Place, findings: bool) {
        if findings {
            self.readings(options, place, |_| true);
        }
        for (at, pair) in options.windows(2).enumerate() {
            if let (Some(before), Some(after)) = (pair[0].reading, pair[1].reading)
                && after > before
            {
                let option = pair[1].id.clone();
                let place = place.item(at + 1, &option);
                self.faults.push(place.fault(FaultKind::NotSorted { option }));
            }
        }
    }

    /// Options that need a reading and have none.
    fn readings(&mut self, options: &[Choice], place: &Place, needed: fn(&Choice) -> bool) {
        for (at, option) in options.iter().enumerate() {
            if needed(option) && option.reading.is_none() {
                let option = option.id.clone();
                let place = place.item(at, &option);
                self.faults.push(place.fault(FaultKind::NoReading { option }));
            }
        }
    }

    /// Ids that must be among these options.
    fn known(&mut self, ids: &[Id], options: &[Choice], place: &Place) {
        if ids.is_empty() {
            return;
        }
        let known: HashSet<&str> = options.iter().map(|option| option.id.as_str()).collect();
        for (at, id) in ids.iter().enumerate().filter(|(_, id)| !known.contains(id.as_str())) {
            let option = id.clone();
            self.faults.push(place.item(at, id).fault(FaultKind::UnknownOption { option }));
        }
    }

    /// From how many choices on an any-of list is partial and a strength.
    fn counted(
        &mut self,
        options: &[Choice],
        partial_from: usize,
        strength_from: Option<usize>,
        place: &Place,
        findings: bool,
    ) {
        let Some(from) = strength_from else {
            if findings {
                self.faults.push(place.fault(FaultKind::NoStrengthFrom));
            }
            return;
        };
        let counted = options.iter().filter(|option| option.counts && !option.alone).count();
        if from > counted {
            let place = place.field("strength_from");
            self.faults.push(place.fault(FaultKind::StrengthOutOfReach { from, counted }));
        }
        if partial_from > from {
            let (partial, strength) = (partial_from.to_string(), from.to_string());
            let place = place.field("partial_from");
            self.faults.push(place.fault(FaultKind::PartialAboveStrength { partial, strength }));
        }
    }

    /// From which number on an answer is partial and a strength.
    fn thresholds(&mut self, partial: Option<&String>, strength: Option<&String>, place: &Place) {
        for (name, text) in [("partial_from", partial), ("strength_from", strength)] {
            if let Some(text) = text.filter(|text| !is_decimal(text)) {
                let text = text.clone();
                self.faults.push(place.field(name).fault(FaultKind::NotDecimal { text }));
            }
        }
        let number = |text: &String| text.parse::<f64>().ok();
        match (partial, strength) {
            (Some(_), None) => self.faults.push(place.fault(FaultKind::NoStrengthFrom)),
            (Some(partial), Some(strength)) if number(partial) > number(strength) => {
                let (partial, strength) = (partial.clone(), strength.clone());
                let place = place.field("partial_from");
                self.faults
                    .push(place.fault(FaultKind::PartialAboveStrength { partial, strength }));
            }
            _ => {}
        }
    }

    fn table(&mut self, rows: &'s Rows, columns: &'s [Column], place: &Place) {
        let rows_place = place.field("rows");
        match rows {
            Rows::Fixed(ids) => {
                self.full(ids, &rows_place);
                self.ids(ids, &rows_place.inner(0), &mut Seen::new());
            }
            Rows::Free(0) => self.faults.push(rows_place.fault(FaultKind::NoRows)),
            Rows::Free(_) => {}
        }
        let columns_place = place.field("columns");
        self.full(columns, &columns_place);
        let mut seen = Seen::new();
        for (at, column) in columns.iter().enumerate() {
            let place = columns_place.item(at, &column.id);
            self.id(&column.id, &place, &mut seen);
            if let CellKind::Choice(ids) = &column.cell {
                let place = place.field("cell");
                self.full(ids, &place);
                self.ids(ids, &place.inner(0), &mut Seen::new());
            }
        }
    }

    /// An indicator's further fields.
    pub(super) fn details(&mut self, indicator: &'s IndicatorStructure, place: &Place) {
        let own = match &indicator.answer {
            AnswerKind::Scale(id) => self.scales.get(id.as_str()).map_or(&[][..], |s| &s.options),
            kind => kind.options(),
        };
        let named: HashSet<&str> =
            own.iter().filter(|option| option.named).map(|option| option.id.as_str()).collect();
        let mut seen = Seen::new();
        for (at, detail) in indicator.details.iter().enumerate() {
            let place = place.item(at, &detail.id);
            self.id(&detail.id, &place, &mut seen);
            if named.contains(detail.id.as_str()) {
                let id = detail.id.clone();
                self.faults.push(place.id().fault(FaultKind::NameClash { id }));
            }
            let place = place.field("kind");
            if let AnswerKind::Table { .. } = detail.kind {
                self.faults.push(place.fault(FaultKind::TableInDetail));
            }
            // Details make no findings.
            self.answer(&detail.kind, &place, false);
            if let Some(option) = detail.kind.options().iter().find(|option| option.named) {
                let option = option.id.clone();
                self.faults.push(place.fault(FaultKind::NamedInDetail { option }));
            }
        }
    }
}
