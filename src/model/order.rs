//! Collections in order. One sort, of places in a list, serves all of them: the standard sorts weigh four kilobytes of the first
//! load for each type they sort.

use std::cmp::Ordering;

/// The places of a list in the order that `compare` puts two of them, those that stand equal in the order they came.
pub(crate) fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

/// The items in order, those that stand equal in the order they came.
pub(crate) fn in_order<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let items: Vec<T> = items.into_iter().collect();
    if items.len() < 2 {
        return items;
    }
    let at = |place: usize| items.get(place).map(&key);
    let places = places_in_order(items.len(), &|one, other| at(one).cmp(&at(other)));
    taken(items, &places)
}

/// The items in order, each once.
pub(crate) fn each_once<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let items: Vec<T> = items.into_iter().collect();
    if items.len() < 2 {
        return items;
    }
    let places = places_of_each(&items);
    taken(items, &places)
}

/// The items in the order they came, each once.
pub(crate) fn first_of_each<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let items: Vec<T> = items.into_iter().collect();
    let places = places_of_each(&items);
    kept(items, &places)
}

/// The first of the items with each key, in the order they came.
pub(crate) fn first_by<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let items: Vec<T> = items.into_iter().collect();
    let keys: Vec<K> = items.iter().map(key).collect();
    kept(items, &places_of_each(&keys))
}

/// The items at these places, in the order they came.
fn kept<T>(items: Vec<T>, places: &[usize]) -> Vec<T> {
    let mut is_kept = vec![false; items.len()];
    for place in places {
        if let Some(flag) = is_kept.get_mut(*place) {
            *flag = true;
        }
    }
    items.into_iter().zip(is_kept).filter_map(|(item, is_kept)| is_kept.then_some(item)).collect()
}

/// The places of the first of each run of equal items, in the order of the items.
fn places_of_each<T: Ord>(items: &[T]) -> Vec<usize> {
    let at = |place: usize| items.get(place);
    let mut places = places_in_order(items.len(), &|one, other| at(one).cmp(&at(other)));
    places.dedup_by(|later, held| at(*later) == at(*held));
    places
}

fn taken<T>(items: Vec<T>, places: &[usize]) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    places.iter().filter_map(|place| items.get_mut(*place)?.take()).collect()
}

/// The run of the items that have this key; they stand in the order of their keys.
pub(crate) fn run_of<T, K: Ord>(ordered: &[T], key: impl Fn(&T) -> K, sought: K) -> &[T] {
    let from = ordered.partition_point(|item| key(item) < sought);
    let to = ordered.partition_point(|item| key(item) <= sought);
    ordered.get(from..to).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{each_once, first_of_each, in_order, run_of};

    #[test]
    fn equal_items_keep_the_order_they_came_in() {
        let ordered = in_order([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |item| item.0);
        assert_eq!(ordered, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn items_that_come_twice_are_kept_once() {
        assert_eq!(each_once([3, 1, 3, 2, 1]), [1, 2, 3]);
    }

    #[test]
    fn the_first_of_items_that_come_twice_keeps_its_place() {
        assert_eq!(first_of_each([3, 1, 3, 2, 1]), [3, 1, 2]);
    }

    #[test]
    fn a_run_holds_the_items_of_a_key_and_may_be_empty() {
        let ordered = [(1, 'a'), (2, 'b'), (2, 'c'), (4, 'd')];
        assert_eq!(run_of(&ordered, |item| item.0, 2), [(2, 'b'), (2, 'c')]);
        assert_eq!(run_of(&ordered, |item| item.0, 3), []);
    }
}
