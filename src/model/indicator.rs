//! What is measured: indicators with their definition, direction of good and legal item.

use serde::{Deserialize, Serialize};

use super::{
    condition::LeaveKind,
    quantity::Unit,
    source::Remark,
    topic::{Family, Nature, Topic},
};

/// An indicator of the catalogue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Indicator {
    /// Key in plan files.
    pub key: &'static str,
    /// Name in Japanese and English. `{sex}` stands for the sex of the population where there is one.
    pub name: Names,
    /// What is counted, over what.
    pub definition: Names,
    /// What it is about.
    pub topic: Topic,
    /// Unit it is usually given in.
    pub unit: Unit,
    /// Which way is good.
    pub direction: Direction,
    /// What kind of number it is.
    pub nature: Nature,
    /// Whether who is in the denominator depends on the document.
    pub denominator_by_document: bool,
    /// Whether it depends on the document if fiscal or calendar years are meant.
    pub year_by_document: bool,
    /// Whether values above 100 % are possible, because the years of birth and of leave may differ.
    pub may_exceed_hundred: bool,
    /// The legal item of the 内閣府令 it belongs to.
    pub legal_item: Option<LegalItem>,
    /// The one leave it is about; its rate and its mean days stand under one heading.
    pub leave: Option<LeaveKind>,
    /// The people or events it is divided by, where that is settled and bears on other figures.
    pub base: Option<BaseGroup>,
    /// Which figures of it are parts of one whole, so that they add to 100 %.
    pub whole: Option<Whole>,
    /// The indicator under which all of its figures taken together stand: the posts of all grades are the staff.
    pub together: Option<&'static str>,
    /// Other figures that become figures of this one, exactly or under an assumption that is said.
    pub made_from: Option<MadeFrom>,
    /// Whether it is a mean of which the condition says over which span of time it is taken.
    pub span_is_condition: bool,
    /// Whether it is a rate of several leaves, which the condition names.
    pub leaves_are_condition: bool,
    /// Whether a person may count as more or less than one.
    pub is_weighted: bool,
}

/// What a share is divided by, seen from figures that are divided by the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BaseGroup {
    /// The staff to whom a child was born in the year: as many for every leave they may take.
    Parents,
    /// The staff, who stay much the same from year to year.
    Staff,
}

/// What adds to 100 %.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// Women and men of the same people.
    Sexes,
    /// The bands of age of those counted.
    Ages,
    /// The bands of length of the leaves taken.
    LeaveLengths,
}

/// The figures from which a figure of an indicator can be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MadeFrom {
    /// The mean of the other span of time, by twelve; else the total of a year, by the number of staff.
    OtherSpan {
        /// The indicator of the total.
        total: &'static str,
    },
    /// This one, but only with the days granted, which no document prints.
    DaysGranted(&'static str),
    /// The rate without a minimum length, by the lengths of the leaves taken.
    Lengths {
        /// The indicator of the lengths.
        distribution: &'static str,
    },
}

/// Unit, direction of good and nature of an indicator.
pub(super) type Kind = (Unit, Direction, Nature);

/// An indicator of the catalogue, from its texts in Japanese and English.
pub(super) const fn indicator(
    key: &'static str,
    [name_ja, name_en]: [&'static str; 2],
    [definition_ja, definition_en]: [&'static str; 2],
    topic: Topic,
    (unit, direction, nature): Kind,
) -> Indicator {
    Indicator {
        key,
        name: Names { ja: name_ja, en: name_en },
        definition: Names { ja: definition_ja, en: definition_en },
        topic,
        unit,
        direction,
        nature,
        denominator_by_document: false,
        year_by_document: false,
        may_exceed_hundred: false,
        legal_item: None,
        leave: None,
        base: None,
        whole: None,
        together: None,
        made_from: None,
        span_is_condition: false,
        leaves_are_condition: false,
        is_weighted: false,
    }
}

impl Indicator {
    /// The one leave of which it is the take-up rate.
    pub(crate) fn rate_of_leave(&self) -> Option<LeaveKind> {
        self.leave.filter(|_| self.nature == Nature::TakeUpRate)
    }

    /// The years of birth and of leave may differ, so that more people may be counted than there are.
    pub(super) const fn exceeding_hundred(mut self) -> Self {
        self.may_exceed_hundred = true;
        self
    }

    /// Who is in the denominator depends on the document.
    pub(super) const fn denominator_by_document(mut self) -> Self {
        self.denominator_by_document = true;
        self
    }

    /// Whether fiscal or calendar years are meant depends on the document.
    pub(super) const fn year_by_document(mut self) -> Self {
        self.year_by_document = true;
        self
    }

    /// It is about this leave alone.
    pub(super) const fn about(mut self, leave: LeaveKind) -> Self {
        self.leave = Some(leave);
        self
    }

    /// It is divided by these.
    pub(super) const fn of(mut self, base: BaseGroup) -> Self {
        self.base = Some(base);
        self
    }

    /// Its figures add to 100 %.
    pub(super) const fn adding_over(mut self, whole: Whole) -> Self {
        self.whole = Some(whole);
        self
    }

    /// All of its figures together are those of another indicator.
    pub(super) const fn together_are(mut self, other: &'static str) -> Self {
        self.together = Some(other);
        self
    }

    /// Other figures become figures of it.
    pub(super) const fn made_from(mut self, others: MadeFrom) -> Self {
        self.made_from = Some(others);
        self
    }

    /// The condition says over which span of time the mean is taken.
    pub(super) const fn span_is_condition(mut self) -> Self {
        self.span_is_condition = true;
        self
    }

    /// The condition names the leaves it takes together.
    pub(super) const fn leaves_are_condition(mut self) -> Self {
        self.leaves_are_condition = true;
        self
    }

    /// A person may count as more or less than one.
    pub(super) const fn weighted(mut self) -> Self {
        self.is_weighted = true;
        self
    }

    /// It belongs to an item that must be published yearly.
    pub(super) const fn item(mut self, item: LegalItem) -> Self {
        self.legal_item = Some(item);
        self
    }
}

/// A text in both languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Names {
    /// In Japanese.
    pub ja: &'static str,
    /// In English.
    pub en: &'static str,
}

/// Which way an indicator is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub enum Direction {
    /// More is better.
    HigherIsBetter,
    /// Less is better.
    LowerIsBetter,
    /// Neither way is better by itself.
    Neither,
}

/// Items of 平成27年内閣府令第61号 第6条 that must be published yearly, as `domain` vocabulary confirms them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LegalItem {
    /// A イ: women among those hired.
    WomenAmongHires,
    /// A ハ: women among staff.
    WomenAmongStaff,
    /// A ニ: women among managers.
    WomenAmongManagers,
    /// A ホ: women among each grade of post.
    WomenAmongGrades,
    /// B イ: difference in leaving rates.
    LeavingRates,
    /// B ロ: childcare leave by sex, and the distribution of its length.
    ChildcareLeave,
    /// B ハ: men's leave at a birth and for taking part in childcare.
    MensLeaveAtBirth,
}

/// An indicator that only one plan uses, defined in its file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
pub struct OwnIndicator {
    /// Key, not one of the catalogue's.
    pub key: String,
    /// Name.
    pub name: Remark,
    /// What is counted, over what.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub definition: Option<Remark>,
    /// Group it is shown in.
    pub family: Family,
    /// Unit.
    pub unit: Unit,
    /// Which way is good.
    pub direction: Direction,
}
