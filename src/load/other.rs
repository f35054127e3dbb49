//! Files that hold neither a plan nor an index of plans: what they hold instead.

use super::{
    finding::{Findings, JsonPath, Outcome},
    kinds::{JsonFault, JsonKind},
    problem::Problem,
    reader,
    split::Slice,
    weed::Context,
};

/// Of a file that cannot be read as text, the problem is all there is to tell.
pub(super) fn refused(origin: &str, problem: Problem) -> Findings {
    let mut findings = Findings::new(origin);
    findings.push(JsonPath::root(), problem, Outcome::FileLeftOut);
    findings
}

/// A file that begins with no brace: nothing in it, or something else.
pub(super) fn not_an_object(context: &mut Context<'_>, slice: Slice<'_>, root: &JsonPath) {
    let fault = match slice.text.bytes().next() {
        None => JsonFault::Empty,
        Some(b'<') => JsonFault::Markup,
        Some(_) => return other(context, slice, root, Outcome::FileLeftOut),
    };
    let at = context.lines.at(slice.offset);
    context.findings.push(root.clone(), Problem::NotJson { at, fault }, Outcome::FileLeftOut);
}

/// JSON that is neither an object nor a list of them, or no JSON at all.
pub(super) fn other(context: &mut Context<'_>, slice: Slice<'_>, path: &JsonPath, lost: Outcome) {
    if let Err(failure) = reader::read::<serde::de::IgnoredAny>(slice.text, path) {
        context.report(slice, failure, lost);
        return;
    }
    let found = match slice.text.bytes().next() {
        Some(b'"') => JsonKind::Text,
        Some(b't' | b'f') => JsonKind::Boolean,
        Some(b'n') => JsonKind::Null,
        Some(b'[') => JsonKind::List,
        _ => JsonKind::Number,
    };
    context.findings.push(path.clone(), Problem::OtherJson { found }, lost);
}
