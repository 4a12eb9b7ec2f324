//! local-mgi: a wizard for the Local Migration Governance Indicators.
pub mod l10n;
pub mod model;
pub mod tui;
