//! The user's own keys: listed, changed, checked, and never a reason not to start.

use crate::support::{LANGUAGES, TestHome, Words};

#[test]
fn the_list_of_keys_is_a_file_that_has_no_fault() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let listed = home.run(["keys"]);
        assert_eq!((listed.code, listed.talk.as_str()), (0, ""), "{listed:?}");
        let about = Words::new(language).say("command-next-unanswered");
        assert!(listed.out.contains(&format!("// {about}\n")), "{}", listed.out);
        assert!(listed.out.contains(r#""next-unanswered": ["u", "f7"],"#), "{}", listed.out);
        let path = home.write("keys.ron", &listed.out);
        for arguments in [vec!["check"], vec!["check", path.to_str().unwrap()]] {
            let checked = home.run(&arguments);
            assert_eq!((checked.code, checked.talk.as_str()), (0, ""), "{checked:?}");
        }
    }
}

#[test]
fn what_the_user_changed_is_listed() {
    let home = TestHome::speaking("en");
    home.write("keys.ron", r#"{"indicator": {"next-unanswered": ["ctrl+n"]}}"#);
    let listed = home.run(["keys"]);
    assert!(listed.out.contains(r#""next-unanswered": ["ctrl+n"],"#), "{}", listed.out);
}

#[test]
fn faults_are_named_with_line_and_field_and_the_program_opens_all_the_same() {
    let faulty = r#"{
    "indicator": {
        "note": ["f"],
        "flag": ["ctrl+k"],
        "evidence": ["2"],
    },
    "home": {"nowhere": ["x"]},
}"#;
    let home = TestHome::with_assessment("en", "town");
    let path = home.write("keys.ron", faulty);
    let checked = home.run(["check"]);
    assert_eq!((checked.code, checked.out.as_str()), (1, ""), "{checked:?}");
    let place = |line: usize, field: &str| format!("{}:{line}:{field}: ", path.display());
    for (line, field) in [(5, "indicator.evidence.2"), (7, "home.nowhere")] {
        assert!(checked.talk.contains(&place(line, field)), "{checked:?}");
    }
    // The flag has another key, so that its own is free for the note.
    assert!(!checked.talk.contains("indicator.note"), "{checked:?}");

    let mut terminal = home.terminal(["open", "town"]).speaking("en");
    terminal.wait_for("The file of keys has 2 faults.");
    terminal.press("f");
    terminal.type_text("Written with a key of one’s own");
    terminal.press("Esc");
    terminal.wait_for("Note");
    terminal.wait_for_saved();
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert!(home.text("town").contains("Written with a key of one’s own"));
}
