//! Whether windows of schemes run forward. Moments are bound to events whose days are only known within bounds, so a window is
//! called backwards only where its end lies before its start however the days fall. Nothing is changed here.

use super::{
    facts::Spot,
    finding::{Findings, Outcome},
    problem::Problem,
};
use crate::model::{Event, Length, LengthUnit, Moment, SchemeWindow};

/// Days between which something lies.
type Days = (f64, f64);

const YEAR: f64 = 365.25;
const MONTH: f64 = YEAR / 12.0;

/// Tells windows that end before they begin.
pub(super) fn forward_windows(windows: &[SchemeWindow], spot: Spot<'_>, findings: &mut Findings) {
    for (index, window) in windows.iter().enumerate() {
        if window.from.zip(window.to).is_some_and(|(from, to)| is_after(from, to)) {
            let path = spot.path().key("windows").index(index);
            findings.push(path, Problem::PeriodBackwards, Outcome::Kept);
        }
    }
}

/// Whether a moment lies after another for certain.
fn is_after(one: Moment, other: Moment) -> bool {
    let events = if one.event == other.event {
        Some(((0.0, 0.0), (0.0, 0.0)))
    } else {
        days_of(one.event).zip(days_of(other.event))
    };
    events.is_some_and(|(first, second)| moved(first, one).0 > moved(second, other).1)
}

/// The days from the birth on which an event can lie; nothing for one that is bound to no birth.
fn days_of(event: Event) -> Option<Days> {
    match event {
        Event::Pregnancy => Some((-300.0, 0.0)),
        Event::HospitalAdmission => Some((-150.0, 0.0)),
        // A child is born up to eighteen weeks before the day it is expected on, or some weeks after it.
        Event::ExpectedBirth => Some((-30.0, 130.0)),
        Event::Birth => Some((0.0, 0.0)),
        // In the April after the sixth birthday; nine years later compulsory education ends.
        Event::SchoolEntry => Some((6.0 * YEAR, 7.0 * YEAR)),
        Event::CompulsoryEducationEnd => Some((15.0 * YEAR - 1.0, 16.0 * YEAR)),
        Event::MaternityLeaveEnd | Event::LeaveStart => None,
    }
}

fn moved((earliest, latest): Days, moment: Moment) -> Days {
    let before = moment.before.map_or((0.0, 0.0), days_in);
    let after = moment.after.map_or((0.0, 0.0), days_in);
    (earliest - before.1 + after.0, latest - before.0 + after.1)
}

/// The days a length can have: a month has 28 to 31, and leap years fall where they fall.
fn days_in(length: Length) -> Days {
    let amount = f64::from(length.amount);
    match length.unit {
        LengthUnit::Days => (amount, amount),
        LengthUnit::Weeks => (amount * 7.0, amount * 7.0),
        LengthUnit::Months => (amount * MONTH - 3.0, amount * MONTH + 2.0),
        LengthUnit::Years => (amount * YEAR - 3.0, amount * YEAR + 2.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(text: &str) -> Moment {
        let (event, rest) = text.split_once(' ').unwrap_or((text, ""));
        let offset = match rest.split_at_checked(1) {
            Some(("-", length)) => format!(",\"before\":\"{length}\""),
            Some((_, length)) => format!(",\"after\":\"{length}\""),
            None => String::new(),
        };
        serde_json::from_str(&format!("{{\"event\":\"{event}\"{offset}}}")).unwrap()
    }

    #[test]
    fn a_window_is_backwards_only_where_it_is_so_for_certain() {
        for (from, to, expected) in [
            ("birth +1 years", "birth +8 weeks", true),
            ("birth +1 years", "birth +12 months", false),
            ("birth +13 months", "birth +1 years", true),
            ("birth +30 days", "birth +1 months", false),
            ("birth +5 weeks", "birth +1 months", true),
            ("birth -2 weeks", "birth -6 weeks", true),
            ("birth -6 weeks", "birth -2 weeks", false),
            ("birth", "birth", false),
            ("birth +1 days", "birth", true),
            ("birth", "birth -1 days", true),
            ("leave_start +6 months", "leave_start +3 months", true),
            ("school_entry", "birth +3 years", true),
            ("school_entry", "birth +7 years", false),
            ("birth +8 years", "school_entry", true),
            ("birth +3 years", "school_entry", false),
            ("compulsory_education_end", "school_entry", true),
            ("birth", "pregnancy", false),
            ("birth +1 days", "pregnancy", true),
            ("birth", "expected_birth -2 weeks", false),
            ("expected_birth -6 weeks", "birth +8 weeks", false),
            ("birth +20 years", "leave_start", false),
            ("maternity_leave_end", "birth", false),
        ] {
            assert_eq!(is_after(moment(from), moment(to)), expected, "{from} .. {to}");
        }
    }
}
