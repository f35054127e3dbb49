//! Figures turned into another question: only where the sum is exact or its assumption can be printed beside it, and refused
//! with the reason otherwise. A converted figure is marked as derived wherever it is shown.

use super::column::{Column, Slot};
use crate::model::{
    Averaging, Condition, Count, Date, LengthBand, MadeFrom, Number, Observation, Period, Plan, PlanFacts,
    Population, Question, ResultRef, Unit, find_indicator,
};

/// Head counts the reader typed, by the id of the plan.
pub type HeadCounts = [(String, Count)];

/// A figure of a plan turned into the question that is asked, or why that is refused.
#[derive(Debug, Clone, PartialEq)]
pub struct Conversion {
    /// Which plan.
    pub slot: Slot,
    /// The printed figure.
    pub from: ResultRef,
    /// What it becomes.
    pub outcome: Converted,
}

/// What became of a conversion.
#[derive(Debug, Clone, PartialEq)]
pub enum Converted {
    /// Hours of all staff in a year, divided by twelve months and by the staff.
    HoursPerPersonAndMonth {
        /// The result, in hours.
        hours: Number,
        /// The staff it was divided by.
        staff: Count,
        /// Where the number of staff comes from.
        origin: StaffOrigin,
    },
    /// A mean per year divided by twelve, or a mean per month times twelve: exact.
    ByTwelve {
        /// The result, in the unit of the figure.
        value: Number,
        /// Whether the result is per month.
        per_month: bool,
    },
    /// A rate of leaves of any length times the share of those leaves that are long enough.
    ByLength {
        /// The result, in percent.
        value: Number,
        /// Of the leaves taken, the share that is long enough, in percent.
        share: Number,
        /// The length asked for.
        band: LengthBand,
    },
    /// Not without the number of staff: the file has none, and the reader typed none.
    NeedsStaff,
    /// Not without the days granted, which the document does not print.
    NeedsDaysGranted,
    /// Not without the distribution of lengths in the same year.
    NeedsLengths,
}

/// Where a number of staff comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StaffOrigin {
    /// The plan file, counted on this day.
    File(Date),
    /// The reader typed it.
    Typed,
}

/// What the chosen plans' other figures become for a question. A plan that answers the question itself needs no conversion.
pub fn conversions(columns: &[Column], question: &Question, typed: &HeadCounts) -> Vec<Conversion> {
    columns
        .iter()
        .filter(|column| column.asked(question).is_none_or(|asked| asked.latest.is_none()))
        .filter_map(|column| {
            let (from, outcome) = convert(&column.facts, question, typed)?;
            Some(Conversion { slot: column.slot, from, outcome })
        })
        .collect()
}

fn convert(facts: &PlanFacts, question: &Question, typed: &HeadCounts) -> Option<(ResultRef, Converted)> {
    let plan = &**facts.plan();
    let own = find_indicator(question.indicator.as_str())?;
    let of = |indicator: &str, condition: &Condition| {
        let other = Question {
            indicator: indicator.into(),
            population: question.population.clone(),
            condition: condition.clone(),
        };
        facts.asked(&other)?.latest.clone()
    };
    let plain = Condition::default();
    match own.made_from? {
        MadeFrom::OtherSpan { total } => {
            let other = match question.condition.per {
                Some(Averaging::Month) => Averaging::Year,
                Some(Averaging::Year) => Averaging::Month,
                None => return None,
            };
            let twelfth = Condition { per: Some(other), ..question.condition.clone() };
            if let Some(mean) = of(own.key, &twelfth) {
                let converted = by_twelve(&mean, other == Averaging::Year)?;
                return Some((mean, converted));
            }
            let total = of(total, &plain).filter(|_| other == Averaging::Year)?;
            let converted = per_person_and_month(plan, &total, typed)?;
            Some((total, converted))
        }
        MadeFrom::DaysGranted(other) => of(other, &plain).map(|figure| (figure, Converted::NeedsDaysGranted)),
        MadeFrom::Lengths { .. } => {
            let band = question.condition.leave_length?;
            let any_length = Condition { leave_length: None, ..question.condition.clone() };
            let rate = of(own.key, &any_length)?;
            let converted = by_length(plan, &rate, band).unwrap_or(Converted::NeedsLengths);
            Some((rate, converted))
        }
    }
}

fn by_twelve(mean: &Observation, per_month: bool) -> Option<Converted> {
    let value = mean.value?.get();
    let value = Number::new(if per_month { value / 12.0 } else { value * 12.0 })?;
    Some(Converted::ByTwelve { value, per_month })
}

fn per_person_and_month(plan: &Plan, total: &Observation, typed: &HeadCounts) -> Option<Converted> {
    let hours = total.value.filter(|_| total.unit == Some(Unit::Hours))?;
    let by_reader =
        typed.iter().find(|(id, _)| *id == plan.id).map(|(_, staff)| (*staff, StaffOrigin::Typed));
    let Some((staff, origin)) = by_reader.or_else(|| counted(plan, total.period)) else {
        return Some(Converted::NeedsStaff);
    };
    let hours = Number::new(hours.get() / 12.0 / staff.get())?;
    Some(Converted::HoursPerPersonAndMonth { hours, staff, origin })
}

/// The staff the file counts, on the day nearest to the year's beginning.
fn counted(plan: &Plan, period: Period) -> Option<(Count, StaffOrigin)> {
    let year = period.fiscal_year();
    let count =
        plan.head_counts.iter().min_by_key(|count| count.as_of.fiscal_year().years_since(year).abs())?;
    Some((count.count, StaffOrigin::File(count.as_of)))
}

/// Of those who took leave, the share whose leave was long enough. The bands of the same year must begin where the length
/// asked for begins, and must tell of every leave: their shares add to a hundred.
pub(super) fn by_length(plan: &Plan, rate: &Observation, band: LengthBand) -> Option<Converted> {
    let at_least = band.at_least.filter(|_| band.below.is_none())?;
    let MadeFrom::Lengths { distribution } = find_indicator(rate.indicator.as_str())?.made_from? else {
        return None;
    };
    let same_people = |population: &Population| *population == rate.population;
    let bands = plan.observations.iter().filter(|one| {
        one.indicator.as_str() == distribution && same_people(&one.population) && one.period == rate.period
    });
    let (mut all, mut long_enough, mut begins) = (0.0, 0.0, false);
    for one in bands {
        let share = one.value.map_or(0.0, Number::get);
        let length = one.condition.leave_length?;
        all += share;
        begins |= length.at_least == Some(at_least);
        match length.at_least {
            Some(from) if from >= at_least => long_enough += share,
            _ if length.below.is_some_and(|below| below <= at_least) => {}
            _ => return None,
        }
    }
    /// The sum of rounded shares may miss a hundred by this much.
    const ROUNDING: f64 = 0.35;
    if !begins || (all - 100.0).abs() > ROUNDING {
        return None;
    }
    let value = Number::new(rate.value?.get() * long_enough / all)?;
    Some(Converted::ByLength { value, share: Number::new(long_enough)?, band })
}
