//! The list of assessments: new, open, example, rename, duplicate, archive.

use super::support::*;
use crate::l10n::msg;

fn home(outside: Outside) -> Player {
    Player::new(outside, "en", (80, 24))
}

fn names(player: &Player) -> Vec<String> {
    player.outside().shelf.iter().map(|kept| kept.name.clone()).collect()
}

#[test]
fn an_empty_shelf_tells_how_to_begin() {
    let mut player = home(Outside::default());
    assert!(player.text().contains("There is no assessment yet"), "{}", player.picture());
    player.keys("Enter");
    assert!(player.text().contains("New assessment"), "{}", player.picture());
    player.keys("Esc");
    assert!(!player.ended());
    player.keys("Esc");
    assert!(player.ended());
}

#[test]
fn a_new_assessment_is_made_and_opened() {
    let mut player = home(Outside::default());
    player.keys("n “Rivemont” Enter “Canada” Enter*4");
    let about = player.outside().shelf[0].assessment.about.clone();
    assert_eq!((about.authority.as_str(), about.country.as_str()), ("Rivemont", "Canada"));
    assert_eq!((about.year, about.languages), (Some(2026), vec!["en".to_owned()]));
    assert!(player.text().contains("Who is usually needed"), "{}", player.picture());
    assert!(!player.text().contains("Welcome back"), "{}", player.picture());
    player.keys("Enter");
    assert!(player.text().contains("C.1  "), "{}", player.picture());
    player.keys("1 Esc");
    assert!(player.text().contains("▸ Rivemont · Canada · 2026"), "{}", player.picture());
}

#[test]
fn a_new_assessment_needs_an_authority() {
    let mut player = home(Outside::default());
    player.keys("n Enter*5");
    assert!(player.flat().contains("Please write the name of the authority"));
    player.keys("“Rivemont” Enter*5");
    assert_eq!(names(&player), ["rivemont"]);
    let mut player = home(Outside::default());
    player.keys("n “R” Tab*2 Backspace Enter*3");
    assert!(player.flat().contains("a year with four digits"), "{}", player.picture());
    player.keys("Esc");
    assert!(names(&player).is_empty());
}

#[test]
fn the_example_is_a_marked_copy() {
    let mut player = home(Outside::default());
    player.keys("e");
    assert!(player.text().contains("EXAMPLE"), "{}", player.picture());
    player.keys("1 Esc");
    assert!(player.text().contains("EXAMPLE"), "{}", player.picture());
}

#[test]
fn renaming_duplicating_and_archiving() {
    let one = || Outside::holding(blank(), "health-access");
    let two = || {
        let mut outside = one();
        let mut other = outside.shelf[0].clone();
        other.name = "other".to_owned();
        outside.shelf.push(other);
        outside
    };
    for (keys, left) in [
        ("r Backspace*20 “rive” Enter", &["rive", "other"][..]),
        ("r Esc", &["rivemont-2026", "other"]),
        ("r Enter", &["rivemont-2026", "other"]),
        ("Down r Backspace*20 “rive” Enter", &["rivemont-2026", "rive"]),
        ("d Enter", &["rivemont-2026", "other", "rivemont-2026-2"]),
        ("a Enter", &["rivemont-2026", "other"]),
        ("a Esc", &["rivemont-2026", "other"]),
        ("a 2 Enter", &["other"]),
        ("End Del Down Enter", &["rivemont-2026"]),
    ] {
        let mut player = home(two());
        player.keys(keys);
        assert_eq!(names(&player), left, "{keys}\n{}", player.picture());
        assert!(player.cursor().is_some());
    }
    let mut player = home(two());
    player.keys("r Backspace*20 “other” Enter");
    assert!(player.flat().contains("There is already an assessment called “other”"));
    let mut player = home(two());
    player.keys("r Backspace*20 Enter");
    assert!(player.flat().contains("Please write a name"), "{}", player.picture());
    let mut player = home(one());
    player.keys("a 2 Enter");
    assert!(player.flat().contains("The file is here: /0/rivemont-2026.ron"));
    assert!(player.flat().contains("There is no assessment yet"), "{}", player.picture());
}

#[test]
fn what_cannot_be_read_is_named_and_hides_nothing() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.unreadable = vec![
        msg::TroubleUnreadable {
            fault: msg::check_missing_comma(),
            line: 12usize,
            path: "/0/broken.ron".to_owned(),
        }
        .message(),
    ];
    let mut player = home(outside);
    assert!(player.flat().contains("/0/broken.ron, line 12: A comma is missing"));
    player.keys("Enter");
    assert!(player.text().contains("1.3  "), "{}", player.picture());
}

#[test]
fn an_assessment_that_is_gone_is_said_to_be_gone() {
    let mut player = home(Outside::holding(blank(), "health-access"));
    player.outside_mut().shelf.clear();
    player.keys("Enter");
    assert!(player.flat().contains("There is no assessment and no file called “rivemont-2026”"));
}
