//! The line between the program and a terminal: what is written for what changes on the screen.

use ratatui::buffer::Buffer;

use super::Player;
use crate::tui::screen::Paper;

/// What was shown so far.
pub struct Line {
    paper: Paper,
    shown: Buffer,
}

impl Line {
    /// To a terminal on which nothing was shown yet; with lines that change written whole, or not.
    pub fn to(player: &Player, whole: bool) -> Line {
        let shown = Buffer::empty(player.buffer().area);
        let mut paper = Paper::new(shown.area.width, shown.area.height);
        paper.write_whole_lines(whole);
        Line { paper, shown }
    }

    /// The bytes of what changed since, without the cursor's.
    pub fn written(&mut self, player: &Player) -> Vec<u8> {
        let after = player.buffer().clone();
        let mut bytes = Vec::new();
        self.paper.write(self.shown.diff(&after).into_iter(), &mut bytes);
        self.shown = after;
        bytes
    }

    /// The same, with the cursor's.
    pub fn written_with_cursor(&mut self, player: &Player) -> Vec<u8> {
        let mut bytes = self.written(player);
        let cursor = player.cursor().expect("the cursor is always shown");
        self.paper.place(cursor.x, cursor.y, &mut bytes);
        bytes
    }
}
