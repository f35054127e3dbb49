//! The chart of one question over time: a line per plan, its targets as dotted lines, labels at their ends, no
//! legend. All words and intervals come in as arguments; no fact is computed here.

mod ends;
mod plot;
mod references;

use super::{
    axis::{self, Frame, TICK_TEXT, TickLabel},
    geometry::Size,
    measure::TextMeasure,
    scale::ValueScale,
    scene::Scene,
    time::{Tick, TimeScale},
};
use crate::{
    compare::{ReferenceLine, ReferenceStep, Trend, TrendLine, TrendPoint, TrendTarget},
    model::{FiscalYear, Number, Period},
};
use ends::Ends;
use plot::Plot;
use references::Reference;

/// Between ticks of the value axis, CSS pixels.
const TICK_DISTANCE: f64 = 42.0;
/// From a line's end to the column of labels; the second one leaves room for leaders.
const COLUMN_GAPS: (f64, f64) = (12.0, 30.0);

/// Every word of the chart, and the intervals: functions that know the language, the era setting and the statistics.
pub struct TrendLabels<'a> {
    /// The unit, written once above the values.
    pub unit: &'a str,
    /// Short name of a plan.
    pub plan_name: &'a dyn Fn(&TrendLine) -> String,
    /// Label of a year, in one or two lines: R2 over 2020.
    pub year_label: &'a dyn Fn(FiscalYear) -> (String, Option<String>),
    /// Label of a month of a calendar year, in one or two lines: 4月 over R6.
    pub month_label: &'a dyn Fn(i16, u8) -> (String, Option<String>),
    /// A value, on the axis and behind a plan's name.
    pub value_label: &'a dyn Fn(Number) -> String,
    /// A target. It should name its plan where the line has no results, as nothing else does then.
    pub target_label: &'a dyn Fn(&TrendLine, &TrendTarget) -> String,
    /// A reference line at its last step: its name, which may be cut short, and the value, which may not.
    pub reference_label: &'a dyn Fn(&ReferenceLine, &ReferenceStep) -> (String, String),
    /// A result in full, to be read out.
    pub point_label: &'a dyn Fn(&TrendLine, &TrendPoint) -> String,
    /// The interval around a result, where it has one.
    pub interval: &'a dyn Fn(&TrendPoint) -> Option<(Number, Number)>,
}

impl TrendLabels<'_> {
    fn tick(&self, tick: Tick) -> TickLabel {
        match tick {
            Tick::Year(year) => (self.year_label)(year),
            Tick::Month { year, month } => (self.month_label)(year, month),
        }
    }
}

