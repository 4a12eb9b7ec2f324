//! The screens as a person meets them: keys, clicks and pastes go in, pictures come out.
//!
//! Everything here goes through the whole [`App`](super::App) with a desk in memory, so that what is
//! under it can be reshaped freely.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod answering;
mod case;
mod drafts;
mod elsewhere;
mod french_digits;
mod glancing;
mod heard;
mod history;
mod languages;
mod laws;
mod laws_forms;
mod laws_indicators;
mod laws_lists;
mod long;
mod looks;
mod mended;
mod monkey;
mod moving;
mod nothing;
mod outside;
mod own_keys;
mod pages;
mod pointing;
mod projecting;
mod pseudo;
mod quick;
mod reporting;
mod saving;
mod screens;
mod searching;
mod shelf;
mod slow_line;
mod snapshots;
pub(crate) mod support;
mod terms;
mod time_left;
mod told;
mod tour;
mod undo;
mod writing;
