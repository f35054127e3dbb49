//! The HTML that components make, without a browser: golden files for small plans, and the markup that screen readers need.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

#[path = "support/progress_rows.rs"]
mod progress_rows;
mod support;

use kurabe::{
    check::{Oddity, check},
    compare::{Column, MeasureChoice, SchemeSubject, find_question, find_scheme},
    load::load,
    model::{ActorRole, Dataset, Date, Law},
    state::{View, ViewState},
    text::{Language, YearStyle},
    ui::{
        Content, ContentProps, Opened, Shared, Words,
        components::{
            Candidate, ChartProps, ChartView, Drawing, Dumbbell, LoaderDialog, LoaderProps, Panel,
            PanelProps, PickerDialog, PickerProps, ReadReport,
        },
    },
};
use support::{IDS, columns_of};
use yew::{BaseComponent, Callback, LocalServerRenderer};

const JAPANESE: Words = Words { language: Language::Ja, years: YearStyle::Era };
const ENGLISH: Words = Words { language: Language::En, years: YearStyle::Western };

fn html<C: BaseComponent>(props: C::Properties) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    runtime.block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

fn today() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn odd_of(columns: &[Column]) -> Shared<Vec<Vec<Oddity>>> {
    let dataset = dataset_of(columns);
    Shared::new(columns.iter().map(|column| check(&column.plan, &dataset)).collect())
}

fn dataset_of(columns: &[Column]) -> Dataset {
    columns.iter().fold(Dataset::default(), |dataset, column| dataset.with(column.plan.clone()))
}

fn content(view: View, columns: Vec<Column>, words: Words) -> String {
    content_under(view, MeasureChoice::default(), columns, words)
}

fn content_under(view: View, measures: MeasureChoice, columns: Vec<Column>, words: Words) -> String {
    html::<Content>(ContentProps {
        view: ViewState {
            view,
            measures,
            ..ViewState::opening(columns.iter().map(|column| column.plan.id.clone()).collect())
        },
        dataset: Shared::new(dataset_of(&columns)),
        odd: odd_of(&columns),
        columns: Shared::new(columns),
        today: today(),
        findings: vec![],
        files: vec![("isumi-2021".into(), "isumi-2021.json".into())],
        words,
        on_action: Callback::noop(),
    })
}

fn panel(question: &str, words: Words) -> String {
    let columns = columns_of(&IDS);
    let opened = Opened::Question(find_question(&columns, question).unwrap());
    panel_among(columns, opened, words)
}

fn panel_among(columns: Vec<Column>, opened: Opened, words: Words) -> String {
    html::<Panel>(PanelProps {
        odd: odd_of(&columns),
        view: ViewState::opening(columns.iter().map(|column| column.plan.id.clone()).collect()),
        columns: Shared::new(columns),
        opened,
        today: today(),
        words,
        on_action: Callback::noop(),
    })
}

/// Compares with the golden file, one tag a line; `KURABE_BLESS=1` writes it anew.
fn assert_golden(name: &str, html: &str) {
    let path = format!("{}/tests/golden/components/{name}.html", env!("CARGO_MANIFEST_DIR"));
    let lines = format!("{}\n", html.replace("><", ">\n<"));
    if std::env::var_os("KURABE_BLESS").is_some() {
        std::fs::create_dir_all(std::path::Path::new(&path).parent().unwrap()).unwrap();
        std::fs::write(&path, &lines).unwrap();
    }
    let golden = std::fs::read_to_string(&path).unwrap_or_default();
    for (number, (now, then)) in lines.lines().zip(golden.lines()).enumerate() {
        assert_eq!(now, then, "{name}.html, line {}", number + 1);
    }
    assert_eq!(lines.lines().count(), golden.lines().count(), "{name}.html");
}

