//! Laws of layout that hold on every screen, in every language, at every size: the cursor is placed,
//! no word is cut, nothing stands where it does not belong.

use std::collections::HashSet;
use std::sync::LazyLock;

use ratatui::layout::Rect;
use ratatui::style::Modifier;
use unicode_normalization::UnicodeNormalization;

use super::screens::{SCREENS, Screen};
use super::support::*;
use crate::model::looks::{Looks, Signs, ThemeName};
use crate::tui::app::Overlay;
use crate::tui::theme::Theme;
use crate::tui::wizard::Saved;
use crate::tui::wizard::layout::sides;

const SIZES: [(u16, u16); 10] = [
    (40, 12),
    (50, 15),
    (60, 20),
    (80, 24),
    (100, 20),
    (110, 24),
    (120, 40),
    (160, 45),
    (200, 12),
    (300, 100),
];

/// Everything wrong with a picture, each in a line.
type Faults = Vec<String>;

/// One law.
type Law = fn(&Screen, &Player, &str, &mut Faults);

const LAWS: [Law; 6] = [
    focus_has_the_cursor,
    borders_stand_clear,
    hints_are_whole,
    words_are_whole,
    only_colours_of_the_theme,
    signs_are_of_one_set,
];

/// A bug known today, and the faults that come of it: each holds all parts of one of these.
type Known = (&'static str, &'static [&'static [&'static str]]);

/// Take an entry out when it is mended.
const KNOWN: &[Known] = &[];

/// Draws every screen at every size in a language and gathers what is wrong.
fn hold_in(language: &str) {
    let mut faults: Faults = Vec::new();
    // What lies over a form lies over its frame, too: there is no telling which is which.
    for screen in SCREENS.iter().filter(|screen| screen.name != "languages-in-a-form") {
        let mut player = screen.show(language, (80, 24));
        for (width, height) in SIZES {
            // Signs are of one width in both sets, but for few: the usual sizes tell.
            let ascii = matches!(width, 40 | 80 | 160).then_some(Signs::Ascii);
            for signs in [Signs::Unicode].into_iter().chain(ascii) {
                // A theme whose colours all differ; see `only_colours_of_the_theme`.
                let looks = Looks { theme: ThemeName::Dark, signs, ..Looks::default() };
                player.app.theme = Theme::showing(true, true).with(looks);
                player.resizes((width, height));
                let mut own = Vec::new();
                for law in LAWS {
                    law(screen, &player, language, &mut own);
                }
                let place = format!("{} {language} {width}x{height} {}", screen.name, signs.name());
                faults.extend(own.into_iter().map(|fault| format!("{place}: {fault}")));
            }
        }
    }
    let comes_of = |known: &Known, fault: &str| {
        known.1.iter().any(|parts| parts.iter().all(|part| fault.contains(part)))
    };
    let is_new = |fault: &&String| !KNOWN.iter().any(|known| comes_of(known, fault));
    let new: Vec<&String> = faults.iter().filter(is_new).collect();
    assert!(new.is_empty(), "{} faults:\n{:#?}", new.len(), new);
    for known in KNOWN {
        let there = faults.iter().any(|fault| comes_of(known, fault));
        assert!(there, "take this out of the known bugs, it is mended: {}", known.0);
    }
}

#[test]
fn every_screen_keeps_the_laws_in_english() {
    hold_in("en");
}

#[test]
fn every_screen_keeps_the_laws_in_french() {
    hold_in("fr");
}

#[test]
fn every_screen_keeps_the_laws_in_portuguese() {
    hold_in("pt-BR");
}

/// The frame that lies on top, from its title to its lower edge.
fn top_layer(player: &Player) -> Option<Rect> {
    if player.app.form.is_none() && player.app.overlay.is_none() {
        return None;
    }
    let buffer = player.buffer();
    let bar = |x: u16, y: u16| buffer[(x, y)].modifier == Modifier::REVERSED | Modifier::BOLD;
    let (width, height) = (buffer.area.width, buffer.area.height);
    // Below the title's left end stands the frame.
    let glyphs = player.app.theme.glyphs;
    let starts = |x: u16, y: u16| bar(x, y) && buffer[(x, y + 1)].symbol() == glyphs.bar;
    let (y, x) = (1..height - 1)
        .rev()
        .find_map(|y| Some((y, (0..width).find(|x| starts(*x, y) && bar(x + 20, y))?)))?;
    let right = (x..width).find(|x| !bar(*x, y)).unwrap_or(width);
    let symbol = |y: u16| buffer[(x, y)].symbol();
    let mut bottom = y + 1;
    while bottom < height - 1 && symbol(bottom) == glyphs.bar {
        bottom += 1;
    }
    if bottom < height - 1 && symbol(bottom) == glyphs.rule {
        bottom += 1;
    }
    Some(Rect { x, y, width: right - x, height: bottom - y })
}

