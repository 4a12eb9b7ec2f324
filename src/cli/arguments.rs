//! The command line, in the reader's language.

mod refuse;

pub use refuse::refuse;

use clap::builder::{Str, StyledStr};
use clap::{Arg, ArgAction, Command, value_parser};
use jiff::civil::Date;

use super::looks;
use super::manual::{Offered, SHELLS};
use crate::export::TableId;
use crate::l10n::{L10n, Message, msg};

/// Every command with its arguments. All words come from Fluent; clap's own are switched off.
pub fn command(l10n: &L10n) -> Command {
    let say = |message: Message| l10n.say(&message);
    let arguments = heading(l10n, msg::cli_arguments());
    let options = heading(l10n, msg::cli_options());
    let name = |called: Message| {
        Arg::new("name").value_name(value(l10n, called)).help_heading(arguments.clone())
    };
    let json = || {
        Arg::new("json")
            .long("json")
            .action(ArgAction::SetTrue)
            .help_heading(options.clone())
            .help(say(msg::argument_json()))
    };
    // Everywhere, since every command that opens the wizard knows both.
    let mode = |id: &'static str, help: Message| {
        Arg::new(id)
            .long(id)
            .global(true)
            .action(ArgAction::SetTrue)
            .help_heading(options.clone())
            .help(say(help))
    };
    let sub = |id: &'static str, about: Message| prepare(Command::new(id).about(say(about)), l10n);
    let command = Command::new("local-mgi")
        .about(say(msg::cli_about()))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help_heading(options.clone())
                .help(say(msg::argument_version())),
        )
        .arg(
            offering(
                option(l10n, "lang", msg::value_language(), msg::argument_lang()),
                Offered::languages(),
            )
            .global(true),
        )
        .arg(mode("plain", msg::argument_plain()))
        .arg(mode("screen", msg::argument_screen()).conflicts_with("plain"))
        .arg(
            offering(
                option(l10n, "theme", msg::value_theme(), msg::argument_theme(looks::listed(l10n))),
                Offered::themes(),
            )
            .global(true),
        )
        .arg(
            Arg::new("ascii")
                .long("ascii")
                .global(true)
                .action(ArgAction::SetTrue)
                .help_heading(options.clone())
                .help(say(msg::argument_ascii())),
        )
        .subcommand_help_heading(heading(l10n, msg::cli_commands()))
        .subcommand(sub("open", msg::cli_open()).arg(
            name(msg::value_name_or_file()).required(true).help(say(msg::argument_name_or_file())),
        ))
        .subcommand(
            sub("new", msg::cli_new())
                .arg(name(msg::value_name()).required(true).help(say(msg::argument_new_name())))
                .arg(option(l10n, "authority", msg::value_text(), msg::about_authority()))
                .arg(option(l10n, "country", msg::value_text(), msg::about_country()))
                .arg(
                    option(l10n, "year", msg::value_year(), msg::about_year())
                        .value_parser(value_parser!(i64).range(1000..=2999)),
                )
                .arg(offering(
                    option(l10n, "questionnaire", msg::value_id(), msg::argument_questionnaire()),
                    Offered::questionnaires(),
                )),
        )
        .subcommand(
            sub("example", msg::cli_example()).arg(
                offering(name(msg::value_name()), Offered::examples())
                    .help(say(msg::argument_example())),
            ),
        )
        .subcommand(
            sub("list", msg::cli_list())
                .arg(json())
                .arg(mode("names", msg::argument_names()).global(false).conflicts_with("json")),
        )
        .subcommand(
            sub("status", msg::cli_status())
                .arg(
                    name(msg::value_name_or_file())
                        .required(true)
                        .help(say(msg::argument_name_or_file())),
                )
                .arg(json()),
        )
        .subcommand(sub("keys", msg::cli_keys()))
        .subcommand(report(l10n))
        .subcommand(export(l10n))
        .subcommand(
            sub("history", msg::cli_history())
                .arg(
                    name(msg::value_name_or_file())
                        .required(true)
                        .help(say(msg::argument_name_or_file())),
                )
                .arg(json()),
        )
        .subcommand(
            sub("restore", msg::cli_restore()).arg(
                Arg::new("state")
                    .value_name(value(l10n, msg::value_state()))
                    .help_heading(arguments.clone())
                    .required(true)
                    .help(say(msg::argument_state())),
            ),
        )
        .subcommand(
            sub("check", msg::cli_check())
                .arg(
                    Arg::new("paths")
                        .help_heading(arguments.clone())
                        .value_name(value(l10n, msg::value_path()))
                        .num_args(0..)
                        .value_parser(value_parser!(std::path::PathBuf))
                        .help(say(msg::argument_paths())),
                )
                .arg(
                    Arg::new("texts")
                        .long("texts")
                        .action(ArgAction::SetTrue)
                        .help_heading(options.clone())
                        .help(say(msg::argument_texts())),
                ),
        )
        .subcommand(merge(l10n))
        .subcommand(texts(l10n))
        .subcommand(
            sub("new-questionnaire", msg::cli_new_questionnaire()).arg(
                file(l10n, "folder", msg::value_folder(), msg::argument_new_folder())
                    .help_heading(arguments.clone())
                    .required(true),
            ),
        )
        .subcommand(
            sub("completions", msg::cli_completions()).arg(
                option_or_argument(l10n, "shell", msg::value_shell(), msg::argument_shell())
                    .help_heading(arguments.clone())
                    .value_parser(SHELLS)
                    .hide_possible_values(true)
                    .required(true),
            ),
        )
        .subcommand(sub("man", msg::cli_man()))
        .subcommand(sub("guide", msg::cli_guide()));
    with_usage(prepare(command, l10n), l10n, "local-mgi")
}

