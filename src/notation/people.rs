//! Who a label speaks of: sex, grades, jobs, parts of the organisation, ages. What a label says beyond that stays its words.

use std::ops::Range;

use super::{
    cursor::Cursor,
    words::{BOTH_SEXES, GRADE_ENDINGS, GRADES, JOB_GROUPS, MANAGERS, SCOPES, SEXES},
};
use crate::model::{AgeBand, Grade, GradeRange, Population};

/// Words after a group of people that turn it into everybody else, or only say that it is counted too.
const OTHERWISE: &[&str] = &["を含む", "も含む", "含む"];
/// Words that turn all groups before them into everybody else: 病院及び消防本部以外.
const EXCEPT: &[&str] = &["以外", "除く"];

/// The people that letters name, and the letters they are named by. Where two groups of a kind are named, the first is taken; the
/// other is not among the letters.
pub(super) fn people(letters: &[char]) -> (Population, Vec<Range<usize>>) {
    let mut cursor = Cursor::new(letters);
    let (mut found, mut named) = (Population::default(), Vec::new());
    let mut managers = None;
    let last_except = (0..letters.len()).rev().find(|at| {
        let cursor = Cursor::new(letters.get(*at..).unwrap_or_default());
        EXCEPT.iter().any(|word| cursor.starts(word))
    });
    while !cursor.is_at_end() {
        let start = cursor.at;
        let mut one = Population::default();
        let both = cursor.eat_any(BOTH_SEXES);
        let by_custom = !both && manager(&mut cursor, &mut managers);
        if !both && !by_custom && !group(&mut cursor, &mut one) {
            cursor.at += 1;
            continue;
        }
        // 病院以外 is not the hospital; the model cannot say it, the label can.
        let excepted = last_except.is_some_and(|except| start < except);
        if !excepted && !OTHERWISE.iter().any(|word| cursor.starts(word)) && join(&mut found, &one) {
            named.push(start..cursor.at);
        }
    }
    // 管理職(課長級以上): a grade that is named counts more than where managers begin by custom.
    found.grade = found.grade.or(managers.map(GradeRange::and_above));
    (found, named)
}

/// Takes over what is not said yet; nothing, and false, where something else was said.
pub(super) fn join(held: &mut Population, found: &Population) -> bool {
    let mut joined = held.clone();
    let agrees = take(&mut joined.sex, found.sex)
        && take(&mut joined.grade, found.grade)
        && take(&mut joined.age, found.age)
        && take(&mut joined.job_group, found.job_group)
        && take(&mut joined.staff, found.staff);
    if agrees {
        *held = joined;
    }
    agrees
}

fn take<T: PartialEq>(held: &mut Option<T>, found: Option<T>) -> bool {
    let agrees = held.is_none() || found.is_none() || *held == found;
    if held.is_none() {
        *held = found;
    }
    agrees
}

fn manager(cursor: &mut Cursor<'_>, managers: &mut Option<Grade>) -> bool {
    let found = cursor.eat_in(MANAGERS);
    *managers = managers.or(found);
    found.is_some()
}

/// The longest group that is named here: 消防職 is a job, 消防 a part of the organisation.
fn group(cursor: &mut Cursor<'_>, found: &mut Population) -> bool {
    let readers: [fn(&mut Cursor<'_>, &mut Population); 5] = [
        |cursor, found| found.grade = grades(cursor),
        |cursor, found| found.age = ages(cursor),
        |cursor, found| found.staff = cursor.eat_in(SCOPES),
        |cursor, found| found.job_group = cursor.eat_in(JOB_GROUPS),
        |cursor, found| found.sex = cursor.eat_in(SEXES),
    ];
    let mut longest = *cursor;
    for read in readers {
        let (mut here, mut one) = (*cursor, Population::default());
        read(&mut here, &mut one);
        if here.at > longest.at {
            (longest, *found) = (here, one);
        }
    }
    let named = longest.at > cursor.at;
    cursor.at = longest.at;
    named
}

/// 課長級以上, 部長・次長級, 係長～課長, 主任級以下.
fn grades(cursor: &mut Cursor<'_>) -> Option<GradeRange> {
    cursor.attempt(|cursor| {
        let mut grade = rung(cursor)?;
        let (mut lowest, mut highest) = (grade, grade);
        loop {
            if cursor.eat("以上") {
                return Some(GradeRange { from: Some(lowest), to: None });
            }
            if cursor.eat("以下") {
                return Some(GradeRange { from: None, to: Some(highest) });
            }
            let next = cursor.attempt(|cursor| {
                cursor.eat_any(&["・", "、", "~", "及び", "と"]).then_some(())?;
                rung(cursor)
            });
            let Some(next) = next else { break };
            grade = next;
            lowest = lowest.min(grade);
            highest = highest.max(grade);
        }
        Some(GradeRange { from: Some(lowest), to: Some(highest) })
    })
}

fn rung(cursor: &mut Cursor<'_>) -> Option<Grade> {
    // 副課長, 課長代理, 主任主査 are names of their own; which rung they stand on is the document's.
    let deputy = cursor.before() == Some('副');
    let grade = cursor.eat_in(GRADES).filter(|_| !deputy)?;
    let other = cursor.starts("代理") || { *cursor }.eat_in(GRADES).is_some();
    cursor.eat_any(GRADE_ENDINGS);
    (!other).then_some(grade)
}

/// 20代, 30歳代, 20歳から29歳, 19歳以下.
fn ages(cursor: &mut Cursor<'_>) -> Option<AgeBand> {
    cursor.attempt(|cursor| {
        let (from, _) = cursor.digits(2)?;
        let from = u8::try_from(from).ok()?;
        if cursor.eat_any(&["代", "歳代"]) {
            return Some(AgeBand { from: Some(from), to: Some(from.saturating_add(9)) });
        }
        let year = cursor.eat("歳");
        if year && cursor.eat("以上") {
            return Some(AgeBand { from: Some(from), to: None });
        }
        if year && cursor.eat("以下") {
            return Some(AgeBand { from: None, to: Some(from) });
        }
        let to = cursor.eat_any(&["から", "~", "-"]).then(|| cursor.digits(2)).flatten();
        let to = to.and_then(|(to, _)| u8::try_from(to).ok())?;
        cursor.eat("歳").then_some(AgeBand { from: Some(from), to: Some(to) })
    })
}
