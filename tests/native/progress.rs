//! Progress towards targets: the five plans figure by figure, every status and every reason, and what must not change it; percentages in people.

mod cases;
mod five_plans;
mod leaves;
mod made;
mod persons;
mod properties;
mod words;

use kurabe::model::Date;

/// The day the five plans are looked at.
fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}
