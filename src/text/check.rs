//! What is odd in a plan, in sentences: which figures, what the arithmetic gives, which reading is likelier. The oddities
//! themselves are found in `check`; no sentence changes a figure or accuses anybody.

mod en;
mod ja;

use super::{
    Language, YearStyle, aspect, count, fiscal_year, number, number::unit_of, number_as_printed, number_with,
    period, pick, place, question_scope, question_title, unit,
};
use crate::{
    check::{Division, FactId, Oddity, Span},
    compare::Aspect,
    model::{
        BaseGroup, Condition, Count, FiscalYear, IndicatorKey, Number, Observation, Period, Place, Plan,
        Population, Scheme, Target, Unit, Whole, find_indicator,
    },
};

/// An oddity of a plan in one or two sentences.
///
/// ```
/// use kurabe::{check::check, load::load, model::Dataset, text::{Language, YearStyle, oddity}};
/// let json = r#"{"format":1,"id":"p","title":"P","municipality":{"kind":"city","code":"402193"},
///     "sources":[{"id":"s","title":"S"}]}"#;
/// let plan = load(json.as_bytes(), "p.json").plans.remove(0);
/// let odd = &check(&plan, &Dataset::default())[0];
/// assert_eq!(
///     oddity(odd, &plan, YearStyle::Western, Language::En),
///     "The check digit (the sixth) of the municipality code 402193 does not follow from the other five; 402192 would."
/// );
/// ```
pub fn oddity(oddity: &Oddity, plan: &Plan, style: YearStyle, language: Language) -> String {
    let words = Words { plan, facts: &oddity.facts, style, language };
    match language {
        Language::Ja => ja::sentence(&oddity.kind, &words),
        Language::En => en::sentence(&oddity.kind, &words),
    }
}

/// Where the figures of an oddity are printed: every place of the one it is about, then one of each other table.
pub fn oddity_places(oddity: &Oddity, plan: &Plan, language: Language) -> Vec<String> {
    let places = |fact: &FactId| match fact {
        FactId::Target(index) => plan.targets.get(*index).map(|fact| &fact.places),
        FactId::Observation(index) => plan.observations.get(*index).map(|fact| &fact.places),
        FactId::Grade(index) => plan.grades.get(*index).map(|fact| &fact.places),
        FactId::Scheme(index) => plan.schemes.get(*index).map(|fact| &fact.places),
        _ => None,
    };
    let mut held = oddity.facts.iter().filter_map(places);
    let mut shown: Vec<&Place> = held.next().map(|own| own.iter().collect()).unwrap_or_default();
    for other in held.filter_map(|places| places.first()) {
        if shown.iter().all(|one| (&one.source, &one.section) != (&other.source, &other.section)) {
            shown.push(other);
        }
    }
    shown.into_iter().map(|one| place(one, plan, language)).collect()
}

/// The facts of an oddity in words.
struct Words<'a> {
    plan: &'a Plan,
    facts: &'a [FactId],
    style: YearStyle,
    language: Language,
}

