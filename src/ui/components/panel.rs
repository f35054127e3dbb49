//! The panel: one question in detail (what is measured, how it went, and what each document prints about it), one theme of
//! measures, or one scheme.

use yew::prelude::*;

use super::{
    super::{Opened, Shared, Words, describe, sheet::Renderer},
    chart_view::{ChartView, Drawing},
    comparison_list::comparison_list,
    conversion_list::{ConversionList, conversion_list},
    measure_panel::measure_panel,
    oddity_list::oddity_list,
    printed_list::printed_list,
    progress_list::progress_list,
    reference_list::reference_list,
    scheme_panel::scheme_panel,
    spread_list::spread_list,
    switches::switch,
};
use crate::{
    check::{Oddity, of_fact},
    compare::{
        Column, Comparison, Conversion, Evidence, ProgressRow, Question, ReferenceFor, Spread, Trend,
        comparison, conversions, evidence, progress_of, reference_lines, scheme_row, spread, trend,
    },
    model::Date,
    sheet::Plans,
    state::{Action, ViewState},
    text::{self, Message},
};

/// Id of the heading that receives the focus when the panel opens.
pub const PANEL_HEADING: &str = "panel-heading";

/// Props of [`Panel`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The chosen plans.
    pub columns: Shared<Vec<Column>>,
    /// What is shown.
    pub opened: Opened,
    /// The choices.
    pub view: ViewState,
    /// What is odd in each chosen plan, in column order.
    pub odd: Shared<Vec<Vec<Oddity>>>,
    /// The day the page is read on.
    pub today: Date,
    /// How the reader reads.
    pub words: Words,
    /// The person acts.
    pub on_action: Callback<Action>,
}

/// Everything the panel says about its question.
struct Found {
    evidence: Vec<Evidence>,
    trend: Option<Shared<Trend>>,
    comparison: Comparison,
    conversions: Vec<Conversion>,
    spread: Spread,
    progress: Vec<ProgressRow>,
    references: Vec<ReferenceFor>,
}

/// The panel. It stands beside the table on a desk and over the page on a phone; the table stays reachable.
#[component]
pub fn Panel(props: &Props) -> Html {
    let words = props.words;
    let found = use_memo(
        (
            (props.columns.clone(), props.opened.clone(), props.today),
            (props.view.head_counts.clone(), props.view.references),
        ),
        |((columns, opened, today), (typed, references))| {
            let Opened::Question(question) = opened else { return None };
            let drawn = trend(columns, question);
            let drawn = if *references { drawn.map(|trend| trend.with_references(question)) } else { drawn };
            Some(Found {
                evidence: evidence(columns, question),
                trend: drawn.map(Shared::new),
                comparison: comparison(columns, question, *today),
                conversions: conversions(columns, question, typed),
                spread: spread(columns, question),
                progress: progress_of(columns, question, *today),
                references: reference_lines(question, None),
            })
        },
    );
    let on_close = props.on_action.reform(|_: MouseEvent| Action::PanelClosed);
    let plans = Plans { columns: &props.columns, odd: &props.odd };
    let reader = words.reader(&props.columns);
    let renderer = Renderer { reader: &reader, opening: None };
    let shown = match (&props.opened, &*found) {
        (Opened::Question(question), Some(found)) => question_panel(props, question, found),
        (Opened::Theme(theme), _) => measure_panel(plans, *theme, &renderer),
        (Opened::Scheme(subject), _) => {
            let row = scheme_row(&props.columns, subject.clone(), props.today);
            scheme_panel(plans, subject, &row, &renderer, words)
        }
        (Opened::Question(_), None) => Html::default(),
    };
    html! {
        <aside class="panel" aria-labelledby={PANEL_HEADING}>
            <button type="button" class="panel-close quiet" onclick={on_close} aria-label={words.say(Message::Close)}>{ "×" }</button>
            { shown }
        </aside>
    }
}

