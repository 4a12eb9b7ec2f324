//! Forms: everything a person writes goes through one, in every screen.
//!
//! A form holds what is half-typed and nothing that is translated, so that the language can change
//! under it. What it holds is kept after every pause and when it closes.

mod draft;
mod follow;
mod looks;
mod new;
mod open;
mod read;
mod speech;
pub mod text_buffer;
mod told;

pub use follow::{moved, table};
pub use new::New;
pub use read::{Fault, Outcome, put_row};
pub use speech::{Speech, title};
pub use told::{Changed, Told};

use text_buffer::TextBuffer;

use crate::desk::{Consent, Offered};
use crate::l10n::{Language, Message};
use crate::model::Id;
use crate::model::assessment::{Stance, Words};

/// What is being written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Purpose {
    /// The answer, for kinds that are fields.
    Answer,
    /// A further field.
    Detail(usize),
    /// The name of a chosen option.
    OptionName(Id),
    /// A row of the answer's table; a new one without a position.
    TableRow(Option<usize>),
    /// Whom to ask, by when.
    DontKnow,
    /// Why not.
    NotApplicable,
    /// Who decides.
    Mandate,
    /// A piece of evidence; a new one without a position.
    Evidence(Option<usize>),
    /// The note.
    Note,
    /// What somebody says of the answer: who says it so far, where they do.
    Position(Option<String>, Stance),
    /// What is to be found out.
    Flag,
    /// The official's own reading.
    Override,
    /// What the assessment is about.
    About,
    /// A new assessment, by one of these questionnaires.
    New(Vec<Offered>),
    /// Another name for the assessment of this one.
    Rename(String),
    /// A copy of the assessment of this name.
    Duplicate(String),
    /// Whether to put the assessment of this name aside.
    PutAside(String),
    /// Whether to go back to the earlier version of this number: of the assessment of this name, or
    /// of the one that is open.
    Restore(Option<String>, u32),
    /// In which other place to save.
    SaveElsewhere,
    /// Whether to leave although the last change is not saved.
    LeaveUnsaved,
    /// Whether to quit although the last change is not saved.
    QuitUnsaved,
    /// Whether to write from here on.
    TakeOver,
    /// Whether to replace the file that is there already.
    ReplaceFile(Consent),
    /// Whether to make the folder that is missing.
    MakeFolder(Consent),
    /// How the screens look.
    Looks,
}

/// A form in use.
#[derive(Debug, Clone)]
pub struct Form {
    /// What is being written.
    pub purpose: Purpose,
    /// In order; at least one, but for questions.
    pub fields: Vec<Field>,
    /// The field in focus.
    pub focus: usize,
    /// What is wrong with which field.
    pub fault: Option<Fault>,
    /// The language in which it was opened: numbers are written as that language writes them.
    pub language: Language,
    /// Whether something was ever written or chosen in it.
    pub touched: bool,
    /// Whether something of it was kept already, so that the next time joins it for undo.
    pub kept: bool,
    /// Whether something was typed since it was last kept.
    pub dirty: bool,
}

/// One field.
#[derive(Debug, Clone)]
pub struct Field {
    /// What it is.
    pub label: Label,
    /// What is in it.
    pub input: Input,
    /// The language of what is written, where it belongs to one.
    pub language: Option<String>,
    /// What stands behind it.
    pub unit: Option<Label>,
}

/// What is in a field.
#[derive(Debug, Clone)]
pub enum Input {
    /// Text being written.
    Text(TextBuffer),
    /// One of these.
    Choice {
        /// In order.
        options: Vec<Label>,
        /// Which.
        chosen: usize,
    },
}

/// A label, to be said when drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Label {
    /// The program's own.
    Message(Message),
    /// The title of something that has one in every language.
    Titles(Words),
    /// The indicator's question.
    Prompt,
    /// The unit of the indicator's number.
    Unit,
    /// A detail's label.
    Detail(Id),
    /// The unit of a detail's number.
    DetailUnit(Id),
    /// What asks for an option's name.
    OptionName(Id),
    /// A column's heading.
    Column(Id),
    /// The unit of a column's numbers.
    ColumnUnit(Id),
    /// An option of a column.
    ColumnOption(Id, Id),
}

