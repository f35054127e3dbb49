//! The frame of a sheet: heads across, groups of rows down, cells made of lines. How it looks is a renderer's affair; what it says is
//! the same in all of them.

use std::borrow::Cow;

use super::{line::Line, piece::Piece};

/// A table as a value: what stands where, in no language and no markup. It borrows the facts it shows and copies none.
#[derive(Debug, Clone, PartialEq)]
pub struct Sheet<'a> {
    /// Which table it is: renderers choose their layout by it.
    pub kind: SheetKind,
    /// Its name among the tables of its view, for links within a page and for names of files.
    pub key: String,
    /// What it is called.
    pub title: Vec<Piece<'a>>,
    /// What it holds, for those who do not see it at once; empty where the title says it.
    pub caption: Vec<Piece<'a>>,
    /// The heads of the columns; the first names what the rows are.
    pub heads: Vec<Head<'a>>,
    /// The rows, in groups.
    pub groups: Vec<Group<'a>>,
    /// What must be known about the table as a whole, below it.
    pub notes: Vec<Line<'a>>,
}

/// The tables there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SheetKind {
    /// 目標: questions down, plans across.
    Targets,
    /// 実績: a line per question and plan, years across.
    Results,
    /// 達成: a row per target.
    Progress,
    /// 比較可否: questions down, plans across.
    Matrix,
    /// What became of the targets of the plan before.
    Succession,
    /// 取組: themes down, plans across.
    Measures,
    /// 制度: schemes down, plans across.
    Schemes,
    /// One scheme: aspects down, plans across.
    Aspects,
    /// 進捗評価: measures down, years across.
    Grades,
    /// 期間: a row per plan.
    Periods,
    /// The terms of laws.
    Laws,
    /// 出典: what is known about each plan.
    Sources,
}

/// The head of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Head<'a> {
    /// Its name; cells that stand alone, as on a phone, repeat it.
    pub name: Vec<Piece<'a>>,
    /// What stands below the name in the head alone: the period of a plan, the other count of years.
    pub note: Vec<Piece<'a>>,
    /// How much room the column needs.
    pub room: Room,
}

/// How much room a column needs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Room {
    /// As much as the others.
    #[default]
    Usual,
    /// Little: all its cells say the same few words.
    Little,
    /// Much: its cells hold lists.
    Much,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct Group<'a> {
    /// Its name among the groups of the sheet.
    pub key: Cow<'a, str>,
    /// The heading; nothing where the rows need none.
    pub head: Vec<Piece<'a>>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// A row: its head, and one or more lines of cells under the heads of the sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct Row<'a> {
    /// Its name: of the question, theme or scheme that it opens, where it opens one; unique in the sheet.
    pub key: Cow<'a, str>,
    /// How deep it stands below a row that it is kin to: 0 for a row of its own.
    pub depth: u8,
    /// What the row is about.
    pub head: Cell<'a>,
    /// The cells, in the order of the heads after the first. Most rows have one line; results have one for each plan.
    pub lines: Vec<Vec<Cell<'a>>>,
}

/// What stands at a row and a column.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Cell<'a> {
    /// What it says, line by line; never empty.
    pub lines: Vec<Line<'a>>,
    /// Whether it says nothing but why there is nothing.
    pub is_silent: bool,
    /// Whether it heads its line, as the plan of a line of results does.
    pub is_head: bool,
}

impl<'a> Sheet<'a> {
    /// A sheet with a title and heads, as yet without rows.
    pub fn new(kind: SheetKind, title: impl Into<Piece<'a>>, heads: Vec<Head<'a>>) -> Self {
        let title = vec![title.into()];
        Self { kind, key: String::new(), title, caption: vec![], heads, groups: vec![], notes: vec![] }
    }

    /// Every row, in order.
    pub fn rows(&self) -> impl Iterator<Item = &Row<'a>> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}

impl<'a> Head<'a> {
    /// A head with this name.
    pub fn of(name: impl Into<Piece<'a>>) -> Self {
        Self { name: vec![name.into()], note: vec![], room: Room::Usual }
    }

    /// With something below the name.
    pub fn noted(self, note: impl Into<Piece<'a>>) -> Self {
        Self { note: vec![note.into()], ..self }
    }
}

impl<'a> Group<'a> {
    /// Rows that need no heading.
    pub fn plain(rows: Vec<Row<'a>>) -> Self {
        Self { key: Cow::Borrowed("+all"), head: vec![], rows }
    }
}

impl<'a> Row<'a> {
    /// A row with one line of cells.
    pub fn of(key: impl Into<Cow<'a, str>>, head: impl Into<Piece<'a>>, cells: Vec<Cell<'a>>) -> Self {
        Self { key: key.into(), depth: 0, head: Cell::saying(head), lines: vec![cells] }
    }
}

impl<'a> Cell<'a> {
    /// A cell that says one thing.
    pub fn saying(piece: impl Into<Piece<'a>>) -> Self {
        Self::of(vec![Line::of([piece.into()])])
    }

    /// A cell that says why there is nothing.
    pub fn silent(reason: impl Into<Piece<'a>>) -> Self {
        Self { is_silent: true, ..Self::saying(reason.into().absent()) }
    }

    /// A cell of these lines.
    pub fn of(lines: Vec<Line<'a>>) -> Self {
        Self { lines, is_silent: false, is_head: false }
    }
}
