//! What follows from the facts of one plan alone: its questions, each with its targets, its results in order and the latest of
//! them. It is found once, when it is first asked for, and stays beside the plan for as long as the plan is at hand.

use std::{cell::OnceCell, rc::Rc};

use super::{
    cell::{AbsenceReason, Cell},
    fact::{ResultRef, TargetRef},
    heading::Heading,
    indicator_key::IndicatorKey,
    observation::Observation,
    order::{in_order, places_in_order},
    period::Period,
    plan::Plan,
    quantity::{Number, Unit},
    question::{Question, QuestionOrder, rank},
    target::{Comparator, Due, Stage, Target},
};

/// A shared plan with what follows from it. Equal only to what belongs to the same plan in memory.
#[derive(Debug)]
pub struct PlanFacts {
    plan: Rc<Plan>,
    derived: OnceCell<Derived>,
}

#[derive(Debug)]
struct Derived {
    /// The id of the plan.
    document: Rc<str>,
    /// In the order of questions.
    asked: Vec<Asked>,
    /// The places of `asked` in the order of their headings.
    by_heading: Vec<usize>,
    /// The first result of each indicator, in the order of the keys.
    first_of_indicator: Vec<ResultRef>,
    /// The targets that take several leaves together.
    combined: Vec<TargetRef>,
}

/// A question among those of one plan: its place in their order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(usize);

impl QuestionId {
    /// The place in [`PlanFacts::all`].
    pub fn place(self) -> usize {
        self.0
    }
}

/// A question with everything the plan has for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// The question.
    pub question: Rc<Question>,
    /// Its name in links.
    pub id: Rc<str>,
    /// What it stands under.
    pub heading: Heading,
    /// The highest of its results that is given in percent.
    pub highest_rate: Option<Number>,
    /// The place of its indicator in the catalogue.
    rank: usize,
    /// Its targets, as the plan lists them.
    pub targets: Rc<[TargetRef]>,
    /// Its targets with every due year, the last stage first and within a stage the earliest due first.
    pub stated: Rc<[StatedTarget]>,
    /// Its results, in order of time.
    pub results: Rc<[ResultRef]>,
    /// The latest result with a value. Sums over several years are no latest result.
    pub latest: Option<ResultRef>,
}

/// A target with every due year that the plan states it for: 90,000 hours in each of four years is one target here.
#[derive(Debug, Clone, PartialEq)]
pub struct StatedTarget {
    /// The target, as stated for the first of the due years.
    pub target: TargetRef,
    /// When it is due, in order.
    pub dues: Rc<[Due]>,
}

impl StatedTarget {
    /// Whether the plan before set it: such a target never poses as the plan's own.
    pub fn is_of_previous_plan(&self) -> bool {
        self.target.stage == Stage::PreviousPlan
    }
}

impl PlanFacts {
    /// The facts of a plan; nothing is looked at yet.
    pub fn new(plan: Rc<Plan>) -> Self {
        Self { plan, derived: OnceCell::new() }
    }

