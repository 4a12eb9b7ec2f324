//! The form for a new assessment: what it is about, which questionnaire, how to begin.

use super::{Fault, Field, Form, Label, Purpose};
use crate::desk::Offered;
use crate::l10n::{Language, msg};
use crate::model::Id;
use crate::model::assessment::About;
use crate::model::pace::{USUAL, minutes};

/// A new assessment as the form has it.
#[derive(Debug, Clone, PartialEq)]
pub struct New {
    /// What it is about.
    pub about: About,
    /// The id of its questionnaire; the first one of all without.
    pub questionnaire: Option<Id>,
    /// Whether the quick scan comes first.
    pub quick: bool,
}

/// The field that chooses the questionnaire, where there are several.
const QUESTIONNAIRE: usize = 3;

impl Form {
    /// A new assessment by one of these questionnaires.
    pub fn for_new(year: i16, offered: Vec<Offered>, language: Language) -> Form {
        let mut fields = vec![
            Field::line(Label::Message(msg::about_authority()), ""),
            Field::line(Label::Message(msg::about_country()), ""),
            Field::line(Label::Message(msg::about_year()), &year.to_string()),
        ];
        if offered.len() > 1 {
            let titles = offered.iter().map(|offered| Label::Titles(offered.titles.clone()));
            let label = Label::Message(msg::new_questionnaire());
            fields.push(Field::choice(label, titles.collect(), 0));
        }
        let mut form = Form::new(Purpose::New(offered), fields, language);
        form.fit_to_questionnaire();
        form
    }

    /// Whether the field in focus chooses the questionnaire.
    pub(super) fn chooses_questionnaire(&self) -> bool {
        matches!(&self.purpose, Purpose::New(offered) if offered.len() > 1)
            && self.focus == QUESTIONNAIRE
    }

    /// Asks how to begin where the chosen questionnaire has a quick scan, and only there.
    pub(super) fn fit_to_questionnaire(&mut self) {
        let Purpose::New(offered) = &self.purpose else { return };
        self.fields.truncate(if offered.len() > 1 { QUESTIONNAIRE + 1 } else { QUESTIONNAIRE });
        let count = self.offered().map_or(0, |offered| offered.quick);
        if count > 0 {
            let minutes = minutes(USUAL, count);
            let quick = msg::NewWalkQuick { count, minutes }.message();
            let options = vec![Label::Message(msg::new_walk_full()), Label::Message(quick)];
            self.fields.push(Field::choice(Label::Message(msg::new_walk()), options, 0));
        }
    }

    pub(super) fn read_new(&self) -> Result<New, Fault> {
        if self.written(0).is_empty() {
            return Err(Fault { field: 0, message: msg::fault_authority() });
        }
        let about = About {
            authority: self.written(0).to_owned(),
            country: self.written(1).to_owned(),
            year: self.read_year(2)?,
            ..About::default()
        };
        let offered = self.offered();
        Ok(New {
            about,
            questionnaire: offered.map(|offered| offered.id.clone()),
            quick: offered.is_some_and(|offered| offered.quick > 0)
                && self.chosen(self.fields.len().saturating_sub(1)) == 1,
        })
    }

    /// The questionnaire that is chosen.
    fn offered(&self) -> Option<&Offered> {
        let Purpose::New(offered) = &self.purpose else { return None };
        // Without the field, the first one is.
        let chosen = if offered.len() > 1 { self.chosen(QUESTIONNAIRE) } else { 0 };
        offered.get(chosen)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::form::Input;
    use crate::model::assessment::Words;

    fn offered(id: &str, quick: usize) -> Offered {
        Offered { id: id.to_owned(), titles: Words::new(), quick }
    }

    fn form(offered: Vec<Offered>) -> Form {
        Form::for_new(2026, offered, Language::fitting("en"))
    }

    fn write(form: &mut Form, field: usize, text: &str) {
        form.focus = field;
        form.text().unwrap().set_text(text);
    }

    fn choose(form: &mut Form, field: usize, option: usize) {
        form.focus = field;
        assert!(form.choose(|_, _| option));
    }

    #[test]
    fn one_questionnaire_is_not_asked_for() {
        let mut form = form(vec![offered("a", 0)]);
        assert_eq!(form.fields.len(), 3);
        write(&mut form, 0, "Montréal");
        let new = form.read_new().unwrap();
        assert_eq!((new.questionnaire.as_deref(), new.quick), (Some("a"), false));
        assert_eq!(new.about.year, Some(2026));
    }

    #[test]
    fn how_to_begin_is_asked_where_there_is_a_quick_scan() {
        let mut form = form(vec![offered("a", 20), offered("b", 0)]);
        write(&mut form, 0, "Montréal");
        assert!(!form.read_new().unwrap().quick);
        choose(&mut form, 4, 1);
        assert!(form.read_new().unwrap().quick);
        choose(&mut form, 3, 1);
        assert_eq!(form.fields.len(), 4);
        let new = form.read_new().unwrap();
        assert_eq!((new.questionnaire.as_deref(), new.quick), (Some("b"), false));
        choose(&mut form, 3, 0);
        assert_eq!(form.fields.len(), 5);
        assert!(!form.read_new().unwrap().quick);
    }

    #[test]
    fn about_twenty_take_twenty_five_minutes() {
        for (count, minutes) in [(1, 5), (5, 5), (18, 20), (20, 25), (21, 25), (24, 30usize)] {
            let form = form(vec![offered("a", count)]);
            let Input::Choice { options, .. } = &form.fields[3].input else { panic!() };
            let expected = msg::NewWalkQuick { count, minutes }.message();
            assert_eq!(options[1], Label::Message(expected));
        }
    }
}
