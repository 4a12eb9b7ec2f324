//! The glossary's terms: marked where they stand, explained with one key.

use ratatui::style::Modifier;

use super::support::*;
use crate::tui::terms::{Card, draw};
use crate::tui::wizard::View;

const TITLE: &str = "Glossary";

fn at(indicator: &str) -> Player {
    Player::at_work(Outside::holding(blank(), indicator))
}

fn underlined(player: &Player, text: &str) -> bool {
    let (x, y) = player.place_of(text).unwrap_or_else(|| panic!("{}", player.picture()));
    let width = u16::try_from(text.chars().count()).unwrap();
    (x..x + width).all(|x| player.buffer()[(x, y)].modifier.contains(Modifier::UNDERLINED))
}

#[test]
fn terms_are_marked_in_the_question_and_in_its_help() {
    let mut player = at("rights-charter");
    // The term goes on in the next line.
    for part in ["immigration", "status"] {
        assert!(underlined(&player, part), "{}", player.picture());
    }
    assert!(!underlined(&player, "whatever"), "{}", player.picture());
    player.keys("F2");
    assert!(underlined(&player, "statut"), "{}", player.picture());
    player.keys("F2 F2 F1 Down*6");
    assert!(underlined(&player, "IOM"), "{}", player.picture());
}

#[test]
fn one_key_explains_the_terms_of_the_indicator() {
    let mut player = at("rights-charter");
    let before = player.picture();
    player.keys("d");
    assert!(player.text().contains(TITLE), "{}", player.picture());
    assert!(player.cursor_line().contains("immigration status"), "{}", player.picture());
    for part in ["position under immigration law", "IOM", "Français: statut d’immigration"] {
        assert!(player.flat().contains(part), "{part}\n{}", player.picture());
    }
    for close in ["Esc", "d", "Enter", "q"] {
        player.keys(close);
        assert_eq!(player.picture(), before, "{close}");
        player.keys("d");
    }
}

#[test]
fn the_card_keeps_its_term_and_its_size_when_one_moves_and_changes_the_language() {
    let mut player = at("social-assistance");
    player.keys("d");
    let line = player.cursor();
    player.keys("Down");
    assert_ne!(player.cursor(), line);
    assert!(player.cursor_line().contains("immigration status"), "{}", player.picture());
    player.keys("F2");
    assert!(player.cursor_line().contains("statut d’immigration"), "{}", player.picture());
    assert!(player.flat().contains("English : immigration status"), "{}", player.picture());
    player.keys("F2 F2 Up");
    assert_eq!(player.cursor(), line);
    player.clicks_on("immigration status");
    assert!(player.cursor_line().contains("immigration status"), "{}", player.picture());
}

#[test]
fn from_the_help_one_comes_back_to_the_help() {
    let mut player = at("rights-charter");
    player.keys("F1 Down*3");
    let help = player.picture();
    player.keys("d");
    assert!(player.text().contains(TITLE), "{}", player.picture());
    player.keys("Esc");
    assert_eq!(player.picture(), help);
}

#[test]
fn the_search_finds_terms_in_every_language_and_opens_the_card() {
    for word in ["stateless person", "apatride", "APATRIDA"] {
        let mut player = at("health-access");
        player.keys("/").types(word).keys("Enter");
        assert!(player.cursor_line().contains("stateless person"), "{word}\n{}", player.picture());
        player.keys("PageDown PageUp Up Down");
        assert!(player.cursor_line().contains("stateless person"), "{word}\n{}", player.picture());
    }
}

#[test]
fn where_there_is_no_term_one_is_told() {
    // The closing page of the context lists no findings.
    let mut player = at(&BUILT_IN.indicators[BUILT_IN.sections[0].range.end - 1].id);
    player.keys("Right d");
    assert!(player.flat().contains("No term of the glossary"), "{}", player.picture());
}

#[test]
fn terms_are_marked_in_the_second_language_too_and_the_card_has_them() {
    let mut player = at("rights-charter");
    player.keys("t");
    assert!(underlined(&player, "statut"), "{}", player.picture());
    // Somewhere the other language says a term where the first says none.
    let second = Some(crate::l10n::Language::fitting("fr"));
    let more = BUILT_IN.indicators.iter().any(|indicator| {
        let player = at(&indicator.id);
        let app = &player.app;
        let bench = app.bench.as_ref().unwrap();
        let view = View { bench, l10n: &app.l10n, theme: app.theme, keys: &app.keys, second };
        let alone = Card::in_view(View { second: None, ..view }).terms;
        Card::in_view(view).terms.iter().any(|term| !alone.contains(term))
    });
    assert!(more);
}

#[test]
fn terms_are_marked_on_pages_and_in_what_the_help_says_of_a_section() {
    let mut player = at("housing");
    player.keys("/ “partnerships” Enter");
    assert!(underlined(&player, "diaspora"), "{}", player.picture());
    let well_being = BUILT_IN.sections[4].range.start;
    let mut player = at(&BUILT_IN.indicators[well_being].id);
    player.resizes((100, 70)).keys("F1");
    assert!(underlined(&player, "remittances"), "{}", player.picture());
    player.keys("d");
    assert!(player.text().contains("remittances"), "{}", player.picture());
}

/// A long explanation scrolls before the next term comes; every line of every card can be read.
#[test]
fn every_line_of_every_card_can_be_read() {
    for language in LANGUAGES {
        let mut player =
            Player::new(Outside::holding(blank(), "health-access"), language, (80, 24));
        player.open_first();
        let app = &player.app;
        let bench = app.bench.as_ref().unwrap();
        let view = View { bench, l10n: &app.l10n, theme: app.theme, keys: &app.keys, second: None };
        // As on the smallest screen, where all of one fits; and where it does not.
        for (width, height) in [(52, 14), (24, 6)] {
            let mut card = Card { terms: vec![0, 5, 9], ..Card::default() };
            let mut read = std::collections::BTreeSet::new();
            loop {
                let drawn = draw(&card, view, width, height);
                if height == 14 {
                    assert_eq!(drawn.scrolls, 0, "{language} {:?}", card.terms[card.line]);
                }
                let place = drawn.places[card.line].clone();
                let shown = drawn.from..drawn.from + usize::from(height);
                read.extend(
                    place.filter(|line| shown.contains(line)).map(|line| (card.line, line)),
                );
                let before = card.clone();
                card.step(true, view, (width, height));
                if (card.line, card.from) == (before.line, before.from) {
                    break;
                }
            }
            for line in 0..3 {
                let own = Card { line, ..card.clone() };
                let place = draw(&own, view, width, height).places[line].clone();
                let missed = place.filter(|at| !read.contains(&(line, *at))).count();
                assert_eq!(missed, 0, "{language} {width}x{height} term {line}");
            }
            for _ in 0..200 {
                card.step(false, view, (width, height));
            }
            assert_eq!((card.line, card.from), (0, 0));
        }
        let all: Vec<usize> = (0..BUILT_IN.terms.len()).collect();
        for line in all.iter().copied() {
            let card = Card { terms: all.clone(), line, ..Card::default() };
            let id = &BUILT_IN.terms[line];
            assert_eq!(draw(&card, view, 52, 14).scrolls, 0, "{language} {id} is too long");
        }
    }
}
