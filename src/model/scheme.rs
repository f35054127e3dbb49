//! What staff may take: leaves, absences, forms of work and benefits (休暇・休業・勤務形態・給付), as a document describes them.

use serde::{Deserialize, Serialize};

use super::{
    amount::Amount,
    lists::closed_list,
    scheme_key::SchemeKey,
    scheme_window::{SchemeCase, SchemeWindow},
    source::{Place, Remark},
};

/// A scheme as a document describes it. What a document prints twice with different conditions is two schemes with one key.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Scheme {
    /// Unique within the plan.
    pub id: String,
    /// Which of the known schemes it is; the key aligns schemes of different names.
    pub key: SchemeKey,
    /// Leave, absence, form of work or benefit.
    pub kind: SchemeKind,
    /// Name as printed.
    pub name: String,
    /// Other names the document prints for it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_names: Vec<String>,
    /// Heading above its table as printed, also where it does not match the table.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heading: Option<String>,
    /// Whether it is paid; nothing where the document does not say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pay: Option<Pay>,
    /// Who may take it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub takers: Vec<Taker>,
    /// For whom or what, in our few words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<Remark>,
    /// When it may be taken; further windows for special cases.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub windows: Vec<SchemeWindow>,
    /// How much.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub amounts: Vec<SchemeAmount>,
    /// In what units it is taken, whatever the amount.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<TakingUnit>,
    /// Legal basis as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_basis: Option<String>,
    /// Where it stands; at least one place.
    pub places: Vec<Place>,
    /// What a reader should know about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

closed_list! {
    /// Kinds of schemes.
    pub enum SchemeKind {
        /// 休暇.
        Leave "leave",
        /// 休業.
        Absence "absence",
        /// 勤務形態, 勤務の制限.
        FormOfWork "form_of_work",
        /// 給付, 手当金, 免除.
        Benefit "benefit",
    }
}

closed_list! {
    /// Whether a scheme is paid.
    pub enum Pay {
        /// 有給.
        Paid "paid",
        /// 無給.
        Unpaid "unpaid",
        /// 減額.
        Reduced "reduced",
    }
}

closed_list! {
    /// Who may take a scheme.
    pub enum Taker {
        /// Men (男性職員).
        Men "men",
        /// Those who are pregnant.
        Pregnant "pregnant",
        /// Mothers.
        Mothers "mothers",
        /// Fathers.
        Fathers "fathers",
        /// Those who raise a child.
        Parents "parents",
        /// Those who care for a family member.
        Carers "carers",
        /// Those in fertility treatment.
        Patients "patients",
        /// Members of the mutual aid association (組合員).
        Insured "insured",
    }
}

closed_list! {
    /// Units in which a scheme is taken.
    pub enum TakingUnit {
        /// 1日.
        Day "day",
        /// 1時間.
        Hour "hour",
        /// 30分.
        HalfHour "half_hour",
    }
}

closed_list! {
    /// What an amount of a scheme is.
    pub enum AmountRole {
        /// How much may be taken.
        Extent "extent",
        /// In how many parts, or how often, it may be taken.
        Splits "splits",
        /// How often it may be extended.
        Extensions "extensions",
        /// Up to how much overtime may be ordered.
        Cap "cap",
        /// The share of pay that is paid.
        Rate "rate",
        /// The highest sum paid.
        Ceiling "ceiling",
        /// How long before one must apply.
        Notice "notice",
        /// The shortest that may be taken at one time.
        Minimum "minimum",
        /// The longest that may be taken at one time, where more may follow.
        Longest "longest",
    }
}

/// An amount of a scheme: 5 days a year, 30 minutes, 67 hundredths of pay.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct SchemeAmount {
    /// What it is.
    pub what: AmountRole,
    /// How much.
    pub amount: Amount,
    /// The case it is for; every case not named where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<SchemeCase>,
    /// Number of the option it belongs to, where the person chooses one of several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alternative: Option<u8>,
    /// In what units this amount is taken, where another is taken in others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub units: Vec<TakingUnit>,
    /// As printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<String>,
}

impl Scheme {
    /// The window outside special cases; mothers' and fathers' windows are special cases of a scheme that both may take.
    ///
    /// ```
    /// let text = r#"{"id": "s", "key": "maternity_leave", "kind": "leave", "name": "産休", "places": [], "windows": [
    ///     {"case": "multiple_births"}, {"to": {"event": "birth", "after": "8 weeks"}}]}"#;
    /// let leave: kurabe::model::Scheme = serde_json::from_str(text).unwrap();
    /// assert_eq!(leave.window(), leave.windows.get(1));
    /// ```
    pub fn window(&self) -> Option<&SchemeWindow> {
        self.windows.iter().find(|window| window.case.is_none())
    }
}
