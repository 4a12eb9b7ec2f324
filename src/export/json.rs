//! Everything as JSON, in a shape of its own: stored values as they are, with titles, labels and
//! sentences in the reader's language beside them. The README documents it.

use std::fmt::Write as _;

use serde_json::{Map, Value as Json, json};

use super::{Export, Subject};
use crate::l10n::say;
use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, EvidenceKind, Flag, Highlights, Mandate, Override,
    Position, Row, Stance, Step, Value, Words,
};
use crate::model::findings::{Coverage, Finding, Status, status};
use crate::model::questionnaire::{Crosswalk, Indicator, Migof, Reading, Section, SectionKind};
use crate::model::visible::is_plain;

/// Version of the shape.
pub const FORMAT: u32 = 1;

/// Writes everything.
pub fn write(export: &Export) -> String {
    text(&export.json())
}

/// JSON in which every character is escaped that a terminal would obey, or that a reader would not
/// see: whoever reads the JSON still gets it.
pub fn text(value: &Json) -> String {
    let plain = format!("{value:#}\n");
    let is_harmful = |c: char| !is_plain(c) && c != '\n';
    if !plain.contains(is_harmful) {
        return plain;
    }
    let mut text = String::with_capacity(plain.len());
    for c in plain.chars() {
        if is_harmful(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                let _ = write!(text, "\\u{unit:04x}");
            }
        } else {
            text.push(c);
        }
    }
    text
}

impl Export<'_> {
    fn json(&self) -> Json {
        let Assessment {
            format,
            questionnaire,
            questionnaire_version,
            example,
            about,
            highlights,
            entries: _,
        } = self.assessment;
        let About { authority, country, year, step, languages, people } = about;
        let Highlights { strengths, potentials, dialogue } = highlights;
        let findings: Vec<Option<&Finding>> = {
            let mut places = vec![None; self.questionnaire.indicators.len()];
            for finding in self.summary.findings() {
                places[finding.indicator] = Some(finding);
            }
            places
        };
        let sections = self.questionnaire.sections.iter().zip(&self.summary.sections);
        let sections: Vec<Json> =
            sections.map(|(section, own)| self.section(section, own.coverage, &findings)).collect();
        let others = self.subjects().filter(|subject| subject.place.is_none());
        let others: Vec<Json> = others.map(|subject| self.entry(subject)).collect();
        let agenda: Vec<&str> = self
            .findings()
            .filter(|(finding, _)| finding.for_dialogue())
            .map(|(_, subject)| subject.id)
            .collect();
        json!({
            "format": FORMAT,
            "language": self.l10n.language().tag,
            "date": self.date.to_string(),
            "name": self.name,
            "assessment": {
                "format": format,
                "questionnaire": questionnaire,
                "questionnaire_version": questionnaire_version,
                "questionnaire_title": self.texts.questionnaire(self.questionnaire),
                "example": example,
                "authority": authority,
                "country": country,
                "year": year,
                "step": step_word(*step),
                "step_title": self.say(&say::step(*step)),
                "languages": languages,
                "people": people,
            },
            "highlights": {
                "strengths": strengths,
                "potentials": potentials,
                "dialogue": dialogue,
            },
            "coverage": coverage(self.summary.dimensions(self.questionnaire)),
            "sections": sections,
            "dialogue": agenda,
            "not_in_questionnaire": others,
        })
    }

    fn section(&self, section: &Section, covered: Coverage, findings: &[Option<&Finding>]) -> Json {
        let areas = section.areas.iter().map(|area| {
            let indicators = area.range.clone().map(|at| {
                let indicator = &self.questionnaire.indicators[at];
                self.indicator(at, indicator, findings[at])
            });
            json!({
                "id": area.id,
                "title": self.texts.area(area),
                "indicators": indicators.collect::<Vec<_>>(),
            })
        });
        json!({
            "id": section.id,
            "kind": match section.kind {
                SectionKind::Context => "context",
                SectionKind::Dimension => "dimension",
            },
            "number": section.number,
            "title": self.texts.section(section),
            "coverage": coverage(covered),
            "areas": areas.collect::<Vec<_>>(),
        })
    }

    fn indicator(&self, at: usize, indicator: &Indicator, finding: Option<&Finding>) -> Json {
        let entry = self.assessment.entry(&indicator.id);
        let subject = Subject { id: &indicator.id, place: Some((at, indicator)), entry };
        let mut json = json!({
            "id": indicator.id,
            "number": indicator.number,
            "question": self.texts.prompt(indicator),
            "quick": indicator.quick,
            "crosswalk": crosswalk(&indicator.crosswalk),
            "status": status_word(status(self.questionnaire, self.assessment, at)),
        });
        if let (Json::Object(json), Json::Object(mut entry)) = (&mut json, self.entry(subject)) {
            entry.shift_remove("id");
            json.append(&mut entry);
            json.insert("finding".to_owned(), finding.map_or(Json::Null, |own| self.finding(own)));
        }
        json
    }

    /// What stands in the file about one indicator.
    fn entry(&self, subject: Subject) -> Json {
        let Entry {
            answer,
            details,
            mandate: decides,
            evidence,
            notes,
            positions,
            flag,
            overridden,
            changed_at,
            changed_by,
        } = subject.entry;
        let answer = match answer {
            Answer::Unanswered => Json::Null,
            Answer::DontKnow { whom, when } => {
                json!({ "kind": "dont_know", "whom": whom, "when": when })
            }
            Answer::NotApplicable { reason } => {
                json!({ "kind": "not_applicable", "reason": words(reason) })
            }
            Answer::Given(value) => self.value(subject, None, value),
        };
        let indicator = subject.place.map(|(_, indicator)| indicator);
        let details: Map<String, Json> = details
            .iter()
            .map(|(id, value)| {
                let mut json = self.value(subject, Some(id), value);
                json["label"] = self.detail_label(indicator, id).into();
                (id.clone(), json)
            })
            .collect();
        json!({
            "id": subject.id,
            "answer": answer,
            "details": details,
            "mandate": mandate(decides),
            "level": decides.level(),
            "evidence": evidence.iter().map(piece).collect::<Vec<_>>(),
            "notes": words(notes),
            "positions": positions.iter().map(position).collect::<Map<String, Json>>(),
            "flag": flag.as_ref().map(|Flag { what, whom }| {
                json!({ "what": words(what), "whom": whom })
            }),
            "override": overridden.as_ref().map(|Override { reading, reason }| {
                json!({ "reading": reading_word(*reading), "reason": words(reason) })
            }),
            "changed_at": changed_at,
            "changed_by": changed_by,
        })
    }

    /// A value as it is stored, and in words.
    fn value(&self, subject: Subject, detail: Option<&str>, value: &Value) -> Json {
        let mut json = match value {
            Value::Choice(id) => json!({ "kind": "choice", "id": id }),
            Value::Choices(ids) => json!({ "kind": "choices", "ids": ids }),
            Value::Number(number) => json!({ "kind": "number", "number": number }),
            Value::Money { amount, currency } => {
                json!({ "kind": "money", "amount": amount, "currency": currency })
            }
            Value::Year(year) => json!({ "kind": "year", "year": year }),
            Value::Period { from, to } => json!({ "kind": "period", "from": from, "to": to }),
            Value::Text(text) => json!({ "kind": "text", "text": words(text) }),
            Value::Table(rows) => {
                let rows =
                    rows.iter().map(|Row { row, cells }| json!({ "row": row, "cells": cells }));
                json!({ "kind": "table", "rows": rows.collect::<Vec<_>>() })
            }
        };
        json["words"] = self.in_words(subject, detail, value).into();
        json
    }

    fn finding(&self, finding: &Finding) -> Json {
        let Finding {
            indicator: _,
            reading,
            derived,
            mandate: _,
            evidenced,
            planned,
            why: _,
            overridden,
        } = finding;
        json!({
            "reading": reading_word(*reading),
            "reading_title": self.say(&say::reading(*reading)),
            "rule_reading": reading_word(*derived),
            "evidenced": evidenced,
            "planned": planned,
            "overridden": overridden.is_some(),
            "dialogue": finding.for_dialogue(),
            "why": self.l10n.why(self.questionnaire, self.texts, finding),
        })
    }
}

