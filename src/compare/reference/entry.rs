//! A reference line as the table writes it down: plain words and numbers, so that the table is data and nothing is computed
//! before it is asked for.

use super::line::{ReferenceKind, ReferenceLine, ReferenceSource, ReferenceStep, Validity};
use crate::{
    compare::{question::Question, verdict::Addressee},
    model::{
        Averaging, Comparator, Condition, Date, Grade, GradeRange, Length, LengthBand, LengthUnit, Names,
        Number, Period, Population, Sex, Unit,
    },
};

/// A line as it is written down here.
pub(super) struct Entry {
    pub key: &'static str,
    pub name: [&'static str; 2],
    pub kind: ReferenceKind,
    pub asks: Asks,
    pub comparator: Comparator,
    pub comparator_is_our_reading: bool,
    pub unit: Unit,
    pub steps: &'static [(f64, When)],
    pub addressee: Addressee,
    pub source: ReferenceSource,
    pub is_superseded: bool,
}

/// The question of a line.
#[derive(Clone, Copy)]
pub(super) struct Asks {
    pub indicator: &'static str,
    pub sex: Option<Sex>,
    pub weeks: Option<u16>,
    pub grade: Option<Grade>,
    pub per: Option<Averaging>,
}

/// The validity of a value, its days and periods in the form of plan files.
#[derive(Clone, Copy)]
pub(super) enum When {
    Until(&'static str),
    Between(&'static str, &'static str),
    From(&'static str),
    By(Option<&'static str>, &'static str),
    Of(&'static str),
}

impl Entry {
    /// The line; nothing where a number or a day could not be read.
    pub fn line(&self) -> Option<ReferenceLine> {
        let steps = self.steps.iter().map(|(value, when)| {
            Some(ReferenceStep { value: Number::new(*value)?, validity: when.validity()? })
        });
        let [ja, en] = self.name;
        Some(ReferenceLine {
            key: self.key,
            name: Names { ja, en },
            kind: self.kind,
            question: self.asks.question(),
            comparator: self.comparator,
            comparator_is_our_reading: self.comparator_is_our_reading,
            unit: self.unit,
            steps: steps.collect::<Option<Vec<_>>>()?,
            addressee: self.addressee,
            source: self.source,
            is_superseded: self.is_superseded,
        })
    }
}

impl Asks {
    /// A question without restrictions.
    pub const fn of(indicator: &'static str) -> Self {
        Self { indicator, sex: None, weeks: None, grade: None, per: None }
    }

    fn question(self) -> Question {
        let at_least = self.weeks.map(|amount| Length { amount, unit: LengthUnit::Weeks });
        Question {
            indicator: self.indicator.into(),
            population: Population {
                sex: self.sex,
                grade: self.grade.map(GradeRange::only),
                ..Population::default()
            },
            condition: Condition {
                leave_length: at_least.map(|length| LengthBand { at_least: Some(length), below: None }),
                per: self.per,
                ..Condition::default()
            },
        }
    }
}

impl When {
    fn validity(self) -> Option<Validity> {
        let day = |text: &str| text.parse::<Date>().ok();
        let year = |text: &str| text.parse::<Period>().ok();
        Some(match self {
            Self::Until(last) => Validity::InForce(None, Some(day(last)?)),
            Self::Between(first, last) => Validity::InForce(Some(day(first)?), Some(day(last)?)),
            Self::From(first) => Validity::InForce(Some(day(first)?), None),
            Self::By(decided, due) => Validity::By { decided: decided.and_then(day), due: year(due)? },
            Self::Of(period) => Validity::Of(year(period)?),
        })
    }
}
