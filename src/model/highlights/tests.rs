use super::*;
use crate::model::assessment::Answer;
use crate::model::findings::summary;
use crate::model::test_support::{BUILT_IN, answered, choice, document, entry};

/// Ids of what stands on the page: strengths, potentials, dialogue.
fn ids(assessment: &Assessment) -> [Vec<String>; 3] {
    let summary = summary(&BUILT_IN, assessment);
    let page = page(&BUILT_IN, assessment, &summary);
    [page.strengths, page.potentials, page.dialogue].map(|picked| {
        let id = |finding: &&Finding| BUILT_IN.indicators[finding.indicator].id.clone();
        picked.findings.iter().map(id).collect()
    })
}

fn with(answers: &[(&str, &str)]) -> Assessment {
    let answers: Vec<(&str, Answer)> =
        answers.iter().map(|(id, option)| (*id, choice(option))).collect();
    answered(&BUILT_IN, &answers)
}

#[test]
fn evidence_comes_first_and_each_is_from_another_dimension() {
    let mut assessment = with(&[
        ("housing", "in-place"),
        ("legal-advice", "in-place"),
        ("rights-charter", "in-place"),
        ("one-stop-shop", "in-place"),
        ("private-sector", "partly"),
        ("vocational-training", "in-place"),
    ]);
    for (id, count) in [("legal-advice", 2), ("housing", 1), ("vocational-training", 1)] {
        let evidence = (0..count).map(|at| document(&at.to_string()));
        entry(&mut assessment, id).evidence = evidence.collect();
    }
    // A strength through and through comes before a partial one.
    assert_eq!(ids(&assessment)[0], ["legal-advice", "vocational-training", "one-stop-shop"]);
}

#[test]
fn where_there_is_no_choice_one_dimension_gives_several() {
    let assessment = with(&[("housing", "no"), ("legal-advice", "no"), ("rights-charter", "no")]);
    // The quick scan asks for the charter, so it comes first.
    assert_eq!(ids(&assessment)[1], ["rights-charter", "housing", "legal-advice"]);
    assert_eq!(ids(&with(&[])), [vec![], vec![], Vec::<String>::new()]);
}

#[test]
fn what_the_city_decides_itself_is_proposed_and_the_rest_is_for_dialogue() {
    let mut assessment = with(&[("housing", "no"), ("data-sharing", "no"), ("recovery", "partly")]);
    entry(&mut assessment, "data-sharing").mandate = Mandate::Shared("Province".to_owned());
    entry(&mut assessment, "recovery").mandate = Mandate::City;
    let [strengths, potentials, dialogue] = ids(&assessment);
    assert_eq!(strengths, ["recovery"]);
    assert_eq!(potentials, ["recovery", "housing"]);
    assert_eq!(dialogue, ["data-sharing"]);
}

#[test]
fn the_officials_choice_stands_as_long_as_it_fits() {
    let mut assessment =
        with(&[("housing", "in-place"), ("legal-advice", "in-place"), ("recovery", "in-place")]);
    let chosen = ["recovery", "housing", "gone"].map(str::to_owned);
    assessment.highlights.strengths = chosen.to_vec();
    assert_eq!(ids(&assessment)[0], ["recovery", "housing"]);
    entry(&mut assessment, "recovery").answer = choice("no");
    assert_eq!(ids(&assessment)[0], ["housing"]);
    entry(&mut assessment, "housing").answer = choice("no");
    let summary = summary(&BUILT_IN, &assessment);
    let page = page(&BUILT_IN, &assessment, &summary);
    assert!(!page.strengths.chosen);
    assert_eq!(ids(&assessment)[0], ["legal-advice"]);
}
