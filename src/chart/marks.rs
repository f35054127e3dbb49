//! What can be focused, pointed at and read out of a scene. A mark holds its own drawing, so that the two cannot lie
//! apart. Marks stand in the order the keyboard walks them.

use super::{
    geometry::Point,
    scene::{Item, Scene},
};
use crate::compare::Slot;

/// Half of the least width of what can be pointed at (WCAG 2.2, 2.5.8).
pub(super) const TOUCH: f64 = 12.0;

/// A pointer further away than this, in CSS pixels, points at nothing.
const REACH: f64 = 28.0;

/// A point that can be focused, and what is drawn of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// Stable as long as the data is: plan and period, such as `onojo-2026@FY2024`.
    pub id: String,
    /// From the left, CSS pixels.
    pub x: f64,
    /// From the top, CSS pixels.
    pub y: f64,
    /// Radius of the area that belongs to it.
    pub radius: f64,
    /// Whose it is.
    pub slot: Slot,
    /// Its place in time, in fiscal years: how marks of different plans are matched.
    pub time: f64,
    /// What is read out.
    pub label: String,
    /// What is drawn, from back to front.
    pub items: Vec<Item>,
}

/// Where an arrow key leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the result before, of the same plan.
    Left,
    /// To the result after, of the same plan.
    Right,
    /// To the plan before, at the nearest time.
    Up,
    /// To the plan after, at the nearest time.
    Down,
    /// To the first of all.
    First,
    /// To the last of all.
    Last,
}

impl Scene {
    /// The mark under a pointer: the nearest one, unless it is too far away.
    pub fn nearest(&self, x: f64, y: f64) -> Option<&Mark> {
        let pointer = Point::new(x, y);
        self.marks
            .iter()
            .map(|mark| (pointer.distance(Point::new(mark.x, mark.y)), mark))
            .filter(|(distance, _)| *distance <= REACH)
            .min_by(|(left, _), (right, _)| left.total_cmp(right))
            .map(|(_, mark)| mark)
    }

    /// The mark an arrow key leads to; nothing at the end, so that the focus stays.
    pub fn next(&self, id: &str, direction: Direction) -> Option<&Mark> {
        let here = self.marks.iter().position(|mark| mark.id == id)?;
        let from = self.marks.get(here)?;
        let neighbour = |index: Option<usize>| {
            self.marks.get(index?).filter(|mark| self.is_list || mark.slot == from.slot)
        };
        match direction {
            Direction::First => self.marks.first(),
            Direction::Last => self.marks.last(),
            Direction::Up if self.is_list => neighbour(here.checked_sub(1)),
            Direction::Down if self.is_list => neighbour(here.checked_add(1)),
            Direction::Left => neighbour(here.checked_sub(1)),
            Direction::Right => neighbour(here.checked_add(1)),
            Direction::Up => self.nearest_in_time(
                self.marks.iter().take(here).rev().find(|mark| mark.slot != from.slot)?.slot,
                from.time,
            ),
            Direction::Down => self.nearest_in_time(
                self.marks.iter().skip(here).find(|mark| mark.slot != from.slot)?.slot,
                from.time,
            ),
        }
    }

    fn nearest_in_time(&self, slot: Slot, time: f64) -> Option<&Mark> {
        let distance = |mark: &Mark| (mark.time - time).abs();
        self.marks
            .iter()
            .filter(|mark| mark.slot == slot)
            .min_by(|left, right| distance(left).total_cmp(&distance(right)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scene() -> Scene {
        let mark = |slot: u8, year: u8| Mark {
            id: format!("{slot}@{year}"),
            x: f64::from(year) * 50.0,
            y: f64::from(slot) * 100.0,
            radius: 12.0,
            slot: Slot(slot),
            time: f64::from(year),
            label: String::new(),
            items: Vec::new(),
        };
        let marks = vec![mark(0, 0), mark(0, 1), mark(0, 2), mark(3, 1), mark(3, 4), mark(5, 0)];
        Scene { width: 300.0, height: 600.0, marks, ..Scene::default() }
    }

    fn walk(from: &str, direction: Direction) -> Option<String> {
        scene().next(from, direction).map(|mark| mark.id.clone())
    }

    #[test]
    fn left_and_right_walk_through_time_and_stop_at_the_ends() {
        assert_eq!(walk("0@1", Direction::Right).as_deref(), Some("0@2"));
        assert_eq!(walk("0@1", Direction::Left).as_deref(), Some("0@0"));
        assert_eq!(walk("0@0", Direction::Left), None);
        assert_eq!(walk("0@2", Direction::Right), None, "the next mark belongs to another plan");
    }

    #[test]
    fn up_and_down_change_the_plan_at_the_nearest_time() {
        assert_eq!(walk("0@2", Direction::Down).as_deref(), Some("3@1"));
        assert_eq!(walk("3@4", Direction::Up).as_deref(), Some("0@2"));
        assert_eq!(walk("3@4", Direction::Down).as_deref(), Some("5@0"));
        assert_eq!(walk("5@0", Direction::Down), None);
        assert_eq!(walk("gone", Direction::Down), None);
    }

    #[test]
    fn in_a_list_every_arrow_leads_to_a_neighbour_whoever_it_belongs_to() {
        let list = Scene { is_list: true, ..scene() };
        let walk = |from: &str, direction| list.next(from, direction).map(|mark| mark.id.clone());
        assert_eq!(walk("0@2", Direction::Down).as_deref(), Some("3@1"));
        assert_eq!(walk("0@2", Direction::Up).as_deref(), Some("0@1"));
        assert_eq!(walk("3@1", Direction::Left).as_deref(), Some("0@2"));
        assert_eq!((walk("0@0", Direction::Up), walk("5@0", Direction::Right)), (None, None));
        assert_eq!(walk("3@1", Direction::First).as_deref(), Some("0@0"));
        assert_eq!(walk("3@1", Direction::Last).as_deref(), Some("5@0"));
    }

    #[test]
    fn a_pointer_far_from_everything_points_at_nothing() {
        let scene = scene();
        assert_eq!(scene.nearest(45.0, 4.0).map(|mark| mark.id.as_str()), Some("0@1"));
        assert_eq!(scene.nearest(45.0, 50.0), None);
    }
}
