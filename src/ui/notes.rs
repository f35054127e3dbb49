//! What the page tells the person besides the facts: notices, and reports on files read.

use super::{
    Words,
    components::{Notice, ReadReport},
    describe,
    page::Page,
    parts::{Checks, sentence},
};
use crate::{
    compare::MAX_COLUMNS,
    load::Loaded,
    model::Dataset,
    state::LinkProblem,
    text::{Message, phrase},
};

/// The notices in force: what the link asked for in vain, what could not be fetched, what storage refused.
pub fn notices(page: &Page, told: &[Message], no_panel: bool, words: Words) -> Vec<Notice> {
    let mut problems = page.unanswered();
    if page.is_ready() && no_panel {
        problems.extend(page.view.open.clone().map(LinkProblem::UnknownQuestion));
    }
    let mut sentences: Vec<(String, bool)> =
        told.iter().map(|message| (words.say(*message).to_owned(), false)).collect();
    if page.index_is_missing {
        sentences.push((words.say(Message::IndexMissing).to_owned(), true));
    }
    sentences.extend(problems.iter().map(|problem| (phrase::link_problem(problem, words.language), true)));
    sentences.extend(page.missing.iter().map(|(_, file)| (phrase::fetch_failed(file, words.language), true)));
    sentences
        .into_iter()
        .filter(|(text, _)| !page.dismissed.contains(text))
        .map(|(text, is_problem)| Notice { id: text.clone(), text, is_problem })
        .collect()
}

/// Files that were read, and the names of those that the browser would not give.
#[derive(Debug, Clone, Default)]
pub struct FilesRead {
    /// What the files held, each with its text.
    pub loaded: Vec<(Loaded, String)>,
    /// Names of files that could not be had.
    pub not_given: Vec<String>,
}

/// What became of files: plans by name, findings together.
pub fn report(files: &FilesRead, chosen: &[String], checks: Option<&Checks>, words: Words) -> ReadReport {
    let read: Vec<_> = files.loaded.iter().map(|(loaded, _)| loaded).collect();
    let new = read.iter().flat_map(|one| &one.plans).filter(|plan| !chosen.contains(&plan.id)).count();
    let plans: Vec<_> = read
        .iter()
        .flat_map(|one| &one.plans)
        .map(|plan| format!("{} ({})", describe::plan_name(plan, words), plan.title))
        .collect();
    // A plan with entries left out is not searched: their lack would make its sums look wrong.
    let sound = read.iter().filter(|one| !one.has_errors()).flat_map(|one| &one.plans).take(MAX_COLUMNS);
    let odd = sound.flat_map(|plan| {
        let found = checks.map(|checks| (checks.check)(plan, &Dataset::default())).unwrap_or_default();
        found.iter().map(|one| sentence(one, plan, words)).collect::<Vec<_>>()
    });
    ReadReport {
        odd: odd.collect(),
        no_column_left: chosen.len() + new > MAX_COLUMNS,
        not_given: files.not_given.clone(),
        findings: read.iter().flat_map(|one| one.findings.iter().cloned()).collect(),
        left_out: read.iter().map(|one| one.findings_left_out).sum(),
        plans,
    }
}

/// Id and file of the plans the page was delivered with.
pub fn files(page: &Page) -> Vec<(String, String)> {
    page.index
        .iter()
        .flat_map(|index| &index.plans)
        .map(|entry| (entry.id.clone(), entry.file.clone()))
        .collect()
}
