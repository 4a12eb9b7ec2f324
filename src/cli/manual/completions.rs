//! What shells read to complete commands. clap_complete writes it from the command table; what it writes
//! in English only, or wrongly, is mended here.

use clap::{Arg, Command};
use clap_complete::Shell;

use super::{PROGRAM, names};
use crate::cli::arguments;
use crate::l10n::{L10n, msg};

/// The completions for one shell; nothing for a shell that has none.
pub fn script(l10n: &L10n, shell: &str) -> String {
    let Ok(kind) = shell.parse::<Shell>() else { return String::new() };
    let mut command = arguments::command(l10n);
    let mut script = Vec::new();
    clap_complete::generate(kind, &mut command, PROGRAM, &mut script);
    let script = String::from_utf8_lossy(&script).into_owned();
    match kind {
        Shell::Zsh => names::zsh(l10n, &in_words(l10n, &script)),
        Shell::Bash => names::bash(l10n, &command, &joined(&script)),
        Shell::Fish => names::fish(l10n, &command, &(begun(&script) + &following(&command, ""))),
        Shell::PowerShell => whole(&script),
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

/// Names what PowerShell brings in full, so that the script can follow anything in a profile: `using` may
/// only stand at the very beginning of a file.
fn whole(script: &str) -> String {
    let space = "System.Management.Automation";
    let lines = script.lines().filter(|line| !line.starts_with("using "));
    let mut script: String = lines.flat_map(|line| [line, "\n"]).collect();
    for (name, space) in [
        ("CompletionResult", space.to_owned()),
        ("CompletionResultType", space.to_owned()),
        ("StringConstantExpressionAst", format!("{space}.Language")),
        ("StringConstantType", format!("{space}.Language")),
    ] {
        script = script.replace(&format!("[{name}]"), &format!("[{space}.{name}]"));
    }
    script
}

/// Makes fish complete the value of an option before any command, too: what clap_complete writes takes an
/// option without its value for a fault and stops there. With a value in its place it is none.
fn begun(script: &str) -> String {
    let read = "argparse -s (__fish_local_mgi_global_optspecs) -- $cmd 2>/dev/null\n";
    let again = read.replace("$cmd ", "$cmd value ");
    script.replace(read, &format!("{read}    or {again}"))
}

/// The words that can follow a command, for fish: clap_complete gives it those of options only.
fn following(command: &Command, above: &str) -> String {
    let mut lines = String::new();
    for sub in command.get_subcommands() {
        let name = sub.get_name();
        let there = match above {
            "" => format!("__fish_local_mgi_using_subcommand {name}"),
            _ => format!("{above}; and __fish_seen_subcommand_from {name}"),
        };
        let words = sub.get_positionals().flat_map(Arg::get_possible_values);
        let words: Vec<String> = words.map(|word| word.get_name().to_owned()).collect();
        if !words.is_empty() {
            let words = words.join(" ");
            lines += &format!("complete -c {PROGRAM} -n \"{there}\" -f -a \"{words}\"\n");
        }
        lines += &following(sub, &there);
    }
    lines
}
