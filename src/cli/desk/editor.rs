//! The user's own editor.

use std::io::IsTerminal;
use std::path::PathBuf;

use crate::cli::trouble::number;
use crate::l10n::{Message, msg};
use crate::tui::Screen;

/// Lets the user write in their own editor, which has the terminal meanwhile.
pub fn write(text: &str) -> Result<String, Message> {
    if !std::io::stdin().is_terminal() {
        return Err(msg::editor_no_terminal());
    }
    let editor = std::env::var("VISUAL").or_else(|_| std::env::var("EDITOR"));
    let editor = editor.map_err(|_| msg::editor_none())?;
    let failed = |error: std::io::Error| {
        msg::EditorFailed { editor: editor.clone(), error: number(&error) }.message()
    };
    // Private, and gone when done.
    let file = tempfile::Builder::new().suffix(".txt").tempfile().map_err(failed)?;
    std::fs::write(file.path(), text).map_err(failed)?;
    let mut words = editor.split_whitespace();
    let program = PathBuf::from(words.next().unwrap_or_default());
    let ran =
        Screen::lend(|| std::process::Command::new(program).args(words).arg(file.path()).status());
    match ran.and_then(|status| status).map_err(failed)? {
        status if status.success() => std::fs::read_to_string(file.path()).map_err(failed),
        status => {
            let error = status.code().unwrap_or_default().to_string();
            Err(msg::EditorFailed { editor: editor.clone(), error }.message())
        }
    }
}
