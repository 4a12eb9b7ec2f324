//! `new-questionnaire`: a small questionnaire without faults, to start one's own from.

use std::path::Path;
use std::process::ExitCode;

use super::{Failure, tell};
use crate::l10n::{L10n, msg};
use crate::store::{Home, Name, write_new};

/// The id in the files, in place of which the new questionnaire's own is written.
const ID: &str = "my-questionnaire";

/// The files, in the order in which they are best read.
const FILES: [(&str, &str); 4] = [
    ("questionnaire.ron", include_str!("starter/questionnaire.ron")),
    ("en.ftl", include_str!("starter/en.ftl")),
    ("fr.ftl", include_str!("starter/fr.ftl")),
    ("pt-BR.ftl", include_str!("starter/pt-BR.ftl")),
];

/// Writes the questionnaire into a new or empty folder.
pub fn run(home: &Home, l10n: &L10n, folder: &Path) -> Result<ExitCode, Failure> {
    let id = id(folder);
    let files = FILES.map(|(name, content)| (name, content.replace(ID, &id)));
    write_new(folder, &files)?;
    let place = home.questionnaires().join(id);
    tell(&l10n.say(&msg::starter_made(folder.display().to_string())));
    tell(&l10n.say(&msg::starter_next(place.display().to_string())));
    Ok(ExitCode::SUCCESS)
}

/// The folder's name as an id: a questionnaire is found by the name of its folder.
fn id(folder: &Path) -> String {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
    // A letter in front, so that a name without any is not given another one.
    let slug = Name::suggest(&format!("x {name}"), None);
    let slug = slug.as_str().strip_prefix('x').unwrap_or_default();
    let slug = slug.trim_start_matches(|c: char| !c.is_ascii_lowercase());
    if slug.is_empty() { ID.to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::l10n;
    use crate::model::questionnaire::check;

    #[test]
    fn the_starter_has_no_fault() {
        let content = |name: &str| FILES.iter().find(|file| file.0 == name).map_or("", |f| f.1);
        let (structure, faults) = check::structure(content("questionnaire.ron"));
        assert_eq!(faults, []);
        let Some(structure) = structure else { panic!("it can be read") };
        assert_eq!(structure.id, ID);
        let mut texts = Vec::new();
        for tag in &structure.languages {
            let source = content(&format!("{tag}.ftl"));
            assert_eq!(l10n::check::texts(&structure, tag, source), [], "{tag}");
            texts.push((tag.as_str(), source));
        }
        assert_eq!(l10n::check::across(&structure, &texts), []);
        assert_eq!(FILES.len(), texts.len() + 1);
    }

    #[test]
    fn the_folder_gives_the_id() {
        for (folder, expected) in [
            ("x/integration-recife", "integration-recife"),
            ("Accueil à Montréal", "accueil-a-montreal"),
            ("2030 plan", "plan"),
        ] {
            assert_eq!(id(Path::new(folder)), expected, "{folder}");
        }
    }
}
