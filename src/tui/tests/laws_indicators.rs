//! Every indicator in every language, at the tight sizes: its question, its options and all its
//! lines can be reached and are shown whole.

use crate::l10n::{Asker, L10n, Language, msg, say};
use crate::model::assessment::{Answer, Value};
use crate::model::questionnaire::{AnswerKind, CellKind, Indicator, Rows};
use crate::model::wizard::{Action, Stamp};
use crate::tui::draw::Spot;
use crate::tui::wizard::Bench;
use crate::tui::wizard::rows::{Row, rows};

use super::support::*;

const SMALLEST: (u16, u16) = (40, 12);
const ZOOMED: (u16, u16) = (50, 15);
const TIGHT: (u16, u16) = (60, 20);
const USUAL: (u16, u16) = (80, 24);

/// Letters and signs without spaces and marks of scrolling: what wrapping does not change.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"↑↓".contains(*c)).collect()
}

fn bench(player: &mut Player) -> &mut Bench {
    player.app.bench.as_mut().unwrap()
}

fn act(player: &mut Player, action: Action) {
    bench(player).act(action, &Stamp::default());
    player.draw();
}

/// The texts of a line that must be there whole.
fn texts_of(bench: &Bench, l10n: &L10n, row: &Row) -> Vec<String> {
    let texts = bench.texts.ask(l10n.language().tag);
    let indicator = bench.wizard.indicator();
    match row {
        Row::Option(at) => {
            let id = &indicator.kind.options()[*at].id;
            let second = bench.second.map(|second| bench.texts.ask(second.tag));
            let asked = [Some(texts), second].into_iter().flatten();
            asked.map(|texts| texts.option(indicator, id)).collect()
        }
        Row::OptionName(id) => vec![texts.option_name(indicator, id)],
        Row::Field => Vec::new(),
        Row::Table(at) => of_table(texts, indicator, *at),
        Row::AddToTable => vec![l10n.say(&msg::row_add(texts.row_name(indicator)))],
        Row::DontKnow => vec![l10n.say(&msg::status_dont_know())],
        Row::NotApplicable => vec![l10n.say(&msg::status_not_applicable())],
        Row::Detail(at) => vec![texts.detail(indicator, &indicator.details[*at].id)],
        Row::DetailOption(at, option) => {
            let detail = &indicator.details[*at];
            vec![texts.detail_option(indicator, &detail.id, &detail.kind.options()[*option].id)]
        }
        Row::Mandate => vec![l10n.say(&msg::row_mandate()), l10n.say(&msg::mandate_unsaid())],
        Row::Evidence(_) => Vec::new(),
        Row::AddEvidence => {
            vec![l10n.say(&msg::row_evidence()), l10n.say(&msg::row_add_evidence(0usize))]
        }
        Row::Note => vec![l10n.say(&msg::row_note())],
        Row::Flag => vec![l10n.say(&msg::row_flag())],
        Row::Finding => {
            let finding = bench.wizard.finding(bench.wizard.position()).unwrap();
            let why = l10n.why(bench.wizard.questionnaire(), texts, &finding);
            vec![l10n.say(&msg::row_finding()), l10n.say(&say::reading(finding.reading)), why]
        }
    }
}

/// A table's row: its name, and what its cells can be.
fn of_table(texts: Asker, indicator: &Indicator, at: usize) -> Vec<String> {
    let AnswerKind::Table { rows, columns } = &indicator.kind else { return Vec::new() };
    let mut whole = Vec::new();
    if let Rows::Fixed(ids) = rows {
        whole.push(texts.row(indicator, &ids[at]));
    }
    if let ([column], Rows::Fixed(_)) = (columns.as_slice(), rows)
        && let CellKind::Choice(ids) = &column.cell
    {
        whole.extend(ids.iter().map(|id| texts.column_option(indicator, &column.id, id)));
    }
    whole
}

/// What stands above the lines: where one is, the question, the question in the second language. On
/// the smallest screens the first gives way.
fn head_of(bench: &Bench, l10n: &L10n, height: u16) -> Vec<String> {
    let texts = bench.texts.ask(l10n.language().tag);
    let (wizard, indicator) = (&bench.wizard, bench.wizard.indicator());
    let questionnaire = wizard.questionnaire();
    let at = wizard.position();
    let mut head = vec![format!("{}{}", indicator.number, texts.prompt(indicator))];
    if height >= TIGHT.1 {
        head.push(say::section_heading(l10n, texts, questionnaire.section_of(at)));
        head.push(texts.area(questionnaire.area_of(at)));
    }
    head.extend(bench.second.map(|second| bench.texts.ask(second.tag).prompt(indicator)));
    head
}

