//! The labels at the ends of lines: each plan's name with its last value, each target, which also carries the plan's
//! shape so that it is not told by its colour alone, and each reference line with its last value.

use super::{
    super::{
        axis::Frame,
        dash::Dash,
        geometry::{Area, Point, Size},
        ink::Ink,
        label::{self, Obstacle, Room, Spot, Wanted},
        measure::{TextMeasure, fit},
        scene::{Anchor, Item},
        shape::Shape,
    },
    TrendLabels,
    plot::{MARKER, Plot},
    references::Reference,
};
use crate::compare::{Slot, Trend};

/// Size of the labels.
const TEXT: f64 = 12.0;
/// The plan's shape before a target: its radius, and the room it takes.
const SIGN: (f64, f64) = (3.0, 11.0);
/// Labels take no more than this part of the width, or this width.
const MOST: (f64, f64) = (0.42, 76.0);
/// Room at the right where there are no labels: half a tick label.
const NO_LABELS: f64 = 24.0;

/// A label without its place.
struct End {
    text: String,
    width: f64,
    what: What,
}

#[derive(Clone, Copy)]
enum What {
    /// The last result of the plan.
    Plan(Slot),
    /// The target of the plan with this number among all, and whether nothing else names its plan.
    Target(Slot, usize, bool),
    /// The reference line with this number among those shown.
    Reference(usize),
}

impl What {
    /// The ink of the label, and of its leader.
    fn inks(self) -> (Ink, Ink) {
        match self {
            Self::Plan(slot) | Self::Target(slot, ..) => (Ink::Plan(slot), Ink::PlanSoft(slot)),
            Self::Reference(_) => (Ink::Reference, Ink::Axis),
        }
    }
}

/// The labels of a trend.
pub(super) struct Ends {
    ends: Vec<End>,
}

/// Placed labels.
pub(super) struct Labelling {
    pub items: Vec<Item>,
    /// The width that the column needs for them.
    pub column: f64,
    /// Whether one of the column needs a leader, and the leader room.
    pub has_leaders: bool,
}

impl Ends {
    pub fn new(
        trend: &Trend,
        references: &[Reference],
        labels: &TrendLabels,
        size: Size,
        measure: &dyn TextMeasure,
    ) -> Self {
        let most = (size.width * MOST.0).max(MOST.1);
        let width = |text: &str, bold| measure.width(text, TEXT, bold);
        let mut ends = Vec::new();
        let mut targets = 0;
        for line in &trend.lines {
            let last = line.points.iter().rev().find_map(|point| point.value);
            if let Some(value) = last {
                let value = format!(" {}", (labels.value_label)(value));
                // A long name gives way, the value does not.
                let name = fit(&(labels.plan_name)(line), most - width(&value, true), TEXT, true, measure);
                let text = name + &value;
                ends.push(End { width: width(&text, true), text, what: What::Plan(line.slot) });
            }
            for target in &line.targets {
                let text = fit(&(labels.target_label)(line, target), most - SIGN.1, TEXT, false, measure);
                let width = width(&text, false) + SIGN.1;
                ends.push(End { text, width, what: What::Target(line.slot, targets, last.is_none()) });
                targets += 1;
            }
        }
        for (index, reference) in references.iter().enumerate() {
            let Some(step) = reference.last() else { continue };
            let (name, value) = (labels.reference_label)(reference.line, step);
            let value = format!(" {value}");
            let text = fit(&name, most - width(&value, false), TEXT, false, measure) + &value;
            ends.push(End { width: width(&text, false), text, what: What::Reference(index) });
        }
        Self { ends }
    }

    /// The width of the widest label of a line that goes on to the right edge: there is no other place for it.
    pub fn width_at_edge(&self, plot: &Plot, frame: &Frame) -> f64 {
        let at_edge = |end: &&End| wanted(end, plot).is_some_and(|wanted| wanted.at.x >= edge(frame));
        self.ends.iter().filter(at_edge).map(|end| end.width).fold(NO_LABELS, f64::max)
    }

