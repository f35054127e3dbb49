//! Charts as they come out: every case is laid out with a fixed text measure, written down as text and as an SVG
//! file, and compared with the files in `golden/chart`. `KURABE_BLESS=1` writes them anew.

mod cases;
mod dumbbells;
mod palette;
mod timelines;

use std::{env, fs, path::PathBuf};

use cases::{Case, cases};
use kurabe::chart::{
    Area, Caption, Device, Direction, FixedMeasure, Ink, Item, Palette, Scene, captioned, paint,
    svg::{self, Element, Look},
};
use plotters::backend::SVGBackend;

const FONTS: &str = "\"Noto Sans JP\", \"Noto Sans CJK JP\", \"Hiragino Sans\", Meiryo, sans-serif";

fn golden(name: &str, actual: &str) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/chart").join(name);
    if env::var_os("KURABE_BLESS").is_some() {
        fs::write(&path, actual).unwrap();
    }
    let expected = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == actual,
        "{name} differs from its golden file; KURABE_BLESS=1 writes it anew:\n{actual}"
    );
}

fn every_case() -> impl Iterator<Item = Case> {
    let drawn = cases().into_iter().chain(dumbbells::cases()).chain(timelines::cases());
    drawn.chain(dumbbells::at_every_width()).chain(timelines::at_every_width())
}

fn file(scene: &Scene) -> String {
    svg::file(scene, &Palette::light(), FONTS, "図", "説明")
}

/// The scene as plotters paints it.
fn painted(scene: &Scene) -> String {
    let device = Device::canvas(1.0);
    let size = ((scene.width * 4.0) as u32, (scene.height * 4.0) as u32);
    let mut painted = String::new();
    let backend = SVGBackend::with_string(&mut painted, size);
    paint(scene, backend, device, &Palette::light(), FONTS).unwrap();
    painted
}

#[test]
fn the_cases_look_as_they_did() {
    for Case { name, scene } in cases().into_iter().chain(dumbbells::cases()).chain(timelines::cases()) {
        golden(&format!("{name}.txt"), &scene.to_text());
        golden(&format!("{name}.svg"), &file(&scene));
    }
}

/// The element and all within it.
fn within(element: &Element) -> Vec<&Element> {
    let inner = element.children.iter().flat_map(within);
    std::iter::once(element).chain(inner).collect()
}

fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.attributes.iter().find(|(one, _)| *one == name).map(|(_, value)| value.as_str())
}

#[test]
fn a_mark_on_the_page_is_one_element_with_its_name_its_drawing_and_what_can_be_pointed_at() {
    for Case { name, scene } in every_case() {
        for mark in &scene.marks {
            let element = svg::mark(mark, Look::Page);
            assert_eq!(attribute(&element, "aria-label"), Some(mark.label.as_str()), "{name}");
            assert_eq!(attribute(&element, "id").and_then(svg::mark_of_id), Some(mark.id.as_str()), "{name}");
            let reach = element.children.last().unwrap();
            assert_eq!((reach.name, attribute(reach, "class")), ("circle", Some("reach")), "{name}");
            assert!(element.children.len() > 1, "{name}: {} is not drawn", mark.id);
            let place = Area {
                left: mark.x - mark.radius,
                top: mark.y - mark.radius,
                right: mark.x + mark.radius,
                bottom: mark.y + mark.radius,
            };
            let drawn = mark.items.iter().map(|item| item.bounds(&FixedMeasure)).reduce(|one, other| Area {
                left: one.left.min(other.left),
                top: one.top.min(other.top),
                right: one.right.max(other.right),
                bottom: one.bottom.max(other.bottom),
            });
            assert!(drawn.unwrap().grown(0.1).overlaps(place), "{name}: {} is pointed at elsewhere", mark.id);
        }
    }
}

