//! How long it still takes: from the user's own pace, or from what is usual.

use super::support::*;
use crate::model::assessment::{Answer, Assessment, Value};
use crate::model::session::Session;

/// So many answers, one every so many seconds, by this person.
fn paced(count: usize, seconds: usize, by: &str) -> Assessment {
    let mut assessment = blank();
    let dimensions = BUILT_IN.indicators.iter().enumerate();
    let dimensions = dimensions.filter(|(at, _)| BUILT_IN.in_dimension(*at)).map(|(_, own)| own);
    let one_of = dimensions.filter(|own| {
        !own.kind.options().is_empty()
            && own.asked == crate::model::questionnaire::Condition::Always
    });
    for (at, indicator) in one_of.take(count).enumerate() {
        let seconds = at * seconds;
        let entry = assessment.entries.get_mut(&indicator.id).unwrap();
        entry.answer = Answer::Given(Value::Choice(indicator.kind.options()[0].id.clone()));
        let (minutes, seconds) = (seconds / 60, seconds % 60);
        entry.changed_at = Some(format!("2026-11-20T09:{minutes:02}:{seconds:02}Z"));
        entry.changed_by = Some(by.to_owned());
    }
    assessment
}

fn welcome(assessment: Assessment, language: &str) -> String {
    let mut player = Player::new(Outside::holding(assessment, "health-access"), language, (80, 24));
    player.keys("Enter");
    player.flat()
}

#[test]
fn the_own_pace_counts_once_it_is_known() {
    let text = welcome(paced(20, 30, "Ana"), "en");
    assert!(text.contains("minutes left at your pace."), "{text}");
    let text = welcome(paced(20, 30, "Ana"), "fr");
    assert!(text.contains("Temps restant à votre rythme : environ"), "{text}");
    let text = welcome(paced(20, 30, "Ana"), "pt-BR");
    assert!(text.contains("Tempo restante no seu ritmo: cerca de"), "{text}");
    // Too few say nothing, and neither does the pace of somebody else.
    for assessment in [paced(4, 30, "Ana"), paced(20, 30, "Léa")] {
        let text = welcome(assessment, "en");
        assert!(text.contains("at a good minute for each indicator."), "{text}");
    }
}

#[test]
fn whoever_is_slower_takes_longer() {
    let minutes = |seconds| {
        let text = welcome(paced(20, seconds, "Ana"), "en");
        let words: Vec<&str> = text.split(' ').collect();
        let at = words.iter().position(|word| *word == "About").unwrap();
        let count: usize = words[at + 1].parse().unwrap();
        if words[at + 2].starts_with("hour") { count * 60 } else { count }
    };
    assert!(minutes(20) < minutes(60) && minutes(60) < minutes(170));
}

#[test]
fn the_list_and_the_quick_scan_tell_it_in_short() {
    let player =
        Player::new(Outside::holding(paced(20, 30, "Ana"), "health-access"), "en", (80, 24));
    assert!(player.flat().contains("min left"), "{}", player.picture());
    let session = Session { indicator: "health-access".into(), quick: true, ..Session::default() };
    let mut player = Player::at_work(Outside::with(blank(), session));
    player.resizes((100, 30));
    let lines = player.lines();
    assert!(lines[0].contains("about 25 min left"), "{}", player.picture());
}

#[test]
fn nothing_is_said_where_nothing_is_left_and_of_the_example() {
    let mut done = blank();
    let no = |reason: &str| Answer::NotApplicable { reason: words("en", reason) };
    done.entries.values_mut().for_each(|entry| entry.answer = no("Not here."));
    assert!(!welcome(done.clone(), "en").contains("left"));
    let mut example = paced(20, 30, "Ana");
    example.example = true;
    for assessment in [done, example] {
        let player = Player::new(Outside::holding(assessment, "health-access"), "en", (80, 24));
        assert!(!player.flat().contains("left"), "{}", player.picture());
    }
}

#[test]
fn whoever_answered_about_the_context_alone_is_welcomed_back() {
    let mut assessment = blank();
    let entry = assessment.entries.get_mut("decentralization").unwrap();
    entry.answer = choice("medium");
    entry.changed_at = Some("2026-11-20T09:00:00Z".to_owned());
    for (language, words) in [
        ("en", "Local context: 1 of 22 answered"),
        ("fr", "Contexte local. Réponses : 1 sur 22"),
        ("pt-BR", "Contexto local: 1 de 22 respostas"),
    ] {
        let text = welcome(assessment.clone(), language);
        assert!(text.contains(words) && text.contains("C.1"), "{text}");
    }
    // Nobody is welcomed back to what was never begun.
    assert!(!welcome(blank(), "en").contains("Welcome back"));
}
