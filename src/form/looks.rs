//! How the screens look, chosen in a form.

use super::{Field, Form, Label, Purpose};
use crate::l10n::{Language, Message, msg};
use crate::model::looks::{Colours, Looks, Signs, ThemeName};

impl Form {
    /// A form that chooses how the screens look.
    pub fn for_looks(looks: Looks, language: Language) -> Form {
        let fields = vec![
            choice(msg::looks_theme(), ThemeName::ALL, looks.theme, theme),
            choice(msg::looks_colours(), Colours::ALL, looks.colours, colours),
            choice(msg::looks_signs(), Signs::ALL, looks.signs, signs),
        ];
        Form::new(Purpose::Looks, fields, language)
    }

    /// What is chosen in it; nothing in any other form.
    pub fn looks(&self) -> Option<Looks> {
        (self.purpose == Purpose::Looks).then(|| Looks {
            theme: ThemeName::ALL[self.chosen(0)],
            colours: Colours::ALL[self.chosen(1)],
            signs: Signs::ALL[self.chosen(2)],
        })
    }
}

fn choice<T: Copy + PartialEq>(
    label: Message,
    all: &[T],
    chosen: T,
    called: fn(T) -> Message,
) -> Field {
    let options = all.iter().map(|one| Label::Message(called(*one))).collect();
    let chosen = all.iter().position(|one| *one == chosen).unwrap_or(0);
    Field::choice(Label::Message(label), options, chosen)
}

fn theme(theme: ThemeName) -> Message {
    match theme {
        ThemeName::Terminal => msg::looks_theme_terminal(),
        ThemeName::Light => msg::looks_theme_light(),
        ThemeName::Dark => msg::looks_theme_dark(),
        ThemeName::HighContrast => msg::looks_theme_high_contrast(),
        ThemeName::Monochrome => msg::looks_theme_monochrome(),
        ThemeName::ScreenReader => msg::looks_theme_screen_reader(),
    }
}

fn colours(colours: Colours) -> Message {
    match colours {
        Colours::Fixed => msg::looks_colours_fixed(),
        Colours::Sixteen => msg::looks_colours_sixteen(),
    }
}

fn signs(signs: Signs) -> Message {
    match signs {
        Signs::Automatic => msg::looks_signs_automatic(),
        Signs::Unicode => msg::looks_signs_unicode(),
        Signs::Ascii => msg::looks_signs_ascii(),
    }
}
