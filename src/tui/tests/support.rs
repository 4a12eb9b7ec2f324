//! What the tests of the screens share: a desk in memory, a player at the keys, and pictures of the
//! screen that show what text alone does not.

mod built_in;
mod desk;
mod fixture;
mod picture;
mod player;
mod press;

pub use desk::{Kept, Outside, now};
pub use fixture::*;
pub use player::Player;

/// The languages of the screen.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "pt-BR"];
