//! The help pages, in three languages.

use crate::snapshot;
use crate::support::{LANGUAGES, TestHome};

const COMMANDS: [&str; 16] = [
    "",
    "open",
    "new",
    "example",
    "list",
    "status",
    "keys",
    "export",
    "check",
    "texts",
    "texts export",
    "texts import",
    "new-questionnaire",
    "completions",
    "man",
    "guide",
];

#[test]
fn help_is_a_page_for_every_command_in_every_language() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let mut pages = String::new();
        for command in COMMANDS {
            let arguments: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
            let help = home.run(&arguments);
            assert_eq!((help.code, help.talk.as_str()), (0, ""), "{command}");
            let line =
                ["local-mgi"].iter().chain(&arguments).copied().collect::<Vec<_>>().join(" ");
            pages += &format!("$ {line}\n{}\n", help.out);
        }
        snapshot!(format!("help.{language}"), pages);
    }
}

#[test]
fn no_english_word_is_left_in_the_help_of_another_language() {
    let home = TestHome::speaking("pt-BR");
    for command in COMMANDS.iter().filter(|command| !command.is_empty()) {
        let page = home.run(command.split_whitespace().chain(["--help"])).out;
        // What is said where nobody gives it another word.
        for word in ["Usage", "Arguments", "Options", "OPTIONS", "Print ", "possible", "default"] {
            assert!(!page.contains(word), "{word} in\n{page}");
        }
    }
}

#[test]
fn help_comes_in_the_language_asked_for_wherever_that_stands() {
    let home = TestHome::new();
    let french = home.run(["--lang", "fr", "list", "--help"]).out;
    assert_eq!(home.run(["list", "--lang=fr", "--help"]).out, french);
    assert_eq!(home.run(["list", "--help", "--lang", "fr"]).out, french);
    assert_eq!(home.run(["list", "--help", "--lang", "fr-CA"]).out, french);
    assert_ne!(home.run(["list", "--help"]).out, french);
    // A language nobody wrote is no reason to say nothing.
    assert_eq!(home.run(["list", "--help", "--lang", "xx"]).out, home.run(["list", "--help"]).out);
}

#[test]
fn the_version_is_the_packages() {
    let version = TestHome::new().run(["--version"]);
    assert_eq!(
        (version.code, version.out.trim()),
        (0, concat!("local-mgi ", env!("CARGO_PKG_VERSION")))
    );
}
