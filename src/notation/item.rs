//! Which indicator of the catalogue the text of an item means, of whom and under which condition. The words that name indicators stand
//! beside the catalogue; here is how they are weighed. What fits several indicators or only a part of one is marked.

use super::{
    cursor::Cursor,
    letters::Letters,
    people::people,
    reading::{Confidence, Fact, Otherwise, Owners, Reading, What},
    value::leave_length,
    words::{AMONG, PER},
};
use crate::model::{
    Averaging, Combination, Condition, INDICATOR_WORDS, IndicatorWords, LeaveCombination, LeaveKind,
    Population, Topic, Unit, find_indicator,
};

/// What an item asks.
#[derive(Debug, Clone, PartialEq)]
pub struct Meaning {
    /// Key of the indicator in the catalogue.
    pub indicator: &'static str,
    /// Of whom.
    pub population: Population,
    /// Under which condition.
    pub condition: Condition,
}

/// Words that join the words of an item and add nothing of their own.
const GLUE: &[&str] = &[
    "職員",
    "割合",
    "比率",
    "率",
    "取得",
    "占める",
    "における",
    "対する",
    "ある",
    "ための",
    "休暇",
    "休業",
    "状況",
    "総数",
    "者",
    "数",
    "等",
    "及び",
    "並びに",
    "又は",
    "または",
    "それぞれ",
    "いずれか",
    "合わせて",
    "平均",
    "時間",
    "する",
    "した",
    "の",
    "に",
    "を",
    "が",
    "は",
    "と",
    "で",
    "・",
    "、",
    "(",
    ")",
    "目標",
    "実績",
    "女性",
    "男性",
    "各",
    "段階",
    "特別",
    "付与",
    "日数",
    "年間",
    "相当",
    "級",
    "以上",
    "職",
    "全体",
    "「",
    "」",
    "男女別",
    "合計",
    "計",
    "値",
    "ごと",
    "毎年度",
    "本庁",
    "公務員",
    "増加",
    "向上",
    "引き下げ",
    "引き上げ",
    "縮減",
    "達成",
    "障害者",
    "障がい者",
    "障害のある",
    "障がいのある",
    "全職員",
    "登用",
    "行った",
    "利用",
];
const LEAVES: &[(&str, LeaveKind)] = &[
    ("育児休業", LeaveKind::ChildcareLeave),
    ("育休", LeaveKind::ChildcareLeave),
    ("配偶者出産", LeaveKind::SpouseBirthLeave),
    ("出産補助休暇", LeaveKind::SpouseBirthLeave),
    ("出産支援休暇", LeaveKind::SpouseBirthLeave),
    ("妻の出産", LeaveKind::SpouseBirthLeave),
    ("育児参加", LeaveKind::ChildcareParticipationLeave),
    ("部分休業", LeaveKind::PartialChildcareLeave),
];
const COMBINED: &[(&str, Combination)] = &[
    ("いずれか", Combination::AnyOf),
    ("又は", Combination::AnyOf),
    ("または", Combination::AnyOf),
    ("それぞれ", Combination::EachOf),
    ("両方", Combination::AllOf),
];
/// The longest text that is an item; what is longer is a paragraph.
const LONGEST: usize = 200;

/// Reads the text of an item, such as the first cell of a row of targets.
///
/// ```
/// use kurabe::{model::Sex, notation::{What, read_item}};
/// let reading = read_item("男性職員の育児休業取得率");
/// let What::Meaning(meaning) = &reading.facts[0].what else { panic!() };
/// assert_eq!(meaning.indicator, "childcare_leave_take_up_rate");
/// assert_eq!(meaning.population.sex, Some(Sex::Male));
/// ```
pub fn read(text: &str) -> Reading {
    let letters = Letters::of(text);
    let mut owners = Owners::of(&letters);
    // Words may be broken by blanks and lines.
    let solid: Vec<(usize, char)> = letters
        .as_slice()
        .iter()
        .copied()
        .enumerate()
        .filter(|(_, letter)| !matches!(letter, ' ' | '\n'))
        .collect();
    let row: Vec<char> = solid.iter().map(|(_, letter)| *letter).collect();
    let mut facts = Vec::new();
    if let Some(end) = mark(&row) {
        for (at, _) in solid.iter().take(end) {
            owners.join(*at..at + 1);
        }
    }
    if row.len() <= LONGEST
        && let Some((meaning, confidence, otherwise, places)) = meaning(&row)
    {
        for place in places {
            for (at, _) in solid.get(place).unwrap_or_default() {
                owners.claim(*at..at + 1, 0);
            }
        }
        facts.push(Fact::new(What::Meaning(Box::new(meaning))).doubted(confidence, otherwise));
    }
    let unread = owners.settle(&letters, &mut facts);
    if !unread.is_empty() {
        facts = facts.into_iter().map(|fact| fact.doubted(Confidence::Likely, None)).collect();
    }
    Reading { facts, unread }
}

