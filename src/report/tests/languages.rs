//! Lists, other languages' words, and two languages side by side.

use super::content::is_well_formed;
use super::*;
use crate::model::assessment::{Value, Words};
use crate::model::test_support::{answered, choice, entry, words};
use crate::report::bilingual::side_by_side;
use crate::report::document::{Pair, plain};

#[test]
fn lists_end_as_each_language_ends_them() {
    let texts = texts();
    for (tag, expected) in [("en", "A, B and C"), ("fr", "A, B et C"), ("pt-BR", "A, B e C")] {
        let l10n = L10n::new(Language::fitting(tag));
        let voice = Voice { l10n: &l10n, texts: texts.ask(tag) };
        let list =
            |things: &[&str]| text(&voice.list(things.iter().map(|own| plain(*own)).collect()));
        assert_eq!(list(&["A", "B", "C"]), expected);
        assert_eq!(list(&["A"]), "A");
        assert_eq!(list(&[]), "");
    }
}

#[test]
fn notes_are_in_the_documents_language_or_say_in_which_they_are() {
    let mut assessment = answered(&BUILT_IN, &[("housing", choice("in-place"))]);
    let mut both: Words = words("fr", "En français.");
    both.insert("en".to_owned(), "In English.".to_owned());
    entry(&mut assessment, "housing").notes = both;
    entry(&mut assessment, "legal-advice").notes = words("fr-CA", "Une note.\nEt une autre.");
    let field = |tag: &str| under(&written(&assessment, tag), "annex-rights").join("\n");
    assert!(field("en").contains("Notes: In English.\n"));
    assert!(field("fr").contains("Notes: En français.\n"));
    // A variant of the language is no other language.
    assert!(field("fr").contains("Notes: Une note. / Et une autre.\n"));
    let line = "Observações: Une note. (original: francês (Canadá)) / Et une autre. (original: francês (Canadá))";
    assert!(field("pt-BR").contains(line), "{}", field("pt-BR"));
    let translate = under(&written(&assessment, "en"), "translations");
    assert_eq!(translate.len(), 3);
    assert_eq!(translate[2], "Access to justice (1.8). Notes (original: French (Canada)).");
    assert!(
        written(&assessment, "fr").contents(1).iter().all(|(_, own, _)| *own != "translations")
    );
}

#[test]
fn two_languages_stand_side_by_side() {
    let mut assessment = montreal();
    // More lines in one language than in the other.
    let told = Value::Text(
        [("en", "One.\nTwo."), ("fr", "Un.")]
            .map(|(tag, own)| (tag.to_owned(), own.to_owned()))
            .into(),
    );
    entry(&mut assessment, "migration-history").answer =
        crate::model::assessment::Answer::Given(told);
    for (first, second) in [("en", "fr"), ("pt-BR", "en")] {
        let one = written(&assessment, first);
        let document = side_by_side(one.clone(), written(&assessment, second));
        is_well_formed(&document);
        assert_eq!(document.second.as_ref().unwrap().language, second);
        assert_eq!(document.contents(2), one.contents(2));
        let pairs = document.blocks.iter().filter_map(|block| match block {
            Block::Pair(pair) => Some(pair),
            _ => None,
        });
        for Pair { first, second } in pairs {
            let kinds = |blocks: &[Block]| -> Vec<_> {
                blocks.iter().map(std::mem::discriminant).collect()
            };
            // Alike, but for what one language has and the other has not.
            if !first.is_empty() && !second.is_empty() && first.len() == second.len() {
                assert_eq!(kinds(first), kinds(second));
            }
        }
    }
}
