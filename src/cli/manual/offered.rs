//! What shells offer for a value that may be something else, too.

use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command, Error};

use crate::l10n::Language;

/// A language: those of the screen are offered, and any other one is answered in the nearest.
#[derive(Clone)]
pub struct Tag;

impl TypedValueParser for Tag {
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
        Some(Box::new(Language::all().map(|language| PossibleValue::new(language.tag))))
    }
}
