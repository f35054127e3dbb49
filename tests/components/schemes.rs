//! Schemes and time: their table, panels, the life course and the timeline.

use super::*;

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
    let columns: Vec<_> = slots.zip(plans).map(|(slot, plan)| Column::of_plan(slot, plan)).collect();
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
    let column = Column::of_plan(kurabe::compare::Slot(0), plan.into());
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
    let column = Column::of_plan(kurabe::compare::Slot(0), plan.into());
    let html = content(View::Schemes, vec![column], JAPANESE);
    assert!(html.contains("&lt;img src=x") && !html.contains("<img"), "{html}");
}

#[test]
fn the_timeline_says_in_tables_what_it_draws() {
    let html = content(View::Timeline, columns_of(&["ward-2021", "isumi-2021"]), ENGLISH);
    for said in [
        "from FY2021, end not stated",
        "This law has no term and is not drawn.",
        "over since the end of FY2025",
    ] {
        assert!(html.contains(said), "{said}");
    }
    assert!(html.contains("class=\"mark\""), "the marks of the chart");
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
