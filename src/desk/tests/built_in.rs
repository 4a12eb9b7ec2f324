//! The built-in questionnaire for the desk in memory.

use std::borrow::Cow;

use crate::l10n::Texts;
use crate::model::assessment::Assessment;
use crate::model::findings::{Coverage, status};
use crate::model::test_support::BUILT_IN;

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

/// How much of an assessment's dimensions is answered.
pub fn coverage(assessment: &Assessment) -> Coverage {
    let mut coverage = Coverage::default();
    for at in (0..BUILT_IN.indicators.len()).filter(|at| BUILT_IN.in_dimension(*at)) {
        coverage.add(status(&BUILT_IN, assessment, at));
    }
    coverage
}
