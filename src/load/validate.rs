//! What the values of a plan cannot know by themselves: that ids are unique, that references lead somewhere, that
//! ranges run forward. An entry that could only be misunderstood is left out; anything else is kept and told.
//! After this, every fact's indicator is known, every grade's measure exists, and every address is http or https.

use super::{
    characters::quoted,
    facts::{Known, Spot, cited, places},
    finding::{Entry, Findings, JsonPath, Outcome},
    limits::MAX_PLAN_ID,
    moments::forward_windows,
    plan::Indexes,
    problem::Problem,
};
use crate::model::{Measure, OtherPeriod, Plan, PlanPeriod, Scheme, Source, find_indicator};

/// Checks a plan that has been read. False means that it cannot be shown.
pub(super) fn validate(plan: &mut Plan, indexes: &Indexes, path: &JsonPath, findings: &mut Findings) -> bool {
    if !is_plan_id(&plan.id) {
        let problem = Problem::PlanIdForm { id: quoted(&plan.id) };
        findings.push(path.clone().key("id"), problem, Outcome::PlanLeftOut);
        return false;
    }
    if plan.title.trim().is_empty() {
        findings.push(path.clone().key("title"), Problem::EmptyText, Outcome::Kept);
    }
    forward(&plan.period, path.clone().key("period"), findings);
    if let Some(predecessor) = &plan.predecessor {
        forward(&predecessor.period, path.clone().key("predecessor").key("period"), findings);
    }
    lists(plan, indexes, path, findings);
    true
}

fn lists(plan: &mut Plan, indexes: &Indexes, path: &JsonPath, findings: &mut Findings) {
    if plan.sources.is_empty() {
        findings.push(path.clone().key("sources"), Problem::NoSource, Outcome::Kept);
    }
    let mut list = List { path, findings, name: "sources", indexes: indexes.of("sources") };
    list.unique(&mut plan.sources, Entry::Source, |source| &source.id, source_address);
    list = list.next("indicators", indexes.of("indicators"));
    list.unique(&mut plan.indicators, Entry::Indicator, |own| &own.key, |_, _, _| ());
    let sources = &plan.sources;
    list = list.next("other_periods", indexes.of("other_periods"));
    list.keep(&mut plan.other_periods, |other: &mut OtherPeriod, spot, findings| {
        forward(&other.period, spot.path().key("period"), findings);
        cited(sources, &other.places, spot, findings);
        true
    });
    list = list.next("measures", indexes.of("measures"));
    let look = |measure: &mut Measure, spot: Spot<'_>, findings: &mut Findings| {
        years_once(measure, spot, findings);
        places(sources, &measure.places, spot, findings);
    };
    list.unique(&mut plan.measures, Entry::Measure, |measure| &measure.id, look);
    list = list.next("schemes", indexes.of("schemes"));
    let look = |scheme: &mut Scheme, spot: Spot<'_>, findings: &mut Findings| {
        forward_windows(&scheme.windows, spot, findings);
        cited(sources, &scheme.places, spot, findings);
    };
    list.unique(&mut plan.schemes, Entry::Scheme, |scheme| &scheme.id, look);
    list = list.next("grade_meanings", indexes.of("grade_meanings"));
    list.unique(&mut plan.grade_meanings, Entry::Other, |meaning| meaning.grade.letter(), |_, _, _| ());

    let known = Known { sources, indicators: &plan.indicators, measures: &plan.measures };
    list = list.next("targets", indexes.of("targets"));
    list.keep(&mut plan.targets, |target, spot, findings| known.target(target, spot, findings));
    list = list.next("observations", indexes.of("observations"));
    list.keep(&mut plan.observations, |result, spot, findings| known.observation(result, spot, findings));
    list = list.next("grades", indexes.of("grades"));
    list.keep(&mut plan.grades, |grade, spot, findings| known.grade(grade, spot, findings));
}

