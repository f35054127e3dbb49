//! What is wrong with a plan file, in Japanese.

use super::super::number::size;
use crate::load::{Countable, Encoding, JsonFault, JsonKind, MAX_FILE_BYTES, MAX_TEXT, Problem, TimeForm};

pub(super) fn finding(problem: &Problem) -> String {
    match problem {
        Problem::TooLarge { bytes } => {
            format!(
                "ファイルが大きすぎます({})。読み込めるのは{}までです。",
                size(*bytes),
                size(MAX_FILE_BYTES)
            )
        }
        Problem::NotUtf8 { at, looks_like } => format!(
            "文字コードがUTF-8ではありません({}行{}文字目)。{}UTF-8で保存し直してください。",
            at.line,
            at.column,
            looks_like.map_or(String::new(), |encoding| format!("{}のようです。", encoding_name(encoding)))
        ),
        Problem::NotJson { at, fault } => {
            format!("JSONとして読めません。{}行{}文字目: {}", at.line, at.column, fault_text(*fault))
        }
        Problem::OtherJson { found } => format!(
            "JSONですが、計画ファイルではありません({})。計画ファイルには id、title、municipality があります。",
            kind_name(*found)
        ),
        Problem::NoPlan => "リストに計画が一つもありません。".to_owned(),
        Problem::TooDeep => "括弧の入れ子が深すぎます。計画ファイルの入れ子は数段までです。".to_owned(),
        Problem::TooMany { what: Countable::Plans, limit } => {
            format!("計画が多すぎます。一つのファイルで読み込めるのは{limit}件までです。")
        }
        Problem::TooMany { what: Countable::Entries, limit } => {
            format!("項目が多すぎます。一つのリストで読み込めるのは{limit}件までです。")
        }
        Problem::TooMany { what: Countable::Errors, limit } => {
            format!("誤りが{limit}件に達したため、読み込みを打ち切りました。")
        }
        Problem::UnknownFormatVersion { version } => {
            format!("計画ファイルの形式の版が{version}ですが、このプログラムが読めるのは版1だけです。")
        }
        Problem::MissingField { field } => format!("必要な項目「{field}」がありません。"),
        Problem::WrongType { expected, found } => {
            format!("ここには{}を書きますが、{}が書かれています。", kind_name(*expected), kind_name(*found))
        }
        Problem::UnknownKey { key } => {
            format!("「{key}」という項目は計画ファイルの形式にありません。綴りを確かめてください。")
        }
        Problem::UnknownWord { word, allowed } => {
            format!("「{word}」という語は使えません。使える語: {}。", allowed.join("、"))
        }
        Problem::BadNumber { text } => format!("「{text}」は、ここに書ける数値ではありません。"),
        Problem::NegativeCount { text } => format!("人数や件数が負の数です({text})。"),
        Problem::BadYear { text } => {
            format!("「{text}」の年は1900年から2100年までの4桁の西暦ではありません。")
        }
        Problem::BadPeriod { text, expected } => {
            format!("「{text}」は時期として読めません。{}のように書きます。", time_forms(*expected))
        }
        Problem::BadLength { text } => {
            format!(
                "「{text}」は期間の長さとして読めません。2 weeks のように、数、空白、days・weeks・months・years の順に書きます。"
            )
        }
        Problem::BadCode { text } => {
            format!("「{text}」は全国地方公共団体コードではありません。検査数字を含む6桁の数字で書きます。")
        }
        Problem::NumberAsString { text } => {
            format!(
                "数値「{text}」が引用符の中に書かれています。引用符と単位を付けずに、数字だけを書きます。"
            )
        }
        Problem::DuplicateId { id } => format!("「{id}」は、ほかですでに使われています。"),
        Problem::DuplicateKey { key } => {
            format!("項目「{key}」が二度書かれています。どちらが正しいか分かりません。")
        }
        Problem::LoneSurrogate => {
            r"文字が半分しか書かれていません(対になっていない \uD800~\uDFFF)。文字をそのまま書いてください。"
                .to_owned()
        }
        Problem::TextTooLong { characters } => {
            format!("文字列が長すぎます({characters}文字)。{MAX_TEXT}文字までです。")
        }
        Problem::SuspiciousCharacters { character } => format!(
            "目に見えない文字または文字の向きを変える文字(U+{:04X})が含まれています。",
            u32::from(*character)
        ),
        Problem::EmptyText => "名前が空です。".to_owned(),
        Problem::PlanIdForm { id } => {
            format!(
                "計画のid「{id}」はリンクに使えません。英小文字と数字を、onojo-2026 のようにハイフンでつないで64文字までで書きます。"
            )
        }
        Problem::PeriodBackwards => "期間の終わりが始まりより前になっています。".to_owned(),
        Problem::RangeBackwards => "範囲の下限が上限を超えています。".to_owned(),
        Problem::BadUrl { url } => {
            format!("「{url}」はリンクにできません。http:// か https:// で始まるアドレスを書きます。")
        }
        Problem::NoSource => "出典の文書(sources)がありません。少なくとも一つ必要です。".to_owned(),
        Problem::NoPlace => {
            "この事実が文書のどこにあるか(places)が書かれていません。少なくとも一つ必要です。".to_owned()
        }
        Problem::UnknownPlan { id } => format!("計画「{id}」が plans にありません。"),
        Problem::UnknownSource { id } => format!("出典「{id}」が sources にありません。"),
        Problem::UnknownMeasure { id } => format!("取組「{id}」が measures にありません。"),
        Problem::UnknownIndicator { key } => {
            format!("指標「{key}」は指標一覧にも、この計画の indicators にもありません。")
        }
        Problem::ValueWithoutUnit => {
            "値に単位(unit)がありません。単位の分からない値は比べられません。".to_owned()
        }
        Problem::ValueAndAbsence => {
            "値(value や grade)と、値がない理由(absent)の両方が書かれています。どちらか一方だけを書きます。"
                .to_owned()
        }
        Problem::NeitherValueNorAbsence => {
            "値(value や grade)も、値がない理由(absent)も書かれていません。どちらか一方が必要です。"
                .to_owned()
        }
        Problem::Unreadable { message } => format!("読み取れません(JSONリーダーの説明: {message})。"),
    }
}

