//! The wheel: it scrolls what is under the pointer, and nothing else changes.

use super::screens::SCREENS;
use super::support::*;

fn at_work(size: (u16, u16)) -> Player {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    player.resizes(size);
    player
}

#[test]
fn what_is_under_the_pointer_scrolls_and_the_focus_stays() {
    let mut player = at_work((160, 20));
    let before = player.picture();
    let indicator = player.lines()[3].clone();
    // The outline, which does not have the focus.
    player.wheels_at(5, 10, true);
    assert_ne!(player.picture(), before);
    let middle = |line: &str| line.chars().skip(40).take(60).collect::<String>();
    assert_eq!(middle(&player.lines()[3]), middle(&indicator), "{}", player.picture());
    player.wheels_at(5, 10, false);
    assert_eq!(player.picture(), before);
    // What the answers say.
    player.resizes((160, 12));
    let before = player.picture();
    player.wheels_at(150, 8, true);
    assert_ne!(player.picture(), before);
    player.wheels_at(150, 8, false);
    assert_eq!(player.picture(), before);
    // Both, until the next key, which does what it does where the focus is.
    player.wheels_at(5, 8, true).wheels_at(150, 8, true).keys("Down");
    let mut other = at_work((160, 12));
    other.keys("Down");
    assert_eq!(player.picture(), other.picture());
    assert!(player.outside().saves.is_empty());
}

#[test]
fn a_line_that_was_scrolled_to_can_be_clicked() {
    let mut player = at_work((60, 12));
    player.keys("Home");
    assert!(player.place_of("Note").is_none());
    while player.place_of("Note").is_none() {
        player.wheels_at(20, 7, true);
    }
    player.clicks_on("Note").keys("“Seen” Esc");
    assert_eq!(player.entry("health-access").notes["en"], "Seen");
    let mut player = at_work((120, 14));
    for _ in 0..20 {
        player.wheels_at(5, 8, true);
    }
    player.clicks_on("6. ");
    assert!(player.cursor_line().contains("6. "), "{}", player.picture());
    assert!(player.outside().saves.is_empty());
}

#[test]
fn the_wheel_over_a_form_chooses_and_moves_nothing() {
    let mut player = at_work((60, 12));
    player.keys("m");
    let before = player.picture();
    player.wheels(true).wheels(true).wheels(false).wheels(false).wheels(false);
    assert_eq!(player.picture(), before);
    player.keys("Esc");
    assert!(player.outside().saves.is_empty());
}

#[test]
fn a_long_text_scrolls_and_goes_on_where_the_cursor_is() {
    let mut player = at_work((80, 24));
    player.keys("w Ctrl+A");
    for line in 1..=30 {
        player.types(&format!("line {line}\n"));
    }
    let (x, y) = player.place_of("line 28").unwrap();
    let before = player.picture();
    player.wheels_at(x, y, false).wheels_at(x, y, false);
    assert!(player.text().contains("line 20"), "{}", player.picture());
    assert!(!player.text().contains("line 28"), "{}", player.picture());
    player.wheels_at(x, y, true).wheels_at(x, y, true);
    assert_eq!(player.picture(), before);
    // A click puts the cursor where it is seen.
    player.wheels_at(x, y, false).wheels_at(x, y, false);
    player.clicks_on("line 20").keys("“> ”");
    assert!(player.text().contains("> line 20"), "{}", player.picture());
}

/// Wherever one is: nothing is chosen, written, opened or left by the wheel. Only lists, which scroll
/// with their focus, move that.
#[test]
fn the_wheel_changes_nothing_on_any_screen() {
    for screen in SCREENS {
        for size in [(80, 24), (40, 12)] {
            let mut player = screen.show("fr", size);
            let saves = player.outside().saves.len();
            let form = player.app.form.as_ref().map(|form| (form.focus, form.chosen(form.focus)));
            for (at, down) in [true, true, true, false, true, false, false].into_iter().enumerate()
            {
                let x = u16::try_from(at * 11).unwrap() % size.0;
                player.wheels_at(x, size.1 / 2, down);
            }
            let after = player.app.form.as_ref().map(|form| (form.focus, form.chosen(form.focus)));
            assert_eq!(after, form, "{}", screen.name);
            assert_eq!(player.outside().saves.len(), saves, "{}", screen.name);
            assert!(player.cursor().is_some(), "{}", screen.name);
        }
    }
}

#[test]
fn up_on_the_first_line_leads_to_the_beginning_of_a_long_question() {
    let mut player = Player::new(Outside::holding(blank(), "policy-alignment"), "fr", (40, 12));
    player.open_first();
    player.resizes((40, 12)).keys("t Home");
    for _ in 0..6 {
        player.keys("Up");
    }
    assert!(player.text().contains("2.10  Le plan"), "{}", player.picture());
    player.keys("Down");
    assert!(player.cursor_line().contains("▸ 2 ( )"), "{}", player.picture());
}
