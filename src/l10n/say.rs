//! The model's outcomes in words.

use super::{Asker, L10n, Message, msg};
use crate::model::assessment::{Answer, Difference, EvidenceKind, Mandate, Step, Value, Words};
use crate::model::findings::{Coverage, Finding, Status, Why};
use crate::model::highlights::List;
use crate::model::questionnaire::{
    AnswerKind, CellKind, Indicator, Questionnaire, Reading, Rows, SectionKind,
};

impl L10n {
    /// Why a finding reads as it does: the answer and the rule, in one or two sentences.
    pub fn why(&self, questionnaire: &Questionnaire, texts: Asker, finding: &Finding) -> String {
        let rule = self.rule(questionnaire, texts, finding);
        match &finding.overridden {
            None => rule,
            Some(reason) => self.say(
                &msg::FindingWhyOverride {
                    reading: self.say(&reading(finding.reading)),
                    reason: self.own_words(reason).unwrap_or_default(),
                    rule,
                }
                .message(),
            ),
        }
    }

    /// What the rule alone says, whatever the official's own reading.
    pub fn rule(&self, questionnaire: &Questionnaire, texts: Asker, finding: &Finding) -> String {
        let indicator = &questionnaire.indicators[finding.indicator];
        self.say(&match &finding.why {
            Why::Option(option) => {
                let answer = texts.option(indicator, option);
                match finding.derived {
                    Reading::Strength => msg::finding_why_option_strength(answer),
                    Reading::Partial => msg::finding_why_option_partial(answer),
                    Reading::Gap if finding.planned => msg::finding_why_option_planned(answer),
                    Reading::Gap => msg::finding_why_option_gap(answer),
                }
            }
            Why::Counted { chosen, missing, strength_from, needed } => {
                let list =
                    |ids: &[String]| self.list(ids.iter().map(|id| texts.option(indicator, id)));
                match finding.derived {
                    Reading::Strength => msg::FindingWhyCountedStrength {
                        chosen: list(chosen),
                        from: *strength_from,
                    }
                    .message(),
                    Reading::Partial if !needed.is_empty() => {
                        msg::FindingWhyCountedNeeded { chosen: list(chosen), needed: list(needed) }
                            .message()
                    }
                    Reading::Partial => msg::FindingWhyCountedPartial {
                        chosen: list(chosen),
                        from: *strength_from,
                        missing: list(missing),
                    }
                    .message(),
                    Reading::Gap => msg::finding_why_counted_gap(*strength_from),
                }
            }
            Why::Number { given, strength_from } => {
                let unit = texts.unit(indicator);
                let (given, from) = (self.number(given), self.number(strength_from));
                match finding.derived {
                    Reading::Strength => {
                        msg::FindingWhyNumberStrength { from, given, unit }.message()
                    }
                    Reading::Partial => {
                        msg::FindingWhyNumberPartial { from, given, unit }.message()
                    }
                    Reading::Gap => msg::FindingWhyNumberGap { from, given, unit }.message(),
                }
            }
        })
    }

    /// What stands beside a finding: who decides, whether evidence backs it, whether it is planned.
    pub fn marks(&self, finding: &Finding) -> Vec<String> {
        let mut marks = vec![msg::finding_mandate(self.say(&mandate(&finding.mandate)))];
        marks.push(match finding.evidenced {
            true => msg::finding_evidenced(),
            false => msg::finding_claimed(),
        });
        marks.extend(finding.planned.then(msg::finding_planned));
        marks.iter().map(|mark| self.say(mark)).collect()
    }

    /// Why a finding stands in this list: of a partial one, what exists or what is missing.
    pub fn reason(
        &self,
        questionnaire: &Questionnaire,
        texts: Asker,
        finding: &Finding,
        list: List,
    ) -> String {
        let whole = finding.reading != Reading::Partial || finding.overridden.is_some();
        match list {
            _ if whole => self.why(questionnaire, texts, finding),
            List::Strengths => self.exists(questionnaire, texts, finding),
            List::Potentials | List::Dialogue => self.missing(questionnaire, texts, finding),
        }
    }

    /// What exists, for a partial finding.
    pub fn exists(&self, questionnaire: &Questionnaire, texts: Asker, finding: &Finding) -> String {
        let indicator = &questionnaire.indicators[finding.indicator];
        match &finding.why {
            Why::Option(option) if finding.derived == Reading::Partial => {
                texts.option_exists(indicator, option)
            }
            Why::Counted { chosen, .. } if !chosen.is_empty() => {
                let chosen = chosen.iter().map(|id| texts.option(indicator, id));
                self.say(&msg::finding_exists(self.list(chosen)))
            }
            _ => self.why(questionnaire, texts, finding),
        }
    }

