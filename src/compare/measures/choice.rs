//! What the person narrows the measures to, and which measures that leaves. How what is left stands in rows is not decided here.

use crate::model::{ActorRole, Law, Measure, Theme, ThemeGroup};

/// What the person narrows the measures to.
///
/// ```
/// use kurabe::compare::{MeasureChoice, Slot, Column, measure_table};
/// use kurabe::{load::load, model::ActorRole};
/// let text = std::fs::read("plans/onojo-2026.json").unwrap();
/// let plan = load(&text, "onojo-2026.json").plans.remove(0);
/// let columns = [Column::of_plan(Slot(0), plan.into())];
/// let of_heads = MeasureChoice { role: Some(ActorRole::WorkplaceHead), ..MeasureChoice::default() };
/// let table = measure_table(&columns, &of_heads, &|_| true);
/// assert!(0 < table.shown && table.shown < table.total);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureChoice {
    /// Only measures with an actor of this role.
    pub role: Option<ActorRole>,
    /// Only these themes.
    pub themes: Option<ThemeChoice>,
    /// Only measures under this law; those whose law is not stated are none of them.
    pub law: Option<Law>,
    /// Only measures whose words contain this, folded.
    pub words: String,
    /// Only themes that other plans have and this plan, named by id, does not.
    pub lacking_in: Option<String>,
    /// How the themes are sorted.
    pub sort: MeasureSort,
}

/// How a measure stands to what is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fit {
    /// It is asked for.
    Kept,
    /// Nothing but the law leaves it out, and only because the document does not say under which law it is made.
    LawNotStated,
    /// It is not asked for.
    LeftOut,
}

impl MeasureChoice {
    /// Whether a measure has the role and the law asked for; its words are asked for elsewhere.
    pub(super) fn fit(&self, measure: &Measure, laws_of_plan: &[Law]) -> Fit {
        let acts = |role: ActorRole| measure.actors.iter().any(|actor| actor.role == role);
        let laws = measure.laws(laws_of_plan);
        match self.law {
            _ if !self.role.is_none_or(acts) => Fit::LeftOut,
            Some(_) if laws.is_empty() => Fit::LawNotStated,
            Some(law) if !laws.contains(&law) => Fit::LeftOut,
            _ => Fit::Kept,
        }
    }

    /// Whether the row of a theme is asked for; measures without a theme stand in no chosen one.
    pub(super) fn asks_for(&self, theme: Option<Theme>) -> bool {
        match self.themes {
            None => true,
            Some(ThemeChoice::Group(group)) => theme.is_some_and(|theme| theme.group() == group),
            Some(ThemeChoice::One(one)) => theme == Some(one),
        }
    }
}

/// A group of themes, or one of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThemeChoice {
    /// All themes of a group.
    Group(ThemeGroup),
    /// One theme.
    One(Theme),
}

impl ThemeChoice {
    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Group(group) => group.key(),
            Self::One(theme) => theme.key(),
        }
    }

    /// The choice of this name.
    ///
    /// ```
    /// use kurabe::{compare::ThemeChoice, model::{Theme, ThemeGroup}};
    /// assert_eq!(ThemeChoice::from_key("childcare"), Some(ThemeChoice::Group(ThemeGroup::Childcare)));
    /// assert_eq!(ThemeChoice::from_key("childcare_leave"), Some(ThemeChoice::One(Theme::ChildcareLeave)));
    /// assert_eq!(ThemeChoice::from_key("beauty"), None);
    /// ```
    pub fn from_key(key: &str) -> Option<Self> {
        ThemeGroup::from_key(key).map(Self::Group).or_else(|| Theme::from_key(key).map(Self::One))
    }
}

/// How themes are sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum MeasureSort {
    /// In the order of the list of themes.
    #[default]
    Theme,
    /// Those that most plans have first; where role, law or words narrow, those in which most plans match.
    Plans,
}

impl MeasureSort {
    /// All orders, as a page offers them.
    pub const ALL: [Self; 2] = [Self::Theme, Self::Plans];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Theme => "themes",
            Self::Plans => "plans",
        }
    }

    /// The order of this name.
    ///
    /// ```
    /// use kurabe::compare::MeasureSort;
    /// assert_eq!(MeasureSort::from_key("plans"), Some(MeasureSort::Plans));
    /// assert_eq!(MeasureSort::from_key("beauty"), None);
    /// ```
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sort| sort.key() == key)
    }
}
