//! `export`: everything in an assessment as a workbook, as tables or as JSON.

use std::io::{self, IsTerminal};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::{Failure, tell, write_out_bytes};
use crate::export::csv::Separator;
use crate::export::{Export, TableId, csv, json, xlsx};
use crate::l10n::{L10n, Message, msg};
use crate::store::{Home, LoadedQuestionnaire, ResultFile, read_only, write_results};

/// What is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Xlsx,
    Csv,
    Json,
}

impl Format {
    fn named(name: &str) -> Option<Format> {
        match name {
            "xlsx" => Some(Format::Xlsx),
            "csv" => Some(Format::Csv),
            "json" => Some(Format::Json),
            _ => None,
        }
    }
}

/// Where it is written to.
enum Target {
    Stdout,
    File(PathBuf),
    /// A file for each table.
    Folder(PathBuf),
}

/// Runs the command.
pub fn run(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let text = |id: &str| matches.get_one::<String>(id).map(String::as_str);
    let to = matches.get_one::<PathBuf>("to").cloned().unwrap_or_default();
    let format = format(text("format"), &to)?;
    let target = target(format, to);
    let is_one = !matches!(target, Target::Folder(_));
    let asks_for_csv = text("separator").is_some() || text("table").is_some();
    if asks_for_csv && format != Format::Csv || text("table").is_some() && !is_one {
        return Err(wrong(msg::export_one_table()));
    }
    if format == Format::Xlsx && matches!(target, Target::Stdout) && io::stdout().is_terminal() {
        return Err(wrong(msg::export_no_terminal()));
    }
    let (name, mut assessment) = read_only(home, text("name").unwrap_or_default())?;
    let mut loaded = LoadedQuestionnaire::load(home, Some(&assessment.questionnaire))?;
    assessment.complete(&loaded.questionnaire);
    loaded.texts.set_values(&assessment.about.authority, assessment.about.year);
    let texts = loaded.texts.ask(l10n.language().tag);
    let date = matches.get_one::<Date>("date").copied().unwrap_or_else(today);
    let export = Export::new(l10n, texts, &loaded.questionnaire, &assessment, &name, date);
    let separator = match text("separator") {
        Some("comma") => Separator::Comma,
        Some("semicolon") => Separator::Semicolon,
        Some("tab") => Separator::Tab,
        _ => Separator::of(l10n.language().tag),
    };
    let table = |id| csv::write(&export.table(id), separator).into_bytes();
    let wanted = TableId::ALL.into_iter().find(|id| text("table") == Some(id.name()));
    let may_replace = matches.get_flag("force");
    let write = |folder: Option<&Path>, files: &[ResultFile]| -> Result<(), Failure> {
        Ok(write_results(folder, files, may_replace)?)
    };
    let content = || match format {
        Format::Xlsx => {
            xlsx::write(&export).map_err(|_| Failure { message: msg::export_too_large(), code: 1 })
        }
        Format::Csv => Ok(table(wanted.unwrap_or(TableId::Answers))),
        Format::Json => Ok(json::write(&export).into_bytes()),
    };
    match target {
        Target::Stdout => write_out_bytes(&content()?),
        Target::File(path) => {
            write(None, &[ResultFile { path: path.clone(), content: content()? }])?;
            tell(&l10n.say(&msg::export_done(path.display().to_string())));
        }
        Target::Folder(folder) => {
            let file = |id: TableId| ResultFile {
                path: folder.join(format!("{}.csv", id.name())),
                content: table(id),
            };
            let files = TableId::ALL.map(file);
            write(Some(&folder), &files)?;
            let path = folder.display().to_string();
            tell(&l10n.say(&msg::ExportDoneTables { count: files.len(), path }.message()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The format asked for, or the one that the file's ending names.
fn format(asked: Option<&str>, to: &Path) -> Result<Format, Failure> {
    if let Some(format) = asked.and_then(Format::named) {
        return Ok(format);
    }
    if is_stdout(to) {
        return Err(wrong(msg::export_which_format()));
    }
    let ending = to.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    let format = ending.as_deref().and_then(Format::named);
    format.ok_or_else(|| wrong(msg::export_unknown_ending(to.display().to_string())))
}

/// Tables as CSV go into a folder, unless a file is named that ends so.
fn target(format: Format, to: PathBuf) -> Target {
    let ends_so = to.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if is_stdout(&to) {
        Target::Stdout
    } else if format == Format::Csv && (to.is_dir() || !ends_so) {
        Target::Folder(to)
    } else {
        Target::File(to)
    }
}

fn is_stdout(to: &Path) -> bool {
    to.as_os_str() == "-"
}

fn wrong(message: Message) -> Failure {
    Failure { message, code: 2 }
}

/// The date where the user is.
pub(super) fn today() -> Date {
    TimeZone::system().to_datetime(Timestamp::now()).date()
}
