//! The axis of a family's life. Between its stages it is not to scale, within a stage it is: six and seven weeks before the
//! birth, fourteen and eighteen months after it stay apart, and compulsory education does not fill the page.

use super::LifeEnd;
use crate::model::{Event, Length, LengthUnit};

const WEEK: f64 = 7.0;
const YEAR: f64 = 365.25;
/// Weeks of a pregnancy, counted to the expected birth.
const PREGNANCY: f64 = 40.0 * WEEK;
/// School begins in the April after the sixth birthday, compulsory education ends with the March after the fifteenth: the axis
/// has them at the birthdays, because the months between differ from child to child.
const SCHOOL: f64 = 6.0 * YEAR;
const END: f64 = 15.0 * YEAR;

/// A moment on the axis, in days from the birth.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct LifeMoment(f64);

/// The stages of the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LifeStage {
    /// Pregnancy, forty weeks to the expected birth.
    Pregnancy,
    /// From birth to the first birthday.
    FirstYear,
    /// From the first birthday to the third.
    ToThree,
    /// From the third birthday to the start of primary school.
    ToSchool,
    /// From the start of primary school to the end of compulsory education.
    School,
}

impl LifeStage {
    /// Every stage, in order.
    pub const ALL: [Self; 5] =
        [Self::Pregnancy, Self::FirstYear, Self::ToThree, Self::ToSchool, Self::School];

    /// Its first and last day, counted from the birth.
    fn days(self) -> (f64, f64) {
        match self {
            Self::Pregnancy => (-PREGNANCY, 0.0),
            Self::FirstYear => (0.0, YEAR),
            Self::ToThree => (YEAR, 3.0 * YEAR),
            Self::ToSchool => (3.0 * YEAR, SCHOOL),
            Self::School => (SCHOOL, END),
        }
    }
}

impl LifeMoment {
    /// The beginning of the axis.
    pub const FIRST: Self = Self(-PREGNANCY);
    /// The birth, expected or actual: on this axis they are one.
    pub const BIRTH: Self = Self(0.0);
    /// The end of the axis.
    pub const LAST: Self = Self(END);

    /// Where an event lies; nothing for one that has no place in a child's life.
    pub(super) fn of_event(event: Event) -> Option<Self> {
        match event {
            Event::Pregnancy => Some(Self::FIRST),
            Event::ExpectedBirth | Event::Birth | Event::HospitalAdmission => Some(Self::BIRTH),
            Event::SchoolEntry => Some(Self(SCHOOL)),
            Event::CompulsoryEducationEnd => Some(Self::LAST),
            Event::MaternityLeaveEnd | Event::LeaveStart => None,
        }
    }

    /// The moment so long before and after, or the side of the axis on which it lies.
    pub(super) fn moved(self, before: Option<Length>, after: Option<Length>) -> LifeEnd {
        let moved = Self(self.0 - before.map_or(0.0, days) + after.map_or(0.0, days));
        if moved < Self::FIRST {
            LifeEnd::BeforeAxis
        } else if moved > Self::LAST {
            LifeEnd::AfterAxis
        } else {
            LifeEnd::At(moved)
        }
    }

    /// The stage it lies in, and how far into it, from 0 to 1. Where two stages meet, the earlier one has ended.
    ///
    /// ```
    /// use kurabe::compare::{LifeMoment, LifeStage};
    /// assert_eq!(LifeMoment::BIRTH.stage(), (LifeStage::Pregnancy, 1.0));
    /// assert_eq!(LifeMoment::FIRST.stage(), (LifeStage::Pregnancy, 0.0));
    /// ```
    pub fn stage(self) -> (LifeStage, f64) {
        let holds = |stage: &LifeStage| self.0 <= stage.days().1;
        let stage = LifeStage::ALL.into_iter().find(holds).unwrap_or(LifeStage::School);
        let (first, last) = stage.days();
        (stage, (self.0 - first) / (last - first))
    }
}

fn days(length: Length) -> f64 {
    let unit = match length.unit {
        LengthUnit::Days => 1.0,
        LengthUnit::Weeks => WEEK,
        LengthUnit::Months => YEAR / 12.0,
        LengthUnit::Years => YEAR,
    };
    f64::from(length.amount) * unit
}
