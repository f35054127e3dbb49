//! What numbers count: units of the model, and others that documents print.

use crate::model::Unit;

/// What a number counts, as printed. Documents count more than the targets of plans do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PrintedUnit {
    /// A unit of the model.
    Of(Unit),
    /// Points of a percentage (ポイント).
    PercentagePoints,
    /// So many times as much (倍).
    Multiple,
    /// Age (歳).
    Age,
    /// Minutes (分).
    Minutes,
    /// Weeks (週間).
    Weeks,
    /// Months (か月).
    Months,
    /// Yen (円).
    Yen,
    /// Marks (点).
    Marks,
    /// Parts of an organisation, posts, places (局, 課, 所属, か所).
    Units,
}

impl PrintedUnit {
    /// The name in reports; for units of the model the one of the plan format.
    pub fn key(self) -> &'static str {
        match self {
            Self::Of(unit) => unit.key(),
            Self::PercentagePoints => "percentage_points",
            Self::Multiple => "multiple",
            Self::Age => "age",
            Self::Minutes => "minutes",
            Self::Weeks => "weeks",
            Self::Months => "months",
            Self::Yen => "yen",
            Self::Marks => "marks",
            Self::Units => "units",
        }
    }

    /// The unit of the model.
    pub fn unit(self) -> Option<Unit> {
        match self {
            Self::Of(unit) => Some(unit),
            _ => None,
        }
    }
}

pub(in crate::notation) const UNITS: &[(&str, PrintedUnit)] = &[
    ("%", PrintedUnit::Of(Unit::Percent)),
    ("パーセント", PrintedUnit::Of(Unit::Percent)),
    ("時間", PrintedUnit::Of(Unit::Hours)),
    ("日間", PrintedUnit::Of(Unit::Days)),
    ("日", PrintedUnit::Of(Unit::Days)),
    ("人", PrintedUnit::Of(Unit::Persons)),
    ("名", PrintedUnit::Of(Unit::Persons)),
    ("件", PrintedUnit::Of(Unit::Cases)),
    ("年", PrintedUnit::Of(Unit::Years)),
    ("年間", PrintedUnit::Of(Unit::Years)),
    ("回", PrintedUnit::Of(Unit::Times)),
    ("%ポイント", PrintedUnit::PercentagePoints),
    ("ポイント", PrintedUnit::PercentagePoints),
    ("pt", PrintedUnit::PercentagePoints),
    ("倍", PrintedUnit::Multiple),
    ("歳", PrintedUnit::Age),
    ("才", PrintedUnit::Age),
    ("分", PrintedUnit::Minutes),
    ("分間", PrintedUnit::Minutes),
    ("週間", PrintedUnit::Weeks),
    ("週", PrintedUnit::Weeks),
    ("か月", PrintedUnit::Months),
    ("ヵ月", PrintedUnit::Months),
    ("ヶ月", PrintedUnit::Months),
    ("カ月", PrintedUnit::Months),
    ("ケ月", PrintedUnit::Months),
    ("ヵ月間", PrintedUnit::Months),
    ("か月間", PrintedUnit::Months),
    ("ヶ月間", PrintedUnit::Months),
    ("カ月間", PrintedUnit::Months),
    ("箇月", PrintedUnit::Months),
    ("月間", PrintedUnit::Months),
    ("円", PrintedUnit::Yen),
    ("点", PrintedUnit::Marks),
    ("局", PrintedUnit::Units),
    ("課", PrintedUnit::Units),
    ("部", PrintedUnit::Units),
    ("所属", PrintedUnit::Units),
    ("部署", PrintedUnit::Units),
    ("か所", PrintedUnit::Units),
    ("箇所", PrintedUnit::Units),
    ("ヶ所", PrintedUnit::Units),
    ("ポスト", PrintedUnit::Units),
    ("校", PrintedUnit::Units),
    ("施設", PrintedUnit::Units),
    ("団体", PrintedUnit::Units),
];