/// Lays the chart out. A trend without results and targets gives a scene with nothing in it: the page puts words
/// there.
///
/// ```
/// use kurabe::{chart::{FixedMeasure, Size, TrendLabels, trend_scene}, compare::Trend, model::Unit};
/// let labels = TrendLabels {
///     unit: "%",
///     plan_name: &|line| line.plan.clone(),
///     year_label: &|year| (year.to_string(), None),
///     month_label: &|_, month| (month.to_string(), None),
///     value_label: &|value| value.to_string(),
///     target_label: &|_, target| target.value.to_string(),
///     reference_label: &|line, step| (line.key.to_owned(), step.value.to_string()),
///     point_label: &|_, point| point.period.to_string(),
///     interval: &|_| None,
/// };
/// let nothing = Trend { unit: Unit::Percent, lines: Vec::new(), references: Vec::new() };
/// let scene = trend_scene(&nothing, &labels, Size { width: 452.0, height: 260.0 }, &FixedMeasure);
/// assert!(scene.items.is_empty() && scene.marks.is_empty());
/// ```
pub fn trend_scene(trend: &Trend, labels: &TrendLabels, size: Size, measure: &dyn TextMeasure) -> Scene {
    let mut scene = Scene { width: size.width, height: size.height, ..Scene::default() };
    let trend = &with_equal_targets_joined(trend);
    let Some(time) = time_scale(trend) else { return scene };
    let references = references::shown(trend, &time);
    let values = value_scale(trend, labels, &references, size);
    scene.begins_above_zero = values.begins_above_zero();
    let ends = Ends::new(trend, &references, labels, size, measure);
    let tick_width = values
        .ticks()
        .into_iter()
        .map(|tick| measure.width(&(labels.value_label)(tick), TICK_TEXT, false))
        .fold(0.0, f64::max);
    let layout = |gap: f64, column: f64| {
        let frame = Frame::new(values, time, size, gap + column, tick_width);
        let plot = Plot::new(trend, &references, labels, &frame);
        (frame, plot)
    };
    let (frame, plot) = layout(COLUMN_GAPS.0, 0.0);
    let (mut gap, mut column) = (COLUMN_GAPS.0, ends.width_at_edge(&plot, &frame));
    // Each further round widens the column for a label that found no other place, or the gap, which happens once.
    loop {
        let (frame, plot) = layout(gap, column);
        scene.items = frame.value_axis(labels.unit, labels.value_label, measure);
        scene.items.extend(frame.time_axis(&|tick| labels.tick(tick), measure));
        let labelling = ends.label(&plot, &frame, gap, &scene.items, measure);
        if labelling.column > column {
            column = labelling.column;
        } else if labelling.has_leaders && gap < COLUMN_GAPS.1 {
            gap = COLUMN_GAPS.1;
        } else {
            scene.items.extend(plot.items());
            scene.items.extend(labelling.items);
            scene.marks = plot.marks(labels);
            return scene;
        }
    }
}

/// Whether intervals are drawn around the results of a trend that has them.
pub fn draws_intervals(trend: &Trend) -> bool {
    plot::has_intervals(trend)
}

/// The trend with equal targets of a plan, such as those of each year, as one.
fn with_equal_targets_joined(trend: &Trend) -> Trend {
    let mut trend = trend.clone();
    for line in &mut trend.lines {
        let mut joined: Vec<TrendTarget> = Vec::new();
        for target in line.targets.drain(..) {
            let what = |one: &TrendTarget| (one.value, one.comparator, one.stage);
            match joined.iter_mut().find(|one| what(one) == what(&target)) {
                Some(one) => {
                    let last = if target.to > one.to { &target } else { &*one };
                    (one.to, one.due_is_stated) = (last.to, last.due_is_stated);
                    one.from = one.from.min(target.from);
                }
                None => joined.push(target),
            }
        }
        line.targets = joined;
    }
    trend
}

/// The years of the results, and of the targets from the first result on: a plan that was over before it does not stretch the
/// axis.
fn time_scale(trend: &Trend) -> Option<TimeScale> {
    let points = trend.lines.iter().flat_map(|line| &line.points);
    let periods: Vec<Period> =
        points.filter(|point| point.value.is_some()).map(|point| point.period).collect();
    let targets = trend.lines.iter().flat_map(|line| &line.targets);
    let first = periods.iter().map(|period| period.fiscal_year()).min();
    let spans: Vec<(FiscalYear, FiscalYear)> = targets
        .filter(|target| first.is_none_or(|first| target.to >= first))
        .map(|target| (first.map_or(target.from, |first| first.max(target.from)), target.to))
        .collect();
    TimeScale::covering(&periods, &spans)
}

fn value_scale(trend: &Trend, labels: &TrendLabels, references: &[Reference], size: Size) -> ValueScale {
    let points = || trend.lines.iter().flat_map(|line| &line.points);
    let targets = trend.lines.iter().flat_map(|line| &line.targets).map(|target| target.value);
    let ends = points().filter(|_| plot::has_intervals(trend)).filter_map(|point| (labels.interval)(point));
    let values = points().filter_map(|point| point.value).chain(targets);
    let values = values.chain(ends.flat_map(|(low, high)| [low, high])).map(Number::get);
    let values = values.chain(references.iter().flat_map(Reference::values));
    let intervals = ((axis::bottom(size) - axis::TOP) / TICK_DISTANCE).floor().clamp(2.0, 6.0) as u32;
    ValueScale::covering(values, trend.unit, intervals)
}
