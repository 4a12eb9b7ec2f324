//! What a form says, in the reader's words.

use super::{Label, Purpose};
use crate::l10n::{Asker, L10n, Message, chain, msg};
use crate::model::questionnaire::Indicator;

/// What labels are said with.
#[derive(Clone, Copy)]
pub struct Speech<'a> {
    /// The program's words.
    pub l10n: &'a L10n,
    /// The questionnaire's, where the form is about an indicator.
    pub indicator: Option<(Asker<'a>, &'a Indicator)>,
}

impl Speech<'_> {
    /// A label in words.
    pub fn say(&self, label: &Label) -> String {
        if let Label::Titles(titles) = label {
            let own = chain(self.l10n.language().tag).into_iter().find_map(|tag| titles.get(tag));
            return own.or_else(|| titles.values().next()).cloned().unwrap_or_default();
        }
        let Label::Message(message) = label else {
            return self.indicator.map_or_else(String::new, |(texts, indicator)| match label {
                Label::Prompt => texts.prompt(indicator),
                Label::Unit => texts.unit(indicator),
                Label::Detail(id) => texts.detail(indicator, id),
                Label::DetailUnit(id) => texts.detail_unit(indicator, id),
                Label::OptionName(id) => texts.option_name(indicator, id),
                Label::Column(id) => texts.column(indicator, id),
                Label::ColumnUnit(id) => texts.column_unit(indicator, id),
                Label::ColumnOption(id, option) => texts.column_option(indicator, id, option),
                Label::Message(_) | Label::Titles(_) => String::new(),
            });
        };
        self.l10n.say(message)
    }
}

/// What a form is called.
pub fn title(purpose: &Purpose) -> Message {
    match purpose {
        Purpose::Answer => msg::form_answer(),
        Purpose::Detail(_) | Purpose::OptionName(_) => msg::form_detail(),
        Purpose::TableRow(_) => msg::form_row(),
        Purpose::DontKnow => msg::form_dont_know(),
        Purpose::NotApplicable => msg::form_not_applicable(),
        Purpose::Mandate => msg::form_mandate(),
        Purpose::Evidence(_) => msg::form_evidence(),
        Purpose::Note => msg::form_note(),
        Purpose::Position(..) => msg::form_position(),
        Purpose::Flag => msg::form_flag(),
        Purpose::Override => msg::form_override(),
        Purpose::About => msg::form_about(),
        Purpose::New(_) => msg::form_new(),
        Purpose::Rename(_) => msg::form_rename(),
        Purpose::Duplicate(_) => msg::form_duplicate(),
        Purpose::PutAside(_) => msg::form_put_aside(),
        Purpose::Restore(..) => msg::form_restore(),
        Purpose::SaveElsewhere => msg::form_save_elsewhere(),
        Purpose::LeaveUnsaved | Purpose::QuitUnsaved => msg::form_leave_unsaved(),
        Purpose::TakeOver => msg::form_take_over(),
        Purpose::ReplaceFile(_) => msg::form_replace_file(),
        Purpose::MakeFolder(_) => msg::form_make_folder(),
        Purpose::Looks => msg::form_looks(),
    }
}
