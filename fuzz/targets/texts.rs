//! The texts of a questionnaire in one language: checked, held to the other language, and shown.
#![no_main]

use std::rc::Rc;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use local_mgi::l10n::Texts;
use local_mgi::l10n::check::{self, Glossary, Whose};
use local_mgi::model::questionnaire::check::structure;
use local_mgi::model::questionnaire::{Questionnaire, Structure};

static STRUCTURE: LazyLock<Structure> = LazyLock::new(|| {
    let source = include_str!("../../src/cli/starter/questionnaire.ron");
    structure(source).0.expect("it reads")
});
static QUESTIONNAIRE: LazyLock<Questionnaire> =
    LazyLock::new(|| Questionnaire::new(STRUCTURE.clone()));
const ENGLISH: &str = include_str!("../../src/cli/starter/en.ftl");

fuzz_target!(|source: &str| {
    check::texts(&STRUCTURE, "fr", source);
    check::overlay(&STRUCTURE, "fr-CA", source, Some(ENGLISH));
    let sources = [("en", ENGLISH), ("fr", source)];
    check::across(&STRUCTURE, &sources);
    let mut glossary = Glossary::default();
    glossary.add(&STRUCTURE, &sources);
    check::quality(Whose::Questionnaire, &glossary, &sources);
    check::ease("fr", &[source]);

    let mut texts = Texts::new([("fr".to_owned(), Rc::from(source))]);
    texts.set_values("Ville", Some(2026));
    let asker = texts.ask("fr");
    asker.questionnaire(&QUESTIONNAIRE);
    for indicator in &QUESTIONNAIRE.indicators {
        asker.prompt(indicator);
        for option in indicator.kind.options() {
            asker.option(indicator, &option.id);
        }
    }
});
