//! The program's own messages.

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};

use super::Language;

/// A message to be said in whatever language the reader has: made by the functions in
/// [`generated`], one for each message of `locales/`.
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
        let sources = generated::LOCALES
            .iter()
            .find(|(tag, _)| *tag == language.tag)
            .map_or(&[] as &[&str], |(_, sources)| sources);
        L10n {
            language,
            bundle: bundle(language.tag, sources.iter().copied()),
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

/// A bundle over Fluent sources. What cannot be read is left out here and named by
/// `check`. Sources from outside must not be nested too deeply: see `check::too_deep`.
pub(super) fn bundle<'s>(
    tag: &str,
    sources: impl Iterator<Item = &'s str>,
) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
    // Isolation marks would leak into exports and into the terminal's cells.
    bundle.set_use_isolating(false);
    for source in sources {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        // A second message of the same id keeps the first; `check` names it.
        let _ = bundle.add_resource(resource);
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
