//! Reads one plan. A sound one is read in one go; one with a fault is weeded part by part and then read.

use super::{
    characters::quoted,
    finding::{JsonPath, Outcome},
    kinds::{Countable, JsonKind},
    limits::MAX_ENTRIES,
    parts::{PARTS, Part},
    problem::Problem,
    reader::read,
    split::{Member, Slice, elements, members},
    weed::{Context, Piece, append, name_of},
};
use crate::model::{FORMAT_VERSION, Plan};

/// Members of a plan's top level that are looked at; the format has 22.
const MAX_MEMBERS: usize = 1_000;

/// Where the entries of a plan's lists stand in its file. A list that is not named lost no entry.
#[derive(Debug, Default)]
pub(super) struct Indexes(Vec<(&'static str, Vec<usize>)>);

impl Indexes {
    pub(super) fn of(&self, list: &str) -> &[usize] {
        self.0.iter().find(|(name, _)| *name == list).map_or(&[], |(_, indexes)| indexes)
    }
}

/// Reads the plan in a slice that begins with a brace.
pub(super) fn read_plan(
    context: &mut Context<'_>,
    slice: Slice<'_>,
    path: &JsonPath,
) -> Option<(Plan, Indexes)> {
    match read::<Plan>(slice.text, path) {
        Ok((plan, remarks)) if plan.format == FORMAT_VERSION => {
            context.remark(remarks);
            Some((plan, Indexes::default()))
        }
        _ => read_apart(context, slice, path),
    }
}

fn read_apart(context: &mut Context<'_>, slice: Slice<'_>, path: &JsonPath) -> Option<(Plan, Indexes)> {
    let parts = members(slice, MAX_MEMBERS);
    let named: Vec<_> = parts.parts.iter().map(|member| (name_of(member), member)).collect();
    let find = |name: &str| named.iter().find(|(found, _)| found == name).map(|(_, member)| *member);
    let version = find("format").and_then(|member| member.value.text.parse::<u64>().ok());
    if let Some(version) = version.filter(|&version| version != u64::from(FORMAT_VERSION)) {
        context.findings.push(
            path.clone().key("format"),
            Problem::UnknownFormatVersion { version },
            Outcome::PlanLeftOut,
        );
        return None;
    }
    let breaks_off = parts.fault.is_some_and(|fault| !fault.is_harmless());
    if !breaks_off && !["id", "title", "municipality"].into_iter().any(|name| find(name).is_some()) {
        context.findings.push(
            path.clone(),
            Problem::OtherJson { found: JsonKind::Object },
            Outcome::PlanLeftOut,
        );
        return None;
    }
    let mark = context.findings.mark();
    let mut indexes = Indexes::default();
    let mut text = String::from("{");
    for (index, (name, member)) in named.iter().enumerate() {
        if named.iter().take(index).any(|(earlier, _)| earlier == name) {
            let problem = Problem::DuplicateKey { key: quoted(name) };
            context.findings.push(path.clone().key(name), problem, Outcome::PartLeftOut);
        } else if !member.complete && !member.value.text.starts_with('[') {
            // Told at the end, as the place where the plan breaks off.
        } else if let Some(value) = weed_part(context, name, member, path, &mut indexes) {
            append(&mut text, &format!("{}:{value}", member.name.text));
        }
    }
    if find("sources").is_none() {
        // Told by `validate` like an empty list.
        append(&mut text, "\"sources\":[]");
    }
    text.push('}');
    if parts.too_many {
        let problem = Problem::TooMany { what: Countable::Entries, limit: MAX_MEMBERS };
        context.findings.push(path.clone(), problem, Outcome::RestLeftOut);
    }
    // What is missing from a file that breaks off may have stood in the part that is gone.
    let required = PARTS.iter().filter(|(_, part, _)| matches!(part, Part::Required)).map(|(name, ..)| *name);
    for field in required.filter(|field| !breaks_off && find(field).is_none()) {
        let problem = Problem::MissingField { field: field.to_owned() };
        context.findings.push(path.clone(), problem, Outcome::PlanLeftOut);
    }
    // Whatever hinders reading has been told; the remarks have been made.
    let plan = read::<Plan>(&text, path).ok().map(|(plan, _)| plan);
    let lost = if plan.is_some() { Outcome::RestLeftOut } else { Outcome::PlanLeftOut };
    context.end_of(&parts, slice, &stopped_at(named.last(), path), lost);
    if plan.is_none() {
        context.findings.plan_is_left_out(mark);
    }
    Some((plan?, indexes))
}

/// The place at which a plan breaks off, if it does: its last member, or an entry of that.
pub(super) fn stopped_at(last: Option<&(String, &Member<'_>)>, path: &JsonPath) -> JsonPath {
    let Some((name, member)) = last.filter(|(_, member)| !member.complete) else { return path.clone() };
    let path = path.clone().key(name);
    if member.value.text.starts_with('[') {
        path.index(elements(member.value, MAX_ENTRIES).parts.len())
    } else {
        path
    }
}

fn weed_part(
    context: &mut Context<'_>,
    name: &str,
    member: &Member<'_>,
    plan: &JsonPath,
    indexes: &mut Indexes,
) -> Option<String> {
    let Some((name, part, shape)) = PARTS.iter().copied().find(|(known, ..)| *known == name) else {
        let problem = Problem::UnknownKey { key: quoted(name) };
        context.findings.push(plan.clone().key(name), problem, Outcome::PartLeftOut);
        return None;
    };
    let piece = Piece { plan, part: name, index: None };
    match part {
        Part::Required => context.weed(member.value, piece, shape, Outcome::PlanLeftOut),
        Part::List(entry) if member.value.text.starts_with('[') => {
            let (text, kept) = context.weed_list(member, piece, shape, entry);
            indexes.0.push((name, kept));
            Some(text)
        }
        Part::Optional | Part::List(_) => context.weed(member.value, piece, shape, Outcome::PartLeftOut),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_those_of_the_type() {
        let schema = schemars::schema_for!(Plan).to_value();
        let mut members: Vec<_> = schema["properties"].as_object().unwrap().keys().cloned().collect();
        let mut parts: Vec<_> = PARTS.iter().map(|(name, ..)| (*name).to_owned()).collect();
        members.sort();
        parts.sort();
        assert_eq!(parts, members);
    }
}
