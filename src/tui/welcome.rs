//! The welcome-back card: the last answers, what is left, whom to ask.

use ratatui::style::Style;
use ratatui::text::{Line, Span};

use super::keys::{Command, stack};
use super::paint;
use super::wizard::View;
use crate::l10n::{msg, pace};
use crate::model::questionnaire::Indicator;

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
    let context = view.bench.context_begun(l10n);
    lines.extend(context.into_iter().flat_map(|words| plain(&words)));
    let entries = wizard.assessment().entries.values();
    if let Some(left) = pace::left(entries, by, coverage.unanswered) {
        lines.extend(plain(&l10n.say(&pace::sentence(left))));
    }

    let sitting = &view.bench.sitting;
    let last = sitting.last_answers();
    if !last.is_empty() {
        lines.push(Line::default());
        lines.extend(heading(l10n.say(&msg::welcome_last())));
        for indicator in last {
            let answer = &wizard.assessment().entry(&indicator.id).answer;
            let value = l10n.answer(texts, indicator, answer);
            let area = questionnaire.position(&indicator.id).map(|at| questionnaire.area_of(at));
            let label = area.map(|area| texts.area(area)).unwrap_or_default();
            lines.extend(one(indicator, &l10n.say(&msg::RowNamed { label, value }.message())));
        }
    }

    let (count, asks) = sitting.waiting();
    if count > 0 {
        lines.push(Line::default());
        lines.extend(heading(l10n.say(&msg::welcome_ask(count))));
        for (indicator, whom) in asks {
            let whom = whom.map(str::to_owned);
            lines.extend(one(
                indicator,
                &whom.unwrap_or_else(|| l10n.say(&msg::welcome_somebody())),
            ));
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
