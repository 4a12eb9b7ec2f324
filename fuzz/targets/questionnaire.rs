//! A questionnaire's structure: whatever it says, it is used or told.
#![no_main]

use libfuzzer_sys::fuzz_target;
use local_mgi::model::assessment::check::assessment;
use local_mgi::model::assessment::{About, Assessment};
use local_mgi::model::findings::summary;
use local_mgi::model::questionnaire::Questionnaire;
use local_mgi::model::questionnaire::check::structure;
use local_mgi::store::encode;

fuzz_target!(|source: &str| {
    let (structure, faults) = structure(source);
    let Some(structure) = structure else {
        assert!(!faults.is_empty());
        return;
    };
    let questionnaire = Questionnaire::new(structure);
    let empty = Assessment::new(&questionnaire, About::default());
    let _ = summary(&questionnaire, &empty);
    assert!(assessment(&questionnaire, &encode(&empty)).0.is_some());
});
