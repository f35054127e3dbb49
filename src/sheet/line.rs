//! The lines of a cell: what they are for, which pieces they are made of, and the lines that belong to them.

use super::piece::{Matter, Piece};
use crate::{compare::Slot, text::Message};

/// A line of a cell, or of a list in a panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// What it is for.
    pub role: Role,
    /// What it says. For a list nothing, for what is folded away the words to open it by.
    pub pieces: Vec<Piece<'a>>,
    /// The lines that belong to it.
    pub lines: Vec<Line<'a>>,
}

/// What a line is for. Renderers choose tags, classes, indents by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Plain words.
    Words,
    /// A target, its number large.
    Goal,
    /// When it is due, or who does it.
    Due,
    /// A target of another stage.
    Further,
    /// A result beside a target.
    Result,
    /// A result that answers another question than the target.
    OtherResult,
    /// Smaller words that define or explain.
    Definition,
    /// A remark that is not part of what is stated.
    Aside,
    /// A name as printed.
    PrintedName,
    /// A document as it is cited.
    Cited,
    /// Quantities side by side.
    Quantities,
    /// How much is left out for want of room.
    More,
    /// A grade with its marks.
    Grade,
    /// A grade that is another than the year before.
    ChangedGrade,
    /// What must be known about a cell: anomalies, verdicts.
    Notes,
    /// How a target stands.
    Status,
    /// Lines that belong together.
    Part,
    /// A list of this sort.
    List(List),
    /// Something that differs between plans.
    Differing,
    /// What kind of pair, with its verdict.
    PairKind,
    /// The way to another row.
    Lead,
    /// A fact in a list.
    Fact,
    /// Strings of a document under a lead.
    Strings,
    /// Names and what they stand for, a part for each.
    Terms,
    /// A name in [`Role::Terms`].
    Term,
    /// What a name stands for.
    Detail,
    /// What is said of a plan, under its name.
    Section,
    /// The same, one level deeper.
    Subsection,
    /// An entry of a list.
    Item,
    /// Lines that are shown when asked for.
    Fold,
}

/// Sorts of lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// No sort of its own.
    Plain,
    /// What a scheme consists of, aspect by aspect.
    SchemeFacts,
    /// Printings of a scheme, one below the other.
    Printings,
    /// Figures on the subject of a measure.
    Outcomes,
    /// Reasons of a verdict.
    Reasons,
    /// Names of plans, or of documents.
    Names,
    /// Measures of a plan.
    Measures,
    /// What was done, year by year.
    Years,
    /// Places in documents.
    Places,
    /// Pairs of figures or schemes.
    Pairs,
    /// Plans that say nothing.
    SilentPlans,
    /// Documents of a plan.
    Documents,
    /// Our notes on a plan.
    PlanNotes,
}

impl<'a> Line<'a> {
    /// Plain words.
    pub fn of(pieces: impl IntoIterator<Item = Piece<'a>>) -> Self {
        Self::new(Role::Words, pieces)
    }

    /// A line of this role.
    pub fn new(role: Role, pieces: impl IntoIterator<Item = Piece<'a>>) -> Self {
        Self { role, pieces: pieces.into_iter().collect(), lines: Vec::new() }
    }

    /// Lines that belong together.
    pub fn part(lines: Vec<Self>) -> Self {
        Self { role: Role::Part, pieces: Vec::new(), lines }
    }

    /// A line of this role that holds others.
    pub fn holding(role: Role, lines: Vec<Self>) -> Self {
        Self { role, pieces: Vec::new(), lines }
    }

    /// A list of entries.
    pub fn list(list: List, entries: impl IntoIterator<Item = Self>) -> Self {
        Self { role: Role::List(list), pieces: Vec::new(), lines: entries.into_iter().collect() }
    }

    /// An entry of a list that is one line.
    pub fn item(pieces: impl IntoIterator<Item = Piece<'a>>) -> Self {
        Self::new(Role::Item, pieces)
    }

    /// An entry of a list that is several lines.
    pub fn entry(lines: Vec<Self>) -> Self {
        Self::holding(Role::Item, lines)
    }

    /// What is said of a plan, under its name.
    pub fn section(role: Role, plan: Slot, lines: Vec<Self>) -> Self {
        Self { role, pieces: vec![Matter::Plan(plan).into()], lines }
    }

    /// Lines that are shown when asked for by these words.
    pub fn fold(asked: Message, lines: Vec<Self>) -> Self {
        Self { role: Role::Fold, pieces: vec![Matter::Word(asked).into()], lines }
    }

    /// Whether it is plain words and nothing below them.
    pub fn is_plain(&self) -> bool {
        self.role == Role::Words && self.lines.is_empty()
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.lines.iter().all(Self::is_empty)
    }
}
