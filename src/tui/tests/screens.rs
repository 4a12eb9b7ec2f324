//! Every screen, and how one gets there: what is outside, and the keys.

use super::support::*;
use crate::desk::{Damage, Locked, Look, Refusal};
use crate::l10n::{Message, msg};
use crate::model::assessment::{Answer, Assessment, Evidence, Position, Stance, Words};
use crate::model::draft::{Draft, Typed, Writing};
use crate::model::session::Session;

/// A screen.
#[derive(Clone, Copy)]
pub struct Screen {
    /// Its name, and its snapshot's.
    pub name: &'static str,
    /// What is on the shelf and how it was left.
    outside: fn() -> Outside,
    /// From the list of assessments, with the first one opened where `opens` says so.
    keys: &'static str,
    opens: bool,
}

impl Screen {
    /// Goes there.
    pub fn show(&self, language: &str, size: (u16, u16)) -> Player {
        self.show_as(language, size, &Manner::plain())
    }

    /// Goes there in a manner of one's own.
    pub fn show_as(&self, language: &str, size: (u16, u16), manner: &Manner) -> Player {
        let mut outside = (self.outside)();
        (manner.outside)(&mut outside);
        let mut player = Player::new(outside, language, size);
        player.accent = manner.accent;
        (manner.app)(&mut player);
        player.draw();
        if self.opens {
            player.open_first();
        }
        player.keys(self.keys);
        player
    }
}

/// How a screen is gone to by tests that change every word.
pub struct Manner {
    /// What is done to the world outside first.
    pub outside: fn(&mut Outside),
    /// What is done to the program then.
    pub app: fn(&mut Player),
    /// What is done to all that is typed.
    pub accent: fn(&str) -> String,
}

impl Manner {
    fn plain() -> Manner {
        Manner { outside: |_| {}, app: |_| {}, accent: str::to_owned }
    }
}

const fn home(name: &'static str, outside: fn() -> Outside, keys: &'static str) -> Screen {
    Screen { name, outside, keys, opens: false }
}

const fn open(name: &'static str, outside: fn() -> Outside, keys: &'static str) -> Screen {
    Screen { name, outside, keys, opens: true }
}

