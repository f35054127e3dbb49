//! Buttons that save a chart as a picture, with its title, plans, key and day in it: PNG of twice the size, or SVG. Light colours
//! whatever the theme.

use yew::prelude::*;

use super::{
    super::{Shared, describe},
    chart_view::Props,
};
use crate::{
    chart::{Caption, Scene},
    compare::Column,
    text::{self, Message},
};

#[derive(Clone, Copy, PartialEq)]
enum Format {
    Png,
    Svg,
}

/// The buttons, and a word where saving was not possible.
pub fn save_buttons(props: &Props, scene: &Shared<Scene>, trouble: &UseStateHandle<bool>) -> Html {
    let label = props.words.say(Message::SavePicture);
    let button = |format, name: &'static str| {
        html! {
            <>
                { " " }
                <button type="button" class="quiet" aria-label={format!("{label}: {name}")} onclick={on_save(props, scene, trouble, format)}>{ name }</button>
            </>
        }
    };
    html! {
        <p class="chart-save">
            { label }
            { button(Format::Png, "PNG") }{ button(Format::Svg, "SVG") }
            <span role="status">if **trouble { { " " }{ props.words.say(Message::NotSaved) } }</span>
        </p>
    }
}

fn on_save(
    props: &Props,
    scene: &Shared<Scene>,
    trouble: &UseStateHandle<bool>,
    format: Format,
) -> Callback<MouseEvent> {
    let (columns, drawing, title) = (props.columns.clone(), props.drawing.clone(), props.title.clone());
    let (words, today, scene, trouble) = (props.words, props.today, scene.clone(), trouble.setter());
    Callback::from(move |_| {
        let plan = |column: &Column| {
            let period = &column.plan.period;
            (describe::plan_name(&column.plan, words), text::plan_period(period, words.years, words.language))
        };
        let plans: Vec<_> = columns.iter().map(plan).collect();
        let keys = drawing.keys(&scene).into_iter().map(|key| words.say(key).to_owned());
        let mut lines = text::picture_lines(&plans, today, words.years, words.language);
        lines.splice(0..0, keys);
        let caption = Caption { title: title.clone(), lines };
        let stem = format!("kurabe-{}-{today}", drawing.file_stem());
        save((*scene).clone(), &caption, format, &stem, trouble.clone());
    })
}

#[cfg(target_arch = "wasm32")]
fn save(scene: Scene, caption: &Caption, format: Format, stem: &str, trouble: UseStateSetter<bool>) {
    use crate::{
        chart::{Palette, captioned, svg},
        ui::platform::{canvas, download},
    };

    let scene = canvas::with_measure(|measure| captioned(scene, caption, measure));
    match format {
        Format::Svg => {
            let about = caption.lines.join("\n");
            let text = svg::file(&scene, &Palette::light(), canvas::FONTS, &caption.title, &about);
            trouble.set(!download::offer(&format!("{stem}.svg"), "image/svg+xml", &text));
        }
        Format::Png => {
            let name = format!("{stem}.png");
            canvas::picture(&scene, move |blob| {
                trouble.set(!blob.is_some_and(|blob| download::offer_blob(&name, &blob)));
            });
        }
    }
}

/// Away from a browser there is nobody to hand a file to.
#[cfg(not(target_arch = "wasm32"))]
fn save(_: Scene, _: &Caption, _: Format, _: &str, _: UseStateSetter<bool>) {}
