//! Where direct labels go: beside the end of their line if that is free, else in a column at the right, pushed
//! apart and tied to the line by a leader. Only boxes and lines are known here, no words and no facts.

use super::geometry::{Area, Point};

/// Height of a label, and the least distance of two in the column.
pub(super) const HEIGHT: f64 = 15.0;
/// A label in the column needs a leader when it was pushed further than this.
const NEAR: f64 = 4.0;

/// A label to be placed.
pub(super) struct Wanted {
    pub width: f64,
    /// The end of the line it names.
    pub at: Point,
    /// Radius of the marker there.
    pub reach: f64,
    /// Whether it is kept when the column is too short for all.
    pub essential: bool,
}

/// What a label must not cover.
pub(super) enum Obstacle {
    Line(Point, Point),
    Box(Area),
}

impl Obstacle {
    fn covers(&self, area: Area) -> bool {
        match self {
            Self::Line(from, to) => area.is_crossed_by(*from, *to),
            Self::Box(taken) => area.overlaps(*taken),
        }
    }
}

/// The room for labels.
pub(super) struct Room {
    /// Where labels beside their line may lie.
    pub free: Area,
    /// Left side of the column.
    pub column: f64,
    /// Lines that end at least this far right go straight to the column.
    pub edge: f64,
}

/// A placed label.
pub(super) struct Spot {
    /// Which of the wanted ones.
    pub index: usize,
    /// Its box.
    pub area: Area,
    /// Whether it lies in the column.
    pub in_column: bool,
    /// Where a leader starts, if one is needed; it ends at the middle of the left side.
    pub leader: Option<Point>,
}

/// Places the labels. Ones that are not essential are left out, last first, where the column is too short.
pub(super) fn place(wanted: &[Wanted], room: &Room, obstacles: &[Obstacle]) -> Vec<Spot> {
    let mut columned: Vec<bool> = wanted.iter().map(|label| label.at.x >= room.edge).collect();
    // Each round sends at least one more label to the column, so there are at most as many rounds as labels.
    loop {
        let mut spots = column(wanted, &columned, room);
        let homeless = beside(wanted, &columned, room, obstacles, &mut spots);
        if homeless.is_empty() {
            return spots;
        }
        for (index, flag) in columned.iter_mut().enumerate() {
            *flag |= homeless.contains(&index);
        }
    }
}

fn column(wanted: &[Wanted], columned: &[bool], room: &Room) -> Vec<Spot> {
    let mut members: Vec<(usize, &Wanted)> = wanted
        .iter()
        .enumerate()
        .zip(columned)
        .filter(|(_, flag)| **flag)
        .map(|(member, _)| member)
        .collect();
    let height = room.free.bottom - room.free.top;
    let capacity = (height / HEIGHT).floor().max(0.0) as usize;
    while members.len() > capacity {
        let dispensable =
            members.iter().rposition(|(_, label)| !label.essential).unwrap_or(members.len() - 1);
        members.remove(dispensable);
    }
    members.sort_by(|(_, left), (_, right)| left.at.y.total_cmp(&right.at.y));
    let desired: Vec<f64> = members.iter().map(|(_, label)| label.at.y).collect();
    let half = HEIGHT / 2.0;
    let placed = push_apart(&desired, HEIGHT, room.free.top + half, room.free.bottom - half);
    members
        .into_iter()
        .zip(placed)
        .map(|((index, label), y)| {
            let area =
                Area { left: room.column, top: y - half, right: room.column + label.width, bottom: y + half };
            let far = (y - label.at.y).abs() > NEAR || label.at.x < room.edge;
            Spot {
                index,
                area,
                in_column: true,
                leader: far.then_some(label.at.moved(label.reach + 2.0, 0.0)),
            }
        })
        .collect()
}

/// Places the other labels beside their lines; returns those that find no place.
fn beside(
    wanted: &[Wanted],
    columned: &[bool],
    room: &Room,
    obstacles: &[Obstacle],
    spots: &mut Vec<Spot>,
) -> Vec<usize> {
    let mut homeless = Vec::new();
    for (index, label) in
        wanted.iter().enumerate().zip(columned).filter(|(_, flag)| !**flag).map(|(label, _)| label)
    {
        let free = |area: &Area| {
            room.free.contains(*area)
                && !obstacles.iter().any(|obstacle| obstacle.covers(area.grown(1.0)))
                && !spots.iter().any(|spot| spot.area.overlaps(*area))
                && !spots.iter().any(|spot| swaps(label, area, wanted.get(spot.index), &spot.area))
        };
        match candidates(label).find(free) {
            Some(area) => spots.push(Spot { index, area, in_column: false, leader: None }),
            None => homeless.push(index),
        }
    }
    homeless
}

