//! A plan with everything it states.

use serde::{Deserialize, Serialize};

use super::{
    catalogue::find as find_indicator,
    grade::{GradeMeaning, ProgressGrade},
    indicator::{Direction, OwnIndicator},
    indicator_key::IndicatorKey,
    law::Law,
    lists::closed_list,
    measure::Measure,
    municipality::Municipality,
    observation::Observation,
    period::{Date, FiscalYear, Period},
    scheme::Scheme,
    source::{Place, Remark, Source},
    target::Target,
};

/// The version of the plan format that this crate reads and writes.
pub const FORMAT_VERSION: u32 = 1;

/// A plan file: one 特定事業主行動計画 (or its progress report) with its facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Plan {
    /// Where the schema of this format is; for editors.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// Version of the plan format.
    pub format: u32,
    /// Name in links and files: lower-case letters, digits and hyphens, such as `onojo-2026`.
    pub id: String,
    /// Title as printed.
    pub title: String,
    /// Whose plan it is.
    pub municipality: Municipality,
    /// The appointing authorities (任命権者) that sign it, as printed.
    #[serde(default)]
    pub bodies: Vec<String>,
    /// The laws it is made under.
    #[serde(default)]
    pub laws: Vec<Law>,
    /// Its period.
    #[serde(default)]
    pub period: PlanPeriod,
    /// Its place in the row of plans of this municipality.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub generation: Option<Generation>,
    /// The plan before it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub predecessor: Option<Predecessor>,
    /// What else the document says of periods: plans before that one, revisions, parts with a period of their own.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_periods: Vec<OtherPeriod>,
    /// Whom it covers, as printed.
    #[serde(default)]
    pub staff_covered: Vec<String>,
    /// How many staff there are, where known.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub head_counts: Vec<HeadCount>,
    /// The documents it was read from; at least one.
    pub sources: Vec<Source>,
    /// Indicators that only this plan uses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub indicators: Vec<OwnIndicator>,
    /// Its targets.
    #[serde(default)]
    pub targets: Vec<Target>,
    /// Its results.
    #[serde(default)]
    pub observations: Vec<Observation>,
    /// Its measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measures: Vec<Measure>,
    /// What the grades mean in this document, each letter once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grade_meanings: Vec<GradeMeaning>,
    /// The grades of its measures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub grades: Vec<ProgressGrade>,
    /// Its leaves and benefits.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub schemes: Vec<Scheme>,
    /// What a reader should know about the whole plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Remark>,
}

/// Ends the ids of plans that a person brought. No id in a file holds an underscore, so that such a plan never passes for one
/// that the page was delivered with, and both can stand side by side.
const BROUGHT: &str = "_own";

impl Plan {
    /// Which way an indicator is better: the catalogue says it, or the plan for an indicator of its own.
    pub fn direction(&self, indicator: &IndicatorKey) -> Direction {
        let own =
            || self.indicators.iter().find(|own| own.key == indicator.as_str()).map(|own| own.direction);
        let shared = find_indicator(indicator.as_str()).map(|shared| shared.direction);
        shared.or_else(own).unwrap_or(Direction::Neither)
    }

    /// The plan as one that a person brought: under an id of its own.
    pub fn as_brought(self) -> Self {
        Self { id: Self::brought_id(&self.id), ..self }
    }

    /// Whether a person brought it.
    pub fn is_brought(&self) -> bool {
        self.id.ends_with(BROUGHT)
    }

    /// The id that a plan with this id in its file has when a person brings it.
    ///
    /// ```
    /// use kurabe::model::Plan;
    /// assert_eq!(Plan::brought_id("onojo-2026"), "onojo-2026_own");
    /// assert_eq!(Plan::id_in_file("onojo-2026_own"), "onojo-2026");
    /// ```
    pub fn brought_id(id: &str) -> String {
        format!("{}{BROUGHT}", Self::id_in_file(id))
    }

    /// The id that stands in the file of the plan with this id.
    pub fn id_in_file(id: &str) -> &str {
        id.strip_suffix(BROUGHT).unwrap_or(id)
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The measure with this id.
    pub fn measure(&self, id: &str) -> Option<&Measure> {
        self.measures.iter().find(|measure| measure.id == id)
    }
}

/// The fiscal years a plan covers; an end that the document does not state is left out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct PlanPeriod {
    /// First fiscal year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<FiscalYear>,
    /// Last fiscal year.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<FiscalYear>,
    /// How the period was read, where the document does not state it plainly.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

impl PlanPeriod {
    /// Its last fiscal year, where that year is over on a day. A period whose end is not stated is never known to be over.
    ///
    /// ```
    /// use kurabe::model::{Date, FiscalYear, PlanPeriod};
    /// let period = PlanPeriod { to: FiscalYear::new(2024), ..PlanPeriod::default() };
    /// assert_eq!(period.ended_before(Date::new(2025, 3, 31).unwrap()), None);
    /// assert_eq!(period.ended_before(Date::new(2025, 4, 1).unwrap()), FiscalYear::new(2024));
    /// assert_eq!(PlanPeriod::default().ended_before(Date::new(2025, 4, 1).unwrap()), None);
    /// ```
    pub fn ended_before(&self, day: Date) -> Option<FiscalYear> {
        self.to.filter(|last| *last < day.fiscal_year())
    }
}

/// The place of a plan in the row of plans: 第二次, 後期計画.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Generation {
    /// The number, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    /// The word printed.
    pub printed: String,
}

/// The plan before this one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Predecessor {
    /// Its name as printed.
    pub title: String,
    /// Its id, where its file is in the same collection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<String>,
    /// Its period.
    #[serde(default)]
    pub period: PlanPeriod,
}

closed_list! {
    /// What a further period is the period of.
    pub enum OtherPeriodKind {
        /// A plan that is neither this one nor the one before it.
        EarlierPlan "earlier_plan",
        /// A revision of this plan or of an earlier one.
        Revision "revision",
        /// A part of this plan whose period is not the plan's.
        Part "part",
    }
}

/// What a document says of periods besides its own and that of the plan before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct OtherPeriod {
    /// What it is the period of.
    pub kind: OtherPeriodKind,
    /// The name as printed, or few words where none is printed.
    pub title: Remark,
    /// When it was made or revised: most often a fiscal year or a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub made: Option<Period>,
    /// The years it covers, as far as they are stated.
    #[serde(default)]
    pub period: PlanPeriod,
    /// Where this stands; at least one place.
    pub places: Vec<Place>,
}

/// How many staff the employer had on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct HeadCount {
    /// People.
    pub count: super::Count,
    /// On this day.
    pub as_of: Date,
    /// Whom the count includes, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<Remark>,
}
