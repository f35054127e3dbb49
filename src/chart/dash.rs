//! The dash patterns of lines, the second sign of a plan beside its colour, and how a line is cut into them: plotters
//! knows no dashes on its backends.

use std::fmt;

use super::geometry::Point;
use crate::compare::Slot;

/// How a line is interrupted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Dash {
    /// Not at all.
    Solid,
    /// Dots: targets, never results.
    Dots,
    /// Dashes close together: national goals and statutory values.
    Reference,
    /// The pattern of a plan's slot.
    Plan(Slot),
}

impl Dash {
    /// Lengths in CSS pixels of ink and gap in turn; empty for an uninterrupted line.
    ///
    /// ```
    /// use kurabe::{chart::Dash, compare::Slot};
    /// assert_eq!(Dash::Plan(Slot(2)).pattern(), [6.0, 3.0]);
    /// ```
    pub fn pattern(self) -> &'static [f64] {
        match self {
            Self::Solid => &[],
            Self::Dots => &[2.0, 3.0],
            Self::Reference => &[7.0, 2.0],
            Self::Plan(Slot(slot)) => match slot % 8 {
                0 => &[],
                1 => &[14.0, 3.0],
                2 => &[6.0, 3.0],
                3 => &[10.0, 3.0, 2.5, 3.0],
                4 => &[3.5, 2.5],
                5 => &[6.0, 3.0, 2.5, 3.0],
                6 => &[10.0, 3.0, 2.5, 3.0, 2.5, 3.0],
                _ => &[9.0, 6.0],
            },
        }
    }

    /// The inked pieces of a line through `points`.
    pub fn cut(self, points: &[Point]) -> Vec<Vec<Point>> {
        let pattern = self.pattern();
        if pattern.iter().sum::<f64>() <= 0.0 {
            return vec![points.to_vec()];
        }
        let mut lengths = pattern.iter().copied().cycle();
        let mut left = lengths.next().unwrap_or_default();
        let mut inked = true;
        let mut pieces = Vec::new();
        let mut piece: Vec<Point> = points.first().copied().into_iter().collect();
        for (from, to) in points.iter().zip(points.iter().skip(1)) {
            let length = from.distance(*to);
            let mut done = 0.0;
            while length - done > left {
                done += left;
                let at = from.towards(*to, done / length);
                piece.push(at);
                if inked {
                    pieces.push(std::mem::take(&mut piece));
                }
                piece = vec![at];
                inked = !inked;
                left = lengths.next().unwrap_or(f64::INFINITY);
            }
            left -= length - done;
            piece.push(*to);
        }
        if inked && piece.len() > 1 {
            pieces.push(piece);
        }
        pieces
    }
}

impl fmt::Display for Dash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Solid => formatter.write_str("solid"),
            Self::Dots => formatter.write_str("dots"),
            Self::Reference => formatter.write_str("reference"),
            Self::Plan(Slot(slot)) => write!(formatter, "dash:{slot}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn length(line: &[Point]) -> f64 {
        line.windows(2).map(|pair| pair[0].distance(pair[1])).sum()
    }

    #[test]
    fn a_dashed_line_turns_corners_within_a_dash() {
        let corner = [Point::new(0.0, 0.0), Point::new(4.0, 0.0), Point::new(4.0, 16.0)];
        let pieces = Dash::Plan(Slot(2)).cut(&corner);
        assert_eq!(pieces.iter().map(|piece| length(piece)).collect::<Vec<_>>(), [6.0, 6.0, 2.0]);
        assert_eq!(pieces[0], [corner[0], corner[1], Point::new(4.0, 2.0)]);
        assert_eq!(pieces[2].last(), Some(&corner[2]));
    }

    #[test]
    fn a_solid_line_stays_whole_and_a_dot_is_no_line() {
        let line = [Point::new(0.0, 0.0), Point::new(100.0, 0.0)];
        assert_eq!(Dash::Solid.cut(&line), [line.to_vec()]);
        assert!(Dash::Dots.cut(&line[..1]).is_empty());
        assert!(Dash::Dots.cut(&[]).is_empty());
    }
}
