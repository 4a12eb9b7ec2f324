//! What is volatile: settings, and where somebody stopped. Kept apart from the assessment, which
//! changes only when an answer does.

use serde::{Deserialize, Serialize};

use crate::model::Id;
use crate::model::looks::Looks;
use crate::model::publication::Publication;

/// What the user chose once and for all.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The screen's language.
    pub language: Option<String>,
    /// Regional variants that one key goes to in place of their languages.
    pub variants: Vec<String>,
    /// The official's name, for "changed by" and for the lock.
    pub name: Option<String>,
    /// Line mode rather than the screen.
    pub plain: bool,
    /// How the screens look.
    pub looks: Looks,
}

/// Where somebody stopped in one assessment.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Session {
    /// The indicator in view.
    pub indicator: Id,
    /// The row in focus.
    pub row: usize,
    /// Places left by jumps, oldest first.
    pub trail: Vec<Id>,
    /// The language shown under the first.
    pub second_language: Option<String>,
    /// Whether one walks through the quick scan only.
    pub quick: bool,
    /// What was last chosen for a report.
    pub report: Option<Publication>,
}
