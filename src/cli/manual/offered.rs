//! What shells offer for a value that may be something else, too.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::cli::{looks, report};
use crate::l10n::Language;
use crate::store;

/// Words that are offered. Any other one is taken, too: who reads the value knows more of them, or
/// what to say about it.
#[derive(Clone)]
pub struct Offered(Vec<&'static str>);

impl Offered {
    /// The languages of the screen; any other one is answered in the nearest.
    pub fn languages() -> Offered {
        Offered(Language::all().map(|language| language.tag).collect())
    }

    /// The themes of the screens.
    pub fn themes() -> Offered {
        Offered(looks::names().collect())
    }

    /// What a report is written as.
    pub fn formats() -> Offered {
        Offered(report::FORMATS.to_vec())
    }

    /// The parts of a report.
    pub fn parts() -> Offered {
        Offered(report::part_names().collect())
    }

    /// The questionnaires inside the program.
    pub fn questionnaires() -> Offered {
        Offered(store::builtin().iter().map(|builtin| builtin.id).collect())
    }

    /// The worked examples.
    pub fn examples() -> Offered {
        let examples = store::builtin().iter().flat_map(|builtin| builtin.examples);
        Offered(examples.map(|(name, _)| *name).collect())
    }
}

impl TypedValueParser for Offered {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &OsStr,
    ) -> Result<String, Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(|word| PossibleValue::new(*word))))
    }
}
