//! Measures and schemes of the bundled plans against a second reading, made by somebody else from the same documents without
//! seeing the first. Where both understood a text differently, it was looked up; what was decided stands in
//! `second_reading/decided.tsv`, line by line with its reason, and the test fails when such a difference is another or gone.

use std::{fs, path::Path};

use crate::support::account::{Piece, account, first_line};
use kurabe::{
    load::load,
    model::{Amount, Measure, MeasureQuantity, Moment, Plan, Scheme},
};

const PLANS: [&str; 5] = ["ward-2021", "onojo-2026", "koganei-2020", "isumi-2021", "nishitokyo-2010"];

fn plan(name: &str) -> Plan {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("plans").join(name).with_extension("json");
    load(&fs::read(&file).unwrap(), name).plans.remove(0)
}

/// The lines of a reading; none where the document has nothing of the kind.
fn second_reading(file: &str) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_reading").join(file);
    if !path.exists() {
        return Vec::new();
    }
    let mut reader = csv::Reader::from_path(path).unwrap();
    reader.records().map(|record| record.unwrap().iter().collect::<Vec<_>>().join(" ; ")).collect()
}

/// What only the plan file says (+), and what only the second reading says (-).
fn differences(name: &str, ours: Vec<String>, mut theirs: Vec<String>) -> Vec<String> {
    let only_ours = ours.into_iter().filter(|line| !take(&mut theirs, line));
    let mut found: Vec<_> = only_ours.map(|line| format!("{name}\t+ {line}")).collect();
    found.extend(theirs.into_iter().map(|line| format!("{name}\t- {line}")));
    found
}

/// Takes a line out of others once; false where it is not among them.
fn take(lines: &mut Vec<String>, line: &str) -> bool {
    let at = lines.iter().position(|other| other == line);
    at.map(|at| lines.swap_remove(at)).is_some()
}

/// The differences that were looked up, each with its plan, its sign and, behind the last tab, the reason.
fn decided() -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_reading/decided.tsv");
    let text = fs::read_to_string(file).unwrap();
    let difference = |line: &str| {
        let (difference, reason) = line.rsplit_once('\t').unwrap();
        assert!(difference.contains('\t') && !reason.is_empty(), "{line}");
        difference.to_owned()
    };
    text.lines().skip(1).map(difference).collect()
}

#[test]
fn both_readings_saw_the_same_measures_and_schemes() {
    let mut found = Vec::new();
    for name in PLANS {
        let (plan, account) = (plan(name), account(name));
        let ours = plan.measures.iter().map(|measure| measure_line(measure, &account)).collect();
        found.extend(differences(name, ours, second_reading(&format!("{name}.measures.csv"))));
        let theirs = second_reading(&format!("{name}.schemes.csv"));
        found.extend(differences(name, scheme_lines(&plan), theirs));
    }
    let mut decided = decided();
    let lacking: Vec<_> = found.into_iter().filter(|line| !take(&mut decided, line)).collect();
    assert!(lacking.is_empty(), "different, and not decided:\n{}", lacking.join("\n"));
    assert!(decided.is_empty(), "decided, and no longer different:\n{}", decided.join("\n"));
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
    // The second reading has the units of all amounts in one.
    let units = scheme.units.iter().chain(scheme.amounts.iter().flat_map(|one| &one.units));
    let mut units: Vec<_> = units.map(|unit| unit.key()).collect();
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
