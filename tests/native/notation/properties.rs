use std::time::{Duration, Instant};

use kurabe::{
    model::{Comparator, Era, FiscalYear, Period},
    notation::{Context, PrintedUnit, Reading, Span, What, read_item, read_time, read_value},
};
use proptest::prelude::*;

fn readings(text: &str) -> [Reading; 4] {
    let era = Context { era: Some(Era::Heisei) };
    let plain = Context::default();
    [read_value(text, plain), read_time(text, plain), read_time(text, era), read_item(text)]
}

/// Words and signs of the notation in any order, and any letters between them.
fn jumble() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "令和",
        "平成",
        "H",
        "R",
        "年度",
        "年",
        "月",
        "日",
        "末",
        "まで",
        "現在",
        "~",
        "～",
        "-",
        "ー",
        "△",
        "(",
        ")",
        "（",
        "）",
        "%",
        "％",
        "以上",
        "未満",
        "概ね",
        "男性",
        "女性",
        "課長級",
        "消防",
        "市長部局",
        "なし",
        "該当なし",
        "削減",
        "増",
        "前年度",
        "比",
        "割",
        "時間",
        "人",
        "名中",
        "/",
        "、",
        "\n",
        "　",
        " ",
        ":",
        "…",
        "①",
        "(1)",
        "1",
        "32",
        "2020",
        "20220",
        "4,709.5",
        "12.5",
        "二十",
        "㍻",
        "ｶﾞ",
        "の取得",
        "2週間以上",
        "維持",
        "法定雇用率",
        "毎年度",
        "希望する",
        "育児休業",
        "取得率",
        "※",
        "→",
        "全員",
        "うち",
        "1人当たり",
    ]);
    prop::collection::vec(prop_oneof![8 => words.prop_map(str::to_owned), 1 => "\\PC{0,3}"], 0..14)
        .prop_map(|words| words.concat())
}

/// Every letter that is not blank is in exactly one span.
fn covers(text: &str, reading: &Reading) -> Result<(), TestCaseError> {
    let letters: Vec<char> = text.chars().collect();
    let mut owners = vec![0; letters.len()];
    let spans = reading.facts.iter().flat_map(|fact| &fact.spans).chain(&reading.unread);
    for Span { start, end } in spans.copied() {
        prop_assert!(start < end && end <= letters.len(), "{text}: {start}..{end}");
        owners[start..end].iter_mut().for_each(|count| *count += 1);
    }
    prop_assert!(reading.facts.iter().all(|fact| !fact.spans.is_empty()), "{text}: {reading:?}");
    for (letter, count) in letters.iter().zip(owners) {
        let blank =
            letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}');
        prop_assert!(count == 1 || (blank && count == 0), "{text}: {letter} {count} {reading:?}");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn every_letter_is_read_once_or_reported_as_unread(text in prop_oneof![jumble(), any::<String>()]) {
        for reading in readings(&text) {
            covers(&text, &reading)?;
        }
    }

    #[test]
    fn a_written_value_reads_back(
        tenths in 0_u32..200_000,
        decimals in any::<bool>(),
        wide in any::<bool>(),
        unit in prop::sample::select(vec![("%", "percent"), ("日", "days"), ("時間", "hours"), ("人", "persons"), ("件", "cases"), ("回", "times")]),
        comparator in prop::sample::select(vec![
            ("", "", None),
            ("", "以上", Some(Comparator::AtLeast)),
            ("", "以下", Some(Comparator::AtMost)),
            ("", "未満", Some(Comparator::Below)),
            ("約", "", Some(Comparator::About)),
            ("概ね", "", Some(Comparator::About)),
        ]),
        who in prop::sample::select(vec![("", ""), ("男性", "male"), ("女性 ", "female"), ("市長部局：", "mayors_office")]),
    ) {
        let value = if decimals { f64::from(tenths) / 10.0 } else { f64::from(tenths / 10) };
        let text = format!("{}{}{value}{}{}", who.0, comparator.0, unit.0, comparator.1);
        let text = if wide { widened(&text) } else { text };
        let reading = read_value(&text, Context::default());
        prop_assert!(reading.is_sure(), "{text}: {reading:?}");
        let [fact] = &reading.facts[..] else { panic!("{text}: {reading:?}") };
        let What::Value(read) = &fact.what else { panic!("{text}: {reading:?}") };
        prop_assert_eq!(read.number.unwrap().get(), value);
        prop_assert_eq!(read.unit.map(PrintedUnit::key), Some(unit.1));
        prop_assert_eq!(read.comparator, comparator.2);
        prop_assert_eq!(read.population.key(), who.1);
    }

    #[test]
    fn a_written_year_reads_back(year in 1990_i32..2050, form in 0_usize..5, bracket in any::<bool>()) {
        let text = match form {
            0 => format!("{year}年度"),
            1 if year >= 2019 => format!("令和{}年度", year - 2018),
            2 if year >= 2019 => format!("R{}年度", year - 2018),
            3 => format!("平成{}年度", year - 1988),
            _ => format!("Ｈ　{}年度まで", year - 1988),
        };
        let text = if bracket { format!("（{text}）") } else { text };
        let reading = read_time(&text, Context::default());
        prop_assert!(reading.is_sure(), "{text}: {reading:?}");
        let What::Time(time) = &reading.facts[0].what else { panic!("{text}: {reading:?}") };
        prop_assert_eq!(time.period(), FiscalYear::new(year).map(Period::FiscalYear));
    }
}

fn widened(text: &str) -> String {
    let wide = |letter: char| match letter {
        '!'..='~' => char::from_u32(u32::from(letter) + 0xFEE0).unwrap(),
        other => other,
    };
    text.chars().map(wide).collect()
}

/// No text makes a reader look at it again and again: a reader that went back would take minutes.
#[test]
fn a_long_text_is_read_in_time() {
    let start = Instant::now();
    for piece in [
        "1",
        "男",
        "の",
        "(",
        "-",
        "二",
        "%",
        "令和",
        "1年",
        "1,111",
        "該当",
        "取得率を",
        "以上の",
        "4月1日から",
    ] {
        let text = piece.repeat(2_000 / piece.chars().count());
        let read = readings(&text);
        assert!(
            read.iter().all(|reading| !reading.facts.is_empty() || !reading.unread.is_empty()),
            "{piece}"
        );
    }
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
}