fn question_panel(props: &Props, question: &Question, found: &Found) -> Html {
    let words = props.words;
    let described = describe::question(&props.columns, question, words);
    let plans: Vec<_> = props.columns.iter().map(|column| &*column.plan).collect();
    let on_staff = props.on_action.reform(|(plan, staff)| Action::StaffTyped(plan, staff));
    let on_references = props.on_action.reform(Action::ReferencesSet);
    let derived = ConversionList {
        columns: &props.columns,
        conversions: &found.conversions,
        typed: &props.view.head_counts,
        on_staff,
    };
    let odd = oddities(props, &found.evidence);
    html! {
        <>
            <p class="kicker">{ text::family(question.family(&plans), words.language) }</p>
            <h2 id={PANEL_HEADING} tabindex="-1">{ described.title.clone() }</h2>
            <p class="scope">{ described.scope.clone() }</p>
            <h3>{ words.say(Message::Definition) }</h3>
            <p class="definition">{ describe::definition(&props.columns, question, words) }</p>
            <h3>{ words.say(Message::Trend) }</h3>
            <div class="panel-trend">
                if let Some(trend) = &found.trend {
                    <ChartView key={question.id()} columns={props.columns.clone()} drawing={Drawing::Trend(trend.clone())} title={described.title} today={props.today} words={words} />
                } else {
                    <p class="definition">{ words.say(Message::NotATrend) }</p>
                }
            </div>
            { section(Message::Checks, !odd.is_empty(), words, &|| oddity_list(odd.iter().copied(), None, words)) }
            { section(Message::ProgressOfTargets, !found.progress.is_empty(), words, &|| {
                progress_list(&props.columns, &found.progress, words)
            }) }
            { section(Message::SmallNumbers, !found.spread.plans.is_empty(), words, &|| {
                spread_list(&props.columns, &found.spread, words)
            }) }
            <h3>{ words.say(Message::CanBeCompared) }</h3>
            { comparison_list(&props.columns, &found.comparison, words) }
            { section(Message::Conversions, !found.conversions.is_empty(), words, &|| conversion_list(&derived, words)) }
            { section(Message::ReferenceLines, !found.references.is_empty(), words, &|| html! {
                <>
                    { switch(Message::ShowReferences, props.view.references, &on_references, words) }
                    <p class="definition">{ words.say(Message::ReferencesHelp) }</p>
                    <div>
                        if props.view.references { { reference_list(&props.columns, &found.references, words) } }
                    </div>
                </>
            }) }
            <h3>{ words.say(Message::AsPrinted) }</h3>
            <div class="panel-printed">
                for one in found.evidence.iter() { { printed_list(&props.columns, one, words) } }
            </div>
        </>
    }
}

/// A section with its heading, in an element that is always there.
fn section(heading: Message, is_shown: bool, words: Words, content: &dyn Fn() -> Html) -> Html {
    html! {
        <div class="panel-section">
            if is_shown { <><h3>{ words.say(heading) }</h3>{ content() }</> }
        </div>
    }
}

/// What the checks found about the figures of the question, each oddity once.
fn oddities<'a>(props: &'a Props, evidence: &'a [Evidence]) -> Vec<(&'a Column, &'a Oddity)> {
    let mut found: Vec<(&Column, &Oddity)> = Vec::new();
    for one in evidence {
        let Some(column) = props.columns.iter().find(|column| column.slot == one.slot) else { continue };
        let odd = props.odd.get(usize::from(one.slot.0)).map_or(&[][..], Vec::as_slice);
        let of_results = one.observations.iter().flat_map(|result| of_fact(odd, result.id()));
        let of_targets = one.targets.iter().flat_map(|target| of_fact(odd, target.id()));
        for oddity in of_results.chain(of_targets) {
            if !found.iter().any(|(_, held)| std::ptr::eq(*held, oddity)) {
                found.push((column, oddity));
            }
        }
    }
    found
}