/// The cursor stands on what has the focus, and on top.
fn focus_has_the_cursor(screen: &Screen, player: &Player, _: &str, faults: &mut Faults) {
    let buffer = player.buffer();
    let Some(cursor) = player.cursor() else {
        return faults.push("no cursor".to_owned());
    };
    if !buffer.area.contains(cursor) || cursor.y == 0 || cursor.y + 1 >= buffer.area.height {
        faults.push(format!("the cursor is at {cursor}"));
    }
    match top_layer(player) {
        Some(frame) if !frame.contains(cursor) => {
            faults.push(format!("the cursor is at {cursor}, outside of {frame}"));
        }
        // The first steps have all of the screen.
        None if matches!(player.app.overlay, Some(Overlay::Tour(_))) => {}
        None if player.app.form.is_some() || player.app.overlay.is_some() => {
            faults.push("what lies on top has no frame".to_owned());
        }
        _ => {}
    }
    // Cards to read have no line in focus, and neither have empty lists.
    let read = [
        "help",
        "welcome",
        "live",
        "draft",
        "empty",
        "filtered",
        "page-",
        "damage-card",
        "key-test",
    ]
    .iter();
    if read.into_iter().any(|name| screen.name.contains(name)) {
        return;
    }
    let mut row = (0..buffer.area.width).map(|x| buffer[(x, cursor.y)].modifier);
    let focus = Modifier::REVERSED | Modifier::UNDERLINED;
    if !row.any(|modifier| modifier.intersects(focus)) {
        faults.push("nothing on the cursor’s line looks like the focus".to_owned());
    }
}

/// No letter stands on a border.
fn borders_stand_clear(_: &Screen, player: &Player, _: &str, faults: &mut Faults) {
    let buffer = player.buffer();
    let (width, height) = (buffer.area.width, buffer.area.height);
    let mut borders: Vec<(u16, std::ops::Range<u16>)> = Vec::new();
    // A notice goes from edge to edge.
    let lasting =
        player.app.bench.as_ref().is_some_and(|bench| {
            matches!(bench.saved, Saved::Failed(_)) || bench.outside.is_some()
        });
    if player.app.notice.is_some() || lasting {
        return;
    }
    if player.app.is_choosing() {
        return;
    }
    if let Some(frame) = top_layer(player) {
        borders.push((frame.x, frame.y + 1..frame.bottom()));
        borders.push((frame.right() - 1, frame.y + 1..frame.bottom()));
    } else if player.app.report.is_some() {
        if width >= 100 && height >= 30 {
            borders.push(((width / 2 - 2).min(70), 1..height - 1));
        }
    } else if player.app.bench.is_some()
        && player.app.summary.is_none()
        && player.app.projector.is_none()
    {
        let (outline, live) = sides(width);
        if outline > 0 {
            borders.push((outline - 1, 1..height - 1));
        }
        if live > 0 {
            borders.push((width - live, 1..height - 1));
        }
    }
    let glyphs = player.app.theme.glyphs;
    for (x, rows) in borders {
        for y in rows {
            let symbol = buffer[(x, y)].symbol();
            if ![glyphs.bar, glyphs.rule, glyphs.more[0], glyphs.more[1], " "].contains(&symbol) {
                faults.push(format!("{symbol:?} on the border at {x}, {y}"));
            }
        }
    }
}

/// The bottom line shows whole hints.
fn hints_are_whole(_: &Screen, player: &Player, language: &str, faults: &mut Faults) {
    let line = player.lines().pop().unwrap();
    let known = &VOCABULARY[language];
    if line.contains('…') || line.is_empty() {
        faults.push(format!("the bottom line is “{line}”"));
    }
    // A key on its own, without the word for what it does, would be at the end.
    let last = player.buffer().area.height - 1;
    let cell = |x: u16| &player.buffer()[(x, last)];
    let end = (0..player.buffer().area.width).rev().find(|x| cell(*x).symbol() != " ");
    if end.is_some_and(|x| cell(x).modifier.contains(Modifier::REVERSED)) {
        faults.push(format!("a key without a word: “{line}”"));
    }
    faults.extend(unknown(&line, known).map(|word| format!("“{word}” in the bottom line")));
}

/// Every cell has one of the theme's pairs of colours, of which the theme's own tests reckon the
/// contrast in all themes. So whatever is drawn here is legible in each of them.
fn only_colours_of_the_theme(_: &Screen, player: &Player, _: &str, faults: &mut Faults) {
    let pairs = player.app.theme.pairs();
    let cells = &player.buffer().content;
    let other = cells.iter().find(|cell| !pairs.contains(&(cell.fg, cell.bg)));
    faults.extend(other.map(|cell| format!("{} on {} is no pair of the theme", cell.fg, cell.bg)));
}

