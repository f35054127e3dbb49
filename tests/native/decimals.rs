//! The project's own reader of decimals against the standard library's.

use kurabe::model::decimal;
use proptest::prelude::*;

proptest! {
    #[test]
    fn what_it_reads_is_what_the_standard_library_reads(whole in 0_u64..100_000_000, fraction in "[0-9]{0,7}", minus in any::<bool>()) {
        let text = format!("{}{whole}.{fraction}", if minus { "-" } else { "" });
        prop_assert_eq!(decimal(&text), text.parse().ok());
    }

    #[test]
    fn it_never_reads_another_number_than_the_standard_library(text in "-?[0-9]{0,20}(\\.[0-9]{0,30})?") {
        if let Some(value) = decimal(&text) {
            prop_assert_eq!(Ok(value), text.parse());
        }
    }

    #[test]
    fn no_text_stops_it(text in ".{0,40}") {
        let _ = decimal(&text);
    }

    #[test]
    fn every_number_that_is_shown_reads_back(thousandths in -9_000_000_000_i64..9_000_000_000) {
        let value = thousandths as f64 / 1000.0;
        prop_assert_eq!(decimal(&value.to_string()), Some(value));
    }
}

#[test]
fn what_is_no_plain_decimal_is_refused() {
    for text in [
        "",
        "-",
        ".",
        "+1",
        "1e3",
        "1_000",
        "NaN",
        "inf",
        "１",
        "0x1",
        "1.2.3",
        " 1",
        "12345678901234567890123",
    ] {
        assert_eq!(decimal(text), None, "{text}");
    }
}
