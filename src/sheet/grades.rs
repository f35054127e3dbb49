//! 進捗評価 as sheets: one for each heading of a document, measures down and years across; beside the letters the plan's own targets
//! on the same subject, and what was done year by year.

use super::{
    line::{Line, List, Role},
    piece::{Matter, Opened, Opens, Piece},
    plans::Plans,
    table::{Cell, Group, Head, Room, Row, Sheet, SheetKind},
};
use crate::{
    compare::{Column, GradeRow, GradeSection, GradeTable, ProgressRow, Slot, grade_of},
    model::{GradeLetter, Measure, MeasureQuantity, Period, Plan, ProgressGrade},
    text::Message,
};

/// A sheet for each heading under which a plan grades its measures.
pub fn sections<'a>(plans: Plans<'a>, table: &'a GradeTable) -> Vec<Sheet<'a>> {
    let Some(column) = plans.column(table.slot) else { return Vec::new() };
    let sections = table.sections.iter().enumerate();
    sections.map(|(index, section)| of_section(column, section, index)).collect()
}

fn of_section<'a>(column: &'a Column, section: &'a GradeSection, index: usize) -> Sheet<'a> {
    let much = |name: Message| Head { room: Room::Much, ..Head::of(name) };
    let heads =
        [Head::of(Message::Measure)].into_iter().chain(section.years.iter().map(|year| year_head(*year)));
    let heads = heads.chain([much(Message::SameSubject), much(Message::YearByYear)]).collect();
    let heading = Matter::Printed(section.heading.as_deref().unwrap_or_default());
    let mut sheet = Sheet::new(SheetKind::Grades, Piece::from(heading), heads);
    sheet.key = format!("grades-{}-{index}", column.plan.id);
    sheet.groups.push(Group::plain(section.rows.iter().map(|one| row(column, one)).collect()));
    sheet
}

fn year_head(year: Period) -> Head<'static> {
    Head::of(match year {
        Period::FiscalYear(year) => Matter::Year(year),
        other => Matter::Period(other),
    })
}

fn row<'a>(column: &'a Column, row: &'a GradeRow) -> Row<'a> {
    let graded = row.cells.iter().zip(&row.changed_from);
    let graded = graded.map(|(grade, before)| cell(column.slot, grade.as_deref(), *before));
    let beside = [same_subject(row), year_by_year(row, &column.plan)];
    Row::of(row.measure.id.as_str(), Matter::Remark(&row.measure.title), graded.chain(beside).collect())
}

fn cell(slot: Slot, grade: Option<&ProgressGrade>, before: Option<GradeLetter>) -> Cell<'_> {
    let Some(grade) = grade else { return Cell::saying(Piece::from(Message::NoSuchCell).absent()) };
    let Some(given) = grade.grade else {
        let absent = grade.absent.map(|reason| Matter::Absence(reason).into());
        return Cell::of(vec![Line::of(absent)]);
    };
    let mark = grade.mark.as_deref().map(|mark| Matter::Printed(mark).into());
    let changed = before.map(|before| Piece::from(Matter::ChangedFrom(before)).small());
    let footnote = grade.places.iter().find_map(|place| place.footnote.as_ref());
    let footnote = footnote.map(|note| Piece::from(Matter::Remark(note)).small());
    let place = grade.places.first().map(|place| Piece::from(Matter::Place(place, slot)).aside());
    let pieces = [Some(Matter::Grade(given).into()), mark, changed, footnote, place];
    let role = if before.is_some() { Role::ChangedGrade } else { Role::Grade };
    Cell::of(vec![Line::new(role, pieces.into_iter().flatten())])
}

/// The newest letter, then each target on the same subject with its latest result.
fn same_subject(row: &GradeRow) -> Cell<'_> {
    if row.outcomes.is_empty() {
        return Cell::saying(Piece::from(Message::NoSameSubject).absent());
    }
    let outcomes = row.outcomes.iter().enumerate().map(|(place, one)| Line::entry(outcome(row, place, one)));
    let newest = row.newest.map(|newest| Line::new(Role::Due, [Matter::NewestGrade(newest).into()]));
    Cell::of(newest.into_iter().chain([Line::list(List::Outcomes, outcomes)]).collect())
}

fn outcome<'a>(row: &'a GradeRow, place: usize, outcome: &'a ProgressRow) -> Vec<Line<'a>> {
    // The first of a question on the page has the id that the focus returns to.
    let is_first = row.firsts.binary_search(&place).is_ok();
    let question = &outcome.question;
    let opens = Opens { to: question.id().into(), name: Opened::Question(question, false), is_first };
    let latest = match outcome.latest {
        Some(latest) => Piece::from(Matter::Milestone(latest, outcome.unit)).strong(),
        None => Piece::from(Message::NoResultInDocument).absent(),
    };
    let target = [
        Piece::from(Message::Target).lead(),
        Matter::Target(&outcome.target.target).into(),
        Matter::Dues(&outcome.target.dues).into(),
    ];
    let mut lines =
        vec![Line::of([Matter::Opens(opens).into()]), Line::of([latest]), Line::of(target), status(outcome)];
    let ahead = row.newest.filter(|_| row.is_ahead_of(outcome));
    lines.extend(ahead.map(|newest| Line::new(Role::Aside, [Matter::GradeAhead(newest.letter).into()])));
    lines
}

/// How a target stands, in a word and in a sentence.
pub(super) fn status(row: &ProgressRow) -> Line<'_> {
    Line::new(Role::Status, [Matter::Status(row).into(), Matter::StatusSentence(row).into()])
}

fn year_by_year<'a>(row: &'a GradeRow, plan: &'a Plan) -> Cell<'a> {
    if row.measure.years.is_empty() {
        return Cell::saying(Piece::from(Message::NoYearByYear).absent());
    }
    Cell::of(vec![Line::fold(Message::YearByYear, vec![measure_years(&row.measure, plan)])])
}

/// What a progress report says about a measure, year by year, with the grade of the year.
pub fn measure_years<'a>(measure: &'a Measure, plan: &Plan) -> Line<'a> {
    let years = measure.years.iter().map(|year| {
        let grade = grade_of(plan, &measure.id, year.period).and_then(|grade| grade.grade);
        let pieces = [
            Some(Piece::from(Matter::Period(year.period)).strong()),
            grade.map(|letter| Matter::Grade(letter).into()),
            year.status.as_deref().map(|status| Matter::Quoted(status).into()),
            year.done.as_ref().map(|done| Matter::Remark(done).into()),
        ];
        let of_quantity = |one: &'a MeasureQuantity| Piece::from(Matter::Quantity(one));
        Line::item(pieces.into_iter().flatten().chain(year.quantities.iter().map(of_quantity)))
    });
    Line::list(List::Years, years)
}
