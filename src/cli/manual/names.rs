//! The names of assessments among what shells offer. They are asked for at the moment when they are
//! offered; all else in a script is known when it is written. A name may hold anything that a shell
//! would obey, so no shell gets to read it as its own words.

use clap::Command;

use super::{PROGRAM, words};
use crate::l10n::{L10n, msg};

/// What writes the names for a shell, one a line.
const ASKED: &str = "local-mgi list --names 2>/dev/null";

/// The commands that take an assessment as their first argument: the help of that says so.
fn commands(l10n: &L10n, command: &Command) -> Vec<String> {
    let help = l10n.say(&msg::argument_name_or_file());
    let takes =
        |sub: &&Command| sub.get_positionals().any(|argument| words(argument.get_help()) == help);
    command.get_subcommands().filter(takes).map(|sub| sub.get_name().to_owned()).collect()
}

/// Names behind commands, and files where no name fits.
pub fn bash(l10n: &L10n, command: &Command, script: &str) -> String {
    let own = format!("_{}", PROGRAM.replace('-', "__"));
    let mut lines: Vec<String> = script.lines().map(str::to_owned).collect();
    let calls = format!("complete -F {own} ");
    for line in &mut lines {
        *line = line.replace(&calls, &format!("complete -F {own}__names "));
    }
    let end = lines.iter().rposition(|line| line.starts_with("if ")).unwrap_or(lines.len());
    let commands = commands(l10n, command).join("|");
    let names = format!(
        r#"{own}__names() {{
    {own} "$@"
    local name
    if [[ $COMP_CWORD -eq 2 && $2 != -* && ${{COMP_WORDS[1]}} =~ ^({commands})$ ]]; then
        COMPREPLY=()
        while IFS= read -r name; do
            [[ $name == "$2"* ]] && COMPREPLY+=("$(printf %q "$name")")
        done < <({ASKED})
    fi
}}
"#
    );
    lines.insert(end, names);
    lines.join("\n") + "\n"
}

/// Names and files, each under its heading.
pub fn zsh(l10n: &L10n, script: &str) -> String {
    let help = l10n.say(&msg::argument_name_or_file());
    let headed = |message| l10n.say(&message).replace('\'', "’");
    let (names, files) = (headed(msg::completions_assessments()), headed(msg::completions_files()));
    let mut lines: Vec<String> = Vec::new();
    for line in script.lines() {
        if line.starts_with("':name -- ") && line.contains(&help) {
            lines.push(line.replace(":_default'", ":_local-mgi_names'"));
        } else {
            lines.push(line.to_owned());
        }
    }
    let ask = format!(
        r#"
_local-mgi_names() {{
    local -a names=("${{(@f)$({ASKED})}}")
    _alternative 'names:{names}:compadd -a names' 'files:{files}:_files'
}}
"#
    );
    lines.insert(1.min(lines.len()), ask);
    lines.join("\n") + "\n"
}

/// Names beside the files that fish offers by itself.
pub fn fish(l10n: &L10n, command: &Command, script: &str) -> String {
    let commands = commands(l10n, command).join(" ");
    let using = "__fish_local_mgi_using_subcommand";
    format!("{script}complete -c {PROGRAM} -n \"{using} {commands}\" -k -a \"({ASKED})\"\n")
}
