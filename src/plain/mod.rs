//! Line mode: the same wizard line by line, made to be heard. One thing a line, nothing is drawn and
//! nothing is drawn over; a chart is a sentence. It is the scripting interface, too: what a person
//! types can stand in a file.
//!
//! ```text
//! line in → Talk::hear → Action → Sitting → saved → lines out
//! ```
//!
//! [`Talk`] hears lines and says lines; it knows no terminal. [`run()`] reads and writes them.

mod answer;
mod asking;
mod changing;
mod coming;
mod command;
mod details;
mod drafts;
mod filling;
mod finding;
mod finishing;
mod help;
mod home;
mod moving;
mod outside;
mod pages;
mod publishing;
mod question;
mod run;
mod summary;
mod talk;
#[cfg(test)]
pub(crate) mod tests;
mod versions;

pub use command::Command;
pub use run::{Ears, Ended, Heard, Terms, run};
pub use talk::{End, Talk};
