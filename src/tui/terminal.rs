//! The terminal: taking it, giving it back whatever happens, and the loop between.

use std::io::{self, Stdout, Write};
use std::panic;
use std::time::Duration;

use crossterm::event::{
    self, DisableBracketedPaste, DisableMouseCapture, EnableBracketedPaste, EnableMouseCapture,
};
use crossterm::terminal::{
    EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::Terminal;

use super::app::App;
use super::desk::Desk;
use super::input;
use super::screen::Sparing;

/// How long a pause in typing is.
const PAUSE: Duration = Duration::from_millis(1000);

/// The terminal while the program has it. Giving it back happens on every way out.
pub struct Screen {
    terminal: Terminal<Sparing<io::BufWriter<Stdout>>>,
}

impl Screen {
    /// Takes the terminal: raw, on its alternate screen, with mouse and bracketed paste.
    pub fn take() -> io::Result<Screen> {
        enable_raw_mode()?;
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |report| {
            give_back();
            before(report);
        }));
        give_back_on_signals()?;
        let mut out = io::BufWriter::with_capacity(64 * 1024, io::stdout());
        let taken = crossterm::execute!(
            out,
            EnterAlternateScreen,
            EnableBracketedPaste,
            EnableMouseCapture
        );
        let terminal = taken.and_then(|()| Terminal::new(Sparing::new(out)));
        if terminal.is_err() {
            give_back();
        }
        Ok(Screen { terminal: terminal? })
    }

    /// Lends the terminal to another program, and takes it again.
    pub fn lend<T>(work: impl FnOnce() -> T) -> io::Result<T> {
        give_back();
        let result = work();
        enable_raw_mode()?;
        crossterm::execute!(
            io::stdout(),
            EnterAlternateScreen,
            EnableBracketedPaste,
            EnableMouseCapture,
            crossterm::terminal::Clear(crossterm::terminal::ClearType::All)
        )?;
        Ok(result)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        give_back();
    }
}

/// Puts the terminal back as it was. Safe to call twice; failures have nobody to tell.
fn give_back() {
    let mut out = io::stdout();
    let _ = crossterm::execute!(
        out,
        DisableMouseCapture,
        DisableBracketedPaste,
        LeaveAlternateScreen,
        crossterm::cursor::Show
    );
    let _ = out.flush();
    let _ = disable_raw_mode();
}

/// Gives the terminal back when the program is told to end, or when the terminal is gone. What was
/// shown as saved is on disk by then; the signal does the rest.
#[cfg(unix)]
fn give_back_on_signals() -> io::Result<()> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGQUIT, SIGTERM])?;
    // A thread, since reading keys cannot be interrupted; it sleeps until there is a signal.
    std::thread::spawn(move || {
        for signal in signals.forever() {
            give_back();
            let _ = signal_hook::low_level::emulate_default_handler(signal);
        }
    });
    Ok(())
}

#[cfg(not(unix))]
fn give_back_on_signals() -> io::Result<()> {
    Ok(())
}

/// Draws, waits for input, does it, until the end. Draws only when something happened: an idle
/// program sleeps.
pub fn run<D: Desk>(screen: &mut Screen, app: &mut App<D>) -> io::Result<()> {
    while !app.ended() {
        screen.terminal.draw(|frame| app.draw(frame))?;
        if app.has_work() {
            // What was just drawn says that it takes a moment.
            app.work();
            continue;
        }
        if app.waits_to_keep() && !event::poll(PAUSE)? {
            app.pause();
            continue;
        }
        // What has come in meanwhile is done before the next frame, each with its own save.
        loop {
            if let Some(input) = input::input(event::read()?) {
                app.handle(input);
            }
            if app.ended() || !event::poll(Duration::ZERO)? {
                break;
            }
        }
        if app.takes_redraw() {
            screen.terminal.clear()?;
        }
    }
    Ok(())
}