#[test]
fn the_page_gets_classes_and_a_file_colours() {
    for Case { name, scene } in every_case() {
        for (look, is_page) in [(Look::Page, true), (Look::File(&Palette::light()), false)] {
            let mut elements = vec![svg::background(&scene, look)];
            elements.extend(scene.marks.iter().map(|mark| svg::mark(mark, look)));
            for element in elements.iter().flat_map(within) {
                assert!(attribute(element, "style").is_none(), "{name}");
                let coloured = ["fill", "stroke"].iter().any(|one| attribute(element, one).is_some());
                let drawn = matches!(element.name, "path" | "text");
                assert_eq!(coloured, drawn && !is_page, "{name}: {element:?}");
                assert!(!drawn || attribute(element, "class").is_some() == is_page, "{name}: {element:?}");
            }
        }
    }
}

#[test]
fn a_saved_picture_says_what_it_shows_of_whom_and_of_when() {
    let scene = cases().remove(0).scene;
    let lines =
        vec!["計画: 大野城市 (R8–R12)、小金井市 (R3–R7)".to_owned(), "基準日 令和8年11月24日".to_owned()];
    let caption = Caption { title: "男性職員の育児休業取得率 <&\"男性\">".to_owned(), lines };
    let saved = captioned(scene.clone(), &caption, &FixedMeasure);
    assert_eq!(saved.marks.len(), scene.marks.len());
    let texts: Vec<Area> = saved
        .drawn()
        .filter(|item| matches!(item, Item::Text { .. }))
        .map(|item| item.bounds(&FixedMeasure))
        .collect();
    for (index, one) in texts.iter().enumerate() {
        assert!(one.top >= 0.0 && one.bottom <= saved.height && one.right <= saved.width);
        assert!(!texts[..index].iter().any(|other| other.overlaps(*one)));
    }
    golden(
        "saved.svg",
        &svg::file(&saved, &Palette::light(), FONTS, &caption.title, &caption.lines.join("\n")),
    );
}

#[test]
fn plotters_paints_every_word_and_every_marker_of_a_scene() {
    for Case { name, scene } in every_case() {
        let painted = painted(&scene);
        let count = |wanted: fn(&Item) -> bool| scene.drawn().filter(|item| wanted(item)).count();
        assert_eq!(
            painted.matches("<text").count(),
            count(|item| matches!(item, Item::Text { .. })),
            "{name}"
        );
        let shapes = painted.matches("<circle").count() + painted.matches("<polygon").count();
        assert!(
            shapes >= 2 * count(|item| matches!(item, Item::Marker { .. })),
            "{name}: a rim and a shape each"
        );
        assert!(!painted.contains("width=\"-") && !painted.contains("height=\"-"), "{name}");
    }
}

#[test]
fn no_text_meets_another() {
    for Case { name, scene } in every_case() {
        let texts: Vec<(Area, &Item)> = scene
            .drawn()
            .filter(|item| matches!(item, Item::Text { .. }))
            .map(|item| (item.bounds(&FixedMeasure), item))
            .collect();
        for (index, (area, text)) in texts.iter().enumerate() {
            let met = texts[index + 1..].iter().find(|(other, _)| area.overlaps(*other));
            assert!(met.is_none(), "{name}: {text} meets {}", met.unwrap().1);
        }
    }
}

#[test]
fn nothing_lies_outside() {
    for Case { name, scene } in every_case() {
        let all = Area { left: 0.0, top: 0.0, right: scene.width, bottom: scene.height };
        for item in scene.drawn() {
            assert!(all.contains(item.bounds(&FixedMeasure)), "{name}: {item} sticks out");
        }
        for mark in &scene.marks {
            assert!(
                mark.x >= 0.0 && mark.x <= scene.width && mark.y >= 0.0 && mark.y <= scene.height,
                "{name}: {}",
                mark.id
            );
        }
    }
}

