//! What the document says.

use std::collections::BTreeSet;

use super::*;
use crate::model::assessment::{Answer, Mandate, Override, Step, Value};
use crate::model::findings::summary;
use crate::model::questionnaire::{AnswerKind, Reading, SectionKind};
use crate::model::test_support::{answered, choice, choices, document as evidence, entry, words};

#[test]
fn every_finding_stands_in_its_lists_and_nothing_else_does() {
    let assessment = montreal();
    let summary = summary(&BUILT_IN, &assessment);
    for tag in ["en", "fr", "pt-BR"] {
        let document = written(&assessment, tag);
        for (section, own) in BUILT_IN.sections.iter().zip(&summary.sections) {
            if section.kind == SectionKind::Context {
                continue;
            }
            for (list, expected) in [
                ("developed", own.findings.iter().filter(|f| f.well_developed()).count()),
                ("potential", own.findings.iter().filter(|f| f.with_potential()).count()),
            ] {
                let anchor = format!("dimension-{}-{list}", section.id);
                assert_eq!(under(&document, &anchor).len() - 1, expected, "{tag} {anchor}");
            }
        }
        let dialogue: usize = (1..9)
            .map(|at| under(&document, &format!("dialogue-{at}")).len().saturating_sub(1))
            .sum();
        assert_eq!(dialogue, summary.dialogue().count());
    }
}

#[test]
fn every_answer_that_can_be_given_has_its_sentence() {
    let texts = texts();
    for tag in ["en", "fr", "pt-BR"] {
        let asker = texts.ask(tag);
        for indicator in &BUILT_IN.indicators {
            let said = match &indicator.kind {
                AnswerKind::OneOf(options) => {
                    options.iter().all(|own| asker.option_said(indicator, &own.id).is_some())
                }
                AnswerKind::AnyOf { options, .. } => {
                    let alone = |own: &crate::model::questionnaire::Choice| {
                        !own.alone || asker.option_said(indicator, &own.id).is_some()
                    };
                    asker.list_said(indicator, "x").is_some() && options.iter().all(alone)
                }
                AnswerKind::LongText => true,
                AnswerKind::Table { .. } => asker.statement(indicator).is_some(),
                _ => asker.value_said(indicator, "x").is_some_and(|said| said.contains('x')),
            };
            assert!(said, "{tag} {}", indicator.id);
            for detail in &indicator.details {
                let said = asker.detail_said(indicator, &detail.id, "x");
                assert!(said.is_some_and(|said| said.contains('x')), "{tag} {}", indicator.id);
            }
        }
    }
}

#[test]
fn findings_are_sentences() {
    let mut assessment = answered(
        &BUILT_IN,
        &[
            ("migration-strategy", choice("in-place")),
            ("one-stop-shop", choice("planned")),
            ("language-courses", choice("partly")),
            ("participation-channels", choices(&["consultations", "advisory-council"])),
            ("housing", choice("no")),
        ],
    );
    entry(&mut assessment, "housing").mandate = Mandate::Other("Province".to_owned());
    entry(&mut assessment, "migration-strategy").evidence = vec![evidence("Plan")];
    for (tag, anchor, expected) in [
        (
            "en",
            "dimension-whole-of-government-developed",
            "Strategy (2.5). The city has an approved strategy or action plan in force on migration \
             or newcomers’ inclusion. / Evidence: [1]",
        ),
        (
            "en",
            "dimension-whole-of-government-potential",
            "Access to services (2.14). The measure is announced or planned, but the city does not \
             yet have one place or desk where newcomers can reach several services of different \
             levels of government. / No evidence is given yet.",
        ),
        (
            "fr",
            "dimension-rights-developed",
            "Participation citoyenne (1.19). Quel que soit leur statut d’immigration, les personnes \
             migrantes peuvent influer sur les décisions de la ville par des consultations publiques \
             et un conseil consultatif. / Aucun justificatif n’est encore indiqué.",
        ),
        (
            "pt-BR",
            "dimension-rights-potential",
            "Habitação (1.7). O município não conta com medidas para ajudar as pessoas recém-chegadas \
             a encontrar moradia digna e a se inscrever nos programas municipais de habitação. / \
             Outro nível decide: Province. Ainda não há evidência indicada.",
        ),
        (
            "en",
            "dimension-rights-potential",
            "Access to education (1.5). The city has, in part or as a pilot, free or low-cost \
             courses in the local language for adult newcomers. It does not yet cover everything \
             or everyone, or has not been made permanent. / No evidence is given yet.",
        ),
    ] {
        let lines = under(&written(&assessment, tag), anchor);
        assert!(lines.iter().any(|line| line == expected), "{tag}: {lines:#?}");
    }
}

