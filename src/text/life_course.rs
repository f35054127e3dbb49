//! The chart of schemes over a family's life in words: the windows with their open ends, and what is not on it.

use super::{Language, pick, window};
use crate::compare::{LifeEnd, LifeSpan, NotDrawn};

/// A window with its case; an end that is not stated, is not on the chart, or is not bound to the child's age, is said to be so.
pub fn life_span(span: &LifeSpan, language: Language) -> String {
    let notes = [open_beginning(span.from, language), open_end(span.to, language)];
    let printing = span.printing.map(|number| printing(number, language));
    let notes: Vec<String> = notes.into_iter().flatten().chain(printing).collect();
    let window = window(&span.window, language);
    if notes.is_empty() {
        return window;
    }
    let notes = notes.join(pick(language, "、", ", "));
    pick(language, format!("{window}({notes})"), format!("{window} ({notes})"))
}

fn open_beginning(from: LifeEnd, language: Language) -> Option<String> {
    open(from, pick(language, "始まり", "beginning"), language)
}

fn open_end(to: LifeEnd, language: Language) -> Option<String> {
    open(to, pick(language, "終わり", "end"), language)
}

/// Why the side of a window with this name is open.
fn open(side: LifeEnd, name: &str, language: Language) -> Option<String> {
    let (ja, en) = match side {
        LifeEnd::At(_) => return None,
        LifeEnd::BeforeAxis | LifeEnd::AfterAxis => {
            (format!("{name}は図の範囲の外"), format!("its {name} is outside the chart"))
        }
        LifeEnd::NotStated => (format!("{name}の記載なし"), format!("{name} not stated")),
        LifeEnd::NotOnAxis => {
            (format!("{name}は子の年齢によらない"), format!("its {name} does not depend on the child's age"))
        }
        LifeEnd::UnknownHere => (
            format!("{name}の基準となる産後休暇の終わりは記載なし"),
            format!("its {name} is counted from the end of maternity leave, which is not stated"),
        ),
    };
    Some(pick(language, ja, en))
}

/// Which printing of a scheme something is.
pub fn printing(number: usize, language: Language) -> String {
    pick(language, format!("{number}つ目の記載"), format!("printing {number}"))
}

/// Why schemes or windows are not on the axis.
pub fn not_drawn(why: NotDrawn, language: Language) -> &'static str {
    match why {
        NotDrawn::NotBoundToAge => {
            pick(language, "子の年齢に結びつかないもの", "Not bound to the child's age")
        }
        NotDrawn::BeyondAxis => pick(
            language,
            "図の範囲(妊娠から義務教育終了まで)の外にあるもの",
            "Outside the chart, which runs from pregnancy to the end of compulsory education",
        ),
        NotDrawn::UnknownHere => pick(
            language,
            "産後休暇の終わりから数えるもの(その終わりの記載なし)",
            "Counted from the end of maternity leave, which the document does not state",
        ),
        NotDrawn::NoWindow => {
            pick(language, "取得できる期間の記載がないもの", "The document states no window for them")
        }
    }
}
