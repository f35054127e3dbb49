//! What the page tells the person besides the facts: notices, and reports on files read.

use super::{
    Words,
    components::{Deed, Notice, ReadReport},
    describe,
    page::{Page, forgotten_notice, refusal_notice},
    parts::{Checks, sentence},
};
use crate::{
    compare::MAX_COLUMNS,
    load::{Lack, Loaded},
    model::{Dataset, Plan},
    state::LinkProblem,
    text::{self, Message, phrase},
};

/// The notices in force: what the link asked for in vain, what could not be fetched, what storage refused.
pub fn notices(page: &Page, told: &[Message], no_panel: bool, words: Words) -> Vec<Notice> {
    let mut problems = page.unanswered();
    if page.is_ready() && no_panel {
        problems.extend(page.view.open.clone().map(LinkProblem::UnknownQuestion));
    }
    let plain = |text: String, is_problem| Notice { id: text.clone(), text, is_problem, deed: None };
    let told = told.iter().map(|message| plain(words.say(*message).to_owned(), false));
    let forgotten = page.forgotten.iter().map(|forgotten| {
        let (id, name) = (&forgotten.plan.id, describe::municipality(&forgotten.plan, words));
        let text = text::plan_forgotten(&name, &forgotten.plan.title, words.language);
        Notice { id: forgotten_notice(id), text, is_problem: false, deed: Some(Deed::BringBack(id.clone())) }
    });
    let refused = page.refusals.iter().map(|refusal| Notice {
        id: refusal_notice(*refusal).to_owned(),
        ..plain(text::storage_refused(*refusal, words.language).to_owned(), false)
    });
    let unreadable = page.unreadable.iter().map(|(id, fault)| Notice {
        deed: Some(Deed::Remove(id.clone())),
        ..plain(text::kept_unreadable(id, *fault, words.language), true)
    });
    let index = page.index_lack.iter().map(|lack| plain(phrase::index_lacking(lack, words.language), true));
    let problems = problems.iter().map(|problem| plain(phrase::link_problem(problem, words.language), true));
    let missing = page.missing.iter().map(|(id, file, lack)| Notice {
        deed: matches!(lack, Lack::NotThere | Lack::Late).then(|| Deed::AskAgain(id.clone())),
        ..plain(phrase::file_lacking(file, lack, words.language), true)
    });
    let all = told.chain(forgotten).chain(refused).chain(unreadable).chain(index).chain(problems);
    all.chain(missing).filter(|notice| !page.dismissed.contains(&notice.id)).collect()
}

/// Files that were read, and the names of those that the browser would not give.
#[derive(Debug, Clone, Default)]
pub struct FilesRead {
    /// What the files held.
    pub loaded: Vec<Loaded>,
    /// Names of files that could not be had.
    pub not_given: Vec<String>,
}

/// What became of files: plans by name, findings together.
pub fn report(files: &FilesRead, chosen: &[String], checks: Option<&Checks>, words: Words) -> ReadReport {
    let read = &files.loaded;
    let is_new = |plan: &&Plan| !chosen.contains(&Plan::brought_id(&plan.id));
    let new = read.iter().flat_map(|one| &one.plans).filter(is_new).count();
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
