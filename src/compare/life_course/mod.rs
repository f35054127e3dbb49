//! Schemes over a family's life, from pregnancy to the end of compulsory education: which windows can be put on that axis, and
//! which cannot and why. An end that a document does not state stays open; nothing is supplied for it.

mod axis;

pub use axis::{LifeMoment, LifeStage};

use super::{
    column::{Column, Slot},
    order::{each_once, in_order},
    schemes::{SchemeSubject, scheme_subjects},
};
use crate::model::{Event, Moment, Plan, Scheme, SchemeGroup, SchemeKey, SchemeWindow};

/// The schemes of the chosen plans over a family's life.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeCourse {
    /// A row per scheme with a window on the axis, in the order of the schemes.
    pub rows: Vec<LifeRow>,
    /// The schemes and windows that have no place on it, in the order of the schemes.
    pub elsewhere: Vec<Elsewhere>,
}

/// A scheme on the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeRow {
    /// Which scheme.
    pub subject: SchemeSubject,
    /// Its windows, by plan, as printed.
    pub spans: Vec<LifeSpan>,
}

/// A window on the axis.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeSpan {
    /// Which plan.
    pub slot: Slot,
    /// Its id.
    pub plan: String,
    /// The scheme in that plan.
    pub scheme: String,
    /// Its place among the windows of the scheme.
    pub index: usize,
    /// Which printing of the scheme it is, from 1, where the plan prints it more than once.
    pub printing: Option<usize>,
    /// The window as stated.
    pub window: SchemeWindow,
    /// Where it begins.
    pub from: LifeEnd,
    /// Where it ends.
    pub to: LifeEnd,
}

/// An end of a window.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum LifeEnd {
    /// A moment on the axis.
    At(LifeMoment),
    /// It is stated, and lies before the axis begins.
    BeforeAxis,
    /// It is stated, and lies after the axis ends: a child's age beyond compulsory education.
    AfterAxis,
    /// The document does not state it.
    NotStated,
    /// It is stated relative to something that has no place on the axis, such as the start of the leave.
    NotOnAxis,
    /// It is stated relative to the end of maternity leave, which this plan does not state.
    UnknownHere,
}

/// A scheme that is not on the axis, or not with all of its printings and windows.
#[derive(Debug, Clone, PartialEq)]
pub struct Elsewhere {
    /// Which scheme.
    pub subject: SchemeSubject,
    /// Why.
    pub why: NotDrawn,
    /// What the plans state.
    pub stated: Vec<NotOnAxis>,
}

/// What a plan states and the axis has no place for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotOnAxis {
    /// Which plan.
    pub slot: Slot,
    /// Which printing of the scheme it is, from 1, where the plan prints it more than once.
    pub printing: Option<usize>,
    /// The window; nothing where the plan states none.
    pub window: Option<SchemeWindow>,
}

/// Why a scheme or a window of it is not on the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDrawn {
    /// It is for the care of relatives, or the window depends on something else than the child's age.
    NotBoundToAge,
    /// The document states no window, or neither of its ends.
    NoWindow,
    /// The window lies wholly before or after the axis.
    BeyondAxis,
    /// The window is stated relative to the end of maternity leave, which the plan does not state.
    UnknownHere,
}

impl NotDrawn {
    /// Every reason, in the order they are told in.
    pub const ALL: [Self; 4] = [Self::NotBoundToAge, Self::BeyondAxis, Self::UnknownHere, Self::NoWindow];
}

/// The schemes of the chosen plans over a family's life.
///
/// ```
/// use kurabe::{compare::{LifeEnd, LifeMoment, NotDrawn, columns, life_course}, model::Dataset};
/// let text = r#"{"format": 1, "id": "plan", "title": "t", "sources": [], "municipality": {"kind": "city", "name": "甲市"},
///     "schemes": [
///         {"id": "a", "key": "childcare_leave", "kind": "absence", "name": "育児休業", "places": [],
///          "windows": [{"from": {"event": "birth"}, "to": {"event": "compulsory_education_end"}}]},
///         {"id": "b", "key": "care_leave", "kind": "leave", "name": "介護休暇", "places": []}]}"#;
/// let dataset = Dataset::default().with(std::rc::Rc::new(serde_json::from_str(text).unwrap()));
/// let life = life_course(&columns(&dataset, &["plan".to_owned()]));
/// let span = &life.rows[0].spans[0];
/// assert_eq!((span.from, span.to), (LifeEnd::At(LifeMoment::BIRTH), LifeEnd::At(LifeMoment::LAST)));
/// assert_eq!(life.elsewhere[0].why, NotDrawn::NotBoundToAge);
/// ```
pub fn life_course(columns: &[Column]) -> LifeCourse {
    let mut life = LifeCourse { rows: Vec::new(), elsewhere: Vec::new() };
    for subject in scheme_subjects(columns) {
        let mut spans = Vec::new();
        for column in columns {
            let is_printed_once = subject.schemes(column).nth(1).is_none();
            for (scheme, number) in subject.schemes(column).zip(1..) {
                let printing = (!is_printed_once).then_some(number);
                spans.extend(spans_of(column, scheme, printing));
                for (why, window) in not_drawn(scheme, &column.plan) {
                    life.put_elsewhere(&subject, why, NotOnAxis { slot: column.slot, printing, window });
                }
            }
        }
        if !spans.is_empty() {
            life.rows.push(LifeRow { subject, spans });
        }
    }
    life
}

