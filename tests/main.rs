//! The outer tests: the program as people and scripts meet it.
//!
//! One binary, so that the program's libraries are linked once. `every_file_is_a_module` in
//! [`tidy`] sees to it that no file here is forgotten.

// A test that finds its world different from what it needs has nothing better to do than to panic.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod support;

mod checks;
mod commands;
mod damage;
mod editing;
mod exports;
mod file_format;
mod formats;
mod help;
mod home;
mod killed;
mod leaving;
mod mash;
mod montreal;
mod pasting;
mod report;
mod reporting;
mod round_trip;
mod routing;
mod search;
mod summary;
mod texts;
mod tidy;
mod trouble;
mod walk;
mod window_size;
mod windows;
