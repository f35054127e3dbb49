//! Lengths of time as documents write them, in days, weeks, months or years, and bands of them.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::wire::string_on_the_wire;

/// A band of lengths. For a minimum length, `below` is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LengthBand {
    /// Shortest length included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at_least: Option<Length>,
    /// Shortest length no longer included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Length>,
}

impl LengthBand {
    pub(super) fn key(self) -> String {
        let bound = |sign: &str, length: Option<Length>| match length {
            Some(length) => format!("{sign}{}{}", length.amount, length.unit.key()),
            None => String::new(),
        };
        format!("leave{}{}", bound(">=", self.at_least), bound("<", self.below))
    }
}

/// A length of time in the unit the document uses: 2 weeks are not written as 14 days.
///
/// ```
/// use kurabe::model::Length;
/// let length: Length = "2 weeks".parse().unwrap();
/// assert!(length < "1 months".parse().unwrap());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Length {
    /// How many.
    pub amount: u16,
    /// Of which unit.
    pub unit: LengthUnit,
}

/// Units of a [`Length`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LengthUnit {
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
}

impl LengthUnit {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Days => "days",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Years => "years",
        }
    }
}

impl Length {
    /// Rough length in days, only for putting lengths in order: a month counts as 30.4 days.
    fn order(self) -> u32 {
        let tenths = match self.unit {
            LengthUnit::Days => 10,
            LengthUnit::Weeks => 70,
            LengthUnit::Months => 304,
            LengthUnit::Years => 3652,
        };
        u32::from(self.amount) * tenths
    }
}

impl PartialOrd for Length {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Length {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (self.order(), self.unit).cmp(&(other.order(), other.unit))
    }
}

impl fmt::Display for Length {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {}", self.amount, self.unit.key())
    }
}

impl FromStr for Length {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (amount, unit) = text.split_once(' ').ok_or(())?;
        let unit = match unit {
            "days" => LengthUnit::Days,
            "weeks" => LengthUnit::Weeks,
            "months" => LengthUnit::Months,
            "years" => LengthUnit::Years,
            _ => return Err(()),
        };
        if amount.starts_with('+') {
            return Err(());
        }
        Ok(Self { amount: amount.parse().map_err(|_| ())?, unit })
    }
}

string_on_the_wire!(
    Length,
    "length",
    "^[0-9]{1,5} (days|weeks|months|years)$",
    "A length of time, such as `2 weeks` or `6 months`."
);
