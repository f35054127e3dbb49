//! The charts that are compared: the figures of the bundled plans on childcare leave for fathers, and shapes of
//! data that go wrong easily.

use kurabe::{
    chart::{FixedMeasure, Scene, Size, TrendLabels, trend_scene},
    compare::{Question, Reason, Sides, Slot, Span, Trend, TrendLine, TrendPoint, TrendTarget},
    model::{
        Comparator, Condition, Count, Era, EraYear, FiscalYear, LengthBand, Number, Period, Population, Sex,
        Stage, Unit,
    },
    text::{self, Language},
};

/// A chart with its name.
pub struct Case {
    /// Stem of the golden files.
    pub name: &'static str,
    /// The chart.
    pub scene: Scene,
}

const DESK: Size = Size { width: 452.0, height: 260.0 };
const PHONE: Size = Size { width: 288.0, height: 240.0 };
const NAMES: [&str; 8] =
    ["区(名称の記載なし)", "大野城市", "小金井市", "いすみ市", "西東京市", "つくば市", "明石市", "北九州市"];

/// Every case.
pub fn cases() -> Vec<Case> {
    let case = |name, unit, lines: Vec<TrendLine>, size| Case { name, scene: scene(unit, lines, size) };
    vec![
        case("fathers-desk", Unit::Percent, fathers(), DESK),
        case("fathers-phone", Unit::Percent, fathers(), PHONE),
        case("two-plans", Unit::Percent, fathers().into_iter().take(2).collect(), DESK),
        case(
            "gap",
            Unit::Percent,
            vec![line(1, &yearly(2018, &[17.0, 22.5, NONE, NONE, 31.0, NONE, 42.9]), vec![])],
            DESK,
        ),
        case("eight-plans", Unit::Percent, eight(), DESK),
        case("eight-plans-phone", Unit::Percent, eight(), PHONE),
        case(
            "equal",
            Unit::Percent,
            vec![
                line(0, &yearly(2021, &[100.0; 4]), vec![to(2024, 100.0)]),
                line(2, &yearly(2021, &[100.0, 90.0, 100.0, 100.0]), vec![to(2024, 100.0)]),
            ],
            DESK,
        ),
        case("one-point", Unit::Percent, vec![line(3, &yearly(2023, &[2.62]), vec![])], DESK),
        case("months", Unit::Hours, months(), DESK),
        case("months-phone", Unit::Hours, months(), PHONE),
        case(
            "far-target",
            Unit::Percent,
            vec![
                line(
                    1,
                    &yearly(2020, &[15.1, 16.0, 16.3, 16.8, 17.2]),
                    vec![interim(2026, 2030, 23.0), target(2026, 2035, 28.0)],
                ),
                line(4, &[], vec![target(2010, 2014, 10.0)]),
            ],
            PHONE,
        ),
        case(
            "near-values",
            Unit::Days,
            vec![
                line(1, &yearly(2020, &[14.1, 14.4, 14.2, 14.9]), vec![to(2024, 15.0)]),
                line(2, &yearly(2020, &[13.8, 14.4, 14.6, 14.8]), vec![]),
            ],
            DESK,
        ),
        case(
            "cut",
            Unit::Hours,
            vec![cut_at(2, line(2, &yearly(2020, &[130.0, 126.5, 10.4, 9.8, NONE]), vec![to(2024, 8.0)]))],
            DESK,
        ),
        case("intervals-of-few", Unit::Percent, few_people(), DESK),
        case("intervals-of-few-phone", Unit::Percent, few_people(), PHONE),
        Case {
            name: "goal-for-fathers",
            scene: with_references(
                "childcare_leave_take_up_rate",
                Some("2 weeks"),
                leave_of_two_weeks(),
                DESK,
            ),
        },
        Case {
            name: "goal-for-fathers-phone",
            scene: with_references(
                "childcare_leave_take_up_rate",
                Some("2 weeks"),
                leave_of_two_weeks(),
                PHONE,
            ),
        },
        Case {
            name: "statutory-rate",
            scene: with_references("disability_employment_rate", None, disability(), DESK),
        },
        Case {
            name: "statutory-rate-phone",
            scene: with_references("disability_employment_rate", None, disability(), PHONE),
        },
        Case {
            name: "statutory-rate-one-year",
            scene: with_references(
                "disability_employment_rate",
                None,
                vec![line(0, &yearly(2025, &[2.62]), vec![])],
                DESK,
            ),
        },
        case("empty", Unit::Percent, vec![line(0, &yearly(2020, &[NONE]), vec![])], DESK),
    ]
}

