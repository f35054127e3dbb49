//! The facts of an oddity in words: what the sentences of both languages are made of.

use super::super::{
    Language, YearStyle, aspect, count, fiscal_year, number, number::unit_of, number_as_printed, number_with,
    period, pick, question_scope, question_title, unit,
};
use crate::{
    check::{Division, FactId, Span},
    compare::Aspect,
    model::{
        BaseGroup, Condition, Count, FiscalYear, IndicatorKey, Number, Observation, Period, Plan, Population,
        Scheme, Target, Unit, Whole, find_indicator,
    },
};

/// The facts of an oddity in words.
pub(super) struct Words<'a> {
    pub plan: &'a Plan,
    pub facts: &'a [FactId],
    pub style: YearStyle,
    pub language: Language,
}

impl Words<'_> {
    /// The name of the fact at this position of the oddity.
    pub fn name(&self, position: usize) -> String {
        match self.facts.get(position) {
            Some(FactId::Observation(index)) => {
                self.plan.observations.get(*index).map(|fact| self.result(fact)).unwrap_or_default()
            }
            Some(FactId::Target(index)) => {
                self.plan.targets.get(*index).map(|fact| self.target(fact)).unwrap_or_default()
            }
            Some(FactId::Grade(index)) => self
                .plan
                .grades
                .get(*index)
                .map(|fact| {
                    let when = self.when(fact.period);
                    let measure = &fact.measure;
                    self.pick(
                        format!("取組{measure}の評価({when})"),
                        format!("Grade of measure {measure} ({when})"),
                    )
                })
                .unwrap_or_default(),
            Some(FactId::Scheme(index)) => {
                self.plan.schemes.get(*index).map(|scheme| self.scheme(scheme)).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    /// The name of a scheme as printed.
    pub fn scheme(&self, scheme: &Scheme) -> String {
        let name = &scheme.name;
        self.pick(format!("「{name}」"), format!("“{name}”"))
    }

    /// The name of the scheme at this position, and the heading it stands under.
    pub fn scheme_under_heading(&self, position: usize) -> String {
        let name = self.name(position);
        match self.heading(position) {
            Some(heading) => {
                self.pick(format!("{name}(見出し: {heading})"), format!("{name} (under {heading})"))
            }
            None => name,
        }
    }

    /// The heading above the scheme at this position, as printed.
    pub fn heading(&self, position: usize) -> Option<&str> {
        match self.facts.get(position)? {
            FactId::Scheme(index) => self.plan.schemes.get(*index)?.heading.as_deref(),
            _ => None,
        }
    }

    /// The names of all the facts.
    pub fn names(&self) -> String {
        let names = (0..self.facts.len()).map(|position| self.name(position));
        names.collect::<Vec<_>>().join(self.pick("・", " and "))
    }

    /// Aspects of a scheme, in a list.
    pub fn aspects(&self, aspects: &[Aspect]) -> String {
        let names = aspects.iter().map(|one| aspect(*one, self.language));
        names.collect::<Vec<_>>().join(self.pick("、", ", "))
    }

    /// The figure of the fact at this position, as printed, with its people: 1.4%(6人).
    pub fn figure(&self, position: usize) -> String {
        let Some(fact) = self.observation(position) else { return String::new() };
        let (Some(value), Some(of)) = (fact.value, fact.unit) else { return String::new() };
        let value = format!("{}{}", number_as_printed(value, &fact.places), unit(of, self.language));
        match fact.numerator {
            Some(people) => {
                let people = self.people(people);
                self.pick(format!("{value}({people})"), format!("{value} ({people})"))
            }
            None => value,
        }
    }

    /// The figure of the fact at this position, as printed, with its people and those among whom: 36.8%(419人中154人).
    pub fn figure_among(&self, position: usize) -> String {
        let counts = self.observation(position).and_then(|fact| fact.numerator.zip(fact.denominator));
        let value = self.observation(position).and_then(|fact| fact.value.zip(fact.unit));
        let (Some((part, whole)), Some((value, of))) = (counts, value) else { return self.figure(position) };
        let (value, whole) = (self.value(value, of, position), self.people(whole));
        self.pick(
            format!("{value}({whole}中{})", self.people(part)),
            format!("{value} ({} of {whole})", count(part)),
        )
    }

    /// The printed rate of the first fact, where it has one, ready to stand before its counts.
    pub fn rate(&self) -> String {
        let known = self.observation(0).and_then(|fact| Some((fact, fact.value?, fact.unit?)));
        known.map_or(String::new(), |(fact, value, of)| {
            let value = format!("{}{}", number_as_printed(value, &fact.places), unit(of, self.language));
            self.pick(value.clone(), format!("{value}, "))
        })
    }

    pub fn observation(&self, position: usize) -> Option<&Observation> {
        match self.facts.get(position)? {
            FactId::Observation(index) => self.plan.observations.get(*index),
            _ => None,
        }
    }

    pub fn result(&self, fact: &Observation) -> String {
        self.question(&fact.indicator, &fact.population, &fact.condition, Some(self.when(fact.period)))
    }

    pub fn target(&self, fact: &Target) -> String {
        let name = self.question(&fact.indicator, &fact.population, &fact.condition, None);
        self.pick(format!("{name}の目標"), format!("Target: {name}"))
    }

    pub fn question(
        &self,
        key: &IndicatorKey,
        people: &Population,
        condition: &Condition,
        when: Option<String>,
    ) -> String {
        // A share of staff of both sexes is 100 %: what the row holds is how many they are.
        let is_share_of_staff = find_indicator(key.as_str()).is_some_and(|shared| {
            (shared.base, shared.whole) == (Some(BaseGroup::Staff), Some(Whole::Sexes))
        });
        let is_all_staff = is_share_of_staff && people.sex.is_none();
        let title = if is_all_staff {
            self.pick("職員の人数", "Number of staff").to_owned()
        } else {
            question_title(key, people, &self.plan.indicators, self.language)
        };
        let scope = question_scope(people, condition, self.language);
        let parts: Vec<_> =
            [Some(scope), when].into_iter().flatten().filter(|part| !part.is_empty()).collect();
        if parts.is_empty() {
            return title;
        }
        let parts = parts.join(self.pick("・", "; "));
        self.pick(format!("{title}({parts})"), format!("{title} ({parts})"))
    }

    pub fn when(&self, time: Period) -> String {
        period(time, self.style, self.language)
    }

    pub fn year(&self, year: FiscalYear) -> String {
        fiscal_year(year, self.style, self.language)
    }

    /// A year or a run of years.
    pub fn years(&self, first: FiscalYear, last: FiscalYear) -> String {
        if first == last {
            return self.year(first);
        }
        let (first, last) = (self.year(first), self.year(last));
        self.pick(format!("{first}〜{last}"), format!("{first} to {last}"))
    }

    /// The years after one and before another.
    pub fn years_between(&self, until: FiscalYear, from: FiscalYear) -> String {
        let last = FiscalYear::new(from.first_calendar_year() - 1).unwrap_or(until);
        self.years(until.next(), last)
    }

    /// How far two counts are apart.
    pub fn difference(&self, one: Count, other: Count, of: Unit) -> String {
        let apart = Count::new((one.get() - other.get()).abs());
        apart.map(|apart| self.counted(apart, of)).unwrap_or_default()
    }

    /// The figures that an oddity is seen from, each with its people.
    pub fn siblings(&self) -> String {
        let said = (1..self.facts.len()).map(|position| {
            let (name, figure) = (self.name(position), self.figure(position));
            self.pick(format!("{name}{figure}"), format!("{name}: {figure}"))
        });
        said.collect::<Vec<_>>().join(self.pick("と", " and "))
    }

    pub fn people(&self, people: Count) -> String {
        self.counted(people, Unit::Persons)
    }

    pub fn counted(&self, counted: Count, of: Unit) -> String {
        let counted = count(counted);
        format!("{counted}{}", unit_of(&counted, of, self.language))
    }

    /// A value of the fact at this position with the decimals it is printed with there.
    pub fn value(&self, value: Number, of: Unit, position: usize) -> String {
        let places = match self.facts.get(position) {
            Some(FactId::Observation(index)) => self.plan.observations.get(*index).map(|fact| &fact.places),
            Some(FactId::Target(index)) => self.plan.targets.get(*index).map(|fact| &fact.places),
            _ => None,
        };
        let places = places.map_or(&[][..], Vec::as_slice);
        format!("{}{}", number_as_printed(value, places), unit(of, self.language))
    }

    /// An interval with so many decimals.
    pub fn span(&self, span: Span, decimals: usize, of: Unit) -> String {
        let low = number_with(span.low, Some(decimals));
        let of = unit(of, self.language);
        match span.high.map(|high| number_with(high, Some(decimals))) {
            Some(high) if high == low => format!("{low}{of}"),
            Some(high) => self.pick(format!("{low}〜{high}{of}"), format!("{low} to {high}{of}")),
            None => self.pick(format!("{low}{of}以上"), format!("{low}{of} or more")),
        }
    }

    pub fn pick<T>(&self, ja: T, en: T) -> T {
        pick(self.language, ja, en)
    }
}

/// A rate or a sum of rates.
pub(super) fn percent(value: Number) -> String {
    format!("{}%", number(value))
}

/// What a division divides into.
pub(super) fn parts(division: Division, language: Language) -> &'static str {
    match division {
        Division::Sex => pick(language, "男女", "women and men"),
        Division::Age => pick(language, "年代別", "the age bands"),
        Division::Grade => pick(language, "役職段階別", "the grades of post"),
        Division::LeaveLength => pick(language, "取得期間別", "the bands of length"),
    }
}
