//! `texts export` and `texts import`: a questionnaire's texts as one table for translators.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::check::tell_fault;
use super::{Failure, tell, write_out_bytes};
use crate::l10n::table::{self, Sources, Statuses, TableFault, rows, take, unreadable};
use crate::l10n::{L10n, msg};
use crate::model::fault::Fault;
use crate::model::questionnaire::{Structure, check};
use crate::store::{
    Home, QuestionnaireFiles, Source, is_questionnaire, must_be_empty, read_bytes, write_result,
};

/// Runs one of the two.
pub fn run(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    match matches.subcommand() {
        Some(("export", own)) => export(home, l10n, own),
        Some(("import", own)) => import(home, l10n, own),
        _ => Ok(ExitCode::SUCCESS),
    }
}

fn export(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let wanted = matches.get_one::<String>("questionnaire");
    let files = QuestionnaireFiles::find(home, wanted.map(String::as_str))?;
    let Some(opened) = Opened::open(l10n, &files, matches)? else { return Ok(ExitCode::from(1)) };
    let rows = rows(&opened.sources(&files));
    let table = table::write(&rows);
    match matches.get_one::<PathBuf>("to") {
        None => write_out_bytes(table.as_bytes()),
        Some(path) => {
            write_result(path, &table)?;
            tell(&l10n.say(&msg::texts_exported(rows.len())));
            tell(&l10n.say(&msg::texts_exported_to(path.display().to_string())));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn import(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let path = matches.get_one::<PathBuf>("table").cloned().unwrap_or_default();
    let table = read_bytes(&path)?;
    let (files, folder) = target(home, matches)?;
    let Some(opened) = Opened::open(l10n, &files, matches)? else { return Ok(ExitCode::from(1)) };
    let taken = match take(&opened.sources(&files), &table) {
        Ok(taken) => taken,
        Err(faults) => {
            faults.iter().for_each(|fault| tell_table_fault(l10n, &path, fault));
            return Ok(refused(l10n, faults.len()));
        }
    };
    let texts = files.texts(&opened.tag);
    let is_elsewhere = files.folder.as_deref() != Some(folder.as_path());
    let asked_for = is_elsewhere && matches.contains_id("into");
    if taken.texts == texts && taken.statuses == opened.statuses && !asked_for {
        tell(&l10n.say(&msg::texts_unchanged()));
        return Ok(ExitCode::SUCCESS);
    }
    let statuses = (taken.statuses != opened.statuses || is_elsewhere)
        .then(|| taken.statuses.write())
        .filter(|_| !taken.statuses.is_empty() || files.status(&opened.tag).is_some());
    let written = files.keep(&folder, &opened.tag, &taken.texts, statuses.as_deref())?;
    if is_elsewhere && !asked_for {
        tell(&l10n.say(&msg::texts_copied(folder.display().to_string())));
    }
    tell(&l10n.say(
        &msg::TextsImported { count: taken.changed, path: written.display().to_string() }.message(),
    ));
    if taken.outdated > 0 {
        tell(&l10n.say(&msg::texts_outdated(taken.outdated)));
    }
    Ok(ExitCode::SUCCESS)
}

/// The questionnaire whose texts the table changes, and the folder that takes them.
fn target(home: &Home, matches: &ArgMatches) -> Result<(QuestionnaireFiles, PathBuf), Failure> {
    let wanted = matches.get_one::<String>("questionnaire");
    let files = QuestionnaireFiles::find(home, wanted.map(String::as_str))?;
    let id = || -> String {
        check::structure(&files.structure.text).0.map(|structure| structure.id).unwrap_or_default()
    };
    let Some(into) = matches.get_one::<PathBuf>("into") else {
        let folder = files.folder.clone().unwrap_or_else(|| home.questionnaires().join(id()));
        return Ok((files, folder));
    };
    if !is_questionnaire(into) {
        must_be_empty(into)?;
        return Ok((files, into.clone()));
    }
    // What is there already is what the table changes.
    let there = QuestionnaireFiles::at(into)?;
    let found = check::structure(&there.structure.text).0.map(|structure| structure.id);
    match found {
        Some(found) if found != id() => {
            let path = into.display().to_string();
            let message = msg::TextsOtherQuestionnaire { found, path, wanted: id() }.message();
            Err(Failure { message, code: 2 })
        }
        _ => Ok((there, into.clone())),
    }
}

/// A questionnaire whose files can be read.
struct Opened {
    structure: Structure,
    tag: String,
    statuses: Statuses,
}

impl Opened {
    /// Reads what a table is made of. Nothing where the files have faults, which are told.
    fn open(
        l10n: &L10n,
        files: &QuestionnaireFiles,
        matches: &ArgMatches,
    ) -> Result<Option<Opened>, Failure> {
        let tag = matches.get_one::<String>("language").cloned().unwrap_or_default();
        let (structure, faults) = check::structure(&files.structure.text);
        let Some(structure) = structure else {
            tell_faults(l10n, &files.structure, &faults);
            return Ok(None);
        };
        let mut known = structure.languages.iter().chain(&structure.variants);
        let tag = match known.find(|known| known.eq_ignore_ascii_case(&tag)) {
            Some(known) => known.clone(),
            None if check::is_language_tag(&tag) => {
                tell(&l10n.say(&msg::texts_not_listed(tag.clone())));
                tag
            }
            None => return Err(Failure { message: msg::texts_not_a_tag(tag), code: 2 }),
        };
        let mut has_faults = false;
        let mut texts: Vec<_> =
            files.texts.iter().filter(|(own, _)| *own == tag || own == "en").collect();
        texts.dedup_by(|one, other| one.0 == other.0);
        for (own, source) in texts {
            let faults = unreadable(&structure, own, &source.text);
            has_faults |= !faults.is_empty();
            tell_faults(l10n, source, &faults);
        }
        let statuses = match files.status(&tag) {
            None => Statuses::default(),
            Some(source) => Statuses::read(&source.text).unwrap_or_else(|faults| {
                has_faults = true;
                tell_faults(l10n, source, &faults);
                Statuses::default()
            }),
        };
        if has_faults {
            return Ok(None);
        }
        Ok(Some(Opened { structure, tag, statuses }))
    }

    fn sources<'s>(&'s self, files: &'s QuestionnaireFiles) -> Sources<'s> {
        Sources {
            structure: &self.structure,
            tag: &self.tag,
            english: files.texts("en"),
            own: files.texts(&self.tag),
            statuses: &self.statuses,
        }
    }
}

fn tell_faults(l10n: &L10n, source: &Source, faults: &[Fault]) {
    faults.iter().for_each(|fault| tell_fault(l10n, source, fault));
    if !faults.is_empty() {
        refused(l10n, faults.len());
    }
}

fn tell_table_fault(l10n: &L10n, path: &Path, fault: &TableFault) {
    let file = path.display().to_string();
    let sentence = table::table_fault(&fault.kind);
    let message = if fault.id.is_empty() {
        msg::TableFaultRow { fault: sentence, file, row: fault.row }.message()
    } else {
        let id = crate::model::fault::shown(&fault.id);
        msg::TableFault { fault: sentence, file, id, row: fault.row }.message()
    };
    tell(&l10n.say(&message));
}

fn refused(l10n: &L10n, faults: usize) -> ExitCode {
    tell(&l10n.say(&msg::texts_refused(faults)));
    ExitCode::from(1)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::store::builtin;

    #[test]
    fn every_builtin_text_goes_out_and_comes_back_as_it_is() {
        for builtin in builtin() {
            let structure = check::structure(builtin.structure).0.unwrap();
            let english = builtin.texts.iter().find(|(tag, _)| *tag == "en").unwrap().1;
            let statuses = Statuses::default();
            for (tag, own) in builtin.texts {
                assert_eq!(unreadable(&structure, tag, own), [], "{} {tag}", builtin.id);
                let sources =
                    Sources { structure: &structure, tag, english, own, statuses: &statuses };
                let out = rows(&sources);
                let taken = take(&sources, table::write(&out).as_bytes()).unwrap();
                assert_eq!((taken.texts.as_str(), taken.changed), (*own, 0));
                assert!(out.len() > structure.sections.len(), "{} {tag}", builtin.id);
            }
        }
    }
}
