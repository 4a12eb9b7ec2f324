//! The program's own messages.

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};

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
    bundle: FluentBundle<FluentResource>,
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
                .map(|(_, source)| *source)
        };
        // A variant lacks most messages, a language has them all.
        let chain = match base(language.tag) {
            None => vec![language.tag],
            Some(_) => chain(language.tag),
        };
        L10n {
            language,
            bundle: layered(language.tag, chain.into_iter().map(locale)),
            formats: super::format::Formats::new(language.tag),
        }
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
        };
        let arguments: FluentArgs =
            message.arguments.iter().map(|(name, own)| (*name, value(own))).collect();
        let mut errors = Vec::new();
        let text = format(&self.bundle, message.id, None, &arguments, &mut errors);
        debug_assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        text.unwrap_or_else(|| message.id.to_owned())
    }

    /// Changes every letter of every message, so that tests can find a word that is none.
    #[cfg(test)]
    pub(crate) fn set_transform(&mut self, transform: Option<fn(&str) -> std::borrow::Cow<str>>) {
        self.bundle.set_transform(transform);
    }
}

/// A bundle in which each message comes from the first layer that has it.
fn layered<'s>(
    tag: &str,
    layers: impl DoubleEndedIterator<Item = impl Iterator<Item = &'s str>>,
) -> FluentBundle<FluentResource> {
    // The variant's own way to count goes with its language's words.
    let mut bundle = bundle(tag, std::iter::empty());
    for source in layers.rev().flatten() {
        bundle.add_resource_overriding(resource(source));
    }
    bundle
}

fn resource(source: &str) -> FluentResource {
    match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

/// A bundle over Fluent sources. What cannot be read is left out here and named by
/// `check`. Sources from outside must not be `check::unfit`.
pub(super) fn bundle<'s>(
    tag: &str,
    sources: impl Iterator<Item = &'s str>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    // Isolation marks would leak into exports and into the terminal's cells.
    bundle.set_use_isolating(false);
    for source in sources {
        // A second message of the same id keeps the first; `check` names it.
        let _ = bundle.add_resource(resource(source));
    }
    bundle
}

/// A message's value, or one of its attributes; nothing where it does not exist. A placeholder that
/// nothing fills shows as its name and stands among the errors.
pub(super) fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    attribute: Option<&str>,
    arguments: &FluentArgs,
    errors: &mut Vec<FluentError>,
) -> Option<String> {
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        None => message.value()?,
        Some(name) => message.get_attribute(name)?.value(),
    };
    Some(bundle.format_pattern(pattern, Some(arguments), errors).into_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_variant_says_what_differs_and_takes_the_rest_from_its_language_and_english() {
        let layers = [
            "screen = Ecrã",
            "screen = Tela\nfile = { $count ->\n    [one] um arquivo\n   *[other] arquivos\n}",
            "screen = Screen\nfile = File\nlast = Last",
        ];
        let bundle = layered("pt-PT", layers.map(std::iter::once).into_iter());
        let arguments = FluentArgs::from_iter([("count", 0)]);
        let say = |id: &str| format(&bundle, id, None, &arguments, &mut Vec::new());
        assert_eq!(say("screen").as_deref(), Some("Ecrã"));
        // No file is one file in Brazil, and none in Portugal.
        assert_eq!(say("file").as_deref(), Some("arquivos"));
        assert_eq!(say("last").as_deref(), Some("Last"));
        assert_eq!(say("never"), None);
    }

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
