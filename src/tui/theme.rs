//! How things look: few styles, each with a meaning; never colour alone.
//!
//! Screens draw with the styles of [`Theme`] and leave plain text plain. What plain means is put in
//! when the frame is whole ([`Theme::finish`]), so that no screen can forget it.

mod letters;
mod palette;
#[cfg(test)]
mod tests;

use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier, Style};

use crate::model::assessment::Stance;
use crate::model::findings::Status;
use crate::model::looks::{Looks, Signs, ThemeName};
use crate::model::questionnaire::Reading;
use palette::Palette;

/// Signs on the screen. Every one stands beside the word it means.
#[derive(Debug)]
pub struct Glyphs {
    /// Chosen, not chosen, in a one-of list.
    pub radio: [&'static str; 2],
    /// Chosen, not chosen, in an any-of list.
    pub check: [&'static str; 2],
    /// The line in focus.
    pub here: &'static str,
    /// Horizontal rule.
    pub rule: &'static str,
    /// Vertical rule.
    pub bar: &'static str,
    /// Between dimension and area, and the like.
    pub then: &'static str,
    /// Between two things in one line.
    pub dot: &'static str,
    strength: &'static str,
    partial: &'static str,
    gap: &'static str,
    answered: &'static str,
    unanswered: &'static str,
    dont_know: &'static str,
    not_applicable: &'static str,
    parked: &'static str,
    not_asked: &'static str,
    stances: [&'static str; 3],
    /// Flagged.
    pub flag: &'static str,
    /// Belongs to the quick scan.
    pub quick: &'static str,
    /// Stands on the mayor's page: chosen, proposed.
    pub page: [&'static str; 2],
    /// Pieces of a bar, from an eighth of a column to a whole one; only whole ones where there is
    /// one.
    pub bars: &'static [&'static str],
    /// More above, more below.
    pub more: [&'static str; 2],
    /// Whether the keys with arrows are shown as such.
    pub arrows: bool,
}

static UNICODE: Glyphs = Glyphs {
    radio: ["(•)", "( )"],
    check: ["[x]", "[ ]"],
    here: "▸",
    rule: "─",
    bar: "│",
    then: "›",
    dot: "·",
    strength: "◆",
    partial: "◈",
    gap: "◇",
    answered: "●",
    unanswered: "○",
    dont_know: "?",
    not_applicable: "–",
    parked: "‖",
    not_asked: " ",
    stances: ["✓", "✗", "~"],
    flag: "⚑",
    quick: "»",
    page: ["★", "☆"],
    bars: &["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"],
    more: ["↑", "↓"],
    arrows: true,
};

const ASCII: Glyphs = Glyphs {
    radio: ["(*)", "( )"],
    check: ["[x]", "[ ]"],
    here: ">",
    rule: "-",
    bar: "|",
    then: ">",
    dot: "-",
    strength: "#",
    partial: "+",
    gap: "o",
    answered: "*",
    unanswered: ".",
    dont_know: "?",
    not_applicable: "-",
    parked: "=",
    not_asked: " ",
    stances: ["y", "n", "~"],
    flag: "!",
    quick: "~",
    page: ["[*]", "[ ]"],
    bars: &["#"],
    more: ["^", "v"],
    arrows: false,
};

static PLAIN: Glyphs = ASCII;

/// Signs that are heard as little as can be, or as what they mean. The line in focus has none: there
/// the cursor stands, and a sign that moves would be read with every move.
static SPOKEN: Glyphs = Glyphs {
    radio: ["(x)", "( )"],
    check: ["(x)", "( )"],
    here: " ",
    rule: " ",
    bar: " ",
    then: "-",
    strength: " ",
    partial: " ",
    gap: " ",
    answered: "x",
    quick: "q",
    page: ["(x)", "( )"],
    bars: &[" "],
    more: [" ", " "],
    ..ASCII
};

impl Glyphs {
    /// The sign of a reading.
    pub fn reading(&self, reading: Reading) -> &'static str {
        match reading {
            Reading::Strength => self.strength,
            Reading::Partial => self.partial,
            Reading::Gap => self.gap,
        }
    }

    /// The sign of how somebody stands to an answer.
    pub fn stance(&self, stance: Stance) -> &'static str {
        self.stances[stance as usize]
    }

    /// The sign of where an indicator stands.
    pub fn status(&self, status: Status) -> &'static str {
        match status {
            Status::Answered => self.answered,
            Status::Unanswered => self.unanswered,
            Status::DontKnow => self.dont_know,
            Status::NotApplicable => self.not_applicable,
            Status::Parked => self.parked,
            Status::NotAsked => self.not_asked,
        }
    }
}

/// What a terminal can show, as its environment says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Abilities {
    /// Colours are wanted: without, none are sent, whatever the theme.
    pub colour: bool,
    /// It knows the 256 colours, of which all but the first sixteen have fixed values.
    pub many: bool,
    /// It shows Unicode.
    pub unicode: bool,
}

