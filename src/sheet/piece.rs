//! What a line is made of: facts and what follows from them, typed, in no language. A piece borrows; nothing here is a ready-made
//! sentence but the documents' own words.

use std::borrow::Cow;

use crate::{
    check::Oddity,
    compare::{
        Agreement, Aspect, AspectValue, ChangeKind, Comparability, Dues, Handover, LawTerm, Lead, LeftOut,
        Mark, Milestone, NewestGrade, ProgressRow, Question, Reason, SchemeSubject, Sides, Slot, Standing,
        TimelineRow,
    },
    model::{
        AbsenceReason, Actor, Combination, Count, Date, Due, Family, FiscalYear, GradeLetter, Law, LeaveKind,
        Measure, MeasureQuantity, MunicipalityCode, Observation, OtherPeriod, Period, Place, PlanPeriod,
        Quantity, Remark, SchemeGroup, Source, Stage, Target, Theme, ThemeGroup, Unit, decimals_printed,
    },
    text::Message,
};

/// A piece of a line: what it says, and how much it weighs among its neighbours.
#[derive(Debug, Clone, PartialEq)]
pub struct Piece<'a> {
    /// How it is set off.
    pub tone: Tone,
    /// What it says.
    pub matter: Matter<'a>,
}

/// How a piece is set off from its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Not at all.
    Plain,
    /// What the eye should find first.
    Strong,
    /// What qualifies a neighbour.
    Small,
    /// A word that says what follows.
    Lead,
    /// The reason why something is missing.
    Absent,
    /// A word in a box.
    Chip,
    /// What other plans say differently.
    Differing,
    /// What is told only to those who ask, by pointing or by reading the exports.
    Aside,
}

