//! Which figures are about the subject of a measure: a closed table from themes to topics of the catalogue, and the plan's own
//! targets on them. That two things are about one subject is all that is said; not that the one brings about the other.

use std::rc::Rc;

use crate::{
    compare::{order::each_once, progress::ProgressRow, question::Question},
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

/// The targets of a plan on the subject of each theme, found once for all measures of the theme.
pub(super) struct Outcomes<'a> {
    targets: &'a [ProgressRow],
    /// The questions of the targets that are not an empty cell, in order.
    answered: Vec<&'a Question>,
    /// The questions that stand in a table already, in order.
    asked: &'a mut Vec<Question>,
    found: Vec<(Option<Theme>, Rc<[ProgressRow]>)>,
}

impl<'a> Outcomes<'a> {
    pub(super) fn of(targets: &'a [ProgressRow], asked: &'a mut Vec<Question>) -> Self {
        let stated = targets.iter().filter(|row| !is_blank(row));
        Self { targets, answered: each_once(stated.map(|row| &row.question)), asked, found: Vec::new() }
    }

    /// The plan's targets on the subject of a theme, with their latest results; and the places of those whose questions are
    /// asked for the first time, which none is when a theme comes again.
    pub(super) fn on(&mut self, theme: Option<Theme>) -> (Rc<[ProgressRow]>, Vec<usize>) {
        if let Some((_, rows)) = self.found.iter().find(|(held, _)| *held == theme) {
            return (Rc::clone(rows), Vec::new());
        }
        let rows = self.about(theme);
        let mut firsts = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            if let Err(free) = self.asked.binary_search(&row.question) {
                self.asked.insert(free, row.question.clone());
                firsts.push(place);
            }
        }
        self.found.push((theme, Rc::clone(&rows)));
        (rows, firsts)
    }

    /// Targets of the plan before are not its own; a cell printed without a value says nothing beside another target for the
    /// same question.
    fn about(&self, theme: Option<Theme>) -> Rc<[ProgressRow]> {
        let (topics, sex) = theme.map_or((&[][..], None), subject);
        let is_about = |row: &&ProgressRow| {
            let topic = find_indicator(row.question.indicator.as_str()).map(|indicator| indicator.topic);
            topic.is_some_and(|topic| topics.contains(&topic))
                && (sex.is_none() || row.question.population.sex == sex)
                && row.target.target.stage != Stage::PreviousPlan
        };
        let has_other = |row: &ProgressRow| self.answered.binary_search(&&row.question).is_ok();
        self.targets
            .iter()
            .filter(is_about)
            .filter(|row| !is_blank(row) || !has_other(row))
            .cloned()
            .collect()
    }
}

fn is_blank(row: &ProgressRow) -> bool {
    row.target.target.absent == Some(AbsenceReason::Blank)
}
