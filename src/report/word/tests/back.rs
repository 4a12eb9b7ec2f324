//! Reads a file back.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document as Xml, Node};
use zip::ZipArchive;

use crate::report::document::Document;
use crate::report::word::write;

/// The parts of a file, by name.
pub struct Parts(pub BTreeMap<String, String>);

impl Parts {
    pub fn of(document: &Document) -> Parts {
        let bytes = write(document).unwrap();
        let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for at in 0..zip.len() {
            let mut file = zip.by_index(at).unwrap();
            let name = file.name().unwrap().into_owned();
            let mut text = String::new();
            file.read_to_string(&mut text).unwrap();
            assert!(parts.insert(name, text).is_none());
        }
        Parts(parts)
    }

    /// A part, which must be well-formed.
    pub fn xml(&self, name: &str) -> Xml<'_> {
        Xml::parse(&self.0[name]).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn text(&self) -> Xml<'_> {
        self.xml("word/document.xml")
    }
}

/// All elements with this name, in order.
pub fn all<'a>(node: Node<'a, 'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    node.descendants().filter(move |own| own.tag_name().name() == name)
}

/// An attribute, whatever its namespace.
pub fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|own| own.name() == name).map(|own| own.value())
}

/// The `val` of the first element with this name below.
pub fn value<'a>(node: Node<'a, 'a>, name: &'a str) -> Option<&'a str> {
    all(node, name).next().and_then(|own| attribute(own, "val"))
}

/// The words below.
pub fn words(node: Node) -> String {
    all_text(node, "t")
}

/// The instructions of fields below.
pub fn fields(node: Node) -> Vec<String> {
    node.descendants()
        .filter(|own| own.tag_name().name() == "instrText")
        .map(|own| own.text().unwrap_or_default().trim().to_owned())
        .collect()
}

fn all_text(node: Node, name: &str) -> String {
    let own = node.descendants().filter(|own| own.tag_name().name() == name);
    own.filter_map(|own| own.text()).collect()
}

/// Each paragraph with its style.
pub fn paragraphs(xml: &Xml) -> Vec<(String, String)> {
    let paragraphs = xml.descendants().filter(|own| own.tag_name().name() == "p");
    paragraphs
        .map(|own| {
            let style = own.descendants().find(|own| own.tag_name().name() == "pStyle");
            let style = style.and_then(|own| attribute(own, "val")).unwrap_or_default();
            (style.to_owned(), words(own))
        })
        .collect()
}
