//! What can be asked for by a word: a colon and a word of any language, and what comes behind it.

use std::collections::HashMap;

use crate::l10n::search::fold;
use crate::l10n::{L10n, Language, Message, msg};

/// Where a command means something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Area {
    /// Everywhere.
    Everywhere,
    /// While an assessment is open.
    Assessment,
    /// In the list of assessments.
    Home,
    /// In the summary.
    Summary,
    /// While a form is filled in.
    Form,
}

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident $area:ident $words:ident $about:ident;)*) => {
        /// Something that is asked for by a word.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Command { $($(#[$doc])* $name,)* }

        impl Command {
            /// All of them, as the help lists them.
            pub const ALL: &[Command] = &[$(Command::$name),*];

            /// Where it means something.
            pub fn area(self) -> Area {
                match self { $(Command::$name => Area::$area,)* }
            }

            /// Its words, the one that is shown first.
            pub fn words(self) -> Message {
                match self { $(Command::$name => msg::$words(),)* }
            }

            /// What it does.
            pub fn about(self) -> Message {
                match self { $(Command::$name => msg::$about(),)* }
            }
        }
    };
}

commands! {
    /// The commands there are.
    Help Everywhere word_help word_help_about;
    /// The question once more.
    Where Everywhere word_where word_where_about;
    /// How the answer reads, and why.
    Why Assessment word_why word_why_about;
    /// What is asked, what counts as evidence, an example.
    Explain Assessment word_explain word_explain_about;
    /// To the next indicator.
    Next Assessment word_next command_next;
    /// To the previous indicator.
    Previous Assessment word_previous command_previous;
    /// To the next one without an answer.
    Unanswered Assessment word_unanswered command_next_unanswered;
    /// To the next one that is flagged.
    Flagged Assessment word_flagged command_next_flagged;
    /// To where one was.
    Back Assessment word_back command_back;
    /// To the indicator of this number.
    Go Assessment word_go word_go_about;
    /// What has these words.
    Find Assessment word_find word_find_about;
    /// Sections and indicators.
    Outline Assessment word_outline word_outline_about;
    /// What a section looks at.
    Section Assessment word_section word_section_about;
    /// What the answers say so far.
    Findings Assessment word_findings word_findings_about;
    /// All findings.
    Summary Assessment word_summary command_summary;
    /// Only one dimension.
    Dimension Summary word_dimension word_dimension_about;
    /// By what the findings are put together.
    Group Summary word_group command_regroup;
    /// On the mayor's page or off it.
    Mayor Summary word_mayor word_mayor_about;
    /// A document or tables.
    Report Assessment word_report command_report;
    /// What the report would say.
    Preview Assessment word_preview word_preview_about;
    /// Nobody knows yet.
    DontKnow Assessment word_dont_know command_dont_know;
    /// The question does not apply.
    NotApplicable Assessment word_not_applicable command_not_applicable;
    /// Empties what is named, or the answer.
    Clear Assessment word_clear word_clear_about;
    /// Who decides.
    Mandate Assessment word_mandate command_mandate;
    /// A piece of evidence, new or of this number.
    Evidence Assessment word_evidence word_evidence_about;
    /// Moves a piece of evidence up.
    Up Assessment word_up word_up_about;
    /// Moves a piece of evidence down.
    Down Assessment word_down word_down_about;
    /// What somebody says of the answer, new or of this number.
    Position Assessment word_position word_position_about;
    /// The note.
    Note Assessment word_note command_note;
    /// What is to be found out.
    Flag Assessment word_flag command_flag;
    /// The official's own reading.
    Reading Assessment word_reading command_override;
    /// A further field.
    Detail Assessment word_detail word_detail_about;
    /// What the assessment is about.
    About Assessment word_about command_about;
    /// Takes the last change back.
    Undo Assessment word_undo command_undo;
    /// Makes it again.
    Redo Assessment word_redo command_redo;
    /// Only the quick scan, or everything.
    Quick Assessment word_quick command_quick_scan;
    /// A second language.
    Second Assessment word_second word_second_about;
    /// The terms in the question.
    Terms Assessment word_terms word_terms_about;
    /// Earlier versions.
    Versions Assessment word_versions command_history;
    /// Another version that lies beside it.
    Merge Assessment word_merge command_merge;
    /// Tries again what could not be saved.
    Save Assessment word_save word_save_about;
    /// In another place.
    Elsewhere Assessment word_elsewhere command_save_elsewhere;
    /// To the list of assessments.
    Home Assessment word_home command_home;
    /// Opens one of the list.
    Open Home word_open word_open_about;
    /// A new one.
    New Home word_new command_new;
    /// The worked example.
    Example Home word_example command_example;
    /// Another name.
    Rename Home word_rename word_rename_about;
    /// A copy.
    Duplicate Home word_duplicate word_duplicate_about;
    /// To the archive.
    Archive Home word_archive word_archive_about;
    /// Adds to a text.
    More Form word_more word_more_about;
    /// In the official's own editor.
    Editor Form word_editor command_editor;
    /// Leaves the form; what it holds is kept.
    Done Form word_done word_done_about;
    /// Leaves the form without what is not whole.
    Cancel Form word_cancel word_cancel_about;
    /// Another language.
    Language Everywhere word_language command_choose_language;
    /// To the screen.
    Screen Everywhere word_screen word_screen_about;
    /// Ends.
    Quit Everywhere word_quit command_quit;
}

impl Command {
    /// How one asks for it in this language: a colon and its first word.
    pub fn shown(self, l10n: &L10n) -> String {
        let words = l10n.say(&self.words());
        format!(":{}", words.split_whitespace().next().unwrap_or_default())
    }
}

/// Every command's words, and those for yes and no, in every language.
pub struct Vocabulary {
    commands: HashMap<String, Command>,
    yes: Vec<String>,
    no: Vec<String>,
}

impl Vocabulary {
    /// All languages at once: whoever learned a word in one can use it in each.
    pub fn new() -> Vocabulary {
        let mut vocabulary =
            Vocabulary { commands: HashMap::new(), yes: Vec::new(), no: Vec::new() };
        let all = |l10n: &L10n, message| -> Vec<String> {
            l10n.say(&message).split_whitespace().map(fold).collect()
        };
        for l10n in Language::all().map(L10n::new) {
            for command in Command::ALL {
                for word in all(&l10n, command.words()) {
                    vocabulary.commands.entry(word).or_insert(*command);
                }
            }
            vocabulary.yes.extend(all(&l10n, msg::word_yes()));
            vocabulary.no.extend(all(&l10n, msg::word_no()));
        }
        vocabulary
    }

    /// The command that a word asks for.
    pub fn command(&self, word: &str) -> Option<Command> {
        self.commands.get(&fold(word)).copied()
    }

    /// Whether a word says yes or no.
    pub fn answer(&self, word: &str) -> Option<bool> {
        let word = fold(word);
        let yes = self.yes.contains(&word);
        (yes || self.no.contains(&word)).then_some(yes)
    }
}
