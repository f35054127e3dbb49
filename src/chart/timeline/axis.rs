//! The axis of fiscal years: where a year and the day of reading lie, tick labels in two ways of counting years, thinned out
//! where they would meet.

use super::{
    super::{
        dash::Dash,
        geometry::Point,
        ink::Ink,
        measure::TextMeasure,
        scene::{Anchor, Item},
        time::{position, year_position},
    },
    EDGE, rule,
};
use crate::{
    compare::Timeline,
    model::{Date, FiscalYear, Period, PlanPeriod},
};

/// Height of the words above the rows.
pub(super) const HEAD: f64 = 54.0;
/// Size of the words.
const TEXT: f64 = 11.0;
/// The lines of the head: the day of reading, and the years in two ways.
const LINES: [f64; 3] = [9.0, 28.0, 43.0];
/// Least distance between two tick labels.
const APART: f64 = 6.0;
/// Every so many years has a label.
const STEPS: [i32; 6] = [1, 2, 5, 10, 20, 50];

/// A labelled year: its position and its two labels.
pub(super) struct YearTick {
    year: f64,
    labels: (String, String),
}

/// What is stated of a period on the axis, and which of its ends, the left and the right, is not.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub left: f64,
    pub right: f64,
    pub open: (bool, bool),
}

/// Where fiscal years lie. A year is a stretch: it begins where the one before ends.
pub(super) struct YearAxis {
    first: f64,
    end: f64,
    years: (i32, i32),
    today: f64,
    /// The left end of the first year and the right end of the last.
    pub track: (f64, f64),
}

impl YearAxis {
    pub fn new(timeline: &Timeline, track: (f64, f64)) -> Self {
        let years = (timeline.first.first_calendar_year(), timeline.last.first_calendar_year());
        let (first, end) = (f64::from(years.0), f64::from(years.1) + 1.0);
        Self { first, end, years, today: day_position(timeline.today), track }
    }

    /// Where a position lies; fiscal years as plain numbers, 2024.0 is 1 April 2024.
    pub fn x(&self, position: f64) -> f64 {
        let part = ((position - self.first) / (self.end - self.first)).clamp(0.0, 1.0);
        self.track.0 + part * (self.track.1 - self.track.0)
    }

    /// The beginning and the end of a fiscal year.
    pub fn stretch(&self, year: FiscalYear) -> (f64, f64) {
        let position = year_position(year);
        (self.x(position), self.x(position + 1.0))
    }

    /// Where a period lies, as far as it is stated; nothing where no year is. One of which only the making is known begins
    /// with that.
    pub fn stretch_of(&self, period: &PlanPeriod, made: Option<Period>) -> Option<Stretch> {
        let made = if period.from.is_none() { made } else { None };
        let first = period.from.or(made.map(Period::fiscal_year));
        let last = period.to.or(first)?;
        let right = self.stretch(last).1;
        let left = made.map_or(self.stretch(first.unwrap_or(last)).0, |made| self.x(position(made)));
        Some(Stretch { left: left.min(right), right, open: (first.is_none(), period.to.is_none()) })
    }

    /// Where something that happened lies: a month and a day at their place in the year, anything longer in its middle.
    pub fn moment(&self, when: Period) -> f64 {
        match when {
            Period::Month { .. } => self.x(position(when)),
            Period::Date(day) => self.x(day_position(day)),
            _ => self.middle(when.fiscal_year()),
        }
    }

    /// The middle of a fiscal year.
    pub fn middle(&self, year: FiscalYear) -> f64 {
        self.x(year_position(year) + 0.5)
    }

    /// The width of a year.
    pub fn pitch(&self) -> f64 {
        (self.track.1 - self.track.0) / (self.end - self.first)
    }

    /// The years that have labels, as many as fit.
    pub fn ticks(
        &self,
        label: &dyn Fn(FiscalYear) -> (String, String),
        measure: &dyn TextMeasure,
    ) -> Vec<YearTick> {
        let every = |step: &i32| -> Vec<YearTick> {
            (self.years.0..=self.years.1)
                .filter(|year| year % step == 0)
                .filter_map(FiscalYear::new)
                .map(|year| YearTick { year: year_position(year), labels: label(year) })
                .collect()
        };
        let half = |tick: &YearTick| {
            let width = |text: &str| measure.width(text, TEXT, false);
            width(&tick.labels.0).max(width(&tick.labels.1)) / 2.0
        };
        let fit = |ticks: &Vec<YearTick>| {
            ticks.iter().zip(ticks.iter().skip(1)).all(|(left, right)| {
                self.x(left.year + 0.5) + half(left) + APART <= self.x(right.year + 0.5) - half(right)
            })
        };
        STEPS.iter().map(every).find(fit).unwrap_or_default()
    }

    /// The day of reading and the labels of the years.
    pub fn head(&self, ticks: &[YearTick], today: &str, width: f64, measure: &dyn TextMeasure) -> Vec<Item> {
        let inside = |x: f64, y: f64, text: &str, ink| {
            let half = measure.width(text, TEXT, false) / 2.0;
            let at = Point::new(x.min(width - EDGE - half).max(EDGE + half), y);
            Item::Text { at, text: text.to_owned(), anchor: Anchor::Middle, size: TEXT, bold: false, ink }
        };
        let now = self.x(self.today);
        let mut items = vec![
            inside(now, LINES[0], today, Ink::Text),
            self.today(LINES[0] + TEXT * 0.7, LINES[1] - TEXT * 0.7),
        ];
        for tick in ticks {
            let x = self.x(tick.year + 0.5);
            items.push(inside(x, LINES[1], &tick.labels.0, Ink::Mute));
            items.push(inside(x, LINES[2], &tick.labels.1, Ink::Mute));
        }
        items
    }

    /// The beginnings of labelled years, and the day of reading, between two heights.
    pub fn grid(&self, ticks: &[YearTick], (top, bottom): (f64, f64)) -> Vec<Item> {
        let upright = |x: f64| rule(Point::new(x, top), Point::new(x, bottom), Ink::Grid);
        let mut items: Vec<Item> = ticks.iter().map(|tick| upright(self.x(tick.year))).collect();
        items.push(self.today(top, bottom));
        items
    }

    fn today(&self, top: f64, bottom: f64) -> Item {
        let x = self.x(self.today);
        let (from, to) = (Point::new(x, top), Point::new(x, bottom));
        Item::Line { from, to, width: 1.4, ink: Ink::Text, dash: Dash::Reference }
    }
}

/// Where a day lies in its fiscal year.
fn day_position(day: Date) -> f64 {
    let months = f64::from((day.month() + 8) % 12) + f64::from(day.day() - 1) / 31.0;
    year_position(day.fiscal_year()) + months / 12.0
}
