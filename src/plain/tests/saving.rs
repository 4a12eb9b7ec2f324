//! Saving, not saving, reading only, half-typed texts, the end.

use super::Hearer;
use crate::desk::tests::{Outside, blank, choice};
use crate::desk::{Followed, Locked};
use crate::l10n::msg;
use crate::model::assessment::Value;
use crate::plain::End;

fn at_work() -> Hearer {
    Hearer::at_work(Outside::holding(blank(), "health-access"))
}

#[test]
fn saved_is_only_said_when_it_was() {
    let mut hearer = at_work();
    hearer.types("1");
    assert!(hearer.answer().contains("Saved at"), "{}", hearer.transcript);
    hearer.outside_mut().save_fails = Some(msg::trouble_full("/0".to_owned()));
    hearer.types("2");
    assert!(hearer.answer().contains("NOT SAVED"), "{}", hearer.transcript);
    assert!(!hearer.answer().contains("Saved at"), "{}", hearer.transcript);
    hearer.types(":save");
    assert!(hearer.answer().contains("NOT SAVED"), "{}", hearer.transcript);
    hearer.outside_mut().save_fails = None;
    hearer.types(":save");
    assert!(hearer.answer().contains("Everything is saved"), "{}", hearer.transcript);
    let saved = hearer.outside().saves.last().cloned().unwrap();
    assert_eq!(saved.entry("health-access").answer, choice("regular-status"));
}

#[test]
fn leaving_what_is_not_saved_is_asked_about() {
    let mut hearer = at_work();
    hearer.outside_mut().save_fails = Some(msg::trouble_full("/0".to_owned()));
    hearer.types("1\n:quit");
    assert!(hearer.talk.ended().is_none(), "{}", hearer.transcript);
    // Enter alone stays.
    hearer.types("");
    assert!(hearer.talk.ended().is_none(), "{}", hearer.transcript);
    hearer.types(":quit\n3\n");
    assert!(hearer.outside().elsewhere.is_some(), "{}", hearer.transcript);
    hearer.types(":quit");
    assert_eq!(hearer.talk.ended(), Some(End::Quit), "{}", hearer.transcript);
}

#[test]
fn the_end_of_a_script_tells_what_is_not_saved() {
    let mut hearer = at_work();
    hearer.outside_mut().save_fails = Some(msg::trouble_full("/0".to_owned()));
    hearer.types("1");
    assert!(hearer.talk.hang_up().is_some());
    let mut hearer = at_work();
    hearer.types("1");
    assert!(hearer.talk.hang_up().is_none());
}

#[test]
fn what_is_half_typed_is_offered_again() {
    let mut hearer = Hearer::at_work(Outside::holding(blank(), "local-legislation"));
    hearer.types("b\n201");
    assert!(hearer.answer().contains("four digits"), "{}", hearer.transcript);
    hearer.hangs_up();
    hearer.starts_again();
    hearer.types("1");
    assert!(hearer.answer().contains("Typed: 201"), "{}", hearer.transcript);
    hearer.types("1\n2019");
    let saved = hearer.outside().saves.last().cloned().unwrap();
    assert_eq!(saved.entry("local-legislation").details["year"], Value::Year(2019));
    assert!(hearer.outside().drafts.values().all(Vec::is_empty));
}

#[test]
fn a_new_assessment_that_was_begun_is_kept() {
    let mut hearer = Hearer::new(Outside::default(), "en");
    hearer.types(":new\nVille\n:home");
    assert!(hearer.transcript.contains("What you wrote is kept"), "{}", hearer.transcript);
    hearer.types(":new");
    assert!(hearer.answer().contains("Typed: Ville"), "{}", hearer.transcript);
    hearer.types("1\n\nCanada\n\n\n\n");
    assert_eq!(hearer.outside().shelf.len(), 1, "{}", hearer.transcript);
    assert_eq!(hearer.outside().shelf[0].assessment.about.authority, "Ville");
}

#[test]
fn whoever_may_only_read_hears_why_and_may_take_over() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.read_only = Some(msg::title_read_only());
    outside.locked = Some(Locked::Held);
    let mut hearer = Hearer::at_work(outside);
    hearer.types("1");
    assert!(hearer.answer().contains("read-only"), "{}", hearer.transcript);
    assert!(hearer.outside().saves.is_empty());
    hearer.outside_mut().followed = Followed { assessment: None, free: true };
    hearer.outside_mut().read_only = None;
    hearer.types(":where");
    assert!(hearer.transcript.contains("Go on with it here?"), "{}", hearer.transcript);
}

#[test]
fn a_taken_over_assessment_can_be_changed() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.read_only = Some(msg::title_read_only());
    outside.locked = Some(Locked::Free);
    let mut hearer = Hearer::at_work(outside);
    hearer.types("y\n1");
    assert_eq!(hearer.outside().saves.len(), 1, "{}", hearer.transcript);
}

#[test]
fn the_list_is_looked_after() {
    let mut hearer = Hearer::new(Outside::holding(blank(), "health-access"), "en");
    hearer.types(":duplicate 1\nbesteville");
    assert_eq!(hearer.outside().shelf.len(), 2, "{}", hearer.transcript);
    hearer.types(":rename 2\nautre");
    assert_eq!(hearer.outside().shelf[1].name, "autre", "{}", hearer.transcript);
    hearer.types(":archive 2\nn");
    assert_eq!(hearer.outside().shelf.len(), 2, "{}", hearer.transcript);
    hearer.types(":archive 2\no");
    assert_eq!(hearer.outside().shelf.len(), 1, "{}", hearer.transcript);
    hearer.types(":example");
    assert!(hearer.transcript.contains("EXAMPLE"), "{}", hearer.transcript);
}

#[test]
fn an_earlier_version_takes_the_place_of_the_present_one() {
    let mut outside = Outside::holding(blank(), "health-access");
    let mut earlier = blank();
    earlier.entries.get_mut("housing").unwrap().answer = choice("no");
    outside.earlier = vec![earlier];
    let mut hearer = Hearer::at_work(outside);
    hearer.types(":versions\n1\nyes");
    let answer = hearer.outside().shelf[0].assessment.entry("housing").answer.clone();
    assert_eq!(answer, choice("no"), "{}", hearer.transcript);
}
