//! Earlier versions: the list of them, and going back to one.

use jiff::civil::DateTime;

use super::{App, Overlay};
use crate::desk::{Desk, Restored};
use crate::form::{Form, Purpose};
use crate::l10n::{Message, msg};
use crate::tui::history::Versions;
use crate::tui::keys::Command;
use crate::tui::wizard::Saved;

/// How many versions a page key passes over.
const PAGE: usize = 5;

impl<D: Desk> App<D> {
    /// Shows the earlier versions of this assessment, or of the one that is open.
    pub(super) fn show_history(&mut self, of: Option<String>) -> Result<(), Message> {
        let versions = self.desk.earlier(of.as_deref())?;
        self.open_overlay(Overlay::History(Versions { of, versions, line: 0 }));
        Ok(())
    }

    pub(super) fn run_in_history(&mut self, command: Command) {
        let Some(Overlay::History(list)) = &mut self.overlay else { return };
        let last = list.versions.len().saturating_sub(1);
        match command {
            Command::Up => list.line = list.line.saturating_sub(1),
            Command::Down => list.line = (list.line + 1).min(last),
            Command::Previous => list.line = list.line.saturating_sub(PAGE),
            Command::Next => list.line = (list.line + PAGE).min(last),
            Command::Activate => {
                let chosen =
                    list.versions.get(list.line).map(|version| (version.number, version.at));
                let of = list.of.clone();
                self.close_overlays();
                if let Some((number, at)) = chosen {
                    self.ask_restore(of, number, at);
                }
            }
            Command::Close => self.close_overlay(),
            _ => {}
        }
    }

    /// Asks before going back.
    fn ask_restore(&mut self, of: Option<String>, number: u32, at: DateTime) {
        let refused = self.bench.as_ref().and_then(|bench| match &bench.saved {
            // What is in memory alone would be lost.
            Saved::Failed(why) => Some(why.clone()),
            _ => bench.read_only.clone(),
        });
        if refused.is_some() {
            self.notice = refused;
            return;
        }
        let question = msg::RestoreQuestion { at, number }.message();
        let language = self.l10n.language();
        self.form = Some(Form::for_question(Purpose::Restore(of, number), question, language));
    }

    /// Goes back to an earlier version; what is open is opened anew.
    pub(super) fn restore(&mut self, of: Option<&str>, number: u32) -> Result<(), Message> {
        if of.is_none() {
            self.remember();
        }
        let Restored { done, taken } = self.desk.restore(of, number)?;
        if let Some(taken) = taken {
            self.summary = None;
            self.projector = None;
            self.show(taken);
            // Nobody was away.
            self.close_overlays();
        }
        self.notice = Some(done);
        Ok(())
    }
}
