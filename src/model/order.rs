//! Small collections in order. The standard sorts are made for long lists and weigh four kilobytes of the first load for each
//! type they sort; a table has some dozens of questions and years.

/// The items in order, those that stand equal in the order they came.
pub(crate) fn in_order<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let place = ordered.partition_point(|held| key(held) <= key(&item));
        ordered.insert(place, item);
    }
    ordered
}

/// The items in order, each once.
pub(crate) fn each_once<T: Ord>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        if let Err(place) = ordered.binary_search(&item) {
            ordered.insert(place, item);
        }
    }
    ordered
}

/// The items in the order they came, each once.
pub(crate) fn first_of_each<T: Ord + Clone>(items: impl IntoIterator<Item = T>) -> Vec<T> {
    let (mut seen, mut kept): (Vec<T>, Vec<T>) = (Vec::new(), Vec::new());
    for item in items {
        if let Err(place) = seen.binary_search(&item) {
            seen.insert(place, item.clone());
            kept.push(item);
        }
    }
    kept
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