impl Form {
    /// The text field in focus.
    pub fn text(&mut self) -> Option<&mut TextBuffer> {
        match self.fields.get_mut(self.focus).map(|field| &mut field.input) {
            Some(Input::Text(buffer)) => Some(buffer),
            _ => None,
        }
    }

    /// Notes that something was written or chosen: it is kept at the next pause.
    pub fn mark_written(&mut self) {
        self.touched = true;
        self.dirty = true;
        self.fault = None;
    }

    /// Whether the field in focus has several lines.
    pub fn has_lines_in_focus(&self) -> bool {
        matches!(
            self.fields.get(self.focus).map(|field| &field.input),
            Some(Input::Text(buffer)) if !buffer.is_single_line()
        )
    }

    /// Moves the focus; stays within the form.
    pub fn move_focus(&mut self, forward: bool) {
        let count = self.fields.len().max(1);
        self.focus =
            if forward { (self.focus + 1) % count } else { (self.focus + count - 1) % count };
    }

    /// Whether Enter goes on to another field; otherwise it closes the form.
    pub fn goes_on(&self) -> bool {
        match self.purpose {
            Purpose::Mandate => self.focus == 0 && self.asks_level(),
            _ => self.focus + 1 < self.fields.len(),
        }
    }

    /// Chooses another option of the field in focus; tells whether it is such a field.
    pub fn choose(&mut self, change: impl FnOnce(usize, usize) -> usize) -> bool {
        match self.fields.get_mut(self.focus).map(|field| &mut field.input) {
            Some(Input::Choice { options, chosen }) => {
                let before = *chosen;
                *chosen = change(before, options.len()).min(options.len().saturating_sub(1));
                let changed = *chosen != before;
                self.mark_written();
                if changed && self.chooses_questionnaire() {
                    self.fit_to_questionnaire();
                }
                true
            }
            _ => false,
        }
    }

    /// Whether it asks a question, to which leaving means no.
    pub fn is_question(&self) -> bool {
        use Purpose::{
            Duplicate, LeaveUnsaved, MakeFolder, New, PutAside, QuitUnsaved, Rename, ReplaceFile,
            Restore, SaveElsewhere, TakeOver,
        };
        matches!(
            self.purpose,
            PutAside(_)
                | SaveElsewhere
                | Restore(..)
                | LeaveUnsaved
                | QuitUnsaved
                | TakeOver
                | Rename(_)
                | Duplicate(_)
                | New(_)
                | ReplaceFile(_)
                | MakeFolder(_)
        )
    }

    /// Whether it is a question that only lies over what is being written.
    pub fn is_about_leaving(&self) -> bool {
        use Purpose::{LeaveUnsaved, QuitUnsaved, SaveElsewhere};
        matches!(self.purpose, LeaveUnsaved | QuitUnsaved | SaveElsewhere)
    }

    /// Whether there is something in it that a person wrote.
    pub fn is_written(&self) -> bool {
        self.fields.iter().any(|field| matches!(field.input, Input::Text(_)))
    }

    /// Whether the mandate chosen is one of another level, whose name is asked for.
    pub fn asks_level(&self) -> bool {
        self.chosen(0) >= 2
    }

    /// The text of a field; empty for a choice.
    pub fn written(&self, at: usize) -> &str {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Text(buffer)) => buffer.text().trim(),
            _ => "",
        }
    }

    /// Which option of a field is chosen; the first for a text.
    pub fn chosen(&self, at: usize) -> usize {
        match self.fields.get(at).map(|field| &field.input) {
            Some(Input::Choice { chosen, .. }) => *chosen,
            _ => 0,
        }
    }
}
