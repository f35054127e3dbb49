//! What the plans do, theme by theme: rows of themes, a cell per plan with its measures, and the choices that narrow the rows.
//! Counts say how many measures a document lists, never how good it is.

mod choice;

use std::cmp::Reverse;

use super::{
    column::{Column, Slot},
    order::{each_once, in_order},
};
use choice::Fit;

use crate::model::{Measure, Theme, ThemeGroup};

pub use choice::{MeasureChoice, MeasureSort, ThemeChoice};

/// The table of measures.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureTable {
    /// Rows by group of themes; sorted by plans, all rows stand in one group without a name.
    pub groups: Vec<MeasureGroup>,
    /// How many measures stand in the rows.
    pub shown: usize,
    /// How many measures the chosen plans have.
    pub total: usize,
    /// How many measures the law asked for leaves out only because no law is stated for them.
    pub law_not_stated: usize,
    /// Whether role, law or words leave any measure out, so that [`MeasureRow::plans`] counts fewer than have the theme.
    pub is_narrowed: bool,
    /// The plan whose lacks are shown; nothing where none was named, or where the one named is not there or lists no measures:
    /// what a document does not speak of at all cannot be lacking in it.
    pub lacking_in: Option<Slot>,
}

/// Rows under one heading.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureGroup {
    /// The group; nothing for measures without a theme and for rows sorted by plans.
    pub group: Option<ThemeGroup>,
    /// Its rows.
    pub rows: Vec<MeasureRow>,
}

/// A theme, and what each plan does about it.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasureRow {
    /// The theme; nothing for the row of measures without one.
    pub theme: Option<Theme>,
    /// A cell per column, in column order.
    pub cells: Vec<MeasureCell>,
    /// How many plans have measures in the row; where the table is narrowed, measures that the choice leaves.
    pub plans: usize,
}

/// What a plan has for a theme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeasureCell {
    /// These measures, by their places in the plan's list.
    Measures(Vec<usize>),
    /// Measures of the theme, but none that the choice leaves.
    LeftOut(LeftOut),
    /// The plan has measures, and none of the theme.
    None,
    /// The file lists no measures at all.
    Unlisted,
}

/// The measures of a theme, all of which the choice leaves out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftOut {
    /// How many they are.
    pub measures: usize,
    /// How many of them the law asked for leaves out only because no law is stated for them.
    pub law_not_stated: usize,
}

impl MeasureCell {
    /// The measures themselves.
    pub fn measures<'a>(&'a self, column: &'a Column) -> impl Iterator<Item = &'a Measure> {
        let places: &[usize] = if let Self::Measures(places) = self { places } else { &[] };
        places.iter().filter_map(|place| column.plan.measures.get(*place))
    }

    fn has_measures(&self) -> bool {
        matches!(self, Self::Measures(_))
    }

    /// Whether the plan lacks what is asked for; where no law is stated, nobody knows.
    fn is_lacking(&self) -> bool {
        match self {
            Self::Measures(_) | Self::Unlisted => false,
            Self::LeftOut(left_out) => left_out.law_not_stated == 0,
            Self::None => true,
        }
    }
}

