//! What is wrong with a questionnaire's structure: everything at once, each with its line.

mod answers;
mod conditions;
mod crosswalk;

use std::collections::{HashMap, HashSet};

use super::structure::{AnswerKind, FORMAT, IndicatorStructure, Scale, SectionKind, Structure};
use crate::model::fault::{Fault, FaultKind};
use crate::model::language::base;
use crate::model::source::{self, Place, Places};

/// Reads a questionnaire's structure and names everything that is wrong with it. A structure with
/// faults can still be used, as far as it goes; without one, the source could not be read.
pub fn structure(source: &str) -> (Option<Structure>, Vec<Fault>) {
    match source::read::<Structure>(source, FORMAT) {
        Ok(structure) => {
            let faults = Checker::new(&structure).check(Places::read(source).root());
            (Some(structure), faults)
        }
        Err(mut faults) => {
            // What belongs to an indicator is named by the indicator's id, as it is below.
            for fault in &mut faults {
                if let Some((_, short)) = fault.field.rsplit_once("indicators.") {
                    fault.field = short.to_owned();
                }
            }
            (None, faults)
        }
    }
}

/// Ids that must differ from each other, with the line of each.
type Seen<'s> = HashMap<&'s str, usize>;

struct Checker<'s> {
    structure: &'s Structure,
    scales: HashMap<&'s str, &'s Scale>,
    indicators: HashMap<&'s str, &'s IndicatorStructure>,
    faults: Vec<Fault>,
}

impl<'s> Checker<'s> {
    fn new(structure: &'s Structure) -> Checker<'s> {
        let areas = structure.sections.iter().flat_map(|section| &section.areas);
        let indicators = areas.flat_map(|area| &area.indicators);
        Checker {
            structure,
            scales: structure.scales.iter().map(|scale| (scale.id.as_str(), scale)).collect(),
            // Of two with the same id the first one counts, as everywhere.
            indicators: indicators
                .rev()
                .map(|indicator| (indicator.id.as_str(), indicator))
                .collect(),
            faults: Vec::new(),
        }
    }

    fn check(mut self, root: Place) -> Vec<Fault> {
        self.kebab(&self.structure.id, &root.field("id"));
        self.languages(&root.field("languages"));
        self.variants(&root.field("variants"));
        let retired = root.field("retired");
        self.ids(&self.structure.retired, &retired, &mut Seen::new());
        // The names of the texts of sections, areas, scales and terms.
        let mut texts = HashMap::new();
        self.terms(&root.field("terms"), &mut texts);
        self.scales(&root.field("scales"), &mut texts);
        self.sections(&root.field("sections"), &mut texts);
        self.faults.sort_by_key(|fault| fault.line);
        self.faults
    }

    fn languages(&mut self, place: &Place) {
        let languages = &self.structure.languages;
        self.full(languages, place);
        let mut seen = Seen::new();
        for (at, tag) in languages.iter().enumerate() {
            let place = place.item(at, tag);
            // The tag is also the name of a file: nothing else may get through.
            if !is_language_tag(tag) {
                self.faults.push(place.fault(FaultKind::NotLanguageTag { tag: tag.clone() }));
            }
            self.once(tag, &place, &mut seen);
        }
        if !languages.is_empty() && !languages.iter().any(|tag| tag == "en") {
            self.faults.push(place.fault(FaultKind::NoEnglish));
        }
    }

    fn variants(&mut self, place: &Place) {
        let Structure { languages, variants, .. } = self.structure;
        let mut seen = Seen::new();
        for (at, tag) in variants.iter().enumerate() {
            let place = place.item(at, tag);
            let kind = if !is_language_tag(tag) {
                Some(FaultKind::NotLanguageTag { tag: tag.clone() })
            } else if languages.contains(tag) {
                Some(FaultKind::VariantIsLanguage { tag: tag.clone() })
            } else {
                let base = base(tag).unwrap_or(tag);
                (!languages.iter().any(|language| language == base)).then(|| {
                    FaultKind::VariantWithoutBase { tag: tag.clone(), base: base.to_owned() }
                })
            };
            self.faults.extend(kind.map(|kind| place.fault(kind)));
            self.once(tag, &place, &mut seen);
        }
    }

    fn terms(&mut self, place: &Place, texts: &mut HashMap<String, usize>) {
        let terms = &self.structure.terms;
        self.ids(terms, place, &mut Seen::new());
        for (at, id) in terms.iter().enumerate() {
            texts.entry(format!("term-{id}")).or_insert(place.item(at, id).line());
        }
    }

    fn scales(&mut self, place: &Place, texts: &mut HashMap<String, usize>) {
        let with_findings: HashSet<&str> = self.scales_with_findings();
        let mut seen = Seen::new();
        for (at, scale) in self.structure.scales.iter().enumerate() {
            let place = place.item(at, &scale.id);
            self.id(&scale.id, &place, &mut seen);
            texts.entry(format!("scale-{}", scale.id)).or_insert(place.id().line());
            let options = place.field("options");
            self.options(&scale.options, &options);
            self.one_of(&scale.options, &options, with_findings.contains(scale.id.as_str()));
        }
    }

    fn scales_with_findings(&self) -> HashSet<&'s str> {
        let sections = self.structure.sections.iter();
        sections
            .filter(|section| section.kind == SectionKind::Dimension)
            .flat_map(|section| &section.areas)
            .flat_map(|area| &area.indicators)
            .filter_map(|indicator| match &indicator.answer {
                AnswerKind::Scale(id) => Some(id.as_str()),
                _ => None,
            })
            .collect()
    }

