//! Commands for scripts: results on stdout, talk on stderr, one exit code for each way of ending.

use serde_json::Value;

use crate::support::{LANGUAGES, Output, TestHome, Words};

fn json(output: &Output) -> Value {
    assert_eq!((output.code, output.talk.as_str()), (0, ""), "{output:?}");
    serde_json::from_str(&output.out).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn new_makes_an_assessment_and_says_where() {
    let home = TestHome::speaking("en");
    let made = home.run([
        "new",
        "São Paulo",
        "--authority",
        "Prefeitura",
        "--country",
        "Brasil",
        "--year",
        "2026",
        "--lang",
        "pt",
    ]);
    let path = home.file("São Paulo").display().to_string();
    let words = Words::new("pt-BR").fill("cli-made", &[("name", "São Paulo"), ("path", &path)]);
    assert_eq!((made.code, made.out.as_str(), made.talk.trim()), (0, "", words.as_str()));
    let about = home.assessment("São Paulo").about;
    assert_eq!((about.authority.as_str(), about.country.as_str()), ("Prefeitura", "Brasil"));
    assert_eq!((about.year, about.languages), (Some(2026), vec!["pt-BR".to_owned()]));
    // Never over another one.
    let before = home.text("São Paulo");
    let again = home.run(["new", "São Paulo"]);
    assert_eq!((again.code, again.out.as_str()), (3, ""));
    assert!(again.talk.contains("São Paulo"), "{again:?}");
    assert_eq!(home.text("São Paulo"), before);
}

/// The second instrument needs nothing but its folder.
#[test]
fn another_questionnaire_is_named_by_its_id() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let country = ["--authority", "Gouvernement d’Essai", "--year", "2026"];
        let made = home
            .run(["new", "country", "--questionnaire", "sdg-10-7-2"].into_iter().chain(country));
        assert_eq!(made.code, 0, "{made:?}");
        let status = json(&home.run(["status", "country", "--json"]));
        assert_eq!(status["assessment"]["questionnaire"], "sdg-10-7-2");
        assert_eq!(status["coverage"]["asked"], 30);
        assert_eq!(status["dimensions"].as_array().unwrap().len(), 6);
        let status = home.run(["status", "country"]);
        assert_eq!(status.code, 0, "{status:?}");
        assert!(status.out.contains("Gouvernement d’Essai"), "{status:?}");
        let checked = home.run(["check"]);
        assert_eq!(checked.code, 0, "{checked:?}");
    }
}

#[test]
fn list_tells_what_there_is() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let words = Words::new(language);
        let empty = home.run(["list"]);
        assert_eq!((empty.code, empty.out.as_str()), (0, ""));
        assert_eq!(empty.talk.trim(), words.say("cli-list-empty"));
        assert_eq!(json(&home.run(["list", "--json"]))["assessments"], Value::Array(Vec::new()));

        home.run(["example"]);
        home.run(["new", "town", "--authority", "Ville d’Essai"]);
        let list = home.run(["list"]);
        let progress = words.fill("live-progress", &[("answered", "68"), ("asked", "87")]);
        let example = list.out.lines().find(|line| line.starts_with("montreal-2019")).unwrap();
        assert!(example.ends_with(&progress), "{list:?}");
        assert_eq!(list.out.lines().count(), 2, "{list:?}");

        let list = json(&home.run(["list", "--json"]));
        assert_eq!(list["format"], 1);
        for assessment in list["assessments"].as_array().unwrap() {
            assert_eq!(
                keys(assessment),
                [
                    "name",
                    "path",
                    "authority",
                    "country",
                    "year",
                    "questionnaire",
                    "example",
                    "coverage"
                ]
            );
            let path = assessment["path"].as_str().unwrap();
            assert!(std::path::Path::new(path).is_file(), "{path}");
        }
    }
}

