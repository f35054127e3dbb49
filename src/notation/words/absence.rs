//! Words and signs that say there is no value.

use crate::{
    model::AbsenceReason,
    notation::{
        cursor::Cursor,
        reading::{Confidence, Fact, What},
    },
};

/// That there is no value, in the words of the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Absence {
    /// A dash.
    Dash,
    /// なし, 設定なし: none is set.
    None,
    /// 不明.
    Unknown,
    /// 該当なし, 対象者なし, 採用なし: nobody it could be said of.
    Nobody,
    /// 非公表.
    Withheld,
    /// 集計中, 未集計, 未定.
    NotYet,
}

impl Absence {
    /// The name in reports.
    pub fn key(self) -> &'static str {
        match self {
            Self::Dash => "dash",
            Self::None => "none",
            Self::Unknown => "unknown",
            Self::Nobody => "nobody",
            Self::Withheld => "withheld",
            Self::NotYet => "not_yet",
        }
    }

    /// The reason in the model. That a value is unknown to the document itself has none of its own.
    pub fn reason(self) -> AbsenceReason {
        match self {
            Self::Dash => AbsenceReason::Dash,
            Self::None | Self::Unknown => AbsenceReason::NotInDocument,
            Self::Nobody => AbsenceReason::NotApplicable,
            Self::Withheld => AbsenceReason::Withheld,
            Self::NotYet => AbsenceReason::NotYetPublished,
        }
    }
}

const ABSENCES: &[(&str, Absence)] = &[
    ("なし", Absence::None),
    ("無し", Absence::None),
    ("設定なし", Absence::None),
    ("目標なし", Absence::None),
    ("目標設定なし", Absence::None),
    ("未設定", Absence::None),
    ("設定していない", Absence::None),
    ("設定せず", Absence::None),
    ("不明", Absence::Unknown),
    ("把握していない", Absence::Unknown),
    ("非公表", Absence::Withheld),
    ("非公開", Absence::Withheld),
    ("秘匿", Absence::Withheld),
    ("公表なし", Absence::Withheld),
    ("公表していない", Absence::Withheld),
    ("集計中", Absence::NotYet),
    ("未集計", Absence::NotYet),
    ("未定", Absence::NotYet),
    ("未公表", Absence::NotYet),
    ("調査中", Absence::NotYet),
    ("算出不可", Absence::Nobody),
    ("算定不可", Absence::Nobody),
    ("算出できない", Absence::Nobody),
    ("対象外", Absence::Nobody),
    ("N/A", Absence::Nobody),
];

/// Endings of words that say that nobody of a kind is there.
const NOBODY: &[&str] = &[
    "なし",
    "無し",
    "無",
    "は存在しません",
    "は存在しない",
    "がいない",
    "はいない",
    "がいません",
    "はいません",
    "がない",
    "がありません",
    "の配置がありません",
    "の配置なし",
    "不在",
    "ゼロ",
];
/// How such words begin, or which kinds they name.
const KINDS: &[&str] =
    &["該当", "対象", "採用", "区分", "職員", "職種", "職", "者", "受験", "申込", "応募", "出産", "実績"];

/// Words for those who did something: that there are none may mean nought.
const DOERS: &[&str] = &["取得", "利用", "実績", "申請"];

/// A dash or words that say there is no value, and of which part of a cell.
pub(in crate::notation) fn absence(cursor: &mut Cursor<'_>) -> Option<Fact> {
    let fact = |absence, label| Fact::new(What::Absence { absence, label });
    cursor.attempt(|cursor| {
        let start = cursor.at;
        if cursor.skip_while(|letter| letter == '-') > 0 || cursor.eat_any(&["…", "***", "*"]) {
            cursor.blanks();
            cursor.eat("%");
            return ends(cursor).then_some(fact(Absence::Dash, None));
        }
        if let Some(absence) = cursor.eat_in(ABSENCES) {
            return ends(cursor).then_some(fact(absence, None));
        }
        // 該当する職種なし: a short noun of a kind of people, and that there are none.
        while cursor.at - start < 20 {
            let end = cursor.at;
            if closes(cursor) {
                let words: String = cursor.between(start, end).iter().collect();
                if !KINDS.iter().any(|kind| words.contains(kind)) {
                    return None;
                }
                let nought = DOERS.iter().any(|word| words.starts_with(word));
                let confidence = if nought { Confidence::Unsure } else { Confidence::Sure };
                return Some(fact(Absence::Nobody, Some(words)).doubted(confidence, None));
            }
            let next = cursor.peek()?;
            if next.is_ascii_digit() || "\n、。(): ".contains(next) {
                return None;
            }
            cursor.at += 1;
        }
        None
    })
}

fn closes(cursor: &mut Cursor<'_>) -> bool {
    let read = cursor.attempt(|cursor| {
        cursor.eat_any(NOBODY).then_some(())?;
        // What follows from it is another absence: 該当する職員がいないため対象外.
        let reason = cursor.eat_any(&["のため", "ため", "ので"]);
        (reason || ends(cursor)).then_some(())
    });
    read.is_some()
}

/// Whether what was read ends here: nothing that could belong to it follows.
pub(in crate::notation) fn ends(cursor: &Cursor<'_>) -> bool {
    cursor.peek().is_none_or(|letter| " \n)(、。,※]】/".contains(letter))
}
