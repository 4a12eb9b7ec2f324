//! A section's opening and closing page: how one gets there, and that they never hold anybody up.

use super::support::*;

const FOUND: &str = "What was found";
const NEEDED: &str = "Who is usually needed";

fn at(indicator: &str) -> Player {
    Player::at_work(Outside::holding(half_done(), indicator))
}

/// These keys lead to a screen that shows this and not that.
#[track_caller]
fn leads(from: &str, keys: &str, shown: &str, not: &str) {
    let mut player = at(from);
    player.keys(keys);
    assert!(player.flat().contains(shown), "{keys}: “{shown}”\n{}", player.picture());
    assert!(!player.flat().contains(not), "{keys}: not “{not}”\n{}", player.picture());
    assert!(player.outside().saves.is_empty(), "{keys}: a page changes no answer");
}

#[test]
fn walking_past_a_section_shows_its_closing_page_and_then_the_next_opening_page() {
    let last = "participation-channels";
    for (keys, shown, not) in [
        ("Right", FOUND, "1.19 In what"),
        ("n", FOUND, NEEDED),
        ("PageDown", "1. Migrants’ rights", NEEDED),
        ("Right Right", NEEDED, FOUND),
        ("n Enter", "2. Whole-of-government approach", FOUND),
        ("Right*3", " 2.1 ", NEEDED),
        ("Right Enter PageDown", " 2.1 ", NEEDED),
        // Back the same way.
        ("Right Left", " 1.19 ", FOUND),
        ("Right Right Left", FOUND, NEEDED),
        ("Right Right p p", " 1.19 ", FOUND),
        ("Right Esc", " 1.19 ", FOUND),
        ("Right Right Esc", " 1.19 ", FOUND),
        ("Right Right b", " 1.19 ", FOUND),
        // Walking back shows no pages, and an opening page comes once.
        ("Right*3 Left", " 1.19 ", FOUND),
        ("Right*3 Left Right Right", " 2.1 ", NEEDED),
    ] {
        leads(last, keys, shown, not);
    }
}

#[test]
fn a_new_assessment_begins_with_the_page_of_its_first_section_and_the_quick_scan_without() {
    let new = "n “Rivemont” Enter*3";
    for (keys, shown, not) in [
        ("Enter*2", NEEDED, " C.1 What"),
        ("Enter*3", " C.1 What", NEEDED),
        ("Enter*2 Esc", " C.1 What", NEEDED),
        // Left without an answer, it is not shown again.
        ("Enter*2 Esc Esc Enter", " C.1 What", NEEDED),
        ("Enter*2 j", " 1.1 Is", NEEDED),
        ("Enter 2 Enter", " 1.1 Is", NEEDED),
    ] {
        let mut player = Player::new(Outside::default(), "en", (80, 24));
        player.keys(new).keys(keys);
        assert!(player.flat().contains(shown), "{keys}: “{shown}”\n{}", player.picture());
        assert!(!player.flat().contains(not), "{keys}: not “{not}”\n{}", player.picture());
    }
}

#[test]
fn enter_on_a_chosen_answer_shows_the_closing_page_too() {
    let done = with("safe-route-information", |entry| entry.answer = choice("in-place"));
    let mut player = Player::at_work(Outside::holding(done, "safe-route-information"));
    player.keys("Enter");
    assert!(player.text().contains(FOUND), "{}", player.picture());
}

#[test]
fn behind_the_last_section_stands_the_summary() {
    let last = "safe-route-information";
    leads(last, "Right", "This was the last part", "Dialogue agenda …");
    leads(last, "Right Right", "Dimension: all", FOUND);
    leads(last, "Right Right Esc", " 6.14 ", FOUND);
}

#[test]
fn the_quick_scan_passes_the_pages_over_and_begins_a_section_with_its_own() {
    let quick: Vec<_> = BUILT_IN.indicators.iter().filter(|i| i.quick && i.section > 0).collect();
    let change = quick.windows(2).find(|pair| pair[0].section != pair[1].section).unwrap();
    let number = format!(" {} ", change[1].number);
    leads(&change[0].id, "j Right", &number, NEEDED);
    let first = quick.iter().find(|indicator| indicator.section == 3).unwrap();
    let player = at(&first.id);
    let asked = player.app.bench.as_ref().unwrap().texts.ask("en").prompt(first);
    let number = format!(" {} {}", first.number, &asked[..4]);
    leads("health-access", "j / “partnerships” Enter", NEEDED, &number);
    leads("health-access", "j / “partnerships” Enter Enter", &number, NEEDED);
}

#[test]
fn jumps_pass_the_pages_over() {
    for (keys, shown) in [
        ("Right u", " 2.1 "),
        ("Right g", " 1.3 "),
        ("Right / “2.5” Enter", " 2.5 "),
        ("Right s Enter", " 1.1 "),
        ("Right o Up Enter", " 1.18 "),
        ("Right Right Ctrl+Z", " 1.19 "),
    ] {
        leads("participation-channels", keys, shown, FOUND);
    }
}

#[test]
fn the_outline_opens_a_section_and_then_its_page() {
    for (keys, shown, not) in [
        ("o Home Enter", "Decentralization", NEEDED),
        ("o Home Enter Enter", NEEDED, FOUND),
        ("o Home Enter Enter Enter", " C.1 ", NEEDED),
        ("o Home Enter Enter Left", " 1.3 ", NEEDED),
        ("o Home Enter Enter Esc", " 1.3 ", NEEDED),
        ("o Home Down Enter Right", " 1.1 ", NEEDED),
    ] {
        leads("health-access", keys, shown, not);
    }
}

#[test]
fn the_search_finds_a_section() {
    leads("health-access", "/ “bien-être socio” Enter", "4. Well-being of migrants", FOUND);
}

#[test]
fn the_terms_on_a_page_are_explained() {
    leads("participation-channels", "Right Right d", "Glossary", NEEDED);
    leads("participation-channels", "Right Right d Esc", NEEDED, "Glossary");
}

#[test]
fn no_key_on_a_page_answers_the_indicator_below_it() {
    for keys in ["Right 1", "Right 0", "Right é", "Right x", "Right Space", "Right Del", "Right m"]
    {
        leads("participation-channels", keys, FOUND, " 1.19 In");
    }
}

#[test]
fn a_page_scrolls_and_never_beyond_its_ends() {
    let mut player = at("participation-channels");
    player.keys("Right");
    let top = player.picture();
    player.keys("Down*200");
    let bottom = player.picture();
    assert_ne!(top, bottom);
    assert!(player.flat().contains("Press Enter to go on: 2."), "{bottom}");
    player.keys("Up Down");
    assert_eq!(player.picture(), bottom);
    player.keys("Home").wheels(true).wheels(false).keys("Up");
    assert_eq!(player.picture(), top);
    // A larger window shows more, and no empty lines at the end.
    player.keys("End").resizes((100, 70)).keys("Up");
    assert!(player.flat().contains("1. Migrants’ rights"), "{}", player.picture());
}

#[test]
fn the_language_changes_on_a_page_and_its_help_tells_its_keys() {
    let mut player = at("participation-channels");
    player.keys("Right F2");
    assert!(player.flat().contains("Ce qui ressort"), "{}", player.picture());
    player.keys("F2 F2 F1");
    assert!(!player.flat().contains("What this asks"), "{}", player.picture());
    player.keys("Esc Right");
    assert!(player.flat().contains(NEEDED), "{}", player.picture());
}