/// All of them.
pub const SCREENS: &[Screen] = &[
    home("languages", first_start, ""),
    home("home-empty", Outside::default, ""),
    home("tour", first_start, "Enter"),
    home("tour-tried", first_start, "Enter 2 Enter ? ?"),
    home("tour-end", first_start, "Enter 2 Enter*2"),
    open("key-test", || at("health-access"), "F1 k"),
    open("key-test-key", || at("health-access"), "F1 k Ctrl+P"),
    home("home", shelf, "Down"),
    home("home-new", shelf, "n “Saint-Élie” Enter “Cana”"),
    home("home-new-quick", shelf, "n “Saint-Élie” Tab*4 Down"),
    home("home-new-fault", shelf, "n Enter*5"),
    home("home-rename", shelf, "r “ (2)”"),
    home("home-put-aside", shelf, "a Down"),
    home("home-help", shelf, "F1"),
    home("home-draft", begun, ""),
    home("draft", half_typed, "Enter Enter"),
    home("history", earlier, "v Down"),
    home("history-empty", shelf, "v"),
    home("history-restore", earlier, "v Down Enter Down"),
    open("one-of-unanswered", || Outside::holding(blank(), "health-access"), "Down"),
    open("one-of", || at("health-access"), ""),
    open("one-of-below", || at("health-access"), "End"),
    open("one-of-changed", || at("health-access"), "2"),
    open("any-of-named", || at("international-commitments"), "5 5 Down"),
    open("number", || at("foreign-born-residents"), ""),
    open("money", || at("total-budget"), "Down"),
    open("table-of-choices", || at("service-responsibilities"), "Down"),
    open("table-of-fixed-rows", || at("other-mobility"), "Down*2"),
    open("table-of-free-rows", || at("annual-flows"), "Down"),
    open("long-text", || at("migration-history"), ""),
    open("context", || at("decentralization"), ""),
    open("details", || at("migration-data"), "Down*7"),
    open("dont-know", || at("legal-advice"), ""),
    open("not-applicable", || at("right-to-work"), ""),
    open("overridden", || at("housing"), "End"),
    open("parked", || at("strategy-content"), ""),
    open("not-asked", || at("groups-covered"), ""),
    open("routing", || at("migration-strategy"), "1"),
    open("bilingual", || at("health-access"), "t"),
    open("outline", || at("health-access"), "o Down*2"),
    open("outline-sections", || at("health-access"), "o End"),
    open("page-opening", || at("participation-channels"), "Right Right"),
    open("page-opening-below", || at("participation-channels"), "Right Right End"),
    open("page-closing", || at("participation-channels"), "Right"),
    open("page-closing-below", || at("participation-channels"), "Right End"),
    open("page-closing-context", || at("respondents"), "Right"),
    open("page-closing-last", || at("safe-route-information"), "Right"),
    open("terms", || at("social-assistance"), "d Down"),
    open("terms-all", || at("health-access"), "/ “apatride” Enter"),
    open("quick-scan", || at("total-budget"), "j"),
    open("quick-scan-outline", || at("health-access"), "j o"),
    open("live", || at("health-access"), "2 v"),
    open("live-context", || at("decentralization"), "v"),
    open(
        "form-note",
        || at("health-access"),
        "w “ Première ligne.\nDeuxième ligne, plus longue que la première” Shift+Ctrl+Left*3",
    ),
    open("form-evidence", || at("housing"), "e “Règlement 19-004” Enter 2 Enter “2020”"),
    open("form-evidence-fault", || at("housing"), "e Tab*3 “p. 3” Esc"),
    open("form-mandate", || at("housing"), "m 3 “Région métropolitaine”"),
    open("form-mandate-choice", || at("health-access"), "m Down"),
    open("form-dont-know", || at("legal-advice"), "0 Tab"),
    open("form-not-applicable", || at("housing"), "x"),
    open("form-flag", || at("health-access"), "f Tab"),
    open("form-override", || at("housing"), "r Down Tab End “ Voir le bail.”"),
    open("form-override-choice", || at("health-access"), "r Down"),
    open("form-about", || at("housing"), "a Tab*3"),
    open("form-about-fault", || at("housing"), "a Tab*2 Backspace Esc"),
    open("form-number", || at("foreign-born-residents"), "Enter"),
    open("form-money", || at("total-budget"), "Enter Tab"),
    open("form-period", || at("migration-strategy"), "Down*7 Enter “2030” Enter “2020” Enter"),
    open("form-table-choice", || at("service-responsibilities"), "Enter"),
    open("form-table-row", || at("annual-flows"), "Enter Tab"),
    open("form-long-text", || at("migration-history"), "Enter"),
    open("form-help", || at("health-access"), "w F1"),
    open("summary", || at("health-access"), "s"),
    open("summary-below", || at("health-access"), "s End"),
    open("summary-by-sdg", || at("health-access"), "s g g Down"),
    open("summary-by-objective", || at("health-access"), "s g*4 d e End"),
    open("summary-filtered", || at("health-access"), "s d m m e e"),
    open("summary-empty", || Outside::holding(blank(), "health-access"), "s"),
    open("summary-example", || Outside::holding(example(), "health-access"), "s Down*4"),
    open("summary-page-chosen", || at("health-access"), "s p"),
    open("summary-page-full", || at("health-access"), "s p Down p Down p Down p"),
    open("looks", || at("health-access"), "T Down"),
    home("looks-at-home", shelf, "T Tab Down Tab"),
    open("projector", || at("health-access"), "P"),
    open("projector-discussed", discussed, "P Down*5"),
    open("projector-below", discussed, "P End"),
    open("projector-not-answered", || Outside::holding(blank(), "health-access"), "P"),
    open("form-position", || at("health-access"), "P d “Ana” Tab*2 “Voir le bail.”"),
    open("form-position-twice", discussed, "P a “Léa Roy” Esc"),
    open("report", || at("health-access"), "i"),
    open("report-below", || at("health-access"), "i End"),
    open("report-page", || at("health-access"), "i 2 Tab"),
    open("report-tables", || at("health-access"), "i 4 Down 2 Down"),
    open("report-second", || at("health-access"), "i Down Space Down*6 2 Tab PageDown"),
    open("report-place", || at("health-access"), "i End Up “2026”"),
    open("report-done", || at("health-access"), "i w"),
    open("report-exists", report_exists, "i w Down"),
    open("report-refused", report_refused, "i w"),
    open("help", || at("health-access"), "F1"),
    open("help-signs", || at("health-access"), "F1 PageDown*2"),
    open("help-keys", || at("health-access"), "F1 PageDown*9"),
    open("help-summary", || at("health-access"), "s F1 PageDown*3"),
    open("palette-hint", || at("health-access"), "/"),
    open("palette", || at("health-access"), "/ “sante”"),
    open("palette-below", || at("health-access"), "/ “a” Down*20"),
    open("palette-none", || at("health-access"), "/ “qqqq”"),
    home("welcome", || at("health-access"), "Enter"),
    open("languages-in-a-form", || at("health-access"), "w F3 Down"),
    open("not-saved", full_disk, "2"),
    open("leave-unsaved", full_disk, "2 Esc"),
    open("save-elsewhere", full_disk, "2 F12"),
    open("saved-elsewhere", full_disk, "2 F12 Enter"),
    open("read-only", read_only, ""),
    open("read-only-refuses", read_only, "2"),
    home("home-copies", copies, ""),
    home("merged", copies, "m"),
    open("came-in", came_in, "2"),
    open("versions", conflicts, "2"),
    open("versions-words", conflicts, "2 Down Right"),
    open("versions-left", conflicts, "2 Enter Esc"),
    open("take-over", claimed, ""),
    open("nothing-to-undo", || at("health-access"), "Ctrl+Z"),
    open("no-editor", || at("health-access"), "w Ctrl+O"),
    home("home-damaged", damaged, ""),
    home("damage-card", damaged, "Enter"),
];

