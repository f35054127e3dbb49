//! Whom a figure is asked of, or among whom it was counted.

use super::terms::Sides;

/// Whom a figure is asked of. A plan speaks of [`Addressee::StaffOfThePlan`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Addressee {
    /// The staff whom a plan covers.
    StaffOfThePlan,
    /// National and local public servants in general administrative full-time service (一般職・一般行政部門常勤).
    GeneralAdministrativeStaff,
    /// Local public servants (地方公務員).
    LocalPublicServants,
    /// The state and local governments as employers (国・地方公共団体).
    Governments,
    /// Each person alone, not the staff as a whole.
    EachPerson,
    /// Private employers.
    PrivateEmployers,
    /// Prefectures.
    Prefectures,
    /// Boards of education of prefectures and the like.
    PrefecturalBoardsOfEducation,
    /// All local governments: prefectures, designated cities and municipalities together.
    AllLocalGovernments,
    /// All cities, wards, towns and villages but designated cities (市区町村).
    AllMunicipalities,
    /// The source names nobody.
    NotStated,
}

impl Addressee {
    /// Whether the staff of a municipality are addressed, all of them or a part.
    fn includes_municipal_staff(self) -> bool {
        matches!(
            self,
            Self::StaffOfThePlan
                | Self::GeneralAdministrativeStaff
                | Self::LocalPublicServants
                | Self::Governments
                | Self::AllLocalGovernments
                | Self::AllMunicipalities
        )
    }

    /// Whether a municipality is addressed as it is, so that nothing has to be said.
    pub(in crate::compare) fn is_the_employer(self) -> bool {
        matches!(self, Self::StaffOfThePlan | Self::LocalPublicServants | Self::Governments)
    }
}

impl Sides<Addressee> {
    /// Whether both include the staff of a municipality.
    pub(super) fn overlap(self) -> bool {
        self.left.includes_municipal_staff() && self.right.includes_municipal_staff()
    }
}