#[test]
fn the_table_of_targets_looks_as_it_did() {
    assert_golden(
        "targets-ja",
        &content(View::Targets, columns_of(&["isumi-2021", "nishitokyo-2010"]), JAPANESE),
    );
    assert_golden(
        "targets-en",
        &content(View::Targets, columns_of(&["isumi-2021", "nishitokyo-2010"]), ENGLISH),
    );
}

#[test]
fn the_list_of_sources_looks_as_it_did() {
    assert_golden("sources-ja", &content(View::Sources, columns_of(&["isumi-2021", "ward-2021"]), JAPANESE));
}

#[test]
fn the_panel_of_a_question_looks_as_it_did() {
    assert_golden("panel-en", &panel("share_in_posts.female.assistant_section_head", ENGLISH));
}

#[test]
fn every_row_and_column_has_a_head_that_says_so() {
    for view in [View::Targets, View::Results, View::Grades] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        assert!(html.contains("<caption"), "{view:?}");
        let heads = html.matches("<th ").count();
        assert_eq!(heads, html.matches("<th scope=").count(), "{view:?}");
        assert!(html.matches(r#"scope="col""#).count() >= 5, "{view:?}");
    }
}

#[test]
fn the_table_of_results_shows_people_beside_rates_and_months_by_name() {
    let html = content(View::Results, columns_of(&["onojo-2026"]), JAPANESE);
    assert!(html.contains("37.5%</b> <small class=\"people\">3/8人</small>"));
    assert!(html.contains("<small>3月</small> <b class=\"figure\">31人</b>"));
    assert!(html.contains("「—」の表示"));
}

/// The attribute would stand in the document; the property, which follows the state, does not.
#[test]
fn what_is_chosen_in_a_list_above_a_table_is_no_attribute() {
    for view in [View::Progress, View::Measures] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        let options: Vec<_> =
            html.split("<option ").skip(1).filter_map(|rest| rest.split('>').next()).collect();
        assert!(options.len() > 5, "{view:?}");
        assert!(options.iter().all(|option| !option.contains("selected")), "{view:?} {options:?}");
    }
}

#[test]
fn a_plan_that_names_nobody_stays_unnamed() {
    let html = content(View::Targets, columns_of(&["ward-2021"]), JAPANESE);
    assert!(html.contains("<bdi>区(名称の記載なし)</bdi>"));
}

#[test]
fn the_panel_cites_every_printed_string_with_its_place() {
    let html = panel("childcare_leave_take_up_rate.male", JAPANESE);
    for printed in ["37.5%（8名中3名）", "108.3%(13人/12人)", "20%以上"] {
        assert!(
            html.contains(&format!("<q lang=\"ja\">{printed}</q>")) || html.contains(printed),
            "{printed}"
        );
    }
    assert!(html.contains("<circle"), "the marks of the chart");
    assert!(html.contains("role=\"img\""));
}

#[test]
fn views_without_facts_say_so_in_words() {
    assert!(
        content(View::Results, columns_of(&["ward-2021"]), JAPANESE)
            .contains("選んだ計画の文書に実績がありません。")
    );
    assert!(
        content(View::Grades, columns_of(&["ward-2021"]), ENGLISH)
            .contains("None of the chosen documents grades its measures.")
    );
    assert!(content(View::Targets, vec![], JAPANESE).contains("比べる計画を選んでください。"));
}

#[test]
fn names_with_html_and_direction_marks_are_text() {
    let hostile = r#"{"format":1,"id":"x","title":"<img src=x onerror=alert(1)>","municipality":{"kind":"city","name":"<script>alert(1)</script>\u202e"},
        "sources":[{"id":"s","title":"t"}],"targets":[{"indicator":"flexible_work","comparator":"qualitative","places":[{"source":"s"}]}]}"#;
    let plan = load(hostile.as_bytes(), "hostile.json").plans.remove(0);
    let column = Column { slot: kurabe::compare::Slot(0), plan: plan.into() };
    for view in [View::Targets, View::Sources] {
        let html = content(view, vec![column.clone()], JAPANESE);
        assert!(!html.contains("<script") && !html.contains("<img"), "{html}");
        assert!(html.contains("<bdi>&lt;script&gt;alert(1)"), "{html}");
    }
}

