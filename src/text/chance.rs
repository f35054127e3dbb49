//! Chance in words: what an interval says and what it does not, with the method by name; why there is none; what one person
//! weighs.

use super::{Language, arithmetic::in_points, number::rounded, pick};
use crate::{
    compare::{Chance, Explained, Interval, IntervalMethod, NoChance},
    model::{Number, Quantity},
};

fn method(method: IntervalMethod, language: Language) -> &'static str {
    match method {
        IntervalMethod::Wilson => pick(language, "ウィルソンのスコア法", "Wilson's score method"),
        IntervalMethod::NewcombeHybridScore => {
            pick(language, "ニューカムのハイブリッドスコア法", "Newcombe's hybrid score method")
        }
    }
}

/// An end of an interval: one decimal says enough, for the interval is an estimate itself.
fn end(value: Number) -> String {
    super::number_with(value, Some(1)).replace('-', "−")
}

/// The interval of a rate, by which method, and what it means for figures that count everybody.
pub fn chance_interval(chance: Chance, interval: &Interval, language: Language) -> String {
    let (low, high) = (end(interval.low), end(interval.high));
    let method = method(interval.method, language);
    let meaning = match chance {
        Chance::People => pick(
            language,
            "全員を数えた率で、標本による誤差ではない。一人ひとりの取りやすさや選びやすさが同じままでも、年によってこのくらい動くという幅。",
            "The rate counts everybody, so this is no error of sampling: it is how far the rate would vary from year to year if each person's inclination stayed the same.",
        ),
        Chance::Events => pick(
            language,
            "すべてを数えた割合で、標本による誤差ではない。一件ごとの起こりやすさが同じままでも、年によってこのくらい動くという幅。",
            "The share counts everything, so this is no error of sampling: it is how far the share would vary from year to year if each event stayed as likely.",
        ),
    };
    pick(
        language,
        format!("95%区間は{low}〜{high}%({method})。{meaning}"),
        format!("95% interval: {low} to {high}% ({method}). {meaning}"),
    )
}

/// Whether chance explains that a rate differs from its target.
pub fn target_explained(explained: &Explained, language: Language) -> String {
    let method = method(explained.interval.method, language);
    if explained.within {
        pick(
            language,
            format!("目標は95%区間の中にある。目標との差は、偶然の変動で説明できる範囲内({method})。"),
            format!("The target lies inside the 95% interval: chance can explain the difference ({method})."),
        )
    } else {
        pick(
            language,
            format!("目標は95%区間の外にある。目標との差は、偶然の変動だけでは説明しにくい({method})。"),
            format!(
                "The target lies outside the 95% interval: chance alone hardly explains the difference ({method})."
            ),
        )
    }
}

/// Whether chance explains the difference of two rates: of two years, or of two plans.
pub fn difference_explained(explained: &Explained, language: Language) -> String {
    let difference = in_points(&rounded(explained.difference, 1, language), language);
    let (low, high) = (end(explained.interval.low), end(explained.interval.high));
    let method = method(explained.interval.method, language);
    let verdict = if explained.within {
        pick(
            language,
            "0を含むので、偶然の変動で説明できる範囲内。",
            "It includes 0: chance can explain the difference.",
        )
    } else {
        pick(
            language,
            "0を含まないので、偶然の変動だけでは説明しにくい。",
            "It does not include 0: chance alone hardly explains the difference.",
        )
    };
    pick(
        language,
        format!("差は{difference}、95%区間は{low}〜{high}ポイント({method})。{verdict}"),
        format!("Difference: {difference}, 95% interval {low} to {high} points ({method}). {verdict}"),
    )
}

/// Why there is no interval.
pub fn no_chance(reason: NoChance, language: Language) -> &'static str {
    match reason {
        NoChance::Stock => pick(
            language,
            "その日にいる人を全員数えた割合で、毎年引き直されるものではない。偶然の幅は示さない。",
            "The share counts everybody there on a day and is not drawn anew each year, so no interval of chance is given.",
        ),
        NoChance::NoShare => pick(
            language,
            "人や件数の割合ではないので、偶然の幅は示さない。",
            "This is no share of people or events, so no interval of chance is given.",
        ),
        NoChance::Opinion => pick(
            language,
            "意見の調査で、誰が答えたかにもよるため、偶然の幅は示さない。",
            "An opinion also depends on who answered, so no interval of chance is given.",
        ),
        NoChance::OwnIndicator => pick(
            language,
            "この計画だけの指標で、数の性質が分からないため、偶然の幅は示さない。",
            "Only this plan uses the indicator and what kind of number it is is not known, so no interval of chance is given.",
        ),
        NoChance::NoCounts => pick(
            language,
            "人数が印刷されていないため、偶然の幅は計算できない。",
            "The people counted are not printed, so no interval can be worked out.",
        ),
        NoChance::NoDenominator => pick(
            language,
            "人数は印刷されているが、何人中かが印刷されていないため、偶然の幅は計算できない。",
            "The people counted are printed, but not among how many, so no interval can be worked out.",
        ),
        NoChance::NotCountable => pick(
            language,
            "人数が整数でないか、対象者がいないため、偶然の幅は計算できない。",
            "The counts are not whole, or nobody is counted, so no interval can be worked out.",
        ),
        NoChance::AboveWhole => pick(
            language,
            "子の出生年度と取得年度が異なる職員を含み、取得者が対象者より多いため、偶然の幅は計算できない。",
            "More people are counted than were entitled, because the years of birth and of leave differ, so no interval can be worked out.",
        ),
    }
}

/// By how much one person moves a share: 1人で12.5ポイント動く。
pub fn weight_of_one(weight: Quantity, language: Language) -> String {
    let points = in_points(&rounded(weight.number, 1, language), language);
    pick(language, format!("1人で{points}動く。"), format!("One person moves it by {points}."))
}
