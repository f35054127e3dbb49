//! What is drawn of a plan's further periods: a lane for every earlier plan above its bar and for every part below it, each
//! with its name, and a caret over the bars for every revision.

use super::{
    super::{
        dash::Dash,
        geometry::Point,
        ink::Ink,
        marks::TOUCH,
        measure::{TextMeasure, fit},
        scene::{Anchor, Item},
    },
    TimelinePart,
    bars::{BESIDE, BEYOND, Form, GAP, Sheet, TEXT, on_ground},
};
use crate::model::OtherPeriod;

/// Height of a lane of a further period, without its name.
const LANE: f64 = 16.0;
/// Half the width and the height of a caret.
const CARET: (f64, f64) = (4.0, 6.0);

impl Sheet<'_> {
    /// The plans before the one that the bars begin with.
    pub fn earlier(&mut self, measure: &dyn TextMeasure) {
        let row = self.row;
        for (index, plan) in row.earlier.iter().enumerate() {
            self.lane(plan, Form::Before, &format!("earlier-{index}"), measure);
        }
    }

    /// The parts of the plan that have periods of their own.
    pub fn parts(&mut self, measure: &dyn TextMeasure) {
        let row = self.row;
        for (index, part) in row.parts.iter().enumerate() {
            self.lane(&part.stated, Form::Part, &format!("part-{index}"), measure);
        }
    }

    /// A name with a bar below it; nothing where no year is stated.
    fn lane(&mut self, other: &OtherPeriod, form: Form, name: &str, measure: &dyn TextMeasure) {
        let Some(stretch) = self.axis.stretch_of(&other.period, other.made) else { return };
        let (left, right) = (self.axis.track.0 - BEYOND, self.axis.track.1 + BEYOND);
        let text = fit(&(self.labels.other)(other), right - left, TEXT, false, measure);
        let latest = right - measure.width(&text, TEXT, false);
        let at = Point::new(stretch.left.min(latest).max(left), self.lanes.bottom + GAP / 2.0);
        self.lanes.items.extend(on_ground(at, text, Anchor::Start, Ink::Mute, measure));
        let y = self.lanes.bottom + GAP + LANE / 2.0;
        self.lanes.bottom += GAP + LANE;
        // A plan whose end is not stated is drawn no further than to the plan that followed.
        let followed = [self.row.before.as_ref().and_then(|one| one.period.from), self.row.period.from];
        let starts = followed.into_iter().flatten().map(|year| self.axis.stretch(year).0 - BESIDE);
        let next = if form == Form::Before { starts.into_iter().find(|x| *x > stretch.right) } else { None };
        let x = self.bar_of(stretch, y, (left, next.unwrap_or(right)), form);
        self.mark(Some(Point::new(x, y)), name, TOUCH, TimelinePart::Other(other));
    }

    /// A caret for every revision, pointing at the bars below, with a word where no other caret is in its way.
    pub fn revisions(&mut self, measure: &dyn TextMeasure) {
        let row = self.row;
        let axis = self.axis;
        let at = |one: &OtherPeriod| {
            one.made.map(|made| axis.moment(made)).or(axis.stretch_of(&one.period, None).map(|one| one.left))
        };
        let places: Vec<(&OtherPeriod, f64)> =
            row.revisions.iter().filter_map(|one| at(one).map(|x| (one, x))).collect();
        if places.is_empty() {
            return;
        }
        let y = self.lanes.bottom + GAP / 2.0;
        self.lanes.bottom += GAP;
        let (half, height) = CARET;
        for (index, (revision, x)) in places.iter().enumerate() {
            let tip = Point::new(*x, y + height);
            let points = vec![tip.moved(-half, -height), tip, tip.moved(half, -height)];
            self.lanes.items.push(Item::Polyline {
                points,
                width: 2.0,
                ink: Ink::Plan(row.slot),
                dash: Dash::Solid,
            });
            let text = (self.labels.other)(revision);
            let begins = x + half + BESIDE;
            let ends = begins + measure.width(&text, TEXT, false);
            let is_free = places.iter().all(|(_, other)| other <= x || *other - half > ends);
            if is_free && ends <= self.axis.track.1 + BEYOND {
                let at = Point::new(begins, y);
                self.lanes.items.extend(on_ground(at, text, Anchor::Start, Ink::Mute, measure));
            }
            let part = TimelinePart::Other(revision);
            self.mark(Some(Point::new(*x, y)), &format!("revision-{index}"), TOUCH.min(GAP / 2.0), part);
        }
    }
}
