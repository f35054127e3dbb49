//! The link: `?p=onojo-2026~koganei-2020&v=results&q=childcare_leave_take_up_rate.male`.
//!
//! The query is readable, holds only what differs from the opening state, and keeps a fixed order. What it asks for and
//! cannot have becomes a [`LinkProblem`] that the page puts into words; parameters of other programs are kept.

use super::view::{View, ViewState};
use crate::compare::MAX_COLUMNS;

/// A link is read up to this length; what is longer was not made by this page.
const MAX_QUERY: usize = 100_000;
/// Longest name of a plan or question that a link may carry.
const MAX_NAME: usize = 200;

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
    /// None of the chosen plans speaks of this question.
    UnknownQuestion(String),
    /// A parameter stands there more than once; the first is used.
    Repeated(String),
    /// A `%` is not followed by two hexadecimal digits, or what they spell is not text.
    BrokenEncoding(String),
    /// The link is too long to be one of ours.
    TooLong,
}

/// A link as read: what to show, what it asked for in vain, and what belongs to others.
#[derive(Debug, Clone, PartialEq, Eq)]
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
    if query.len() > MAX_QUERY {
        link.problems.push(LinkProblem::TooLong);
        return link;
    }
    let mut seen: Vec<&str> = Vec::new();
    for parameter in query.split('&').filter(|parameter| !parameter.is_empty()) {
        let (name, raw) = parameter.split_once('=').unwrap_or((parameter, ""));
        if !matches!(name, "p" | "v" | "q") {
            link.foreign.push(parameter.to_owned());
        } else if seen.contains(&name) {
            if !link.problems.contains(&LinkProblem::Repeated(name.to_owned())) {
                link.problems.push(LinkProblem::Repeated(name.to_owned()));
            }
        } else {
            seen.push(name);
            match decoded(raw) {
                Some(value) => read(&mut link, name, &value),
                None => link.problems.push(LinkProblem::BrokenEncoding(shortened(raw))),
            }
        }
    }
    link
}

fn read(link: &mut ParsedLink, name: &str, value: &str) {
    match name {
        "p" => {
            let mut plans: Vec<String> = Vec::new();
            let asked = value.split('~').filter(|id| !id.is_empty());
            let mut count = 0;
            for id in asked {
                count += 1;
                let id = shortened(id);
                if plans.len() < MAX_COLUMNS && !plans.contains(&id) {
                    plans.push(id);
                }
            }
            if count > MAX_COLUMNS {
                link.problems.push(LinkProblem::TooManyPlans { asked: count });
            }
            link.state.plans = plans;
        }
        "v" => match View::from_key(value) {
            Some(view) => link.state.view = view,
            None => link.problems.push(LinkProblem::UnknownView(shortened(value))),
        },
        _ => link.state.open = (!value.is_empty()).then(|| shortened(value)),
    }
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
    parts.extend(foreign.iter().cloned());
    parts.join("&")
}

fn shortened(text: &str) -> String {
    text.chars().take(MAX_NAME).collect()
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
