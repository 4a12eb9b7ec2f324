//! The outer tests: the program as people and scripts meet it.
//!
//! One binary, so that the program's libraries are linked once. `every_file_is_a_module` in
//! [`tidy`] sees to it that no file here is forgotten.

// A test that finds its world different from what it needs has nothing better to do than to panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

mod bounds;
mod checks;
mod commands;
mod damage;
mod damaged;
mod drafts;
mod editing;
mod elsewhere;
mod exports;
mod file_format;
mod finds;
mod formats;
mod help;
mod history;
mod home;
mod hostile;
mod keys;
mod killed;
mod leaving;
mod manuals;
mod mash;
mod merging;
mod montreal;
mod pasting;
#[cfg(target_os = "linux")]
mod pictures;
#[cfg(target_os = "linux")]
mod plain;
mod report;
mod reporting;
mod round_trip;
mod routing;
mod salvage;
mod search;
mod summary;
#[cfg(target_os = "linux")]
mod surroundings;
#[cfg(target_os = "linux")]
mod terminals;
mod texts;
mod tidy;
#[cfg(target_os = "linux")]
mod torture;
mod trouble;
mod underneath;
mod walk;
mod window_size;
mod windows;
