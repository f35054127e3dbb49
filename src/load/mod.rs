//! From bytes to plans, with findings. Nothing here panics, and nothing stops at the first fault: what can be read is
//! returned, and whatever is wrong is told with its exact place. Nothing is silently repaired.
//!
//! A sound file is read in one go (`track`). Only a file with a fault is taken apart (`split`) and read entry by entry
//! (`plan`), so that one bad target costs that target and nothing else. After reading, `validate` looks at what single
//! values cannot know: ids, units, references. No sentences here; see [`crate::text::finding`].

mod characters;
mod decode;
mod diagnose;
mod facts;
mod finding;
mod index;
mod index_apart;
mod kinds;
mod lack;
mod limits;
mod moments;
mod other;
mod parts;
mod plan;
mod position;
mod problem;
mod reader;
mod sound;
mod split;
mod track;
mod tracked;
mod validate;
mod weed;

pub(crate) use characters::quoted_within;
pub use finding::{Entry, Finding, JsonPath, Outcome};
pub use index::{INDEX_FORMAT, IndexEntry, PlanIndex};
pub use index_apart::load_index;
pub use kinds::{Countable, Encoding, JsonFault, JsonKind, Severity, TimeForm};
pub use lack::Lack;
pub use limits::*;
pub use position::Position;
pub use problem::Problem;
pub use sound::{load_sound, load_sound_index};

use crate::model::{FORMAT_VERSION, Plan};
use finding::Findings;
use other::{not_an_object, other, refused};
use plan::Indexes;
use split::Slice;
use weed::Context;

/// What a file held.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The plans that can be shown, in the order of the file, with different ids.
    pub plans: Vec<Plan>,
    /// What is wrong or worth knowing, errors first.
    pub findings: Vec<Finding>,
    /// How many more findings there were.
    pub findings_left_out: usize,
}

impl Loaded {
    /// Whether anything in the file breaks the plan format.
    pub fn has_errors(&self) -> bool {
        self.findings.iter().any(|finding| finding.severity == Severity::Error)
    }
}

/// Reads a plan file: one plan, or a list of plans. `origin` names the file in the findings.
///
/// ```
/// let loaded = kurabe::load::load(b"{ \"title\": \"Plan\" }", "plan.json");
/// assert!(loaded.plans.is_empty());
/// assert_eq!(loaded.findings[0].problem.code(), "missing_field");
/// assert_eq!(loaded.findings[0].path.to_string(), "$");
/// ```
pub fn load(bytes: &[u8], origin: &str) -> Loaded {
    let (plans, findings) = match decode::text_of(bytes) {
        Ok((text, start)) => load_text(text, start, origin),
        Err(problem) => (Vec::new(), refused(origin, problem)),
    };
    let (findings, findings_left_out) = findings.finish();
    Loaded { plans, findings, findings_left_out }
}

/// The finding about a file that is not read because of its size: `bytes` is more than [`MAX_FILE_BYTES`].
pub fn too_large(origin: &str, bytes: u64) -> Finding {
    let problem = Problem::TooLarge { bytes };
    let severity = problem.severity();
    Finding {
        origin: origin.to_owned(),
        path: JsonPath::root(),
        severity,
        problem,
        outcome: Outcome::FileLeftOut,
    }
}

/// `start` is the byte at which the JSON begins.
fn load_text(text: &str, start: usize, origin: &str) -> (Vec<Plan>, Findings) {
    let mut context = Context::new(text, origin);
    let root = JsonPath::root();
    let slice = Slice { text: text.get(start..).unwrap_or_default(), offset: start };
    let mut plans = Vec::new();
    match slice.text.bytes().next() {
        Some(b'{') => {
            let read = plan::read_plan(&mut context, slice, &root);
            accept(&mut context, &mut plans, read, &root);
        }
        Some(b'[') => load_list(&mut context, &mut plans, slice, &root),
        _ => not_an_object(&mut context, slice, &root),
    }
    (plans, context.findings)
}

fn load_list(context: &mut Context<'_>, plans: &mut Vec<Plan>, slice: Slice<'_>, root: &JsonPath) {
    if let Ok((sound, remarks)) = reader::read::<Vec<Plan>>(slice.text, root)
        && sound.iter().all(|plan| plan.format == FORMAT_VERSION)
        && !sound.is_empty()
        && sound.len() <= MAX_PLANS
    {
        context.remark(remarks);
        for (index, plan) in sound.into_iter().enumerate() {
            accept(context, plans, Some((plan, Indexes::default())), &root.clone().index(index));
        }
        return;
    }
    let parts = split::elements(slice, MAX_PLANS);
    if parts.parts.is_empty() && parts.fault.is_none() {
        context.findings.push(root.clone(), Problem::NoPlan, Outcome::FileLeftOut);
    }
    for (index, &element) in parts.parts.iter().enumerate() {
        if context.findings.gave_up() {
            break;
        }
        let path = root.clone().index(index);
        if element.text.starts_with('{') {
            let read = plan::read_plan(context, element, &path);
            accept(context, plans, read, &path);
        } else {
            other(context, element, &path, Outcome::PlanLeftOut);
        }
    }
    if parts.too_many {
        let problem = Problem::TooMany { what: Countable::Plans, limit: MAX_PLANS };
        context.findings.push(root.clone(), problem, Outcome::RestLeftOut);
    }
    let breaks_off = parts.fault.is_some_and(|fault| !fault.is_harmless());
    let place = if breaks_off { root.clone().index(parts.parts.len()) } else { root.clone() };
    let lost = if plans.is_empty() { Outcome::FileLeftOut } else { Outcome::RestLeftOut };
    context.end_of(&parts, slice, &place, lost);
}

/// Takes a plan up when its meaning holds together and its id is new.
fn accept(context: &mut Context<'_>, plans: &mut Vec<Plan>, read: Option<(Plan, Indexes)>, path: &JsonPath) {
    let Some((mut plan, indexes)) = read else { return };
    if !validate::validate(&mut plan, &indexes, path, &mut context.findings) {
        return;
    }
    if plans.iter().any(|earlier| earlier.id == plan.id) {
        let problem = Problem::DuplicateId { id: plan.id };
        context.findings.push(path.clone().key("id"), problem, Outcome::PlanLeftOut);
        return;
    }
    plans.push(plan);
}
