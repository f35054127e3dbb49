//! The tidy CSV: one row for each target, result and grade, every value in a column of its own. It is the exact export
//! for programs: cells are written as they are, also those that a spreadsheet would take for a formula.

use std::io::{self, Write};

use crate::model::{
    AbsenceReason, Condition, Family, IndicatorKey, Number, Observation, Period, Place, Plan, Population,
    ProgressGrade, Remark, Target, Unit, find_indicator,
};

/// The columns, in this order.
pub const COLUMNS: [&str; 21] = [
    "plan",
    "code",
    "municipality",
    "kind",
    "indicator",
    "family",
    "population",
    "condition",
    "stage",
    "comparator",
    "value",
    "unit",
    "period_kind",
    "period",
    "numerator",
    "denominator",
    "absent",
    "printed",
    "source",
    "place",
    "note",
];

/// Stands between several printed forms, sources or places of one fact.
const SEVERAL: &str = " | ";

/// The facts of the plans as CSV text.
pub fn tidy_csv(plans: &[&Plan]) -> String {
    let mut bytes = Vec::new();
    // Writing to a Vec cannot fail, and every cell is UTF-8.
    let _ = write_tidy(plans, &mut bytes);
    String::from_utf8(bytes).unwrap_or_default()
}

/// Writes the facts of the plans as CSV: the header, then for each plan its targets, results and grades.
pub fn write_tidy<W: Write>(plans: &[&Plan], writer: W) -> io::Result<()> {
    let mut csv = csv::Writer::from_writer(writer);
    csv.write_record(COLUMNS).map_err(plain)?;
    for plan in plans {
        let code = plan.municipality.code.map(|code| code.to_string()).unwrap_or_default();
        let rows = plan.targets.iter().map(|target| Row::of_target(plan, target));
        let rows = rows.chain(plan.observations.iter().map(|result| Row::of_observation(plan, result)));
        for row in rows.chain(plan.grades.iter().map(|grade| Row::of_grade(plan, grade))) {
            csv.write_record(row.cells(plan, &code)).map_err(plain)?;
        }
    }
    csv.flush()
}

/// The error of the writer itself, so that a closed pipe is still known as one.
fn plain(error: csv::Error) -> io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => io::Error::other(format!("{other:?}")),
    }
}

#[derive(Default)]
struct Row {
    kind: &'static str,
    indicator: String,
    family: &'static str,
    population: String,
    condition: String,
    stage: &'static str,
    comparator: &'static str,
    value: String,
    unit: &'static str,
    period_kind: String,
    period: String,
    numerator: String,
    denominator: String,
    absent: &'static str,
    printed: String,
    source: String,
    place: String,
    note: String,
}

impl Row {
    fn of_target(plan: &Plan, target: &Target) -> Self {
        let period = target.due.period();
        // What has no column of its own is kept in the note, under its name in the plan format.
        let baseline = target.baseline.map(|baseline| match baseline.period {
            Some(period) => format!("baseline={} ({period})", baseline.value),
            None => format!("baseline={}", baseline.value),
        });
        let reading = target.comparator_is_our_reading.then(|| "comparator_is_our_reading".to_owned());
        Self {
            kind: "target",
            stage: target.stage.key(),
            comparator: target.comparator.key(),
            period_kind: period.map_or(target.due.to_string(), |period| period.kind().to_owned()),
            period: period.map(|period| period.to_string()).unwrap_or_default(),
            note: note(&[baseline, reading], &target.places, target.note.as_ref()),
            ..Self::of_question(plan, &target.indicator, &target.population, &target.condition)
        }
        .filled(target.value, target.unit, target.absent)
        .cited(plan, &target.places)
    }

    fn of_observation(plan: &Plan, result: &Observation) -> Self {
        let as_of = result.as_of.map(|date| format!("as_of={date}"));
        Self {
            kind: "observation",
            numerator: result.numerator.map(|count| count.to_string()).unwrap_or_default(),
            denominator: result.denominator.map(|count| count.to_string()).unwrap_or_default(),
            note: note(&[as_of], &result.places, result.note.as_ref()),
            ..Self::of_question(plan, &result.indicator, &result.population, &result.condition)
        }
        .at(result.period)
        .filled(result.value, result.unit, result.absent)
        .cited(plan, &result.places)
    }