/// The profile as a document.
fn report(l10n: &L10n) -> Command {
    let say = |message: Message| l10n.say(&message);
    let flag = |id: &'static str, help: Message| {
        Arg::new(id)
            .long(id)
            .action(ArgAction::SetTrue)
            .help_heading(heading(l10n, msg::cli_options()))
            .help(say(help))
    };
    let parts = msg::argument_report_parts(super::report::parts_listed());
    let command = Command::new("report")
        .about(say(msg::cli_report()))
        .arg(
            Arg::new("name")
                .value_name(value(l10n, msg::value_name()))
                .help_heading(heading(l10n, msg::cli_arguments()))
                .required(true)
                .help(say(msg::argument_name_or_file())),
        )
        .arg(option(l10n, "to", msg::value_file(), msg::argument_report_to()).required(true))
        .arg(offering(
            option(l10n, "format", msg::value_format(), msg::argument_report_format()),
            Offered::formats(),
        ))
        .arg(offering(
            option(l10n, "second", msg::value_language(), msg::argument_report_second()),
            Offered::languages(),
        ))
        .arg(offering(option(l10n, "parts", msg::value_parts(), parts), Offered::parts()))
        .arg(flag("one-page", msg::argument_report_one_page()))
        .arg(
            option(l10n, "date", msg::value_date(), msg::argument_report_date()).value_parser(date),
        )
        .arg(flag("force", msg::argument_force()));
    prepare(command, l10n)
}

/// Two versions of an assessment and where they come from.
fn merge(l10n: &L10n) -> Command {
    let version = |id: &'static str, kind: Message, help: Message| {
        file(l10n, id, kind, help).help_heading(l10n.say(&msg::cli_arguments())).required(true)
    };
    let output = file(l10n, "output", msg::value_file(), msg::argument_merge_output());
    let path = file(l10n, "path", msg::value_file(), msg::argument_merge_path());
    let command = Command::new("merge")
        .about(l10n.say(&msg::cli_merge()))
        .arg(version("base", msg::value_base(), msg::argument_merge_base()))
        .arg(version("ours", msg::value_ours(), msg::argument_merge_ours()))
        .arg(version("theirs", msg::value_theirs(), msg::argument_merge_theirs()))
        .arg(output.long("output").allow_hyphen_values(true))
        .arg(path.long("path"));
    prepare(command, l10n)
}

/// Everything in an assessment, for others to work with.
fn export(l10n: &L10n) -> Command {
    let say = |message: Message| l10n.say(&message);
    // One of a few words, which the help names.
    let one_of = |id, kind, help, words: &'static [&'static str]| {
        option(l10n, id, kind, help).value_parser(words.to_vec()).hide_possible_values(true)
    };
    let name = value(l10n, msg::value_name());
    let command = Command::new("export")
        .about(say(msg::cli_export()))
        .arg(
            Arg::new("name")
                .value_name(name)
                .help_heading(heading(l10n, msg::cli_arguments()))
                .required(true)
                .help(say(msg::argument_name_or_file())),
        )
        .arg(
            file(l10n, "to", msg::value_file_or_dash(), msg::argument_export_to())
                .long("to")
                .required(true),
        )
        .arg(one_of(
            "format",
            msg::value_format(),
            msg::argument_export_format(),
            &["xlsx", "csv", "json"],
        ))
        .arg(one_of("table", msg::value_table(), msg::argument_export_table(), &TABLES))
        .arg(one_of(
            "separator",
            msg::value_separator(),
            msg::argument_export_separator(),
            &["comma", "semicolon", "tab"],
        ))
        .arg(
            option(l10n, "date", msg::value_date(), msg::argument_export_date()).value_parser(date),
        )
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .help_heading(heading(l10n, msg::cli_options()))
                .help(say(msg::argument_force())),
        );
    prepare(command, l10n)
}

