//! What is half-typed and could not be kept where it belongs: a number that is none yet, a reason
//! that is missing, an assessment that does not exist yet.

use serde::{Deserialize, Serialize};

use crate::model::{Id, LanguageTag};

/// A form as somebody left it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// What was being written.
    pub writing: Writing,
    /// About which indicator, where it was about one.
    pub indicator: Option<Id>,
    /// In which language of the screen: numbers are written as it writes them.
    pub language: LanguageTag,
    /// What is in its fields.
    pub fields: Vec<Typed>,
    /// When it was last changed: local time, ISO 8601.
    pub at: String,
}

/// What is in a field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Typed {
    /// Text.
    Text(String),
    /// One of a list, by its position.
    Choice(usize),
}

/// What is being written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Writing {
    /// The answer.
    Answer,
    /// A further field.
    Detail(Id),
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
    /// What somebody says of the answer; who says it so far, where they do.
    Position(Option<String>),
    /// What is to be found out.
    Flag,
    /// The official's own reading.
    Override,
    /// What the assessment is about.
    About,
    /// A new assessment.
    New,
    /// Another name for the assessment of this one.
    Rename(String),
    /// A copy of the assessment of this name.
    Duplicate(String),
}

impl Draft {
    /// Whether it says the same, whenever that was typed.
    pub fn says_the_same(&self, other: &Draft) -> bool {
        let Draft { writing, indicator, language, fields, at: _ } = self;
        (writing, indicator, language, fields)
            == (&other.writing, &other.indicator, &other.language, &other.fields)
    }
}
