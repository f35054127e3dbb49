//! Which scheme a row is about. The known schemes are aligned across the plans; a scheme that is none of them stays with the plan
//! that prints it, because its id means nothing outside that plan's file. Rows, panels and links all go by this.

use crate::{
    compare::{column::Column, order::each_once},
    model::{Plan, Scheme, SchemeKey},
};

/// Which scheme a row is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SchemeSubject {
    /// One of the known schemes, in whatever plan.
    Known(SchemeKey),
    /// A scheme that is none of the known ones.
    Own {
        /// Id of the plan that prints it.
        plan: String,
        /// Its id in that plan.
        scheme: String,
    },
}

impl SchemeSubject {
    /// What a scheme of a plan is.
    pub fn of(plan: &Plan, scheme: &Scheme) -> Self {
        match scheme.key {
            SchemeKey::Other => Self::Own { plan: plan.id.clone(), scheme: scheme.id.clone() },
            key => Self::Known(key),
        }
    }

    /// The known scheme that it is.
    pub fn key(&self) -> SchemeKey {
        match self {
            Self::Known(key) => *key,
            Self::Own { .. } => SchemeKey::Other,
        }
    }

    /// Its name in links. No plan id holds a tilde, so that no two schemes share a name.
    ///
    /// ```
    /// use kurabe::{compare::SchemeSubject, model::SchemeKey};
    /// assert_eq!(SchemeSubject::Known(SchemeKey::CareLeave).id(), "care_leave");
    /// let own = SchemeSubject::Own { plan: "onojo-2026".into(), scheme: "volunteer-leave".into() };
    /// assert_eq!(own.id(), "other~onojo-2026~volunteer-leave");
    /// ```
    pub fn id(&self) -> String {
        match self {
            Self::Known(key) => key.key().to_owned(),
            Self::Own { plan, scheme } => format!("{}~{plan}~{scheme}", SchemeKey::Other.key()),
        }
    }

    /// The name its document prints, for one that has no common name.
    pub fn own_name<'a>(&self, columns: &'a [Column]) -> Option<&'a str> {
        let Self::Own { .. } = self else { return None };
        let mut printed = columns.iter().flat_map(|column| self.schemes(column));
        printed.next().map(|scheme| scheme.name.as_str())
    }

    /// Its printings in a plan.
    pub(in crate::compare) fn schemes<'a>(&self, column: &'a Column) -> impl Iterator<Item = &'a Scheme> {
        column.plan.schemes.iter().filter(|scheme| self.is(column, scheme))
    }

    /// Whether a scheme of a plan is it.
    pub(super) fn is(&self, column: &Column, printed: &Scheme) -> bool {
        printed.key == self.key()
            && match self {
                Self::Known(_) => true,
                Self::Own { plan, scheme } => column.plan.id == *plan && printed.id == *scheme,
            }
    }
}

/// Every scheme of the plans: the known ones in their order, then each plan's own as they are printed.
pub(in crate::compare) fn scheme_subjects(columns: &[Column]) -> Vec<SchemeSubject> {
    let schemes =
        || columns.iter().flat_map(|column| column.plan.schemes.iter().map(move |one| (column, one)));
    let known = schemes().map(|(_, scheme)| scheme.key).filter(|key| *key != SchemeKey::Other);
    let mut subjects: Vec<_> = each_once(known).into_iter().map(SchemeSubject::Known).collect();
    for (column, scheme) in schemes().filter(|(_, scheme)| scheme.key == SchemeKey::Other) {
        let own = SchemeSubject::of(&column.plan, scheme);
        if !subjects.contains(&own) {
            subjects.push(own);
        }
    }
    subjects
}

/// The scheme with this name in links, where one of the plans prints it.
pub fn find_scheme(columns: &[Column], id: &str) -> Option<SchemeSubject> {
    scheme_subjects(columns).into_iter().find(|subject| subject.id() == id)
}
