//! What commands do to an assessment on the screen.

use super::outline::Outline;
use super::rows::{Row, first_focus, row_choices, rows};
use super::{Bench, Pane};
use crate::desk::OnDesk;
use crate::form::{Purpose, put_row};
use crate::l10n::{Message, msg};
use crate::model::Id;
use crate::model::assessment::Answer;
use crate::model::questionnaire::{AnswerKind, Rows};
use crate::model::session::Session;
use crate::model::wizard::{Action, Effect, EvidenceAction, Stamp};
use crate::sitting::Sitting;
use crate::tui::keys::Command;

/// What a command comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Deed {
    /// An action for the wizard.
    Act(Action),
    /// A form to open.
    Write(Purpose),
    /// An action, and then a form whose content joins it.
    ActAndWrite(Action, Purpose),
    /// The summary to open.
    Summarize,
    /// Only what is shown changed, or nothing.
    Shown,
}

impl Bench {
    /// Puts an assessment on the screen, where it was left.
    pub fn new(taken: OnDesk) -> Bench {
        let row = taken.session.as_ref().map_or(0, |session| session.row);
        let mut bench = Bench::over(Sitting::new(taken));
        bench.row = row.min(rows(&bench.wizard).len().saturating_sub(1));
        bench
    }

    /// Puts a sitting on the screen.
    pub fn over(sitting: Sitting) -> Bench {
        let row = first_focus(&sitting.wizard);
        let mut outline = Outline::default();
        outline.follow(sitting.wizard.questionnaire(), sitting.wizard.position());
        Bench { sitting, pane: Pane::Indicator, page: None, row, outline }
    }

    /// Where one is, to come back to.
    pub fn session(&self) -> Session {
        Session { row: self.row, ..self.sitting.session() }
    }

    /// Whether anything is answered at all, in whichever part.
    pub fn has_answers(&self) -> bool {
        let mut entries = self.wizard.assessment().entries.values();
        entries.any(|entry| entry.answer != Answer::Unanswered)
    }

    /// Hands an action to the wizard and follows with the focus.
    pub fn act(&mut self, action: Action, stamp: &Stamp) -> Effect {
        let before = self.wizard.position();
        let focused = self.focused();
        let effect = self.sitting.update(action, stamp);
        // Whatever one does, the indicator that it concerns is what one wants to see.
        self.page = None;
        if self.wizard.position() != before {
            self.row = first_focus(&self.wizard);
            let Bench { sitting, outline, .. } = self;
            outline.follow(sitting.wizard.questionnaire(), sitting.wizard.position());
        } else {
            // Lines above may have come or gone; the focus stays on what it is on.
            self.focus(&focused);
        }
        self.row = self.row.min(rows(&self.wizard).len().saturating_sub(1));
        effect
    }

    /// The line in focus.
    pub fn focused(&self) -> Row {
        let rows = rows(&self.wizard);
        rows.get(self.row).or(rows.last()).cloned().unwrap_or(Row::AddEvidence)
    }

    /// A digit chooses from the list in focus: the row's cell in a table, the answer's options
    /// everywhere else.
    pub fn digit(&mut self, digit: usize) -> Deed {
        if digit == 0 {
            return self.command(Command::DontKnow);
        }
        if let Row::Table(at) = self.focused()
            && let Some((column, options)) = row_choices(self.wizard.indicator())
        {
            let Some(option) = options.get(digit - 1) else { return Deed::Shown };
            let cells = [(column.clone(), option.clone())].into();
            return self.put_row(at, cells);
        }
        let Some(option) = self.wizard.indicator().kind.options().get(digit - 1) else {
            return Deed::Shown;
        };
        let id = option.id.clone();
        let row = rows(&self.wizard).iter().position(|row| *row == Row::Option(digit - 1));
        self.row = row.unwrap_or(self.row);
        self.choose(id)
    }

    /// Chooses an option; one that asks for its name opens the field for it.
    fn choose(&self, option: Id) -> Deed {
        let indicator = self.wizard.indicator();
        let chosen = self.wizard.entry().answer.chose(&option);
        let named = indicator.kind.option(&option).is_some_and(|choice| choice.named);
        let name_known = self.wizard.entry().details.contains_key(&option);
        let action = Action::Choose(option.clone());
        if named && !chosen && !name_known {
            Deed::ActAndWrite(action, Purpose::OptionName(option))
        } else {
            Deed::Act(action)
        }
    }

