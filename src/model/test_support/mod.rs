//! What tests of the model share: two questionnaires, short ways to write answers, and random ones.

#![allow(clippy::unwrap_used, clippy::expect_used)]

pub mod random;

use std::sync::LazyLock;

use proptest::test_runner::Config;

use crate::model::assessment::{About, Answer, Assessment, Entry, Evidence, Value, Words};
use crate::model::fault::{Fault, FaultKind};
use crate::model::questionnaire::Questionnaire;

/// Whether the long runs are wished for (`tests/TORTURE.md`).
pub fn is_full() -> bool {
    std::env::var_os("TORTURE").is_some_and(|wish| wish == "full")
}

/// How often a property is tried: a hundred times as often in the long runs, or as often as
/// `PROPTEST_CASES` says.
pub fn cases(usual: u32) -> Config {
    if std::env::var_os("PROPTEST_CASES").is_some() {
        return Config::default();
    }
    let cases = if is_full() { usual * 100 } else { usual };
    // As many may be put aside as unfit for the property, in proportion.
    Config { max_global_rejects: cases.max(100) * 20, ..Config::with_cases(cases) }
}

/// Every kind of answer, rule and condition, and not much else.
pub static SMALL: LazyLock<Questionnaire> = LazyLock::new(|| read(include_str!("small.ron")));

/// The Local Migration Governance Indicators.
pub static BUILT_IN: LazyLock<Questionnaire> =
    LazyLock::new(|| read(include_str!("../../../questionnaires/local-mgi/questionnaire.ron")));

/// A questionnaire from its source.
pub fn read(source: &str) -> Questionnaire {
    Questionnaire::new(ron::from_str(source).expect("the structure reads"))
}

/// Faults, each by its line, its field and what it is.
pub fn faults(listed: &[(usize, &str, FaultKind)]) -> Vec<Fault> {
    let fault = |(line, field, kind): &(usize, &str, FaultKind)| Fault {
        line: *line,
        field: (*field).to_owned(),
        kind: kind.clone(),
    };
    listed.iter().map(fault).collect()
}

/// An assessment with these answers and no others.
pub fn answered(questionnaire: &Questionnaire, answers: &[(&str, Answer)]) -> Assessment {
    let mut assessment = Assessment::new(questionnaire, About::default());
    for (id, answer) in answers {
        entry(&mut assessment, id).answer = answer.clone();
    }
    assessment
}

/// The entry of an indicator that exists.
pub fn entry<'a>(assessment: &'a mut Assessment, id: &str) -> &'a mut Entry {
    assessment.entries.get_mut(id).expect("the questionnaire has the indicator")
}

/// One of a list.
pub fn choice(id: &str) -> Answer {
    Answer::Given(Value::Choice(id.to_owned()))
}

/// Some of a list.
pub fn choices(ids: &[&str]) -> Answer {
    Answer::Given(Value::Choices(ids.iter().map(|&id| id.to_owned()).collect()))
}

/// A number.
pub fn number(text: &str) -> Answer {
    Answer::Given(Value::Number(text.to_owned()))
}

/// Words in one language.
pub fn words(language: &str, text: &str) -> Words {
    Words::from([(language.to_owned(), text.to_owned())])
}

/// A document with this title.
pub fn document(title: &str) -> Evidence {
    Evidence { title: title.to_owned(), ..Evidence::default() }
}
