//! The names of questions and plans as components show them: lookups in the chosen plans, turned into words by `text`.

use super::Words;
use crate::{
    compare::{Column, Question, SchemeSubject, Slot},
    model::{OwnIndicator, Plan},
    text,
};

/// A question in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Indicator and sex.
    pub title: String,
    /// What narrows it; empty when nothing does.
    pub scope: String,
}

impl Described {
    /// Title and scope together.
    pub fn in_one_line(&self) -> String {
        if self.scope.is_empty() { self.title.clone() } else { format!("{} · {}", self.title, self.scope) }
    }
}

/// Title and scope of a question.
pub fn question(columns: &[Column], question: &Question, words: Words) -> Described {
    let own = own_indicators(columns);
    Described {
        title: text::question_title(&question.indicator, &question.population, &own, words.language),
        scope: text::question_scope(&question.population, &question.condition, words.language),
    }
}

/// What the question's indicator counts.
pub fn definition(columns: &[Column], question: &Question, words: Words) -> String {
    text::question_definition(
        &question.indicator,
        &question.population,
        &own_indicators(columns),
        words.language,
    )
}

/// The common name of a scheme; for one that is none of the known ones the name its document prints.
pub fn scheme(columns: &[Column], subject: &SchemeSubject, words: Words) -> String {
    match subject.own_name(columns) {
        Some(name) => name.to_owned(),
        None => text::scheme_name(subject.key(), words.language).to_owned(),
    }
}

/// The name of a plan's municipality, with the word that it was loaded where a person brought it.
pub fn plan_name(plan: &Plan, words: Words) -> String {
    let name = municipality(plan, words);
    if plan.is_brought() { text::brought_name(&name, words.language) } else { name }
}

/// The name of a plan's municipality, where a mark beside it says whether a person brought the plan.
pub fn municipality(plan: &Plan, words: Words) -> String {
    text::municipality_name(&plan.municipality, words.language)
}

/// The name of the municipality in a column.
pub fn slot_name(columns: &[Column], slot: Slot, words: Words) -> String {
    columns
        .iter()
        .find(|column| column.slot == slot)
        .map(|column| plan_name(&column.plan, words))
        .unwrap_or_default()
}

fn own_indicators(columns: &[Column]) -> Vec<OwnIndicator> {
    columns.iter().flat_map(|column| column.plan.indicators.iter().cloned()).collect()
}
