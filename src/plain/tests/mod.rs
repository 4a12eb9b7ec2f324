//! Line mode as a person meets it: lines go in, lines come out, over a desk in memory.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod doubts;
mod hearer;
mod monkey;
mod saving;
mod sessions;
mod silence;
mod words;

pub use hearer::Hearer;
