//! The link: `?p=onojo-2026~koganei-2020&v=results&q=childcare_leave_take_up_rate.male`, and the settings after it:
//! `comparable=1` for only comparable, `references=0` for no reference lines, `day=2026-11-20` for the day of reading, `family` and
//! `sort` of progress, `staff` as typed; for measures `actor`, `theme`, `law`, `words`, `lacking` for the plan that lacks
//! them, `measure_sort=plans` for their order. Names of before are read as well (`migrate`).
//!
//! The query is readable, holds only what differs from the opening state, and keeps a fixed order. Nothing of it is cut: a
//! browser bounds its length. What it asks for and cannot have becomes a [`LinkProblem`] that the page puts into words;
//! parameters of other programs are kept.

use super::{
    migrate,
    reduce::is_staff,
    view::{View, ViewState},
};
use crate::{
    compare::{MAX_COLUMNS, MeasureChoice, MeasureSort, ProgressSort, ThemeChoice},
    model::{ActorRole, Count, Family, Law, decimal},
};

/// Most plans that one link may say the staff of: more than anybody types, and few enough to be held against each other.
const MAX_STAFF: usize = 100;

/// Names of our parameters, in the order they are written in.
const NAMES: [&str; 15] = [
    "p",
    "v",
    "q",
    "comparable",
    "references",
    "day",
    "family",
    "sort",
    "staff",
    "actor",
    "theme",
    "law",
    "words",
    "lacking",
    "measure_sort",
];

/// What a link asks for that it cannot have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LinkProblem {
    /// There is no such plan here.
    UnknownPlan(String),
    /// More plans than fit side by side.
    TooManyPlans {
        /// How many the link asks for.
        asked: usize,
    },
    /// There is no such view.
    UnknownView(String),
    /// A setting has a value that it cannot have: its name, the value.
    UnknownSetting(String, String),
    /// A setting is for a plan that is not here: its name, the plan.
    SettingOfUnknownPlan(&'static str, String),
    /// None of the chosen plans speaks of this question.
    UnknownQuestion(String),
    /// A parameter stands there more than once; the first is used.
    Repeated(String),
    /// A `%` is not followed by two hexadecimal digits, or what they spell is not text.
    BrokenEncoding(String),
}

/// A link as read: what to show, what it asked for in vain, and what belongs to others.
#[derive(Debug, Clone, PartialEq)]
pub struct ParsedLink {
    /// What to show.
    pub state: ViewState,
    /// What could not be honoured, for the person to read.
    pub problems: Vec<LinkProblem>,
    /// Parameters that are not ours, as written; they are kept when the link is rewritten.
    pub foreign: Vec<String>,
}

/// Reads a query (without its `?`). `opening` is the state of a page without a link.
///
/// ```
/// use kurabe::state::{View, ViewState, parse};
/// let opening = ViewState::opening(vec!["onojo-2026".into(), "koganei-2020".into()]);
/// let link = parse("p=koganei-2020&v=results", &opening);
/// assert_eq!(link.state.plans, ["koganei-2020"]);
/// assert_eq!(link.state.view, View::Results);
/// assert!(link.problems.is_empty());
/// ```
pub fn parse(query: &str, opening: &ViewState) -> ParsedLink {
    let mut link = ParsedLink { state: opening.clone(), problems: Vec::new(), foreign: Vec::new() };
    let mut seen: Vec<&str> = Vec::new();
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        let (written, raw) = parameter.split_once('=').unwrap_or((parameter, ""));
        let name = migrate::today(written);
        if !NAMES.contains(&name) {
            link.foreign.push(parameter.to_owned());
        } else if seen.contains(&name) {
            if !link.problems.contains(&LinkProblem::Repeated(name.to_owned())) {
                link.problems.push(LinkProblem::Repeated(name.to_owned()));
            }
        } else {
            seen.push(name);
            match decoded(raw) {
                Some(value) => read(&mut link, name, &value, written),
                None => link.problems.push(LinkProblem::BrokenEncoding(raw.to_owned())),
            }
        }
    }
    link
}

/// Reads a parameter by today's name; a problem is told with the name that the person sees in the link.
fn read(link: &mut ParsedLink, name: &str, value: &str, written: &str) {
    match name {
        "p" => {
            let mut plans: Vec<String> = Vec::new();
            let asked = value.split('~').filter(|id| !id.is_empty());
            let mut count = 0;
            for id in asked {
                count += 1;
                if plans.len() < MAX_COLUMNS && !plans.iter().any(|held| held == id) {
                    plans.push(id.to_owned());
                }
            }
            if count > MAX_COLUMNS {
                link.problems.push(LinkProblem::TooManyPlans { asked: count });
            }
            link.state.plans = plans;
        }
        "v" => match View::from_key(value) {
            Some(view) => link.state.view = view,
            None => link.problems.push(LinkProblem::UnknownView(value.to_owned())),
        },
        "q" => link.state.open = named(value),
        _ => {
            if !read_setting(&mut link.state, name, value) {
                link.problems.push(LinkProblem::UnknownSetting(written.to_owned(), value.to_owned()));
            }
        }
    }
}

