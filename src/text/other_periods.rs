//! What a document says of periods besides its own and that of the plan before, in words: earlier plans, revisions, parts.
//! Whether any of them runs is said elsewhere.

use super::{Language, YearStyle, period, period_in_words, pick, remark};
use crate::model::{OtherPeriod, OtherPeriodKind, Period};

/// Its name and when it was: 以前の計画「特定事業主行動計画」: 平成18年10月に策定(期間の記載なし).
pub fn other_period(other: &OtherPeriod, style: YearStyle, language: Language) -> String {
    let (title, when) = (remark(&other.title, language), when(other, style, language));
    let (ja, en) = match other.kind {
        OtherPeriodKind::EarlierPlan => ("以前の計画", "earlier plan"),
        OtherPeriodKind::Revision => ("改訂", "revision"),
        OtherPeriodKind::Part => ("計画の一部", "part of the plan"),
    };
    pick(language, format!("{ja}「{title}」: {when}"), format!("{en} “{title}”: {when}"))
}

/// When it was made and which years it covers. A revision is a moment, so that nobody misses its period.
fn when(other: &OtherPeriod, style: YearStyle, language: Language) -> String {
    let is_revision = other.kind == OtherPeriodKind::Revision;
    let has_years = other.period.from.or(other.period.to).is_some();
    let years = (has_years || !is_revision).then(|| period_in_words(&other.period, style, language));
    let made = other.made.map(|made| {
        let at = period(made, style, language);
        let on = if matches!(made, Period::Date(_)) { "on" } else { "in" };
        if is_revision { at } else { pick(language, format!("{at}に策定"), format!("made {on} {at}")) }
    });
    match (made, years) {
        (Some(made), Some(years)) => pick(language, format!("{made}({years})"), format!("{made} ({years})")),
        (made, years) => {
            made.or(years).unwrap_or_else(|| pick(language, "時期の記載なし", "time not stated").to_owned())
        }
    }
}

/// The name alone, for a chart; a revision is called one.
pub fn other_period_name(other: &OtherPeriod, language: Language) -> String {
    match other.kind {
        OtherPeriodKind::Revision => pick(language, "改訂", "revision").to_owned(),
        _ => remark(&other.title, language).to_owned(),
    }
}
