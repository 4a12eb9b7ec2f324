//! Going on with another version of the assessment on the screen.

use super::Bench;
use super::rows::{Row, rows};
use crate::form::moved;
use crate::model::assessment::Assessment;

impl Bench {
    /// Takes up another version. Place and focus stay on what they are on.
    pub fn adopt(&mut self, assessment: Assessment) {
        let mut focused = self.focused();
        let evidence = self.wizard.entry().evidence.clone();
        self.wizard.adopt(assessment);
        self.carried = true;
        if let Row::Evidence(at) = focused {
            let now = moved(&evidence, &self.wizard.entry().evidence, at);
            focused = now.map_or(Row::AddEvidence, Row::Evidence);
        }
        self.focus(&focused);
        let about = &self.wizard.assessment().about;
        self.texts.set_values(&about.authority, about.year);
        self.row = self.row.min(rows(&self.wizard).len().saturating_sub(1));
    }
}
