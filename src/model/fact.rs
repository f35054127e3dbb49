//! What a fact is called within its plan, and a shared reference to one: tables and panels hold references, so that no figure
//! is copied and none is looked for again.

use std::{fmt, marker::PhantomData, ops::Deref, rc::Rc};

use super::{
    condition::Condition,
    grade::ProgressGrade,
    indicator_key::IndicatorKey,
    measure::Measure,
    observation::Observation,
    period::{FiscalYear, Period},
    plan::Plan,
    population::Population,
    source::Remark,
    target::{Comparator, Due, Stage, Target},
};

/// A fact of a plan, by its place in the plan's lists. In the order of a plan file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactId {
    /// The plan as a whole.
    Plan,
    /// The municipality's code.
    MunicipalityCode,
    /// A former code of the municipality.
    FormerCode(usize),
    /// The years the plan covers.
    PlanPeriod,
    /// What is said of the plan before it.
    Predecessor,
    /// A target.
    Target(usize),
    /// A result.
    Observation(usize),
    /// A measure.
    Measure(usize),
    /// A grade.
    Grade(usize),
    /// A leave scheme.
    Scheme(usize),
}

/// Where the fact stands in a plan file, seen from the plan.
///
/// ```
/// use kurabe::model::FactId;
/// assert_eq!(FactId::Observation(12).to_string(), "$.observations[12]");
/// ```
impl fmt::Display for FactId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan => formatter.write_str("$"),
            Self::MunicipalityCode => formatter.write_str("$.municipality.code"),
            Self::FormerCode(index) => write!(formatter, "$.municipality.former_codes[{index}]"),
            Self::PlanPeriod => formatter.write_str("$.period"),
            Self::Predecessor => formatter.write_str("$.predecessor"),
            Self::Target(index) => write!(formatter, "$.targets[{index}]"),
            Self::Observation(index) => write!(formatter, "$.observations[{index}]"),
            Self::Measure(index) => write!(formatter, "$.measures[{index}]"),
            Self::Grade(index) => write!(formatter, "$.grades[{index}]"),
            Self::Scheme(index) => write!(formatter, "$.schemes[{index}]"),
        }
    }
}

/// A kind of fact that a plan has a list of.
pub trait Listed: Sized + 'static {
    /// The list.
    fn list(plan: &Plan) -> &[Self];
    /// The name of the fact at a place of the list.
    fn id(place: usize) -> FactId;
    /// A fact that says nothing, for a place that no list has.
    const NOTHING: &'static Self;
}

/// A fact of a shared plan. It reads as the fact itself, costs nothing to clone, and equals what is the same fact of the same
/// plan.
///
/// ```
/// use kurabe::{load::load, model::{FactId, TargetRef}};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let plan = std::rc::Rc::new(load(&text, "onojo-2026.json").plans.remove(0));
/// let target = TargetRef::new(&plan, 3).unwrap();
/// assert_eq!(target.value, plan.targets[3].value);
/// assert_eq!(target.id(), FactId::Target(3));
/// assert!(TargetRef::new(&plan, plan.targets.len()).is_none());
/// ```
pub struct FactRef<F> {
    plan: Rc<Plan>,
    place: usize,
    kind: PhantomData<F>,
}

/// A target of a shared plan.
pub type TargetRef = FactRef<Target>;
/// A result of a shared plan.
pub type ResultRef = FactRef<Observation>;
/// A measure of a shared plan.
pub type MeasureRef = FactRef<Measure>;
/// A grade of a shared plan.
pub type GradeRef = FactRef<ProgressGrade>;

impl<F: Listed> FactRef<F> {
    /// The fact at a place of the plan's list; nothing where the list is shorter.
    pub fn new(plan: &Rc<Plan>, place: usize) -> Option<Self> {
        F::list(plan).get(place).map(|_| Self { plan: Rc::clone(plan), place, kind: PhantomData })
    }

    /// Its name within the plan.
    pub fn id(&self) -> FactId {
        F::id(self.place)
    }

    /// Its place in the plan's list.
    pub fn place(&self) -> usize {
        self.place
    }
}

impl<F: Listed> Deref for FactRef<F> {
    type Target = F;
    fn deref(&self) -> &F {
        F::list(&self.plan).get(self.place).unwrap_or(F::NOTHING)
    }
}

impl<F> Clone for FactRef<F> {
    fn clone(&self) -> Self {
        Self { plan: Rc::clone(&self.plan), place: self.place, kind: PhantomData }
    }
}

impl<F> PartialEq for FactRef<F> {
    fn eq(&self, other: &Self) -> bool {
        self.place == other.place && Rc::ptr_eq(&self.plan, &other.plan)
    }
}

impl<F: Listed + fmt::Debug> fmt::Debug for FactRef<F> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

const NOBODY: Population = Population { sex: None, grade: None, age: None, job_group: None, staff: None };
const NO_CONDITION: Condition = Condition { leave_length: None, among: None, leaves: None, per: None };

impl Listed for Target {
    fn list(plan: &Plan) -> &[Self] {
        &plan.targets
    }
    fn id(place: usize) -> FactId {
        FactId::Target(place)
    }
    const NOTHING: &'static Self = &Self {
        indicator: IndicatorKey::NONE,
        population: NOBODY,
        condition: NO_CONDITION,
        comparator: Comparator::Qualitative,
        comparator_is_our_reading: false,
        value: None,
        unit: None,
        absent: None,
        due: Due::Unstated,
        stage: Stage::Final,
        baseline: None,
        laws: Vec::new(),
        places: Vec::new(),
        note: None,
    };
}

impl Listed for Observation {
    fn list(plan: &Plan) -> &[Self] {
        &plan.observations
    }
    fn id(place: usize) -> FactId {
        FactId::Observation(place)
    }
    const NOTHING: &'static Self = &Self {
        indicator: IndicatorKey::NONE,
        population: NOBODY,
        condition: NO_CONDITION,
        period: Period::FiscalYear(FiscalYear::EPOCH),
        as_of: None,
        value: None,
        unit: None,
        numerator: None,
        denominator: None,
        absent: None,
        places: Vec::new(),
        note: None,
    };
}

const NO_WORDS: Remark = Remark { ja: String::new(), en: None };

impl Listed for Measure {
    fn list(plan: &Plan) -> &[Self] {
        &plan.measures
    }
    fn id(place: usize) -> FactId {
        FactId::Measure(place)
    }
    const NOTHING: &'static Self = &Self {
        id: String::new(),
        title: NO_WORDS,
        section: None,
        laws: Vec::new(),
        actors: Vec::new(),
        theme: None,
        also_about: Vec::new(),
        quantities: Vec::new(),
        years: Vec::new(),
        places: Vec::new(),
    };
}

impl Listed for ProgressGrade {
    fn list(plan: &Plan) -> &[Self] {
        &plan.grades
    }
    fn id(place: usize) -> FactId {
        FactId::Grade(place)
    }
    const NOTHING: &'static Self = &Self {
        measure: String::new(),
        period: Period::FiscalYear(FiscalYear::EPOCH),
        grade: None,
        absent: None,
        mark: None,
        places: Vec::new(),
        note: None,
    };
}
