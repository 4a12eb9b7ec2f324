//! Words, numbers and dates in the reader's language.
//!
//! Every word a person can read is a Fluent message: the program's own in `locales/`, a
//! questionnaire's beside its structure. This module knows no file and no terminal: sources come in
//! as text.

pub mod check;
pub mod crosswalk;
mod faults;
mod format;
mod message;
mod negotiate;
pub mod say;
pub mod search;
mod texts;

pub use faults::fault;
pub(crate) use message::generated as msg;
pub use message::{L10n, Message};
pub use negotiate::{chain, negotiate};
pub use texts::{Asker, Texts};

/// A language of the screen: its tag and its name in itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// As the files write it: `pt-BR`.
    pub tag: &'static str,
}

impl Language {
    /// Every language of the screen, in the order in which one key cycles through them.
    pub fn all() -> impl Iterator<Item = Language> {
        msg::LOCALES.iter().map(|(tag, _)| Language { tag })
    }

    /// The language of the screen that fits a wish best; English where none does.
    pub fn fitting(wish: &str) -> Language {
        let tags: Vec<&'static str> = Language::all().map(|language| language.tag).collect();
        Language { tag: negotiate(wish, &tags).unwrap_or("en") }
    }

    /// The one after this one.
    pub fn next(self) -> Language {
        let mut after = Language::all().skip_while(|language| *language != self).skip(1);
        after.next().or_else(|| Language::all().next()).unwrap_or(self)
    }
}