/// Reads a setting; false when it cannot have this value.
fn read_setting(state: &mut ViewState, name: &str, value: &str) -> bool {
    match (name, value) {
        ("comparable", "1") => state.only_comparable = true,
        ("references", "0") => state.references = false,
        ("comparable", "0") | ("references", "1") => {}
        ("day", day) => state.today = day.parse().ok(),
        ("family", key) => state.family = Family::ALL.into_iter().find(|family| family.key() == key),
        ("sort", key) => match ProgressSort::from_key(key) {
            Some(sort) => state.sort = sort,
            None => return false,
        },
        ("staff", list) => return read_staff(state, list),
        ("actor" | "theme" | "law" | "words" | "lacking" | "measure_sort", _) => {
            return read_measures(&mut state.measures, name, value);
        }
        _ => return false,
    }
    !(name == "day" && state.today.is_none() || name == "family" && state.family.is_none())
}

/// Reads what the measures are narrowed to; false when it cannot have this value.
fn read_measures(choice: &mut MeasureChoice, name: &str, value: &str) -> bool {
    match name {
        "actor" => choice.role = ActorRole::from_key(value),
        "theme" => choice.themes = ThemeChoice::from_key(value),
        "law" => choice.law = Law::from_key(value),
        "words" => choice.words = value.to_owned(),
        "lacking" => choice.lacking_in = named(value),
        _ => match MeasureSort::from_key(value) {
            Some(sort) => choice.sort = sort,
            None => return false,
        },
    }
    match name {
        "actor" => choice.role.is_some(),
        "theme" => choice.themes.is_some(),
        "law" => choice.law.is_some(),
        _ => true,
    }
}

/// `koganei-2020.680~isumi-2021.310`. What is wrong in the list does not spoil the rest of it.
fn read_staff(state: &mut ViewState, list: &str) -> bool {
    let mut is_sound = list.split('~').nth(MAX_STAFF).is_none();
    for one in list.split('~').take(MAX_STAFF) {
        let typed = one.split_once('.').and_then(|(id, people)| {
            let plain = people.bytes().all(|byte| byte.is_ascii_digit());
            let count = decimal(people).filter(|_| plain).and_then(Count::new).filter(is_staff)?;
            Some((id.to_owned(), count))
        });
        match typed {
            Some((id, count)) if state.head_counts.iter().all(|(held, _)| *held != id) => {
                state.head_counts.push((id, count));
            }
            _ => is_sound = false,
        }
    }
    is_sound
}

/// Writes a state as a query without its `?`: empty for the opening state.
///
/// ```
/// use kurabe::state::{View, ViewState, query};
/// let opening = ViewState::opening(vec!["onojo-2026".into()]);
/// let state = ViewState { view: View::Sources, ..opening.clone() };
/// assert_eq!(query(&state, &opening, &["utm=letter".into()]), "v=sources&utm=letter");
/// ```
pub fn query(state: &ViewState, opening: &ViewState, foreign: &[String]) -> String {
    let mut parts = Vec::new();
    if state.plans != opening.plans {
        let ids: Vec<_> = state.plans.iter().map(|id| encoded(id)).collect();
        parts.push(format!("p={}", ids.join("~")));
    }
    if state.view != opening.view {
        parts.push(format!("v={}", state.view.key()));
    }
    if let Some(open) = &state.open {
        parts.push(format!("q={}", encoded(open)));
    }
    parts.extend(state.only_comparable.then(|| "comparable=1".to_owned()));
    parts.extend((!state.references).then(|| "references=0".to_owned()));
    parts.extend(state.today.map(|day| format!("day={day}")));
    parts.extend(state.family.map(|family| format!("family={}", family.key())));
    if state.sort != opening.sort {
        parts.push(format!("sort={}", state.sort.key()));
    }
    if !state.head_counts.is_empty() {
        let staff: Vec<_> =
            state.head_counts.iter().map(|(id, count)| format!("{}.{count}", encoded(id))).collect();
        parts.push(format!("staff={}", staff.join("~")));
    }
    parts.extend(measure_parts(&state.measures));
    parts.extend(foreign.iter().cloned());
    parts.join("&")
}

fn measure_parts(choice: &MeasureChoice) -> impl Iterator<Item = String> {
    let words = (!choice.words.is_empty()).then(|| encoded(&choice.words));
    let parts = [
        ("actor", choice.role.map(|role| role.key().to_owned())),
        ("theme", choice.themes.map(|themes| themes.key().to_owned())),
        ("law", choice.law.map(|law| law.key().to_owned())),
        ("words", words),
        ("lacking", choice.lacking_in.as_deref().map(encoded)),
        ("measure_sort", (choice.sort != MeasureSort::default()).then(|| choice.sort.key().to_owned())),
    ];
    parts.into_iter().filter_map(|(name, value)| value.map(|value| format!("{name}={value}")))
}

fn named(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn encoded(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

fn decoded(raw: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let high = char::from(rest.next()?).to_digit(16)?;
                let low = char::from(rest.next()?).to_digit(16)?;
                bytes.push(u8::try_from(high * 16 + low).ok()?);
            }
            b'+' => bytes.push(b' '),
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}
