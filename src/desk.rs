//! What the screens need from outside: assessments, settings, the clock. The screens never touch
//! disk; whoever runs them hands them a desk.

mod press;
#[cfg(test)]
pub(crate) mod tests;

use std::rc::Rc;

use jiff::civil::DateTime;

use crate::l10n::{Message, Texts};
use crate::model::Id;
use crate::model::assessment::{About, Assessment, Difference, Words};
use crate::model::draft::Draft;
use crate::model::findings::Coverage;
use crate::model::pace::Estimate;
use crate::model::questionnaire::Questionnaire;
use crate::model::session::{Session, Settings};
use crate::model::wizard::{Deeds, Happened, Stamp};
pub use press::{Consent, Passage, Press, Refusal, Shape, Subject};

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
    /// How long the rest takes; nothing where nothing is open.
    pub left: Option<Estimate>,
    /// When it last changed, in local time.
    pub changed: DateTime,
    /// Names of copies of it that lie beside it.
    pub copies: Vec<String>,
    /// So many of so many entries can be read, where the file is damaged.
    pub damaged: Option<(usize, usize)>,
}

/// An earlier version of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Earlier {
    /// Its number.
    pub number: u32,
    /// When it was saved, in local time.
    pub at: DateTime,
    /// What is in it; nothing where it cannot be read.
    pub content: Option<EarlierContent>,
    /// Why it was kept, where there is more to say than that it was overwritten.
    pub why: Option<Message>,
}

/// What is in an earlier version.
#[derive(Debug, Clone, PartialEq)]
pub struct EarlierContent {
    /// How much of its dimensions is answered.
    pub coverage: Coverage,
    /// What is different now, where the present version can be read.
    pub difference: Option<Difference>,
    /// Who changed something last, where that is known.
    pub by: Option<String>,
}

/// What came of going back to an earlier version.
pub struct Restored {
    /// What was done, and how to take it back.
    pub done: Message,
    /// The assessment as it is now, where it was the one that is open.
    pub taken: Option<OnDesk>,
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
    /// Whether that is because somebody else has it open.
    pub locked: Option<Locked>,
    /// Names of copies of it that lie beside it.
    pub copies: Vec<String>,
    /// What could not be read of it, if something could not.
    pub damage: Option<Damage>,
}

/// Whether somebody else has an assessment open.
#[derive(Debug, Clone, PartialEq)]
pub enum Locked {
    /// Somebody has, on this computer or where its locks reach.
    Held,
    /// Nobody has any more.
    Free,
    /// A computer says so that cannot be asked. The question is whether to take over all the same.
    Claimed(Message),
}

/// What became of the file of the assessment that was taken last.
pub enum Look {
    /// Nothing.
    Same,
    /// It holds another version. The first is the one that this and what is open come from.
    Version(Box<(Assessment, Assessment)>),
    /// It was taken away, or something else took its place; it must be saved again.
    Lost(Message),
}

/// A copy that lies beside the assessment that was taken last.
pub struct Other {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub content: Assessment,
    /// The version that it and the assessment come from, where there is one.
    pub base: Option<Assessment>,
}

/// What the window that writes has done meanwhile.
#[derive(Default)]
pub struct Followed {
    /// What it saved.
    pub assessment: Option<Assessment>,
    /// It is gone.
    pub free: bool,
}

/// What could not be read of an assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Damage {
    /// What it comes of.
    pub title: Message,
    /// What happened, what was kept, and what to do.
    pub about: Message,
    /// Where, and what is wrong there.
    pub places: Vec<(Message, Message)>,
    /// So many more places are not listed.
    pub more: usize,
}

