//! Regional variants of languages. The build script takes this file in, too.

/// The language that a regional variant falls back to: `pt-BR` for `pt-PT`, `fr` for `fr-CA`.
/// Nothing for a language that stands on its own.
///
/// Portuguese has no neutral form here: Brazil's stands in its place.
pub fn base(tag: &str) -> Option<&str> {
    let base = match tag.split('-').next().unwrap_or(tag) {
        "pt" => "pt-BR",
        language => language,
    };
    (base != tag).then_some(base)
}