impl LifeCourse {
    /// The plans with a window on the axis, in order.
    pub fn slots(&self) -> Vec<Slot> {
        each_once(self.rows.iter().flat_map(|row| &row.spans).map(|span| span.slot))
    }

    fn put_elsewhere(&mut self, subject: &SchemeSubject, why: NotDrawn, one: NotOnAxis) {
        match self.elsewhere.iter_mut().find(|held| held.subject == *subject && held.why == why) {
            Some(held) => held.stated.push(one),
            None => self.elsewhere.push(Elsewhere { subject: subject.clone(), why, stated: vec![one] }),
        }
    }
}

/// The windows of a scheme that reach over some of the axis, those of special cases last.
fn spans_of(column: &Column, scheme: &Scheme, printing: Option<usize>) -> Vec<LifeSpan> {
    let windows = in_order(scheme.windows.iter().enumerate(), |(_, window)| window.is_special());
    windows
        .into_iter()
        .filter_map(|(index, window)| {
            let (from, to) = (end(window.from, &column.plan), end(window.to, &column.plan));
            is_drawn(from, to).then(|| LifeSpan {
                slot: column.slot,
                plan: column.plan.id.clone(),
                scheme: scheme.id.clone(),
                index,
                printing,
                window: *window,
                from,
                to,
            })
        })
        .collect()
}

/// Whether a window can be drawn: at least one of its ends is known, and it does not lie wholly beyond the axis.
fn is_drawn(from: LifeEnd, to: LifeEnd) -> bool {
    let is_beyond = from == LifeEnd::AfterAxis || to == LifeEnd::BeforeAxis;
    !is_beyond && (from.is_known() || to.is_known())
}

impl LifeEnd {
    /// Whether it is known when it is, on the axis or beyond.
    fn is_known(self) -> bool {
        matches!(self, Self::At(_) | Self::BeforeAxis | Self::AfterAxis)
    }
}

fn end(moment: Option<Moment>, plan: &Plan) -> LifeEnd {
    let Some(moment) = moment else { return LifeEnd::NotStated };
    let (start, otherwise) = match moment.event {
        Event::MaternityLeaveEnd => (end_of_maternity_leave(plan), LifeEnd::UnknownHere),
        event => (LifeMoment::of_event(event), LifeEnd::NotOnAxis),
    };
    start.map_or(otherwise, |at| at.moved(moment.before, moment.after))
}

/// The end of maternity leave as this plan states it.
fn end_of_maternity_leave(plan: &Plan) -> Option<LifeMoment> {
    let leave = plan.schemes.iter().find(|scheme| scheme.key == SchemeKey::MaternityLeave)?;
    let until = leave.window()?.to?;
    match LifeMoment::of_event(until.event)?.moved(until.before, until.after) {
        LifeEnd::At(moment) => Some(moment),
        _ => None,
    }
}

/// Each window that cannot be drawn, or the scheme itself where it has none.
fn not_drawn(scheme: &Scheme, plan: &Plan) -> Vec<(NotDrawn, Option<SchemeWindow>)> {
    let nothing_stated = match scheme.key.group() {
        SchemeGroup::Care => NotDrawn::NotBoundToAge,
        _ => NotDrawn::NoWindow,
    };
    if scheme.windows.is_empty() {
        return vec![(nothing_stated, None)];
    }
    let why = |window: &SchemeWindow| match [end(window.from, plan), end(window.to, plan)] {
        [from, to] if is_drawn(from, to) => None,
        ends if ends.iter().any(|end| end.is_known()) => Some(NotDrawn::BeyondAxis),
        ends if ends.contains(&LifeEnd::UnknownHere) => Some(NotDrawn::UnknownHere),
        [LifeEnd::NotStated, LifeEnd::NotStated] => Some(nothing_stated),
        _ => Some(NotDrawn::NotBoundToAge),
    };
    scheme.windows.iter().filter_map(|window| Some((why(window)?, Some(*window)))).collect()
}