    /// What is missing, for a partial finding.
    pub fn missing(
        &self,
        questionnaire: &Questionnaire,
        texts: Asker,
        finding: &Finding,
    ) -> String {
        let indicator = &questionnaire.indicators[finding.indicator];
        match &finding.why {
            Why::Option(option) if finding.derived == Reading::Partial => {
                texts.option_missing(indicator, option)
            }
            Why::Counted { missing, needed, .. } if !missing.is_empty() => {
                let open = if needed.is_empty() { missing } else { needed };
                let open = open.iter().map(|id| texts.option(indicator, id));
                self.say(&msg::finding_missing(self.list(open)))
            }
            _ => self.why(questionnaire, texts, finding),
        }
    }

    /// A person's words in this language, or the nearest version there is, marked with the language
    /// it was written in.
    pub fn own_words(&self, words: &Words) -> Option<String> {
        let tag = self.language().tag;
        if let Some(text) = words.get(tag) {
            return Some(text.clone());
        }
        let near = super::chain(tag).into_iter().find_map(|tag| words.get_key_value(tag));
        near.or_else(|| words.iter().next()).map(|(from, text)| {
            self.say(
                &msg::WordsOriginal { language: self.language_name(from), text: text.clone() }
                    .message(),
            )
        })
    }

    /// An answer in a few words: what was given, or how it stands.
    pub fn answer(&self, texts: Asker, indicator: &Indicator, answer: &Answer) -> String {
        match answer {
            Answer::Given(value) => self.value(texts, indicator, value),
            Answer::DontKnow { .. } => self.say(&msg::status_dont_know()),
            Answer::NotApplicable { .. } => self.say(&msg::status_not_applicable()),
            Answer::Unanswered => self.say(&msg::status_unanswered()),
        }
    }

    /// That nobody knows yet: whom to ask, by when.
    pub fn dont_know(&self, whom: &str, when: &str) -> String {
        let [whom, when] = [whom, when].map(str::to_owned);
        self.say(&match (whom.is_empty(), when.is_empty()) {
            (true, true) => msg::status_dont_know(),
            (false, true) => msg::row_dont_know_whom(whom),
            (true, false) => msg::row_dont_know_when(when),
            (false, false) => msg::RowDontKnowWhomWhen { when, whom }.message(),
        })
    }

    /// A language's name in this language.
    pub fn language_name(&self, tag: &str) -> String {
        match tag {
            "en" => self.say(&msg::language_en()),
            "fr" => self.say(&msg::language_fr()),
            "pt-BR" => self.say(&msg::language_pt_br()),
            "fr-CA" => self.say(&msg::language_fr_ca()),
            "pt-PT" => self.say(&msg::language_pt_pt()),
            other => other.to_owned(),
        }
    }

    /// Several things in one line.
    pub fn list(&self, things: impl Iterator<Item = String>) -> String {
        things.collect::<Vec<_>>().join(&self.say(&msg::list_separator()))
    }

    /// A value as a person reads it, on one line.
    pub fn value(&self, texts: Asker, indicator: &Indicator, value: &Value) -> String {
        self.value_of(texts, indicator, None, &indicator.kind, value)
    }

    /// A detail's value as a person reads it, on one line.
    pub fn detail_value(
        &self,
        texts: Asker,
        indicator: &Indicator,
        id: &str,
        value: &Value,
    ) -> String {
        let kind = indicator.details.iter().find(|detail| detail.id == id);
        let kind = kind.map_or(&AnswerKind::ShortText, |detail| &detail.kind);
        self.value_of(texts, indicator, Some(id), kind, value)
    }

    fn value_of(
        &self,
        texts: Asker,
        indicator: &Indicator,
        detail: Option<&str>,
        kind: &AnswerKind,
        value: &Value,
    ) -> String {
        let option = |id: &String| match detail {
            None => texts.option(indicator, id),
            Some(detail) => texts.detail_option(indicator, detail, id),
        };
        match value {
            Value::Choice(id) => option(id),
            Value::Choices(ids) => {
                let chosen = kind.options().iter().filter(|choice| ids.contains(&choice.id));
                self.list(chosen.map(|choice| option(&choice.id)))
            }
            Value::Number(number) => {
                let unit = match detail {
                    None => texts.unit(indicator),
                    Some(detail) => texts.detail_unit(indicator, detail),
                };
                self.say(&msg::ValueNumber { number: self.number(number), unit }.message())
            }
            Value::Money { amount, currency } => self.say(
                &msg::ValueMoney { amount: self.number(amount), currency: currency.clone() }
                    .message(),
            ),
            Value::Year(year) => year.to_string(),
            Value::Period { from, to: Some(to) } => {
                self.say(&msg::ValuePeriod { from: from.to_string(), to: to.to_string() }.message())
            }
            Value::Period { from, to: None } => self.say(&msg::value_period_open(from.to_string())),
            Value::Text(words) => self.own_words(words).unwrap_or_default(),
            Value::Table(rows) => self.say(&msg::value_rows(rows.len())),
        }
    }

