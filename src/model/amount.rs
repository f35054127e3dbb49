//! Amounts inside measures and schemes: 11 hours, 5 days a fiscal year, once every 4 weeks. Unlike the figures of targets and
//! results they carry what they are counted over.

use serde::{Deserialize, Serialize};

use super::{lists::closed_list, quantity::Number};

/// An amount with its unit, and what it is counted over.
///
/// ```
/// use kurabe::model::{Amount, AmountUnit, Bound, PeriodUnit};
/// let text = r#"{"bound": "at_most", "value": 5, "unit": "day", "per": {"unit": "fiscal_year"}}"#;
/// let amount: Amount = serde_json::from_str(text).unwrap();
/// assert_eq!((amount.bound, amount.unit), (Some(Bound::AtMost), AmountUnit::Day));
/// assert_eq!(amount.per.unwrap().unit, PeriodUnit::FiscalYear);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Amount {
    /// Whether it is a floor, a ceiling or a rough number; left out where it is the number itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bound: Option<Bound>,
    /// How much.
    pub value: Number,
    /// Of what.
    pub unit: AmountUnit,
    /// Over which span of time, or at which occasion.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Per>,
}

closed_list! {
    /// How an amount bounds.
    pub enum Bound {
        /// 以上, 最低.
        AtLeast "at_least",
        /// 以内, 超えない範囲, 上限.
        AtMost "at_most",
        /// およそ, 程度, 約.
        About "about",
    }
}

closed_list! {
    /// What an amount counts.
    pub enum AmountUnit {
        /// Minutes (分).
        Minute "minute",
        /// Hours (時間).
        Hour "hour",
        /// Days (日).
        Day "day",
        /// Weeks (週間).
        Week "week",
        /// Months (か月).
        Month "month",
        /// Years (年).
        Year "year",
        /// Occasions (回): 3 times. The key is the word that is read with the number, as `times` is among the units of targets.
        Occasion "time",
        /// Hundredths, of pay where a scheme pays (67/100 is 67).
        Percent "percent",
        /// Yen (円).
        Yen "yen",
        /// An hour of the clock: 16時.
        ClockHour "clock_hour",
    }
}

/// What an amount is counted over: every 4 weeks, a fiscal year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Per {
    /// How many of the unit; 1 where left out.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub count: u16,
    /// The unit.
    pub unit: PeriodUnit,
}

closed_list! {
    /// Spans and occasions that amounts are counted over.
    pub enum PeriodUnit {
        /// Each occasion (1回): 5 days a time. The key is the one of the unit.
        Occasion "time",
        /// A day.
        Day "day",
        /// A week.
        Week "week",
        /// A month.
        Month "month",
        /// A year, not said from when.
        Year "year",
        /// April to March.
        FiscalYear "fiscal_year",
        /// January to December.
        CalendarYear "calendar_year",
    }
}

fn one() -> u16 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_one(count: &u16) -> bool {
    *count == 1
}