/// Styles and signs for one terminal.
#[derive(Debug, Clone, Copy)]
pub struct Theme {
    looks: Looks,
    abilities: Abilities,
    palette: Palette,
    /// The signs.
    pub glyphs: &'static Glyphs,
}

impl Theme {
    /// What was chosen, as far as the terminal can show it.
    pub fn new(looks: Looks, abilities: Abilities) -> Theme {
        let unicode = match looks.signs {
            Signs::Automatic => abilities.unicode,
            Signs::Unicode => true,
            Signs::Ascii => false,
        };
        let glyphs = match looks.theme {
            ThemeName::ScreenReader => &SPOKEN,
            _ if unicode => &UNICODE,
            _ => &PLAIN,
        };
        Theme { looks, abilities, palette: palette::palette(looks, abilities), glyphs }
    }

    /// The usual choice on a terminal that shows colours or not, and Unicode or not.
    pub fn showing(colour: bool, unicode: bool) -> Theme {
        Theme::new(Looks::default(), Abilities { colour, many: colour, unicode })
    }

    /// What was chosen.
    pub fn looks(self) -> Looks {
        self.looks
    }

    /// Whether the screen is made to be heard or felt. A line is then written whole, so that no part of
    /// a word is read alone, and only where its words change.
    pub fn is_spoken(self) -> bool {
        self.looks.theme == ThemeName::ScreenReader
    }

    /// Whether colours are shown at all, whatever the theme.
    pub fn shows_colour(self) -> bool {
        self.abilities.colour
    }

    /// The same terminal with another choice.
    pub fn with(self, looks: Looks) -> Theme {
        Theme::new(looks, self.abilities)
    }

    /// Every pair of text and background that anything can have.
    #[cfg(test)]
    pub fn pairs(self) -> [(Color, Color); 3] {
        let Palette { text, background, bar, line } = self.palette;
        [text, bar, line].map(|colour| (colour, background))
    }

    /// The line in focus. Where it is heard, the cursor says so.
    pub fn focus(self) -> Style {
        if self.is_spoken() {
            return Style::new();
        }
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// Titles, questions.
    pub fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The bars at the top of the screen and of what lies over it.
    pub fn bar(self) -> Style {
        if self.is_spoken() {
            return Style::new();
        }
        Style::new()
            .fg(self.palette.bar)
            .add_modifier(Modifier::REVERSED)
            .add_modifier(Modifier::BOLD)
    }

    /// Where text can be written.
    pub fn field(self) -> Style {
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Terms of the glossary, over the style of the text they stand in. Where that is heard, it is
    /// heard in one piece.
    pub fn term(self) -> Style {
        if self.is_spoken() {
            return Style::new();
        }
        Style::new().add_modifier(Modifier::UNDERLINED)
    }

    /// Selected text.
    pub fn selected(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// The second language.
    pub fn second(self) -> Style {
        Style::new().add_modifier(Modifier::ITALIC)
    }

    /// Rules and signs: never text.
    pub fn line(self) -> Style {
        Style::new().fg(self.palette.line)
    }

    /// Gives a whole frame the theme's text and background wherever nothing else was said, and letters
    /// that the terminal can show.
    pub fn finish(self, frame: &mut Buffer) {
        let Palette { text, background, .. } = self.palette;
        if (text, background) != (Color::Reset, Color::Reset) {
            for cell in &mut frame.content {
                if cell.fg == Color::Reset {
                    cell.fg = text;
                }
                if cell.bg == Color::Reset {
                    cell.bg = background;
                }
            }
        }
        if self.glyphs.arrows {
            return;
        }
        // Signs that stand in a text, such as the arrows of keys, are signs, too.
        let all = !self.abilities.unicode;
        let signs = if self.is_spoken() { "←→↑↓·" } else { "←→↑↓" };
        let folded = |symbol: &str| all || signs.contains(symbol);
        let cells = frame.content.iter_mut().filter(|cell| folded(cell.symbol()));
        for cell in cells {
            if let Some(plain) = letters::in_ascii(cell.symbol()) {
                cell.set_symbol(&plain);
            }
        }
    }
}
