//! Each statement of the published report that the questionnaire can hold, and where a reader of the
//! profile finds it: the indicator, and words of ours that say it there.
//!
//! Left out is what no city answers: the report's foreword, how IOM made the indicators, the
//! framework behind them, and figure 1, whose numbers stand in a picture only (an open question says
//! so).

use std::collections::BTreeMap;

use crate::support::TestHome;

const STATEMENTS: &[(&str, &[&str])] = &[
    // Local context.
    ("migration-history", &["1642", "France (1642–1760)", "Viet Nam (from 1975)", "from 1977"]),
    ("annual-flows", &["30,000", "38,000", "2,000", "4,500", "26,000 to 35,000 a year"]),
    ("foreign-born-residents", &["644,000", "2016"]),
    ("arrival-periods", &["21.5", "28.1", "16.9", "33.5"]),
    ("main-birthplaces", &["figure 1", "Statistics Canada"]),
    ("decentralization", &["federal government and the provinces", "essentially provincial"]),
    ("decentralization", &["economic, social and community development", "neighbourhoods"]),
    ("migration-jurisdiction", &["federal and provincial governments", "Réflexe Montréal"]),
    ("service-responsibilities", &["basic social services", "province"]),
    ("special-status", &["metropolis", "inclusive"]),
    ("self-defined-role", &["set an example", "welcome and integrate", "include", "committed"]),
    ("total-budget", &["5,500,000,000 CAD", "2018"]),
    ("own-revenue", &["3,500,000,000 CAD", "Property taxes", "2,900,000,000 CAD"]),
    ("transfers", &["300,000,000 CAD", "Provincial transfers"]),
    ("unconditional-transfers", &["100,000,000 CAD"]),
    ("transfer-restrictions", &["health and the environment"]),
    ("policy-consultation", &["Each year", "except in Québec", "represented all the same"]),
    ("policy-consultation", &["helps shape policy", "multi-year planning", "briefs on bills"]),
    // 1.1 and 1.2.
    ("rights-charter", &["Montréal Charter of Rights", "UNESCO and UN-Habitat", "human rights"]),
    ("rights-charter", &["Racial Discrimination", "1989"]),
    ("rights-charter", &["Cultural Diversity and Inclusion", "Living Together", "Sanctuary City"]),
    ("international-commitments", &["New Urban Agenda", "both compacts", "21 March", "2011"]),
    ("international-commitments", &["UNESCO coalition", "Coalition of Municipalities", "2006"]),
    ("migration-strategy", &["SDIS derives its priorities", "social development policy", "MIDI"]),
    ("support-for-associations", &["not-for-profit", "BINAM", "MIDI"]),
    ("health-access", &["matter for the province", "Médecins du Monde", "2018"]),
    ("school-access", &["Education is run by the province"]),
    ("housing", &["website", "how to look for a home", "OMHM"]),
    ("legal-advice", &["Concertation Femmes", "CARI–Saint-Laurent", "Hirondelle"]),
    ("gender-and-intersectional-analysis", &["GBA+", "design of a policy or programme"]),
    ("staff-training", &["GBA+", "diverse teams", "reasonable accommodation"]),
    ("intercultural-activities", &["Montréal Interculturelle 2018", "SDIS", "Black History Month"]),
    ("intercultural-activities", &["Anti-racism Week", "slave trade", "living together"]),
    ("participation-channels", &["systemic racism", "2019", "without status"]),
    ("hate-crime-reporting", &["CPRMV", "independent", "March 2015", "helps victims"]),
    ("hate-crime-reporting", &["SPVM", "online form"]),
    ("local-vote", &["Permanent residents cannot vote", "trusteeship", "disqualified by law"]),
    ("anti-discrimination-campaign", &["CPRMV, the SPVM", "no campaign of its own", "xenophobia"]),
    // 2.1 and 2.2.
    ("recognized-role", &["over 25 years", "do far more", "larger budget"]),
    ("diversity-priority", &["seven priorities", "more open and respectful"]),
    ("local-legislation", &["regulatory framework", "declarations, policies and plans"]),
    ("migration-strategy", &["integration, work, inclusion", "housing", "precarious status"]),
    (
        "policy-alignment",
        &["Québec’s policy on immigration", "compatible with that of the federal"],
    ),
    ("responsible-unit", &["2016", "draws up the action plan", "does not serve immigrants itself"]),
    ("unit-resources", &["15", "12 million Canadian dollars for three years"]),
    ("strategy-content", &["four objectives"]),
    ("inclusive-employer", &["employer and in its contracts", "under-represented groups"]),
    ("migration-data", &["Écho", "2019", "services reach them"]),
    ("territorial-targeting", &["Eight of 19", "62 per cent", "Six advisers", "project fund"]),
    ("one-stop-shop", &["station nouveau départ", "city, province and federal government"]),
    ("private-sector", &["more than 50 business leaders", "Five large employers"]),
    ("fear-free-access", &["announced", "Montréal Inclusive"]),
    ("safe-reporting", &["intervention and protection unit", "precarious status"]),
    ("provider-coordination", &["some 300 local organizations", "about 30 new projects"]),
    ("public-information", &["province", "website of its own"]),
    ("internal-coordination", &["zoning", "Observatory on Living Together"]),
    ("mainstreaming", &["human scale", "cohesion", "participation", "partnership"]),
    ("global-goals-link", &["agrees with global goals", "It does not say so"]),
    ("information-languages", &["French and English and in no other language"]),
    // 3.1 and 3.2.
    ("provider-coordination", &["TCRI", "about 100", "refugees, immigrants and people without"]),
    ("diaspora-cooperation", &["Syria and Haiti", "provincial ministries"]),
    ("migrant-advisory-body", &["CIM", "civil society", "promotes participation"]),
    ("migrant-advisory-body", &["Table sur la diversité", "profiling and enterprise"]),
    ("private-sector", &["first job", "Workplace Strategy", "Integration-Work-Training Programme"]),
    ("intergovernmental-agreements", &["MIDI", "MESS", "poverty"]),
    ("policy-dialogue", &["Contacts with both governments", "parliamentary consultations"]),
    ("global-engagement", &["migration and interculturalism", "strategic framework"]),
    ("city-networks", &["Metropolis", "UCLG", "AIMF", "Intercultural Cities", "leading part"]),
    ("city-networks", &["Mayors Migration Council is the newest", "C40", "climate"]),
    ("civil-society-consultation", &["regular", "diaspora and business", "some less so"]),
    ("data-sharing", &["no mechanism that works"]),
    ("international-organizations", &["Accra and São Paulo", "Sweden"]),
    // 4.1 and 4.2.
    ("employment-programmes", &["sponsored", "20 per cent", "30 per cent", "suppliers"]),
    ("migrant-entrepreneurship", &["Entreprendre Montréal", "Entreprendre ICI", "smaller firms"]),
    ("international-students", &["Montréal International", "universities", "Je choisis Montréal"]),
    ("culture-and-sport", &["SDIS", "theatre and music", "hockey", "women and children"]),
    ("labour-needs-assessment", &["Réflexe Montréal", "not do so systematically"]),
    ("financial-education", &["no such programme", "The province offers one"]),
    // 5.1 and 5.2.
    ("mobility-in-emergency-plan", &["no plan on mobility", "2013", "only narrowly"]),
    ("temporary-shelter", &["temporary housing", "Resilient City Strategy"]),
    ("large-arrivals-plan", &["refugees came from Syria", "2017", "large arrivals"]),
    ("crisis-communication", &["Sirens", "during incidents", "French and English only"]),
    ("climate-mobility", &["Climate adaptation plan", "displaced people"]),
    ("migrant-needs-in-emergency-plan", &["policy of 2005", "plan of 2013"]),
    ("consular-and-partner-agreements", &["consulates", "No agreement"]),
    ("child-protection-in-crisis", &["three documents", "alone or abandoned"]),
    ("gender-and-vulnerability-in-crisis", &["leave gender out", "GBA+"]),
    // 6.1 and 6.2.
    ("police-training", &["diversity and intercultural relations", "police academy (ÉNPQ)"]),
    ("anti-profiling", &["continuing training, information and help with decisions"]),
    ("services-for-irregular-status", &["health clinic and a legal clinic", "precarious status"]),
    (
        "voice-in-immigration-policy",
        &["Federation of Canadian Municipalities", "National Assembly"],
    ),
    ("trafficking-prevention", &["2017", "Grand Prix", "only one of its kind in Canada"]),
    ("trafficking-prevention", &["April 2018", "tourism", "committee on sexual violence"]),
    ("trafficking-forms-covered", &["sexual violence", "Other forms", "left aside"]),
    ("anti-trafficking-plan", &["2014 to 2016", "not replaced", "chiefly responsible"]),
    ("trafficking-data", &["inside the service", "end of 2018", "2015", "smuggling"]),
];

