//! The welcome-back card: the last answers, what is left, whom to ask.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Command, stack};
use super::paint;
use super::wizard::View;
use crate::l10n::{msg, pace};
use crate::model::assessment::Answer;
use crate::model::questionnaire::Indicator;

/// How many of each the card lists.
const MOST: usize = 3;

/// The card's lines, for this person.
pub fn lines(view: View, by: &str, width: u16) -> Vec<Line<'static>> {
    let (l10n, theme, texts) = (view.l10n, view.theme, view.texts());
    let wizard = &view.bench.wizard;
    let questionnaire = wizard.questionnaire();
    let coverage = wizard.coverage();
    let plain = |text: &str| paint::paragraph(Vec::new(), text, width, Style::new());
    let heading = |text: String| paint::paragraph(Vec::new(), &text, width, theme.strong());
    let one = |indicator: &Indicator, text: &str| {
        let lead = vec![Span::raw(format!("  {:<5}", indicator.number))];
        paint::paragraph(lead, text, width, Style::new())
    };
    let mut lines = plain(
        &l10n.say(
            &msg::WelcomeProgress {
                answered: coverage.answered,
                asked: coverage.asked,
                unanswered: coverage.unanswered,
            }
            .message(),
        ),
    );
    let entries = wizard.assessment().entries.values();
    if let Some(left) = pace::left(entries, by, coverage.unanswered) {
        lines.extend(plain(&l10n.say(&pace::sentence(left))));
    }

    let mut changed: Vec<(&str, &Indicator)> = questionnaire
        .indicators
        .iter()
        .filter(|i| wizard.assessment().entry(&i.id).answer != Answer::Unanswered)
        .filter_map(|i| Some((wizard.assessment().entry(&i.id).changed_at.as_deref()?, i)))
        .collect();
    changed.sort_by(|a, b| b.0.cmp(a.0));
    if !changed.is_empty() {
        lines.push(Line::default());
        lines.extend(heading(l10n.say(&msg::welcome_last())));
        for (_, indicator) in changed.into_iter().take(MOST) {
            let answer = &wizard.assessment().entry(&indicator.id).answer;
            let text = match answer {
                Answer::Given(value) => l10n.value(texts, indicator, value),
                Answer::DontKnow { .. } => l10n.say(&msg::status_dont_know()),
                Answer::NotApplicable { .. } => l10n.say(&msg::status_not_applicable()),
                Answer::Unanswered => continue,
            };
            let area = questionnaire.position(&indicator.id).map(|at| questionnaire.area_of(at));
            let area = area.map(|area| texts.area(area)).unwrap_or_default();
            lines.extend(one(
                indicator,
                &l10n.say(&msg::RowNamed { label: area, value: text }.message()),
            ));
        }
    }

    let asks: Vec<(&Indicator, String)> = questionnaire
        .indicators
        .iter()
        .filter_map(|indicator| {
            let entry = wizard.assessment().entry(&indicator.id);
            let whom = match (&entry.answer, &entry.flag) {
                (Answer::DontKnow { whom, .. }, _) if !whom.is_empty() => whom.clone(),
                (_, Some(flag)) if !flag.whom.is_empty() => flag.whom.clone(),
                (Answer::DontKnow { .. }, _) | (_, Some(_)) => l10n.say(&msg::welcome_somebody()),
                _ => return None,
            };
            Some((indicator, whom))
        })
        .collect();
    if !asks.is_empty() {
        lines.push(Line::default());
        lines.extend(heading(l10n.say(&msg::welcome_ask(asks.len()))));
        for (indicator, whom) in asks.iter().take(MOST) {
            lines.extend(one(indicator, whom));
        }
    }
    lines.push(Line::default());
    let here = wizard.indicator();
    let next = l10n.say(
        &msg::WelcomeContinue {
            key: view.names().plain(stack::OVERLAY, Command::Activate),
            number: here.number.clone(),
            prompt: texts.prompt(here),
        }
        .message(),
    );
    lines.extend(paint::paragraph(Vec::new(), &next, width, theme.strong()));
    lines
}
