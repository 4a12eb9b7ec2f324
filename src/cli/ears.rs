//! The lines that come in on standard input, and the signals that end a talk.

use std::io::{self, BufRead};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use crate::plain::{Ears, Heard};

/// Standard input, a line at a time. A line is only read when somebody waits for it, so that nothing
/// is taken from whoever reads keys afterwards.
pub struct StandardInput {
    wanted: Sender<()>,
    heard: Receiver<io::Result<Heard>>,
    #[cfg(unix)]
    signals: signal_hook::iterator::Handle,
}

impl StandardInput {
    /// Gets ready to read, and to be interrupted.
    pub fn new() -> io::Result<StandardInput> {
        let (wanted, asked) = channel::<()>();
        let (tell, heard) = channel();
        // Told to end, a talk ends as when nothing more comes.
        #[cfg(unix)]
        let signals = {
            use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
            let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM])?;
            let (handle, tell) = (signals.handle(), tell.clone());
            thread::spawn(move || {
                for _ in signals.forever() {
                    let _ = tell.send(Ok(Heard::End));
                }
            });
            handle
        };
        // A thread, since reading cannot be interrupted.
        thread::spawn(move || while asked.recv().is_ok() && tell.send(read()).is_ok() {});
        Ok(StandardInput {
            wanted,
            heard,
            #[cfg(unix)]
            signals,
        })
    }
}

fn read() -> io::Result<Heard> {
    let mut line = Vec::new();
    let length = io::stdin().lock().read_until(b'\n', &mut line)?;
    Ok(if length == 0 { Heard::End } else { Heard::line(&line) })
}

impl Ears for StandardInput {
    fn listen(&mut self) -> io::Result<Heard> {
        let _ = self.wanted.send(());
        self.heard.recv().unwrap_or(Ok(Heard::End))
    }
}

#[cfg(unix)]
impl Drop for StandardInput {
    fn drop(&mut self) {
        self.signals.close();
    }
}
