//! Measures and schemes of the bundled plans against a second reading, made by somebody else from the same documents without
//! seeing the first. Where both understood a text differently, it was looked up; what was decided stands in [`DECIDED`] with its
//! reason, and the test fails when such a difference is no longer there.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where it finds a fault"
)]

#[path = "support/account.rs"]
mod account;

use std::{fs, path::Path};

use account::{Piece, account, first_line};
use kurabe::{
    load::load,
    model::{Amount, Measure, MeasureQuantity, Moment, Plan, Scheme},
};

const PLANS: [&str; 5] = ["ward-2021", "onojo-2026", "koganei-2020", "isumi-2021", "nishitokyo-2010"];

/// Where the plan file says more or other than the second reading: the plan, how the lines begin, and why.
const DECIDED: &[(&str, &str, &str)] = &[
    (
        "onojo-2026",
        "356 ;",
        "a workplace with somebody on leave: its colleagues rather than another section; the section as below",
    ),
    ("onojo-2026", "82 ;", "the committee that checks the plan is who acts"),
    (
        "onojo-2026",
        "286 ;",
        "its section is taken up again in the chapter of the women's law, by a heading that says so",
    ),
    (
        "onojo-2026",
        "320 ;",
        "its section is taken up again in the chapter of the women's law, by a heading that says so",
    ),
    (
        "onojo-2026",
        "340 ;",
        "its section is taken up again in the chapter of the women's law, by a heading that says so",
    ),
    (
        "onojo-2026",
        "352 ;",
        "its section is taken up again in the chapter of the women's law, by a heading that says so",
    ),
    (
        "onojo-2026",
        "370 ;",
        "its section is taken up again in the chapter of the women's law, by a heading that says so",
    ),
    ("onojo-2026", "214 ;", "the heading promotes the scheme that the text below it describes"),
    ("onojo-2026", "218 ;", "the heading promotes the scheme that the text below it describes"),
    ("onojo-2026", "298 ;", "the heading promotes the scheme that the text below it describes"),
    ("onojo-2026", "302 ;", "the heading promotes the scheme that the text below it describes"),
    ("onojo-2026", "346 ;", "the heading promotes the scheme that the text below it describes"),
    (
        "onojo-2026",
        "childcare_leave_after_birth ; 1 ; window",
        "57 days counted with the day of birth end 56 days after it",
    ),
    (
        "onojo-2026",
        "childcare_leave_benefit ; 1 ; window",
        "the rates are counted from the start of the leave",
    ),
    ("onojo-2026", "contribution_exemption ; 1 ; window", "it runs by calendar months, which no moment says"),
    ("koganei-2020", "46 ;", "the report names no law; its heading alone speaks of women"),
    ("koganei-2020", "47 ;", "the report names no law; its heading alone speaks of women"),
    ("koganei-2020", "48 ;", "the report names no law; its heading alone speaks of women"),
    ("koganei-2020", "49 ;", "the report names no law; its heading alone speaks of women"),
    ("koganei-2020", "50 ;", "the report names no law; its heading alone speaks of women"),
    ("koganei-2020", "172 ;", "listed among what is done, without a row of its own"),
    (
        "koganei-2020",
        "34 ;",
        "the yearly goals to curb overtime are goals first; the theme of ordering overtime is the second",
    ),
    ("isumi-2021", "181 ;", "the sentence names its subject more closely than the row of the table"),
    (
        "isumi-2021",
        "197 ;",
        "mutual cover is sharing of work; that leave becomes possible is the second theme",
    ),
    ("isumi-2021", "223 ;", "the two sentences on community work are alike, not the same"),
    (
        "isumi-2021",
        "child_nursing_leave ; 2 ; takers",
        "the table lists what men too may take; the row itself says 職員",
    ),
    ("isumi-2021", "short_time_work ; 2 ; takers", "as above"),
    ("isumi-2021", "partial_childcare_leave ; 2 ; takers", "as above"),
    (
        "isumi-2021",
        "childcare_leave_benefit ; 1 ; window",
        "the rates are counted from the start of the leave",
    ),
    (
        "isumi-2021",
        "end_of_term_allowance ; 1 ; amount",
        "the second reader had no word for lengths of service",
    ),
    (
        "isumi-2021",
        "maternity_leave ; 1 ; takers",
        "産前及び産後 of women: those who are pregnant, and mothers",
    ),
    (
        "isumi-2021",
        "prenatal_checkup_leave ; 1 ; window",
        "from the pregnancy to a year after the birth; once after the birth is an amount",
    ),
    (
        "nishitokyo-2010",
        "282 ;",
        "水曜日 is a printed day without 毎週, and 5時 is not said to be 17時: both stand as printed",
    ),
    (
        "nishitokyo-2010",
        "286 ;",
        "as above; a week over which work is arranged is no quantity of the measure",
    ),
    ("nishitokyo-2010", "302 ;", "reporting a workplace that stands out is part of correcting it"),
    ("nishitokyo-2010", "54 ;", "the sentence says where the contact point is set up"),
];

fn plan(name: &str) -> Plan {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans").join(name).with_extension("json");
    load(&fs::read(&file).unwrap(), name).plans.remove(0)
}

fn second_reading(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_reading").join(file);
    let mut reader = csv::Reader::from_path(path).unwrap();
    let mut lines: Vec<_> =
        reader.records().map(|record| record.unwrap().iter().collect::<Vec<_>>().join(" ; ")).collect();
    lines.sort();
    lines
}

