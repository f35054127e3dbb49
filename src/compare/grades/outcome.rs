//! Which of the plan's own targets are on the subject of a measure. A closed table from themes to topics of the catalogue says
//! what measures are about. Where the document prints a target under a heading that holds measures about it, the target belongs
//! to that heading: to all its measures where it is set for the heading as a whole, as in (6) 【目標】, to those about it where
//! it is set for a point, as in (4) ① 【目標】; and to no measure elsewhere. A target that no such heading tells, as in a list at
//! the end of a plan, belongs to all measures about it. Nothing is said about the one bringing about the other.

use std::rc::Rc;

use crate::{
    compare::{order::each_once, progress::ProgressRow, question::Question},
    model::{AbsenceReason, Measure, Plan, Sex, Stage, Theme, Topic, find_indicator},
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

/// A target of a plan that may stand beside measures.
struct Candidate<'a> {
    row: &'a ProgressRow,
    topic: Topic,
    /// The headings it is printed under that measures on its subject stand under, too.
    headings: Vec<&'a str>,
}

impl Candidate<'_> {
    fn is_about(&self, theme: Theme) -> bool {
        let (topics, sex) = subject(theme);
        topics.contains(&self.topic) && (sex.is_none() || self.row.question.population.sex == sex)
    }

    fn belongs_to(&self, measure: &Measure) -> bool {
        let is_about = measure.theme.is_some_and(|theme| self.is_about(theme));
        if self.headings.is_empty() {
            return is_about;
        }
        let belongs = |section: &str, heading: &str| {
            is_within(section, heading) || is_about && is_within(heading, section)
        };
        let section = measure.section.as_deref();
        section.is_some_and(|section| self.headings.iter().any(|heading| belongs(section, heading)))
    }
}

/// Whether a heading is another one or a point of it: (4) … ① … is within (4) ….
fn is_within(heading: &str, upper: &str) -> bool {
    let rest = heading.strip_prefix(upper);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

/// The targets of a plan on the subject of each measure; measures with the same targets share the list.
pub(super) struct Outcomes<'a> {
    candidates: Vec<Candidate<'a>>,
    /// The questions that stand in a table already, in order.
    asked: &'a mut Vec<Rc<Question>>,
    /// The lists made so far, by the places of their candidates, in order.
    found: Vec<(Vec<usize>, Rc<[ProgressRow]>)>,
}

impl<'a> Outcomes<'a> {
    /// Targets of the plan before are not its own; a cell printed without a value says nothing beside another target for the
    /// same question.
    pub(super) fn of(plan: &'a Plan, targets: &'a [ProgressRow], asked: &'a mut Vec<Rc<Question>>) -> Self {
        let answered = each_once(targets.iter().filter(|row| !is_blank(row)).map(|row| &row.question));
        let said = |measure: &'a Measure| Some((measure.section.as_deref()?, measure.theme?));
        let themes = each_once(plan.measures.iter().filter_map(said));
        let candidate = |row: &'a ProgressRow| {
            let is_said = is_blank(row) && answered.binary_search(&&row.question).is_ok();
            if is_said || row.target.target.stage == Stage::PreviousPlan {
                return None;
            }
            let topic = find_indicator(row.question.indicator.as_str())?.topic;
            let mut candidate = Candidate { row, topic, headings: Vec::new() };
            let headings = row.target.target.places.iter().filter_map(|place| place.section.as_deref());
            let holds_its_subject = |heading: &&str| {
                let is_near = |section| is_within(section, heading) || is_within(heading, section);
                themes.iter().any(|(section, theme)| is_near(section) && candidate.is_about(*theme))
            };
            candidate.headings = headings.filter(holds_its_subject).collect();
            Some(candidate)
        };
        Self { candidates: targets.iter().filter_map(candidate).collect(), asked, found: Vec::new() }
    }

    /// The plan's targets on the subject of a measure, with their latest results; and the places of those whose questions are
    /// asked for the first time, which none is when a list comes again.
    pub(super) fn beside(&mut self, measure: &Measure) -> (Rc<[ProgressRow]>, Vec<usize>) {
        let candidates = self.candidates.iter().enumerate();
        let belonging = candidates.filter(|(_, candidate)| candidate.belongs_to(measure));
        let (places, rows): (Vec<_>, Vec<_>) =
            belonging.map(|(place, candidate)| (place, candidate.row)).unzip();
        let found = self.found.binary_search_by(|(held, _)| held.cmp(&places));
        if let Some((_, rows)) = found.ok().and_then(|place| self.found.get(place)) {
            return (Rc::clone(rows), Vec::new());
        }
        let rows: Rc<[ProgressRow]> = rows.into_iter().cloned().collect();
        let mut firsts = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            if let Err(free) = self.asked.binary_search(&row.question) {
                self.asked.insert(free, Rc::clone(&row.question));
                firsts.push(place);
            }
        }
        self.found.insert(found.unwrap_or_else(|free| free), (places, Rc::clone(&rows)));
        (rows, firsts)
    }
}

fn is_blank(row: &ProgressRow) -> bool {
    row.target.target.absent == Some(AbsenceReason::Blank)
}
