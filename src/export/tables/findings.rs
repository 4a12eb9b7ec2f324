//! What the answers say, what to take up with others, and what is still open.

use super::{Content, mandate};
use crate::export::{Cell, Export};
use crate::l10n::{msg, say};
use crate::model::assessment::{Answer, is_blank};
use crate::model::findings::{Finding, Status, status};
use crate::model::questionnaire::Reading;

impl Export<'_> {
    pub(super) fn findings_table(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            number,
            question,
            self.column(msg::export_dimension(), 22),
            self.column(msg::export_reading(), 22),
            self.column(msg::export_claim(), 18),
            self.column(msg::export_planned(), 9),
            self.column(msg::row_mandate(), 15),
            self.column(msg::export_level(), 15),
            self.column(msg::export_exists(), 34),
            self.column(msg::export_missing(), 34),
            self.column(msg::export_rule_reading(), 20),
            self.column(msg::export_rule(), 46),
            self.column(msg::export_own_reason(), 36),
            self.id_column(),
        ];
        let rows = self.findings().map(|(finding, subject)| {
            let Finding {
                indicator: at,
                reading,
                derived,
                mandate: decides,
                evidenced: _,
                planned,
                why: _,
                overridden,
            } = finding;
            let section = self.questionnaire.section_of(*at);
            let [exists, missing] = self.two_sides(finding);
            let mut row = Vec::from(self.subject_cells(subject));
            row.extend([
                Cell::text(say::section_heading(self.l10n, self.texts, section)),
                Cell::text(self.say(&say::reading(*reading))),
                self.claim(finding),
                self.yes(*planned),
                Cell::text(self.say(&mandate(decides))),
                self.mandate_level(decides),
                exists,
                missing,
                Cell::text(self.say(&say::reading(*derived))),
                Cell::text(self.l10n.rule(self.questionnaire, self.texts, finding)),
                overridden.as_ref().map_or(Cell::Empty, |reason| self.own_words(reason)),
                Cell::text(subject.id),
            ]);
            row
        });
        (columns, rows.collect())
    }

    pub(super) fn agenda(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            number,
            question,
            self.column(msg::export_level(), 26),
            self.column(msg::row_mandate(), 20),
            self.column(msg::export_reading(), 24),
            self.column(msg::export_claim(), 18),
            self.column(msg::export_why(), 60),
            self.id_column(),
        ];
        let findings = self.findings().filter(|(finding, _)| finding.for_dialogue());
        let rows = findings.map(|(finding, subject)| {
            let mut row = Vec::from(self.subject_cells(subject));
            row.extend([
                self.mandate_level(&finding.mandate),
                Cell::text(self.say(&mandate(&finding.mandate))),
                Cell::text(self.say(&say::reading(finding.reading))),
                self.claim(finding),
                Cell::text(self.l10n.why(self.questionnaire, self.texts, finding)),
                Cell::text(subject.id),
            ]);
            row
        });
        (columns, rows.collect())
    }

    /// What has no answer yet and what is flagged, of all that is asked.
    pub(super) fn questions(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            self.column(msg::flag_whom(), 26),
            number,
            question,
            self.column(msg::export_status(), 20),
            self.column(msg::export_to_find_out(), 44),
            self.column(msg::export_by_when(), 16),
            self.column(msg::export_knows(), 36),
            self.id_column(),
        ];
        let mut rows = Vec::new();
        for subject in self.subjects() {
            let Some((at, indicator)) = subject.place else { continue };
            let stands = status(self.questionnaire, self.assessment, at);
            let flag = subject.entry.flag.as_ref();
            let is_open = matches!(stands, Status::Unanswered | Status::DontKnow);
            let is_asked = !matches!(stands, Status::NotAsked | Status::Parked);
            if !(is_open || is_asked && flag.is_some()) {
                continue;
            }
            let mut whom: Vec<String> = Vec::new();
            let mut when = Cell::Empty;
            if let Answer::DontKnow { whom: ask, when: by } = &subject.entry.answer {
                whom.push(ask.clone());
                when = Cell::text(by);
            }
            whom.extend(flag.map(|flag| flag.whom.clone()));
            whom.dedup();
            let what = flag.filter(|flag| !is_blank(&flag.what));
            let mut row = vec![self.list(whom.into_iter())];
            row.extend(self.subject_cells(subject));
            row.extend([
                Cell::text(self.say(&say::status(stands))),
                what.map_or(Cell::Empty, |flag| self.own_words(&flag.what)),
                when,
                Cell::maybe(self.texts.help(indicator, "knows")),
                Cell::text(subject.id),
            ]);
            rows.push(row);
        }
        (columns, rows)
    }

    fn claim(&self, finding: &Finding) -> Cell {
        Cell::text(self.say(&match finding.evidenced {
            true => msg::finding_evidenced(),
            false => msg::finding_claimed(),
        }))
    }

    /// What exists and what is missing, where the rule finds both.
    fn two_sides(&self, finding: &Finding) -> [Cell; 2] {
        if finding.derived != Reading::Partial {
            return [Cell::Empty, Cell::Empty];
        }
        [
            Cell::text(self.l10n.exists(self.questionnaire, self.texts, finding)),
            Cell::text(self.l10n.missing(self.questionnaire, self.texts, finding)),
        ]
    }
}
