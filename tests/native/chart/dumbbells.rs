//! The charts of targets and progress that are compared: each kind of row at several widths, in both languages.

use kurabe::{
    chart::{DumbbellLabels, FixedMeasure, Scene, dumbbell_scene},
    compare::{ProgressRow, Status, progress_scales},
    model::{Comparator, Number, Unit},
    text::{Language, comparator},
};

use crate::support::progress_rows::{With, row, shares};

use super::cases::{Case, wilson_interval};

/// From the narrowest chart there is, over phones, to a wide desk.
pub const WIDTHS: [f64; 5] = [240.0, 320.0, 390.0, 800.0, 1200.0];

const NAMES: [&str; 6] = ["区(名称の記載なし)", "大野城市", "小金井市", "いすみ市", "西東京市", "つくば市"];

/// Every case with its golden files.
pub fn cases() -> Vec<Case> {
    let case =
        |name, rows: Vec<ProgressRow>, width, english| Case { name, scene: scene(&rows, width, english) };
    vec![
        case("dumbbell-320", shares(), 320.0, false),
        case("dumbbell-1200", shares(), 1200.0, false),
        case("dumbbell-en-320", shares(), 320.0, true),
        case("dumbbell-en-800", shares(), 800.0, true),
        case("dumbbell-hours-390", totals(), 390.0, false),
        case("dumbbell-hours-en-800", totals(), 800.0, true),
        case("dumbbell-days-800", days(), 800.0, false),
    ]
}

/// Every set of rows at every width.
pub fn at_every_width() -> Vec<Case> {
    let sets: [fn() -> Vec<ProgressRow>; 3] = [shares, totals, days];
    let mut all = Vec::new();
    for width in WIDTHS {
        for (rows, english) in sets.iter().flat_map(|rows| [(rows, false), (rows, true)]) {
            all.push(Case { name: "every width", scene: scene(&rows(), width, english) });
        }
    }
    all
}

/// Large numbers where less is better.
fn totals() -> Vec<ProgressRow> {
    vec![
        row(
            2,
            "overtime_hours_total",
            Unit::Hours,
            Some(103_482.0),
            Some(95_120.5),
            Some((Comparator::AtMost, 90_000.0)),
        ),
        row(
            1,
            "overtime_hours_total",
            Unit::Hours,
            Some(88_000.0),
            Some(96_000.0),
            Some((Comparator::AtMost, 80_000.0)),
        )
        .status(Status::MovingAway),
    ]
}

/// Values so near to each other that the axis does not begin at zero.
fn days() -> Vec<ProgressRow> {
    vec![
        row(
            1,
            "annual_leave_mean_days",
            Unit::Days,
            Some(14.1),
            Some(14.9),
            Some((Comparator::AtLeast, 16.0)),
        ),
        row(3, "annual_leave_mean_days", Unit::Days, None, Some(13.2), Some((Comparator::AtLeast, 12.0)))
            .status(Status::EasierThanStart),
    ]
}

fn scene(rows: &[ProgressRow], width: f64, english: bool) -> Scene {
    let pick = |ja: &str, en: &str| if english { en.to_owned() } else { ja.to_owned() };
    let unit = |row: &ProgressRow| match row.unit {
        Some(Unit::Percent) => "%".to_owned(),
        Some(Unit::Hours) => pick("時間", " hours"),
        _ => pick("日", " days"),
    };
    let value = |row: &ProgressRow, number: Option<Number>| {
        number.map_or("–".to_owned(), |number| format!("{number}{}", unit(row)))
    };
    let values = |row: &ProgressRow| {
        let latest = value(row, row.latest.map(|latest| latest.value));
        let word = pick("", comparator(row.target.target.comparator, Language::En));
        format!("{latest} → {word} {}", value(row, row.target.target.value))
    };
    let name = |row: &ProgressRow| pick(NAMES[usize::from(row.slot.0)], "Unnamed municipality, somewhere");
    let status = |row: &ProgressRow| match row.status {
        Status::Achieved => pick("達成", "achieved"),
        Status::Behind => pick("必要なペースに届いていない", "behind the pace needed"),
        Status::MovingAway => pick("目標から遠ざかっている", "moving away from the target"),
        Status::EasierThanStart => {
            pick("はじめから満たしている目標", "asks for less than there was at the start")
        }
        Status::MetThenLost(_) => pick("令和4年度に達成、その後に下回る", "met in FY2022, lost again since"),
        _ => pick("判断できない: この文書に実績がない", "cannot be said: no result in the document"),
    };
    let question = |row: &ProgressRow| {
        pick(
            "男性職員の育児休業取得率・2週間以上の取得・希望する職員のうち",
            "Childcare leave take-up rate, men; leave of two weeks or more; among those who wish",
        ) + &format!(" {}", row.question.id().len())
    };
    let labels = DumbbellLabels {
        unit: &rows.first().map(unit).unwrap_or_default(),
        plan_name: &name,
        question: &question,
        values: &values,
        status: &status,
        value_label: &|number| number.to_string(),
        sentence: &|row| format!("{} {} {}", name(row), values(row), status(row)),
        interval: &|row| {
            let latest = row.latest?;
            let (n, of) = (latest.numerator?.get(), latest.denominator?.get());
            wilson_interval(n, of)
        },
    };
    let scales = progress_scales(rows);
    assert_eq!(scales.len(), 1, "the rows of a case share an axis");
    dumbbell_scene(&scales[0], &labels, width, &FixedMeasure)
}
