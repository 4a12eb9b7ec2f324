//! What the report screen needs from outside: what a document would say, and its file.

use crate::l10n::chart::Bars;
use crate::l10n::{Message, Texts};
use crate::model::Id;
use crate::model::assessment::Assessment;
use crate::model::publication::Publication;
use crate::model::questionnaire::Questionnaire;

/// An assessment as it stands on the screen, saved or not, to make something of.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// What is asked.
    pub questionnaire: &'a Questionnaire,
    /// In which words.
    pub texts: &'a Texts,
    /// What was answered.
    pub assessment: &'a Assessment,
}

/// A passage of a document, as text without a format.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// What it is.
    pub shape: Shape,
    /// Its words.
    pub text: String,
    /// Whether it is in the document's second language.
    pub second: bool,
}

/// What a passage is.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A heading; level 0 is the title.
    Heading(u8),
    /// A paragraph.
    Text,
    /// An item of a list, with its mark.
    Item(String),
    /// A chart, whose caption the text is.
    Chart(Bars),
}

/// What the official agrees to when something is written.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Consent {
    /// What is there already is replaced.
    pub replace: bool,
    /// The folder is made where it is missing.
    pub make_folder: bool,
}

/// Why nothing was written.
#[derive(Debug, Clone, PartialEq)]
pub enum Refusal {
    /// This is there already.
    Exists(String),
    /// This folder is missing.
    NoFolder(String),
    /// Something failed.
    Failed(Message),
}

/// Makes documents and tables of an assessment.
pub trait Press {
    /// The parts of a profile that can be left out, each with its id and its heading.
    fn parts(&self) -> Vec<(Id, Message)>;
    /// Where a document is put unless the official says otherwise.
    fn proposed_place(&self, subject: Subject, wanted: &Publication) -> String;
    /// What a document would say.
    fn preview(&self, subject: Subject, wanted: &Publication) -> Vec<Passage>;
    /// Writes a document to this place; tells its full path.
    fn publish(
        &mut self,
        subject: Subject,
        wanted: &Publication,
        place: &str,
        consent: Consent,
    ) -> Result<String, Refusal>;
}
