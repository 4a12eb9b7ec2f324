//! The mouse, and the window's size.

use super::case::{check, expect};
use super::screens::SCREENS;
use super::support::*;
use crate::tui::draw::{Place, Spot};

fn at_work() -> Player {
    Player::at_work(Outside::holding(blank(), "health-access"))
}

#[test]
fn a_click_on_an_option_chooses_it_and_stays() {
    let mut player = at_work();
    player.clicks_on("Citizens only");
    let answer = r#"health-access answer: Given(Choice("citizens"))"#;
    expect(&player, &blank(), "", "▸ 3 (•)", &[answer]);
    player.clicks_on("Citizens only").clicks_on("3 (•)");
    expect(&player, &blank(), "", "▸ 3 (•)", &[answer]);
    player.clicks_on("Note").keys("“Hello” Esc");
    let note = r#"health-access notes: {"en": "Hello"}"#;
    expect(&player, &blank(), "", "Hello", &[answer, note]);
}

#[test]
fn a_click_on_a_key_at_the_bottom_is_that_key() {
    let mut player = at_work();
    player.clicks_on("Next");
    assert!(player.text().contains("1.4  "), "{}", player.picture());
    player.clicks_on("Previous").clicks_on("Outline");
    assert!(player.text().contains("Access to education"), "{}", player.picture());
    player.clicks_on("Close").clicks_on("Summary");
    assert!(player.text().contains("Well-developed areas"), "{}", player.picture());
    player.clicks_on("Close").clicks_on("Outline");
    assert!(player.text().contains("Access to education"), "{}", player.picture());
}

#[test]
fn every_key_at_the_bottom_can_be_clicked() {
    let names = [
        "home",
        "home-rename",
        "history",
        "draft",
        "one-of",
        "page-opening",
        "outline",
        "summary",
        "report",
        "evidence",
        "palette",
        "help",
        "versions",
        "welcome",
        "tour",
        "key-test",
    ];
    let mut clicked = 0;
    for screen in SCREENS.iter().filter(|screen| names.contains(&screen.name)) {
        let keys = |player: &Player| {
            let spots = player.app.places.iter().filter(|place| place.area.y > 0);
            let key = |place: &Place| match place.spot {
                Spot::Key(command) => Some((place.area, command)),
                _ => None,
            };
            spots.filter_map(key).collect::<Vec<_>>()
        };
        let shown = keys(&screen.show("en", (80, 24)));
        assert!(!shown.is_empty(), "{}", screen.name);
        for (area, command) in shown {
            let mut by_click = screen.show("en", (80, 24));
            by_click.clicks(area.x, area.y);
            let mut by_command = screen.show("en", (80, 24));
            by_command.app.run(command);
            by_command.draw();
            assert_eq!(by_click.ended(), by_command.ended(), "{} {command:?}", screen.name);
            assert_eq!(by_click.picture(), by_command.picture(), "{} {command:?}", screen.name);
            clicked += 1;
        }
    }
    assert!(clicked > 50, "{clicked}");
}

#[test]
fn a_click_on_the_language_speaks_the_next_one() {
    let mut player = at_work();
    player.clicks_on("English (F2)");
    assert!(player.text().contains("Qui peut"), "{}", player.picture());
    let mut player = Player::new(Outside::default(), "fr", (80, 24));
    player.clicks_on("Français");
    assert!(player.text().contains("Português (F2)"), "{}", player.picture());
}

#[test]
fn a_click_in_the_outline_leads_there() {
    for size in [(80, 24), (120, 30)] {
        let mut player = at_work();
        player.resizes(size);
        if size.0 < 110 {
            player.keys("o");
        }
        player.clicks_on("1.7 ");
        assert!(player.text().contains("1.7  Does the city"), "{}", player.picture());
        if size.0 < 110 {
            player.keys("o Home");
        }
        player.clicks_on("Local context");
        assert!(player.text().contains("Migration trends"), "{}", player.picture());
        assert!(player.outside().saves.is_empty());
    }
}

