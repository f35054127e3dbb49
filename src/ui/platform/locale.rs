//! The languages a person's browser asks for, and the language the page says it is in.

use crate::text::Language;

/// Japanese where the browser asks for it, English otherwise.
pub fn preferred() -> Language {
    let asked = web_sys::window().and_then(|window| window.navigator().language()).unwrap_or_default();
    if asked.to_ascii_lowercase().starts_with("ja") { Language::Ja } else { Language::En }
}

/// Sets `lang` and the title of the document.
pub fn announce(language: Language, title: &str) {
    if let Some(page) = web_sys::window().and_then(|window| window.document()) {
        page.set_title(title);
        if let Some(root) = page.document_element() {
            let _ = root.set_attribute("lang", language.tag());
        }
    }
}
