//! Results and targets at their places: dots, the lines that join them, intervals, and dotted stretches for targets.

use super::{
    super::{
        axis::Frame,
        dash::Dash,
        geometry::{Area, Point},
        ink::Ink,
        marks::{Mark, TOUCH},
        scene::Item,
        shape::Shape,
        time::position,
    },
    TrendLabels,
    references::{Reference, beside},
};
use crate::compare::{Slot, Trend, TrendLine, TrendPoint};

/// Radius of markers.
pub(super) const MARKER: f64 = 4.0;
/// Intervals of more plans than this would hide each other.
const INTERVALS_AT_MOST: usize = 3;
/// Between the dots of neighbouring plans where intervals are drawn, and of equal dots where they are not.
const BESIDE: (f64, f64) = (6.0, 5.0);
/// All equal dots together are moved no further than this.
const BESIDE_AT_MOST: f64 = 12.0;
/// Between equal targets.
pub(super) const BELOW: f64 = 3.0;
/// Least length of a target that holds in one year only.
const STUB: f64 = 16.0;

/// A result at its place.
pub(super) struct Dot<'a> {
    pub line: &'a TrendLine,
    pub at: Point,
    point: &'a TrendPoint,
    /// Which of the line's points it is: neighbours are joined.
    index: usize,
    /// The ends of its interval, from the upper one.
    interval: Option<(f64, f64)>,
}

/// A target at its place.
pub(super) struct Stretch {
    pub slot: Slot,
    pub from: Point,
    pub to: Point,
    /// Whether it ends in a due year, not just at the edge of the chart.
    is_due: bool,
}

/// Everything of a trend that has a place.
pub(super) struct Plot<'a> {
    pub dots: Vec<Dot<'a>>,
    /// The targets in the order of their lines; nothing for one that lies outside the months shown.
    pub stretches: Vec<Option<Stretch>>,
    /// The reference lines shown, in their order.
    pub references: Vec<Vec<Point>>,
}

impl<'a> Plot<'a> {
    pub fn new(trend: &'a Trend, references: &[Reference], labels: &TrendLabels, frame: &Frame) -> Self {
        let mut dots = dots(trend, labels, frame);
        set_apart(&mut dots, trend);
        let stretches = stretches(trend, frame);
        let references =
            references.iter().map(|reference| beside(reference.path(frame), &stretches)).collect();
        Self { dots, stretches, references }
    }

    /// The last result of a line.
    pub fn last(&self, slot: Slot) -> Option<&Dot<'a>> {
        self.dots.iter().rev().find(|dot| dot.line.slot == slot)
    }

    /// The joined results of each plan: a line is interrupted where the document has no value, and where it counts
    /// otherwise than before.
    pub fn runs(&self) -> Vec<(Slot, Vec<Point>)> {
        let mut runs: Vec<(Slot, Vec<Point>)> = Vec::new();
        let mut before: Option<(Slot, usize)> = None;
        for dot in &self.dots {
            let here = (dot.line.slot, dot.index);
            match runs.last_mut() {
                Some((_, run))
                    if dot.point.cut.is_none()
                        && before == here.1.checked_sub(1).map(|index| (here.0, index)) =>
                {
                    run.push(dot.at)
                }
                _ => runs.push((here.0, vec![dot.at])),
            }
            before = Some(here);
        }
        runs
    }

    /// Upper and lower ends of the intervals.
    pub fn intervals(&self) -> impl Iterator<Item = (Slot, Point, Point)> + '_ {
        self.dots.iter().filter_map(|dot| {
            let (top, bottom) = dot.interval?;
            Some((dot.line.slot, Point::new(dot.at.x, top), Point::new(dot.at.x, bottom)))
        })
    }

    /// What is drawn behind the results, from back to front.
    pub fn items(&self) -> Vec<Item> {
        let mut items = Vec::new();
        for points in &self.references {
            let points = points.clone();
            items.push(Item::Polyline { points, width: 1.2, ink: Ink::Reference, dash: Dash::Reference });
        }
        for stretch in self.stretches.iter().flatten() {
            let ink = Ink::Plan(stretch.slot);
            items.push(Item::Line { from: stretch.from, to: stretch.to, width: 1.5, ink, dash: Dash::Dots });
            if stretch.is_due {
                let (from, to) = (stretch.to.moved(0.0, -4.0), stretch.to.moved(0.0, 4.0));
                items.push(Item::Line { from, to, width: 1.5, ink, dash: Dash::Solid });
            }
        }
        for (slot, top, bottom) in self.intervals() {
            let area = Area { left: top.x - 1.5, top: top.y, right: top.x + 1.5, bottom: bottom.y };
            items.push(Item::Rect { area, ink: Ink::PlanSoft(slot) });
        }
        for (slot, points) in self.runs() {
            if points.len() > 1 {
                items.push(Item::Polyline {
                    points,
                    width: 2.2,
                    ink: Ink::Plan(slot),
                    dash: Dash::Plan(slot),
                });
            }
        }
        items
    }

    /// The focusable points, by plan, then in order of time.
    pub fn marks(&self, labels: &TrendLabels) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::with_capacity(self.dots.len());
        for dot in &self.dots {
            let mut id = format!("{}@{}", dot.line.plan, dot.point.period);
            while marks.iter().any(|mark| mark.id == id) {
                id.push('+');
            }
            let slot = dot.line.slot;
            let (shape, ink) = (Shape::of(slot), Ink::Plan(slot));
            marks.push(Mark {
                id,
                x: dot.at.x,
                y: dot.at.y,
                radius: TOUCH,
                slot,
                time: position(dot.point.period),
                label: (labels.point_label)(dot.line, dot.point),
                items: vec![Item::Marker { at: dot.at, shape, radius: MARKER, ink }],
            });
        }
        marks
    }
}

