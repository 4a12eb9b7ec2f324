//! Commands in the summary, in what lies over the screen, and on the home screen.

use super::{App, Overlay};
use crate::desk::Desk;
use crate::form::{Form, Purpose};
use crate::l10n::{Language, msg};
use crate::model::wizard::Action;
use crate::tui::keys::Command;
use crate::tui::terms;
use crate::tui::wizard::View;

/// How many terms of the glossary a page key passes over.
const TERMS_A_PAGE: usize = 5;

impl<D: Desk> App<D> {
    pub(super) fn run_in_summary(&mut self, command: Command) {
        let Some(bench) = &self.bench else { return };
        let Some(summary) = &mut self.summary else { return };
        let targets = summary.targets(bench);
        let last = targets.len().saturating_sub(1);
        let page = usize::from(self.size.1 / 6).max(1);
        match command {
            Command::Up => summary.line = summary.line.saturating_sub(1),
            Command::Down => summary.line = (summary.line + 1).min(last),
            Command::Previous => summary.line = summary.line.saturating_sub(page),
            Command::Next => summary.line = (summary.line + page).min(last),
            Command::First => summary.line = 0,
            Command::Last => summary.line = last,
            Command::FilterDimension => {
                let sections = &bench.wizard.questionnaire().sections;
                let first = summary.showing.dimension.map_or(0, |at| at + 1);
                summary.showing.dimension =
                    (first..sections.len()).find(|at| sections[*at].number.is_some());
                summary.line = 0;
            }
            Command::FilterMandate => {
                summary.showing.mandate = summary.showing.mandate.next();
                summary.line = 0;
            }
            Command::FilterEvidence => {
                summary.showing.evidence = summary.showing.evidence.next();
                summary.line = 0;
            }
            Command::Regroup => {
                summary.showing.grouping = summary.showing.grouping.next();
                summary.line = 0;
            }
            Command::Activate => {
                if let Some((_, at)) = targets.get(summary.line.min(last)).copied() {
                    self.summary = None;
                    self.act(Action::GoTo(at));
                }
            }
            Command::Highlight => self.highlight(),
            Command::Report => self.open_report(false),
            Command::Close => self.summary = None,
            _ => {}
        }
    }

    pub(super) fn run_in_overlay(&mut self, command: Command) {
        let page = usize::from(self.size.1 / 2).max(1);
        let most = self.card_most.get();
        // What is heard is not heard a second time with each line.
        let step = if self.theme.is_spoken() { page } else { 1 };
        match &mut self.overlay {
            Some(Overlay::Draft(_)) => self.run_in_draft(command),
            Some(Overlay::History(_)) => self.run_in_history(command),
            Some(Overlay::Terms(_)) => self.run_in_terms(command),
            Some(Overlay::Tour(_)) => self.run_in_tour(command),
            Some(Overlay::KeyTest(_)) if command == Command::Close => self.close_overlay(),
            Some(Overlay::KeyTest(_)) => {}
            Some(Overlay::Help(_)) if command == Command::Terms => self.show_terms(),
            // Cards that scroll.
            Some(
                Overlay::Help(line)
                | Overlay::Live(line)
                | Overlay::Welcome(line)
                | Overlay::Damage(_, line),
            ) => match command {
                Command::Up => *line = line.saturating_sub(step),
                Command::Down => *line = (*line + step).min(most),
                Command::Previous => *line = line.saturating_sub(page),
                Command::Next => *line = (*line + page).min(most),
                Command::Close | Command::Activate => self.close_overlay(),
                _ => {}
            },
            Some(Overlay::Languages(line)) => {
                let last = Language::all().count() - 1;
                match command {
                    Command::Up => *line = line.saturating_sub(1),
                    Command::Down => *line = (*line + 1).min(last),
                    Command::Activate => {
                        let language = Language::all().nth(*line);
                        self.close_overlay();
                        self.set_language(language.unwrap_or(self.l10n.language()));
                    }
                    Command::Close => {
                        self.close_overlay();
                        self.set_language(self.l10n.language());
                    }
                    _ => {}
                }
            }
            Some(Overlay::Palette(palette)) => {
                let last = palette.found().len().saturating_sub(1);
                match command {
                    Command::Up => palette.line = palette.line.saturating_sub(1),
                    Command::Down => palette.line = (palette.line + 1).min(last),
                    Command::Previous => palette.line = palette.line.saturating_sub(page),
                    Command::Next => palette.line = (palette.line + page).min(last),
                    Command::Close => self.close_overlay(),
                    Command::Activate if !palette.query.is_empty() => {
                        let target = palette.found().get(palette.line).copied();
                        self.close_overlays();
                        self.find(target);
                    }
                    _ => {}
                }
            }
            None => {}
        }
    }

