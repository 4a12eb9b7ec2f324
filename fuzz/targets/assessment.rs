//! An assessment: what is read is written and read again as it was, and its check never fails.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use local_mgi::model::assessment::check::assessment;
use local_mgi::model::findings::summary;
use local_mgi::model::questionnaire::Questionnaire;
use local_mgi::model::questionnaire::check::structure;
use local_mgi::store::{decode, encode};

/// One indicator of every kind.
static QUESTIONNAIRE: LazyLock<Questionnaire> = LazyLock::new(|| {
    let source = include_str!("../../src/model/test_support/small.ron");
    Questionnaire::new(structure(source).0.expect("it reads"))
});

fuzz_target!(|source: &str| {
    let (checked, faults) = assessment(&QUESTIONNAIRE, source);
    assert!(checked.is_some() || !faults.is_empty());
    let Ok((read, newer)) = decode(source) else { return };
    let _ = summary(&QUESTIONNAIRE, &read);
    assert_eq!(decode(&encode(&read)), Ok((read, newer)));
});
