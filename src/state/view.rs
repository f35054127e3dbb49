//! The choices that a link carries.

use crate::{
    compare::{MeasureChoice, ProgressSort},
    model::{Count, Date, Family},
};

/// What a page shows, as far as a link must carry it.
#[derive(Debug, Clone, PartialEq)]
pub struct ViewState {
    /// Ids of the chosen plans, in column order.
    pub plans: Vec<String>,
    /// The view.
    pub view: View,
    /// What stands in the panel: the id of a question, the key of a theme or of a scheme, depending on the view.
    pub open: Option<String>,
    /// Only figures that can be compared with another plan's are shown.
    pub only_comparable: bool,
    /// National goals and statutory values are drawn and listed.
    pub references: bool,
    /// The day the page is read on, where the link says it; otherwise the day it is.
    pub today: Option<Date>,
    /// The one family of questions that progress is shown for.
    pub family: Option<Family>,
    /// How progress is sorted.
    pub sort: ProgressSort,
    /// What the measures are narrowed to.
    pub measures: MeasureChoice,
    /// Staff that the person typed for plans whose file has no head count: plan and people.
    pub head_counts: Vec<(String, Count)>,
}

impl ViewState {
    /// The page as it opens without a link: these plans, their targets, no panel.
    pub fn opening(plans: Vec<String>) -> Self {
        Self {
            plans,
            view: View::Targets,
            open: None,
            only_comparable: false,
            references: true,
            today: None,
            family: None,
            sort: ProgressSort::default(),
            measures: MeasureChoice::default(),
            head_counts: Vec::new(),
        }
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
    /// 達成.
    Progress,
    /// 比較可否: which questions the plans can be compared on.
    Matrix,
    /// 取組: measures.
    Measures,
    /// 制度: leave schemes.
    Schemes,
    /// 進捗評価.
    Grades,
    /// 期間: timeline.
    Timeline,
    /// 出典と点検.
    Sources,
}

impl View {
    /// All views, in the order of the tabs.
    pub const ALL: [Self; 9] = [
        Self::Targets,
        Self::Results,
        Self::Progress,
        Self::Matrix,
        Self::Measures,
        Self::Schemes,
        Self::Grades,
        Self::Timeline,
        Self::Sources,
    ];

    /// The name in links.
    pub fn key(self) -> &'static str {
        match self {
            Self::Targets => "targets",
            Self::Results => "results",
            Self::Progress => "progress",
            Self::Matrix => "matrix",
            Self::Measures => "measures",
            Self::Schemes => "schemes",
            Self::Grades => "grades",
            Self::Timeline => "timeline",
            Self::Sources => "sources",
        }
    }

    /// The view of this name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|view| view.key() == key)
    }
}
