//! How much: numbers that are always finite, with the unit they are printed in, and counts of people.

use std::fmt;

use serde::{Deserialize, Serialize, de};

/// A finite number as printed, such as 12.5. What it counts is said by the [`Unit`] beside it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Number(f64);

impl Number {
    /// The number, unless it is infinite or not a number.
    pub fn new(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(value))
    }

    /// The plain value, for arithmetic in `compare` and `check`.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl fmt::Display for Number {
    /// The shortest decimal that reads back as the same number: 37.5, 100, 90000.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de> Deserialize<'de> for Number {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::new(value)
            .ok_or_else(|| de::Error::custom(format_args!("{}number|{value}", super::wire::PROBLEM_MARK)))
    }
}

/// A count of people or cases: never negative. Halves occur, because disability employment counts some staff as 0.5.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Serialize)]
#[serde(transparent)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Count(#[cfg_attr(not(target_arch = "wasm32"), schemars(range(min = 0)))] f64);

impl Count {
    /// The count, unless it is negative, infinite or not a number.
    pub fn new(value: f64) -> Option<Self> {
        (value.is_finite() && value >= 0.0).then_some(Self(value))
    }

    /// The plain value.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl fmt::Display for Count {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = f64::deserialize(deserializer)?;
        Self::new(value)
            .ok_or_else(|| de::Error::custom(format_args!("{}count|{value}", super::wire::PROBLEM_MARK)))
    }
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Unit {
    /// Hundredths (%, パーセント).
    Percent,
    /// Hours (時間).
    Hours,
    /// Days (日).
    Days,
    /// People (人, 名).
    Persons,
    /// Cases or applications (件).
    Cases,
    /// Years (年).
    Years,
    /// Times (回).
    Times,
}

impl Unit {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Hours => "hours",
            Self::Days => "days",
            Self::Persons => "persons",
            Self::Cases => "cases",
            Self::Years => "years",
            Self::Times => "times",
        }
    }
}

/// A number together with its unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Quantity {
    /// How much.
    pub number: Number,
    /// Of what.
    pub unit: Unit,
}