fn first_start() -> Outside {
    let mut outside = Outside::default();
    outside.settings.language = None;
    outside
}

/// Half done, last open at this indicator.
fn at(indicator: &str) -> Outside {
    Outside::holding(half_done(), indicator)
}

/// The same, discussed by three.
fn discussed() -> Outside {
    let mut outside = at("health-access");
    let entry = outside.shelf[0].assessment.entries.get_mut("health-access").unwrap();
    let said = |stance, text: &str| {
        let remark = if text.is_empty() { Words::new() } else { words("fr", text) };
        Position { stance, remark }
    };
    entry.positions = [
        ("Léa Roy".to_owned(), said(Stance::Agrees, "")),
        ("Lucie Gagnon-Tremblay".to_owned(), said(Stance::WouldChange, "Voir le bail.")),
        ("Ana".to_owned(), said(Stance::Disagrees, "Le logement relève de la région.")),
    ]
    .into();
    outside
}

/// Three assessments, and a file that cannot be read.
fn shelf() -> Outside {
    let mut outside = at("health-access");
    let yesterday = now().yesterday().unwrap();
    let mut worked = Kept { name: "montreal-2019".to_owned(), ..outside.shelf[0].clone() };
    (worked.assessment, worked.changed) = (example(), yesterday);
    let mut new = Kept { name: "nouveau".to_owned(), ..outside.shelf[0].clone() };
    (new.assessment, new.changed) = (blank(), yesterday);
    new.assessment.about = Default::default();
    new.session = None::<Session>;
    outside.shelf.extend([worked, new]);
    let (path, fault) = ("/0/2026".to_owned(), msg::check_missing_comma());
    outside.unreadable = vec![msg::TroubleUnreadable { fault, line: 12usize, path }.message()];
    outside
}

/// With a new assessment that was begun.
fn begun() -> Outside {
    with_draft(shelf(), None, Writing::New, ["Saint-Élie", "Cana", "2026"])
}

/// With something half-typed.
fn half_typed() -> Outside {
    let at = Some(("rivemont-2026", "housing"));
    with_draft(self::at("health-access"), at, Writing::Flag, ["Voir le bail", "Région", ""])
}

fn with_draft(
    mut outside: Outside,
    at: Option<(&str, &str)>,
    writing: Writing,
    fields: [&str; 3],
) -> Outside {
    let draft = Draft {
        writing,
        indicator: at.map(|(_, indicator)| indicator.to_owned()),
        language: "fr".to_owned(),
        fields: fields.map(|text| Typed::Text(text.to_owned())).to_vec(),
        at: now().to_string(),
    };
    outside.drafts.insert(at.map(|(name, _)| name.to_owned()), vec![draft]);
    outside
}