/// `status --json` is an interface: others read it. A change of its shape is a new format.
#[test]
fn status_as_json_has_the_documented_shape() {
    let home = TestHome::with_example("en");
    let status = json(&home.run(["status", "montreal-2019", "--json"]));
    assert_eq!(keys(&status), ["format", "assessment", "coverage", "dimensions", "dialogue"]);
    assert_eq!(status["format"], 1);
    let assessment: Value = serde_json::json!({
        "name": "montreal-2019",
        "authority": "Ville de Montréal",
        "country": "Canada",
        "year": 2019,
        "questionnaire": "local-mgi",
        "questionnaire_version": "2019.1",
        "example": true,
    });
    assert_eq!(status["assessment"], assessment);
    let coverage_keys =
        ["asked", "answered", "dont_know", "not_applicable", "unanswered", "parked"];
    assert_eq!(keys(&status["coverage"]), coverage_keys);
    let dimensions = status["dimensions"].as_array().unwrap();
    assert_eq!(dimensions.len(), 6);
    let mut total = serde_json::Map::new();
    for (at, dimension) in dimensions.iter().enumerate() {
        assert_eq!(
            keys(dimension),
            ["id", "number", "title", "coverage", "strengths", "partial", "gaps"]
        );
        assert_eq!(dimension["number"], at + 1);
        for key in coverage_keys {
            let sum = total.entry(key).or_insert(0.into());
            *sum = (sum.as_u64().unwrap() + dimension["coverage"][key].as_u64().unwrap()).into();
        }
        for list in ["strengths", "partial", "gaps"] {
            for finding in dimension[list].as_array().unwrap() {
                assert_finding(finding);
            }
        }
    }
    assert_eq!(status["coverage"], Value::Object(total));
    for finding in status["dialogue"].as_array().unwrap() {
        assert_finding(finding);
        assert!(["shared", "other"].contains(&finding["mandate"].as_str().unwrap()));
    }
}

fn assert_finding(finding: &Value) {
    let all = ["id", "number", "mandate", "evidenced", "planned", "overridden", "why"];
    assert_eq!(keys(finding), all);
    let mandates = [Value::Null, "city".into(), "shared".into(), "other".into()];
    assert!(mandates.contains(&finding["mandate"]), "{finding}");
    for flag in ["evidenced", "planned", "overridden"] {
        assert!(finding[flag].is_boolean(), "{finding}");
    }
    assert!(!finding["why"].as_str().unwrap().is_empty());
}

#[test]
fn status_says_the_same_in_every_language_and_each_sentence_in_its_own() {
    let home = TestHome::with_example("en");
    let statuses = LANGUAGES
        .map(|language| json(&home.run(["status", "montreal-2019", "--json", "--lang", language])));
    // Everything but the words is the same.
    fn wordless(value: &Value) -> Value {
        match value {
            Value::Object(fields) => fields
                .iter()
                .filter(|(key, _)| !["why", "title"].contains(&key.as_str()))
                .map(|(key, value)| (key.clone(), wordless(value)))
                .collect(),
            Value::Array(items) => items.iter().map(wordless).collect(),
            other => other.clone(),
        }
    }
    fn words(value: &Value, into: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (key, value) in fields {
                    match value {
                        Value::String(text) if ["why", "title"].contains(&key.as_str()) => {
                            into.push(text.clone());
                        }
                        other => words(other, into),
                    }
                }
            }
            Value::Array(items) => items.iter().for_each(|item| words(item, into)),
            _ => {}
        }
    }
    for (at, one) in statuses.iter().enumerate() {
        for other in &statuses[at + 1..] {
            assert_eq!(wordless(one), wordless(other));
            let (mut own, mut others) = (Vec::new(), Vec::new());
            words(one, &mut own);
            words(other, &mut others);
            for (one, other) in own.iter().zip(&others) {
                assert_ne!(one, other, "the same words in two languages");
            }
        }
    }
    // And as text for people.
    for language in LANGUAGES {
        let text = home.run(["status", "montreal-2019", "--lang", language]);
        assert_eq!((text.code, text.talk.as_str()), (0, ""));
        let own = Words::new(language);
        for id in
            ["home-example", "summary-well-developed", "summary-with-potential", "summary-dialogue"]
        {
            assert!(text.out.contains(&own.say(id)), "{language}: {id} in\n{}", text.out);
        }
        // No score, no rank, no percentage.
        assert!(!text.out.contains('%') || language != "en", "{}", text.out);
    }
}