/// The tables of an export, by name.
static TABLES: [&str; TableId::ALL.len()] = {
    let mut names = [""; TableId::ALL.len()];
    let mut at = 0;
    while at < names.len() {
        names[at] = TableId::ALL[at].name();
        at += 1;
    }
    names
};

/// A date as ISO 8601 writes it, of the years that spreadsheets know.
fn date(text: &str) -> Result<Date, String> {
    let date: Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    (1900..=9999).contains(&date.year()).then_some(date).ok_or_else(String::new)
}

/// Texts as tables, out and back in.
fn texts(l10n: &L10n) -> Command {
    let say = |message: Message| l10n.say(&message);
    let sub = |id: &'static str, about: Message| {
        let (kind, help) = (msg::value_language(), msg::argument_texts_language());
        let language = option_or_argument(l10n, "language", kind, help)
            .help_heading(heading(l10n, msg::cli_arguments()));
        let command = Command::new(id)
            .about(say(about))
            .arg(offering(language, Offered::languages()).required(true));
        let which = msg::argument_questionnaire_or_folder();
        let command = command.arg(option(l10n, "questionnaire", msg::value_id_or_folder(), which));
        prepare(command, l10n)
    };
    let export = sub("export", msg::cli_texts_export())
        .arg(file(l10n, "to", msg::value_file(), msg::argument_to()).long("to"));
    let import = sub("import", msg::cli_texts_import())
        .arg(
            file(l10n, "table", msg::value_file(), msg::argument_table())
                .help_heading(heading(l10n, msg::cli_arguments()))
                .required(true),
        )
        .arg(file(l10n, "into", msg::value_folder(), msg::argument_into()).long("into"));
    let command = Command::new("texts")
        .about(say(msg::cli_texts()))
        .disable_help_subcommand(true)
        .subcommand_required(true)
        .subcommand_help_heading(heading(l10n, msg::cli_commands()))
        .subcommand(export)
        .subcommand(import);
    prepare(command, l10n)
}

/// A file or folder.
fn file(l10n: &L10n, id: &'static str, kind: Message, help: Message) -> Arg {
    // A parser of paths also makes shells complete them.
    option_or_argument(l10n, id, kind, help).value_parser(value_parser!(std::path::PathBuf))
}

fn option_or_argument(l10n: &L10n, id: &'static str, kind: Message, help: Message) -> Arg {
    Arg::new(id)
        .help_heading(heading(l10n, msg::cli_options()))
        .value_name(value(l10n, kind))
        .help(l10n.say(&help))
}

fn option(l10n: &L10n, id: &'static str, kind: Message, help: Message) -> Arg {
    option_or_argument(l10n, id, kind, help).long(id)
}

/// With words that shells offer. The help says them itself.
fn offering(argument: Arg, words: Offered) -> Arg {
    argument.value_parser(words).hide_possible_values(true)
}

fn value(l10n: &L10n, message: Message) -> Str {
    Str::from(l10n.say(&message))
}

/// What stands above a list of the help; clap adds the colon.
fn heading(l10n: &L10n, message: Message) -> String {
    l10n.say(&msg::cli_heading(message))
}

/// How each command is called, from the arguments it has.
fn with_usage(command: Command, l10n: &L10n, name: &str) -> Command {
    let usage = StyledStr::from(usage(&command, l10n, name));
    command.override_usage(usage).mut_subcommands(|sub| {
        let name = format!("{name} {}", sub.get_name());
        with_usage(sub, l10n, &name)
    })
}

/// How a command is called, as its help says it; `name` is what is typed up to there.
pub fn usage(command: &Command, l10n: &L10n, name: &str) -> String {
    called(command, l10n, l10n.say(&msg::cli_usage_line(name.to_owned())))
}

/// The same from a beginning of one's own.
pub fn called(command: &Command, l10n: &L10n, beginning: String) -> String {
    let mut parts = vec![beginning];
    for argument in command.get_positionals() {
        let named = argument.get_value_names().unwrap_or_default().join(" ");
        let many = argument.get_num_args().is_some_and(|count| count.max_values() > 1);
        parts.push(match (argument.is_required_set(), many) {
            (true, _) => named,
            (false, false) => format!("[{named}]"),
            (false, true) => format!("[{named}...]"),
        });
    }
    if command.has_subcommands() {
        let one = l10n.say(&msg::value_command());
        let required = command.is_subcommand_required_set();
        parts.push(if required { one } else { format!("[{one}]") });
    }
    parts.join(" ")
}

/// The parts that every command has: a help flag and a help page without a word of clap's own.
fn prepare(command: Command, l10n: &L10n) -> Command {
    let template =
        format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}\n", l10n.say(&msg::cli_usage()));
    command
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .help(l10n.say(&msg::argument_help()))
                .help_heading(heading(l10n, msg::cli_options())),
        )
        .help_template(StyledStr::from(template))
}
