//! A desk in memory, for tests of everything that stands on one.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod built_in;
mod desk;
mod fixture;
mod press;

pub use built_in::now;
pub use desk::{Kept, MemoryDesk, Outside};
pub use fixture::*;
