//! The field's own logic, and nothing else.
//!
//! What is asked ([`questionnaire`]), what was answered ([`assessment`]), what the answers say
//! ([`findings`]) and how one walks through them ([`wizard`]). Nothing here knows a file, a clock,
//! an environment variable, a terminal or a language: times and names come in as data, and every
//! outcome is data that other modules turn into words.

pub mod assessment;
pub mod crosswalk;
pub mod draft;
pub mod fault;
pub mod findings;
pub(crate) mod fingerprint;
pub mod highlights;
pub mod language;
pub mod looks;
pub mod merge;
pub mod migrate;
pub mod pace;
pub mod publication;
pub mod questionnaire;
pub mod salvage;
pub mod session;
pub mod source;
pub mod visible;
pub mod wizard;

#[cfg(test)]
pub(crate) mod test_support;

/// The stable name of a thing: a section, an area, an indicator, an option, a detail.
///
/// Kebab-case, never translated, never reused for another meaning: numbers may move and wordings
/// improve, an id stays for ever.
pub type Id = String;

/// A language tag as the files write it: `en`, `fr`, `pt-BR`.
pub type LanguageTag = String;
