//! The parts of the file beside the text.

use maud::{Markup, PreEscaped, html};

use super::front::Sheet;
use super::writer::proofing;
use crate::report::document::{Document, ListKind};

const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
/// The schemas of what stands in a package of parts.
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
/// Its kinds of properties.
const CORE: &str = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
/// The kinds of relations between parts.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/// What a part of a Word file is.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const STYLES: &str = include_str!("styles.xml");

/// The parts that the text relates to: what each is, and its file, which is the relation's id, too.
const PARTS: [(&str, &str); 8] = [
    ("styles", "styles"),
    ("numbering", "numbering"),
    ("settings", "settings"),
    ("fontTable", "fontTable"),
    ("header", "header"),
    ("header", "firstHeader"),
    ("footer", "footer"),
    ("footer", "firstFooter"),
];

/// What each part is.
pub fn content_types() -> Markup {
    html! {
        Types xmlns={ (PACKAGE) "/content-types" } {
            Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml" {}
            Default Extension="xml" ContentType="application/xml" {}
            Override PartName="/docProps/core.xml"
                ContentType="application/vnd.openxmlformats-package.core-properties+xml" {}
            Override PartName="/word/document.xml"
                ContentType={ (WORD) ".document.main+xml" } {}
            @for (kind, file) in PARTS {
                Override PartName={ "/word/" (file) ".xml" }
                    ContentType={ (WORD) "." (kind) "+xml" } {}
            }
        }
    }
}

/// Where the text and the properties are.
pub fn relationships() -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            Relationship Id="document" Type={ (OFFICE) "/officeDocument" }
                Target="word/document.xml" {}
            Relationship Id="properties" Type={ (PACKAGE) "/relationships/metadata/core-properties" }
                Target="docProps/core.xml" {}
        }
    }
}

/// What the text relates to: its other parts, and addresses on the web.
pub fn targets(addresses: &[String]) -> Markup {
    html! {
        Relationships xmlns={ (PACKAGE) "/relationships" } {
            @for (kind, file) in PARTS {
                Relationship Id=(file) Type={ (OFFICE) "/" (kind) } Target={ (file) ".xml" } {}
            }
            @for (at, address) in addresses.iter().enumerate() {
                Relationship Id={ "web" (at + 1) } Type={ (OFFICE) "/hyperlink" } Target=(address)
                    TargetMode="External" {}
            }
        }
    }
}

/// What the file says of itself: no name of a person, no time.
pub fn properties(document: &Document) -> Markup {
    let title = &document.title;
    html! {
        cp:coreProperties xmlns:cp=(CORE) xmlns:dc="http://purl.org/dc/elements/1.1/" {
            dc:title { (title.title) @if !title.subject.is_empty() { " – " (title.subject) } }
            dc:subject { (title.instrument) }
            dc:language { (title.language) }
            @if let Some(draft) = &title.draft { cp:contentStatus { (draft) } }
        }
    }
}

/// How everything looks, and its language.
pub fn styles(document: &Document) -> Markup {
    let (text, title) = if document.short { ("19", "36") } else { ("21", "60") };
    html! {
        w:styles xmlns:w=(MAIN) {
            w:docDefaults {
                w:rPrDefault {
                    w:rPr {
                        w:rFonts w:ascii="Calibri" w:eastAsia="Calibri" w:hAnsi="Calibri"
                            w:cs="Calibri" {}
                        w:color w:val="1C2126" {}
                        w:sz w:val=(text) {}
                        w:szCs w:val=(text) {}
                        w:lang w:val=[proofing(&document.title.language)] w:eastAsia="en-US"
                            w:bidi="ar-SA" {}
                    }
                }
                w:pPrDefault {
                    w:pPr { w:spacing w:after="120" w:line="259" w:lineRule="auto" {} }
                }
            }
            (PreEscaped(STYLES))
            w:style w:type="paragraph" w:styleId="Title" {
                w:name w:val="Title" {}
                w:basedOn w:val="Normal" {}
                w:next w:val="Subtitle" {}
                w:uiPriority w:val="10" {}
                w:qFormat {}
                w:pPr {
                    w:pBdr {
                        w:top w:val="single" w:sz="36" w:space=(if document.short { "6" } else { "16" })
                            w:color="0A3D6B" {}
                    }
                    w:spacing w:before="120" w:after="160" w:line="240" w:lineRule="auto" {}
                }
                w:rPr {
                    w:b {}
                    w:color w:val="0A3D6B" {}
                    w:sz w:val=(title) {}
                    w:szCs w:val=(title) {}
                }
            }
            (chapter(document.short))
            @for (level, above, indent) in [(1, 120, 0), (2, 0, 360)] {
                w:style w:type="paragraph" w:styleId={ "TOC" (level) } {
                    w:name w:val={ "toc " (level) } {}
                    w:basedOn w:val="Normal" {}
                    w:next w:val="Normal" {}
                    w:uiPriority w:val="39" {}
                    w:pPr {
                        w:tabs {
                            w:tab w:val="right" w:leader="dot"
                                w:pos=(Sheet::of(document).text_width()) {}
                        }
                        w:spacing w:before=(above) w:after="30" {}
                        w:ind w:left=(indent) {}
                    }
                    @if level == 1 { w:rPr { w:b {} } }
                }
            }
        }
    }
}