    /// The plan.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.plan
    }

    /// The id of the plan, shared by all that is said of its figures.
    pub fn document(&self) -> Rc<str> {
        Rc::clone(&self.derived().document)
    }

    /// Every question the plan sets a target for or has a result for, in order.
    pub fn all(&self) -> &[Asked] {
        &self.derived().asked
    }

    /// What the plan has for a question; nothing where it has neither target nor result.
    ///
    /// ```
    /// use kurabe::{load::load, model::{PlanFacts, Question}};
    /// let text = std::fs::read("plans/onojo-2026.json").unwrap();
    /// let facts = PlanFacts::new(load(&text, "onojo-2026.json").plans.remove(0).into());
    /// let question = Question::of_target(&facts.plan().targets[0]);
    /// let asked = facts.asked(&question).unwrap();
    /// assert_eq!(&*asked.id, "overtime_hours_per_person.per_month");
    /// assert!(asked.targets.iter().all(|target| Question::of_target(target) == question));
    /// ```
    pub fn asked(&self, question: &Question) -> Option<&Asked> {
        self.id_of(question).and_then(|id| self.get(id))
    }

    /// The id of a question within this plan.
    pub fn id_of(&self, question: &Question) -> Option<QuestionId> {
        let sought = question.order();
        self.all().binary_search_by(|asked| asked.order().cmp(&sought)).ok().map(QuestionId)
    }

    /// What the plan has for the question of an id; the ids of another plan mean nothing here.
    pub fn get(&self, id: QuestionId) -> Option<&Asked> {
        self.all().get(id.0)
    }

    /// The question of this name.
    pub fn named(&self, id: &str) -> Option<&Asked> {
        self.all().iter().find(|asked| &*asked.id == id)
    }

    /// What the plan has for a question under any condition: the same indicator and the same people.
    pub fn wordings(&self, question: &Question) -> &[Asked] {
        let (rank, indicator, population, _) = question.order();
        let sought = (rank, indicator, population);
        let key = |asked: &Asked| {
            let (rank, indicator, population, _) = asked.order();
            (rank, indicator, population).cmp(&sought)
        };
        let from = self.all().partition_point(|asked| key(asked).is_lt());
        let to = self.all().partition_point(|asked| key(asked).is_le());
        self.all().get(from..to).unwrap_or_default()
    }

    /// The latest result under any condition, with the question it answers.
    pub fn latest_of_any_wording(&self, question: &Question) -> Option<(&Asked, &ResultRef)> {
        let latest = self.wordings(question).iter().filter_map(|asked| Some((asked, asked.latest.as_ref()?)));
        latest.max_by_key(|(_, one)| (one.period, one.place()))
    }

    /// The questions of the plan under a heading, in order.
    pub fn under<'a>(&'a self, heading: &'a Heading) -> impl Iterator<Item = QuestionId> + 'a {
        let derived = self.derived();
        let shelf = |place: &usize| derived.asked.get(*place).map(|asked| asked.heading.shelf());
        let from = derived.by_heading.partition_point(|place| shelf(place) < Some(heading.shelf()));
        let places = derived.by_heading.get(from..).unwrap_or_default().iter();
        places
            .take_while(move |place| shelf(place) == Some(heading.shelf()))
            .filter(|place| derived.asked.get(**place).is_some_and(|asked| asked.heading.is_near(heading)))
            .map(|place| QuestionId(*place))
    }

    /// The first result the plan lists for an indicator: its period says how the years of the indicator are counted.
    pub fn first_of_indicator(&self, indicator: &IndicatorKey) -> Option<&ResultRef> {
        let firsts = &self.derived().first_of_indicator;
        let place = firsts.binary_search_by(|one| one.indicator.cmp(indicator)).ok()?;
        firsts.get(place)
    }

    /// The targets that take several leaves together, as the plan lists them.
    pub fn combined(&self) -> &[TargetRef] {
        &self.derived().combined
    }

    fn derived(&self) -> &Derived {
        self.derived.get_or_init(|| Derived::of(&self.plan))
    }
}

impl PartialEq for PlanFacts {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plan, &other.plan)
    }
}

impl Derived {
    fn of(plan: &Rc<Plan>) -> Self {
        let of_targets = plan.targets.iter().map(Target::asks);
        let asks: Vec<_> = of_targets.chain(plan.observations.iter().map(Observation::answers)).collect();
        let places = places_in_order(asks.len(), &|one, other| asks.get(one).cmp(&asks.get(other)));
        let runs = places.chunk_by(|one, other| asks.get(*one) == asks.get(*other));
        let asked: Vec<Asked> = runs.filter_map(|run| Asked::of(plan, run)).collect();
        let shelf = |place: usize| asked.get(place).map(|asked| asked.heading.shelf());
        let by_heading = places_in_order(asked.len(), &|one, other| shelf(one).cmp(&shelf(other)));
        let results = (0..plan.observations.len()).filter_map(|place| ResultRef::new(plan, place));
        let mut first_of_indicator = in_order(results, |one| (one.indicator.clone(), one.place()));
        first_of_indicator.dedup_by(|later, held| later.indicator == held.indicator);
        let targets = (0..plan.targets.len()).filter_map(|place| TargetRef::new(plan, place));
        let combined = targets.filter(|target| target.condition.leaves.is_some()).collect();
        Self { document: plan.id.as_str().into(), by_heading, asked, first_of_indicator, combined }
    }
}

