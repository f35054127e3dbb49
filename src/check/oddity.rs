//! What an oddity is: its kind with the arithmetic, the facts it speaks of, and how much it weighs.

use super::kind::OddityKind;
pub use crate::model::FactId;

/// Something odd in one plan. It never changes a figure; it names the facts and the numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct Oddity {
    /// What is odd, with the numbers that show it.
    pub kind: OddityKind,
    /// The facts involved; the one that the oddity is about comes first.
    pub facts: Vec<FactId>,
    /// How much it weighs.
    pub weight: Weight,
}

impl Oddity {
    /// An oddity of these facts, with the weight of its kind.
    pub(super) fn new(kind: OddityKind, facts: Vec<FactId>) -> Self {
        let weight = kind.weight();
        Self { kind, facts, weight }
    }

    /// The fact it is about.
    pub fn subject(&self) -> Option<FactId> {
        self.facts.first().copied()
    }

    /// Whether this fact is among those involved.
    pub fn concerns(&self, fact: FactId) -> bool {
        self.facts.contains(&fact)
    }
}

/// The oddities that involve a fact of the plan.
///
/// ```
/// use kurabe::{check::{check, of_fact}, load::load, model::{Dataset, FactId}};
/// let json = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city"},"sources":[{"id":"s","title":"S"}],
///     "observations":[{"indicator":"share_of_hires","period":"FY2024","value":37.5,"unit":"percent",
///         "numerator":2,"denominator":8,"places":[{"source":"s"}]}]}"#;
/// let plan = load(json.as_bytes(), "p.json").plans.remove(0);
/// let oddities = check(&plan, &Dataset::default());
/// let found: Vec<_> = of_fact(&oddities, FactId::Observation(0)).map(|oddity| oddity.kind.code()).collect();
/// assert_eq!(found, ["rate_against_counts"]);
/// ```
pub fn of_fact(oddities: &[Oddity], fact: FactId) -> impl Iterator<Item = &Oddity> {
    oddities.iter().filter(move |oddity| oddity.concerns(fact))
}

/// The oddities that involve one of these schemes, by their places in the plan's list.
pub fn of_schemes<'a>(oddities: &'a [Oddity], places: &'a [usize]) -> impl Iterator<Item = &'a Oddity> {
    let is_meant = |fact: &FactId| matches!(fact, FactId::Scheme(at) if places.contains(at));
    oddities.iter().filter(move |oddity| oddity.facts.iter().any(is_meant))
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
