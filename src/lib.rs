//! local-mgi: a wizard for the Local Migration Governance Indicators.
pub mod cli;
pub mod export;
pub mod l10n;
pub mod model;
pub mod report;
pub mod store;
pub mod tui;
