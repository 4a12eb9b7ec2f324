//! The assessment as a whole: what it is, how far it is, who takes part, what was chosen for the
//! mayor's page.

use super::{Content, title};
use crate::export::{Cell, Export, Role, Subject, TableId};
use crate::l10n::{Message, msg, say};
use crate::model::assessment::{About, Assessment, Highlights, Step};
use crate::model::findings::Coverage;

impl Export<'_> {
    pub(super) fn about(&self) -> Content {
        let Assessment {
            format,
            questionnaire,
            questionnaire_version,
            example,
            about,
            // Tables of their own.
            highlights: _,
            entries: _,
        } = self.assessment;
        // People stand in a table of their own.
        let About { authority, country, year, step, languages, people: _ } = about;
        let mut rows = Vec::new();
        let mut row = |item: Message, value: Cell| {
            rows.push(vec![Cell::text(self.say(&item)), value]);
        };
        let said = |message: Message| Cell::text(self.say(&message));
        row(msg::export_what_this_is(), said(msg::export_purpose()));
        row(msg::about_authority(), Cell::text(authority));
        row(msg::about_country(), Cell::text(country));
        row(msg::about_year(), Cell::year(*year));
        row(msg::about_step(), said(say::step(*step)));
        if *step != Step::FinalReport {
            row(msg::export_remark(), said(msg::export_draft()));
        }
        if *example {
            row(msg::export_remark(), said(msg::export_example()));
        }
        row(msg::export_name(), Cell::text(self.name));
        let instrument = self.texts.questionnaire(self.questionnaire);
        row(msg::export_questionnaire(), Cell::text(instrument));
        row(msg::export_questionnaire_id(), Cell::text(questionnaire));
        row(msg::export_version(), Cell::text(questionnaire_version));
        row(msg::export_file_format(), Cell::text(format.to_string()));
        row(msg::export_date(), Cell::text(self.l10n.date(self.date.at(0, 0, 0, 0))));
        let tag = self.l10n.language().tag;
        row(msg::export_language(), Cell::text(self.l10n.language_name(tag)));
        let languages = languages.iter().map(|tag| self.language(tag));
        row(msg::export_languages(), self.list(languages));
        let total = self.summary.dimensions(self.questionnaire);
        for (heading, count) in counts(total) {
            row(heading, Cell::Count(count));
        }
        for remark in [
            msg::export_no_score(),
            msg::export_long_text(),
            msg::export_control(),
            msg::export_times(),
        ] {
            row(msg::export_remark(), said(remark));
        }
        for id in TableId::ALL {
            row(title(id), said(what(id)));
        }
        (vec![self.column(msg::export_item(), 34), self.column(msg::export_value(), 90)], rows)
    }

    /// A language by its name and its tag.
    fn language(&self, tag: &str) -> String {
        let name = self.l10n.language_name(tag);
        if name == tag { name } else { format!("{name} [{tag}]") }
    }

    pub(super) fn coverage(&self) -> Content {
        let mut columns = vec![self.column(msg::export_section(), 60).with_role(Role::Subject)];
        columns.extend(counts(Coverage::default()).map(|(heading, _)| self.column(heading, 15)));
        columns.push(self.id_column());
        let sections = self.questionnaire.sections.iter().zip(&self.summary.sections);
        let rows = sections.map(|(section, own)| {
            let mut row = vec![Cell::text(say::section_heading(self.l10n, self.texts, section))];
            row.extend(counts(own.coverage).map(|(_, count)| Cell::Count(count)));
            row.push(Cell::text(&section.id));
            row
        });
        (columns, rows.collect())
    }

    pub(super) fn people(&self) -> Content {
        let people = self.assessment.about.people.lines();
        let rows = people.filter(|line| !line.trim().is_empty()).enumerate();
        let rows = rows.map(|(at, line)| vec![Cell::Count(at + 1), Cell::text(line)]);
        (
            vec![self.column(msg::export_order(), 8), self.column(msg::export_person(), 100)],
            rows.collect(),
        )
    }

    pub(super) fn highlights(&self) -> Content {
        let [number, question] = self.subject_columns();
        let columns = vec![
            self.column(msg::export_list(), 44).with_role(Role::Subject),
            self.column(msg::export_place(), 8),
            number,
            question,
            self.id_column(),
        ];
        let Highlights { strengths, potentials, dialogue } = &self.assessment.highlights;
        let lists = [
            (msg::summary_well_developed(), strengths),
            (msg::summary_with_potential(), potentials),
            (msg::summary_dialogue(), dialogue),
        ];
        let mut rows = Vec::new();
        for (heading, ids) in lists {
            for (at, id) in ids.iter().enumerate() {
                let place = self.questionnaire.position(id);
                let place = place.map(|at| (at, &self.questionnaire.indicators[at]));
                let subject = Subject { id, place, entry: self.assessment.entry(id) };
                let [number, question] = self.subject_cells(subject);
                let list = Cell::text(self.say(&heading));
                rows.push(vec![list, Cell::Count(at + 1), number, question, Cell::text(id)]);
            }
        }
        (columns, rows)
    }
}

fn counts(coverage: Coverage) -> [(Message, usize); 6] {
    let Coverage { asked, answered, dont_know, not_applicable, unanswered, parked } = coverage;
    [
        (msg::export_asked(), asked),
        (msg::export_answered(), answered),
        (msg::export_dont_know(), dont_know),
        (msg::export_not_applicable(), not_applicable),
        (msg::export_unanswered(), unanswered),
        (msg::export_parked(), parked),
    ]
}

fn what(id: TableId) -> Message {
    match id {
        TableId::About => msg::export_about_what(),
        TableId::Coverage => msg::export_coverage_what(),
        TableId::Context => msg::export_context_what(),
        TableId::Answers => msg::export_answers_what(),
        TableId::Details => msg::export_details_what(),
        TableId::Evidence => msg::export_evidence_what(),
        TableId::Findings => msg::export_findings_what(),
        TableId::Agenda => msg::export_agenda_what(),
        TableId::Questions => msg::export_questions_what(),
        TableId::People => msg::export_people_what(),
        TableId::Highlights => msg::export_highlights_what(),
        TableId::Texts => msg::export_texts_what(),
    }
}
