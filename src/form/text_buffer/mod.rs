//! The editing heart of a text field: a text, a cursor, a selection, and what was done to them.
//!
//! Pure: it knows no terminal, no key and no colour. Its unit is the grapheme cluster, which is
//! what a person takes for one character: the cursor and both ends of the selection always stand
//! between two of them. Positions are byte offsets; columns and rows count terminal cells.

mod clean;
mod graphemes;
mod history;
mod movement;
#[cfg(test)]
mod tests;
mod wrap;

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

pub use clean::clean;
use history::{Caret, Edit, History, Kind};
pub use wrap::wrap;

/// A text being written.
#[derive(Debug, Clone)]
pub struct TextBuffer {
    text: String,
    caret: Caret,
    /// The column that up and down aim for, while the lines between are too short for it.
    goal: Option<usize>,
    single_line: bool,
    /// The text when it was last taken over by the caller.
    taken: String,
    history: History,
}

impl TextBuffer {
    /// A field with this text and the cursor at its end.
    ///
    /// The text is cleaned as a paste would be, since a stray control character in a file is no
    /// less harmful on the screen; that alone does not count as a change.
    pub fn new(text: &str, single_line: bool) -> TextBuffer {
        let text = clean::clean(text, single_line).into_owned();
        TextBuffer {
            caret: Caret { cursor: text.len(), anchor: None },
            goal: None,
            single_line,
            taken: text.clone(),
            text,
            history: History::default(),
        }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether there is no text.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Whether it is a field of one line, in which newlines become spaces.
    pub fn is_single_line(&self) -> bool {
        self.single_line
    }

    /// The cursor, as a byte offset that is always between two graphemes.
    pub fn cursor(&self) -> usize {
        self.caret.cursor
    }

    /// Whether the text differs from the first one, or from the one last marked as taken.
    pub fn is_changed(&self) -> bool {
        self.text != self.taken
    }

    /// Tells that the text was taken over, so that [`TextBuffer::is_changed`] starts anew. Undo
    /// still reaches behind this.
    pub fn mark_taken(&mut self) {
        self.taken.clone_from(&self.text);
    }

    /// How many words the text has.
    pub fn word_count(&self) -> usize {
        self.text.unicode_words().count()
    }

    /// The selected bytes, if any.
    pub fn selection(&self) -> Option<Range<usize>> {
        let Caret { cursor, anchor } = self.caret;
        anchor
            .filter(|&anchor| anchor != cursor)
            .map(|anchor| anchor.min(cursor)..anchor.max(cursor))
    }

    /// The selected text; empty where nothing is selected.
    pub fn selected_text(&self) -> &str {
        &self.text[self.selection().unwrap_or(0..0)]
    }

    /// Types a text in place of the selection. What is typed in one go is undone in one go.
    pub fn insert(&mut self, text: &str) -> bool {
        let text = clean::clean(text, self.single_line);
        !text.is_empty() && self.replace(self.target(), &text, Kind::Typing)
    }

    /// Pastes a text in place of the selection: a step of its own for undo.
    ///
    /// As everywhere, every kind of line break becomes a newline (in a single line: a space), tabs
    /// become spaces, and what could disturb the screen or the reading order is dropped.
    pub fn paste(&mut self, text: &str) -> bool {
        let text = clean::clean(text, self.single_line);
        // Nothing left of it must not cost the selection.
        !text.is_empty() && self.replace(self.target(), &text, Kind::Other)
    }

    /// Starts a new line; nothing in a field of one line.
    pub fn newline(&mut self) -> bool {
        !self.single_line && self.replace(self.target(), "\n", Kind::Typing)
    }

    /// Deletes the selection, or the grapheme before the cursor.
    pub fn backspace(&mut self) -> bool {
        let from = graphemes::before(&self.text, self.cursor());
        self.delete_selection_or(from..self.cursor(), Kind::Backspace)
    }

    /// Deletes the selection, or the grapheme after the cursor.
    pub fn delete(&mut self) -> bool {
        let to = graphemes::after(&self.text, self.cursor());
        self.delete_selection_or(self.cursor()..to, Kind::Delete)
    }

    /// Deletes the selection, or back to where the word begins.
    pub fn delete_word_back(&mut self) -> bool {
        let from = graphemes::word_start_before(&self.text, self.cursor());
        self.delete_selection_or(from..self.cursor(), Kind::Other)
    }

    /// Deletes the selection, or on to where the word ends.
    pub fn delete_word_forward(&mut self) -> bool {
        let to = graphemes::word_end_after(&self.text, self.cursor());
        self.delete_selection_or(self.cursor()..to, Kind::Other)
    }

    /// Takes the selected text away and gives it; empty where nothing is selected.
    pub fn cut(&mut self) -> String {
        let cut = self.copy();
        if let Some(selection) = self.selection() {
            self.replace(selection, "", Kind::Other);
        }
        cut
    }

    /// Gives the selected text; empty where nothing is selected.
    pub fn copy(&self) -> String {
        self.selected_text().to_owned()
    }

    /// Puts another text in place of all of it, such as one from an external editor. Can be
    /// undone.
    pub fn set_text(&mut self, text: &str) -> bool {
        let text = clean::clean(text, self.single_line);
        text != self.text && self.replace(0..self.text.len(), &text, Kind::Other)
    }

    /// Ends a group of edits: what is typed from now on is undone on its own. To be called after a
    /// pause in typing.
    pub fn seal(&mut self) {
        self.history.seal();
    }

    /// Takes the last group of edits back, with cursor and selection as they were.
    pub fn undo(&mut self) -> bool {
        let Some(caret) = self.history.undo(&mut self.text) else { return false };
        self.caret = caret;
        self.goal = None;
        true
    }

    /// Makes the group of edits again that was last taken back.
    pub fn redo(&mut self) -> bool {
        let Some(caret) = self.history.redo(&mut self.text) else { return false };
        self.caret = caret;
        self.goal = None;
        true
    }

    /// Where typed text goes: in place of the selection, or at the cursor.
    fn target(&self) -> Range<usize> {
        self.selection().unwrap_or(self.cursor()..self.cursor())
    }

    fn delete_selection_or(&mut self, range: Range<usize>, kind: Kind) -> bool {
        match self.selection() {
            Some(selection) => self.replace(selection, "", Kind::Other),
            None => self.replace(range, "", kind),
        }
    }

    /// The one way by which the text changes. Tells whether it did.
    fn replace(&mut self, range: Range<usize>, inserted: &str, kind: Kind) -> bool {
        self.goal = None;
        if range.is_empty() && inserted.is_empty() {
            return false;
        }
        let removed = self.text[range.clone()].to_owned();
        self.text.replace_range(range.clone(), inserted);
        // What was put in may have joined what follows into one grapheme.
        let cursor = graphemes::at_or_after(&self.text, range.start + inserted.len());
        let after = Caret { cursor, anchor: None };
        let before = std::mem::replace(&mut self.caret, after);
        let inserted = inserted.to_owned();
        self.history.record(Edit { at: range.start, removed, inserted, kind, before, after });
        true
    }
}
