//! Questions that are asked only because of another answer: what is no longer asked is parked,
//! never lost.

use crate::support::{TestHome, Words, number, questionnaire};

const NAME: &str = "montreal-2019";

/// How many answers the example has to questions that hang on its strategy.
fn dependent_answers(home: &TestHome) -> usize {
    let questionnaire = questionnaire();
    let assessment = home.assessment(NAME);
    let strategy = questionnaire.position("migration-strategy").unwrap();
    let dependents = questionnaire.dependents(strategy).iter();
    let ids = dependents.map(|at| &questionnaire.indicators[*at].id);
    ids.filter(|id| assessment.entry(id).answer.value().is_some()).count()
}

#[test]
fn no_strategy_parks_the_answers_about_it_and_in_place_brings_them_back() {
    let home = TestHome::with_example("en");
    let content = home.entry(NAME, "strategy-content");
    let parked = dependent_answers(&home);
    assert!(content.answer.value().is_some() && parked > 1);

    let mut terminal = home.terminal(["open", NAME]);
    terminal.begin();
    terminal.go("migration-strategy");
    terminal.press("4");
    let screen = terminal.wait_for_saved();
    assert!(screen.has(&number("strategy-content")), "what is no longer asked is named: {screen}");
    assert_eq!(home.entry(NAME, "strategy-content"), content);

    // Going on skips it; searching it finds it, and it says why it is not asked.
    terminal.press("Right");
    terminal.wait_for_indicator("mainstreaming");
    terminal.go("strategy-content");
    let why = Words::new("en").fill("indicator-parked", &[("numbers", "\u{1}")]);
    terminal.wait_for(&why.replace('\u{1}', &number("migration-strategy")));
    terminal.press("s");
    let count = parked.to_string();
    terminal.wait_for(&Words::new("en").fill("summary-parked", &[("count", &count)]));
    let status = home.run(["status", NAME, "--json"]);
    let status: serde_json::Value = serde_json::from_str(&status.out).unwrap();
    assert_eq!(status["coverage"]["parked"], parked);
    assert!(!status["dimensions"].to_string().contains("strategy-content"));

    terminal.press("Esc");
    terminal.go("migration-strategy");
    terminal.press("1 Right");
    terminal.wait_for_indicator("strategy-content");
    assert!(!terminal.screen().has(why.split('\u{1}').next().unwrap()));
    assert_eq!(home.entry(NAME, "strategy-content"), content);
}