    /// What a command does here.
    pub fn command(&mut self, command: Command) -> Deed {
        if self.pane == Pane::Outline {
            return self.outline_command(command);
        }
        if let Some(page) = self.page
            && let Some(deed) = self.page_command(page, command)
        {
            return deed;
        }
        let last = rows(&self.wizard).len().saturating_sub(1);
        match command {
            Command::Up => self.row = self.row.saturating_sub(1),
            Command::Down => self.row = (self.row + 1).min(last),
            Command::First => self.row = 0,
            Command::Last => self.row = last,
            Command::Activate => return self.activate(),
            Command::Mark => return self.mark(),
            Command::Next => return self.forward(),
            Command::Previous => return Deed::Act(Action::Previous),
            Command::NextUnanswered => return Deed::Act(Action::NextUnanswered),
            Command::NextFlagged => return Deed::Act(Action::NextFlagged),
            Command::Back => return Deed::Act(Action::Back),
            Command::Undo => return Deed::Act(Action::Undo),
            Command::Redo => return Deed::Act(Action::Redo),
            Command::OtherPane | Command::Outline => {
                self.outline.shown = true;
                self.pane = Pane::Outline;
                let Bench { sitting, outline, .. } = self;
                outline.follow(sitting.wizard.questionnaire(), sitting.wizard.position());
            }
            Command::DontKnow => {
                self.focus(&Row::DontKnow);
                return match self.wizard.entry().answer {
                    Answer::DontKnow { .. } => Deed::Write(Purpose::DontKnow),
                    _ => Deed::ActAndWrite(
                        Action::Answer(Answer::DontKnow {
                            whom: String::new(),
                            when: String::new(),
                        }),
                        Purpose::DontKnow,
                    ),
                };
            }
            Command::NotApplicable => {
                self.focus(&Row::NotApplicable);
                return Deed::Write(Purpose::NotApplicable);
            }
            Command::Clear => return self.clear(),
            Command::Mandate if self.focus(&Row::Mandate) => return Deed::Write(Purpose::Mandate),
            Command::Evidence => {
                self.focus(&Row::AddEvidence);
                return Deed::Write(Purpose::Evidence(None));
            }
            Command::MoveUp => {
                if let Row::Evidence(at) = self.focused()
                    && at > 0
                {
                    self.row -= 1;
                    return Deed::Act(Action::Evidence(EvidenceAction::MoveUp(at)));
                }
            }
            Command::MoveDown => {
                if let Row::Evidence(at) = self.focused()
                    && at + 1 < self.wizard.entry().evidence.len()
                {
                    self.row += 1;
                    return Deed::Act(Action::Evidence(EvidenceAction::MoveDown(at)));
                }
            }
            Command::Note => {
                self.focus(&Row::Note);
                return Deed::Write(Purpose::Note);
            }
            Command::Flag => {
                self.focus(&Row::Flag);
                return Deed::Write(Purpose::Flag);
            }
            Command::Override if self.focus(&Row::Finding) => {
                return Deed::Write(Purpose::Override);
            }
            Command::About => return Deed::Write(Purpose::About),
            _ => {}
        }
        Deed::Shown
    }

    /// Puts the focus on a line; tells whether there is such a line.
    pub(super) fn focus(&mut self, row: &Row) -> bool {
        let place = rows(&self.wizard).iter().position(|other| other == row);
        self.row = place.unwrap_or(self.row);
        place.is_some()
    }

    /// Enter: chooses what is not chosen, opens what can be written, goes on where it is chosen.
    fn activate(&mut self) -> Deed {
        let indicator = self.wizard.indicator();
        match self.focused() {
            Row::Option(at) => {
                let option = indicator.kind.options()[at].id.clone();
                let any_of = matches!(indicator.kind, AnswerKind::AnyOf { .. });
                if !any_of && self.wizard.entry().answer.chose(&option) {
                    self.forward()
                } else {
                    self.choose(option)
                }
            }
            Row::DetailOption(..) => self.mark(),
            Row::OptionName(id) => Deed::Write(Purpose::OptionName(id)),
            Row::Field => Deed::Write(Purpose::Answer),
            Row::Table(at) => Deed::Write(Purpose::TableRow(Some(at))),
            Row::AddToTable => Deed::Write(Purpose::TableRow(None)),
            Row::DontKnow => self.command(Command::DontKnow),
            Row::NotApplicable => Deed::Write(Purpose::NotApplicable),
            Row::Detail(at) => Deed::Write(Purpose::Detail(at)),
            Row::Mandate => Deed::Write(Purpose::Mandate),
            Row::Evidence(at) => Deed::Write(Purpose::Evidence(Some(at))),
            Row::AddEvidence => Deed::Write(Purpose::Evidence(None)),
            Row::Note => Deed::Write(Purpose::Note),
            Row::Flag => Deed::Write(Purpose::Flag),
            Row::Finding => Deed::Write(Purpose::Override),
        }
    }

