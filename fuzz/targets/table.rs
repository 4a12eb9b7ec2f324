//! A translator's table (before the first NUL), and the texts and statuses beside it.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use local_mgi::l10n::table::{Sources, Statuses, rows, take, unreadable, write};
use local_mgi::model::questionnaire::Structure;
use local_mgi::model::questionnaire::check::structure;

static STRUCTURE: LazyLock<Structure> = LazyLock::new(|| {
    let source = include_str!("../../src/cli/starter/questionnaire.ron");
    structure(source).0.expect("it reads")
});
const ENGLISH: &str = include_str!("../../src/cli/starter/en.ftl");

fuzz_target!(|input: &[u8]| {
    let mut parts = input.splitn(3, |byte| *byte == 0);
    let table = parts.next().unwrap_or_default();
    let text = |part: Option<&[u8]>| String::from_utf8_lossy(part.unwrap_or_default()).into_owned();
    let (own, statuses) = (text(parts.next()), text(parts.next()));
    Statuses::check(&STRUCTURE, &statuses);
    let statuses = Statuses::read(&statuses).unwrap_or_default();
    if !unreadable(&STRUCTURE, "fr", &own).is_empty() {
        return;
    }
    let sources =
        Sources { structure: &STRUCTURE, tag: "fr", english: ENGLISH, own: &own, statuses: &statuses };
    let Ok(taken) = take(&sources, table) else { return };
    // What was taken is a file that can be read, and going out and in again changes nothing.
    assert!(unreadable(&STRUCTURE, "fr", &taken.texts).is_empty());
    let again = Sources { own: &taken.texts, statuses: &taken.statuses, ..sources };
    let same = take(&again, write(&rows(&again)).as_bytes()).expect("its own table has no faults");
    assert_eq!((same.texts, same.changed), (taken.texts.clone(), 0));
});
