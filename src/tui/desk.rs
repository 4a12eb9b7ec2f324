//! What the screens need from outside: assessments, settings, the clock. The screens never touch
//! disk; whoever runs them hands them a desk.

use std::rc::Rc;

use jiff::civil::DateTime;

use crate::l10n::chart::Bars;
use crate::l10n::{Message, Texts};
use crate::model::Id;
use crate::model::assessment::{About, Assessment, Words};
use crate::model::findings::Coverage;
use crate::model::publication::Publication;
use crate::model::questionnaire::Questionnaire;
use crate::model::session::{Session, Settings};
use crate::model::wizard::Stamp;

/// An assessment as the home screen lists it.
#[derive(Debug, Clone, PartialEq)]
pub struct Shelved {
    /// Its name.
    pub name: String,
    /// What it is about.
    pub about: About,
    /// The title of the questionnaire it follows, in each language of the screen; none where that is
    /// the usual one.
    pub questionnaire: Words,
    /// Whether it is the worked example.
    pub example: bool,
    /// How much of its dimensions is answered.
    pub coverage: Coverage,
    /// When it last changed, in local time.
    pub changed: DateTime,
}

/// Everything on the shelf.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Shelf {
    /// Last changed first.
    pub assessments: Vec<Shelved>,
    /// One sentence for each file that could not be read.
    pub unreadable: Vec<Message>,
}

/// A questionnaire that a new assessment can follow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// Its id.
    pub id: Id,
    /// Its title in each language of the screen.
    pub titles: Words,
    /// How many indicators its quick scan has; none where it has no quick scan.
    pub quick: usize,
}

/// Every questionnaire.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Offers {
    /// The usual one first.
    pub usable: Vec<Offered>,
    /// One sentence for each that cannot be used.
    pub unusable: Vec<Message>,
}

/// An assessment taken from the shelf.
pub struct OnDesk {
    /// Its name.
    pub name: String,
    /// What is asked.
    pub questionnaire: Rc<Questionnaire>,
    /// In which words.
    pub texts: Texts,
    /// What was answered.
    pub assessment: Assessment,
    /// Where one stopped; none when it was never open.
    pub session: Option<Session>,
    /// Why it may not be changed, if it may not.
    pub read_only: Option<Message>,
}

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

/// The outside of the screens. Errors are sentences for officials, in whatever language the reader
/// has.
pub trait Desk {
    /// Every assessment.
    fn shelf(&mut self) -> Result<Shelf, Message>;
    /// Takes an assessment from the shelf; lets go of the one before.
    fn open(&mut self, name: &str) -> Result<OnDesk, Message>;
    /// Every questionnaire that a new assessment can follow.
    fn questionnaires(&mut self) -> Offers;
    /// Makes a new one by the questionnaire of this id, or by the usual one, and takes it.
    fn create(&mut self, about: About, questionnaire: Option<&str>) -> Result<OnDesk, Message>;
    /// Takes a marked copy of the worked example.
    fn example(&mut self) -> Result<OnDesk, Message>;
    /// Gives an assessment another name.
    fn rename(&mut self, name: &str, new: &str) -> Result<(), Message>;
    /// Copies an assessment.
    fn duplicate(&mut self, name: &str, new: &str) -> Result<(), Message>;
    /// Puts an assessment aside; says where it lies now.
    fn put_aside(&mut self, name: &str) -> Result<Message, Message>;
    /// Saves the assessment that was taken last. No error means: on disk, synced, read back.
    fn save(&mut self, assessment: &Assessment) -> Result<(), Message>;
    /// Remembers where one is in the assessment that was taken last.
    fn remember(&mut self, session: &Session);
    /// Lets go of the assessment.
    fn close(&mut self);
    /// The user's settings.
    fn settings(&self) -> Settings;
    /// Keeps the user's settings.
    fn keep_settings(&mut self, settings: &Settings);
    /// Local time, for "saved 14:02".
    fn now(&self) -> DateTime;
    /// Who changes what when.
    fn stamp(&self) -> Stamp;
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
    /// Lets the user write in their own editor, which has the terminal meanwhile.
    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message>;
}
