//! The wizard's screen: outline, indicator, what the answers say.

mod cells;
pub mod indicator;
pub mod layout;
pub mod live;
pub mod outline;
pub mod rows;
pub mod work;

use crate::l10n::{L10n, Language, Message, Texts};
use crate::model::wizard::Wizard;

use super::theme::Theme;
use jiff::civil::DateTime;
use outline::Outline;

/// One assessment on the screen. Holds what nobody would miss after a crash, beside the wizard
/// itself.
pub struct Bench {
    /// What is asked and answered.
    pub wizard: Wizard,
    /// The questionnaire's words.
    pub texts: Texts,
    /// Which part has the focus.
    pub pane: Pane,
    /// The line in focus, among [`rows::rows`].
    pub row: usize,
    /// The outline.
    pub outline: Outline,
    /// The language shown under the first, if one is.
    pub second: Option<Language>,
    /// Whether the last change is on disk.
    pub saved: Saved,
    /// Why nothing may be changed, if it may not.
    pub read_only: Option<Message>,
}

/// Which part has the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The indicator in view.
    Indicator,
    /// The outline.
    Outline,
}

/// Whether the last change is on disk.
#[derive(Debug, Clone, PartialEq)]
pub enum Saved {
    /// Nothing was changed since it was opened.
    Unchanged,
    /// Written, synced and read back at this time.
    At(DateTime),
    /// Not saved, and why.
    Failed(Message),
}

/// Everything a part of the screen is drawn with.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The assessment.
    pub bench: &'a Bench,
    /// The program's words.
    pub l10n: &'a L10n,
    /// Styles and signs.
    pub theme: Theme,
    /// The language shown under the first, if one is.
    pub second: Option<Language>,
}

impl<'a> View<'a> {
    /// The questionnaire's words in the first language.
    pub fn texts(&self) -> crate::l10n::Asker<'a> {
        self.bench.texts.ask(self.l10n.language().tag)
    }
}
