//! What the tests stand on: a home of their own, the program, a terminal, the program's words.

mod dice;
mod frames;
mod home;
mod keys;
mod process;
mod screen;
mod terminal;
mod wizard;
mod words;

pub use dice::Dice;
pub use home::{Output, TestHome, output, program};
pub use process::Process;
pub use screen::Screen;
pub use terminal::{Options, Terminal};
pub use words::{LANGUAGES, Words, number, questionnaire, texts};

use std::time::Duration;

/// How long a test waits for what must come. Far more than it ever takes, so that a busy machine
/// makes tests slow and never red.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// Compares with a snapshot file beside the tests. Snapshots hold nothing but the text.
#[macro_export]
macro_rules! snapshot {
    ($name:expr, $text:expr) => {{
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots"));
        settings.bind(|| insta::assert_snapshot!($name, $text));
    }};
}