    fn of_grade(plan: &Plan, grade: &ProgressGrade) -> Self {
        let title = plan.measure(&grade.measure).map(|measure| measure.title.ja.clone());
        let mark = grade.mark.as_ref().map(|mark| format!("mark={mark}"));
        Self {
            kind: "grade",
            indicator: grade.measure.clone(),
            value: grade.grade.map(|letter| letter.letter().to_owned()).unwrap_or_default(),
            absent: grade.absent.map(AbsenceReason::key).unwrap_or_default(),
            note: note(&[title, mark], &grade.places, grade.note.as_ref()),
            ..Self::default()
        }
        .at(grade.period)
        .cited(plan, &grade.places)
    }

    fn of_question(
        plan: &Plan,
        indicator: &IndicatorKey,
        population: &Population,
        condition: &Condition,
    ) -> Self {
        Self {
            indicator: indicator.to_string(),
            family: family(plan, indicator).map(Family::key).unwrap_or_default(),
            population: population.key(),
            condition: condition.key(),
            ..Self::default()
        }
    }

    fn at(mut self, period: Period) -> Self {
        self.period_kind = period.kind().to_owned();
        self.period = period.to_string();
        self
    }

    /// An absent value keeps its unit: it says what was to be printed.
    fn filled(mut self, value: Option<Number>, unit: Option<Unit>, absent: Option<AbsenceReason>) -> Self {
        self.value = value.map(|number| number.to_string()).unwrap_or_default();
        self.unit = unit.map(Unit::key).unwrap_or_default();
        self.absent = absent.map(AbsenceReason::key).unwrap_or_default();
        self
    }

    fn cited(mut self, plan: &Plan, places: &[Place]) -> Self {
        let title = |place: &Place| {
            plan.source(&place.source).map_or(place.source.clone(), |source| source.title.clone())
        };
        self.source = several(places.iter().map(title));
        self.place = several(places.iter().map(place_text));
        self.printed = several(places.iter().filter_map(|place| place.printed.clone()));
        self
    }

    fn cells<'a>(&'a self, plan: &'a Plan, code: &'a str) -> [&'a str; COLUMNS.len()] {
        [
            &plan.id,
            code,
            plan.municipality.name.as_deref().unwrap_or_default(),
            self.kind,
            &self.indicator,
            self.family,
            &self.population,
            &self.condition,
            self.stage,
            self.comparator,
            &self.value,
            self.unit,
            &self.period_kind,
            &self.period,
            &self.numerator,
            &self.denominator,
            self.absent,
            &self.printed,
            &self.source,
            &self.place,
            &self.note,
        ]
    }
}

/// Texts in one cell; what is empty or the same as the one before says nothing new.
fn several(texts: impl Iterator<Item = String>) -> String {
    let mut texts: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
    texts.dedup();
    texts.join(SEVERAL)
}

fn family(plan: &Plan, key: &IndicatorKey) -> Option<Family> {
    let shared = find_indicator(key.as_str()).map(|indicator| indicator.topic.family());
    shared.or_else(|| plan.indicators.iter().find(|own| own.key == key.as_str()).map(|own| own.family))
}

fn place_text(place: &Place) -> String {
    let page = place.page.map(|page| format!("p. {page}"));
    let parts = [place.section.clone(), page, place.row.clone(), place.column.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" / ")
}

fn note(parts: &[Option<String>], places: &[Place], own: Option<&Remark>) -> String {
    let footnotes = places.iter().filter_map(|place| place.footnote.as_ref());
    let remarks = own.into_iter().chain(footnotes).map(|remark| remark.ja.clone());
    let mut texts: Vec<_> = parts.iter().flatten().cloned().collect();
    for remark in remarks {
        if !texts.contains(&remark) {
            texts.push(remark);
        }
    }
    texts.join("; ")
}
