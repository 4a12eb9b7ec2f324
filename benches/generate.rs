//! A questionnaire of any size, and a home with an assessment that answers it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use local_mgi::model::assessment::{About, Answer, Assessment, Mandate, Value};
use local_mgi::model::session::Settings;
use local_mgi::store::{AssessmentFile, Holder, Home, LoadedQuestionnaire, Name};

/// The questionnaire's id, and the assessment's name.
pub const LARGE: &str = "large";

/// The id of an indicator, counted from 0.
fn id(at: usize) -> String {
    format!("indicator-{at}")
}

/// Structure and English texts: dimensions of areas of indicators, most of them a choice, every
/// tenth one asked only because of the one before.
fn questionnaire(count: usize) -> (String, String) {
    let mut structure = format!(
        "#![enable(implicit_some)]\n(format: 1, id: {LARGE:?}, version: \"1\", languages: [\"en\"],\n\
         scales: [(id: \"practice\", options: [\n\
         (id: \"in-place\", reading: Strength), (id: \"partly\", reading: Partial),\n\
         (id: \"planned\", reading: Gap, planned: true), (id: \"no\", reading: Gap)])],\n\
         sections: [\n"
    );
    let mut texts = "scale-practice = Practice\n    .option-in-place = In place\n\
                     \x20   .option-partly = Partly\n    .option-partly-exists = Something exists.\n\
                     \x20   .option-partly-missing = Something is missing.\n\
                     \x20   .option-planned = Planned\n    .option-no = No\n"
        .to_owned();
    let in_section = count.div_ceil(6).max(1);
    for (section, start) in (0..count).step_by(in_section).enumerate() {
        let _ = writeln!(structure, "(id: \"dimension-{section}\", kind: Dimension, areas: [");
        let _ = writeln!(texts, "section-dimension-{section} = Dimension {}", section + 1);
        let end = (start + in_section).min(count);
        for area in (start..end).step_by(10) {
            let _ = writeln!(structure, "(id: \"{area}\", indicators: [");
            let _ = writeln!(texts, "area-{area} = Area {area}");
            for at in area..(area + 10).min(end) {
                let asked = match at % 10 {
                    9 => format!(", asked: Is({:?}, [\"in-place\", \"partly\"])", id(at - 1)),
                    _ => String::new(),
                };
                let _ =
                    writeln!(structure, "(id: {:?}, answer: Scale(\"practice\"){asked}),", id(at));
                let _ =
                    writeln!(texts, "{} = Is measure {at} in place here, and for whom?", id(at));
            }
            structure.push_str("]),\n");
        }
        structure.push_str("]),\n");
    }
    structure.push_str("])\n");
    (structure, texts)
}

/// Puts a questionnaire of this size into a home, and an assessment beside it. Of the answers every
/// second one is given; without any, all wait.
pub fn fill(folder: &Path, count: usize, answered: bool) -> Home {
    let home = Home::under(folder);
    let own = home.questionnaires().join(LARGE);
    let (structure, texts) = questionnaire(count);
    fs::create_dir_all(&own).expect("a folder");
    fs::write(own.join("questionnaire.ron"), structure).expect("a file");
    fs::write(own.join("en.ftl"), texts).expect("a file");
    let settings = Settings { language: Some("en".to_owned()), ..Settings::default() };
    home.write_settings(&settings).expect("settings");
    let loaded = LoadedQuestionnaire::load(&home, Some(LARGE)).expect("a questionnaire");
    let about = About { authority: "Large".to_owned(), year: Some(2026), ..About::default() };
    let mut assessment = Assessment::new(&loaded.questionnaire, about);
    if answered {
        let options = ["in-place", "partly", "planned", "no"];
        for (at, entry) in assessment.entries.values_mut().enumerate().step_by(2) {
            let option = options[at / 2 % options.len()].to_owned();
            entry.answer = Answer::Given(Value::Choice(option));
            entry.mandate = Mandate::Shared("the region".to_owned());
            entry
                .notes
                .insert("en".to_owned(), "A sentence of some length, as notes are.".to_owned());
        }
    }
    let name = Name::new(LARGE).expect("a name");
    AssessmentFile::create(&home, &name, &assessment, &Holder::default()).expect("an assessment");
    home
}
