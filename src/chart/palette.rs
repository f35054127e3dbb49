//! Which colour an ink is where no stylesheet says it: in pictures and on canvases. The only file of `chart` with colours in
//! it; every one is checked for contrast in the tests, and against the stylesheets.

use std::fmt;

use super::ink::Ink;
use crate::compare::Slot;

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    const fn new(hex: u32) -> Self {
        Self((hex >> 16) as u8, (hex >> 8) as u8, hex as u8)
    }

    /// Contrast of two colours after WCAG 2.2: from 1 (equal) to 21 (black on white).
    ///
    /// ```
    /// use kurabe::chart::Rgb;
    /// assert_eq!(Rgb(0, 0, 0).contrast(Rgb(255, 255, 255)), 21.0);
    /// ```
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(two) / one.min(two)
    }

    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.0) + 0.7152 * linear(self.1) + 0.0722 * linear(self.2)
    }

    /// This colour laid over `ground` so that `part` of it remains.
    fn over(self, ground: Self, part: f64) -> Self {
        let mix =
            |above: u8, below: u8| (f64::from(above) * part + f64::from(below) * (1.0 - part)).round() as u8;
        Self(mix(self.0, ground.0), mix(self.1, ground.1), mix(self.2, ground.2))
    }
}

impl fmt::Display for Rgb {
    /// As CSS writes it: `#0055ad`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The colours of a theme.
#[derive(Debug, Clone, PartialEq)]
pub struct Palette {
    ground: Rgb,
    grid: Rgb,
    axis: Rgb,
    text: Rgb,
    mute: Rgb,
    reference: Rgb,
    plans: [Rgb; 8],
}

/// How much of a plan's colour its intervals and leaders keep.
const SOFT: f64 = 0.75;

impl Palette {
    /// The light theme.
    pub fn light() -> Self {
        Self {
            ground: Rgb::new(0xffffff),
            grid: Rgb::new(0xececec),
            axis: Rgb::new(0x767676),
            text: Rgb::new(0x1a1a1a),
            mute: Rgb::new(0x666666),
            reference: Rgb::new(0x4d4d4d),
            plans: [0x6f23d0, 0x0055ad, 0xc74700, 0x197a4b, 0x8b008b, 0x00707f, 0xb3002d, 0x5c4a00]
                .map(Rgb::new),
        }
    }

    /// The dark theme.
    pub fn dark() -> Self {
        Self {
            ground: Rgb::new(0x161616),
            grid: Rgb::new(0x333333),
            axis: Rgb::new(0x8c8c8c),
            text: Rgb::new(0xf2f2f2),
            mute: Rgb::new(0xb3b3b3),
            reference: Rgb::new(0xcccccc),
            plans: [0xcda6ff, 0x97d3ff, 0xffa66d, 0x71c598, 0xff8eff, 0x1fa8a8, 0xff5f5f, 0xffd43d]
                .map(Rgb::new),
        }
    }

    /// The colour of an ink.
    pub fn rgb(&self, ink: Ink) -> Rgb {
        match ink {
            Ink::Ground => self.ground,
            Ink::Grid => self.grid,
            Ink::Axis => self.axis,
            Ink::Text => self.text,
            Ink::Mute => self.mute,
            Ink::Reference => self.reference,
            Ink::Plan(slot) => self.plan(slot),
            Ink::PlanSoft(slot) => self.plan(slot).over(self.ground, SOFT),
        }
    }

    fn plan(&self, slot: Slot) -> Rgb {
        self.plans.get(usize::from(slot.0 % 8)).copied().unwrap_or(self.text)
    }
}
