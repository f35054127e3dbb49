//! What is odd in a plan, in English.

use super::{
    super::{comparator, count, due, law, number},
    words::{Words, parts, percent},
};
use crate::{
    check::{Counted, OddityKind, Reached, Reading, Rounding},
    model::Unit,
};

/// Why an indicator may exceed 100 %.
const ACROSS_YEARS: &str =
    "With this indicator that happens when children are born in one year and leave is taken in another.";

pub(super) fn sentence(kind: &OddityKind, words: &Words<'_>) -> String {
    let language = words.language;
    let name = words.name(0);
    match kind {
        OddityKind::CheckDigit { code, agreeing } => {
            let reading = agreeing.map_or(String::new(), |code| format!("; {code} would"));
            format!(
                "The check digit (the sixth) of the municipality code {code} does not follow from the other five{reading}."
            )
        }
        OddityKind::LawEndsBeforePlan { law: of, ends, plan_ends } => format!(
            "The {} runs until the end of {}, the plan until {}.",
            law(*of, language),
            words.year(*ends),
            words.year(*plan_ends)
        ),
        OddityKind::GapAfterPredecessor { until, from, read_from_headings } => {
            let gap = words.years_between(*until, *from);
            let (until, from) = (words.year(*until), words.year(*from));
            if *read_from_headings {
                format!(
                    "The end of the previous plan is not stated; the headings of its tables run to {until}. This plan begins in {from}; the document does not say which plan covers {gap}."
                )
            } else {
                format!(
                    "The previous plan ends in {until} and this one begins in {from}; {gap} belongs to neither."
                )
            }
        }
        OddityKind::OverlapWithPredecessor { until, from } => format!(
            "The previous plan ends in {} and this one begins in {}; {} belongs to both.",
            words.year(*until),
            words.year(*from),
            words.years(*from, *until)
        ),
        OddityKind::ResultAfterPlan { plan_ends, .. } => {
            format!("{name}: the result is later than the plan's last year, {}.", words.year(*plan_ends))
        }
        OddityKind::TargetOutsidePlan { due: when, from, to } => {
            let end = |year: &Option<_>| year.map_or("not stated".to_owned(), |year| words.year(year));
            format!(
                "{name}: the target is due {}, outside the plan (from {} to {}).",
                due(*when, words.style, language),
                end(from),
                end(to)
            )
        }
        OddityKind::TargetsWithoutDue { unstated, open_end, of } => {
            if unstated == of {
                return format!("None of the {of} targets names a due year.");
            }
            let unstated = (*unstated > 0).then(|| format!("{unstated} of {of} targets name no due year"));
            let open_end = (*open_end > 0).then(|| {
                format!("{open_end} of {of} are due at the end of the plan, whose year is not stated")
            });
            let said: Vec<_> = [unstated, open_end].into_iter().flatten().collect();
            format!("{}.", said.join("; "))
        }
        OddityKind::TargetBelowReached { value, comparator: than, reached, unit: of, when } => {
            let target = format!("{} {}", comparator(*than, language), words.value(*value, *of, 0));
            let reached = words.value(*reached, *of, 1);
            match when {
                Reached::Baseline => {
                    format!(
                        "{name} ({target}): it asks for less than the baseline printed beside it, {reached}."
                    )
                }
                Reached::BeforePlan(time) => {
                    let time = words.when(*time);
                    format!(
                        "{name} ({target}): it asks for less than was reached in {time}, before the plan: {reached}."
                    )
                }
                Reached::SinceFirstYear(time) => {
                    let time = words.when(*time);
                    format!(
                        "{name} ({target}): every result since the plan's first year, {time} ({reached}), is already past it."
                    )
                }
            }
        }
        OddityKind::BaselineDiffers { baseline, result, unit: of } => format!(
            "{name}: the baseline beside it is {}, the result of the same time {}.",
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
            let counts = format!("{} of {}", count(*numerator), words.people(*denominator));
            let agreeing = percent(*recomputed);
            if *rounding_only {
                return format!(
                    "{name}: {value} differs from {counts}, which rounds half up to {agreeing}, by rounding alone."
                );
            }
            let reading = match likelier {
                Some(Reading::Rate(rate)) => format!(" Most likely {} is meant.", percent(*rate)),
                Some(Reading::Numerator(people)) => format!(
                    " With {} it would be {value}, and women and men would add up.",
                    words.people(*people)
                ),
                None => String::new(),
            };
            format!(
                "{name}: {value} does not follow from {counts}, which rounds half up to {agreeing}.{reading}"
            )
        }
        OddityKind::OtherRounding { rounding, figures, differing } => {
            let rule = match rounding {
                Rounding::Down => "cut off",
                Rounding::Up => "rounded up",
            };
            format!(
                "{name} and its series: {figures} rates are {rule} instead of rounded half up, which changes {differing} of them."
            )
        }
        OddityKind::RateAmongNobody { printed } => {
            format!(
                "{name}: {} is given as a rate among 0 people, which cannot be one.",
                words.value(*printed, Unit::Percent, 0)
            )
        }
        OddityKind::NumeratorAboveDenominator { numerator, denominator, allowed } => {
            let counts = format!("{} of {}", count(*numerator), words.people(*denominator));
            let reason = if *allowed { ACROSS_YEARS } else { "With this indicator that cannot happen." };
            format!("{name}: {}{counts}; the numerator is above the denominator. {reason}", words.rate())
        }
        OddityKind::AboveHundred { value, allowed } => {
            let reason = if *allowed { ACROSS_YEARS } else { "This share cannot exceed 100%." };
            format!("{name}: {} is above 100%. {reason}", words.value(*value, Unit::Percent, 0))
        }
        OddityKind::TooManyFacts { facts, limit } => format!(
            "There are {facts} targets, results, grades and details of schemes; more than {limit} are not checked, so none were."
        ),
        OddityKind::BelowZero { value, unit: of } => {
            format!("{name}: {} is below zero.", words.value(*value, *of, 0))
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
                format!(" With the decimal point moved, {} would fit the count too.", percent(moved))
            });
            format!(
                "{name}: {value} does not fit its count of {people}: it would be a share of about {}. {} imply about {}, of whom {} would be about {given}.{point}",
                words.span(*own_base, 0, Unit::Persons),
                words.siblings(),
                words.span(*sibling_base, 0, Unit::Persons),
                count(*numerator)
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
            let by = parts(*division, language);
            let what = match counted {
                Counted::Numerators => "",
                Counted::Denominators => " of the base",
            };
            let difference = words.difference(*sum, *total, *of);
            let (sum_of_parts, total) = (words.counted(*sum, *of), words.counted(*total, *of));
            let mut text = if *incomplete {
                format!(
                    "{name}: {by}{what} add up to {sum_of_parts} even where some are not printed, more than the printed total of {total}."
                )
            } else {
                format!(
                    "{name}: {by}{what} add up to {sum_of_parts}, but the printed total is {total}, a difference of {difference}."
                )
            };
            if let Some((by, other)) = otherwise.filter(|_| likelier.is_none()) {
                let by = parts(by, language).replacen('w', "W", 1).replacen("the", "The", 1);
                text.push_str(&format!(" {by} add up to {}.", words.counted(other, *of)));
            }
            if let Some(whole) = wider {
                let (whole, wider) = (words.counted(*whole, *of), words.name(words.facts.len() - 1));
                text.push_str(&format!(" The sum also exceeds the {whole} given under {wider}."));
            }
            if let Some(likelier) = likelier {
                text.push_str(&format!(
                    " Divided another way it adds up to the same, so that the total is most likely {}.",
                    words.counted(*likelier, *of)
                ));
            }
            text
        }
        OddityKind::SharesDoNotAdd { division, sum, tolerance } => format!(
            "{name}: {} shares by {} add up to {}, not to 100% (rounding explains {} points at most).",
            words.facts.len(),
            parts(*division, language),
            percent(*sum),
            number(*tolerance)
        ),
        OddityKind::SharesAddTogether { female, male, together } => format!(
            "{name} and its table: {} shares add up to {} for women, {} for men, and to 100% ({}) only together. Their base is the people of both sexes.",
            words.facts.len(),
            percent(*female),
            percent(*male),
            percent(*together)
        ),
        OddityKind::OutsideItsParts { value, unit: of, parts } => format!(
            "{name}: {} lies outside the figures of its parts, {}.",
            words.value(*value, *of, 0),
            words.span(*parts, 1, *of)
        ),
        OddityKind::PartAboveWhole { part, whole } => format!(
            "{name}: {} are more than the {} of {}, which should include them.",
            words.people(*part),
            words.people(*whole),
            words.name(1)
        ),
        OddityKind::SharesApart { counted, among, .. } => format!(
            "{name}: {} and {}: {} cannot both hold for the same staff: the bases differ by {}, those counted by {}. Whether the two cover different staff is to be checked.",
            words.figure_among(0),
            words.name(1),
            words.figure_among(1),
            words.people(*among),
            words.people(*counted)
        ),
        OddityKind::ImpossibleShare { printed, base, nearest, smallest } => {
            let fits = smallest.map_or(String::new(), |(people, base)| {
                format!(" The smallest numbers that give it are {} of {}.", count(people), words.people(base))
            });
            format!(
                "{name}: {} cannot be a share of {} ({}); the nearest are {}.{fits}",
                words.value(*printed, Unit::Percent, 0),
                words.people(*base),
                words.name(1),
                words.span(*nearest, 1, Unit::Percent).replace(" to ", "% and ")
            )
        }
        OddityKind::CohortDiffers { first, second } => format!(
            "{name} is a share of {}, {} of {}: the same staff in the same year, with different bases.",
            words.people(*first),
            words.name(1),
            words.people(*second)
        ),
        OddityKind::ValuesDiffer { first, second, unit: of } => {
            format!(
                "{name}: two values are given, {} and {}.",
                words.value(*first, *of, 0),
                words.value(*second, *of, 1)
            )
        }
        OddityKind::GradesDiffer { first, second } => {
            format!("{name}: two grades are given, {} and {}.", first.letter(), second.letter())
        }
        OddityKind::PrintedDiffers { value, unit: of, printed, .. } => {
            format!("{name}: {}, but one place prints “{printed}”.", words.value(*value, *of, 0))
        }
        OddityKind::OtherYearsColumn { value, unit: of, period, label, of_that_year } => {
            let label = words.year(*label);
            let other = of_that_year.map_or(String::new(), |other| {
                format!(" For {label}, another table gives {}.", words.value(other, *of, 1))
            });
            format!(
                "{name}: {} is printed in the {label} column but is the {} figure.{other}",
                words.value(*value, *of, 0),
                words.when(*period)
            )
        }
        OddityKind::BlankInThePast { reported, .. } => {
            format!(
                "{name}: the cell is blank, although the document has figures for {}.",
                words.when(*reported)
            )
        }
        OddityKind::TotalLeftOut { cells } => {
            format!("{name}: {cells} cells of the total hold no figure although their parts do.")
        }
        OddityKind::UnitNotPrinted { printed, siblings } => {
            format!(
                "{name}: only “{printed}” is printed, without a unit; {siblings} figures of the same series have one."
            )
        }
        OddityKind::SchemeTwice { difference } => {
            let (one, other) = (words.scheme_under_heading(0), words.scheme_under_heading(1));
            let part = |aspects: &[_], what| {
                let aspects = words.aspects(aspects).to_lowercase();
                (!aspects.is_empty()).then(|| format!("{what} {aspects}"))
            };
            let differing = part(&difference.differing, "they differ in");
            let said_once = part(&difference.said_once, "only one states:");
            let differences = differing.into_iter().chain(said_once).collect::<Vec<_>>().join("; ");
            format!("{one} and {other} are one scheme, printed twice and not alike; {differences}.")
        }
        OddityKind::HeadingNamesAnother { heading, named } => format!(
            "The table of {} stands under the heading “{heading}”, which is the name of another scheme, “{named}”.",
            words.names()
        ),
    }
}
