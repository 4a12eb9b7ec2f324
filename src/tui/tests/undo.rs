//! Undo across sittings.

use super::case::told;
use super::support::*;
use crate::model::assessment::Mandate;

#[test]
fn what_was_done_before_leaving_is_undone_after_coming_back() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("1 w “Note” Esc Right 2 Esc");
    let last = player.saved();
    player.open_first();
    player.keys("Ctrl+Z");
    assert!(player.entry("school-access").answer.value().is_none(), "{}", player.picture());
    player.keys("z z");
    assert_eq!(told(&blank(), &player.saved()), Vec::<String>::new());
    player.keys("z");
    assert!(player.flat().contains("nothing to undo"), "{}", player.picture());
    player.keys("Esc");
    player.open_first();
    player.keys("y y y y");
    assert_eq!(player.saved(), last);
}

#[test]
fn a_text_typed_with_pauses_is_one_thing_to_undo_tomorrow_too() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("w “One ” Pause “two ” Pause “three” Esc Esc");
    player.open_first();
    player.keys("z");
    assert_eq!(told(&blank(), &player.saved()), Vec::<String>::new());
}

#[test]
fn what_somebody_else_changed_meanwhile_stays() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("1 Right 2 Esc");
    let theirs = Mandate::Other("Province".to_owned());
    let entries = |outside: &mut Outside| outside.shelf[0].assessment.entries.clone();
    let mut changed = entries(&mut player.outside_mut());
    changed.get_mut("health-access").unwrap().mandate = theirs.clone();
    player.outside_mut().shelf[0].assessment.entries = changed;
    player.open_first();
    player.keys("z z");
    assert_eq!(player.entry("health-access").answer, choice("everyone"));
    assert_eq!(player.entry("health-access").mandate, theirs);
    assert!(player.entry("school-access").answer.value().is_none());
}
