//! What is true: the values a plan file states, with their units, years, people, conditions and places.
//!
//! These types are the single definition of the plan format (version 1): the JSON reader, the writer and
//! `schema/plan.schema.json` all come from them. Nothing here knows time, files, languages or the page. What is derived here
//! is what puts the facts of one plan in order: the question each of them asks or answers, and `PlanFacts`, found once beside
//! the shared plan. What follows from several plans lives in `compare`, what is odd in `check`.

mod amount;
mod catalogue;
mod cell;
mod condition;
mod dataset;
mod decimal;
mod era;
mod fact;
mod facts;
mod grade;
pub(crate) mod heading;
mod indicator;
mod indicator_key;
mod indicator_words;
mod law;
mod length;
mod lists;
mod measure;
mod moment;
mod municipality;
mod observation;
pub(crate) mod order;
mod period;
mod plan;
mod population;
mod quantity;
pub(crate) mod question;
mod rounding;
mod scheme;
mod scheme_key;
mod scheme_window;
mod source;
mod target;
mod theme;
mod topic;
mod wire;

pub use amount::{Amount, AmountUnit, Bound, Per, PeriodUnit};
pub use catalogue::{CATALOGUE, find as find_indicator};
pub use cell::{AbsenceReason, Cell};
pub use condition::{Among, Averaging, Combination, Condition, LeaveCombination, LeaveKind};
pub use dataset::Dataset;
pub use decimal::decimal;
pub use era::{Era, EraYear};
pub use fact::{FactId, FactRef, GradeRef, Listed, MeasureRef, ResultRef, TargetRef};
pub use facts::{Asked, PlanFacts, QuestionId, StatedTarget};
pub use grade::{GradeLetter, GradeMeaning, ProgressGrade};
pub use heading::Heading;
pub use indicator::{BaseGroup, Direction, Indicator, LegalItem, MadeFrom, Names, OwnIndicator, Whole};
pub use indicator_key::IndicatorKey;
pub use indicator_words::{INDICATOR_WORDS, IndicatorWords};
pub use law::Law;
pub use length::{Length, LengthBand, LengthUnit};
pub use measure::{Actor, ActorRole, Measure, MeasureQuantity, MeasureYear};
pub use moment::{Event, Moment};
pub use municipality::{CodeError, Municipality, MunicipalityCode, MunicipalityKind};
pub use observation::Observation;
pub use period::{Date, FiscalYear, Period, PeriodError};
pub use plan::{
    FORMAT_VERSION, Generation, HeadCount, OtherPeriod, OtherPeriodKind, Plan, PlanPeriod, Predecessor,
};
pub use population::{AgeBand, Grade, GradeRange, JobGroup, Population, Sex, StaffScope};
pub use quantity::{Count, Number, Quantity, Unit};
pub use question::Question;
pub(crate) use rounding::{SAME, decimals_shown, last_digit, tidy};
pub use scheme::{AmountRole, Pay, Scheme, SchemeAmount, SchemeKind, Taker, TakingUnit};
pub use scheme_key::{SchemeGroup, SchemeKey};
pub use scheme_window::{SchemeCase, SchemeWindow};
pub use source::{Place, Remark, Source, decimals_printed};
pub use target::{Baseline, Comparator, Due, Stage, Target};
pub use theme::{Theme, ThemeGroup};
pub use topic::{Family, Nature, Topic};
pub(crate) use wire::PROBLEM_MARK;
