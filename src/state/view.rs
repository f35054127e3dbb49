//! The choices that a link carries.

/// What a page shows, as far as a link must carry it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ViewState {
    /// Ids of the chosen plans, in column order.
    pub plans: Vec<String>,
    /// The view.
    pub view: View,
    /// The question whose panel is open.
    pub open: Option<String>,
}

impl ViewState {
    /// The page as it opens without a link: these plans, their targets, no panel.
    pub fn opening(plans: Vec<String>) -> Self {
        Self { plans, view: View::Targets, open: None }
    }
}

/// The views.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// 目標.
    #[default]
    Targets,
    /// 実績.
    Results,
    /// 進捗評価.
    Grades,
    /// 出典.
    Sources,
}

impl View {
    /// All views, in the order of the tabs.
    pub const ALL: [Self; 4] = [Self::Targets, Self::Results, Self::Grades, Self::Sources];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Targets => "targets",
            Self::Results => "results",
            Self::Grades => "grades",
            Self::Sources => "sources",
        }
    }

    /// The view of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }
}
