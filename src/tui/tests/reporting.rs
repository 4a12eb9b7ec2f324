//! The report screen, and the choice for the mayor's page.

use super::support::*;
use crate::desk::Refusal;
use crate::l10n::msg;
use crate::model::publication::{Format, Product};

fn at_work() -> Player {
    Player::at_work(Outside::holding(half_done(), "health-access"))
}

/// What was written last: where, what, as what, in which languages, without how many parts.
fn published(player: &Player) -> Option<(String, Product, Format, String, Option<String>, usize)> {
    let outside = player.outside();
    let (place, wanted) = outside.published.last()?.clone();
    let without = wanted.without.len();
    Some((place, wanted.product, wanted.format, wanted.language, wanted.second, without))
}

#[track_caller]
fn writes(keys: &str, place: &str, product: Product, format: Format, rest: (&str, &str, usize)) {
    let mut player = at_work();
    player.keys(keys);
    let (language, second, without) = rest;
    let second = Some(second.to_owned()).filter(|second| !second.is_empty());
    let expected = (place.to_owned(), product, format, language.to_owned(), second, without);
    assert_eq!(published(&player), Some(expected), "{keys}\n{}", player.picture());
    assert!(player.flat().contains(&format!("You find it here: {place}")), "{}", player.picture());
}

#[test]
fn what_is_chosen_is_written() {
    use Format::{Csv, Html, Json, Markdown, Word, Xlsx};
    use Product::{Data, OnePage, Profile, Workbook};
    writes("i w", "/0/1", Profile, Word, ("en", "", 0));
    writes("i End Enter", "/0/1", Profile, Word, ("en", "", 0));
    writes("i Down Space Down Enter w", "/0/1", Profile, Word, ("en", "", 2));
    writes("i Down Space Space w", "/0/1", Profile, Word, ("en", "", 0));
    writes("i 2 Down 2 w", "/0/1", OnePage, Html, ("en", "", 0));
    writes("i 2 Down Left w", "/0/1", OnePage, Markdown, ("en", "", 0));
    writes("i 3 w", "/0/1", Workbook, Xlsx, ("en", "", 0));
    writes("i 4 w", "/0/1", Data, Json, ("en", "", 0));
    writes("i 4 Enter Right w", "/0/1", Data, Csv, ("en", "", 0));
    // The document has a language of its own, and the second one never is the first.
    writes("i 2 Down*2 2 w", "/0/2", OnePage, Word, ("fr", "", 0));
    writes("i 2 Down*2 2 F2*3 Down 2 w", "/0/2", OnePage, Word, ("fr", "en", 0));
    writes("i 2 Down*3 2 Up 2 w", "/0/2", OnePage, Word, ("fr", "en", 0));
    // The place is text: its letters are no commands.
    writes("i End Up Ctrl+A “/1 qw” Enter Enter", "/1 qw", Profile, Word, ("en", "", 0));
    writes("i End Up Ctrl+A Backspace Enter Enter", "/0/1", Profile, Word, ("en", "", 0));
    writes("i End Up Ctrl+A Paste“/1” Enter Enter", "/1", Profile, Word, ("en", "", 0));
    writes("i End Up Ctrl+A “/1.docx” Up*3 2 w", "/1.html", Profile, Html, ("en", "", 0));
}

#[test]
fn it_opens_from_everywhere_and_leads_back_there() {
    let outside = || Outside::holding(half_done(), "health-access");
    for (keys, there) in [
        ("Enter Enter i", "1.3 Who can use"),
        ("Enter Enter s i", "Well-developed areas"),
        ("Enter Enter / “report:” Enter", "1.3 Who can use"),
        ("i", "Your assessments"),
    ] {
        let mut player = Player::new(outside(), "en", (80, 24));
        player.keys(keys);
        assert!(player.flat().contains("Whole profile"), "{keys}\n{}", player.picture());
        player.keys("Esc");
        assert!(player.flat().contains(there), "{keys}\n{}", player.picture());
        assert!(player.outside().saves.is_empty());
    }
}