/// The headings of chapters; on one page there is less room for them.
fn chapter(short: bool) -> Markup {
    let (above, below, size) = if short { (260, 100, 26) } else { (480, 200, 36) };
    html! {
        w:style w:type="paragraph" w:styleId="Heading1" {
            w:name w:val="heading 1" {}
            w:basedOn w:val="Normal" {}
            w:next w:val="Normal" {}
            w:uiPriority w:val="9" {}
            w:qFormat {}
            w:pPr {
                w:keepNext {}
                w:keepLines {}
                w:pBdr { w:bottom w:val="single" w:sz="8" w:space="3" w:color="0A3D6B" {} }
                w:spacing w:before=(above) w:after=(below) w:line="240" w:lineRule="auto" {}
                w:outlineLvl w:val="0" {}
            }
            w:rPr {
                w:b {}
                w:color w:val="0A3D6B" {}
                w:sz w:val=(size) {}
                w:szCs w:val=(size) {}
            }
        }
    }
}

/// How lists count.
pub fn numbering(lists: &[ListKind]) -> Markup {
    // Each list is one of its own: Word counts through lists of one kind that stand side by side.
    let all = std::iter::once(&ListKind::Bullets).chain(lists).enumerate();
    html! {
        w:numbering xmlns:w=(MAIN) {
            @for (at, kind) in all.clone() {
                @let (format, mark, indent) = match kind {
                    ListKind::Bullets => ("bullet", "•", 360),
                    ListKind::Numbers => ("decimal", "%1.", 360),
                    ListKind::Sources => ("decimal", "[%1]", 620),
                };
                w:abstractNum w:abstractNumId=(at) {
                    w:multiLevelType w:val="singleLevel" {}
                    w:lvl w:ilvl="0" {
                        w:start w:val="1" {}
                        w:numFmt w:val=(format) {}
                        w:lvlText w:val=(mark) {}
                        w:lvlJc w:val="left" {}
                        w:pPr { w:ind w:left=(indent) w:hanging=(indent) {} }
                        w:rPr { w:color w:val="0A3D6B" {} }
                    }
                }
            }
            @for (at, _) in all {
                w:num w:numId=(at + 1) { w:abstractNumId w:val=(at) {} }
            }
        }
    }
}

/// How Word is to treat the file: as one of its own, of this time.
pub fn settings(document: &Document) -> Markup {
    const WORD: &str = "http://schemas.microsoft.com/office/word";
    html! {
        w:settings xmlns:w=(MAIN) {
            w:zoom w:percent="100" {}
            w:defaultTabStop w:val="709" {}
            w:characterSpacingControl w:val="doNotCompress" {}
            w:compat {
                w:compatSetting w:name="compatibilityMode" w:uri=(WORD) w:val="15" {}
                w:compatSetting w:name="overrideTableStyleFontSizeAndJustification" w:uri=(WORD)
                    w:val="1" {}
            }
            w:themeFontLang w:val=[proofing(&document.title.language)] {}
        }
    }
}

/// Where Calibri is missing, Carlito is as wide.
pub fn fonts() -> Markup {
    html! {
        w:fonts xmlns:w=(MAIN) {
            w:font w:name="Calibri" {
                w:altName w:val="Carlito" {}
                w:family w:val="swiss" {}
                w:pitch w:val="variable" {}
            }
        }
    }
}
