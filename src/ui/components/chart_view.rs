//! A chart on a canvas, with its marks reachable by keyboard and its content in words.
//!
//! The canvas is a picture; over it lies a transparent SVG with one focusable point per result. What a point says is
//! also written under the chart, so that eyes and ears get the same. What is drawn is a course over time, or rows (targets
//! and how far they have got, periods, schemes); the figures of the latter are the page's own tables.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    chart_labels,
    chart_table::figures,
    dumbbell_labels::{self, Dumbbell},
    life_course_labels, timeline_labels,
};
use crate::{
    chart::{Direction, Scene, TextMeasure},
    compare::{Column, LifeCourse, Timeline, Trend, TrendLine},
    text::{self, Message},
};

/// Below this width a chart cannot be read.
const NARROWEST: f64 = 240.0;

/// What is drawn.
#[derive(Clone, PartialEq)]
pub enum Drawing {
    /// A question over time.
    Trend(Shared<Trend>),
    /// Targets on one axis.
    Dumbbell(Shared<Dumbbell>),
    /// Plans, generations and laws over fiscal years.
    Timeline(Shared<Timeline>),
    /// Schemes over a family's life.
    LifeCourse(Shared<LifeCourse>),
}

impl Drawing {
    fn scene(&self, columns: &[Column], words: Words, width: f64, measure: &dyn TextMeasure) -> Scene {
        let width = width.max(NARROWEST);
        match self {
            Self::Trend(trend) => chart_labels::scene(trend, columns, words, width, measure),
            Self::Dumbbell(dumbbell) => dumbbell_labels::scene(dumbbell, columns, words, width, measure),
            Self::Timeline(timeline) => timeline_labels::scene(timeline, columns, words, width, measure),
            Self::LifeCourse(life) => life_course_labels::scene(life, columns, words, width, measure),
        }
    }
}

/// Props of [`ChartView`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// What is drawn.
    pub drawing: Drawing,
    /// Name of the question, or of the targets.
    pub title: String,
    /// How the reader reads.
    pub words: Words,
}

/// The chart.
#[component]
pub fn ChartView(props: &Props) -> Html {
    let words = props.words;
    let canvas = use_node_ref();
    let current = use_state(|| None::<String>);
    let scene = use_scene(props, words, &canvas);
    let (stage, name) = match &props.drawing {
        Drawing::Trend(_) => ("chart-stage", Message::Trend),
        Drawing::Dumbbell(_) => ("chart-stage chart-rows", Message::WhereTargetsStand),
        Drawing::Timeline(_) => ("chart-stage chart-rows", Message::TimelineHelp),
        Drawing::LifeCourse(_) => ("chart-stage chart-rows", Message::LifeCourse),
    };
    let spoken = current
        .as_ref()
        .and_then(|id| scene.marks.iter().find(|mark| mark.id == *id))
        .map_or_else(|| words.say(Message::ChartHelp).to_owned(), |mark| mark.label.clone());
    html! {
        <figure class="chart">
            <div class={stage}>
                <canvas ref={canvas} role="img" aria-label={format!("{}: {}", props.title, words.say(name))}></canvas>
                { marks(&scene, &current, &props.title) }
            </div>
            <p class="chart-readout" aria-hidden="true">{ spoken }</p>
            { in_words(props) }
        </figure>
    }
}

/// The content of the picture for those who cannot see it, or what its marks mean where a table says the rest.
fn in_words(props: &Props) -> Html {
    let words = props.words;
    match &props.drawing {
        Drawing::Trend(trend) => {
            let name = |line: &TrendLine| describe::slot_name(&props.columns, line.slot, words);
            let sentences = text::trend_summary(trend, &name, words.years, words.language);
            html! {
                <>
                    <figcaption>
                        <h3>{ words.say(Message::TrendInWords) }</h3>
                        for (index, sentence) in sentences.into_iter().enumerate() { <p key={index}>{ sentence }</p> }
                    </figcaption>
                    { figures(trend, &props.columns, words) }
                </>
            }
        }
        Drawing::Dumbbell(_) => key(Message::DumbbellKey, words),
        Drawing::Timeline(_) => key(Message::TimelineKey, words),
        Drawing::LifeCourse(_) => key(Message::LifeCourseKey, words),
    }
}

