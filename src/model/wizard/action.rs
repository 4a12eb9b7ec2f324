//! What an official can do, with no key and no pixel in it.

use crate::model::Id;
use crate::model::assessment::{
    About, Answer, Evidence, Flag, Highlights, Mandate, Override, Position, Value,
};
use crate::model::merge::Piece;

/// One thing an official does. All but the moves concern the indicator in view.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// To the next indicator that is asked; in the quick scan, to its next one.
    Next,
    /// To the previous indicator that is asked; in the quick scan, to its previous one.
    Previous,
    /// To the next one nobody has looked at, starting over after the last; in the quick scan, to its
    /// next one.
    NextUnanswered,
    /// To the next one that is flagged or not known yet, starting over after the last.
    NextFlagged,
    /// To the indicator at this position.
    GoTo(usize),
    /// To where one was before the last move.
    Back,
    /// Takes the last change back.
    Undo,
    /// Makes the change again that was taken back.
    Redo,
    /// Chooses an option: sets it in a one-of list, sets or unsets it in an any-of list.
    Choose(Id),
    /// Gives an answer, or one of the reasons not to.
    Answer(Answer),
    /// Fills a detail, or empties it.
    Detail(Id, Option<Value>),
    /// Chooses an option of a detail.
    ChooseDetail(Id, Id),
    /// Says who decides.
    Mandate(Mandate),
    /// Changes the evidence list.
    Evidence(EvidenceAction),
    /// Writes the note in a language; blank takes it away.
    Note(String, String),
    /// Writes down what somebody says of the answer.
    Position {
        /// By whom it was said so far, if by anybody.
        was: Option<String>,
        /// By whom it is said now, and what; nobody says it any more without.
        now: Option<(String, Position)>,
    },
    /// Flags, or takes the flag away.
    Flag(Option<Flag>),
    /// Reads the answer differently from the rule, or takes that back.
    Override(Option<Override>),
    /// Says what the assessment is about.
    About(About),
    /// Chooses what the mayor's page shows.
    SetHighlights(Highlights),
    /// Takes another version of a field: of the indicator with this id, in view or not, or of what
    /// the assessment is about.
    Take(Option<Id>, Piece),
}

/// A change of the evidence list. Positions beyond its end do nothing.
#[derive(Debug, Clone, PartialEq)]
pub enum EvidenceAction {
    /// At the end.
    Add(Evidence),
    /// In place of the one at this position.
    Replace(usize, Evidence),
    /// Without the one at this position.
    Remove(usize),
    /// The one at this position changes places with the one before it.
    MoveUp(usize),
    /// The one at this position changes places with the one after it.
    MoveDown(usize),
}

/// What must happen outside after an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Nothing changed.
    Nothing,
    /// Another indicator is in view.
    Moved,
    /// The assessment changed and must be saved.
    Save,
    /// The assessment is read-only.
    Refused,
}

/// When and by whom: told by the shell, since the model knows no clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamp {
    /// RFC 3339, UTC, whole seconds.
    pub at: String,
    /// The official's name; empty where it is not known.
    pub by: String,
}
