//! A home of its own for each test, and the program run in it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use local_mgi::model::assessment::{Assessment, Entry};
use local_mgi::model::session::{Session, Settings};
use local_mgi::store::{Home, decode};
use tempfile::TempDir;

use super::questionnaire;
use super::terminal::{Options, Terminal};

/// The program under test: the one that was built with the tests, or another one, such as that of a
/// release.
pub fn program() -> &'static str {
    static PROGRAM: LazyLock<String> = LazyLock::new(|| {
        let other = std::env::var("LOCAL_MGI_PROGRAM").ok();
        other.unwrap_or_else(|| env!("CARGO_BIN_EXE_local-mgi").to_owned())
    });
    &PROGRAM
}

/// What a command left behind.
#[derive(Debug)]
pub struct Output {
    /// Its exit code; -1 when a signal ended it.
    pub code: i32,
    /// The result.
    pub out: String,
    /// The talk.
    pub talk: String,
}

/// A folder where everything of one test lies. It goes when the test ends.
pub struct TestHome {
    folder: TempDir,
}

impl TestHome {
    /// Empty, as on the first day.
    pub fn new() -> TestHome {
        TestHome { folder: tempfile::Builder::new().prefix("local-mgi-test-").tempdir().unwrap() }
    }

    /// Where the language was chosen before, so that nothing asks for it.
    pub fn speaking(language: &str) -> TestHome {
        let home = TestHome::new();
        home.speak(language);
        home
    }

    /// Chooses the language.
    pub fn speak(&self, language: &str) {
        let settings = Settings {
            language: Some(language.to_owned()),
            name: Some("Ana Tremblay".to_owned()),
            ..Settings::default()
        };
        self.store().write_settings(&settings).unwrap();
    }

    /// With an empty assessment that was looked at before, so that it opens at its first indicator.
    pub fn with_assessment(language: &str, name: &str) -> TestHome {
        let home = TestHome::speaking(language);
        home.make(name);
        home
    }

    /// Makes an empty assessment and looks at it.
    pub fn make(&self, name: &str) {
        let made = self.run(["new", name, "--authority", "Ville d’Essai", "--year", "2024"]);
        assert_eq!(made.code, 0, "{made:?}");
        self.look_at(name);
    }

    /// As if somebody had opened an assessment once.
    pub fn look_at(&self, name: &str) {
        let indicator = questionnaire().indicators[0].id.clone();
        let session = Session { indicator, ..Session::default() };
        self.store().write_session(&self.file(name), &session).unwrap();
    }

    /// With a copy of the worked example, called `montreal-2019`.
    pub fn with_example(language: &str) -> TestHome {
        let home = TestHome::speaking(language);
        let made = home.run(["example"]);
        assert_eq!(made.code, 0, "{made:?}");
        home
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The store over it.
    pub fn store(&self) -> Home {
        Home::under(self.path())
    }

    /// A command line with this home and an environment that holds nothing else of ours.
    pub fn command<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        self.command_of(program(), arguments)
    }

    /// The same with another program.
    pub fn command_of<A: AsRef<OsStr>>(
        &self,
        program: &str,
        arguments: impl IntoIterator<Item = A>,
    ) -> Command {
        let mut command = Command::new(program);
        command.env_clear().args(arguments).current_dir(self.path()).stdin(Stdio::null());
        command.envs(environment(self.path()));
        command
    }

    /// Runs the program without a terminal.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Output {
        output(&mut self.command(arguments))
    }

    /// Opens the program in a terminal of 80 columns and 24 lines.
    pub fn terminal<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Terminal {
        self.sized_terminal(arguments, Options::default())
    }

    /// Opens the program in a terminal of one's own making.
    pub fn sized_terminal<'a>(
        &self,
        arguments: impl IntoIterator<Item = &'a str>,
        options: Options,
    ) -> Terminal {
        let arguments: Vec<&str> = arguments.into_iter().collect();
        Terminal::open(self.path(), &arguments, &environment(self.path()), options)
    }

    /// Where an assessment lies.
    pub fn file(&self, name: &str) -> PathBuf {
        self.path().join("assessments").join(format!("{name}.ron"))
    }

    /// An assessment's file as it is on disk now.
    pub fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.file(name)).unwrap()
    }

    /// An assessment as it is on disk now.
    pub fn assessment(&self, name: &str) -> Assessment {
        decode(&self.text(name)).unwrap().0
    }

    /// One entry as it is on disk now.
    pub fn entry(&self, name: &str, indicator: &str) -> Entry {
        self.assessment(name).entry(indicator).clone()
    }

    /// Writes a file below the home, with its folders.
    pub fn write(&self, path: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, content).unwrap();
        path
    }
}

/// Runs a command to its end.
pub fn output(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    Output {
        code: output.status.code().unwrap_or(-1),
        out: String::from_utf8(output.stdout).unwrap(),
        talk: String::from_utf8(output.stderr).unwrap(),
    }
}

fn environment(home: &Path) -> Vec<(String, String)> {
    let own = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    vec![
        own("PATH", &std::env::var("PATH").unwrap_or_default()),
        own("LOCAL_MGI_HOME", &home.display().to_string()),
        own("LANG", "C.UTF-8"),
        own("TERM", "xterm-256color"),
        own("TZ", "UTC"),
    ]
}
