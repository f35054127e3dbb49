//! Charts as they come out: every case is laid out with a fixed text measure, written down as text and as the SVG
//! that plotters paints, and compared with the files in `golden/chart`. `KURABE_BLESS=1` writes them anew.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop where it finds a fault")]

#[path = "chart/cases.rs"]
mod cases;
#[path = "chart/palette.rs"]
mod palette;

use std::{env, fs, path::PathBuf};

use cases::{Case, cases};
use kurabe::chart::{Area, Device, FixedMeasure, Ink, Item, Palette, Scene, paint};
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

fn svg(scene: &Scene, palette: &Palette) -> String {
    let device = Device::svg();
    let (width, height) = device.units(scene);
    let mut svg = String::new();
    paint(scene, SVGBackend::with_string(&mut svg, (width, height)), device, palette, FONTS).unwrap();
    let own = format!("<svg width=\"{}\" height=\"{}\"", scene.width, scene.height);
    svg.replacen(&format!("<svg width=\"{width}\" height=\"{height}\""), &own, 1)
}

#[test]
fn the_cases_look_as_they_did() {
    for Case { name, scene } in cases() {
        golden(&format!("{name}.txt"), &scene.to_text());
        golden(&format!("{name}.svg"), &svg(&scene, &Palette::light()));
    }
}

#[test]
fn the_dark_theme_looks_as_it_did() {
    let case = cases().into_iter().find(|case| case.name == "eight-plans").unwrap();
    golden("eight-plans-dark.svg", &svg(&case.scene, &Palette::dark()));
}

#[test]
fn no_text_meets_another() {
    for Case { name, scene } in cases() {
        let texts: Vec<(Area, &Item)> = scene
            .items
            .iter()
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
    for Case { name, scene } in cases() {
        let all = Area { left: 0.0, top: 0.0, right: scene.width, bottom: scene.height };
        for item in &scene.items {
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
    for Case { name, scene } in cases() {
        let texts = scene.items.iter().filter(|item| matches!(item, Item::Text { ink: Ink::Plan(_), .. }));
        for text in texts {
            // A text box has air above and below its letters.
            let area = text.bounds(&FixedMeasure).grown(-1.0);
            let on = scene.items.iter().find(|item| match item {
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
        let markers = scene
            .items
            .iter()
            .filter(|item| matches!(item, Item::Marker { radius, .. } if *radius > 3.5))
            .count();
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
    assert_eq!(Device::svg().units(&scene), (1808, 1040));
}
