//! The parts of a fact in words: comparators, stages, due years, reasons for absence, places, laws, kinds.

use super::{
    Language, YearStyle, fiscal_year, fiscal_year_short,
    period::{date, date_short},
    pick, quantity, remark,
};
use crate::model::{
    AbsenceReason, Cell, Comparator, Direction, Due, FiscalYear, Law, Municipality, MunicipalityKind, Place,
    Plan, Stage, Target, find_indicator,
};

/// The word behind (Japanese) or before (English) a target's value; empty where the document prints none.
pub fn comparator(comparator: Comparator, language: Language) -> &'static str {
    match comparator {
        Comparator::AtLeast => pick(language, "以上", "at least"),
        Comparator::AtMost => pick(language, "以下", "at most"),
        Comparator::Below => pick(language, "未満", "below"),
        Comparator::About => pick(language, "程度", "about"),
        Comparator::Exactly => pick(language, "ちょうど", "exactly"),
        Comparator::Keep => pick(language, "を維持", "keep at"),
        Comparator::NoWorseThanPreviousYear => pick(language, "前年度と比べる", "against the year before"),
        Comparator::DirectionOnly => pick(language, "数値なし・方向のみ", "direction only, no number"),
        Comparator::Qualitative => pick(language, "数値によらない目標", "not a number"),
    }
}

/// The word of a target: for one set against the year before, the side on which the indicator says it is met.
pub fn target_comparator(target: &Target, language: Language) -> &'static str {
    let direction = find_indicator(target.indicator.as_str()).map(|indicator| indicator.direction);
    match (target.comparator, direction) {
        (Comparator::NoWorseThanPreviousYear, Some(Direction::LowerIsBetter)) => {
            pick(language, "前年度以下", "at most the year before")
        }
        (Comparator::NoWorseThanPreviousYear, Some(Direction::HigherIsBetter)) => {
            pick(language, "前年度以上", "at least the year before")
        }
        (other, _) => comparator(other, language),
    }
}

/// A target in one line: 30%以上, at least 30%; where it has no number, why.
pub fn target(target: &Target, language: Language) -> String {
    let word = if target.comparator_is_our_reading { "" } else { target_comparator(target, language) };
    match target.cell() {
        Some(Cell::Known(value)) => {
            let value = quantity(value, &target.places, language);
            match language {
                Language::Ja => format!("{value}{word}"),
                Language::En => format!("{word} {value}").trim().to_owned(),
            }
        }
        Some(Cell::Absent(reason)) => absence(reason, language).to_owned(),
        None => target_comparator(target, language).to_owned(),
    }
}

/// When a target is due.
pub fn due(due: Due, style: YearStyle, language: Language) -> String {
    match due {
        Due::FiscalYear(year) => {
            let year = fiscal_year(year, style, language);
            pick(language, format!("{year}まで"), format!("by {year}"))
        }
        Due::Date(day) => {
            let day = date(day, style, language);
            pick(language, format!("{day}まで"), format!("by {day}"))
        }
        Due::EndOfPlan => pick(language, "計画の終了まで", "by the end of the plan").to_owned(),
        Due::EveryYear => pick(language, "毎年度", "every year").to_owned(),
        Due::Unstated => pick(language, "期限の記載なし", "no due year stated").to_owned(),
    }
}

/// When a target is due, as short as a table can say it: a year alone means by its end.
fn due_short(one: Due, style: YearStyle, language: Language) -> String {
    match one {
        Due::FiscalYear(year) => fiscal_year_short(year, style, language),
        Due::Date(day) => date_short(day, style, language),
        Due::EndOfPlan => pick(language, "計画終了", "end of plan").to_owned(),
        Due::EveryYear | Due::Unstated => due(one, style, language),
    }
}

/// Several due years of one target, in short: R12・R17; a run is said as each year of the run: 各年度R2–R6.
pub fn dues_short(dues: &[Due], style: YearStyle, language: Language) -> String {
    if let Some((first, last)) = run(dues) {
        let (first, last) =
            (fiscal_year_short(first, style, language), fiscal_year_short(last, style, language));
        return pick(language, format!("各年度{first}–{last}"), format!("each year {first}–{last}"));
    }
    dues.iter()
        .map(|one| due_short(*one, style, language))
        .collect::<Vec<_>>()
        .join(pick(language, "・", ", "))
}

/// The first and last year of several dues that are years without a gap.
fn run(dues: &[Due]) -> Option<(FiscalYear, FiscalYear)> {
    let year = |due: &Due| if let Due::FiscalYear(year) = due { Some(*year) } else { None };
    let years: Vec<_> = dues.iter().map(year).collect::<Option<_>>()?;
    let is_run = years.len() > 1 && years.windows(2).all(|pair| matches!(pair, [a, b] if a.next() == *b));
    Some((*years.first()?, *years.last()?)).filter(|_| is_run)
}

