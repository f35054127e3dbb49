//! The axis of time: fiscal years, or months where every result is monthly. Positions are fiscal years as plain
//! numbers, so FY2024 lies at 2024.0 whatever is counted in it.

use crate::model::{Date, FiscalYear, Period};

/// Where a period lies on the axis: a fiscal year, a calendar year, a day and a range (by its last year) at their
/// year, a month at its fraction of the fiscal year.
///
/// ```
/// use kurabe::{chart::position, model::Period};
/// let at = |text: &str| position(text.parse::<Period>().unwrap());
/// assert_eq!((at("FY2024"), at("2025-04-01"), at("2024-07"), at("2024")), (2024.0, 2025.0, 2024.25, 2024.0));
/// ```
pub fn position(period: Period) -> f64 {
    let year = year_position(period.fiscal_year());
    match period {
        Period::Month { month, .. } => year + f64::from((month + 8) % 12) / 12.0,
        _ => year,
    }
}

/// Where a fiscal year lies.
pub(super) fn year_position(year: FiscalYear) -> f64 {
    f64::from(year.first_calendar_year())
}

/// A moment to be marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tick {
    /// A fiscal year.
    Year(FiscalYear),
    /// A calendar month.
    Month {
        /// Calendar year.
        year: i16,
        /// 1 to 12.
        month: u8,
    },
}

impl Tick {
    fn position(self) -> f64 {
        match self {
            Self::Year(year) => year_position(year),
            Self::Month { year, month } => position(Period::Month { year, month }),
        }
    }
}

/// An axis of time.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TimeScale {
    first: f64,
    last: f64,
    monthly: bool,
}

impl TimeScale {
    /// The axis that shows all `periods`, and the years of `spans` (first to last) unless every period is a month:
    /// then spans are shown as far as the months go. Nothing when there is nothing to show.
    pub fn covering(periods: &[Period], spans: &[(FiscalYear, FiscalYear)]) -> Option<Self> {
        let monthly =
            !periods.is_empty() && periods.iter().all(|period| matches!(period, Period::Month { .. }));
        let mut positions: Vec<f64> = periods.iter().copied().map(position).collect();
        if !monthly {
            positions.extend(spans.iter().flat_map(|(from, to)| [year_position(*from), year_position(*to)]));
        }
        let first = positions.iter().copied().reduce(f64::min)?;
        let last = positions.iter().copied().reduce(f64::max)?;
        Some(if monthly {
            Self { first, last, monthly }
        } else {
            Self { first: first.floor(), last: last.ceil(), monthly }
        })
    }

    /// Whether the ticks are months.
    pub fn is_monthly(&self) -> bool {
        self.monthly
    }

    /// The first and the last position.
    pub fn bounds(&self) -> (f64, f64) {
        (self.first, self.last)
    }

    /// Where a law that begins on a day begins to hold. On an axis of years the first of June lies at the year's mark:
    /// what the law counts on a day (people with disabilities) it counts on that one, so a mark lies on the step that
    /// was in force then. On an axis of months each day lies in its month.
    pub fn beginning(&self, day: Date) -> f64 {
        let since_april = f64::from((day.month() + 8) % 12) + f64::from(day.day() - 1) / 31.0;
        year_position(day.fiscal_year()) + (since_april - if self.monthly { 0.0 } else { 2.0 }) / 12.0
    }

    /// Where a position lies, 0 at the first moment and 1 at the last, beyond that outside this range. An axis of one
    /// moment has it in the middle.
    pub fn fraction(&self, position: f64) -> f64 {
        if self.first < self.last { (position - self.first) / (self.last - self.first) } else { 0.5 }
    }

    /// The stretch of the axis that a span of fiscal years covers, as fractions, cut to what is shown; whether its
    /// end is shown; nothing when none of it is.
    pub fn span(&self, from: FiscalYear, to: FiscalYear) -> Option<(f64, f64, bool)> {
        // On an axis of months a year ends with March.
        let end = year_position(to) + if self.monthly { 11.0 / 12.0 } else { 0.0 };
        let (first, last) = (year_position(from), end);
        if last < self.first || first > self.last || last < first {
            return None;
        }
        let (shown_first, shown_last) = (first.max(self.first), last.min(self.last));
        Some((self.fraction(shown_first), self.fraction(shown_last), last <= self.last + 1e-9))
    }