/// The number before an item, (11) or 2., and where it ends.
fn mark(row: &[char]) -> Option<usize> {
    let mut cursor = Cursor::new(row);
    if cursor.peek().is_some_and(|letter| matches!(letter, '①'..='⑳' | '⑴'..='⒇' | '・' | '○' | '●'))
    {
        return Some(1);
    }
    let open = cursor.eat("(");
    cursor.digits(2)?;
    let closed = if open { cursor.eat(")") } else { cursor.eat(".") };
    closed.then_some(cursor.at)
}

/// How well a row of words fits.
struct Fit {
    row: &'static IndicatorWords,
    /// Groups of which a word stands in the text, in thousandths of all groups.
    share: usize,
    letters: usize,
    places: Vec<std::ops::Range<usize>>,
}

type Found = (Meaning, Confidence, Option<Otherwise>, Vec<std::ops::Range<usize>>);

fn meaning(row: &[char]) -> Option<Found> {
    let mut fits: Vec<_> = INDICATOR_WORDS.iter().filter_map(|words| fit(words, row)).collect();
    fits.sort_by_key(|fit| std::cmp::Reverse((fit.share, fit.letters)));
    let mut fits = fits.into_iter();
    let best = fits.next()?;
    let other = fits.find(|fit| fit.row.key != best.row.key);
    let confidence = match &other {
        _ if best.share < 1000 => Confidence::Unsure,
        Some(other) if other.share == 1000 => Confidence::Likely,
        _ => Confidence::Sure,
    };
    let mut places = best.places;
    let (population, named) = people(row);
    places.extend(named);
    let condition = condition(row, best.row.key, &mut places);
    let mut cursor = Cursor::new(row);
    while !cursor.is_at_end() {
        let start = cursor.at;
        if cursor.eat_any(GLUE) {
            places.push(start..cursor.at);
        } else {
            cursor.at += 1;
        }
    }
    let meaning = Meaning { indicator: best.row.key, population, condition };
    Some((meaning, confidence, other.map(|fit| Otherwise::Indicator(fit.row.key)), places))
}

fn fit(words: &'static IndicatorWords, row: &[char]) -> Option<Fit> {
    if words.none.iter().any(|word| find(row, word).is_some()) {
        return None;
    }
    let mut fit = Fit { row: words, share: 0, letters: 0, places: Vec::new() };
    let mut matched = 0;
    for (index, group) in words.all.iter().enumerate() {
        let longest = group
            .iter()
            .filter_map(|word| find(row, word))
            .max_by_key(|place| (place.len(), std::cmp::Reverse(place.start)));
        match longest {
            Some(place) => {
                matched += 1;
                fit.letters += place.len();
                fit.places.extend(group.iter().flat_map(|word| all(row, word)));
            }
            // Without what it is about, the rest says nothing.
            None if index == 0 => return None,
            None => {}
        }
    }
    fit.share = matched * 1000 / words.all.len().max(1);
    Some(fit)
}

fn all(row: &[char], word: &str) -> Vec<std::ops::Range<usize>> {
    let word: Vec<char> = word.chars().collect();
    let places = row.windows(word.len()).enumerate().filter(|(_, letters)| *letters == word);
    places.map(|(start, _)| start..start + word.len()).collect()
}

fn find(row: &[char], word: &str) -> Option<std::ops::Range<usize>> {
    let word: Vec<char> = word.chars().collect();
    let start = row.windows(word.len()).position(|letters| letters == word)?;
    Some(start..start + word.len())
}

fn condition(row: &[char], indicator: &str, places: &mut Vec<std::ops::Range<usize>>) -> Condition {
    let mut condition = Condition::default();
    let mut leaves = Vec::new();
    let mut combination = Combination::NotStated;
    let shared = find_indicator(indicator);
    let is_time = shared.is_some_and(|shared| (shared.topic, shared.unit) == (Topic::Overtime, Unit::Hours));
    let is_bundle = shared.is_some_and(|shared| shared.leaves_are_condition);
    let of_leave = indicator.ends_with("leave_take_up_rate") || is_bundle;
    let mut cursor = Cursor::new(row);
    while !cursor.is_at_end() {
        let start = cursor.at;
        if let Some(leave) = cursor.eat_in(LEAVES) {
            if !leaves.contains(&leave) {
                leaves.push(leave);
            }
        } else if let Some(found) = cursor.eat_in(COMBINED) {
            combination = found;
        } else if let Some(among) = cursor.eat_in(AMONG) {
            condition.among = Some(among);
        } else if let Some((per, _)) = cursor.eat_in(PER) {
            let is_word = cursor.at - start > 1;
            if is_time && is_word {
                condition.per = condition.per.or(per);
            } else if !is_word || per.is_some() {
                continue;
            }
        } else if let Some(length) = of_leave.then(|| leave_length(&mut cursor)).flatten() {
            condition.leave_length = Some(length);
        } else {
            cursor.at += 1;
            continue;
        }
        places.push(start..cursor.at);
    }
    if is_time && condition.per.is_none() && find(row, "月").is_some() {
        condition.per = Some(Averaging::Month);
    }
    if is_bundle && !leaves.is_empty() {
        condition.leaves = Some(LeaveCombination { of: leaves, combination });
    }
    condition
}