#[test]
fn a_click_in_a_form_puts_the_cursor_or_chooses() {
    let mut player = at_work();
    player.keys("e “Law five”");
    let (x, y) = player.place_of("five").unwrap();
    player.clicks(x, y).keys("“number ”");
    player.clicks_on("Internal practice");
    player.clicks(x, y + 6).keys("“2020”");
    player.keys("Esc");
    let evidence = "health-access evidence: Law number five, InternalPractice, 2020";
    expect(&player, &blank(), "", "", &[evidence]);
}

#[test]
fn clicks_on_lists_and_cards() {
    let mut player = at_work();
    player.keys("/ “health”").clicks_on("1.3 ");
    assert!(player.text().contains("1.3  Who"), "{}", player.picture());
    player.keys("F3").clicks_on("Français");
    assert!(player.text().contains("Qui peut"), "{}", player.picture());
    player.keys("F3").clicks_on("English");
    let mut player = Player::at_work(Outside::holding(half_done(), "decentralization"));
    player.keys("s").clicks_on("1.2 ");
    assert!(player.text().contains("1.2  Which"), "{}", player.picture());
    // A click beside a card does nothing.
    player.keys("F1").clicks(0, 22);
    assert!(player.text().contains("What this asks"), "{}", player.picture());
    assert!(player.outside().saves.is_empty());
}

#[test]
fn at_home_a_first_click_marks_and_a_second_opens() {
    let mut outside = Outside::holding(blank(), "health-access");
    let mut other = outside.shelf[0].clone();
    other.name = "other".to_owned();
    other.assessment.about.authority = "Otherville".to_owned();
    outside.shelf.push(other);
    let mut player = Player::new(outside, "en", (80, 24));
    player.clicks_on("Otherville");
    assert!(player.cursor_line().contains("▸ Otherville"), "{}", player.picture());
    player.clicks_on("Otherville");
    assert_eq!(player.outside().open.as_deref(), Some("other"));
}

#[test]
fn another_size_changes_nothing_but_the_picture() {
    for keys in ["Down*3", "w “Half-typed”", "s Down*2", "o Down*3", "/ “health” Down", "F1"]
    {
        let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
        player.keys(keys);
        let before = player.picture();
        for size in [(60, 20), (160, 45), (10, 3), (1, 1), (110, 24), (80, 24)] {
            player.resizes(size);
        }
        assert_eq!(player.picture(), before, "{keys}");
        assert!(player.outside().saves.is_empty());
    }
}

#[test]
fn keys_pressed_in_a_window_too_small_are_not_lost() {
    let mut player = at_work();
    player.resizes((40, 10));
    assert!(player.flat().contains("This window has 40 columns and 10 lines"));
    player.resizes((80, 24)).keys("1");
    let answer = r#"health-access answer: Given(Choice("everyone"))"#;
    expect(&player, &blank(), "", "▸ 1 (•)", &[answer]);
}

#[test]
fn a_paste_is_never_a_command() {
    for before in ["", "s ", "o ", "F1 ", "F3 ", "m "] {
        for paste in ["1", "q", "1\n2\n3\n", "\u{1b}", "e x\n"] {
            let mut player = at_work();
            player.keys(before);
            let picture = player.picture();
            player.pastes(paste);
            assert_eq!(player.picture(), picture, "{before}{paste:?}");
            assert!(player.outside().saves.is_empty(), "{before}{paste:?}");
        }
    }
    check("health-access", "w Paste“1 q” Esc", "1 q", &[r#"health-access notes: {"en": "1 q"}"#]);
    let note = r#"health-access notes: {"en": "Café\n– naïve"}"#;
    check("health-access", "w Paste“Café\r\n– naïve” Esc", "Café", &[note]);
    let mut player = at_work();
    player.keys("e Paste“Law\n5” Esc");
    expect(&player, &blank(), "", "", &["health-access evidence: Law 5, LawOrPlan"]);
    player.keys("/ Paste“housing\nhelp”");
    assert!(player.text().contains("housing help"), "{}", player.picture());
}
