//! What the report screen asks for: a document or tables, as text to look at or as files.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use jiff::civil::Date;

use crate::desk::{Consent, Passage, Refusal, Shape, Subject};
use crate::export::csv::Separator;
use crate::export::{Export, TableId, csv, json, xlsx};
use crate::l10n::{L10n, Language, Message, msg};
use crate::model::publication::{Format, Product, Publication};
use crate::report::document::Document;
use crate::report::{Options, Part, Voice, bilingual, html, markdown, one_page, profile, word};
use crate::store::{Home, Name, ResultFile, StoreError, make_folder, write_results};

mod passages;

/// An assessment, and what is to be made of it.
pub struct Publishing<'a> {
    /// The assessment as it stands on the screen.
    pub subject: Subject<'a>,
    /// What is wanted.
    pub wanted: &'a Publication,
    /// What the assessment is called.
    pub name: String,
    /// The date on it.
    pub date: Date,
}

impl Publishing<'_> {
    /// The name of its file or folder, as far as nobody says otherwise: authority, year, language.
    pub fn file_name(&self) -> String {
        let about = &self.subject.assessment.about;
        let mut name = Name::suggest(&about.authority, about.year).as_str().to_owned();
        if self.wanted.product == Product::OnePage {
            name.push_str("-page");
        }
        name.push('-');
        name.push_str(self.language().tag);
        match self.wanted.format.ending() {
            Some(ending) => format!("{name}.{ending}"),
            None => format!("{name}-csv"),
        }
    }

    /// What it would say.
    pub fn passages(&self) -> Vec<Passage> {
        if self.wanted.product.is_document() {
            return passages::passages(&self.document());
        }
        let l10n = L10n::new(self.language());
        let export = self.export(&l10n);
        let heading = |level, text| Passage { shape: Shape::Heading(level), text, second: false };
        let mut passages = vec![heading(0, export.title())];
        for table in TableId::ALL.map(|id| export.table(id)) {
            let columns = l10n.list(table.columns.into_iter().map(|column| column.heading));
            let count = table.rows.len();
            let text = l10n.say(&msg::PublishTable { columns, count }.message());
            passages.push(heading(2, table.title));
            passages.push(Passage { shape: Shape::Text, text, second: false });
        }
        passages
    }

    /// Writes it to a place as the official names it; tells its full path. Nothing that is there is
    /// replaced and no folder made without their consent.
    pub fn publish(&self, home: &Home, place: &str, consent: Consent) -> Result<String, Refusal> {
        let Publication { format, .. } = self.wanted;
        let path = home.document(place, &self.file_name(), format.ending());
        let shown = path.display().to_string();
        let failed = |error: StoreError| match error {
            // It came there just now.
            StoreError::FileExists(path) => Refusal::Exists(path.display().to_string()),
            error => Refusal::Failed(explain(&error, &shown)),
        };
        if let Some(folder) = path.parent().filter(|folder| !folder.is_dir()) {
            if !consent.make_folder && folder != home.documents() {
                return Err(Refusal::NoFolder(folder.display().to_string()));
            }
            make_folder(folder).map_err(failed)?;
        }
        let there = match format {
            Format::Csv => TableId::ALL.iter().any(|id| table_file(&path, *id).exists()),
            // A broken link is something, too.
            _ => path.symlink_metadata().is_ok(),
        };
        if there && !consent.replace {
            return Err(Refusal::Exists(shown));
        }
        let (folder, files) = match format {
            Format::Csv => (Some(&*path), self.tables(&path)),
            _ => {
                let content = self.content().map_err(Refusal::Failed)?;
                (None, vec![ResultFile { path: path.clone(), content }])
            }
        };
        write_results(folder, &files, consent.replace).map_err(failed)?;
        Ok(shown)
    }

    /// What it is as one file; an error where it is too large for its format.
    fn content(&self) -> Result<Vec<u8>, Message> {
        let l10n = L10n::new(self.language());
        match self.wanted.format {
            Format::Word => word::write(&self.document()).map_err(|_| msg::report_too_large()),
            Format::Html => Ok(html::write(&self.document()).into_bytes()),
            Format::Markdown => Ok(markdown::write(&self.document()).into_bytes()),
            Format::Xlsx => xlsx::write(&self.export(&l10n)).map_err(|_| msg::export_too_large()),
            Format::Json | Format::Csv => Ok(json::write(&self.export(&l10n)).into_bytes()),
        }
    }

    /// Each table as a file in this folder.
    fn tables(&self, folder: &Path) -> Vec<ResultFile> {
        let l10n = L10n::new(self.language());
        let export = self.export(&l10n);
        let separator = Separator::of(l10n.language().tag);
        let file = |id| ResultFile {
            path: table_file(folder, id),
            content: csv::write(&export.table(id), separator).into_bytes(),
        };
        TableId::ALL.map(file).into()
    }

    fn language(&self) -> Language {
        Language::fitting(&self.wanted.language)
    }

    fn export<'l>(&'l self, l10n: &'l L10n) -> Export<'l> {
        let Subject { questionnaire, texts, assessment } = self.subject;
        let texts = texts.ask(l10n.language().tag);
        Export::new(l10n, texts, questionnaire, assessment, &self.name, self.date)
    }

    fn document(&self) -> Document {
        let first = self.document_in(self.language());
        let second = self.wanted.second.as_deref().map(Language::fitting);
        match second.filter(|second| *second != self.language()) {
            Some(second) => bilingual::side_by_side(first, self.document_in(second)),
            None => first,
        }
    }

    fn document_in(&self, language: Language) -> Document {
        let Subject { questionnaire, texts, assessment } = self.subject;
        let l10n = L10n::new(language);
        let voice = Voice { l10n: &l10n, texts: texts.ask(language.tag) };
        if self.wanted.product == Product::OnePage {
            return one_page(questionnaire, assessment, voice, self.date);
        }
        let is_in = |part: &Part| !self.wanted.without.contains(part.id());
        let parts = Part::ALL.into_iter().filter(is_in).collect();
        profile(questionnaire, assessment, voice, &Options { date: self.date, parts })
    }
}

fn table_file(folder: &Path, id: TableId) -> PathBuf {
    folder.join(format!("{}.csv", id.name()))
}

/// Why nothing was written here: the answers are as they were, whatever happened.
fn explain(error: &StoreError, path: &str) -> Message {
    let path = path.to_owned();
    match error {
        StoreError::Io { error, .. } => match error.kind() {
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                msg::publish_no_permission(path)
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => msg::publish_full(path),
            _ => msg::PublishFailed { error: error.to_string(), path }.message(),
        },
        other => super::trouble::explain(other),
    }
}
