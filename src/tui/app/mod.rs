//! The whole of the screens: what is open, what input does, what is drawn.

mod commands;
mod contexts;
mod drafts;
mod forms;
mod history;
mod input;
mod key_test;
mod lists;
mod looks;
mod outside;
mod projector;
mod quick;
mod report;
mod saving;
mod tour;

use std::cell::Cell;

use crossterm::event::KeyCode;

use super::conflicts::Choosing;
use super::draft::DraftCard;
use super::draw::Place;
use super::history::Versions;
use super::home::HomeScreen;
use super::input::{Input, Key};
use super::key_test::KeyTest;
use super::keys::{Command, Keymap};
use super::palette::Palette;
use super::projector::Projector;
use super::report::Report;
use super::summary::Summary;
use super::terms::Card;
use super::theme::Theme;
use super::tour::Tour;
use super::wizard::Bench;
use crate::desk::{Consent, Damage, Desk, OnDesk};
use crate::form::Form;
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::session::Settings;
use crate::sitting::{Drafts, Sitting};

/// Everything on the screen.
pub struct App<D: Desk> {
    pub(super) desk: D,
    pub(super) settings: Settings,
    pub(super) l10n: L10n,
    pub(super) theme: Theme,
    /// The keys that work.
    pub(super) keys: Keymap,
    pub(super) home: HomeScreen,
    /// The assessment that is open; the home screen without.
    pub(super) bench: Option<Box<Bench>>,
    pub(super) summary: Option<Summary>,
    pub(super) report: Option<Report>,
    /// One indicator for a whole room.
    pub(super) projector: Option<Projector>,
    /// What is to be written once it was said that it takes a moment.
    pub(super) to_write: Option<Consent>,
    pub(super) form: Option<Form>,
    /// Fields of which there are two versions; they have the screen when no form has it.
    pub(super) conflicts: Option<Choosing>,
    /// A form that a question lies over.
    set_aside: Option<Form>,
    /// What is half-typed in the form, and in others that were left.
    pub(super) drafts: Drafts,
    /// What lies over the screen.
    pub(super) overlay: Option<Overlay>,
    /// What lies below that, to come back to.
    below: Vec<Overlay>,
    /// From which line on a card would be drawn at its end.
    pub(super) card_most: Cell<usize>,
    /// Said once, until the next key.
    pub(super) notice: Option<Message>,
    /// Where things were drawn last, for the mouse.
    pub(super) places: Vec<Place>,
    clipboard: String,
    size: (u16, u16),
    /// What there is to say when the screen is gone.
    last_word: Option<Message>,
    ended: bool,
    /// Whether line mode goes on with what is open.
    switches: bool,
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
    /// Terms of the glossary.
    Terms(Card),
    /// Something half-typed that is offered back.
    Draft(DraftCard),
    /// Earlier versions of an assessment.
    History(Versions),
    /// Welcome back, from this line on.
    Welcome(usize),
    /// What could not be read of the assessment, from this line on.
    Damage(Damage, usize),
    /// What the answers say, from this line on, where there is no room for it beside the indicator.
    Live(usize),
    /// The first steps, on the worked example.
    Tour(Box<Tour>),
    /// Trying what keys do.
    KeyTest(KeyTest),
}

impl<D: Desk> App<D> {
    /// Starts on the home screen, in a language that the settings or the system name.
    pub fn new(desk: D, language: Language, theme: Theme) -> App<D> {
        let mut settings = desk.settings();
        language.use_in(&mut settings);
        App {
            desk,
            settings,
            l10n: L10n::new(language),
            theme,
            keys: Keymap::default(),
            home: HomeScreen::default(),
            bench: None,
            summary: None,
            report: None,
            projector: None,
            to_write: None,
            form: None,
            conflicts: None,
            set_aside: None,
            drafts: Drafts::default(),
            last_word: None,
            overlay: None,
            below: Vec::new(),
            card_most: Cell::new(0),
            notice: None,
            places: Vec::new(),
            clipboard: String::new(),
            size: (0, 0),
            ended: false,
            switches: false,
            redraw: false,
        }
    }

    /// Takes the user's keys in place of the usual ones; says where their file has faults.
    pub fn use_keys(&mut self, keys: Keymap, faults: usize) {
        self.keys = keys;
        if faults > 0 {
            self.notice = Some(msg::keys_faulty(faults));
        }
    }

    /// Begins with the list of assessments, and with what was left half-typed there. Whoever is asked
    /// for the language first is new here, and is shown the first steps next.
    pub fn start(&mut self) {
        self.show_home();
        self.offer_drafts();
        let nothing = self.home.lines() == 0 && self.below.is_empty();
        if matches!(self.overlay, Some(Overlay::Languages(_))) && nothing {
            self.show_tour();
        }
    }

    /// The name of the key that asks for this.
    pub(super) fn key_of(&self, command: Command) -> String {
        self.keys.name(command, &self.l10n, self.theme.glyphs)
    }

    /// Shows the list of assessments.
    pub fn show_home(&mut self) {
        match self.desk.shelf() {
            Ok(shelf) => self.home.shelf = shelf,
            Err(message) => self.notice = Some(message),
        }
        self.home.line = self.home.line.min(self.home.lines().saturating_sub(1));
    }

    /// Opens an assessment by its name or its file's path.
    pub fn open(&mut self, name: &str) -> Result<(), Message> {
        let taken = self.desk.open(name)?;
        self.show(taken);
        Ok(())
    }

