//! The chart of schemes over a family's life in words: the windows with their open ends, and what is not on it.

use super::{Language, pick, window};
use crate::compare::{LifeEnd, LifeSpan, NotDrawn};

/// A window with its case; an end that is not stated, or not bound to the child's age, is said to be so.
pub fn life_span(span: &LifeSpan, language: Language) -> String {
    let notes = [
        match span.from {
            LifeEnd::At(_) => None,
            LifeEnd::NotStated => Some(pick(language, "始まりの記載なし", "beginning not stated")),
            LifeEnd::NotOnAxis => Some(pick(
                language,
                "始まりは子の年齢によらない",
                "its beginning does not depend on the child's age",
            )),
        },
        match span.to {
            LifeEnd::At(_) => None,
            LifeEnd::NotStated => Some(pick(language, "終わりの記載なし", "end not stated")),
            LifeEnd::NotOnAxis => Some(pick(
                language,
                "終わりは子の年齢によらない",
                "its end does not depend on the child's age",
            )),
        },
    ];
    let printing = span.printing.map(|number| printing(number, language));
    let notes: Vec<String> = notes.into_iter().flatten().map(str::to_owned).chain(printing).collect();
    let window = window(&span.window, language);
    if notes.is_empty() {
        return window;
    }
    let notes = notes.join(pick(language, "、", ", "));
    pick(language, format!("{window}({notes})"), format!("{window} ({notes})"))
}

/// Which printing of a scheme something is.
pub fn printing(number: usize, language: Language) -> String {
    pick(language, format!("{number}つ目の記載"), format!("printing {number}"))
}

/// Why schemes are not on the axis.
pub fn not_drawn(why: NotDrawn, language: Language) -> &'static str {
    match why {
        NotDrawn::NotBoundToAge => {
            pick(language, "子の年齢に結びつかない制度", "Not bound to the child's age")
        }
        NotDrawn::NoWindow => {
            pick(language, "取得できる期間の記載がない制度", "The document states no window for them")
        }
    }
}
