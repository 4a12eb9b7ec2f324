//! Contrast, reckoned as the Web Content Accessibility Guidelines do (WCAG 2.2, 1.4.3).

use super::*;
use crate::model::looks::{Colours, ThemeName};

/// What must lie between text and background.
const LEAST: f64 = 4.5;

/// The first sixteen colours as consoles commonly have them: the PC's own, xterm, Windows.
const CONSOLES: [[u32; 16]; 3] = [
    [
        0x000000, 0xaa0000, 0x00aa00, 0xaa5500, 0x0000aa, 0xaa00aa, 0x00aaaa, 0xaaaaaa, 0x555555,
        0xff5555, 0x55ff55, 0xffff55, 0x5555ff, 0xff55ff, 0x55ffff, 0xffffff,
    ],
    [
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5, 0x7f7f7f,
        0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ],
    [
        0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc, 0x767676,
        0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2,
    ],
];

/// Red, green, blue of a colour on a console.
fn rgb(colour: Color, console: &[u32; 16]) -> u32 {
    let index = match colour {
        Color::Black => 0,
        Color::Blue => 4,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::White => 15,
        Color::Indexed(index) => index,
        colour => panic!("{colour} is in no theme"),
    };
    match index {
        0..16 => console[usize::from(index)],
        16..232 => {
            let step = |at: u8| if at == 0 { 0 } else { u32::from(at) * 40 + 55 };
            let at = index - 16;
            step(at / 36) << 16 | step(at / 6 % 6) << 8 | step(at % 6)
        }
        232.. => (u32::from(index - 232) * 10 + 8) * 0x010101,
    }
}

fn luminance(rgb: u32) -> f64 {
    let part = |shift: u32| {
        let value = f64::from(rgb >> shift & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The least contrast of two colours wherever they are shown. The terminal's own text and
/// background are the user's affair; a colour of ours on them must be legible on black and on white.
/// The sixteen on the terminal's own are the user's affair, too: that is what was asked for.
fn least_contrast(text: Color, background: Color) -> f64 {
    match (text, background) {
        (Color::Reset, Color::Reset) => 21.0,
        (Color::Indexed(_), Color::Reset) => {
            let own = rgb(text, &CONSOLES[0]);
            contrast(own, 0x000000).min(contrast(own, 0xffffff))
        }
        (Color::Reset, _) => 1.0,
        (_, Color::Reset) => 21.0,
        _ => CONSOLES
            .iter()
            .map(|console| contrast(rgb(text, console), rgb(background, console)))
            .fold(21.0, f64::min),
    }
}

/// Every theme that a terminal of some kind can be asked for.
fn all() -> Vec<Theme> {
    let mut all = Vec::new();
    for theme in ThemeName::ALL {
        for colours in Colours::ALL {
            for [colour, many] in [[true, true], [true, false], [false, true]] {
                let looks = Looks { theme: *theme, colours: *colours, ..Looks::default() };
                all.push(Theme::new(looks, Abilities { colour, many, unicode: true }));
            }
        }
    }
    all
}

#[test]
fn the_formula_gives_the_known_values() {
    assert!((contrast(0x000000, 0xffffff) - 21.0).abs() < 0.001);
    assert!((contrast(0x767676, 0xffffff) - 4.54).abs() < 0.01);
    assert!((contrast(0xff0000, 0xffffff) - 4.00).abs() < 0.01);
}

#[test]
fn every_pair_of_every_theme_has_contrast_enough() {
    for theme in all() {
        // Reversed or not, it is the same pair.
        for (colour, background) in theme.pairs() {
            let least = least_contrast(colour, background);
            assert!(least >= LEAST, "{:?}: {colour} on {background}: {least:.2}", theme.looks);
        }
    }
}

#[test]
fn high_contrast_is_high() {
    let looks = Looks { theme: ThemeName::HighContrast, ..Looks::default() };
    let abilities = Abilities { colour: true, many: true, unicode: true };
    let Palette { text, background, bar, line } = Theme::new(looks, abilities).palette;
    for colour in [text, bar, line] {
        assert!(least_contrast(colour, background) >= 15.0);
    }
}

#[test]
fn without_colour_and_in_monochrome_nothing_is_coloured() {
    for theme in all() {
        if !theme.abilities.colour || theme.looks.theme == ThemeName::Monochrome {
            assert_eq!(
                theme.palette,
                palette::palette(
                    Looks { theme: ThemeName::Monochrome, ..Looks::default() },
                    theme.abilities,
                )
            );
            assert_eq!(theme.line(), Style::new().fg(Color::Reset));
        }
    }
}

#[test]
fn the_sixteen_are_used_only_where_they_were_asked_for() {
    let fixed = |colour| matches!(colour, Color::Reset | Color::Indexed(16..));
    for theme in all().into_iter().filter(|theme| theme.looks.colours == Colours::Fixed) {
        let Palette { text, background, bar, line } = theme.palette;
        assert!([text, background, bar, line].into_iter().all(fixed), "{:?}", theme.looks);
    }
}

#[test]
fn finishing_changes_neither_letters_nor_modifiers_and_leaves_no_colour_open() {
    let mut drawn = Buffer::with_lines(["Où ça ? │ ▸ ici"]);
    drawn.set_style(ratatui::layout::Rect::new(0, 0, 2, 1), Theme::showing(true, true).focus());
    for theme in all() {
        let mut finished = drawn.clone();
        theme.finish(&mut finished);
        for (cell, own) in finished.content.iter().zip(&drawn.content) {
            assert_eq!((cell.symbol(), cell.modifier), (own.symbol(), own.modifier));
            assert!(theme.pairs().contains(&(cell.fg, cell.bg)));
        }
    }
}

#[test]
fn without_unicode_not_even_letters_are_more_than_ascii() {
    let mut drawn = Buffer::with_lines(["Où ça ? « L’été »…"]);
    Theme::showing(true, false).finish(&mut drawn);
    let text: String = drawn.content.iter().map(|cell| cell.symbol()).collect();
    assert_eq!(text, "Ou ca ? \" L'ete \".");
    // Whoever asks for signs in ASCII keeps the letters, and whoever asks for Unicode gets it.
    for (unicode, signs, folded) in
        [(true, Signs::Ascii, false), (false, Signs::Unicode, false), (false, Signs::Ascii, true)]
    {
        let theme = Theme::showing(true, unicode).with(Looks { signs, ..Looks::default() });
        let mut drawn = Buffer::with_lines(["é"]);
        theme.finish(&mut drawn);
        assert_eq!(drawn.content[0].symbol() == "e", folded, "{unicode} {signs:?}");
    }
}
