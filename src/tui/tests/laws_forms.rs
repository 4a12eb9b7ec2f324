//! Every form of every indicator on the smallest screens, in every language: what the field in focus
//! is, what is wrong with it, and what is written or chosen are in view; nothing is cut without a sign.

use ratatui::style::Modifier;

use crate::form::{Fault, Form, Input, Label, Purpose, Speech};
use crate::l10n::{L10n, msg};
use crate::model::questionnaire::{AnswerKind, Indicator, Rows};
use crate::model::wizard::{Action, Stamp};

use super::screens::SCREENS;
use super::support::*;

const SIZES: [(u16, u16); 2] = [(40, 12), (50, 15)];

/// Letters and signs without spaces, frames and marks of scrolling.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"│↑↓".contains(*c)).collect()
}

/// Everything that can be written about an indicator.
fn purposes(indicator: &Indicator) -> Vec<Purpose> {
    let mut purposes = vec![
        Purpose::DontKnow,
        Purpose::NotApplicable,
        Purpose::Mandate,
        Purpose::Evidence(None),
        Purpose::Note,
        Purpose::Flag,
        Purpose::Override,
    ];
    match &indicator.kind {
        AnswerKind::OneOf(options) | AnswerKind::AnyOf { options, .. } => {
            let named = options.iter().filter(|option| option.named);
            purposes.extend(named.map(|option| Purpose::OptionName(option.id.clone())));
        }
        AnswerKind::Table { rows: Rows::Fixed(_), .. } => {
            purposes.push(Purpose::TableRow(Some(0)));
        }
        AnswerKind::Table { .. } => purposes.push(Purpose::TableRow(None)),
        _ => purposes.push(Purpose::Answer),
    }
    let written = indicator.details.iter().enumerate();
    let written = written.filter(|(_, detail)| detail.kind.options().is_empty());
    purposes.extend(written.map(|(at, _)| Purpose::Detail(at)));
    purposes
}

/// The form in view.
fn form(player: &mut Player) -> &mut Form {
    player.app.form.as_mut().unwrap()
}

/// What the field in focus says: its label, its chosen option, what is wrong with it.
fn said(player: &Player, l10n: &L10n) -> Vec<String> {
    let bench = player.app.bench.as_ref();
    let indicator =
        bench.map(|bench| (bench.texts.ask(l10n.language().tag), bench.wizard.indicator()));
    let speech = Speech { l10n, indicator };
    let form = player.app.form.as_ref().unwrap();
    let field = &form.fields[form.focus];
    let chosen = match &field.input {
        Input::Choice { options, chosen } => Some(&options[*chosen]),
        Input::Text(_) => None,
    };
    let labels = std::iter::once(&field.label).chain(chosen);
    let fault = form.fault.as_ref().filter(|fault| fault.field == form.focus);
    let fault = fault.map(|fault| Label::Message(fault.message.clone()));
    labels.chain(&fault).map(|label| speech.say(label)).collect()
}

/// What of that is not in view, and not even after looking further by pages.
fn hidden(player: &mut Player, l10n: &L10n) -> Vec<String> {
    let all = said(player, l10n);
    let shown = squeezed(&player.text());
    if all.iter().all(|text| shown.contains(&squeezed(text))) {
        return Vec::new();
    }
    // A sign says that there is more, and there is.
    let mut words: Vec<&str> = all.iter().flat_map(|text| text.split(' ')).collect();
    if player.text().contains(['↑', '↓']) {
        for key in ["PageUp", "PageUp", "PageDown", "PageDown", "PageDown", "PageDown"] {
            let shown = squeezed(&player.text());
            words.retain(|word| !shown.contains(&squeezed(word)));
            player.keys(key);
        }
    }
    words.into_iter().map(str::to_owned).collect()
}

/// Whether the cursor’s line looks like what has the focus.
fn shows_focus(player: &Player) -> bool {
    let cursor = player.cursor().unwrap();
    let buffer = player.buffer();
    let focus = Modifier::REVERSED | Modifier::UNDERLINED;
    (0..buffer.area.width).any(|x| buffer[(x, cursor.y)].modifier.intersects(focus))
}

/// Goes through all fields and options of the form in view, with and without something wrong; names
/// what is never shown.
fn check(player: &mut Player, l10n: &L10n, place: &str, faults: &mut Vec<String>) {
    for at in 0..form(player).fields.len() {
        let options = match &form(player).fields[at].input {
            Input::Choice { options, .. } => options.len(),
            Input::Text(_) => 1,
        };
        for option in 0..options {
            let form = form(player);
            form.focus = at;
            let message = msg::fault_who_twice("Lucie Gagnon-Tremblay".to_owned());
            form.fault = (option == 0 && at > 0).then_some(Fault { field: at, message });
            if let Input::Choice { chosen, .. } = &mut form.fields[at].input {
                *chosen = option;
            }
            player.app.glance = Default::default();
            player.draw();
            if !shows_focus(player) {
                faults.push(format!("{place}, field {at}: the cursor is not on it"));
            }
            let hidden = hidden(player, l10n);
            faults.extend(hidden.iter().map(|text| format!("{place}, field {at}: {text}")));
        }
    }
}

fn hold_in(language: &str) {
    let mut player = Player::new(Outside::holding(blank(), "health-access"), language, SIZES[0]);
    player.open_first();
    let l10n = L10n::new(player.app.l10n.language());
    let mut faults = Vec::new();
    for size in SIZES {
        player.resizes(size);
        for at in 0..BUILT_IN.indicators.len() {
            let bench = player.app.bench.as_mut().unwrap();
            bench.act(Action::GoTo(at), &Stamp::default());
            let indicator = bench.wizard.indicator().clone();
            for purpose in purposes(&indicator) {
                let place = format!("{language} {size:?} {} {purpose:?}", indicator.number);
                let bench = player.app.bench.as_ref().unwrap();
                let own = Form::for_indicator(purpose, &bench.wizard, &l10n);
                player.app.form = Some(own);
                check(&mut player, &l10n, &place, &mut faults);
            }
            player.app.form = None;
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn in_english() {
    hold_in("en");
}

#[test]
fn in_french() {
    hold_in("fr");
}

#[test]
fn in_portuguese() {
    hold_in("pt-BR");
}

/// Questions that lie over everything are read from their beginning.
#[test]
fn every_question_can_be_read() {
    let questions =
        ["home-put-aside", "history-restore", "leave-unsaved", "take-over", "report-exists"];
    let mut faults = Vec::new();
    for screen in SCREENS.iter().filter(|screen| questions.contains(&screen.name)) {
        for language in LANGUAGES {
            let mut player = screen.show(language, SIZES[0]);
            let l10n = L10n::new(player.app.l10n.language());
            let question = said(&player, &l10n).swap_remove(0);
            let start: String = squeezed(&question).chars().take(20).collect();
            if !squeezed(&player.text()).contains(&start) {
                faults.push(format!("{} {language} begins out of view", screen.name));
            }
            check(&mut player, &l10n, screen.name, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
