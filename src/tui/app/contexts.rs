//! Where one is: which keys work, and what a help explains.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::tui::keys::{Context, stack};
use crate::tui::wizard::{Bench, Pane};

impl<D: Desk> App<D> {
    /// Where keys are looked up now, nearest first.
    pub(in crate::tui) fn contexts(&self) -> &'static [Context] {
        match &self.overlay {
            Some(Overlay::Draft(_)) => stack::DRAFT,
            Some(Overlay::Help(_)) => match self.explained() {
                Some(_) => stack::INDICATOR_HELP,
                None => stack::HELP,
            },
            // Its keys are those that it teaches.
            Some(Overlay::Tour(_)) => stack::INDICATOR,
            Some(_) => stack::OVERLAY,
            None => self.contexts_below(),
        }
    }

    /// The same without what lies over the screen.
    pub(in crate::tui) fn contexts_below(&self) -> &'static [Context] {
        match (&self.form, &self.bench) {
            (Some(_), _) => stack::FORM,
            (None, None) => stack::HOME,
            (None, Some(_)) if self.is_choosing() => stack::CONFLICTS,
            (None, Some(_)) if let Some(report) = &self.report => {
                if report.writes_place() {
                    stack::REPORT_PLACE
                } else {
                    stack::REPORT
                }
            }
            (None, Some(_)) if self.summary.is_some() => stack::SUMMARY,
            (None, Some(_)) if self.projector.is_some() => stack::PROJECTOR,
            (None, Some(bench)) => match bench.pane {
                Pane::Outline => stack::OUTLINE,
                Pane::Indicator if bench.page.is_some() => stack::PAGE,
                Pane::Indicator => stack::INDICATOR,
            },
        }
    }

    /// The example of the first steps, where these lie below.
    pub(in crate::tui) fn lent(&self) -> Option<&Bench> {
        self.below.iter().find_map(|overlay| match overlay {
            Overlay::Tour(tour) => Some(&tour.bench),
            _ => None,
        })
    }

    /// The indicator that a help explains: the one in the first steps, or the one in view.
    pub(in crate::tui) fn explained(&self) -> Option<&Bench> {
        self.lent().or(self.bench.as_deref().filter(|bench| self.explains(bench)))
    }

    /// Whether the help explains the indicator in view.
    fn explains(&self, bench: &Bench) -> bool {
        let over = self.summary.is_some() || self.report.is_some() || self.is_choosing();
        !over && bench.page.is_none()
    }
}
