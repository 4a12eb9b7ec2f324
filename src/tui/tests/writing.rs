//! Writing: details, mandate, evidence, notes, flags, overrides; what is kept and what undo takes
//! back.

use super::case::{check, check_from, expect};
use super::support::*;

#[test]
fn details_are_written_and_emptied() {
    let id = "local-legislation";
    for (keys, cursor, changes) in [
        (
            "Down*6 Enter “By-law 5” Enter",
            "▸   Title",
            &["local-legislation details: {\"title\": Text({\"en\": \"By-law 5\"})}"][..],
        ),
        // A digit on the line of a year begins to write it.
        ("Down*7 2 0 1 9 Enter", "2019", &["local-legislation details: {\"year\": Year(2019)}"]),
        ("Down*7 2 0 1 9 Enter Del", "—", &[]),
        // What is no year is said and not kept.
        ("Down*7 2 0 1 Enter", "201", &[]),
        ("Down*7 2 0 1 Esc Esc", "—", &[]),
    ] {
        check(id, keys, cursor, changes);
    }
    check(
        "migration-data",
        "Down*7 Space Down Enter",
        "▸   [x] Immigration status",
        &["migration-data details: {\"breakdown\": Choices({\"age\", \"immigration-status\"})}"],
    );
    check("migration-data", "Down*7 Space Space", "▸   [ ]", &[]);
}

#[test]
fn a_field_that_is_wrong_says_so_and_keeps_what_was_typed() {
    let mut player = Player::at_work(Outside::holding(blank(), "local-legislation"));
    player.keys("Down*7 2 0 1 Enter");
    assert!(player.flat().contains("Please write a year with four digits"), "{}", player.picture());
    player.keys("9");
    assert!(!player.flat().contains("Please write a year"), "{}", player.picture());
    player.keys("Enter");
    let change = "local-legislation details: {\"year\": Year(2019)}";
    expect(&player, &blank(), "", "2019", &[change]);
}

#[test]
fn numbers_and_money() {
    for (id, keys, cursor, change) in [
        ("foreign-born-residents", "4 5 8 0 0 0 Enter", "458,000", "Given(Number(\"458000\"))"),
        ("foreign-born-residents", "Enter “1,234.5” Enter", "1,234.5", "Given(Number(\"1234.5\"))"),
        (
            "total-budget",
            "5 “71” Enter “CAD” Enter",
            "571 CAD",
            "Given(Money { amount: \"571\", currency: \"CAD\" })",
        ),
    ] {
        check(id, keys, cursor, &[&format!("{id} answer: {change}")]);
    }
    check("foreign-born-residents", "Enter “many” Enter", "many", &[]);
    check("foreign-born-residents", "5 Enter Del", "write a number", &[]);
}

