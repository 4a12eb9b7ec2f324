//! What the tests of the screens share: a player at the keys, and pictures of the screen that show
//! what text alone does not.

mod line;
mod picture;
mod player;
mod way;

pub use crate::desk::tests::*;
pub use line::Line;
pub use player::Player;

/// The languages of the screen.
pub const LANGUAGES: [&str; 3] = ["en", "fr", "pt-BR"];
