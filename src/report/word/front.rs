//! What frames the text: sheet, title page, contents, and what stands in the margins.

use maud::{Markup, PreEscaped, html};

use super::blocks::Row;
use super::writer::{Field, Look, Shape, Writer};
use crate::report::document::{Document, Title};

/// A sheet of A4, in twentieths of a point; two columns need it across.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheet {
    width: u32,
    height: u32,
    beside: u32,
    above: u32,
}

/// The outer namespaces of every part with text.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

impl Sheet {
    /// The sheet that a document is printed on.
    pub fn of(document: &Document) -> Sheet {
        let across = document.second.is_some();
        let (width, height) = if across { (16838, 11906) } else { (11906, 16838) };
        let (beside, above) = if document.short { (960, 1020) } else { (1134, 1360) };
        Sheet { width, height, beside, above }
    }

    /// What the margins leave.
    pub fn text_width(self) -> u32 {
        self.width - 2 * self.beside
    }
}

impl Writer<'_> {
    /// The whole text.
    pub fn document(&mut self) -> Markup {
        let document = self.document;
        let sheet = Sheet::of(document);
        let front = self.titles();
        let contents = if document.short {
            html! {}
        } else {
            self.contents()
        };
        let text = self.text();
        // The last thing is a paragraph.
        let end = if self.follows_table {
            self.gap()
        } else {
            html! {}
        };
        html! {
            w:document xmlns:w=(MAIN) xmlns:r=(RELATIONS) {
                w:body {
                    (front)
                    (contents)
                    (text)
                    (end)
                    w:sectPr {
                        w:headerReference w:type="default" r:id="header" {}
                        @if !document.short {
                            w:headerReference w:type="first" r:id="firstHeader" {}
                        }
                        w:footerReference w:type="default" r:id="footer" {}
                        @if !document.short {
                            w:footerReference w:type="first" r:id="firstFooter" {}
                        }
                        @let across = (sheet.width > sheet.height).then_some("landscape");
                        w:pgSz w:w=(sheet.width) w:h=(sheet.height) w:orient=[across] {}
                        w:pgMar w:top=(sheet.above) w:right=(sheet.beside) w:bottom=(sheet.above)
                            w:left=(sheet.beside) w:header="620" w:footer="560" w:gutter="0" {}
                        @if !document.short { w:titlePg {} }
                    }
                }
            }
        }
    }

    fn titles(&mut self) -> Markup {
        let document = self.document;
        match &document.second {
            None => self.title(&document.title),
            Some(second) => {
                let row = self.row(
                    Row::Whole,
                    |writer| writer.title(&document.title),
                    |writer| writer.title(second),
                );
                self.columns(&row.0)
            }
        }
    }

    fn title(&mut self, title: &Title) -> Markup {
        let short = self.document.short;
        let mut above = (!short).then_some(2600);
        let mut put = |writer: &mut Self, style, text: &str| {
            let text = writer.plain(text);
            let shape = Shape { above: above.take(), ..Shape::of(style) };
            writer.paragraph(shape, &text)
        };
        html! {
            @if let Some(draft) = title.draft.as_ref().filter(|_| !short) {
                (put(self, "BlockText", draft))
            }
            (put(self, "Title", &title.title))
            @if !title.subject.is_empty() { (put(self, "Subtitle", &title.subject)) }
            @let instrument = self.run(&title.instrument, strong());
            (self.paragraph(Shape::default(), &instrument))
            @for line in &title.lines { (put(self, "", line)) }
        }
    }

    /// The contents, filled in. Word puts the numbers of the pages in when it is asked to bring them
    /// up to date; a mark to do so by itself would make it ask about it on opening.
    fn contents(&mut self) -> Markup {
        let contents = self.document.contents(2);
        if contents.is_empty() {
            return html! {};
        }
        self.starts_page = true;
        let heading = self.plain(&self.document.words.contents);
        let heading = self.paragraph(Shape::of("TOCHeading"), &heading);
        let mut entries = String::new();
        for (at, (level, anchor, text)) in contents.into_iter().enumerate() {
            let bookmark = self.bookmark(anchor);
            let page = self.field(Field::PageOf(bookmark), "", Look::default());
            let line = html! {
                @if at == 0 { (self.field_start(Field::Contents, Look::default())) }
                w:hyperlink w:anchor=(bookmark) w:history="1" {
                    (self.plain(text))
                    w:r { w:tab {} }
                    (page)
                }
            };
            let style = if level == 1 { "TOC1" } else { "TOC2" };
            // The style's dots would lead to nothing as long as there is no number.
            let shape = Shape { tab: Some(self.width), ..Shape::of(style) };
            entries.push_str(&self.paragraph(shape, &line).0);
        }
        let end = self.field_end(Look::default());
        let end = self.paragraph(Shape::default(), &end);
        html! {
            w:sdt {
                w:sdtPr {
                    w:docPartObj {
                        w:docPartGallery w:val="Table of Contents" {}
                        w:docPartUnique {}
                    }
                }
                w:sdtContent { (heading) (PreEscaped(entries)) (end) }
            }
        }
    }

    /// What stands in the margins, part by part.
    pub fn margins(&self) -> [(&'static str, Markup); 4] {
        let title = &self.document.title;
        let head = [title.title.as_str(), title.subject.as_str()];
        let head: Vec<&str> = head.into_iter().filter(|text| !text.is_empty()).collect();
        // One page says its name itself.
        let head = if self.document.short { String::new() } else { head.join(" – ") };
        let [before, between, after] =
            self.document.words.page.each_ref().map(|text| text.as_str());
        let none = Look::default();
        let page = html! {
            w:r { w:tab {} }
            (self.plain(before)) (self.field(Field::Page, "1", none))
            (self.plain(between)) (self.field(Field::Pages, "1", none)) (self.plain(after))
        };
        [
            ("word/header.xml", self.header(&head)),
            ("word/firstHeader.xml", self.header("")),
            ("word/footer.xml", html! { w:ftr xmlns:w=(MAIN) { (self.margin("Footer", &page)) } }),
            (
                "word/firstFooter.xml",
                html! { w:ftr xmlns:w=(MAIN) { (self.margin("Footer", &html! {})) } },
            ),
        ]
    }

    /// The document's name and the draft's mark.
    fn header(&self, name: &str) -> Markup {
        let line = html! {
            (self.plain(name))
            @if let Some(draft) = &self.document.title.draft {
                w:r { w:tab {} }
                (self.run(draft, strong()))
            }
        };
        html! { w:hdr xmlns:w=(MAIN) { (self.margin("Header", &line)) } }
    }

    /// A line whose end stands at the right margin.
    fn margin(&self, style: &str, line: &Markup) -> Markup {
        let right = Sheet::of(self.document).text_width();
        html! {
            w:p {
                w:pPr {
                    w:pStyle w:val=(style) {}
                    w:tabs { w:tab w:val="right" w:pos=(right) {} }
                }
                (line)
            }
        }
    }
}

fn strong() -> Look<'static> {
    Look { style: Some("Strong"), language: None }
}
