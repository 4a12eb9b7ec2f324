//! Every indicator with all that is known about it.

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::document::{Block, Inline, Record, Runs};
use super::voice::{GAP, Voice, fill, flow, on_one_line};
use super::{Part, Writing};
use crate::l10n::{msg, positions, say};
use crate::model::assessment::{Entry, Mandate, Position, Positions, Stance, Value, is_blank};
use crate::model::findings::{Status, finding, status};
use crate::model::questionnaire::{AnswerKind, Indicator};

/// Where the annex speaks of an indicator.
pub fn anchor(indicator: &Indicator) -> String {
    format!("indicator-{}", indicator.id)
}

impl Writing<'_> {
    /// A record for each indicator, section by section.
    pub(super) fn annex(&mut self) -> Vec<Block> {
        let voice = self.voice;
        let mut blocks = vec![Block::Paragraph(voice.line(&msg::report_annex_about()))];
        for section in &self.questionnaire.sections {
            blocks.push(Block::Heading {
                level: 2,
                anchor: format!("annex-{}", section.id),
                text: say::section_heading(voice.l10n, voice.texts, section),
            });
            blocks.extend(section.range.clone().map(|at| Block::Record(self.record(at))));
        }
        blocks
    }

    fn record(&self, at: usize) -> Record {
        let voice = self.voice;
        let indicator = &self.questionnaire.indicators[at];
        let entry = self.assessment.entry(&indicator.id);
        let status = status(self.questionnaire, self.assessment, at);
        let mut fields = Fields { voice, fields: Vec::new() };
        fields.add(msg::report_field_answer(), voice.answer_field(indicator, entry, status));
        for detail in &indicator.details {
            let value = entry.details.get(&detail.id).filter(|value| !value.is_blank());
            let lines = match value {
                None => Vec::new(),
                Some(Value::Text(words)) => voice.paragraphs(words),
                Some(value) => {
                    let text = voice.l10n.detail_value(voice.texts, indicator, &detail.id, value);
                    vec![vec![Inline::Text(on_one_line(&text))]]
                }
            };
            fields.add_named(voice.texts.detail(indicator, &detail.id), lines);
        }
        if let Some(finding) = finding(self.questionnaire, self.assessment, at) {
            let rule = voice.l10n.rule(self.questionnaire, voice.texts, &finding);
            fields.add(msg::report_field_reading(), vec![vec![Inline::Text(rule)]]);
        }
        if let Some(own) = entry.overridden.as_ref().filter(|own| !is_blank(&own.reason)) {
            let reading = voice.say(&say::reading(own.reading));
            let sentence = msg::ReportOverride { reading, reason: GAP.to_owned() }.message();
            let reason = voice.inline(&own.reason).into_iter().collect();
            let line = fill(&voice.say(&sentence), reason);
            fields.add(msg::report_field_override(), vec![line]);
        }
        if entry.mandate != Mandate::Unsaid {
            let mandate = on_one_line(&voice.say(&say::mandate(&entry.mandate)));
            fields.add(msg::report_field_mandate(), vec![vec![Inline::Text(mandate)]]);
        }
        fields.add(msg::report_field_evidence(), self.evidence(entry));
        fields.add(msg::report_field_notes(), voice.paragraphs(&entry.notes));
        fields.add(msg::report_field_positions(), voice.positions(&entry.positions));
        if let Some(flag) = &entry.flag {
            let whom = on_one_line(&flag.whom);
            let whom = (!whom.is_empty()).then(|| voice.line(&msg::report_ask(whom)));
            let what = voice.inline(&flag.what).map(|what| vec![what]);
            let line = flow(what.into_iter().chain(whom));
            fields.add(msg::report_field_open(), vec![line]);
        }
        fields.add(msg::report_field_changed(), vec![voice.changed(entry)]);
        let text = voice.texts.prompt(indicator);
        let number = voice.say(&msg::report_run_in_number(indicator.number.clone()));
        let head = flow([vec![Inline::Strong(number)], vec![Inline::Strong(text)]]);
        Record { anchor: anchor(indicator), head, fields: fields.fields }
    }

    /// Each piece of evidence of an indicator with its page.
    fn evidence(&self, entry: &Entry) -> Vec<Runs> {
        let evidence = entry.evidence.iter().filter(|evidence| !evidence.is_blank());
        let line = |evidence: &crate::model::assessment::Evidence| {
            let year = evidence.year.map(|year| year.to_string()).unwrap_or_default();
            let parts = [&evidence.title, &year, &evidence.page, &evidence.note];
            let parts = parts.map(|part| on_one_line(part));
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
            let mut line = vec![Inline::Text(parts.join(" · "))];
            if self.has(Part::Sources) {
                let number = self.sources.numbers(std::slice::from_ref(evidence)).into_iter();
                line = flow([line, number.map(Inline::Source).collect()]);
            }
            line
        };
        evidence.map(line).collect()
    }
}

