//! The pages of a section: what it looks at, before its first indicator; what was found and what is
//! left, behind its last one. The wizard does not move for them.

use super::Sitting;
use crate::model::wizard::{Action, Wizard};

/// Before a section or behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What it looks at; whether one walked here from the section before.
    Opening {
        /// From the section before, rather than from the outline.
        walked: bool,
    },
    /// What was found and what is left.
    Closing,
}

/// Where a step leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Turn {
    /// To a page of this section.
    To(usize, Side),
    /// Away from the page; the wizard does this.
    Act(Action),
    /// Away from the page, to the indicator in view.
    Away,
    /// To the summary, behind the last page.
    Summary,
}

impl Sitting {
    /// The next indicator; at the end of a section its closing page. The quick scan has no time for
    /// pages.
    pub fn forward(&self) -> Turn {
        let here = self.wizard.indicator().section;
        match section_ahead(&self.wizard) {
            _ if self.wizard.quick() => Turn::Act(Action::Next),
            Some(section) if section == here => Turn::Act(Action::Next),
            _ => Turn::To(here, Side::Closing),
        }
    }

    /// Where one step leads from a page.
    pub fn from_page(&self, section: usize, side: Side, forward: bool) -> Turn {
        match (forward, side) {
            (true, Side::Closing) => match section_ahead(&self.wizard) {
                Some(section) if !self.opened.contains(&section) => {
                    Turn::To(section, Side::Opening { walked: true })
                }
                Some(_) => Turn::Act(Action::Next),
                None => Turn::Summary,
            },
            (true, Side::Opening { .. }) => {
                first_of(&self.wizard, section).map_or(Turn::Away, |at| Turn::Act(Action::GoTo(at)))
            }
            (false, Side::Opening { walked: true }) => {
                Turn::To(self.wizard.indicator().section, Side::Closing)
            }
            (false, _) => Turn::Away,
        }
    }

    /// Notes that a page is shown.
    pub fn turned_to(&mut self, section: usize, side: Side) {
        if let Side::Opening { .. } = side {
            self.opened.insert(section);
        }
    }
}

/// The section of the indicator that comes next.
pub fn section_ahead(wizard: &Wizard) -> Option<usize> {
    wizard.ahead().map(|at| wizard.questionnaire().indicators[at].section)
}

/// The indicator that a section begins with: the first that is asked, of the quick scan while that
/// is on.
pub fn first_of(wizard: &Wizard, section: usize) -> Option<usize> {
    let questionnaire = wizard.questionnaire();
    let mut range = questionnaire.sections[section].range.clone();
    let asked = |at: &usize| wizard.is_asked(*at);
    let scanned = |at: &usize| wizard.quick() && questionnaire.indicators[*at].quick && asked(at);
    range.clone().find(scanned).or_else(|| range.clone().find(asked)).or_else(|| range.next())
}
