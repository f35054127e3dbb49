//! A whole divided into shares by age or by length of leave: the shares add to 100 %, for each sex or for both together.

use super::{
    detail::Division,
    figures::{Figure, by_indicator, groups, of_sex},
    kind::OddityKind,
    oddity::{FactId, Oddity},
    partition::ages,
    rounding::Printed,
};
use crate::{
    compare::{each_once, in_order},
    model::{AbsenceReason, LengthBand, Plan, Population, SAME, Sex, Whole, tidy},
};

pub(super) fn check(plan: &Plan, found: &mut Vec<Oddity>) {
    for group in groups(plan, by_indicator) {
        let division = match group.first().and_then(|figure| figure.whole()) {
            Some(Whole::Ages) => Division::Age,
            Some(Whole::LeaveLengths) => Division::LeaveLength,
            _ => continue,
        };
        let whom = |figure: &Figure<'_>| match division {
            Division::Age => Population { age: None, ..figure.population().clone() },
            _ => figure.population().clone(),
        };
        let sexless = each_once(group.iter().map(|figure| of_sex(&whom(figure), None)));
        for people in sexless {
            let shares = |sex| {
                let people = of_sex(&people, sex);
                let parts = group.iter().copied().filter(|figure| whom(figure) == people);
                Shares::of(division, parts.collect())
            };
            found.extend(judge(division, shares(None), shares(Some(Sex::Female)), shares(Some(Sex::Male))));
        }
    }
}

/// The shares of one whole.
struct Shares {
    facts: Vec<FactId>,
    sum: f64,
    tolerance: f64,
    /// False where a part is neither printed nor said to be nobody.
    complete: bool,
}

impl Shares {
    fn of(division: Division, parts: Vec<Figure<'_>>) -> Option<Self> {
        let parts = if division == Division::Age { ages(parts)? } else { lengths(parts)? };
        let mut shares = Self { facts: Vec::new(), sum: 0.0, tolerance: 0.0, complete: true };
        for part in parts {
            if let Some(printed) = Printed::percent(part.fact) {
                shares.facts.push(FactId::Observation(part.index));
                shares.sum += printed.value;
                shares.tolerance += printed.half();
            } else {
                let nobody = [Some(AbsenceReason::Dash), Some(AbsenceReason::NotApplicable)];
                shares.complete &= nobody.contains(&part.fact.absent);
            }
        }
        (!shares.facts.is_empty()).then_some(shares)
    }

    fn adds_up(&self) -> bool {
        let rest = 100.0 - self.sum;
        rest.abs() <= self.tolerance + SAME || (!self.complete && rest > 0.0)
    }

    fn oddity(&self, division: Division) -> Option<Oddity> {
        if self.adds_up() {
            return None;
        }
        let (sum, tolerance) = (tidy(self.sum)?, tidy(self.tolerance)?);
        let kind = OddityKind::SharesDoNotAdd { division, sum, tolerance };
        Some(Oddity::new(kind, self.facts.clone()))
    }
}

fn judge(
    division: Division,
    both: Option<Shares>,
    female: Option<Shares>,
    male: Option<Shares>,
) -> Vec<Oddity> {
    let told = both.and_then(|shares| shares.oddity(division));
    let (Some(women), Some(men)) = (&female, &male) else {
        let one = female.or(male).and_then(|shares| shares.oddity(division));
        return told.into_iter().chain(one).collect();
    };
    let oddities = if women.adds_up() && men.adds_up() {
        Vec::new()
    } else if (100.0 - women.sum - men.sum).abs() <= women.tolerance + men.tolerance + SAME {
        together(women, men).into_iter().collect()
    } else {
        [women, men].into_iter().filter_map(|shares| shares.oddity(division)).collect()
    };
    told.into_iter().chain(oddities).collect()
}

fn together(women: &Shares, men: &Shares) -> Option<Oddity> {
    let kind = OddityKind::SharesAddTogether {
        female: tidy(women.sum)?,
        male: tidy(men.sum)?,
        together: tidy(women.sum + men.sum)?,
    };
    Some(Oddity::new(kind, women.facts.iter().chain(&men.facts).copied().collect()))
}

/// Bands of length in order, when together they hold every length once.
fn lengths(bands: Vec<Figure<'_>>) -> Option<Vec<Figure<'_>>> {
    let band = |figure: &Figure<'_>| {
        figure.fact.condition.leave_length.unwrap_or(LengthBand { at_least: None, below: None })
    };
    let bands = in_order(bands, band);
    let whole = bands.first().is_some_and(|first| band(first).at_least.is_none())
        && bands.last().is_some_and(|last| band(last).below.is_none());
    let joined = bands.windows(2).all(|pair| match pair {
        [shorter, longer] => band(shorter).below.is_some() && band(shorter).below == band(longer).at_least,
        _ => true,
    });
    (whole && joined && bands.len() > 1).then_some(bands)
}
