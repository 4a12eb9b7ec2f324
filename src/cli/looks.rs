//! How the screens look: what was asked for, and what the terminal can show.

use std::ffi::OsString;

use clap::ArgMatches;

use super::Failure;
use crate::l10n::{L10n, msg};
use crate::model::looks::{Looks, Signs, ThemeName};
use crate::model::session::Settings;
use crate::tui::{Abilities, Theme};

/// The theme for this time: what the call asks for, then what was chosen before.
pub fn theme(l10n: &L10n, settings: &Settings, matches: &ArgMatches) -> Result<Theme, Failure> {
    let mut looks: Looks = settings.looks;
    if let Some(name) = matches.get_one::<String>("theme") {
        looks.theme = ThemeName::named(name).ok_or_else(|| Failure {
            message: msg::CliNoTheme { names: listed(l10n), theme: name.clone() }.message(),
            code: 2,
        })?;
    }
    if matches.get_flag("ascii") {
        looks.signs = Signs::Ascii;
    }
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    Ok(Theme::new(looks, abilities(variable)))
}

/// The themes there are, as one writes them.
pub fn names() -> impl Iterator<Item = &'static str> {
    ThemeName::ALL.iter().map(|theme| theme.name())
}

/// The same in a sentence.
pub fn listed(l10n: &L10n) -> String {
    l10n.list(names().map(str::to_owned))
}

/// What the terminal can show, as its environment says.
fn abilities(variable: impl Fn(&str) -> Option<OsString>) -> Abilities {
    let says = |name: &str| {
        variable(name).map(|value| value.to_string_lossy().to_ascii_lowercase()).unwrap_or_default()
    };
    let term = says("TERM");
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].iter().map(|name| says(name));
    let locale = locale.into_iter().find(|value| !value.is_empty());
    let many = ["256", "direct", "truecolor", "kitty", "alacritty", "foot", "wezterm", "ghostty"];
    Abilities {
        // https://no-color.org
        colour: variable("NO_COLOR").is_none() && term != "dumb",
        many: cfg!(windows)
            || variable("COLORTERM").is_some()
            || many.iter().any(|name| term.contains(name)),
        unicode: cfg!(windows)
            || locale.is_none_or(|locale| locale.contains("utf-8") || locale.contains("utf8")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(variables: &[(&str, &str)]) -> Abilities {
        abilities(|name| {
            variables.iter().find(|(own, _)| *own == name).map(|(_, value)| OsString::from(value))
        })
    }

    #[cfg(not(windows))]
    #[test]
    fn the_environment_says_what_can_be_shown() {
        let all = |colour, many, unicode| Abilities { colour, many, unicode };
        for (variables, expected) in [
            (&[("TERM", "xterm-256color"), ("LANG", "fr_FR.UTF-8")][..], all(true, true, true)),
            (&[("TERM", "linux"), ("LANG", "pt_BR.ISO-8859-1")], all(true, false, false)),
            (
                &[("TERM", "xterm"), ("COLORTERM", "truecolor"), ("LC_ALL", "C")],
                all(true, true, false),
            ),
            (&[("TERM", "screen-256color"), ("NO_COLOR", "1")], all(false, true, true)),
            (&[("TERM", "vt100"), ("LANG", "C"), ("LC_ALL", "C.utf8")], all(true, false, true)),
            (&[("TERM", "dumb")], all(false, false, true)),
        ] {
            assert_eq!(with(variables), expected, "{variables:?}");
        }
    }
}
