//! The summary: three lists a dimension, filters, and the way back to the question.

use serde_json::Value;

use crate::support::{LANGUAGES, Options, Screen, TestHome, questionnaire};

const NAME: &str = "montreal-2019";

/// Numbers of the findings that stand on the screen, each as often as it stands there.
fn numbers(screen: &Screen) -> Vec<String> {
    let is_number = |word: &&str| {
        let parts = word.split_once('.');
        parts.is_some_and(|(left, right)| {
            left.len() == 1 && !right.is_empty() && (left.to_owned() + right).parse::<u32>().is_ok()
        })
    };
    // Behind the sign of the reading, never in a sentence.
    let own = |line: &String| line.split_whitespace().nth(1).filter(is_number).map(str::to_owned);
    screen.lines.iter().filter_map(own).collect()
}

fn status(home: &TestHome, language: &str) -> Value {
    let status = home.run(["status", NAME, "--json", "--lang", language]);
    serde_json::from_str(&status.out).unwrap()
}

fn listed(list: &Value) -> Vec<String> {
    let finding = |finding: &Value| finding["number"].as_str().unwrap().to_owned();
    list.as_array().unwrap().iter().map(finding).collect()
}

/// What the summary must list for a dimension, in order.
fn expected(status: &Value, dimension: &Value, takes: impl Fn(&Value) -> bool) -> Vec<String> {
    let order = |number: &String| number.split_once('.').unwrap().1.parse::<u32>().unwrap();
    let mut all = Vec::new();
    for lists in [["strengths", "partial"], ["partial", "gaps"]] {
        let findings = lists.iter().flat_map(|list| dimension[list].as_array().unwrap());
        let mut own: Vec<String> = findings
            .filter(|finding| takes(finding))
            .map(|finding| finding["number"].as_str().unwrap().to_owned())
            .collect();
        own.sort_by_key(order);
        all.extend(own);
    }
    let mine = |finding: &&Value| {
        let number = finding["number"].as_str().unwrap();
        number.starts_with(&format!("{}.", dimension["number"])) && takes(finding)
    };
    let dialogue = status["dialogue"].as_array().unwrap().iter().filter(mine);
    all.extend(dialogue.map(|finding| finding["number"].as_str().unwrap().to_owned()));
    all
}

#[test]
fn it_lists_what_status_lists_in_every_language_and_filters_it() {
    for language in LANGUAGES {
        let home = TestHome::with_example(language);
        let status = status(&home, language);
        let dimensions = status["dimensions"].as_array().unwrap();
        // High enough for one dimension, and wide enough for a number a line.
        let options = Options::sized(100, 250);
        let mut terminal = home.sized_terminal(["open", NAME], options).speaking(language);
        terminal.begin();
        terminal.press("s");
        terminal.wait_for_message("summary-with-potential");
        for dimension in dimensions {
            terminal.press("d");
            let screen = terminal.wait_for(dimension["title"].as_str().unwrap());
            assert_eq!(numbers(&screen), expected(&status, dimension, |_| true), "{screen}");
        }
        terminal.press("d");
        // By who decides.
        for mandate in [Value::from("city"), "shared".into(), "other".into(), Value::Null] {
            terminal.press("m d");
            let screen = terminal.screen();
            let wanted = expected(&status, &dimensions[0], |finding| finding["mandate"] == mandate);
            assert_eq!(numbers(&screen), wanted, "{mandate}: {screen}");
            terminal.press("d d d d d d");
        }
        terminal.press("m d");
        // By evidence.
        for evidenced in [true, false] {
            terminal.press("e");
            let screen = terminal.screen();
            let wanted =
                expected(&status, &dimensions[0], |finding| finding["evidenced"] == evidenced);
            assert_eq!(numbers(&screen), wanted, "{evidenced}: {screen}");
        }
    }
}

#[test]
fn enter_jumps_to_the_question_and_back_returns() {
    let home = TestHome::with_example("en");
    let status = status(&home, "en");
    let gap = listed(&status["dimensions"][3]["gaps"]);
    let mut terminal = home.terminal(["open", NAME]);
    terminal.go("housing");
    terminal.press("s d d d d End");
    let screen = terminal.screen();
    // The last line is the dialogue agenda's, or the last gap.
    let at = screen.cursor_line().split_whitespace().nth(1).unwrap().to_owned();
    assert!(gap.contains(&at), "{at}: {screen}");
    terminal.press("Enter");
    let questionnaire = questionnaire();
    let indicator = questionnaire.indicators.iter().find(|one| one.number == at).unwrap();
    terminal.wait_for_indicator(&indicator.id);
    terminal.press("Backspace");
    terminal.wait_for_indicator("housing");
    // An answer given there is in the summary at once.
    terminal.press("s Esc");
    terminal.wait_for_indicator("housing");
}

#[test]
fn a_better_answer_leaves_the_list_of_potential() {
    let home = TestHome::with_example("en");
    let mut terminal = home.sized_terminal(["open", NAME], Options::sized(100, 250));
    terminal.go("financial-education");
    terminal.press("s d d d d");
    let number = crate::support::number("financial-education");
    let often = |screen: &Screen| numbers(screen).iter().filter(|own| **own == number).count();
    // With potential, and on the dialogue agenda: the city does not decide alone.
    assert_eq!(often(&terminal.screen()), 2);
    terminal.press("Esc 1 s d d d d");
    assert_eq!(often(&terminal.screen()), 1);
    // Progress and findings stand apart, and no finding is called good or bad.
    terminal.press("z");
    assert_eq!(often(&terminal.screen()), 2);
}
