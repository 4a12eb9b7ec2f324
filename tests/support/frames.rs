//! Where the program's frames end in what it writes.

/// What the program wrote, and how many frames that is.
#[derive(Default)]
pub struct Frames {
    /// Everything, as it was written.
    pub raw: Vec<u8>,
    /// How many whole frames it holds.
    pub count: usize,
    /// Where the last whole frame ends.
    end: usize,
}

/// What stands before the cursor's place at the end of a frame, and nowhere in it: the look taken back,
/// or the cursor shown for the first time.
const BEFORE_THE_CURSOR: [&[u8]; 2] = [b"\x1b[m", b"\x1b[?25h"];

impl Frames {
    /// Takes in what came from the program. A frame changes some cells, or none, and then puts the
    /// cursor in its place, changed or not.
    pub fn take(&mut self, bytes: &[u8]) {
        self.raw.extend_from_slice(bytes);
        let mut from = self.end;
        while let Some((start, end)) = self.next_move(from) {
            let before = &self.raw[..start];
            let after_cells = BEFORE_THE_CURSOR.iter().any(|part| before.ends_with(part));
            // With no cell changed the cursor is all there is to a frame.
            let alone = start == self.end
                && (end == self.raw.len() || self.next_move(end).is_some_and(|(s, _)| s == end));
            if after_cells || alone {
                self.end = end;
                self.count += 1;
            }
            from = end;
        }
    }

    /// Whether nothing came after the last frame.
    pub fn ends_whole(&self) -> bool {
        self.count > 0 && self.end == self.raw.len()
    }

    /// Start and end of the next whole sequence that moves the cursor.
    fn next_move(&self, from: usize) -> Option<(usize, usize)> {
        let mut start = from;
        loop {
            start += self.raw[start..].windows(2).position(|two| two == b"\x1b[")?;
            let parameters = &self.raw[start + 2..];
            let length = parameters.iter().position(|b| !b.is_ascii_digit() && *b != b';')?;
            if parameters[length] == b'H' && length > 0 {
                return Some((start, start + 2 + length + 1));
            }
            start += 2;
        }
    }
}

#[test]
fn frames_are_told_apart() {
    let cells = "\u{1b}[2;3H\u{1b}[7mWord\u{1b}[5;1Hword\u{1b}[m";
    for (written, count, whole) in [
        ("\u{1b}[?1049h", 0, false),
        (&format!("\u{1b}[2J{cells}\u{1b}[?25h\u{1b}[4;1H"), 1, true),
        (&format!("\u{1b}[2J{cells}\u{1b}[?25h\u{1b}[4;1H{cells}"), 1, false),
        (&format!("{cells}\u{1b}[4;1H{cells}\u{1b}[4;1H"), 2, true),
        (&format!("{cells}\u{1b}[4;1H\u{1b}[4;1H\u{1b}[4;2H"), 3, true),
        (&format!("{cells}\u{1b}[4;1H\u{1b}[4;1H{cells}\u{1b}[4;2H"), 3, true),
        (&format!("{cells}\u{1b}[4;1"), 0, false),
    ] {
        let mut frames = Frames::default();
        frames.take(written.as_bytes());
        assert_eq!((frames.count, frames.ends_whole()), (count, whole), "{written:?}");
    }
}
