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

#[test]
fn three_of_each_list_can_be_marked_and_what_no_longer_fits_takes_no_room() {
    let in_place = ["housing", "legal-advice", "rights-charter", "one-stop-shop"];
    let mut assessment = with(&in_place.map(|id| (id, "in-place")));
    assessment.highlights.strengths = vec!["school-access".to_owned()];
    let position = |id: &str| BUILT_IN.position(id).unwrap();
    let marked = |assessment: &Assessment, id: &str| {
        let summary = summary(&BUILT_IN, assessment);
        mark(&BUILT_IN, assessment, &summary, List::Strengths, position(id))
    };
    for id in &in_place[..3] {
        match marked(&assessment, id) {
            Marked::Chosen(highlights) => assessment.highlights = highlights,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(assessment.highlights.strengths, in_place[..3]);
    assert_eq!(marked(&assessment, in_place[3]), Marked::Full);
    let Marked::Dropped(highlights) = marked(&assessment, in_place[1]) else { panic!() };
    assert_eq!(highlights.strengths, ["housing", "rights-charter"]);
    assert!(highlights.potentials.is_empty() && highlights.dialogue.is_empty());
}