#[test]
fn a_file_is_taken_by_its_path_too() {
    let home = TestHome::with_example("en");
    let copy = home.write("elsewhere/copy.ron", home.text("montreal-2019"));
    let by_path = json(&home.run(["status", copy.to_str().unwrap(), "--json"]));
    let mut by_name = json(&home.run(["status", "montreal-2019", "--json"]));
    by_name["assessment"]["name"] = "copy".into();
    assert_eq!(by_path, by_name);
    // Relative ones, too.
    let relative = json(&home.run(["status", "elsewhere/copy.ron", "--json"]));
    assert_eq!(relative, by_path);
}

#[test]
fn wrong_calls_end_with_2_and_say_in_words_what_is_wrong() {
    for language in LANGUAGES {
        let home = TestHome::speaking(language);
        let words = Words::new(language);
        let cases: [(&[&str], String); 9] = [
            (&["--nonsense"], words.fill("usage-unknown-argument", &[("argument", "--nonsense")])),
            (
                &["list", "--nonsense"],
                words.fill("usage-unknown-argument", &[("argument", "--nonsense")]),
            ),
            (&["nonsense"], words.fill("usage-unknown-command", &[("command", "nonsense")])),
            (&["status"], words.fill("usage-missing", &[("argument", "<\u{1}>")])),
            (
                &["new", "x", "--year", "soon"],
                words.fill("usage-value", &[("argument", "--year <\u{1}>"), ("value", "soon")]),
            ),
            (
                &["new", "x", "--year", "99"],
                words.fill("usage-value", &[("argument", "--year <\u{1}>"), ("value", "99")]),
            ),
            (
                &["new", "x", "--year"],
                words.fill("usage-no-value", &[("argument", "--year <\u{1}>")]),
            ),
            (&["new", "../x"], words.fill("trouble-name-character", &[("name", "../x")])),
            (&["new", " "], words.say("trouble-name-empty")),
        ];
        for (arguments, sentence) in cases {
            let output = home.run(arguments);
            assert_eq!((output.code, output.out.as_str()), (2, ""), "{arguments:?} {output:?}");
            for part in sentence.split('\u{1}') {
                assert!(output.talk.contains(part), "{arguments:?}: {part} in {output:?}");
            }
        }
    }
}

#[test]
fn what_is_not_there_ends_with_3() {
    let home = TestHome::speaking("en");
    for arguments in [
        &["status", "nowhere"][..],
        &["open", "nowhere"],
        &["example", "nowhere"],
        &["new", "town", "--questionnaire", "nowhere"],
        &["check", "nowhere.ron"],
    ] {
        let output = home.run(arguments);
        assert_eq!((output.code, output.out.as_str()), (3, ""), "{arguments:?}");
        assert!(output.talk.contains("nowhere"), "{arguments:?}: {output:?}");
        assert!(!home.path().join("assessments").exists(), "{arguments:?}");
    }
}

#[test]
fn what_cannot_be_read_ends_with_1_and_names_file_and_line() {
    let home = TestHome::with_assessment("en", "town");
    let broken = home.text("town").replacen("answer: Unanswered", "answer: Unanswerde", 1);
    let line = broken.lines().position(|line| line.contains("Unanswerde")).unwrap() + 1;
    home.write("assessments/town.ron", &broken);
    for arguments in [&["status", "town"][..], &["list"], &["check"]] {
        let output = home.run(arguments);
        assert_eq!(output.code, 1, "{arguments:?} {output:?}");
        assert!(output.talk.contains("town.ron"), "{output:?}");
        assert!(output.talk.contains(&line.to_string()), "{arguments:?}: {line} in {output:?}");
        assert!(output.talk.contains("Unanswerde"), "{output:?}");
    }
    assert_eq!(home.text("town"), broken);
}
