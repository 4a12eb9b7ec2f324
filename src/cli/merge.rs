//! `merge`: two versions of an assessment become one, field by field. Git calls it, too.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;

use super::{Failure, tell, write_out};
use crate::l10n::{Asker, L10n, msg};
use crate::model::assessment::Assessment;
use crate::model::merge::{Conflict, merge, nothing_in_common};
use crate::model::questionnaire::Questionnaire;
use crate::store::{
    Home, LoadedQuestionnaire, StoreError, decode, encode, read_version, write_copy, write_version,
};

/// Merges, writes, and names every field that both sides changed; with such a field the code is 1.
pub fn run(home: &Home, l10n: &L10n, matches: &ArgMatches) -> Result<ExitCode, Failure> {
    let path = |id: &str| matches.get_one::<PathBuf>(id).cloned();
    let named = |id: &str| path(id).unwrap_or_default();
    let (ours_path, theirs_path) = (named("ours"), named("theirs"));
    let (ours, theirs) = (read(&ours_path)?, read(&theirs_path)?);
    let base = match read_version(&named("base"))? {
        Some((base, _)) => base,
        None => nothing_in_common(&ours),
    };
    if ours.questionnaire != theirs.questionnaire {
        let [ours, theirs] = [ours_path, theirs_path].map(|path| path.display().to_string());
        return Err(Failure { message: msg::CliMergeOther { ours, theirs }.message(), code: 1 });
    }
    let merged = merge(&base, &ours, &theirs);
    let output = path("output");
    if output.as_deref() == Some(Path::new("-")) {
        write_out(&encode(&merged.assessment));
    } else if output.is_some() || merged.assessment != ours {
        write_version(output.as_deref().unwrap_or(&ours_path), &merged.assessment)?;
    }
    if merged.conflicts.is_empty() {
        return Ok(ExitCode::SUCCESS);
    }
    tell_conflicts(home, l10n, &ours.questionnaire, &merged.conflicts);
    if output.as_deref() != Some(Path::new("-")) {
        let beside = path("path").or(output).unwrap_or(ours_path);
        let copy = write_copy(&beside, &merged.other)?;
        tell(&l10n.say(&msg::cli_merge_copy(copy.display().to_string())));
    }
    Ok(ExitCode::from(1))
}

/// A side of the merge, which must be one that this program can write again.
fn read(path: &Path) -> Result<Assessment, Failure> {
    match read_version(path)? {
        Some((assessment, None)) => Ok(assessment),
        Some((_, Some(_))) => {
            let path = path.display().to_string();
            Err(Failure { message: msg::cli_merge_newer(path), code: 1 })
        }
        None => {
            let faults = decode("").err().unwrap_or_default();
            Err(StoreError::Unreadable { path: path.to_owned(), faults }.into())
        }
    }
}

fn tell_conflicts(home: &Home, l10n: &L10n, questionnaire: &str, conflicts: &[Conflict]) {
    // The fields are named by their ids where the questionnaire is not at hand.
    let loaded = LoadedQuestionnaire::load(home, Some(questionnaire)).ok();
    for conflict in conflicts {
        let text = match &loaded {
            Some(loaded) => {
                let texts = loaded.texts.ask(l10n.language().tag);
                in_words(l10n, &loaded.questionnaire, texts, conflict)
            }
            None => conflict.entry.clone().unwrap_or_else(|| l10n.say(&msg::form_about())),
        };
        tell(&text);
    }
    tell(&l10n.say(&msg::cli_merge_conflicts(conflicts.len())));
}

fn in_words(l10n: &L10n, questionnaire: &Questionnaire, texts: Asker, one: &Conflict) -> String {
    let indicator = one.entry.as_ref().and_then(|id| questionnaire.indicator(id));
    let place = match (&one.entry, indicator) {
        (_, Some(indicator)) => {
            let (number, prompt) = (indicator.number.clone(), texts.prompt(indicator));
            l10n.say(&msg::VersionsIndicator { number, prompt }.message())
        }
        (Some(id), None) => id.clone(),
        (None, None) => l10n.say(&msg::form_about()),
    };
    let words = |piece| l10n.list(l10n.piece(questionnaire, texts, indicator, piece).into_iter());
    l10n.say(
        &msg::CliMergeConflict {
            field: l10n.field(texts, indicator, &one.ours.piece),
            ours: words(&one.ours.piece),
            place,
            theirs: words(&one.theirs.piece),
        }
        .message(),
    )
}
