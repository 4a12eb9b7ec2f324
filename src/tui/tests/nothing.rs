//! Where there is nothing, a sentence says what to do next, and the key that it names does it.

use super::support::*;

/// From here, with these keys, this is said; and this key leads to that.
#[track_caller]
fn says(outside: Outside, opens: bool, keys: &str, text: &str, next: &str, shown: &str) {
    let mut player = Player::new(outside, "en", (80, 24));
    if opens {
        player.open_first();
    }
    player.keys(keys);
    let told = player.flat().contains(text);
    assert!(told, "{keys}: “{text}” is not there\n{}", player.picture());
    player.keys(next);
    assert!(player.flat().contains(shown), "{keys} {next}: {shown}\n{}", player.picture());
}

fn at_work() -> Outside {
    Outside::holding(blank(), "health-access")
}

#[test]
fn a_shelf_without_assessments() {
    let text =
        "Press n to begin one, e for a copy of the worked example of Montréal 2019, or t for";
    for (next, shown) in
        [("n", "New assessment"), ("e", "EXAMPLE"), ("t", "First steps"), ("Enter", "New")]
    {
        says(Outside::default(), false, "", text, next, shown);
    }
    // The bottom line offers nothing that needs an assessment.
    let player = Player::new(Outside::default(), "en", (160, 45));
    let lines = player.lines();
    let footer = lines.last().unwrap();
    for hint in ["Rename", "Duplicate", "Archive", "Report", "Choose"] {
        assert!(!footer.contains(hint), "{footer}");
    }
    assert!(footer.contains("New") && footer.contains("First steps"), "{footer}");
}

#[test]
fn summary_and_report_without_answers() {
    let text = "No indicator is answered yet, so nothing can be summed up. Press Esc and answer";
    says(at_work(), true, "s", text, "Esc", "1.3 Who can use");
    says(
        at_work(),
        true,
        "s",
        "With an indicator in view, m notes who decides.",
        "Esc m",
        "Mandate",
    );
    let text = "Nothing is answered yet, so a report has little to say. Press Esc to go back";
    says(at_work(), true, "i", text, "Esc", "1.3 Who can use");
    // One answer is enough.
    let mut player = Player::at_work(at_work());
    player.keys("1 s");
    assert!(!player.flat().contains("No indicator is answered yet"), "{}", player.picture());
    player.keys("Esc i");
    assert!(!player.flat().contains("Nothing is answered yet"), "{}", player.picture());
}

#[test]
fn a_choice_in_the_summary_that_nothing_fits() {
    let one = with("health-access", |entry| {
        entry.answer = crate::model::assessment::Answer::Given(
            crate::model::assessment::Value::Choice("everyone".to_owned()),
        );
    });
    let text = "Nothing fits this choice. Press d, m or e to choose otherwise.";
    says(Outside::holding(one, "health-access"), true, "s d d", text, "d*20", "Summary");
}

#[test]
fn searches_versions_and_steps_that_lead_nowhere() {
    let nothing = "Nothing found. Try fewer letters, or another word.";
    says(at_work(), true, "/ “qqqq”", nothing, "Backspace*4", "Type a word");
    let none = "There is no earlier version yet.";
    says(at_work(), false, "v", none, "Esc", "Your assessments");
    says(at_work(), false, "v", "Press Esc to go back.", "Esc", "Your assessments");
    let flagged = "Press f to flag what is to be found out here.";
    says(at_work(), true, "g", flagged, "f", "What is to be found out?");
}

#[test]
fn the_cursor_stands_where_there_is_something_to_read() {
    for size in [(40, 12), (80, 24), (160, 45)] {
        let mut player = Player::new(at_work(), "en", size);
        player.open_first();
        player.keys("s");
        assert!(!player.cursor_line().trim().is_empty(), "{}", player.picture());
    }
}
