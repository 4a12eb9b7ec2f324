//! One table of keys. Footer, help and palette are made from it, so they cannot lie.

mod keymap;
mod name;
mod rebind;
pub mod stack;
mod words;

use crossterm::event::KeyCode;
use serde::Serialize;

pub use keymap::{Bound, Keymap, Names};
pub use name::key_name;

use super::input::Key;

/// Something a key, the palette or a click can ask for. In the user's file of keys each is called by
/// its name in kebab-case, so a name once given stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    Up,
    Down,
    First,
    Last,
    Activate,
    Mark,
    Next,
    Previous,
    NextUnanswered,
    NextFlagged,
    Back,
    OtherPane,
    Outline,
    Live,
    Summary,
    DontKnow,
    NotApplicable,
    Clear,
    Mandate,
    Evidence,
    MoveUp,
    MoveDown,
    Note,
    Flag,
    Override,
    About,
    Undo,
    Redo,
    Palette,
    Help,
    CycleLanguage,
    ChooseLanguage,
    Plain,
    SecondLanguage,
    Terms,
    QuickScan,
    Home,
    SaveNow,
    SaveElsewhere,
    Quit,
    New,
    Example,
    Rename,
    Duplicate,
    PutAside,
    History,
    FilterDimension,
    FilterMandate,
    FilterEvidence,
    Regroup,
    NextField,
    PreviousField,
    Done,
    Editor,
    Report,
    Highlight,
    Change,
    ChangeBack,
    Produce,
    Preview,
    PreviewUp,
    PreviewDown,
    Close,
    Ours,
    Theirs,
    NextVersion,
    PreviousVersion,
    TakeVersion,
    ScrollDown,
    ScrollUp,
    Merge,
    Looks,
    Projector,
    Agree,
    Disagree,
    WouldChange,
    Tour,
    KeyTest,
}

/// Where a key is pressed. Named in the user's file of keys, too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Context {
    /// Every screen, and every dialog too.
    Everywhere,
    /// Every screen where letters are commands, not text.
    Screens,
    /// An indicator in view.
    Indicator,
    /// A section's opening or closing page.
    Page,
    /// The outline has the focus.
    Outline,
    /// The summary.
    Summary,
    /// One indicator for a whole room.
    Projector,
    /// The report screen.
    Report,
    /// The report screen while the place is written, where letters are text.
    ReportPlace,
    /// The list of assessments.
    Home,
    /// Two versions to choose from.
    Conflicts,
    /// A form.
    Form,
    /// The help of an indicator, on top.
    Help,
    /// Any help, on top.
    HelpCard,
    /// Something half-typed that is offered back, on top.
    Draft,
    /// A list or card on top: palette, help, languages, terms, welcome back.
    Overlay,
}

/// One row of the table, as the program comes with it.
pub struct Binding {
    /// Where.
    pub context: Context,
    /// What.
    pub command: Command,
    /// By which keys; the first one is shown.
    pub keys: &'static [Key],
    /// How early the footer shows it; 0 is never.
    pub footer: u8,
}

const fn bind(context: Context, command: Command, footer: u8, keys: &'static [Key]) -> Binding {
    Binding { context, command, keys, footer }
}

use KeyCode::{
    Backspace, Delete, Down, End, Enter, Esc, F, Home, Left, PageDown, PageUp, Right, Tab, Up,
};

