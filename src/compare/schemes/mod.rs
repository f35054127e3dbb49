//! Schemes side by side, aligned by what they are, not by what they are called: a row for each of the known schemes and for each
//! plan's own, what each plan says about each aspect of it, and how the plans stand to each other. No words here, and no rank.

mod aspect;
mod difference;
mod row;
mod subject;
mod value;

pub use aspect::Aspect;
pub(super) use aspect::year_basis;
pub use difference::{Difference, difference};
pub use row::{Agreement, AspectRow, SchemeCell, SchemePair, SchemeRow, scheme_row};
pub(super) use subject::scheme_subjects;
pub use subject::{SchemeSubject, find_scheme};
pub use value::{AspectValue, CasedMoment, StatedAmount};

use super::column::Column;
use crate::model::{Date, SchemeGroup};

/// The table of schemes.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemeTable {
    /// The rows by group, in the order of a family's life.
    pub groups: Vec<SchemeGroupRows>,
}

/// The rows of one group.
#[derive(Debug, Clone, PartialEq)]
pub struct SchemeGroupRows {
    /// The group.
    pub group: SchemeGroup,
    /// The schemes that at least one plan describes.
    pub rows: Vec<SchemeRow>,
}

/// The schemes of the chosen plans. `today` decides which plans are over.
///
/// ```
/// use kurabe::{compare::{SchemeCell, columns, scheme_table}, load::load, model::{Dataset, Date, SchemeKey}};
/// let plan = |id: &str| load(&std::fs::read(format!("plans/{id}.json")).unwrap(), id).plans.remove(0);
/// let ids = ["onojo-2026", "isumi-2021", "ward-2021"];
/// let dataset = ids.iter().fold(Dataset::default(), |all, id| all.with(plan(id).into()));
/// let columns = columns(&dataset, &ids.map(str::to_owned));
/// let table = scheme_table(&columns, Date::new(2026, 11, 20).unwrap());
/// let row = table.rows().find(|row| row.subject.key() == SchemeKey::SpouseBirthLeave).unwrap();
/// let names: Vec<_> = columns.iter().zip(&row.cells)
///     .flat_map(|(column, cell)| cell.schemes(&column.plan)).map(|scheme| scheme.name.as_str()).collect();
/// assert_eq!(names, ["配偶者出産休暇", "妻の出産に伴う休暇"]);
/// assert_eq!(row.cells[2], SchemeCell::NoneDescribed);
/// ```
pub fn scheme_table(columns: &[Column], today: Date) -> SchemeTable {
    let mut groups: Vec<SchemeGroupRows> = Vec::new();
    for subject in scheme_subjects(columns) {
        let group = subject.key().group();
        let row = scheme_row(columns, subject, today);
        match groups.last_mut().filter(|last| last.group == group) {
            Some(last) => last.rows.push(row),
            None => groups.push(SchemeGroupRows { group, rows: vec![row] }),
        }
    }
    SchemeTable { groups }
}

impl SchemeTable {
    /// Every row, in order.
    pub fn rows(&self) -> impl Iterator<Item = &SchemeRow> {
        self.groups.iter().flat_map(|group| &group.rows)
    }
}
