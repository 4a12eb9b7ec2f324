//! The program in a pseudo-terminal: keys in, a parsed screen out.

use std::io::{Read, Write};
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Instant;

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

use super::frames::Frames;
use super::{PATIENCE, Process, Screen, keys, program};

/// How a terminal is opened.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Columns and lines; 80 and 24 without.
    pub size: Option<(u16, u16)>,
    /// Added to the environment.
    pub environment: Vec<(&'static str, String)>,
    /// What the program is started through, such as `nohup`.
    pub through: Vec<&'static str>,
}

impl Options {
    /// With so many columns and lines.
    pub fn sized(columns: u16, lines: u16) -> Options {
        Options { size: Some((columns, lines)), ..Options::default() }
    }

    /// Started through another program, which is the one that signals go to unless it gives way.
    pub fn through(words: &[&'static str]) -> Options {
        Options { through: words.to_vec(), ..Options::default() }
    }

    /// Started by a shell that does this first, or that puts the program, `"$@"`, in its place.
    pub fn shell(script: &'static str) -> Options {
        Options::through(&["sh", "-c", script, "sh"])
    }
}

/// The program, running in a terminal. It is killed when the test lets go of it.
pub struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    shared: Arc<Shared>,
    reading: Option<JoinHandle<()>>,
    modes_before: String,
    /// The language of the screen, for the helpers that know the program's words.
    pub(super) language: String,
}

struct Shared {
    state: Mutex<State>,
    came: Condvar,
}

struct State {
    parser: vt100::Parser,
    frames: Frames,
    /// Whether nobody looks at the terminal any more.
    looks_away: bool,
    ended: bool,
}