#[test]
fn texts_keep_their_lines_and_their_language() {
    let id = "migration-history";
    let text = |words: &str| format!("{id} answer: Given(Text({words}))");
    check(id, "Enter “One\nTwo” Esc", "▸   One", &[&text(r#"{"en": "One\nTwo"}"#)]);
    check(
        id,
        "Enter “One” Esc F2 Enter “Un” Esc",
        "▸   Un",
        &[&text(r#"{"en": "One", "fr": "Un"}"#)],
    );
}

#[test]
fn tables() {
    let id = "service-responsibilities";
    let answer = |rows: &str| format!("{id} answer: Given(Table([{rows}]))");
    let row = |row: &str, level: &str| {
        format!("Row {{ row: Some({row:?}), cells: {{\"level\": {level:?}}} }}")
    };
    // Digits choose within the row in focus.
    check(id, "2", "2 (•) Region", &[&answer(&row("health", "region"))]);
    check(id, "2 1", "1 (•) City", &[&answer(&row("health", "city"))]);
    check(id, "2 Del", "2 ( ) Region", &[]);
    let two = [row("health", "city"), row("education", "nation")].join(", ");
    check(id, "Down 3 Up 1", "1 (•) City", &[&answer(&two)]);
    check(id, "Enter 3 Enter", "2 (•) Region", &[&answer(&row("health", "region"))]);

    let id = "main-birthplaces";
    let answer = |rows: &str| format!("{id} answer: Given(Table([{rows}]))");
    let row = |cells: &str| format!("Row {{ row: None, cells: {{{cells}}} }}");
    let haiti = row(r#""country": "Haiti", "people": "900""#);
    check(id, "Enter “Haiti” Enter “900” Enter", "Add (", &[&answer(&haiti)]);
    check(id, "Enter “Haiti” Enter “900” Enter Ctrl+Z", "Add (", &[]);
    check(id, "Enter “Haiti” Enter “900” Enter Up Del", "Add (", &[]);
    let algeria = row(r#""country": "Algeria""#);
    let two = [haiti, algeria].join(", ");
    let keys = "Enter “Haiti” Enter “900” Enter Enter “Algeria” Esc";
    check(id, keys, "Add (", &[&answer(&two)]);
}

#[test]
fn who_decides() {
    let id = "health-access";
    for (keys, cursor, mandate) in [
        // A digit is enough; another level is asked for by its name.
        ("m 2", "The city", "City"),
        ("m Down Enter", "The city", "City"),
        ("m 3 “the region” Enter", "Shared with the region", "Shared(\"the region\")"),
        ("m 4 “the State” Esc", "the State", "Other(\"the State\")"),
        ("m Down*2 Enter “the region” Enter", "Shared with the region", "Shared(\"the region\")"),
        ("m 4 Enter", "Another level", "Other(\"\")"),
    ] {
        check(id, keys, cursor, &[&format!("{id} mandate: {mandate}")]);
    }
    check(id, "m 2 Del", "Not said yet", &[]);
    check(id, "m 2 Ctrl+Z", "Not said yet", &[]);
    // The context makes no findings and has no mandates.
    check("decentralization", "m", "▸ 1 ( )", &[]);
}

#[test]
fn evidence_is_added_changed_moved_and_removed() {
    let id = "health-access";
    let is = |evidence: &str| format!("{id} evidence: {evidence}");
    let one = "e “Law 5” Enter 2 Enter “2020” Enter “p. 3” Enter “the archive” Enter “all” Enter";
    let law = "Law 5, InternalPractice, 2020, p. 3, the archive, all";
    // The focus stays where the next piece is added.
    check(id, one, "1 piece; add another", &[&is(law)]);
    check(id, "e “Law 5” Esc", "1 piece", &[&is("Law 5, LawOrPlan")]);
    check(id, "e Esc", "none yet", &[]);
    let two = "e “One” Esc e “Two” Esc";
    let both = is("One, LawOrPlan | Two, LawOrPlan");
    check(id, two, "2 pieces", &[&both]);
    let swapped = is("Two, LawOrPlan | One, LawOrPlan");
    check(id, &format!("{two} Up <"), "1. Two", &[&swapped]);
    check(id, &format!("{two} Up < <"), "1. Two", &[&swapped]);
    check(id, &format!("{two} Up < >"), "2. Two", &[&both]);
    check(id, &format!("{two} Up Ctrl+Up"), "1. Two", &[&swapped]);
    check(id, &format!("{two} Up*2 Ctrl+Down"), "2. One", &[&swapped]);
    check(id, &format!("{two} Up Del"), "1 piece", &[&is("One, LawOrPlan")]);
    check(id, &format!("{two} Up Del Ctrl+Z"), "", &[&both]);
    check(
        id,
        &format!("{two} Up Enter “ B” Esc"),
        "Two B",
        &[&is("One, LawOrPlan | Two B, LawOrPlan")],
    );
    // Without a title it is not kept, and that is said.
    let mut player = Player::at_work(Outside::holding(blank(), id));
    player.keys("e Tab*3 “p. 3” Esc");
    assert!(player.flat().contains("Please write a title"), "{}", player.picture());
    player.keys("“Law” Esc");
    expect(&player, &blank(), "", "", &[&is("Law, LawOrPlan, p. 3")]);
}

#[test]
fn a_note_for_each_language() {
    let id = "health-access";
    check(id, "w “Hello” Esc", "Hello", &[r#"health-access notes: {"en": "Hello"}"#]);
    check(
        id,
        "w “Hello” Esc F2 w “Bonjour” Esc",
        "Bonjour",
        &[r#"health-access notes: {"en": "Hello", "fr": "Bonjour"}"#],
    );
    // Another language's note is shown, marked; it is not written over.
    check(id, "w “Hello” Esc F2", "Hello", &[r#"health-access notes: {"en": "Hello"}"#]);
    let french = || with(id, |entry| entry.notes = words("fr", "Bonjour"));
    check_from(french(), id, "w Esc", "Bonjour (original: French)", &[]);
    check_from(
        french(),
        id,
        "F2 w “ !” Esc",
        "▸ w",
        &[r#"health-access notes: {"fr": "Bonjour !"}"#],
    );
    // Clearing takes away the note of the screen's language alone.
    check_from(french(), id, "w Esc Del", "Bonjour", &[]);
    check_from(french(), id, "F2 w Esc Del", "—", &["health-access notes: {}"]);
}

#[test]
fn flags() {
    let id = "health-access";
    let flag = |flag: &str| format!("{id} flag: Some({flag})");
    check(
        id,
        "f “How many?” Tab “Dr Roy” Enter",
        "⚑ How many? · ask Dr Roy",
        &[&flag(r#"Flag { what: {"en": "How many?"}, whom: "Dr Roy" }"#)],
    );
    check(
        id,
        "f Tab “Dr Roy” Esc",
        "⚑ ask Dr Roy",
        &[&flag(r#"Flag { what: {}, whom: "Dr Roy" }"#)],
    );
    check(id, "f “How many?” Esc Del", "—", &[]);
    check(id, "f Esc", "—", &[]);
}

#[test]
fn an_override_needs_a_reason() {
    let id = "health-access";
    let answer = r#"health-access answer: Given(Choice("everyone"))"#;
    let own =
        r#"health-access override: Some(Override { reading: Partial, reason: {"en": "Cuts"} })"#;
    check(id, "1 r 2 Tab “Cuts” Esc", "Partly developed", &[answer, own]);
    check(id, "1 r 2 Enter “Cuts” Esc Del", "Well-developed area", &[answer]);
    check(id, "1 r 2 Esc Esc", "Well-developed area", &[answer]);
    check(id, "1 r 2 Tab Esc Esc", "Well-developed area", &[answer]);
    // There is nothing to read before there is an answer.
    check(id, "r", "▸ 1 ( )", &[]);
    let mut player = Player::at_work(Outside::holding(blank(), id));
    player.keys("1 r 2 Tab “Cuts.” Esc");
    assert!(player.flat().contains("for this reason: “Cuts.”. The rule on its own: The answer"));
}

#[test]
fn about_the_assessment() {
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("a End “ (draft)” Tab*2 Backspace*4 “2027” Tab 4 Esc");
    let about = player.saved().about;
    assert_eq!(about.authority, "Ville de Rivemont (draft)");
    assert_eq!((about.year, about.step), (Some(2027), crate::model::assessment::Step::FinalReport));
    assert!(player.text().contains("Ville de Rivemont (draft) · 2027"), "{}", player.picture());
}

#[test]
fn a_pause_keeps_what_is_half_typed_and_undo_takes_back_the_whole() {
    let note = |text: &str| format!("health-access notes: {{\"en\": {text:?}}}");
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("w “Half” Pause");
    expect(&player, &blank(), "w “Half” Pause", "Half", &[&note("Half")]);
    player.keys("“-typed” Pause “ words” Pause Pause");
    expect(&player, &blank(), "…", "Half-typed words", &[&note("Half-typed words")]);
    assert_eq!(player.outside().saves.len(), 3, "a pause without typing saves nothing");
    player.keys("Esc");
    assert_eq!(player.outside().saves.len(), 3, "what is kept is not saved again");
    player.keys("Ctrl+Z");
    expect(&player, &blank(), "Esc Ctrl+Z", "—", &[]);
    player.keys("Ctrl+Y");
    expect(&player, &blank(), "Ctrl+Y", "Half-typed words", &[&note("Half-typed words")]);
}

#[test]
fn what_is_undone_within_a_text_field_stays_within_it() {
    let note = |text: &str| format!("health-access notes: {{\"en\": {text:?}}}");
    let keys = "1 w “One” Pause “ two” Ctrl+Z Esc";
    let answer = r#"health-access answer: Given(Choice("everyone"))"#;
    check("health-access", keys, "▸ w Note", &[answer, &note("One")]);
    check("health-access", "w “One two” Ctrl+W Esc", "One", &[&note("One")]);
    check(
        "health-access",
        "w “One” Shift+Home Ctrl+X Ctrl+V Ctrl+V Esc",
        "OneOne",
        &[&note("OneOne")],
    );
}

#[test]
fn the_users_own_editor() {
    let mut outside = Outside::holding(blank(), "health-access");
    outside.editor = Some(|text| format!("{text} and more\n"));
    let mut player = Player::at_work(outside);
    player.keys("w “Some” Ctrl+O Esc");
    let note = r#"health-access notes: {"en": "Some and more"}"#;
    expect(&player, &blank(), "Ctrl+O", "Some and more", &[note]);
    let mut player = Player::at_work(Outside::holding(blank(), "health-access"));
    player.keys("w “Some” Ctrl+O");
    assert!(player.flat().contains("No editor is set"), "{}", player.picture());
    player.keys("Esc");
    expect(&player, &blank(), "", "Some", &[r#"health-access notes: {"en": "Some"}"#]);
}
