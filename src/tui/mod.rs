//! The screens: they draw state and send actions, and know no file.

mod app;
mod bars;
mod card;
mod conflicts;
mod damage;
mod desk;
mod draft;
mod draw;
mod form;
mod help;
mod history;
mod home;
mod input;
mod keys;
mod paint;
mod palette;
mod report;
mod screen;
mod signals;
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
    Consent, Damage, Desk, Earlier, EarlierContent, Followed, Locked, Look, Offered, Offers,
    OnDesk, Other, Passage, Press, Refusal, Restored, Shape, Shelf, Shelved, Subject,
};
pub use input::{Input, Key};
pub use terminal::{Screen, run};
pub use theme::Theme;

#[cfg(test)]
mod tests;
