//! `report`: an assessment as a document in a file, or on standard output.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use clap::ArgMatches;
use jiff::civil::Date;

use super::export::today;
use super::{Failure, tell, write_out_bytes};
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::assessment::Assessment;
use crate::report::document::Document;
use crate::report::{Options, Part, Voice, bilingual, html, markdown, one_page, profile, word};
use crate::store::{Home, LoadedQuestionnaire, ResultFile, read_only, write_results};

/// What a document is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Html,
    Markdown,
    Word,
}

/// The formats, as files end and one best writes them.
pub const FORMATS: [&str; 3] = ["docx", "html", "md"];

impl Format {
    /// By the name that people give it, or that files end with.
    fn named(name: &str) -> Option<Format> {
        match name.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Format::Html),
            "md" | "markdown" => Some(Format::Markdown),
            "docx" | "word" => Some(Format::Word),
            _ => None,
        }
    }

    fn write(self, document: &Document) -> Result<Vec<u8>, Failure> {
        match self {
            Format::Html => Ok(html::write(document).into_bytes()),
            Format::Markdown => Ok(markdown::write(document).into_bytes()),
            Format::Word => word::write(document)
                .map_err(|_| Failure { message: msg::report_too_large(), code: 1 }),
        }
    }
}

/// What is asked for.
struct Wanted {
    options: Options,
    one_page: bool,
}

/// Writes the document.
pub fn run(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let text = |id: &str| matches.get_one::<String>(id).cloned().unwrap_or_default();
    let to = text("to");
    let format = format(&to, matches.get_one::<String>("format"))?;
    if format == Format::Word && to == "-" && io::stdout().is_terminal() {
        return Err(usage(msg::report_no_terminal()));
    }
    let date = matches.get_one::<Date>("date").copied().unwrap_or_else(today);
    let wanted = Wanted {
        options: Options { date, parts: parts(matches)? },
        one_page: matches.get_flag("one-page"),
    };
    let second = matches.get_one::<String>("second").map(|wish| Language::fitting(wish));
    let (_, mut assessment) = read_only(home, &text("name"))?;
    let mut loaded = LoadedQuestionnaire::load(home, Some(&assessment.questionnaire))?;
    assessment.complete(&loaded.questionnaire);
    loaded.texts.set_values(&assessment.about.authority, assessment.about.year);
    let mut document = document(l10n, &loaded, &assessment, &wanted);
    if let Some(second) = second.filter(|second| *second != l10n.language()) {
        let second = document_in(second, &loaded, &assessment, &wanted);
        document = bilingual::side_by_side(document, second);
    }
    let bytes = format.write(&document)?;
    if to == "-" {
        write_out_bytes(&bytes);
        return Ok(ExitCode::SUCCESS);
    }
    let file = ResultFile { path: to.clone().into(), content: bytes };
    write_results(None, &[file], matches.get_flag("force"))?;
    tell(&l10n.say(&msg::report_written(to)));
    Ok(ExitCode::SUCCESS)
}

fn document_in(
    language: Language,
    loaded: &LoadedQuestionnaire,
    assessment: &Assessment,
    wanted: &Wanted,
) -> Document {
    document(&L10n::new(language), loaded, assessment, wanted)
}

fn document(
    l10n: &L10n,
    loaded: &LoadedQuestionnaire,
    assessment: &Assessment,
    wanted: &Wanted,
) -> Document {
    let voice = Voice { l10n, texts: loaded.texts.ask(l10n.language().tag) };
    let questionnaire = &loaded.questionnaire;
    if wanted.one_page {
        one_page(questionnaire, assessment, voice, wanted.options.date)
    } else {
        profile(questionnaire, assessment, voice, &wanted.options)
    }
}

fn usage(message: Message) -> Failure {
    Failure { message, code: 2 }
}

/// The format that is named, or that the file's name ends with. There is none for PDF: the way
/// there is said instead.
fn format(to: &str, named: Option<&String>) -> Result<Format, Failure> {
    let ending = Path::new(to).extension().map(|ending| ending.to_string_lossy().into_owned());
    let name = named.cloned().or(ending).unwrap_or_default();
    if name.eq_ignore_ascii_case("pdf") {
        return Err(usage(msg::report_pdf()));
    }
    match Format::named(&name) {
        Some(format) => Ok(format),
        None if to == "-" && named.is_none() => Ok(Format::Markdown),
        None => match named {
            Some(value) => {
                let argument = "--format".to_owned();
                Err(usage(msg::UsageValue { argument, value: value.clone() }.message()))
            }
            None => Err(usage(msg::report_no_format(to.to_owned()))),
        },
    }
}

fn parts(matches: &ArgMatches) -> Result<Vec<Part>, Failure> {
    let Some(given) = matches.get_one::<String>("parts") else { return Ok(Part::ALL.to_vec()) };
    let names = given.split(',').map(str::trim).filter(|name| !name.is_empty());
    let part = |name: &str| {
        let part = Part::ALL.into_iter().find(|part| part.id() == name);
        part.ok_or_else(|| {
            usage(msg::ReportNoPart { part: name.to_owned(), parts: parts_listed() }.message())
        })
    };
    names.map(part).collect()
}

/// The names of all parts.
pub fn part_names() -> impl Iterator<Item = &'static str> {
    Part::ALL.into_iter().map(Part::id)
}

/// The same with commas, for help.
pub fn parts_listed() -> String {
    part_names().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_format_that_is_offered_is_one() {
        assert!(FORMATS.iter().all(|name| Format::named(name).is_some()));
    }

    #[test]
    fn the_format_is_named_or_told_by_the_files_name() {
        let of = |to: &str, named: Option<&str>| {
            format(to, named.map(str::to_owned).as_ref()).map_err(|failure| failure.code)
        };
        for (to, named, expected) in [
            ("profile.html", None, Ok(Format::Html)),
            ("PROFILE.HTM", None, Ok(Format::Html)),
            ("a.b/profile.md", None, Ok(Format::Markdown)),
            ("profile.txt", Some("md"), Ok(Format::Markdown)),
            ("-", None, Ok(Format::Markdown)),
            ("-", Some("html"), Ok(Format::Html)),
            ("Profil Montréal.docx", None, Ok(Format::Word)),
            ("-", Some("docx"), Ok(Format::Word)),
            ("-", Some("odt"), Err(2)),
            ("profile", None, Err(2)),
            ("profile.pdf", None, Err(2)),
            ("-", Some("PDF"), Err(2)),
        ] {
            assert_eq!(of(to, named), expected, "{to} {named:?}");
        }
    }
}
