//! The colours of each theme.
//!
//! Every colour is one of the fixed ones of the 256 (16 to 255): they look the same everywhere, so
//! that their contrast can be reckoned, more terminals know them than know any other number of
//! colours, and they take the fewest bytes. The first sixteen are whatever the terminal's user made of
//! them, and are used only where they were asked for.

use ratatui::style::Color;

use super::Abilities;
use crate::model::looks::{Colours, Looks, ThemeName};

/// What a theme paints with. `Reset` is the terminal's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Text that nothing else is said of.
    pub text: Color,
    /// What it stands on, and everything else.
    pub background: Color,
    /// What bars are filled with; their text has the background's colour.
    pub bar: Color,
    /// Rules, frames and signs that stand beside a word.
    pub line: Color,
}

/// The terminal's own two.
const OWN: Palette =
    Palette { text: Color::Reset, background: Color::Reset, bar: Color::Reset, line: Color::Reset };

/// Legible on black and on white: 4.6 to 1 on either.
const BETWEEN: Color = Color::Indexed(63);

/// The colours of a theme on a terminal.
pub fn palette(looks: Looks, abilities: Abilities) -> Palette {
    if !abilities.colour {
        return OWN;
    }
    match (looks.theme, looks.colours) {
        (ThemeName::Monochrome | ThemeName::ScreenReader, _) => OWN,
        (ThemeName::Terminal, Colours::Sixteen) => Palette { line: Color::Cyan, ..OWN },
        (ThemeName::Terminal, Colours::Fixed) if abilities.many => Palette { line: BETWEEN, ..OWN },
        // Nothing is known of what such a terminal would do.
        (ThemeName::Terminal, Colours::Fixed) => OWN,
        (ThemeName::Light, Colours::Fixed) => indexed(235, 255, 24, 24),
        (ThemeName::Dark, Colours::Fixed) => indexed(252, 234, 110, 109),
        (ThemeName::HighContrast, Colours::Fixed) => indexed(231, 16, 226, 226),
        (ThemeName::Light, Colours::Sixteen) => Palette {
            text: Color::Black,
            background: Color::Gray,
            bar: Color::Blue,
            line: Color::Blue,
        },
        (ThemeName::Dark, Colours::Sixteen) => Palette {
            text: Color::Gray,
            background: Color::Black,
            bar: Color::Cyan,
            line: Color::Cyan,
        },
        (ThemeName::HighContrast, Colours::Sixteen) => Palette {
            text: Color::White,
            background: Color::Black,
            bar: Color::White,
            line: Color::White,
        },
    }
}

fn indexed(text: u8, background: u8, bar: u8, line: u8) -> Palette {
    let [text, background, bar, line] = [text, background, bar, line].map(Color::Indexed);
    Palette { text, background, bar, line }
}
