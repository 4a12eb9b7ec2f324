//! A damaged assessment opens with what can be read of it, and nothing of it is ever lost.

use std::fs;

use local_mgi::model::assessment::{Answer, Assessment, FORMAT, Value};
use local_mgi::model::salvage::salvage;
use local_mgi::store::encode;

use crate::support::{TestHome, Words, questionnaire};

#[test]
fn it_says_what_could_not_be_read_and_keeps_the_file_before_the_first_change() {
    for language in ["en", "fr", "pt-BR"] {
        let home = TestHome::with_example(language);
        let good = home.assessment("montreal-2019");
        let text = home.text("montreal-2019");
        // The last third is gone, and a text in the middle is never closed.
        let cut = text.find("\"media-campaigns\"").or(text.find("\"services")).unwrap_or(90_000);
        let mut damaged = text[..cut].to_owned();
        let at = damaged.find("\"annual-flows\"").unwrap();
        let quote = at + damaged[at..].find("Québec").unwrap();
        damaged.replace_range(quote..quote, "\"");
        home.write("assessments/montreal-2019.ron", &damaged);

        let words = Words::new(language);
        let whole = good.entries.len();
        let list = home.run(["list"]);
        assert_eq!(list.code, 1, "{list:?}");
        assert!(list.out.contains("montreal-2019"), "{list:?}");
        let status = home.run(["status", "montreal-2019"]);
        assert_eq!(status.code, 1);
        assert!(status.talk.contains("entries.annual-flows.details"), "{}", status.talk);
        assert!(status.talk.contains(&whole.to_string()), "{}", status.talk);
        let check = home.run(["check"]);
        assert_eq!(check.code, 1);
        assert!(check.talk.contains("entries.annual-flows.details"), "{}", check.talk);

        // On the list, and on opening.
        let mut terminal = home.terminal([]).speaking(language);
        let read = salvage(&damaged).unwrap().whole.to_string();
        let counts = [("whole", read.as_str()), ("all", &good.entries.len().to_string())];
        let sign = words.fill("home-damaged", &counts);
        terminal.wait_for(&sign);
        terminal.press("Enter");
        terminal.wait_for_message("damage-title");
        // An entry is named as the screens name it.
        terminal.wait_for("C.12 · ");
        assert!(terminal.screen().has("annual-flows"), "{}", terminal.screen());
        terminal.press("Enter");
        terminal.wait("the wizard", |screen| !screen.has(&words.say("damage-title")));
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        assert_eq!(home.text("montreal-2019"), damaged, "looking changes nothing");

        let mut terminal = home.terminal(["open", "montreal-2019"]).speaking(language);
        terminal.wait_for_message("damage-title");
        terminal.press("Enter Enter");
        terminal.go("housing");
        terminal.press("3");
        terminal.wait_for_saved();
        terminal.press("4");
        terminal.wait_for_saved();
        terminal.press("C-q");
        assert_eq!(terminal.wait_for_end(), 0);
        let kept = fs::read_to_string(home.file("montreal-2019.damaged")).unwrap();
        assert_eq!(kept, damaged);

        // What was sound is as it was.
        let now = home.assessment("montreal-2019");
        assert_eq!(now.about, good.about);
        for (id, entry) in &good.entries {
            let start = text.find(&format!("\"{id}\": (\n")).unwrap();
            let is_whole =
                text[start + 1..].find("\n        ),").is_some_and(|end| start + end < cut);
            if is_whole && id != "annual-flows" && id != "housing" {
                assert_eq!(now.entry(id), entry, "{id}");
            }
        }
        assert_eq!(now.entry("annual-flows").answer, good.entry("annual-flows").answer);
        assert_eq!(now.entry("annual-flows").evidence, good.entry("annual-flows").evidence);

        // The kept one is on no list, and can be asked for.
        let list = home.run(["list"]);
        assert_eq!((list.code, list.out.contains("damaged")), (0, false), "{list:?}");
        assert_eq!(home.run(["status", "montreal-2019.damaged"]).code, 1);
    }
}

