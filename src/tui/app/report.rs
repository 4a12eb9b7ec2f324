//! The report screen: choosing, looking, writing; and the choice for the mayor's page.

use ratatui::layout::Rect;

use super::{App, Overlay};
use crate::desk::{Consent, Desk, Refusal, Subject};
use crate::form::{Form, Purpose};
use crate::l10n::msg;
use crate::model::wizard::{Action, Effect};
use crate::tui::draw::Spot;
use crate::tui::keys::{Command, stack};
use crate::tui::report::view::layout;
use crate::tui::report::{LARGE, Line, Pane, Report};
use crate::tui::text_field;
use crate::tui::wizard::Bench;

/// The assessment as it stands on the screen.
fn subject(bench: &Bench) -> Subject<'_> {
    Subject {
        questionnaire: bench.wizard.questionnaire(),
        texts: &bench.texts,
        assessment: bench.wizard.assessment(),
    }
}

fn is_large(bench: &Bench) -> bool {
    bench.wizard.questionnaire().indicators.len() > LARGE
}

impl<D: Desk> App<D> {
    /// Opens the report screen; `to_home` where the list of assessments comes after it.
    pub(super) fn open_report(&mut self, to_home: bool) {
        let Some(bench) = &self.bench else { return };
        let before = bench.report.clone();
        let mut report = Report::new(before, self.l10n.language(), self.desk.parts());
        report.to_home = to_home;
        self.report = Some(report);
        self.refresh_report();
        if self.bench.as_ref().is_some_and(|bench| !bench.has_answers()) {
            let key = self.names().plain(stack::REPORT, Command::Close);
            self.notice = Some(msg::report_nothing_yet(key));
        }
    }

    /// Who opens a report has no need of a welcome; what could not be read is told all the same.
    pub(super) fn put_welcome_away(&mut self) {
        let is_welcome = |overlay: &Overlay| matches!(overlay, Overlay::Welcome(_));
        self.below.retain(|overlay| !is_welcome(overlay));
        if self.overlay.as_ref().is_some_and(is_welcome) {
            self.close_overlay();
        }
    }

    /// Leaves the report screen; what was chosen is remembered.
    pub(super) fn close_report(&mut self) {
        if let (Some(report), Some(bench)) = (self.report.take(), &mut self.bench) {
            bench.report = report.edition.remembered(self.l10n.language());
        }
    }

    /// Derives what follows from the choices: the proposed place, and what the document would say.
    pub(super) fn refresh_report(&mut self) {
        let (Some(report), Some(bench)) = (&mut self.report, &self.bench) else { return };
        let subject = subject(bench);
        if report.edition.wanted.place.is_none() {
            report.propose(&self.desk.proposed_place(subject, &report.edition.wanted));
        }
        let waits = is_large(bench) && report.pane == Pane::Choices;
        report.preview = (!waits).then(|| self.desk.preview(subject, &report.edition.wanted));
    }

    pub(super) fn run_in_report(&mut self, command: Command) {
        let page = usize::from(self.size.1 / 2).max(1);
        let most = self.card_most.get();
        let Some(report) = &mut self.report else { return };
        let looks = report.pane == Pane::Preview;
        let last = report.edition.lines().len() - 1;
        let was_at_place = report.writes_place();
        match command {
            Command::Up if looks => report.from = report.from.saturating_sub(1),
            Command::Down if looks => report.from = (report.from + 1).min(most),
            Command::First if looks => report.from = 0,
            Command::Last if looks => report.from = most,
            Command::PreviewUp => report.from = report.from.min(most).saturating_sub(page),
            Command::PreviewDown => report.from = (report.from + page).min(most),
            Command::Up => report.line = report.line.saturating_sub(1),
            Command::Down => report.line = (report.line + 1).min(last),
            Command::First => report.line = 0,
            Command::Last => report.line = last,
            Command::Preview => {
                report.pane = if looks { Pane::Choices } else { Pane::Preview };
                if report.preview.is_none() {
                    self.refresh_report();
                }
            }
            Command::Change | Command::ChangeBack | Command::Mark if !looks => {
                self.change_report(|report| report.step(command != Command::ChangeBack));
            }
            Command::Activate if looks => report.pane = Pane::Choices,
            Command::Activate => match report.focused() {
                Line::Part(_) => self.change_report(|report| report.step(true)),
                Line::Write => return self.produce(),
                _ => report.line = (report.line + 1).min(last),
            },
            Command::Produce => return self.produce(),
            Command::Close => {
                let to_home = report.to_home;
                self.close_report();
                if !to_home {
                    return self.remember();
                }
                return self.run_in_wizard(Command::Home);
            }
            Command::Undo | Command::Redo | Command::Palette => {
                self.run_in_wizard(command);
                self.refresh_report();
            }
            _ => {}
        }
        if was_at_place {
            self.settle_place();
        }
    }