    /// Shows an assessment: the first time with the page of its first section; welcomes back whoever
    /// left it half done. What could not be read of it comes before everything else, save for the
    /// question in which language to say so.
    pub fn show(&mut self, mut taken: OnDesk) {
        let returning = taken.session.is_some();
        let damage = taken.damage.take().map(|damage| Overlay::Damage(damage, 0));
        self.notice = taken.read_only.clone();
        let copies = taken.copies.clone();
        let mut bench = Bench::new(taken);
        if !returning {
            bench.open_page(bench.wizard.indicator().section);
        } else if bench.wizard.coverage().seen() > 0 && self.overlay.is_none() {
            self.overlay = Some(Overlay::Welcome(0));
        }
        if let Some(damage) = damage {
            match self.overlay {
                Some(Overlay::Languages(_)) => self.below.push(damage),
                _ => self.open_overlay(damage),
            }
        }
        self.bench = Some(Box::new(bench));
        self.remember();
        self.tell_beside(copies);
        self.offer_drafts();
    }

    /// Goes on with what was open in line mode.
    pub fn resume(&mut self, sitting: Option<Box<Sitting>>) {
        match sitting {
            Some(sitting) => self.bench = Some(Box::new(Bench::over(*sitting))),
            None => self.show_home(),
        }
        self.offer_drafts();
    }

    /// Whether the screen ended so that line mode goes on with what is open.
    pub fn switches(&self) -> bool {
        self.switches
    }

    /// What is open, and the desk that it lies on.
    pub fn into_parts(self) -> (D, Language, Option<Box<Sitting>>) {
        let sitting = self.bench.map(|bench| Box::new(bench.sitting));
        (self.desk, self.l10n.language(), sitting)
    }

    /// Goes on in line mode, from now on and the next time.
    pub(super) fn switch_to_plain(&mut self) {
        self.keep();
        // What is to be chosen is chosen first.
        if self.stays_to_choose() || self.conflicts.is_some() {
            return;
        }
        self.close_report();
        self.remember();
        self.remember_mode_if(Some(true));
        self.switches = true;
        self.ended = true;
    }

    /// Notes whether line mode is wanted from now on, where that was said.
    pub fn remember_mode_if(&mut self, plain: Option<bool>) {
        if let Some(plain) = plain.filter(|plain| *plain != self.settings.plain) {
            self.settings.plain = plain;
            self.desk.keep_settings(&self.settings);
        }
    }

    /// Whether the program is to end.
    pub fn ended(&self) -> bool {
        self.ended
    }

    /// What there is to say after the end, where something is not as one would think.
    pub fn last_word(&self) -> Option<&Message> {
        self.last_word.as_ref()
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

    /// Called at a pause in typing: keeps what is half-typed, and undo stops here.
    pub fn pause(&mut self) {
        if let Some(buffer) = self.form.as_mut().and_then(Form::text) {
            buffer.seal();
        }
        self.keep();
    }

    /// Called when typing goes on without a pause: keeps what is half-typed.
    pub fn keep(&mut self) {
        if let Some(form) = &mut self.form {
            form.dirty = false;
        }
        self.keep_form();
        self.keep_draft();
    }

    /// Does what one input means.
    pub fn handle(&mut self, input: Input) {
        let place = self.bench.as_ref().map(|bench| bench.wizard.position());
        if !matches!(input, Input::Resize | Input::Focus) {
            self.notice = None;
        }
        match input {
            Input::Key(key) => self.key(key),
            Input::Paste(text) => self.paste(&text),
            Input::Click(x, y) => self.click(x, y),
            Input::Wheel(_, _, step) if self.form.is_some() && self.overlay.is_none() => {
                self.key(Key::plain(if step < 0 { KeyCode::Up } else { KeyCode::Down }));
            }
            Input::Wheel(_, _, step) => {
                self.run(if step < 0 { Command::Up } else { Command::Down });
            }
            Input::Focus => self.look(),
            Input::Resize => {}
        }
        self.take_looks();
        self.drop_draft();
        // The place is kept when it changes; the line in it only on leaving.
        if self.bench.as_ref().map(|bench| bench.wizard.position()) != place {
            if let Some(bench) = &mut self.bench {
                bench.outside = None;
            }
            self.remember();
        }
    }

    pub(super) fn size(&self) -> (u16, u16) {
        self.size
    }

    pub(super) fn set_size(&mut self, size: (u16, u16)) {
        self.size = size;
    }

    /// Keeps where one is, so that a crash costs no more than the key in hand.
    fn remember(&mut self) {
        if let Some(bench) = &self.bench {
            self.desk.remember(&bench.session());
        }
    }

    /// Lays something over what is there.
    fn open_overlay(&mut self, overlay: Overlay) {
        self.below.extend(self.overlay.replace(overlay));
    }

    /// Takes the topmost away.
    fn close_overlay(&mut self) {
        self.overlay = self.below.pop();
    }

    /// Takes all of it away.
    fn close_overlays(&mut self) {
        self.overlay = None;
        self.below.clear();
    }

    /// Asks which language to speak, each named in itself; the first thing on the first run.
    pub fn ask_language(&mut self) {
        let here = Language::all().position(|language| language == self.l10n.language());
        self.open_overlay(Overlay::Languages(here.unwrap_or(0)));
    }

    /// Speaks another language from now on. Nothing else changes: what is half-typed stays.
    fn set_language(&mut self, language: Language) {
        let old = self.l10n.language();
        if language != old {
            self.l10n = L10n::new(language);
            if let Some(bench) = &mut self.bench
                && bench.second == Some(language)
            {
                bench.second = Some(old);
            }
        }
        let before = self.settings.clone();
        self.settings.language = Some(language.tag.to_owned());
        language.use_in(&mut self.settings);
        if self.settings != before {
            self.desk.keep_settings(&self.settings);
        }
    }

    /// The regional variants that one key goes to in place of their languages.
    fn variants(&self) -> Vec<Language> {
        Language::variants(&self.settings)
    }
}