#[test]
fn a_copy_of_a_damaged_one_is_a_copy_of_all_its_bytes() {
    let home = TestHome::with_assessment("en", "town");
    let mut bytes = home.text("town").into_bytes();
    bytes[2000] = 0xff;
    bytes.truncate(9000);
    fs::write(home.file("town"), &bytes).unwrap();
    let name = local_mgi::store::Name::new("twin").unwrap();
    home.store().duplicate("town", &name).unwrap();
    assert_eq!(fs::read(home.file("twin")).unwrap(), bytes);
}

#[test]
fn one_of_a_newer_program_is_shown_as_far_as_it_is_known_and_never_written() {
    let home = TestHome::with_assessment("en", "town");
    let newer = home
        .text("town")
        .replacen(&format!("format: {FORMAT}"), &format!("format: {}", FORMAT + 1), 1)
        .replacen(
            "    about: (",
            "    signed_by: (\n        mayor: Some(\"Ana\"),\n    ),\n    about: (",
            1,
        )
        .replacen("answer: Unanswered", "answer: Guessed(Choice(\"low\"), 0.5)", 1)
        .replacen(
            "            notes: {},",
            "            notes: {},\n            mood: \"sunny\",",
            1,
        );
    home.write("assessments/town.ron", &newer);
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("damage-title-newer");
    let start: String = Words::new("en").say("damage-newer").chars().take(40).collect();
    terminal.wait_for(&start);
    terminal.wait_for("signed_by");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
    terminal.press("1");
    terminal.wait_for_message("read-only-newer");
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);
    assert_eq!(home.text("town"), newer);
    let files = fs::read_dir(home.path().join("assessments")).unwrap();
    let names: Vec<_> = files.map(|file| file.unwrap().file_name()).collect();
    assert!(names.iter().all(|name| !name.to_string_lossy().contains("damaged")), "{names:?}");
}

#[test]
fn without_the_name_of_its_questionnaire_the_answers_tell_which_it_is() {
    let home = TestHome::with_example("en");
    let text = home.text("montreal-2019");
    let start = text.find("    entries:").unwrap();
    home.write("assessments/rest.ron", &text[start..]);
    let status = home.run(["status", "rest"]);
    assert_eq!(status.code, 1, "{status:?}");
    assert_eq!(home.assessment("montreal-2019").entries.len(), questionnaire().indicators.len());
    let sound = home.run(["status", "montreal-2019"]);
    // All but the title, which stood before.
    let findings = |text: &str| text.lines().skip(2).map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(findings(&status.out), findings(&sound.out));
}

#[test]
fn bytes_that_are_no_text_cost_one_letter_each() {
    let home = TestHome::with_assessment("en", "town");
    let mut assessment: Assessment = home.assessment("town");
    let words = [("fr".to_owned(), "Été 2024".to_owned())].into();
    assessment.entries.get_mut("housing").unwrap().answer = Answer::Given(Value::Text(words));
    let mut bytes = encode(&assessment).into_bytes();
    let at = bytes.windows(3).position(|bytes| bytes == "Ét".as_bytes()).unwrap();
    bytes[at + 1] = b'\0';
    fs::write(home.file("town"), &bytes).unwrap();
    let check = home.run(["check"]);
    assert!(check.talk.contains(&Words::new("en").say("check-no-text")), "{check:?}");
    let mut terminal = home.terminal(["open", "town"]);
    terminal.wait_for_message("damage-title");
    terminal.press("Enter");
    terminal.wait_for_message("welcome-title");
    terminal.press("Enter");
    terminal.wait_for_indicator("decentralization");
    terminal.press("1");
    terminal.wait_for_saved();
    let answer = home.entry("town", "housing").answer;
    let words = [("fr".to_owned(), "\u{fffd}té 2024".to_owned())].into();
    assert_eq!(answer, Answer::Given(Value::Text(words)));
    assert_eq!(fs::read(home.file("town.damaged")).unwrap(), bytes);
}
