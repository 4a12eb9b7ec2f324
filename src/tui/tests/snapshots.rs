//! A picture of every screen in three languages and several sizes: one file a screen and size.
//!
//! After an intended change: `INSTA_UPDATE=always cargo test --lib tui::tests::snapshots`, and read
//! the difference.

use std::collections::BTreeSet;

use super::screens::{SCREENS, Screen};
use super::support::*;

/// Ample, usual, tight.
const SIZES: [(u16, u16); 3] = [(100, 30), (80, 24), (60, 20)];
/// With both sides beside the indicator.
const WIDE: (u16, u16) = (160, 45);
/// Screens on which the sides stand, and so are worth a picture that wide.
const WITH_SIDES: [&str; 3] = ["one-of", "one-of-changed", "bilingual"];

fn sizes(screen: &str) -> impl Iterator<Item = (u16, u16)> {
    SIZES.into_iter().chain(WITH_SIDES.contains(&screen).then_some(WIDE))
}

fn name(screen: &str, (width, height): (u16, u16)) -> String {
    format!("{screen}@{width}x{height}")
}

/// Compares with the file of this name.
pub fn expect(name: &str, pictures: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name.to_owned(), pictures));
}

fn check(screen: &Screen) {
    let mut players = LANGUAGES.map(|language| screen.show(language, (80, 24)));
    for size in sizes(screen.name) {
        let pictures: Vec<String> = LANGUAGES
            .iter()
            .zip(&mut players)
            .map(|(language, player)| format!("{language}\n{}", player.resizes(size).picture()))
            .collect();
        expect(&name(screen.name, size), &pictures.join("\n"));
    }
}

/// The screens are shared out, so that they are drawn side by side and several faults are told at
/// once.
fn check_part(part: usize) {
    let screens: Vec<&Screen> = SCREENS.iter().skip(part).step_by(PARTS).collect();
    let failed: Vec<&str> = screens
        .into_iter()
        .filter(|screen| std::panic::catch_unwind(|| check(screen)).is_err())
        .map(|screen| screen.name)
        .collect();
    assert!(failed.is_empty(), "these screens look different: {failed:?}");
}

const PARTS: usize = 4;

#[test]
fn screens_part_1() {
    check_part(0);
}

#[test]
fn screens_part_2() {
    check_part(1);
}

#[test]
fn screens_part_3() {
    check_part(2);
}

#[test]
fn screens_part_4() {
    check_part(3);
}

#[test]
fn a_window_too_small() {
    let pictures: Vec<String> = LANGUAGES
        .iter()
        .map(|language| {
            let mut player = Player::new(Outside::default(), language, (59, 20));
            let narrow = player.picture();
            player.resizes((20, 5));
            format!("{language}\n{narrow}\n{}", player.picture())
        })
        .collect();
    expect("too-small", &pictures.join("\n"));
}

#[test]
fn screens_without_colour_and_without_unicode() {
    let pictures: Vec<String> =
        ["one-of", "summary-page-chosen", "form-note", "outline", "table-of-free-rows", "report"]
            .iter()
            .map(|name| {
                let screen = SCREENS.iter().find(|screen| screen.name == *name).unwrap();
                let mut player = screen.show("en", (80, 24));
                player.app.theme = crate::tui::Theme::showing(false, false);
                player.resizes((80, 24));
                format!("{name}\n{}", player.picture())
            })
            .collect();
    expect("plain-terminal", &pictures.join("\n"));
}

#[test]
fn no_picture_is_left_over() {
    let mut wanted: BTreeSet<String> = SCREENS
        .iter()
        .flat_map(|screen| sizes(screen.name).map(|size| name(screen.name, size)))
        .collect();
    wanted.extend(["too-small", "plain-terminal"].map(str::to_owned));
    wanted.extend(LANGUAGES.map(|language| format!("cut-{language}")));
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/tui/tests/snapshots");
    for file in std::fs::read_dir(folder).unwrap() {
        let file = file.unwrap().file_name().into_string().unwrap();
        let name = file.strip_suffix(".snap").or(file.strip_suffix(".snap.new"));
        assert!(name.is_some_and(|name| wanted.contains(name)), "{file} is no screen's");
    }
}
