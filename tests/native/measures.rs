//! The table of measures: which rows a choice leaves, what a cell says, what is lacking; on small made-up plans, and on what the
//! five documents are known to say.

mod search;

use std::collections::BTreeSet;

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{
        Column, LeftOut, MeasureCell, MeasureChoice, MeasureRow, MeasureSort, MeasureTable, Slot,
        ThemeChoice, measure_table,
    },
    load::load,
    model::{ActorRole, Law, Plan, Theme, ThemeGroup},
    text::{Language, law_not_stated, measure_choice, measures_left_out, measures_shown, speaks_of},
};

/// A plan under one law with these measures: theme or nothing, role, law or nothing.
fn made(slot: u8, measures: &[(&str, &str, &str)]) -> Column {
    let measures: Vec<_> = measures
        .iter()
        .enumerate()
        .map(|(number, (theme, role, law))| {
            let theme = if theme.is_empty() { String::new() } else { format!(r#","theme":"{theme}""#) };
            let laws = if law.is_empty() { String::new() } else { format!(r#","laws":["{law}"]"#) };
            format!(
                r#"{{"id":"m{number}","title":{{"ja":"取組{number}","en":"Measure {number}"}},
                "actors":[{{"printed":"甲","role":"{role}"}}]{theme}{laws},"places":[{{"source":"s"}}]}}"#
            )
        })
        .collect();
    let text = format!(
        r#"{{"format":1,"id":"plan-{slot}","title":"計画","municipality":{{"kind":"city","name":"甲市"}},
        "laws":["next_generation"],"sources":[{{"id":"s","title":"t"}}],"measures":[{}]}}"#,
        measures.join(",")
    );
    let loaded = load(text.as_bytes(), "made.json");
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    Column::of_plan(Slot(slot), loaded.plans.into_iter().next().unwrap().into())
}

/// Handbook in both plans, an interval in the first, a measure without a theme in the second; the third lists nothing.
fn three() -> Vec<Column> {
    vec![
        made(
            0,
            &[
                ("handbook", "personnel_section", ""),
                ("work_interval", "workplace_head", ""),
                ("handbook", "all_staff", "womens_advancement"),
            ],
        ),
        made(1, &[("", "all_staff", ""), ("handbook", "workplace_head", "")]),
        made(2, &[]),
    ]
}

fn narrowed(columns: &[Column], choice: &MeasureChoice) -> MeasureTable {
    measure_table(columns, choice, &|measure| speaks_of(measure, &choice.words))
}

fn rows(table: &MeasureTable) -> Vec<&MeasureRow> {
    table.groups.iter().flat_map(|group| &group.rows).collect()
}

/// The columns, their plans made under these laws.
fn under(laws: &[Law], columns: Vec<Column>) -> Vec<Column> {
    let change = |mut column: Column| {
        column.plan = Plan { laws: laws.to_vec(), ..(*column.plan).clone() }.into();
        column
    };
    columns.into_iter().map(change).collect()
}

/// Every row in a word: theme, and for each plan its measures, `-` for none, `(n)` for others left out, `(n?m)` where no law is
/// stated for m of them, `?` for no list at all.
fn in_short(table: &MeasureTable) -> Vec<String> {
    let cell = |cell: &MeasureCell| match cell {
        MeasureCell::Measures(places) => places.iter().map(ToString::to_string).collect::<Vec<_>>().join("+"),
        MeasureCell::LeftOut(LeftOut { measures, law_not_stated: 0 }) => format!("({measures})"),
        MeasureCell::LeftOut(LeftOut { measures, law_not_stated }) => {
            format!("({measures}?{law_not_stated})")
        }
        MeasureCell::None => "-".to_owned(),
        MeasureCell::Unlisted => "?".to_owned(),
    };
    let row = |row: &&MeasureRow| {
        let cells: Vec<_> = row.cells.iter().map(cell).collect();
        format!("{} {} of {}", row.theme.map_or("none", Theme::key), cells.join(" "), row.plans)
    };
    rows(table).iter().map(row).collect()
}

