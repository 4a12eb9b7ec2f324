//! Fluent sources of which only what is said is read.
//!
//! A start shows a few dozen of some two thousand messages, and a key a handful more. Finding where
//! each begins costs a fraction of reading them all.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::ops::Range;

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource};
use fluent_syntax::ast::{Entry, InlineExpression};

use super::check::{each, head};

/// Messages in one language. Each is read when it is first said.
pub(super) struct Sources {
    sources: Vec<Cow<'static, str>>,
    /// Where each message is, by its name.
    places: Vec<Place>,
    bundle: RefCell<FluentBundle<FluentResource>>,
}

struct Place {
    source: usize,
    name: Range<usize>,
    end: usize,
    read: Cell<bool>,
}

impl Sources {
    /// Over these sources. A message that stands in several is the first one's. What cannot be read
    /// is left out and named by `check`. Sources from outside must not be `check::unfit`.
    pub(super) fn new(tag: &str, sources: impl IntoIterator<Item = Cow<'static, str>>) -> Sources {
        let mut bundle = FluentBundle::new(vec![tag.parse().unwrap_or_default()]);
        // Isolation marks would leak into exports and into the terminal's cells.
        bundle.set_use_isolating(false);
        let sources: Vec<Cow<str>> = sources.into_iter().collect();
        let mut places = Vec::new();
        for (at, source) in sources.iter().enumerate() {
            find_places(at, source, &mut places);
        }
        let name = |place: &Place| &sources[place.source][place.name.clone()];
        // Those of one name stay in their order.
        places.sort_by(|a, b| name(a).cmp(name(b)));
        Sources { sources, places, bundle: RefCell::new(bundle) }
    }

    /// A message's value, or one of its attributes; nothing where it does not exist. A placeholder
    /// that nothing fills shows as its name and stands among the errors.
    pub(super) fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        arguments: &FluentArgs,
        errors: &mut Vec<FluentError>,
    ) -> Option<String> {
        self.read(id);
        let bundle = self.bundle.borrow();
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        Some(bundle.format_pattern(pattern, Some(arguments), errors).into_owned())
    }

    /// Reads a message, and the others that it refers to.
    fn read(&self, id: &str) {
        let mut wanted = vec![Cow::Borrowed(id)];
        while let Some(id) = wanted.pop() {
            let first = self.places.partition_point(|place| self.name(place) < &*id);
            let named = self.places[first..].iter().take_while(|place| self.name(place) == &*id);
            for place in named {
                if place.read.replace(true) {
                    break;
                }
                let text = &self.sources[place.source][place.name.start..place.end];
                let resource = match FluentResource::try_new(text.to_owned()) {
                    Ok(resource) | Err((resource, _)) => resource,
                };
                if resource.entries().next().is_none() {
                    // It cannot be read; perhaps another one of its name can.
                    continue;
                }
                wanted.extend(referred(&resource).map(Cow::Owned));
                // A second message of the same id keeps the first.
                let _ = self.bundle.borrow_mut().add_resource(resource);
                break;
            }
        }
    }

    fn name(&self, place: &Place) -> &str {
        &self.sources[place.source][place.name.clone()]
    }

    /// Changes every letter of every message, so that tests can find a word that is none.
    #[cfg(test)]
    pub(super) fn set_transform(&mut self, transform: Option<fn(&str) -> Cow<str>>) {
        self.bundle.get_mut().set_transform(transform);
    }
}

/// Where each message of a source is: from its name to the next one, or to a comment.
fn find_places(source: usize, text: &str, places: &mut Vec<Place>) {
    let mut start = 0;
    let mut open: Option<Range<usize>> = None;
    let mut close = |open: &mut Option<Range<usize>>, end: usize| {
        if let Some(name) = open.take() {
            places.push(Place { source, name, end, read: Cell::new(false) });
        }
    };
    for line in text.split_inclusive('\n') {
        if line.starts_with('#') {
            close(&mut open, start);
        } else if line.starts_with(|c: char| c == '-' || c.is_ascii_alphabetic()) {
            // Terms have a hyphen in front.
            let hyphen = usize::from(line.starts_with('-'));
            if let Some((_, name)) = head(&line[hyphen..]) {
                close(&mut open, start);
                open = Some(start..start + hyphen + name.len());
            }
        }
        start += line.len();
    }
    close(&mut open, start);
}

/// The names of the messages and terms that these refer to.
fn referred(resource: &FluentResource) -> impl Iterator<Item = String> + use<> {
    let mut names = Vec::new();
    let mut see = |inline: &InlineExpression<&str>| match inline {
        InlineExpression::MessageReference { id, .. } => names.push(id.name.to_owned()),
        InlineExpression::TermReference { id, .. } => names.push(format!("-{}", id.name)),
        _ => {}
    };
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| &attribute.value);
        value.into_iter().chain(attributes).for_each(|pattern| each(pattern, &mut see));
    }
    names.into_iter()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn say(sources: &Sources, id: &str) -> Option<String> {
        sources.format(id, None, &FluentArgs::from_iter([("count", 0)]), &mut Vec::new())
    }

    #[test]
    fn each_message_is_the_first_sources_that_has_it() {
        let sources = [
            "screen = Ecrã",
            "screen = Tela\nfile = { $count ->\n    [one] um arquivo\n   *[other] arquivos\n}",
            "screen = Screen\nfile = File\nlast = Last",
        ];
        let sources = Sources::new("pt-PT", sources.map(Cow::Borrowed));
        assert_eq!(say(&sources, "screen").as_deref(), Some("Ecrã"));
        // No file is one file in Brazil, and none in Portugal.
        assert_eq!(say(&sources, "file").as_deref(), Some("arquivos"));
        assert_eq!(say(&sources, "last").as_deref(), Some("Last"));
        assert_eq!(say(&sources, "never"), None);
    }

    /// Whatever a source holds, reading it message by message gives what reading it at once gives.
    #[test]
    fn a_message_is_the_same_as_when_all_are_read_at_once() {
        let source = "# About\n\nplain = Text\r\n-term = Word\n    .part = Piece\n## Group\n\
            says = { -term } and { plain } and { turn }\nturn = { says }\nmany =\n    one\n\n    two\n\
            broken = { \nbroken = Mended\ntwice = First\ntwice = Second\nno message\nlast={plain}\n\
            odd = {\nplain\n}\n} stray\nempty =\nend = End";
        let mut whole = FluentBundle::new(vec!["en".parse().unwrap()]);
        whole.set_use_isolating(false);
        let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(own, _)| own);
        let _ = whole.add_resource(resource);
        let sources = Sources::new("en", [Cow::Borrowed(source)]);
        for id in [
            "plain", "says", "turn", "many", "broken", "twice", "last", "odd", "empty", "end",
            "term", "no", "message", "-term", "",
        ] {
            let at_once = whole.get_message(id).and_then(|message| {
                let pattern = message.value()?;
                Some(whole.format_pattern(pattern, None, &mut Vec::new()).into_owned())
            });
            assert_eq!(say(&sources, id), at_once, "{id}");
        }
    }
}
