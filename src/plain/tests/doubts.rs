//! Moments in which one who only hears would not know what to do: each says what helps.

use super::Hearer;
use crate::desk::tests::{Outside, blank, half_done};
use crate::model::assessment::{Answer, Value};

fn at(id: &str) -> Hearer {
    Hearer::at_work(Outside::holding(blank(), id))
}

#[test]
fn what_cannot_be_done_says_what_can() {
    for (id, line, words) in [
        ("health-access", ":xyzzy", ":help"),
        ("health-access", "9", ":where"),
        ("health-access", "perhaps", ":where"),
        ("international-commitments", "1 9", ":where"),
        ("health-access", ":go 99.9", ":where"),
        ("health-access", ":go", ":go"),
        ("health-access", ":up", ":up"),
        ("health-access", ":up 3", ":where"),
        ("health-access", ":reading", "no finding"),
        ("health-access", ":more", ":help"),
        ("health-access", ":rename 1", ":help"),
        ("health-access", ":screen", "terminal"),
        ("decentralization", ":mandate", ":help"),
        ("service-responsibilities", "+", "no room"),
        ("service-responsibilities", "99", ":where"),
    ] {
        let mut hearer = at(id);
        hearer.types(line);
        assert!(hearer.answer().contains(words), "{line}: {}", hearer.answer());
        assert_eq!(hearer.faults.len(), 1, "{line}: {:?}", hearer.faults);
        assert!(hearer.outside().saves.is_empty());
    }
}

#[test]
fn zero_of_a_number_is_asked_about() {
    let mut hearer = at("foreign-born-residents");
    hearer.types("0");
    assert!(hearer.answer().contains("The number 0"), "{}", hearer.transcript);
    hearer.types("1");
    let given = |hearer: &Hearer| {
        hearer.outside().shelf[0].assessment.entry("foreign-born-residents").answer.clone()
    };
    assert_eq!(given(&hearer), Answer::Given(Value::Number("0".to_owned())));
    hearer.types("0\n2\n\n");
    assert!(matches!(given(&hearer), Answer::DontKnow { .. }), "{}", hearer.transcript);
}

#[test]
fn words_of_any_language_work_in_each_and_without_their_colon_where_nothing_is_written() {
    let mut hearer = at("health-access");
    hearer.types(":note\nUne note\n.\n:annuler");
    assert!(hearer.answer().contains("Taken back"), "{}", hearer.transcript);
    hearer.types("desfazer");
    assert!(hearer.answer().contains("nothing to undo"), "{}", hearer.transcript);
    // In a text a word is a word.
    let mut hearer = at("migration-history");
    hearer.types("help\nback\n.");
    let answer = hearer.outside().shelf[0].assessment.entry("migration-history").answer.clone();
    let Answer::Given(Value::Text(words)) = answer else { panic!("{answer:?}") };
    assert_eq!(words["en"], "help\nback");
}

#[test]
fn a_text_may_begin_with_a_colon_and_hold_a_lone_dot() {
    let mut hearer = at("health-access");
    hearer.types(":evidence\n::help\n:done\n:note\nOne\n..\nTwo\n.");
    let entry = hearer.outside().shelf[0].assessment.entry("health-access").clone();
    assert_eq!(entry.evidence[0].title, ":help");
    assert_eq!(entry.notes["en"], "One\n.\nTwo");
}

#[test]
fn what_is_there_is_kept_added_to_or_emptied() {
    let mut hearer = at("health-access");
    hearer.types(":note\nOne\n.\n:note\n\n:note\n:more\nTwo\n.");
    let note = |hearer: &Hearer| {
        hearer.outside().shelf[0].assessment.entry("health-access").notes.get("en").cloned()
    };
    assert_eq!(note(&hearer).as_deref(), Some("One\nTwo"), "{}", hearer.transcript);
    hearer.types(":note\n:clear");
    assert_eq!(note(&hearer), None, "{}", hearer.transcript);
    hearer.types(":undo");
    assert_eq!(note(&hearer).as_deref(), Some("One\nTwo"));
}

#[test]
fn everything_beside_the_answer_can_be_emptied_by_its_word() {
    let mut hearer = Hearer::at_work(Outside::holding(half_done(), "health-access"));
    hearer.types(":clear note");
    assert!(hearer.answer().contains("French"), "{}", hearer.transcript);
    for line in [":clear evidence 2", ":clear :flag", ":clear mandate", ":clear"] {
        hearer.types(line);
        assert!(hearer.answer().contains("Emptied"), "{line}: {}", hearer.transcript);
    }
    let entry = hearer.outside().shelf[0].assessment.entry("health-access").clone();
    assert_eq!(entry.evidence.len(), 1);
    // The note of another language is not in this one.
    assert!(entry.flag.is_none() && entry.notes.contains_key("fr"));
    assert_eq!((entry.mandate, entry.answer), Default::default());
    hearer.types(":go service-responsibilities\n:clear 1");
    let table = hearer.outside().shelf[0].assessment.entry("service-responsibilities").clone();
    let Answer::Given(Value::Table(rows)) = table.answer else { panic!() };
    assert_eq!(rows.len(), 2);
    hearer.types(":go migration-data\n:clear a");
    assert!(hearer.answer().contains("Emptied"), "{}", hearer.transcript);
}

#[test]
fn options_are_added_and_taken_away_by_a_sign() {
    let mut hearer = at("international-commitments");
    hearer.types("1 2\n+3\n-1");
    let answer =
        hearer.outside().shelf[0].assessment.entry("international-commitments").answer.clone();
    let Answer::Given(Value::Choices(chosen)) = answer else { panic!("{answer:?}") };
    assert_eq!(chosen.len(), 2, "{}", hearer.transcript);
    hearer.types("1 6");
    assert!(hearer.answer().contains("Left out"), "{}", hearer.transcript);
}

#[test]
fn a_question_can_be_answered_by_the_letters_of_each_language() {
    for (language, letter) in [("en", "y"), ("fr", "o"), ("pt-BR", "s")] {
        let mut hearer = Hearer::new(Outside::holding(blank(), "health-access"), language);
        hearer.types(":archive 1\nperhaps");
        assert_eq!(hearer.faults.len(), 1, "{}", hearer.transcript);
        hearer.types(letter);
        assert!(hearer.outside().shelf.is_empty(), "{}", hearer.transcript);
    }
}

#[test]
fn whoever_answered_about_the_context_alone_hears_the_last_answers() {
    let mut hearer = at("decentralization");
    hearer.types("2\n:home\n1");
    assert!(hearer.answer().contains("Local context: 1 of 22 answered"), "{}", hearer.transcript);
    assert!(hearer.answer().contains("C.1: Medium"), "{}", hearer.transcript);
}