#[test]
fn ways_of_not_answering_never_blur_and_none_is_a_gap() {
    let mut assessment = answered(
        &BUILT_IN,
        &[
            ("housing", Answer::DontKnow { whom: "Office".into(), when: "May".into() }),
            ("legal-advice", Answer::NotApplicable { reason: words("en", "No such power") }),
            ("migration-strategy", choice("no")),
        ],
    );
    // Asked only where there is a strategy: what is kept is shown as kept.
    entry(&mut assessment, "groups-covered").answer = choices(&["newcomers"]);
    let document = written(&assessment, "en");
    let annex = under(&document, "annex-rights").join("\n");
    assert!(annex.contains("Answer: Not known yet; to be asked: Office, by May."), "{annex}");
    assert!(annex.contains("Answer: This does not apply here, for this reason: No such power."));
    assert!(annex.contains("Answer: Not answered yet."));
    let annex = under(&document, "annex-whole-of-government").join("\n");
    assert!(
        annex.contains("Answer: Not asked; the earlier answer is kept. / Newcomers"),
        "{annex}"
    );
    assert!(annex.contains("Answer: Not asked."));
    let to_ask = under(&document, "to-ask").join("\n");
    assert!(to_ask.contains("Not known yet; to be asked: Office, by May."), "{to_ask}");
    for list in ["developed", "potential"] {
        let lines = under(&document, &format!("dimension-rights-{list}"));
        assert_eq!(lines[1..], ["None so far."]);
    }
}

#[test]
fn an_override_shows_both_readings() {
    let mut assessment = answered(&BUILT_IN, &[("housing", choice("partly"))]);
    let own = Override { reading: Reading::Strength, reason: words("fr", "Bien établi.") };
    entry(&mut assessment, "housing").overridden = Some(own);
    let document = written(&assessment, "en");
    let line = &under(&document, "dimension-rights-developed")[1];
    assert!(line.contains("It does not yet cover everything"), "{line}");
    let own = "The authority reads this as “Well-developed area”, for this reason: Bien établi. \
               (original: French)";
    assert!(line.contains(own), "{line}");
    assert_eq!(under(&document, "dimension-rights-potential")[1..], ["None so far."]);
    let annex = under(&document, "annex-rights").join("\n");
    assert!(annex.contains("is read as partly developed"), "{annex}");
}

#[test]
fn evidence_is_numbered_once() {
    let mut assessment = answered(&BUILT_IN, &[("housing", choice("in-place"))]);
    let page = |page: &str| crate::model::assessment::Evidence {
        page: page.to_owned(),
        ..evidence("Plan")
    };
    entry(&mut assessment, "housing").evidence = vec![page("1"), page("2"), Default::default()];
    entry(&mut assessment, "legal-advice").evidence = vec![evidence("Other"), page("1")];
    let sources = under(&written(&assessment, "en"), "sources");
    assert_eq!(
        sources[2..],
        [
            "Plan. Law or plan. / Where to look: 1; 2. / Used for indicators 1.7, 1.8.",
            "Other. Law or plan. / Used for indicator 1.8.",
        ]
    );
}

