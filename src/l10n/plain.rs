//! What people typed, made fit to stand in a line of somebody else's words.

/// What people typed, without what a terminal would obey, what would turn the reading order, and
/// what no XML may hold.
pub fn clean(text: &str) -> String {
    let stays = |c: &char| {
        (!c.is_control() || *c == '\n')
            && !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}')
    };
    text.replace("\r\n", "\n").replace(['\r', '\t'], " ").chars().filter(stays).collect()
}

/// What people typed, on one line.
pub fn on_one_line(text: &str) -> String {
    // A space that does not break stays one.
    clean(text).split([' ', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
