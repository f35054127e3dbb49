//! Why two descriptions of a scheme cannot be compared, or only with a note.

use super::{
    super::{Language, pick},
    term::{aspect, scheme_case},
    value::{aspect_value, list},
};
use crate::{
    compare::{Aspect, AspectValue, SchemeReason, Sides},
    model::SchemeCase,
};

/// A reason as a sentence: what differs, and the two things, the left plan's first.
pub(in super::super) fn scheme_reason(reason: &SchemeReason, language: Language) -> String {
    let pair = |what: &str, left: String, right: String| format!("{what}: {left} / {right}");
    match reason {
        SchemeReason::Other(what, sides) => said_by_both(different(*what, language), sides, language),
        SchemeReason::OtherCases(sides) => {
            let said = |cases: &[SchemeCase]| match cases {
                [] => pick(language, "場合分けなし", "no cases").to_owned(),
                _ => list(cases.iter().map(|one| scheme_case(*one, language)), language),
            };
            let what = pick(language, "定めのある場合が異なる", "They have rules for other cases");
            pair(what, said(&sides.left), said(&sides.right))
        }
        SchemeReason::Options(sides) => {
            let said = |options: usize| match options {
                0 => pick(language, "形の記載なし", "no form stated").to_owned(),
                1 => pick(language, "一つの形だけ", "one form").to_owned(),
                _ => {
                    pick(language, format!("{options}つから選ぶ"), format!("one of {options} to choose from"))
                }
            };
            let what = pick(language, "選べる形の数が異なる", "They offer other options");
            pair(what, said(sides.left), said(sides.right))
        }
        SchemeReason::PrintedTwice(sides) => {
            let which = match (sides.left, sides.right) {
                (true, true) => pick(language, "どちらも", "both"),
                (true, false) => pick(language, "左", "left"),
                (false, _) => pick(language, "右", "right"),
            };
            pick(
                language,
                format!("同じ文書に異なる内容で二度書かれている({which})"),
                format!("Printed twice in one document, with different conditions ({which})"),
            )
        }
        SchemeReason::NotSaid(sides) => not_said(sides, language),
    }
}

/// What two descriptions say about an aspect in which they differ, the left plan's first.
pub fn scheme_difference(what: Aspect, sides: &Sides<Vec<AspectValue>>, language: Language) -> String {
    said_by_both(aspect(what, language), sides, language)
}

fn said_by_both(what: &str, sides: &Sides<Vec<AspectValue>>, language: Language) -> String {
    let said = |values: &[AspectValue]| {
        let values = values.iter().map(|value| aspect_value(value, language));
        values.collect::<Vec<_>>().join(pick(language, "、または", ", or "))
    };
    format!("{what}: {} / {}", said(&sides.left), said(&sides.right))
}

fn different(what: Aspect, language: Language) -> &'static str {
    match what {
        Aspect::Kind => pick(language, "制度の種類が異なる", "They are schemes of another kind"),
        Aspect::Takers => pick(language, "取れる人が異なる", "Other people may take it"),
        Aspect::From => pick(language, "取れる期間の始まりが異なる", "The window begins otherwise"),
        _ => pick(
            language,
            "取れる期間の終わり・子の年齢が異なる",
            "The window ends otherwise, or at another age of the child",
        ),
    }
}

fn not_said(sides: &Sides<Vec<Aspect>>, language: Language) -> String {
    let said = |aspects: &[Aspect]| match aspects {
        [] => pick(language, "すべて記載あり", "all stated").to_owned(),
        _ => {
            let names = list(aspects.iter().map(|one| aspect(*one, language)), language);
            pick(language, format!("「{names}」の記載なし"), format!("“{names}” not stated"))
        }
    };
    let what = pick(language, "一方にしか書かれていないことがある", "One of the two does not say all");
    format!("{what}: {} / {}", said(&sides.left), said(&sides.right))
}
