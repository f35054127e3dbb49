//! How the person reads: language and year style, handed to every part of the page as one small value.

use crate::{
    compare::Column,
    sheet::Reader,
    text::{Language, Message, YearStyle},
};

/// The reader's language and way of counting years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    /// Language of the page.
    pub language: Language,
    /// How years are counted.
    pub years: YearStyle,
}

impl Words {
    /// The reader of what these plans say.
    pub fn reader(self, columns: &[Column]) -> Reader<'_> {
        Reader::new(columns, self.language, self.years, |oddity, plan, years, language| {
            super::parts::sentence(oddity, plan, Self { language, years })
        })
    }

    /// A fixed text of the page.
    pub fn say(self, message: Message) -> &'static str {
        message.text(self.language)
    }
}
