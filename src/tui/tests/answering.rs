//! Answering: by digits, arrows, Enter and Space; the ways of not answering; what hangs on answers.

use super::case::{check, check_from};
use super::support::*;

#[test]
fn one_of_a_list() {
    for (keys, cursor, changes) in [
        ("1", "▸ 1 (•) Everyone", &["health-access answer: Given(Choice(\"everyone\"))"][..]),
        ("3", "▸ 3 (•) Citizens", &["health-access answer: Given(Choice(\"citizens\"))"]),
        ("1 3", "▸ 3 (•) Citizens", &["health-access answer: Given(Choice(\"citizens\"))"]),
        // Digits choose; nothing but Enter on what is chosen already goes on.
        ("1 1 1", "▸ 1 (•) Everyone", &["health-access answer: Given(Choice(\"everyone\"))"]),
        ("Down", "▸ 2 ( ) People", &[]),
        ("Down Up Up", "▸ 1 ( ) Everyone", &[]),
        ("Down Enter", "▸ 2 (•)", &["health-access answer: Given(Choice(\"regular-status\"))"]),
        ("Down Space", "▸ 2 (•)", &["health-access answer: Given(Choice(\"regular-status\"))"]),
        (
            "Down Space Space",
            "▸ 2 (•)",
            &["health-access answer: Given(Choice(\"regular-status\"))"],
        ),
        ("1 Del", "▸ 1 ( ) Everyone", &[]),
        ("1 c", "▸ 1 ( ) Everyone", &[]),
        ("9", "▸ 1 ( ) Everyone", &[]),
        // The unshifted top row of a French keyboard.
        ("&", "▸ 1 (•)", &["health-access answer: Given(Choice(\"everyone\"))"]),
        ("é", "▸ 2 (•)", &["health-access answer: Given(Choice(\"regular-status\"))"]),
        ("\"", "▸ 3 (•)", &["health-access answer: Given(Choice(\"citizens\"))"]),
        ("'", "▸ 4 (•)", &["health-access answer: Given(Choice(\"nobody\"))"]),
        ("( - è _ ç", "▸ 1 ( )", &[]),
    ] {
        check("health-access", keys, cursor, changes);
    }
}

#[test]
fn enter_on_what_is_chosen_goes_on() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("Down Enter");
    assert!(player.text().contains("1.3  Who can use"), "{}", player.picture());
    player.keys("Enter");
    assert!(player.text().contains("1.4  Who can enrol"), "{}", player.picture());
    assert_eq!(player.outside().saves.len(), 1);
}

#[test]
fn any_of_a_list() {
    let id = "international-commitments";
    for (keys, cursor, changes) in [
        (
            "1 3",
            "▸ 3 [x]",
            &["international-commitments answer: Given(Choices({\"global-compact-refugees\", \
               \"new-urban-agenda\"}))"][..],
        ),
        ("1 1", "▸ 1 [ ]", &[]),
        (
            "Enter Down Enter",
            "▸ 2 [x]",
            &["international-commitments answer: Given(Choices({\"global-compact-migration\", \
               \"new-urban-agenda\"}))"],
        ),
        ("Space Space", "▸ 1 [ ]", &[]),
        // “None” excludes the others, and they exclude it.
        ("1 2 6", "▸ 6 [x]", &["international-commitments answer: Given(Choices({\"none\"}))"]),
        (
            "6 1",
            "▸ 1 [x]",
            &["international-commitments answer: Given(Choices({\"new-urban-agenda\"}))"],
        ),
    ] {
        check(id, keys, cursor, changes);
    }
}

#[test]
fn choices_that_contradict_each_other() {
    let asked = || with("public-information", |entry| entry.answer = choice("in-place"));
    for (keys, cursor, answer) in [
        ("2 6", "▸ 6 [x]", "{\"official-only\", \"plain-language\"}"),
        ("6 1 Esc", "▸ 1 [x]", "{\"migrants-languages\"}"),
    ] {
        let change = format!("information-languages answer: Given(Choices({answer}))");
        check_from(asked(), "information-languages", keys, cursor, &[&change]);
    }
}

