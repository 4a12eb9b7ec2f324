//! Which contexts are active together, nearest first.

use super::Context;
use Context::{
    Conflicts, Draft, Everywhere, Form, Help, HelpCard, Home, Indicator, Outline, Overlay, Page,
    Projector, Report, ReportPlace, Screens, Summary,
};

/// An indicator in view.
pub const INDICATOR: &[Context] = &[Indicator, Screens, Everywhere];
/// A section's page.
pub const PAGE: &[Context] = &[Page, Screens, Everywhere];
/// The outline.
pub const OUTLINE: &[Context] = &[Outline, Screens, Everywhere];
/// The summary.
pub const SUMMARY: &[Context] = &[Summary, Screens, Everywhere];
/// One indicator for a room.
pub const PROJECTOR: &[Context] = &[Projector, Screens, Everywhere];
/// The report screen.
pub const REPORT: &[Context] = &[Report, Screens, Everywhere];
/// The report screen while the place is written.
pub const REPORT_PLACE: &[Context] = &[ReportPlace, Everywhere];
/// The list of assessments.
pub const HOME: &[Context] = &[Home, Screens, Everywhere];
/// Two versions to choose from.
pub const CONFLICTS: &[Context] = &[Conflicts, Everywhere];
/// A form.
pub const FORM: &[Context] = &[Form, Everywhere];
/// The help of an indicator.
pub const INDICATOR_HELP: &[Context] = &[Help, HelpCard, Overlay, Everywhere];
/// Any other help.
pub const HELP: &[Context] = &[HelpCard, Overlay, Everywhere];
/// Something half-typed that is offered back.
pub const DRAFT: &[Context] = &[Draft, Overlay, Everywhere];
/// Any other card or list on top.
pub const OVERLAY: &[Context] = &[Overlay, Everywhere];

/// All of them.
pub const ALL: [&[Context]; 14] = [
    INDICATOR,
    PAGE,
    OUTLINE,
    SUMMARY,
    PROJECTOR,
    REPORT,
    REPORT_PLACE,
    HOME,
    CONFLICTS,
    FORM,
    INDICATOR_HELP,
    HELP,
    DRAFT,
    OVERLAY,
];

impl Context {
    /// Whether letters are text here, so that no key that types one can be a command: where
    /// something is written, and where a search may lie on top.
    pub fn takes_text(self) -> bool {
        matches!(self, Everywhere | Form | ReportPlace | Overlay)
    }
}
