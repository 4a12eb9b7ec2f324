//! What is told when something happened: it is true where it stands, and says what to do next.

use super::screens::SCREENS;
use super::support::*;
use crate::model::assessment::Answer;
use crate::tui::draw::Spot;

fn show(name: &str, language: &str, size: (u16, u16)) -> Player {
    SCREENS.iter().find(|screen| screen.name == name).unwrap().show(language, size)
}

/// `m` merges in the list of assessments, and says who decides in an assessment.
#[test]
fn the_key_that_merges_is_told_where_it_does() {
    for language in LANGUAGES {
        let mut player = show("home-copies", language, (80, 24));
        player.open_first();
        let told = player.flat();
        let list = [
            "list of assessments (Esc)",
            "liste des évaluations (Échap)",
            "lista de avaliações (Esc)",
        ];
        assert!(list.iter().any(|list| told.contains(list)), "{told}");
        player.keys("Esc m");
        assert!(player.app.bench.is_some() && player.app.form.is_none(), "{}", player.picture());
        // It is not told once more while it is done.
        assert!(!player.flat().contains(list[0]), "{}", player.picture());
    }
}

#[test]
fn trying_again_says_that_it_was_tried() {
    let mut player = show("not-saved", "en", (80, 24));
    let before = player.flat();
    player.keys("Ctrl+S");
    assert!(!before.contains("Tried again") && player.flat().contains("Tried again at 14:02"));
    player.outside_mut().save_fails = None;
    player.keys("Ctrl+S");
    assert!(player.flat().contains("Everything is saved"), "{}", player.picture());
}

/// It is read whole where there is room, and has a sign on the smallest screen, where the line in focus
/// stays in view.
#[test]
fn why_nothing_is_saved_is_told_as_long_as_it_is_so() {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for language in LANGUAGES {
        let mut player = show("not-saved", language, (80, 24));
        let whole = player.app.l10n.say(&player.app.unsaved_notice().unwrap());
        for _ in 0..2 {
            assert!(squeezed(&player.text()).contains(&squeezed(&whole)), "{}", player.picture());
            player.keys("Down");
        }
        player = show("not-saved", language, (40, 12));
        for _ in 0..2 {
            let shown = squeezed(&player.text()).contains(&squeezed(&whole));
            assert!(shown || player.lines()[10].ends_with('↓'), "{}", player.picture());
            assert!(player.cursor_line().contains('▸'), "{}", player.picture());
            player.keys("Down");
        }
    }
}

/// What is said covers nothing of the screen.
#[test]
fn everything_else_stands_above_a_notice() {
    let mut seen = 0;
    for screen in SCREENS {
        for size in [(80, 24), (40, 12)] {
            let player = screen.show("fr", size);
            let lines = player.lines();
            // Whole rules stand nowhere else.
            let rule = "─".repeat(size.0.into());
            let Some(top) = lines.iter().rposition(|line| *line == rule) else { continue };
            if !lines.get(top + 1).is_some_and(|line| line.starts_with(" ! ")) {
                continue;
            }
            seen += 1;
            for place in &player.app.places {
                let within = usize::from(place.area.bottom()) <= top;
                assert!(within || matches!(place.spot, Spot::Key(_)), "{} {place:?}", screen.name);
            }
        }
    }
    assert!(seen > 20, "{seen}");
}

/// An indicator that was changed and has no answer is not among the last answers.
#[test]
fn the_last_answers_are_answers() {
    let mut outside = Outside::holding(half_done(), "health-access");
    let entry = outside.shelf[0].assessment.entries.get_mut("language-courses").unwrap();
    entry.answer = Answer::Unanswered;
    entry.changed_at = Some("2026-11-23T14:02:00Z".to_owned());
    let mut player = Player::new(outside, "en", (80, 24));
    player.keys("Enter");
    assert!(player.text().contains("Your last answers"), "{}", player.picture());
    assert!(!player.text().contains("1.5 "), "{}", player.picture());
}

#[test]
fn a_question_about_a_version_says_from_when_it_is_and_of_what() {
    let mut player = show("history", "en", (80, 24));
    assert!(player.text().contains("Earlier versions of “"), "{}", player.picture());
    let line = player.cursor_line();
    let (number, date) = line.split_once('·').unwrap();
    let number = number.trim_start_matches(|c: char| !c.is_numeric()).trim().to_owned();
    let date = date.trim_matches(|c: char| c == '│' || c.is_whitespace()).to_owned();
    player.keys("Enter");
    let asked = format!("Go back to version {number}, from {date}?");
    assert!(player.flat().contains(&asked), "{asked}\n{}", player.picture());
}

/// Keys that do nothing here are not offered.
#[test]
fn there_is_no_next_where_there_is_one() {
    let player = show("leave-unsaved", "en", (80, 24));
    assert!(!player.text().contains("Tab"), "{}", player.picture());
    let mut player = show("versions", "en", (100, 24));
    assert!(player.lines()[23].contains('↓'), "{}", player.picture());
    player.app.conflicts.as_mut().unwrap().conflicts.conflicts.truncate(1);
    player.draw();
    assert!(!player.lines()[23].contains('↓'), "{}", player.picture());
}
