//! The manuals: completions for shells, the man page, the user guide. All of them are made from the
//! commands, the table of keys and the messages that the program itself uses, so they say what it
//! does.

mod guide;
mod offered;
mod page;

use std::process::ExitCode;

use clap::{Arg, Command};
use clap_complete::Shell;

pub use offered::Tag;

use super::{Failure, arguments, write_out_bytes};
use crate::l10n::{L10n, msg};
use crate::store::{Home, LoadedQuestionnaire};

/// The shells that commands can be completed in.
pub const SHELLS: [&str; 4] = ["bash", "zsh", "fish", "powershell"];

/// How the program is called.
const PROGRAM: &str = "local-mgi";

/// `completions`: what a shell reads to complete commands.
pub fn completions(l10n: &L10n, shell: &str) -> Result<ExitCode, Failure> {
    write_out_bytes(script(l10n, shell).as_bytes());
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

/// The completions for one shell; nothing for a shell that has none.
fn script(l10n: &L10n, shell: &str) -> String {
    let Ok(kind) = shell.parse::<Shell>() else { return String::new() };
    let mut script = Vec::new();
    clap_complete::generate(kind, &mut arguments::command(l10n), PROGRAM, &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match kind {
        Shell::Zsh => in_words(l10n, &script),
        Shell::Bash => joined(&script),
        _ => script,
    }
}

/// What zsh calls a list of commands, in the reader's language: the only words that are not taken
/// from the commands.
fn in_words(l10n: &L10n, script: &str) -> String {
    let line = |line: &str| {
        let (before, rest) = line.split_once("_describe -t commands '")?;
        let (command, after) = rest.split_once(" commands'")?;
        let words = l10n.say(&msg::completions_commands(command.to_owned()));
        Some(format!("{before}_describe -t commands '{words}'{after}"))
    };
    script
        .split('\n')
        .map(|own| line(own).unwrap_or_else(|| own.to_owned()))
        .collect::<Vec<_>>()
        .join("\n")
}

/// Makes bash complete behind commands, too: clap_complete writes the hyphen in the program's name in
/// two ways, so that no branch of its script is ever taken.
fn joined(script: &str) -> String {
    let written = |hyphen: &str| format!("{}__subcmd__", PROGRAM.replace('-', hyphen));
    script.replace(&written("__subcmd__"), &written("__"))
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