#[test]
fn a_choice_that_asks_for_its_name_opens_the_field() {
    let id = "international-commitments";
    let both = [
        "international-commitments answer: Given(Choices({\"other\"}))",
        "international-commitments details: {\"other\": Text({\"en\": \"Lampedusa\"})}",
    ];
    check(id, "5 “Lampedusa” Enter", "▸ 5 [x]", &both);
    check(id, "5 “Lampedusa” Esc", "▸ 5 [x]", &both);
    // The choice and its name are one change to undo.
    check(id, "5 “Lampedusa” Esc Ctrl+Z", "▸ 5 [ ]", &[]);
    // Without a name the choice still stands, and the name has a line of its own.
    check(id, "5 Esc Down", ": —", &both[..1]);
    check(id, "5 Esc Down Enter “Lampedusa” Enter", ": Lampedusa", &both);
    check(id, "5 “Lampedusa” Esc Down Del", ": —", &both[..1]);
    // The name is kept while the choice is away, and not asked for again.
    check(id, "5 “Lampedusa” Esc 5 5", "▸ 5 [x]", &both);
}

#[test]
fn do_not_know_yet() {
    let id = "health-access";
    let dont_know = |whom: &str, when: &str| {
        format!("health-access answer: DontKnow {{ whom: {whom:?}, when: {when:?} }}")
    };
    for (keys, cursor, whom, when) in [
        ("0 Esc", "▸ 0 (•) Don’t know yet", "", ""),
        ("k Esc", "▸ 0 (•) Don’t know yet", "", ""),
        ("à Esc", "▸ 0 (•) Don’t know yet", "", ""),
        ("0 “Mme Nguyen” Esc", "ask Mme Nguyen", "Mme Nguyen", ""),
        ("0 “Mme Nguyen” Enter “1 May” Enter", "ask Mme Nguyen by 1 May", "Mme Nguyen", "1 May"),
        ("0 Tab “1 May” Esc", "ask by 1 May", "", "1 May"),
        ("0 “A” Esc Enter “B” Esc", "ask AB", "AB", ""),
    ] {
        check(id, keys, cursor, &[&dont_know(whom, when)]);
    }
    check(id, "0 “Mme Nguyen” Esc Ctrl+Z", "( ) Don’t know yet", &[]);
    check(id, "0 Esc 1", "▸ 1 (•)", &["health-access answer: Given(Choice(\"everyone\"))"]);
}

#[test]
fn not_applicable_needs_a_reason() {
    let id = "health-access";
    let answer = "health-access answer: NotApplicable { reason: {\"en\": \"No clinics\"} }";
    check(id, "x “No clinics” Esc", "▸ x (•) Not applicable here: No clinics", &[answer]);
    check(id, "x Esc", "▸ x ( ) Not applicable here", &[]);
    check(id, "1 x Esc", "▸ x ( )", &["health-access answer: Given(Choice(\"everyone\"))"]);
    check(id, "x “No clinics” Esc Ctrl+Z", "▸ x ( )", &[]);
}

#[test]
fn what_is_not_asked_any_more_is_parked_and_comes_back() {
    let strategy = "migration-strategy answer: Given(Choice(\"in-place\"))";
    let content = "strategy-content answer: Given(Choices({\"targets\"}))";
    let id = "migration-strategy";
    check(id, "1 Right 1", "▸ 1 [x]", &[strategy, content]);
    let mut player = Player::at_work(Outside::holding(blank(), id));
    player.keys("1 Right 1 Left 4");
    assert!(player.flat().contains("4 questions are no longer asked"), "{}", player.picture());
    // Next goes past what is not asked; the outline still leads there.
    player.keys("Right");
    assert!(player.text().contains("2.7  "), "{}", player.picture());
    player.keys("Left o Down Enter");
    assert!(player.flat().contains("2.6 "), "{}", player.picture());
    assert!(player.flat().contains("The earlier answer is kept"), "{}", player.picture());
    player.keys("Left 1 Right");
    assert!(player.cursor_line().contains("▸ 1 [x]"), "{}", player.picture());
}
