//! What the documents let say when two of their figures are put beside each other: replaced plans, years, people not printed.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{Pair, PairKind, Reason, comparison, find_question, scheme_row, scheme_table},
    model::Date,
    text::{self, Language, YearStyle},
};

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn pairs(id: &str) -> Vec<Pair> {
    let columns = columns_of(&IDS);
    comparison(&columns, &find_question(&columns, id).unwrap(), today()).pairs
}

fn said(reasons: &[Reason]) -> Vec<String> {
    reasons.iter().map(|one| text::reason(one, &[], YearStyle::Era, Language::Ja)).collect()
}

/// The reasons of the pair of this kind between two plans.
fn between(id: &str, kind: PairKind, plans: [&str; 2]) -> Vec<String> {
    let slot = |plan: &str| IDS.iter().position(|one| *one == plan).unwrap();
    let is_asked = |pair: &&Pair| {
        let slots = [pair.left.slot, pair.right.slot].map(|slot| usize::from(slot.0));
        pair.kind == kind && slots == plans.map(slot)
    };
    let pairs = pairs(id);
    said(pairs.iter().find(is_asked).unwrap_or_else(|| panic!("{id} {plans:?}")).verdict.reasons())
}

#[test]
fn a_plan_that_another_one_replaced_is_over_although_no_end_is_printed() {
    let found =
        between("childcare_leave_take_up_rate.male", PairKind::Targets, ["onojo-2026", "koganei-2020"]);
    assert_eq!(found, ["計画期間が終わっている: 令和8年度から次の計画 / 令和6年度で終了"]);
    let female =
        between("childcare_leave_take_up_rate.female", PairKind::Targets, ["onojo-2026", "nishitokyo-2010"]);
    assert_eq!(female, ["計画期間が終わっている: 期間中 / 平成26年度で終了"]);
    let open =
        between("childcare_leave_take_up_rate.male", PairKind::Targets, ["koganei-2020", "isumi-2021"]);
    assert_eq!(open.last().unwrap(), "計画期間が終わっている: 令和6年度で終了 / 終わりの記載なし");
}

#[test]
fn results_of_other_years_and_without_their_people_say_so() {
    for leave in ["spouse_birth_leave_take_up_rate.male", "childcare_participation_leave_take_up_rate.male"] {
        let found = between(leave, PairKind::Results, ["onojo-2026", "koganei-2020"]);
        assert_eq!(
            found,
            [
                "実績の時期が異なる: 令和6年度 / 令和5年度",
                "対象者の人数(分母)が一方の文書に記載されていない: 人数の記載なし / 12人",
                "対象者が少なく、1人で率が大きく動く: 人数の記載なし / 12人",
            ],
            "{leave}"
        );
    }
}

#[test]
fn a_series_that_counts_across_years_does_so_in_each_of_its_years() {
    let columns = columns_of(&["koganei-2020"]);
    let question = find_question(&columns, "childcare_leave_take_up_rate.male").unwrap();
    let series = &comparison(&columns, &question, today()).series[0].verdict;
    let above = series.reasons().iter().find(|one| matches!(one, Reason::AboveHundred(_))).unwrap();
    assert!(
        matches!(above, Reason::AboveHundred(sides) if sides.left.is_some() && sides.left == sides.right),
        "40.0% of 15 is counted as 108.3% of 12 is: {above:?}"
    );
}

#[test]
fn no_condition_printed_is_never_told_as_a_condition() {
    let columns = columns_of(&IDS);
    let questions: Vec<_> = columns
        .iter()
        .flat_map(|column| column.plan.targets.iter().map(kurabe::compare::Question::of_target))
        .collect();
    let mut told = Vec::new();
    for question in &questions {
        for pair in comparison(&columns, question, today()).pairs {
            told.extend(said(pair.verdict.reasons()));
        }
    }
    assert!(told.iter().any(|one| one == "誰に対する割合かが異なる: 希望する職員のうち / 条件の記載なし"));
    for claim in ["期間を問わない", "対象者全員", "限定なし", "役職を限らない", "20人以上か記載なし"]
    {
        assert!(!told.iter().any(|one| one.contains(claim)), "{claim}");
    }
}

#[test]
fn days_for_a_sick_child_are_counted_by_fiscal_year_in_one_plan_and_by_calendar_year_in_another() {
    let columns = columns_of(&["onojo-2026", "isumi-2021"]);
    let table = scheme_table(&columns, today());
    let rows = table.groups.iter().flat_map(|group| &group.rows);
    let nursing = {
        let mut rows = rows;
        rows.find(|row| row.subject.id() == "child_nursing_leave").unwrap()
    };
    let found = said(scheme_row(&columns, nursing.subject.clone(), today()).pairs[0].verdict.reasons());
    assert!(
        found.contains(&"年の数え方が異なるか、書かれていない: 年度 / 暦年".to_owned()),
        "one document prints from January to December: {found:?}"
    );
}
