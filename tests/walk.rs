//! The whole way: from the first start to a filled assessment, in three languages, with every kind
//! of answer, and at the end the file.

use crate::snapshot;
use crate::support::{Options, Terminal, TestHome};

const NAME: &str = "ville-d-essai-2024";

#[test]
fn a_city_is_assessed_in_three_languages_and_every_answer_is_in_the_file() {
    let home = TestHome::new();
    let mut terminal = home.sized_terminal([], Options::sized(96, 34));
    begin(&mut terminal);
    context(&mut terminal);
    switch_language_while_typing(&mut terminal);
    figures(&mut terminal);
    tables(&mut terminal);
    not_answering(&mut terminal);
    rights(&mut terminal);
    other_dimensions(&mut terminal);
    terminal.press("C-q");
    assert_eq!(terminal.wait_for_end(), 0);

    let mut terminal = home.sized_terminal(["--lang", "en", "open", NAME], Options::sized(96, 34));
    come_back(&mut terminal);
    assert_eq!(terminal.wait_for_end(), 0);

    let checked = home.run(["check", home.file(NAME).to_str().unwrap()]);
    assert_eq!(checked.code, 0, "{checked:?}");
    snapshot!("walk", masked(&home.text(NAME)));
}

/// The first start asks the language and offers the first steps, then the empty list offers a new assessment.
fn begin(terminal: &mut Terminal) {
    let screen = terminal.wait_for_message("languages-title");
    for language in ["English", "Français", "Português"] {
        assert!(screen.has(language), "{screen}");
    }
    assert!(screen.cursor_line().contains("English"), "the system's language first: {screen}");
    terminal.press("Down Enter");
    terminal.set_language("fr");
    // The first steps can be skipped.
    terminal.wait_for_message("tour-title");
    terminal.press("Esc");
    terminal.wait_for_message("home-title");
    terminal.wait_for("Montréal 2019");

    terminal.press("n");
    terminal.wait_for_message("form-new");
    terminal.type_text("Ville d’Essai");
    terminal.press("Enter");
    terminal.type_text("Canada");
    terminal.press("Enter C-a");
    terminal.type_text("2024");
    // The usual questionnaire, and the full set.
    terminal.press("Enter Enter Enter");
    let screen = terminal.begin();
    assert!(screen.lines[0].contains("Ville d’Essai"), "{screen}");
    assert!(screen.lines[0].contains(&terminal.say("title-unchanged")), "{screen}");
}

/// One of a list, with words below it; one of a list in every row of a table.
fn context(terminal: &mut Terminal) {
    terminal.press("2");
    terminal.wait_for_saved();
    terminal.focus_detail("decentralization", "explanation");
    terminal.press("Enter");
    terminal.type_text("Les compétences sont partagées.");
    terminal.press("Enter");
    terminal.type_text("Voir la loi de 2015.");
    terminal.press("Esc");
    terminal.wait_for("Voir la loi de 2015.");

    terminal.press("Right");
    terminal.wait_for_indicator("migration-jurisdiction");
    terminal.go("service-responsibilities");
    terminal.press("2 Down 2 Down 2 Down 1 Down 4 Down");
    // The same through the form.
    terminal.press("Enter Down Down Enter");
    terminal.wait_for_saved();
}

/// Half a sentence, another language, the rest of it: text, focus and cursor stay.
fn switch_language_while_typing(terminal: &mut Terminal) {
    terminal.go("self-defined-role");
    terminal.press("Enter");
    terminal.wait_for_message("form-answer");
    terminal.type_text("Accueillir, puis ");
    let before = terminal.screen();
    assert!(before.cursor_line().contains("Accueillir, puis"), "{before}");
    terminal.press("F2");
    terminal.set_language("pt-BR");
    let after = terminal.wait_for_message("form-answer");
    assert!(after.cursor_line().contains("Accueillir, puis"), "{after}");
    assert_eq!(before.cursor.1, after.cursor.1, "{after}");
    terminal.type_text("inclure.");
    terminal.press("Esc");
    terminal.wait_for_saved();
    // What was begun in French is French; beside it stands a Portuguese version.
    terminal.press("Enter");
    terminal.fill(&["Acolher e incluir."]);
    terminal.wait_for("Acolher e incluir.");
}

/// Numbers, amounts and years as Portuguese writes them.
fn figures(terminal: &mut Terminal) {
    terminal.go("total-budget");
    // A digit opens the field and is its first one.
    terminal.press("5");
    terminal.wait_for_message("money-amount");
    terminal.type_text(".500.000.000,50");
    terminal.press("Tab");
    terminal.type_text("CAD");
    terminal.press("Enter");
    terminal.wait_for("5.500.000.000,5 CAD");
    terminal.focus_detail("total-budget", "year");
    terminal.press("2");
    terminal.fill(&["018"]);
    // The currency is known by now.
    terminal.go("transfers");
    terminal.press("Enter");
    terminal.fill(&["300 000 000"]);
    terminal.wait_for("300.000.000 CAD");
    terminal.go("foreign-born-residents");
    terminal.press("6");
    terminal.fill(&["44.000"]);
    terminal.focus_detail("foreign-born-residents", "share");
    terminal.press("Enter");
    terminal.fill(&["33,9"]);
    terminal.focus_detail("foreign-born-residents", "year");
    terminal.press("Enter");
    terminal.type_text("20");
    terminal.press("Enter");
    terminal.wait_for_message("fault-year");
    terminal.fill(&["16"]);
    terminal.wait_until_gone(&terminal.say("form-detail"));
}