#[test]
fn a_choice_leaves_the_rows_and_cells_it_should() {
    let all = MeasureChoice::default;
    let cases: &[(&str, MeasureChoice, &[&str])] = &[
        ("everything", all(), &["work_interval 1 - ? of 1", "handbook 0+2 1 ? of 2", "none - 0 ? of 1"]),
        (
            "a role: who has the theme by others only says so",
            MeasureChoice { role: Some(ActorRole::WorkplaceHead), ..all() },
            &["work_interval 1 - ? of 1", "handbook (2) 1 ? of 1"],
        ),
        (
            "a law: a measure without one stands under that of its plan",
            MeasureChoice { law: Some(Law::WomensAdvancement), ..all() },
            &["handbook 2 (1) ? of 1"],
        ),
        (
            "a theme",
            MeasureChoice { themes: Some(ThemeChoice::One(Theme::WorkInterval)), ..all() },
            &["work_interval 1 - ? of 1"],
        ),
        (
            "a group of themes",
            MeasureChoice { themes: Some(ThemeChoice::Group(ThemeGroup::Information)), ..all() },
            &["handbook 0+2 1 ? of 2"],
        ),
        (
            "words",
            MeasureChoice { words: "ＭＥＡＳＵＲＥ ０".into(), ..all() },
            &["handbook 0 (1) ? of 1", "none - 0 ? of 1"],
        ),
        (
            "what the second plan lacks",
            MeasureChoice { lacking_in: Some("plan-1".into()), ..all() },
            &["work_interval 1 - ? of 1"],
        ),
        (
            "what the first plan lacks",
            MeasureChoice { lacking_in: Some("plan-0".into()), ..all() },
            &["none - 0 ? of 1"],
        ),
        (
            "what the first plan lacks for a role: the role comes first",
            MeasureChoice {
                lacking_in: Some("plan-0".into()),
                role: Some(ActorRole::WorkplaceHead),
                themes: Some(ThemeChoice::One(Theme::Handbook)),
                ..all()
            },
            &["handbook (2) 1 ? of 1"],
        ),
        (
            "a document without a list lacks nothing that could be named",
            MeasureChoice { lacking_in: Some("plan-2".into()), ..all() },
            &["work_interval 1 - ? of 1", "handbook 0+2 1 ? of 2", "none - 0 ? of 1"],
        ),
        (
            "sorted by plans",
            MeasureChoice { sort: MeasureSort::Plans, ..all() },
            &["handbook 0+2 1 ? of 2", "work_interval 1 - ? of 1", "none - 0 ? of 1"],
        ),
    ];
    let columns = three();
    for (name, choice, expected) in cases {
        assert_eq!(in_short(&narrowed(&columns, choice)), *expected, "{name}");
    }
}

#[test]
fn in_a_plan_under_several_laws_or_none_a_measure_without_a_law_is_not_said_to_stand_under_any() {
    let law = |law| MeasureChoice { law: Some(law), ..MeasureChoice::default() };
    for laws in [&[Law::NextGeneration, Law::WomensAdvancement][..], &[]] {
        let columns = under(laws, three());
        let table = narrowed(&columns, &law(Law::WomensAdvancement));
        assert_eq!(in_short(&table), ["handbook 2 (1?1) ? of 1"]);
        assert_eq!((table.shown, table.law_not_stated), (1, 4));
        let table = narrowed(&columns, &law(Law::NextGeneration));
        assert_eq!((table.groups.len(), table.shown, table.law_not_stated), (0, 0, 4));
        let of_heads = MeasureChoice { role: Some(ActorRole::WorkplaceHead), ..law(Law::WomensAdvancement) };
        assert_eq!(narrowed(&columns, &of_heads).law_not_stated, 2, "the role leaves the others out");
        let handbook = Some(ThemeChoice::One(Theme::Handbook));
        let on_handbooks = MeasureChoice { themes: handbook, ..law(Law::WomensAdvancement) };
        assert_eq!(narrowed(&columns, &on_handbooks).law_not_stated, 2, "of the theme asked for");
        let lacking = MeasureChoice { lacking_in: Some("plan-1".into()), ..law(Law::WomensAdvancement) };
        assert_eq!(
            in_short(&narrowed(&columns, &lacking)).len(),
            0,
            "whether the plan lacks it, nobody knows"
        );
    }
    assert_eq!(
        measures_left_out(LeftOut { measures: 3, law_not_stated: 1 }, Language::Ja),
        "条件に合うものなし(このテーマの取組はほかに3件、うち1件はどの法律によるかの記載なし)"
    );
    assert_eq!(
        law_not_stated(4, Language::Ja).unwrap(),
        "どの法律によるかの記載がない取組4件は除いています。"
    );
}

