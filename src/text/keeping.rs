//! What is said about the plans that a person brought: their name, what became of them in the browser's storage.

use super::{Language, pick};
use crate::store::{Fault, Refusal};

/// The name of a plan that a person brought, wherever only words can tell it from a published one.
pub fn brought_name(name: &str, language: Language) -> String {
    pick(language, format!("{name}（読込）"), format!("{name} (loaded)"))
}

/// What the browser's storage would not do.
pub fn storage_refused(refusal: Refusal, language: Language) -> &'static str {
    match refusal {
        Refusal::Full => pick(
            language,
            "ブラウザーの保存領域が足りないため、いま読み込んだ内容は保存できませんでした。表示はそのまま使えますが、再読み込みすると、前に保存した版に戻るか、消えます。",
            "Browser storage is full, so what you just loaded was not kept. You can go on using it now; after a reload the version kept before is there, or none.",
        ),
        Refusal::Forbidden => pick(
            language,
            "ブラウザーの保存領域を使えないため、読み込んだ計画や設定は再読み込みすると消えます。",
            "Browser storage is not available, so loaded plans and settings will be gone after a reload.",
        ),
        Refusal::Later => pick(
            language,
            "このブラウザーには、このページの新しい版が保存した計画があります。ページを開き直すと使える場合があります。保存されている計画はそのまま残っています。",
            "This browser keeps plans that a newer version of this page has saved. Opening the page again may help. They are left as they are.",
        ),
        Refusal::NotReached => pick(
            language,
            "ページの一部を読み込めなかったため、このブラウザーに保存した計画を読み出しまたは保存できませんでした。保存されている計画はそのまま残っています。ページを開き直してください。",
            "A part of this page could not be loaded, so plans kept in this browser could not be read or kept. What is kept is left as it is. Please open the page again.",
        ),
        Refusal::Failed => pick(
            language,
            "ブラウザーの保存領域が応答しなかったため、読み込んだ計画を保存または読み出しできないことがあります。前に保存した計画は消していません。",
            "Browser storage did not answer, so loaded plans may not have been kept or read. Nothing that was kept before has been removed.",
        ),
    }
}

/// Why a plan that is kept cannot be shown.
pub fn kept_unreadable(id: &str, fault: Fault, language: Language) -> String {
    match fault {
        Fault::Damaged => pick(
            language,
            format!(
                "このブラウザーに保存した計画「{id}」は、保存した内容が壊れているため表示できません。内容はそのまま残しています。"
            ),
            format!(
                "The plan “{id}” kept in this browser is damaged and cannot be shown. It is left as it is."
            ),
        ),
        Fault::LaterFormat => pick(
            language,
            format!(
                "このブラウザーに保存した計画「{id}」は、このページの新しい版が保存したため表示できません。内容はそのまま残しています。"
            ),
            format!(
                "The plan “{id}” kept in this browser was saved by a newer version of this page and cannot be shown. It is left as it is."
            ),
        ),
        Fault::NoSuchPlan => pick(
            language,
            format!(
                "このブラウザーに保存した計画「{id}」は、計画ファイルとして読めないため表示できません。内容はそのまま残しています。"
            ),
            format!(
                "The plan “{id}” kept in this browser can no longer be read as a plan and cannot be shown. It is left as it is."
            ),
        ),
    }
}

/// A plan that was removed from the browser, beside the button that brings it back.
pub fn plan_forgotten(name: &str, title: &str, language: Language) -> String {
    pick(
        language,
        format!("{name}の「{title}」をこのブラウザーから消しました。"),
        format!("Removed {name}, “{title}”, from this browser."),
    )
}
