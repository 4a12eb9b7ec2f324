//! Commands: what is asked for on the command line, and who does it.
//!
//! Stdout is the result, stderr is talk. Exit codes: 0 done; 1 the input has faults; 2 usage;
//! 3 a file could not be read or written.

mod arguments;
mod check;
mod desk;
mod ears;
mod export;
mod history;
mod keys;
mod looks;
mod manual;
mod merge;
mod open;
mod publish;
mod report;
mod starter;
mod status;
#[cfg(test)]
mod tests;
mod texts;
mod trouble;

use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;

use clap::ArgMatches;

use crate::l10n::{L10n, Language, Message, msg};
use crate::model::assessment::{About, Assessment};
use crate::model::session::Settings;
use crate::model::visible::{clean, clean_line};
use crate::store::{AssessmentFile, Home, LoadedQuestionnaire, Name, StoreError};

/// How a command ended badly: what to say, and with which code.
struct Failure {
    message: Message,
    code: u8,
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        let code = trouble::code(&error);
        Failure { message: trouble::explain(&error), code }
    }
}

/// Runs the program with these arguments.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let home = Home::find();
    let settings = home.as_ref().map(Home::read_settings).unwrap_or_default();
    let l10n = L10n::new(language(&arguments, &settings));
    // Hundreds of words that are only needed where there is something to tell.
    let read = |l10n: &L10n| arguments::command(l10n).try_get_matches_from(&arguments);
    let wordless = L10n::wordless(l10n.language());
    let result = match read(&wordless).or_else(|_| read(&l10n)) {
        Ok(matches) => {
            home.map_err(Failure::from).and_then(|home| dispatch(&home, &settings, &l10n, &matches))
        }
        Err(error) => Ok(arguments::refuse(&l10n, &error)),
    };
    let cut_off = || OUTPUT_FAILED.get().map(|error| msg::mishap_output(error.clone()));
    let result = result.and_then(|code| match cut_off() {
        Some(message) => Err(Failure { message, code: 3 }),
        None => Ok(code),
    });
    match result {
        Ok(code) => code,
        Err(failure) => {
            tell(&l10n.say(&failure.message));
            ExitCode::from(failure.code)
        }
    }
}

/// Says something on stderr, on one line. What a terminal would obey never reaches it.
fn tell(text: &str) {
    let _ = writeln!(io::stderr(), "{}", clean_line(text));
}

/// Why a result could not be written in full. Told at the end, so that no command can forget it.
static OUTPUT_FAILED: OnceLock<String> = OnceLock::new();

/// Writes a result on stdout, cleaned as everything that a terminal may get.
fn write_out(text: &str) {
    write_exactly(clean(text).as_bytes());
}

/// Writes a result that another program reads, byte for byte; cleaned where a terminal gets it after
/// all.
fn write_out_bytes(result: &[u8]) {
    match std::str::from_utf8(result) {
        Ok(text) if io::stdout().is_terminal() => write_out(text),
        _ => write_exactly(result),
    }
}

/// A reader that has gone away is no error of ours; a full disk is one.
fn write_exactly(result: &[u8]) {
    let mut out = io::stdout().lock();
    match out.write_all(result).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let _ = OUTPUT_FAILED.set(error.to_string());
        }
        _ => {}
    }
}

/// The language asked for: `--lang`, the settings, the system.
fn language(arguments: &[OsString], settings: &Settings) -> Language {
    let texts: Vec<String> = arguments.iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let asked =
        texts.iter().enumerate().find_map(|(at, argument)| match argument.strip_prefix("--lang") {
            Some("") => texts.get(at + 1).cloned(),
            Some(value) => value.strip_prefix('=').map(str::to_owned),
            None => None,
        });
    let wish = asked.or_else(|| settings.language.clone()).or_else(sys_locale::get_locale);
    Language::fitting(&wish.unwrap_or_default())
}

fn dispatch(
    home: &Home,
    settings: &Settings,
    l10n: &L10n,
    matches: &ArgMatches,
) -> Result<ExitCode, Failure> {
    let text = |matches: &ArgMatches, id: &str| matches.get_one::<String>(id).cloned();
    let call = open::Call::read(home, settings, l10n, matches)?;
    match matches.subcommand() {
        None => call.open(None),
        Some(("open", own)) => {
            let name = text(own, "name").unwrap_or_default();
            AssessmentFile::locate(home, &name)?;
            call.open(Some(name))
        }
        Some(("new", own)) => {
            let name = text(own, "name").unwrap_or_default();
            let name = Name::new(&name).map_err(|fault| StoreError::Name(name, fault))?;
            let loaded = LoadedQuestionnaire::load(home, text(own, "questionnaire").as_deref())?;
            let about = About {
                authority: text(own, "authority").unwrap_or_default(),
                country: text(own, "country").unwrap_or_default(),
                year: own.get_one::<i64>("year").and_then(|year| i32::try_from(*year).ok()),
                languages: vec![l10n.language().tag.to_owned()],
                ..About::default()
            };
            let assessment = Assessment::new(&loaded.questionnaire, about);
            let opened = AssessmentFile::create(home, &name, &assessment, &desk::holder(settings))?;
            made(l10n, &opened.file);
            Ok(ExitCode::SUCCESS)
        }
        Some(("example", own)) => {
            let (name, assessment) = home.example(text(own, "name").as_deref())?;
            let opened = AssessmentFile::create(home, &name, &assessment, &desk::holder(settings))?;
            if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
                made(l10n, &opened.file);
                return Ok(ExitCode::SUCCESS);
            }
            drop(opened);
            call.open(Some(name.as_str().to_owned()))
        }
        Some(("list", own)) if own.get_flag("names") => status::names(home),
        Some(("list", own)) => status::list(home, l10n, own.get_flag("json")),
        Some(("status", own)) => {
            let name = text(own, "name").unwrap_or_default();
            status::status(home, l10n, &name, own.get_flag("json"))
        }
        Some(("history", own)) => {
            let name = text(own, "name").unwrap_or_default();
            history::list(home, l10n, &name, own.get_flag("json"))
        }
        Some(("restore", own)) => {
            let state = text(own, "state").unwrap_or_default();
            history::restore(home, settings, l10n, &state)
        }
        Some(("keys", _)) => keys::list(home, l10n),
        Some(("report", own)) => report::run(home, l10n, own),
        Some(("export", own)) => export::run(home, l10n, own),
        Some(("check", own)) => {
            let paths = own.get_many::<PathBuf>("paths").unwrap_or_default();
            let paths: Vec<PathBuf> = paths.cloned().collect();
            check::run(home, l10n, &paths, own.get_flag("texts"))
        }
        Some(("merge", own)) => merge::run(home, l10n, own),
        Some(("texts", own)) => texts::run(home, l10n, own),
        Some(("new-questionnaire", own)) => {
            let folder = own.get_one::<PathBuf>("folder").cloned().unwrap_or_default();
            starter::run(home, l10n, &folder)
        }
        Some(("completions", own)) => {
            manual::completions(l10n, &text(own, "shell").unwrap_or_default())
        }
        Some(("man", _)) => manual::man(l10n),
        Some(("guide", _)) => manual::guide(home, l10n),
        Some(_) => Ok(ExitCode::SUCCESS),
    }
}

/// Says what was made, and where it lies.
fn made(l10n: &L10n, file: &AssessmentFile) {
    tell(&l10n.say(
        &msg::CliMade { name: file.name(), path: file.path().display().to_string() }.message(),
    ));
}
