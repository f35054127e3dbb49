//! What is said before a value: numbers of a list, labels, times, what it is compared with, over what it is taken, of whom.

use super::{Part, Value, figure::figure};
use crate::{
    model::{Comparator, Number, Unit},
    notation::{
        cursor::Cursor,
        people::{join, people},
        reading::{Confidence, Fact, What},
        time::{Context, Time, When, time, time_in_a_value},
        words::{AGAINST, AMONG, Against, BEFORE, CHANGES, COMPARED, Change, PER, PrintedUnit},
    },
};

/// The longest label, in letters. What is longer is a sentence.
const LONGEST: usize = 30;

/// What was said before a value, gathered in the value to come.
#[derive(Default)]
pub(super) struct Said {
    pub(super) value: Value,
    pub(super) before: Option<Comparator>,
    /// Doubt about what was said, such as whether R7 is a fiscal year.
    pub(super) doubt: Option<Confidence>,
    /// What is printed before it to say what it is of.
    pub(super) labels: Vec<String>,
    /// How many of the labels come from a heading.
    inherited: usize,
}

const CUMULATIVE: &[&str] = &["累計", "累積", "延べ", "のべ"];
/// Words between what is said and the value.
const GLUE: &[&str] = &[
    "平均",
    "目標値",
    "目標",
    "実績値",
    "実績",
    "それぞれ",
    "も",
    "ともに",
    "とも",
    "は",
    "が",
    "を",
    "の",
    "で",
    "に",
    "、",
    "-",
];
/// Labels of changes: 削減率10%.
const CHANGE_RATES: &[(&str, Change)] = &[
    ("削減率", Change::Decrease),
    ("縮減率", Change::Decrease),
    ("減少率", Change::Decrease),
    ("増加率", Change::Increase),
];
/// Labels whose values are another part of the cell.
const PARTS: &[(&str, Part)] = &[
    ("不足数", Part::Shortfall),
    ("法定雇用率", Part::StatutoryRate),
    ("前年度", Part::Previous),
    ("前年", Part::Previous),
    ("昨年度", Part::Previous),
];

impl Said {
    /// The heading a value stands under.
    pub(super) fn scope(&mut self, heading: &str) {
        self.label(&heading.chars().collect::<Vec<_>>());
        self.inherited = self.labels.len();
    }

    /// Reads one more thing that may begin with a number and still is no value: a mark, a time, a label with a colon.
    pub(super) fn first(&mut self, cursor: &mut Cursor<'_>, context: Context) -> bool {
        cursor.blanks();
        self.mark(cursor)
            || self.time(cursor, context)
            || self.band(cursor)
            || self.over_years(cursor)
            || self.label_with_colon(cursor, context)
    }

    /// Reads one more word that stands before a value.
    pub(super) fn more(&mut self, cursor: &mut Cursor<'_>, context: Context) -> bool {
        cursor.blanks();
        self.first(cursor, context) || self.labelled_part(cursor) || self.against(cursor) || self.word(cursor)
    }

    /// What may stand directly before a number, without a sign: 男性, 市長部局, 取得率.
    pub(super) fn noun(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let read = cursor.attempt(|cursor| {
            let start = cursor.at;
            while cursor.at - start < LONGEST && !cursor.stops() {
                cursor.at += 1;
            }
            // What goes on longer is a sentence.
            cursor.stops().then_some(())?;
            let run = cursor.between(start, cursor.at);
            let kana = |letter: &&char| matches!(letter, 'ぁ'..='ん');
            // A sentence has verbs, and verbs have hiragana.
            let is_name = run.first().is_some_and(|first| !kana(&first))
                && run.iter().filter(kana).count() * 2 <= run.len()
                && !run.iter().any(|letter| "はをが".contains(*letter));
            is_name.then_some(())?;
            // 教職員(学校事務) 6.2時間: who exactly.
            cursor.attempt(|cursor| {
                cursor.eat("(").then_some(())?;
                cursor.skip_while(is_of_a_name);
                cursor.eat(")").then_some(())?;
                let end = cursor.at;
                cursor.blanks();
                let follows = cursor.peek().is_some_and(|letter| letter.is_ascii_digit());
                cursor.at = end;
                follows.then_some(())
            });
            self.label(cursor.between(start, cursor.at));
            Some(())
        });
        read.is_some()
    }

    pub(super) fn label(&mut self, letters: &[char]) {
        let words: String = letters.iter().collect();
        let words = words.trim();
        if !words.is_empty() {
            self.labels.push(words.to_owned());
        }
        let (found, _) = people(letters);
        join(&mut self.value.population, &found);
    }

