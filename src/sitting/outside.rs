//! What happens to the assessment outside of this window: taking it up, following, taking over.

use super::{Saved, Sitting};
use crate::desk::{Desk, Locked, Look};
use crate::l10n::{L10n, Message, msg};
use crate::model::Id;
use crate::model::assessment::Assessment;
use crate::model::merge::{Conflict, differences, merge, nothing_in_common};

/// How many indicators a notice names.
const MOST: usize = 6;

impl Sitting {
    /// Looks whether the file was changed from outside, and takes up what came in.
    pub fn look(&mut self, desk: &mut impl Desk, l10n: &L10n) {
        if self.read_only.is_some() {
            return;
        }
        match desk.look(self.wizard.assessment()) {
            Ok(Look::Same) => {}
            Ok(Look::Version(versions)) => {
                let (base, theirs) = *versions;
                self.take_in(&base, &theirs, desk, l10n);
                if self.unsaved().is_some() || *self.wizard.assessment() != theirs {
                    self.put_on_disk(desk);
                }
            }
            Ok(Look::Lost(message)) => {
                self.put_on_disk(desk);
                self.outside = Some(message);
            }
            Err(message) => self.saved = Saved::Failed(message),
        }
    }

    /// The same before saving; tells whether one may save.
    pub(super) fn take_up_outside(&mut self, desk: &mut impl Desk, l10n: &L10n) -> bool {
        match desk.look(self.wizard.assessment()) {
            Ok(Look::Same) => {}
            Ok(Look::Version(versions)) => self.take_in(&versions.0, &versions.1, desk, l10n),
            Ok(Look::Lost(message)) => self.outside = Some(message),
            Err(message) => {
                self.saved = Saved::Failed(message);
                return false;
            }
        }
        true
    }

    /// Merges another version into what is open; what both changed is to be chosen.
    fn take_in(
        &mut self,
        base: &Assessment,
        theirs: &Assessment,
        desk: &mut impl Desk,
        l10n: &L10n,
    ) {
        let before = self.wizard.assessment().clone();
        let merged = merge(base, &before, theirs);
        let came_in = self.places(&before, &merged.assessment, l10n);
        let conflicts = self.choosable(merged.conflicts);
        self.adopt(merged.assessment, desk);
        if let Some(list) = came_in {
            self.outside = Some(msg::versions_came_in(list));
        }
        if !conflicts.is_empty() {
            // Until all is chosen the other version lies beside the assessment, whatever happens.
            let copy = match desk.keep_other(&merged.other) {
                Ok(name) => Some(name),
                Err(message) => {
                    self.news.notice = Some(message);
                    None
                }
            };
            self.news.conflicts = Some((conflicts, copy));
        }
    }

    /// Goes on with another version of what is open. Place and trail stay.
    fn adopt(&mut self, assessment: Assessment, desk: &mut impl Desk) {
        // What was done in earlier sittings is carried over, too.
        self.recall(desk);
        self.news.before.get_or_insert_with(|| Box::new(self.wizard.clone()));
        self.wizard.adopt(assessment);
        self.carried = true;
        self.name_authority();
    }

    /// The conflicts about fields that this program knows.
    fn choosable(&self, mut conflicts: Vec<Conflict>) -> Vec<Conflict> {
        let questionnaire = self.wizard.questionnaire();
        let known = |id: &Id| questionnaire.position(id).is_some();
        conflicts.retain(|conflict| conflict.entry.as_ref().is_none_or(known));
        conflicts
    }

    /// Where two versions differ: the numbers of indicators, in order, the first few of them by name.
    fn places(&self, before: &Assessment, after: &Assessment, l10n: &L10n) -> Option<String> {
        let questionnaire = self.wizard.questionnaire();
        let mut about = false;
        let mut positions = Vec::new();
        for (id, ..) in differences(before, after) {
            match id {
                None => about = true,
                Some(id) => positions.extend(questionnaire.position(&id)),
            }
        }
        positions.sort_unstable();
        positions.dedup();
        let number = |at: &usize| questionnaire.indicators[*at].number.clone();
        let mut places: Vec<String> = positions.iter().map(number).collect();
        places.extend(about.then(|| l10n.say(&msg::versions_came_in_about())));
        let more = places.len().saturating_sub(MOST);
        let list = l10n.list(places.into_iter().take(MOST));
        match more {
            _ if list.is_empty() => None,
            0 => Some(list),
            more => Some(l10n.say(&msg::VersionsListMore { list, more }.message())),
        }
    }

    /// Takes up what the window that writes has saved; tells whether that one is gone since then, so
    /// that this one can take over.
    pub fn follow(&mut self, desk: &mut impl Desk, l10n: &L10n) -> bool {
        let Some(locked) = self.locked.clone() else { return false };
        let before = self.wizard.assessment().clone();
        let followed = desk.follow();
        if let Some(assessment) = followed.assessment {
            let list = self.places(&before, &assessment, l10n);
            self.adopt(assessment, desk);
            if let Some(list) = list {
                self.news.notice = Some(msg::versions_followed(list));
            }
        }
        let gone = followed.free && locked == Locked::Held;
        if gone {
            self.locked = Some(Locked::Free);
        }
        gone
    }

    /// What to ask before writing here from now on, where that is possible.
    pub fn may_take_over(&self) -> Option<Message> {
        match &self.locked {
            Some(Locked::Claimed(question)) => Some(question.clone()),
            Some(Locked::Free) => Some(msg::take_over_free()),
            Some(Locked::Held) | None => None,
        }
    }

    /// Writes here from now on.
    pub fn take_over(&mut self, desk: &mut impl Desk) -> Result<(), Message> {
        let assessment = desk.take_over()?;
        self.adopt(assessment, desk);
        self.wizard.set_read_only(false);
        (self.read_only, self.locked) = (None, None);
        self.news.notice = Some(msg::take_over_done());
        Ok(())
    }

    /// Merges the first of the copies that lie beside the assessment, which may be changed.
    pub fn merge_copy(&mut self, desk: &mut impl Desk, l10n: &L10n) -> Result<(), Message> {
        let other = desk.copy(self.wizard.assessment())?;
        let Some(other) = other else { return Err(msg::versions_no_copy()) };
        desk.keep_before_merging()?;
        let before = self.wizard.assessment().clone();
        let base = other.base.unwrap_or_else(|| nothing_in_common(&before));
        let merged = merge(&base, &before, &other.content);
        let list = self.places(&before, &merged.assessment, l10n);
        self.adopt(merged.assessment, desk);
        if list.is_some() {
            self.save(desk, l10n);
        }
        let conflicts = self.choosable(merged.conflicts);
        if conflicts.is_empty() {
            self.put_copy_aside(&other.name, desk);
            let name = other.name;
            self.news.notice = Some(match list {
                Some(list) => msg::VersionsMerged { list, name }.message(),
                None => msg::versions_merged_nothing(name),
            });
        } else {
            self.news.conflicts = Some((conflicts, Some(other.name)));
        }
        Ok(())
    }

    /// A merged copy goes to the archive; only what is safely saved lets it go.
    pub fn put_copy_aside(&mut self, name: &str, desk: &mut impl Desk) {
        if self.unsaved().is_none()
            && let Err(message) = desk.put_copy_aside(name)
        {
            self.news.notice = Some(message);
        }
    }
}
