//! Earlier versions as people and scripts meet them.

use std::fs;

use crate::support::{LANGUAGES, TestHome, Words};

/// An assessment whose first answer overwrote the empty state.
fn answered(language: &str) -> TestHome {
    let home = TestHome::with_assessment(language, "town");
    let mut terminal = home.terminal(["open", "town"]).speaking(language);
    terminal.go("housing");
    terminal.press("1");
    terminal.wait_for_saved();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    home
}

#[test]
fn history_and_restore_say_what_there_is_and_what_they_did() {
    for language in LANGUAGES {
        let home = answered(language);
        let words = Words::new(language);
        let listed = home.run(["history", "town"]);
        assert_eq!(listed.code, 0, "{listed:?}");
        assert_eq!(listed.out.lines().count(), 1, "{listed:?}");
        assert!(listed.out.starts_with("town@1  "), "{listed:?}");
        assert!(listed.out.contains(&words.fill("history-fewer", &[("count", "1")])), "{listed:?}");

        let restored = home.run(["restore", "town@1"]);
        assert_eq!((restored.code, restored.out.as_str()), (0, ""), "{restored:?}");
        let said = words.fill("restored-kept", &[("number", "1"), ("before", "2")]);
        assert!(restored.talk.contains(&said), "{restored:?}");
        assert!(restored.talk.contains("local-mgi restore town@2"), "{restored:?}");
        assert!(home.entry("town", "housing").answer.value().is_none());

        // And back again.
        assert_eq!(home.run(["restore", "town@2"]).code, 0);
        assert!(home.entry("town", "housing").answer.chose("in-place"));
    }
}

#[test]
fn history_as_json() {
    let home = answered("en");
    let listed = home.run(["history", "town", "--json"]);
    let value: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    assert_eq!((&value["format"], &value["name"]), (&1.into(), &"town".into()));
    let state = &value["states"][0];
    assert_eq!((&state["number"], &state["reason"]), (&1.into(), &"change".into()));
    assert_eq!(state["differs"]["answers"], -1);
    assert!(fs::exists(state["path"].as_str().unwrap()).unwrap());
}

#[test]
fn restoring_is_refused_where_it_would_do_harm() {
    let home = answered("en");
    for (state, code) in [("town", 2), ("town@", 2), ("town@x", 2), ("town@7", 3), ("other@1", 3)] {
        let refused = home.run(["restore", state]);
        assert_eq!(refused.code, code, "{state}: {refused:?}");
        assert!(!refused.talk.is_empty());
    }
    // While it is open, whoever works on it is not overruled.
    let terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    let refused = home.run(["restore", "town@1"]);
    assert_eq!(refused.code, 3, "{refused:?}");
    assert!(home.entry("town", "housing").answer.chose("in-place"));
}

#[test]
fn a_deleted_assessment_comes_back() {
    let home = answered("en");
    fs::remove_dir_all(home.path().join("assessments")).unwrap();
    assert_eq!(home.run(["status", "town"]).code, 3);
    assert_eq!(home.run(["history", "town"]).out.lines().count(), 1);
    let restored = home.run(["restore", "town@1"]);
    assert_eq!(restored.code, 0, "{restored:?}");
    assert_eq!(home.run(["status", "town"]).code, 0);
}

#[test]
fn from_the_list_of_assessments_one_goes_back() {
    let home = answered("en");
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");
    terminal.press("v");
    terminal.wait_for_message("history-title");
    terminal.press("Enter");
    terminal.wait_for_message("form-restore");
    terminal.press("2 Enter");
    terminal.wait_for(&Words::new("en").fill("restored-kept", &[("number", "1"), ("before", "2")]));
    assert!(home.entry("town", "housing").answer.value().is_none());
}

#[test]
fn what_kills_left_behind_goes_after_a_day() {
    let home = TestHome::with_assessment("en", "town");
    let day = std::time::Duration::from_secs(25 * 60 * 60);
    let old = home.write("assessments/.local-mgi-old", "half");
    fs::File::options()
        .write(true)
        .open(&old)
        .unwrap()
        .set_modified(std::time::SystemTime::now() - day)
        .unwrap();
    let new = home.write("assessments/.local-mgi-new", "being written");
    let terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    assert!(!old.exists() && new.exists());
}

#[test]
fn undo_reaches_behind_a_kill_and_never_puts_back_what_was_not_there() {
    let home = answered("en");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    if terminal.screen().has(&terminal.say("welcome-title")) {
        terminal.press("Enter");
    }
    terminal.wait_for_indicator("housing");
    terminal.press("w");
    terminal.type_text("A note");
    terminal.press("Esc");
    terminal.press("m 2");
    terminal.wait_for_saved();
    terminal.kill();
    // Somebody else changes one of them meanwhile.
    let text = home.text("town").replace("A note", "Another note");
    fs::write(home.file("town"), text).unwrap();

    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    terminal.press("Enter");
    terminal.press("C-z");
    let entry = home.entry("town", "housing");
    assert_eq!(entry.notes["en"], "Another note");
    assert!(
        terminal.screen().has(&terminal.say("notice-nothing-to-undo")),
        "{}",
        terminal.screen()
    );
    terminal.kill();

    // Without that, all of it is undone, over two sittings.
    let home = answered("en");
    for indicator in ["rights-charter", "language-courses"] {
        let mut terminal = home.terminal(["open", "town"]);
        terminal.wait_for_message("title-unchanged");
        terminal.press("Enter");
        terminal.go(indicator);
        terminal.press("m 2");
        terminal.wait_for_saved();
        terminal.kill();
    }
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("title-unchanged");
    terminal.press("Enter C-z C-z C-z C-z");
    assert!(
        terminal.screen().has(&terminal.say("notice-nothing-to-undo")),
        "{}",
        terminal.screen()
    );
    let untouched = local_mgi::model::assessment::Entry::default();
    for indicator in ["housing", "rights-charter", "language-courses"] {
        assert_eq!(home.entry("town", indicator), untouched, "{indicator}");
    }
    terminal.press("C-y");
    assert!(home.entry("town", "housing").answer.chose("in-place"));
}