/// The measures of the chosen plans that the choice leaves. `speaks_of` says whether a measure's words contain those looked for:
/// folding words is the business of `text`.
///
/// Role, law and words narrow the measures; then a theme is a row where a plan has at least one measure left, and
/// [`MeasureRow::plans`] counts the plans that have. Only then "what others do that this plan does not" keeps the rows in which
/// the plan named has none left: with a role chosen, it asks what others ask of that role and this plan does not. With a law
/// chosen, a plan that has measures of the theme without stating their law is not said to lack it.
///
/// ```
/// use kurabe::compare::{MeasureCell, MeasureChoice, ThemeChoice, columns, measure_table};
/// use kurabe::{load::load, model::{Dataset, Theme}};
/// let ids = ["onojo-2026", "koganei-2020"].map(str::to_owned);
/// let dataset = ids.iter().fold(Dataset::default(), |dataset, id| {
///     let text = std::fs::read(format!("plans/{id}.json")).unwrap();
///     dataset.with(load(&text, id).plans.remove(0).into())
/// });
/// let columns = columns(&dataset, &ids);
/// let themes = Some(ThemeChoice::One(Theme::WorkInterval));
/// let table = measure_table(&columns, &MeasureChoice { themes, ..MeasureChoice::default() }, &|_| true);
/// let row = &table.groups[0].rows[0];
/// let interval = row.cells[0].measures(&columns[0]).next().unwrap();
/// assert_eq!(interval.quantities[0].printed, "11時間以上");
/// assert_eq!((&row.cells[1], row.plans), (&MeasureCell::None, 1));
/// ```
pub fn measure_table(
    columns: &[Column],
    choice: &MeasureChoice,
    speaks_of: &dyn Fn(&Measure) -> bool,
) -> MeasureTable {
    let fits: Vec<Vec<Fit>> = columns
        .iter()
        .map(|column| {
            let fit = |measure| match choice.fit(measure, &column.plan.laws) {
                Fit::LeftOut => Fit::LeftOut,
                fit if speaks_of(measure) => fit,
                _ => Fit::LeftOut,
            };
            column.plan.measures.iter().map(fit).collect()
        })
        .collect();
    let named = |column: &Column| {
        Some(&column.plan.id) == choice.lacking_in.as_ref() && !column.plan.measures.is_empty()
    };
    let lacking_in = columns.iter().position(named);
    let is_lacking = |row: &MeasureRow| {
        lacking_in.and_then(|place| row.cells.get(place)).is_none_or(MeasureCell::is_lacking)
    };
    let rows: Vec<MeasureRow> = Theme::ALL
        .iter()
        .copied()
        .map(Some)
        .chain([None])
        .filter(|theme| choice.asks_for(*theme))
        .map(|theme| row(columns, &fits, theme))
        .filter(|row| row.plans > 0 && is_lacking(row))
        .collect();
    MeasureTable {
        shown: (0..columns.len()).map(|place| shown_of(place, &rows)).sum(),
        total: columns.iter().map(|column| column.plan.measures.len()).sum(),
        law_not_stated: columns
            .iter()
            .zip(&fits)
            .map(|(column, fits)| law_not_stated(column, fits, choice))
            .sum(),
        lacking_in: lacking_in.and_then(|place| columns.get(place)).map(|column| column.slot),
        is_narrowed: fits.iter().flatten().any(|fit| *fit != Fit::Kept),
        groups: match choice.sort {
            MeasureSort::Theme => grouped(rows),
            MeasureSort::Plans if rows.is_empty() => Vec::new(),
            MeasureSort::Plans => {
                vec![MeasureGroup { group: None, rows: in_order(rows, |row| Reverse(row.plans)) }]
            }
        },
    }
}

fn row(columns: &[Column], fits: &[Vec<Fit>], theme: Option<Theme>) -> MeasureRow {
    let cell = |(column, fits): (&Column, &Vec<Fit>)| {
        if column.plan.measures.is_empty() {
            return MeasureCell::Unlisted;
        }
        let measures = column.plan.measures.iter().zip(fits).enumerate();
        let of_theme: Vec<_> = measures
            .filter(|(_, (one, _))| stands_under(one, theme))
            .map(|(place, (_, fit))| (place, *fit))
            .collect();
        let places =
            |sought: Fit| of_theme.iter().filter(move |(_, fit)| *fit == sought).map(|(place, _)| *place);
        let kept: Vec<_> = places(Fit::Kept).collect();
        match (kept.len(), of_theme.len()) {
            (0, 0) => MeasureCell::None,
            (0, measures) => {
                MeasureCell::LeftOut(LeftOut { measures, law_not_stated: places(Fit::LawNotStated).count() })
            }
            _ => MeasureCell::Measures(kept),
        }
    };
    let cells: Vec<_> = columns.iter().zip(fits).map(cell).collect();
    MeasureRow { theme, plans: cells.iter().filter(|cell| cell.has_measures()).count(), cells }
}

/// How many measures of a plan under the themes asked for are left out only because no law is stated for them.
fn law_not_stated(column: &Column, fits: &[Fit], choice: &MeasureChoice) -> usize {
    let is_asked_for = |measure: &Measure| {
        choice.asks_for(None) || measure.themes().any(|theme| choice.asks_for(Some(theme)))
    };
    let measures = column.plan.measures.iter().zip(fits);
    measures.filter(|(measure, fit)| **fit == Fit::LawNotStated && is_asked_for(measure)).count()
}

/// Whether a measure belongs to the row of a theme, as its main theme or a further one, or to the row of those without any.
fn stands_under(measure: &Measure, theme: Option<Theme>) -> bool {
    match theme {
        Some(theme) => measure.touches(theme),
        None => measure.themes().next().is_none(),
    }
}

/// How many measures of a plan stand in the rows, each counted once.
fn shown_of(column: usize, rows: &[MeasureRow]) -> usize {
    let cells = rows.iter().filter_map(|row| row.cells.get(column));
    let places =
        cells.flat_map(|cell| if let MeasureCell::Measures(places) = cell { &places[..] } else { &[] });
    each_once(places).len()
}

/// Rows under the groups of their themes; they come in the order of the groups.
fn grouped(rows: Vec<MeasureRow>) -> Vec<MeasureGroup> {
    let mut groups: Vec<MeasureGroup> = Vec::new();
    for row in rows {
        let group = row.theme.map(Theme::group);
        match groups.last_mut().filter(|last| last.group == group) {
            Some(last) => last.rows.push(row),
            None => groups.push(MeasureGroup { group, rows: vec![row] }),
        }
    }
    groups
}
