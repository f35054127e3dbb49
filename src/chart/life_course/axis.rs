//! The axis of a family's life in pixels: how much room each stage has, the bands of the stages, and the labels where they
//! meet, on as many lines as they need.

use super::{
    super::{
        dash::Dash,
        geometry::{Area, Point},
        ink::Ink,
        measure::{TextMeasure, fit},
        scene::{Anchor, Item},
    },
    EDGE, LifeTick,
};
use crate::compare::{LifeMoment, LifeStage};

/// Height of the labels and bands above the rows.
pub(super) const HEAD: f64 = 61.0;
/// Size of the labels.
const TEXT: f64 = 11.0;
/// The middles of the lines of labels, and the upper and lower side of the bands.
const LINES: [f64; 3] = [9.0, 24.0, 39.0];
const BAND: (f64, f64) = (49.0, 55.0);
/// Least distance between two labels.
const APART: f64 = 6.0;

/// How much of the axis a stage has: most of it the time in which weeks count.
fn share(stage: LifeStage) -> f64 {
    match stage {
        LifeStage::Pregnancy | LifeStage::FirstYear => 0.27,
        LifeStage::ToThree => 0.18,
        LifeStage::ToSchool | LifeStage::School => 0.14,
    }
}

/// The axis.
pub(super) struct LifeAxis {
    /// Its ends.
    pub track: (f64, f64),
}

impl LifeAxis {
    pub fn new(track: (f64, f64)) -> Self {
        Self { track }
    }

    pub fn x(&self, moment: LifeMoment) -> f64 {
        let (stage, part) = moment.stage();
        let before: f64 = LifeStage::ALL.into_iter().take_while(|one| *one < stage).map(share).sum();
        self.track.0 + (before + part * share(stage)) * (self.track.1 - self.track.0)
    }

    /// Where stages meet, and the two ends.
    fn borders(&self) -> [(LifeTick, f64); 6] {
        let end_of = |count: usize| {
            let shares: f64 = LifeStage::ALL.into_iter().take(count).map(share).sum();
            self.track.0 + shares * (self.track.1 - self.track.0)
        };
        [
            (LifeTick::Pregnancy, end_of(0)),
            (LifeTick::Birth, end_of(1)),
            (LifeTick::One, end_of(2)),
            (LifeTick::Three, end_of(3)),
            (LifeTick::SchoolEntry, end_of(4)),
            (LifeTick::CompulsoryEducationEnd, end_of(5)),
        ]
    }

    /// The labels, each on the first line with room for it, and every second stage as a band.
    pub fn head(
        &self,
        top: f64,
        label: &dyn Fn(LifeTick) -> String,
        width: f64,
        measure: &dyn TextMeasure,
    ) -> Vec<Item> {
        let borders = self.borders();
        let mut items = Vec::new();
        for (index, (from, to)) in borders.iter().zip(borders.iter().skip(1)).enumerate() {
            let ink = if index % 2 == 0 { Ink::Axis } else { Ink::Grid };
            let area = Area { left: from.1, top: top + BAND.0, right: to.1, bottom: top + BAND.1 };
            items.push(Item::Rect { area, ink });
        }
        let mut taken: Vec<Area> = Vec::new();
        for tick in LifeTick::BY_WEIGHT {
            let Some((_, x)) = borders.iter().find(|(one, _)| *one == tick) else { continue };
            let words = fit(&label(tick), width - 2.0 * EDGE, TEXT, false, measure);
            let half = measure.width(&words, TEXT, false) / 2.0;
            let x = x.min(width - EDGE - half).max(EDGE + half);
            let lines = LINES.map(|line| Point::new(x, top + line));
            let area = |at: Point| Area::around(at, 2.0 * half + APART, TEXT);
            let Some(at) = lines.into_iter().find(|at| !taken.iter().any(|one| one.overlaps(area(*at))))
            else {
                continue;
            };
            taken.push(area(at));
            items.push(Item::Text {
                at,
                text: words,
                anchor: Anchor::Middle,
                size: TEXT,
                bold: tick == LifeTick::Birth,
                ink: Ink::Mute,
            });
        }
        items
    }

    /// The lines where stages meet, between two heights; the birth stands out.
    pub fn grid(&self, (top, bottom): (f64, f64)) -> impl Iterator<Item = Item> {
        self.borders().into_iter().map(move |(tick, x)| {
            let ink = if tick == LifeTick::Birth { Ink::Axis } else { Ink::Grid };
            let (from, to) = (Point::new(x, top), Point::new(x, bottom));
            Item::Line { from, to, width: 1.0, ink, dash: Dash::Solid }
        })
    }
}
