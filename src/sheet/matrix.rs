//! 比較可否 as sheets: on which question which plans can be compared; and for each plan what became of the targets of the plan before.

use std::borrow::Cow;

use super::{
    line::{Line, List, Role},
    piece::{Matter, Opened, Opens, Piece},
    plans::Plans,
    table::{Cell, Group, Head, Row, Sheet, SheetKind},
};
use crate::{
    compare::{
        Change, FamilyGroup, Mark, Matrix, MatrixCell, MatrixRow, Question, Standing, StatedTarget,
        Succession, Verdict,
    },
    text::Message,
};

/// The matrix without its rows.
pub fn frame<'a>(plans: Plans<'a>, matrix: &Matrix) -> Sheet<'a> {
    let first = [question_head(), Head::of(Message::ComparablePlans)];
    let heads = first.into_iter().chain(plans.heads()).collect();
    let mut sheet = Sheet::new(SheetKind::Matrix, Message::ViewMatrix, heads);
    sheet.caption = vec![Matter::TableOf(Message::ViewMatrix, plans.columns.len()).into()];
    sheet.notes = vec![Line::of([Matter::OfOnePlan(matrix.of_one_plan).into()])];
    sheet
}

/// The head above questions.
pub(super) fn question_head() -> Head<'static> {
    Head::of(Message::Question).noted(Message::QuestionParts)
}

/// The rows of a family; only those on which plans can be compared, where only these are asked for.
pub fn group(found: &FamilyGroup<MatrixRow>, only_comparable: bool) -> Group<'_> {
    let is_kept = |row: &&MatrixRow| !only_comparable || row.is_comparable();
    let rows: Vec<_> = found.rows.iter().filter(is_kept).map(row).collect();
    let head = (!rows.is_empty()).then(|| Matter::Family(found.family).into());
    Group { key: Cow::Borrowed(found.family.key()), head: head.into_iter().collect(), rows }
}

fn row(row: &MatrixRow) -> Row<'_> {
    let opens =
        Opens { to: row.id.as_str().into(), name: Opened::Question(&row.question, false), is_first: true };
    let (targets, results) = row.comparable_plans();
    let counted = Cell::saying(Matter::Comparable(targets, results));
    let cells = [counted].into_iter().chain(row.cells.iter().map(cell));
    Row::of(row.id.as_str(), Matter::Opens(opens), cells.collect())
}

fn cell(found: &MatrixCell) -> Cell<'_> {
    if found.is_empty() {
        return Cell::silent(Message::NotInPlan);
    }
    let line = |name: Message, standing: Standing| {
        let mark = match standing.mark() {
            Mark::Alone => Piece::from(Matter::Mark(Mark::Alone)).absent(),
            _ => Matter::Standing(standing).into(),
        };
        Line::of([Piece::from(name).lead(), mark])
    };
    let name = if found.target_is_previous { Message::PreviousPlan } else { Message::Target };
    let target = found.target.map(|standing| line(name, standing));
    let lead = found.lead.as_ref().map(|lead| Line::new(Role::Lead, [Matter::Lead(lead, false).into()]));
    let result = found.result.map(|standing| line(Message::Result, standing));
    Cell::of(target.into_iter().chain(lead).chain(result).collect())
}

/// The targets of a plan beside those of the plan before it.
pub fn succession<'a>(plans: Plans<'a>, succession: &'a Succession) -> Option<Sheet<'a>> {
    let column = plans.column(succession.slot)?;
    let heads = [Message::PreviousPlan, Message::ThisPlan, Message::Change].map(Head::of);
    let heads = [question_head()].into_iter().chain(heads).collect();
    let mut sheet = Sheet::new(SheetKind::Succession, Piece::from(Matter::Plan(succession.slot)), heads);
    sheet.title.push(Message::SincePreviousPlan.into());
    sheet.key = format!("succession-{}", column.plan.id);
    let rows = succession.changes.iter().enumerate();
    sheet.groups.push(Group::plain(rows.map(|(index, one)| change(index, one)).collect()));
    Some(sheet)
}

fn change(index: usize, change: &Change) -> Row<'_> {
    let became = [Line::of([Piece::from(Matter::Change(change.kind)).strong()]), reasons(&change.verdict)];
    let cells = vec![
        wording(change.question_before.as_deref(), change.before.as_ref()),
        wording(Some(&change.question), change.now.as_ref()),
        Cell::of(became.into_iter().filter(|line| !line.is_empty()).collect()),
    ];
    Row::of(index.to_string(), Matter::Title(&change.question), cells)
}

fn wording<'a>(question: Option<&'a Question>, target: Option<&'a StatedTarget>) -> Cell<'a> {
    let (Some(question), Some(stated)) = (question, target) else {
        return Cell::saying(Piece::from(Message::NoSuchTarget).absent());
    };
    let target = [Piece::from(Matter::Target(&stated.target)).strong(), Matter::Dues(&stated.dues).into()];
    Cell::of(vec![Line::of(target), Line::new(Role::Definition, [Matter::Scope(question, false).into()])])
}

/// The reasons of a verdict, the weightiest first.
pub(super) fn reasons(verdict: &Verdict) -> Line<'_> {
    Line::list(List::Reasons, verdict.reasons().iter().map(|one| Line::item([Matter::Reason(one).into()])))
}
