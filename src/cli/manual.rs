//! The manuals: completions for shells, the man page, the user guide. All of them are made from the
//! commands, the table of keys and the messages that the program itself uses, so they say what it
//! does.

mod completions;
mod guide;
mod names;
mod offered;
mod page;

use std::process::ExitCode;

use clap::{Arg, Command};

pub use offered::Offered;

use super::{Failure, write_out_bytes};
use crate::l10n::L10n;
use crate::store::{Home, LoadedQuestionnaire};

/// The shells that commands can be completed in.
pub const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

/// How the program is called.
const PROGRAM: &str = "local-mgi";

/// `completions`: what a shell reads to complete commands.
pub fn completions(l10n: &L10n, shell: &str) -> Result<ExitCode, Failure> {
    write_out_bytes(completions::script(l10n, shell).as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// `man`: the manual page.
pub fn man(l10n: &L10n) -> Result<ExitCode, Failure> {
    write_out_bytes(page::page(l10n).as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// `guide`: the user guide.
pub fn guide(home: &Home, l10n: &L10n) -> Result<ExitCode, Failure> {
    let usual = LoadedQuestionnaire::load(home, None)?;
    write_out_bytes(guide::guide(l10n, usual.questionnaire).as_bytes());
    Ok(ExitCode::SUCCESS)
}

/// Every command that a person can call, with what they type for it: the program itself comes
/// first, and a command that only stands above others is left out.
fn each<'c>(command: &'c Command, name: &str, visit: &mut impl FnMut(&str, &'c Command)) {
    if !command.is_subcommand_required_set() {
        visit(name, command);
    }
    for sub in command.get_subcommands() {
        each(sub, &format!("{name} {}", sub.get_name()), visit);
    }
}

/// The arguments and options of a command that are its own: help and language go with every one.
fn own(command: &Command) -> impl Iterator<Item = &Arg> {
    command
        .get_arguments()
        .filter(|argument| argument.get_id() != "help" && !argument.is_global_set())
}

/// A few words of help, as they stand in one line.
fn words(styled: Option<&clap::builder::StyledStr>) -> String {
    styled.map(ToString::to_string).unwrap_or_default()
}
