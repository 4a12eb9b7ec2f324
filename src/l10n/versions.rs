//! Fields of an assessment in words, for choosing between versions of them.

use super::positions::stance;
use super::say::{evidence_kind, mandate, reading, status, step};
use super::{Asker, L10n, Message, msg};
use crate::model::Id;
use crate::model::assessment::{Answer, Evidence, Highlights, Value, Words};
use crate::model::findings::Status;
use crate::model::merge::Piece;
use crate::model::questionnaire::{AnswerKind, Indicator, Questionnaire};

impl L10n {
    /// What a field is called. `indicator` is there for fields of entries.
    pub fn field(&self, texts: Asker, indicator: Option<&Indicator>, piece: &Piece) -> String {
        self.say(&match piece {
            Piece::Authority(_) => msg::about_authority(),
            Piece::Country(_) => msg::about_country(),
            Piece::Year(_) => msg::about_year(),
            Piece::Step(_) => msg::about_step(),
            Piece::Languages(_) => msg::versions_languages(),
            Piece::People(_) => msg::about_people(),
            Piece::Highlights(_) => msg::versions_highlights(),
            Piece::Answer(_) => msg::form_answer(),
            Piece::Detail(id, _) => {
                return match indicator {
                    Some(indicator) if indicator.details.iter().any(|own| own.id == *id) => {
                        texts.detail(indicator, id)
                    }
                    Some(indicator) => texts.option_name(indicator, id),
                    None => id.clone(),
                };
            }
            Piece::Mandate(_) => msg::row_mandate(),
            Piece::Evidence(_) => msg::row_evidence(),
            Piece::Note(tag, _) => msg::versions_note(self.language_name(tag)),
            Piece::Position(who, _) => msg::position_of(who.clone()),
            Piece::Flag(_) => msg::row_flag(),
            Piece::Override(_) => msg::versions_own_reading(),
        })
    }

    /// What is in a field, line by line. Words are shown in every language that they are in.
    pub fn piece(
        &self,
        questionnaire: &Questionnaire,
        texts: Asker,
        indicator: Option<&Indicator>,
        piece: &Piece,
    ) -> Vec<String> {
        let lines: Vec<String> = match piece {
            Piece::Authority(text) | Piece::Country(text) | Piece::Note(_, text) => {
                vec![text.clone()]
            }
            Piece::People(text) => text.lines().map(str::to_owned).collect(),
            Piece::Year(year) => year.iter().map(i32::to_string).collect(),
            Piece::Step(own) => vec![self.say(&step(*own))],
            Piece::Languages(tags) => tags.iter().map(|tag| self.language_name(tag)).collect(),
            Piece::Highlights(chosen) => self.highlight_lines(questionnaire, chosen),
            Piece::Answer(answer) => self.answer_lines(texts, indicator, answer),
            Piece::Detail(id, value) => value
                .iter()
                .flat_map(|value| self.value_lines(texts, indicator, Some(id), value))
                .collect(),
            Piece::Mandate(own) => vec![self.say(&mandate(own))],
            Piece::Evidence(all) => all.iter().map(|piece| self.evidence_line(piece)).collect(),
            Piece::Position(_, position) => {
                let stands = position.iter().map(|own| self.say(&stance(own.stance)));
                let remarks = position.iter().flat_map(|own| self.every_language(&own.remark));
                stands.chain(remarks).collect()
            }
            Piece::Flag(flag) => {
                let what = flag.iter().flat_map(|flag| self.every_language(&flag.what));
                let whom = flag.iter().map(|flag| flag.whom.clone()).filter(|who| !who.is_empty());
                what.chain(whom.map(|whom| self.say(&msg::row_flag_whom(whom)))).collect()
            }
            Piece::Override(own) => {
                let read = own.iter().map(|own| self.say(&reading(own.reading)));
                let reasons = own.iter().flat_map(|own| self.every_language(&own.reason));
                let label = self.say(&msg::versions_reason());
                read.chain(reasons.map(|reason| self.named(&label, reason))).collect()
            }
        };
        let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
        if lines.is_empty() { vec![self.say(&msg::versions_nothing())] } else { lines }
    }

