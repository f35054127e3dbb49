//! What is wrong with a single fact beyond its written form: value without unit, unknown references, ranges that run
//! backwards. Half a million facts pass here, so nothing is put on the heap unless there is something to tell.

use super::{
    characters::quoted,
    finding::{Entry, Findings, JsonPath, Outcome},
    problem::Problem,
};
use crate::model::{
    Condition, IndicatorKey, Measure, Observation, OwnIndicator, Place, Population, ProgressGrade, Source,
    Target,
};

/// An entry of a list; its path is only written out when it is needed.
#[derive(Clone, Copy)]
pub(super) struct Spot<'a> {
    pub(super) plan: &'a JsonPath,
    pub(super) list: &'static str,
    pub(super) index: usize,
}

impl Spot<'_> {
    pub(super) fn path(self) -> JsonPath {
        self.plan.clone().key(self.list).index(self.index)
    }
}

/// What facts may refer to.
pub(super) struct Known<'a> {
    pub(super) sources: &'a [Source],
    pub(super) indicators: &'a [OwnIndicator],
    pub(super) measures: &'a [Measure],
}

impl Known<'_> {
    /// Checks a target. False means that it must be left out.
    pub(super) fn target(&self, target: &Target, spot: Spot<'_>, findings: &mut Findings) -> bool {
        let filled = Filled {
            value: target.value.is_some(),
            unit: target.unit.is_some(),
            absent: target.absent.is_some(),
            may_be_empty: !target.comparator.needs_value(),
        };
        self.indicator(&target.indicator, Entry::Target, spot, findings)
            && filled.check(Entry::Target, spot, findings)
            && ranges(&target.population, &target.condition, spot, findings)
            && self.cited(&target.places, spot, findings)
    }

    /// Checks a result. False means that it must be left out.
    pub(super) fn observation(&self, result: &Observation, spot: Spot<'_>, findings: &mut Findings) -> bool {
        let filled = Filled {
            value: result.value.is_some(),
            unit: result.unit.is_some(),
            absent: result.absent.is_some(),
            may_be_empty: false,
        };
        self.indicator(&result.indicator, Entry::Observation, spot, findings)
            && filled.check(Entry::Observation, spot, findings)
            && ranges(&result.population, &result.condition, spot, findings)
            && self.cited(&result.places, spot, findings)
    }

    /// Checks a grade. False means that it must be left out.
    pub(super) fn grade(&self, grade: &ProgressGrade, spot: Spot<'_>, findings: &mut Findings) -> bool {
        if !self.measures.iter().any(|measure| measure.id == grade.measure) {
            let problem = Problem::UnknownMeasure { id: quoted(&grade.measure) };
            findings.push(spot.path().key("measure"), problem, Outcome::EntryLeftOut(Entry::Grade));
            return false;
        }
        let (value, absent) = (grade.grade.is_some(), grade.absent.is_some());
        Filled { value, unit: true, absent, may_be_empty: false }.check(Entry::Grade, spot, findings)
            && self.cited(&grade.places, spot, findings)
    }

    fn cited(&self, places: &[Place], spot: Spot<'_>, findings: &mut Findings) -> bool {
        cited(self.sources, places, spot, findings);
        true
    }

    fn indicator(&self, key: &IndicatorKey, entry: Entry, spot: Spot<'_>, findings: &mut Findings) -> bool {
        if key.is_in_catalogue() || self.indicators.iter().any(|own| own.key == key.as_str()) {
            return true;
        }
        let problem = Problem::UnknownIndicator { key: quoted(key.as_str()) };
        findings.push(spot.path().key("indicator"), problem, Outcome::EntryLeftOut(entry));
        false
    }
}

/// Checks the places of something that must have one.
pub(super) fn cited(sources: &[Source], places: &[Place], spot: Spot<'_>, findings: &mut Findings) {
    if places.is_empty() {
        findings.push(spot.path().key("places"), Problem::NoPlace, Outcome::Kept);
    }
    self::places(sources, places, spot, findings);
}

/// Checks the places of something that may have none.
pub(super) fn places(sources: &[Source], places: &[Place], spot: Spot<'_>, findings: &mut Findings) {
    // A plan whose sources could not be read is told so once.
    if sources.is_empty() {
        return;
    }
    for (index, place) in places.iter().enumerate() {
        if !sources.iter().any(|source| source.id == place.source) {
            let path = spot.path().key("places").index(index).key("source");
            findings.push(path, Problem::UnknownSource { id: quoted(&place.source) }, Outcome::Kept);
        }
    }
}

/// Which members of a fact are there.
struct Filled {
    value: bool,
    unit: bool,
    absent: bool,
    may_be_empty: bool,
}

impl Filled {
    /// A value whose unit is unknown could only be misread, so it is left out.
    fn check(&self, entry: Entry, spot: Spot<'_>, findings: &mut Findings) -> bool {
        let problem = match (self.value, self.absent) {
            (true, _) if !self.unit => {
                findings.push(spot.path(), Problem::ValueWithoutUnit, Outcome::EntryLeftOut(entry));
                return false;
            }
            (true, true) => Problem::ValueAndAbsence,
            (false, false) if !self.may_be_empty => Problem::NeitherValueNorAbsence,
            _ => return true,
        };
        findings.push(spot.path(), problem, Outcome::Kept);
        true
    }
}

fn ranges(population: &Population, condition: &Condition, spot: Spot<'_>, findings: &mut Findings) -> bool {
    let grades = population.grade.is_some_and(|range| above(range.from, range.to));
    let ages = population.age.is_some_and(|band| above(band.from, band.to));
    let lengths =
        condition.leave_length.is_some_and(|band| band.below.is_some() && band.at_least >= band.below);
    for (part, member) in [
        (grades, ("population", "grade")),
        (ages, ("population", "age")),
        (lengths, ("condition", "leave_length")),
    ] {
        if part {
            let path = spot.path().key(member.0).key(member.1);
            findings.push(path, Problem::RangeBackwards, Outcome::Kept);
        }
    }
    true
}

fn above<T: PartialOrd>(from: Option<T>, to: Option<T>) -> bool {
    matches!((from, to), (Some(from), Some(to)) if from > to)
}
