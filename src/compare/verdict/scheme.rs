//! Whether two plans' printings of a scheme can be compared. How much one gets is what is compared and no reason against it;
//! for whom, when and in what form it is given is what the comparison stands on.

use super::{
    plan_end::PlanEnd,
    reason::{Reason, Verdict},
    scheme_reason::SchemeReason,
    terms::{Sides, YearBasis},
};
use crate::{
    compare::{
        order::each_once,
        schemes::{Aspect, AspectValue, difference, year_basis},
    },
    model::{AmountRole, Scheme, SchemeAmount, SchemeCase},
};

/// What a description of a scheme stands on.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemeFooting<'a> {
    /// The printings in one plan; more than one where the conditions differ.
    pub schemes: Vec<&'a Scheme>,
    /// Whether the plan is over.
    pub end: PlanEnd,
}

/// What makes two descriptions another thing.
const DEFINING: [Aspect; 4] = [Aspect::Kind, Aspect::Takers, Aspect::From, Aspect::To];

/// Compares two plans' descriptions of a scheme.
///
/// ```
/// use kurabe::{compare::{Comparability, PlanEnd, SchemeFooting, scheme_verdict}, model::Scheme};
/// let leave = |takers: &str| -> Scheme {
///     let text = format!(r#"{{"id": "s", "key": "other", "kind": "leave", "name": "休暇", "takers": [{takers}], "places": []}}"#);
///     serde_json::from_str(&text).unwrap()
/// };
/// let (fathers, men, mothers) = (leave(r#""fathers""#), leave(r#""men""#), leave(r#""mothers""#));
/// let of = |scheme| SchemeFooting { schemes: vec![scheme], end: PlanEnd::Running };
/// let found = |left, right| scheme_verdict(&of(left), &of(right)).comparability();
/// assert_eq!(found(&fathers, &fathers), Comparability::Same);
/// assert_eq!(found(&fathers, &men), Comparability::WithNote);
/// assert_eq!(found(&fathers, &mothers), Comparability::NotComparable);
/// ```
pub fn scheme_verdict(left: &SchemeFooting<'_>, right: &SchemeFooting<'_>) -> Verdict {
    let other = |aspect| Some(SchemeReason::Other(aspect, left.differing(right, aspect)?));
    let mut reasons: Vec<_> = DEFINING.into_iter().filter_map(other).collect();
    reasons.extend(Sides::differing(left.cases(), right.cases()).map(SchemeReason::OtherCases));
    // One form and no form stated leave nothing to choose.
    let options = Sides::differing(left.options(), right.options());
    let options = options.filter(|sides| sides.left.max(sides.right) > 1);
    reasons.extend(options.map(SchemeReason::Options));
    let twice = Sides::new(left.is_printed_twice(), right.is_printed_twice());
    reasons.extend((twice.left || twice.right).then_some(SchemeReason::PrintedTwice(twice)));
    let missing = |one: &SchemeFooting<'_>, other: &SchemeFooting<'_>| {
        let is_missed = |aspect: &Aspect| one.said(*aspect).is_empty() && !other.said(*aspect).is_empty();
        Aspect::ALL.into_iter().filter(is_missed).collect::<Vec<_>>()
    };
    let not_said = Sides::new(missing(left, right), missing(right, left));
    let is_missing = !not_said.left.is_empty() || !not_said.right.is_empty();
    reasons.extend(is_missing.then_some(SchemeReason::NotSaid(not_said)));
    let mut reasons: Vec<_> = reasons.into_iter().map(Reason::Scheme).collect();
    reasons.extend(year_reason(left, right));
    reasons.extend(super::expired(left.end, right.end));
    Verdict::from(reasons)
}