/// Goes through all lines of the indicator in view; names each text that is never whole.
fn cut(player: &mut Player, faults: &mut Vec<String>) {
    let l10n = L10n::new(player.app.l10n.language());
    let size = player.buffer().area;
    let lines = rows(&bench(player).wizard);
    let mut reached = vec![false; lines.len()];
    bench(player).row = 0;
    loop {
        player.draw();
        let screen = player.lines();
        let text = |top: u16, height: u16| {
            squeezed(&screen[usize::from(top)..usize::from(top + height)].join(""))
        };
        let place = |bench: &Bench| {
            let indicator = bench.wizard.indicator();
            let language = l10n.language().tag;
            let (width, height) = (size.width, size.height);
            format!("{language} {width}x{height} {} {}", indicator.number, indicator.id)
        };
        let places: Vec<_> = player.app.places.clone();
        let own = player.app.bench.as_ref().unwrap();
        let focus = own.row;
        if focus == 0 {
            let shown = text(1, size.height - 2);
            let head = head_of(own, &l10n, size.height);
            let lost = head.iter().filter(|part| !shown.contains(&squeezed(part)));
            faults.extend(lost.map(|part| format!("{}, head: {part}", place(own))));
        }
        for spot in places {
            let Spot::Row(at) = spot.spot else { continue };
            let shown = text(spot.area.y, spot.area.height);
            let texts = texts_of(own, &l10n, &lines[at]);
            let lost: Vec<&String> =
                texts.iter().filter(|part| !shown.contains(&squeezed(part))).collect();
            if at == focus {
                faults.extend(lost.iter().map(|part| format!("{}: {part}", place(own))));
            }
            reached[at] |= lost.is_empty() || at == focus;
        }
        if !reached[focus] {
            faults.push(format!("{}: line {focus} is never shown", place(own)));
            reached[focus] = true;
        }
        match reached.iter().position(|reached| !reached) {
            Some(next) => bench(player).row = next,
            None => return,
        }
    }
}

/// Every indicator as it is before anything is answered, and then once more with a second language.
fn unanswered(language: &str) -> Vec<String> {
    let mut player = Player::new(Outside::holding(blank(), "health-access"), language, USUAL);
    player.open_first();
    let mut faults = Vec::new();
    for size in [USUAL, TIGHT, ZOOMED, SMALLEST] {
        player.resizes(size);
        for at in 0..BUILT_IN.indicators.len() {
            act(&mut player, Action::GoTo(at));
            cut(&mut player, &mut faults);
        }
    }
    player.resizes(TIGHT);
    bench(&mut player).second = Some(Language::fitting(language).next(&[]));
    for at in 0..BUILT_IN.indicators.len() {
        act(&mut player, Action::GoTo(at));
        cut(&mut player, &mut faults);
    }
    faults
}

/// Every indicator of the dimensions with each answer it can have: the reading and its reason, and
/// what the strip below says of it.
fn answered(language: &str) -> Vec<String> {
    let mut player = Player::new(Outside::holding(blank(), "health-access"), language, TIGHT);
    player.open_first();
    let l10n = L10n::new(Language::fitting(language));
    let mut faults = Vec::new();
    for (at, indicator) in BUILT_IN.indicators.iter().enumerate() {
        act(&mut player, Action::GoTo(at));
        for answer in answers(&indicator.kind) {
            let name = format!("{language} {} {} {answer:?}", indicator.number, indicator.id);
            act(&mut player, Action::Answer(Answer::Given(answer)));
            let last = rows(&bench(&mut player).wizard).len() - 1;
            bench(&mut player).row = last;
            player.draw();
            let lines = player.lines();
            let place = player
                .app
                .places
                .iter()
                .find(|place| matches!(place.spot, Spot::Row(row) if row == last));
            let area = place.expect("the line in focus is in view").area;
            let shown = &lines[usize::from(area.y)..usize::from(area.bottom())];
            let shown = squeezed(&shown.join(""));
            let own = player.app.bench.as_ref().unwrap();
            let texts = texts_of(own, &l10n, &rows(&own.wizard)[last]);
            let lost = texts.iter().filter(|part| !shown.contains(&squeezed(part)));
            faults.extend(lost.map(|part| format!("{name}: {part}")));
            // With the reading in focus there is no strip: it would say the same.
            bench(&mut player).row = 0;
            player.draw();
            let lines = player.lines();
            let rule = lines.iter().rposition(|line| line.starts_with('─'));
            let strip = lines[rule.expect("the strip is there") + 1..lines.len() - 1].join(" ");
            if !strip.ends_with('.') {
                faults.push(format!("{name}, strip: {strip}"));
            }
        }
    }
    faults
}

/// The answers that read differently, or are long to tell.
fn answers(kind: &AnswerKind) -> Vec<Value> {
    let ids = |wanted: fn(&crate::model::questionnaire::Choice) -> bool| {
        kind.options().iter().filter(move |choice| wanted(choice)).map(|choice| choice.id.clone())
    };
    match kind {
        AnswerKind::OneOf(_) => ids(|_| true).map(Value::Choice).collect(),
        AnswerKind::AnyOf { .. } => {
            let all = ids(|choice| !choice.alone && choice.excludes.is_empty());
            let one = ids(|choice| !choice.alone).take(1);
            vec![Value::Choices(one.collect()), Value::Choices(all.collect())]
        }
        AnswerKind::Number { .. } => vec![Value::Number("0.5".to_owned())],
        _ => Vec::new(),
    }
}

#[test]
fn in_english() {
    all("en");
}

#[test]
fn in_french() {
    all("fr");
}

#[test]
fn in_portuguese() {
    all("pt-BR");
}

/// The list of what is cut should be empty, and grows only on purpose.
fn all(language: &str) {
    let mut faults = [unanswered(language), answered(language)].concat();
    faults.sort();
    faults.dedup();
    super::snapshots::expect(&format!("cut-{language}"), &faults.join("\n"));
}