    fn sections(&mut self, place: &Place, texts: &mut HashMap<String, usize>) {
        let structure = self.structure;
        self.full(&structure.sections, place);
        let (mut sections, mut areas) = (Seen::new(), Seen::new());
        let mut indicators = Vec::new();
        for (at, section) in structure.sections.iter().enumerate() {
            let place = place.item(at, &section.id);
            self.id(&section.id, &place, &mut sections);
            texts.entry(format!("section-{}", section.id)).or_insert(place.id().line());
            let place = place.field("areas");
            self.full(&section.areas, &place);
            for (at, area) in section.areas.iter().enumerate() {
                let place = place.item(at, &area.id);
                self.id(&area.id, &place, &mut areas);
                texts.entry(format!("area-{}", area.id)).or_insert(place.id().line());
                let place = place.field("indicators");
                self.full(&area.indicators, &place);
                for (at, indicator) in area.indicators.iter().enumerate() {
                    let place = place.item(at, &indicator.id).called(&indicator.id);
                    indicators.push((indicator, place, section.kind == SectionKind::Dimension));
                }
            }
        }
        // After all the sections and areas: an indicator's text may have the name of a later one's.
        let mut seen = Seen::new();
        for (indicator, place, findings) in indicators {
            self.id(&indicator.id, &place, &mut seen);
            let id = indicator.id.clone();
            if structure.retired.contains(&id) {
                self.faults.push(place.id().fault(FaultKind::RetiredId { id }));
            } else if let Some(&first) = texts.get(&id) {
                self.faults.push(place.id().fault(FaultKind::TextNameTaken { id, first }));
            }
            self.answer(&indicator.answer, &place.field("answer"), findings);
            self.details(indicator, &place.field("details"));
            self.condition(indicator, &indicator.asked, &place.field("asked"));
            self.quick(indicator, &place.field("quick"));
            self.crosswalk(&indicator.crosswalk, &place.field("crosswalk"));
        }
    }

    /// The id of something in parentheses.
    fn id(&mut self, id: &'s str, place: &Place, seen: &mut Seen<'s>) {
        self.kebab(id, &place.id());
        self.once(id, &place.id(), seen);
    }

    /// A list of nothing but ids.
    fn ids(&mut self, ids: &'s [String], place: &Place, seen: &mut Seen<'s>) {
        for (at, id) in ids.iter().enumerate() {
            self.id(id, &place.item(at, id), seen);
        }
    }

    fn kebab(&mut self, id: &str, place: &Place) {
        let starts = id.starts_with(|c: char| c.is_ascii_lowercase());
        if !starts || !id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')) {
            self.faults.push(place.fault(FaultKind::NotKebab { id: id.to_owned() }));
        }
    }

    fn once(&mut self, id: &'s str, place: &Place, seen: &mut Seen<'s>) {
        if let Some(&first) = seen.get(id) {
            self.faults.push(place.fault(FaultKind::DuplicateId { id: id.to_owned(), first }));
        } else {
            seen.insert(id, place.line());
        }
    }

    fn full<T>(&mut self, list: &[T], place: &Place) {
        if list.is_empty() {
            self.faults.push(place.fault(FaultKind::Empty));
        }
    }
}

/// Two or three letters, then further parts of up to eight letters or digits.
pub fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    matches!(language.len(), 2 | 3)
        && language.bytes().all(|b| b.is_ascii_lowercase())
        && parts.all(|part| {
            matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric())
        })
}

#[cfg(test)]
mod tests;