#[test]
fn the_picker_lists_candidates_with_what_can_be_done_to_them() {
    let candidate = |id: &str, chosen: bool, own: bool| Candidate {
        id: id.into(),
        name: format!("{id}市"),
        title: "行動計画".into(),
        other_names: vec![],
        kana: None,
        period: Default::default(),
        chosen,
        own,
    };
    let html = html::<PickerDialog>(PickerProps {
        candidates: Shared::new(vec![candidate("甲", true, false), candidate("乙", false, true)]),
        words: JAPANESE,
        room: false,
        on_add: Callback::noop(),
        on_remove: Callback::noop(),
        on_forget: Callback::noop(),
        on_close: Callback::noop(),
    });
    assert!(
        html.contains("甲市を外す") && html.contains("乙市を追加") && html.contains("このブラウザーから消す")
    );
    assert!(html.contains("disabled"), "no ninth plan");
    assert!(html.contains("並べられるのは8計画までです。"));
}

#[test]
fn the_loader_tells_what_was_read_and_what_was_noticed() {
    let loaded = load(b"{", "broken.json");
    let report = ReadReport { findings: loaded.findings, ..ReadReport::default() };
    let html = html::<LoaderDialog>(LoaderProps {
        report: Some(Shared::new(report)),
        words: ENGLISH,
        reading: false,
        on_files: Callback::noop(),
        on_paste: Callback::noop(),
        on_close: Callback::noop(),
    });
    assert!(
        html.contains("No plan could be read.")
            && html.contains("broken.json")
            && html.contains("<code>$</code>"),
        "{html}"
    );
}

