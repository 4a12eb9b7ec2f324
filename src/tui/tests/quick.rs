//! The quick scan, and the summary by other frameworks.

use super::support::*;
use crate::model::assessment::{Answer, Assessment};
use crate::model::questionnaire::AnswerKind;
use crate::model::session::Session;

fn at(assessment: Assessment, indicator: &str) -> Player {
    Player::at_work(Outside::holding(assessment, indicator))
}

#[track_caller]
fn says(player: &Player, words: &str) {
    assert!(player.flat().contains(words), "“{words}” is not said:\n{}", player.picture());
}

#[track_caller]
fn says_not(player: &Player, words: &str) {
    assert!(!player.flat().contains(words), "“{words}” is said:\n{}", player.picture());
}

/// Every answer of the quick scan but the last one.
fn nearly_scanned() -> Assessment {
    let mut assessment = blank();
    let (_, rest) = BUILT_IN.quick.split_last().expect("there is a quick scan");
    for at in rest {
        let indicator = &BUILT_IN.indicators[*at];
        let option = &indicator.kind.options()[0].id;
        let answer = match indicator.kind {
            AnswerKind::AnyOf { .. } => choices(&[option]),
            _ => choice(option),
        };
        assessment.entries.get_mut(&indicator.id).unwrap().answer = answer;
    }
    assessment
}

fn last() -> &'static str {
    &BUILT_IN.indicators[*BUILT_IN.quick.last().unwrap()].id
}

#[test]
fn the_quick_scan_is_a_way_of_walking_and_nothing_else() {
    let mut player = at(blank(), "total-budget");
    player.keys("j");
    says(&player, "The quick scan goes through 21 indicators. Press j to return");
    says(&player, "Quick scan: 0 of 21 answered");
    says(&player, "1.1 ");
    player.keys("1 n");
    says(&player, "Quick scan: 1 of 21 answered");
    says(&player, "1.3 ");
    // A jump leads anywhere, and from there the next one is of the quick scan again.
    player.keys("/ “housing” Enter");
    says(&player, "1.7 ");
    player.keys("n");
    says(&player, "1.11 ");
    player.keys("j");
    says(&player, "all indicators come again");
    says(&player, "1 of 81 answered");
    player.keys("n");
    says(&player, "1.12 ");
    assert_eq!(player.entry("rights-charter").answer, choice("in-place"));
}

#[test]
fn the_outline_marks_the_quick_scan_while_it_is_on() {
    let mut player = at(blank(), "rights-charter");
    player.keys("o");
    says_not(&player, "»");
    player.keys("Esc F1 PageDown*3");
    says_not(&player, "Belongs to the quick scan");
    player.keys("Esc j o");
    says(&player, "○ »1.1");
    says_not(&player, "»1.2");
    player.keys("Esc F1 PageDown*3");
    says(&player, "» Belongs to the quick scan");
}

#[test]
fn the_last_answer_of_the_quick_scan_says_that_the_first_picture_is_complete() {
    let mut player = at(nearly_scanned(), last());
    player.keys("j");
    says(&player, "Quick scan: 20 of 21 answered");
    says_not(&player, "The first picture is complete");
    player.keys("1");
    says(&player, "The first picture is complete");
    says(&player, "Press s to see it in the summary, or j to go on with the full set");
    player.keys("Up");
    says_not(&player, "The first picture is complete");
    // At its end there is no next one.
    player.keys("n");
    says(&player, "The first picture is complete");
}

#[test]
fn without_the_quick_scan_nothing_is_said_about_it() {
    let mut player = at(nearly_scanned(), last());
    player.keys("1");
    says_not(&player, "The first picture is complete");
    let dont_know = Answer::DontKnow { whom: String::new(), when: String::new() };
    player.keys("j 0");
    assert_eq!(player.entry(last()).answer, dont_know);
    // It was complete before.
    says_not(&player, "The first picture is complete");
}

#[test]
fn it_is_on_again_after_a_break() {
    let mut player = at(blank(), "rights-charter");
    player.keys("j 1 Esc");
    assert!(player.outside().shelf[0].session.as_ref().unwrap().quick);
    player.open_first();
    says(&player, "Quick scan: 1 of 21 answered");
    let session = Session { indicator: "housing".into(), quick: true, ..Session::default() };
    let player = Player::at_work(Outside::with(blank(), session));
    says(&player, "1.7 ");
    says(&player, "Quick scan: 0 of 21 answered");
}

#[test]
fn a_new_assessment_can_begin_with_the_quick_scan() {
    let mut player = Player::new(Outside::default(), "en", (80, 24));
    player.keys("n “Rivemont” Enter*3");
    says(&player, "Local Migration Governance Indicators (Local MGI)");
    says(&player, "Quick scan first (21 indicators, about 25 minutes)");
    player.keys("Enter 2 Enter");
    says(&player, "Quick scan: 0 of 21 answered");
    says(&player, "1.1 ");
    assert!(player.outside().shelf[0].session.as_ref().unwrap().quick);
}

#[test]
fn only_a_questionnaire_with_a_quick_scan_offers_it() {
    let mut player = Player::new(Outside::default(), "fr", (80, 24));
    player.keys("n “Rivemont” Enter*3");
    says(&player, "D’abord le parcours rapide");
    player.keys("2");
    says_not(&player, "D’abord le parcours rapide");
    player.keys("F2");
    says(&player, "Indicadores da Governança Migratória Local (MGI Local)");
    player.keys("1");
    says(&player, "Primeiro o percurso rápido");
}

#[test]
fn the_summary_is_put_together_by_other_frameworks() {
    let mut player = Player::new(Outside::holding(half_done(), "housing"), "en", (100, 60));
    player.open_first();
    player.keys("s");
    says(&player, "Grouped by: dimension");
    says(&player, "1. Migrants’ rights");
    for (grouping, heading) in [
        ("Migration Governance Framework (MiGOF)", "MiGOF, principle 1: adherence to"),
        ("SDG target", "SDG target 1.3: social protection for all"),
        ("sub-category of SDG indicator 10.7.2", "SDG indicator 10.7.2, sub-category 1a: health"),
        (
            "objective of the Global Compact for Migration",
            "Global Compact for Migration, objective 1: data as a basis for policy",
        ),
        ("dimension", "1. Migrants’ rights"),
    ] {
        player.keys("g");
        says(&player, &format!("Grouped by: {grouping}"));
        says(&player, heading);
    }
}

#[test]
fn filters_keep_working_and_enter_leads_to_the_indicator() {
    let mut player = Player::new(Outside::holding(half_done(), "housing"), "en", (100, 60));
    player.open_first();
    player.keys("s g g d m m");
    // Of the first dimension, and shared: health care for everyone, which is under one target.
    says(&player, "SDG target 3.8");
    says(&player, "Shared with Gouvernement du Québec");
    says_not(&player, "SDG target 17.14");
    player.keys("Enter");
    says(&player, "1.3 ");
}

#[test]
fn the_help_tells_the_place_in_other_frameworks() {
    let mut player = Player::new(Outside::holding(blank(), "school-access"), "en", (100, 60));
    player.open_first();
    player.keys("F1");
    says(&player, "In other frameworks · MiGOF, principle 1:");
    says(&player, "SDG target 4.1: primary and secondary education");
    says(&player, "Global Compact for Migration, objective 15");
}
