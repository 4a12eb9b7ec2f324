//! What is made of an assessment for others, while it is being chosen: what, as what, in which
//! language and where.

use crate::l10n::{Language, Message, msg};
use crate::model::Id;
use crate::model::publication::{Format, Product, Publication};

/// What is being chosen. Holds nothing that is translated.
pub struct Edition {
    /// What is chosen.
    pub wanted: Publication,
    /// The parts of a profile: id and heading.
    pub parts: Vec<(Id, Message)>,
}

/// One thing to choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    /// What is made.
    Product,
    /// A part of the profile, by position.
    Part(usize),
    /// As what.
    Format,
    /// In which language.
    Language,
    /// In which second one.
    Second,
    /// Where.
    Place,
    /// Writes it.
    Write,
}

impl Edition {
    /// With what was chosen last for this assessment, or with the usual choices in this language.
    pub fn new(
        before: Option<Publication>,
        language: Language,
        parts: Vec<(Id, Message)>,
    ) -> Edition {
        let mut wanted = before.unwrap_or_else(|| Publication {
            language: language.tag.to_owned(),
            ..Publication::default()
        });
        // A file of settings may hold what is offered no more.
        wanted.language = Language::fitting(&wanted.language).tag.to_owned();
        wanted.second.take_if(|second| Language::all().all(|own| own.tag != *second));
        wanted.without.retain(|id| parts.iter().any(|(own, _)| own == id));
        if !wanted.product.formats().contains(&wanted.format) {
            wanted.format = wanted.product.formats()[0];
        }
        Edition { wanted, parts }
    }

    /// What to remember of it: nothing where all is as usual in this language, so that who chose
    /// nothing finds the language of the screen again.
    pub fn remembered(self, language: Language) -> Option<Publication> {
        let language = language.tag.to_owned();
        let usual = Publication { language, ..Publication::default() };
        Some(self.wanted).filter(|wanted| *wanted != usual)
    }

    /// What there is to choose, as far as they concern what is chosen.
    pub fn lines(&self) -> Vec<Line> {
        let mut lines = vec![Line::Product];
        if self.wanted.product == Product::Profile {
            lines.extend((0..self.parts.len()).map(Line::Part));
        }
        lines.extend([Line::Format, Line::Language]);
        if self.wanted.product.is_document() {
            lines.push(Line::Second);
        }
        lines.extend([Line::Place, Line::Write]);
        lines
    }

    /// The language of the document.
    pub fn language(&self) -> Language {
        Language::fitting(&self.wanted.language)
    }

    /// The languages that can stand beside the document's.
    pub fn seconds(&self) -> impl Iterator<Item = Language> {
        let first = self.language();
        Language::all().filter(move |language| *language != first)
    }

    /// How many possibilities a line has, and which one is chosen. A part is chosen or not.
    pub fn options(&self, line: Line) -> (usize, usize) {
        let found = |at: Option<usize>| at.unwrap_or(0);
        let wanted = &self.wanted;
        match line {
            Line::Product => {
                let at = Product::ALL.iter().position(|own| *own == wanted.product);
                (Product::ALL.len(), found(at))
            }
            Line::Part(at) => (2, usize::from(!wanted.without.contains(&self.parts[at].0))),
            Line::Format => {
                let formats = wanted.product.formats();
                (formats.len(), found(formats.iter().position(|own| *own == wanted.format)))
            }
            Line::Language => {
                let at = Language::all().position(|own| own == self.language());
                (Language::all().count(), found(at))
            }
            Line::Second => {
                let second = wanted.second.as_deref();
                let at = self.seconds().position(|own| Some(own.tag) == second);
                (self.seconds().count() + 1, at.map_or(0, |at| at + 1))
            }
            Line::Place | Line::Write => (0, 0),
        }
    }

    /// Chooses a possibility of a line.
    pub fn choose(&mut self, line: Line, option: usize) {
        if option >= self.options(line).0 {
            return;
        }
        match line {
            Line::Product => {
                let product = Product::ALL[option];
                self.wanted.product = product;
                if !product.formats().contains(&self.wanted.format) {
                    self.set_format(product.formats()[0]);
                }
            }
            Line::Part(at) => {
                let id = self.parts[at].0.clone();
                if option == 1 {
                    self.wanted.without.remove(&id);
                } else {
                    self.wanted.without.insert(id);
                }
            }
            Line::Format => self.set_format(self.wanted.product.formats()[option]),
            Line::Language => {
                let language = Language::all().nth(option).map(|own| own.tag.to_owned());
                let before = self.wanted.language.clone();
                self.wanted.language = language.unwrap_or(before.clone());
                // They change places rather than stand there twice.
                if self.wanted.second.as_ref() == Some(&self.wanted.language) {
                    self.wanted.second = Some(before);
                }
            }
            Line::Second => {
                let second = option.checked_sub(1).and_then(|at| self.seconds().nth(at));
                self.wanted.second = second.map(|own| own.tag.to_owned());
            }
            Line::Place | Line::Write => {}
        }
    }

    fn set_format(&mut self, format: Format) {
        let before = std::mem::replace(&mut self.wanted.format, format);
        if let Some(place) = &mut self.wanted.place {
            *place = format.renamed(place, before);
        }
    }
}

/// What a product is called.
pub fn product(product: Product) -> Message {
    match product {
        Product::Profile => msg::publish_profile(),
        Product::OnePage => msg::publish_one_page(),
        Product::Workbook => msg::publish_workbook(),
        Product::Data => msg::publish_data(),
    }
}

/// What a format is called.
pub fn format(format: Format) -> Message {
    match format {
        Format::Word => msg::publish_word(),
        Format::Html => msg::publish_html(),
        Format::Markdown => msg::publish_markdown(),
        Format::Xlsx => msg::publish_xlsx(),
        Format::Csv => msg::publish_csv(),
        Format::Json => msg::publish_json(),
    }
}
