//! The two statistics the table is made of.

/// The middle value, or the mean of the two middle ones; not a number when there is none.
pub fn median(values: &[f64]) -> f64 {
    (percentile(values, 0.5) + upper_median(values)) / 2.0
}

/// The smallest value that this share of the values does not exceed (nearest rank).
pub fn percentile(values: &[f64], share: f64) -> f64 {
    let rank = (share * values.len() as f64).ceil() as usize;
    nth(values, rank.saturating_sub(1))
}

fn upper_median(values: &[f64]) -> f64 {
    nth(values, values.len() / 2)
}

fn nth(values: &[f64], index: usize) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(index).copied().unwrap_or(f64::NAN)
}
