//! The chart of schemes over a family's life, and below it the schemes and windows without a place on its axis, with the reason.

use yew::prelude::*;

use super::{
    super::{Shared, Words, sheet::Renderer},
    chart_view::{ChartView, Drawing},
    swatch::named_slot,
};
use crate::{
    compare::{Column, Elsewhere, LifeCourse, NotDrawn},
    model::Date,
    sheet::{Matter, Piece},
    text::{self, Message},
};

/// The chart and the lists; nothing where no plan describes a scheme.
pub fn life_course_view(
    columns: &Shared<Vec<Column>>,
    life: &Shared<LifeCourse>,
    today: Date,
    words: Words,
) -> Html {
    html! {
        <>
            <div>
                if !life.rows.is_empty() {
                    <h2 id="life-course" tabindex="-1">{ words.say(Message::LifeCourse) }</h2>
                    <ChartView columns={columns.clone()} drawing={Drawing::LifeCourse(life.clone())}
                        title={words.say(Message::LifeCourse).to_owned()} today={today} words={words} />
                }
            </div>
            <div>
                if !life.elsewhere.is_empty() { { elsewhere(columns, &life.elsewhere, words) } }
            </div>
        </>
    }
}

fn elsewhere(columns: &[Column], schemes: &[Elsewhere], words: Words) -> Html {
    html! {
        <details class="not-drawn">
            <summary>{ words.say(Message::NotOnLifeCourse) }</summary>
            for why in NotDrawn::ALL {
                <div key={text::not_drawn(why, words.language)}>
                    if schemes.iter().any(|scheme| scheme.why == why) {
                        <h3>{ text::not_drawn(why, words.language) }</h3>
                        <ul>
                            for scheme in schemes.iter().filter(|scheme| scheme.why == why) {
                                <li key={scheme.subject.id()}>{ item(columns, scheme, words) }</li>
                            }
                        </ul>
                    }
                </div>
            }
        </details>
    }
}

fn item(columns: &[Column], scheme: &Elsewhere, words: Words) -> Html {
    let language = words.language;
    let reader = words.reader(columns);
    let renderer = Renderer { reader: &reader, opening: None };
    let name = renderer.inline(&[Piece::from(Matter::Scheme(&scheme.subject))]);
    html! {
        <>
            { name }
            for (index, one) in scheme.stated.iter().enumerate() {
                <span key={index} class="of-plan">
                    { named_slot(columns, one.slot, words) }
                    if let Some(window) = one.window { { " " }<small>{ text::window(&window, language) }</small> }
                    if let Some(number) = one.printing { { " " }<small>{ text::printing(number, language) }</small> }
                </span>
            }
        </>
    }
}
