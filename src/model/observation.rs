//! What was measured: one figure at one time, with the people behind it and every place it is printed at.

use serde::{Deserialize, Serialize};

use super::{
    cell::{AbsenceReason, Cell},
    condition::Condition,
    indicator_key::IndicatorKey,
    period::{Date, Period},
    population::Population,
    quantity::{Count, Number, Quantity, Unit},
    source::{Place, Remark},
};

/// A result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Observation {
    /// What is measured.
    pub indicator: IndicatorKey,
    /// Of whom.
    #[serde(default)]
    pub population: Population,
    /// Under which condition.
    #[serde(default)]
    pub condition: Condition,
    /// The time the figure speaks of.
    pub period: Period,
    /// The day the figure was counted on, where the document states it besides the year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Date>,
    /// The value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Number>,
    /// Its unit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
    /// People or cases counted, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numerator: Option<Count>,
    /// People or cases they are counted among, where printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub denominator: Option<Count>,
    /// Why the cell holds no value.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub absent: Option<AbsenceReason>,
    /// Where it stands; at least one place.
    pub places: Vec<Place>,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl Observation {
    /// The value with its unit, or the reason for its absence. An observation with neither is reported when it is
    /// read and counts as blank.
    pub fn cell(&self) -> Cell {
        match (self.value, self.unit) {
            (Some(number), Some(unit)) => Cell::Known(Quantity { number, unit }),
            _ => Cell::Absent(self.absent.unwrap_or(AbsenceReason::Blank)),
        }
    }
}
