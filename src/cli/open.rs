//! Opening the wizard: on the screen or line by line, and from one to the other.

use std::io::{self, IsTerminal};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use clap::ArgMatches;

use super::desk::FileDesk;
use super::ears::StandardInput;
use super::{Failure, keys, looks, tell, trouble};
use crate::l10n::{L10n, Language, msg};
use crate::model::session::Settings;
use crate::plain::{self, End, Talk, Terms};
use crate::sitting::Sitting;
use crate::store::{Home, read_only};
use crate::tui::{self, App, Keymap, Screen, Theme};

/// The exit code for a fault of the program itself, as the language has it.
const FAULTY: u8 = 101;

/// How the wizard was called.
pub struct Call<'a> {
    home: &'a Home,
    settings: &'a Settings,
    l10n: &'a L10n,
    /// Whether a language was named.
    speaks: bool,
    /// Line mode or the screen, where that was said.
    plain: Option<bool>,
    /// How the screens look this time.
    theme: Theme,
}

/// What one way of walking through an assessment hands to the other.
struct Handed {
    desk: FileDesk,
    language: Language,
    sitting: Option<Box<Sitting>>,
}

/// Where it begins.
enum Beginning {
    /// With the list of assessments, or with one of them.
    Fresh(FileDesk, Option<String>),
    /// Where the other way stopped.
    Handed(Handed),
}

/// How one way ended.
enum Ending {
    /// For good.
    Over(ExitCode),
    /// The other one goes on.
    Switched(Box<Handed>),
}

