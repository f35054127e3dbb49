//! Reads one plan. A sound one is read in one go; one with a fault is weeded part by part and then read. Which parts a
//! plan has, and which ones it cannot do without, is decided here.

use serde::de::DeserializeOwned;

use super::{
    characters::quoted,
    finding::{Entry, JsonPath, Outcome},
    limits::MAX_ENTRIES,
    problem::{Countable, JsonKind, Problem},
    split::{Member, Slice, elements, members},
    track::read,
    weed::{Check, Context, Shape, append, check, name_of},
};
use crate::model::{
    FORMAT_VERSION, Generation, GradeMeaning, HeadCount, Law, Measure, Municipality, Observation, OwnIndicator, Plan,
    PlanPeriod, Predecessor, ProgressGrade, Remark, Scheme, Source, Target,
};

/// Members of a plan's top level that are looked at; the format has 21.
const MAX_MEMBERS: usize = 1_000;

/// A part of a plan's top level.
struct Part {
    name: &'static str,
    check: Check,
    shape: Shape,
    kind: PartKind,
}

#[derive(Clone, Copy)]
enum PartKind {
    Required,
    Optional,
    List(Entry),
}

const fn part<T: DeserializeOwned>(name: &'static str, kind: PartKind) -> Part {
    Part { name, check: check::<T>, shape: Shape::Whole, kind }
}

const fn loose<T: DeserializeOwned>(name: &'static str, kind: PartKind) -> Part {
    Part { name, check: check::<T>, shape: Shape::Loose, kind }
}

/// Every part, with the type of its value or of the entries of its list. What a fact is about must be whole, or the
/// fact would say something else; a municipality without its reading is still the municipality.
static PARTS: &[Part] = &[
    part::<String>("$schema", PartKind::Optional),
    part::<u32>("format", PartKind::Required),
    part::<String>("id", PartKind::Required),
    part::<String>("title", PartKind::Required),
    loose::<Municipality>("municipality", PartKind::Required),
    part::<String>("bodies", PartKind::List(Entry::Other)),
    part::<Law>("laws", PartKind::List(Entry::Other)),
    part::<PlanPeriod>("period", PartKind::Optional),
    part::<Generation>("generation", PartKind::Optional),
    part::<Predecessor>("predecessor", PartKind::Optional),
    part::<String>("staff_covered", PartKind::List(Entry::Other)),
    part::<HeadCount>("head_counts", PartKind::List(Entry::Other)),
    loose::<Source>("sources", PartKind::List(Entry::Source)),
    part::<OwnIndicator>("indicators", PartKind::List(Entry::Indicator)),
    part::<Target>("targets", PartKind::List(Entry::Target)),
    part::<Observation>("observations", PartKind::List(Entry::Observation)),
    part::<Measure>("measures", PartKind::List(Entry::Measure)),
    part::<GradeMeaning>("grade_meanings", PartKind::List(Entry::Other)),
    part::<ProgressGrade>("grades", PartKind::List(Entry::Grade)),
    part::<Scheme>("schemes", PartKind::List(Entry::Scheme)),
    part::<Remark>("notes", PartKind::List(Entry::Other)),
];

/// Where the entries of a plan's lists stand in its file. A list that is not named lost no entry.
#[derive(Debug, Default)]
pub(super) struct Indexes(Vec<(&'static str, Vec<usize>)>);

impl Indexes {
    pub(super) fn of(&self, list: &str) -> &[usize] {
        self.0.iter().find(|(name, _)| *name == list).map_or(&[], |(_, indexes)| indexes)
    }
}

/// Reads the plan in a slice that begins with a brace.
pub(super) fn read_plan(context: &mut Context<'_>, slice: Slice<'_>, path: &JsonPath) -> Option<(Plan, Indexes)> {
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
    let version = find("format").and_then(|member| read::<u64>(member.value.text, path).ok());
    if let Some((version, _)) = version.filter(|&(version, _)| version != u64::from(FORMAT_VERSION)) {
        context.findings.push(path.clone().key("format"), Problem::UnknownFormatVersion { version }, Outcome::PlanLeftOut);
        return None;
    }
    let breaks_off = parts.fault.is_some_and(|fault| !fault.is_harmless());
    if !breaks_off && !["id", "title", "municipality"].into_iter().any(|name| find(name).is_some()) {
        context.findings.push(path.clone(), Problem::OtherJson { found: JsonKind::Object }, Outcome::PlanLeftOut);
        return None;
    }
    let mark = context.findings.mark();
    let mut indexes = Indexes::default();
    let mut text = String::from("{");
    for (index, (name, member)) in named.iter().enumerate() {
        let path = path.clone().key(name);
        if named.iter().take(index).any(|(earlier, _)| earlier == name) {
            let problem = Problem::DuplicateKey { key: quoted(name) };
            context.findings.push(path, problem, Outcome::PartLeftOut);
        } else if !member.complete && !member.value.text.starts_with('[') {
            // Told at the end, as the place where the plan breaks off.
        } else if let Some(value) = weed_part(context, name, member, &path, &mut indexes) {
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
    let required = PARTS.iter().filter(|part| matches!(part.kind, PartKind::Required)).map(|part| part.name);
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
fn stopped_at(last: Option<&(String, &Member<'_>)>, path: &JsonPath) -> JsonPath {
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
    path: &JsonPath,
    indexes: &mut Indexes,
) -> Option<String> {
    let Some(part) = PARTS.iter().find(|part| part.name == name) else {
        let problem = Problem::UnknownKey { key: quoted(name) };
        context.findings.push(path.clone(), problem, Outcome::PartLeftOut);
        return None;
    };
    let value = member.value;
    match part.kind {
        PartKind::Required => context.weed(value, path, part.check, part.shape, Outcome::PlanLeftOut),
        PartKind::Optional => context.weed(value, path, part.check, part.shape, Outcome::PartLeftOut),
        PartKind::List(entry) if value.text.starts_with('[') => {
            let (text, kept) = context.weed_list(member, path, part.check, part.shape, entry);
            indexes.0.push((part.name, kept));
            Some(text)
        }
        PartKind::List(_) => {
            context.weed(value, path, check::<Vec<serde::de::IgnoredAny>>, Shape::Whole, Outcome::PartLeftOut)
        }
    }
}