    /// What Enter does on the line in focus, in a word.
    pub fn enter_hint(&self) -> Message {
        if self.pane == Pane::Outline {
            return Command::Activate.hint();
        }
        let indicator = self.wizard.indicator();
        match self.focused() {
            Row::Option(at) => {
                let option = &indicator.kind.options()[at];
                if matches!(indicator.kind, AnswerKind::AnyOf { .. }) {
                    msg::hint_mark()
                } else if self.wizard.entry().answer.chose(&option.id) {
                    msg::hint_next()
                } else {
                    msg::hint_activate()
                }
            }
            Row::DetailOption(..) => msg::hint_mark(),
            Row::Table(_) if row_choices(indicator).is_some() => msg::hint_activate(),
            Row::DontKnow | Row::NotApplicable => msg::hint_activate(),
            _ => msg::hint_write(),
        }
    }

    /// Space: marks or unmarks, never moves on.
    fn mark(&mut self) -> Deed {
        let indicator = self.wizard.indicator();
        match self.focused() {
            Row::Option(at) => {
                let option = indicator.kind.options()[at].id.clone();
                let one_of = !matches!(indicator.kind, AnswerKind::AnyOf { .. });
                if one_of && self.wizard.entry().answer.chose(&option) {
                    Deed::Shown
                } else {
                    self.choose(option)
                }
            }
            Row::DetailOption(at, option) => {
                let detail = &indicator.details[at];
                let option = detail.kind.options()[option].id.clone();
                Deed::Act(Action::ChooseDetail(detail.id.clone(), option))
            }
            _ => self.activate(),
        }
    }

    /// Delete: empties the line in focus. Undo brings it back.
    fn clear(&mut self) -> Deed {
        let indicator = self.wizard.indicator();
        Deed::Act(match self.focused() {
            Row::Option(_) | Row::Field | Row::DontKnow | Row::NotApplicable => {
                Action::Answer(Answer::Unanswered)
            }
            Row::OptionName(id) => Action::Detail(id, None),
            Row::Table(at) => return self.put_row(at, Default::default()),
            Row::Detail(at) | Row::DetailOption(at, _) => {
                Action::Detail(indicator.details[at].id.clone(), None)
            }
            Row::Mandate => Action::Mandate(Default::default()),
            Row::Evidence(at) => Action::Evidence(EvidenceAction::Remove(at)),
            Row::Note | Row::AddEvidence | Row::AddToTable => return Deed::Shown,
            Row::Flag => Action::Flag(None),
            Row::Finding => Action::Override(None),
        })
    }

    fn put_row(&self, at: usize, cells: std::collections::BTreeMap<Id, String>) -> Deed {
        let AnswerKind::Table { rows, .. } = &self.wizard.indicator().kind else {
            return Deed::Shown;
        };
        // A fixed row keeps its other cells only where it has some; a choice is its one cell.
        put_row(&self.wizard, rows, Some(at), cells)
            .map_or(Deed::Shown, |answer| Deed::Act(Action::Answer(answer)))
    }

    /// Whether typing a digit in the line in focus means a number to write.
    pub fn writes_numbers(&self) -> Option<Purpose> {
        let indicator = self.wizard.indicator();
        let numeric = |kind: &AnswerKind| {
            matches!(
                kind,
                AnswerKind::Number { .. }
                    | AnswerKind::Money
                    | AnswerKind::Year
                    | AnswerKind::Period
            )
        };
        match self.focused() {
            Row::Field if numeric(&indicator.kind) => Some(Purpose::Answer),
            Row::Detail(at) if numeric(&indicator.details[at].kind) => Some(Purpose::Detail(at)),
            Row::Table(at) if row_choices(indicator).is_none() => match &indicator.kind {
                AnswerKind::Table { rows: Rows::Fixed(_), .. } => Some(Purpose::TableRow(Some(at))),
                _ => None,
            },
            _ => None,
        }
    }

    /// The value of the note's language on the line in focus, for those who clear it.
    pub fn clear_note(&mut self, tag: &str) -> Option<Action> {
        (self.focused() == Row::Note).then(|| Action::Note(tag.to_owned(), String::new()))
    }
}
