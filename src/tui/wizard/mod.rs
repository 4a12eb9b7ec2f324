//! The wizard's screen: outline, indicator, what the answers say.

pub mod adopt;
pub mod cells;
pub mod indicator;
pub mod layout;
pub mod live;
pub mod outline;
pub mod page;
pub mod rows;
pub mod work;

use std::ops::{Deref, DerefMut};
use std::rc::Rc;

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use crate::l10n::terms::Finder;
use crate::l10n::{L10n, Language};

use super::keys::{Command, Keymap, Names};
use super::paint;
use super::theme::Theme;
pub use crate::sitting::Saved;
use crate::sitting::Sitting;
use outline::Outline;
use page::Page;

/// One assessment on the screen: a sitting, and where the focus is. Holds what nobody would miss
/// after a crash, beside the sitting itself, which it stands for.
pub struct Bench {
    /// What is open.
    pub sitting: Sitting,
    /// Which part has the focus.
    pub pane: Pane,
    /// The page of a section that stands where the indicator would, if one does.
    pub page: Option<Page>,
    /// The line in focus, among [`rows::rows`].
    pub row: usize,
    /// The outline.
    pub outline: Outline,
}

impl Deref for Bench {
    type Target = Sitting;
    fn deref(&self) -> &Sitting {
        &self.sitting
    }
}

impl DerefMut for Bench {
    fn deref_mut(&mut self) -> &mut Sitting {
        &mut self.sitting
    }
}

/// Which part has the focus.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The indicator in view.
    Indicator,
    /// The outline.
    Outline,
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
    pub fn finder(&self) -> Rc<Finder> {
        self.finder_in(self.l10n.language())
    }

    /// Finds the glossary's terms in another language.
    pub fn finder_in(&self, language: Language) -> Rc<Finder> {
        let terms = &self.bench.wizard.questionnaire().terms;
        self.bench.texts.ask(language.tag).finder(terms)
    }
}
