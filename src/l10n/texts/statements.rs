//! What a report says with an answer: sentences of the questionnaire in which the answer is filled
//! in. A language without such a sentence has none here: another language's would not fit.

use super::Asker;
use crate::model::questionnaire::Indicator;

impl Asker<'_> {
    /// What the exercise is for, an aim each.
    pub fn objectives(&self) -> Vec<String> {
        self.lines("objectives")
    }

    /// What the instrument is, a paragraph each.
    pub fn introduction(&self) -> Vec<String> {
        self.lines("introduction")
    }

    fn lines(&self, part: &str) -> Vec<String> {
        let text = self.texts.find_near(self.tag, "questionnaire", Some(part)).unwrap_or_default();
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        lines.map(str::to_owned).collect()
    }

    /// What the indicator is about, for a table's caption; within a scale's sentences otherwise.
    pub fn statement(&self, indicator: &Indicator) -> Option<String> {
        self.texts.find_near(self.tag, &indicator.id, Some("statement"))
    }

    /// The sentence that this option of an indicator makes.
    pub fn option_said(&self, indicator: &Indicator, option: &str) -> Option<String> {
        let said = format!("option-{option}-said");
        match &indicator.scale {
            None => self.texts.find_near(self.tag, &indicator.id, Some(&said)),
            Some(scale) => {
                let statement = self.statement(indicator)?;
                let place = (format!("scale-{scale}"), said);
                self.texts.find_with(self.tag, (&place.0, &place.1), ("statement", &statement))
            }
        }
    }

    /// The sentence that chosen options make together.
    pub fn list_said(&self, indicator: &Indicator, list: &str) -> Option<String> {
        self.texts.find_with(self.tag, (&indicator.id, "statement"), ("list", list))
    }

    /// The sentence that a number, an amount, a year or a line of text makes.
    pub fn value_said(&self, indicator: &Indicator, value: &str) -> Option<String> {
        self.texts.find_with(self.tag, (&indicator.id, "statement"), ("value", value))
    }

    /// The sentence that a detail makes.
    pub fn detail_said(&self, indicator: &Indicator, detail: &str, value: &str) -> Option<String> {
        let said = format!("detail-{detail}-said");
        self.texts.find_with(self.tag, (&indicator.id, &said), ("value", value))
    }

    /// An option within a sentence; its label where nobody wrote how it stands there.
    pub fn option_listed(&self, indicator: &Indicator, option: &str) -> String {
        let listed = format!("option-{option}-listed");
        let listed = self.texts.find_near(self.tag, &indicator.id, Some(&listed));
        listed.unwrap_or_else(|| self.option(indicator, option))
    }

    /// An option of a detail within a sentence; its label where nobody wrote how it stands there.
    pub fn detail_option_listed(
        &self,
        indicator: &Indicator,
        detail: &str,
        option: &str,
    ) -> String {
        let listed = format!("detail-{detail}-option-{option}-listed");
        let listed = self.texts.find_near(self.tag, &indicator.id, Some(&listed));
        listed.unwrap_or_else(|| self.detail_option(indicator, detail, option))
    }
}
