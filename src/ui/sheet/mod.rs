//! Sheets as HTML: a table on a desk, and, by the stylesheet alone, cards on a phone; the roles keep it a table for those who hear it.
//! Functions and no components, so that one more table costs the page next to nothing; only the rows of a group are a component, so that
//! opening a row lays out its own group again and not the whole table.

mod group;
mod line;
mod piece;
mod table;

pub use group::{Source, grouped};
pub use piece::swatch;
pub use table::{definitions, table, whole};

use yew::{prelude::*, virtual_dom::VTag};

use crate::{sheet::Reader, ui::links::Opening};

/// Renders sheets for a reader.
pub struct Renderer<'a> {
    /// Who reads.
    pub reader: &'a Reader<'a>,
    /// How rows are opened, where they can be.
    pub opening: Option<Opening<'a>>,
}

/// The id of the link that opens a row: where the focus returns to.
pub fn opener_id(row: &str) -> String {
    format!("question-{row}")
}

/// An element with a class; without one where the class is empty.
fn element(tag: &'static str, class: &'static str, children: Vec<Html>) -> VTag {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", class);
    }
    element.add_children(children);
    element
}