    /// Every `every`-th moment with its fraction: years counted back from the last one, months from April.
    pub fn ticks(&self, every: u32) -> Vec<(Tick, f64)> {
        let every = i64::from(every.max(1));
        let per_year = if self.monthly { 12.0 } else { 1.0 };
        let (first, last) = ((self.first * per_year).round() as i64, (self.last * per_year).round() as i64);
        let kept = |index: &i64| if self.monthly { index % every == 0 } else { (last - index) % every == 0 };
        (first..=last)
            .filter(kept)
            .filter_map(|index| self.tick(index))
            .map(|tick| (tick, self.fraction(tick.position())))
            .collect()
    }

    fn tick(&self, index: i64) -> Option<Tick> {
        if !self.monthly {
            return FiscalYear::new(i32::try_from(index).ok()?).map(Tick::Year);
        }
        let since_april = u8::try_from(index.rem_euclid(12)).ok()?;
        let year = i16::try_from(index.div_euclid(12) + i64::from(since_april > 8)).ok()?;
        Some(Tick::Month { year, month: (since_april + 3) % 12 + 1 })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn periods(texts: &[&str]) -> Vec<Period> {
        texts.iter().map(|text| text.parse().unwrap()).collect()
    }

    fn year(year: i32) -> FiscalYear {
        FiscalYear::new(year).unwrap()
    }

    #[test]
    fn years_reach_from_the_first_result_to_the_last_target() {
        let scale =
            TimeScale::covering(&periods(&["FY2020", "2024-04-01"]), &[(year(2021), year(2030))]).unwrap();
        assert!(!scale.is_monthly());
        assert_eq!(scale.fraction(2025.0), 0.5);
        let every_fifth: Vec<_> = scale.ticks(5).into_iter().map(|(tick, _)| tick).collect();
        assert_eq!(every_fifth, [2020, 2025, 2030].map(|y| Tick::Year(year(y))));
        assert_eq!(scale.span(year(2021), year(2030)), Some((0.1, 1.0, true)));
    }

    #[test]
    fn months_alone_make_an_axis_of_months() {
        let scale =
            TimeScale::covering(&periods(&["2024-06", "2025-03"]), &[(year(2024), year(2026))]).unwrap();
        assert!(scale.is_monthly());
        let months: Vec<_> = scale.ticks(3).into_iter().map(|(tick, _)| tick).collect();
        let month = |year, month| Tick::Month { year, month };
        assert_eq!(months, [month(2024, 7), month(2024, 10), month(2025, 1)]);
        assert_eq!(scale.ticks(1).first().map(|(tick, at)| (*tick, *at)), Some((month(2024, 6), 0.0)));
        assert_eq!(scale.span(year(2024), year(2026)), Some((0.0, 1.0, false)), "the end lies beyond");
        assert_eq!(scale.span(year(2026), year(2027)), None);
    }

    #[test]
    fn a_month_among_years_lies_within_its_year() {
        let scale = TimeScale::covering(&periods(&["FY2023", "2024-10"]), &[]).unwrap();
        assert_eq!(scale.fraction(2024.5), 0.75);
        assert_eq!(scale.ticks(1).len(), 3);
    }

    #[test]
    fn a_law_holds_for_the_marks_whose_first_of_june_it_covers() {
        let years = TimeScale::covering(&periods(&["FY2023", "FY2027"]), &[]).unwrap();
        let begins = |text: &str| years.beginning(text.parse().unwrap());
        assert!(begins("2024-04-01") < 2024.0 && begins("2024-04-01") > 2023.5);
        assert!(begins("2026-07-01") > 2026.0 && begins("2026-07-01") < 2026.5);
        let months = TimeScale::covering(&periods(&["2026-04", "2026-09"]), &[]).unwrap();
        assert_eq!(months.beginning("2026-07-01".parse().unwrap()), position("2026-07".parse().unwrap()));
    }

    #[test]
    fn one_moment_lies_in_the_middle_and_none_makes_no_axis() {
        assert_eq!(TimeScale::covering(&periods(&["FY2024"]), &[]).unwrap().fraction(2024.0), 0.5);
        assert_eq!(TimeScale::covering(&[], &[]), None);
    }
}