/// Compares two sorted lists of lines; what only one of them has must have been decided.
fn compare(
    name: &str,
    ours: &[String],
    theirs: &[String],
    unused: &mut Vec<(&'static str, &'static str)>,
) -> Vec<String> {
    let count = |lines: &[String], line: &str| lines.iter().filter(|held| *held == line).count();
    let mut differences = Vec::new();
    for (sign, lines, others) in [("+", ours, theirs), ("-", theirs, ours)] {
        for line in lines.iter().filter(|line| count(lines, line) > count(others, line)) {
            match DECIDED.iter().find(|(plan, start, _)| *plan == name && line.starts_with(start)) {
                Some((plan, start, _)) => unused.retain(|held| *held != (*plan, *start)),
                None => differences.push(format!("{name}: {sign} {line}")),
            }
        }
    }
    differences
}

#[test]
fn both_readings_saw_the_same_measures_and_schemes() {
    let mut differences = Vec::new();
    let mut unused: Vec<_> = DECIDED.iter().map(|(plan, start, _)| (*plan, *start)).collect();
    for name in PLANS {
        let (plan, account) = (plan(name), account(name));
        let mut ours: Vec<_> = plan.measures.iter().map(|measure| measure_line(measure, &account)).collect();
        ours.sort();
        let theirs = second_reading(&format!("{name}.measures.csv"));
        differences.extend(compare(name, &ours, &theirs, &mut unused));
        if !plan.schemes.is_empty() {
            let mut ours = scheme_lines(&plan);
            ours.sort();
            let theirs = second_reading(&format!("{name}.schemes.csv"));
            differences.extend(compare(name, &ours, &theirs, &mut unused));
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
    assert!(unused.is_empty(), "decided, and no longer different: {unused:?}");
}

/// `149 ; no_overtime_day ; 人事担当課 (personnel_section) ; next_generation ; 毎週水曜日 (1 day per 1 week) ; `.
fn measure_line(measure: &Measure, account: &[Piece]) -> String {
    let mut actors: Vec<_> =
        measure.actors.iter().map(|actor| format!("{} ({})", actor.printed, actor.role.key())).collect();
    actors.sort();
    let laws: Vec<_> = measure.laws.iter().map(|law| law.key()).collect();
    let years: Vec<_> = measure
        .years
        .iter()
        .map(|year| {
            let status = year.status.as_deref().unwrap_or("-");
            format!("{} {status} {}", year.period, quantities(&year.quantities)).trim().to_owned()
        })
        .collect();
    let parts = [
        first_line(account, &measure.id).unwrap().to_string(),
        measure.theme.map(|theme| theme.key()).unwrap_or_default().to_owned(),
        actors.join(" | "),
        laws.join(" | "),
        quantities(&measure.quantities),
        years.join(" ; "),
    ];
    parts.join(" ; ")
}

fn quantities(quantities: &[MeasureQuantity]) -> String {
    let mut texts: Vec<_> = quantities
        .iter()
        .map(|quantity| match &quantity.amount {
            Some(amount) => format!("{} ({})", quantity.printed, amount_text(amount)),
            None => quantity.printed.clone(),
        })
        .collect();
    texts.sort();
    texts.join(" | ")
}

fn amount_text(amount: &Amount) -> String {
    let bound = amount.bound.map(|bound| format!("{} ", bound.key())).unwrap_or_default();
    let per = amount.per.map(|per| format!(" per {} {}", per.count, per.unit.key())).unwrap_or_default();
    format!("{bound}{} {}{per}", amount.value, amount.unit.key())
}

/// A line per property of a scheme, with its key and which of the plan's schemes of this key it is.
fn scheme_lines(plan: &Plan) -> Vec<String> {
    let mut lines = Vec::new();
    for (index, scheme) in plan.schemes.iter().enumerate() {
        let printing = 1 + plan.schemes[..index].iter().filter(|earlier| earlier.key == scheme.key).count();
        for (aspect, value) in properties(scheme) {
            lines.push(format!("{} ; {printing} ; {aspect} ; {value}", scheme.key.key()));
        }
    }
    lines
}

fn properties(scheme: &Scheme) -> Vec<(&'static str, String)> {
    let unbroken = |text: &str| text.replace([' ', '　'], "");
    let mut takers: Vec<_> = scheme.takers.iter().map(|taker| taker.key()).collect();
    takers.sort_unstable();
    let mut units: Vec<_> = scheme.units.iter().map(|unit| unit.key()).collect();
    units.sort_unstable();
    let mut found = vec![
        ("kind", scheme.kind.key().to_owned()),
        ("name", unbroken(&scheme.name)),
        ("takers", takers.join(" ")),
    ];
    found.extend(scheme.heading.as_deref().map(|heading| ("heading", unbroken(heading))));
    found.extend(scheme.pay.map(|pay| ("pay", pay.key().to_owned())));
    found.extend((!units.is_empty()).then(|| ("units", units.join(" "))));
    found.extend(scheme.legal_basis.as_deref().map(|basis| ("legal_basis", unbroken(basis))));
    for window in &scheme.windows {
        let case = window.case.map_or("-", |case| case.key());
        found.push(("window", format!("{case}: {} .. {}", moment(window.from), moment(window.to))));
    }
    for one in &scheme.amounts {
        let case = one.case.map_or("-", |case| case.key());
        let option = one.alternative.map_or("-".to_owned(), |number| number.to_string());
        let amount = amount_text(&one.amount);
        found.push(("amount", format!("{} {amount} case {case} option {option}", one.what.key())));
    }
    found
}

fn moment(moment: Option<Moment>) -> String {
    let Some(moment) = moment else { return String::new() };
    let before = moment.before.map(|length| format!(" -{length}")).unwrap_or_default();
    let after = moment.after.map(|length| format!(" +{length}")).unwrap_or_default();
    format!("{}{before}{after}", moment.event.key())
}
