//! Decimals as documents print them, read exactly. The standard library's reader of floating point numbers carries ten
//! kilobytes of tables for numbers that no plan prints; here everything that fits is exact and the rest is refused.

/// The number that a plain decimal writes: digits with at most one point, perhaps a minus before them. Its digits without
/// leading and trailing zeros must make a whole number below 2⁵³ and stand at most 22 places behind the point: then both parts of
/// the division are exact and its result is the nearest number there is, the same that the standard library finds.
///
/// ```
/// use kurabe::model::decimal;
/// assert_eq!(decimal("17.20"), Some(17.2));
/// assert_eq!(decimal("-0.5"), Some(-0.5));
/// assert_eq!(decimal("1e3"), None);
/// assert_eq!(decimal("12345678901234567.5"), None);
/// ```
pub fn decimal(text: &str) -> Option<f64> {
    const LARGEST: u64 = 1 << 53;
    let (is_negative, digits) = text.strip_prefix('-').map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if whole.is_empty() && fraction.is_empty() {
        return None;
    }
    let fraction = fraction.trim_end_matches('0');
    let mut mantissa: u64 = 0;
    for digit in whole.bytes().chain(fraction.bytes()) {
        if !digit.is_ascii_digit() {
            return None;
        }
        mantissa = mantissa.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
    }
    if mantissa > LARGEST || fraction.len() > 22 {
        return None;
    }
    let divisor = (0..fraction.len()).fold(1.0, |power, _| power * 10.0);
    let value = mantissa as f64 / divisor;
    Some(if is_negative { -value } else { value })
}
