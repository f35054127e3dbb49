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

#[cfg(test)]
mod tests {
    use super::{each_once, in_order};

    #[test]
    fn equal_items_keep_the_order_they_came_in() {
        let ordered = in_order([(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |item| item.0);
        assert_eq!(ordered, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn items_that_come_twice_are_kept_once() {
        assert_eq!(each_once([3, 1, 3, 2, 1]), [1, 2, 3]);
    }
}
