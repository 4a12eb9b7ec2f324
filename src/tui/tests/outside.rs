//! Changes from outside: taken up, chosen from, followed, taken over.

use super::support::*;
use crate::desk::{Followed, Locked, Look};
use crate::l10n::msg;
use crate::model::assessment::{Answer, Assessment, Evidence, Value};

/// An assessment after some changes by a colleague.
fn changed(base: &Assessment, changes: &[(&str, Change)]) -> Assessment {
    let mut changed = base.clone();
    for (id, change) in changes {
        let entry = changed.entries.get_mut(*id).unwrap();
        match change {
            Change::Choice(option) => entry.answer = choice(option),
            Change::Note(text) => {
                entry.notes.insert("fr".to_owned(), (*text).to_owned());
            }
            Change::Evidence(at, page) => entry.evidence[*at].page = (*page).to_owned(),
        }
        entry.changed_at = Some("2026-11-23T14:05:00Z".to_owned());
        entry.changed_by = Some("Léa Roy".to_owned());
    }
    changed
}

enum Change {
    Choice(&'static str),
    Note(&'static str),
    Evidence(usize, &'static str),
}

use Change::{Choice, Note};

/// At work on this, at health-access, when these changes come in.
fn meanwhile(size: (u16, u16), base: &Assessment, theirs: Assessment) -> Player {
    let mut player = Player::new(Outside::holding(base.clone(), "health-access"), "en", size);
    player.open_first();
    let versions = Box::new((base.clone(), theirs));
    player.outside_mut().found = Some(Look::Version(versions));
    player
}

#[test]
fn what_came_in_is_taken_up_with_the_next_change() {
    let base = blank();
    let theirs =
        changed(&base, &[("school-access", Choice("citizens")), ("housing", Note("Oui."))]);
    let mut player = meanwhile((80, 24), &base, theirs);
    player.keys("2");
    let said = "Changes came in from outside: 1.4";
    assert!(player.flat().contains(said), "{}", player.picture());
    assert!(player.text().contains("saved 14:02"), "{}", player.picture());
    assert!(player.text().contains("1.3  Who can"), "{}", player.picture());
    assert!(player.entry("health-access").answer.chose("regular-status"));
    assert!(player.entry("school-access").answer.chose("citizens"));
    assert_eq!(player.entry("school-access").changed_by.as_deref(), Some("Léa Roy"));
    assert_eq!(player.entry("housing").notes["fr"], "Oui.");
    // It is said until one goes on.
    player.keys("Down");
    assert!(player.flat().contains(said), "{}", player.picture());
    player.keys("Right");
    assert!(!player.flat().contains(said), "{}", player.picture());
    // Undo takes back what was done here.
    player.keys("Ctrl+Z");
    assert_eq!(player.entry("health-access").answer, Answer::Unanswered);
    assert!(player.entry("school-access").answer.chose("citizens"));
}

#[test]
fn coming_back_to_the_window_takes_up_what_came_in_without_writing() {
    let base = half_done();
    let theirs = changed(&base, &[("school-access", Choice("citizens"))]);
    let mut player = meanwhile((80, 24), &base, theirs.clone());
    player.comes_back();
    assert!(player.flat().contains("came in from outside: 1.4"), "{}", player.picture());
    assert!(player.outside().saves.is_empty());
    player.keys("Right");
    assert!(player.cursor_line().contains("(•)"), "{}", player.picture());
    assert!(player.cursor_line().contains("Citizens"), "{}", player.picture());
}

#[test]
fn what_is_half_typed_stays_and_untouched_fields_show_what_came_in() {
    let base = half_done();
    let mut theirs = changed(&base, &[("health-access", Change::Evidence(0, "art. 13"))]);
    let first = Evidence { title: "Charte".to_owned(), ..Evidence::default() };
    theirs.entries.get_mut("health-access").unwrap().evidence.insert(0, first);
    let mut player = meanwhile((80, 30), &base, theirs);
    player.keys("End Up*5");
    while !player.cursor_line().contains("1. Politique") {
        player.keys("Up");
    }
    // In the note of the piece of evidence.
    player.keys("Enter Tab*5 “Half” Pause");
    assert!(player.text().contains("art. 13"), "{}", player.picture());
    assert!(player.text().contains("Half"), "{}", player.picture());
    player.keys("“ typed” Esc");
    let evidence = player.entry("health-access").evidence;
    assert_eq!(evidence.len(), 3);
    assert_eq!(evidence[0].title, "Charte");
    assert_eq!(evidence[1].page, "art. 13");
    assert!(evidence[1].note.ends_with("Half typed"), "{evidence:?}");
}

fn conflict() -> Player {
    let base = blank();
    let theirs = changed(
        &base,
        &[
            ("health-access", Choice("citizens")),
            ("health-access", Note("Selon la santé publique, les cliniques demandent une carte.")),
            ("housing", Note("Oui.")),
        ],
    );
    let mut player = meanwhile((80, 24), &base, theirs);
    player.keys("2");
    player
}

#[test]
fn either_version_can_be_chosen_and_the_choice_undone() {
    for (keys, chosen) in [
        ("Enter", "regular-status"),
        ("Right Enter", "citizens"),
        ("2 Enter", "citizens"),
        ("2 1 Enter", "regular-status"),
        ("Tab Enter", "citizens"),
    ] {
        let mut player = conflict();
        assert_eq!(player.outside().copies.len(), 1);
        player.keys(keys);
        assert!(player.flat().contains("Every field is chosen."), "{keys}\n{}", player.picture());
        assert!(player.entry("health-access").answer.chose(chosen), "{keys}");
        assert!(player.entry("health-access").notes["fr"].starts_with("Selon"), "{keys}");
        assert_eq!(player.outside().copies_aside, ["rivemont-2026.conflict-1"], "{keys}");
        assert!(player.outside().copies.is_empty(), "{keys}");
        if chosen == "citizens" {
            player.keys("Ctrl+Z");
            assert!(player.entry("health-access").answer.chose("regular-status"), "{keys}");
        }
    }
}

#[test]
fn several_conflicts_are_chosen_one_by_one_or_left_for_later() {
    let base = blank();
    let theirs =
        changed(&base, &[("health-access", Choice("citizens")), ("housing", Choice("no"))]);
    let mut player = Player::new(Outside::holding(base.clone(), "housing"), "en", (80, 24));
    player.open_first();
    player.keys("1 /").keys("“health-access” Enter");
    let versions = Box::new((base.clone(), theirs));
    player.outside_mut().found = Some(Look::Version(versions));
    player.keys("1");
    assert!(player.flat().contains("Two versions: 1 of 2"), "{}", player.picture());
    player.keys("Down");
    assert!(player.flat().contains("Two versions: 2 of 2"), "{}", player.picture());
    player.keys("2 Enter");
    assert!(player.flat().contains("Two versions: 1 of 2"), "{}", player.picture());
    player.keys("Ctrl+Z");
    assert!(player.flat().contains("Two versions: 1 of 2"), "{}", player.picture());
    player.keys("2 Enter Esc");
    assert!(player.flat().contains("One field is still to be chosen."), "{}", player.picture());
    assert_eq!(player.outside().copies.len(), 1);
    assert!(player.outside().copies_aside.is_empty());
    assert!(player.entry("health-access").answer.chose("citizens"));
}

#[test]
fn while_writing_the_choice_waits() {
    let base = half_done();
    let mut theirs = base.clone();
    theirs.entries.get_mut("health-access").unwrap().notes = words("en", "Theirs.");
    let mut player = meanwhile((80, 24), &base, theirs);
    player.keys("w “Mine.” Pause");
    assert!(player.flat().contains("Finish writing; then you choose."), "{}", player.picture());
    player.keys("“ And more.” Esc");
    assert!(player.flat().contains("Two versions: 1 of 1"), "{}", player.picture());
    assert_eq!(player.entry("health-access").notes["en"], "Mine. And more.");
    player.keys("2 Enter");
    assert_eq!(player.entry("health-access").notes["en"], "Theirs.");
    player.keys("Ctrl+Z");
    assert_eq!(player.entry("health-access").notes["en"], "Mine. And more.");
}

#[test]
fn a_conflict_on_the_way_out_is_shown_before_leaving() {
    let base = blank();
    let theirs = changed(&base, &[("health-access", Choice("citizens"))]);
    for leave in ["Esc", "Ctrl+Q"] {
        let mut player = Player::at_work(Outside::holding(base.clone(), "health-access"));
        player.keys("1");
        let versions = Box::new((base.clone(), theirs.clone()));
        player.outside_mut().found = Some(Look::Version(versions));
        player.keys(leave);
        assert!(player.flat().contains("Two versions: 1 of 1"), "{leave}\n{}", player.picture());
        player.keys("Enter").keys(leave);
        assert!(player.ended() || player.text().contains("Your assessments"), "{leave}");
    }
}

#[test]
fn a_lost_file_is_written_again_and_said_until_one_goes_on() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    let path = "/town.ron".to_owned();
    player.outside_mut().found = Some(Look::Lost(msg::versions_gone(path)));
    player.comes_back();
    assert!(player.flat().contains("taken away from outside"), "{}", player.picture());
    assert_eq!(player.outside().saves.len(), 1);
    player.keys("1 Down");
    assert!(player.flat().contains("taken away from outside"), "{}", player.picture());
    player.keys("Right");
    assert!(!player.flat().contains("taken away from outside"), "{}", player.picture());
}

fn reader(locked: Locked) -> Player {
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.read_only = Some(msg::read_only_open());
    outside.locked = Some(locked);
    Player::at_work(outside)
}

#[test]
fn a_window_that_reads_follows_and_takes_over_when_the_other_one_is_gone() {
    let mut player = reader(Locked::Held);
    let next = changed(&half_done(), &[("health-access", Choice("citizens"))]);
    player.outside_mut().followed = Followed { assessment: Some(next.clone()), free: false };
    player.follows();
    assert!(player.flat().contains("Saved in the other window: 1.3."), "{}", player.picture());
    player.keys("1");
    assert!(player.outside().saves.is_empty());
    player.outside_mut().shelf[0].assessment = next;
    player.outside_mut().followed = Followed { assessment: None, free: true };
    player.follows();
    let asked = "Nobody else has this assessment open any more.";
    assert!(player.flat().contains(asked), "{}", player.picture());
    // Whoever declines is asked again when they want to change something.
    player.keys("Esc");
    assert!(!player.flat().contains(asked), "{}", player.picture());
    player.keys("1");
    assert!(player.flat().contains(asked), "{}", player.picture());
    player.keys("2 Enter");
    assert!(player.flat().contains("You can change this assessment now."), "{}", player.picture());
    assert!(!player.app.follows());
    player.keys("1");
    assert!(player.entry("health-access").answer.chose("everyone"));
}

#[test]
fn a_claim_of_another_computer_is_asked_about() {
    let mut player = reader(Locked::Claimed(msg::read_only_open()));
    assert!(player.flat().contains("Take over"), "{}", player.picture());
    player.keys("Enter 2");
    assert!(player.outside().saves.is_empty());
    assert!(player.flat().contains("Take over"), "{}", player.picture());
    player.keys("2 Enter 2");
    assert!(player.entry("health-access").answer.chose("regular-status"), "{}", player.picture());
}

#[test]
fn copies_are_listed_with_their_assessment_and_merged() {
    let ours = half_done();
    let theirs =
        changed(&ours, &[("school-access", Note("Selon l’école.")), ("housing", Choice("partly"))]);
    let mut outside = Outside::holding(ours, "health-access");
    let name = "rivemont-2026 (Lucie’s conflicted copy 2026-11-23)".to_owned();
    outside.copies = vec![(name.clone(), theirs)];
    let mut player = Player::new(outside, "en", (80, 24));
    assert!(player.flat().contains(&name), "{}", player.picture());
    player.keys("m");
    assert!(player.entry("school-access").notes["fr"].starts_with("Selon"));
    assert!(player.outside().copies_aside.is_empty(), "{}", player.picture());
    // What both say differently is to be chosen.
    player.keys("2 Enter");
    assert_eq!(player.outside().copies_aside, [name]);
    assert!(player.entry("housing").answer.chose("partly"));
}

#[test]
fn a_copy_that_holds_nothing_new_is_put_aside() {
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.copies = vec![("rivemont-2026 (1)".to_owned(), half_done())];
    let mut player = Player::new(outside, "en", (80, 24));
    player.keys("m");
    assert!(player.flat().contains("held nothing new"), "{}", player.picture());
    assert!(player.outside().saves.is_empty());
    assert_eq!(player.outside().copies_aside, ["rivemont-2026 (1)"]);
    player.keys("Esc m");
    assert!(player.flat().contains("No other version lies beside"), "{}", player.picture());
}

#[test]
fn a_table_row_that_is_being_written_stays_the_same_row() {
    let base = half_done();
    let mut theirs = base.clone();
    let entry = theirs.entries.get_mut("annual-flows").unwrap();
    if let Answer::Given(Value::Table(rows)) = &mut entry.answer {
        let mut first = rows[0].clone();
        first.cells.insert("year".to_owned(), "2023".to_owned());
        rows.insert(0, first);
    }
    let mut player = Player::new(Outside::holding(base.clone(), "annual-flows"), "en", (80, 30));
    player.open_first();
    player.keys("Home");
    while !player.cursor_line().contains("2025") {
        player.keys("Down");
    }
    player.keys("Enter");
    player.outside_mut().found = Some(Look::Version(Box::new((base, theirs))));
    player.comes_back().keys("Tab Ctrl+A “39000” Esc");
    let entry = player.entry("annual-flows");
    let Answer::Given(Value::Table(rows)) = entry.answer else { panic!("{entry:?}") };
    let arrivals: Vec<(&str, &str)> = rows
        .iter()
        .map(|row| (row.cells["year"].as_str(), row.cells["arrivals"].as_str()))
        .collect();
    assert_eq!(arrivals, [("2023", "30000"), ("2024", "30000"), ("2025", "39000")]);
}
