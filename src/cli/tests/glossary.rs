//! The glossary of each built-in questionnaire is kept to: by every text of its language, and by
//! each translation of a question.

use crate::l10n::terms::Finder;
use crate::l10n::{self, Asker, Texts, chain};
use crate::model::questionnaire::{Questionnaire, Structure};
use crate::store::{Builtin, builtin};

/// Questions whose translation says the same without the term, where grammar leaves no other way:
/// language, indicator, term, and why.
const WITHOUT: &[(&str, &str, &str, &str)] = &[(
    "fr",
    "inclusive-employer",
    "migrant",
    "people of migrant background are “personnes issues de l’immigration”",
)];

/// Texts in which a variant that is otherwise avoided is the right word: language, variant, what the
/// line must hold, and why.
const NAMED: &[(&str, &str, &str, &str)] = &[];

/// A questionnaire with its texts.
fn loaded() -> impl Iterator<Item = (&'static Builtin, Questionnaire, Texts)> {
    builtin().iter().map(|builtin| {
        let structure: Structure = ron::from_str(builtin.structure).unwrap();
        let texts = builtin.texts.iter().map(|(tag, source)| (tag.to_string(), (*source).into()));
        (builtin, Questionnaire::new(structure), Texts::new(texts))
    })
}

/// What a language says about every indicator, a line each.
fn said(texts: Asker, questionnaire: &Questionnaire) -> String {
    let mut lines = Vec::new();
    for indicator in &questionnaire.indicators {
        lines.push(texts.prompt(indicator));
        let options = indicator.kind.options().iter();
        lines.extend(options.map(|option| texts.option(indicator, &option.id)));
        let parts = ["asks", "evidence", "example", "knows"];
        lines.extend(parts.iter().filter_map(|part| texts.help(indicator, part)));
    }
    lines.join("\n")
}

/// Where each variant that these texts avoid stands in a source, with its line.
fn avoided(texts: Asker, terms: &[String], source: &str) -> Vec<(usize, String)> {
    let avoid: Vec<String> = terms.iter().flat_map(|term| texts.term_avoid(term)).collect();
    let forms = terms.iter().flat_map(|term| texts.term_forms(term));
    // A longer form of a term may hold a variant that is avoided on its own.
    let all = avoid.iter().cloned().chain(forms).enumerate();
    let finder = Finder::new(all);
    let mut found = Vec::new();
    for (at, line) in source.lines().enumerate() {
        if line.starts_with('#') || line.trim_start().starts_with(".avoid") {
            continue;
        }
        let variants = finder.find(line).into_iter().filter(|found| found.term < avoid.len());
        found.extend(variants.map(|found| (at + 1, line[found.range].to_owned())));
    }
    found
}

#[test]
fn what_is_avoided_is_found_but_not_within_a_longer_term() {
    let source =
        "term-a = good practice\n    .forms = best practice award\n    .avoid = best practice\n";
    let texts = Texts::new([("en".to_owned(), source.into())]);
    let source =
        "x = A Best practice.\n    .asks = Best practice award\n    .avoid = best practice";
    let found = avoided(texts.ask("en"), &["a".to_owned()], source);
    assert_eq!(found, [(1, "Best practice".to_owned())]);
}

#[test]
fn no_text_says_what_the_glossary_avoids() {
    let mut faults = Vec::new();
    for (builtin, questionnaire, texts) in loaded() {
        let id = builtin.id;
        let own = builtin.texts.iter().map(|(tag, text)| (*tag, vec![(*text).to_owned()]));
        // A variant says what it takes from its language, too.
        let said =
            builtin.texts.iter().map(|(tag, _)| (*tag, vec![said(texts.ask(tag), &questionnaire)]));
        let program = l10n::sources().iter().map(|(tag, files)| {
            let texts = files.iter().map(|(_, source)| (*source).to_owned());
            (*tag, texts.collect())
        });
        for (tag, sources) in own.chain(said).chain(program) {
            for source in sources {
                for (line, variant) in avoided(texts.ask(tag), &questionnaire.terms, &source) {
                    let text = source.lines().nth(line - 1).unwrap();
                    let is_named = NAMED.iter().any(|(language, named, holds, _)| {
                        *language == tag && *named == variant && text.contains(holds)
                    });
                    if !is_named {
                        faults.push(format!("{id}, {tag}, line {line}: “{variant}” in {text}"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_term_in_an_english_question_stands_in_its_translations() {
    let mut faults = Vec::new();
    for (builtin, questionnaire, texts) in loaded() {
        let id = builtin.id;
        let english = texts.ask("en");
        let finder = english.finder(&questionnaire.terms);
        for (tag, _) in builtin.texts.iter().filter(|(tag, _)| *tag != "en") {
            let own = texts.ask(tag);
            for indicator in &questionnaire.indicators {
                for found in finder.find(&english.prompt(indicator)) {
                    let term = &questionnaire.terms[found.term];
                    let forms = Finder::new(own.term_forms(term).into_iter().map(|form| (0, form)));
                    let prompt = own.prompt(indicator);
                    let allowed = WITHOUT.iter().any(|(language, without, other, _)| {
                        chain(tag).contains(language) && *without == indicator.id && other == term
                    });
                    if forms.find(&prompt).is_empty() != allowed {
                        let word = &english.prompt(indicator)[found.range];
                        faults.push(format!(
                            "{id}, {tag}, {}, {term} ({word}): {prompt}",
                            indicator.id
                        ));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
