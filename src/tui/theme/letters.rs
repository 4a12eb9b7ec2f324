//! Letters for terminals that show nothing but ASCII.
//!
//! One column stays one column, so that nothing on the screen moves. What has no likeness is a
//! question mark: a terminal that takes bytes for letters would show two or three wrong ones.

use unicode_normalization::UnicodeNormalization;
use unicode_width::UnicodeWidthStr;

/// The likeness of a character in ASCII; nothing where it is ASCII already.
pub fn in_ascii(symbol: &str) -> Option<String> {
    if symbol.is_ascii() {
        return None;
    }
    let like = match symbol {
        "’" | "‘" | "‚" | "′" => "'",
        "“" | "”" | "„" | "«" | "»" | "″" => "\"",
        "–" | "—" | "‑" | "‐" | "−" | "─" => "-",
        "\u{a0}" | "\u{202f}" | "\u{2009}" | "\u{2007}" => " ",
        "…" => ".",
        "›" | "→" | "▸" => ">",
        "‹" | "←" => "<",
        "·" | "•" => "-",
        "↑" => "^",
        "↓" => "v",
        "│" => "|",
        "×" => "x",
        "º" => "o",
        "ª" => "a",
        "°" => "o",
        "ß" => "s",
        "œ" => "o",
        "Œ" => "O",
        "æ" => "a",
        "Æ" => "A",
        "ø" => "o",
        "Ø" => "O",
        "ł" => "l",
        "Ł" => "L",
        "đ" => "d",
        "€" => "E",
        "£" => "L",
        _ => "",
    };
    if !like.is_empty() {
        return Some(like.to_owned());
    }
    // The letter without its accents.
    let letter = symbol.nfd().find(char::is_ascii_graphic);
    let width = symbol.width().max(1);
    Some(letter.map_or("?".repeat(width), |letter| format!("{letter}{}", "?".repeat(width - 1))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_character_takes_as_many_columns_as_before() {
        let text = "Où ça ? « L’été »… à São João, cœur 東京 №5 – 3 €";
        for symbol in text.chars().map(String::from) {
            let plain = in_ascii(&symbol).unwrap_or(symbol.clone());
            assert!(plain.is_ascii(), "{symbol}");
            assert_eq!(plain.len(), symbol.width().max(1), "{symbol}");
        }
        let plain: String = "l’été à São Paulo"
            .chars()
            .map(|c| in_ascii(&c.to_string()).unwrap_or(c.to_string()))
            .collect();
        assert_eq!(plain, "l'ete a Sao Paulo");
    }
}