    /// The labels at their places. They cover nothing of the plot and none of the words in `drawn`.
    pub fn label(
        &self,
        plot: &Plot,
        frame: &Frame,
        gap: f64,
        drawn: &[Item],
        measure: &dyn TextMeasure,
    ) -> Labelling {
        let (ends, wanted): (Vec<&End>, Vec<Wanted>) =
            self.ends.iter().filter_map(|end| Some((end, wanted(end, plot)?))).unzip();
        let room = Room { free: frame.free(), column: frame.last + gap, edge: edge(frame) };
        let spots = label::place(&wanted, &room, &obstacles(plot, drawn, measure));
        let (mut items, mut above) = (Vec::new(), Vec::new());
        let mut column = NO_LABELS;
        for spot in &spots {
            let Some(end) = ends.get(spot.index) else { continue };
            draw(end, spot, &mut items, &mut above);
            if spot.in_column {
                column = column.max(end.width);
            }
        }
        items.extend(above);
        Labelling { items, column, has_leaders: spots.iter().any(|spot| spot.leader.is_some()) }
    }
}

/// Lines that end this far right are labelled in the column.
fn edge(frame: &Frame) -> f64 {
    frame.last - 8.0
}

fn wanted(end: &End, plot: &Plot) -> Option<Wanted> {
    let (at, reach, essential) = match end.what {
        What::Plan(slot) => (plot.last(slot)?.at, MARKER, true),
        What::Reference(index) => (*plot.references.get(index)?.last()?, 1.0, false),
        What::Target(_, index, alone) => (plot.stretches.get(index)?.as_ref()?.to, 1.0, alone),
    };
    Some(Wanted { width: end.width, at, reach, essential })
}

fn draw(end: &End, spot: &Spot, below: &mut Vec<Item>, above: &mut Vec<Item>) {
    let (ink, soft) = end.what.inks();
    let y = (spot.area.top + spot.area.bottom) / 2.0;
    if let Some(from) = spot.leader {
        let to = Point::new(spot.area.left - 4.0, y);
        below.push(Item::Line { from, to, width: 1.0, ink: soft, dash: Dash::Solid });
    }
    if !spot.in_column {
        // Words among gridlines stand on ground.
        below.push(Item::Rect { area: spot.area.grown(-0.5), ink: Ink::Ground });
    }
    let (shift, bold) = match end.what {
        What::Plan(_) => (0.0, true),
        What::Reference(_) => (0.0, false),
        What::Target(slot, ..) => {
            let at = Point::new(spot.area.left + SIGN.0 + 0.5, y);
            above.push(Item::Marker { at, shape: Shape::of(slot), radius: SIGN.0, ink });
            (SIGN.1, false)
        }
    };
    let at = Point::new(spot.area.left + shift, y);
    above.push(Item::Text { at, text: end.text.clone(), anchor: Anchor::Start, size: TEXT, bold, ink });
}

fn obstacles(plot: &Plot, drawn: &[Item], measure: &dyn TextMeasure) -> Vec<Obstacle> {
    let words = drawn.iter().filter(|item| matches!(item, Item::Text { .. }));
    let mut obstacles: Vec<Obstacle> = words.map(|item| Obstacle::Box(item.bounds(measure))).collect();
    let marker = (MARKER + 1.0) * 2.0;
    obstacles.extend(plot.dots.iter().map(|dot| Obstacle::Box(Area::around(dot.at, marker, marker))));
    obstacles.extend(plot.stretches.iter().flatten().map(|stretch| Obstacle::Line(stretch.from, stretch.to)));
    obstacles.extend(plot.intervals().map(|(_, top, bottom)| Obstacle::Line(top, bottom)));
    let runs = plot.runs();
    for run in runs.iter().map(|(_, run)| run).chain(&plot.references) {
        obstacles.extend(run.iter().zip(run.iter().skip(1)).map(|(from, to)| Obstacle::Line(*from, *to)));
    }
    obstacles
}
