//! What was noticed while reading files: severity, file, place, sentence.

use yew::prelude::*;

use super::super::Words;
use crate::{
    load::{Finding, Severity},
    text::{self, Message},
};

/// What [`findings_list`] shows.
pub struct FindingsList {
    /// The findings.
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub left_out: usize,
}

/// The list, as a table.
pub fn findings_list(props: &FindingsList, words: Words) -> Html {
    html! {
        <div class="table-scroll findings">
            <table>
                <caption>{ words.say(Message::Findings) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.say(Message::Severity) }</th>
                        <th scope="col">{ words.say(Message::Where) }</th>
                        <th scope="col">{ words.say(Message::WhatIsWrong) }</th>
                    </tr>
                </thead>
                <tbody>
                    for (index, finding) in props.findings.iter().enumerate() {
                        <tr key={index}>
                            <td><span class={severity_class(finding.severity)}>{ words.say(severity_name(finding.severity)) }</span></td>
                            <td><bdi>{ finding.origin.clone() }</bdi><br /><code>{ finding.path.to_string() }</code></td>
                            <td><bdi>{ text::describe_finding(finding, words.language) }</bdi></td>
                        </tr>
                    }
                </tbody>
            </table>
            <p>{ (props.left_out > 0).then(|| text::findings_left_out(props.left_out, words.language)) }</p>
        </div>
    }
}

fn severity_name(severity: Severity) -> Message {
    match severity {
        Severity::Error => Message::Error,
        Severity::Warning => Message::Warning,
    }
}

fn severity_class(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity error",
        Severity::Warning => "severity warning",
    }
}
