//! Which language fits a wish: a pure function.

use crate::model::language::base;

/// The languages to look for a text in, best first: the tag itself, its written relatives, English.
pub fn chain(tag: &str) -> Vec<&str> {
    let mut tags = vec![tag];
    tags.extend(base(tag));
    tags.push("en");
    tags.dedup();
    tags
}

/// The available tag that fits a wish best, if any does.
///
/// Takes what systems write, too: `pt_BR.ISO-8859-1`, `fr_CA.UTF-8@euro`, `C`, `POSIX`.
pub fn negotiate<'a>(wish: &str, available: &[&'a str]) -> Option<&'a str> {
    let wish = wish.split(['.', '@']).next().unwrap_or(wish).replace('_', "-");
    let same = |tag: &&&str| tag.eq_ignore_ascii_case(&wish);
    let language = |tag: &str| tag.split('-').next().unwrap_or(tag).to_ascii_lowercase();
    available
        .iter()
        .find(same)
        .or_else(|| available.iter().find(|tag| language(tag) == language(&wish)))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wishes_find_the_language_that_fits() {
        let available = ["en", "fr", "pt-BR", "fr-CA", "pt-PT"];
        for (wish, found) in [
            ("en", Some("en")),
            ("en_US.UTF-8", Some("en")),
            ("FR", Some("fr")),
            ("fr-CA", Some("fr-CA")),
            ("fr_CA.UTF-8@euro", Some("fr-CA")),
            ("fr-BE", Some("fr")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-PT")),
            ("pt_BR.ISO-8859-1", Some("pt-BR")),
            ("C", None),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("de_DE.UTF-8", None),
            ("nonsense é", None),
        ] {
            assert_eq!(negotiate(wish, &available), found, "{wish}");
        }
    }

    #[test]
    fn regional_variants_fall_back_to_their_relatives_and_then_to_english() {
        assert_eq!(chain("pt-PT"), ["pt-PT", "pt-BR", "en"]);
        assert_eq!(chain("pt-BR"), ["pt-BR", "en"]);
        assert_eq!(chain("fr-CA"), ["fr-CA", "fr", "en"]);
        assert_eq!(chain("en"), ["en"]);
    }
}
