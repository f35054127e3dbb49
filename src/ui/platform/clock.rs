//! The day it is, where the reader is.

use crate::model::Date;

/// Today by the browser's clock and time zone; nothing when its clock is beyond the years the page knows.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i32::try_from(now.get_full_year()).ok()?;
    Date::new(year, u8::try_from(now.get_month() + 1).ok()?, u8::try_from(now.get_date()).ok()?)
}
