//! What is asked about a scheme: a closed list of aspects, each with the value that a printing of the scheme gives to it.

use super::value::{AspectValue, CasedMoment, StatedAmount};
use crate::{
    compare::{order::each_once, verdict::YearBasis},
    model::{AmountRole, Moment, PeriodUnit, Scheme, SchemeCase, SchemeWindow},
};

/// An aspect of a scheme, in the order they are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Aspect {
    /// Leave, absence, form of work or benefit.
    Kind,
    /// Whether it is paid.
    Pay,
    /// Who may take it.
    Takers,
    /// From when it may be taken.
    From,
    /// Until when it may be taken: often a child's age.
    To,
    /// How much may be taken.
    Extent,
    /// How much and when with more than one child at a birth.
    MultipleBirths,
    /// How much with two or more children, or relatives in need of care.
    TwoOrMore,
    /// What the days of a year are counted over.
    YearBasis,
    /// In what units it is taken.
    Units,
    /// In how many parts.
    Splits,
    /// How often it may be extended.
    Extensions,
    /// The shortest that may be taken at one time.
    Minimum,
    /// The longest that may be taken at one time.
    Longest,
    /// How long before one must apply.
    Notice,
    /// Up to how much overtime may be ordered.
    Cap,
    /// The share of pay that is paid.
    Rate,
    /// The highest sum paid.
    Ceiling,
}

impl Aspect {
    /// Every aspect, in order.
    pub const ALL: [Self; 18] = [
        Self::Kind,
        Self::Pay,
        Self::Takers,
        Self::From,
        Self::To,
        Self::Extent,
        Self::MultipleBirths,
        Self::TwoOrMore,
        Self::YearBasis,
        Self::Units,
        Self::Splits,
        Self::Extensions,
        Self::Minimum,
        Self::Longest,
        Self::Notice,
        Self::Cap,
        Self::Rate,
        Self::Ceiling,
    ];

    /// Whether it belongs to what is said first about a scheme.
    pub fn is_leading(self) -> bool {
        matches!(
            self,
            Self::Pay
                | Self::From
                | Self::To
                | Self::Extent
                | Self::MultipleBirths
                | Self::TwoOrMore
                | Self::YearBasis
                | Self::Splits
                | Self::Longest
                | Self::Cap
                | Self::Rate
        )
    }

    /// What a printing of a scheme says about it; nothing where it does not say.
    ///
    /// ```
    /// use kurabe::{compare::{Aspect, AspectValue}, model::{Pay, Scheme}};
    /// let text = r#"{"id": "s", "key": "maternity_leave", "kind": "leave", "name": "産休", "pay": "paid", "places": []}"#;
    /// let scheme: Scheme = serde_json::from_str(text).unwrap();
    /// assert_eq!(Aspect::Pay.value(&scheme), Some(AspectValue::Pay(Pay::Paid)));
    /// assert_eq!(Aspect::To.value(&scheme), None);
    /// ```
    pub fn value(self, scheme: &Scheme) -> Option<AspectValue> {
        match self {
            Self::Kind => Some(AspectValue::Kind(scheme.kind)),
            Self::Pay => scheme.pay.map(AspectValue::Pay),
            Self::Takers => {
                (!scheme.takers.is_empty()).then(|| AspectValue::Takers(each_once(scheme.takers.clone())))
            }
            Self::From => moments(scheme, |window| window.from).map(AspectValue::Starts),
            Self::To => moments(scheme, |window| window.to).map(AspectValue::Ends),
            Self::Units => units(scheme),
            Self::YearBasis => year_basis(scheme).flatten().map(AspectValue::Years),
            Self::MultipleBirths => special(scheme, Self::MultipleBirths),
            Self::TwoOrMore => special(scheme, Self::TwoOrMore),
            Self::Extent => amounts(scheme, AmountRole::Extent),
            Self::Splits => amounts(scheme, AmountRole::Splits),
            Self::Extensions => amounts(scheme, AmountRole::Extensions),
            Self::Minimum => amounts(scheme, AmountRole::Minimum),
            Self::Longest => amounts(scheme, AmountRole::Longest),
            Self::Notice => amounts(scheme, AmountRole::Notice),
            Self::Cap => amounts(scheme, AmountRole::Cap),
            Self::Rate => amounts(scheme, AmountRole::Rate),
            Self::Ceiling => amounts(scheme, AmountRole::Ceiling),
        }
    }

    /// The aspect that a case has to itself.
    pub(in crate::compare) fn of_case(case: Option<SchemeCase>) -> Option<Self> {
        match case {
            Some(SchemeCase::MultipleBirths) => Some(Self::MultipleBirths),
            Some(SchemeCase::TwoOrMoreChildren | SchemeCase::TwoOrMoreRelatives) => Some(Self::TwoOrMore),
            _ => None,
        }
    }
}

/// The starts or ends of the windows. Where every case has the same, the cases say nothing.
fn moments(scheme: &Scheme, end: fn(&SchemeWindow) -> Option<Moment>) -> Option<Vec<CasedMoment>> {
    let windows = scheme.windows.iter().filter(|window| Aspect::of_case(window.case).is_none());
    let found: Vec<_> = windows
        .filter_map(|window| {
            end(window).map(|moment| CasedMoment {
                case: window.case,
                moment,
                is_of_mothers: window.begins_with_pregnancy(),
            })
        })
        .collect();
    let first = found.first()?;
    let is_one = found.len() > 1 && found.iter().all(|one| one.moment == first.moment);
    Some(if is_one { vec![CasedMoment { case: None, ..*first }] } else { found })
}

fn amounts(scheme: &Scheme, role: AmountRole) -> Option<AspectValue> {
    let of_role = scheme.amounts.iter().filter(|one| one.what == role);
    let stated: Vec<_> =
        of_role.filter(|one| Aspect::of_case(one.case).is_none()).map(StatedAmount::of).collect();
    (!stated.is_empty()).then_some(AspectValue::Amounts(stated))
}

fn units(scheme: &Scheme) -> Option<AspectValue> {
    let of_all = scheme.units.iter().map(|unit| (None, *unit));
    let of_amounts =
        scheme.amounts.iter().flat_map(|one| one.units.iter().map(|unit| (one.alternative, *unit)));
    let units = each_once(of_all.chain(of_amounts));
    (!units.is_empty()).then_some(AspectValue::Units(units))
}

fn special(scheme: &Scheme, aspect: Aspect) -> Option<AspectValue> {
    let is_asked = |case| Aspect::of_case(case) == Some(aspect);
    let windows: Vec<_> = scheme.windows.iter().copied().filter(|window| is_asked(window.case)).collect();
    let amounts: Vec<_> =
        scheme.amounts.iter().filter(|one| is_asked(one.case)).map(StatedAmount::of).collect();
    (!windows.is_empty() || !amounts.is_empty()).then_some(AspectValue::Special { windows, amounts })
}

/// How the year of a yearly extent is counted: `Some(None)` where the document only says a year.
pub(in crate::compare) fn year_basis(scheme: &Scheme) -> Option<Option<YearBasis>> {
    let extents = scheme.amounts.iter().filter(|one| one.what == AmountRole::Extent);
    extents.filter_map(|one| one.amount.per).find_map(|per| match per.unit {
        PeriodUnit::FiscalYear => Some(Some(YearBasis::Fiscal)),
        PeriodUnit::CalendarYear => Some(Some(YearBasis::Calendar)),
        PeriodUnit::Year => Some(None),
        _ => None,
    })
}
