//! Names that parameters of the link had before: a link somebody kept or sent goes on opening the view it was made from.
//! Values never changed; where one does, its old form is read here as well. The link is written with today's names only.

/// The name of before, and today's.
const RENAMED: [(&str, &str); 12] = [
    ("c", "comparable"),
    ("r", "references"),
    ("t", "day"),
    ("f", "family"),
    ("s", "sort"),
    ("n", "staff"),
    ("a", "actor"),
    ("g", "theme"),
    ("l", "law"),
    ("w", "words"),
    ("x", "lacking"),
    ("o", "measure_sort"),
];

/// Today's name of a parameter.
pub(super) fn today(written: &str) -> &str {
    RENAMED.iter().find(|(before, _)| *before == written).map_or(written, |(_, name)| *name)
}
