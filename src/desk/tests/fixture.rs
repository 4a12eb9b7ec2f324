//! Assessments to look at: one half done, with something of everything, and the worked example.

use crate::model::assessment::{
    About, Answer, Assessment, Entry, Evidence, EvidenceKind, Flag, Mandate, Override, Row, Step,
    Value,
};
use crate::model::questionnaire::Reading;
pub use crate::model::test_support::{BUILT_IN, choice, choices, number, words};

/// The worked example of Montréal.
pub fn example() -> Assessment {
    let source = include_str!("../../../questionnaires/local-mgi/examples/montreal-2019.ron");
    ron::from_str(source).expect("the example reads")
}

/// Nothing answered yet.
pub fn blank() -> Assessment {
    let about = About {
        authority: "Ville de Rivemont".to_owned(),
        country: "Canada".to_owned(),
        year: Some(2026),
        step: Step::DataCollection,
        languages: vec!["fr".to_owned(), "pt-BR".to_owned()],
        people: "Service de l’accueil\nDirection du logement".to_owned(),
    };
    Assessment::new(&BUILT_IN, about)
}

/// Nothing answered but this.
pub fn with(id: &str, change: impl FnOnce(&mut Entry)) -> Assessment {
    let mut assessment = blank();
    change(assessment.entries.get_mut(id).expect("the questionnaire has the indicator"));
    assessment
}

/// Half done, with something of everything.
pub fn half_done() -> Assessment {
    let mut assessment = blank();
    context(&mut assessment);
    let a = &mut assessment;
    let health = put(a, "health-access", choice("everyone"));
    health.mandate = Mandate::Shared("Gouvernement du Québec".to_owned());
    health.evidence = vec![
        Evidence {
            title: "Politique municipale d’accès aux services sans peur".to_owned(),
            kind: EvidenceKind::LawOrPlan,
            year: Some(2024),
            page: "art. 12".to_owned(),
            link: "https://example.org/politique".to_owned(),
            note: "Vaut pour toutes les cliniques de la ville.".to_owned(),
        },
        Evidence {
            title: "Clinique de quartier, 40 heures par semaine".to_owned(),
            kind: EvidenceKind::Service,
            ..Evidence::default()
        },
    ];
    health.notes = words("fr", "Confirmé par la santé publique ; chiffres à venir.");
    health.flag = Some(Flag {
        what: words("fr", "Combien de consultations par an ?"),
        whom: "Dr Tremblay".to_owned(),
    });
    health.changed_at = Some("2026-11-20T09:00:00Z".to_owned());
    let commitments = ["new-urban-agenda", "other"];
    let entry = put(a, "international-commitments", choices(&commitments));
    entry.details.insert("other".to_owned(), Value::Text(words("fr", "Charte de Lampedusa")));
    entry.changed_at = Some("2026-11-19T09:00:00Z".to_owned());
    put(a, "rights-charter", choice("partly")).mandate = Mandate::City;
    put(a, "school-access", choice("regular-status")).mandate =
        Mandate::Other("Gouvernement du Québec".to_owned());
    put(a, "language-courses", choice("planned"));
    put(a, "social-assistance", choice("citizens")).mandate =
        Mandate::Other("Gouvernement du Québec".to_owned());
    let housing = put(a, "housing", choice("no"));
    housing.overridden = Some(Override {
        reading: Reading::Partial,
        reason: words("fr", "Un office privé le fait déjà pour la ville."),
    });
    let whom = Answer::DontKnow { whom: "Mme Nguyen".to_owned(), when: "15.12.2026".to_owned() };
    put(a, "legal-advice", whom);
    let reason = words("fr", "La ville n’est pas compétente.");
    put(a, "right-to-work", Answer::NotApplicable { reason });
    put(a, "responsible-unit", choice("shared-unit")).changed_at =
        Some("2026-11-21T09:00:00Z".to_owned());
    put(a, "unit-resources", number("2.5"));
    // Parked: the strategy is only planned, and its content was answered before.
    put(a, "migration-strategy", choice("planned"));
    put(a, "strategy-content", choices(&["targets", "budget"]));
    let data = put(a, "migration-data", choice("in-place"));
    data.details.insert("breakdown".to_owned(), given(choices(&["sex", "age"])));
    assessment
}

/// Facts about the city.
fn context(a: &mut Assessment) {
    put(a, "decentralization", choice("medium"));
    let budget = Value::Money { amount: "5710000000".to_owned(), currency: "CAD".to_owned() };
    let entry = put(a, "total-budget", Answer::Given(budget));
    entry.details.insert("year".to_owned(), Value::Year(2025));
    let rows = [("health", "region"), ("housing", "shared"), ("police", "city")];
    let row = |(row, level): (&str, &str)| Row {
        row: Some(row.to_owned()),
        cells: [("level".to_owned(), level.to_owned())].into(),
    };
    put(a, "service-responsibilities", Answer::Given(Value::Table(rows.map(row).into())));
    let rows = [["2024", "30000", "2000"], ["2025", "38000", "4500"]];
    let row = |[year, arrivals, departures]: [&str; 3]| Row {
        row: None,
        cells: [("year", year), ("arrivals", arrivals), ("departures", departures)]
            .map(|(id, text)| (id.to_owned(), text.to_owned()))
            .into(),
    };
    let entry = put(a, "annual-flows", Answer::Given(Value::Table(rows.map(row).into())));
    entry.details.insert("source".to_owned(), Value::Text(words("fr", "Institut statistique")));
    let refugees = Row {
        row: Some("refugees".to_owned()),
        cells: [("people", "4200"), ("year", "2025")]
            .map(|(id, text)| (id.to_owned(), text.to_owned()))
            .into(),
    };
    put(a, "other-mobility", Answer::Given(Value::Table(vec![refugees])));
    let entry = put(a, "foreign-born-residents", number("458000"));
    entry.details.insert("share".to_owned(), Value::Number("23.4".to_owned()));
    let history = "Ville portuaire depuis 1642.\n\nLes arrivées viennent surtout d’Haïti, d’Algérie \
                   et de France ; depuis 2015, aussi de Syrie.";
    put(a, "migration-history", Answer::Given(Value::Text(words("fr", history))));
    put(a, "city-type", choices(&["transit", "destination"]));
}

fn put<'a>(assessment: &'a mut Assessment, id: &str, answer: Answer) -> &'a mut Entry {
    let entry = assessment.entries.get_mut(id).expect("the questionnaire has the indicator");
    entry.answer = answer;
    entry
}

fn given(answer: Answer) -> Value {
    match answer {
        Answer::Given(value) => value,
        other => panic!("{other:?} is no value"),
    }
}
