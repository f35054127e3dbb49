//! The terms of the laws that plans are made under: a closed table, each date with where it was read. The checks
//! of plans ask it too. 障害者雇用促進法 has no
//! term and is not in it.

use crate::model::{Date, FiscalYear, Law, Names, Period};

/// The term of a law.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LawTerm {
    /// The law.
    pub law: Law,
    /// Its first fiscal year; for a law of which only the month it was made in is known here, that month.
    pub since: Period,
    /// The last fiscal year of its term as first made, where that is known here and was extended.
    pub first_until: Option<FiscalYear>,
    /// The last day of its term.
    pub until: Date,
    /// Where this was read.
    pub sources: &'static [Names],
    /// The day on which this was read there, as plan files write days.
    pub read: &'static str,
}

const fn source(ja: &'static str, en: &'static str) -> Names {
    Names { ja, en }
}

const NEXT_GENERATION: &[Names] = &[
    source(
        "平成17年度から平成26年度まで: 西東京市 特定事業主行動計画(後期計画)の記載",
        "FY2005 to FY2014: printed in Nishitokyo City's plan of 2010",
    ),
    source("令和16年度まで: 大野城市 第二次計画の記載", "until FY2034: printed in Onojo City's second plan"),
    source(
        "令和17年3月31日までの延長: 令和6年法律第42号(令和6年5月31日公布)",
        "extended to 31 March 2035: Act No. 42 of 2024, promulgated on 31 May 2024",
    ),
];

const WOMENS_ADVANCEMENT: &[Names] = &[
    source(
        "平成27年8月に制定: 大野城市・いすみ市の計画の記載",
        "made in August 2015: printed in the plans of Onojo City and Isumi City",
    ),
    source("令和17年度まで: 大野城市 第二次計画の記載", "until FY2035: printed in Onojo City's second plan"),
    source(
        "令和18年3月31日までの延長: 令和7年法律第63号(令和7年6月11日公布)",
        "extended to 31 March 2036: Act No. 63 of 2025, promulgated on 11 June 2025",
    ),
];

/// The term of a law; nothing for one without a term.
pub fn term_of(law: Law) -> Option<LawTerm> {
    let (since, first_until, until, sources) = match law {
        Law::NextGeneration => ("FY2005", Some("FY2014"), "2035-03-31", NEXT_GENERATION),
        Law::WomensAdvancement => ("2015-08", None, "2036-03-31", WOMENS_ADVANCEMENT),
        Law::DisabilityEmployment => return None,
    };
    Some(LawTerm {
        law,
        since: since.parse().ok()?,
        first_until: first_until.and_then(|year| year.parse().ok()),
        until: until.parse().ok()?,
        sources,
        read: "2026-11-21",
    })
}

/// The terms of the laws, in the order of the laws.
///
/// ```
/// use kurabe::{compare::law_terms, model::Law};
/// let terms = law_terms();
/// assert_eq!(terms.iter().map(|term| term.law).collect::<Vec<_>>(), [Law::NextGeneration, Law::WomensAdvancement]);
/// assert_eq!(terms[0].until.fiscal_year().to_string(), "FY2034");
/// ```
pub fn law_terms() -> Vec<LawTerm> {
    Law::ALL.iter().copied().filter_map(term_of).collect()
}
