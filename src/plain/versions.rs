//! Earlier versions: hearing them, and going back to one.

use super::asking::Asking;
use super::talk::Talk;
use crate::desk::{Desk, Earlier, Restored};
use crate::form::{Form, Purpose};
use crate::l10n::{L10n, Message, msg, say};

impl<D: Desk> Talk<D> {
    /// Lists the earlier versions of this assessment, or of the one that is open.
    pub(super) fn ask_versions(&mut self, of: Option<String>) {
        match self.desk.earlier(of.as_deref()) {
            Err(message) => self.fault(message),
            Ok(versions) if versions.is_empty() => self.tell(msg::history_empty()),
            Ok(versions) => {
                self.tell(msg::history_title());
                self.asking.push(Asking::Earlier(of, versions));
                self.say_asked();
            }
        }
    }

    pub(super) fn say_earlier(&mut self, versions: &[Earlier]) {
        let lines = versions.iter().map(|version| {
            let title = msg::PlainVersion {
                date: self.l10n.date(version.at),
                number: version.number.to_string(),
                time: self.l10n.time(version.at),
            };
            let facts = facts(version, &self.l10n);
            self.l10n.list([self.l10n.say(&title.message())].into_iter().chain(facts))
        });
        let lines: Vec<String> = lines.collect();
        self.say_all(lines);
        self.tell(msg::plain_versions_pick());
    }

    pub(super) fn pick_version(&mut self, of: Option<String>, versions: Vec<Earlier>, text: &str) {
        if text.is_empty() {
            return;
        }
        let wanted = text.trim_end_matches('.').parse().ok();
        let chosen = versions.iter().find(|own| Some(own.number) == wanted);
        let Some((number, at)) = chosen.map(|own| (own.number, own.at)) else {
            self.asking.push(Asking::Earlier(of, versions));
            return self.no_such(text);
        };
        let refused = self.sitting.as_ref().and_then(|sitting| {
            // What is in memory alone would be lost.
            sitting.unsaved().cloned().or(sitting.read_only.clone())
        });
        match refused {
            Some(why) => self.fault(why),
            None => {
                let question = msg::RestoreQuestion { at, number }.message();
                let language = self.l10n.language();
                let purpose = Purpose::Restore(of, number);
                self.open_form(Form::for_question(purpose, question, language));
            }
        }
    }

    /// Goes back to an earlier version; what is open is opened anew.
    pub(super) fn restore(&mut self, of: Option<&str>, number: u32) -> Result<(), Message> {
        if of.is_none() {
            self.remember();
        }
        let Restored { done, taken } = self.desk.restore(of, number)?;
        self.tell(done);
        match taken {
            Some(taken) => self.show(taken),
            None => self.unsaid = true,
        }
        Ok(())
    }
}

/// How much is answered, what differs, by whom, why it was kept.
fn facts(version: &Earlier, l10n: &L10n) -> Vec<String> {
    let mut facts = Vec::new();
    match &version.content {
        None => facts.push(l10n.say(&msg::history_unreadable())),
        Some(content) => {
            facts.push(l10n.say(&say::progress(&content.coverage)));
            facts.extend(content.difference.map(|own| l10n.say(&say::difference(own))));
            facts.extend(content.by.clone());
        }
    }
    facts.extend(version.why.as_ref().map(|why| l10n.say(why)));
    facts
}