/// Fields that hold something.
struct Fields<'a> {
    voice: Voice<'a>,
    fields: Vec<(String, Vec<Runs>)>,
}

impl Fields<'_> {
    fn add(&mut self, name: crate::l10n::Message, lines: Vec<Runs>) {
        self.add_named(self.voice.say(&name), lines);
    }

    fn add_named(&mut self, name: String, mut lines: Vec<Runs>) {
        lines.retain(|line| !line.is_empty());
        if !lines.is_empty() {
            self.fields.push((name, lines));
        }
    }
}

impl Voice<'_> {
    /// The answer, or why there is none; what is not asked keeps its earlier answer beside it.
    fn answer_field(&self, indicator: &Indicator, entry: &Entry, status: Status) -> Vec<Runs> {
        let mut lines: Vec<Runs> = self.unanswered(entry, status).into_iter().collect();
        let columns = match &indicator.kind {
            AnswerKind::Table { columns, .. } => columns.as_slice(),
            _ => &[],
        };
        match entry.answer.value().filter(|value| !value.is_blank()) {
            None => {}
            Some(Value::Text(words)) => lines.extend(self.paragraphs(words)),
            Some(Value::Table(rows)) => lines.extend(rows.iter().map(|row| {
                // As the questionnaire has them, and whatever else a file may hold after them.
                let column = |id: &str| columns.iter().position(|own| own.id == id);
                let mut filled: Vec<_> =
                    row.cells.iter().filter(|(_, cell)| !cell.trim().is_empty()).collect();
                filled.sort_by_key(|(id, _)| column(id).unwrap_or(usize::MAX));
                let cells = filled.into_iter().map(|(column, cell)| {
                    let label = self.texts.column(indicator, column);
                    let value = on_one_line(&self.l10n.cell(self.texts, indicator, column, cell));
                    self.say(&msg::ReportCell { label, value }.message())
                });
                let name = row.row.iter().map(|id| self.texts.row(indicator, id));
                vec![Inline::Text(name.chain(cells).collect::<Vec<_>>().join(" · "))]
            })),
            Some(value) => {
                let text = self.l10n.value(self.texts, indicator, value);
                lines.push(vec![Inline::Text(on_one_line(&text))]);
                // What an option is named.
                let named = indicator.kind.options().iter().filter(|option| option.named);
                for option in named.filter(|option| entry.answer.chose(&option.id)) {
                    if let Some(Value::Text(words)) = entry.details.get(&option.id)
                        && let Some(name) = self.inline(words)
                    {
                        let label = self.texts.option(indicator, &option.id);
                        let cell = msg::ReportCell { label, value: GAP.to_owned() }.message();
                        lines.push(fill(&self.say(&cell), vec![name]));
                    }
                }
            }
        }
        lines
    }

    /// What was said of an answer where it was discussed: all who stand the same in one sentence.
    fn positions(&self, positions: &Positions) -> Vec<Runs> {
        let somebody = |(who, position): (&String, &Position)| {
            let who = on_one_line(who);
            let Some(remark) = self.inline(&position.remark) else {
                return vec![Inline::Text(who)];
            };
            let sentence = msg::PositionWithRemark { remark: GAP.to_owned(), who }.message();
            fill(&self.say(&sentence), vec![remark])
        };
        let sentence = |stance: &Stance| {
            let here = positions.iter().filter(|(_, position)| position.stance == *stance);
            let names: Vec<Runs> = here.map(somebody).collect();
            let sentence = positions::all(*stance, GAP.to_owned());
            (!names.is_empty()).then(|| fill(&self.say(&sentence), self.list(names)))
        };
        Stance::ALL.iter().filter_map(sentence).collect()
    }

    /// Who changed it last, and when.
    fn changed(&self, entry: &Entry) -> Runs {
        let at = entry.changed_at.as_ref().map(|at| match at.parse::<Timestamp>() {
            Ok(at) => {
                let at = TimeZone::UTC.to_datetime(at);
                let (date, time) = (self.l10n.date(at), self.l10n.time(at));
                self.say(&msg::ReportMoment { date, time }.message())
            }
            Err(_) => on_one_line(at),
        });
        let by = entry.changed_by.as_deref().map(on_one_line).filter(|by| !by.is_empty());
        let parts: Vec<String> = by.into_iter().chain(at).collect();
        if parts.is_empty() { Runs::new() } else { vec![Inline::Text(parts.join(" · "))] }
    }
}
