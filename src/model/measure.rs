//! What a municipality does: its measures (取組), with who acts, on what theme and how much; in a progress report also what was
//! done in each year.

use serde::{Deserialize, Serialize};

use super::{
    amount::Amount,
    law::Law,
    lists::closed_list,
    period::Period,
    source::{Place, Remark},
    theme::Theme,
};

/// A measure: one thing asked of somebody. What is asked of several actors together is one measure with several actors; where
/// different things are asked of them, each is a measure.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Measure {
    /// Name used by the grades of this plan, unique within it.
    pub id: String,
    /// Short title in our own words, or the printed row label where it is a short term.
    pub title: Remark,
    /// Heading it stands under, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub section: Option<String>,
    /// The law its chapter is made under, where the document assigns chapters to laws. Left out in a plan under one law, it is
    /// that law; in a plan under several, the document does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub laws: Vec<Law>,
    /// Who acts; nobody where the document names nobody.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actors: Vec<Actor>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<Theme>,
    /// What else it touches: a handbook for fathers is about handbooks, and about fathers' leave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also_about: Vec<Theme>,
    /// How much, how often.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<MeasureQuantity>,
    /// What a progress report says was done, year by year, each year once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub years: Vec<MeasureYear>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Place>,
}

impl Measure {
    /// Every theme it touches, the main one first.
    ///
    /// ```
    /// use kurabe::model::{Measure, Theme};
    /// let text = r#"{"id": "1", "title": {"ja": "手引"}, "theme": "handbook", "also_about": ["fathers_childcare_leave"]}"#;
    /// let handbook: Measure = serde_json::from_str(text).unwrap();
    /// assert!(handbook.themes().eq([Theme::Handbook, Theme::FathersChildcareLeave]));
    /// ```
    pub fn themes(&self) -> impl Iterator<Item = Theme> {
        self.theme.into_iter().chain(self.also_about.iter().copied())
    }

    /// Whether a theme is its main one or a further one.
    ///
    /// ```
    /// use kurabe::model::{Measure, Theme};
    /// let text = r#"{"id": "1", "title": {"ja": "手引"}, "theme": "handbook", "also_about": ["fathers_childcare_leave"]}"#;
    /// let handbook: Measure = serde_json::from_str(text).unwrap();
    /// assert!(handbook.touches(Theme::FathersChildcareLeave));
    /// assert!(!handbook.touches(Theme::Consultation));
    /// ```
    pub fn touches(&self, theme: Theme) -> bool {
        self.themes().any(|held| held == theme)
    }

    /// The laws it is made under: its own, or the law of its plan where that is the only one. None where the document does
    /// not say: in a plan under several laws, a measure that is assigned to none of them need not be made under each.
    ///
    /// ```
    /// use kurabe::model::{Law, Measure};
    /// let mut measure: Measure = serde_json::from_str(r#"{"id": "1", "title": {"ja": "手引"}}"#).unwrap();
    /// let both = [Law::NextGeneration, Law::WomensAdvancement];
    /// assert_eq!(measure.laws(&both[..1]), [Law::NextGeneration]);
    /// assert_eq!(measure.laws(&both), [], "not stated");
    /// measure.laws = vec![Law::WomensAdvancement];
    /// assert_eq!(measure.laws(&both), [Law::WomensAdvancement]);
    /// ```
    pub fn laws<'a>(&'a self, laws_of_plan: &'a [Law]) -> &'a [Law] {
        match laws_of_plan {
            [_] if self.laws.is_empty() => laws_of_plan,
            _ => &self.laws,
        }
    }
}

/// Somebody who acts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Actor {
    /// The word printed, such as 所属長.
    pub printed: String,
    /// The role it stands for.
    pub role: ActorRole,
}

closed_list! {
    /// Roles, so that actors with different names can be compared.
    pub enum ActorRole {
        /// The personnel section (人事担当課, 職員課).
        PersonnelSection "personnel_section",
        /// The board of education's office.
        BoardOfEducation "board_of_education",
        /// Heads of workplaces (所属長, 管理職員).
        WorkplaceHead "workplace_head",
        /// Those who manage duty and leave (管理担当者).
        DutyManager "duty_manager",
        /// Staff who are raising children.
        Parents "parents",
        /// Their colleagues.
        Colleagues "colleagues",
        /// Everybody.
        AllStaff "all_staff",
        /// Another section.
        OtherSection "other_section",
    }
}

/// A quantity inside a measure: every Wednesday, three times a year, 11 hours.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MeasureQuantity {
    /// How it is printed.
    pub printed: String,
    /// What the printed words mean in English, in our own words, where the amount does not say all of it: every Wednesday.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_english: Option<String>,
    /// The number in it; nothing where the words hold none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
}

/// What a progress report says about a measure in a year; its grade is a fact of its own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct MeasureYear {
    /// The year.
    pub period: Period,
    /// The status printed, such as 実施 or →.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What was done, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub done: Option<Remark>,
    /// How much of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quantities: Vec<MeasureQuantity>,
}
