//! What is done with bytes that somebody else wrote: the targets of the fuzzer, and what `cargo
//! test` does with all that it ever found.

use std::rc::Rc;
use std::sync::LazyLock;

use local_mgi::form::Form;
use local_mgi::l10n::check::{self, Glossary, Whose};
use local_mgi::l10n::table::{Sources, Statuses, rows, take, unreadable, write};
use local_mgi::l10n::{L10n, Language, Texts};
use local_mgi::model::assessment::check::assessment as check_assessment;
use local_mgi::model::assessment::{About, Assessment, FORMAT};
use local_mgi::model::draft::Draft;
use local_mgi::model::findings::summary;
use local_mgi::model::questionnaire::check::structure as read_structure;
use local_mgi::model::questionnaire::{Questionnaire, Structure};
use local_mgi::model::salvage::salvage as read_salvage;
use local_mgi::model::session::{Session, Settings};
use local_mgi::model::source;
use local_mgi::model::visible::{clean, is_hidden};
use local_mgi::model::wizard::{Action, Stamp, Wizard};
use local_mgi::store::{decode, encode, read_deeds, read_volatile};
use local_mgi::tui::Keymap;

/// One indicator of every kind.
static SMALL: LazyLock<Questionnaire> = LazyLock::new(|| {
    let source = include_str!("../src/model/test_support/small.ron");
    Questionnaire::new(read_structure(source).0.expect("it reads"))
});
thread_local! {
    static SHARED: Rc<Questionnaire> = Rc::new(SMALL.clone());
}
static STARTER: LazyLock<Structure> = LazyLock::new(|| {
    let source = include_str!("../src/cli/starter/questionnaire.ron");
    read_structure(source).0.expect("it reads")
});
static STARTER_QUESTIONNAIRE: LazyLock<Questionnaire> =
    LazyLock::new(|| Questionnaire::new(STARTER.clone()));
const ENGLISH: &str = include_str!("../src/cli/starter/en.ftl");

/// Does what the target of this name does.
pub fn read(target: &str, bytes: &[u8]) {
    match target {
        "questionnaire" => questionnaire(bytes),
        "assessment" => assessment(bytes),
        "salvage" => salvage(bytes),
        "texts" => texts(bytes),
        "table" => table(bytes),
        "history" => history(bytes),
        "beside" => beside(bytes),
        "keys" => keys(bytes),
        other => panic!("no target {other}"),
    }
}

/// A questionnaire's structure: whatever it says, it is used or told.
pub fn questionnaire(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let (structure, faults) = read_structure(&source);
    let Some(structure) = structure else {
        assert!(!faults.is_empty());
        return;
    };
    let questionnaire = Questionnaire::new(structure);
    let empty = Assessment::new(&questionnaire, About::default());
    let _ = summary(&questionnaire, &empty);
    assert!(check_assessment(&questionnaire, &encode(&empty)).0.is_some());
}

/// An assessment: what is read is written and read again as it was, and its check never fails.
pub fn assessment(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let (checked, faults) = check_assessment(&SMALL, &source);
    assert!(checked.is_some() || !faults.is_empty());
    let Ok((read, newer)) = decode(&source) else { return };
    let _ = summary(&SMALL, &read);
    if newer.is_none() {
        assert_eq!(decode(&encode(&read)), Ok((read, newer)));
    }
}

/// A damaged assessment: what was read of it is an assessment, and what was not is told with its
/// line. One that is sound loses nothing.
pub fn salvage(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let lines = source.lines().count() + 1;
    let salvaged = read_salvage(&source);
    if let Some(salvaged) = &salvaged {
        assert!(salvaged.faults.iter().all(|fault| (1..=lines).contains(&fault.line)));
        assert!(salvaged.whole <= salvaged.assessment.entries.len());
        let _ = summary(&SMALL, &salvaged.assessment);
        if salvaged.format <= FORMAT {
            let again = decode(&encode(&salvaged.assessment)).expect("what is written is sound");
            assert_eq!(again.0, salvaged.assessment);
        }
    }
    if let (Ok((sound, None)), Some(salvaged)) = (decode(&source), salvaged) {
        for (id, entry) in &sound.entries {
            if let Some(own) = salvaged.assessment.entries.get(id) {
                assert_eq!(own, entry);
            }
        }
    }
    let text = clean(&source);
    assert!(!text.chars().any(is_hidden));
}

