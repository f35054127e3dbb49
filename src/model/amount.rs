//! Amounts inside measures and schemes: 11 hours, 5 days a fiscal year, once every 4 weeks. Unlike the figures of targets and
//! results they carry what they are counted over.

use serde::{Deserialize, Serialize};

use super::quantity::Number;

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

/// How an amount bounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Bound {
    /// 以上, 最低.
    AtLeast,
    /// 以内, 超えない範囲, 上限.
    AtMost,
    /// およそ, 程度, 約.
    About,
}

/// What an amount counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[allow(missing_docs)]
pub enum AmountUnit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    /// Occasions (回).
    Time,
    Person,
    /// Hundredths, of pay where a scheme pays (67/100 is 67).
    Percent,
    Yen,
    /// An hour of the clock: 16時.
    ClockHour,
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

/// Spans and occasions that amounts are counted over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum PeriodUnit {
    /// Each occasion (1回).
    Time,
    /// A day.
    Day,
    /// A week.
    Week,
    /// A month.
    Month,
    /// A year, not said from when.
    Year,
    /// April to March.
    FiscalYear,
    /// January to December.
    CalendarYear,
}

fn one() -> u16 {
    1
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
fn is_one(count: &u16) -> bool {
    *count == 1
}

impl AmountUnit {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::Time => "time",
            Self::Person => "person",
            Self::Percent => "percent",
            Self::Yen => "yen",
            Self::ClockHour => "clock_hour",
        }
    }
}

impl PeriodUnit {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::Year => "year",
            Self::FiscalYear => "fiscal_year",
            Self::CalendarYear => "calendar_year",
        }
    }
}

impl Bound {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::About => "about",
        }
    }
}
