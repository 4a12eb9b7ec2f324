//! The only place that touches disk: where things lie, reading, locking, saving.
//!
//! Everything here answers with data ([`StoreError`] among it); `l10n` turns it into sentences.

mod assessments;
mod documents;
mod error;
mod file;
mod home;
mod kept;
mod lock;
mod name;
mod questionnaires;
mod results;
mod settings;
mod sources;
mod texts;
mod write;

pub use assessments::{Listed, Listing};
pub use documents::make_folder;
pub use error::StoreError;
pub use file::{AssessmentFile, Opened, ReadOnly, decode, encode, read_only};
pub use home::Home;
pub use lock::Holder;
pub use name::{Name, NameFault};
pub use questionnaires::{BUILTIN_PLACE, Builtin, LoadedQuestionnaire, builtin, is_usual};
pub use results::{ResultFile, write_results};
pub use sources::{Checkable, Source, gather};
pub use texts::{
    QuestionnaireFiles, is_questionnaire, must_be_empty, read_bytes, write_new, write_result,
};
