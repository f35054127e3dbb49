//! Reads a plan file that has nothing wrong with it. This is all that the opening of the page carries: what is wrong with any
//! other file is for the tolerant reader to tell, which comes with a later part.

use super::{
    Loaded, MAX_PLANS, decode,
    finding::{Findings, JsonPath},
    index::{INDEX_FORMAT, PlanIndex},
    plan::Indexes,
    reader,
    validate::validate,
};
use crate::model::{FORMAT_VERSION, Plan};

/// The index in a file about which [`super::load_index`] has nothing to say; nothing for any other file.
pub fn load_sound_index(bytes: &[u8]) -> Option<PlanIndex> {
    let (text, start) = decode::text_of(bytes).ok()?;
    let (index, remarks) = reader::read::<PlanIndex>(text.get(start..)?, &JsonPath::root()).ok()?;
    let listed: Vec<_> = index.plans.iter().map(|entry| entry.id.as_str()).collect();
    let default: Vec<_> = index.default.iter().map(String::as_str).collect();
    let is_sound = remarks.listed.is_empty()
        && index.format == INDEX_FORMAT
        && listed.len() <= MAX_PLANS
        && default.iter().all(|id| listed.contains(id))
        && [&listed, &default].into_iter().all(|ids| differ(ids));
    is_sound.then_some(index)
}

fn differ(ids: &[&str]) -> bool {
    ids.iter().enumerate().all(|(place, id)| !ids.iter().take(place).any(|earlier| earlier == id))
}

/// The plans of a file about which [`super::load`] has nothing to say; nothing for any other file.
///
/// ```
/// use kurabe::load::{load, load_sound};
/// let bytes = std::fs::read("plans/isumi-2021.json").unwrap();
/// assert_eq!(load_sound(&bytes, "isumi-2021.json"), Some(load(&bytes, "isumi-2021.json")));
/// assert_eq!(load_sound(b"{}", "plan.json"), None);
/// ```
pub fn load_sound(bytes: &[u8], origin: &str) -> Option<Loaded> {
    let (text, start) = decode::text_of(bytes).ok()?;
    let text = text.get(start..)?;
    let root = JsonPath::root();
    let (mut plans, remarks) = match text.bytes().next()? {
        b'{' => reader::read::<Plan>(text, &root).map(|(plan, remarks)| (vec![plan], remarks)),
        b'[' => reader::read::<Vec<Plan>>(text, &root),
        _ => return None,
    }
    .ok()?;
    let mut findings = Findings::new(origin);
    let holds = |plan: &mut Plan| {
        plan.format == FORMAT_VERSION && validate(plan, &Indexes::default(), &root, &mut findings)
    };
    let is_sound = remarks.listed.is_empty()
        && (1..=MAX_PLANS).contains(&plans.len())
        && plans.iter_mut().all(holds)
        && plans
            .iter()
            .enumerate()
            .all(|(index, plan)| plans.iter().take(index).all(|one| one.id != plan.id));
    let (found, findings_left_out) = findings.finish();
    (is_sound && found.is_empty()).then_some(Loaded { plans, findings: found, findings_left_out })
}