#[test]
fn no_label_lies_on_a_line_or_marker_of_a_plan() {
    for Case { name, scene } in every_case() {
        let texts = scene.drawn().filter(|item| matches!(item, Item::Text { ink: Ink::Plan(_), .. }));
        for text in texts {
            // A text box has air above and below its letters.
            let area = text.bounds(&FixedMeasure).grown(-1.0);
            let on = scene.drawn().find(|item| match item {
                Item::Polyline { points, .. } => {
                    points.windows(2).any(|pair| area.is_crossed_by(pair[0], pair[1]))
                }
                Item::Line { from, to, ink: Ink::Plan(_), .. } => area.is_crossed_by(*from, *to),
                Item::Marker { .. } => area.overlaps(item.bounds(&FixedMeasure)),
                _ => false,
            });
            assert!(on.is_none(), "{name}: {text} lies on {}", on.unwrap());
        }
    }
}

#[test]
fn every_result_has_a_mark_and_every_mark_an_id_of_its_own() {
    for Case { name, scene } in cases() {
        let markers =
            scene.drawn().filter(|item| matches!(item, Item::Marker { radius, .. } if *radius > 3.5)).count();
        assert_eq!(scene.marks.len(), markers, "{name}");
        let mut ids: Vec<&str> = scene.marks.iter().map(|mark| mark.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), scene.marks.len(), "{name}");
        assert!(scene.marks.iter().all(|mark| !mark.label.is_empty()), "{name}");
    }
}

#[test]
fn a_canvas_has_the_pixels_of_its_screen() {
    let scene = Scene { width: 452.0, height: 260.0, ..Scene::default() };
    assert_eq!(Device::canvas(1.5).store(&scene), (678, 390));
    assert_eq!(Device::canvas(f64::NAN).store(&scene), (452, 260));
}

#[test]
fn every_row_has_one_mark_at_its_latest_result_or_else_at_its_target() {
    let rows = crate::support::progress_rows::shares();
    for Case { scene, .. } in dumbbells::cases().into_iter().take(4) {
        let ids: Vec<&str> = scene.marks.iter().map(|mark| mark.id.as_str()).collect();
        assert_eq!(ids, rows.iter().map(|row| row.id.as_str()).collect::<Vec<_>>());
        assert!(
            scene.marks.windows(2).all(|pair| pair[0].y + 24.0 <= pair[1].y),
            "rows are far enough apart to touch"
        );
        for pair in ids.windows(2) {
            let below = scene.next(pair[0], Direction::Down).map(|mark| mark.id.as_str());
            assert_eq!(below, Some(pair[1]), "the arrow keys walk from row to row");
        }
        let large = |x: f64, y: f64| {
            scene.drawn().any(|item| {
                matches!(item, Item::Marker { at, radius, .. } if *radius > 4.0 && at.x == x && at.y == y)
            })
        };
        for (mark, row) in scene.marks.iter().zip(&rows) {
            assert_eq!(large(mark.x, mark.y), row.latest.is_some(), "{}", mark.id);
        }
    }
}

#[test]
fn an_arrow_head_shows_the_side_on_which_a_target_is_met() {
    let scene = dumbbells::cases().remove(0).scene;
    let heads: Vec<f64> = scene
        .drawn()
        .filter_map(|item| match item {
            Item::Polyline { points, .. } if points.len() == 3 => Some(points[1].x - points[0].x),
            _ => None,
        })
        .collect();
    let sides: Vec<f64> = heads.iter().map(|reach| reach.signum()).collect();
    assert_eq!(sides, [1.0, 1.0, 1.0, 1.0, -1.0], "at least four times, below once, none for one to be kept");
}

#[test]
fn rows_share_a_scale_and_are_never_joined() {
    let scene = dumbbells::cases().remove(1).scene;
    for item in scene.drawn() {
        if let Item::Line { from, to, ink: Ink::Plan(_), .. } = item {
            assert!(from.y == to.y || from.x == to.x, "{item} leads from one row to another");
            let rows =
                scene.marks.iter().filter(|mark| (from.y - 12.0..=to.y + 12.0).contains(&mark.y)).count();
            assert_eq!(rows, 1, "{item}");
        }
    }
}

