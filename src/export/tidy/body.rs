//! Rows of measures and schemes. A measure has a row for each of its quantities, and in a progress report one for each year; a
//! scheme has a row for each amount and each window. One that has none of these has one row, so that it is there.

use super::{
    facts::note,
    row::{Row, several},
};
use crate::model::{
    Amount, Measure, MeasureQuantity, MeasureYear, Moment, Plan, Scheme, SchemeAmount, SchemeWindow,
    TakingUnit,
};

/// The rows of a measure.
pub(super) fn measure(plan: &Plan, measure: &Measure) -> Vec<Row> {
    let shared = Row {
        kind: "measure",
        indicator: measure.id.clone(),
        id: measure.id.clone(),
        title: measure.title.ja.clone(),
        theme: measure.theme.map(|theme| theme.key()).unwrap_or_default(),
        also_about: several(measure.also_about.iter().map(|theme| theme.key().to_owned())),
        laws: several(measure.laws(&plan.laws).iter().map(|law| law.key().to_owned())),
        actors: several(measure.actors.iter().map(|actor| actor.printed.clone())),
        roles: several(measure.actors.iter().map(|actor| actor.role.key().to_owned())),
        note: note(&[], &measure.places, None),
        ..Row::default()
    }
    .cited(plan, &measure.places);
    let mut rows: Vec<_> = measure.quantities.iter().map(|one| quantity(&shared, one)).collect();
    rows.extend(measure.years.iter().flat_map(|one| year(&shared, one)));
    at_least_one(rows, shared)
}

/// What is printed for a quantity stands in the place of what is printed for the measure.
fn quantity(shared: &Row, quantity: &MeasureQuantity) -> Row {
    let row = Row { printed: quantity.printed.clone(), ..shared.clone() };
    match &quantity.amount {
        Some(amount) => row.measured(amount),
        None => row,
    }
}

fn year(shared: &Row, year: &MeasureYear) -> Vec<Row> {
    let of_year = Row {
        status: year.status.clone().unwrap_or_default(),
        note: year.done.as_ref().map(|done| done.ja.clone()).unwrap_or_default(),
        ..shared.clone()
    }
    .at(year.period);
    let rows = year.quantities.iter().map(|one| quantity(&of_year, one)).collect();
    at_least_one(rows, of_year)
}

/// The rows of a scheme.
pub(super) fn scheme(plan: &Plan, scheme: &Scheme) -> Vec<Row> {
    let names = std::iter::once(&scheme.name).chain(&scheme.other_names).cloned();
    let shared = Row {
        kind: "scheme",
        indicator: scheme.key.key().to_owned(),
        id: scheme.id.clone(),
        title: several(names),
        scheme_kind: scheme.kind.key(),
        pay: scheme.pay.map(|pay| pay.key()).unwrap_or_default(),
        condition_of_scheme: scheme.condition.as_ref().map(|remark| remark.ja.clone()).unwrap_or_default(),
        taking_units: units(&scheme.units),
        takers: several(scheme.takers.iter().map(|taker| taker.key().to_owned())),
        legal_basis: scheme.legal_basis.clone().unwrap_or_default(),
        note: note(&[], &scheme.places, scheme.note.as_ref()),
        ..Row::default()
    }
    .cited(plan, &scheme.places);
    let mut rows: Vec<_> = scheme.amounts.iter().map(|one| amount(&shared, one)).collect();
    rows.extend(scheme.windows.iter().map(|one| window(&shared, one)));
    at_least_one(rows, shared)
}

fn units(units: &[TakingUnit]) -> String {
    several(units.iter().map(|unit| unit.key().to_owned()))
}

fn amount(shared: &Row, one: &SchemeAmount) -> Row {
    let own_units = Some(units(&one.units)).filter(|units| !units.is_empty());
    Row {
        aspect: one.what.key(),
        case: one.case.map(|case| case.key()).unwrap_or_default(),
        alternative: one.alternative.map(|number| number.to_string()).unwrap_or_default(),
        printed: one.printed.clone().unwrap_or_else(|| shared.printed.clone()),
        taking_units: own_units.unwrap_or_else(|| shared.taking_units.clone()),
        ..shared.clone()
    }
    .measured(&one.amount)
}

fn window(shared: &Row, one: &SchemeWindow) -> Row {
    Row {
        aspect: "window",
        case: one.case.map(|case| case.key()).unwrap_or_default(),
        from: one.from.map(moment).unwrap_or_default(),
        to: one.to.map(moment).unwrap_or_default(),
        ..shared.clone()
    }
}

/// `expected_birth-6 weeks`, `birth+1 years`, `school_entry`.
fn moment(moment: Moment) -> String {
    let before = moment.before.map(|length| format!("-{length}")).unwrap_or_default();
    let after = moment.after.map(|length| format!("+{length}")).unwrap_or_default();
    format!("{}{before}{after}", moment.event.key())
}

fn at_least_one(rows: Vec<Row>, otherwise: Row) -> Vec<Row> {
    if rows.is_empty() { vec![otherwise] } else { rows }
}

impl Row {
    fn measured(mut self, amount: &Amount) -> Self {
        self.comparator = amount.bound.map(|bound| bound.key()).unwrap_or_default();
        self.value = amount.value.to_string();
        self.unit = amount.unit.key();
        self.per = amount.per.map(|per| format!("{} {}", per.count, per.unit.key())).unwrap_or_default();
        self
    }
}
