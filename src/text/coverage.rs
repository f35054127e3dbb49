//! Whether plans and their parts run on the day of reading, in words. What their documents do not state is not concluded here.

use super::{Language, YearStyle, fiscal_year, pick, remark};
use crate::compare::{Coverage, PlanPart, TimelineRow};

/// Whether the plan runs on the day of reading: within its period, over, not begun, or not to be said.
pub fn coverage(coverage: Coverage, style: YearStyle, language: Language) -> String {
    let year = |year| fiscal_year(year, style, language);
    match coverage {
        Coverage::Over(last) => {
            pick(language, format!("{}で終了", year(last)), format!("over since the end of {}", year(last)))
        }
        Coverage::NotBegun(first) => {
            pick(language, format!("{}から", year(first)), format!("not begun: from {}", year(first)))
        }
        Coverage::Running => pick(language, "計画期間中", "within its period").to_owned(),
        Coverage::EndNotStated => pick(
            language,
            "終わりの記載がなく、期間中かどうかは文書からは分からない",
            "its end is not stated, so the document does not say whether it still runs",
        )
        .to_owned(),
        Coverage::BeginningNotStated => pick(
            language,
            "始まりの記載がなく、期間中かどうかは文書からは分からない",
            "its beginning is not stated, so the document does not say whether it runs",
        )
        .to_owned(),
    }
}

/// Whether the plan and those of its parts for which it is otherwise run on the day of reading.
pub fn plan_coverage(row: &TimelineRow, style: YearStyle, language: Language) -> String {
    let own = coverage(row.coverage, style, language);
    let other = |part: &PlanPart| {
        let (title, stands) =
            (remark(&part.stated.title, language), coverage(part.coverage, style, language));
        pick(language, format!("「{title}」は{stands}"), format!("“{title}”: {stands}"))
    };
    let parts: Vec<String> =
        row.parts.iter().filter(|part| part.coverage != row.coverage).map(other).collect();
    if parts.is_empty() {
        return own;
    }
    let own = pick(language, format!("計画は{own}"), format!("the plan: {own}"));
    let all = [vec![own], parts].concat().join(pick(language, "、", "; "));
    if row.runs_in_part() {
        return pick(
            language,
            format!("一部のみ計画期間中({all})"),
            format!("only in part within its period ({all})"),
        );
    }
    all
}
