//! What is drawn of a law and of a plan: bars for periods, the gap between two generations, a marker for every year with
//! results and an upright stroke for every year that targets are due in. Each kind has a form of its own.

use super::{
    super::{
        dash::Dash,
        geometry::Point,
        ink::Ink,
        marks::{Mark, TOUCH},
        measure::TextMeasure,
        scene::{Anchor, Item},
        shape::Shape,
        span::{bar, hatched, open_end},
        time::position,
    },
    Lanes, TimelineLabels, TimelinePart,
    axis::{Stretch, YearAxis},
};
use crate::compare::{DueYear, Handover, LawTerm, Slot, TimelineRow};

/// Heights of the lanes: the words of a gap, bars, results, dues.
pub(super) const GAP: f64 = 16.0;
const BARS: f64 = 24.0;
const RESULTS: f64 = 18.0;
const DUES: f64 = 22.0;
/// Half of the heights of the bars: a law, a plan, a plan before it, a part of it.
const LAW: f64 = 3.0;
const PLAN: f64 = 7.0;
const BEFORE: f64 = 5.0;
const PART: f64 = 4.0;
/// Half of the height of a due year.
const DUE: f64 = 8.0;
/// Largest radius of a result year.
const RESULT: f64 = 4.0;
/// How far the arrow of an open end reaches beyond the axis.
pub(super) const BEYOND: f64 = 9.0;
/// Size of the words, and their distance to what they belong to.
pub(super) const TEXT: f64 = 11.0;
pub(super) const BESIDE: f64 = 4.0;

/// The bar of a law, with a stroke where its first term ended.
pub(super) fn law(term: &LawTerm, slot: Slot, labels: &TimelineLabels, axis: &YearAxis, top: f64) -> Lanes {
    let y = top + BARS / 2.0;
    let ends = (axis.x(position(term.since)), axis.stretch(term.until.fiscal_year()).1);
    let mut items = vec![bar(Point::new(ends.0, y), Point::new(ends.1, y), LAW, Ink::Reference)];
    let ended = term.first_until.map(|year| axis.stretch(year).1);
    items.extend(ended.into_iter().chain([ends.0, ends.1]).map(|x| stroke(x, y, PLAN, Ink::Reference)));
    let mark = Mark {
        id: format!("law-{}", term.law.key()),
        x: (ends.0 + ends.1) / 2.0,
        y,
        radius: TOUCH,
        slot,
        time: 0.0,
        label: (labels.law_sentence)(term),
        items,
    };
    Lanes { items: Vec::new(), marks: vec![mark], bottom: top + BARS }
}

/// The lanes of a plan.
pub(super) fn plan(
    row: &TimelineRow,
    labels: &TimelineLabels,
    axis: &YearAxis,
    top: f64,
    measure: &dyn TextMeasure,
) -> Lanes {
    let mut sheet =
        Sheet { row, labels, axis, lanes: Lanes { items: Vec::new(), marks: Vec::new(), bottom: top } };
    sheet.earlier(measure);
    sheet.periods(measure);
    sheet.parts(measure);
    sheet.results();
    sheet.dues(measure);
    sheet.lanes
}

/// What a bar stands for, which decides its form.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    Plan,
    Before,
    Part,
}

/// A row that is being drawn.
pub(super) struct Sheet<'a> {
    pub row: &'a TimelineRow,
    pub labels: &'a TimelineLabels<'a>,
    pub axis: &'a YearAxis,
    pub lanes: Lanes,
}