/// The outside of the screens. Errors are sentences for officials, in whatever language the reader
/// has.
pub trait Desk: Press {
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
    /// The worked example to try things out on: nothing of it is kept, and what is open stays so.
    fn lend_example(&self) -> Result<OnDesk, Message>;
    /// Gives an assessment another name.
    fn rename(&mut self, name: &str, new: &str) -> Result<(), Message>;
    /// Copies an assessment.
    fn duplicate(&mut self, name: &str, new: &str) -> Result<(), Message>;
    /// Puts an assessment aside; says where it lies now.
    fn put_aside(&mut self, name: &str) -> Result<Message, Message>;
    /// Looks whether the file of the assessment that was taken last was changed from outside. What it
    /// holds counts as known from then on; `ours` is what is open here.
    fn look(&mut self, ours: &Assessment) -> Result<Look, Message>;
    /// Keeps the other version beside the assessment that was taken last, until it is put aside; tells
    /// its name.
    fn keep_other(&mut self, other: &Assessment) -> Result<String, Message>;
    /// The first copy of the assessment that lies beside it.
    fn copy(&mut self, ours: &Assessment) -> Result<Option<Other>, Message>;
    /// Keeps the assessment that was taken last as it is before a copy is merged into it.
    fn keep_before_merging(&mut self) -> Result<(), Message>;
    /// Puts a copy aside that was merged.
    fn put_copy_aside(&mut self, name: &str) -> Result<(), Message>;
    /// Looks what the window that writes has done.
    fn follow(&mut self) -> Followed;
    /// Becomes the one that writes; tells what the file holds now.
    fn take_over(&mut self) -> Result<Assessment, Message>;
    /// The local time of a time as assessments hold it.
    fn local(&self, at: &str) -> Option<DateTime>;
    /// The earlier versions of an assessment, or of the one that was taken last, newest first.
    fn earlier(&mut self, name: Option<&str>) -> Result<Vec<Earlier>, Message>;
    /// Puts an earlier version in the place of the present one, which is kept. With an error,
    /// nothing changed.
    fn restore(&mut self, name: Option<&str>, number: u32) -> Result<Restored, Message>;
    /// Saves the assessment that was taken last. No error means: on disk, synced, read back.
    fn save(&mut self, assessment: &Assessment) -> Result<(), Message>;
    /// What else there is to say about the last save, once: that the version before could not be
    /// kept.
    fn aside(&mut self) -> Option<Message>;
    /// Writes down what was done in the assessment that was taken last, so that it can be undone
    /// another day. Tells whether all of it should be written anew.
    fn write_down(&mut self, happened: &Happened) -> bool;
    /// What was done in it in earlier sittings.
    fn deeds(&mut self) -> Deeds;
    /// Writes down anew all that can be undone.
    fn write_down_anew(&mut self, deeds: &Deeds);
    /// Remembers where one is in the assessment that was taken last.
    fn remember(&mut self, session: &Session);
    /// Writes a full copy of the assessment that was taken last in another place, a folder or a new
    /// file, and saves there from now on; says where.
    fn save_elsewhere(&mut self, place: &str, assessment: &Assessment) -> Result<Message, Message>;
    /// A place where it can be saved now, to suggest; empty where none is known.
    fn refuge(&self, assessment: &Assessment) -> String;
    /// What was left half-typed in the assessment that was taken last; before one is taken, what
    /// belongs to none.
    fn drafts(&mut self) -> Vec<Draft>;
    /// Keeps what is half-typed there, in place of all that was kept before.
    fn keep_drafts(&mut self, drafts: &[Draft]) -> Result<(), Message>;
    /// Lets go of the assessment. Says where it lies if not where it was taken from.
    fn close(&mut self) -> Option<Message>;
    /// The user's settings.
    fn settings(&self) -> Settings;
    /// Keeps the user's settings.
    fn keep_settings(&mut self, settings: &Settings);
    /// Local time, for "saved 14:02".
    fn now(&self) -> DateTime;
    /// Who changes what when.
    fn stamp(&self) -> Stamp;
    /// Lets the user write in their own editor, which has the terminal meanwhile.
    fn write_elsewhere(&mut self, text: &str) -> Result<String, Message>;
}
