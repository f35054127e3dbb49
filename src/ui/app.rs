//! The root of the page: holds the state, derives what is shown, and hands it down.

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::{
    Shared, Words,
    candidates::candidates,
    components::{
        Header, LoaderProps, Notices, PanelProps, PickerProps, PlanBar, header, notices_list, plan_bar,
        view_name,
    },
    content::Content,
    hooks::{
        Wanted, use_drop, use_escape, use_link, use_media, use_own_plans, use_panel_focus, use_part,
        use_plan_files, use_preferences,
    },
    notices,
    opened::opened,
    page::{Page, PageAction},
    parts::{Arrival, Checks, More, Part, arriving},
    platform::{clipboard, clock, download, files, files::PickedFile, focus, history, locale, media},
};
use crate::{
    check::Checked,
    compare::{Column, columns},
    model::Date,
    state::{Action, View, ViewState, query},
    text::{Language, Message, YearStyle},
};

/// Which dialog is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum OpenDialog {
    None,
    Picker,
    Loader,
}

/// The page.
#[component]
pub fn App() -> Html {
    let page = use_reducer(|| Page::start(history::query()));
    let (words, set_words) = use_preferences();
    let dialog = use_state(|| OpenDialog::None);
    let told = use_state(Vec::<Message>::new);

    let on_ask_again = use_plan_files(&page);
    use_link(&page);
    let ready = page.is_ready();

    let chosen = use_memo((page.dataset.clone(), page.plans_shown()), |(dataset, ids)| columns(dataset, ids));
    let chosen = Shared::from(chosen);
    let checked = use_memo((), |()| Checked::default());
    let more = use_part::<More>(match (ready, page.view.view, &page.view.open, *dialog) {
        (_, View::Targets, None, OpenDialog::None) if ready => Wanted::WhenIdle,
        (_, View::Targets, None, OpenDialog::None) => Wanted::Later,
        _ => Wanted::Now,
    });
    let checks = use_part::<Checks>(if ready { Wanted::WhenIdle } else { Wanted::Later });
    let odd = use_memo(
        (
            ready,
            chosen.clone(),
            page.dataset.clone(),
            (page.incomplete.clone(), page.light.clone()),
            checks.clone(),
        ),
        |(ready, chosen, dataset, (incomplete, light), checks)| {
            let (true, Arrival::Here(checks)) = (ready, checks) else { return Vec::new() };
            let is_whole =
                |column: &Column| !incomplete.contains(&column.plan.id) && !light.contains(&column.plan.id);
            let of = |column: &Column| match is_whole(column) {
                true => (checks.once)(&checked, &column.plan, dataset).to_vec(),
                false => Vec::new(),
            };
            chosen.iter().map(of).collect::<Vec<_>>()
        },
    );
    let odd = Shared::from(odd);
    let open = use_memo((chosen.clone(), page.view.view, page.view.open.clone()), |(chosen, view, id)| {
        id.as_ref().and_then(|id| opened(chosen, *view, id))
    });
    let has_panel = open.is_none() || matches!(more, Arrival::Here(_));
    use_panel_focus(page.view.open.clone().filter(|_| open.is_some()), ready && has_panel);
    use_effect_with((words.language, page.view.view), |(language, view)| {
        let title = format!("{} — {}", view_name(*view).text(*language), Message::SiteName.text(*language));
        locale::announce(*language, &title);
    });

    let act = {
        let dispatcher = page.dispatcher();
        use_callback((), move |action: Action, ()| dispatcher.dispatch(PageAction::Acted(action)))
    };
    // A chip that moves or goes takes the focus with it; it is put back once the new order stands.
    let then_focus = use_mut_ref(Vec::<String>::new);
    {
        let then_focus = then_focus.clone();
        use_effect_with(page.view.plans.clone(), move |_| focus::move_to_first(&then_focus.take()));
    }
    // A panel that covers the page leaves nothing behind it to walk to.
    let behind = use_media(media::NARROW) && open.is_some();
    use_escape(open.is_some(), act.reform(|()| Action::PanelClosed));
    let clock = use_memo((), |()| clock::today());
    let today = page.view.today.or(*clock).unwrap_or(Date::EPOCH);

    let own = use_own_plans(&page, on_ask_again, words);
    let on_picked = {
        let (on_files, dialog) = (own.on_files.clone(), dialog.setter());
        use_callback(on_files, move |files: Vec<PickedFile>, on_files| {
            if !files.is_empty() {
                dialog.set(OpenDialog::Loader);
                on_files.emit(files);
            }
        })
    };
    use_drop(on_picked.clone());

    let on_share = {
        let told = told.clone();
        // The day travels with the link, so that an old link shows what it showed.
        let shared = ViewState { today: Some(today), ..page.view.clone() };
        let address = query(&shared, &page.opening, &page.foreign);
        Callback::from(move |()| {
            let (told, address) = (told.clone(), history::address(&address));
            spawn_local(async move {
                let copied = clipboard::copy(&address).await;
                told.set(vec![if copied { Message::LinkCopied } else { Message::LinkNotCopied }]);
            });
        })
    };
    let on_save = {
        let (chosen, told) = (chosen.clone(), told.setter());
        let is_whole = page.files_following().is_empty();
        Callback::from(move |()| {
            if !is_whole {
                // Half of the facts must not pass for all of them.
                return told.set(vec![Message::LoadingPlans]);
            }
            let (chosen, told) = (chosen.clone(), told.clone());
            spawn_local(async move {
                let plans: Vec<_> = chosen.iter().map(|column| &*column.plan).collect();
                let is_offered = More::bring().await.is_ok_and(|more| {
                    download::offer("kurabe.csv", "text/csv;charset=utf-8", &(more.csv)(&plans))
                });
                told.set(if is_offered { Vec::new() } else { vec![Message::NotSaved] });
            });
        })
    };
    let on_dismiss = {
        let (dispatcher, told) = (page.dispatcher(), told.clone());
        Callback::from(move |id: String| {
            told.set(Vec::new());
            dispatcher.dispatch(PageAction::NoticeDismissed(id));
        })
    };
    let on_language = {
        let set_words = set_words.clone();
        Callback::from(move |()| {
            let language = match words.language {
                Language::Ja => Language::En,
                Language::En => Language::Ja,
            };
            set_words.emit(Words { language, ..words });
        })
    };
    let on_years = set_words.reform(move |years: YearStyle| Words { years, ..words });
    let show = |which: OpenDialog| {
        let dialog = dialog.setter();
        Callback::from(move |()| dialog.set(which))
    };
    let notices = notices::notices(&page, &told, open.is_none(), words);

    let head = Header {
        view: page.view.clone(),
        found: odd.iter().map(Vec::len).sum(),
        on_view: act.reform(Action::ViewChosen),
        on_bring: show(OpenDialog::Loader),
        on_save,
        on_share,
        on_language,
    };
    let on_chip = {
        let (act, then_focus) = (act.clone(), then_focus.clone());
        Callback::from(move |(action, then): (Action, Vec<String>)| {
            *then_focus.borrow_mut() = then;
            act.emit(action);
        })
    };
    let bar =
        PlanBar { columns: chosen.clone(), on_action: on_chip, on_pick: show(OpenDialog::Picker), on_years };
    let open_dialog = |more: &More| match *dialog {
        OpenDialog::None => Html::default(),
        OpenDialog::Picker => (more.picker)(PickerProps {
            candidates: candidates(&page, words),
            words,
            room: page.has_room(),
            on_add: act.reform(Action::PlanAdded),
            on_remove: act.reform(Action::PlanRemoved),
            on_forget: own.on_forget.clone(),
            on_close: show(OpenDialog::None),
        }),
        OpenDialog::Loader => (more.loader)(LoaderProps {
            report: own.report.clone(),
            words,
            reading: own.is_reading,
            draft: own.draft.clone(),
            on_files: on_picked.reform(|event: Event| files::of_input(&event)),
            on_paste: own.on_paste.clone(),
            on_draft: own.on_draft.clone(),
            on_clear: own.on_clear.clone(),
            on_close: show(OpenDialog::None),
        }),
    };
    html! {
        <>
            <div inert={behind}>
                { header(&head, words) }
                { plan_bar(&bar, words) }
                { notices_list(&Notices { notices, on_dismiss, on_deed: own.on_deed }, words) }
            </div>
            <div class={classes!("work", open.is_some().then_some("with-panel"))}>
                <main id="content" tabindex="-1" inert={behind}>
                    if ready {
                        <Content view={page.view.clone()} columns={chosen.clone()} dataset={page.dataset.clone()} odd={odd.clone()} today={today} findings={page.findings.clone()}
                            more={more.clone()} checks={checks.clone()}
                            files={notices::files(&page)} words={words} on_action={act.clone()} />
                    } else {
                        <p class="loading" role="status">{ words.say(Message::LoadingPlans) }</p>
                    }
                </main>
                <div class="panel-place">
                    if let Some(opened) = (*open).clone() {
                        if let Arrival::Here(more) = &more {
                            { (more.panel)(PanelProps { columns: chosen.clone(), opened, view: page.view.clone(), odd: odd.clone(), today, words, on_action: act.clone() }) }
                        } else {
                            { arriving(&more, words) }
                        }
                    }
                </div>
            </div>
            <footer class="footer" inert={behind}><p>{ words.say(Message::Footer) }</p></footer>
            <div class="dialog-place">
                if let Arrival::Here(more) = &more {
                    { open_dialog(more) }
                } else if *dialog != OpenDialog::None {
                    { arriving(&more, words) }
                }
            </div>
        </>
    }
}
