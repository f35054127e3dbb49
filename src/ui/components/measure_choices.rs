//! The choices above the measures: actor, theme, law, words, the plan that lacks them, order. Each change is a whole new choice.

use yew::prelude::*;

use super::{
    super::{Words, describe},
    measures_view::MeasuresView,
    select::{chosen, select_option},
};
use crate::{
    compare::{MeasureChoice, MeasureSort, ThemeChoice},
    model::{ActorRole, Law, Theme, ThemeGroup},
    state::Action,
    text::{self, Message},
};

/// The choices.
pub fn measure_choices(props: &MeasuresView<'_>, words: Words) -> Html {
    let language = words.language;
    let choice = props.choice;
    let roles: Vec<_> =
        ActorRole::ALL.iter().map(|role| (role.key(), text::actor_role(*role, language))).collect();
    let laws: Vec<_> = Law::ALL.iter().map(|law| (law.key(), text::law(*law, language))).collect();
    let listing = props.columns.iter().filter(|column| !column.plan.measures.is_empty());
    let plans: Vec<_> =
        listing.map(|column| (column.plan.id.as_str(), describe::plan_name(&column.plan, words))).collect();
    let plans: Vec<_> = plans.iter().map(|(id, name)| (*id, name.as_str())).collect();
    let on_words = {
        let choice = choice.clone();
        props.on_action.reform(move |event: InputEvent| {
            let input = event.target_dyn_into::<web_sys::HtmlInputElement>();
            let words = input.map(|input| input.value()).unwrap_or_default();
            Action::MeasuresNarrowed(MeasureChoice { words, ..choice.clone() })
        })
    };
    html! {
        <div class="reading measure-choices" role="search" aria-label={words.say(Message::ViewMeasures)}>
            <label>{ words.say(Message::SearchMeasures) }{ " " }
                <input id="measure-words" type="search" autocomplete="off" spellcheck="false" maxlength="100" value={choice.words.clone()} oninput={on_words} />
            </label>
            { select(props, Message::Actor, "measure-role", |choice, key| {
                choice.role = ActorRole::from_key(key);
            }, options(words.say(Message::AllActors), &roles, choice.role.map(ActorRole::key)), words) }
            { select(props, Message::Theme, "measure-theme", |choice, key| {
                choice.themes = ThemeChoice::from_key(key);
            }, theme_options(choice.themes, words), words) }
            { select(props, Message::LawAskedFor, "measure-law", |choice, key| {
                choice.law = Law::from_key(key);
            }, options(words.say(Message::AllLaws), &laws, choice.law.map(Law::key)), words) }
            { select(props, Message::LackingIn, "measure-lacking", |choice, key| {
                choice.lacking_in = (!key.is_empty()).then(|| key.to_owned());
            }, options(words.say(Message::NoPlanNamed), &plans, choice.lacking_in.as_deref()), words) }
            { select(props, Message::SortBy, "measure-sort", |choice, key| {
                choice.sort = MeasureSort::from_key(key).unwrap_or_default();
            }, sort_options(choice.sort, words), words) }
            <button type="button" onclick={props.on_action.reform(|_: MouseEvent| Action::MeasuresNarrowed(MeasureChoice::default()))}>
                { words.say(Message::ClearChoices) }
            </button>
        </div>
    }
}

/// A select that changes one part of the choice.
fn select(
    props: &MeasuresView<'_>,
    name: Message,
    id: &'static str,
    change: fn(&mut MeasureChoice, &str),
    options: Html,
    words: Words,
) -> Html {
    let choice = props.choice.clone();
    let on_change = props.on_action.reform(move |event: Event| {
        let mut next = choice.clone();
        change(&mut next, &chosen(&event));
        Action::MeasuresNarrowed(next)
    });
    html! {
        <label>{ words.say(name) }{ " " }<select id={id} onchange={on_change}>{ options }</select></label>
    }
}

/// Everything, then one option for each key and name.
fn options(everything: &str, names: &[(&str, &str)], selected: Option<&str>) -> Html {
    html! {
        <>
            { select_option("", everything, selected.is_none()) }
            for (key, name) in names { { select_option(key, name, selected == Some(key)) } }
        </>
    }
}

/// Every order.
fn sort_options(selected: MeasureSort, words: Words) -> Html {
    let option = |sort: MeasureSort| {
        select_option(sort.key(), text::measure_sort(sort, words.language), selected == sort)
    };
    MeasureSort::ALL.into_iter().map(option).collect()
}

/// Every theme under its group, and each group as a whole.
fn theme_options(selected: Option<ThemeChoice>, words: Words) -> Html {
    let option =
        |choice: ThemeChoice, name: &str| select_option(choice.key(), name, selected == Some(choice));
    let of_group = |group: ThemeGroup| Theme::ALL.iter().copied().filter(move |theme| theme.group() == group);
    html! {
        <>
            { select_option("", words.say(Message::AllThemes), selected.is_none()) }
            for group in ThemeGroup::ALL.iter().copied() {
                <optgroup key={group.key()} label={text::theme_group(group, words.language)}>
                    { option(ThemeChoice::Group(group), words.say(Message::WholeGroup)) }
                    for theme in of_group(group) { { option(ThemeChoice::One(theme), text::theme(theme, words.language)) } }
                </optgroup>
            }
        </>
    }
}