/// Whether there are few enough plans with results for intervals around them.
pub(super) fn has_intervals(trend: &Trend) -> bool {
    let with_results = |line: &&TrendLine| line.points.iter().any(|point| point.value.is_some());
    trend.lines.iter().filter(with_results).count() <= INTERVALS_AT_MOST
}

fn dots<'a>(trend: &'a Trend, labels: &TrendLabels, frame: &Frame) -> Vec<Dot<'a>> {
    let with_intervals = has_intervals(trend);
    let mut dots = Vec::new();
    for line in &trend.lines {
        for (index, point) in line.points.iter().enumerate() {
            let Some(value) = point.value else { continue };
            let at = Point::new(frame.x(frame.time.fraction(position(point.period))), frame.y(value.get()));
            let interval = (labels.interval)(point).filter(|_| with_intervals);
            let interval = interval.map(|(low, high)| (frame.y(high.get()), frame.y(low.get())));
            dots.push(Dot { line, at, point, index, interval });
        }
    }
    dots
}

/// Moves dots sideways that would hide each other: a plan's whole line where several plans have intervals, else
/// only dots at the same place.
fn set_apart(dots: &mut [Dot], trend: &Trend) {
    let slots_with = |wanted: &dyn Fn(&Dot) -> bool| -> Vec<Slot> {
        let has = |line: &&TrendLine| dots.iter().any(|dot| dot.line.slot == line.slot && wanted(dot));
        trend.lines.iter().filter(has).map(|line| line.slot).collect()
    };
    let shift = |group: &[Slot], slot: Slot, step: f64| {
        let rank = group.iter().position(|other| *other == slot).unwrap_or_default();
        (rank as f64 - (group.len().saturating_sub(1)) as f64 / 2.0) * step
    };
    let shifts: Vec<f64> = if slots_with(&|dot| dot.interval.is_some()).len() > 1 {
        let group = slots_with(&|_| true);
        dots.iter().map(|dot| shift(&group, dot.line.slot, BESIDE.0)).collect()
    } else {
        let group_of = |dot: &Dot| slots_with(&|other| other.at.distance(dot.at) < 1.0);
        let step = |group: &[Slot]| BESIDE.1.min(BESIDE_AT_MOST / group.len() as f64);
        dots.iter()
            .map(|dot| {
                let group = group_of(dot);
                shift(&group, dot.line.slot, step(&group))
            })
            .collect()
    };
    for (dot, shift) in dots.iter_mut().zip(shifts) {
        dot.at = dot.at.moved(shift, 0.0);
    }
}

fn stretches(trend: &Trend, frame: &Frame) -> Vec<Option<Stretch>> {
    let mut stretches: Vec<Option<Stretch>> = Vec::new();
    for line in &trend.lines {
        for target in &line.targets {
            let stretch = frame.time.span(target.from, target.to).map(|(from, to, shown)| {
                let (from, to) = (frame.x(from), frame.x(to));
                let mut y = frame.y(target.value.get());
                while stretches.iter().flatten().any(|other| {
                    (other.from.y - y).abs() < BELOW - 0.5 && other.from.x <= to && from <= other.to.x
                }) {
                    y += BELOW;
                }
                let from = from.min((to - STUB).max(frame.left()));
                let is_due = target.due_is_stated && shown;
                Stretch { slot: line.slot, from: Point::new(from, y), to: Point::new(to, y), is_due }
            });
            stretches.push(stretch);
        }
    }
    stretches
}
