//! What a terminal sends for a key.

/// The bytes of a key by its name: `Enter`, `S-Tab`, `C-q`, `F2`, or a character itself.
pub fn bytes(name: &str) -> Vec<u8> {
    let sequence = match name {
        "Enter" => "\r",
        "Esc" => "\u{1b}",
        "Tab" => "\t",
        "S-Tab" => "\u{1b}[Z",
        "Space" => " ",
        "Backspace" => "\u{7f}",
        "Delete" => "\u{1b}[3~",
        "Up" => "\u{1b}[A",
        "Down" => "\u{1b}[B",
        "Right" => "\u{1b}[C",
        "Left" => "\u{1b}[D",
        "C-Up" => "\u{1b}[1;5A",
        "C-Down" => "\u{1b}[1;5B",
        "Home" => "\u{1b}[H",
        "End" => "\u{1b}[F",
        "PageUp" => "\u{1b}[5~",
        "PageDown" => "\u{1b}[6~",
        "F1" => "\u{1b}OP",
        "F2" => "\u{1b}OQ",
        "F3" => "\u{1b}OR",
        "F4" => "\u{1b}OS",
        "F5" => "\u{1b}[15~",
        "F6" => "\u{1b}[17~",
        "F7" => "\u{1b}[18~",
        "F8" => "\u{1b}[19~",
        "F9" => "\u{1b}[20~",
        "F10" => "\u{1b}[21~",
        "F12" => "\u{1b}[24~",
        _ => return character(name),
    };
    sequence.as_bytes().to_vec()
}

fn character(name: &str) -> Vec<u8> {
    match name.strip_prefix("C-") {
        Some(letter) if letter.len() == 1 => vec![letter.as_bytes()[0] & 0x1f],
        _ => {
            assert_eq!(name.chars().count(), 1, "there is no key called {name:?}");
            name.as_bytes().to_vec()
        }
    }
}