/// Whether of two lines that end side by side the upper one would get the lower label.
fn swaps(label: &Wanted, area: &Area, other: Option<&Wanted>, other_area: &Area) -> bool {
    other.is_some_and(|other| {
        let side_by_side = (label.at.x - other.at.x).abs() < HEIGHT;
        side_by_side && (label.at.y - other.at.y) * (area.top - other_area.top) < 0.0
    })
}

/// The places beside a point, the most natural first.
fn candidates(label: &Wanted) -> impl Iterator<Item = Area> {
    let half = label.width / 2.0;
    let aside = label.reach + 6.0 + half;
    let over = label.reach + 3.0 + HEIGHT / 2.0;
    let near = [(aside, 0.0), (aside, -8.0), (aside, 8.0), (0.0, -over), (0.0, over)];
    let further =
        [(aside, -18.0), (aside, 18.0), (-half, -over), (-half, over), (aside, -25.0), (aside, 25.0)];
    near.into_iter().chain(further).map(|(x, y)| Area::around(label.at.moved(x, y), label.width, HEIGHT))
}

/// Positions at least `pitch` apart and between `top` and `bottom`, in the given ascending order, with the least
/// sum of squared distances from `desired`: neighbours that would overlap are pooled and share their mean.
fn push_apart(desired: &[f64], pitch: f64, top: f64, bottom: f64) -> Vec<f64> {
    // (sum of wishes, members), wishes being positions as if all labels had no height.
    let mut pools: Vec<(f64, f64)> = Vec::new();
    let mut before = 0.0;
    for wish in desired {
        let mut pool = (wish - before, 1.0);
        before += pitch;
        while let Some(last) = pools.last().copied().filter(|last| last.0 / last.1 > pool.0 / pool.1) {
            pools.pop();
            pool = (pool.0 + last.0, pool.1 + last.1);
        }
        pools.push(pool);
    }
    let highest = (bottom - before + pitch).max(top);
    let mut placed = Vec::with_capacity(desired.len());
    let mut before = 0.0;
    for (sum, members) in pools {
        let at = (sum / members).clamp(top, highest);
        for _ in 0..members as usize {
            placed.push(at + before);
            before += pitch;
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_that_collide_share_the_way() {
        assert_eq!(push_apart(&[50.0, 51.0, 100.0], 15.0, 0.0, 200.0), [43.0, 58.0, 100.0]);
        assert_eq!(push_apart(&[50.0, 50.0, 50.0], 15.0, 0.0, 200.0), [35.0, 50.0, 65.0]);
    }

    #[test]
    fn labels_stay_within_bounds() {
        assert_eq!(push_apart(&[1.0, 2.0], 15.0, 8.0, 200.0), [8.0, 23.0]);
        assert_eq!(push_apart(&[199.0, 200.0], 15.0, 8.0, 192.0), [177.0, 192.0]);
    }

    fn room() -> Room {
        Room { free: Area { left: 0.0, top: 0.0, right: 300.0, bottom: 60.0 }, column: 210.0, edge: 199.0 }
    }

    fn wanted(x: f64, y: f64, essential: bool) -> Wanted {
        Wanted { width: 60.0, at: Point::new(x, y), reach: 4.0, essential }
    }

    #[test]
    fn a_label_without_room_beside_its_line_goes_to_the_column_with_a_leader() {
        let labels = [wanted(100.0, 30.0, true)];
        let free = place(&labels, &room(), &[]);
        assert!(!free[0].in_column && free[0].leader.is_none());
        let wall = Area { left: 60.0, top: 0.0, right: 180.0, bottom: 60.0 };
        let forced = place(&labels, &room(), &[Obstacle::Box(wall)]);
        assert_eq!((forced[0].in_column, forced[0].leader), (true, Some(Point::new(106.0, 30.0))));
    }

    #[test]
    fn a_short_column_keeps_the_essential_labels() {
        let labels = [(false, 10.0), (true, 20.0), (true, 30.0), (false, 40.0), (true, 50.0)]
            .map(|(essential, y)| wanted(200.0, y, essential));
        let kept: Vec<usize> = place(&labels, &room(), &[]).iter().map(|spot| spot.index).collect();
        assert_eq!(kept, [0, 1, 2, 4]);
    }
}
