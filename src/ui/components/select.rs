//! Lists to choose from: an option that keeps to the state, and what was chosen.

use yew::{
    prelude::*,
    virtual_dom::{AttributeOrProperty, Attributes, VTag},
};

/// An option. It is selected by its property, for the attribute has no say once a person has chosen: a choice taken back by a
/// button, or by going back, would go on standing in the list.
pub fn select_option(value: &str, name: &str, selected: bool) -> Html {
    let mut option = VTag::new("option");
    option.key = Some(value.into());
    option.set_attributes(Attributes::Dynamic {
        keys: &["value", "selected"],
        values: Box::new([
            Some(AttributeOrProperty::Attribute(value.to_owned().into())),
            Some(AttributeOrProperty::Property(selected.into())),
        ]),
    });
    option.add_child(html! { name.to_owned() });
    option.into()
}

/// What was chosen.
pub fn chosen(event: &Event) -> String {
    let select = event.target_dyn_into::<web_sys::HtmlSelectElement>();
    select.map(|select| select.value()).unwrap_or_default()
}
