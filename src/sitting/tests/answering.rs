//! Every kind of answer, and the ways of not giving one.

use std::collections::BTreeMap;

use super::{at, both};
use crate::desk::tests::{Outside, blank, choice, choices, number, with, words};
use crate::model::assessment::{Answer, Row, Value};

#[test]
fn one_of_a_list() {
    let entry = at("health-access", |way| way.choose(&[3]));
    assert_eq!(entry.answer, choice("citizens"));
    let entry = at("health-access", |way| {
        way.choose(&[1]);
        way.clear();
    });
    assert_eq!(entry.answer, Answer::Unanswered);
}

#[test]
fn some_of_a_list_and_what_excludes_the_rest() {
    let id = "international-commitments";
    assert_eq!(
        at(id, |way| way.choose(&[1, 3])).answer,
        choices(&["new-urban-agenda", "global-compact-refugees"])
    );
    assert_eq!(at(id, |way| way.choose(&[1, 2, 6])).answer, choices(&["none"]));
    let asked = || with("public-information", |entry| entry.answer = choice("in-place"));
    let id = "information-languages";
    let (assessment, _) = both(|| Outside::holding(asked(), id), |way| way.choose(&[2, 6]));
    assert_eq!(assessment.entry(id).answer, choices(&["official-only", "plain-language"]));
}

#[test]
fn an_option_with_a_name_is_one_thing_to_undo() {
    let id = "international-commitments";
    let entry = at(id, |way| way.choose_named(5, "Charte de Lampedusa"));
    assert_eq!(entry.answer, choices(&["other"]));
    assert_eq!(entry.details["other"], Value::Text(words("en", "Charte de Lampedusa")));
    let entry = at(id, |way| {
        way.choose_named(5, "Charte de Lampedusa");
        way.undo();
    });
    assert_eq!((entry.answer, entry.details.len()), (Answer::Unanswered, 0));
}

#[test]
fn numbers_money_years_and_periods() {
    assert_eq!(
        at("foreign-born-residents", |way| way.write(&["1,234.5"])).answer,
        number("1234.5")
    );
    let money = Value::Money { amount: "571".to_owned(), currency: "CAD".to_owned() };
    assert_eq!(at("total-budget", |way| way.write(&["571", "CAD"])).answer, Answer::Given(money));
    let entry = at("local-legislation", |way| way.detail(2, &["2019"]));
    assert_eq!(entry.details["year"], Value::Year(2019));
    let entry = at("anti-trafficking-plan", |way| {
        way.choose(&[3]);
        way.detail(1, &["2014", "2016"]);
    });
    let period = Value::Period { from: 2014, to: Some(2016) };
    assert_eq!(entry.details["period"], period);
    let entry = at("anti-trafficking-plan", |way| {
        way.choose(&[3]);
        way.detail(1, &["2014"]);
    });
    assert_eq!(entry.details["period"], Value::Period { from: 2014, to: None });
}

#[test]
fn texts_short_and_long() {
    let id = "migration-history";
    let entry = at(id, |way| way.write_lines(&["One", "", "Two"]));
    assert_eq!(entry.answer, Answer::Given(Value::Text(words("en", "One\n\nTwo"))));
    let entry = at("local-legislation", |way| way.detail(1, &["By-law 5"]));
    assert_eq!(entry.details["title"], Value::Text(words("en", "By-law 5")));
    let entry = at("decentralization", |way| way.detail_lines(1, &["Shared.", "See the law."]));
    assert_eq!(entry.details["explanation"], Value::Text(words("en", "Shared.\nSee the law.")));
}

#[test]
fn tables_with_rows_of_their_own_and_of_ours() {
    let entry = at("service-responsibilities", |way| {
        way.choose_in_row(2, 3);
        way.choose_in_row(1, 1);
    });
    let row = |id: &str, level: &str| Row {
        row: Some(id.to_owned()),
        cells: [("level".to_owned(), level.to_owned())].into(),
    };
    let rows = vec![row("health", "city"), row("education", "nation")];
    assert_eq!(entry.answer, Answer::Given(Value::Table(rows)));
    let entry = at("main-birthplaces", |way| {
        way.add_row(&["Haiti", "900"]);
        way.add_row(&["Algeria", "850"]);
    });
    let row = |country: &str, people: &str| Row {
        row: None,
        cells: BTreeMap::from([("country", country), ("people", people)])
            .into_iter()
            .map(|(id, text)| (id.to_owned(), text.to_owned()))
            .collect(),
    };
    let rows = vec![row("Haiti", "900"), row("Algeria", "850")];
    assert_eq!(entry.answer, Answer::Given(Value::Table(rows)));
}

#[test]
fn what_is_not_known_and_what_does_not_apply() {
    let entry = at("health-access", |way| way.dont_know("Mme Nguyen", "1 May"));
    let unknown = Answer::DontKnow { whom: "Mme Nguyen".to_owned(), when: "1 May".to_owned() };
    assert_eq!(entry.answer, unknown);
    let entry = at("health-access", |way| {
        way.dont_know("Mme Nguyen", "1 May");
        way.undo();
    });
    assert_eq!(entry.answer, Answer::Unanswered);
    let entry = at("health-access", |way| way.not_applicable("No clinics"));
    assert_eq!(entry.answer, Answer::NotApplicable { reason: words("en", "No clinics") });
}

#[test]
fn what_hangs_on_an_answer_is_parked_and_comes_back() {
    let (assessment, at) = both(
        || Outside::holding(blank(), "migration-strategy"),
        |way| {
            way.choose(&[1]);
            way.next();
            way.choose(&[1]);
            way.previous();
            way.choose(&[4]);
            way.next();
        },
    );
    assert_eq!(assessment.entry("strategy-content").answer, choices(&["targets"]));
    assert_ne!(at, "strategy-content");
}