#[test]
fn documents_that_assign_no_measure_to_a_law_are_told_from_those_without_the_theme() {
    let columns = columns_of(&IDS);
    let place = |id: &str| IDS.iter().position(|held| *held == id).unwrap();
    let disability = MeasureChoice { law: Some(Law::DisabilityEmployment), ..MeasureChoice::default() };
    let table = narrowed(&columns, &disability);
    assert_eq!(table.shown, 0, "no document assigns a measure to this law");
    let ward = columns[place("ward-2021")].plan.measures.len();
    assert!(table.law_not_stated > ward, "neither the ward's nor Koganei's are assigned to any");
    let women = MeasureChoice { law: Some(Law::WomensAdvancement), ..MeasureChoice::default() };
    let table = narrowed(&columns, &women);
    let row = rows(&table).into_iter().find(|row| row.theme == Some(Theme::CareerSupport)).unwrap();
    for id in ["ward-2021", "koganei-2020"] {
        let MeasureCell::LeftOut(left_out) = &row.cells[place(id)] else { panic!("{id}: {row:?}") };
        assert_eq!(left_out.measures, left_out.law_not_stated, "{id}");
    }
}

#[test]
fn a_measure_without_a_main_theme_stands_in_the_row_of_its_further_theme_alone() {
    let mut column = made(0, &[("", "all_staff", "")]);
    let mut plan = (*column.plan).clone();
    plan.measures[0].also_about = vec![Theme::Handbook];
    column.plan = plan.into();
    assert_eq!(in_short(&narrowed(&[column], &MeasureChoice::default())), ["handbook 0 of 1"]);
}

#[test]
fn plans_are_counted_as_matching_while_role_law_or_words_leave_measures_out() {
    let columns = columns_of(&IDS);
    let count = |choice: MeasureChoice| {
        let choice = MeasureChoice { sort: MeasureSort::Plans, ..choice };
        let table = narrowed(&columns, &choice);
        let counts: Vec<_> = rows(&table).iter().map(|row| row.plans).collect();
        assert!(counts.is_sorted_by(|before, after| before >= after), "{counts:?}");
        let row = rows(&table).into_iter().find(|row| row.theme == Some(Theme::OvertimeManagement)).unwrap();
        (row.plans, table.is_narrowed)
    };
    let all = MeasureChoice::default;
    assert_eq!(count(all()), (4, false));
    let one = Some(ThemeChoice::One(Theme::OvertimeManagement));
    assert_eq!(
        count(MeasureChoice { themes: one, ..all() }),
        (4, false),
        "a theme leaves its own count alone"
    );
    let lacking_in = Some("koganei-2020".into());
    assert!(!narrowed(&columns, &MeasureChoice { lacking_in, ..all() }).is_narrowed);
    assert_eq!(count(MeasureChoice { role: Some(ActorRole::PersonnelSection), ..all() }), (1, true));
    assert!(narrowed(&columns, &MeasureChoice { words: "会議".into(), ..all() }).is_narrowed);
    assert!(narrowed(&columns, &MeasureChoice { law: Some(Law::NextGeneration), ..all() }).is_narrowed);
}

#[test]
fn rows_stand_under_their_groups_and_in_one_when_sorted_by_plans() {
    let columns = three();
    let groups = |sort| {
        let table = narrowed(&columns, &MeasureChoice { sort, ..MeasureChoice::default() });
        table.groups.iter().map(|group| group.group).collect::<Vec<_>>()
    };
    assert_eq!(
        groups(MeasureSort::Theme),
        [Some(ThemeGroup::WorkingTime), Some(ThemeGroup::Information), None]
    );
    assert_eq!(groups(MeasureSort::Plans), [None]);
}

