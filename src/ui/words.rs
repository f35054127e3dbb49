//! How the person reads: language and year style, handed to every part of the page as one small value.

use crate::text::{Language, Message, YearStyle};

/// The reader's language and way of counting years.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Words {
    /// Language of the page.
    pub language: Language,
    /// How years are counted.
    pub years: YearStyle,
}

impl Words {
    /// A fixed text of the page.
    pub fn say(self, message: Message) -> &'static str {
        message.text(self.language)
    }
}