#[test]
fn totals_and_means_do_not_share_an_axis() {
    let hours = |indicator| {
        crate::support::progress_rows::row(0, indicator, kurabe::model::Unit::Hours, None, Some(10.0), None)
    };
    let mut no_number = hours("overtime_hours_total");
    no_number.unit = None;
    let rows = [
        hours("overtime_hours_total"),
        hours("overtime_hours_per_person"),
        no_number,
        hours("overtime_hours_total"),
    ];
    let scales = kurabe::compare::progress_scales(&rows);
    assert_eq!(
        scales.iter().map(|scale| (scale.is_total, scale.rows.len())).collect::<Vec<_>>(),
        [(true, 2), (false, 1)]
    );
}

#[test]
fn no_word_of_a_row_lies_on_its_scale() {
    for Case { name, scene } in dumbbells::cases().into_iter().chain(dumbbells::at_every_width()) {
        let upright = |item: &&Item| matches!(item, Item::Line { from, to, ink: Ink::Grid | Ink::Axis, .. } if from.x == to.x);
        for text in scene.drawn().filter(|item| matches!(item, Item::Text { .. })) {
            let area = text.bounds(&FixedMeasure).grown(-1.0);
            let on = scene
                .drawn()
                .filter(upright)
                .find(|line| area.overlaps(line.bounds(&FixedMeasure).grown(0.1)));
            assert!(on.is_none(), "{name}: {text} lies on {}", on.unwrap());
        }
    }
}

#[test]
fn marks_of_periods_and_schemes_have_ids_and_words_and_stay_in_reach_of_the_arrow_keys() {
    for Case { name, scene } in timelines::cases().into_iter().chain(timelines::at_every_width()) {
        let ids: Vec<&str> = scene.marks.iter().map(|mark| mark.id.as_str()).collect();
        for (index, id) in ids.iter().enumerate() {
            assert!(!ids[..index].contains(id), "{name}: {id} twice");
        }
        for pair in ids.windows(2) {
            let below = scene.next(pair[0], Direction::Down).map(|mark| mark.id.as_str());
            assert_eq!(below, Some(pair[1]), "{name}: the arrow keys walk from mark to mark");
        }
        assert!(scene.marks.iter().all(|mark| !mark.label.is_empty()), "{name}");
    }
}

#[test]
fn what_ends_before_it_begins_is_painted_without_a_width_below_zero() {
    let columns = timelines::as_written(&[
        r#"{"format": 1, "id": "a", "title": "t", "municipality": {"kind": "city", "name": "甲市"},
            "period": {"from": "FY2025", "to": "FY2021"}, "sources": [],
            "other_periods": [
                {"kind": "earlier_plan", "title": {"ja": "a"}, "made": "FY2012", "period": {"to": "FY2009"}, "places": []},
                {"kind": "part", "title": {"ja": "b"}, "period": {"from": "FY2025", "to": "FY2022"}, "places": []}],
            "schemes": [{"id": "s", "key": "childcare_leave", "kind": "absence", "name": "n", "places": [],
                "windows": [{"from": {"event": "birth", "after": "3 years"}, "to": {"event": "birth"}}]}]}"#,
    ]);
    for scene in
        [timelines::timeline_of(&columns, 320.0, false), timelines::life_course_of(&columns, 320.0, false)]
    {
        let painted = painted(&scene);
        assert!(!painted.contains("width=\"-") && !painted.contains("height=\"-"), "{painted}");
    }
}

#[test]
fn windows_of_two_plans_never_share_the_id_of_a_mark() {
    let plan = |id: &str, scheme: &str| {
        format!(
            r#"{{"format": 1, "id": "{id}", "title": "t", "municipality": {{"kind": "city", "name": "甲市"}}, "sources": [],
                "schemes": [{{"id": "{scheme}", "key": "childcare_leave", "kind": "absence", "name": "n", "places": [],
                    "windows": [{{"to": {{"event": "birth", "after": "3 years"}}}}]}}]}}"#
        )
    };
    let (one, other) = (plan("a", "b-1"), plan("a-b", "1"));
    let marks = timelines::life_course_of(&timelines::as_written(&[&one, &other]), 320.0, false).marks;
    assert_eq!(marks.len(), 2);
    assert_ne!(marks[0].id, marks[1].id);
}