#[test]
fn what_is_there_and_what_is_missing_is_asked_about() {
    for refusal in [Refusal::Exists("/0/1".to_owned()), Refusal::NoFolder("/0".to_owned())] {
        for (answer, written) in [("1 Enter", false), ("Esc", false), ("2 Enter", true)] {
            let mut player = at_work();
            player.outside_mut().refusal = Some(refusal.clone());
            player.keys("i w").keys(answer);
            assert_eq!(published(&player).is_some(), written, "{answer}\n{}", player.picture());
            assert!(player.flat().contains("Whole profile"), "{}", player.picture());
        }
    }
    let mut player = at_work();
    let reason = msg::publish_full("/0/1".to_owned());
    player.outside_mut().refusal = Some(Refusal::Failed(reason));
    player.keys("i w");
    assert!(player.flat().contains("The disk is full"), "{}", player.picture());
    player.outside_mut().refusal = None;
    player.keys("w");
    assert!(published(&player).is_some());
}

#[test]
fn choices_are_remembered_with_the_assessment() {
    let mut player = at_work();
    player.keys("i 2 Down 2 Esc Esc").open_first();
    player.keys("i w");
    let written = published(&player).map(|own| (own.1, own.2));
    assert_eq!(written, Some((Product::OnePage, Format::Html)), "{}", player.picture());
    // Who only looked finds the language of the screen.
    let mut player = at_work();
    player.keys("i Esc F2 i w");
    assert_eq!(published(&player).map(|own| own.3).as_deref(), Some("fr"));
}

#[test]
fn a_read_only_assessment_is_reported_too() {
    let outside = Outside {
        read_only: Some(msg::read_only_open()),
        ..Outside::holding(half_done(), "health-access")
    };
    let mut player = Player::at_work(outside);
    player.keys("i w");
    assert!(published(&player).is_some());
}

#[test]
fn the_mouse_chooses_and_writes() {
    let mut player = at_work();
    player.keys("i").clicks_on("Dialogue agenda").clicks_on("Markdown").clicks_on("3 ( ) Portug");
    player.clicks_on("Write it");
    let written = published(&player).map(|own| (own.2, own.3, own.5));
    assert_eq!(written, Some((Format::Markdown, "pt-BR".to_owned(), 1)), "{}", player.picture());
    player.keys("i i").clicks_on("/0/3").keys("Ctrl+A “/7” Enter Enter");
    assert_eq!(published(&player).map(|own| own.0).as_deref(), Some("/7"));
}

#[test]
fn the_preview_scrolls_and_speaks_the_documents_language() {
    let mut player = at_work();
    player.keys("i Tab");
    let top = player.text();
    assert!(player.flat().contains("Local migration governance profile"));
    player.keys("Down*3 PageDown End");
    assert_ne!(player.text(), top);
    player.keys("Home");
    assert_eq!(player.text(), top);
    player.keys("Tab Down*7 2 Tab");
    assert!(player.flat().contains("Profil de gouvernance locale"), "{}", player.picture());
}

#[test]
fn findings_are_marked_for_the_mayors_page_and_the_marks_are_undone() {
    let mut player = at_work();
    player.keys("s p");
    assert_eq!(player.saved().highlights.strengths, ["rights-charter"]);
    player.keys("Down Space Down p Down p");
    assert!(player.flat().contains("room for three of each list"), "{}", player.picture());
    assert_eq!(player.saved().highlights.strengths.len(), 3);
    player.keys("Home p");
    assert_eq!(player.saved().highlights.strengths.len(), 2);
    player.keys("Ctrl+Z");
    assert_eq!(player.saved().highlights.strengths.len(), 3);
    player.keys("Ctrl+Z*3");
    assert!(player.saved().highlights.strengths.is_empty());
    player.keys("i 2");
    assert!(player.flat().contains("Well-developed areas: proposed"), "{}", player.picture());
    player.keys("Esc p i");
    assert!(player.flat().contains("Well-developed areas: chosen by you"), "{}", player.picture());
}
