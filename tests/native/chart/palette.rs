//! Colours are checked, not trusted: contrast in both themes, and what is left of them for people who see fewer.

use std::collections::HashSet;

use kurabe::{
    chart::{Dash, Ink, Palette, Rgb, Shape},
    compare::Slot,
};

fn slots() -> impl Iterator<Item = Slot> {
    (0..8).map(Slot)
}

#[test]
fn words_and_marks_stand_out_from_the_ground_in_both_themes() {
    for palette in [Palette::light(), Palette::dark()] {
        let ground = palette.rgb(Ink::Ground);
        let inks = slots().map(Ink::Plan).chain([Ink::Text, Ink::Mute, Ink::Reference]);
        for ink in inks {
            let contrast = palette.rgb(ink).contrast(ground);
            assert!(contrast >= 4.5, "{ink} {} has {contrast:.2}", palette.rgb(ink));
        }
        let grid = palette.rgb(Ink::Grid).contrast(ground);
        assert!(grid > 1.1 && grid < 3.0, "gridlines stay behind the marks, at {grid:.2}");
        for slot in slots() {
            let soft = palette.rgb(Ink::PlanSoft(slot)).contrast(ground);
            assert!(soft >= 3.0, "the intervals of {slot:?} have {soft:.2}");
            assert!(soft < palette.rgb(Ink::Plan(slot)).contrast(ground));
        }
    }
}

/// The colours of the page: of plans by slot, and of the tokens that the other inks are.
fn of_stylesheet(is_dark: bool) -> Vec<(Ink, String)> {
    let dark = "@media screen and (prefers-color-scheme: dark)";
    let part = |sheet: &'static str| {
        let (light, dark) = sheet.split_once(dark).unwrap();
        if is_dark { dark } else { light }
    };
    let value = |sheet: &str, before: &str| {
        let (_, after) = sheet.split_once(before).unwrap_or_else(|| panic!("no {before}"));
        let colour = after.split(';').next().unwrap().trim().to_owned();
        if colour.len() == 4 {
            colour
                .chars()
                .flat_map(|letter| std::iter::repeat_n(letter, if letter == '#' { 1 } else { 2 }))
                .collect()
        } else {
            colour
        }
    };
    let charts = part(include_str!("../../../styles/chart.css"));
    let tokens = part(include_str!("../../../styles/tokens.css"));
    let plans = slots().map(|slot| (Ink::Plan(slot), value(charts, &format!(".slot-{} {{ color:", slot.0))));
    let rules = include_str!("../../../styles/chart.css");
    let inks = [Ink::Ground, Ink::Grid, Ink::Axis, Ink::Text, Ink::Mute, Ink::Reference].map(|ink| {
        let token = value(rules, &format!(".ink-{ink} {{ color: var("));
        (ink, value(tokens, &format!("{}:", token.trim_end_matches(" }").trim_end_matches(')'))))
    });
    plans.chain(inks).collect()
}

#[test]
fn pictures_and_canvases_have_the_colours_of_the_stylesheet() {
    for (palette, is_dark) in [(Palette::light(), false), (Palette::dark(), true)] {
        for (ink, colour) in of_stylesheet(is_dark) {
            assert_eq!(palette.rgb(ink).to_string(), colour, "{ink}, dark: {is_dark}");
        }
    }
    let soft = include_str!("../../../styles/chart.css").split_once(".soft {\n  opacity:").unwrap().1;
    assert_eq!(soft.split(';').next().unwrap().trim(), "0.75", "as much as Palette leaves of a colour");
}

#[test]
fn every_slot_has_a_shape_and_a_dash_of_its_own() {
    let shapes: HashSet<Shape> = slots().map(Shape::of).collect();
    let dashes: HashSet<String> = slots().map(|slot| format!("{:?}", Dash::Plan(slot).pattern())).collect();
    assert_eq!((shapes.len(), dashes.len()), (8, 8));
    for (dash, kept) in [(Dash::Dots, "targets"), (Dash::Reference, "reference lines")] {
        assert!(!dashes.contains(&format!("{:?}", dash.pattern())), "{dash} is kept for {kept}");
    }
    assert_ne!(Dash::Dots.pattern(), Dash::Reference.pattern());
}

/// Colours as seen without red or green cones, after Machado, Oliveira and Fernandes (2009), severity 1.
const PROTAN: [[f64; 3]; 3] =
    [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]];
const DEUTAN: [[f64; 3]; 3] =
    [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]];

/// Lightness, green to red, blue to yellow (CIELAB) of a colour as it is seen.
fn lab(Rgb(red, green, blue): Rgb, seen: Option<[[f64; 3]; 3]>) -> [f64; 3] {
    let linear = [red, green, blue].map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    let times = |row: [f64; 3], by: [f64; 3]| row.iter().zip(by).map(|(one, other)| one * other).sum::<f64>();
    let linear = seen.map_or(linear, |rows| rows.map(|row| times(row, linear).clamp(0.0, 1.0)));
    let root = |part: f64| if part > 0.008856 { part.cbrt() } else { 7.787 * part + 16.0 / 116.0 };
    let x = root(times([0.4124, 0.3576, 0.1805], linear) / 0.9505);
    let y = root(times([0.2126, 0.7152, 0.0722], linear));
    let z = root(times([0.0193, 0.1192, 0.9505], linear) / 1.089);
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn difference(one: [f64; 3], other: [f64; 3]) -> f64 {
    one.iter().zip(other).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt()
}

#[test]
fn where_two_colours_fall_together_shape_and_dash_do_not() {
    for palette in [Palette::light(), Palette::dark()] {
        for (one, other) in
            slots().flat_map(|one| slots().filter(move |other| one < *other).map(move |other| (one, other)))
        {
            let seen = |slot, eye| lab(palette.rgb(Ink::Plan(slot)), eye);
            let full = difference(seen(one, None), seen(other, None));
            assert!(full > 20.0, "{one:?} and {other:?} are near even for full colour vision: {full:.0}");
            let least = [PROTAN, DEUTAN]
                .map(|eye| difference(seen(one, Some(eye)), seen(other, Some(eye))))
                .into_iter()
                .fold(f64::MAX, f64::min);
            if least < 20.0 {
                assert_ne!(Shape::of(one), Shape::of(other));
                assert_ne!(Dash::Plan(one).pattern(), Dash::Plan(other).pattern());
            }
        }
    }
}