#[test]
fn the_chart_of_targets_reads_out_every_row_and_says_what_its_marks_mean() {
    let rows = progress_rows::shares();
    let scale = kurabe::compare::progress_scales(&rows).remove(0);
    for words in [JAPANESE, ENGLISH] {
        let html = html::<ChartView>(ChartProps {
            columns: Shared::new(columns_of(&IDS)),
            drawing: Drawing::Dumbbell(Shared::new(Dumbbell {
                scale: scale.clone(),
                status: |row, words| format!("{} ({})", row.slot.0, words.language.tag()),
                interval: |_| None,
            })),
            title: "進み具合".into(),
            words,
        });
        assert_eq!(html.matches("<circle").count(), rows.len());
        assert_eq!(html.matches(r#"tabindex="0""#).count(), 1, "one stop of the Tab key");
        for row in &rows {
            assert!(html.contains(&format!("{} ({})\"", row.slot.0, words.language.tag())), "{}", row.id);
        }
        assert!(html.contains("chart-rows") && html.contains(words.say(kurabe::text::Message::DumbbellKey)));
    }
}

/// A progress report with grades, a plan with four measures on one theme and one on none, and a document without measures.
fn measure_columns() -> Vec<Column> {
    let loaded = load(include_bytes!("support/measure_plans.json"), "measure_plans.json");
    assert!(!loaded.has_errors(), "{:?}", loaded.findings);
    let slots = (0..).map(kurabe::compare::Slot);
    slots.zip(loaded.plans).map(|(slot, plan)| Column { slot, plan: plan.into() }).collect()
}

#[test]
fn the_table_of_measures_looks_as_it_did() {
    assert_golden("measures-ja", &content(View::Measures, measure_columns(), JAPANESE));
    assert_golden("measures-en", &content(View::Measures, measure_columns(), ENGLISH));
}

#[test]
fn the_panel_of_a_theme_looks_as_it_did() {
    let opened = Opened::Theme(kurabe::model::Theme::Handbook);
    assert_golden("panel-theme-ja", &panel_among(measure_columns(), opened.clone(), JAPANESE));
    assert_golden("panel-theme-en", &panel_among(measure_columns(), opened, ENGLISH));
}

#[test]
fn the_tables_of_grades_look_as_they_did() {
    assert_golden("grades-ja", &content(View::Grades, measure_columns(), JAPANESE));
    assert_golden("grades-en", &content(View::Grades, measure_columns(), ENGLISH));
}

#[test]
fn measures_and_grades_give_no_id_twice() {
    for view in [View::Measures, View::Grades] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        let ids = html.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        let mut seen: Vec<_> = Vec::new();
        for id in ids {
            assert!(!seen.contains(&id), "{view:?}: {id}");
            seen.push(id);
        }
        assert!(seen.iter().any(|id| id.starts_with("question-")), "{view:?}");
    }
}

#[test]
fn a_document_without_measures_is_told_from_one_without_the_theme() {
    let html = content(View::Measures, measure_columns(), ENGLISH);
    for said in
        ["not in this plan", "this document lists no measures", "Documents that list no measures: Hei City"]
    {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn a_narrowed_table_of_measures_counts_plans_that_match_and_says_where_no_law_is_stated() {
    let all = MeasureChoice::default;
    let under = |choice, words| content_under(View::Measures, choice, columns_of(&IDS), words);
    let of_personnel = MeasureChoice { role: Some(ActorRole::PersonnelSection), ..all() };
    for (words, whole, narrowed) in
        [(JAPANESE, "5計画中4計画", "条件に合う計画 1／5"), (ENGLISH, "4 of 5 plans<", "1 of 5 plans match<")]
    {
        let html = under(all(), words);
        assert!(html.contains(whole) && !html.contains(narrowed), "{whole}");
        let html = under(of_personnel.clone(), words);
        assert!(!html.contains(whole) && html.contains(narrowed), "{narrowed}");
    }
    let of_women = MeasureChoice { law: Some(Law::WomensAdvancement), ..all() };
    assert!(under(of_women.clone(), JAPANESE).contains("どの法律によるかの記載なし(2件)"));
    assert!(under(of_women, ENGLISH).contains("does not say under which law (2 measures)"));
    let on_disability = MeasureChoice { law: Some(Law::DisabilityEmployment), ..all() };
    let html = under(on_disability, ENGLISH);
    for said in ["measures fits these choices.", "measures are left out because no law is stated for them."] {
        assert!(html.contains(said), "{said}");
    }
}

#[test]
fn english_cells_say_in_english_what_quantities_mean() {
    let columns = columns_of(&IDS);
    let html = [View::Measures, View::Grades].map(|view| content(view, columns.clone(), ENGLISH)).concat();
    let measures = || columns.iter().flat_map(|column| &column.plan.measures);
    let of_years = measures().flat_map(|measure| &measure.years).flat_map(|year| &year.quantities);
    for quantity in measures().flat_map(|measure| &measure.quantities).chain(of_years) {
        if quantity.in_english.is_some() || quantity.amount.is_some() {
            let printed = format!(">{}<", quantity.printed);
            assert!(!html.contains(&printed), "{printed}");
        }
    }
    for said in ["every Wednesday", "3 times per year", "8th year of service"] {
        assert!(html.contains(said), "{said}");
    }
    let opened = Opened::Theme(kurabe::model::Theme::CareerSupport);
    let panel = panel_among(columns, opened, ENGLISH);
    assert!(panel.contains("8th year of service") && !panel.contains("8 years"), "not the bare amount");
}

#[test]
fn a_cell_of_measures_without_amounts_names_who_acts() {
    let without_amounts = |mut column: Column| {
        let mut plan = (*column.plan).clone();
        plan.measures.iter_mut().for_each(|measure| measure.quantities.clear());
        column.plan = plan.into();
        column
    };
    let html =
        content(View::Measures, measure_columns().into_iter().map(without_amounts).collect(), JAPANESE);
    assert!(html.contains("4件 · <bdi lang=\"ja\">全職員</bdi> · <bdi lang=\"ja\">職員課</bdi>"), "{html}");
    assert!(!html.contains("毎月"), "{html}");
}

fn scheme_panel_of(key: kurabe::model::SchemeKey, words: Words) -> String {
    let columns = columns_of(&["onojo-2026", "isumi-2021"]);
    scheme_panel_among(columns, SchemeSubject::Known(key), words)
}

fn scheme_panel_among(columns: Vec<Column>, subject: SchemeSubject, words: Words) -> String {
    html::<Panel>(PanelProps {
        odd: odd_of(&columns),
        view: ViewState {
            view: View::Schemes,
            ..ViewState::opening(columns.iter().map(|column| column.plan.id.clone()).collect())
        },
        columns: Shared::new(columns),
        opened: Opened::Scheme(subject),
        today: today(),
        words,
        on_action: Callback::noop(),
    })
}

#[test]
fn the_table_of_schemes_looks_as_it_did() {
    for (name, words) in [("schemes-ja", JAPANESE), ("schemes-en", ENGLISH)] {
        assert_golden(name, &content(View::Schemes, columns_of(&["onojo-2026", "isumi-2021"]), words));
    }
}

#[test]
fn a_cell_of_the_schemes_leaves_no_figure_of_a_case_and_no_number_of_times_out() {
    let html = content(View::Schemes, columns_of(&["onojo-2026", "isumi-2021"]), JAPANESE);
    let row = |key: &str| {
        let row = html.split("<tr ").find(|row| row.contains(&format!("id=\"question-{key}\""))).unwrap();
        row.to_owned()
    };
    for (key, figures) in [
        ("child_nursing_leave", &["1年に5日", "1年に10日(子が2人以上)"][..]),
        ("short_care_leave", &["1年に5日", "1年に10日(要介護者が2人以上)"]),
        ("care_leave", &["6か月(1日に4時間以内)", "3回"]),
        ("childcare_leave", &["2回"]),
        ("maternity_leave", &["出産予定日の14週間前から"]),
    ] {
        let row = row(key);
        assert!(figures.iter().all(|figure| row.contains(figure)), "{key}: {row}");
    }
}

#[test]
fn the_columns_of_plans_that_describe_no_schemes_are_narrow_and_each_cell_still_says_so() {
    let heads = |html: &str| -> Vec<bool> {
        let head = html.split("<thead").nth(1).unwrap().split("</thead>").next().unwrap();
        head.split("<th ").skip(2).map(|head| head.split('>').next().unwrap().contains("narrow")).collect()
    };
    let columns = columns_of(&["koganei-2020", "onojo-2026", "isumi-2021"]);
    let html = content(View::Schemes, columns.clone(), JAPANESE);
    assert_eq!(heads(&html), [true, false, false]);
    let rows = html.matches("id=\"question-").count();
    assert_eq!(html.matches("この文書に制度の説明の章はない").count(), rows);
    assert_eq!(heads(&content(View::Targets, columns, JAPANESE)), [false; 3]);
}

#[test]
fn for_what_a_scheme_is_given_stands_side_by_side_and_is_said_not_to_be_compared() {
    for (words, head, onojo, isumi, note) in [
        (
            JAPANESE,
            "どんなとき(要約)",
            "保育所・学校等の閉鎖、学校行事への参加",
            "負傷・疾病の子の世話、疾病の予防",
            "要約なので比べない",
        ),
        (
            ENGLISH,
            "For what (summary)",
            "closed nursery or school, school events of a child",
            "care of a hurt or sick child",
            "a summary, not compared",
        ),
    ] {
        let panel = scheme_panel_of(kurabe::model::SchemeKey::ChildNursingLeave, words);
        let row = panel.split("<tr ").find(|row| row.contains(head)).unwrap();
        assert!([onojo, isumi, note].iter().all(|part| row.contains(part)), "{row}");
        assert_eq!(panel.matches(onojo).count(), 1, "and is no part of what is printed");
    }
}

#[test]
fn what_only_one_of_two_printings_says_is_not_said_to_be_missing_from_the_document() {
    let panel = scheme_panel_of(kurabe::model::SchemeKey::ChildNursingLeave, JAPANESE);
    let row = |head: &str| panel.split("<tr ").find(|row| row.contains(&format!(">{head}</th>"))).unwrap();
    let until = row("いつまで");
    assert!(until.contains("この箇所に記載なし") && until.contains("小学校就学まで"), "{until}");
    assert!(!until.contains("この文書に記載なし"), "{until}");
    assert!(row("取る単位").contains("この文書に記載なし"), "no printing says it");
}

#[test]
fn the_panel_of_a_scheme_looks_as_it_did() {
    assert_golden("scheme-panel-ja", &scheme_panel_of(kurabe::model::SchemeKey::ChildNursingLeave, JAPANESE));
    assert_golden("scheme-panel-en", &scheme_panel_of(kurabe::model::SchemeKey::ChildNursingLeave, ENGLISH));
}

#[test]
fn the_tables_of_schemes_have_heads_and_every_cell_its_plan() {
    let shown = [
        content(View::Schemes, columns_of(&IDS), JAPANESE),
        scheme_panel_of(kurabe::model::SchemeKey::NursingTime, ENGLISH),
    ];
    for html in shown {
        assert_eq!(html.matches("<th ").count(), html.matches("<th scope=").count());
        assert_eq!(html.matches("<td ").count(), html.matches("class=\"cell-plan\"").count());
        assert!(html.contains("<caption"));
    }
    let html = content(View::Schemes, columns_of(&IDS), JAPANESE);
    assert_eq!(html.matches(" class=\"life-course\"").count(), 1);
    assert!(html.contains("この文書に制度の説明の章はない") && html.contains("この文書の制度の説明にない"));
    let ids: Vec<_> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let once: std::collections::BTreeSet<_> = ids.iter().collect();
    assert_eq!(once.len(), ids.len(), "no id twice");
    assert!(
        content(View::Schemes, columns_of(&["ward-2021"]), ENGLISH)
            .contains("None of the chosen documents describes schemes.")
    );
}

#[test]
fn schemes_of_a_plans_own_are_told_by_their_names_in_table_chart_and_panel() {
    let plan = |id: &str, name: &str, windows: &str| {
        let text = format!(
            r#"{{"format":1,"id":"{id}","title":"t","municipality":{{"kind":"city"}},"sources":[{{"id":"s","title":"t"}}],
                "schemes":[{{"id":"other-1","key":"other","kind":"leave","name":"{name}","windows":[{windows}],
                    "places":[{{"source":"s"}}]}}]}}"#
        );
        load(text.as_bytes(), "made.json").plans.remove(0).into()
    };
    let drawn = r#"{"to":{"event":"school_entry"}}"#;
    let plans = [plan("a", "献血休暇", drawn), plan("b", "永年勤続休暇", drawn), plan("c", "読書休暇", "")];
    let slots = (0..).map(kurabe::compare::Slot);
    let columns: Vec<_> = slots.zip(plans).map(|(slot, plan)| Column { slot, plan }).collect();
    let html = content(View::Schemes, columns.clone(), JAPANESE);
    for (id, name) in [("a", "献血休暇"), ("b", "永年勤続休暇"), ("c", "読書休暇")] {
        assert_eq!(html.matches(&format!("id=\"question-other~{id}~other-1\"")).count(), 1);
        let subject = find_scheme(&columns, &format!("other~{id}~other-1")).unwrap();
        let panel = scheme_panel_among(columns.clone(), subject, JAPANESE);
        let heading = panel.split("<h2").nth(1).unwrap().split("</h2>").next().unwrap();
        assert!(heading.contains(name), "{heading}");
        let others = ["献血休暇", "永年勤続休暇", "読書休暇"].into_iter().filter(|other| *other != name);
        assert!(others.into_iter().all(|other| !panel.contains(other)), "{panel}");
    }
    assert!(
        html.contains("aria-label=\"献血休暇, ") && html.contains("aria-label=\"永年勤続休暇, "),
        "{html}"
    );
    let listed = &html[html.find("class=\"not-drawn\"").unwrap()..];
    assert!(listed.contains("読書休暇") && !listed.contains("その他の制度"), "{listed}");
}

#[test]
fn a_window_outside_the_chart_is_told_in_words_although_its_scheme_is_in_the_chart() {
    let text = r#"{"format":1,"id":"x","title":"t","municipality":{"kind":"city"},"sources":[{"id":"s","title":"t"}],
        "schemes":[{"id":"a","key":"overtime_limit","kind":"form_of_work","name":"制限","places":[{"source":"s"}],
            "windows":[{"to":{"event":"school_entry"}},{"case":"fathers","from":{"event":"leave_start"}}]}]}"#;
    let plan = load(text.as_bytes(), "made.json").plans.remove(0);
    let column = Column { slot: kurabe::compare::Slot(0), plan: plan.into() };
    for (words, told) in
        [(JAPANESE, "休業の開始から(父親)"), (ENGLISH, "from the start of the leave (fathers)")]
    {
        let html = content(View::Schemes, vec![column.clone()], words);
        let listed = html.split("class=\"not-drawn\"").nth(1).unwrap().split("</details>").next().unwrap();
        assert!(listed.contains(told), "{listed}");
    }
}

