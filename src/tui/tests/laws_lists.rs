//! Lists longer than the screen: each of their lines can be reached and is shown whole.

use crate::l10n::{L10n, Language, say};
use crate::model::findings::{Finding, summary};
use crate::model::questionnaire::{Reading, SectionKind};
use crate::tui::draw::Spot;
use crate::tui::wizard::outline::Entry;

use super::support::*;

/// Letters and signs without spaces and marks of scrolling: what wrapping does not change.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"↑↓│".contains(*c)).collect()
}

/// The text at a line of the list in view, and the area's rows.
fn line_at(player: &Player, wanted: impl Fn(Spot) -> bool) -> Option<String> {
    let area = player.app.places.iter().rev().find(|place| wanted(place.spot))?.area;
    let columns = |line: &String| -> String {
        line.chars().skip(area.x.into()).take(area.width.into()).collect()
    };
    let lines = player.lines();
    let rows = &lines[usize::from(area.top())..usize::from(area.bottom())];
    Some(squeezed(&rows.iter().map(columns).collect::<String>()))
}

/// The summary's lines in order: the question, and what is said of it in that list.
fn findings(player: &Player, l10n: &L10n) -> Vec<[String; 2]> {
    let bench = player.app.bench.as_ref().unwrap();
    let texts = bench.texts.ask(l10n.language().tag);
    let questionnaire = bench.wizard.questionnaire();
    let sections = summary(questionnaire, bench.wizard.assessment()).sections;
    let mut lines = Vec::new();
    for (section, own) in questionnaire.sections.iter().zip(&sections) {
        if section.kind != SectionKind::Dimension {
            continue;
        }
        let lists = [Finding::well_developed, Finding::with_potential, Finding::for_dialogue];
        for (list, belongs) in lists.into_iter().enumerate() {
            let exists = list == 0;
            for finding in own.findings.iter().filter(|finding| belongs(finding)) {
                let partial = finding.reading == Reading::Partial && finding.overridden.is_none();
                let reason = match (partial, exists) {
                    (false, _) => l10n.why(questionnaire, texts, finding),
                    (true, true) => l10n.exists(questionnaire, texts, finding),
                    (true, false) => l10n.missing(questionnaire, texts, finding),
                };
                let prompt = texts.prompt(&questionnaire.indicators[finding.indicator]);
                lines.push([prompt, reason]);
            }
        }
    }
    lines
}

#[test]
fn every_finding_of_the_summary() {
    // French is longest.
    let l10n = L10n::new(Language::fitting("fr"));
    let outside = Outside::holding(example(), "health-access");
    let mut player = Player::new(outside, "fr", (60, 20));
    player.open_first();
    player.keys("s");
    let lines = findings(&player, &l10n);
    assert!(lines.len() > 60);
    for (at, texts) in lines.iter().enumerate() {
        let shown = line_at(&player, |spot| matches!(spot, Spot::Line(line) if line == at));
        let shown = shown.expect("the line in focus is in view");
        for text in texts {
            assert!(shown.contains(&squeezed(text)), "{at}: {text}\n{}", player.picture());
        }
        player.keys("Down");
    }
}

#[test]
fn every_line_of_the_outline() {
    // French is longest; beside the indicator the outline is narrowest.
    for (language, size) in
        [("fr", (60, 20)), ("fr", (110, 20)), ("en", (110, 20)), ("pt-BR", (110, 20))]
    {
        let l10n = L10n::new(Language::fitting(language));
        let outside = Outside::holding(blank(), "decentralization");
        let mut player = Player::new(outside, language, size);
        player.open_first();
        player.keys("o");
        for section in 0..BUILT_IN.sections.len() {
            let outline = &player.app.bench.as_ref().unwrap().outline;
            let is =
                |line: &usize| outline.entry(&BUILT_IN, *line) == Some(Entry::Section(section));
            let line = (0..).find(is).unwrap();
            player.keys("Home").keys(&format!("Down*{line}")).keys("Enter");
            let count = player.app.bench.as_ref().unwrap().outline.len(&BUILT_IN);
            for line in section..count {
                check_outline(&player, &l10n, line);
                player.keys("Down");
            }
        }
    }
}

#[track_caller]
fn check_outline(player: &Player, l10n: &L10n, line: usize) {
    let bench = player.app.bench.as_ref().unwrap();
    let texts = bench.texts.ask(l10n.language().tag);
    let text = match bench.outline.entry(&BUILT_IN, line).unwrap() {
        Entry::Section(at) => say::section_heading(l10n, texts, &BUILT_IN.sections[at]),
        Entry::Area(section, at) => texts.area(&BUILT_IN.sections[section].areas[at]),
        Entry::Indicator(at) => BUILT_IN.indicators[at].number.clone(),
    };
    let shown = line_at(player, |spot| matches!(spot, Spot::Outline(at) if at == line));
    let shown = shown.unwrap_or_default();
    assert!(shown.contains(&squeezed(&text)), "{text}\n{}", player.picture());
    let place =
        player.app.places.iter().find(|p| matches!(p.spot, Spot::Outline(at) if at == line));
    let cursor = player.cursor().unwrap();
    assert!(place.is_some_and(|place| place.area.contains(cursor)), "{text}\n{}", player.picture());
}

#[test]
fn every_assessment_at_home() {
    let mut outside = Outside::holding(half_done(), "health-access");
    let kept = outside.shelf[0].clone();
    outside.shelf = (0..30).map(|at| Kept { name: format!("r-{at}"), ..kept.clone() }).collect();
    for language in LANGUAGES {
        let shelf = outside.shelf.clone();
        let outside = Outside { shelf, ..Outside::default() };
        let mut player = Player::new(outside, language, (60, 20));
        let down = (0..30).map(|at| (at, "Down"));
        for (at, key) in down.chain((0..30).rev().map(|at| (at, "Up"))) {
            let shown = line_at(&player, |spot| matches!(spot, Spot::Line(line) if line == at));
            let name = format!("r-{at}");
            assert!(shown.unwrap_or_default().contains(&name), "{name}\n{}", player.picture());
            player.keys(key);
        }
    }
}
