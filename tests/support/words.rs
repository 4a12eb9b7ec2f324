//! The program's own words, by their ids: wordings improve, tests stay.

use std::path::Path;
use std::rc::Rc;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use local_mgi::l10n::Texts;
use local_mgi::model::questionnaire::Questionnaire;
use local_mgi::store::{Home, LoadedQuestionnaire};

/// Every language of the screen, in the order in which one key cycles through them.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "pt-BR"];

/// The program's words in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// Reads `locales/<tag>`.
    pub fn new(tag: &str) -> Words {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap()]);
        bundle.set_use_isolating(false);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(tag);
        for file in std::fs::read_dir(folder).unwrap() {
            let source = std::fs::read_to_string(file.unwrap().path()).unwrap();
            bundle.add_resource(FluentResource::try_new(source).unwrap()).unwrap();
        }
        Words { bundle }
    }

    /// A message without placeholders.
    pub fn say(&self, id: &str) -> String {
        self.fill(id, &[])
    }

    /// A message with its placeholders filled. What reads as a number is one.
    pub fn fill(&self, id: &str, values: &[(&'static str, &str)]) -> String {
        let message = self.bundle.get_message(id).unwrap_or_else(|| panic!("no message {id}"));
        let mut arguments = FluentArgs::new();
        for (name, value) in values {
            arguments.set(*name, FluentValue::try_number(value));
        }
        let mut faults = Vec::new();
        let pattern = message.value().unwrap();
        let text = self.bundle.format_pattern(pattern, Some(&arguments), &mut faults).into_owned();
        assert!(faults.is_empty(), "{id}: {faults:?}");
        text
    }
}

fn loaded() -> LoadedQuestionnaire {
    // The built-in one needs no folder.
    LoadedQuestionnaire::load(&Home::under(Path::new("/nonexistent")), None).unwrap()
}

/// The built-in questionnaire.
pub fn questionnaire() -> Rc<Questionnaire> {
    loaded().questionnaire
}

/// The built-in questionnaire's words.
pub fn texts() -> Texts {
    loaded().texts
}

/// An indicator's printed number.
pub fn number(id: &str) -> String {
    let questionnaire = questionnaire();
    questionnaire.indicator(id).unwrap_or_else(|| panic!("no indicator {id}")).number.clone()
}
