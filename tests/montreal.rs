//! The worked example against the published report (IOM, Migration Governance Indicators: City of
//! Montréal 2019): what the report calls well developed and what it sees potential in, indicator by
//! indicator.

mod statements;

use serde_json::Value;

use crate::support::TestHome;

/// One dimension's lists, by indicator id.
struct Lists {
    strengths: &'static [&'static str],
    partial: &'static [&'static str],
    gaps: &'static [&'static str],
}

const REPORT: [Lists; 6] = [
    // 1. Migrants’ rights: 1.1 and 1.2 of the report.
    Lists {
        strengths: &[
            "rights-charter",
            "international-commitments",
            "health-access",
            "legal-advice",
            "support-for-associations",
            "gender-and-intersectional-analysis",
            "staff-training",
            "intercultural-activities",
            "hate-crime-reporting",
        ],
        partial: &["housing", "welcome-programme", "participation-channels"],
        gaps: &["anti-discrimination-campaign", "local-vote"],
    },
    // 2. Whole-of-government approach.
    Lists {
        strengths: &[
            "recognized-role",
            "responsible-unit",
            "unit-resources",
            "migration-strategy",
            "mainstreaming",
            "territorial-targeting",
            "diversity-priority",
            "public-information",
            "migration-data",
        ],
        partial: &[
            "local-legislation",
            "strategy-content",
            "groups-covered",
            "policy-alignment",
            "global-goals-link",
            "one-stop-shop",
        ],
        gaps: &["information-languages"],
    },
    // 3. Partnerships.
    Lists {
        strengths: &[
            "intergovernmental-agreements",
            "policy-dialogue",
            "city-networks",
            "global-engagement",
            "diaspora-cooperation",
            "private-sector",
            "international-organizations",
        ],
        partial: &[
            "municipal-cooperation",
            "civil-society-consultation",
            "migrant-advisory-body",
            "provider-coordination",
        ],
        gaps: &["data-sharing"],
    },
    // 4. Well-being of migrants.
    Lists {
        strengths: &[
            "employment-programmes",
            "migrant-entrepreneurship",
            "inclusive-employer",
            "international-students",
            "culture-and-sport",
        ],
        partial: &[],
        gaps: &["labour-needs-assessment", "financial-education"],
    },
    // 5. Mobility dimension of crises.
    Lists {
        strengths: &["large-arrivals-plan"],
        partial: &[
            "mobility-in-emergency-plan",
            "temporary-shelter",
            "crisis-communication",
            "climate-mobility",
        ],
        gaps: &[
            "migrant-needs-in-emergency-plan",
            "consular-and-partner-agreements",
            "child-protection-in-crisis",
            "gender-and-vulnerability-in-crisis",
        ],
    },
    // 6. Safe, orderly and regular migration. That there is no strategy against trafficking stands
    // in 6.1 of the report, but is itself a lack, and stands again in 6.2.
    Lists {
        strengths: &[
            "police-training",
            "services-for-irregular-status",
            "voice-in-immigration-policy",
        ],
        partial: &[
            "anti-profiling",
            "fear-free-access",
            "safe-reporting",
            "trafficking-forms-covered",
            "trafficking-prevention",
            "trafficking-data",
        ],
        gaps: &["anti-trafficking-plan"],
    },
];

/// What something is missing in and the city does not decide alone.
const DIALOGUE: &[&str] =
    &["one-stop-shop", "data-sharing", "financial-education", "crisis-communication"];

fn status() -> Value {
    let home = TestHome::with_example("en");
    serde_json::from_str(&home.run(["status", "montreal-2019", "--json"]).out).unwrap()
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|finding| finding["id"].as_str().unwrap()).collect()
}

#[test]
fn each_dimension_reads_as_the_report_does() {
    let status = status();
    for (dimension, lists) in status["dimensions"].as_array().unwrap().iter().zip(REPORT) {
        let id = &dimension["id"];
        assert_eq!(ids(&dimension["strengths"]), lists.strengths, "{id}");
        assert_eq!(ids(&dimension["partial"]), lists.partial, "{id}");
        assert_eq!(ids(&dimension["gaps"]), lists.gaps, "{id}");
    }
}

#[test]
fn the_dialogue_agenda_holds_what_the_city_does_not_decide_alone() {
    assert_eq!(ids(&status()["dialogue"]), DIALOGUE);
}

#[test]
fn one_reading_is_the_officials_own_and_says_both() {
    let status = status();
    let all = status["dimensions"].as_array().unwrap().iter().flat_map(|dimension| {
        ["strengths", "partial", "gaps"]
            .into_iter()
            .flat_map(|list| dimension[list].as_array().unwrap().iter())
    });
    let own: Vec<&Value> = all.filter(|finding| finding["overridden"] == true).collect();
    let [own] = own.as_slice() else { panic!("{own:?}") };
    // The unit was about to open: planned by the rule, partly there for the report.
    assert_eq!((own["id"].as_str(), &own["planned"]), (Some("safe-reporting"), &true.into()));
}
