//! A collection as large as the country, made up: 1,788 municipalities, 30 indicators, 10 years.

use std::fmt::Write;

use kurabe::model::{CATALOGUE, Unit};

/// Files the collection comes in; one alone would be larger than Kurabe reads.
pub const FILES: usize = 12;
const MUNICIPALITIES: usize = 1_788;
const INDICATORS: usize = 30;
const YEARS: std::ops::RangeInclusive<u32> = 2015..=2024;

/// How many results there are in all.
pub const RESULTS: usize = MUNICIPALITIES * INDICATORS * 10;

/// A plan file: a list of plans, as `planfile` would write them, without blanks.
pub fn file(index: usize) -> String {
    let each = MUNICIPALITIES / FILES;
    let plans: Vec<_> = (index * each..(index + 1) * each).map(plan).collect();
    format!("[{}]", plans.join(","))
}

fn plan(number: usize) -> String {
    let mut results = Vec::new();
    for (indicator, rank) in CATALOGUE.iter().take(INDICATORS).zip(0..) {
        for year in YEARS {
            results.push(result(indicator.key, indicator.unit, year, spread(number as u32, rank, year)));
        }
    }
    format!(
        "{{\"format\":1,\"id\":\"m-{number}\",\"title\":\"第{number}市特定事業主行動計画\",\"municipality\":\
         {{\"name\":\"第{number}市\",\"kind\":\"city\"}},\"sources\":[{{\"id\":\"s\",\"title\":\"公表資料\"}}],\
         \"observations\":[{}]}}",
        results.join(","),
    )
}

/// Rates come with the people behind them, as the national survey has them.
fn result(indicator: &str, unit: Unit, year: u32, spread: u32) -> String {
    let mut text =
        format!("{{\"indicator\":\"{indicator}\",\"period\":\"FY{year}\",\"unit\":\"{}\",", unit.key());
    let (people, among) = (spread % 40, 40);
    // Writing to a string does not fail.
    let _ = match unit {
        Unit::Percent => {
            let value = f64::from(people) * 100.0 / f64::from(among);
            write!(text, "\"value\":{value},\"numerator\":{people},\"denominator\":{among},")
        }
        _ => write!(text, "\"value\":{}.{},", spread % 90, spread % 10),
    };
    text + "\"places\":[{\"source\":\"s\"}]}"
}

/// A number that differs from cell to cell and is the same in every run.
fn spread(number: u32, rank: u32, year: u32) -> u32 {
    (number.wrapping_mul(7919) ^ rank.wrapping_mul(104_729) ^ year.wrapping_mul(1_299_709)) >> 3
}