/// Rows that are added, changed and taken away; rows that are always there.
fn tables(terminal: &mut Terminal) {
    terminal.go("annual-flows");
    for row in [["2022", "41000", "4500"], ["2021", "1", "1"], ["2023", "38.000", "4.500"]] {
        terminal.focus("+");
        terminal.press("Enter");
        terminal.wait_for_message("form-row");
        terminal.fill(&row);
    }
    terminal.focus("2021");
    terminal.press("Delete");
    terminal.wait_until_gone("2021");
    terminal.focus("2022");
    terminal.press("Enter C-a");
    terminal.fill(&["2022 (provisório)"]);
    terminal.wait_for("2022 (provisório)");

    terminal.go("other-mobility");
    terminal.press("Down Down 1");
    terminal.wait_for_message("form-row");
    terminal.fill(&["250", "2022"]);
    terminal.wait_for("1.250");

    terminal.go("city-type");
    terminal.press("1 3 2 1");
    terminal.wait_for_saved();
    terminal.go("reference-frame");
    terminal.press("Enter");
    terminal.fill(&["Aglomeração"]);
    terminal.wait_for("Aglomeração");
}

/// The distinct ways of not answering.
fn not_answering(terminal: &mut Terminal) {
    terminal.go("national-assessment");
    terminal.press("x");
    terminal.wait_for_message("not-applicable-reason");
    terminal.fill(&["O país não tem avaliação."]);
    terminal.wait_for("O país não tem avaliação.");
    terminal.go("respondents");
    terminal.press("0");
    terminal.wait_for_message("dont-know-whom");
    terminal.fill(&["Secretaria", "maio"]);
    terminal.wait_for("Secretaria");
}

/// Everything that belongs to one indicator of a dimension.
fn rights(terminal: &mut Terminal) {
    terminal.go("rights-charter");
    terminal.press("1");
    terminal.focus_detail("rights-charter", "name");
    terminal.press("Enter");
    terminal.fill(&["Carta de direitos"]);
    terminal.press("m");
    terminal.wait_for_message("mandate-who");
    terminal.press("2");
    terminal.wait_for_message("mandate-city");

    for (title, kind, year) in
        [("Carta", "1", "2006"), ("Relatório", "2", "2010"), ("Balcão", "3", "")]
    {
        terminal.press("e");
        terminal.wait_for_message("evidence-title");
        terminal.type_text(title);
        terminal.press("Tab");
        terminal.press(kind);
        terminal.press("Tab");
        terminal.fill(&[year, "p. 3", "https://exemplo.org", "nota"]);
        terminal.wait_for(title);
    }
    terminal.focus("1. Carta");
    terminal.press("Enter End");
    terminal.type_text(" municipal");
    terminal.press("Esc");
    terminal.focus("2. Relatório");
    terminal.press("C-Up");
    terminal.wait_for("1. Relatório");
    terminal.focus("3. Balcão");
    terminal.press("Delete");
    terminal.wait_until_gone("Balcão");

    terminal.press("w");
    terminal.type_text("Primeira linha");
    terminal.press("Enter");
    terminal.type_text("“segunda” \\ linha");
    terminal.press("Esc");
    terminal.press("f");
    terminal.wait_for_message("flag-what");
    terminal.type_text("O ano exato");
    terminal.press("Tab");
    terminal.type_text("Arquivo");
    terminal.press("Enter");
    terminal.wait_for("Arquivo");
}

fn other_dimensions(terminal: &mut Terminal) {
    terminal.go("health-access");
    terminal.press("2 m 4");
    terminal.type_text("Governo do Québec");
    terminal.press("Enter");
    terminal.wait_for("Governo do Québec");
    // Read otherwise, for a reason.
    terminal.press("r 1 Enter");
    terminal.type_text("Há clínicas para todos.");
    terminal.press("Esc");
    terminal.wait_for_message("reading-strength");

    terminal.go("international-commitments");
    terminal.press("1 5");
    terminal.type_text("Agenda municipal");
    terminal.press("Enter");
    terminal.wait_for("Agenda municipal");

    terminal.go("responsible-unit");
    terminal.press("1");
    terminal.go("unit-resources");
    terminal.press("2");
    terminal.fill(&[",5"]);
    terminal.focus_detail("unit-resources", "budget");
    terminal.press("Enter");
    terminal.fill(&["4.000.000"]);

    terminal.go("anti-trafficking-plan");
    terminal.press("3");
    terminal.focus_detail("anti-trafficking-plan", "period");
    terminal.press("Enter");
    terminal.fill(&["2014", "2016"]);
    terminal.wait_for("2014–2016");

    terminal.go("culture-and-sport");
    terminal.press("1 Down Down Down Down Down Down Space Down Down Space");
    terminal.wait_for_saved();
    terminal.go("trafficking-data");
    terminal.press("k Esc");
    terminal.wait_for_saved();
}

/// Welcome back, in English this time: place, last answers and whom to ask are there.
fn come_back(terminal: &mut Terminal) {
    let screen = terminal.wait_for_message("welcome-title");
    for id in ["welcome-last", "welcome-somebody"] {
        assert!(screen.has(&terminal.say(id)), "{id}: {screen}");
    }
    assert!(screen.has("Arquivo"), "whom to ask: {screen}");
    terminal.press("Enter");
    terminal.wait_for_indicator("trafficking-data");
    terminal.go("rights-charter");
    // A note of one's own beside the Portuguese one.
    terminal.press("w");
    terminal.fill(&["See the archive."]);
    terminal.go("school-access");
    terminal.press("1");
    terminal.wait_for_saved();
    terminal.press("C-c");
}

/// Without what differs from one run to the next.
fn masked(text: &str) -> String {
    let mask = |line: &str| match line.trim_start().split_once(": ") {
        Some((field @ ("changed_at" | "changed_by"), value)) if value != "None," => {
            let blanks = &line[..line.len() - line.trim_start().len()];
            format!("{blanks}{field}: \"…\",\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(mask).collect()
}