impl<'a> Call<'a> {
    /// Reads what the command line says about it.
    pub fn read(
        home: &'a Home,
        settings: &'a Settings,
        l10n: &'a L10n,
        matches: &ArgMatches,
    ) -> Result<Call<'a>, Failure> {
        let plain = match (matches.get_flag("plain"), matches.get_flag("screen")) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        };
        let theme = looks::theme(l10n, settings, matches)?;
        Ok(Call { home, settings, l10n, speaks: matches.contains_id("lang"), plain, theme })
    }

    /// Opens the list of assessments, or one of them.
    pub fn open(&self, name: Option<String>) -> Result<ExitCode, Failure> {
        let terminal = io::stdin().is_terminal() && io::stdout().is_terminal();
        if self.plain == Some(false) && !terminal {
            return Err(Failure { message: msg::cli_no_terminal(), code: 2 });
        }
        let has_screen = terminal && !is_dumb();
        let wanted = self.plain.unwrap_or(self.settings.plain || !has_screen);
        let desk = FileDesk::new(self.home.clone(), self.settings.clone());
        let mut beginning = Beginning::Fresh(desk, name);
        let mut by_lines = wanted || !terminal;
        loop {
            let ending = match by_lines {
                true => self.by_lines(beginning, has_screen)?,
                false => self.on_screen(beginning)?,
            };
            match ending {
                Ending::Over(code) => return Ok(code),
                Ending::Switched(handed) => beginning = Beginning::Handed(*handed),
            }
            by_lines = !by_lines;
        }
    }

    /// Whether the first thing to ask is the language: nobody chose one yet, and somebody is there to
    /// answer. A language named in the call is an answer.
    fn asks_language(&self) -> bool {
        self.settings.language.is_none() && !self.speaks && io::stdin().is_terminal()
    }

    fn on_screen(&self, beginning: Beginning) -> Result<Ending, Failure> {
        let no_screen =
            |error: io::Error| Failure { message: msg::cli_no_screen(error.to_string()), code: 3 };
        let mut app = match beginning {
            Beginning::Fresh(desk, name) => {
                let mut app = App::new(desk, self.l10n.language(), self.theme);
                app.remember_mode_if(self.plain);
                if self.asks_language() {
                    app.ask_language();
                }
                match name {
                    Some(name) => app.open(&name).map_err(|message| Failure {
                        message,
                        code: opening_code(self.home, &name),
                    })?,
                    None => app.start(),
                }
                app
            }
            Beginning::Handed(Handed { desk, language, sitting }) => {
                let mut app = App::new(desk, language, self.theme);
                app.resume(sitting);
                app
            }
        };
        // Whatever is wrong with the user's keys, it is no reason not to start.
        let (keys, faults) = keys::read(self.home)
            .map_or_else(|_| (Keymap::default(), 1), |(keys, faults)| (keys, faults.len()));
        app.use_keys(keys, faults);
        let mut screen = Screen::take().map_err(no_screen)?;
        // The fault itself has been told by then, on a terminal that was given back.
        let ended = catch_unwind(AssertUnwindSafe(|| tui::run(&mut screen, &mut app)));
        drop(screen);
        ended.map_err(faulty)?.map_err(no_screen)?;
        if app.switches() {
            let (desk, language, sitting) = app.into_parts();
            return Ok(Ending::Switched(Box::new(Handed { desk, language, sitting })));
        }
        if let Some(last_word) = app.last_word() {
            tell(&self.l10n.say(last_word));
        }
        Ok(Ending::Over(ExitCode::SUCCESS))
    }

    fn by_lines(&self, beginning: Beginning, has_screen: bool) -> Result<Ending, Failure> {
        let terms = Terms { typed: io::stdin().is_terminal() };
        let mut talk = match beginning {
            Beginning::Fresh(desk, name) => {
                let mut talk = Talk::new(desk, self.l10n.language());
                talk.set_screen(has_screen);
                // A script changes nothing for those who type.
                if let (Some(plain), true) = (self.plain, terms.typed) {
                    talk.remember_mode(plain);
                }
                if self.asks_language() {
                    talk.ask_language();
                }
                match name {
                    Some(name) => talk.open(&name).map_err(|message| Failure {
                        message,
                        code: opening_code(self.home, &name),
                    })?,
                    None => talk.start(),
                }
                talk
            }
            Beginning::Handed(Handed { desk, language, sitting }) => {
                let mut talk = Talk::new(desk, language);
                talk.set_screen(has_screen);
                talk.resume(sitting);
                talk
            }
        };
        let broken =
            |error: io::Error| Failure { message: msg::mishap_output(error.to_string()), code: 3 };
        let mut ears = StandardInput::new().map_err(broken)?;
        let (mut out, mut aside) = (io::stdout().lock(), io::stderr());
        let ended = catch_unwind(AssertUnwindSafe(|| {
            plain::run(&mut talk, &mut ears, &mut out, &mut aside, &terms)
        }));
        drop(out);
        let ended = ended.map_err(faulty)?.map_err(broken)?;
        if ended.end == End::Screen {
            let (desk, language, sitting) = talk.into_parts();
            return Ok(Ending::Switched(Box::new(Handed { desk, language, sitting })));
        }
        let l10n = L10n::new(talk.language());
        if let Some(last_word) = talk.last_word() {
            tell(&l10n.say(last_word));
        }
        if ended.faults > 0 {
            tell(&l10n.say(&msg::plain_lines_read(ended.faults)));
        }
        Ok(Ending::Over(match (ended.unsaved, ended.faults) {
            (Some(why), _) => {
                tell(&l10n.say(&why));
                ExitCode::from(3)
            }
            (None, 0) => ExitCode::SUCCESS,
            (None, _) => ExitCode::from(1),
        }))
    }
}

fn faulty(_: Box<dyn std::any::Any + Send>) -> Failure {
    Failure { message: msg::mishap_program(), code: FAULTY }
}

/// Whether the terminal can only write one line after the other.
fn is_dumb() -> bool {
    std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb")
}

/// The exit code for an assessment that does not open.
fn opening_code(home: &Home, name: &str) -> u8 {
    read_only(home, name).err().map_or(3, |error| trouble::code(&error))
}
