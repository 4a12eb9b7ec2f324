//! What the system tells the program while it has the terminal: to end, to stop, to go on, that
//! the terminal is gone.

use std::sync::atomic::{AtomicBool, Ordering};

/// Whether another program has the terminal, such as the user's editor.
static LENT: AtomicBool = AtomicBool::new(false);
/// Whether the program went on after it was stopped, so that nothing on the screen can be relied on.
static CONTINUED: AtomicBool = AtomicBool::new(false);

/// Says that another program has the terminal from now on, or no longer. Meanwhile the keys that
/// interrupt are that program's, and nobody touches its screen.
pub(super) fn lend(lent: bool) {
    LENT.store(lent, Ordering::Relaxed);
}

/// Whether the program was stopped and went on since this was last asked.
pub(super) fn continued() -> bool {
    CONTINUED.swap(false, Ordering::Relaxed)
}

/// Gives the terminal back when the program is told to end or to stop, or when the terminal is
/// gone, and takes it again when the program goes on. What was shown as saved is on disk by then;
/// the signal does the rest.
#[cfg(unix)]
pub(super) fn watch(give_back: fn(), take: fn() -> std::io::Result<()>) -> std::io::Result<()> {
    use signal_hook::consts::*;
    use signal_hook::low_level::{emulate_default_handler, raise};
    // A file that may grow no further is an error like a full disk, not the end.
    let wanted = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGCONT, SIGXFSZ];
    let mut signals = signal_hook::iterator::Signals::new(wanted)?;
    // Threads, since reading keys cannot be interrupted; they sleep until something happens.
    std::thread::spawn(move || {
        for signal in signals.forever() {
            let lent = LENT.load(Ordering::Relaxed);
            match signal {
                SIGXFSZ => {}
                SIGINT | SIGQUIT if lent => {}
                SIGCONT if lent => {}
                SIGCONT => {
                    // The shell may have changed the terminal meanwhile.
                    give_back();
                    let _ = take();
                    CONTINUED.store(true, Ordering::Relaxed);
                    // Whoever waits for keys wakes up for this one, and draws.
                    let _ = raise(SIGWINCH);
                }
                _ => {
                    if !lent {
                        give_back();
                    }
                    let _ = emulate_default_handler(signal);
                }
            }
        }
    });
    // A terminal that is not the one of the session goes without a signal, and whoever reads keys
    // would then ask for the next one for ever.
    std::thread::spawn(|| {
        if gone(&std::io::stdin()) {
            let _ = raise(SIGHUP);
        }
    });
    Ok(())
}

/// Waits until a terminal is gone; says no where that cannot be waited for.
#[cfg(unix)]
fn gone(terminal: &impl std::os::fd::AsFd) -> bool {
    use rustix::event::{PollFd, PollFlags, poll};
    loop {
        let mut terminal = [PollFd::new(terminal, PollFlags::empty())];
        match poll(&mut terminal, None) {
            Ok(_) => return terminal[0].revents().intersects(PollFlags::HUP | PollFlags::ERR),
            Err(rustix::io::Errno::INTR) => {}
            Err(_) => return false,
        }
    }
}

/// Elsewhere the system ends the program, and gives the terminal back itself.
#[cfg(not(unix))]
pub(super) fn watch(_: fn(), _: fn() -> std::io::Result<()>) -> std::io::Result<()> {
    Ok(())
}
