//! The assessment that a JSON export was made of. Every field is written out: a new one stops the
//! compiler here until the export has it.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, EvidenceKind, Flag, Highlights, Mandate, Override,
    Position, Row, Stance, Step, Value, Words,
};
use crate::model::questionnaire::Reading;

pub fn assessment(json: &str) -> Assessment {
    let json: Json = serde_json::from_str(json).unwrap();
    assert_eq!(json["format"], 1);
    let about = &json["assessment"];
    let sections = json["sections"].as_array().unwrap().iter();
    let areas = sections.flat_map(|section| section["areas"].as_array().unwrap());
    let indicators = areas.flat_map(|area| area["indicators"].as_array().unwrap());
    let others = json["not_in_questionnaire"].as_array().unwrap();
    let entries = indicators.chain(others).map(|entry| (text(&entry["id"]), self::entry(entry)));
    Assessment {
        format: about["format"].as_u64().unwrap().try_into().unwrap(),
        questionnaire: text(&about["questionnaire"]),
        questionnaire_version: text(&about["questionnaire_version"]),
        example: about["example"].as_bool().unwrap(),
        about: About {
            authority: text(&about["authority"]),
            country: text(&about["country"]),
            year: year(&about["year"]),
            step: match about["step"].as_str().unwrap() {
                "launch" => Step::Launch,
                "data_collection" => Step::DataCollection,
                "consultation" => Step::Consultation,
                "final_report" => Step::FinalReport,
                other => panic!("{other}"),
            },
            languages: texts(&about["languages"]),
            people: text(&about["people"]),
        },
        highlights: Highlights {
            strengths: texts(&json["highlights"]["strengths"]),
            potentials: texts(&json["highlights"]["potentials"]),
            dialogue: texts(&json["highlights"]["dialogue"]),
        },
        entries: entries.collect(),
    }
}

fn entry(json: &Json) -> Entry {
    let details = json["details"].as_object().unwrap().iter();
    let level = || text(&json["level"]);
    Entry {
        answer: match json["answer"]["kind"].as_str() {
            None => Answer::Unanswered,
            Some("dont_know") => Answer::DontKnow {
                whom: text(&json["answer"]["whom"]),
                when: text(&json["answer"]["when"]),
            },
            Some("not_applicable") => {
                Answer::NotApplicable { reason: words(&json["answer"]["reason"]) }
            }
            Some(_) => Answer::Given(value(&json["answer"])),
        },
        details: details.map(|(id, json)| (id.clone(), value(json))).collect(),
        mandate: match json["mandate"].as_str() {
            None => Mandate::Unsaid,
            Some("city") => Mandate::City,
            Some("shared") => Mandate::Shared(level()),
            Some("other") => Mandate::Other(level()),
            Some(other) => panic!("{other}"),
        },
        evidence: json["evidence"].as_array().unwrap().iter().map(evidence).collect(),
        notes: words(&json["notes"]),
        positions: json["positions"].as_object().unwrap().iter().map(position).collect(),
        flag: json["flag"]
            .as_object()
            .map(|flag| Flag { what: words(&flag["what"]), whom: text(&flag["whom"]) }),
        overridden: json["override"].as_object().map(|own| Override {
            reading: match own["reading"].as_str().unwrap() {
                "strength" => Reading::Strength,
                "partial" => Reading::Partial,
                "gap" => Reading::Gap,
                other => panic!("{other}"),
            },
            reason: words(&own["reason"]),
        }),
        changed_at: json["changed_at"].as_str().map(str::to_owned),
        changed_by: json["changed_by"].as_str().map(str::to_owned),
    }
}

fn position((who, json): (&String, &Json)) -> (String, Position) {
    let stance = match json["stance"].as_str().unwrap() {
        "agrees" => Stance::Agrees,
        "disagrees" => Stance::Disagrees,
        "would_change" => Stance::WouldChange,
        other => panic!("{other}"),
    };
    (who.clone(), Position { stance, remark: words(&json["remark"]) })
}

fn evidence(json: &Json) -> Evidence {
    Evidence {
        title: text(&json["title"]),
        kind: match json["kind"].as_str().unwrap() {
            "law_or_plan" => EvidenceKind::LawOrPlan,
            "internal_practice" => EvidenceKind::InternalPractice,
            "service" => EvidenceKind::Service,
            other => panic!("{other}"),
        },
        year: year(&json["year"]),
        page: text(&json["page"]),
        link: text(&json["link"]),
        note: text(&json["note"]),
    }
}

fn value(json: &Json) -> Value {
    match json["kind"].as_str().unwrap() {
        "choice" => Value::Choice(text(&json["id"])),
        "choices" => Value::Choices(texts(&json["ids"]).into_iter().collect()),
        "number" => Value::Number(text(&json["number"])),
        "money" => {
            Value::Money { amount: text(&json["amount"]), currency: text(&json["currency"]) }
        }
        "year" => Value::Year(year(&json["year"]).unwrap()),
        "period" => Value::Period { from: year(&json["from"]).unwrap(), to: year(&json["to"]) },
        "text" => Value::Text(words(&json["text"])),
        "table" => Value::Table(json["rows"].as_array().unwrap().iter().map(row).collect()),
        other => panic!("{other}"),
    }
}

fn row(json: &Json) -> Row {
    let cells: BTreeMap<String, String> = words(&json["cells"]);
    Row { row: json["row"].as_str().map(str::to_owned), cells }
}

fn text(json: &Json) -> String {
    json.as_str().unwrap().to_owned()
}

fn texts(json: &Json) -> Vec<String> {
    json.as_array().unwrap().iter().map(text).collect()
}

fn year(json: &Json) -> Option<i32> {
    json.as_i64().map(|year| year.try_into().unwrap())
}

fn words(json: &Json) -> Words {
    json.as_object().unwrap().iter().map(|(tag, own)| (tag.clone(), text(own))).collect()
}