/// The texts of a questionnaire in one language: checked, held to the other language, and shown.
pub fn texts(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let source = source.as_str();
    check::texts(&STARTER, "fr", source);
    check::overlay(&STARTER, "fr-CA", source, Some(ENGLISH));
    let sources = [("en", ENGLISH), ("fr", source)];
    check::across(&STARTER, &sources);
    let mut glossary = Glossary::default();
    glossary.add(&STARTER, &sources);
    check::quality(Whose::Questionnaire, &glossary, &sources);
    check::ease("fr", &[source]);

    let mut texts = Texts::new([("fr".to_owned(), source.to_owned().into())]);
    texts.set_values("Ville", Some(2026));
    let asker = texts.ask("fr");
    asker.questionnaire(&STARTER_QUESTIONNAIRE);
    for indicator in &STARTER_QUESTIONNAIRE.indicators {
        asker.prompt(indicator);
        for option in indicator.kind.options() {
            asker.option(indicator, &option.id);
        }
    }
}

/// A translator's table (before the first NUL), and the texts and statuses beside it.
pub fn table(bytes: &[u8]) {
    let mut parts = bytes.splitn(3, |byte| *byte == 0);
    let table = parts.next().unwrap_or_default();
    let text = |part: Option<&[u8]>| String::from_utf8_lossy(part.unwrap_or_default()).into_owned();
    let (own, statuses) = (text(parts.next()), text(parts.next()));
    Statuses::check(&STARTER, &statuses);
    let statuses = Statuses::read(&statuses).unwrap_or_default();
    if !unreadable(&STARTER, "fr", &own).is_empty() {
        return;
    }
    let sources = Sources {
        structure: &STARTER,
        tag: "fr",
        english: ENGLISH,
        own: &own,
        statuses: &statuses,
    };
    let Ok(taken) = take(&sources, table) else { return };
    // What was taken is a file that can be read. Going out and in again changes nothing, unless the
    // file had faults of its own before.
    assert!(unreadable(&STARTER, "fr", &taken.texts).is_empty());
    let again = Sources { own: &taken.texts, statuses: &taken.statuses, ..sources };
    if let Ok(same) = take(&again, write(&rows(&again)).as_bytes()) {
        assert_eq!((same.texts, same.changed), (taken.texts.clone(), 0));
    }
}

/// What was done in an assessment (after the first NUL), and the assessment: whatever is taken up of
/// it, undo and redo lead back to what is there.
pub fn history(bytes: &[u8]) {
    let mut parts = bytes.splitn(2, |byte| *byte == 0);
    let own = String::from_utf8_lossy(parts.next().unwrap_or_default()).into_owned();
    let deeds = read_deeds(parts.next().unwrap_or_default());
    let assessment = match decode(&own) {
        Ok((assessment, None)) => assessment,
        _ => Assessment::new(&SMALL, About::default()),
    };
    let mut wizard = Wizard::new(SHARED.with(Rc::clone), assessment);
    let assessment = wizard.assessment().clone();
    wizard.recall(deeds);
    assert_eq!(wizard.assessment(), &assessment);
    let (back, forth) = (wizard.deeds().undo.len(), wizard.deeds().redo.len());
    let stamp = Stamp { at: "2026-01-01T00:00:00Z".to_owned(), by: String::new() };
    let mut go = |action: Action, times: usize| {
        for _ in 0..times {
            wizard.update(action.clone(), &stamp);
        }
    };
    go(Action::Undo, back);
    go(Action::Redo, back + forth);
    go(Action::Undo, forth);
    assert_eq!(wizard.assessment(), &assessment);
    let deeds = wizard.deeds();
    let lines = deeds.retold().map(|told| serde_json::to_string(&told).expect("it is written"));
    assert_eq!(read_deeds(lines.collect::<Vec<_>>().join("\n").as_bytes()), deeds);
}

/// What the program keeps beside assessments: settings, where one stopped, what was half-typed.
pub fn beside(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let settings: Settings = read_volatile(&source);
    Language::variants(&settings);
    let session: Session = read_volatile(&source);
    let empty = Assessment::new(&SMALL, About::default());
    let mut wizard = Wizard::new(SHARED.with(Rc::clone), empty);
    wizard.resume(&session.indicator, &session.trail);
    wizard.set_quick(session.quick);
    let drafts: Vec<Draft> = read_volatile(&source);
    let l10n = L10n::new(Language::fitting("fr"));
    for draft in &drafts {
        let stored = match &draft.indicator {
            Some(id) => {
                wizard.resume(id, &[]);
                Form::stored(draft, &wizard)
            }
            None => Form::stored_at_home(draft, 2026, Vec::new()),
        };
        let Some(mut form) = stored else { continue };
        form.take_up(draft);
        let _ = form.read(Some(&wizard), &l10n);
    }
}

/// The user's own keys: what is taken of them is written and read again as it was.
pub fn keys(bytes: &[u8]) {
    let Ok((source, _)) = source::text(bytes.to_vec()) else { return };
    let (keymap, _) = Keymap::rebound(&source);
    let written = keymap.written(&L10n::new(Language::fitting("en")), "keys.ron");
    assert_eq!(Keymap::rebound(&written), (keymap, Vec::new()));
}
