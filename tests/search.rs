//! The search: by any word, in any language, without accents.

use crate::support::{LANGUAGES, TestHome, number};

#[test]
fn words_of_any_language_are_found_without_accents_in_every_language_of_the_screen() {
    let queries = [
        ("saude", "health-access"),
        ("acces a la sante", "health-access"),
        ("ESTRATEGIA", "migration-strategy"),
        ("strategie", "migration-strategy"),
        ("logement", "housing"),
        ("habitacao", "housing"),
    ];
    for language in LANGUAGES {
        let home = TestHome::with_assessment(language, "town");
        let mut terminal = home.terminal(["open", "town"]).speaking(language);
        terminal.wait_for_indicator("decentralization");
        for (query, indicator) in queries {
            terminal.press("/");
            terminal.wait_for_message("palette-hint");
            terminal.type_text(query);
            let (number, screen) = (number(indicator), terminal.screen());
            assert!(screen.has_word(&number), "{language}: {query} → {number}\n{screen}");
            terminal.press("Esc");
        }
    }
}

#[test]
fn notes_evidence_and_own_words_are_found() {
    let home = TestHome::with_example("en");
    let mut terminal = home.terminal(["open", "montreal-2019"]);
    terminal.begin();
    for (query, indicator) in
        [("medecins du monde", "health-access"), ("binam", "responsible-unit")]
    {
        terminal.press("/");
        terminal.type_text(query);
        let number = number(indicator);
        terminal.wait(query, |screen| screen.has_word(&number));
        terminal.press("Esc");
    }
}

#[test]
fn a_command_is_found_in_another_language_and_done() {
    let home = TestHome::with_assessment("en", "town");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_indicator("decentralization");
    terminal.press("2");
    terminal.wait_for_saved();
    let answered = home.text("town");
    terminal.press("/");
    terminal.type_text("desfazer");
    terminal.wait_for_message("command-undo");
    terminal.press("Enter");
    assert_ne!(home.text("town"), answered);
    assert!(home.entry("town", "decentralization").answer.value().is_none());
    terminal.press("/");
    terminal.type_text("zzzz");
    terminal.wait_for_message("palette-none");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
}