    /// (1), ①, 1) before one of several values.
    fn mark(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let start = cursor.at;
        let read = cursor.attempt(|cursor| {
            let next = cursor.peek()?;
            if matches!(next, '①'..='⑳' | '⑴'..='⒇') {
                cursor.at += 1;
                return Some(());
            }
            cursor.eat("(").then_some(())?;
            let numbered =
                cursor.digits(2).is_some() || cursor.skip_while(|letter| matches!(letter, 'ア'..='ン')) == 1;
            (numbered && cursor.eat(")") && !cursor.is_at_end()).then_some(())
        });
        if read.is_some() {
            self.labels.push(cursor.between(start, cursor.at).iter().collect());
            return true;
        }
        // (消防) 89.1%
        let named = cursor.attempt(|cursor| {
            cursor.eat("(").then_some(())?;
            let inner = cursor.at;
            let length = cursor.skip_while(is_of_a_name);
            let name = cursor.between(inner, cursor.at);
            ((1..=16).contains(&length) && cursor.eat(")")).then_some(())?;
            cursor.blanks();
            cursor.peek().filter(char::is_ascii_digit).map(|_| name)
        });
        if let Some(name) = named {
            self.label(name);
        }
        named.is_some()
    }

    /// A time: for a base where a word of comparison follows, else for the value.
    fn time(&mut self, cursor: &mut Cursor<'_>, context: Context) -> bool {
        let read = cursor.attempt(|cursor| {
            cursor.eat("対");
            let fact = time_in_a_value(cursor, context)?;
            let What::Time(time) = fact.what else { return None };
            if !matches!(time.when, When::Every { .. }) && cursor.eat_any(COMPARED) {
                self.value.against = Some(Against::Time(time));
            } else {
                self.value.time = Some(time);
                cursor.eat_any(&["に", "の", "で", "とも"]);
                cursor.eat(":");
            }
            Some(())
        });
        read.is_some()
    }

    /// 36年以上 or 31~35年 right before a figure of another kind: years of service.
    fn band(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let start = cursor.at;
        let read = cursor.attempt(|cursor| {
            cursor.digits(2)?;
            let range = cursor.eat("~") && cursor.digits(2).is_some();
            cursor.eat("年").then_some(())?;
            let bound = cursor.eat_any(&["以上", "未満", "以下"]);
            (range || bound).then_some(())?;
            let end = cursor.at;
            cursor.blanks();
            let dash = cursor.peek() == Some('-');
            let figure = figure(&mut { *cursor });
            let other = figure.is_some_and(|value| value.unit != Some(PrintedUnit::Of(Unit::Years)));
            (dash || other).then_some(end)
        });
        if let Some(end) = read {
            self.label(cursor.between(start, end));
        }
        read.is_some()
    }

    /// 5年間で: a total over so many years.
    fn over_years(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let start = cursor.at;
        let read = cursor.attempt(|cursor| {
            cursor.eat_any(&["計画期間の", "今後"]);
            cursor.digits(2)?;
            cursor.eat_any(&["年間で", "か年で", "ヵ年で", "カ年で", "ヶ年で", "箇年で"]).then_some(())
        });
        if read.is_some() {
            self.value.cumulative = true;
            self.labels.push(cursor.between(start, cursor.at).iter().collect());
        }
        read.is_some()
    }

    /// 局長：, 36年以上：, 教諭…
    fn label_with_colon(&mut self, cursor: &mut Cursor<'_>, context: Context) -> bool {
        let start = cursor.at;
        // R7: 30%, 令和7年度: 30%.
        let timed = cursor.attempt(|cursor| {
            let fact = time(cursor, context)?;
            cursor.blanks();
            // 31~35年: may be years of service as well.
            (cursor.eat(":") && fact.confidence >= Confidence::Likely).then_some(fact)
        });
        if let Some(Fact { what: What::Time(time), confidence, .. }) = timed {
            self.doubt = Some(confidence);
            self.value.time = Some(time);
            return true;
        }
        let read = cursor.attempt(|cursor| {
            while cursor.at - start <= LONGEST {
                let label = cursor.at;
                if cursor.eat_any(&[":", "……", "…", "・・・", "‥"]) {
                    return (label > start).then_some(label);
                }
                let next = cursor.peek()?;
                if matches!(next, '\n' | '。' | '%') {
                    return None;
                }
                cursor.at += 1;
            }
            None
        });
        if let Some(end) = read {
            self.label(cursor.between(start, end));
        }
        read.is_some()
    }

    fn labelled_part(&mut self, cursor: &mut Cursor<'_>) -> bool {
        let read = cursor.attempt(|cursor| {
            let part = cursor.eat_in(PARTS)?;
            cursor.eat_any(&["の値", "は", ":"]);
            cursor.blanks();
            cursor.peek().filter(char::is_ascii_digit)?;
            self.value.part = part;
            Some(())
        });
        read.is_some()
    }

    /// 前年度比, 法定雇用率, 現状より.
    fn against(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if self.value.against.is_some() {
            return false;
        }
        let read = cursor.attempt(|cursor| {
            cursor.eat("対");
            let against = cursor.eat_in(AGAINST)?;
            cursor.eat_any(COMPARED);
            self.value.against = Some(against);
            Some(())
        });
        read.is_some()
    }

