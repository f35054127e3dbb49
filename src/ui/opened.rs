//! What stands in the panel: a question, a theme of measures, or a scheme, depending on the view.

use std::rc::Rc;

use crate::{
    compare::{Column, Question, SchemeSubject, find_question, find_scheme},
    model::Theme,
    state::View,
};

/// What stands in the panel.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// A question, in the views of figures.
    Question(Rc<Question>),
    /// A theme, in the view of measures.
    Theme(Theme),
    /// A scheme, in the view of schemes.
    Scheme(SchemeSubject),
}

/// What an id of a link means in a view; nothing where none of the plans speaks of it.
pub fn opened(columns: &[Column], view: View, id: &str) -> Option<Opened> {
    match view {
        View::Measures => {
            let theme = Theme::from_key(id)?;
            let mut measures = columns.iter().flat_map(|column| &column.plan.measures);
            measures.any(|measure| measure.touches(theme)).then_some(Opened::Theme(theme))
        }
        View::Schemes => find_scheme(columns, id).map(Opened::Scheme),
        _ => find_question(columns, id).map(Opened::Question),
    }
}
