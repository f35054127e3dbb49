//! The laws that plans, their targets and their measures are made under.

use super::lists::closed_list;

closed_list! {
    /// The laws plans are made under.
    pub enum Law {
        /// 次世代育成支援対策推進法.
        NextGeneration "next_generation",
        /// 女性の職業生活における活躍の推進に関する法律.
        WomensAdvancement "womens_advancement",
        /// 障害者の雇用の促進等に関する法律.
        DisabilityEmployment "disability_employment",
    }
}
