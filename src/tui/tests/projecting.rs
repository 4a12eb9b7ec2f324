//! One indicator for a room: who agrees is written down, changed and taken away.

use super::support::*;
use crate::model::assessment::Stance;

fn at_projector() -> Player {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    player.keys("P");
    player
}

#[test]
fn who_agrees_and_who_does_not_is_kept_with_the_answer() {
    let mut player = at_projector();
    player.keys("a “Ana” Esc d “Léa” Tab*2 “Voir le bail.” Esc c “Lucie” Esc");
    let entry = player.entry("health-access");
    let stances: Vec<_> =
        entry.positions.iter().map(|(who, own)| (who.as_str(), own.stance)).collect();
    let expected =
        [("Ana", Stance::Agrees), ("Lucie", Stance::WouldChange), ("Léa", Stance::Disagrees)];
    assert_eq!(stances, expected);
    assert_eq!(entry.positions["Léa"].remark, words("en", "Voir le bail."));
    let flat = player.resizes((100, 50)).flat();
    assert!(flat.contains("Ana · Agrees") && flat.contains("Léa · Disagrees · Voir le bail."));
}

#[test]
fn a_name_that_begins_like_another_takes_nothing_from_it() {
    let mut player = at_projector();
    player.keys("a “Ana” Esc d “Ana” Pause “ Maria” Pause Esc");
    let positions = player.entry("health-access").positions;
    assert_eq!(positions["Ana"].stance, Stance::Agrees);
    assert_eq!(positions["Ana Maria"].stance, Stance::Disagrees);
    assert_eq!(positions.len(), 2, "no half-typed name is left: {positions:?}");
}

#[test]
fn somebody_who_spoke_already_is_named_and_nothing_is_written_over() {
    let mut player = at_projector();
    player.keys("a “Ana” Esc d “Ana” Esc");
    assert!(player.flat().contains("Ana has said something already"), "{}", player.picture());
    assert_eq!(player.entry("health-access").positions["Ana"].stance, Stance::Agrees);
}

#[test]
fn the_line_in_focus_is_changed_taken_away_and_brought_back() {
    let mut player = at_projector();
    player.keys("a “Ana” Esc End Up");
    assert!(player.cursor_line().contains("Ana"), "{}", player.picture());
    player.keys("Enter Tab 2 Esc");
    assert_eq!(player.entry("health-access").positions["Ana"].stance, Stance::Disagrees);
    player.keys("Del");
    assert!(player.entry("health-access").positions.is_empty());
    player.keys("z");
    assert_eq!(player.entry("health-access").positions["Ana"].stance, Stance::Disagrees);
}

#[test]
fn one_walks_on_without_leaving_and_comes_back_with_one_key() {
    let mut player = at_projector();
    let before = player.text();
    player.keys("n");
    assert!(player.app.projector.is_some());
    assert_ne!(player.text(), before);
    player.keys("p Esc");
    assert!(player.app.projector.is_none());
    assert_eq!(player.app.bench.as_ref().unwrap().wizard.indicator().id, "health-access");
}
