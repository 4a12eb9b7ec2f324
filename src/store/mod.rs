//! The only place that touches disk: where things lie, reading, locking, saving.
//!
//! Everything here answers with data ([`StoreError`] among it); `l10n` turns it into sentences.

mod assessments;
mod copies;
mod documents;
mod drafts;
mod elsewhere;
mod error;
mod file;
mod history;
mod home;
mod journal;
mod kept;
mod key;
mod lock;
mod name;
mod place;
mod questionnaires;
mod read;
mod results;
mod settings;
mod sources;
mod texts;
mod underneath;
mod versions;
mod windows;
mod write;

pub use assessments::{Listed, Listing};
pub use copies::{Copy, Sign, write_copy};
pub use documents::make_folder;
pub use drafts::Drafts;
pub use elsewhere::refuge;
pub use error::StoreError;
pub use file::{
    AssessmentFile, Damage, Inspected, Opened, ReadOnly, decode, encode, inspect, read_file,
    read_only,
};
pub use history::{Generation, History, Reason, Restored};
pub use home::Home;
pub use journal::{Journal, read_deeds};
pub use lock::Holder;
pub use name::{Name, NameFault};
pub use questionnaires::{BUILTIN_PLACE, Builtin, LoadedQuestionnaire, builtin, is_usual};
pub use results::{ResultFile, write_results};
pub use settings::read_volatile;
pub use sources::{Checkable, Source, gather};
pub use texts::{
    QuestionnaireFiles, is_questionnaire, must_be_empty, read_bytes, write_new, write_result,
};
pub use underneath::{Found, Versions};
pub use versions::{read_version, write_version};
