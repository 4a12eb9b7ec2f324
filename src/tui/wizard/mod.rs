//! The wizard's screen: outline, indicator, what the answers say.

pub mod adopt;
mod cells;
pub mod indicator;
pub mod layout;
pub mod live;
pub mod outline;
pub mod page;
pub mod rows;
pub mod work;

use std::collections::BTreeSet;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::l10n::terms::Finder;
use crate::l10n::{L10n, Language, Message, Texts};
use crate::model::publication::Publication;
use crate::model::wizard::Wizard;

use super::keys::{Command, Keymap, Names};
use super::paint;
use super::theme::Theme;
use crate::desk::Locked;
use jiff::civil::DateTime;
use outline::Outline;
use page::Page;

/// One assessment on the screen. Holds what nobody would miss after a crash, beside the wizard
/// itself.
pub struct Bench {
    /// What is asked and answered.
    pub wizard: Wizard,
    /// The questionnaire's words.
    pub texts: Texts,
    /// Which part has the focus.
    pub pane: Pane,
    /// The page of a section that stands where the indicator would, if one does.
    pub page: Option<Page>,
    /// The sections whose opening page was shown since the assessment was opened.
    pub opened: BTreeSet<usize>,
    /// The line in focus, among [`rows::rows`].
    pub row: usize,
    /// The outline.
    pub outline: Outline,
    /// The language shown under the first, if one is.
    pub second: Option<Language>,
    /// What was last chosen for a report.
    pub report: Option<Publication>,
    /// Whether the last change is on disk.
    pub saved: Saved,
    /// Whether what was done in earlier sittings was taken up.
    pub recalled: bool,
    /// Why nothing may be changed, if it may not.
    pub read_only: Option<Message>,
    /// Whether that is because somebody else has it open.
    pub locked: Option<Locked>,
    /// Whether what can be undone was carried over to another version, and is to be written down
    /// anew.
    pub carried: bool,
    /// What happened to the file from outside, until one goes on to another indicator.
    pub outside: Option<Message>,
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
    /// The keys that work.
    pub keys: &'a Keymap,
    /// The language shown under the first, if one is.
    pub second: Option<Language>,
}

impl<'a> View<'a> {
    /// The questionnaire's words in the first language.
    pub fn texts(&self) -> crate::l10n::Asker<'a> {
        self.bench.texts.ask(self.l10n.language().tag)
    }

    /// What keys are called.
    pub fn names(&self) -> Names<'a> {
        Names { keys: self.keys, l10n: self.l10n, glyphs: self.theme.glyphs }
    }

    /// The name of the first key that asks for this.
    pub fn key(&self, command: Command) -> String {
        self.names().of(command)
    }

    /// A paragraph in which the glossary's terms are marked.
    pub fn with_terms(
        &self,
        finder: &Finder,
        lead: Vec<Span<'static>>,
        text: &str,
        width: u16,
        style: Style,
    ) -> Vec<Line<'static>> {
        let mark = style.patch(self.theme.term());
        paint::marked(lead, text, width, style, mark, |text| {
            finder.find(text).into_iter().map(|found| found.range).collect()
        })
    }

    /// Finds the glossary's terms in the first language.
    pub fn finder(&self) -> Finder {
        self.finder_in(self.l10n.language())
    }

    /// Finds the glossary's terms in another language.
    pub fn finder_in(&self, language: Language) -> Finder {
        let terms = &self.bench.wizard.questionnaire().terms;
        self.bench.texts.ask(language.tag).finder(terms)
    }
}