/// With ASCII signs none of the others is drawn.
fn signs_are_of_one_set(_: &Screen, player: &Player, _: &str, faults: &mut Faults) {
    if player.app.theme.glyphs.rule == "-" {
        let drawn = "─│▸›◆◈◇●○‖⚑★☆▏▎▍▌▋▊▉█↑↓←→";
        let cells = player.buffer().content.iter().map(|cell| cell.symbol());
        let other = cells.filter(|own| !own.is_ascii()).find(|own| drawn.contains(own));
        faults.extend(other.map(|own| format!("{own} among ASCII signs")));
    }
}

/// No word is cut.
fn words_are_whole(screen: &Screen, player: &Player, language: &str, faults: &mut Faults) {
    let buffer = player.buffer();
    let many = screen.name == "bilingual"
        || screen.name.starts_with("terms")
        || screen.name == "report-second";
    let known = if many { &*ALL_WORDS } else { &VOCABULARY[language] };
    let frame = top_layer(player);
    let app = &player.app;
    let whole = app.summary.is_some()
        || app.report.is_some()
        || app.projector.is_some()
        || app.is_choosing()
        || frame.is_some();
    let beside = app.bench.as_ref().filter(|_| !whole);
    for y in 1..buffer.area.height - 1 {
        let (from, to) = match frame {
            None => (0, buffer.area.width),
            Some(frame) if (frame.top()..frame.bottom()).contains(&y) => {
                (frame.left(), frame.right())
            }
            Some(_) => continue,
        };
        let text: String = (from..to).map(|x| buffer[(x, y)].symbol()).collect();
        let mut column = from;
        for word in text.split(' ') {
            let at = column;
            column += u16::try_from(word.chars().count()).unwrap() + 1;
            // Lists at the sides shorten questions that stand in full elsewhere.
            let (outline, live) = sides(buffer.area.width);
            let on_a_side = beside.is_some_and(|bench| {
                bench.outline.shown || at < outline || at >= buffer.area.width - live
            });
            // More below, right of the last line.
            let [up, down] = app.theme.glyphs.more;
            let bare = word.trim_end_matches(up).trim_end_matches(down);
            let word = if bare.ends_with('…') { bare } else { word };
            let shortened = word.ends_with('…') && (on_a_side || app.is_choosing());
            if word.contains('…') && !shortened {
                faults.push(format!("line {y}: “{word}” is cut"));
            }
            faults.extend(unknown(word, known).map(|word| format!("line {y}: “{word}” is cut")));
        }
    }
}

/// The words in a text that are in no message, no question and no answer. What is cut is no word
/// any more, but for a few that happen to begin like others.
fn unknown<'t>(text: &'t str, known: &'t HashSet<String>) -> impl Iterator<Item = String> + 't {
    words(text).filter(|word| word.chars().count() > 1 && !known.contains(word))
}

fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| !word.is_empty()).map(|word| word.nfc().collect())
}

/// Every word that each language says, and those of the assessments in these tests.
static VOCABULARY: LazyLock<std::collections::HashMap<&str, HashSet<String>>> =
    LazyLock::new(|| {
        let data = format!("{:?} {:?} {:?}", half_done(), example(), blank());
        // Debug output writes line breaks as `\n`.
        let data = data.replace("\\n", " ");
        let others = "English Français Português November novembre novembro Ana rivemont nouveau \
                      Saint Élie Cana Première première Deuxième ligne plus longue que la Région \
                      métropolitaine Règlement Voir le bail sante qqqq Léa Roy Sondage Lucie \
                      Gagnon Tremblay MAIRIE RIVEMONT PC conflicted copy conflict deux Le \
                      logement relève région";
        let locale = |tag: &str| -> Vec<&str> {
            let own = crate::l10n::sources().iter().filter(|(own, _)| *own == tag);
            own.flat_map(|(_, files)| files.iter().map(|(_, source)| *source)).collect()
        };
        let own = |tag: &'static str, questions: &str| {
            let all = locale(tag).into_iter().chain([questions, &*data, others]);
            (tag, all.flat_map(|text| words(text).collect::<Vec<_>>()).collect())
        };
        [
            own("en", include_str!("../../../questionnaires/local-mgi/en.ftl")),
            own("fr", include_str!("../../../questionnaires/local-mgi/fr.ftl")),
            own("pt-BR", include_str!("../../../questionnaires/local-mgi/pt-BR.ftl")),
        ]
        .into()
    });

static ALL_WORDS: LazyLock<HashSet<String>> =
    LazyLock::new(|| VOCABULARY.values().flatten().cloned().collect());
