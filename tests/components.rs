//! The HTML that components make, without a browser: golden files for small plans, and the markup that screen readers need.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

#[path = "components/checks.rs"]
mod checks;
#[path = "components/lacking.rs"]
mod lacking;
#[path = "components/measures.rs"]
mod measures;
#[path = "components/opening.rs"]
mod opening;
#[path = "components/own_plans.rs"]
mod own_plans;
#[path = "components/schemes.rs"]
mod schemes;
#[path = "native/support/mod.rs"]
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
            Candidate, ChartProps, ChartView, Drawing, Dumbbell, Header, LoaderDialog, LoaderProps, Panel,
            PanelProps, PickerDialog, PickerProps, ReadReport, header,
        },
        parts::{Arrival, Checks, More, Part},
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
        more: Arrival::Here(More::here().expect("one program, natively")),
        checks: Arrival::Here(Checks::here().expect("one program, natively")),
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

/// The cell of a plan in the row of a question, among all five plans.
fn cell_of(html: &str, question: &str, plan: usize) -> String {
    let row = html.split("<tr ").find(|row| row.contains(&format!("id=\"question-{question}\""))).unwrap();
    row.split("<td").nth(plan + 1).unwrap().to_owned()
}

#[test]
fn a_previous_target_is_small_after_the_plans_own_and_never_poses_as_it() {
    let html = content(View::Targets, columns_of(&IDS), JAPANESE);
    let both = cell_of(&html, "annual_leave_mean_days", 1);
    let at = |part: &str| both.find(part).unwrap_or_else(|| panic!("{part}: {both}"));
    assert!(at("class=\"goal\"") < at("class=\"result\"") && at("class=\"result\"") < at("前計画"), "{both}");
    assert_eq!(both.matches("class=\"goal\"").count(), 1);
    let before = cell_of(&html, "childcare_leave_take_up_rate.male", 1);
    assert!(!before.contains("class=\"goal\""), "{before}");
    assert!(before.contains("前計画 20%以上"), "{before}");
    assert!(before.contains(">現計画は次の行</a>"), "{before}");
    let english = content(View::Targets, columns_of(&IDS), ENGLISH);
    let before = cell_of(&english, "spouse_birth_leave_take_up_rate.male", 1);
    assert!(before.contains(">present plan: next row</a>"), "{before}");
}

#[test]
fn what_is_asked_for_on_the_way_too_is_told_once_with_both_years() {
    let html = content(View::Targets, columns_of(&IDS), JAPANESE);
    let cell = cell_of(&html, "childcare_leave_take_up_rate.male.leave-from-2weeks", 1);
    assert!(
        cell.contains("title=\"中間 令和12年度まで / 令和17年度まで\" class=\"due\">R12・R17</abbr>"),
        "{cell}"
    );
    assert_eq!(cell.matches("85").count(), 1, "{cell}");
}

#[test]
fn a_result_from_before_the_plan_is_called_its_baseline() {
    let html = content(View::Targets, columns_of(&IDS), JAPANESE);
    assert!(cell_of(&html, "childcare_leave_take_up_rate.female", 1).contains(">基準値</span>"));
    assert!(cell_of(&html, "childcare_leave_take_up_rate.male", 2).contains(">実績</span>"));
}

#[test]
fn an_absence_is_one_element_with_its_whole_sentence() {
    let html = content(View::Targets, columns_of(&IDS), JAPANESE);
    let cells = html.matches("<td ").count();
    let short = html.matches("class=\"silent\"><span class=\"short\">この計画に目標なし</span></td>").count();
    assert!(short * 2 > cells, "{short} of {cells}");
    assert_eq!(html.matches("― 目標なし").count(), 1, "the key");
}

