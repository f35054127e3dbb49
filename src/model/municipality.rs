//! Who: the municipality as employer, and the national code that identifies it.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

use super::{source::Remark, wire::string_on_the_wire};

/// The municipality whose plan it is. A document that never names its municipality leaves `name` out: it is shown as
/// unnamed, with its kind, and nobody guesses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct Municipality {
    /// Name as printed, such as 大野城市.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Reading in hiragana, such as おおのじょうし.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kana: Option<String>,
    /// Name in English, such as Onojo City.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name_en: Option<String>,
    /// The six-digit national code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<MunicipalityCode>,
    /// Codes the municipality had before a merger or a change of kind.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_codes: Vec<MunicipalityCode>,
    /// Prefecture, such as 福岡県.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefecture: Option<String>,
    /// Which kind of public body it is.
    pub kind: MunicipalityKind,
    /// What is not known about it, and why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Remark>,
}

/// Kinds of public bodies that make plans.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum MunicipalityKind {
    /// 都道府県.
    Prefecture,
    /// 政令指定都市.
    DesignatedCity,
    /// 市.
    City,
    /// 特別区 of Tokyo.
    SpecialWard,
    /// 区, where the document does not say of which kind.
    Ward,
    /// 町.
    Town,
    /// 村.
    Village,
    /// 一部事務組合, 広域連合 and other bodies.
    Other,
}

/// The 全国地方公共団体コード: five digits and a check digit, kept as text because of leading zeros.
///
/// ```
/// use kurabe::model::MunicipalityCode;
/// let code: MunicipalityCode = "402192".parse().unwrap();
/// assert!(code.check_digit_matches());
/// assert_eq!(code.prefecture_number(), 40);
/// assert!("40219".parse::<MunicipalityCode>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode([u8; 6]);

impl MunicipalityCode {
    /// Whether the last digit follows from the first five: weights 6, 5, 4, 3, 2, then (11 - sum mod 11) mod 10.
    /// A code with a wrong check digit is kept as written and becomes a finding.
    pub fn check_digit_matches(self) -> bool {
        let [first, second, third, fourth, fifth, check] = self.0.map(u32::from);
        let sum = 6 * first + 5 * second + 4 * third + 3 * fourth + 2 * fifth;
        (11 - sum % 11) % 10 == check
    }

    /// The number of the prefecture, 1 to 47 in codes that exist.
    pub fn prefecture_number(self) -> u8 {
        let [first, second, ..] = self.0;
        first * 10 + second
    }
}

impl fmt::Display for MunicipalityCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|digit| write!(formatter, "{digit}"))
    }
}

/// Why a text is no municipality code: it is not six digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodeError;

impl FromStr for MunicipalityCode {
    type Err = CodeError;
    fn from_str(text: &str) -> Result<Self, CodeError> {
        let bytes: [u8; 6] = text.as_bytes().try_into().map_err(|_| CodeError)?;
        if bytes.iter().all(u8::is_ascii_digit) {
            Ok(Self(bytes.map(|byte| byte - b'0')))
        } else {
            Err(CodeError)
        }
    }
}

string_on_the_wire!(
    MunicipalityCode,
    "municipality_code",
    "^[0-9]{6}$",
    "全国地方公共団体コード: six digits, the last one a check digit."
);
