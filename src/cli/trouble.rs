//! File trouble in sentences for officials: what happened, where, what was kept, what to do.

use std::io::ErrorKind;

use crate::l10n::{self, Message, msg};
use crate::model::fault::Fault;
use crate::store::{NameFault, StoreError};

/// What happened, as a sentence.
pub fn explain(error: &StoreError) -> Message {
    match error {
        StoreError::NoHome => msg::trouble_no_home(),
        StoreError::Io { path, error } => {
            let path = path.display().to_string();
            match error.kind() {
                ErrorKind::NotFound => msg::trouble_not_found(path),
                ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                    msg::trouble_permission(path)
                }
                ErrorKind::StorageFull | ErrorKind::QuotaExceeded => msg::trouble_full(path),
                ErrorKind::NotADirectory | ErrorKind::IsADirectory | ErrorKind::InvalidInput => {
                    msg::trouble_no_file(path)
                }
                _ => msg::TroubleIo { error: number(error), path }.message(),
            }
        }
        StoreError::Vanished(path) => msg::trouble_vanished(path.display().to_string()),
        StoreError::Unreadable { path, faults } => {
            let path = path.display().to_string();
            match faults.first() {
                Some(Fault { line, kind, .. }) => {
                    msg::TroubleUnreadable { fault: l10n::fault(kind), line: *line, path }.message()
                }
                None => msg::trouble_no_file(path),
            }
        }
        StoreError::ReadBack(path) => msg::trouble_read_back(path.display().to_string()),
        StoreError::NoAssessment(name) => msg::trouble_no_assessment(name.clone()),
        StoreError::NoState { name, number } => {
            msg::TroubleNoState { name: name.clone(), number: *number }.message()
        }
        StoreError::NoQuestionnaire(id) => msg::trouble_no_questionnaire(id.clone()),
        StoreError::NoExample(name) => msg::trouble_no_example(name.clone()),
        StoreError::Exists(name) => msg::trouble_exists(name.clone()),
        StoreError::FileExists(path) => msg::trouble_file_exists(path.display().to_string()),
        StoreError::InUse(name) => msg::trouble_in_use(name.clone()),
        StoreError::NotEmpty(path) => msg::trouble_not_empty(path.display().to_string()),
        StoreError::OtherId { folder, id } => {
            msg::TroubleOtherId { folder: folder.clone(), id: id.clone() }.message()
        }
        StoreError::Name(name, fault) => match fault {
            NameFault::Empty => msg::trouble_name_empty(),
            NameFault::Long => msg::trouble_name_long(),
            NameFault::Character(_) => msg::trouble_name_character(name.clone()),
            NameFault::Edge => msg::trouble_name_edge(name.clone()),
            NameFault::Reserved => msg::trouble_name_reserved(name.clone()),
        },
        StoreError::Questionnaire { id, what } => {
            msg::TroubleQuestionnaire { id: id.clone(), what: what.clone() }.message()
        }
    }
}

/// By which the system knows what went wrong. Its words would be in another language.
pub fn number(error: &std::io::Error) -> String {
    error.raw_os_error().map_or_else(|| error.to_string(), |number| number.to_string())
}

/// The exit code: 1 where the input has faults, 2 where the call has, 3 where files fail.
pub fn code(error: &StoreError) -> u8 {
    match error {
        StoreError::Unreadable { .. }
        | StoreError::Questionnaire { .. }
        | StoreError::OtherId { .. } => 1,
        StoreError::Name(..) => 2,
        _ => 3,
    }
}
