//! The screens: they draw state and send actions, and know no file.

mod app;
mod bars;
mod card;
mod desk;
mod draw;
mod footer;
mod form;
mod help;
mod home;
mod input;
mod keys;
mod paint;
mod palette;
mod report;
mod screen;
mod summary;
mod terminal;
mod terms;
mod text_buffer;
mod text_field;
mod theme;
mod welcome;
mod wizard;

pub use app::App;
pub use desk::{
    Consent, Desk, Offered, Offers, OnDesk, Passage, Refusal, Shape, Shelf, Shelved, Subject,
};
pub use input::{Input, Key};
pub use terminal::{Screen, run};
pub use theme::Theme;

#[cfg(test)]
mod tests;
