//! What is odd in a plan, in Japanese.

use super::{
    super::{comparator, due, law, number},
    words::{Words, parts, percent},
};
use crate::{
    check::{Counted, OddityKind, Reached, Reading, Rounding},
    model::{Comparator, Unit},
};

pub(super) fn sentence(kind: &OddityKind, words: &Words<'_>) -> String {
    let language = words.language;
    let name = words.name(0);
    match kind {
        OddityKind::CheckDigit { code, agreeing } => {
            let reading = agreeing.map_or(String::new(), |code| format!("{code}なら合う。"));
            format!("団体コード{code}の検査数字(6桁目)は、前の5桁から計算した数字と合わない。{reading}")
        }
        OddityKind::LawEndsBeforePlan { law: of, ends, plan_ends } => format!(
            "{}の期限は{}末で、計画は{}まで続く。",
            law(*of, language),
            words.year(*ends),
            words.year(*plan_ends)
        ),
        OddityKind::GapAfterPredecessor { until, from, read_from_headings } => {
            let gap = words.years_between(*until, *from);
            let (until, from) = (words.year(*until), words.year(*from));
            if *read_from_headings {
                format!(
                    "前計画の終わりは書かれておらず、表の見出しでは{until}まで。この計画は{from}からで、{gap}がどちらに属すかは示されていない。"
                )
            } else {
                format!("前計画は{until}まで、この計画は{from}からで、{gap}はどちらの計画にも属さない。")
            }
        }
        OddityKind::OverlapWithPredecessor { until, from } => {
            let both = words.years(*from, *until);
            format!(
                "前計画は{}まで、この計画は{}からで、{both}は両方の計画に属す。",
                words.year(*until),
                words.year(*from)
            )
        }
        OddityKind::ResultAfterPlan { plan_ends, .. } => {
            format!("{name}は、計画の最後の年度({})より後の実績である。", words.year(*plan_ends))
        }
        OddityKind::TargetOutsidePlan { due: when, from, to } => {
            let end = |year: &Option<_>| year.map_or(String::new(), |year| words.year(year));
            format!(
                "{name}の期限({})は、計画期間({}〜{})の外にある。",
                due(*when, words.style, language),
                end(from),
                end(to)
            )
        }
        OddityKind::TargetsWithoutDue { unstated, open_end, of } => match (unstated, open_end) {
            (_, 0) if unstated == of => format!("{of}件の目標のいずれにも期限が書かれていない。"),
            (_, 0) => format!("{of}件の目標のうち{unstated}件に期限が書かれていない。"),
            (0, _) => format!(
                "{of}件の目標のうち{open_end}件は計画の終わりを期限とするが、その年度は書かれていない。"
            ),
            _ => format!(
                "{of}件の目標のうち{unstated}件に期限がなく、{open_end}件は計画の終わりを期限とするが、その年度は書かれていない。"
            ),
        },
        OddityKind::TargetBelowReached { value, comparator: than, reached, unit: of, when } => {
            let target = format!("{}{}", words.value(*value, *of, 0), comparator(*than, language));
            let reached = words.value(*reached, *of, 1);
            match when {
                Reached::Baseline => format!("{name}({target})は、並べて書かれた基準値の{reached}より緩い。"),
                Reached::BeforePlan(time) => {
                    format!(
                        "{name}({target})は、計画の前の{}にすでに達していた{reached}より緩い。",
                        words.when(*time)
                    )
                }
                Reached::SinceFirstYear(time) => {
                    let passed = match than {
                        Comparator::AtMost | Comparator::Below => "下回っている",
                        _ => "上回っている",
                    };
                    let first = words.when(*time);
                    format!(
                        "{name}({target})を、計画の最初の{first}({reached})から、実績のあるすべての年が{passed}。"
                    )
                }
            }
        }
        OddityKind::BaselineDiffers { baseline, result, unit: of } => format!(
            "{name}に並ぶ基準値は{}、同じ時期の実績は{}で、一致しない。",
            words.value(*baseline, *of, 0),
            words.value(*result, *of, 1)
        ),
        OddityKind::RateAgainstCounts {
            printed,
            recomputed,
            numerator,
            denominator,
            rounding_only,
            likelier,
            ..
        } => {
            let value = words.value(*printed, Unit::Percent, 0);
            let (part, whole) = (words.people(*numerator), words.people(*denominator));
            let agreeing = percent(*recomputed);
            if *rounding_only {
                return format!(
                    "{name}{value}は、{whole}中{part}を四捨五入した{agreeing}と端数処理だけ異なる。"
                );
            }
            let reading = match likelier {
                Some(Reading::Rate(rate)) => format!("{}の誤記の可能性が高い。", percent(*rate)),
                Some(Reading::Numerator(people)) => {
                    format!("人数が{}なら{value}になり、男女の人数も合う。", words.people(*people))
                }
                None => String::new(),
            };
            format!(
                "{name}{value}は、{whole}中{part}という人数と合わない。四捨五入すると{agreeing}になる。{reading}"
            )
        }
        OddityKind::OtherRounding { rounding, figures, differing } => {
            let rule = match rounding {
                Rounding::Down => "切り捨て",
                Rounding::Up => "切り上げ",
            };
            format!(
                "{name}などの率{figures}件は、四捨五入でなく{rule}で計算されている({differing}件で結果が変わる)。"
            )
        }
        OddityKind::RateAmongNobody { printed } => {
            format!("{name}{}は、分母が0人で、率にならない。", words.value(*printed, Unit::Percent, 0))
        }
        OddityKind::NumeratorAboveDenominator { numerator, denominator, allowed } => {
            let (part, whole) = (words.people(*numerator), words.people(*denominator));
            let reason = if *allowed {
                "子の出生年度と取得年度が異なる職員がいると、起こりうる。"
            } else {
                "この指標では起こらない。"
            };
            format!("{name}{}は、{whole}中{part}で、分子が分母より大きい。{reason}", words.rate())
        }
        OddityKind::AboveHundred { value, allowed } => {
            let reason = if *allowed {
                "子の出生年度と取得年度が異なる職員がいると、起こりうる。"
            } else {
                "この割合は100%を超えない。"
            };
            format!("{name}は{}で、100%を超えている。{reason}", words.value(*value, Unit::Percent, 0))
        }
        OddityKind::TooManyFacts { facts, limit } => {
            format!(
                "目標・実績・評価・制度の内容が{facts}件あり、点検できる{limit}件を超えるため、点検していない。"
            )
        }
        OddityKind::BelowZero { value, unit: of } => {
            format!("{name}は{}で、負の数になっている。", words.value(*value, *of, 0))
        }
        OddityKind::RateAgainstSiblings {
            printed,
            numerator,
            own_base,
            sibling_base,
            expected,
            likelier,
            point_moved,
        } => {
            let value = words.value(*printed, Unit::Percent, 0);
            let people = words.people(*numerator);
            let given = likelier.map_or_else(|| words.span(*expected, 2, Unit::Percent), percent);
            let point = point_moved.map_or(String::new(), |moved| {
                format!("小数点の位置を変えた{}も、この人数と合う。", percent(moved))
            });
            format!(
                "{name}{value}は、{people}という人数と合わない(約{}中の割合になる)。{}からは約{}中と分かるので、{people}なら{given}前後になる。{point}",
                words.span(*own_base, 0, Unit::Persons),
                words.siblings(),
                words.span(*sibling_base, 0, Unit::Persons)
            )
        }
        OddityKind::CountsDoNotAdd {
            counted,
            unit: of,
            division,
            sum,
            total,
            incomplete,
            otherwise,
            wider,
            likelier,
        } => {
            let what = match (counted, of) {
                (Counted::Denominators, _) => "分母の人数",
                (_, Unit::Cases) => "件数",
                (_, Unit::Hours) => "時間数",
                _ => "人数",
            };
            let by = parts(*division, language);
            let difference = words.difference(*sum, *total, *of);
            let (sum_of_parts, total) = (words.counted(*sum, *of), words.counted(*total, *of));
            let mut text = if *incomplete {
                format!(
                    "{name}: {by}の{what}は、書かれているものだけで{sum_of_parts}あり、合計欄の{total}を超える。"
                )
            } else {
                format!(
                    "{name}: {by}の{what}の和は{sum_of_parts}で、合計欄の{total}と{difference}の差がある。"
                )
            };
            if let Some((by, other)) = otherwise.filter(|_| likelier.is_none()) {
                text.push_str(&format!("{}の和は{}である。", parts(by, language), words.counted(other, *of)));
            }
            if let Some(whole) = wider {
                let wider = words.name(words.facts.len() - 1);
                text.push_str(&format!("和は、{wider}の{}も上回る。", words.counted(*whole, *of)));
            }
            if let Some(likelier) = likelier {
                text.push_str(&format!(
                    "別の分け方の和も{0}なので、合計は{0}の可能性が高い。",
                    words.counted(*likelier, *of)
                ));
            }
            text
        }
        OddityKind::SharesDoNotAdd { division, sum, tolerance } => format!(
            "{name}など{}の割合{}件の和は{}で、100%にならない(端数処理で生じる差は{}ポイントまで)。",
            parts(*division, language),
            words.facts.len(),
            percent(*sum),
            number(*tolerance)
        ),
        OddityKind::SharesAddTogether { female, male, together } => format!(
            "{name}など{}件の割合は、女性の和が{}、男性の和が{}で、男女を合わせて100%({})になる。割合の基数は同性でなく男女の合計である。",
            words.facts.len(),
            percent(*female),
            percent(*male),
            percent(*together)
        ),
        OddityKind::OutsideItsParts { value, unit: of, parts } => format!(
            "{name}{}は、その内訳の値({})の外にある。",
            words.value(*value, *of, 0),
            words.span(*parts, 1, *of)
        ),
        OddityKind::PartAboveWhole { part, whole } => format!(
            "{name}の{}は、それを含むはずの{}の{}より多い。",
            words.people(*part),
            words.name(1),
            words.people(*whole)
        ),
        OddityKind::SharesApart { counted, among, .. } => format!(
            "{name}{}と{}{}は、同じ職員を数えたものなら両立しない。分母の差は{}なのに、分子の差は{}である。対象の範囲が異なるのか、確認が要る。",
            words.figure_among(0),
            words.name(1),
            words.figure_among(1),
            words.people(*among),
            words.people(*counted)
        ),
        OddityKind::ImpossibleShare { printed, base, nearest, smallest } => {
            let fits = smallest.map_or(String::new(), |(people, base)| {
                format!(
                    "この率になる最も小さい人数は{}中{}である。",
                    words.people(base),
                    words.people(people)
                )
            });
            format!(
                "{name}{}は、{}の{}を基数とする割合にならない(近いのは{})。{fits}",
                words.value(*printed, Unit::Percent, 0),
                words.name(1),
                words.people(*base),
                words.span(*nearest, 1, Unit::Percent).replace('〜', "%と")
            )
        }
        OddityKind::CohortDiffers { first, second } => format!(
            "{name}は{}中、{}は{}中の割合で、同じ年の同じ職員について分母が異なる。",
            words.people(*first),
            words.name(1),
            words.people(*second)
        ),
        OddityKind::ValuesDiffer { first, second, unit: of } => format!(
            "{name}に、{}と{}の二つの値がある。",
            words.value(*first, *of, 0),
            words.value(*second, *of, 1)
        ),
        OddityKind::GradesDiffer { first, second } => {
            format!("{name}に、{}と{}の二つの評価がある。", first.letter(), second.letter())
        }
        OddityKind::PrintedDiffers { value, unit: of, printed, .. } => {
            format!("{name}は{}だが、別の箇所には「{printed}」とある。", words.value(*value, *of, 0))
        }
        OddityKind::OtherYearsColumn { value, unit: of, period, label, of_that_year } => {
            let label = words.year(*label);
            let other = of_that_year.map_or(String::new(), |other| {
                format!("別の表では{label}は{}である。", words.value(other, *of, 1))
            });
            format!(
                "{name}の{}は、{label}の欄に書かれているが{}の数値である。{other}",
                words.value(*value, *of, 0),
                words.when(*period)
            )
        }
        OddityKind::BlankInThePast { reported, .. } => {
            format!("{name}は空欄だが、同じ文書に{}の記載がある。", words.when(*reported))
        }
        OddityKind::TotalLeftOut { cells } => {
            format!("{name}など合計の欄{cells}件に数値がない。その内訳には数値がある。")
        }
        OddityKind::UnitNotPrinted { printed, siblings } => {
            format!(
                "{name}は「{printed}」とだけ書かれ、単位がない。同じ項目のほかの{siblings}件には単位がある。"
            )
        }
        OddityKind::SchemeTwice { difference } => {
            let (one, other) = (words.scheme_under_heading(0), words.scheme_under_heading(1));
            let part = |aspects, what| match words.aspects(aspects) {
                aspects if aspects.is_empty() => String::new(),
                aspects => format!("{what}: {aspects}。"),
            };
            let differing = part(&difference.differing, "内容が異なるもの");
            let said_once = part(&difference.said_once, "一方にしか書かれていないもの");
            format!("{one}と{other}は同じ制度で、二度書かれた内容が一致しない。{differing}{said_once}")
        }
        OddityKind::HeadingNamesAnother { heading, named } => {
            format!("{}の表の見出しは「{heading}」で、別の制度「{named}」の名である。", words.names())
        }
    }
}
