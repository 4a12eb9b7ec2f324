//! The whole of the screens: what is open, what input does, what is drawn.

use crossterm::event::KeyCode;

use super::desk::{Desk, OnDesk};
use super::form::{Form, Outcome, Purpose};
use super::home::HomeScreen;
use super::input::{Input, Key};
use super::keys::{self, Command, Context};
use super::palette::{Palette, Target};
use super::summary::Summary;
use super::text_field;
use super::theme::Theme;
use super::wizard::work::Deed;
use super::wizard::{Bench, Pane, Saved};
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::session::Settings;
use crate::model::wizard::{Action, Effect};

/// Everything on the screen.
pub struct App<D: Desk> {
    pub(super) desk: D,
    pub(super) settings: Settings,
    pub(super) l10n: L10n,
    pub(super) theme: Theme,
    pub(super) home: HomeScreen,
    /// The assessment that is open; the home screen without.
    pub(super) bench: Option<Box<Bench>>,
    pub(super) summary: Option<Summary>,
    pub(super) form: Option<Form>,
    pub(super) overlay: Option<Overlay>,
    /// Said once, until the next key.
    pub(super) notice: Option<Message>,
    /// Where things were drawn last, for the mouse.
    pub(super) places: Vec<super::draw::Place>,
    clipboard: String,
    size: (u16, u16),
    ended: bool,
    redraw: bool,
}

/// What lies over the screen.
pub enum Overlay {
    /// The help, from this line on.
    Help(usize),
    /// The choice of language, with the line in focus.
    Languages(usize),
    /// The search.
    Palette(Palette),
    /// Welcome back.
    Welcome,
}

impl<D: Desk> App<D> {
    /// Starts on the home screen; on the choice of language when there was none yet.
    pub fn new(desk: D, language: Language, theme: Theme) -> App<D> {
        let settings = desk.settings();
        let first_run = settings.language.is_none();
        let mut app = App {
            desk,
            settings,
            l10n: L10n::new(language),
            theme,
            home: HomeScreen::default(),
            bench: None,
            summary: None,
            form: None,
            overlay: None,
            notice: None,
            places: Vec::new(),
            clipboard: String::new(),
            size: (0, 0),
            ended: false,
            redraw: false,
        };
        if first_run {
            app.ask_language();
        }
        app
    }

    /// Shows the list of assessments.
    pub fn show_home(&mut self) {
        match self.desk.shelf() {
            Ok(shelf) => self.home.shelf = shelf,
            Err(message) => self.notice = Some(message),
        }
        self.home.line = self.home.line.min(self.home.shelf.assessments.len().saturating_sub(1));
    }

    /// Opens an assessment by its name or its file's path.
    pub fn open(&mut self, name: &str) -> Result<(), Message> {
        let taken = self.desk.open(name)?;
        self.show(taken);
        Ok(())
    }

    /// Shows an assessment; welcomes back whoever left it half done.
    pub fn show(&mut self, taken: OnDesk) {
        let returning = taken.session.is_some();
        self.notice = taken.read_only.clone();
        let bench = Bench::new(taken);
        let second = self.settings.second_language.clone();
        if second.is_none() {
            self.settings.second_language = Some(self.l10n.language().next().tag.to_owned());
        }
        if returning && bench.wizard.coverage().seen() > 0 && self.overlay.is_none() {
            self.overlay = Some(Overlay::Welcome);
        }
        self.bench = Some(Box::new(bench));
        self.remember();
    }

    /// Whether the program is to end.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// Whether something typed waits to be kept at the next pause.
    pub fn waits_to_keep(&self) -> bool {
        self.form.as_ref().is_some_and(|form| form.dirty)
    }

    /// Whether another program had the screen since this was last asked, so that everything must be
    /// drawn anew.
    pub fn takes_redraw(&mut self) -> bool {
        std::mem::take(&mut self.redraw)
    }

    /// Called at a pause in typing: keeps what is half-typed.
    pub fn pause(&mut self) {
        if let Some(form) = &mut self.form {
            form.dirty = false;
            if let Some(buffer) = form.text() {
                buffer.seal();
            }
        }
        self.keep_form();
    }

