//! The terminal: taking it, giving it back whatever happens, and the loop between.

use std::io::{self, Stdout, Write};
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::event::{
    self, DisableBracketedPaste, DisableFocusChange, DisableMouseCapture, EnableBracketedPaste,
    EnableFocusChange, EnableMouseCapture,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;

use super::app::App;
use super::input::{self, Input};
use super::screen::Sparing;
use super::signals;
use crate::desk::Desk;

/// How long a pause in typing is.
const PAUSE: Duration = Duration::from_millis(1000);
/// How long what is typed waits at most to be kept, pause or not. With the time that the disk takes,
/// each key is safe within two seconds.
const LONGEST: Duration = Duration::from_millis(1500);

/// How often a window that may only read looks what the one that writes has saved.
const LOOK: Duration = Duration::from_millis(1000);

/// How long to look whether more has come in: not at all, but crossterm does not look then.
const AT_ONCE: Duration = Duration::from_micros(5);

/// Whether the screen has the terminal, and not line mode.
static TAKEN: AtomicBool = AtomicBool::new(false);
/// The system's signals and the program's own faults are watched for from the first screen on.
static WATCH: Once = Once::new();
/// How long the rest of a paste may take to come in, where it comes as keys. No key that is held
/// repeats as fast.
const GATHERING: Duration = Duration::from_millis(15);

/// The terminal while the program has it. Giving it back happens on every way out.
pub struct Screen {
    terminal: Terminal<Sparing<io::BufWriter<Stdout>>>,
}

impl Screen {
    /// Takes the terminal: raw, on its alternate screen, with mouse and bracketed paste.
    pub fn take() -> io::Result<Screen> {
        let mut watched = Ok(());
        WATCH.call_once(|| {
            let before = panic::take_hook();
            panic::set_hook(Box::new(move |report| {
                if TAKEN.load(Ordering::Relaxed) {
                    give_back();
                }
                before(report);
            }));
            watched = signals::watch(give_back, take);
        });
        watched?;
        TAKEN.store(true, Ordering::Relaxed);
        signals::lend(false);
        let out = io::BufWriter::with_capacity(64 * 1024, io::stdout());
        let terminal = take().and_then(|()| Terminal::new(Sparing::new(out)));
        if terminal.is_err() {
            give_back();
        }
        Ok(Screen { terminal: terminal? })
    }

    /// Lends the terminal to another program, and takes it again. In line mode nobody has it.
    pub fn lend<T>(work: impl FnOnce() -> T) -> io::Result<T> {
        if !TAKEN.load(Ordering::Relaxed) {
            return Ok(work());
        }
        give_back();
        signals::lend(true);
        let result = work();
        signals::lend(false);
        take()?;
        Ok(result)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
        TAKEN.store(false, Ordering::Relaxed);
        // Whoever goes on hears signals in a way of their own.
        signals::lend(true);
    }
}

/// Raw, on its alternate screen, with mouse and bracketed paste.
fn take() -> io::Result<()> {
    enable_raw_mode()?;
    crossterm::execute!(
        io::stdout(),
        EnterAlternateScreen,
        EnableBracketedPaste,
        EnableMouseCapture,
        EnableFocusChange
    )
}

/// Puts the terminal back as it was. Safe to call twice; failures have nobody to tell.
fn give_back() {
    let mut out = io::stdout();
    let _ = crossterm::execute!(
        out,
        DisableFocusChange,
        DisableMouseCapture,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        crossterm::cursor::Show
    );
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// What comes in next. Where pastes come as keys, all of them are gathered first.
fn next() -> io::Result<Vec<Input>> {
    let mut inputs = Vec::from_iter(input::input(event::read()?));
    if input::TELLS_PASTES {
        return Ok(inputs);
    }
    while event::poll(if inputs.len() < input::BURST { AT_ONCE } else { GATHERING })? {
        inputs.extend(input::input(event::read()?));
    }
    Ok(input::bursts(inputs))
}

/// Draws, waits for input, does it, until the end. Draws only when something happened: an idle
/// program sleeps.
pub fn run<D: Desk>(screen: &mut Screen, app: &mut App<D>) -> io::Result<()> {
    // Since when something typed waits to be kept.
    let mut waiting: Option<Instant> = None;
    while !app.ended() {
        screen.terminal.backend_mut().write_whole_lines(app.theme.is_spoken());
        screen.terminal.draw(|frame| app.draw(frame))?;
        if app.has_work() {
            // What was just drawn says that it takes a moment.
            app.work();
            continue;
        }
        if app.waits_to_keep() {
            let since = *waiting.get_or_insert_with(Instant::now);
            let left = LONGEST.saturating_sub(since.elapsed());
            if !event::poll(left.min(PAUSE))? {
                waiting = None;
                if left > PAUSE {
                    app.pause()
                } else {
                    app.keep()
                }
                continue;
            }
            if left.is_zero() {
                // Typing goes on, as with a key that is held.
                waiting = None;
                app.keep();
            }
        } else {
            waiting = None;
        }
        if app.follows() && !event::poll(LOOK)? {
            app.follow();
            continue;
        }
        // What has come in meanwhile is done before the next frame, each with its own save.
        loop {
            for input in next()? {
                app.handle(input);
            }
            if app.waits_to_keep() {
                waiting.get_or_insert_with(Instant::now);
            }
            let late = waiting.is_some_and(|since| since.elapsed() > LONGEST);
            if late || app.ended() || !event::poll(AT_ONCE)? {
                break;
            }
        }
        let continued = signals::continued();
        if app.takes_redraw() || continued {
            screen.terminal.clear()?;
        }
    }
    Ok(())
}
