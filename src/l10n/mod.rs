//! Words, numbers and dates in the reader's language.
//!
//! Every word a person can read is a Fluent message: the program's own in `locales/`, a
//! questionnaire's beside its structure. This module knows no file and no terminal: sources come in
//! as text.

pub mod chart;
pub mod check;
pub mod crosswalk;
mod faults;
mod format;
mod message;
mod negotiate;
pub mod pace;
pub mod plain;
pub mod positions;
pub mod say;
pub mod search;
mod sources;
pub mod table;
pub mod terms;
mod texts;
mod versions;

pub use faults::fault;
pub(crate) use message::generated as msg;
pub use message::{L10n, Message, Value};
pub use negotiate::{chain, negotiate};
pub use texts::{Asker, Texts};

use crate::model::session::Settings;

/// The program's own texts, for checking: the tag of each language, and its files by name.
pub fn sources() -> &'static [(&'static str, &'static [(&'static str, &'static str)])] {
    msg::LOCALES
}

/// A language of the screen: its tag and its name in itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// As the files write it: `pt-BR`.
    pub tag: &'static str,
}

impl Language {
    /// Every language of the screen, in the order in which they are offered: regional variants
    /// come last.
    pub fn all() -> impl Iterator<Item = Language> {
        msg::LOCALES.iter().map(|(tag, _)| Language { tag })
    }

    /// The language of which this one is a regional variant.
    pub fn base(self) -> Option<Language> {
        let base = crate::model::language::base(self.tag)?;
        Language::all().find(|language| language.tag == base)
    }

    /// The language of the screen that fits a wish best; English where none does.
    pub fn fitting(wish: &str) -> Language {
        let tags: Vec<&'static str> = Language::all().map(|language| language.tag).collect();
        Language { tag: negotiate(wish, &tags).unwrap_or("en") }
    }

    /// The regional variants that somebody uses in place of their languages.
    pub fn variants(settings: &Settings) -> Vec<Language> {
        let used = |language: &Language| settings.variants.iter().any(|v| v == language.tag);
        Language::all().filter(used).collect()
    }

    /// Notes that this language is spoken: a variant takes its language's place; the language itself
    /// takes it back.
    pub fn use_in(self, settings: &mut Settings) {
        let family = self.base().unwrap_or(self);
        let other = |tag: &String| Language::fitting(tag).base() != Some(family);
        settings.variants.retain(other);
        if self != family {
            settings.variants.push(self.tag.to_owned());
        }
    }

    /// The one after this one, among those that one key cycles through: every language, and in
    /// place of some a variant that somebody uses.
    pub fn next(self, variants: &[Language]) -> Language {
        let variants: Vec<Language> =
            std::iter::once(self).chain(variants.iter().copied()).collect();
        let used = |language: Language| {
            let mut own = variants.iter().filter(|variant| variant.base() == Some(language));
            // Whoever has left the variant for its language does not want it back.
            own.next().copied().filter(|_| language != self).unwrap_or(language)
        };
        let all = || Language::all().filter(|language| language.base().is_none()).map(used);
        all()
            .skip_while(|language| *language != self)
            .nth(1)
            .or_else(|| all().next())
            .unwrap_or(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_key_goes_through_the_languages_and_the_variants_in_use() {
        let language = Language::fitting;
        for (from, variants, next) in [
            ("en", &[][..], "fr"),
            ("fr", &[], "pt-BR"),
            ("pt-BR", &[], "en"),
            ("fr-CA", &[], "pt-BR"),
            ("pt-PT", &[], "en"),
            ("en", &["fr-CA"], "fr-CA"),
            ("fr", &["pt-PT"], "pt-PT"),
            ("pt-BR", &["pt-PT"], "en"),
            ("pt-PT", &["fr-CA", "pt-PT"], "en"),
        ] {
            let variants: Vec<Language> = variants.iter().map(|tag| language(tag)).collect();
            assert_eq!(language(from).next(&variants).tag, next, "{from} {variants:?}");
        }
    }

    #[test]
    fn variants_are_offered_last() {
        let tags: Vec<&str> = Language::all().map(|language| language.tag).collect();
        assert_eq!(tags, ["en", "fr", "pt-BR", "fr-CA", "pt-PT"]);
    }
}
