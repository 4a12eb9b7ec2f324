//! The list of assessments.

use crate::support::{LANGUAGES, TestHome, Words};

#[test]
fn an_assessment_is_renamed_copied_and_archived_and_never_deleted() {
    let home = TestHome::with_assessment("en", "town");
    let content = home.text("town");
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("home-title");

    terminal.press("r");
    terminal.wait_for_message("form-rename");
    terminal.type_text(" hall");
    terminal.press("Enter");
    terminal.wait_for("town hall");
    assert_eq!(home.text("town hall"), content);
    assert!(!home.file("town").exists());

    terminal.press("d");
    terminal.wait_for_message("form-duplicate");
    terminal.press("Enter");
    terminal.wait_for("town hall-2");
    assert_eq!(home.text("town hall-2"), content);

    // A name that would leave the folder is refused, in words.
    terminal.press("d C-a");
    terminal.type_text("../town");
    terminal.press("Enter");
    let words = Words::new("en");
    terminal.wait_for(&words.fill("trouble-name-character", &[("name", "../town")]));
    // What was written is still there, to be mended.
    terminal.press("Esc");

    terminal.press("Home a");
    terminal.wait_for_message("form-put-aside");
    // No stands in focus: a hasty Enter keeps it.
    terminal.press("Enter");
    assert_eq!(home.run(["list"]).out.lines().count(), 2);
    terminal.press("a 2 Enter");
    let screen = terminal.wait_for_message("home-title");
    assert_eq!(home.run(["list"]).out.lines().count(), 1, "{screen}");
    let archived: Vec<_> = std::fs::read_dir(home.path().join("archive")).unwrap().collect();
    let archived = archived[0].as_ref().unwrap().path();
    assert_eq!(std::fs::read_to_string(archived).unwrap(), content);
}

#[test]
fn the_example_opens_as_a_marked_copy_each_time() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let mut terminal = home.terminal([]).speaking(language);
        terminal.wait_for(" 2019");
        terminal.press("e");
        let screen = terminal.begin();
        assert!(screen.lines[0].contains(&terminal.say("home-example")), "{screen}");
        terminal.press("Esc e");
        terminal.begin();
        terminal.press("Esc");
        let marked = terminal.say("home-example");
        let screen = terminal.wait_for("montreal-2019-2");
        let often = screen.lines.iter().filter(|line| line.contains(&marked)).count();
        assert_eq!(often, 2, "{screen}");
        assert!(home.assessment("montreal-2019-2").example);
    }
}

#[test]
fn the_language_chosen_first_is_asked_once() {
    let home = TestHome::new();
    let mut terminal = home.terminal([]);
    terminal.wait_for_message("languages-title");
    terminal.press("3");
    terminal.set_language("pt-BR");
    terminal.wait_for_message("tour-answer");
    terminal.press("Esc");
    terminal.wait_for_message("home-title");
    terminal.press("q");
    assert_eq!(terminal.wait_for_end(), 0);
    let terminal = home.terminal([]).speaking("pt-BR");
    let screen = terminal.wait_for_message("home-title");
    for once in ["languages-title", "tour-answer"] {
        assert!(!screen.has(&terminal.say(once)), "{screen}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_named_and_left_as_it_is() {
    let home = TestHome::with_assessment("en", "town");
    home.write("assessments/broken.ron", "(format: 1,\n  oops");
    let mut terminal = home.terminal([]);
    let screen = terminal.wait_for("broken.ron");
    assert!(screen.has("town"), "{screen}");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
    let broken = std::fs::read_to_string(home.file("broken")).unwrap();
    assert_eq!(broken, "(format: 1,\n  oops");
}

#[test]
fn a_new_assessment_follows_the_questionnaire_that_is_chosen() {
    let home = TestHome::speaking("en");
    let mut terminal = home.terminal([]);
    terminal.wait_for(" 2019");
    terminal.press("n");
    terminal.wait_for_message("form-new");
    terminal.type_text("Essai");
    terminal.press("Enter Enter C-a");
    terminal.type_text("2026");
    terminal.press("Enter");
    terminal.wait_for("SDG indicator 10.7.2: migration policies");
    terminal.press("2 Enter");
    terminal.wait_for("Reporting context");
    terminal.press("Enter");
    terminal.wait_for("Which year do the answers describe?");
    // It has no quick scan, and says so.
    terminal.press("j");
    terminal.wait_for_message("notice-quick-none");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.assessment("essai-2026").questionnaire, "sdg-10-7-2");
}

#[test]
fn the_quick_scan_is_on_again_when_the_program_starts_again() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_indicator("decentralization");
    terminal.press("j");
    terminal.wait_for_indicator("rights-charter");
    let words = Words::new("en");
    terminal.wait_for(&words.fill("quick-progress", &[("answered", "0"), ("asked", "21")]));
    terminal.press("1 n");
    terminal.wait_for_indicator("health-access");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("welcome-title");
    terminal.press("Enter");
    terminal.wait_for(&words.fill("quick-progress", &[("answered", "1"), ("asked", "21")]));
}
