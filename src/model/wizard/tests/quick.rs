//! The quick scan.

use super::*;
use crate::model::test_support::{BUILT_IN, choice, choices, number};

/// Turns the quick scan on and goes into it.
fn start(wizard: &mut Wizard) -> Effect {
    wizard.set_quick(true);
    wizard.into_quick().map_or(Effect::Nothing, |at| wizard.act(Action::GoTo(at)))
}

/// Every position that walking forward leads to, from the one in view on.
fn forward(wizard: &mut Wizard) -> Vec<String> {
    let mut seen = vec![wizard.here().to_owned()];
    while wizard.act(Action::Next) == Effect::Moved {
        seen.push(wizard.here().to_owned());
    }
    seen
}

#[test]
fn the_quick_scan_walks_through_its_own_indicators_and_jumps_go_anywhere() {
    let mut wizard = wizard(&[]);
    assert_eq!(start(&mut wizard), Effect::Moved);
    // The context is not in it, and neither is what is not asked.
    assert_eq!(forward(&mut wizard), ["strategy", "offices", "languages"]);
    wizard.act(Action::GoTo(at("channels")));
    wizard.act(Action::Previous);
    assert_eq!(wizard.here(), "languages");
    wizard.act(Action::GoTo(at("motto")));
    wizard.act(Action::Next);
    assert_eq!(wizard.here(), "strategy");
    assert_eq!(wizard.act(Action::Previous), Effect::Nothing);
}

#[test]
fn an_answer_can_bring_more_into_the_quick_scan() {
    let mut wizard = wizard(&[("strategy", choice("in-place"))]);
    start(&mut wizard);
    // What is answered already is passed by.
    assert_eq!(wizard.here(), "strategy-budget");
    wizard.act(Action::GoTo(at("strategy")));
    assert_eq!(forward(&mut wizard), ["strategy", "strategy-budget", "offices", "languages"]);
}

#[test]
fn the_next_unanswered_of_the_quick_scan_starts_over() {
    let mut wizard = wizard(&[("offices", number("2"))]);
    start(&mut wizard);
    wizard.choose("languages", "arabic");
    wizard.act(Action::NextUnanswered);
    assert_eq!(wizard.here(), "strategy");
    wizard.choose("strategy", "no");
    wizard.act(Action::GoTo(at("days")));
    assert_eq!(wizard.act(Action::NextUnanswered), Effect::Nothing);
    wizard.set_quick(false);
    assert_eq!(wizard.act(Action::NextUnanswered), Effect::Moved);
    assert_eq!(wizard.here(), "population");
}

#[test]
fn its_coverage_is_its_own() {
    let mut wizard = wizard(&[("population", number("5")), ("channels", choices(&["desk"]))]);
    let counts = |wizard: &Wizard| {
        let coverage = wizard.quick_coverage();
        (coverage.answered, coverage.asked, wizard.quick_is_done())
    };
    assert_eq!(counts(&wizard), (0, 3, false));
    wizard.choose("strategy", "in-place");
    assert_eq!(counts(&wizard), (1, 4, false));
    wizard.choose("strategy", "no");
    wizard.choose("languages", "none");
    assert_eq!(counts(&wizard), (2, 3, false));
    // Asking somebody is an answer to "what is open", though not to the question.
    let dont_know = Answer::DontKnow { whom: "Luc".into(), when: String::new() };
    wizard.act_at("offices", Action::Answer(dont_know));
    assert_eq!(counts(&wizard), (2, 3, true));
}

#[test]
fn starting_it_stays_where_one_is_in_it_already() {
    let mut wizard = wizard(&[]);
    wizard.act(Action::GoTo(at("languages")));
    assert_eq!(start(&mut wizard), Effect::Nothing);
    assert_eq!(wizard.here(), "languages");
    assert!(wizard.quick());
}

#[test]
fn starting_it_when_it_is_done_shows_its_first() {
    let mut wizard = wizard(&[
        ("strategy", choice("no")),
        ("offices", number("2")),
        ("languages", choices(&["none"])),
    ]);
    assert_eq!(start(&mut wizard), Effect::Moved);
    assert_eq!(wizard.here(), "strategy");
}

#[test]
fn a_questionnaire_without_one_is_walked_through_whole() {
    let mut questionnaire = SMALL.clone();
    questionnaire.quick.clear();
    let assessment = Assessment::new(&questionnaire, About::default());
    let mut wizard = Wizard::new(Rc::new(questionnaire), assessment);
    assert_eq!(start(&mut wizard), Effect::Nothing);
    assert!(!wizard.quick() && !wizard.quick_is_done());
    assert_eq!(wizard.act(Action::Next), Effect::Moved);
    assert_eq!(wizard.here(), "budget");
}

#[test]
fn about_twenty_at_least_three_a_dimension_and_asked_of_everyone_or_after_one_of_their_own() {
    assert!((18..=22).contains(&BUILT_IN.quick.len()));
    for section in BUILT_IN.sections.iter().filter(|section| section.number.is_some()) {
        let own = BUILT_IN.quick.iter().filter(|at| section.range.contains(at));
        assert!(own.count() >= 3, "{}", section.id);
    }
    for &at in &BUILT_IN.quick {
        for (other, _) in BUILT_IN.indicators[at].asked.looks_at() {
            assert!(BUILT_IN.indicator(other).unwrap().quick, "{other}");
        }
    }
}
