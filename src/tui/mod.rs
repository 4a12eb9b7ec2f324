//! The screens: they draw state and send actions, and know no file.

mod app;
mod bars;
mod card;
mod conflicts;
mod damage;
mod draft;
mod draw;
mod form;
mod glance;
mod help;
mod history;
mod home;
mod input;
mod key_test;
mod keys;
mod paint;
mod palette;
mod projector;
mod report;
mod screen;
mod signals;
mod summary;
mod terminal;
mod terms;
mod text_field;
mod theme;
mod tour;
mod welcome;
mod wizard;

pub use app::App;
pub use input::{Input, Key};
pub use keys::Keymap;
pub(crate) use keys::{Command, Context, key_name};
pub use terminal::{Screen, run};
pub use theme::{Abilities, Theme};

#[cfg(test)]
pub(crate) mod tests;
