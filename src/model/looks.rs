//! How the program is to look, as the user chose it. What becomes of it on a terminal is decided
//! where screens are drawn.

use serde::{Deserialize, Serialize};

/// A choice of a theme, its colours and its signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Looks {
    /// Which colours stand for what.
    pub theme: ThemeName,
    /// How many colours the terminal is to be asked for.
    pub colours: Colours,
    /// Which signs are drawn.
    pub signs: Signs,
}

/// The themes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum ThemeName {
    /// The terminal's own text and background, as legible as everything else there.
    #[default]
    Terminal,
    /// Dark text on a light background.
    Light,
    /// Light text on a dark background.
    Dark,
    /// White on black, as far apart as can be.
    HighContrast,
    /// No colour at all.
    Monochrome,
    /// To be heard or felt: no frames, no signs without a meaning, nothing beside what has the focus.
    ScreenReader,
}

/// How many colours.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Colours {
    /// Those whose values are fixed.
    #[default]
    Fixed,
    /// The sixteen that the terminal's user set for themselves.
    Sixteen,
}

/// Which signs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub enum Signs {
    /// What the terminal's environment says that it can show.
    #[default]
    Automatic,
    /// Unicode, whatever the environment says.
    Unicode,
    /// ASCII, whatever the environment says.
    Ascii,
}

/// Gives a choice its names, as files and the command line write them. A name that nobody knows, from
/// a newer version perhaps, is the first choice: it is no reason to lose other settings.
macro_rules! named {
    ($choice:ident: $($value:ident $name:literal),+) => {
        impl $choice {
            /// In order.
            pub const ALL: &[$choice] = &[$($choice::$value),+];

            /// As files and the command line write it.
            pub fn name(self) -> &'static str {
                match self {
                    $($choice::$value => $name),+
                }
            }

            /// The choice of this name.
            pub fn named(name: &str) -> Option<$choice> {
                $choice::ALL.iter().copied().find(|choice| choice.name() == name)
            }
        }

        impl From<String> for $choice {
            fn from(name: String) -> $choice {
                $choice::named(&name).unwrap_or_default()
            }
        }

        impl From<$choice> for String {
            fn from(choice: $choice) -> String {
                choice.name().to_owned()
            }
        }
    };
}

named!(ThemeName: Terminal "terminal", Light "light", Dark "dark", HighContrast "high-contrast",
    Monochrome "monochrome", ScreenReader "screen-reader");
named!(Colours: Fixed "fixed", Sixteen "sixteen");
named!(Signs: Automatic "automatic", Unicode "unicode", Ascii "ascii");

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_its_choice_and_an_unknown_one_to_the_usual() {
        for theme in ThemeName::ALL {
            assert_eq!(ThemeName::named(theme.name()), Some(*theme));
        }
        let looks: Looks = ron::from_str(r#"(theme: "dark", colours: "many")"#).unwrap();
        assert_eq!(looks, Looks { theme: ThemeName::Dark, ..Looks::default() });
    }
}
