//! The tables with many groups of rows, each of which can be made by itself: a page that opens one row makes one group again.

use super::{Group, Plans, Sheet, matrix, measures, schemes};
use crate::compare::{Matrix, MeasureTable, SchemeTable};

/// A table whose groups can be made one by one.
#[derive(Debug, Clone, Copy)]
pub enum Grouped<'a> {
    /// 比較可否; only the questions on which plans can be compared, where only these are asked for.
    Matrix(&'a Matrix, bool),
    /// 取組.
    Measures(&'a MeasureTable),
    /// 制度.
    Schemes(&'a SchemeTable),
}

impl<'a> Grouped<'a> {
    /// The table without its rows.
    pub fn frame(self, plans: Plans<'a>) -> Sheet<'a> {
        match self {
            Self::Matrix(table, _) => matrix::frame(plans, table),
            Self::Measures(_) => measures::frame(plans),
            Self::Schemes(_) => schemes::frame(plans),
        }
    }

    /// How many groups it has.
    pub fn groups(self) -> usize {
        match self {
            Self::Matrix(table, _) => table.groups.len(),
            Self::Measures(table) => table.groups.len(),
            Self::Schemes(table) => table.groups.len(),
        }
    }

    /// The group at a place.
    pub fn group(self, plans: Plans<'a>, place: usize) -> Option<Group<'a>> {
        match self {
            Self::Matrix(table, only) => table.groups.get(place).map(|group| matrix::group(group, only)),
            Self::Measures(table) => {
                table.groups.get(place).map(|group| measures::group(plans, table, group))
            }
            Self::Schemes(table) => table.groups.get(place).map(|group| schemes::group(plans, group)),
        }
    }

    /// Whether a row of this name stands in the group at a place.
    pub fn holds(self, place: usize, name: &str) -> bool {
        let holds = match self {
            Self::Matrix(table, _) => {
                table.groups.get(place).map(|group| group.rows.iter().any(|row| row.id == name))
            }
            Self::Measures(table) => table
                .groups
                .get(place)
                .map(|group| group.rows.iter().any(|row| row.theme.is_some_and(|theme| theme.key() == name))),
            Self::Schemes(table) => {
                table.groups.get(place).map(|group| group.rows.iter().any(|row| row.subject.id() == name))
            }
        };
        holds.unwrap_or_default()
    }

    /// The table with all its rows.
    pub fn whole(self, plans: Plans<'a>) -> Sheet<'a> {
        let groups = (0..self.groups()).filter_map(|place| self.group(plans, place)).collect();
        Sheet { groups, ..self.frame(plans) }
    }
}
