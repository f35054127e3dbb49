//! What an oddity is: its kind with the arithmetic, the facts it speaks of, and how much it weighs.

use std::fmt;

use super::kind::OddityKind;
use crate::model::{Observation, Plan, Target};

/// Something odd in one plan. It never changes a figure; it names the facts and the numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Oddity {
    /// What is odd, with the numbers that show it.
    pub kind: OddityKind,
    /// The facts involved; the one that the oddity is about comes first.
    pub facts: Vec<Fact>,
    /// How much it weighs.
    pub weight: Weight,
}

impl Oddity {
    /// An oddity of these facts, with the weight of its kind.
    pub(super) fn new(kind: OddityKind, facts: Vec<Fact>) -> Self {
        let weight = kind.weight();
        Self { kind, facts, weight }
    }

    /// The fact it is about.
    pub fn subject(&self) -> Option<Fact> {
        self.facts.first().copied()
    }

    /// Whether it is about this result of the plan, and does not only involve it; the result may be a clone.
    pub fn is_about_observation(&self, plan: &Plan, observation: &Observation) -> bool {
        matches!(self.subject(), Some(Fact::Observation(index)) if plan.observations.get(index) == Some(observation))
    }

    /// Whether this fact is among those involved.
    pub fn concerns(&self, fact: Fact) -> bool {
        self.facts.contains(&fact)
    }
}

/// The oddities that involve a result of the plan; the result may be a clone of the plan's.
///
/// ```
/// use kurabe::{check::{check, of_observation}, load::load, model::Dataset};
/// let json = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city"},"sources":[{"id":"s","title":"S"}],
///     "observations":[{"indicator":"share_of_hires","period":"FY2024","value":37.5,"unit":"percent",
///         "numerator":2,"denominator":8,"places":[{"source":"s"}]}]}"#;
/// let plan = load(json.as_bytes(), "p.json").plans.remove(0);
/// let oddities = check(&plan, &Dataset::default());
/// let shown = plan.observations[0].clone();
/// let found: Vec<_> = of_observation(&oddities, &plan, &shown).map(|oddity| oddity.kind.code()).collect();
/// assert_eq!(found, ["rate_against_counts"]);
/// ```
pub fn of_observation<'a>(
    oddities: &'a [Oddity],
    plan: &'a Plan,
    observation: &'a Observation,
) -> impl Iterator<Item = &'a Oddity> {
    involving(
        oddities,
        move |fact| matches!(fact, Fact::Observation(at) if plan.observations.get(at) == Some(observation)),
    )
}

/// The oddities that involve a target of the plan; the target may be a clone of the plan's.
pub fn of_target<'a>(
    oddities: &'a [Oddity],
    plan: &'a Plan,
    target: &'a Target,
) -> impl Iterator<Item = &'a Oddity> {
    involving(oddities, move |fact| matches!(fact, Fact::Target(at) if plan.targets.get(at) == Some(target)))
}

/// The oddities that involve one of these schemes, by their places in the plan's list.
pub fn of_schemes<'a>(oddities: &'a [Oddity], places: &'a [usize]) -> impl Iterator<Item = &'a Oddity> {
    involving(oddities, |fact| matches!(fact, Fact::Scheme(at) if places.contains(&at)))
}

fn involving<'a>(
    oddities: &'a [Oddity],
    is_meant: impl Fn(Fact) -> bool + 'a,
) -> impl Iterator<Item = &'a Oddity> {
    oddities.iter().filter(move |oddity| oddity.facts.iter().any(|fact| is_meant(*fact)))
}

/// A fact of a plan, by its place in the plan's lists. In the order of a plan file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fact {
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
    /// A grade.
    Grade(usize),
    /// A leave scheme.
    Scheme(usize),
}

/// Where the fact stands in a plan file, seen from the plan.
///
/// ```
/// use kurabe::check::Fact;
/// assert_eq!(Fact::Observation(12).to_string(), "$.observations[12]");
/// ```
impl fmt::Display for Fact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan => formatter.write_str("$"),
            Self::MunicipalityCode => formatter.write_str("$.municipality.code"),
            Self::FormerCode(index) => write!(formatter, "$.municipality.former_codes[{index}]"),
            Self::PlanPeriod => formatter.write_str("$.period"),
            Self::Predecessor => formatter.write_str("$.predecessor"),
            Self::Target(index) => write!(formatter, "$.targets[{index}]"),
            Self::Observation(index) => write!(formatter, "$.observations[{index}]"),
            Self::Grade(index) => write!(formatter, "$.grades[{index}]"),
            Self::Scheme(index) => write!(formatter, "$.schemes[{index}]"),
        }
    }
}

/// How much an oddity weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// The figures cannot all be true.
    Contradiction,
    /// Probably a slip, or a figure that means something else than it seems to.
    Odd,
    /// Nothing is wrong; it is worth knowing.
    Note,
}

impl Weight {
    /// The word in the output of `planfile check`.
    pub fn severity(self) -> &'static str {
        match self {
            Self::Contradiction | Self::Odd => "warning",
            Self::Note => "note",
        }
    }
}