    fn run_in_terms(&mut self, command: Command) {
        let (Some(Overlay::Terms(card)), Some(bench)) = (&mut self.overlay, &self.bench) else {
            return;
        };
        let view =
            View { bench, l10n: &self.l10n, theme: self.theme, keys: &self.keys, second: None };
        match command {
            Command::Up | Command::Down => {
                card.step(command == Command::Down, view, terms::room(self.size));
            }
            Command::Previous => card.focus(card.line.saturating_sub(TERMS_A_PAGE)),
            Command::Next => card.focus(card.line + TERMS_A_PAGE),
            Command::Close | Command::Activate => self.close_overlay(),
            _ => {}
        }
    }

    pub(super) fn run_at_home(&mut self, command: Command) {
        let last = self.home.lines().saturating_sub(1);
        let language = self.l10n.language();
        let name = self.home.focused().map(|assessment| assessment.name.clone());
        let result = match (command, name) {
            (Command::Up, _) => {
                self.home.line = self.home.line.saturating_sub(1);
                Ok(())
            }
            (Command::Down, _) => {
                self.home.line = (self.home.line + 1).min(last);
                Ok(())
            }
            (Command::First, _) => {
                self.home.line = 0;
                Ok(())
            }
            (Command::Last, _) => {
                self.home.line = last;
                Ok(())
            }
            (Command::New, _) | (Command::Activate, None) if self.offer_begun() => Ok(()),
            (Command::New, _) | (Command::Activate, None) => {
                let offers = self.desk.questionnaires();
                let year = self.desk.now().year();
                self.form = Some(Form::for_new(year, offers.usable, language));
                // One that cannot be used is named; the others can be.
                offers.unusable.into_iter().next().map_or(Ok(()), Err)
            }
            (Command::Activate, Some(name)) => self.desk.open(&name).map(|taken| self.show(taken)),
            (Command::Report, Some(name)) => self.desk.open(&name).map(|taken| {
                self.show(taken);
                self.put_welcome_away();
                self.open_report(true);
            }),
            (Command::Example, _) => self.desk.example().map(|taken| self.show(taken)),
            (Command::Merge, Some(name)) => {
                if self.home.focused().is_some_and(|focused| focused.copies.is_empty()) {
                    Err(msg::versions_no_copy())
                } else {
                    self.desk.open(&name).and_then(|taken| {
                        self.show(taken);
                        self.close_overlays();
                        // That there is a copy is known.
                        self.notice = None;
                        self.merge_copy()
                    })
                }
            }
            (Command::Rename, Some(name)) => {
                self.form = Some(Form::for_name(Purpose::Rename(name.clone()), &name, language));
                Ok(())
            }
            (Command::Duplicate, Some(name)) => {
                let suggested = format!("{name}-2");
                self.form = Some(Form::for_name(Purpose::Duplicate(name), &suggested, language));
                Ok(())
            }
            (Command::History, Some(name)) => self.show_history(Some(name)),
            (Command::PutAside, Some(name)) => {
                let question = msg::put_aside_question(name.clone());
                self.form = Some(Form::for_question(Purpose::PutAside(name), question, language));
                Ok(())
            }
            _ => Ok(()),
        };
        if let Err(message) = result {
            self.notice = Some(message);
        }
    }
}
