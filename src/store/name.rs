//! Names of assessments, which are names of files.

use crate::model::visible::is_hidden;

/// A name that is safe as a file's name on every system, and stays in its folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

/// Why a name will not do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// Nothing there.
    Empty,
    /// More than 100 bytes.
    Long,
    /// A character that some system does not take in file names.
    Character(char),
    /// Begins or ends in a way that hides it or is lost on some system.
    Edge,
    /// A device's name on Windows.
    Reserved,
}

impl Name {
    /// Takes a name as an official gives it.
    pub fn new(name: &str) -> Result<Name, NameFault> {
        let name = name.trim();
        let forbidden = |c: char| is_hidden(c) || c == '\n' || "/\\:*?\"<>|".contains(c);
        let stem = name.split('.').next().unwrap_or(name).to_ascii_uppercase();
        let numbered = |device: &str| {
            stem.strip_prefix(device).is_some_and(|n| matches!(n.as_bytes(), [b'1'..=b'9']))
        };
        if name.is_empty() {
            Err(NameFault::Empty)
        } else if name.len() > 100 {
            Err(NameFault::Long)
        } else if let Some(character) = name.chars().find(|c| forbidden(*c)) {
            Err(NameFault::Character(character))
        } else if name.starts_with(['.', '-']) || name.ends_with('.') {
            Err(NameFault::Edge)
        } else if ["CON", "PRN", "AUX", "NUL"].contains(&stem.as_str())
            || numbered("COM")
            || numbered("LPT")
        {
            Err(NameFault::Reserved)
        } else {
            Ok(Name(name.to_owned()))
        }
    }

    /// A short name for an authority and a year: `montreal-2019`.
    pub fn suggest(authority: &str, year: Option<i32>) -> Name {
        use unicode_normalization::UnicodeNormalization;
        let mut slug = String::new();
        for c in authority.nfd().flat_map(char::to_lowercase) {
            if c.is_ascii_alphanumeric() {
                slug.push(c);
            } else if !slug.ends_with('-')
                && !slug.is_empty()
                && !unicode_normalization::char::is_combining_mark(c)
            {
                slug.push('-');
            }
            if slug.len() >= 60 {
                break;
            }
        }
        let slug = slug.trim_end_matches('-');
        let slug = if slug.is_empty() { "assessment" } else { slug };
        let name = year.map_or(slug.to_owned(), |year| format!("{slug}-{year}"));
        Name::new(&name).unwrap_or(Name("assessment".to_owned()))
    }

    /// The same name with a number, for when it is taken: `montreal-2019-2`.
    pub fn numbered(&self, number: usize) -> Name {
        Name(format!("{}-{number}", self.0))
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder_and_work_on_every_system() {
        for (name, result) in [
            ("montreal-2019", Ok(())),
            (" Montréal 2019 ", Ok(())),
            ("São Paulo", Ok(())),
            ("", Err(NameFault::Empty)),
            ("  ", Err(NameFault::Empty)),
            ("../x", Err(NameFault::Character('/'))),
            ("a\\b", Err(NameFault::Character('\\'))),
            ("a\u{1b}[2J", Err(NameFault::Character('\u{1b}'))),
            ("a\u{202e}b", Err(NameFault::Character('\u{202e}'))),
            (".hidden", Err(NameFault::Edge)),
            ("--help", Err(NameFault::Edge)),
            ("dot.", Err(NameFault::Edge)),
            ("nul", Err(NameFault::Reserved)),
            ("Com1.txt", Err(NameFault::Reserved)),
            ("community", Ok(())),
        ] {
            assert_eq!(Name::new(name).map(|_| ()), result, "{name:?}");
        }
        assert_eq!(Name::new(&"é".repeat(51)).map(|_| ()), Err(NameFault::Long));
    }

    #[test]
    fn an_authority_and_a_year_make_a_short_name() {
        for (authority, year, name) in [
            ("Ville de Montréal", Some(2019), "ville-de-montreal-2019"),
            ("São Paulo", None, "sao-paulo"),
            ("  ", Some(2026), "assessment-2026"),
            ("東京", None, "assessment"),
        ] {
            assert_eq!(Name::suggest(authority, year).as_str(), name);
        }
    }
}