/// Lower-case letters, digits and single hyphens between them: what stands in a link unchanged.
fn is_plan_id(id: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    id.len() <= MAX_PLAN_ID && id.split('-').all(is_word)
}

fn forward(period: &PlanPeriod, path: JsonPath, findings: &mut Findings) {
    if matches!((period.from, period.to), (Some(from), Some(to)) if from > to) {
        findings.push(path, Problem::PeriodBackwards, Outcome::Kept);
    }
}

/// Leaves out what a measure says again of the same year: nothing says which is meant.
fn years_once(measure: &mut Measure, spot: Spot<'_>, findings: &mut Findings) {
    let mut seen = Vec::new();
    let mut index = 0;
    measure.years.retain(|year| {
        let is_first = !seen.contains(&year.period);
        if is_first {
            seen.push(year.period);
        } else {
            let problem = Problem::DuplicateId { id: year.period.to_string() };
            findings.push(spot.path().key("years").index(index), problem, Outcome::PartLeftOut);
        }
        index += 1;
        is_first
    });
}

fn source_address(source: &mut Source, spot: Spot<'_>, findings: &mut Findings) {
    let Some(url) = &source.url else { return };
    let begins =
        |scheme: &str| url.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    let breaks = |character: char| character.is_whitespace() || character.is_control();
    if !(begins("http://") || begins("https://")) || url.contains(breaks) {
        findings.push(spot.path().key("url"), Problem::BadUrl { url: quoted(url) }, Outcome::PartLeftOut);
        source.url = None;
    }
}

/// One list of a plan.
struct List<'a> {
    path: &'a JsonPath,
    findings: &'a mut Findings,
    name: &'static str,
    indexes: &'a [usize],
}

impl<'a> List<'a> {
    fn next(self, name: &'static str, indexes: &'a [usize]) -> Self {
        Self { name, indexes, ..self }
    }

    fn spot(&self, index: usize) -> Spot<'a> {
        Spot { plan: self.path, list: self.name, index: self.indexes.get(index).copied().unwrap_or(index) }
    }

    /// Looks at each entry; one for which `judge` is false is left out.
    fn keep<T>(
        &mut self,
        entries: &mut Vec<T>,
        mut judge: impl FnMut(&mut T, Spot<'_>, &mut Findings) -> bool,
    ) {
        let mut index = 0;
        entries.retain_mut(|entry| {
            let spot = self.spot(index);
            index += 1;
            judge(entry, spot, self.findings)
        });
    }

    /// Leaves out entries without an id, or with one that an earlier entry or the catalogue has; looks at the others.
    fn unique<T>(
        &mut self,
        entries: &mut Vec<T>,
        entry: Entry,
        id: impl Fn(&T) -> &str,
        look: impl Fn(&mut T, Spot<'_>, &mut Findings),
    ) {
        // In order, for looking up; a plan has so few that a tree would be no faster.
        let mut seen: Vec<String> = Vec::new();
        self.keep(entries, |found, spot, findings| {
            let id = id(found);
            let in_catalogue = entry == Entry::Indicator && find_indicator(id).is_some();
            let problem = match seen.binary_search_by(|earlier| earlier.as_str().cmp(id)) {
                _ if id.trim().is_empty() => Problem::EmptyText,
                Err(at) if !in_catalogue => {
                    seen.insert(at, id.to_owned());
                    look(found, spot, findings);
                    return true;
                }
                _ => Problem::DuplicateId { id: quoted(id) },
            };
            findings.push(spot.path(), problem, Outcome::EntryLeftOut(entry));
            false
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plan_ids_are_fit_for_links() {
        for id in ["onojo-2026", "a", "2026"] {
            assert!(is_plan_id(id), "{id}");
        }
        for id in ["", "Onojo", "onojo_2026", "onojo--2026", "-a", "a-", "大野城", "a~b", &"a".repeat(65)]
        {
            assert!(!is_plan_id(id), "{id}");
        }
    }
}
