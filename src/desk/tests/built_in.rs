//! The built-in questionnaire for the desk in memory.

use std::borrow::Cow;
use std::rc::Rc;

use jiff::civil::{DateTime, date};

use super::Outside;
use crate::desk::OnDesk;
use crate::l10n::{Texts, pace};
use crate::model::assessment::Assessment;
use crate::model::findings::{Coverage, status};
use crate::model::pace::Estimate;
use crate::model::questionnaire::Questionnaire;
use crate::model::test_support::BUILT_IN;

thread_local! {
    /// What every desk in memory asks.
    pub static QUESTIONNAIRE: Rc<Questionnaire> = Rc::new(BUILT_IN.clone());
}

/// What changes every letter of a text.
pub type Transform = fn(&str) -> Cow<str>;

/// The built-in questionnaire's texts.
pub fn texts(transform: Option<Transform>) -> Texts {
    let sources = [
        ("en", include_str!("../../../questionnaires/local-mgi/en.ftl")),
        ("fr", include_str!("../../../questionnaires/local-mgi/fr.ftl")),
        ("pt-BR", include_str!("../../../questionnaires/local-mgi/pt-BR.ftl")),
    ];
    let sources = sources.map(|(tag, source)| (tag.to_owned(), source.into()));
    let mut texts = Texts::new(sources);
    if transform.is_some() {
        texts.set_transform(transform);
    }
    texts
}

/// When everything here happens.
pub fn now() -> DateTime {
    date(2026, 11, 23).at(14, 2, 0, 0)
}

/// How much of an assessment's dimensions is answered.
pub fn coverage(assessment: &Assessment) -> Coverage {
    let mut coverage = Coverage::default();
    for at in (0..BUILT_IN.indicators.len()).filter(|at| BUILT_IN.in_dimension(*at)) {
        coverage.add(status(&BUILT_IN, assessment, at));
    }
    coverage
}

/// How long the rest takes Ana, who sits at this desk.
pub fn left(assessment: &Assessment) -> Option<Estimate> {
    pace::left(assessment.entries.values(), "Ana", coverage(assessment).unanswered)
}

/// The example that is lent to try things out on.
pub fn lent(outside: &Outside, questionnaire: Rc<Questionnaire>) -> OnDesk {
    OnDesk {
        name: "montreal-2019".to_owned(),
        questionnaire,
        texts: texts(outside.transform),
        assessment: outside.lent.clone(),
        session: None,
        read_only: None,
        locked: None,
        copies: Vec::new(),
        damage: None,
    }
}
