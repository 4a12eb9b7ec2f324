//! Other frameworks in words: headings of groups, and an indicator's places.

mod frameworks;

use super::{Asker, L10n, Message, msg, say};
use crate::model::crosswalk::{Grouping, Heading};
use crate::model::questionnaire::{Crosswalk, Migof, Questionnaire};

impl L10n {
    /// A group's heading.
    pub fn group_heading(
        &self,
        questionnaire: &Questionnaire,
        texts: Asker,
        heading: &Heading,
    ) -> String {
        self.say(&match heading {
            Heading::Dimension(at) => {
                return say::section_heading(self, texts, &questionnaire.sections[*at]);
            }
            Heading::Migof(part) => migof(*part),
            Heading::Sdg(.., target) => sdg(target),
            Heading::Sdg1072(part) => sdg_10_7_2(part),
            Heading::Gcm(number) => gcm(*number),
            Heading::None => msg::crosswalk_none(),
        })
    }

    /// An indicator's places in other frameworks, one text for each.
    pub fn places(&self, crosswalk: &Crosswalk) -> Vec<String> {
        let Crosswalk { migof: part, sdg: targets, sdg_10_7_2: category, gcm: objectives } =
            crosswalk;
        let places = part.iter().copied().map(migof);
        let places = places.chain(targets.iter().map(|target| sdg(target)));
        let places = places.chain(category.iter().map(|part| sdg_10_7_2(part)));
        let places = places.chain(objectives.iter().copied().map(gcm));
        places.map(|place| self.say(&place)).collect()
    }
}

/// By what findings are put together.
pub fn grouping(grouping: Grouping) -> Message {
    match grouping {
        Grouping::Dimension => msg::grouping_dimension(),
        Grouping::Migof => msg::grouping_migof(),
        Grouping::Sdg => msg::grouping_sdg(),
        Grouping::Sdg1072 => msg::grouping_sdg_10_7_2(),
        Grouping::Gcm => msg::grouping_gcm(),
    }
}

/// By its number, and by its name where that is known.
fn sdg(target: &str) -> Message {
    let number = target.to_owned();
    match frameworks::sdg(target) {
        Some(name) => msg::FrameworkSdg { name, target: number }.message(),
        None => msg::crosswalk_sdg(number),
    }
}

/// By its letter, and by its name where there is such a one.
fn sdg_10_7_2(part: &str) -> Message {
    let letter = part.to_owned();
    match frameworks::category(part) {
        Some(name) => msg::FrameworkSdg1072 { name, part: letter }.message(),
        None => msg::crosswalk_sdg_10_7_2(letter),
    }
}

/// By its number, and by its name where there is such a one.
fn gcm(objective: u8) -> Message {
    let number = usize::from(objective);
    match frameworks::gcm(objective) {
        Some(name) => msg::FrameworkGcm { name, number }.message(),
        None => msg::crosswalk_gcm(number),
    }
}

fn migof(part: Migof) -> Message {
    match part {
        Migof::Principle1 => msg::crosswalk_principle_1(),
        Migof::Principle2 => msg::crosswalk_principle_2(),
        Migof::Principle3 => msg::crosswalk_principle_3(),
        Migof::Objective1 => msg::crosswalk_objective_1(),
        Migof::Objective2 => msg::crosswalk_objective_2(),
        Migof::Objective3 => msg::crosswalk_objective_3(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n::Language;

    #[test]
    fn places_are_said_in_one_text_for_each_framework() {
        let whole = Crosswalk {
            migof: Some(Migof::Principle3),
            sdg: vec!["16.7".into(), "17.19".into()],
            sdg_10_7_2: Some("3e".into()),
            gcm: vec![23],
        };
        for (tag, crosswalk, expected) in [
            (
                "en",
                &whole,
                vec![
                    "MiGOF, principle 3: partnerships on migration and related issues",
                    "SDG target 16.7: participatory decisions",
                    "SDG target 17.19",
                    "SDG indicator 10.7.2, sub-category 3e: civil society and private sector",
                    "Global Compact for Migration, objective 23: international cooperation and \
                     partnerships",
                ],
            ),
            (
                "fr",
                &Crosswalk { sdg: vec!["10.7".into()], gcm: vec![3, 16], ..Crosswalk::default() },
                vec![
                    "Cible 10.7 des ODD\u{a0}: migrations ordonnées, sûres et régulières",
                    "Pacte mondial pour les migrations, objectif 3\u{a0}: des informations exactes et \
                     fournies à temps",
                    "Pacte mondial pour les migrations, objectif 16\u{a0}: inclusion et cohésion \
                     sociale",
                ],
            ),
            ("pt-BR", &Crosswalk::default(), vec![]),
        ] {
            assert_eq!(L10n::new(Language::fitting(tag)).places(crosswalk), expected, "{tag}");
        }
    }

    #[test]
    fn whatever_the_built_in_questionnaire_refers_to_has_a_name() {
        for indicator in &crate::model::test_support::BUILT_IN.indicators {
            let Crosswalk { sdg, sdg_10_7_2, gcm, .. } = &indicator.crosswalk;
            assert!(sdg.iter().all(|target| frameworks::sdg(target).is_some()), "{sdg:?}");
            let category = |part: &String| frameworks::category(part).is_some();
            assert!(sdg_10_7_2.iter().all(category), "{sdg_10_7_2:?}");
            assert!(gcm.iter().all(|number| frameworks::gcm(*number).is_some()), "{gcm:?}");
        }
    }
}