    /// Where the place was left empty, the proposal stands there again.
    fn settle_place(&mut self) {
        if self.report.as_ref().is_some_and(|own| own.edition.wanted.place.is_none()) {
            self.refresh_report();
        }
    }

    fn change_report(&mut self, change: impl FnOnce(&mut Report)) {
        if let Some(report) = &mut self.report {
            change(report);
            self.refresh_report();
        }
    }

    /// Whether the report screen lies open, with nothing over it.
    pub(in crate::tui) fn shows_report(&self) -> bool {
        let over = self.overlay.is_some() || self.form.is_some() || self.is_choosing();
        self.report.is_some() && !over
    }

    /// How wide the field for the place is.
    pub(super) fn report_width(&self) -> u16 {
        let (width, height) = self.size;
        let area = Rect::new(0, 1, width, height.saturating_sub(2));
        let choices = layout(area, Pane::Choices).0;
        choices.map_or(1, |area| area.width.saturating_sub(6))
    }

    /// Chooses a possibility of the line in focus by its digit.
    pub(super) fn choose_in_report(&mut self, digit: usize) {
        self.change_report(|report| {
            let line = report.focused();
            if let (Some(option), false) = (digit.checked_sub(1), matches!(line, Line::Part(_))) {
                report.choose(line, option);
            }
        });
    }

    /// A click on a line, on one of its possibilities, or into the text of the place.
    pub(super) fn click_in_report(&mut self, spot: Spot, (x, y): (u16, u16), area: Option<Rect>) {
        let Some(report) = &mut self.report else { return };
        let (Spot::Line(at) | Spot::Option(at, _) | Spot::Text(at)) = spot else { return };
        report.pane = Pane::Choices;
        report.line = at;
        match (report.focused(), spot, area) {
            (Line::Part(_), ..) => self.change_report(|report| report.step(true)),
            (Line::Write, ..) => self.produce(),
            (_, Spot::Text(_), Some(area)) => text_field::click(&mut report.place, area, 0, x, y),
            (line, Spot::Option(_, option), _) => {
                self.change_report(|report| report.choose(line, option));
            }
            _ => {}
        }
    }

    /// Writes it; asks first where something is there already.
    fn produce(&mut self) {
        self.settle_place();
        self.publish(Consent::default());
    }

    /// Writes it. What takes a moment is announced first, and done once that was drawn.
    pub(super) fn publish(&mut self, consent: Consent) {
        if self.bench.as_ref().is_some_and(|bench| is_large(bench)) {
            self.notice = Some(msg::publish_writing());
            self.to_write = Some(consent);
        } else {
            self.write_document(consent);
        }
    }

    /// Whether something waits to be done after this frame.
    pub fn has_work(&self) -> bool {
        self.to_write.is_some()
    }

    /// Does it.
    pub fn work(&mut self) {
        if let Some(consent) = self.to_write.take() {
            self.notice = None;
            self.write_document(consent);
        }
    }

    fn write_document(&mut self, consent: Consent) {
        let (Some(report), Some(bench)) = (&mut self.report, &mut self.bench) else { return };
        let place = report.place.text().to_owned();
        let written = self.desk.publish(subject(bench), &report.edition.wanted, &place, consent);
        let language = self.l10n.language();
        match written {
            Ok(path) => {
                // Said below the line that writes, until something else is chosen.
                report.done = Some((path, self.desk.now()));
                report.line = report.edition.lines().len() - 1;
                report.pane = Pane::Choices;
                bench.report = Some(report.edition.wanted.clone());
                self.remember();
            }
            Err(Refusal::Exists(path)) => {
                let purpose = Purpose::ReplaceFile(Consent { replace: true, ..consent });
                self.form = Some(Form::for_question(purpose, msg::publish_exists(path), language));
            }
            Err(Refusal::NoFolder(path)) => {
                let purpose = Purpose::MakeFolder(Consent { make_folder: true, ..consent });
                let question = msg::publish_no_folder(path);
                self.form = Some(Form::for_question(purpose, question, language));
            }
            Err(Refusal::Failed(message)) => self.notice = Some(message),
        }
    }

    /// Marks the finding in focus for the mayor's page, or takes its mark away.
    pub(super) fn highlight(&mut self) {
        let (Some(bench), Some(state)) = (&self.bench, &self.summary) else { return };
        let targets = state.targets(bench);
        let Some((list, at)) = targets.get(state.line.min(targets.len().saturating_sub(1))) else {
            return;
        };
        let Some((highlights, count, chosen)) = bench.mark(*list, *at) else {
            self.notice = Some(msg::notice_page_full(self.key_of(Command::Highlight)));
            return;
        };
        if self.act(Action::SetHighlights(highlights)) != Effect::Refused {
            self.notice = Some(if chosen {
                msg::notice_page_chosen(count)
            } else {
                msg::notice_page_dropped(count)
            });
        }
    }
}
