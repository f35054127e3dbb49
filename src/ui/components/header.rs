//! The head of the page: name, views, sharing, language.

use yew::prelude::*;

use super::super::{
    Words,
    links::{address, on_plain_click},
};
use crate::{
    state::{Action, View, ViewState, reduce},
    text::{Language, Message, phrase},
};

/// What [`header`] shows.
pub struct Header {
    /// What the page shows.
    pub view: ViewState,
    /// What the checks found in the chosen plans.
    pub found: usize,
    /// A view was chosen.
    pub on_view: Callback<View>,
    /// The loading dialog is asked for.
    pub on_bring: Callback<()>,
    /// The facts of the chosen plans are to be saved as CSV.
    pub on_save: Callback<()>,
    /// The link is to be copied.
    pub on_share: Callback<()>,
    /// The other language is asked for.
    pub on_language: Callback<()>,
}

/// The header.
pub fn header(props: &Header, words: Words) -> Html {
    let other = match words.language {
        Language::Ja => Language::En,
        Language::En => Language::Ja,
    };
    html! {
        <header class="header">
            <a class="skip-link" href="#content">{ words.say(Message::SkipToContent) }</a>
            <h1 class="brand">
                <b>{ words.say(Message::SiteName) }</b>{ " " }<span lang={other.tag()}>{ words.say(Message::FullName) }</span>
            </h1>
            <nav aria-label={words.say(Message::Views)}>
                for view in View::ALL {
                    <a key={view.key()} class="tab" aria-current={(view == props.view.view).then_some("page")}
                        href={address(&reduce(&props.view, Action::ViewChosen(view)))} onclick={on_plain_click(&props.on_view, view)}>
                        { words.say(view_name(view)) }
                        if view == View::Sources && props.found > 0 { { " " }<small>{ phrase::findings(props.found, words.language) }</small> }
                    </a>
                }
            </nav>
            <div class="tools">
                <button type="button" class="bring" onclick={props.on_bring.reform(|_: MouseEvent| ())}>{ words.say(Message::BringPlan) }</button>
                <button type="button" class="save" title={words.say(Message::SaveCsvHelp)} onclick={props.on_save.reform(|_: MouseEvent| ())}>{ words.say(Message::SaveCsv) }</button>
                <button type="button" class="primary share" onclick={props.on_share.reform(|_: MouseEvent| ())}>{ words.say(Message::Share) }</button>
                <button type="button" class="quiet language" lang={other.tag()} onclick={props.on_language.reform(|_: MouseEvent| ())}>
                    { words.say(Message::OtherLanguage) }
                </button>
            </div>
        </header>
    }
}

/// The name of a view.
pub fn view_name(view: View) -> Message {
    match view {
        View::Targets => Message::ViewTargets,
        View::Results => Message::ViewResults,
        View::Progress => Message::ViewProgress,
        View::Matrix => Message::ViewMatrix,
        View::Measures => Message::ViewMeasures,
        View::Schemes => Message::ViewSchemes,
        View::Timeline => Message::ViewTimeline,
        View::Grades => Message::ViewGrades,
        View::Sources => Message::ViewSources,
    }
}
