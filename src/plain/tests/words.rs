//! The words of commands, in all languages at once.

use std::collections::HashMap;

use crate::l10n::search::fold;
use crate::l10n::{L10n, Language};
use crate::plain::command::{Command, Vocabulary};

#[test]
fn a_word_means_one_thing_in_all_languages() {
    let mut known: HashMap<String, Command> = HashMap::new();
    for l10n in Language::all().map(L10n::new) {
        for command in Command::ALL {
            let words = l10n.say(&command.words());
            assert!(!words.trim().is_empty(), "{command:?}");
            for word in words.split_whitespace() {
                let before = known.insert(fold(word), *command);
                assert!(
                    before.is_none_or(|before| before == *command),
                    "{word} means {before:?} and {command:?}"
                );
            }
        }
    }
}

#[test]
fn each_language_has_its_words_and_understands_the_others() {
    let vocabulary = Vocabulary::new();
    for word in ["back", "retour", "voltar", "RETOUR"] {
        assert_eq!(vocabulary.command(word), Some(Command::Back), "{word}");
    }
    for (word, yes) in [("y", true), ("o", true), ("s", true), ("n", false), ("Não", false)] {
        assert_eq!(vocabulary.answer(word), Some(yes), "{word}");
    }
    assert_eq!(vocabulary.command("xyzzy"), None);
    for l10n in Language::all().map(L10n::new) {
        for command in Command::ALL {
            let shown = command.shown(&l10n);
            assert_eq!(vocabulary.command(&shown[1..]), Some(*command));
        }
    }
}
