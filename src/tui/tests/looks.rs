//! How the screens look is chosen, seen at once and remembered.

use super::screens::SCREENS;
use super::support::*;
use crate::model::looks::{Looks, Signs, ThemeName};

fn looks_kept(player: &Player) -> Option<Looks> {
    player.outside().settings_kept.last().map(|settings| settings.looks)
}

#[test]
fn a_theme_is_in_force_as_soon_as_it_is_chosen_and_kept() {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    player.keys("T Down*2");
    assert_eq!(player.app.theme.looks().theme, ThemeName::Dark);
    assert_eq!(looks_kept(&player).map(|looks| looks.theme), Some(ThemeName::Dark));
    let text = player.buffer()[(0, 2)].fg;
    player.keys("Up");
    assert_ne!(player.buffer()[(0, 2)].fg, text, "the preview is the screen itself");
    player.keys("Esc");
    assert!(player.app.form.is_none());
    assert_eq!(looks_kept(&player).map(|looks| looks.theme), Some(ThemeName::Light));
}

#[test]
fn a_digit_chooses_and_signs_change_from_the_list_of_assessments_too() {
    let mut player = Player::new(Outside::holding(half_done(), "health-access"), "fr", (80, 24));
    player.keys("T 4 Tab*2 3 Esc");
    let kept = looks_kept(&player).unwrap();
    assert_eq!((kept.theme, kept.signs), (ThemeName::HighContrast, Signs::Ascii));
    assert!(!player.text().contains('▸'), "{}", player.picture());
    assert!(player.text().contains('é'), "letters stay as they are");
}

#[test]
fn what_was_chosen_is_there_the_next_time() {
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.settings.looks.theme = ThemeName::Light;
    let player = Player::new(outside, "en", (80, 24));
    assert_eq!(player.app.theme.looks().theme, ThemeName::Light);
}

#[test]
fn a_key_that_means_nothing_changes_nothing_on_any_screen() {
    for screen in SCREENS {
        if screen.name.starts_with("key-test") {
            continue; // Tells every key.
        }
        let mut player = screen.show("en", (80, 24));
        if player.app.notice.is_some() {
            continue; // Goes with the next key, whichever it is.
        }
        let before = (player.buffer().clone(), player.cursor());
        player.keys("F11");
        assert_eq!((player.buffer().clone(), player.cursor()), before, "{}", screen.name);
    }
}
