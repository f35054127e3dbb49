//! The terms of the closed lists of schemes: keys, groups, kinds, pay, takers, units, cases, aspects.

use super::super::{Language, measure::named, pick};
use crate::{
    compare::{Agreement, Aspect},
    model::{Pay, SchemeCase, SchemeGroup, SchemeKey, SchemeKind, Taker, TakingUnit},
};

/// The common name of a scheme, whatever documents call it.
pub fn scheme_name(key: SchemeKey, language: Language) -> &'static str {
    named(key.names(), language)
}

/// The name of a group of schemes.
pub fn scheme_group(group: SchemeGroup, language: Language) -> &'static str {
    named(group.names(), language)
}

/// What an aspect asks.
pub fn aspect(aspect: Aspect, language: Language) -> &'static str {
    match aspect {
        Aspect::Kind => pick(language, "種類", "Kind"),
        Aspect::Pay => pick(language, "給与", "Pay"),
        Aspect::Takers => pick(language, "対象", "Who may take it"),
        Aspect::From => pick(language, "いつから", "Start"),
        Aspect::To => pick(language, "いつまで", "End"),
        Aspect::Extent => pick(language, "日数・時間", "How much"),
        Aspect::MultipleBirths => pick(language, "多胎のとき", "At multiple births"),
        Aspect::TwoOrMore => pick(language, "2人以上のとき", "With two or more"),
        Aspect::YearBasis => pick(language, "年の数え方", "How the year is counted"),
        Aspect::Units => pick(language, "取る単位", "Units"),
        Aspect::Splits => pick(language, "回数", "How many times"),
        Aspect::Extensions => pick(language, "延長", "Extensions"),
        Aspect::Minimum => pick(language, "1回の最短", "Shortest at one time"),
        Aspect::Longest => pick(language, "1回の最長", "Longest at one time"),
        Aspect::Notice => pick(language, "申出の期限", "Notice"),
        Aspect::Cap => pick(language, "時間外の上限", "Limit on overtime"),
        Aspect::Rate => pick(language, "支給割合", "Rate"),
        Aspect::Ceiling => pick(language, "上限額", "Highest sum"),
    }
}

/// How what is said about an aspect stands together.
pub fn agreement(agreement: Agreement, language: Language) -> &'static str {
    match agreement {
        Agreement::Same => pick(language, "同じ", "same"),
        Agreement::Differs => pick(language, "異なる", "differs"),
        Agreement::NotSaidByAll => pick(language, "記載のない文書あり", "not said by all"),
        Agreement::Alone => pick(language, "比べる相手なし", "no other plan"),
    }
}

pub(super) fn kind(kind: SchemeKind, language: Language) -> &'static str {
    match kind {
        SchemeKind::Leave => pick(language, "休暇", "leave"),
        SchemeKind::Absence => pick(language, "休業", "long-term leave"),
        SchemeKind::FormOfWork => pick(language, "勤務形態", "form of work"),
        SchemeKind::Benefit => pick(language, "給付・手当", "benefit"),
    }
}

pub(super) fn pay(pay: Pay, language: Language) -> &'static str {
    match pay {
        Pay::Paid => pick(language, "有給", "paid"),
        Pay::Unpaid => pick(language, "無給", "unpaid"),
        Pay::Reduced => pick(language, "減額", "reduced pay"),
    }
}

pub(super) fn taker(taker: Taker, language: Language) -> &'static str {
    match taker {
        Taker::Men => pick(language, "男性職員", "men"),
        Taker::Pregnant => pick(language, "妊娠中の職員", "those who are pregnant"),
        Taker::Mothers => pick(language, "母親", "mothers"),
        Taker::Fathers => pick(language, "父親", "fathers"),
        Taker::Parents => pick(language, "子を養育する職員", "those raising a child"),
        Taker::Carers => pick(language, "家族を介護する職員", "those caring for a relative"),
        Taker::Patients => pick(language, "不妊治療を受ける職員", "those in fertility treatment"),
        Taker::Insured => pick(language, "共済組合員", "members of the mutual aid association"),
    }
}

pub(super) fn taking_unit(unit: TakingUnit, language: Language) -> &'static str {
    match unit {
        TakingUnit::Day => pick(language, "1日", "1 day"),
        TakingUnit::Hour => pick(language, "1時間", "1 hour"),
        TakingUnit::HalfHour => pick(language, "30分", "30 minutes"),
    }
}

/// The case an amount or a window is for.
pub fn scheme_case(case: SchemeCase, language: Language) -> &'static str {
    match case {
        SchemeCase::MultipleBirths => pick(language, "多胎妊娠", "multiple births"),
        SchemeCase::TwoOrMoreChildren => pick(language, "子が2人以上", "two or more children"),
        SchemeCase::TwoOrMoreRelatives => pick(language, "要介護者が2人以上", "two or more relatives"),
        SchemeCase::AssistedReproduction => {
            pick(language, "体外受精・顕微授精", "in-vitro fertilisation or microinsemination")
        }
        SchemeCase::PregnancyToWeek23 => pick(language, "妊娠23週まで", "to week 23 of pregnancy"),
        SchemeCase::PregnancyWeeks24To35 => pick(language, "妊娠24〜35週", "weeks 24 to 35 of pregnancy"),
        SchemeCase::PregnancyFromWeek36 => pick(language, "妊娠36週から", "from week 36 of pregnancy"),
        SchemeCase::AfterBirth => pick(language, "出産後", "after the birth"),
        SchemeCase::Mothers => pick(language, "母親", "mothers"),
        SchemeCase::Fathers => pick(language, "父親", "fathers"),
        SchemeCase::BothParents => pick(language, "父母とも育児休業", "both parents on leave"),
        SchemeCase::First180Days => pick(language, "180日まで", "first 180 days"),
        SchemeCase::After180Days => pick(language, "180日経過後", "after 180 days"),
        SchemeCase::Service5To6Months => {
            pick(language, "在職5か月以上6か月未満", "5 to under 6 months of service")
        }
        SchemeCase::Service3To5Months => {
            pick(language, "在職3か月以上5か月未満", "3 to under 5 months of service")
        }
        SchemeCase::ServiceUnder3Months => pick(language, "在職3か月未満", "under 3 months of service"),
    }
}