    /// Does what one input means.
    pub fn handle(&mut self, input: Input) {
        if !matches!(input, Input::Resize) {
            self.notice = None;
        }
        match input {
            Input::Key(key) => self.key(key),
            Input::Paste(text) => self.paste(&text),
            Input::Click(x, y) => self.click(x, y),
            Input::Wheel(_, _, step) => {
                self.run(if step < 0 { Command::Up } else { Command::Down });
            }
            Input::Resize => {}
        }
        self.remember();
    }

    pub(super) fn set_size(&mut self, size: (u16, u16)) {
        self.size = size;
    }

    /// Where keys are looked up now, nearest first.
    pub(super) fn contexts(&self) -> &'static [Context] {
        match (&self.overlay, &self.form, &self.bench) {
            (Some(_), ..) => &[Context::Overlay, Context::Everywhere],
            (None, Some(_), _) => &[Context::Form, Context::Everywhere],
            (None, None, Some(_)) if self.summary.is_some() => {
                &[Context::Summary, Context::Screens, Context::Everywhere]
            }
            (None, None, Some(bench)) => match bench.pane {
                Pane::Outline => &[Context::Outline, Context::Screens, Context::Everywhere],
                Pane::Indicator => &[Context::Indicator, Context::Screens, Context::Everywhere],
            },
            (None, None, None) => &[Context::Home, Context::Screens, Context::Everywhere],
        }
    }

    fn key(&mut self, key: Key) {
        let command = keys::command(self.contexts(), key);
        if self.overlay.is_some() {
            return self.key_in_overlay(key, command);
        }
        if self.form.is_some() {
            return self.key_in_form(key, command);
        }
        if let Some(bench) = &mut self.bench
            && self.summary.is_none()
            && bench.pane == Pane::Indicator
            && let Some(digit) = key.digit()
        {
            let deed = match bench.writes_numbers() {
                Some(purpose) => Deed::Write(purpose),
                None => bench.digit(digit),
            };
            let writes = matches!(deed, Deed::Write(_));
            self.perform(deed);
            if writes && self.form.is_some() && digit > 0 {
                self.key_in_form(key, None);
            }
            return;
        }
        if let Some(command) = command {
            self.run(command);
        }
    }

    fn key_in_overlay(&mut self, key: Key, command: Option<Command>) {
        if let Some(command) = command {
            self.run(command);
        } else if let Some(Overlay::Palette(palette)) = &mut self.overlay {
            text_field::handle(&mut palette.query, &mut self.clipboard, key, 200);
            palette.line = 0;
        } else if matches!(key.code, KeyCode::Char('?' | 'q' | 'h' | ' ')) {
            // The keys that opened a card close it, too.
            self.run(Command::Close);
        } else if let (Some(Overlay::Languages(_)), Some(digit)) = (&self.overlay, key.digit())
            && let Some(language) = digit.checked_sub(1).and_then(|at| Language::all().nth(at))
        {
            self.overlay = None;
            self.set_language(language);
        }
    }

    fn key_in_form(&mut self, key: Key, command: Option<Command>) {
        let Some(form) = &mut self.form else { return };
        let plain_enter = key == Key::plain(KeyCode::Enter);
        if plain_enter && form.has_lines_in_focus() {
            if let Some(buffer) = form.text() {
                buffer.newline();
            }
            form.dirty = true;
            return;
        }
        if let Some(command) = command {
            return self.run(command);
        }
        let width = self.size.0.saturating_sub(6).min(86);
        let next = |at: usize, count: usize| (at + 1).min(count.saturating_sub(1));
        match key.code {
            KeyCode::Down if form.choose(next) => return,
            KeyCode::Up if form.choose(|at, _| at.saturating_sub(1)) => return,
            KeyCode::Right | KeyCode::Char(' ') if form.choose(|at, n| (at + 1) % n.max(1)) => {
                return;
            }
            KeyCode::Left if form.choose(|at, n| (at + n.max(1) - 1) % n.max(1)) => return,
            _ => {}
        }
        if let Some(digit) = key.digit().filter(|digit| *digit > 0)
            && form.choose(|at, n| if digit <= n { digit - 1 } else { at })
        {
            return;
        }
        let Some(buffer) = form.text() else { return };
        let handled = text_field::handle(buffer, &mut self.clipboard, key, width);
        if handled && buffer.is_changed() {
            buffer.mark_taken();
            form.dirty = true;
            form.fault = None;
        } else if !handled && matches!(key.code, KeyCode::Up | KeyCode::Down) {
            form.move_focus(key.code == KeyCode::Down);
        }
    }

    fn paste(&mut self, text: &str) {
        if let Some(Overlay::Palette(palette)) = &mut self.overlay {
            palette.query.paste(text);
        } else if let Some(form) = &mut self.form
            && self.overlay.is_none()
            && let Some(buffer) = form.text()
            && buffer.paste(text)
        {
            form.dirty = true;
            form.fault = None;
        }
    }

    fn click(&mut self, x: u16, y: u16) {
        use super::draw::Spot;
        let hit =
            self.places.iter().rev().find(|place| place.area.contains((x, y).into())).copied();
        let Some(spot) = hit.map(|place| place.spot) else { return };
        match (spot, &mut self.bench) {
            (Spot::Key(command), _) => self.run(command),
            (Spot::Line(line), _) if self.overlay.is_some() => {
                match &mut self.overlay {
                    Some(Overlay::Palette(palette)) => palette.line = line,
                    Some(Overlay::Languages(at)) => *at = line,
                    _ => return,
                }
                self.run(Command::Activate);
            }
            (Spot::Text(at), _) => self.click_text(at, hit.map(|place| place.area), x, y),
            (Spot::Option(at, option), _) => {
                if let Some(form) = &mut self.form {
                    form.focus = at;
                    form.choose(|_, _| option);
                }
            }
            (_, _) if self.overlay.is_some() || self.form.is_some() => {}
            (Spot::Row(row), Some(bench)) => {
                bench.close_outline();
                bench.row = row;
                // A click marks; it never leaves the indicator.
                self.run(Command::Mark);
            }
            (Spot::Outline(line), Some(bench)) => {
                bench.pane = Pane::Outline;
                bench.outline.line = line;
                self.run(Command::Activate);
            }
            (Spot::Line(line), Some(_)) => {
                if let Some(summary) = &mut self.summary {
                    summary.line = line;
                    self.run(Command::Activate);
                }
            }
            (Spot::Line(line), None) => {
                let again = self.home.line == line;
                self.home.line = line;
                if again {
                    self.run(Command::Activate);
                }
            }
            _ => {}
        }
    }

    fn click_text(&mut self, at: usize, area: Option<ratatui::layout::Rect>, x: u16, y: u16) {
        let (Some(form), Some(area)) = (&mut self.form, area) else { return };
        form.focus = at;
        if let Some(buffer) = form.text() {
            text_field::click(buffer, area, x, y);
        }
    }

    /// Does what a command means, wherever it came from.
    pub fn run(&mut self, command: Command) {
        match command {
            Command::CycleLanguage => return self.set_language(self.l10n.language().next()),
            Command::ChooseLanguage => return self.ask_language(),
            Command::Quit => return self.leave(),
            Command::Help => {
                let open = matches!(self.overlay, Some(Overlay::Help(_)));
                self.overlay = (!open).then_some(Overlay::Help(0));
                return;
            }
            _ => {}
        }
        if self.overlay.is_some() {
            self.run_in_overlay(command);
        } else if self.form.is_some() {
            self.run_in_form(command);
        } else if self.bench.is_none() {
            self.run_at_home(command);
        } else if self.summary.is_some()
            && !matches!(command, Command::Undo | Command::Redo | Command::Palette)
        {
            self.run_in_summary(command);
        } else {
            self.run_in_wizard(command);
        }
    }

    fn run_in_wizard(&mut self, command: Command) {
        let Some(bench) = &mut self.bench else { return };
        match command {
            Command::Summary => {
                self.summary = Some(Summary::default());
            }
            Command::Palette => self.overlay = Some(Overlay::Palette(Palette::new(bench))),
            Command::Home => {
                if matches!(bench.saved, Saved::Failed(_)) {
                    let question = msg::leave_unsaved_question();
                    self.form = Some(Form::for_question(Purpose::LeaveUnsaved, question));
                } else {
                    self.close_bench();
                }
            }
            Command::Clear => {
                let deed = match bench.clear_note(self.l10n.language().tag) {
                    Some(action) => Deed::Act(action),
                    None => bench.command(command),
                };
                self.perform(deed);
            }
            command => {
                let deed = bench.command(command);
                self.perform(deed);
            }
        }
    }

    fn perform(&mut self, deed: Deed) {
        match deed {
            Deed::Act(action) => {
                self.act(action);
            }
            Deed::Write(purpose) => self.write(purpose),
            Deed::ActAndWrite(action, purpose) => {
                if self.act(action) {
                    self.write(purpose);
                    if let Some(form) = &mut self.form {
                        form.kept = true;
                    }
                }
            }
            Deed::Shown => {}
        }
    }

    fn write(&mut self, purpose: Purpose) {
        let Some(bench) = &self.bench else { return };
        match &bench.read_only {
            Some(reason) => self.notice = Some(reason.clone()),
            None => self.form = Some(Form::for_indicator(purpose, &bench.wizard, &self.l10n)),
        }
    }

    /// Hands an action to the wizard and saves at once. Tells whether it was taken.
    fn act(&mut self, action: Action) -> bool {
        let Some(bench) = &mut self.bench else { return false };
        let undoing = matches!(action, Action::Undo | Action::Redo);
        match bench.act(action, &self.desk.stamp()) {
            Effect::Save => {
                bench.saved = match self.desk.save(bench.wizard.assessment()) {
                    Ok(()) => Saved::At(self.desk.now()),
                    Err(message) => Saved::Failed(message),
                };
                true
            }
            Effect::Refused => {
                self.notice = bench.read_only.clone();
                false
            }
            Effect::Nothing if undoing => {
                self.notice = Some(msg::notice_nothing_to_undo());
                true
            }
            Effect::Nothing | Effect::Moved => true,
        }
    }

    /// Keeps what the form holds, if it is whole; leaves the form open.
    fn keep_form(&mut self) {
        let (Some(form), Some(bench)) = (&self.form, &self.bench) else { return };
        let Ok(Outcome::Action(action)) = form.read(Some(&bench.wizard), &self.l10n) else {
            return;
        };
        let (kept, before) = (form.kept, bench.wizard.entry().clone());
        let about = matches!(action, Action::About(_));
        let adds_evidence = form.purpose == Purpose::Evidence(None);
        let adds_row = form.purpose == Purpose::TableRow(None);
        self.act(action);
        let (Some(form), Some(bench)) = (&mut self.form, &mut self.bench) else { return };
        if *bench.wizard.entry() == before || about {
            return;
        }
        if kept {
            bench.wizard.join_last_changes();
        }
        form.kept = true;
        // What was new has a place from now on.
        if adds_evidence {
            form.purpose = Purpose::Evidence(Some(bench.wizard.entry().evidence.len() - 1));
        }
        if adds_row
            && let Some(crate::model::assessment::Value::Table(rows)) =
                bench.wizard.entry().answer.value()
        {
            form.purpose = Purpose::TableRow(Some(rows.len() - 1));
        }
    }

    fn run_in_form(&mut self, command: Command) {
        let Some(form) = &mut self.form else { return };
        match command {
            Command::NextField | Command::PreviousField => {
                form.move_focus(command == Command::NextField);
                self.keep_form();
            }
            Command::Done => {
                // Enter goes from field to field and closes behind the last one.
                if form.focus + 1 < form.fields.len() && !matches!(form.purpose, Purpose::Mandate) {
                    form.move_focus(true);
                    self.keep_form();
                } else if matches!(form.purpose, Purpose::Mandate)
                    && form.focus == 0
                    && form.asks_level()
                {
                    form.move_focus(true);
                } else {
                    self.finish_form();
                }
            }
            Command::Close => {
                let asks = form.is_question();
                if asks {
                    self.form = None;
                } else {
                    self.close_form();
                }
            }
            Command::Editor => self.write_elsewhere(),
            _ => {}
        }
    }

    /// Closes the form if it is whole; says what is wrong otherwise.
    fn finish_form(&mut self) {
        let Some(form) = &mut self.form else { return };
        let wizard = self.bench.as_ref().map(|bench| &bench.wizard);
        match form.read(wizard, &self.l10n) {
            Err(fault) => {
                form.focus = fault.field;
                form.fault = Some(fault);
            }
            Ok(Outcome::Action(_)) => {
                self.keep_form();
                self.form = None;
            }
            Ok(outcome) => {
                self.form = None;
                self.finish(outcome);
            }
        }
    }

    /// Esc: keeps what is whole; what is not whole is said, and a second Esc leaves without it.
    fn close_form(&mut self) {
        let Some(form) = &mut self.form else { return };
        let wizard = self.bench.as_ref().map(|bench| &bench.wizard);
        match form.read(wizard, &self.l10n) {
            Err(fault) if form.has_text() && form.fault.as_ref() != Some(&fault) => {
                form.focus = fault.field;
                form.fault = Some(fault);
            }
            _ => {
                self.keep_form();
                self.form = None;
            }
        }
    }

    fn finish(&mut self, outcome: Outcome) {
        let result = match outcome {
            Outcome::New(mut about) => {
                about.languages = vec![self.l10n.language().tag.to_owned()];
                self.desk.create(about).map(|taken| self.show(taken))
            }
            Outcome::Rename(name, new) => self.desk.rename(&name, &new),
            Outcome::Duplicate(name, new) => self.desk.duplicate(&name, &new),
            Outcome::PutAside(name) => {
                self.desk.put_aside(&name).map(|message| self.notice = Some(message))
            }
            Outcome::Leave => {
                self.close_bench();
                Ok(())
            }
            Outcome::Action(_) | Outcome::Nothing => Ok(()),
        };
        let failed = result.err();
        if self.bench.is_none() {
            self.show_home();
        }
        self.notice = failed.or(self.notice.take());
    }

    fn write_elsewhere(&mut self) {
        let Some(buffer) = self.form.as_mut().and_then(Form::text) else { return };
        self.redraw = true;
        match self.desk.write_elsewhere(buffer.text()) {
            Ok(text) => {
                buffer.set_text(&text);
                self.keep_form();
            }
            Err(message) => self.notice = Some(message),
        }
    }

    fn run_in_summary(&mut self, command: Command) {
        let Some(bench) = &self.bench else { return };
        let Some(summary) = &mut self.summary else { return };
        let view = super::wizard::View { bench, l10n: &self.l10n, theme: self.theme, second: None };
        let targets = summary.targets(view);
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
                let first = summary.dimension.map_or(0, |at| at + 1);
                summary.dimension =
                    (first..sections.len()).find(|at| sections[*at].number.is_some());
                summary.line = 0;
            }
            Command::FilterMandate => {
                summary.mandate = summary.mandate.next();
                summary.line = 0;
            }
            Command::FilterEvidence => {
                summary.evidence = summary.evidence.next();
                summary.line = 0;
            }
            Command::Activate => {
                if let Some(at) = targets.get(summary.line.min(last)).copied() {
                    self.summary = None;
                    self.act(Action::GoTo(at));
                }
            }
            Command::Close => self.summary = None,
            _ => {}
        }
    }

    fn run_in_overlay(&mut self, command: Command) {
        let page = usize::from(self.size.1 / 2).max(1);
        match &mut self.overlay {
            Some(Overlay::Help(line)) => match command {
                Command::Up => *line = line.saturating_sub(1),
                Command::Down => *line += 1,
                Command::Previous => *line = line.saturating_sub(page),
                Command::Next => *line += page,
                Command::Close | Command::Activate => self.overlay = None,
                _ => {}
            },
            Some(Overlay::Languages(line)) => {
                let last = Language::all().count() - 1;
                match command {
                    Command::Up => *line = line.saturating_sub(1),
                    Command::Down => *line = (*line + 1).min(last),
                    Command::Activate => {
                        let language = Language::all().nth(*line);
                        self.overlay = None;
                        self.set_language(language.unwrap_or(self.l10n.language()));
                    }
                    Command::Close => {
                        self.overlay = None;
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
                    Command::Close => self.overlay = None,
                    Command::Activate if !palette.query.is_empty() => {
                        let target = palette.found().get(palette.line).copied();
                        self.overlay = None;
                        self.find(target);
                    }
                    _ => {}
                }
            }
            Some(Overlay::Welcome) => match command {
                Command::Activate | Command::Close => self.overlay = None,
                _ => {}
            },
            None => {}
        }
    }

    fn find(&mut self, target: Option<Target>) {
        match target {
            Some(Target::Indicator(at)) => {
                self.summary = None;
                let deed = self.bench.as_mut().map(|bench| bench.go_to(at));
                self.perform(deed.unwrap_or(Deed::Shown));
            }
            Some(Target::Command(command)) => {
                self.summary = None;
                if let Some(bench) = &mut self.bench {
                    bench.close_outline();
                }
                self.run(command);
            }
            None => {}
        }
    }

    fn run_at_home(&mut self, command: Command) {
        let last = self.home.shelf.assessments.len().saturating_sub(1);
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
            (Command::New, _) | (Command::Activate, None) => {
                self.form = Some(Form::for_new(self.desk.now().year()));
                Ok(())
            }
            (Command::Activate, Some(name)) => self.desk.open(&name).map(|taken| self.show(taken)),
            (Command::Example, _) => self.desk.example().map(|taken| self.show(taken)),
            (Command::Rename, Some(name)) => {
                self.form = Some(Form::for_name(Purpose::Rename(name.clone()), &name));
                Ok(())
            }
            (Command::Duplicate, Some(name)) => {
                let suggested = format!("{name}-2");
                self.form = Some(Form::for_name(Purpose::Duplicate(name), &suggested));
                Ok(())
            }
            (Command::PutAside, Some(name)) => {
                let question = msg::put_aside_question(name.clone());
                self.form = Some(Form::for_question(Purpose::PutAside(name), question));
                Ok(())
            }
            _ => Ok(()),
        };
        if let Err(message) = result {
            self.notice = Some(message);
        }
    }

    fn leave(&mut self) {
        self.keep_form();
        if let Some(bench) = &self.bench
            && matches!(bench.saved, Saved::Failed(_))
            && !matches!(self.form, Some(Form { purpose: Purpose::LeaveUnsaved, .. }))
        {
            self.overlay = None;
            let question = msg::leave_unsaved_question();
            self.form = Some(Form::for_question(Purpose::LeaveUnsaved, question));
            return;
        }
        self.remember();
        self.desk.close();
        self.ended = true;
    }

    fn close_bench(&mut self) {
        self.remember();
        self.desk.close();
        self.bench = None;
        self.summary = None;
        self.form = None;
        self.show_home();
    }

    /// Keeps where one is, so that a crash costs no more than the key in hand.
    fn remember(&mut self) {
        if let Some(bench) = &self.bench {
            self.desk.remember(&bench.session());
        }
    }

    fn ask_language(&mut self) {
        let here = Language::all().position(|language| language == self.l10n.language());
        self.overlay = Some(Overlay::Languages(here.unwrap_or(0)));
    }

    /// Speaks another language from now on. Nothing else changes: what is half-typed stays.
    fn set_language(&mut self, language: Language) {
        let old = self.l10n.language();
        if language != old {
            self.l10n = L10n::new(language);
            if self.settings.second_language.as_deref() == Some(language.tag) {
                self.settings.second_language = Some(old.tag.to_owned());
            }
        }
        if self.settings.language.as_deref() != Some(language.tag) {
            self.settings.language = Some(language.tag.to_owned());
            self.desk.keep_settings(&self.settings);
        }
    }

    /// The language shown under the first, if one is.
    pub(super) fn second(&self) -> Option<Language> {
        let shown = self.bench.as_ref().is_some_and(|bench| bench.bilingual);
        let tag = self.settings.second_language.as_deref().filter(|_| shown)?;
        Language::all().find(|language| language.tag == tag && *language != self.l10n.language())
    }
}