fn encoding_name(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Utf16 => "UTF-16",
        Encoding::ShiftJis => "Shift_JIS",
    }
}

fn kind_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true か false",
        JsonKind::Number => "数値",
        JsonKind::WholeNumber => "整数",
        JsonKind::Text => "引用符で囲んだ文字列",
        JsonKind::List => "[ ] で囲んだリスト",
        JsonKind::Object => "{ } で囲んだオブジェクト",
    }
}

fn fault_text(fault: JsonFault) -> &'static str {
    match fault {
        JsonFault::Empty => "ファイルが空です。",
        JsonFault::Markup => "HTMLなど「<」で始まる文書です。",
        JsonFault::EndsEarly => "ファイルが途中で終わっています。",
        JsonFault::Comma => "コンマか閉じ括弧がありません。",
        JsonFault::TrailingComma => "閉じ括弧の前に余分なコンマがあります。",
        JsonFault::Colon => "項目名の後にコロンがありません。",
        JsonFault::Key => "項目名が引用符で囲まれていません。",
        JsonFault::Bracket => "括弧の対応が取れていません。",
        JsonFault::Value => "値として読めません。",
        JsonFault::Number => "数値の書き方がJSONの形式ではありません。",
        JsonFault::ControlCharacter => r"文字列の中に改行などの制御文字があります。改行は \n と書きます。",
        JsonFault::Escape => "バックスラッシュの後の文字が正しくありません。",
        JsonFault::Trailing => "終わりの括弧の後に余分な文字があります。",
    }
}

fn time_forms(expected: TimeForm) -> &'static str {
    match expected {
        TimeForm::Period => "FY2024(年度)、2024(暦年)、2024-04(月)、2025-04-01(日)、FY2020/FY2024(複数年度)",
        TimeForm::FiscalYear => "FY2024(年度)",
        TimeForm::Date => "2025-04-01(日)",
        TimeForm::Due => {
            "FY2030(年度)、2030-03-31(日)、end_of_plan(計画の終わり)、every_year(毎年度)、unstated(記載なし)"
        }
    }
}
