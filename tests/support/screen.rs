//! What stands on the terminal's screen.

/// A picture of the screen at one moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Screen {
    /// Its lines, without blanks at their ends.
    pub lines: Vec<String>,
    /// The hardware cursor: line and column, from 0.
    pub cursor: (u16, u16),
    /// Whether the cursor can be seen.
    pub cursor_shown: bool,
    /// Whether this is the alternate screen.
    pub alternate: bool,
    /// Whether a paste comes in brackets.
    pub bracketed_paste: bool,
    /// Whether the mouse is reported.
    pub mouse: bool,
}

impl Screen {
    pub(super) fn read(screen: &vt100::Screen) -> Screen {
        let columns = screen.size().1;
        Screen {
            lines: screen.rows(0, columns).map(|line| line.trim_end().to_owned()).collect(),
            cursor: screen.cursor_position(),
            cursor_shown: !screen.hide_cursor(),
            alternate: screen.alternate_screen(),
            bracketed_paste: screen.bracketed_paste(),
            mouse: screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None,
        }
    }

    /// Whether a text stands there. Where lines break and how frames are drawn does not matter.
    pub fn has(&self, text: &str) -> bool {
        // Lines break behind hyphens, too, where no blank was.
        self.flat().replace(' ', "").contains(&flat(text).replace(' ', ""))
    }

    /// The whole screen on one line.
    pub fn flat(&self) -> String {
        flat(&self.lines.join("\n"))
    }

    /// Whether a word stands there on its own, such as an indicator's number.
    pub fn has_word(&self, word: &str) -> bool {
        self.flat().split(' ').any(|own| own == word)
    }

    /// The line on which the cursor stands.
    pub fn cursor_line(&self) -> &str {
        &self.lines[usize::from(self.cursor.0)]
    }

    /// The first line that holds a text, from 0.
    pub fn line_of(&self, text: &str) -> Option<u16> {
        let at = self.lines.iter().position(|line| line.contains(text))?;
        u16::try_from(at).ok()
    }
}

impl std::fmt::Display for Screen {
    fn fmt(&self, formatter: &mut std::fmt::Formatter) -> std::fmt::Result {
        let width = self.lines.iter().map(|line| line.chars().count()).max().unwrap_or(0);
        writeln!(formatter, "┌{}", "─".repeat(width))?;
        let mut last = None;
        for line in &self.lines {
            // A high window is mostly empty.
            if last != Some(line) {
                writeln!(formatter, "│{line}")?;
            }
            last = Some(line);
        }
        writeln!(formatter, "└{} cursor {:?}", "─".repeat(width), self.cursor)
    }
}

/// Text with every stretch of blanks and frame lines as one space.
pub fn flat(text: &str) -> String {
    let blank = |c: char| c.is_whitespace() || ('\u{2500}'..='\u{257f}').contains(&c);
    text.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
