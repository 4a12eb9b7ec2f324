//! What was once wrong on the screens, each with the keys that showed it.

use super::case::{check, check_from, expect};
use super::support::*;
use crate::l10n::msg;

fn at_work(indicator: &str) -> Player {
    Player::at_work(Outside::holding(blank(), indicator))
}

#[test]
fn a_number_stays_what_it_is_when_the_language_changes() {
    let assessment = with("foreign-born-residents", |entry| entry.answer = number("458000"));
    let id = "foreign-born-residents";
    for keys in ["Enter F2 Enter", "Enter F2 Pause Esc", "F2 F2 Enter F2 Enter"] {
        check_from(assessment.clone(), id, keys, "▸", &[]);
    }
    let change = r#"foreign-born-residents answer: Given(Number("1234"))"#;
    check(id, "Enter “1,234” F2 Enter", "▸", &[change]);
}

#[test]
fn a_digit_on_a_number_never_makes_another_number_of_both() {
    let id = "foreign-born-residents";
    let mut player =
        Player::at_work(Outside::holding(with(id, |entry| entry.answer = number("458000")), id));
    player.keys("5 Enter");
    let answer = player.entry(id).answer;
    assert!(answer == number("5") || answer == number("4580005"), "{answer:?}");
}

#[test]
fn zero_on_a_number_is_typed_or_means_that_nobody_knows() {
    let mut player = at_work("foreign-born-residents");
    player.keys("0 Enter*2");
    assert!(!player.outside().saves.is_empty(), "{}", player.picture());
}

#[test]
fn unshifted_french_digits_begin_a_number() {
    let change = r#"foreign-born-residents answer: Given(Number("2"))"#;
    check("foreign-born-residents", "é Enter", "2 people", &[change]);
}

#[test]
fn a_new_row_that_was_emptied_in_a_pause_can_be_filled_again() {
    let rows = r#"[Row { row: None, cells: {"country": "B"} }]"#;
    let change = format!("main-birthplaces answer: Given(Table({rows}))");
    check("main-birthplaces", "Enter “A” Pause Backspace Pause “B” Esc", "+ Add", &[&change]);
}

#[test]
fn undo_takes_back_all_that_was_written_about_the_assessment() {
    check("health-access", "a “ A” Pause “ B” Pause Esc Ctrl+Z", "▸", &[]);
}

#[test]
fn another_reading_without_a_reason_is_said_to_need_one() {
    for keys in ["1 r 2 Esc", "1 r 2 Tab Esc"] {
        let mut player = at_work("health-access");
        player.keys(keys);
        assert!(player.flat().contains("Please give the reason"), "{}", player.picture());
    }
}

#[test]
fn what_is_not_saved_says_why() {
    let mut player = at_work("health-access");
    player.outside_mut().save_fails = Some(msg::trouble_full("rivemont-2026.ron".to_owned()));
    player.keys("1");
    assert!(player.flat().contains("the disk is full"), "{}", player.picture());
}

#[test]
fn quitting_without_saving_quits() {
    let mut player = at_work("health-access");
    player.outside_mut().save_fails = Some(msg::trouble_full("rivemont-2026.ron".to_owned()));
    player.keys("1 Ctrl+Q 2 Enter");
    assert!(player.ended(), "{}", player.picture());
}

#[test]
fn a_click_on_the_live_summary_answers_nothing() {
    let mut player = at_work("health-access");
    let (x, y) = player.place_of("Citizens only").unwrap();
    player.keys("v").clicks(x, y);
    expect(&player, &blank(), "v, click", "", &[]);
}

#[test]
fn the_outline_is_in_view_while_it_has_the_keys() {
    let mut player = at_work("health-access");
    player.resizes((120, 30)).clicks_on("Local context").resizes((80, 24)).keys("1");
    let outline = player.text().contains("Migration trends");
    let answered = !player.outside().saves.is_empty();
    assert!(outline || answered, "{}", player.picture());
}

