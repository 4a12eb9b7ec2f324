//! The screen as a screen reader has it: what is written is what is spoken, and the line with the
//! cursor is what a braille display shows.

use super::screens::SCREENS;
use super::support::*;
use crate::model::looks::{Looks, ThemeName};

/// Somebody who hears every letter that is written.
struct Reader {
    player: Player,
    line: Line,
}

fn spoken(player: &mut Player) {
    let looks = Looks { theme: ThemeName::ScreenReader, ..Looks::default() };
    player.app.theme = player.app.theme.with(looks);
    player.draw();
}

impl Reader {
    fn at(assessment: crate::model::assessment::Assessment, indicator: &str) -> Reader {
        let mut player = Player::at_work(Outside::holding(assessment, indicator));
        spoken(&mut player);
        let line = Line::to(&player, true);
        let mut reader = Reader { player, line };
        reader.hears();
        reader
    }

    /// What was written since, without what only moves the cursor.
    fn hears(&mut self) -> String {
        let text = String::from_utf8(self.line.written(&self.player)).unwrap();
        let mut said = String::new();
        let mut letters = text.chars();
        while let Some(letter) = letters.next() {
            if letter == '\u{1b}' {
                letters.by_ref().find(char::is_ascii_alphabetic);
                said.push('\n');
            } else {
                said.push(letter);
            }
        }
        let lines = said.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.collect::<Vec<_>>().join("\n")
    }

    fn press(&mut self, keys: &str) -> String {
        self.player.keys(keys);
        self.hears()
    }

    /// What a braille display shows.
    fn line(&self) -> String {
        let shown = self.player.buffer();
        let cursor = self.player.cursor().expect("the cursor is always shown");
        let line = (0..shown.area.width).map(|x| shown[(x, cursor.y)].symbol());
        line.collect::<String>().trim().to_owned()
    }
}

#[test]
fn moving_is_heard_from_the_line_with_the_cursor_alone() {
    let mut reader = Reader::at(blank(), "health-access");
    assert!(reader.line().starts_with("1 ( ) "), "{}", reader.line());
    for number in 2..=4 {
        assert_eq!(reader.press("Down"), "", "nothing is written for a move");
        assert!(reader.line().starts_with(&format!("{number} ( ) ")), "{}", reader.line());
    }
}

#[test]
fn an_answer_is_heard_and_what_comes_of_it_and_nothing_else() {
    let mut reader = Reader::at(blank(), "health-access");
    let heard = reader.press("2");
    let lines: Vec<&str> = heard.lines().collect();
    assert!(lines.iter().any(|line| line.starts_with("2 (x) ")), "{heard}");
    assert!(lines.iter().any(|line| line.contains("1.3 is now: ")), "{heard}");
    let about = |line: &&&str| !line.contains("saved") && !line.contains("1.3");
    let others: Vec<_> = lines.iter().filter(about).collect();
    assert!(others.len() <= 6, "{heard}");
    // Another answer changes two lines, and what is said of it.
    let heard = reader.press("1");
    assert!(heard.contains("1 (x) ") && heard.contains("2 ( ) "), "{heard}");
    assert!(!heard.contains("3 ( ) "), "{heard}");
}

#[test]
fn every_line_that_changes_is_heard_whole() {
    let mut reader = Reader::at(blank(), "health-access");
    let heard = reader.press("PageDown");
    let whole: Vec<String> = reader.player.text().lines().map(|line| line.trim().into()).collect();
    for line in heard.lines() {
        // A line in two looks, such as the question, is written in one go.
        assert!(whole.iter().any(|own| own.contains(line)), "{line}\n{}", reader.player.picture());
    }
    assert!(whole.iter().any(|own| heard.lines().any(|line| own == line)));
}

#[test]
fn no_screen_holds_a_frame_or_an_arrow_and_the_cursor_stands_on_a_letter() {
    for language in ["en", "fr", "pt-BR"] {
        for screen in SCREENS {
            let mut player = screen.show(language, (100, 30));
            let writes = player.app.form.is_some() || player.app.report.is_some();
            spoken(&mut player);
            let buffer = player.buffer();
            let drawn = buffer.content.iter().map(|cell| cell.symbol());
            let signs: String = drawn
                .filter(|own| own.chars().any(|c| matches!(c, '\u{2190}'..='\u{26ff}')))
                .collect();
            // What people typed, and texts, may hold some; the screens draw none.
            assert_eq!(signs, "", "{} {language}\n{}", screen.name, player.picture());
            let right =
                (80..buffer.area.width).flat_map(|x| (0..buffer.area.height).map(move |y| (x, y)));
            assert!(right.into_iter().all(|at| buffer[at].symbol() == " "), "{}", screen.name);
            let cursor = player.cursor().expect("the cursor is always shown");
            let here = buffer[(cursor.x, cursor.y)].symbol();
            let types =
                writes || player.text().contains("Search") || screen.name.contains("palette");
            assert!(types || here != " ", "{} {language}\n{}", screen.name, player.picture());
        }
    }
}