    fn highlight_lines(&self, questionnaire: &Questionnaire, chosen: &Highlights) -> Vec<String> {
        let lists = [
            (msg::reading_strength(), &chosen.strengths),
            (msg::reading_gap(), &chosen.potentials),
            (msg::summary_dialogue(), &chosen.dialogue),
        ];
        let number = |id: &Id| {
            let indicator = questionnaire.indicator(id);
            indicator.map_or_else(|| id.clone(), |indicator| indicator.number.clone())
        };
        let filled = lists.into_iter().filter(|(_, list)| !list.is_empty());
        let line = |(label, list): (Message, &Vec<Id>)| {
            self.named(&self.say(&label), self.list(list.iter().map(number)))
        };
        filled.map(line).collect()
    }

    fn named(&self, label: &str, value: String) -> String {
        self.say(&msg::RowNamed { label: label.to_owned(), value }.message())
    }

    fn every_language(&self, words: &Words) -> Vec<String> {
        let line = |(tag, text): (&String, &String)| {
            let language = self.language_name(tag);
            self.say(&msg::VersionsWords { language, text: text.clone() }.message())
        };
        words.iter().map(line).collect()
    }

    fn answer_lines(
        &self,
        texts: Asker,
        indicator: Option<&Indicator>,
        answer: &Answer,
    ) -> Vec<String> {
        match answer {
            Answer::Unanswered => vec![self.say(&status(Status::Unanswered))],
            Answer::DontKnow { whom, when } => {
                let named = |label, value: &String| self.named(&self.say(&label), value.clone());
                let mut lines = vec![self.say(&status(Status::DontKnow))];
                let whom = Some(whom).filter(|whom| !whom.is_empty());
                lines.extend(whom.map(|whom| named(msg::dont_know_whom(), whom)));
                let when = Some(when).filter(|when| !when.is_empty());
                lines.extend(when.map(|when| named(msg::dont_know_when(), when)));
                lines
            }
            Answer::NotApplicable { reason } => {
                let head = self.say(&status(Status::NotApplicable));
                std::iter::once(head).chain(self.every_language(reason)).collect()
            }
            Answer::Given(value) => self.value_lines(texts, indicator, None, value),
        }
    }

    fn value_lines(
        &self,
        texts: Asker,
        indicator: Option<&Indicator>,
        detail: Option<&str>,
        value: &Value,
    ) -> Vec<String> {
        match (value, indicator) {
            (Value::Text(words), _) => self.every_language(words),
            (Value::Table(rows), Some(indicator)) => {
                let columns = match &indicator.kind {
                    AnswerKind::Table { columns, .. } => columns.as_slice(),
                    _ => &[],
                };
                rows.iter()
                    .map(|row| {
                        let cells = columns.iter().filter_map(|column| {
                            let text = row.cells.get(&column.id)?;
                            Some(self.cell(texts, indicator, &column.id, text))
                        });
                        let cells = self.list(cells);
                        match &row.row {
                            Some(id) => self.named(&texts.row(indicator, id), cells),
                            None => cells,
                        }
                    })
                    .collect()
            }
            (value, Some(indicator)) => vec![match detail {
                Some(id) => self.detail_value(texts, indicator, id, value),
                None => self.value(texts, indicator, value),
            }],
            // Without the questionnaire there are no words for it.
            (_, None) => Vec::new(),
        }
    }

    fn evidence_line(&self, piece: &Evidence) -> String {
        let kind = self.say(&evidence_kind(piece.kind));
        let year = piece.year.map(|year| year.to_string()).unwrap_or_default();
        let Evidence { title, page, link, note, .. } = piece;
        let parts = [title.clone(), kind, year, page.clone(), link.clone(), note.clone()];
        self.list(parts.into_iter().filter(|part| !part.is_empty()))
    }
}
