//! The program's own messages.

use std::borrow::Cow;

use fluent_bundle::{FluentArgs, FluentValue};
use jiff::civil::DateTime;

use super::sources::Sources;
use super::{Language, chain};
use crate::model::language::base;

/// A message to be said in whatever language the reader has: made by the functions in
/// `generated`, one for each message of `locales/`.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    id: &'static str,
    arguments: Vec<(&'static str, Value)>,
}

/// What fills a placeholder.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text, or a number that plurals can count.
    Plain(FluentValue<'static>),
    /// Another message, said in the same language.
    Said(Message),
    /// A moment in local time, written as the language does.
    Moment(DateTime),
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Plain(text.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Value {
        Value::Plain(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Value {
        Value::Plain(number.into())
    }
}

impl From<u16> for Value {
    fn from(number: u16) -> Value {
        Value::Plain(number.into())
    }
}

impl From<DateTime> for Value {
    fn from(at: DateTime) -> Value {
        Value::Moment(at)
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Value {
        Value::Said(message)
    }
}

impl Message {
    fn new(id: &'static str, arguments: Vec<(&'static str, Value)>) -> Message {
        Message { id, arguments }
    }
}

/// One function a message, written by `build.rs`.
pub(crate) mod generated {
    use super::{Message, Value};
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Says messages in one language.
pub struct L10n {
    language: Language,
    sources: Sources,
    pub(super) formats: super::format::Formats,
}

impl L10n {
    /// Gets ready to speak this language.
    pub fn new(language: Language) -> L10n {
        let locale = |tag: &str| {
            generated::LOCALES
                .iter()
                .find(|(own, _)| *own == tag)
                .map_or(&[][..], |(_, files)| files)
                .iter()
                .map(|(_, source)| Cow::Borrowed(*source))
        };
        // A variant lacks most messages, a language has them all.
        let chain = match base(language.tag) {
            None => vec![language.tag],
            Some(_) => chain(language.tag),
        };
        L10n {
            language,
            // The variant's own way to count goes with its language's words.
            sources: Sources::new(language.tag, chain.into_iter().flat_map(locale)),
            formats: super::format::Formats::new(language.tag),
        }
    }

    /// Says nothing but the names of messages: for finding out whether there is anything to say.
    pub fn wordless(language: Language) -> L10n {
        let sources = Sources::new(language.tag, std::iter::empty());
        L10n { language, sources, formats: super::format::Formats::new(language.tag) }
    }

    /// The language spoken.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Says a message.
    pub fn say(&self, message: &Message) -> String {
        let value = |value: &Value| match value {
            Value::Plain(value) => value.clone(),
            Value::Said(message) => FluentValue::from(self.say(message)),
            Value::Moment(at) => FluentValue::from(self.moment(*at)),
        };
        let arguments: FluentArgs =
            message.arguments.iter().map(|(name, own)| (*name, value(own))).collect();
        let mut errors = Vec::new();
        let text = self.sources.format(message.id, None, &arguments, &mut errors);
        debug_assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        text.unwrap_or_else(|| message.id.to_owned())
    }

    /// A date and the time of day.
    fn moment(&self, at: DateTime) -> String {
        let (date, time) = (self.date(at), self.time(at));
        self.say(&generated::VersionsWhen { date, time }.message())
    }

    /// Changes every letter of every message, so that tests can find a word that is none.
    #[cfg(test)]
    pub(crate) fn set_transform(&mut self, transform: Option<fn(&str) -> Cow<str>>) {
        self.sources.set_transform(transform);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_message_is_said_in_every_variant() {
        for variant in Language::all().filter(|language| language.base().is_some()) {
            let (own, base) = (L10n::new(variant), variant.base().map(L10n::new).unwrap());
            let (quit, done) = (generated::command_quit(), generated::trouble_full("x".to_owned()));
            for message in [&quit, &done] {
                assert_ne!(own.say(message), message.id);
            }
            assert_eq!(own.say(&generated::row_empty()), base.say(&generated::row_empty()));
            let name = generated::title_language();
            assert_ne!(own.say(&name), base.say(&name), "{}", variant.tag);
        }
    }
}
