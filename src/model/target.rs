//! What a plan promises: its targets, with comparator, due year and stage, each at its places.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{
    cell::{AbsenceReason, Cell},
    condition::Condition,
    indicator_key::IndicatorKey,
    law::Law,
    period::{Date, FiscalYear, Period},
    population::Population,
    quantity::{Number, Quantity, Unit},
    source::{Place, Remark},
    wire::string_on_the_wire,
};

/// A target as the document states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Target {
    /// What is measured.
    pub indicator: IndicatorKey,
    /// Of whom.
    #[serde(default)]
    pub population: Population,
    /// Under which condition.
    #[serde(default)]
    pub condition: Condition,
    /// What the result must be, seen from the value.
    pub comparator: Comparator,
    /// True where the document prints a bare value (「100%」) and the comparator is our reading of it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub comparator_is_our_reading: bool,
    /// The value, for comparators that need one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Number>,
    /// Its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// Why a target cell that is printed holds no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<AbsenceReason>,
    /// When it is to be reached.
    #[serde(default)]
    pub due: Due,
    /// Which stage of the plan it belongs to.
    #[serde(default)]
    pub stage: Stage,
    /// The starting point, where the document prints one beside the target.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub baseline: Option<Baseline>,
    /// The laws it is set under, where the document assigns targets to laws.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<Law>,
    /// Where it stands; at least one place.
    pub places: Vec<Place>,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl Target {
    /// The value with its unit, the reason for its absence, or nothing for a target that is not a number.
    pub fn cell(&self) -> Option<Cell> {
        match (self.value, self.unit, self.absent) {
            (Some(number), Some(unit), _) => Some(Cell::Known(Quantity { number, unit })),
            (_, _, Some(reason)) => Some(Cell::Absent(reason)),
            _ => None,
        }
    }
}

fn is_false(value: &bool) -> bool {
    !value
}

/// What a result must be to meet a target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Comparator {
    /// 以上: the value or more.
    AtLeast,
    /// 以下: the value or less.
    AtMost,
    /// 未満: less than the value.
    Below,
    /// 程度, 概ね: about the value.
    About,
    /// Exactly the value.
    Exactly,
    /// 維持, 遵守: the value is to be kept.
    Keep,
    /// 前年度以下, 前年度以上: no worse than the year before; the indicator says which way is worse.
    NoWorseThanPreviousYear,
    /// A direction without a number.
    DirectionOnly,
    /// A state of affairs in words.
    Qualitative,
}

impl Comparator {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::AtLeast => "at_least",
            Self::AtMost => "at_most",
            Self::Below => "below",
            Self::About => "about",
            Self::Exactly => "exactly",
            Self::Keep => "keep",
            Self::NoWorseThanPreviousYear => "no_worse_than_previous_year",
            Self::DirectionOnly => "direction_only",
            Self::Qualitative => "qualitative",
        }
    }

    /// Whether a target with this comparator is incomplete without a value.
    pub fn needs_value(self) -> bool {
        !matches!(self, Self::NoWorseThanPreviousYear | Self::DirectionOnly | Self::Qualitative)
    }
}

/// Which stage of a plan a target belongs to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Stage {
    /// The target of the plan, or its last one.
    #[default]
    Final,
    /// A target on the way (中間目標).
    Interim,
    /// The target of the plan before this one, printed for comparison.
    PreviousPlan,
}

impl Stage {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Final => "final",
            Self::Interim => "interim",
            Self::PreviousPlan => "previous_plan",
        }
    }
}

/// When a target is to be reached: `FY2035`, `2030-03-31`, `end_of_plan`, `every_year` or `unstated`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Due {
    /// In or by a fiscal year.
    FiscalYear(FiscalYear),
    /// By a day.
    Date(Date),
    /// By the end of the plan, without a year.
    EndOfPlan,
    /// In every year of the plan.
    EveryYear,
    /// The document does not say.
    #[default]
    Unstated,
}

impl Due {
    /// The year as a period, where one is stated.
    pub fn period(self) -> Option<Period> {
        match self {
            Self::FiscalYear(year) => Some(Period::FiscalYear(year)),
            Self::Date(date) => Some(Period::Date(date)),
            Self::EndOfPlan | Self::EveryYear | Self::Unstated => None,
        }
    }
}

impl fmt::Display for Due {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FiscalYear(year) => year.fmt(formatter),
            Self::Date(date) => date.fmt(formatter),
            Self::EndOfPlan => formatter.write_str("end_of_plan"),
            Self::EveryYear => formatter.write_str("every_year"),
            Self::Unstated => formatter.write_str("unstated"),
        }
    }
}

impl FromStr for Due {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(match text {
            "end_of_plan" => Self::EndOfPlan,
            "every_year" => Self::EveryYear,
            "unstated" => Self::Unstated,
            _ if text.starts_with("FY") => Self::FiscalYear(text.parse().map_err(|_| ())?),
            _ => Self::Date(text.parse().map_err(|_| ())?),
        })
    }
}

string_on_the_wire!(
    Due,
    "due",
    "^(FY[0-9]{4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|end_of_plan|every_year|unstated)$",
    "When a target is to be reached: FY2035, 2030-03-31, end_of_plan, every_year or unstated."
);

/// The starting point printed beside a target.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Baseline {
    /// The value, in the unit of the target.
    pub value: Number,
    /// When it was measured, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
}