    /// A table cell as a person reads it.
    pub fn cell(&self, texts: Asker, indicator: &Indicator, column: &str, text: &str) -> String {
        let AnswerKind::Table { columns, .. } = &indicator.kind else { return text.to_owned() };
        match columns.iter().find(|c| c.id == column).map(|c| &c.cell) {
            Some(CellKind::Choice(_)) => texts.column_option(indicator, column, text),
            Some(CellKind::Number) => self.number(text),
            _ => text.to_owned(),
        }
    }

    /// A table row's name: its own, or its first cell.
    pub fn row(
        &self,
        texts: Asker,
        indicator: &Indicator,
        row: &crate::model::assessment::Row,
    ) -> String {
        match (&row.row, &indicator.kind) {
            (Some(id), _) => texts.row(indicator, id),
            (None, AnswerKind::Table { columns, rows: Rows::Free(_) }) => columns
                .first()
                .and_then(|column| row.cells.get(&column.id))
                .cloned()
                .unwrap_or_default(),
            _ => String::new(),
        }
    }
}

/// How much is answered, and what is not. Says nothing about the findings.
pub fn coverage(coverage: &Coverage) -> Message {
    msg::SummaryCoverage {
        answered: coverage.answered,
        asked: coverage.asked,
        dont_know: coverage.dont_know,
        not_applicable: coverage.not_applicable,
        unanswered: coverage.unanswered,
    }
    .message()
}

/// How much is answered, in short.
pub fn progress(coverage: &Coverage) -> Message {
    msg::LiveProgress { answered: coverage.answered, asked: coverage.asked }.message()
}

/// The reading in the Local MGI's words.
pub fn reading(reading: Reading) -> Message {
    match reading {
        Reading::Strength => msg::reading_strength(),
        Reading::Partial => msg::reading_partial(),
        Reading::Gap => msg::reading_gap(),
    }
}

/// Where an indicator stands.
pub fn status(status: Status) -> Message {
    match status {
        Status::Unanswered => msg::status_unanswered(),
        Status::DontKnow => msg::status_dont_know(),
        Status::NotApplicable => msg::status_not_applicable(),
        Status::Answered => msg::status_answered(),
        Status::NotAsked => msg::status_not_asked(),
        Status::Parked => msg::status_parked(),
    }
}

/// Who decides, in words.
pub fn mandate(mandate: &Mandate) -> Message {
    match mandate {
        Mandate::Unsaid => msg::mandate_unsaid(),
        Mandate::City => msg::mandate_city(),
        Mandate::Shared(level) if level.is_empty() => msg::mandate_shared(),
        Mandate::Shared(level) => msg::mandate_shared_with(level.clone()),
        Mandate::Other(level) if level.is_empty() => msg::mandate_other(),
        Mandate::Other(level) => msg::mandate_other_level(level.clone()),
    }
}

/// How an earlier version differs from the present one.
pub fn difference(difference: Difference) -> Message {
    let count = usize::try_from(difference.answers.unsigned_abs()).unwrap_or(usize::MAX);
    match (difference.answers, difference.entries) {
        (..=-1, _) => msg::history_fewer(count),
        (1.., _) => msg::history_more(count),
        (0, 0) if difference.about => msg::history_same_but_about(),
        (0, 0) => msg::history_same(),
        (0, entries) => msg::history_other(entries),
    }
}

/// A step of the process.
pub fn step(step: Step) -> Message {
    match step {
        Step::Launch => msg::step_launch(),
        Step::DataCollection => msg::step_data_collection(),
        Step::Consultation => msg::step_consultation(),
        Step::FinalReport => msg::step_final_report(),
    }
}

/// A kind of evidence.
pub fn evidence_kind(kind: EvidenceKind) -> Message {
    match kind {
        EvidenceKind::LawOrPlan => msg::evidence_kind_law_or_plan(),
        EvidenceKind::InternalPractice => msg::evidence_kind_internal_practice(),
        EvidenceKind::Service => msg::evidence_kind_service(),
    }
}

/// A section's heading with its number.
pub fn section_heading(
    l10n: &L10n,
    texts: Asker,
    section: &crate::model::questionnaire::Section,
) -> String {
    match (section.kind, section.number) {
        (SectionKind::Dimension, Some(number)) => {
            l10n.say(&msg::SectionNumbered { number, title: texts.section(section) }.message())
        }
        _ => texts.section(section),
    }
}

/// What a list of findings is called, and what is said where nothing is in it.
pub fn list(list: List) -> (Message, Message) {
    match list {
        List::Strengths => (msg::summary_well_developed(), msg::summary_none()),
        List::Potentials => (msg::summary_with_potential(), msg::summary_none()),
        List::Dialogue => (msg::summary_dialogue(), msg::summary_no_dialogue()),
    }
}

/// That a finding stands on the mayor's page, and who put it there.
pub fn on_page(chosen: bool) -> Message {
    if chosen { msg::summary_page_chosen() } else { msg::summary_page_proposed() }
}
