//! The code and the weight of each kind. A code never changes, for programs and for tests.

use super::{detail::Reached, kind::OddityKind, oddity::Weight};

impl OddityKind {
    /// The code in the output of `planfile check` and in tests.
    pub fn code(&self) -> &'static str {
        match self {
            Self::CheckDigit { .. } => "check_digit",
            Self::LawEndsBeforePlan { .. } => "law_ends_before_plan",
            Self::GapAfterPredecessor { .. } => "gap_after_predecessor",
            Self::OverlapWithPredecessor { .. } => "overlap_with_predecessor",
            Self::ResultAfterPlan { .. } => "result_after_plan",
            Self::TargetOutsidePlan { .. } => "target_outside_plan",
            Self::TargetsWithoutDue { .. } => "targets_without_due",
            Self::TargetBelowReached { .. } => "target_below_reached",
            Self::BaselineDiffers { .. } => "baseline_differs",
            Self::RateAgainstCounts { .. } => "rate_against_counts",
            Self::OtherRounding { .. } => "other_rounding",
            Self::RateAmongNobody { .. } => "rate_among_nobody",
            Self::NumeratorAboveDenominator { .. } => "numerator_above_denominator",
            Self::AboveHundred { .. } => "above_hundred",
            Self::BelowZero { .. } => "below_zero",
            Self::TooManyFacts { .. } => "too_many_facts",
            Self::RateAgainstSiblings { .. } => "rate_against_siblings",
            Self::CountsDoNotAdd { .. } => "counts_do_not_add",
            Self::SharesDoNotAdd { .. } => "shares_do_not_add",
            Self::SharesAddTogether { .. } => "shares_add_together",
            Self::OutsideItsParts { .. } => "outside_its_parts",
            Self::PartAboveWhole { .. } => "part_above_whole",
            Self::SharesApart { .. } => "shares_apart",
            Self::ImpossibleShare { .. } => "impossible_share",
            Self::CohortDiffers { .. } => "cohort_differs",
            Self::ValuesDiffer { .. } => "values_differ",
            Self::GradesDiffer { .. } => "grades_differ",
            Self::PrintedDiffers { .. } => "printed_differs",
            Self::OtherYearsColumn { .. } => "other_years_column",
            Self::BlankInThePast { .. } => "blank_in_the_past",
            Self::TotalLeftOut { .. } => "total_left_out",
            Self::UnitNotPrinted { .. } => "unit_not_printed",
            Self::SchemeTwice { .. } => "scheme_twice",
            Self::HeadingNamesAnother { .. } => "heading_names_another",
        }
    }

    /// How much it weighs.
    pub fn weight(&self) -> Weight {
        match self {
            Self::LawEndsBeforePlan { .. }
            | Self::GapAfterPredecessor { read_from_headings: true, .. }
            | Self::TargetsWithoutDue { .. }
            | Self::TargetBelowReached { when: Reached::SinceFirstYear(_), .. }
            | Self::RateAgainstCounts { rounding_only: true, .. }
            | Self::OtherRounding { .. }
            | Self::NumeratorAboveDenominator { allowed: true, .. }
            | Self::AboveHundred { allowed: true, .. }
            | Self::SharesAddTogether { .. }
            | Self::TotalLeftOut { .. }
            | Self::TooManyFacts { .. }
            | Self::UnitNotPrinted { .. } => Weight::Note,
            Self::RateAgainstCounts { .. }
            | Self::RateAmongNobody { .. }
            | Self::NumeratorAboveDenominator { .. }
            | Self::AboveHundred { .. }
            | Self::BelowZero { .. }
            | Self::RateAgainstSiblings { .. }
            | Self::CountsDoNotAdd { .. }
            | Self::SharesDoNotAdd { .. }
            | Self::OutsideItsParts { .. }
            | Self::SharesApart { .. }
            | Self::ValuesDiffer { .. }
            | Self::GradesDiffer { .. }
            | Self::PrintedDiffers { .. } => Weight::Contradiction,
            _ => Weight::Odd,
        }
    }
}
