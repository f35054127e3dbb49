//! From a comparison to marks, and from marks to pixels.
//!
//! A builder (such as [`trend_scene`]) lays out a [`Scene`]: lines, markers and words at CSS pixels, in semantic
//! inks, and the focusable marks with their drawings. [`svg`] renders it for the page and as a file, [`paint()`] puts
//! it on any plotters backend. So layout, keyboard order, pictures and golden files come from one place. No colour outside [`palette`], no plotters outside
//! [`paint`](mod@paint), no sum about facts anywhere here: values, targets, intervals and every word come in as
//! arguments.

mod axis;
mod dash;
mod dumbbell;
mod geometry;
mod ink;
mod label;
mod life_course;
mod marks;
mod measure;
pub mod paint;
pub mod palette;
mod picture;
mod scale;
mod scene;
mod shape;
mod span;
pub mod svg;
mod time;
mod timeline;
mod trend;

pub use dash::Dash;
pub use dumbbell::{DumbbellLabels, dumbbell_scene};
pub use geometry::{Area, Point, Size};
pub use ink::Ink;
pub use life_course::{LifeCourseLabels, LifeTick, life_course_scene};
pub use marks::{Direction, Mark};
pub use measure::{FixedMeasure, TextMeasure};
pub use paint::{Device, PaintError, paint};
pub use palette::{Palette, Rgb};
pub use picture::{Caption, captioned};
pub use scale::ValueScale;
pub use scene::{Anchor, Item, Scene};
pub use shape::Shape;
pub use time::{Tick, TimeScale, position};
pub use timeline::{TimelineLabels, TimelinePart, timeline_scene};
pub use trend::{TrendLabels, draws_intervals, trend_scene};
