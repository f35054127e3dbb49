//! Under which condition: what a leave must be like, who among the entitled is counted, over which time a mean is
//! taken. Two figures with different conditions answer different questions and never share a row.

use std::{
    cmp::Ordering,
    hash::{Hash, Hasher},
};

use serde::{Deserialize, Serialize};

use super::{length::LengthBand, order::each_once};

/// The restrictions of a figure beyond its population. Empty means none was stated.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Condition {
    /// Only leaves of this length count: 「2週間以上の取得」, or a band of a distribution.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave_length: Option<LengthBand>,
    /// Who among the entitled is counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub among: Option<Among>,
    /// Several leaves asked about together.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leaves: Option<LeaveCombination>,
    /// The time over which a mean or total is taken, where the indicator allows several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub per: Option<Averaging>,
}

impl Condition {
    /// The condition as one short word for exports and links, such as `leave>=2weeks;those_who_wish`: empty when there
    /// is none, different for different conditions, and only of the characters a-z, 0-9, `_`, `+`, `<`, `>`, `=` and `;`.
    /// Combined leaves are named in a fixed order, for the order in which a document names them says nothing.
    ///
    /// ```
    /// use kurabe::model::{Among, Condition, LengthBand};
    /// let leave_length = Some(LengthBand { at_least: "2 weeks".parse().ok(), below: None });
    /// let condition = Condition { leave_length, among: Some(Among::ThoseWhoWish), ..Condition::default() };
    /// assert_eq!(condition.key(), "leave>=2weeks;those_who_wish");
    /// ```
    pub fn key(&self) -> String {
        let parts = [
            self.leave_length.map(LengthBand::key),
            self.among.map(|among| among.key().to_owned()),
            self.leaves.as_ref().map(LeaveCombination::key),
            self.per.map(|per| format!("per_{}", per.key())),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(";")
    }
}

/// Who among the entitled is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Among {
    /// Those who wished to take it (希望する職員).
    ThoseWhoWish,
    /// Where it was needed (必要な場合).
    WhereNeeded,
}

impl Among {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::ThoseWhoWish => "those_who_wish",
            Self::WhereNeeded => "where_needed",
        }
    }
}

// Two combinations of the same leaves are equal, in whatever order and however often a document names them.
/// Several leaves that a document asks about in one figure.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct LeaveCombination {
    /// The leaves named.
    pub of: Vec<LeaveKind>,
    /// How they are combined, if the document says.
    pub combination: Combination,
}

impl LeaveCombination {
    fn key(&self) -> String {
        let leaves = each_once(self.of.iter().map(|leave| leave.key()));
        format!("{}={}", self.combination.key(), leaves.join("+"))
    }

    /// What decides whether two are equal, and which comes first: each leave once, in order, then how they are combined.
    fn parts(&self) -> (impl Iterator<Item = LeaveKind>, Combination) {
        let named = LeaveKind::ALL.into_iter().filter(|leave| self.of.contains(leave));
        (named, self.combination)
    }
}

impl PartialEq for LeaveCombination {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for LeaveCombination {}

impl PartialOrd for LeaveCombination {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for LeaveCombination {
    fn cmp(&self, other: &Self) -> Ordering {
        let ((leaves, combination), (others, other)) = (self.parts(), other.parts());
        leaves.cmp(others).then(combination.cmp(&other))
    }
}

impl Hash for LeaveCombination {
    fn hash<H: Hasher>(&self, state: &mut H) {
        let (leaves, combination) = self.parts();
        leaves.for_each(|leave| leave.hash(state));
        combination.hash(state);
    }
}

/// How several leaves are combined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Combination {
    /// All of them.
    AllOf,
    /// Any of them.
    AnyOf,
    /// Each of them has its own rate, which the one figure applies to.
    EachOf,
    /// The document does not say.
    NotStated,
}

impl Combination {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::AllOf => "all_of",
            Self::AnyOf => "any_of",
            Self::EachOf => "each_of",
            Self::NotStated => "not_stated",
        }
    }
}

/// Leaves named in combinations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum LeaveKind {
    /// 育児休業.
    ChildcareLeave,
    /// 配偶者出産休暇, 出産支援休暇, 妻の出産に伴う休暇: the same leave under different names.
    SpouseBirthLeave,
    /// 育児参加休暇, 妻の出産に伴う子の養育休暇.
    ChildcareParticipationLeave,
    /// 部分休業.
    PartialChildcareLeave,
    /// 特別休暇 at the birth of a child, not further named.
    SpecialLeaveAtBirth,
    /// Other leaves for childcare that the document includes without naming them.
    OtherChildcareLeave,
}

impl LeaveKind {
    /// Every leave, in order.
    const ALL: [Self; 6] = [
        Self::ChildcareLeave,
        Self::SpouseBirthLeave,
        Self::ChildcareParticipationLeave,
        Self::PartialChildcareLeave,
        Self::SpecialLeaveAtBirth,
        Self::OtherChildcareLeave,
    ];

    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::ChildcareLeave => "childcare_leave",
            Self::SpouseBirthLeave => "spouse_birth_leave",
            Self::ChildcareParticipationLeave => "childcare_participation_leave",
            Self::PartialChildcareLeave => "partial_childcare_leave",
            Self::SpecialLeaveAtBirth => "special_leave_at_birth",
            Self::OtherChildcareLeave => "other_childcare_leave",
        }
    }
}

/// The time over which a mean is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Averaging {
    /// Per month.
    Month,
    /// Per year.
    Year,
}

impl Averaging {
    /// The name in the plan format and in exports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{super::Length, *};

    #[test]
    fn bands_of_length_and_combined_leaves_have_readable_keys() {
        let length = |text: &str| text.parse::<Length>().ok();
        let band = |at_least, below| Condition {
            leave_length: Some(LengthBand { at_least, below }),
            ..Condition::default()
        };
        assert_eq!(band(length("5 days"), length("2 weeks")).key(), "leave>=5days<2weeks");
        assert_eq!(band(None, length("5 days")).key(), "leave<5days");
        let leaves = |of: &[LeaveKind]| {
            let leaves = Some(LeaveCombination { of: of.to_vec(), combination: Combination::AnyOf });
            Condition { leaves, per: Some(Averaging::Month), ..Condition::default() }.key()
        };
        let key = leaves(&[LeaveKind::SpouseBirthLeave, LeaveKind::ChildcareLeave]);
        assert_eq!(key, "any_of=childcare_leave+spouse_birth_leave;per_month");
        assert_eq!(key, leaves(&[LeaveKind::ChildcareLeave, LeaveKind::SpouseBirthLeave]));
    }

    #[test]
    fn a_key_is_the_word_of_the_plan_format() {
        for leave in
            [LeaveKind::SpecialLeaveAtBirth, LeaveKind::OtherChildcareLeave, LeaveKind::PartialChildcareLeave]
        {
            assert_eq!(serde_json::to_value(leave).unwrap(), leave.key());
        }
        for combination in [Combination::AllOf, Combination::EachOf, Combination::NotStated] {
            assert_eq!(serde_json::to_value(combination).unwrap(), combination.key());
        }
    }
}
