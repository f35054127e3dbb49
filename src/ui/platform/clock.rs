//! The day it is, where the reader is.

use crate::model::Date;

/// Today by the browser's clock and time zone; nothing when its clock is beyond the years the page knows.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::new(year, u8::try_from(now.get_month() + 1).ok()?, u8::try_from(now.get_date()).ok()?)
}

/// A number that no other call gives, here or in another tab: the time, with chance below the milliseconds.
pub fn tag() -> u64 {
    const CHANCE: f64 = 1_048_576.0;
    // Times stay below 2^43 ms for centuries; with twenty bits of chance they fit, and no sign or fraction is left to lose.
    (js_sys::Date::now() as u64) << 20 | (js_sys::Math::random() * CHANCE) as u64
}
