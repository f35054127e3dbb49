//! What a printing says about an aspect, as values that can be held against each other: 120 minutes are 2 hours, a window to 8
//! weeks after the birth is one to 56 days after it, and the order of a list means nothing. Of amounts, weeks are no days: days
//! of leave may be working days, and the documents do not say.

use crate::{
    compare::{order::each_once, verdict::YearBasis},
    model::{
        Amount, AmountRole, AmountUnit, Bound, Length, LengthUnit, Moment, Pay, Per, PeriodUnit,
        SchemeAmount, SchemeCase, SchemeKind, SchemeWindow, Taker, TakingUnit,
    },
};

/// The value of an aspect.
#[derive(Debug, Clone, PartialEq)]
pub enum AspectValue {
    /// What kind of scheme.
    Kind(SchemeKind),
    /// Whether it is paid.
    Pay(Pay),
    /// Who may take it.
    Takers(Vec<Taker>),
    /// From when.
    Starts(Vec<CasedMoment>),
    /// Until when.
    Ends(Vec<CasedMoment>),
    /// Amounts of one role.
    Amounts(Vec<StatedAmount>),
    /// Windows and amounts of a special case.
    Special {
        /// The windows.
        windows: Vec<SchemeWindow>,
        /// The amounts.
        amounts: Vec<StatedAmount>,
    },
    /// Units in which it is taken, each with the option it belongs to.
    Units(Vec<(Option<u8>, TakingUnit)>),
    /// How the year is counted.
    Years(YearBasis),
}

/// A moment, and the case it is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CasedMoment {
    /// The case; every case not named where left out.
    pub case: Option<SchemeCase>,
    /// The moment.
    pub moment: Moment,
    /// Whether its window begins with the pregnancy: a year after the birth is then told as such, and not as the child's age.
    pub is_of_mothers: bool,
}

/// An amount, the case it is for, and the option it belongs to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StatedAmount {
    /// How much.
    pub amount: Amount,
    /// The case.
    pub case: Option<SchemeCase>,
    /// The option.
    pub alternative: Option<u8>,
}

impl StatedAmount {
    pub(super) fn of(one: &SchemeAmount) -> Self {
        // How the year of an extent is counted is an aspect of its own.
        let per = one.amount.per.map(|per| match per.unit {
            PeriodUnit::FiscalYear | PeriodUnit::CalendarYear if one.what == AmountRole::Extent => {
                Per { unit: PeriodUnit::Year, ..per }
            }
            _ => per,
        });
        Self { amount: Amount { per, ..one.amount }, case: one.case, alternative: one.alternative }
    }
}

impl AspectValue {
    /// Whether the two say the same.
    ///
    /// ```
    /// use kurabe::compare::{AspectValue, StatedAmount};
    /// let value = |text: &str| AspectValue::Amounts(vec![StatedAmount {
    ///     amount: serde_json::from_str(text).unwrap(), case: None, alternative: None,
    /// }]);
    /// let hours = value(r#"{"value": 2, "unit": "hour", "per": {"unit": "day"}}"#);
    /// assert!(hours.agrees(&value(r#"{"value": 120, "unit": "minute", "per": {"unit": "day"}}"#)));
    /// assert!(!hours.agrees(&value(r#"{"value": 60, "unit": "minute", "per": {"unit": "day"}}"#)));
    /// assert!(!value(r#"{"value": 1, "unit": "week"}"#).agrees(&value(r#"{"value": 7, "unit": "day"}"#)));
    /// ```
    pub fn agrees(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Starts(left), Self::Starts(right)) | (Self::Ends(left), Self::Ends(right)) => {
                same_set(left, right, cased_key)
            }
            (Self::Amounts(left), Self::Amounts(right)) => same_set(left, right, amount_key),
            (
                Self::Special { windows: left, amounts },
                Self::Special { windows: right, amounts: other_amounts },
            ) => same_set(left, right, window_key) && same_set(amounts, other_amounts, amount_key),
            _ => self == other,
        }
    }
}

/// Whether the two lists hold the same, whatever the order.
fn same_set<T, K: Ord>(left: &[T], right: &[T], key: fn(&T) -> K) -> bool {
    each_once(left.iter().map(key)) == each_once(right.iter().map(key))
}

type LengthKey = Option<(bool, u16)>;
type MomentKey = (crate::model::Event, LengthKey, LengthKey);

/// Days and weeks, months and years can be turned into each other; days and months cannot.
fn length_key(length: Option<Length>) -> LengthKey {
    length.map(|length| match length.unit {
        LengthUnit::Days => (false, length.amount),
        LengthUnit::Weeks => (false, length.amount.saturating_mul(7)),
        LengthUnit::Months => (true, length.amount),
        LengthUnit::Years => (true, length.amount.saturating_mul(12)),
    })
}

fn moment_key(moment: Moment) -> MomentKey {
    (moment.event, length_key(moment.before), length_key(moment.after))
}

fn cased_key(one: &CasedMoment) -> (Option<SchemeCase>, MomentKey) {
    (one.case, moment_key(one.moment))
}

fn window_key(window: &SchemeWindow) -> (Option<SchemeCase>, Option<MomentKey>, Option<MomentKey>) {
    (window.case, window.from.map(moment_key), window.to.map(moment_key))
}

type AmountKey = (Option<SchemeCase>, Option<u8>, Option<Bound>, u64, AmountUnit, Option<(u16, PeriodUnit)>);

fn amount_key(one: &StatedAmount) -> AmountKey {
    let amount = one.amount;
    let (by, unit) = match amount.unit {
        AmountUnit::Hour => (60.0, AmountUnit::Minute),
        AmountUnit::Year => (12.0, AmountUnit::Month),
        unit => (1.0, unit),
    };
    // What may be taken is a ceiling, whether or not the document says 以内; a rate is not.
    let is_implied = |bound: Bound| bound == Bound::AtMost && unit != AmountUnit::Percent;
    let per = amount.per.map(|per| (per.count, per.unit));
    let bound = amount.bound.filter(|bound| !is_implied(*bound));
    (one.case, one.alternative, bound, (amount.value.get() * by).to_bits(), unit, per)
}