#[test]
fn every_question_is_a_link_that_opens_it_whoever_follows_it() {
    for view in [View::Targets, View::Results, View::Progress, View::Matrix, View::Measures, View::Schemes] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        let links: Vec<_> = html.split("class=\"ask\"").collect();
        assert!(links.len() > 5, "{view:?}");
        for link in &links[..links.len() - 1] {
            let tag = link.rsplit("<a ").next().unwrap();
            let address =
                tag.split("href=\"?").nth(1).unwrap().split('"').next().unwrap().replace("&amp;", "&");
            let followed = kurabe::state::parse(&address, &ViewState::opening(Vec::new()));
            assert_eq!(followed.problems, [], "{address}");
            assert_eq!((followed.state.view, followed.state.plans.len()), (view, IDS.len()), "{address}");
            assert!(
                kurabe::ui::opened(&columns_of(&IDS), view, &followed.state.open.unwrap()).is_some(),
                "{address}"
            );
        }
    }
}

#[test]
fn targets_and_comparability_lead_to_the_bundled_target_in_the_same_words() {
    for (view, columns_before) in [(View::Targets, 0), (View::Matrix, 1)] {
        let html = content(view, columns_of(&IDS), JAPANESE);
        for (plan, goal) in [(0, "100%"), (3, "50%以上")] {
            let cell = cell_of(&html, "childcare_leave_take_up_rate.male", plan + columns_before);
            assert!(cell.contains(&format!(">まとめた目標({goal})に含む</a>")), "{view:?} {cell}");
            assert!(!cell.contains("なし</span>"), "{view:?} {cell}");
        }
    }
    let matrix = content(View::Matrix, columns_of(&IDS), JAPANESE);
    assert!(cell_of(&matrix, "childcare_leave_take_up_rate.male", 2).contains("class=\"lead\">前計画<"));
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
    assert!(html.contains("class=\"mark\" role=\"img\""), "the marks of the chart");
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
    let column = Column::of_plan(kurabe::compare::Slot(0), plan.into());
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
        html.contains("甲市を外す")
            && html.contains("乙市（読込）を追加")
            && html.contains("このブラウザーから消す")
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
        draft: Default::default(),
        on_draft: Callback::noop(),
        on_clear: Callback::noop(),
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
    let rows = support::progress_rows::shares();
    let scale = kurabe::compare::progress_scales(&rows).remove(0);
    for words in [JAPANESE, ENGLISH] {
        let html = chart_of_targets(scale.clone(), words);
        assert_eq!(html.matches("class=\"mark\"").count(), rows.len());
        assert_eq!(html.matches(r#"tabindex="0""#).count(), 1, "one stop of the Tab key");
        for row in &rows {
            assert!(html.contains(&format!("{} ({})\"", row.slot.0, words.language.tag())), "{}", row.id);
        }
        assert!(html.contains(words.say(kurabe::text::Message::DumbbellKey)));
        let save = words.say(kurabe::text::Message::SavePicture);
        for format in ["PNG", "SVG"] {
            assert!(html.contains(&format!("aria-label=\"{save}: {format}\"")), "{format}");
        }
        assert!(!html.contains("<canvas"), "so few marks are elements");
    }
}

#[test]
fn more_than_a_thousand_marks_are_painted_and_only_the_one_spoken_of_is_an_element() {
    let one = support::progress_rows::shares().remove(0);
    let rows: Vec<_> = (0..1001)
        .map(|index| {
            let mut row = one.clone();
            row.id = format!("row-{index}");
            row
        })
        .collect();
    let html = chart_of_targets(kurabe::compare::progress_scales(&rows).remove(0), JAPANESE);
    assert!(html.contains("<canvas aria-hidden=\"true\""));
    assert_eq!(html.matches("class=\"mark\"").count(), 1);
    assert!(html.contains("id=\"mark-row-0\"") && html.contains("tabindex=\"0\""));
}

fn chart_of_targets(scale: kurabe::compare::ProgressScale, words: Words) -> String {
    html::<ChartView>(ChartProps {
        columns: Shared::new(columns_of(&IDS)),
        drawing: Drawing::Dumbbell(Shared::new(Dumbbell {
            scale,
            status: |row, words| format!("{} ({})", row.slot.0, words.language.tag()),
            interval: |_| None,
        })),
        title: "進み具合".into(),
        today: today(),
        words,
    })
}