/// The records of the annex by indicator, as Markdown.
fn records(profile: &str) -> BTreeMap<&str, &str> {
    let records = profile.split("<a id=\"indicator-").skip(1);
    records.filter_map(|record| record.split_once("\"></a>")).collect()
}

#[test]
fn every_statement_of_the_report_is_found_in_the_profile() {
    let home = TestHome::with_example("en");
    let done = home.run(["report", "montreal-2019", "--to", "-", "--date", "2019-06-30"]);
    // Signs that are escaped in Markdown are not looked for.
    let profile = done.out.replace('\\', "");
    let records = records(&profile);
    let not_found: Vec<_> = STATEMENTS
        .iter()
        .flat_map(|(id, words)| words.iter().map(move |words| (id, words)))
        .filter(|(id, words)| !records.get(**id).is_some_and(|record| record.contains(**words)))
        .collect();
    assert!(not_found.is_empty(), "{not_found:#?}");
}

/// What the report says is told in the chapters, not in the annex alone: the same notes stand there.
#[test]
fn what_an_answer_rests_on_is_told_where_it_is_read() {
    for (language, words) in [
        ("en", ["over 25 years", "Grand Prix", "some 300 local organizations"]),
        ("fr", ["plus de 25 ans", "Grand Prix", "environ 300 organismes locaux"]),
    ] {
        let home = TestHome::with_example(language);
        let parts = "context,dimensions,dialogue,sources";
        let call = ["report", "montreal-2019", "--to", "-", "--parts", parts];
        let profile = home.run(call).out;
        for words in words {
            assert!(profile.contains(words), "{language}: {words}");
        }
    }
}
