//! Which figures are about the subject of a measure: a closed table from themes to topics of the catalogue, and the plan's own
//! targets on them. That two things are about one subject is all that is said; not that the one brings about the other.

use crate::{
    compare::progress::ProgressRow,
    model::{AbsenceReason, Sex, Stage, Theme, Topic, find_indicator},
};

/// The topics of the catalogue that a theme is about, and the sex where it is about one. Themes that bear on a figure by a
/// detour only (a handbook, a consultation desk, fewer meetings) have none.
fn subject(theme: Theme) -> (&'static [Topic], Option<Sex>) {
    match theme {
        Theme::NoOvertimeDay
        | Theme::OvertimeManagement
        | Theme::WorkplaceGoals
        | Theme::WorkplacesThatStandOut
        | Theme::OvertimeAwareness
        | Theme::LongHoursHealth => (&[Topic::Overtime], None),
        Theme::FlexibleWork => (&[Topic::FlexibleWork], None),
        Theme::AnnualLeave | Theme::LeavePlanning | Theme::ConsecutiveLeave => (&[Topic::AnnualLeave], None),
        Theme::ChildNursingLeave => (&[Topic::SickChildLeave], None),
        Theme::CareLeave => (&[Topic::CareLeave], None),
        Theme::MaternityProtection => (&[Topic::MaternityCare], None),
        Theme::LeaveAtBirth => (&[Topic::LeaveAtBirth], None),
        Theme::FathersChildcareLeave => {
            (&[Topic::ChildcareLeave, Topic::ChildcareLeaveLength], Some(Sex::Male))
        }
        Theme::ChildcareLeave => (&[Topic::ChildcareLeave, Topic::ChildcareLeaveLength], None),
        Theme::ReducedHours => (&[Topic::ShorterHours], None),
        Theme::Recruitment => (&[Topic::Hires], None),
        Theme::CareerSupport | Theme::PromotionOfWomen => (&[Topic::Posts, Topic::PromotionExam], None),
        Theme::DisabilityEmployment => (&[Topic::DisabilityEmployment], None),
        Theme::DisabilitySupport => (&[Topic::DisabilityRetention, Topic::DisabilitySatisfaction], None),
        _ => (&[], None),
    }
}

/// The plan's targets on the subject of a theme, with their latest results. Targets of the plan before are not its own; a cell
/// printed without a value says nothing beside another target for the same question.
pub(super) fn outcomes(theme: Option<Theme>, rows: &[ProgressRow]) -> Vec<ProgressRow> {
    let Some((topics, sex)) = theme.map(subject) else { return Vec::new() };
    let is_blank = |row: &ProgressRow| row.target.target.absent == Some(AbsenceReason::Blank);
    let is_about = |row: &&ProgressRow| {
        let topic = find_indicator(row.question.indicator.as_str()).map(|indicator| indicator.topic);
        topic.is_some_and(|topic| topics.contains(&topic))
            && (sex.is_none() || row.question.population.sex == sex)
            && row.target.target.stage != Stage::PreviousPlan
    };
    let has_other =
        |row: &ProgressRow| rows.iter().any(|other| other.question == row.question && !is_blank(other));
    rows.iter().filter(is_about).filter(|row| !is_blank(row) || !has_other(row)).cloned().collect()
}
