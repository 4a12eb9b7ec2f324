//! Other frameworks in words: headings of groups, and an indicator's places.

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
            Heading::Sdg(.., target) => msg::crosswalk_sdg(target.clone()),
            Heading::Sdg1072(part) => msg::crosswalk_sdg_10_7_2(part.clone()),
            Heading::Gcm(number) => msg::crosswalk_gcm(usize::from(*number)),
            Heading::None => msg::crosswalk_none(),
        })
    }

    /// An indicator's places in other frameworks, one text for each framework.
    pub fn places(&self, crosswalk: &Crosswalk) -> Vec<String> {
        let mut places = Vec::new();
        places.extend(crosswalk.migof.map(migof));
        if !crosswalk.sdg.is_empty() {
            let targets = self.list(crosswalk.sdg.iter().cloned());
            let count = crosswalk.sdg.len();
            places.push(msg::CrosswalkSdgTargets { count, targets }.message());
        }
        places.extend(crosswalk.sdg_10_7_2.clone().map(msg::crosswalk_sdg_10_7_2));
        if !crosswalk.gcm.is_empty() {
            let numbers = self.list(crosswalk.gcm.iter().map(u8::to_string));
            let count = crosswalk.gcm.len();
            places.push(msg::CrosswalkGcmObjectives { count, numbers }.message());
        }
        places.iter().map(|place| self.say(place)).collect()
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
            sdg: vec!["16.7".into(), "17.17".into()],
            sdg_10_7_2: Some("3e".into()),
            gcm: vec![23],
        };
        for (tag, crosswalk, expected) in [
            (
                "en",
                &whole,
                vec![
                    "MiGOF, principle 3: partnerships on migration and related issues",
                    "SDG targets 16.7, 17.17",
                    "SDG indicator 10.7.2, sub-category 3e",
                    "Global Compact for Migration, objective 23",
                ],
            ),
            (
                "fr",
                &Crosswalk { sdg: vec!["10.7".into()], gcm: vec![3, 16], ..Crosswalk::default() },
                vec!["Cible 10.7 des ODD", "Pacte mondial pour les migrations, objectifs 3, 16"],
            ),
            ("pt-BR", &Crosswalk::default(), vec![]),
        ] {
            assert_eq!(L10n::new(Language::fitting(tag)).places(crosswalk), expected, "{tag}");
        }
    }
}