impl Words<'_> {
    /// The name of the fact at this position of the oddity.
    fn name(&self, position: usize) -> String {
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
    fn scheme(&self, scheme: &Scheme) -> String {
        let name = &scheme.name;
        self.pick(format!("「{name}」"), format!("“{name}”"))
    }

    /// The name of the scheme at this position, and the heading it stands under.
    fn scheme_under_heading(&self, position: usize) -> String {
        let name = self.name(position);
        match self.heading(position) {
            Some(heading) => {
                self.pick(format!("{name}(見出し: {heading})"), format!("{name} (under {heading})"))
            }
            None => name,
        }
    }

    /// The heading above the scheme at this position, as printed.
    fn heading(&self, position: usize) -> Option<&str> {
        match self.facts.get(position)? {
            FactId::Scheme(index) => self.plan.schemes.get(*index)?.heading.as_deref(),
            _ => None,
        }
    }

    /// The names of all the facts.
    fn names(&self) -> String {
        let names = (0..self.facts.len()).map(|position| self.name(position));
        names.collect::<Vec<_>>().join(self.pick("・", " and "))
    }

    /// Aspects of a scheme, in a list.
    fn aspects(&self, aspects: &[Aspect]) -> String {
        let names = aspects.iter().map(|one| aspect(*one, self.language));
        names.collect::<Vec<_>>().join(self.pick("、", ", "))
    }

    /// The figure of the fact at this position, as printed, with its people: 1.4%(6人).
    fn figure(&self, position: usize) -> String {
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
    fn figure_among(&self, position: usize) -> String {
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
    fn rate(&self) -> String {
        let known = self.observation(0).and_then(|fact| Some((fact, fact.value?, fact.unit?)));
        known.map_or(String::new(), |(fact, value, of)| {
            let value = format!("{}{}", number_as_printed(value, &fact.places), unit(of, self.language));
            self.pick(value.clone(), format!("{value}, "))
        })
    }

    fn observation(&self, position: usize) -> Option<&Observation> {
        match self.facts.get(position)? {
            FactId::Observation(index) => self.plan.observations.get(*index),
            _ => None,
        }
    }

    fn result(&self, fact: &Observation) -> String {
        self.question(&fact.indicator, &fact.population, &fact.condition, Some(self.when(fact.period)))
    }

    fn target(&self, fact: &Target) -> String {
        let name = self.question(&fact.indicator, &fact.population, &fact.condition, None);
        self.pick(format!("{name}の目標"), format!("Target: {name}"))
    }

    fn question(
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

    fn when(&self, time: Period) -> String {
        period(time, self.style, self.language)
    }

    fn year(&self, year: FiscalYear) -> String {
        fiscal_year(year, self.style, self.language)
    }

    /// A year or a run of years.
    fn years(&self, first: FiscalYear, last: FiscalYear) -> String {
        if first == last {
            return self.year(first);
        }
        let (first, last) = (self.year(first), self.year(last));
        self.pick(format!("{first}〜{last}"), format!("{first} to {last}"))
    }

    /// The years after one and before another.
    fn years_between(&self, until: FiscalYear, from: FiscalYear) -> String {
        let last = FiscalYear::new(from.first_calendar_year() - 1).unwrap_or(until);
        self.years(until.next(), last)
    }

    /// How far two counts are apart.
    fn difference(&self, one: Count, other: Count, of: Unit) -> String {
        let apart = Count::new((one.get() - other.get()).abs());
        apart.map(|apart| self.counted(apart, of)).unwrap_or_default()
    }

    /// The figures that an oddity is seen from, each with its people.
    fn siblings(&self) -> String {
        let said = (1..self.facts.len()).map(|position| {
            let (name, figure) = (self.name(position), self.figure(position));
            self.pick(format!("{name}{figure}"), format!("{name}: {figure}"))
        });
        said.collect::<Vec<_>>().join(self.pick("と", " and "))
    }

    fn people(&self, people: Count) -> String {
        self.counted(people, Unit::Persons)
    }

    fn counted(&self, counted: Count, of: Unit) -> String {
        let counted = count(counted);
        format!("{counted}{}", unit_of(&counted, of, self.language))
    }

    /// A value of the fact at this position with the decimals it is printed with there.
    fn value(&self, value: Number, of: Unit, position: usize) -> String {
        let places = match self.facts.get(position) {
            Some(FactId::Observation(index)) => self.plan.observations.get(*index).map(|fact| &fact.places),
            Some(FactId::Target(index)) => self.plan.targets.get(*index).map(|fact| &fact.places),
            _ => None,
        };
        let places = places.map_or(&[][..], Vec::as_slice);
        format!("{}{}", number_as_printed(value, places), unit(of, self.language))
    }

    /// An interval with so many decimals.
    fn span(&self, span: Span, decimals: usize, of: Unit) -> String {
        let low = number_with(span.low, Some(decimals));
        let of = unit(of, self.language);
        match span.high.map(|high| number_with(high, Some(decimals))) {
            Some(high) if high == low => format!("{low}{of}"),
            Some(high) => self.pick(format!("{low}〜{high}{of}"), format!("{low} to {high}{of}")),
            None => self.pick(format!("{low}{of}以上"), format!("{low}{of} or more")),
        }
    }

    fn pick<T>(&self, ja: T, en: T) -> T {
        pick(self.language, ja, en)
    }
}

/// A rate or a sum of rates.
fn percent(value: Number) -> String {
    format!("{}%", number(value))
}

/// What a division divides into.
fn parts(division: Division, language: Language) -> &'static str {
    match division {
        Division::Sex => pick(language, "男女", "women and men"),
        Division::Age => pick(language, "年代別", "the age bands"),
        Division::Grade => pick(language, "役職段階別", "the grades of post"),
        Division::LeaveLength => pick(language, "取得期間別", "the bands of length"),
    }
}
