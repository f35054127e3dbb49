//! Eight plans of two thousand facts each, always the same: some hundred questions in several wordings, of which the plans
//! share most, and results over six years.

use std::{error::Error, fmt::Write};

use kurabe::{
    compare::{Column, Question},
    load::load,
    model::{CATALOGUE, Plan},
};

const PLANS: usize = 8;
const TARGETS: usize = 400;
const RESULTS: usize = 1_200;
const YEARS: usize = 6;
const MEASURES: usize = 200;
const GRADES: usize = 100;
const SCHEMES: usize = 100;

/// The plans, read as the page reads them.
pub fn generated() -> Result<Vec<Plan>, Box<dyn Error>> {
    (0..PLANS)
        .map(|number| {
            let loaded = load(json(number)?.as_bytes(), "generated");
            if loaded.has_errors() {
                return Err(format!("{:?}", loaded.findings.first()).into());
            }
            loaded.plans.into_iter().next().ok_or_else(|| "no plan".into())
        })
        .collect()
}

/// A question of many plans, neither first nor last.
pub fn question_in_the_middle(columns: &[Column]) -> Option<Question> {
    let targets = &columns.get(PLANS / 2)?.plan.targets;
    targets.get(TARGETS / 2).map(Question::of_target)
}

fn json(plan: usize) -> Result<String, Box<dyn Error>> {
    let list =
        |count: usize, entry: &dyn Fn(usize) -> String| (0..count).map(entry).collect::<Vec<_>>().join(",");
    let place = |row: usize| {
        format!(r#""places":[{{"source":"s","section":"({})","row":"{row}","printed":"12.5%"}}]"#, row % 20)
    };
    let targets = list(TARGETS, &|at| {
        let due = 2026 + (at + plan) % 5;
        let value = 10 + (at * 7 + plan * 3) % 80;
        format!(
            r#"{{{},"comparator":"at_least","value":{value},"due":"FY{due}",{}}}"#,
            asked(plan, at),
            place(at)
        )
    });
    let results = list(RESULTS, &|at| {
        let year = 2019 + at % YEARS;
        let base = 8 + (at * 5 + plan) % 200;
        let value = (at * 13 + plan * 11) % 90;
        let asked = asked(plan, at / YEARS * 2);
        format!(r#"{{{asked},"period":"FY{year}","value":{value}.5,"denominator":{base},{}}}"#, place(at))
    });
    let themes =
        ["handbook", "leave_information", "annual_leave", "fathers_childcare_leave", "no_overtime_day"];
    let measures = list(MEASURES, &|at| {
        let theme = themes.get((at + plan) % themes.len()).copied().unwrap_or_default();
        let actor = r#""actors":[{"printed":"人事担当課","role":"personnel_section"}]"#;
        format!(
            r#"{{"id":"m-{at}","title":{{"ja":"周知 {at}"}},"section":"({})","theme":"{theme}",{actor},{}}}"#,
            at % 20,
            place(at)
        )
    });
    let grades = list(GRADES, &|at| {
        let letter = if (at + plan).is_multiple_of(3) { "B" } else { "A" };
        format!(
            r#"{{"measure":"m-{}","period":"FY{}","grade":"{letter}",{}}}"#,
            at / 2,
            2021 + at % 2,
            place(at)
        )
    });
    let keys = ["overtime_exemption", "childcare_leave", "child_nursing_leave", "care_leave"];
    let schemes = list(SCHEMES, &|at| {
        let key = keys.get((at + plan) % keys.len()).copied().unwrap_or_default();
        format!(
            r#"{{"id":"s-{at}","key":"{key}","kind":"form_of_work","name":"制度{at}","takers":["parents"],{}}}"#,
            place(at)
        )
    });
    let mut text = String::new();
    write!(
        text,
        r#"{{"format":1,"id":"generated-{plan}","title":"計画 {plan}","municipality":{{"kind":"city","name":"市{plan}"}},
        "period":{{"from":"FY2021","to":"FY202{}"}},"sources":[{{"id":"s","title":"計画"}}],
        "targets":[{targets}],"observations":[{results}],"measures":[{measures}],
        "grade_meanings":[{{"grade":"A","meaning":{{"ja":"計画どおり"}}}},{{"grade":"B","meaning":{{"ja":"一部"}}}}],
        "grades":[{grades}],"schemes":[{schemes}]}}"#,
        5 + plan % 4
    )?;
    Ok(text)
}

/// Indicator, population and unit of a question. Every seventh plan number shifts them, so that most are shared and some not.
fn asked(plan: usize, at: usize) -> String {
    let number = at + plan * 7;
    let indicator = CATALOGUE.get(number % CATALOGUE.len());
    let (key, unit) = indicator.map_or(("", ""), |one| (one.key, one.unit.key()));
    let wording = number / CATALOGUE.len();
    let sex = ["female", "male"].get(wording % 3).map_or_else(String::new, |sex| format!(r#""sex":"{sex}""#));
    let from = ["subsection_chief", "section_head", "department_head"].get(wording / 3 % 4);
    let grade = from.map_or_else(String::new, |from| format!(r#""grade":{{"from":"{from}"}}"#));
    let parts = [sex, grade].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(",");
    format!(r#""indicator":"{key}","population":{{{parts}}},"unit":"{unit}""#)
}