#[test]
fn choosing_a_language_leaves_searches_and_cards_open() {
    for (open, text) in [("/ “sante”", "Qui peut utiliser"), ("F1", "Objet de la question")] {
        for choose in ["F3 Down Enter", "F3 2"] {
            let mut player = at_work("health-access");
            player.keys(open).keys(choose);
            let search = player.text().contains("sante");
            let card = player.text().contains(text);
            assert!(search || card, "{open} {choose}\n{}", player.picture());
        }
    }
    let mut player = at_work("health-access");
    player.keys("/ “sante” F1 Esc");
    assert!(player.text().contains("sante"), "{}", player.picture());
}

#[test]
fn in_the_search_ctrl_c_copies() {
    let mut player = at_work("health-access");
    player.keys("/ “abc” Ctrl+A Ctrl+C");
    assert!(!player.ended());
}

#[test]
fn a_paste_into_the_search_begins_at_the_best() {
    let mut player = at_work("decentralization");
    player.keys("/ “1.” Down*5 Paste“3” Enter");
    assert!(player.text().contains(" 1.3  "), "{}", player.picture());
}

#[test]
fn the_line_in_focus_of_a_search_is_in_view() {
    for language in LANGUAGES {
        let outside = Outside::holding(blank(), "decentralization");
        let mut player = Player::new(outside, language, (60, 20));
        player.open_first();
        player.keys("/ “mig”");
        for line in 0..40 {
            let buffer = player.buffer();
            let reversed = buffer
                .content()
                .iter()
                .filter(|cell| cell.modifier == ratatui::style::Modifier::REVERSED);
            assert!(reversed.count() > 10, "{language} {line}\n{}", player.picture());
            player.keys("Down");
        }
    }
}

#[test]
fn the_help_scrolls_back_from_its_end_at_once() {
    let mut player = at_work("health-access");
    player.keys("F1 PageDown*30");
    let end = player.text();
    player.keys("Up");
    assert_ne!(player.text(), end);
}

#[test]
fn the_welcome_can_be_read_to_its_end() {
    for language in LANGUAGES {
        let mut player =
            Player::new(Outside::holding(half_done(), "health-access"), language, (60, 20));
        player.keys("Enter");
        let mut seen = player.flat();
        player.keys("Down*20");
        seen.push_str(&player.flat());
        let next = ["Press Enter", "Appuyez sur Entrée", "Enter"];
        assert!(
            next.iter().any(|next| seen.contains(next)) && seen.contains(" 1.3 :")
                || seen.contains("1.3:"),
            "{}",
            player.picture()
        );
    }
}

#[test]
fn the_live_summary_shows_or_marks_all_it_has() {
    let mut player = Player::at_work(Outside::holding(half_done(), "health-access"));
    player.resizes((60, 20)).keys("2 v");
    let whole = player.text().contains("potential for further development: 2");
    assert!(whole || player.text().contains('↓'), "{}", player.picture());
}

#[test]
fn every_unreadable_file_is_named() {
    let mut outside = Outside::holding(half_done(), "health-access");
    outside.unreadable = (1..=4usize)
        .map(|at| {
            let path = format!("/0/{at}.ron");
            msg::TroubleUnreadable { fault: msg::check_missing_comma(), line: at, path }.message()
        })
        .collect::<Vec<_>>();
    let mut player = Player::new(outside, "en", (60, 20));
    let mut seen = player.flat();
    for _ in 0..10 {
        player.keys("Down");
        seen.push_str(&player.flat());
    }
    for at in 1..=4 {
        assert!(seen.contains(&format!("/0/{at}.ron")), "{at}\n{}", player.picture());
    }
}

#[test]
fn the_example_is_marked_in_every_window() {
    for keys in ["", "s"] {
        let mut player = Player::at_work(Outside::holding(example(), "health-access"));
        player.resizes((60, 20)).keys(keys);
        assert!(player.text().contains("EXAMPLE"), "{}", player.picture());
    }
}

#[test]
fn going_nowhere_is_said() {
    for keys in ["g", "b"] {
        let mut player = at_work("health-access");
        let before = player.text();
        player.keys(keys);
        assert_ne!(player.text(), before, "{keys}");
    }
}
