//! What happens to an open assessment outside of this window: other versions, copies, other windows.

use super::{FileDesk, explain, holder};
use crate::desk::{Desk, Followed, Locked, Look, Other};
use crate::l10n::{Message, Value, msg};
use crate::model::assessment::Assessment;
use crate::store::{
    AssessmentFile, Found, Holder, ReadOnly, Reason, Sign, StoreError, Versions, read_version,
};

impl FileDesk {
    pub(super) fn locked(&self, reason: &ReadOnly) -> Option<Locked> {
        match reason {
            ReadOnly::OpenBy(_) => Some(Locked::Held),
            ReadOnly::ClaimedBy(holder) => {
                let Holder { name, machine, .. } = holder.clone();
                let since = self.since(holder);
                Some(Locked::Claimed(msg::TakeOverClaimed { machine, name, since }.message()))
            }
            _ => None,
        }
    }

    fn since(&self, holder: &Holder) -> Value {
        self.local(&holder.since).map_or_else(|| holder.since.clone().into(), Value::from)
    }

    pub(super) fn why_read_only(&self, reason: ReadOnly) -> Message {
        match reason {
            ReadOnly::ClaimedBy(holder) => {
                let since = self.since(&holder);
                let Holder { name, machine, .. } = holder;
                msg::ReadOnlyClaimed { machine, name, since }.message()
            }
            ReadOnly::OpenBy(holder) if holder.name.is_empty() => msg::read_only_open(),
            ReadOnly::OpenBy(holder) => {
                let since = self.since(&holder);
                msg::ReadOnlyOpenBy { machine: holder.machine, name: holder.name, since }.message()
            }
            ReadOnly::Newer(_) => msg::read_only_newer(),
            ReadOnly::Protected => msg::read_only_protected(),
        }
    }

    /// Looks for copies beside a file; names those that a tool made for certain. A copy whose name may
    /// be somebody's choice is not spoken of without being asked.
    pub(super) fn find_copies(
        &mut self,
        file: &AssessmentFile,
        assessment: &Assessment,
    ) -> Vec<String> {
        self.copies = file.copies(assessment);
        let certain = self.copies.iter().filter(|copy| copy.sign != Sign::Likely);
        certain.map(|copy| copy.name.clone()).collect()
    }

    pub(super) fn look_outside(&mut self, ours: &Assessment) -> Result<Look, StoreError> {
        let Some(file) = &mut self.open else { return Ok(Look::Same) };
        let path = file.path().display().to_string();
        Ok(match file.look(Some(ours))? {
            Found::Same => Look::Same,
            Found::Version(versions) => {
                let Versions { base, theirs } = *versions;
                Look::Version(Box::new((base, theirs)))
            }
            Found::Gone => Look::Lost(msg::versions_gone(path)),
            Found::Foreign(aside) => Look::Lost(msg::versions_foreign(aside.display().to_string())),
        })
    }

    pub(super) fn write_copy(&mut self, other: &Assessment) -> Result<String, StoreError> {
        let Some(file) = &self.open else { return Ok(String::new()) };
        let copy = file.write_copy(other)?;
        let name = copy.name.clone();
        self.copies.push(copy);
        Ok(name)
    }

    pub(super) fn read_copy(&mut self, ours: &Assessment) -> Result<Option<Other>, StoreError> {
        let Some(file) = &self.open else { return Ok(None) };
        self.copies = file.copies(ours);
        let Some(copy) = self.copies.first() else { return Ok(None) };
        let Some((content, _)) = read_version(&copy.path)? else { return Ok(None) };
        // What this program left was merged already, but for what is to be chosen.
        let base = if copy.sign == Sign::Own { None } else { file.base_of(&content) };
        Ok(Some(Other { name: copy.name.clone(), content, base }))
    }

    pub(super) fn keep_in_history(&mut self) -> Result<(), StoreError> {
        let Some(file) = &mut self.open else { return Ok(()) };
        let path = file.path().to_owned();
        file.history().keep(&path, Reason::Merge).map(drop)
    }

    pub(super) fn archive_copy(&mut self, name: &str) -> Result<(), StoreError> {
        let Some(at) = self.copies.iter().position(|copy| copy.name == name) else { return Ok(()) };
        self.home.put_copy_aside(&self.copies[at])?;
        self.copies.remove(at);
        Ok(())
    }

    pub(super) fn follow_writer(&mut self) -> Followed {
        let Some(file) = &mut self.open else { return Followed::default() };
        // Whether it is free comes first, so that no save is missed.
        let free = file.is_free(&holder(&self.settings));
        Followed { assessment: file.follow(), free }
    }

    pub(super) fn become_writer(&mut self) -> Result<Assessment, Message> {
        let Some(file) = &mut self.open else { return Err(msg::read_only_open()) };
        file.become_writer(&holder(&self.settings)).map_err(|error| explain(&error))
    }
}
