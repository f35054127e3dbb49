//! Schemes over a family's life, from pregnancy to the end of compulsory education: which windows can be put on that axis, and
//! which cannot and why. An end that a document does not state stays open; nothing is supplied for it.

mod axis;

pub use axis::{LifeMoment, LifeStage};

use super::{
    column::Column,
    order::{each_once, in_order},
    schemes::{SchemeSubject, scheme_subjects},
    trend::Slot,
};
use crate::model::{Event, Moment, Plan, Scheme, SchemeGroup, SchemeKey, SchemeWindow};

/// The schemes of the chosen plans over a family's life.
#[derive(Debug, Clone, PartialEq)]
pub struct LifeCourse {
    /// A row per scheme with a window on the axis, in the order of the schemes.
    pub rows: Vec<LifeRow>,
    /// The schemes without one, in the order of the schemes.
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

/// A scheme that is not on the axis, or one of its printings.
#[derive(Debug, Clone, PartialEq)]
pub struct Elsewhere {
    /// Which scheme.
    pub subject: SchemeSubject,
    /// Why.
    pub why: NotDrawn,
    /// The plans, each with the number of the printing where it prints the scheme more than once.
    pub plans: Vec<(Slot, Option<usize>)>,
}

/// Why a scheme is not on the axis.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDrawn {
    /// It is for the care of relatives, or its windows depend on something else than the child's age.
    NotBoundToAge,
    /// The document states no window.
    NoWindow,
    /// Its windows lie wholly before or after the axis.
    BeyondAxis,
    /// Its windows are stated relative to the end of maternity leave, which the plan does not state.
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
                let drawn = spans_of(column, scheme, printing);
                if drawn.is_empty() {
                    life.put_elsewhere(&subject, reason(scheme, &column.plan), (column.slot, printing));
                }
                spans.extend(drawn);
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

    fn put_elsewhere(&mut self, subject: &SchemeSubject, why: NotDrawn, plan: (Slot, Option<usize>)) {
        match self.elsewhere.iter_mut().find(|one| one.subject == *subject && one.why == why) {
            Some(held) => held.plans.push(plan),
            None => self.elsewhere.push(Elsewhere { subject: subject.clone(), why, plans: vec![plan] }),
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

fn reason(scheme: &Scheme, plan: &Plan) -> NotDrawn {
    let ends = || scheme.windows.iter().flat_map(|window| [window.from, window.to]).map(|one| end(one, plan));
    if scheme.windows.is_empty() && scheme.key.group() != SchemeGroup::Care {
        NotDrawn::NoWindow
    } else if ends().any(LifeEnd::is_known) {
        NotDrawn::BeyondAxis
    } else if ends().any(|end| end == LifeEnd::UnknownHere) {
        NotDrawn::UnknownHere
    } else {
        NotDrawn::NotBoundToAge
    }
}