#[test]
fn names_of_schemes_are_text() {
    let hostile = r#"{"format":1,"id":"x","title":"t","municipality":{"kind":"city"},"sources":[{"id":"s","title":"t"}],
        "schemes":[{"id":"a","key":"other","kind":"leave","name":"<img src=x onerror=alert(1)>","heading":"<b>","places":[{"source":"s"}]}]}"#;
    let plan = load(hostile.as_bytes(), "hostile.json").plans.remove(0);
    let column = Column { slot: kurabe::compare::Slot(0), plan: plan.into() };
    let html = content(View::Schemes, vec![column], JAPANESE);
    assert!(html.contains("&lt;img src=x") && !html.contains("<img"), "{html}");
}

#[test]
fn the_timeline_looks_as_it_did_and_says_in_tables_what_it_draws() {
    assert_golden(
        "timeline-ja",
        &content(View::Timeline, columns_of(&["isumi-2021", "nishitokyo-2010"]), JAPANESE),
    );
    let html = content(View::Timeline, columns_of(&["ward-2021", "isumi-2021"]), ENGLISH);
    for said in [
        "from FY2021, end not stated",
        "This law has no term and is not drawn.",
        "over since the end of FY2025",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(html.contains("<circle"), "the marks of the chart");
    let html = content(View::Timeline, columns_of(&["onojo-2026", "koganei-2020"]), JAPANESE);
    for said in [
        "以前の計画「次世代法に基づく特定事業主行動計画」: 平成17年度に策定(期間の記載なし)",
        "以前の計画「女性活躍推進法に基づく特定事業主行動計画」: 平成28年度に策定(期間の記載なし)",
        "計画の一部「(6) 女性職員の活躍推進」: 令和3年度〜令和7年度",
        "計画は令和6年度で終了、「(6) 女性職員の活躍推進」は令和7年度で終了",
    ] {
        assert!(html.contains(said), "{said}");
    }
    let none = content(View::Timeline, columns_of(&["koganei-2020"]), JAPANESE);
    assert!(none.contains("法律の名の記載がありません"));
}

#[test]
fn schemes_without_a_place_in_a_childs_life_are_listed_below_the_chart() {
    let html = content(View::Schemes, columns_of(&["onojo-2026", "isumi-2021"]), JAPANESE);
    let chart = html.find("class=\"life-course\"").unwrap();
    let listed = html.find("子の年齢に結びつかないもの").unwrap();
    assert!(chart < listed && html[listed..].contains("介護休暇"));
    assert!(content(View::Schemes, columns_of(&["ward-2021"]), JAPANESE).contains("class=\"life-course\""));
}
