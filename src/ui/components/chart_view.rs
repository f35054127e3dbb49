//! A chart: the drawing with its marks, what the mark under the focus or the pointer says, the buttons that save it, and its
//! content in words, so that eyes and ears get the same. What is drawn is a course over time, or rows (targets and how far they
//! have got, periods, schemes); the figures of the latter are the page's own tables.

use yew::prelude::*;

use super::{
    super::{Shared, Words, describe},
    chart_drawing::drawing,
    chart_labels,
    chart_save::save_buttons,
    chart_table::figures,
    dumbbell_labels::{self, Dumbbell},
    life_course_labels, timeline_labels,
};
use crate::{
    chart::{Scene, TextMeasure, draws_intervals},
    compare::{Column, LifeCourse, Timeline, Trend, TrendLine},
    model::Date,
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

    /// What the marks mean, as far as no label says it, and what is to be known of the axis.
    pub fn keys(&self, scene: &Scene) -> Vec<Message> {
        let key = match self {
            Self::Trend(trend) => {
                let has_intervals =
                    trend.lines.iter().flat_map(|line| &line.points).any(|point| point.interval.is_some());
                (has_intervals && draws_intervals(trend)).then_some(Message::IntervalKey)
            }
            Self::Dumbbell(_) => Some(Message::DumbbellKey),
            Self::Timeline(_) => Some(Message::TimelineKey),
            Self::LifeCourse(_) => Some(Message::LifeCourseKey),
        };
        key.into_iter().chain(scene.begins_above_zero.then_some(Message::AxisAboveZero)).collect()
    }

    /// The kind of chart in the names of files.
    pub fn file_stem(&self) -> &'static str {
        match self {
            Self::Trend(_) => "trend",
            Self::Dumbbell(_) => "progress",
            Self::Timeline(_) => "timeline",
            Self::LifeCourse(_) => "life-course",
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
    /// The day the page is read on.
    pub today: Date,
    /// How the reader reads.
    pub words: Words,
}

/// The chart.
#[component]
pub fn ChartView(props: &Props) -> Html {
    let words = props.words;
    let ruler = use_node_ref();
    let current = use_state_eq(|| None::<String>);
    let trouble = use_state_eq(|| false);
    let scene = use_scene(props, &ruler);
    let canvas = use_painted(&scene);
    let spoken = current
        .as_ref()
        .and_then(|id| scene.marks.iter().find(|mark| mark.id == *id))
        .map_or_else(|| words.say(Message::ChartHelp).to_owned(), |mark| mark.label.clone());
    html! {
        <figure class="chart">
            <div class="chart-stage">
                <span class="chart-ruler" ref={ruler} />
                { drawing(&scene, &current, &props.title, &canvas, words.language) }
            </div>
            <p class="chart-readout" aria-hidden="true">{ spoken }</p>
            { save_buttons(props, &scene, &trouble) }
            <p class="chart-key">{ for props.drawing.keys(&scene).into_iter().map(|key| words.say(key)) }</p>
            { in_words(props) }
        </figure>
    }
}

/// The content of the picture for those who cannot see it, where no table of the page says it.
fn in_words(props: &Props) -> Html {
    let words = props.words;
    let Drawing::Trend(trend) = &props.drawing else { return Html::default() };
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

/// The scene at the width there is; an empty one until that is known.
#[cfg(target_arch = "wasm32")]
#[hook]
fn use_scene(props: &Props, ruler: &NodeRef) -> Shared<Scene> {
    let width = crate::ui::hooks::use_width(ruler);
    let scene = use_memo(
        (props.drawing.clone(), props.columns.clone(), props.words, width),
        |(drawing, columns, words, width)| {
            if *width == 0.0 {
                return Scene::default();
            }
            crate::ui::platform::canvas::with_measure(|measure| {
                drawing.scene(columns, *words, *width, measure)
            })
        },
    );
    Shared::from(scene)
}

/// Away from a browser the scene is laid out at a common width.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_scene(props: &Props, _ruler: &NodeRef) -> Shared<Scene> {
    let scene =
        use_memo((props.drawing.clone(), props.columns.clone(), props.words), |(drawing, columns, words)| {
            drawing.scene(columns, *words, 400.0, &crate::chart::FixedMeasure)
        });
    Shared::from(scene)
}

/// The canvas of a dense drawing, painted whenever drawing or colours change.
#[cfg(target_arch = "wasm32")]
#[hook]
fn use_painted(scene: &Shared<Scene>) -> NodeRef {
    use crate::{
        chart::Palette,
        ui::{
            hooks::use_media,
            platform::{canvas, media},
        },
    };

    let node = use_node_ref();
    let dark = use_media(media::DARK);
    let painted = node.clone();
    use_effect_with((scene.clone(), dark), move |(scene, dark)| {
        if let Some(element) = painted.cast::<web_sys::HtmlCanvasElement>() {
            let palette = if *dark { Palette::dark() } else { Palette::light() };
            canvas::show(&element, scene, &palette, canvas::device_ratio());
        }
    });
    node
}

/// Away from a browser nothing is painted.
#[cfg(not(target_arch = "wasm32"))]
#[hook]
fn use_painted(_scene: &Shared<Scene>) -> NodeRef {
    use_node_ref()
}
