//! local-mgi: a wizard for the Local Migration Governance Indicators.
pub mod cli;
pub mod desk;
pub mod export;
pub mod form;
pub mod l10n;
pub mod model;
pub mod plain;
pub mod report;
pub mod sitting;
pub mod store;
pub mod tui;