/// What a piece says.
#[derive(Debug, Clone, PartialEq)]
pub enum Matter<'a> {
    /// A fixed word of the page.
    Word(Message),
    /// A sign that means the same in every language.
    Sign(&'static str),
    /// Words of a document, as printed; where a reader must see that they are, use [`Matter::Quoted`].
    Printed(&'a str),
    /// Words of a document, in quotation marks.
    Quoted(&'a str),
    /// A remark of ours, or a title in our words.
    Remark(&'a Remark),
    /// A link to a file of a plan.
    File(&'a str),
    /// A link into the web.
    Url(&'a str),

    /// Which plan, by mark and name.
    Plan(Slot),
    /// Which plan, by name.
    PlanName(Slot),
    /// The code of a municipality.
    Code(MunicipalityCode),
    /// The period of a plan, in short.
    PlanPeriod(Slot),
    /// What opens the panel of a row.
    Opens(Opens<'a>),
    /// The way to the row that has the plan's present target; whether that is the next row.
    Lead(&'a Lead, bool),
    /// The name of a question.
    Title(&'a Question),
    /// What narrows a question; "no condition stated" where nothing does and that is worth saying.
    Scope(&'a Question, bool),
    /// A family of questions.
    Family(Family),

    /// A target's value with its comparator.
    Target(&'a Target),
    /// When a target is due.
    Dues(&'a [Due]),
    /// When a target is due that is stated once.
    Due(Due),
    /// The stage of a target; the ordinary one has no name.
    Stage(Stage),
    /// A value with its unit and the decimals it is printed with.
    Value(Quantity, Option<usize>),
    /// A value on the way to a target, with people and period.
    Milestone(Milestone, Option<Unit>),
    /// People counted, and among whom.
    People(Option<Count>, Option<Count>),
    /// Why there is no figure.
    Absence(AbsenceReason),
    /// Why a plan has no target of its own: one target covers several leaves.
    Included(Combination, &'a [LeaveKind]),
    /// A period of time.
    Period(Period),
    /// A fiscal year, in short.
    Year(FiscalYear),
    /// A calendar year.
    CalendarYear(i32),
    /// A month of a year.
    Month(u8),
    /// A day.
    Day(Date),
    /// A place in a document of a plan.
    Place(&'a Place, Slot),

    /// How a figure stands to the other plans, with the counts.
    Standing(Standing),
    /// The same in a few words.
    Mark(Mark),
    /// A verdict on a pair.
    Verdict(Comparability),
    /// A reason of a verdict.
    Reason(&'a Reason),
    /// How many plans can be compared by targets, and by results.
    Comparable(usize, usize),
    /// What became of a target.
    Change(ChangeKind),
    /// That the checks found something, told by these.
    Anomalies(Slot, Vec<&'a Oddity>),
    /// What the checks found.
    Anomaly(Slot, &'a Oddity),

    /// How a target stands, in a word.
    Status(&'a ProgressRow),
    /// How it stands, in a sentence.
    StatusSentence(&'a ProgressRow),

    /// A theme of measures.
    Theme(Theme),
    /// A group of themes.
    ThemeGroup(ThemeGroup),
    /// How many plans have a theme, of how many; or have measures of it that match.
    PlansWith {
        /// So many have it.
        plans: usize,
        /// Of so many.
        of: usize,
        /// Whether the table is narrowed, so that only those that match are counted.
        is_narrowed: bool,
    },
    /// Why a cell is empty though the plan has measures of the theme.
    LeftOut(LeftOut),
    /// A quantity of a measure, in the reader's language as far as the plan gives it.
    Quantity(&'a MeasureQuantity),
    /// What a printed quantity means; nothing where the printed words say it.
    Meaning(&'a MeasureQuantity),
    /// How many titles a cell has no room for.
    More(usize),
    /// How many measures.
    Measures(usize),
    /// Who does these measures.
    Actors(Vec<&'a Measure>),
    /// The role of an actor; nothing where the printed word says it.
    ActorRole(&'a Actor),
    /// A letter of progress.
    Grade(GradeLetter),
    /// The letter of the year before.
    ChangedFrom(GradeLetter),
    /// The newest letter of a measure.
    NewestGrade(NewestGrade),
    /// That the letter and the figure on the same subject say different things.
    GradeAhead(GradeLetter),

    /// A scheme.
    Scheme(&'a SchemeSubject),
    /// A group of schemes.
    SchemeGroup(SchemeGroup),
    /// An aspect of a scheme.
    Aspect(Aspect),
    /// What a printing of a scheme says about an aspect.
    AspectValue(&'a AspectValue),
    /// How what is said about an aspect stands together.
    Agreement(Agreement),
    /// What two plans say differently about an aspect.
    SchemeDifference(Aspect, &'a Sides<Vec<AspectValue>>),

    /// A period of years with both ends told.
    Years(&'a PlanPeriod),
    /// A further period that a document names.
    OtherPeriod(&'a OtherPeriod),
    /// How a plan follows the plan before.
    Handover(Handover),
    /// When the last target of a plan is due.
    LastDue(&'a Dues),
    /// The sentences on targets that have no place on an axis, by their places.
    DueApart(&'a Dues, usize),
    /// The years that have results and grades.
    ResultYears(&'a TimelineRow),
    /// Whether a plan runs on the day of reading.
    Coverage(&'a TimelineRow),
    /// A law.
    Law(Law),
    /// The term of a law.
    LawTerm(&'a LawTerm),
    /// A source of a term, by its place.
    LawSource(&'a LawTerm, usize),
    /// How many questions only one plan speaks of.
    OfOnePlan(usize),
    /// The number of plans, and the view, for those who hear the table.
    TableOf(Message, usize),
    /// How many facts the file of a plan holds.
    FactsHeld(Slot),
    /// When a document was issued.
    Issued(&'a Source),
}

/// What opens the panel of a row.
#[derive(Debug, Clone, PartialEq)]
pub struct Opens<'a> {
    /// Its name in links.
    pub to: Cow<'a, str>,
    /// What it is called.
    pub name: Opened<'a>,
    /// Whether it is the first of its name on the page, to which the focus returns.
    pub is_first: bool,
}

/// What can be opened.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened<'a> {
    /// A question; with "no condition stated" where its neighbours have one.
    Question(&'a Question, bool),
    /// A theme of measures.
    Theme(Theme),
    /// A scheme.
    Scheme(&'a SchemeSubject),
}

impl<'a> Piece<'a> {
    /// The same, found first.
    pub fn strong(self) -> Self {
        Self { tone: Tone::Strong, ..self }
    }

    /// The same, qualifying.
    pub fn small(self) -> Self {
        Self { tone: Tone::Small, ..self }
    }

    /// The same, before what it is said of.
    pub fn lead(self) -> Self {
        Self { tone: Tone::Lead, ..self }
    }

    /// The same, in place of what is missing.
    pub fn absent(self) -> Self {
        Self { tone: Tone::Absent, ..self }
    }

    /// The same, in a box.
    pub fn chip(self) -> Self {
        Self { tone: Tone::Chip, ..self }
    }

    /// The same, told to those who ask.
    pub fn aside(self) -> Self {
        Self { tone: Tone::Aside, ..self }
    }

    /// The same, set off because plans differ.
    pub fn differing(self) -> Self {
        Self { tone: Tone::Differing, ..self }
    }
}

impl<'a> From<Matter<'a>> for Piece<'a> {
    /// The tone that is usual for it.
    fn from(matter: Matter<'a>) -> Self {
        let tone = match matter {
            Matter::Value(..) => Tone::Strong,
            Matter::People(..) | Matter::Dues(_) | Matter::Due(_) => Tone::Small,
            Matter::Absence(_) | Matter::LeftOut(_) | Matter::Included(..) => Tone::Absent,
            _ => Tone::Plain,
        };
        Self { tone, matter }
    }
}

impl From<Message> for Piece<'_> {
    fn from(message: Message) -> Self {
        Matter::Word(message).into()
    }
}

/// A result: its value and the people behind it, or why there is none.
pub fn result(observation: &Observation) -> Vec<Piece<'static>> {
    match observation.cell() {
        crate::model::Cell::Known(quantity) => {
            let decimals = decimals_printed(&observation.places, quantity.number);
            let mut pieces = vec![Matter::Value(quantity, decimals).into()];
            let (part, whole) = (observation.numerator, observation.denominator);
            if part.or(whole).is_some() {
                pieces.push(Matter::People(part, whole).into());
            }
            pieces
        }
        crate::model::Cell::Absent(reason) => vec![Matter::Absence(reason).into()],
    }
}

/// When a result was measured.
pub fn when(observation: &Observation) -> Piece<'static> {
    observation.as_of.map_or(Matter::Period(observation.period), Matter::Day).into()
}

/// A result with the time it was measured.
pub fn dated_result(observation: &Observation) -> Vec<Piece<'static>> {
    let mut pieces = result(observation);
    pieces.push(when(observation).small());
    pieces
}