impl Target {
    fn asks(&self) -> QuestionOrder<'_> {
        (rank(&self.indicator), &self.indicator, &self.population, &self.condition)
    }
}

impl Observation {
    fn answers(&self) -> QuestionOrder<'_> {
        (rank(&self.indicator), &self.indicator, &self.population, &self.condition)
    }

    /// Whether it can be the latest result.
    fn is_a_result(&self) -> bool {
        matches!(self.cell(), Cell::Known(_)) && !matches!(self.period, Period::Range(..))
    }
}

impl Asked {
    /// What puts it in order among the questions of all plans.
    pub fn order(&self) -> QuestionOrder<'_> {
        (self.rank, &self.question.indicator, &self.question.population, &self.question.condition)
    }

    /// The facts at these places of the plan's targets, followed by its results; at least one.
    fn of(plan: &Rc<Plan>, places: &[usize]) -> Option<Self> {
        let targets: Vec<_> = places.iter().filter_map(|place| TargetRef::new(plan, *place)).collect();
        let of_results = places.iter().filter_map(|place| place.checked_sub(plan.targets.len()));
        let results = in_order(of_results.filter_map(|place| ResultRef::new(plan, place)), |one| one.period);
        let question = match (targets.first(), results.first()) {
            (Some(target), _) => Question::of_target(target),
            (None, result) => Question::of_observation(result?),
        };
        Some(Self {
            id: question.id().into(),
            heading: question.heading(),
            rank: rank(&question.indicator),
            question: Rc::new(question),
            stated: stated(&targets).into(),
            targets: targets.into(),
            latest: results.iter().rev().find(|one| one.is_a_result()).cloned(),
            highest_rate: highest_rate(&results),
            results: results.into(),
        })
    }
}

fn highest_rate(results: &[ResultRef]) -> Option<Number> {
    let rates = results.iter().filter(|one| one.unit == Some(Unit::Percent)).filter_map(|one| one.value);
    rates.max_by(|one, other| one.get().total_cmp(&other.get()))
}

/// What makes two targets of one question the same target, stated for several years.
type Aim = (Stage, Comparator, Option<(u64, Unit)>, Option<AbsenceReason>);

fn aim(target: &Target) -> Aim {
    let (value, absent) = match target.cell() {
        // Adding nothing makes one of the two zeros.
        Some(Cell::Known(quantity)) => (Some(((quantity.number.get() + 0.0).to_bits(), quantity.unit)), None),
        Some(Cell::Absent(reason)) => (None, Some(reason)),
        None => (None, None),
    };
    (target.stage, target.comparator, value, absent)
}

/// The targets of a question with their due years, the last stage first.
fn stated(targets: &[TargetRef]) -> Vec<StatedTarget> {
    let ordered = in_order(targets, |target| (target.stage, target.due.period()));
    let aims: Vec<Aim> = ordered.iter().map(|target| aim(target)).collect();
    let places = places_in_order(aims.len(), &|one, other| aims.get(one).cmp(&aims.get(other)));
    let runs = places.chunk_by(|one, other| aims.get(*one) == aims.get(*other));
    let in_runs = in_order(runs, |run| run.first().copied());
    let of_run = |run: &[usize]| {
        let dues = run.iter().filter_map(|place| Some(ordered.get(*place)?.due)).collect();
        Some(StatedTarget { target: TargetRef::clone(ordered.get(*run.first()?)?), dues })
    };
    in_runs.into_iter().filter_map(of_run).collect()
}
