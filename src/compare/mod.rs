//! What follows from the facts: rows of questions, columns of plans, the latest result, the course over time.
//!
//! Everything here is computed from [`crate::model`] values and nothing else; words are made in `text`, pixels in
//! `chart`. Figures are put side by side, never merged: two questions that differ in any part stay two rows.

mod chance;
mod column;
mod convert;
mod evidence;
mod family;
mod figure;
mod generation;
mod grades;
mod life_course;
mod matrix;
mod measures;
mod pairs;
mod persons;
mod printed_years;
mod progress;
mod reference;
mod results;
mod schemes;
mod spread;
mod standing;
mod targets;
mod timeline;
mod trend;
mod verdict;

use crate::model::{heading, order, question};

pub(crate) use crate::model::order::{each_once, first_by, first_of_each, in_order};
pub use crate::model::{Question, StatedTarget};
pub use chance::{Chance, Explained, Interval, IntervalMethod, NoChance, Share, chance, weight_of_one};
pub use column::{Column, MAX_COLUMNS, Slot, columns};
pub use convert::{Conversion, Converted, HeadCounts, StaffOrigin, conversions};
pub use evidence::{Evidence, evidence, find_question};
pub use family::FamilyGroup;
pub use figure::{Fact, Figure};
pub use generation::{Change, ChangeKind, Succession, successions};
pub use grades::{GradeRow, GradeSection, GradeTable, NewestGrade, grade_of, grade_tables};
pub use life_course::{
    Elsewhere, LifeCourse, LifeEnd, LifeMoment, LifeRow, LifeSpan, LifeStage, NotDrawn, NotOnAxis,
    life_course,
};
pub use matrix::{Matrix, MatrixCell, MatrixRow, matrix};
pub use measures::{
    LeftOut, MeasureCell, MeasureChoice, MeasureGroup, MeasureRow, MeasureSort, MeasureTable, ThemeChoice,
    measure_table,
};
pub use pairs::{Comparison, Pair, PairKind, SeriesVerdict, comparison};
pub use persons::{Persons, PersonsChange, persons, persons_of};
pub(crate) use printed_years::end_of_predecessor_in_headings;
pub use progress::{
    Closed, Milestone, Movement, Pace, ProgressRow, ProgressScale, ProgressSort, ProgressSummary, RowChance,
    Start, StartOrigin, Status, Towards, Unsaid, of_family, progress, progress_of, progress_scales,
    progress_summary, row_chance, sorted,
};
pub use reference::{
    LawTerm, ReferenceFor, ReferenceKind, ReferenceLine, ReferenceSource, ReferenceStanding, ReferenceStep,
    Validity, law_terms, reference_lines, term_of,
};
pub use results::{ResultLine, ResultRow, ResultTable, result_table};
pub use schemes::{
    Agreement, Aspect, AspectRow, AspectValue, CasedMoment, Difference, SchemeCell, SchemeGroupRows,
    SchemePair, SchemeRow, SchemeSubject, SchemeTable, StatedAmount, difference, find_scheme, scheme_row,
    scheme_table,
};
pub use spread::{PlanDifference, PlanSpread, Spread, spread};
pub use standing::{Hidden, Mark, Reading, Standing};
pub use targets::{LatestResult, Lead, LeadKind, TargetCell, TargetRow, TargetTable, target_table};
pub use timeline::{
    Coverage, DueYear, Dues, Earlier, Handover, PlanPart, ResultYear, StageCount, Timeline, TimelineRow,
    timeline,
};
pub use trend::{Trend, TrendLine, TrendPoint, TrendTarget, trend};
pub use verdict::{
    Addressee, Comparability, Counted, Footing, PlanEnd, Reason, SchemeFooting, SchemeReason, Shape, Sides,
    Span, Verdict, YearBasis, scheme_differences, scheme_verdict, verdict, verdict_of_questions,
};