/// What the marks of a chart mean.
fn key(message: Message, words: Words) -> Html {
    html! { <figcaption><p>{ words.say(message) }</p></figcaption> }
}

/// One stop of the Tab key; the arrow keys walk from point to point.
fn marks(scene: &Shared<Scene>, current: &UseStateHandle<Option<String>>, title: &str) -> Html {
    let first = scene.marks.first().map(|mark| mark.id.clone());
    let held = (**current).clone().filter(|id| scene.marks.iter().any(|mark| mark.id == *id)).or(first);
    let on_key = {
        let (scene, current, held) = (scene.clone(), current.clone(), held.clone());
        Callback::from(move |event: KeyboardEvent| {
            let direction = match event.key().as_str() {
                "ArrowLeft" => Direction::Left,
                "ArrowRight" => Direction::Right,
                "ArrowUp" => Direction::Up,
                "ArrowDown" => Direction::Down,
                _ => return,
            };
            event.prevent_default();
            if let Some(mark) = held.as_ref().and_then(|id| scene.next(id, direction)) {
                current.set(Some(mark.id.clone()));
                focus(&mark.id);
            }
        })
    };
    html! {
        <svg class="chart-marks" width={scene.width.to_string()} height={scene.height.to_string()}
            viewBox={format!("0 0 {} {}", scene.width, scene.height)} role="group" aria-label={title.to_owned()} onkeydown={on_key}>
            for mark in scene.marks.iter() {
                <circle key={mark.id.clone()} id={element_id(&mark.id)} class="mark" cx={mark.x.to_string()} cy={mark.y.to_string()}
                    r={mark.radius.to_string()} role="img" aria-label={mark.label.clone()}
                    tabindex={if held.as_ref() == Some(&mark.id) { "0" } else { "-1" }}
                    onfocus={choose(current, &mark.id)} onmouseenter={point_at(current, &mark.id)} />
            }
        </svg>
    }
}

fn element_id(mark: &str) -> String {
    format!("mark-{mark}")
}

fn choose(current: &UseStateHandle<Option<String>>, id: &str) -> Callback<FocusEvent> {
    let (current, id) = (current.clone(), id.to_owned());
    Callback::from(move |_| current.set(Some(id.clone())))
}

fn point_at(current: &UseStateHandle<Option<String>>, id: &str) -> Callback<MouseEvent> {
    let (current, id) = (current.clone(), id.to_owned());
    Callback::from(move |_| current.set(Some(id.clone())))
}

#[cfg(target_arch = "wasm32")]
fn focus(mark: &str) {
    crate::ui::platform::focus::move_to(&element_id(mark));
}

#[cfg(not(target_arch = "wasm32"))]
fn focus(_: &str) {}

/// The scene at the width there is, painted whenever width, colours or content change.
#[cfg(target_arch = "wasm32")]
#[hook]
fn use_scene(props: &Props, words: Words, canvas: &NodeRef) -> Shared<Scene> {
    use crate::ui::{
        hooks::{use_media, use_width},
        platform::{canvas as device, media},
    };

    let dark = use_media(media::DARK);
    let width = use_width(canvas);
    let scene = use_memo(
        (props.drawing.clone(), props.columns.clone(), words, width),
        |(drawing, columns, words, width)| {
            device::CanvasMeasure::new()
                .map_or_else(Scene::default, |measure| drawing.scene(columns, *words, *width, &measure))
        },
    );
    let canvas = canvas.clone();
    use_effect_with((scene.clone(), dark), move |(scene, dark)| {
        if let Some(canvas) = canvas.cast::<web_sys::HtmlCanvasElement>() {
            device::show(&canvas, scene, *dark);
        }
    });
    Shared::from(scene)
}

/// Away from a browser nothing is painted; the marks are laid out at a common width.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_scene(props: &Props, words: Words, _canvas: &NodeRef) -> Shared<Scene> {
    let scene =
        use_memo((props.drawing.clone(), props.columns.clone(), words), |(drawing, columns, words)| {
            drawing.scene(columns, *words, 400.0, &crate::chart::FixedMeasure)
        });
    Shared::from(scene)
}
