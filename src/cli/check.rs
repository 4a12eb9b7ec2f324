//! `check`: every fault with file, line and field, many at once.

use std::path::PathBuf;
use std::process::ExitCode;

use super::desk::clean;
use super::{Failure, tell, write_out};
use crate::l10n::table::Statuses;
use crate::l10n::{self, L10n, msg};
use crate::model::assessment::check::assessment;
use crate::model::fault::Fault;
use crate::model::questionnaire::{Questionnaire, check};
use crate::store::{Checkable, Home, LoadedQuestionnaire, Source, gather};

/// Checks what lies at these paths; without any, what is built in and what the user has.
pub fn run(home: &Home, l10n: &L10n, paths: &[PathBuf]) -> Result<ExitCode, Failure> {
    let mut report = Report { l10n, files: 0, faults: 0 };
    for checkable in gather(home, paths)? {
        match checkable {
            Checkable::Questionnaire { structure, texts, statuses, examples } => {
                report.questionnaire(&structure, &texts, &statuses, &examples);
            }
            Checkable::Assessment(source) => report.assessment(home, &source)?,
        }
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
        let (structure, faults) = check::structure(&source.text);
        self.take(source, faults);
        let Some(structure) = structure else { return };
        for (tag, source) in texts {
            self.take(source, l10n::check::texts(&structure, tag, &source.text));
        }
        let sources: Vec<(&str, &str)> =
            texts.iter().map(|(tag, source)| (tag.as_str(), source.text.as_str())).collect();
        for (tag, fault) in l10n::check::across(&structure, &sources) {
            // A language without texts has no file to name.
            let own = texts.iter().find(|(own, _)| *own == tag).map_or(source, |(_, own)| own);
            self.tell(own, &fault);
        }
        for (_, source) in statuses {
            self.take(source, Statuses::check(&structure, &source.text));
        }
        let questionnaire = Questionnaire::new(structure);
        for source in examples {
            self.take(source, assessment(&questionnaire, &source.text).1);
        }
    }

    fn assessment(&mut self, home: &Home, source: &Source) -> Result<(), Failure> {
        // Which questionnaire it answers stands in the file itself.
        let wanted = crate::store::decode(&source.text).ok().map(|(own, _)| own.questionnaire);
        let loaded = LoadedQuestionnaire::load(home, wanted.as_deref())?;
        self.take(source, assessment(&loaded.questionnaire, &source.text).1);
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
    tell(&clean(&format!("{}: {sentence}", place.join(":"))).replace('\n', " "));
}