/// With earlier versions of the first assessment.
fn earlier() -> Outside {
    Outside { earlier: vec![blank(), half_done(), example()], ..shelf() }
}

fn full_disk() -> Outside {
    let reason: Message = msg::trouble_full("/0/2026".to_owned());
    Outside { save_fails: Some(reason), ..at("health-access") }
}

fn report_exists() -> Outside {
    let refusal = Some(Refusal::Exists("/0/1".to_owned()));
    Outside { refusal, ..at("health-access") }
}

fn report_refused() -> Outside {
    let refusal = Some(Refusal::Failed(msg::publish_no_permission("/0/1".to_owned())));
    Outside { refusal, ..at("health-access") }
}

fn read_only() -> Outside {
    Outside { read_only: Some(msg::read_only_open()), ..at("health-access") }
}

/// What a colleague made of it.
fn by_colleague(change: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut theirs = half_done();
    change(&mut theirs);
    for id in ["health-access", "school-access", "housing"] {
        let entry = theirs.entries.get_mut(id).unwrap();
        entry.changed_at = Some("2026-11-23T14:05:00Z".to_owned());
        entry.changed_by = Some("Léa Roy".to_owned());
    }
    theirs
}

fn copies() -> Outside {
    let mut outside = at("health-access");
    let name = "rivemont-2026 (Léa’s conflicted copy 2026-11-23)".to_owned();
    let theirs = by_colleague(|theirs| {
        theirs.entries.get_mut("school-access").unwrap().notes = words("fr", "Selon l’école.");
    });
    outside.copies = vec![(name, theirs)];
    outside
}

fn came_in() -> Outside {
    let theirs = by_colleague(|theirs| {
        theirs.entries.get_mut("school-access").unwrap().answer = choice("citizens");
        theirs.entries.get_mut("housing").unwrap().notes = words("fr", "Voir le bail.");
        theirs.about.country = "Québec".to_owned();
    });
    Outside { found: found(theirs), ..at("health-access") }
}

fn found(theirs: Assessment) -> Option<Look> {
    Some(Look::Version(Box::new((half_done(), theirs))))
}

/// The same answer given otherwise, and evidence that differs from what is open.
fn conflicts() -> Outside {
    let theirs = by_colleague(|theirs| {
        let health = theirs.entries.get_mut("health-access").unwrap();
        health.answer = choice("citizens");
        health.evidence[0].note = "Vaut pour deux cliniques de la ville.".to_owned();
        health.evidence.push(Evidence { title: "Sondage".to_owned(), ..Evidence::default() });
        let housing = theirs.entries.get_mut("housing").unwrap();
        let reason = words("fr", "Le logement relève de la région.");
        housing.answer = Answer::NotApplicable { reason };
    });
    let mut outside = at("health-access");
    // What is open was changed since, and not saved.
    let open = &mut outside.shelf[0].assessment;
    let health = open.entries.get_mut("health-access").unwrap();
    health.evidence[0].note.clear();
    outside.found = found(theirs);
    outside
}

fn claimed() -> Outside {
    let (name, since) = ("Lucie Gagnon-Tremblay".to_owned(), "2026-11-20 09:12".to_owned());
    let machine = "MAIRIE-RIVEMONT-PC-07".to_owned();
    let reason =
        msg::ReadOnlyClaimed { machine: machine.clone(), name: name.clone(), since: since.clone() };
    let question = msg::TakeOverClaimed { machine, name, since }.message();
    let locked = Some(Locked::Claimed(question));
    Outside { read_only: Some(reason.message()), locked, ..at("health-access") }
}
/// An assessment of which something could not be read. Its fields have no letters, which no language
/// could change.
fn damaged() -> Outside {
    let mut outside = at("health-access");
    let places = [
        (msg::DamageField { field: "2.5".to_owned(), line: 1312usize }, msg::check_missing_comma()),
        (msg::DamageField { field: "3.1".to_owned(), line: 1420usize }, msg::check_conflict()),
    ];
    let places = places.map(|(place, what)| (place.message(), what)).to_vec();
    let about = msg::DamageAbout { all: 109usize, whole: 85usize }.message();
    outside.shelf[0].damaged = Some(Damage { title: msg::damage_title(), about, places, more: 3 });
    outside
}
