//! `check`: every fault with file, line and field, many at once.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use super::{Failure, tell, write_out};
use crate::l10n::check::{self, Glossary, Measure, Whose};
use crate::l10n::table::Statuses;
use crate::l10n::{self, L10n, msg};
use crate::model::assessment::check::assessment;
use crate::model::fault::Fault;
use crate::model::language;
use crate::model::questionnaire::{Questionnaire, check as structure};
use crate::model::salvage::{placed, salvage};
use crate::store::{Checkable, Home, LoadedQuestionnaire, Source, builtin, gather};
use crate::tui::Keymap;

/// How the folder of the program's own words is named.
const LOCALES_PLACE: &str = "locales";

/// Checks what lies at these paths; without any, what is built in and what the user has. On
/// demand, reads the texts as a careful reader would, the program's own among them.
pub fn run(home: &Home, l10n: &L10n, paths: &[PathBuf], texts: bool) -> Result<ExitCode, Failure> {
    let mut report = Report { l10n, texts, files: 0, faults: 0 };
    for checkable in gather(home, paths)? {
        match checkable {
            Checkable::Questionnaire { structure, texts, statuses, examples } => {
                report.questionnaire(&structure, &texts, &statuses, &examples);
            }
            Checkable::Assessment(source, spoilt) => report.assessment(home, &source, spoilt)?,
            Checkable::Keys(source) => {
                let faults = Keymap::rebound(&source.text).1;
                report.take(&source, faults);
            }
            Checkable::NoText(place, faults) => {
                report.take(&Source { place, text: String::new() }, faults);
            }
        }
    }
    if texts && paths.is_empty() {
        report.program();
    }
    if report.faults == 0 {
        write_out(&format!("{}\n", l10n.say(&msg::cli_check_clean(report.files))));
        return Ok(ExitCode::SUCCESS);
    }
    tell(&l10n.say(&msg::CliCheckFaults { faults: report.faults, files: report.files }.message()));
    Ok(ExitCode::from(1))
}

struct Report<'a> {
    l10n: &'a L10n,
    texts: bool,
    files: usize,
    faults: usize,
}

impl Report<'_> {
    fn questionnaire(
        &mut self,
        source: &Source,
        texts: &[(String, Source)],
        statuses: &[(String, Source)],
        examples: &[Source],
    ) {
        let (structure, faults) = structure::structure(&source.text);
        self.take(source, faults);
        let Some(structure) = structure else { return };
        let sources: Vec<(&str, &str)> =
            texts.iter().map(|(tag, source)| (tag.as_str(), source.text.as_str())).collect();
        for (tag, source) in texts {
            let faults = if structure.variants.contains(tag) {
                let base = language::base(tag)
                    .and_then(|base| sources.iter().find(|(tag, _)| *tag == base))
                    .map(|(_, base)| *base);
                check::overlay(&structure, tag, &source.text, base)
            } else {
                check::texts(&structure, tag, &source.text)
            };
            self.take(source, faults);
        }
        let mut found = check::across(&structure, &sources);
        if self.texts {
            let mut glossary = Glossary::default();
            glossary.add(&structure, &sources);
            found.extend(check::quality(Whose::Questionnaire, &glossary, &sources));
        }
        for (tag, fault) in found {
            // A language without texts has no file to name.
            let own = texts.iter().find(|(own, _)| *own == tag).map_or(source, |(_, own)| own);
            self.tell(own, &fault);
        }
        for (_, source) in statuses {
            self.take(source, Statuses::check(&structure, &source.text));
        }
        for (tag, source) in texts.iter().filter(|_| self.texts) {
            self.ease(&source.place, tag, &[&source.text]);
        }
        let questionnaire = Questionnaire::new(structure);
        for source in examples {
            self.take(source, assessment(&questionnaire, &source.text).1);
        }
    }

    /// The program's own texts, held to the glossaries that it brings along. What would stop the
    /// build needs no check here.
    fn program(&mut self) {
        let mut glossary = Glossary::default();
        for builtin in builtin() {
            if let (Some(structure), _) = structure::structure(builtin.structure) {
                glossary.add(&structure, builtin.texts);
            }
        }
        let locales = l10n::sources();
        let files: BTreeSet<&str> =
            locales.iter().flat_map(|(_, files)| files.iter().map(|(name, _)| *name)).collect();
        for file in files {
            let source = |files: &'static [(&str, &'static str)]| {
                files.iter().find(|(name, _)| *name == file).map(|(_, source)| *source)
            };
            // A variant without this file takes all of it from its language.
            let sources: Vec<(&str, &str)> = locales
                .iter()
                .map(|(tag, files)| (*tag, source(files).unwrap_or_default()))
                .collect();
            self.files += locales.iter().filter(|(_, files)| source(files).is_some()).count();
            for (tag, fault) in check::quality(Whose::Program, &glossary, &sources) {
                let place = format!("{LOCALES_PLACE}/{tag}/{file}");
                self.tell(&Source { place, text: String::new() }, &fault);
            }
        }
        for (tag, files) in locales {
            let sources: Vec<&str> = files.iter().map(|(_, source)| *source).collect();
            self.ease(&format!("{LOCALES_PLACE}/{tag}"), tag, &sources);
        }
    }

    /// Says how easily these texts read. That is no fault, whatever it is.
    fn ease(&self, place: &str, tag: &str, sources: &[&str]) {
        let Some(ease) = check::ease(tag, sources) else { return };
        let number = |number: f64| self.l10n.number(&format!("{number:.1}"));
        let (score, words) = (number(ease.score), number(ease.words));
        let sentence = self.l10n.say(&match ease.measure {
            Measure::FleschKincaid => msg::CliEaseFleschKincaid { score, words }.message(),
            Measure::KandelMoles => msg::CliEaseKandelMoles { score, words }.message(),
            Measure::Martins => msg::CliEaseMartins { score, words }.message(),
            Measure::WordsOnly => msg::cli_ease_words(words),
        });
        write_out(&format!("{place}: {sentence}\n"));
    }

    fn assessment(
        &mut self,
        home: &Home,
        source: &Source,
        spoilt: Vec<Fault>,
    ) -> Result<(), Failure> {
        let mut faults = placed(&source.text, spoilt);
        // Which questionnaire it answers stands in the file itself.
        let wanted = match crate::store::decode(&source.text) {
            Ok((own, _)) => Some(own.questionnaire),
            Err(_) => salvage(&source.text).map(|salvaged| salvaged.assessment.questionnaire),
        };
        let wanted = wanted.filter(|id| !id.is_empty());
        let loaded = LoadedQuestionnaire::load(home, wanted.as_deref())?;
        faults.extend(assessment(&loaded.questionnaire, &source.text).1);
        faults.sort_by_key(|fault| fault.line);
        self.take(source, faults);
        Ok(())
    }

    fn take(&mut self, source: &Source, faults: Vec<Fault>) {
        self.files += 1;
        for fault in &faults {
            self.tell(source, fault);
        }
    }

    fn tell(&mut self, source: &Source, fault: &Fault) {
        self.faults += 1;
        tell_fault(self.l10n, source, fault);
    }
}

/// Names a fault with its file, line and field.
pub fn tell_fault(l10n: &L10n, source: &Source, fault: &Fault) {
    let sentence = l10n.say(&l10n::fault(&fault.kind));
    let place = [source.place.clone(), fault.line.to_string(), fault.field.clone()];
    let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    tell(&format!("{}: {sentence}", place.join(":")));
}
