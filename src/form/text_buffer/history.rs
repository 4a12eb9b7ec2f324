//! What was done to a text, so that it can be undone.

/// Cursor and selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Caret {
    pub cursor: usize,
    /// Where the selection began; the cursor is its other end.
    pub anchor: Option<usize>,
}

/// Edits of one kind, each beginning where the one before it ended, make one group.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Typing,
    Backspace,
    Delete,
    /// Never joined with another.
    Other,
}

/// One text put in place of another.
#[derive(Debug, Clone)]
pub(super) struct Edit {
    pub at: usize,
    pub removed: String,
    pub inserted: String,
    pub kind: Kind,
    pub before: Caret,
    pub after: Caret,
}

#[derive(Debug, Clone, Default)]
pub(super) struct History {
    done: Vec<Edit>,
    undone: Vec<Edit>,
    /// Whether the last edit may still grow.
    open: bool,
}

impl History {
    pub fn record(&mut self, edit: Edit) {
        self.undone.clear();
        let open = std::mem::replace(&mut self.open, true);
        match self.done.last_mut() {
            Some(last) if open && last.kind == edit.kind => {
                if let Some(edit) = last.join(edit) {
                    self.done.push(edit);
                }
            }
            _ => self.done.push(edit),
        }
    }

    pub fn seal(&mut self) {
        self.open = false;
    }

    pub fn undo(&mut self, text: &mut String) -> Option<Caret> {
        self.seal();
        let edit = self.done.pop()?;
        text.replace_range(edit.at..edit.at + edit.inserted.len(), &edit.removed);
        let caret = edit.before;
        self.undone.push(edit);
        Some(caret)
    }

    pub fn redo(&mut self, text: &mut String) -> Option<Caret> {
        self.seal();
        let edit = self.undone.pop()?;
        text.replace_range(edit.at..edit.at + edit.removed.len(), &edit.inserted);
        let caret = edit.after;
        self.done.push(edit);
        Some(caret)
    }
}

impl Edit {
    /// Takes a later edit of the same kind into this one, or gives it back if it does not adjoin.
    fn join(&mut self, later: Edit) -> Option<Edit> {
        match self.kind {
            Kind::Typing
                if later.removed.is_empty() && later.at == self.at + self.inserted.len() =>
            {
                self.inserted.push_str(&later.inserted);
            }
            Kind::Backspace if later.at + later.removed.len() == self.at => {
                self.at = later.at;
                self.removed.insert_str(0, &later.removed);
            }
            Kind::Delete if later.at == self.at => self.removed.push_str(&later.removed),
            _ => return Some(later),
        }
        self.after = later.after;
        None
    }
}
