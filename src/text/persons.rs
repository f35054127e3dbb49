//! A target in people, as a sentence: 28%は64人中18人。いまは11人で、あと7人。

use super::{Language, YearStyle, count, number_as_printed, period, period::date, pick, question_scope};
use crate::{
    compare::{Persons, PersonsChange, Question},
    model::{Comparator, Count, Number, Target},
};

/// What a target means in people, how many there are, how many more or fewer.
pub fn persons_meant(persons: &Persons, target: &Target, style: YearStyle, language: Language) -> String {
    let Some(value) = target.value else { return String::new() };
    [meant(persons, target, value, style, language), now(persons, language), rounding(persons, language)]
        .into_iter()
        .filter(|sentence| !sentence.is_empty())
        .collect::<Vec<_>>()
        .join(pick(language, "", " "))
}

fn meant(persons: &Persons, target: &Target, value: Number, style: YearStyle, language: Language) -> String {
    let value = number_as_printed(value, &target.places);
    let (base, needed) = (count(persons.base), count(persons.needed));
    let when = persons
        .as_of
        .map_or_else(|| period(persons.period, style, language), |day| date(day, style, language));
    let source = persons.base_from.as_ref().map_or_else(
        || when.clone(),
        |question| {
            let scope = scope(question, language);
            pick(
                language,
                format!("対象者の数は{when}の別の条件の実績「{scope}」による"),
                format!("those entitled are counted with the result of {when} for: {scope}"),
            )
        },
    );
    let at_most = matches!(target.comparator, Comparator::AtMost | Comparator::Below);
    let until = if at_most { pick(language, "まで", "at most ") } else { "" };
    pick(
        language,
        format!("{value}%は{base}人中{needed}人{until}({source})。"),
        format!("{value}% of {base} persons is {until}{needed} ({source})."),
    )
}

fn scope(question: &Question, language: Language) -> String {
    let scope = question_scope(&question.population, &question.condition, language);
    if scope.is_empty() { pick(language, "限定なし", "no restriction").to_owned() } else { scope }
}

fn now(persons: &Persons, language: Language) -> String {
    let (Some(now), Some(change)) = (persons.now, persons.change) else {
        return pick(
            language,
            "この条件での人数が印刷されていないため、いま何人かは分からない。",
            "How many there are now is not known: the document does not print them under this condition.",
        )
        .to_owned();
    };
    let more_than_needed = now > persons.needed;
    let now = count(now);
    let people = |apart: Count| count(apart);
    match change {
        PersonsChange::More(apart) => pick(
            language,
            format!("いまは{now}人で、あと{}人。", people(apart)),
            format!("Now {now}; {} more.", people(apart)),
        ),
        PersonsChange::Fewer(apart) => pick(
            language,
            format!("いまは{now}人で、あと{}人減らす。", people(apart)),
            format!("Now {now}; {} fewer.", people(apart)),
        ),
        PersonsChange::Enough(apart) if apart.get() == 0.0 => {
            pick(language, format!("いまは{now}人で、足りている。"), format!("Now {now}, which is enough."))
        }
        PersonsChange::Enough(apart) => {
            let apart = people(apart);
            let (ja, en) = if more_than_needed { ("多い", "more") } else { ("少ない", "fewer") };
            pick(
                language,
                format!("いまは{now}人で、それより{apart}人{ja}。"),
                format!("Now {now}: {apart} {en} than that."),
            )
        }
    }
}

fn rounding(persons: &Persons, language: Language) -> String {
    if !persons.met_by_rounding {
        return String::new();
    }
    pick(
        language,
        "印刷された率は、丸めると目標に届いている。",
        "The printed rate meets the target by rounding.",
    )
    .to_owned()
}