/// Anchors are unique, links lead somewhere, no level of headings is left out, rows are whole.
pub(super) fn is_well_formed(document: &Document) {
    let mut anchors = BTreeSet::new();
    let mut links = Vec::new();
    let mut level = 0;
    look(&document.blocks, &mut anchors, &mut links, &mut level);
    for link in links {
        assert!(anchors.contains(&link), "{link} leads nowhere");
    }
}

fn look(blocks: &[Block], anchors: &mut BTreeSet<String>, links: &mut Vec<String>, level: &mut u8) {
    let mut lines = Vec::new();
    let mut own = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { level: next, anchor, .. } => {
                assert!(*next <= *level + 1, "{anchor}: {next} after {level}");
                *level = *next;
                own.push(anchor.clone());
            }
            Block::Paragraph(line) | Block::Callout(line) => lines.push(line),
            Block::List { items, .. } => {
                assert!(!items.is_empty());
                for item in items {
                    own.extend(item.anchor.clone());
                    lines.extend(&item.paragraphs);
                }
            }
            Block::Table(table) => {
                for row in &table.rows {
                    assert_eq!(row.len(), table.columns.len());
                    lines.extend(row);
                }
            }
            Block::Chart(chart) => {
                own.push(chart.anchor.clone());
                assert!(chart.rows.iter().all(|row| row.bars.len() == chart.series.len()));
            }
            Block::Record(record) => {
                own.push(record.anchor.clone());
                lines.extend(record.fields.iter().flat_map(|(_, lines)| lines));
            }
            Block::PageBreak => {}
            Block::Pair(pair) => {
                let mut second = *level;
                look(&pair.first, anchors, links, level);
                look(&pair.second, anchors, links, &mut second);
            }
        }
    }
    for anchor in own {
        assert!(anchors.insert(anchor.clone()), "{anchor} stands twice");
    }
    for piece in lines.into_iter().flatten() {
        match piece {
            Inline::Link { to: crate::report::document::Target::Anchor(to), .. } => {
                links.push(to.clone());
            }
            Inline::Source(number) => {
                links.push(crate::report::document::source_anchor(*number));
            }
            Inline::Text(text) => assert!(!text.contains(['\u{1}', '\u{2}']), "{text:?}"),
            _ => {}
        }
    }
}

#[test]
fn parts_can_be_left_out_and_nothing_leads_to_them() {
    let (texts, assessment) = (texts(), montreal());
    is_well_formed(&written(&assessment, "fr"));
    for left in Part::ALL {
        let parts: Vec<Part> = Part::ALL.into_iter().filter(|part| *part != left).collect();
        let document = written_with(&BUILT_IN, &texts, &assessment, "en", &parts);
        is_well_formed(&document);
        assert!(document.contents(1).iter().all(|(_, anchor, _)| *anchor != left.id()));
    }
    let none = written_with(&BUILT_IN, &texts, &assessment, "en", &[]);
    assert_eq!(none.blocks, []);
}

#[test]
fn a_draft_says_so_until_the_final_report() {
    let mut assessment = montreal();
    assert_eq!(written(&assessment, "en").title.draft, None);
    assessment.about.step = Step::Consultation;
    let draft = written(&assessment, "fr").title.draft;
    assert_eq!(draft.as_deref(), Some("Version provisoire · 3. Consultation"));
}

#[test]
fn a_questionnaire_without_sentences_is_told_by_questions_and_answers() {
    let questionnaire = small();
    let texts = Texts::new([("en".to_owned(), "scaled = Is it so?\n".into())]);
    let indicator = questionnaire.indicators.iter().enumerate().find(|(at, own)| {
        questionnaire.in_dimension(*at) && matches!(own.kind, AnswerKind::OneOf(_))
    });
    let (_, indicator) = indicator.unwrap();
    let option = indicator.kind.options()[0].id.clone();
    let assessment = answered(&questionnaire, &[(&indicator.id, choice(&option))]);
    let document = written_with(&questionnaire, &texts, &assessment, "en", &Part::ALL);
    let said = texts.ask("en").option(indicator, &option);
    let all = lines(&document).into_iter().map(|(_, line)| line).collect::<Vec<_>>().join("\n");
    assert!(all.contains(&format!("The answer is: {said}.")), "{all}");
}

