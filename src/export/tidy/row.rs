//! A row of the tidy CSV: its cells, and how a fact is cited in them.

use super::columns::{BROUGHT, COLUMNS};
use crate::model::{Period, Place, Plan};

/// Stands between several printed forms, sources or places of one fact.
const SEVERAL: &str = " | ";

/// A row: what a kind does not have stays empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Row {
    pub(super) kind: &'static str,
    pub(super) indicator: String,
    pub(super) family: &'static str,
    pub(super) population: String,
    pub(super) condition: String,
    pub(super) stage: &'static str,
    pub(super) comparator: &'static str,
    pub(super) value: String,
    pub(super) unit: &'static str,
    pub(super) period_kind: String,
    pub(super) period: String,
    pub(super) numerator: String,
    pub(super) denominator: String,
    pub(super) absent: &'static str,
    pub(super) printed: String,
    pub(super) source: String,
    pub(super) place: String,
    pub(super) note: String,
    pub(super) id: String,
    pub(super) title: String,
    pub(super) theme: &'static str,
    pub(super) also_about: String,
    pub(super) laws: String,
    pub(super) actors: String,
    pub(super) roles: String,
    pub(super) status: String,
    pub(super) aspect: &'static str,
    pub(super) case: &'static str,
    pub(super) alternative: String,
    pub(super) per: String,
    pub(super) from: String,
    pub(super) to: String,
    pub(super) scheme_kind: &'static str,
    pub(super) pay: &'static str,
    pub(super) takers: String,
    pub(super) condition_of_scheme: String,
    pub(super) taking_units: String,
    pub(super) legal_basis: String,
}

impl Row {
    /// In this period.
    pub(super) fn at(mut self, period: Period) -> Self {
        self.period_kind = period.kind().to_owned();
        self.period = period.to_string();
        self
    }

    /// With its places and what they print.
    pub(super) fn cited(mut self, plan: &Plan, places: &[Place]) -> Self {
        let title = |place: &Place| {
            plan.source(&place.source).map_or(place.source.clone(), |source| source.title.clone())
        };
        self.source = several(places.iter().map(title));
        self.place = several(places.iter().map(place_text));
        self.printed = several(places.iter().filter_map(|place| place.printed.clone()));
        self
    }

    /// The cells in the order of the columns.
    pub(super) fn cells<'a>(&'a self, plan: &'a Plan, code: &'a str) -> [&'a str; COLUMNS.len()] {
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
            &self.id,
            &self.title,
            self.theme,
            &self.also_about,
            &self.laws,
            &self.actors,
            &self.roles,
            &self.status,
            self.aspect,
            self.case,
            &self.alternative,
            &self.per,
            &self.from,
            &self.to,
            self.scheme_kind,
            self.pay,
            &self.takers,
            &self.condition_of_scheme,
            &self.taking_units,
            &self.legal_basis,
            if plan.is_brought() { BROUGHT } else { "" },
        ]
    }
}

/// Texts in one cell; what is empty or the same as the one before says nothing new.
pub(super) fn several(texts: impl Iterator<Item = String>) -> String {
    let mut texts: Vec<_> = texts.filter(|text| !text.is_empty()).collect();
    texts.dedup();
    texts.join(SEVERAL)
}

fn place_text(place: &Place) -> String {
    let page = place.page.map(|page| format!("p. {page}"));
    let parts = [place.section.clone(), page, place.row.clone(), place.column.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" / ")
}
