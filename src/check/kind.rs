//! The closed list of what can be odd, each with the numbers of its arithmetic. Codes and weights stand in `code`; the
//! sentences for people are in `text::check`.

use super::detail::{Counted, Division, Reached, Reading, Rounding, Span};
use crate::{
    compare::Difference,
    model::{Comparator, Count, Due, FiscalYear, GradeLetter, Law, MunicipalityCode, Number, Period, Unit},
};

/// What is odd.
#[derive(Debug, Clone, PartialEq)]
pub enum OddityKind {
    /// A municipality code whose last digit does not follow from the others.
    CheckDigit {
        /// The code as written.
        code: MunicipalityCode,
        /// The code whose last digit follows from the first five.
        agreeing: Option<MunicipalityCode>,
    },
    /// A law behind the plan ends before the plan does.
    LawEndsBeforePlan {
        /// The law.
        law: Law,
        /// Its last fiscal year.
        ends: FiscalYear,
        /// The plan's last fiscal year.
        plan_ends: FiscalYear,
    },
    /// Years between the plan and the one before it that belong to neither.
    GapAfterPredecessor {
        /// Last fiscal year of the plan before.
        until: FiscalYear,
        /// First fiscal year of this plan.
        from: FiscalYear,
        /// True where the end is not stated and was read from the headings of the tables about the plan before.
        read_from_headings: bool,
    },
    /// Years that belong both to the plan and to the one before it.
    OverlapWithPredecessor {
        /// Last fiscal year of the plan before.
        until: FiscalYear,
        /// First fiscal year of this plan.
        from: FiscalYear,
    },
    /// A result for a year after the plan's last.
    ResultAfterPlan {
        /// The time of the result.
        period: Period,
        /// The plan's last fiscal year.
        plan_ends: FiscalYear,
    },
    /// A target due outside the plan's years.
    TargetOutsidePlan {
        /// When it is due.
        due: Due,
        /// The plan's first fiscal year, where stated.
        from: Option<FiscalYear>,
        /// The plan's last fiscal year, where stated.
        to: Option<FiscalYear>,
    },
    /// Targets of which nobody can say when they are due.
    TargetsWithoutDue {
        /// Targets without any due time.
        unstated: usize,
        /// Targets due at the end of a plan whose end is not stated.
        open_end: usize,
        /// All targets of the plan, those printed from an earlier plan left aside.
        of: usize,
    },
    /// A target that asks for less than was reached already.
    TargetBelowReached {
        /// The target.
        value: Number,
        /// What a result must be, seen from it.
        comparator: Comparator,
        /// What was reached.
        reached: Number,
        /// Unit of both.
        unit: Unit,
        /// Which result that was.
        when: Reached,
    },
    /// A starting point printed beside a target that differs from the result of that time.
    BaselineDiffers {
        /// The starting point.
        baseline: Number,
        /// The result of the same time.
        result: Number,
        /// Unit of both.
        unit: Unit,
    },
    /// A printed rate that does not follow from the counts beside it.
    RateAgainstCounts {
        /// The rate as printed, in %.
        printed: Number,
        /// Decimals it is printed with.
        decimals: usize,
        /// The rate that follows from the counts, rounded half up at the printed decimals.
        recomputed: Number,
        /// People counted.
        numerator: Count,
        /// Among whom.
        denominator: Count,
        /// True where only the rounding of the last decimal differs.
        rounding_only: bool,
        /// What would make them agree, where one reading is clearly likelier.
        likelier: Option<Reading>,
    },
    /// A series of rates that is cut off or rounded up instead of rounded half up.
    OtherRounding {
        /// The rounding used.
        rounding: Rounding,
        /// Rates of the series.
        figures: usize,
        /// Those that show it.
        differing: usize,
    },
    /// A rate among nobody.
    RateAmongNobody {
        /// The rate as printed, in %.
        printed: Number,
    },
    /// More people counted than there are to count among.
    NumeratorAboveDenominator {
        /// People counted.
        numerator: Count,
        /// Among whom.
        denominator: Count,
        /// Whether the indicator allows it, because the years of birth and of leave may differ.
        allowed: bool,
    },
    /// A share above 100 % without counts that explain it.
    AboveHundred {
        /// The share, in %.
        value: Number,
        /// Whether the indicator allows it, because the years of birth and of leave may differ.
        allowed: bool,
    },
    /// More targets and results than are held against each other: no plan has so many, and a page must not stand still.
    TooManyFacts {
        /// How many the file has.
        facts: usize,
        /// How many are checked at most.
        limit: usize,
    },
    /// A negative figure of something that cannot be negative.
    BelowZero {
        /// The figure.
        value: Number,
        /// Its unit.
        unit: Unit,
    },
    /// A rate out of line with its own count, seen from its siblings.
    RateAgainstSiblings {
        /// The rate as printed, in %.
        printed: Number,
        /// People counted.
        numerator: Count,
        /// How many people the rate itself implies they are counted among.
        own_base: Span,
        /// How many people the siblings imply.
        sibling_base: Span,
        /// The rate that the count gives over the siblings' base, in %.
        expected: Span,
        /// That rate at the printed decimals, where all of the span rounds to the same.
        likelier: Option<Number>,
        /// The printed digits with the decimal point moved, where that fits the span.
        point_moved: Option<Number>,
    },
    /// Counts that do not add up to their printed total.
    CountsDoNotAdd {
        /// What was added.
        counted: Counted,
        /// What the counts are of: persons, cases, hours.
        unit: Unit,
        /// How the total is divided.
        division: Division,
        /// The sum of the parts.
        sum: Count,
        /// The printed total.
        total: Count,
        /// True where a part is not printed, so that the sum could only be larger.
        incomplete: bool,
        /// The sum of the same total divided another way, where printed.
        otherwise: Option<(Division, Count)>,
        /// The count of a wider group at the same time, where the sum is above that too; the last of the facts.
        wider: Option<Count>,
        /// The total that would make them agree, where that is clearly likelier.
        likelier: Option<Count>,
    },
    /// Shares of one whole that do not add to 100 %, beyond what rounding explains.
    SharesDoNotAdd {
        /// How the whole is divided.
        division: Division,
        /// The sum of the shares, in %.
        sum: Number,
        /// How far rounding alone can carry the sum from 100, in points.
        tolerance: Number,
    },
    /// Shares of women and men that add to 100 % only together: their base is the people of both sexes.
    SharesAddTogether {
        /// Sum of the women's shares, in %.
        female: Number,
        /// Sum of the men's shares, in %.
        male: Number,
        /// Sum of all, in %.
        together: Number,
    },
    /// The rate or mean of a group that lies outside those of the parts it is made of.
    OutsideItsParts {
        /// The rate or mean.
        value: Number,
        /// Unit of all.
        unit: Unit,
        /// Lowest and highest of the parts.
        parts: Span,
    },
    /// A part with more people than the whole it belongs to.
    PartAboveWhole {
        /// People in the part.
        part: Count,
        /// People in the whole.
        whole: Count,
    },
    /// Two shares of the same staff, of a group and of all, that leave more people counted outside the group than there are.
    SharesApart {
        /// The share in the group, in %.
        part: Number,
        /// The share among all, in %.
        whole: Number,
        /// People counted outside the group.
        counted: Count,
        /// People outside the group.
        among: Count,
    },
    /// A rate that no whole number of people gives over the base of a related rate of the same people.
    ImpossibleShare {
        /// The rate as printed, in %.
        printed: Number,
        /// The base of the related rate.
        base: Count,
        /// The two rates over that base on either side of the printed one, in %.
        nearest: Span,
        /// The smallest base that gives the printed rate, with the people counted.
        smallest: Option<(Count, Count)>,
    },
    /// Related rates of the same people in the same year with different bases.
    CohortDiffers {
        /// The one base.
        first: Count,
        /// The other.
        second: Count,
    },
    /// The same question at the same time with two values.
    ValuesDiffer {
        /// The one value.
        first: Number,
        /// The other.
        second: Number,
        /// Unit of both.
        unit: Unit,
    },
    /// The same measure and year with two grades.
    GradesDiffer {
        /// The one grade.
        first: GradeLetter,
        /// The other.
        second: GradeLetter,
    },
    /// A place that prints another figure than the one held for it.
    PrintedDiffers {
        /// The figure held.
        value: Number,
        /// Its unit.
        unit: Unit,
        /// The string printed at the place.
        printed: String,
        /// Which place of the fact, from 0.
        place: usize,
    },
    /// A figure that stands in the column of another year.
    OtherYearsColumn {
        /// The figure.
        value: Number,
        /// Its unit.
        unit: Unit,
        /// The year of the figure.
        period: Period,
        /// The year printed at the column or row.
        label: FiscalYear,
        /// The figure that another table gives for the year of the column.
        of_that_year: Option<Number>,
    },
    /// A blank cell for a year that had been reported elsewhere in the document.
    BlankInThePast {
        /// The time of the cell.
        period: Period,
        /// The later or same time of a figure that is printed.
        reported: Period,
    },
    /// Cells of a total that hold no figure although their parts do.
    TotalLeftOut {
        /// How many such cells.
        cells: usize,
    },
    /// A bare number where its siblings have a unit.
    UnitNotPrinted {
        /// The string printed.
        printed: String,
        /// How many siblings have the unit.
        siblings: usize,
    },
    /// A scheme that is printed twice, and not with the same conditions.
    SchemeTwice {
        /// What the two printings say differently.
        difference: Difference,
    },
    /// A heading that names another scheme of the document than the one described below it.
    HeadingNamesAnother {
        /// The heading as printed.
        heading: String,
        /// The name of the other scheme as printed.
        named: String,
    },
}
