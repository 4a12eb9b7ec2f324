//! Following another version of the assessment on the screen.

use super::Bench;
use super::rows::{Row, rows};
use crate::form::moved;
use crate::model::wizard::Wizard;

impl Bench {
    /// Another version was taken up. The focus stays on what it is on.
    pub fn follow_adoption(&mut self, before: &Wizard) {
        let lines = rows(before);
        let focused = lines.get(self.row).or(lines.last()).cloned();
        let mut focused = focused.unwrap_or(Row::AddEvidence);
        if let Row::Evidence(at) = focused {
            let now = moved(&before.entry().evidence, &self.wizard.entry().evidence, at);
            focused = now.map_or(Row::AddEvidence, Row::Evidence);
        }
        self.focus(&focused);
        self.row = self.row.min(rows(&self.wizard).len().saturating_sub(1));
    }
}
