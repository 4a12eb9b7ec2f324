#![allow(clippy::unwrap_used, clippy::expect_used)]

mod adopt;
mod changes;
mod moves;
mod naive;
mod properties;
mod quick;
mod recall;
mod steps;

use std::rc::Rc;

use super::*;
use crate::model::assessment::Answer;
use crate::model::test_support::{SMALL, answered};

/// At the first indicator of the small questionnaire, with these answers.
fn wizard(answers: &[(&str, Answer)]) -> Wizard {
    Wizard::new(Rc::new(SMALL.clone()), answered(&SMALL, answers))
}

fn at(id: &str) -> usize {
    SMALL.position(id).unwrap()
}

/// When and by whom, in tests that do not care.
fn stamp() -> Stamp {
    Stamp { at: "2026-03-01T09:00:00Z".into(), by: "Ana".into() }
}

impl Wizard {
    fn act(&mut self, action: Action) -> Effect {
        self.update(action, &stamp())
    }

    /// Goes there and does that.
    fn act_at(&mut self, id: &str, action: Action) -> Effect {
        self.act(Action::GoTo(at(id)));
        self.act(action)
    }

    fn choose(&mut self, id: &str, option: &str) -> Effect {
        self.act_at(id, Action::Choose(option.into()))
    }

    fn answer_of(&self, id: &str) -> &Answer {
        &self.assessment.entry(id).answer
    }

    fn here(&self) -> &str {
        &self.indicator().id
    }
}