#[test]
fn charts_have_their_figures_and_say_them() {
    let document = written(&montreal(), "fr");
    let chart = document.blocks.iter().find_map(|block| match block {
        Block::Chart(chart) if chart.anchor == "figure-annual-flows" => Some(chart),
        _ => None,
    });
    let chart = chart.unwrap();
    let bars: Vec<Option<(f64, &str)>> = chart.rows[1]
        .bars
        .iter()
        .map(|bar| bar.as_ref().map(|bar| (bar.value, bar.shown.as_str())))
        .collect();
    assert_eq!(bars, [Some((38000.0, "38\u{202f}000")), Some((4500.0, "4\u{202f}500"))]);
    assert_eq!(
        chart.alternative,
        "Diagramme à barres de 2 lignes. Arrivées (personnes)\u{a0}: de 30\u{202f}000 (2007–2017 \
         (minimum)) à 38\u{202f}000 (2007–2017 (maximum)). Départs (personnes)\u{a0}: de \
         2\u{202f}000 (2007–2017 (minimum)) à 4\u{202f}500 (2007–2017 (maximum))."
    );
}

#[test]
fn facts_of_one_subject_stand_on_lines_of_their_own() {
    let document = written(&montreal(), "fr");
    let finance = document.blocks.iter().find_map(|block| match block {
        Block::Table(table) => table.rows.iter().find(|row| text(&row[0]) == "Finances"),
        _ => None,
    });
    let finance = &finance.unwrap()[1];
    let lines: Vec<String> = finance.split(|piece| *piece == Inline::Break).map(text).collect();
    assert_eq!(lines.len(), 5, "{lines:#?}");
    assert!(lines[1].starts_with("Les taxes, impôts et tarifs"), "{lines:#?}");
}

#[test]
fn what_belongs_to_a_measure_is_told_only_where_there_is_one() {
    let period = |answer: &str| {
        let mut assessment = answered(&BUILT_IN, &[("anti-trafficking-plan", choice(answer))]);
        let own = entry(&mut assessment, "anti-trafficking-plan");
        own.details.insert("period".into(), Value::Period { from: 2014, to: Some(2016) });
        let document = written(&assessment, "en");
        let told = ["developed", "potential"]
            .iter()
            .flat_map(|list| under(&document, &format!("dimension-safe-migration-{list}")))
            .any(|line| line.contains("2014"));
        let kept = under(&document, "annex-safe-migration").join("\n").contains("2014–2016");
        (told, kept)
    };
    assert_eq!(period("in-place"), (true, true));
    assert_eq!(period("planned"), (true, true));
    assert_eq!(period("no"), (false, true), "no plan covers a period");
    // Which law says so is part of a “no”, too.
    let lines = under(&written(&montreal(), "en"), "dimension-rights-potential").join("\n");
    assert!(lines.contains("not under trusteeship"), "{lines}");
}

#[test]
fn an_open_option_is_nothing_that_is_missing() {
    let forms = choices(&["sexual"]);
    let assessment = answered(&BUILT_IN, &[("trafficking-forms-covered", forms)]);
    for tag in ["en", "fr", "pt-BR"] {
        let lines = under(&written(&assessment, tag), "dimension-safe-migration-potential");
        let other = texts();
        let indicator = BUILT_IN.indicator("trafficking-forms-covered").unwrap();
        let other = other.ask(tag).option_listed(indicator, "other");
        assert!(lines.len() == 2 && !lines[1].contains(&other), "{tag}: {lines:#?}");
    }
}

#[test]
fn cells_stand_in_the_order_of_their_columns() {
    let annex = under(&written(&montreal(), "en"), "annex-context").join("\n");
    let row = "Year: 2007–2017 (minimum) · Arrivals: 30,000 · Departures: 2,000";
    assert!(annex.contains(row), "{annex}");
}