impl Sheet<'_> {
    /// The plan before, the gap, the plan.
    fn periods(&mut self, measure: &dyn TextMeasure) {
        let row = self.row;
        let gap = match row.before.as_ref().map(|before| before.handover) {
            Some(Handover::Gap(first, last)) => Some((first, last)),
            _ => None,
        };
        let words = self.lanes.bottom + GAP / 2.0;
        if gap.is_some() {
            self.lanes.bottom += GAP;
        }
        self.revisions(measure);
        let y = self.lanes.bottom + BARS / 2.0;
        self.lanes.bottom += BARS;
        let edges = (self.axis.track.0 - BEYOND, self.axis.track.1 + BEYOND);
        let own_start = row.period.from.map(|year| self.axis.stretch(year).0);
        if let Some(before) = &row.before {
            let limit = own_start.map_or(edges.1, |start| start - BESIDE);
            let stretch = self.axis.stretch_of(&before.period, None);
            let x = stretch.map(|stretch| self.bar_of(stretch, y, (edges.0, limit), Form::Before));
            self.mark(x.map(|x| Point::new(x, y)), "before", TOUCH, TimelinePart::Before(before));
        }
        if let Some((first, last)) = gap {
            let (left, right) = (self.axis.stretch(first).0, self.axis.stretch(last).1);
            let (from, to) = (Point::new(left, y), Point::new(right, y));
            self.lanes.items.push(Item::Line { from, to, width: 1.4, ink: Ink::Mute, dash: Dash::Dots });
            let text = (self.labels.gap)(first, last);
            let half = measure.width(&text, TEXT, false) / 2.0;
            let middle = (left + right) / 2.0;
            let at = Point::new(middle.min(edges.1 - half).max(edges.0 + half), words);
            let ink = Ink::Mute;
            self.lanes.items.extend(on_ground(at, text, Anchor::Middle, ink, measure));
            self.mark(Some(Point::new(middle, y)), "gap", TOUCH, TimelinePart::Gap(first, last));
        }
        let stretch = self.axis.stretch_of(&row.period, None);
        let x = stretch.map(|stretch| self.bar_of(stretch, y, edges, Form::Plan));
        self.mark(x.map(|x| Point::new(x, y)), "period", TOUCH, TimelinePart::Period);
    }

    /// A period as a bar; an open end runs on to its limit. The middle of what is stated.
    pub fn bar_of(&mut self, stretch: Stretch, y: f64, limits: (f64, f64), form: Form) -> f64 {
        let ink = Ink::Plan(self.row.slot);
        let (start, end) = (Point::new(stretch.left, y), Point::new(stretch.right, y));
        if stretch.open.0 {
            self.lanes.items.extend(open_end(start, Point::new(limits.0, y), ink));
        }
        if stretch.open.1 {
            self.lanes.items.extend(open_end(end, Point::new(limits.1, y), ink));
        }
        match form {
            Form::Before => self.lanes.items.extend(hatched(start, end, BEFORE, self.row.slot)),
            Form::Plan => self.lanes.items.push(bar(start, end, PLAN, ink)),
            Form::Part => self.lanes.items.push(bar(start, end, PART, ink)),
        }
        (stretch.left + stretch.right) / 2.0
    }

    /// A marker for every year with results or grades; one mark for all of them.
    fn results(&mut self) {
        let (Some(first), Some(last)) = (self.row.results.first(), self.row.results.last()) else { return };
        let y = self.lanes.bottom + RESULTS / 2.0;
        self.lanes.bottom += RESULTS;
        let radius = RESULT.min(self.axis.pitch() * 0.4);
        let (shape, ink) = (Shape::of(self.row.slot), Ink::Plan(self.row.slot));
        for one in &self.row.results {
            let at = Point::new(self.axis.middle(one.year), y);
            self.lanes.items.push(Item::Marker { at, shape, radius, ink });
        }
        let middle = (self.axis.middle(first.year) + self.axis.middle(last.year)) / 2.0;
        self.mark(Some(Point::new(middle, y)), "results", TOUCH.min(RESULTS / 2.0), TimelinePart::Results);
    }

    /// A stroke for every year that targets are due in, with their number where there is room for it.
    fn dues(&mut self, measure: &dyn TextMeasure) {
        let row = self.row;
        if row.dues.years.is_empty() {
            return;
        }
        let y = self.lanes.bottom + DUES / 2.0;
        self.lanes.bottom += DUES;
        let ink = Ink::Plan(row.slot);
        let places: Vec<(&DueYear, f64)> =
            row.dues.years.iter().map(|due| (due, self.axis.middle(due.year))).collect();
        let edge = self.axis.track.1 + BEYOND;
        let next = places.iter().skip(1).map(|(_, x)| *x - BESIDE).chain([edge]);
        for ((due, x), room) in places.iter().zip(next) {
            self.lanes.items.push(stroke(*x, y, DUE, ink));
            let targets: usize = due.stages.iter().map(|one| one.targets).sum();
            let text = targets.to_string();
            let at = Point::new(x + BESIDE, y);
            if at.x + measure.width(&text, TEXT, false) <= room {
                self.lanes.items.extend(on_ground(at, text, Anchor::Start, Ink::Text, measure));
            }
            let radius = TOUCH.min(room - x).max(self.axis.pitch() / 2.0).min(DUES / 2.0);
            let name = due.year.to_string();
            self.mark(Some(Point::new(*x, y)), &name, radius, TimelinePart::Due(due));
        }
    }

    /// Makes a mark of what has been drawn since the last one, where it has a place.
    pub fn mark(&mut self, at: Option<Point>, name: &str, radius: f64, part: TimelinePart) {
        self.lanes.marks.extend(at.map(|at| Mark {
            id: format!("{}-{name}", self.row.plan),
            x: at.x,
            y: at.y,
            radius,
            slot: self.row.slot,
            time: 0.0,
            label: (self.labels.sentence)(self.row, part),
            items: std::mem::take(&mut self.lanes.items),
        }));
    }
}

fn stroke(x: f64, y: f64, half: f64, ink: Ink) -> Item {
    let (from, to) = (Point::new(x, y - half), Point::new(x, y + half));
    Item::Line { from, to, width: 2.0, ink, dash: Dash::Solid }
}

/// Words with ground behind them, where they may cross a gridline.
pub(super) fn on_ground(
    at: Point,
    text: String,
    anchor: Anchor,
    ink: Ink,
    measure: &dyn TextMeasure,
) -> [Item; 2] {
    let words = Item::Text { at, text, anchor, size: TEXT, bold: false, ink };
    [Item::Rect { area: words.bounds(measure), ink: Ink::Ground }, words]
}
