//! What stands in the panel: a question, a theme of measures, or a scheme, depending on the view.

use crate::{
    compare::{Column, Question, find_question},
    model::{SchemeKey, Theme},
    state::View,
};

/// What stands in the panel.
#[derive(Debug, Clone, PartialEq)]
pub enum Opened {
    /// A question, in the views of figures.
    Question(Question),
    /// A theme, in the view of measures.
    Theme(Theme),
    /// A scheme, in the view of schemes.
    Scheme(SchemeKey),
}

/// What an id of a link means in a view; nothing where none of the plans speaks of it.
pub fn opened(columns: &[Column], view: View, id: &str) -> Option<Opened> {
    match view {
        View::Measures => {
            let theme = Theme::from_key(id)?;
            let mut measures = columns.iter().flat_map(|column| &column.plan.measures);
            measures.any(|measure| measure.touches(theme)).then_some(Opened::Theme(theme))
        }
        View::Schemes => {
            let key = SchemeKey::from_key(id)?;
            let mut schemes = columns.iter().flat_map(|column| &column.plan.schemes);
            schemes.any(|scheme| scheme.key == key).then_some(Opened::Scheme(key))
        }
        _ => find_question(columns, id).map(Opened::Question),
    }
}