/// Several due years of one target: a run of fiscal years is said as each year of the run.
pub fn dues(dues: &[Due], style: YearStyle, language: Language) -> String {
    match run(dues) {
        Some((first, last)) => {
            let (first, last) = (fiscal_year(first, style, language), fiscal_year(last, style, language));
            pick(language, format!("{first}〜{last}の各年度"), format!("each year from {first} to {last}"))
        }
        None => dues
            .iter()
            .map(|one| due(*one, style, language))
            .collect::<Vec<_>>()
            .join(pick(language, "、", ", ")),
    }
}

/// The stage of a target; the ordinary one has no name. What the plan before set is always called so.
pub fn stage(stage: Stage, language: Language) -> Option<&'static str> {
    match stage {
        Stage::Final => None,
        Stage::Interim => Some(pick(language, "中間", "interim")),
        Stage::PreviousPlan => Some(pick(language, "前計画", "previous plan")),
    }
}

/// Why there is no figure.
pub fn absence(reason: AbsenceReason, language: Language) -> &'static str {
    match reason {
        AbsenceReason::Blank => pick(language, "欄はあるが空欄", "printed, but left blank"),
        AbsenceReason::NoneStated => pick(language, "「なし」の記載", "“none” is printed"),
        AbsenceReason::Dash => pick(language, "「—」の表示", "a dash is printed"),
        AbsenceReason::NotYetPublished => pick(language, "未公表", "not yet published"),
        AbsenceReason::NotInDocument => pick(language, "この文書に記載なし", "not in this document"),
        AbsenceReason::NotApplicable => pick(language, "該当なし", "not applicable"),
        AbsenceReason::Withheld => pick(language, "非公表", "withheld"),
        AbsenceReason::Illegible => pick(language, "判読できない", "illegible in the source"),
    }
}

/// A place in a document, from section to cell.
pub fn place(place: &Place, plan: &Plan, language: Language) -> String {
    let mut parts = Vec::new();
    parts.push(
        plan.source(&place.source).map_or(place.source.as_str(), |source| source.title.as_str()).to_owned(),
    );
    parts.extend(place.page.map(|page| pick(language, format!("{page}頁"), format!("p. {page}"))));
    parts.extend(place.section.clone());
    let row_and_column: Vec<_> =
        [place.row.as_deref(), place.column.as_deref()].into_iter().flatten().collect();
    if !row_and_column.is_empty() {
        parts.push(row_and_column.join(" × "));
    }
    parts.join(pick(language, "、", ", "))
}

/// The law a plan is made under.
pub fn law(law: Law, language: Language) -> &'static str {
    match law {
        Law::NextGeneration => pick(
            language,
            "次世代育成支援対策推進法",
            "Act on Advancement of Measures to Support Raising Next-Generation Children",
        ),
        Law::WomensAdvancement => pick(
            language,
            "女性活躍推進法",
            "Act on the Promotion of Women's Active Engagement in Professional Life",
        ),
        Law::DisabilityEmployment => pick(
            language,
            "障害者雇用促進法",
            "Act to Facilitate the Employment of Persons with Disabilities",
        ),
    }
}

/// The kind of a public body.
pub fn municipality_kind(kind: MunicipalityKind, language: Language) -> &'static str {
    match kind {
        MunicipalityKind::Prefecture => pick(language, "都道府県", "prefecture"),
        MunicipalityKind::DesignatedCity => pick(language, "指定都市", "designated city"),
        MunicipalityKind::City => pick(language, "市", "city"),
        MunicipalityKind::SpecialWard => pick(language, "特別区", "special ward"),
        MunicipalityKind::Ward => pick(language, "区", "ward"),
        MunicipalityKind::Town => pick(language, "町", "town"),
        MunicipalityKind::Village => pick(language, "村", "village"),
        MunicipalityKind::Other => pick(language, "その他の団体", "other body"),
    }
}

/// The name a municipality goes by on the page. One that its document never names stays unnamed.
///
/// ```
/// use kurabe::{model::{Municipality, MunicipalityKind}, text::{Language, municipality_name}};
/// let ward = Municipality {
///     name: None, kana: None, name_en: None, code: None, former_codes: vec![], prefecture: None,
///     kind: MunicipalityKind::Ward, note: None,
/// };
/// assert_eq!(municipality_name(&ward, Language::Ja), "区(名称の記載なし)");
/// ```
pub fn municipality_name(municipality: &Municipality, language: Language) -> String {
    let name = match language {
        Language::Ja => municipality.name.as_ref(),
        Language::En => municipality.name_en.as_ref().or(municipality.name.as_ref()),
    };
    name.cloned().unwrap_or_else(|| {
        let kind = municipality_kind(municipality.kind, language);
        pick(language, format!("{kind}(名称の記載なし)"), format!("Unnamed {kind}"))
    })
}

/// A footnote or note of a fact in the language asked for.
pub fn footnote(place: &Place, language: Language) -> Option<&str> {
    place.footnote.as_ref().map(|note| remark(note, language))
}