impl Terminal {
    pub(super) fn open(
        home: &Path,
        arguments: &[&str],
        environment: &[(String, String)],
        options: Options,
    ) -> Terminal {
        let (columns, lines) = options.size.unwrap_or((80, 24));
        let pair = native_pty_system().openpty(size(columns, lines)).unwrap();
        let words = options.through.iter().copied().chain([program()]);
        let mut command = CommandBuilder::from_argv(words.map(Into::into).collect());
        command.env_clear();
        command.cwd(home);
        command.args(arguments);
        for (name, value) in environment {
            command.env(name, value);
        }
        for (name, value) in options.environment {
            command.env(name, value);
        }
        let modes_before = modes(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(lines, columns, 0);
        let state = State { parser, frames: Frames::default(), looks_away: false, ended: false };
        let shared = Arc::new(Shared { state: Mutex::new(state), came: Condvar::new() });
        let reader = pair.master.try_clone_reader().unwrap();
        let writer = pair.master.take_writer().unwrap();
        let own = Arc::clone(&shared);
        let reading = Some(std::thread::spawn(move || own.take_in(reader)));
        let language = "en".to_owned();
        Terminal { master: pair.master, writer, child, shared, reading, modes_before, language }
    }

    /// Tells the helpers which language the screen speaks.
    pub fn speaking(mut self, language: &str) -> Terminal {
        self.set_language(language);
        self
    }

    /// Tells the helpers that the screen speaks another language from now on.
    pub fn set_language(&mut self, language: &str) {
        language.clone_into(&mut self.language);
    }

    /// Presses keys by their names, with blanks between them. Each one is answered by a frame
    /// before the next one is pressed, so that the screen is settled afterwards.
    pub fn press(&mut self, names: &str) {
        for name in names.split_whitespace() {
            self.send_and_settle(&keys::bytes(name));
        }
    }

    /// Presses one key by what it sends.
    pub fn press_bytes(&mut self, bytes: &[u8]) {
        self.send_and_settle(bytes);
    }

    /// Presses one key by what it sends, which may lead to line mode.
    pub fn press_or_leave(&mut self, bytes: &[u8]) {
        let before = self.lock().frames.count;
        self.send(bytes);
        self.until("a frame or a line", |state| {
            (state.frames.count > before || !state.parser.screen().alternate_screen()).then_some(())
        });
    }

    /// Whether the program has the screen; line mode has not.
    pub fn has_screen(&self) -> bool {
        self.lock().parser.screen().alternate_screen()
    }

    /// Comes back from line mode.
    pub fn come_back(&mut self) {
        let before = self.lock().frames.count;
        self.send(b":screen\n");
        self.wait_for_frame(before);
    }

    /// Whether the program has ended.
    pub fn has_ended(&self) -> bool {
        self.lock().ended
    }

    /// Types a text, character by character as a keyboard does.
    pub fn type_text(&mut self, text: &str) {
        for c in text.chars() {
            self.send_and_settle(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }

    /// Pastes a text as terminals do.
    pub fn paste(&mut self, text: &str) {
        self.send_and_settle(format!("\u{1b}[200~{text}\u{1b}[201~").as_bytes());
    }

    /// Clicks at a line and a column, from 0.
    pub fn click(&mut self, line: u16, column: u16) {
        for end in ['M', 'm'] {
            let report = format!("\u{1b}[<0;{};{}{end}", column + 1, line + 1);
            self.send_and_settle(report.as_bytes());
        }
    }

    /// Sends bytes at once, as a held key or a hasty person does. The screen is not settled then.
    pub fn send(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
    }

    fn send_and_settle(&mut self, bytes: &[u8]) {
        // Before the first frame the terminal does not belong to the program.
        self.wait_for_frame(0);
        let before = self.lock().frames.count;
        self.send(bytes);
        self.wait_for_frame(before);
    }

    fn wait_for_frame(&self, before: usize) {
        self.until("a frame", |state| (state.frames.count > before).then_some(()));
    }

    /// Changes the window's size.
    pub fn resize(&mut self, columns: u16, lines: u16) {
        // A terminal changes its own picture first, then tells the program. The parser cannot wrap
        // in less than two columns and lines.
        self.lock().parser.screen_mut().set_size(lines.max(2), columns.max(2));
        self.master.resize(size(columns, lines)).unwrap();
    }

    /// The screen now.
    pub fn screen(&self) -> Screen {
        Screen::read(self.lock().parser.screen())
    }

    /// What stands on the screen now, cell by cell.
    pub fn cells<T>(&self, look: impl FnOnce(&vt100::Screen) -> T) -> T {
        look(self.lock().parser.screen())
    }

    /// Everything the program wrote, as it wrote it.
    pub fn raw(&self) -> Vec<u8> {
        self.lock().frames.raw.clone()
    }

    /// Waits for a text; tells how the screen looks then.
    pub fn wait_for(&self, text: &str) -> Screen {
        self.wait(&format!("“{text}”"), |screen| screen.has(text))
    }

    /// Waits until a text is gone.
    pub fn wait_until_gone(&self, text: &str) -> Screen {
        self.wait(&format!("“{text}” to go"), |screen| !screen.has(text))
    }

    /// Waits for a screen that is as wanted. Half a frame is no screen.
    pub fn wait(&self, what: &str, wanted: impl Fn(&Screen) -> bool) -> Screen {
        self.wait_for_state(what, |state| state.frames.ends_whole(), wanted)
    }

    /// The same where another program has the terminal, which knows nothing of our frames.
    pub fn wait_for_other(&self, what: &str, wanted: impl Fn(&Screen) -> bool) -> Screen {
        self.wait_for_state(what, |_| true, wanted)
    }

    fn wait_for_state(
        &self,
        what: &str,
        whole: impl Fn(&State) -> bool,
        wanted: impl Fn(&Screen) -> bool,
    ) -> Screen {
        self.until(what, |state| {
            let screen = whole(state).then(|| Screen::read(state.parser.screen()));
            screen.filter(|screen| wanted(screen))
        })
        .unwrap_or_else(|| panic!("ended before {what}:\n{}", self.screen()))
    }

    /// Waits until there is something; nothing when the program ends first.
    fn until<T>(&self, what: &str, find: impl Fn(&State) -> Option<T>) -> Option<T> {
        let deadline = Instant::now() + PATIENCE;
        let mut state = self.lock();
        loop {
            let found = find(&state);
            if found.is_some() || state.ended {
                return found;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                panic!("waited in vain for {what}:\n{}", Screen::read(state.parser.screen()));
            }
            state = self.shared.came.wait_timeout(state, left).unwrap().0;
        }
    }

    /// Waits for the program's end: its exit code, -1 after a signal.
    pub fn wait_for_end(&mut self) -> i32 {
        self.until("the end", |state| state.ended.then_some(()));
        code(&self.child.wait().unwrap())
    }

    /// Whether echo, line mode and the rest are as they were before the program took the terminal.
    pub fn modes_are_restored(&self) -> bool {
        modes(&*self.master) == self.modes_before
    }

    /// Closes the terminal under the program, as a window that is closed or a line that breaks.
    pub fn vanish(&mut self) {
        self.lock().looks_away = true;
        // Whoever reads what the program writes notices at the next frame.
        self.send(&keys::bytes("Right"));
        self.reading.take().unwrap().join().unwrap();
        let other = native_pty_system().openpty(size(80, 24)).unwrap();
        self.writer = other.master.take_writer().unwrap();
        self.master = other.master;
    }

    /// The program's process.
    pub fn process(&self) -> Process {
        Process::new(self.child.process_id().unwrap())
    }

    /// Ends the program as a power cut would: it has no say in it.
    pub fn kill(&mut self) {
        self.signal("KILL");
        self.child.wait().unwrap();
    }

    /// Sends a signal by its name.
    pub fn signal(&mut self, name: &str) {
        let Some(id) = self.child.process_id() else { return };
        let sent = Command::new("kill").args(["-s", name, &id.to_string()]).status().unwrap();
        assert!(sent.success());
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.shared.lock()
    }
}

impl Drop for Terminal {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.kill();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // A test that failed while it held the lock has said why already.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Feeds the picture until the program has gone.
    fn take_in(&self, mut reader: Box<dyn Read + Send>) {
        let mut buffer = [0; 64 * 1024];
        loop {
            // The read fails rather than ends when the last writer has closed.
            let count = reader.read(&mut buffer).unwrap_or(0);
            let mut state = self.lock();
            state.parser.process(&buffer[..count]);
            state.frames.take(&buffer[..count]);
            state.ended = count == 0 || state.looks_away;
            self.came.notify_all();
            if state.ended {
                return;
            }
        }
    }
}

fn size(columns: u16, lines: u16) -> PtySize {
    PtySize { rows: lines, cols: columns, pixel_width: 0, pixel_height: 0 }
}

#[cfg(unix)]
fn modes(master: &dyn MasterPty) -> String {
    format!("{:?}", master.get_termios())
}

#[cfg(not(unix))]
fn modes(_: &dyn MasterPty) -> String {
    String::new()
}

fn code(status: &ExitStatus) -> i32 {
    match status.signal() {
        Some(_) => -1,
        None => i32::try_from(status.exit_code()).unwrap_or(-1),
    }
}