    fn word(&mut self, cursor: &mut Cursor<'_>) -> bool {
        if let Some(comparator) = cursor.eat_in(BEFORE) {
            self.before = Some(comparator);
        } else if let Some((per, person)) = per(cursor) {
            self.value.condition.per = self.value.condition.per.or(per);
            self.value.per_person |= person;
        } else if let Some(among) = cursor.eat_in(AMONG) {
            self.value.condition.among = Some(among);
        } else if let Some(change) = cursor.eat_in(CHANGE_RATES) {
            self.value.part = Part::Change;
            self.value.change = Some(change);
        } else if !self.is_something() && cursor.eat_any(&["うち、", "うち"]) {
            self.value.part = Part::Beside;
        } else if cursor.eat_any(CUMULATIVE) {
            self.value.cumulative = true;
        } else {
            // Glue joins what is said to the value; alone it is nothing.
            return self.is_something() && cursor.eat_any(GLUE)
                || cursor.eat_any(&["平均", "目標値", "目標", "実績"]);
        }
        true
    }

    /// Whether a label of its own stands before the value.
    pub(super) fn is_labelled(&self) -> bool {
        self.labels.len() > self.inherited
    }

    pub(super) fn is_something(&self) -> bool {
        self.before.is_some()
            || self.labels.len() > self.inherited
            || self.value != Value { population: self.value.population.clone(), ..Value::default() }
    }

    /// The value with what was said before it.
    pub(super) fn of(&self, figure: Value) -> Value {
        let said = &self.value;
        let mut condition = said.condition.clone();
        condition.per = figure.condition.per.or(condition.per);
        let mut figure = figure;
        // 前年度比△10% is a change: the sign says which way.
        let below = figure.number.filter(|number| number.get() < 0.0 && figure.part == Part::Value);
        if let (Some(number), Some(_)) = (below, said.against) {
            figure.part = Part::Change;
            figure.change = Some(Change::Decrease);
            figure.number = Number::new(-number.get());
        }
        let part = if figure.part == Part::Value { said.part } else { figure.part };
        let label = (!self.labels.is_empty()).then(|| self.labels.join(" "));
        Value {
            part,
            comparator: figure.comparator.or(self.before),
            change: figure.change.or(said.change),
            against: said.against,
            population: said.population.clone(),
            condition,
            per_person: figure.per_person || said.per_person,
            cumulative: said.cumulative,
            label,
            time: said.time,
            ..figure
        }
    }

    pub(super) fn lone_time(&self) -> Option<Time> {
        let others = Self { value: Value { time: None, ..self.value.clone() }, ..Self::default() };
        self.value.time.filter(|_| self.labels.is_empty() && self.before.is_none() && !others.is_something())
    }
}

/// Over what a value is taken: 月平均, 一人当たり; 月 and 年 only right before a number.
fn per(cursor: &mut Cursor<'_>) -> Option<(Option<crate::model::Averaging>, bool)> {
    cursor.attempt(|cursor| {
        let found = cursor.eat_in(PER)?;
        let short = cursor.before().filter(|letter| matches!(letter, '月' | '年')).is_some();
        let follows = cursor.peek().is_some_and(|letter| letter.is_ascii_digit());
        (!short || follows).then_some(found)
    })
}

/// At which letters no name goes on: found out once for a whole text, for a name may begin at each of its letters.
pub(super) fn stops(letters: &[char]) -> Vec<bool> {
    let mut cursor = Cursor::new(letters);
    let mut stops = Vec::with_capacity(letters.len());
    while let Some(letter) = cursor.peek() {
        stops.push(!is_of_a_name(letter) || word_starts(&cursor) || joins(&cursor));
        cursor.at += 1;
    }
    stops
}

/// Whether a letter can stand in a name of people, leaves, grades or rates.
fn is_of_a_name(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '・' | 'ー' | '々' | '「' | '」' | '~')
}

/// Whether a particle stands here that joins a name to a value or to a word that belongs to it.
fn joins(cursor: &Cursor<'_>) -> bool {
    let mut after = *cursor;
    let particle = after.eat_any(&["は", "が", "を", "で", "に", "も", "の", "とも", "ともに"]);
    after.blanks();
    particle && (word_starts(&after) || after.peek().is_some_and(|letter| letter.is_ascii_digit()))
}

/// Whether a word begins here that says more than a name.
fn word_starts(cursor: &Cursor<'_>) -> bool {
    let starts = |word: &&str| cursor.starts(word);
    BEFORE.iter().map(|(word, _)| *word).any(|word| starts(&word))
        || CUMULATIVE.iter().any(starts)
        || CHANGES.iter().map(|(word, _)| *word).any(|word| word.chars().count() > 1 && starts(&word))
        || ["平均", "月平均", "年平均", "一人", "毎年", "毎月", "維持", "遵守"].iter().any(starts)
        || AGAINST.iter().map(|(word, _)| *word).any(|word| starts(&word))
        || PER.iter().map(|(word, _)| *word).any(|word| word.chars().count() > 1 && starts(&word))
        || AMONG.iter().map(|(word, _)| *word).any(|word| starts(&word))
        || figure(&mut cursor.clone()).is_some_and(|value| value.unit.is_some())
}
