//! What stands in each table.

mod about;
mod answers;
mod findings;
mod texts;
mod values;

use super::{Cell, Column, Export, Role, Subject, Table, TableId};
use crate::l10n::{Message, msg};
use crate::model::assessment::{Mandate, Words};
use crate::model::questionnaire::Indicator;

/// Columns and rows.
type Content = (Vec<Column>, Vec<Vec<Cell>>);

impl Export<'_> {
    /// Every table, in order.
    pub fn tables(&self) -> Vec<Table> {
        TableId::ALL.map(|id| self.table(id)).into()
    }

    /// One table.
    pub fn table(&self, id: TableId) -> Table {
        let (columns, rows) = match id {
            TableId::About => self.about(),
            TableId::Coverage => self.coverage(),
            TableId::Context => self.context(),
            TableId::Answers => self.answers(),
            TableId::Details => self.details(),
            TableId::Evidence => self.evidence(),
            TableId::Findings => self.findings_table(),
            TableId::Agenda => self.agenda(),
            TableId::Questions => self.questions(),
            TableId::People => self.people(),
            TableId::Highlights => self.highlights(),
            TableId::Texts => self.every_text(),
        };
        Table { id, title: self.say(&title(id)), columns, rows }
    }

    fn column(&self, heading: Message, width: u8) -> Column {
        Column::new(self.say(&heading), width)
    }

    /// The columns that say which indicator a row is about.
    fn subject_columns(&self) -> [Column; 2] {
        [
            self.column(msg::export_number(), 7).with_role(Role::Subject),
            self.column(msg::export_question(), 40).with_role(Role::Subject),
        ]
    }

    /// The column that says so for programs.
    fn id_column(&self) -> Column {
        self.column(msg::export_id(), 24).with_role(Role::Reference)
    }

    fn subject_cells(&self, subject: Subject) -> [Cell; 2] {
        match subject.place {
            Some((_, indicator)) => {
                [Cell::Number(indicator.number.clone()), Cell::text(self.texts.prompt(indicator))]
            }
            None => [Cell::Empty, Cell::text(self.say(&msg::export_no_longer()))],
        }
    }

    /// The label of a detail, or of the field that names a choice.
    pub(super) fn detail_label(&self, indicator: Option<&Indicator>, id: &str) -> String {
        match indicator {
            Some(indicator) if indicator.details.iter().any(|detail| detail.id == id) => {
                self.texts.detail(indicator, id)
            }
            Some(indicator) if indicator.kind.option(id).is_some_and(|choice| choice.named) => {
                self.texts.option_name(indicator, id)
            }
            _ => id.to_owned(),
        }
    }

    /// A person's words, in this language or marked with theirs.
    fn own_words(&self, words: &Words) -> Cell {
        Cell::maybe(self.l10n.own_words(words))
    }

    /// Several words of a person in one cell.
    fn list(&self, items: impl Iterator<Item = String>) -> Cell {
        Cell::text(self.l10n.list(items.filter(|item| !item.is_empty())))
    }

    fn mandate_level(&self, mandate: &Mandate) -> Cell {
        Cell::text(mandate.level().unwrap_or_default())
    }

    fn yes(&self, is_so: bool) -> Cell {
        if is_so { Cell::text(self.say(&msg::export_yes())) } else { Cell::Empty }
    }
}

/// Who decides, apart from the level's own name.
fn mandate(mandate: &Mandate) -> Message {
    match mandate {
        Mandate::Unsaid => msg::mandate_unsaid(),
        Mandate::City => msg::mandate_city(),
        Mandate::Shared(_) => msg::mandate_shared(),
        Mandate::Other(_) => msg::mandate_other(),
    }
}

fn title(id: TableId) -> Message {
    match id {
        TableId::About => msg::export_about(),
        TableId::Coverage => msg::export_coverage(),
        TableId::Context => msg::export_context(),
        TableId::Answers => msg::export_answers(),
        TableId::Details => msg::export_details(),
        TableId::Evidence => msg::export_evidence(),
        TableId::Findings => msg::export_findings(),
        TableId::Agenda => msg::export_agenda(),
        TableId::Questions => msg::export_questions(),
        TableId::People => msg::export_people(),
        TableId::Highlights => msg::export_highlights(),
        TableId::Texts => msg::export_texts(),
    }
}
