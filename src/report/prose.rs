//! An answer in sentences.
//!
//! The questionnaire says how each answer reads as a sentence. Where it does not, the program's own
//! sentences hold the question and the answer.

use super::document::{Inline, Runs, plain};
use super::voice::{GAP, Voice, fill, flow, on_one_line};
use crate::l10n::{msg, say};
use crate::model::assessment::{Answer, Entry, Mandate, Value};
use crate::model::findings::{Finding, Status, Why};
use crate::model::questionnaire::{AnswerKind, Choice, Detail, Indicator, Reading};

impl Voice<'_> {
    /// The answer and its details as sentences, each whole. Tables stand for themselves and give
    /// none; long texts are paragraphs of their own ([`Voice::told`]).
    pub fn answer(&self, indicator: &Indicator, entry: &Entry) -> Vec<Runs> {
        let mut sentences = Vec::new();
        if let Some(value) = entry.answer.value().filter(|value| !value.is_blank())
            && !matches!(indicator.kind, AnswerKind::LongText | AnswerKind::Table { .. })
        {
            let said = self.said(indicator, entry, value);
            sentences.push(said.unwrap_or_else(|| self.plainly(indicator, entry, value)));
        }
        sentences.extend(self.details(indicator, entry));
        sentences
    }

    /// The questionnaire's own sentence.
    fn said(&self, indicator: &Indicator, entry: &Entry, value: &Value) -> Option<Runs> {
        let texts = self.texts;
        let alone =
            |chosen: &String| indicator.kind.option(chosen).is_some_and(|option| option.alone);
        match value {
            Value::Choice(option) => texts.option_said(indicator, option).map(plain),
            Value::Choices(chosen) => match chosen.iter().find(|id| alone(id)) {
                Some(option) => texts.option_said(indicator, option).map(plain),
                None => {
                    let sentence = texts.list_said(indicator, GAP)?;
                    Some(fill(&sentence, self.chosen(indicator, entry, |id| chosen.contains(id))))
                }
            },
            value => {
                let sentence = texts.value_said(indicator, GAP)?;
                Some(fill(&sentence, vec![self.value(indicator, None, value)]))
            }
        }
    }

    /// The question and the answer, where the questionnaire has no sentence for it.
    fn plainly(&self, indicator: &Indicator, entry: &Entry, value: &Value) -> Runs {
        let answer = match value {
            Value::Choices(chosen) => self.chosen(indicator, entry, |id| chosen.contains(id)),
            value => vec![self.value(indicator, None, value)],
        };
        let answer = fill(&self.say(&msg::report_answer_is(GAP.to_owned())), answer);
        flow([vec![Inline::Emphasis(self.texts.prompt(indicator))], answer])
    }

    /// Options of a list as a sentence names them, in the questionnaire's order.
    pub fn chosen(
        &self,
        indicator: &Indicator,
        entry: &Entry,
        belongs: impl Fn(&str) -> bool,
    ) -> Runs {
        let options = indicator.kind.options().iter().filter(|option| belongs(&option.id));
        let thing = |option: &Choice| {
            let listed = self.texts.option_listed(indicator, &option.id);
            let mut thing = vec![Inline::Text(listed)];
            if let Some(Value::Text(words)) = entry.details.get(&option.id).filter(|_| option.named)
                && let Some(name) = self.inline(words)
            {
                thing.push(Inline::Text(" (".to_owned()));
                thing.push(name);
                thing.push(Inline::Text(")".to_owned()));
            }
            thing
        };
        self.list(options.map(thing).collect())
    }

    /// The details that hold something, a sentence each. A period, an amount, a number belong to a
    /// measure that is there; of one that is not, they stand in the annex.
    fn details(&self, indicator: &Indicator, entry: &Entry) -> Vec<Runs> {
        let mut sentences = Vec::new();
        let is_absent = is_absent(indicator, entry);
        for detail in &indicator.details {
            let Some(value) = entry.details.get(&detail.id).filter(|value| !value.is_blank())
            else {
                continue;
            };
            if is_absent && !matches!(value, Value::Text(_)) {
                continue;
            }
            let value = match value {
                Value::Choices(chosen) => {
                    let options = detail.kind.options().iter();
                    let options = options.filter(|option| chosen.contains(&option.id));
                    let listed =
                        |id: &str| self.texts.detail_option_listed(indicator, &detail.id, id);
                    let thing = |option: &Choice| vec![Inline::Text(listed(&option.id))];
                    self.list(options.map(thing).collect())
                }
                value => vec![self.value(indicator, Some(detail), value)],
            };
            let sentence =
                self.texts.detail_said(indicator, &detail.id, GAP).unwrap_or_else(|| {
                    let label = self.texts.detail(indicator, &detail.id);
                    self.say(&msg::ReportDetail { label, value: GAP.to_owned() }.message())
                });
            sentences.push(fill(&sentence, value));
        }
        sentences
    }

    fn value(&self, indicator: &Indicator, detail: Option<&Detail>, value: &Value) -> Inline {
        if let Value::Text(words) = value {
            return self.inline(words).unwrap_or(Inline::Text(String::new()));
        }
        let text = match detail {
            None => self.l10n.value(self.texts, indicator, value),
            Some(detail) => self.l10n.detail_value(self.texts, indicator, &detail.id, value),
        };
        Inline::Text(on_one_line(&text))
    }

    /// A long answer, a line for each of its paragraphs.
    pub fn told(&self, indicator: &Indicator, entry: &Entry) -> Vec<Runs> {
        match (&indicator.kind, entry.answer.value()) {
            (AnswerKind::LongText, Some(Value::Text(words))) => self.paragraphs(words),
            _ => Vec::new(),
        }
    }

    /// Why there is no answer, where there is none: each way of its own.
    pub fn unanswered(&self, entry: &Entry, status: Status) -> Option<Runs> {
        Some(match (&entry.answer, status) {
            (_, Status::Answered) => return None,
            (Answer::DontKnow { whom, when }, Status::DontKnow) => {
                let (whom, when) = (on_one_line(whom), on_one_line(when));
                self.line(&match (whom.is_empty(), when.is_empty()) {
                    (true, true) => msg::report_dont_know(),
                    (false, true) => msg::report_dont_know_whom(whom),
                    (true, false) => msg::report_dont_know_when(when),
                    (false, false) => msg::ReportDontKnowWhomWhen { whom, when }.message(),
                })
            }
            (Answer::NotApplicable { reason }, Status::NotApplicable) => {
                match self.inline(reason) {
                    None => self.line(&msg::report_not_applicable()),
                    Some(reason) => {
                        let sentence = msg::report_not_applicable_because(GAP.to_owned());
                        fill(&self.say(&sentence), vec![reason])
                    }
                }
            }
            (_, status) => fill(
                &self.say(&msg::report_status(GAP.to_owned())),
                vec![Inline::Text(self.say(&say::status(status)))],
            ),
        })
    }

    /// What is missing, for a finding that is not a strength through and through.
    pub fn missing(&self, indicator: &Indicator, entry: &Entry, finding: &Finding) -> Option<Runs> {
        if finding.derived != Reading::Partial {
            return None;
        }
        match &finding.why {
            Why::Option(option) => {
                Some(vec![Inline::Text(self.texts.option_missing(indicator, option))])
            }
            Why::Counted { missing, needed, .. } => {
                let open = if needed.is_empty() { missing } else { needed };
                let list = self.chosen(indicator, entry, |id| open.iter().any(|own| own == id));
                Some(fill(&self.say(&msg::report_not_among(GAP.to_owned())), list))
            }
            Why::Number { strength_from, .. } => {
                let from = self.l10n.number(strength_from);
                Some(self.line(&msg::report_from_on(from)))
            }
        }
    }

    /// Who decides, as a sentence; none while nobody has said.
    pub fn mandate(&self, mandate: &Mandate) -> Option<String> {
        Some(self.say(&match mandate {
            Mandate::Unsaid => return None,
            Mandate::City => msg::report_mandate_city(),
            Mandate::Shared(level) => match on_one_line(level) {
                level if level.is_empty() => msg::report_mandate_shared(),
                level => msg::report_mandate_shared_with(level),
            },
            Mandate::Other(level) => match on_one_line(level) {
                level if level.is_empty() => msg::report_mandate_other(),
                level => msg::report_mandate_other_level(level),
            },
        }))
    }
}

/// Whether the answer says that there is nothing, and nothing planned.
fn is_absent(indicator: &Indicator, entry: &Entry) -> bool {
    let Some(Value::Choice(chosen)) = entry.answer.value() else { return false };
    let option = indicator.kind.option(chosen);
    option.is_some_and(|option| option.reading == Some(Reading::Gap) && !option.planned)
}
