//! Documents and tables of what lies on the desk.

use super::FileDesk;
use crate::cli::publish::Publishing;
use crate::desk::{Consent, Desk, Passage, Press, Refusal, Subject};
use crate::l10n::Message;
use crate::model::Id;
use crate::model::publication::Publication;
use crate::report::Part;
use crate::store::AssessmentFile;

impl FileDesk {
    fn publishing<'a>(&'a self, subject: Subject<'a>, wanted: &'a Publication) -> Publishing<'a> {
        let name = self.open.as_ref().map(AssessmentFile::name).unwrap_or_default();
        Publishing { subject, wanted, name, date: self.now().date() }
    }
}

impl Press for FileDesk {
    fn parts(&self) -> Vec<(Id, Message)> {
        Part::ALL.into_iter().map(|part| (part.id().to_owned(), part.title())).collect()
    }

    fn proposed_place(&self, subject: Subject, wanted: &Publication) -> String {
        let name = self.publishing(subject, wanted).file_name();
        self.home.documents().join(name).display().to_string()
    }

    fn preview(&self, subject: Subject, wanted: &Publication) -> Vec<Passage> {
        self.publishing(subject, wanted).passages()
    }

    fn publish(
        &mut self,
        subject: Subject,
        wanted: &Publication,
        place: &str,
        consent: Consent,
    ) -> Result<String, Refusal> {
        self.publishing(subject, wanted).publish(&self.home, place, consent)
    }
}