const NONE: f64 = f64::NAN;

fn fathers() -> Vec<TrendLine> {
    let mut onojo = line(1, &yearly(2020, &[37.5, 40.0, 50.0, 92.3, 77.8]), vec![unstated(2020, 2024, 20.0)]);
    let mut koganei = line(2, &yearly(2020, &[40.0, 73.3, 62.5, 108.3, NONE]), vec![to(2024, 50.0)]);
    count(&mut onojo, &[(3, 8), (8, 20), (7, 14), (12, 13), (7, 9)]);
    count(&mut koganei, &[(4, 10), (11, 15), (5, 8), (13, 12)]);
    let nishitokyo = line(4, &[], vec![target(2020, 2022, 10.0)]);
    vec![onojo, koganei, nishitokyo]
}

/// So few people that the intervals reach further than any result or target.
fn few_people() -> Vec<TrendLine> {
    let mut one = line(0, &yearly(2021, &[20.0, 0.0, 25.0, 20.0]), vec![to(2024, 30.0)]);
    count(&mut one, &[(1, 5), (0, 4), (1, 4), (1, 5)]);
    vec![one]
}

fn leave_of_two_weeks() -> Vec<TrendLine> {
    vec![
        line(
            1,
            &yearly(2021, &[12.0, 24.5, 31.0, 46.2]),
            vec![interim(2026, 2030, 85.0), target(2026, 2035, 85.0)],
        ),
        line(4, &yearly(2022, &[20.0, 28.0, 44.0]), vec![]),
    ]
}

fn disability() -> Vec<TrendLine> {
    vec![
        line(0, &yearly(2021, &[2.41, 2.55, 2.71, 2.69, 2.84, 2.9, 2.95]), vec![unstated(2021, 2025, 3.0)]),
        line(3, &yearly(2022, &[2.62, 2.6, 2.75]), vec![]),
    ]
}

/// The line with another count from this point on.
fn cut_at(index: usize, mut line: TrendLine) -> TrendLine {
    line.points[index].cut =
        Some(Reason::OtherTimeSpan { spans: Sides::new(Span::Year, Span::Month), by_twelve: false });
    line
}

fn eight() -> Vec<TrendLine> {
    let last = [77.8, 75.0, 62.5, 100.0, 100.0, 58.3, 41.2, 76.9];
    let line_of = |slot: u8, end: f64| {
        let slot_value = f64::from(slot);
        let values: Vec<f64> = (0..5)
            .map(|year| {
                12.0 + slot_value * 3.0
                    + (end - 12.0 - slot_value * 3.0) * f64::from(year) / 4.0
                    + f64::from((u32::from(slot) * 7 + year * 5) % 11)
            })
            .collect();
        let mut values: Vec<f64> =
            values.iter().map(|value| (value.min(100.0) * 10.0).round() / 10.0).collect();
        values[4] = end;
        line(slot, &yearly(2020, &values), vec![to(2024, 30.0 + 5.0 * (slot_value % 4.0))])
    };
    last.iter().zip(0u8..).map(|(end, slot)| line_of(slot, *end)).collect()
}

fn months() -> Vec<TrendLine> {
    let of = |slot, values: &[f64]| {
        let months = (0u8..).zip(values).map(|(index, value)| {
            let month = (index + 3) % 12 + 1;
            (Period::Month { year: if month < 4 { 2025 } else { 2024 }, month }, *value)
        });
        line(slot, &months.collect::<Vec<_>>(), vec![])
    };
    let mut first = of(0, &[22.1, 17.4, 14.0, 13.2, 11.9, 13.5, 15.2, 14.1, 12.8, 13.9, 16.7, 24.3]);
    first.targets.push(to(2026, 15.0));
    vec![first, of(5, &[18.0, 15.5, 15.1, 14.2, NONE, 12.7, 14.9, 13.3, 12.0, 12.2, 15.8, 20.4])]
}

fn year(year: i32) -> FiscalYear {
    FiscalYear::new(year).unwrap()
}

fn yearly(first: i32, values: &[f64]) -> Vec<(Period, f64)> {
    (first..).zip(values).map(|(y, value)| (Period::FiscalYear(year(y)), *value)).collect()
}

fn line(slot: u8, values: &[(Period, f64)], targets: Vec<TrendTarget>) -> TrendLine {
    let point = |(period, value): &(Period, f64)| TrendPoint {
        period: *period,
        value: Number::new(*value),
        decimals: None,
        absent: None,
        numerator: None,
        denominator: None,
        interval: None,
        cut: None,
    };
    TrendLine {
        slot: Slot(slot),
        plan: format!("plan-{slot}"),
        points: values.iter().map(point).collect(),
        targets,
    }
}