/// Counts, by what they count.
pub fn coverage(coverage: Coverage) -> Json {
    let Coverage { asked, answered, dont_know, not_applicable, unanswered, parked } = coverage;
    json!({
        "asked": asked,
        "answered": answered,
        "dont_know": dont_know,
        "not_applicable": not_applicable,
        "unanswered": unanswered,
        "parked": parked,
    })
}

/// Who decides, in a word; nothing where nobody said it.
pub fn mandate(mandate: &Mandate) -> Option<&'static str> {
    match mandate {
        Mandate::Unsaid => None,
        Mandate::City => Some("city"),
        Mandate::Shared(_) => Some("shared"),
        Mandate::Other(_) => Some("other"),
    }
}

fn words(words: &Words) -> Json {
    words
        .iter()
        .map(|(tag, text)| (tag.clone(), Json::from(text.as_str())))
        .collect::<Map<_, _>>()
        .into()
}

fn piece(evidence: &Evidence) -> Json {
    let Evidence { title, kind, year, page, link, note } = evidence;
    let kind = match kind {
        EvidenceKind::LawOrPlan => "law_or_plan",
        EvidenceKind::InternalPractice => "internal_practice",
        EvidenceKind::Service => "service",
    };
    json!({
        "title": title, "kind": kind, "year": year, "page": page, "link": link, "note": note
    })
}

fn position((who, position): (&String, &Position)) -> (String, Json) {
    let Position { stance, remark } = position;
    let stance = match stance {
        Stance::Agrees => "agrees",
        Stance::Disagrees => "disagrees",
        Stance::WouldChange => "would_change",
    };
    (who.clone(), json!({ "stance": stance, "remark": words(remark) }))
}

fn crosswalk(crosswalk: &Crosswalk) -> Json {
    let Crosswalk { migof, sdg, sdg_10_7_2, gcm } = crosswalk;
    let migof = migof.map(|part| match part {
        Migof::Principle1 => "principle_1",
        Migof::Principle2 => "principle_2",
        Migof::Principle3 => "principle_3",
        Migof::Objective1 => "objective_1",
        Migof::Objective2 => "objective_2",
        Migof::Objective3 => "objective_3",
    });
    json!({ "migof": migof, "sdg": sdg, "sdg_10_7_2": sdg_10_7_2, "gcm": gcm })
}

fn step_word(step: Step) -> &'static str {
    match step {
        Step::Launch => "launch",
        Step::DataCollection => "data_collection",
        Step::Consultation => "consultation",
        Step::FinalReport => "final_report",
    }
}

fn status_word(status: Status) -> &'static str {
    match status {
        Status::Unanswered => "unanswered",
        Status::DontKnow => "dont_know",
        Status::NotApplicable => "not_applicable",
        Status::Answered => "answered",
        Status::NotAsked => "not_asked",
        Status::Parked => "parked",
    }
}

fn reading_word(reading: Reading) -> &'static str {
    match reading {
        Reading::Strength => "strength",
        Reading::Partial => "partial",
        Reading::Gap => "gap",
    }
}
