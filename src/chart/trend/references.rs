//! National goals and statutory values in a chart over time: which of their values the axis shows, and the stepped lines
//! through them. They widen the axis of values, never the axis of time.

use super::{
    super::{axis::Frame, geometry::Point, time::TimeScale},
    plot::{BELOW, Stretch},
};
use crate::{
    chart::position,
    compare::{ReferenceLine, ReferenceStep, Trend, Validity},
};

/// A line with the stretches of it that lie on the axis of time.
pub(super) struct Reference<'a> {
    pub line: &'a ReferenceLine,
    /// From, to, and the value that holds; at least one.
    stretches: Vec<(f64, f64, &'a ReferenceStep)>,
    ends: (f64, f64),
}

/// The lines of which something is shown.
pub(super) fn shown<'a>(trend: &'a Trend, time: &TimeScale) -> Vec<Reference<'a>> {
    let ends = time.bounds();
    let lines = trend.references.iter().map(|line| {
        let stretches = stretches(line, time).into_iter();
        let stretches = stretches.filter(|(from, to, _)| *from <= ends.1 && *to >= ends.0).collect();
        Reference { line, stretches, ends }
    });
    lines.filter(|reference| !reference.stretches.is_empty()).collect()
}

/// When each value holds. A value ends where the next begins; where no end is stated, it goes on.
fn stretches<'a>(line: &'a ReferenceLine, time: &TimeScale) -> Vec<(f64, f64, &'a ReferenceStep)> {
    let span = |step: &ReferenceStep| match step.validity {
        Validity::InForce(first, last) => (
            first.map_or(f64::NEG_INFINITY, |day| time.beginning(day)),
            last.map_or(f64::INFINITY, |day| time.beginning(day)),
        ),
        Validity::By { decided, due } => (
            decided.map_or(f64::NEG_INFINITY, |day| day.fiscal_year().first_calendar_year().into()),
            position(due),
        ),
        Validity::Of(period) => (position(period), position(period)),
    };
    let nexts = line.steps.iter().skip(1).map(|next| Some(span(next).0)).chain([None]);
    line.steps
        .iter()
        .zip(nexts)
        .map(|(step, next)| {
            let (from, to) = span(step);
            (from, next.unwrap_or(to), step)
        })
        .collect()
}

impl<'a> Reference<'a> {
    /// The values shown.
    pub fn values(&self) -> impl Iterator<Item = f64> + '_ {
        self.stretches.iter().map(|(_, _, step)| step.value.get())
    }

    /// The last value shown: the one to be written at the line's end.
    pub fn last(&self) -> Option<&'a ReferenceStep> {
        self.stretches.last().map(|(_, _, step)| *step)
    }

    /// The line in pixels, from edge to edge of the plot where it goes on beyond the axis.
    pub fn path(&self, frame: &Frame) -> Vec<Point> {
        let at = |position: f64| frame.x(frame.time.fraction(position));
        let left = |from: f64| if from <= self.ends.0 { frame.left() } else { at(from) };
        let right = |to: f64| if to >= self.ends.1 { frame.right() } else { at(to) };
        let mut points = Vec::new();
        for (from, to, step) in &self.stretches {
            let y = frame.y(step.value.get());
            points.extend([Point::new(left(*from), y), Point::new(right(*to), y)]);
        }
        points
    }
}

/// A reference line that lies on a target gives way to it.
pub(super) fn beside(path: Vec<Point>, stretches: &[Option<Stretch>]) -> Vec<Point> {
    let hidden = path.iter().zip(path.iter().skip(1)).any(|(from, to)| {
        stretches.iter().flatten().any(|stretch| {
            let lies_on = |point: &Point| (stretch.from.y - point.y).abs() < BELOW - 0.5;
            lies_on(from) && lies_on(to) && stretch.from.x <= to.x && from.x <= stretch.to.x
        })
    });
    path.into_iter().map(|point| point.moved(0.0, if hidden { -BELOW } else { 0.0 })).collect()
}