fn count(line: &mut TrendLine, counts: &[(i32, i32)]) {
    for (point, (numerator, denominator)) in line.points.iter_mut().zip(counts) {
        point.numerator = Count::new(f64::from(*numerator));
        point.denominator = Count::new(f64::from(*denominator));
    }
}

fn target(from: i32, to: i32, value: f64) -> TrendTarget {
    TrendTarget {
        from: year(from),
        to: year(to),
        due_is_stated: true,
        comparator: Comparator::AtLeast,
        comparator_is_printed: value == 20.0,
        value: Number::new(value).unwrap(),
        stage: Stage::Final,
    }
}

fn to(due: i32, value: f64) -> TrendTarget {
    target(due - 4, due, value)
}

fn unstated(from: i32, to: i32, value: f64) -> TrendTarget {
    TrendTarget { due_is_stated: false, ..target(from, to, value) }
}

fn interim(from: i32, to: i32, value: f64) -> TrendTarget {
    TrendTarget { stage: Stage::Interim, ..target(from, to, value) }
}

fn scene(unit: Unit, lines: Vec<TrendLine>, size: Size) -> Scene {
    trend_scene_of(Trend { unit, lines, references: Vec::new() }, size)
}

/// A chart of the cases with the reference lines of a question.
fn with_references(indicator: &str, weeks: Option<&str>, lines: Vec<TrendLine>, size: Size) -> Scene {
    let sex = weeks.map(|_| Sex::Male);
    let leave_length =
        weeks.map(|length| LengthBand { at_least: Some(length.parse().unwrap()), below: None });
    let question = Question {
        indicator: indicator.into(),
        population: Population { sex, ..Population::default() },
        condition: Condition { leave_length, ..Condition::default() },
    };
    let trend = Trend { unit: Unit::Percent, lines, references: Vec::new() };
    trend_scene_of(trend.with_references(&question), size)
}

fn trend_scene_of(trend: Trend, size: Size) -> Scene {
    let unit = trend.unit;
    let name = |line: &TrendLine| NAMES[usize::from(line.slot.0)].to_owned();
    let labels = TrendLabels {
        unit: match unit {
            Unit::Percent => "%",
            Unit::Hours => "時間/人・月",
            _ => "日",
        },
        plan_name: &name,
        year_label: &|year| (era(year), Some(year.first_calendar_year().to_string())),
        month_label: &|year, month| (format!("{month}月"), Some(year.to_string())),
        value_label: &|value| value.to_string(),
        target_label: &|line, target| {
            let whose = if line.points.is_empty() { format!("{} ", name(line)) } else { String::new() };
            let kind = if target.stage == Stage::Interim { "中間" } else { "目標" };
            let word = if target.comparator_is_printed { "以上" } else { "" };
            let sign = if unit == Unit::Percent { "%" } else { "" };
            format!("{whose}{kind} {}{sign}{word}", target.value)
        },
        reference_label: &|line, step| {
            (
                text::reference_name(line, Language::Ja).to_owned(),
                text::reference_amount(line, step.value, Language::Ja),
            )
        },
        point_label: &|line, point| format!("{} {} {}", name(line), point.period, point.value.unwrap()),
        interval: &wilson,
    };
    trend_scene(&trend, &labels, size, &FixedMeasure)
}

fn era(year: FiscalYear) -> String {
    let EraYear { era, year } = EraYear::of_fiscal_year(year);
    assert!(era == Era::Heisei || era == Era::Reiwa);
    format!("{}{year}", era.letter())
}

fn wilson(point: &TrendPoint) -> Option<(Number, Number)> {
    let (n, of) = (point.numerator?.get(), point.denominator?.get());
    wilson_interval(n, of)
}

/// An interval for a share, as a chart is given one.
pub fn wilson_interval(n: f64, of: f64) -> Option<(Number, Number)> {
    let (share, z) = (n / of, 1.96);
    if share > 1.0 {
        return None;
    }
    let middle = (share + z * z / (2.0 * of)) / (1.0 + z * z / of);
    let half = z / (1.0 + z * z / of) * (share * (1.0 - share) / of + z * z / (4.0 * of * of)).sqrt();
    Some((Number::new((middle - half) * 100.0)?, Number::new((middle + half) * 100.0)?))
}
