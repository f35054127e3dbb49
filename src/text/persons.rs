//! A target in people, as a sentence: 28%は64人中18人。最新の実績(令和7年4月1日)では11人で、あと7人。

use super::{
    Language, YearStyle, count, number_as_printed, period, period::date, pick, progress::scope_or_none,
};
use crate::{
    compare::{Persons, PersonsChange, ProgressRow},
    model::{Comparator, Count, Number},
};

/// What a row's target means in people, how many there are at the latest result, how many more or fewer. What is over is told
/// as past.
pub fn persons_meant(persons: &Persons, row: &ProgressRow, style: YearStyle, language: Language) -> String {
    let Some(value) = row.target.target.value else { return String::new() };
    let words = Words { persons, row, style, language };
    [words.meant(value), words.now(), words.rounding()]
        .into_iter()
        .filter(|sentence| !sentence.is_empty())
        .collect::<Vec<_>>()
        .join(pick(language, "", " "))
}

struct Words<'a> {
    persons: &'a Persons,
    row: &'a ProgressRow,
    style: YearStyle,
    language: Language,
}

impl Words<'_> {
    fn when(&self) -> String {
        self.persons.as_of.map_or_else(
            || period(self.persons.period, self.style, self.language),
            |day| date(day, self.style, self.language),
        )
    }

    fn meant(&self, value: Number) -> String {
        let (persons, target) = (self.persons, &self.row.target.target);
        let value = number_as_printed(value, &target.places);
        let (base, needed) = (count(persons.base), count(persons.needed));
        let source = match &persons.base_from {
            Some(question) => {
                let (when, scope) = (self.when(), scope_or_none(question, self.language));
                pick(
                    self.language,
                    format!("(対象者の数は{when}の別の条件の実績「{scope}」による)"),
                    format!(" (those entitled are counted with the result of {when} for: {scope})"),
                )
            }
            None if persons.now.is_none() => {
                pick(self.language, format!("({})", self.when()), format!(" ({})", self.when()))
            }
            None => String::new(),
        };
        let at_most = matches!(target.comparator, Comparator::AtMost | Comparator::Below);
        let until = if at_most { pick(self.language, "まで", "at most ") } else { "" };
        let people = people_word(persons.base);
        pick(
            self.language,
            format!("{value}%は{base}人中{needed}人{until}{source}。"),
            format!("{value}% of {base} {people} is {until}{needed}{source}."),
        )
    }

    fn now(&self) -> String {
        let (Some(now), Some(change)) = (self.persons.now, self.persons.change) else {
            return pick(
                self.language,
                "この条件での人数の記載がなく、実績の人数は分からない。",
                "How many there were is not known: the document does not print them under this condition.",
            )
            .to_owned();
        };
        let when = self.when();
        let (base, shown) = (count(self.persons.base), count(now));
        let is_over = self.row.closed.is_some();
        let shown = match (self.persons.from_lengths, self.language) {
            (false, _) => shown,
            (true, Language::Ja) => format!("取得期間の内訳から{base}人中{shown}"),
            (true, Language::En) => format!("{shown} of {base}, from the lengths of leave"),
        };
        let people = |apart: Count, ja: &str, en: &str| {
            let apart = count(apart);
            pick(self.language, format!("{apart}人{ja}"), format!("{apart} {en}"))
        };
        let (ja_end, was) = if is_over { ("だった", "was") } else { ("", "is") };
        let outcome = match change {
            PersonsChange::More(apart) => {
                let apart = count(apart);
                pick(self.language, format!("あと{apart}人{ja_end}"), format!("{apart} more"))
            }
            PersonsChange::Fewer(apart) if is_over => people(apart, "多かった", "too many"),
            PersonsChange::Fewer(apart) => people(apart, "減らす必要がある", "fewer"),
            PersonsChange::Enough(apart) if apart.get() == 0.0 => pick(
                self.language,
                if is_over { "足りていた" } else { "足りている" }.to_owned(),
                format!("which {was} enough"),
            ),
            PersonsChange::Enough(apart) if now > self.persons.needed => {
                people(apart, if is_over { "上回った" } else { "上回る" }, "more than that")
            }
            PersonsChange::Enough(apart) => {
                people(apart, if is_over { "下回った" } else { "下回る" }, "fewer than that")
            }
        };
        let latest = if is_over { ("最後の実績", "last") } else { ("最新の実績", "latest") };
        pick(
            self.language,
            format!("{}({when})では{shown}人で、{outcome}。", latest.0),
            format!("The {} result ({when}) {was} {shown}, {outcome}.", latest.1),
        )
    }

    fn rounding(&self) -> String {
        if !self.persons.met_by_rounding {
            return String::new();
        }
        pick(
            self.language,
            "印刷された率は、丸めると目標に届いている。",
            "The printed rate meets the target by rounding.",
        )
        .to_owned()
    }
}

fn people_word(base: Count) -> &'static str {
    if base.get() == 1.0 { "person" } else { "people" }
}