#[test]
fn the_table_counts_what_it_shows_and_says_under_which_choice() {
    let columns = three();
    let choice = MeasureChoice {
        role: Some(ActorRole::WorkplaceHead),
        words: " 取組 ".into(),
        lacking_in: Some("plan-1".into()),
        ..MeasureChoice::default()
    };
    let table = narrowed(&columns, &choice);
    assert_eq!((table.shown, table.total, table.lacking_in), (1, 5, Some(Slot(1))));
    assert_eq!(measures_shown(&table, Language::Ja), "取組5件のうち1件、1テーマ");
    assert_eq!(measures_shown(&table, Language::En), "1 of 5 measures, 1 theme");
    assert_eq!(
        measure_choice(&choice, Some("乙市".into()), Language::Ja).unwrap(),
        "条件: 所属長・管理職・「取組」・乙市になく他の計画にあるもの"
    );
    assert_eq!(measure_choice(&MeasureChoice::default(), None, Language::Ja), None);
    for unknown in ["plan-2", "elsewhere"] {
        let choice = MeasureChoice { lacking_in: Some(unknown.into()), ..MeasureChoice::default() };
        assert_eq!(narrowed(&columns, &choice).lacking_in, None, "{unknown}");
    }
}

#[test]
fn a_planner_finds_which_plan_has_a_work_interval_and_of_how_many_hours() {
    let columns = columns_of(&IDS);
    let themes = Some(ThemeChoice::One(Theme::WorkInterval));
    let table = narrowed(&columns, &MeasureChoice { themes, ..MeasureChoice::default() });
    let row = rows(&table)[0];
    let with: Vec<_> = columns
        .iter()
        .zip(&row.cells)
        .filter(|(_, cell)| matches!(cell, MeasureCell::Measures(_)))
        .map(|(column, _)| column.plan.id.as_str())
        .collect();
    assert_eq!((with, row.plans), (vec!["onojo-2026"], 1));
    let onojo = IDS.iter().position(|id| *id == "onojo-2026").unwrap();
    let mut hours = row.cells[onojo].measures(&columns[onojo]).flat_map(|measure| &measure.quantities);
    assert!(hours.any(|quantity| quantity.printed == "11時間以上"));
}

#[test]
fn what_the_others_do_leaves_out_every_theme_of_the_plan_itself() {
    let columns = columns_of(&IDS);
    for (place, column) in columns.iter().enumerate() {
        let choice = MeasureChoice { lacking_in: Some(column.plan.id.clone()), ..MeasureChoice::default() };
        let table = narrowed(&columns, &choice);
        assert!(rows(&table).iter().all(|row| row.cells[place] == MeasureCell::None), "{}", column.plan.id);
        let everything = narrowed(&columns, &MeasureChoice::default());
        let own = rows(&everything).iter().filter(|row| row.cells[place] != MeasureCell::None).count();
        assert_eq!(rows(&table).len() + own, rows(&everything).len(), "{}", column.plan.id);
    }
}

#[test]
fn every_measure_of_the_five_plans_stands_in_the_rows_of_its_main_and_its_further_themes_and_in_no_other() {
    let columns = columns_of(&IDS);
    for sort in MeasureSort::ALL {
        let table = narrowed(&columns, &MeasureChoice { sort, ..MeasureChoice::default() });
        assert_eq!(table.shown, table.total, "each is counted once, {sort:?}");
        for (place, column) in columns.iter().enumerate() {
            for measure in &column.plan.measures {
                let holds = |row: &&&MeasureRow| {
                    row.cells[place].measures(column).any(|held| std::ptr::eq(held, measure))
                };
                let held: Vec<_> =
                    rows(&table).iter().filter(holds).filter_map(|row| row.theme).map(Theme::key).collect();
                let themes: BTreeSet<_> = measure.themes().map(Theme::key).collect();
                assert_eq!(held.len(), themes.len(), "{} {}", column.plan.id, measure.id);
                assert_eq!(BTreeSet::from_iter(held), themes, "{} {}", column.plan.id, measure.id);
            }
        }
        let counts: Vec<_> = rows(&table).iter().map(|row| row.plans).collect();
        assert!(
            sort == MeasureSort::Theme || counts.is_sorted_by(|before, after| before >= after),
            "{counts:?}"
        );
    }
}
