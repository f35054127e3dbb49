//! The dialog that takes plan files: chosen, dropped or pasted; and tells what was read and what was noticed.

use yew::prelude::*;

use super::{
    super::{Shared, Words},
    findings_list::{FindingsList, findings_list},
    picker_dialog::use_dialog,
};
use crate::{
    load::Finding,
    text::{Message, phrase},
};

/// What became of the last files read.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReadReport {
    /// Names of the plans read.
    pub plans: Vec<String>,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// How many more findings there are.
    pub left_out: usize,
    /// What is odd in the figures of the plans, a sentence each.
    pub odd: Vec<String>,
    /// Names of files that the browser would not give.
    pub not_given: Vec<String>,
    /// Whether some plans were read but found no free column.
    pub no_column_left: bool,
}

/// Props of [`LoaderDialog`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What became of the last files, once some were read.
    pub report: Option<Shared<ReadReport>>,
    /// How the reader reads.
    pub words: Words,
    /// Whether files are being read now.
    pub reading: bool,
    /// Files were chosen.
    pub on_files: Callback<Event>,
    /// The text that was typed or pasted is to be read.
    pub on_paste: Callback<String>,
    /// The text that was typed or pasted earlier, and a number that changes when it is cleared.
    pub draft: (AttrValue, u32),
    /// The text is changed.
    pub on_draft: Callback<String>,
    /// The text is to be cleared.
    pub on_clear: Callback<()>,
    /// The dialog is closed.
    pub on_close: Callback<()>,
}

/// The dialog.
#[component]
pub fn LoaderDialog(props: &Props) -> Html {
    let words = props.words;
    let pasted = use_node_ref();
    let dialog = use_dialog();
    let on_read = {
        let pasted = pasted.clone();
        props.on_paste.reform(move |_: MouseEvent| {
            pasted.cast::<web_sys::HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
        })
    };
    let on_draft = props.on_draft.reform(|event: InputEvent| {
        let area = event.target_dyn_into::<web_sys::HtmlTextAreaElement>();
        area.map(|area| area.value()).unwrap_or_default()
    });
    let (draft, number) = props.draft.clone();
    html! {
        <dialog ref={dialog} class="dialog loader" aria-labelledby="loader-title" onclose={props.on_close.reform(|_: Event| ())}>
            <form method="dialog" class="dialog-head">
                <h2 id="loader-title">{ words.say(Message::BringPlan) }</h2>
                <button class="quiet" aria-label={words.say(Message::Close)}>{ "×" }</button>
            </form>
            <p class="definition">{ words.say(Message::PrivateNote) }</p>
            <label class="drop">
                <span>{ words.say(Message::ChooseFiles) }</span>
                <input type="file" id="plan-files" accept=".json,application/json" multiple=true onchange={props.on_files.clone()} />
                <small>{ words.say(Message::DropHere) }</small>
            </label>
            <label class="paste">
                <span>{ words.say(Message::OrPaste) }</span>
                <textarea key={number} ref={pasted} id="pasted-plan" rows="4" spellcheck="false" defaultvalue={draft} oninput={on_draft} />
            </label>
            <div class="paste-actions">
                <button type="button" id="read-pasted" onclick={on_read}>{ words.say(Message::ReadPasted) }</button>
                <button type="button" id="clear-pasted" class="quiet" onclick={props.on_clear.reform(|_: MouseEvent| ())}>{ words.say(Message::ClearDraft) }</button>
            </div>
            <div role="status" aria-live="polite" class="dialog-status">
                if props.reading {
                    <p>{ words.say(Message::Reading) }</p>
                } else if let Some(report) = &props.report {
                    <p><bdi>{ phrase::plans_read(&report.plans, words.language) }</bdi></p>
                    if report.no_column_left { <p>{ phrase::no_column_left(words.language) }</p> }
                    if !report.not_given.is_empty() {
                        <p><bdi>{ phrase::file_not_given(&report.not_given, words.language) }</bdi></p>
                    }
                    if report.findings.is_empty() && !report.plans.is_empty() { <p>{ words.say(Message::NoFindings) }</p> }
                }
            </div>
            <div class="dialog-odd">
                if let Some(report) = props.report.as_ref().filter(|report| !report.odd.is_empty()) {
                    <>
                        <h3>{ words.say(Message::Checks) }</h3>
                        <ul class="oddities">
                            for (index, sentence) in report.odd.iter().enumerate() { <li key={index}><bdi>{ sentence.clone() }</bdi></li> }
                        </ul>
                    </>
                }
            </div>
            <div class="dialog-findings">
                if let Some(report) = props.report.as_ref().filter(|report| !report.findings.is_empty()) {
                    { findings_list(&FindingsList { findings: report.findings.clone(), left_out: report.left_out }, words) }
                }
            </div>
        </dialog>
    }
}