/// In what else two descriptions differ than in what the verdict stands on: this is what there is to compare.
///
/// ```
/// use kurabe::{compare::{Aspect, PlanEnd, SchemeFooting, scheme_differences}, model::Scheme};
/// let leave = |pay: &str| -> Scheme {
///     let text = format!(r#"{{"id": "s", "key": "other", "kind": "leave", "name": "休暇", "pay": "{pay}", "places": []}}"#);
///     serde_json::from_str(&text).unwrap()
/// };
/// let (paid, unpaid) = (leave("paid"), leave("unpaid"));
/// let of = |scheme| SchemeFooting { schemes: vec![scheme], end: PlanEnd::Running };
/// assert_eq!(scheme_differences(&of(&paid), &of(&unpaid))[0].0, Aspect::Pay);
/// ```
pub fn scheme_differences(
    left: &SchemeFooting<'_>,
    right: &SchemeFooting<'_>,
) -> Vec<(Aspect, Sides<Vec<AspectValue>>)> {
    let is_left = |aspect: &Aspect| !DEFINING.contains(aspect) && *aspect != Aspect::YearBasis;
    let differing = |aspect| Some((aspect, left.differing(right, aspect)?));
    Aspect::ALL.into_iter().filter(is_left).filter_map(differing).collect()
}

/// Yearly amounts that are counted over other years, or over years that are not said.
fn year_reason(left: &SchemeFooting<'_>, right: &SchemeFooting<'_>) -> Option<Reason> {
    let (years, others) = (left.years(), right.years());
    let are_known = years == others && !years.contains(&None);
    let sides = Sides::new(year_told(&years, &others)?, year_told(&others, &years)?);
    (!are_known).then_some(Reason::FiscalVersusCalendarYear(sides))
}

/// One side's way to count years, so that the two told differ where they can: what is printed before what is left open, for a
/// document that says 1月から12月 in one place and 年 in another counts calendar years.
fn year_told(own: &[Option<YearBasis>], others: &[Option<YearBasis>]) -> Option<Option<YearBasis>> {
    let other = || own.iter().filter(|basis| !others.contains(basis));
    other().find(|basis| basis.is_some()).or_else(|| other().next()).or(own.first()).copied()
}

fn agree(sides: &Sides<Vec<AspectValue>>) -> bool {
    let within = |some: &[AspectValue], others: &[AspectValue]| {
        some.iter().all(|value| others.iter().any(|other| other.agrees(value)))
    };
    within(&sides.left, &sides.right) && within(&sides.right, &sides.left)
}

impl SchemeFooting<'_> {
    /// What the printings say about an aspect, each thing once.
    fn said(&self, aspect: Aspect) -> Vec<AspectValue> {
        let mut said: Vec<AspectValue> = Vec::new();
        for value in self.schemes.iter().filter_map(|scheme| aspect.value(scheme)) {
            if !said.iter().any(|held| held.agrees(&value)) {
                said.push(value);
            }
        }
        said
    }

    /// What the two say about an aspect, where both speak of it and do not say the same.
    fn differing(&self, other: &Self, aspect: Aspect) -> Option<Sides<Vec<AspectValue>>> {
        let sides = Sides::new(self.said(aspect), other.said(aspect));
        let differ = !sides.left.is_empty() && !sides.right.is_empty() && !agree(&sides);
        differ.then_some(sides)
    }

    /// How the years of yearly extents are counted. Not said goes before said, so that a year that one printing leaves open
    /// is not passed over.
    fn years(&self) -> Vec<Option<YearBasis>> {
        each_once(self.schemes.iter().filter_map(|scheme| year_basis(scheme)))
    }

    fn cases(&self) -> Vec<SchemeCase> {
        let windows = self.schemes.iter().flat_map(|scheme| &scheme.windows).filter_map(|window| window.case);
        let amounts = self.schemes.iter().flat_map(|scheme| &scheme.amounts).filter_map(|one| one.case);
        each_once(windows.chain(amounts).filter(|case| Aspect::of_case(Some(*case)).is_none()))
    }

    /// The forms it may be taken in: those that are numbered, or the one that an extent without a number describes.
    fn options(&self) -> usize {
        let amounts = self.schemes.iter().flat_map(|scheme| &scheme.amounts);
        let form = |one: &SchemeAmount| one.alternative.or((one.what == AmountRole::Extent).then_some(1));
        each_once(amounts.filter_map(form)).len()
    }

    fn is_printed_twice(&self) -> bool {
        let Some((first, others)) = self.schemes.split_first() else { return false };
        others.iter().any(|other| !difference(first, other).is_none())
    }
}
