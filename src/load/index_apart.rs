//! Reads an index of plans entry by entry, so that a wrong one costs itself and an index cut off keeps what stands before
//! the cut.

use serde::de::DeserializeOwned;

use super::{
    decode,
    finding::{Entry, Finding, JsonPath, Outcome},
    index::{INDEX_FORMAT, IndexEntry, PlanIndex},
    kinds::Countable,
    limits::MAX_PLANS,
    other::{not_an_object, refused},
    plan::stopped_at,
    problem::Problem,
    reader,
    split::{Member, Slice, elements, members},
    weed::{Context, name_of},
};

/// Members of an index that are looked at; it has three.
const MAX_MEMBERS: usize = 50;

/// Reads an index of plans; a wrong entry costs itself alone. An index of which the choice of plans is lost compares its
/// first plans at first.
///
/// ```
/// use kurabe::load::load_index;
/// let (index, findings) = load_index(br#"{ "format": 1, "plans": [{ "id": "a" }], "default": [] }"#, "index.json");
/// assert_eq!(index.unwrap().plans, []);
/// assert_eq!(findings[0].path.to_string(), "$.plans[0]");
/// ```
pub fn load_index(bytes: &[u8], origin: &str) -> (Option<PlanIndex>, Vec<Finding>) {
    let (text, start) = match decode::text_of(bytes) {
        Ok(found) => found,
        Err(problem) => return (None, refused(origin, problem).finish().0),
    };
    let mut context = Context::new(text, origin);
    let slice = Slice { text: text.get(start..).unwrap_or_default(), offset: start };
    let index = read_index(&mut context, slice);
    (index, context.findings.finish().0)
}

fn read_index(context: &mut Context<'_>, slice: Slice<'_>) -> Option<PlanIndex> {
    let root = JsonPath::root();
    if !slice.text.starts_with('{') {
        not_an_object(context, slice, &root);
        return None;
    }
    let parts = members(slice, MAX_MEMBERS);
    let named: Vec<_> = parts.parts.iter().map(|member| (name_of(member), member)).collect();
    let find = |name: &str| named.iter().find(|(found, _)| found == name).map(|(_, member)| *member);
    let written = find("format").and_then(|member| member.value.text.parse::<u64>().ok());
    if let Some(other) = written.filter(|written| *written != u64::from(INDEX_FORMAT)) {
        let problem = Problem::UnknownFormatVersion { version: other };
        context.findings.push(root.key("format"), problem, Outcome::FileLeftOut);
        return None;
    }
    let list = |name: &str| find(name).filter(|member| member.value.text.starts_with('['));
    let Some(plans) = list("plans") else {
        let problem = Problem::MissingField { field: "plans".to_owned() };
        context.findings.push(root.clone(), problem, Outcome::FileLeftOut);
        context.end_of(&parts, slice, &root, Outcome::FileLeftOut);
        return None;
    };
    let path = root.clone().key("plans");
    let mut kept: Vec<IndexEntry> = Vec::new();
    for (place, entry) in entries::<IndexEntry>(context, plans, &path) {
        if kept.iter().any(|earlier| earlier.id == entry.id) {
            let problem = Problem::DuplicateId { id: entry.id };
            context.findings.push(place.key("id"), problem, Outcome::EntryLeftOut(Entry::Other));
        } else {
            kept.push(entry);
        }
    }
    let default = list("default").map(|member| {
        let mut chosen: Vec<String> = Vec::new();
        for (place, asked) in entries::<String>(context, member, &root.clone().key("default")) {
            let problem = match asked {
                _ if chosen.contains(&asked) => Problem::DuplicateId { id: asked },
                _ if kept.iter().any(|entry| entry.id == asked) => {
                    chosen.push(asked);
                    continue;
                }
                _ => Problem::UnknownPlan { id: asked },
            };
            context.findings.push(place, problem, Outcome::EntryLeftOut(Entry::Other));
        }
        chosen
    });
    context.end_of(&parts, slice, &stopped_at(named.last(), &root), Outcome::RestLeftOut);
    let default = default.unwrap_or_else(|| kept.iter().map(|entry| entry.id.clone()).collect());
    Some(PlanIndex { format: INDEX_FORMAT, plans: kept, default })
}

/// The entries of a list that can be read, each with its place.
fn entries<T: DeserializeOwned>(
    context: &mut Context<'_>,
    member: &Member<'_>,
    path: &JsonPath,
) -> Vec<(JsonPath, T)> {
    let parts = elements(member.value, MAX_PLANS);
    let mut found = Vec::new();
    for (index, element) in parts.parts.iter().enumerate() {
        let place = path.clone().index(index);
        match reader::read(element.text, &place) {
            Ok((entry, remarks)) => {
                context.remark(remarks);
                found.push((place, entry));
            }
            Err(failure) => context.report(*element, failure, Outcome::EntryLeftOut(Entry::Other)),
        }
    }
    if parts.too_many {
        let problem = Problem::TooMany { what: Countable::Plans, limit: MAX_PLANS };
        context.findings.push(path.clone(), problem, Outcome::RestLeftOut);
    }
    // The fault of a list that breaks off is told once, for the index.
    if member.complete {
        context.end_of(&parts, member.value, path, Outcome::RestLeftOut);
    }
    found
}
