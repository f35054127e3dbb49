//! When the targets of a plan are due, counted by fiscal year and stage. Targets for every year and those without a year are
//! counted apart: they have no place on an axis.

use crate::{
    compare::{
        order::{each_once, in_order},
        progress::due_year,
    },
    model::{Due, FiscalYear, Plan, Stage},
};

/// When the targets of a plan are due.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Dues {
    /// The fiscal years that targets are due in, in order.
    pub years: Vec<DueYear>,
    /// Targets for every year of the plan.
    pub every_year: Vec<StageCount>,
    /// Targets due by the end of a plan whose last year is not stated.
    pub end_not_stated: Vec<StageCount>,
    /// Targets without a due time.
    pub unstated: Vec<StageCount>,
}

/// The targets due in a fiscal year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueYear {
    /// The year.
    pub year: FiscalYear,
    /// How many, by stage.
    pub stages: Vec<StageCount>,
}

/// How many targets there are of a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StageCount {
    /// The stage.
    pub stage: Stage,
    /// How many.
    pub targets: usize,
}

impl Dues {
    /// The dues of a plan's targets. The end of the plan before, where known, is when that plan's targets were due "by the end
    /// of the plan".
    pub(super) fn of(plan: &Plan, end_of_previous: Option<FiscalYear>) -> Self {
        let end = |stage| if stage == Stage::PreviousPlan { end_of_previous } else { plan.period.to };
        let targets: Vec<(Due, Stage, Option<FiscalYear>)> = plan
            .targets
            .iter()
            .map(|target| (target.due, target.stage, due_year(target.due, end(target.stage))))
            .collect();
        let years = each_once(targets.iter().filter_map(|(_, _, year)| *year));
        let counted = |kept: &dyn Fn(Due, Option<FiscalYear>) -> bool| {
            stages(targets.iter().filter(|(due, _, year)| kept(*due, *year)).map(|(_, stage, _)| *stage))
        };
        Self {
            years: years
                .into_iter()
                .map(|year| DueYear { year, stages: counted(&|_, due| due == Some(year)) })
                .collect(),
            every_year: counted(&|due, _| due == Due::EveryYear),
            end_not_stated: counted(&|due, year| due == Due::EndOfPlan && year.is_none()),
            unstated: counted(&|due, _| due == Due::Unstated),
        }
    }

    /// The targets that have no place on an axis, by why they have none; kinds without targets are left out.
    pub fn apart(&self) -> impl Iterator<Item = &[StageCount]> {
        [&self.every_year, &self.end_not_stated, &self.unstated]
            .into_iter()
            .map(Vec::as_slice)
            .filter(|kind| !kind.is_empty())
    }

    /// The last fiscal year that a target of the plan itself is due in.
    pub fn last(&self) -> Option<FiscalYear> {
        let own = |due: &&DueYear| due.stages.iter().any(|one| one.stage != Stage::PreviousPlan);
        self.years.iter().rfind(own).map(|due| due.year)
    }
}

fn stages(all: impl Iterator<Item = Stage>) -> Vec<StageCount> {
    let mut counts: Vec<StageCount> = Vec::new();
    for stage in in_order(all, |stage| *stage) {
        match counts.last_mut().filter(|count| count.stage == stage) {
            Some(count) => count.targets += 1,
            None => counts.push(StageCount { stage, targets: 1 }),
        }
    }
    counts
}