/// The table. No key needs AltGr or Alt, and whatever a function key does, another key does there,
/// too. The unshifted top row of a French keyboard is left free: it means digits.
pub static BINDINGS: &[Binding] = &[
    bind(Context::Everywhere, Command::CycleLanguage, 0, &[Key::plain(F(2)), Key::ctrl('l')]),
    bind(Context::Everywhere, Command::Help, 12, &[Key::plain(F(1)), Key::ctrl('g')]),
    bind(Context::Everywhere, Command::SaveNow, 0, &[Key::ctrl('s')]),
    bind(Context::Everywhere, Command::SaveElsewhere, 0, &[Key::plain(F(12)), Key::ctrl('e')]),
    bind(Context::Screens, Command::SaveElsewhere, 0, &[Key::char('S')]),
    bind(Context::Everywhere, Command::Quit, 0, &[Key::ctrl('q')]),
    // While writing, Ctrl+C copies.
    bind(Context::Screens, Command::Quit, 0, &[Key::ctrl('c')]),
    bind(Context::Screens, Command::Help, 0, &[Key::char('?'), Key::char('h')]),
    bind(Context::Screens, Command::CycleLanguage, 0, &[Key::char('l')]),
    bind(Context::Everywhere, Command::ChooseLanguage, 0, &[Key::plain(F(3)), Key::ctrl('t')]),
    bind(Context::Screens, Command::ChooseLanguage, 0, &[Key::char('L')]),
    bind(Context::Screens, Command::Looks, 0, &[Key::char('T')]),
    bind(
        Context::Screens,
        Command::Palette,
        60,
        &[Key::char('/'), Key::plain(F(9)), Key::ctrl('p')],
    ),
    bind(Context::Screens, Command::Undo, 0, &[Key::ctrl('z'), Key::char('z')]),
    bind(Context::Screens, Command::Redo, 0, &[Key::ctrl('y'), Key::char('y')]),
    bind(Context::Indicator, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Indicator, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Indicator, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Indicator, Command::Last, 0, &[Key::plain(End)]),
    bind(Context::Indicator, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::Indicator, Command::Mark, 0, &[Key::char(' ')]),
    bind(
        Context::Indicator,
        Command::Next,
        15,
        &[Key::plain(Right), Key::plain(PageDown), Key::char('n')],
    ),
    bind(
        Context::Indicator,
        Command::Previous,
        20,
        &[Key::plain(Left), Key::plain(PageUp), Key::char('p')],
    ),
    bind(Context::Indicator, Command::NextUnanswered, 45, &[Key::char('u'), Key::plain(F(7))]),
    bind(Context::Indicator, Command::NextFlagged, 0, &[Key::char('g'), Key::plain(F(8))]),
    bind(Context::Indicator, Command::Back, 0, &[Key::plain(Backspace), Key::char('b')]),
    bind(Context::Indicator, Command::OtherPane, 0, &[Key::plain(Tab), Key::shift(Tab)]),
    bind(Context::Indicator, Command::Outline, 40, &[Key::char('o'), Key::plain(F(5))]),
    bind(Context::Indicator, Command::Live, 0, &[Key::char('v'), Key::plain(F(4))]),
    bind(Context::Indicator, Command::Summary, 30, &[Key::char('s'), Key::plain(F(6))]),
    bind(Context::Indicator, Command::Report, 80, &[Key::char('i')]),
    bind(Context::Indicator, Command::DontKnow, 0, &[Key::char('0'), Key::char('k')]),
    bind(Context::Indicator, Command::NotApplicable, 0, &[Key::char('x')]),
    bind(Context::Indicator, Command::Clear, 0, &[Key::plain(Delete), Key::char('c')]),
    bind(Context::Indicator, Command::Mandate, 0, &[Key::char('m')]),
    bind(Context::Indicator, Command::Evidence, 0, &[Key::char('e')]),
    bind(Context::Indicator, Command::MoveUp, 0, &[Key::char('<'), Key::with_ctrl(Up)]),
    bind(Context::Indicator, Command::MoveDown, 0, &[Key::char('>'), Key::with_ctrl(Down)]),
    bind(Context::Indicator, Command::Note, 0, &[Key::char('w')]),
    bind(Context::Indicator, Command::Flag, 0, &[Key::char('f')]),
    bind(Context::Indicator, Command::Override, 0, &[Key::char('r')]),
    bind(Context::Indicator, Command::About, 0, &[Key::char('a')]),
    bind(Context::Indicator, Command::SecondLanguage, 0, &[Key::char('t'), Key::plain(F(10))]),
    bind(Context::Indicator, Command::Terms, 70, &[Key::char('d')]),
    bind(Context::Indicator, Command::QuickScan, 0, &[Key::char('j')]),
    bind(Context::Indicator, Command::Projector, 0, &[Key::char('P')]),
    bind(Context::Indicator, Command::Home, 50, &[Key::plain(Esc), Key::char('q')]),
    bind(Context::Page, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Page, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Page, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Page, Command::Last, 0, &[Key::plain(End)]),
    bind(
        Context::Page,
        Command::Next,
        10,
        &[Key::plain(Enter), Key::plain(Right), Key::plain(PageDown), Key::char('n')],
    ),
    bind(
        Context::Page,
        Command::Previous,
        20,
        &[Key::plain(Left), Key::plain(PageUp), Key::char('p')],
    ),
    bind(Context::Page, Command::NextUnanswered, 45, &[Key::char('u'), Key::plain(F(7))]),
    bind(Context::Page, Command::NextFlagged, 0, &[Key::char('g'), Key::plain(F(8))]),
    bind(Context::Page, Command::OtherPane, 0, &[Key::plain(Tab), Key::shift(Tab)]),
    bind(Context::Page, Command::Outline, 40, &[Key::char('o'), Key::plain(F(5))]),
    bind(Context::Page, Command::Terms, 70, &[Key::char('d')]),
    bind(Context::Page, Command::QuickScan, 0, &[Key::char('j')]),
    bind(Context::Page, Command::Summary, 30, &[Key::char('s'), Key::plain(F(6))]),
    bind(Context::Page, Command::Report, 80, &[Key::char('i')]),
    bind(
        Context::Page,
        Command::Close,
        50,
        &[Key::plain(Esc), Key::char('q'), Key::plain(Backspace), Key::char('b')],
    ),
    bind(Context::Outline, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Outline, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Outline, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Outline, Command::Last, 0, &[Key::plain(End)]),
    bind(
        Context::Outline,
        Command::Activate,
        10,
        &[Key::plain(Enter), Key::char(' '), Key::plain(Right)],
    ),
    bind(
        Context::Outline,
        Command::Close,
        20,
        &[
            Key::plain(Esc),
            Key::char('o'),
            Key::plain(F(5)),
            Key::plain(Tab),
            Key::shift(Tab),
            Key::plain(Left),
        ],
    ),
    bind(Context::Summary, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Summary, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Summary, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Summary, Command::Last, 0, &[Key::plain(End)]),
    bind(Context::Summary, Command::Previous, 0, &[Key::plain(PageUp), Key::plain(Left)]),
    bind(Context::Summary, Command::Next, 0, &[Key::plain(PageDown), Key::plain(Right)]),
    bind(Context::Summary, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::Summary, Command::FilterDimension, 30, &[Key::char('d')]),
    bind(Context::Summary, Command::FilterMandate, 32, &[Key::char('m')]),
    bind(Context::Summary, Command::FilterEvidence, 34, &[Key::char('e')]),
    bind(Context::Summary, Command::Regroup, 36, &[Key::char('g')]),
    bind(Context::Summary, Command::Highlight, 25, &[Key::char('p'), Key::char(' ')]),
    bind(Context::Summary, Command::Report, 38, &[Key::char('i')]),
    bind(
        Context::Summary,
        Command::Close,
        20,
        &[Key::plain(Esc), Key::char('s'), Key::char('q'), Key::plain(F(6)), Key::plain(Backspace)],
    ),
    bind(Context::Projector, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Projector, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Projector, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Projector, Command::Last, 0, &[Key::plain(End)]),
    bind(Context::Projector, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::Projector, Command::Agree, 12, &[Key::char('a')]),
    bind(Context::Projector, Command::Disagree, 13, &[Key::char('d')]),
    bind(Context::Projector, Command::WouldChange, 14, &[Key::char('c')]),
    bind(
        Context::Projector,
        Command::Next,
        16,
        &[Key::plain(Right), Key::plain(PageDown), Key::char('n')],
    ),
    bind(
        Context::Projector,
        Command::Previous,
        22,
        &[Key::plain(Left), Key::plain(PageUp), Key::char('p')],
    ),
    bind(Context::Projector, Command::NextUnanswered, 0, &[Key::char('u'), Key::plain(F(7))]),
    bind(Context::Projector, Command::Note, 0, &[Key::char('w')]),
    bind(Context::Projector, Command::Clear, 0, &[Key::plain(Delete)]),
    bind(
        Context::Projector,
        Command::Close,
        15,
        &[Key::plain(Esc), Key::char('P'), Key::char('q'), Key::plain(Backspace)],
    ),
    bind(Context::Report, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Report, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Report, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Report, Command::Last, 0, &[Key::plain(End)]),
    bind(Context::Report, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::Report, Command::Change, 11, &[Key::plain(Right), Key::char(' ')]),
    bind(Context::Report, Command::ChangeBack, 0, &[Key::plain(Left)]),
    bind(Context::Report, Command::Preview, 15, &[Key::plain(Tab), Key::shift(Tab)]),
    bind(Context::Report, Command::Produce, 14, &[Key::char('w')]),
    bind(Context::Report, Command::PreviewUp, 0, &[Key::plain(PageUp)]),
    bind(Context::Report, Command::PreviewDown, 0, &[Key::plain(PageDown)]),
    bind(
        Context::Report,
        Command::Close,
        20,
        &[Key::plain(Esc), Key::char('i'), Key::char('q'), Key::plain(Backspace)],
    ),
    bind(Context::ReportPlace, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::ReportPlace, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::ReportPlace, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::ReportPlace, Command::Preview, 15, &[Key::plain(Tab), Key::shift(Tab)]),
    bind(Context::ReportPlace, Command::PreviewUp, 0, &[Key::plain(PageUp)]),
    bind(Context::ReportPlace, Command::PreviewDown, 0, &[Key::plain(PageDown)]),
    bind(Context::ReportPlace, Command::Close, 20, &[Key::plain(Esc)]),
    bind(Context::Home, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Home, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Home, Command::First, 0, &[Key::plain(Home)]),
    bind(Context::Home, Command::Last, 0, &[Key::plain(End)]),
    bind(Context::Home, Command::Activate, 10, &[Key::plain(Enter), Key::plain(Right)]),
    bind(Context::Home, Command::New, 20, &[Key::char('n')]),
    bind(Context::Home, Command::Example, 25, &[Key::char('e')]),
    bind(Context::Home, Command::Tour, 37, &[Key::char('t')]),
    bind(Context::Home, Command::Report, 28, &[Key::char('i')]),
    bind(Context::Home, Command::Rename, 30, &[Key::char('r')]),
    bind(Context::Home, Command::Duplicate, 32, &[Key::char('d')]),
    bind(Context::Home, Command::PutAside, 34, &[Key::char('a'), Key::plain(Delete)]),
    bind(Context::Home, Command::Merge, 15, &[Key::char('m')]),
    bind(Context::Home, Command::History, 36, &[Key::char('v')]),
    bind(Context::Home, Command::Quit, 40, &[Key::char('q'), Key::plain(Esc)]),
    bind(Context::Conflicts, Command::TakeVersion, 10, &[Key::plain(Enter)]),
    bind(Context::Conflicts, Command::Ours, 15, &[Key::plain(Left), Key::shift(Tab)]),
    bind(Context::Conflicts, Command::Theirs, 20, &[Key::plain(Right), Key::plain(Tab)]),
    bind(Context::Conflicts, Command::NextVersion, 30, &[Key::plain(Down), Key::char('n')]),
    bind(Context::Conflicts, Command::PreviousVersion, 0, &[Key::plain(Up), Key::char('p')]),
    bind(Context::Conflicts, Command::ScrollDown, 0, &[Key::plain(PageDown)]),
    bind(Context::Conflicts, Command::ScrollUp, 0, &[Key::plain(PageUp)]),
    bind(Context::Conflicts, Command::Undo, 0, &[Key::ctrl('z'), Key::char('z')]),
    bind(Context::Conflicts, Command::Redo, 0, &[Key::ctrl('y'), Key::char('y')]),
    bind(Context::Conflicts, Command::Close, 25, &[Key::plain(Esc), Key::char('q')]),
    bind(Context::Form, Command::Done, 10, &[Key::plain(Enter)]),
    bind(Context::Form, Command::NextField, 20, &[Key::plain(Tab)]),
    bind(Context::Form, Command::PreviousField, 0, &[Key::shift(Tab)]),
    bind(Context::Form, Command::Close, 15, &[Key::plain(Esc)]),
    bind(Context::Form, Command::Editor, 0, &[Key::ctrl('o')]),
    // The search lies on top, too, and there letters are text.
    bind(Context::Help, Command::Terms, 30, &[Key::char('d')]),
    bind(Context::HelpCard, Command::Tour, 35, &[Key::char('t')]),
    bind(Context::HelpCard, Command::KeyTest, 40, &[Key::char('k')]),
    bind(Context::Draft, Command::Clear, 30, &[Key::plain(Delete)]),
    bind(Context::Overlay, Command::Up, 0, &[Key::plain(Up)]),
    bind(Context::Overlay, Command::Down, 0, &[Key::plain(Down)]),
    bind(Context::Overlay, Command::Previous, 0, &[Key::plain(PageUp)]),
    bind(Context::Overlay, Command::Next, 0, &[Key::plain(PageDown)]),
    bind(Context::Overlay, Command::Activate, 10, &[Key::plain(Enter)]),
    bind(Context::Overlay, Command::Close, 20, &[Key::plain(Esc)]),
    bind(Context::Overlay, Command::Quit, 0, &[Key::ctrl('c')]),
];

#[cfg(test)]
mod tests;
