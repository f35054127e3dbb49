//! Walks through a cell, from value to value.

use std::ops::Range;

use super::{
    Part, Value,
    bracket::{Beside, bracket, leave_length},
    figure::figure,
    said::{Said, stops},
    wordy::wordy,
};
use crate::notation::{
    cursor::Cursor,
    letters::Letters,
    reading::{Confidence, Fact, Owners, Reading, What},
    time::Context,
    words::absence,
};

/// Reads a cell that should hold one value or several.
///
/// ```
/// use kurabe::{model::{Comparator, Sex}, notation::{Context, What, read_value}};
/// let reading = read_value("男性１３％以上、女性100%", Context::default());
/// let What::Value(men) = &reading.facts[0].what else { panic!() };
/// assert_eq!((men.number.unwrap().get(), men.comparator), (13.0, Some(Comparator::AtLeast)));
/// assert_eq!(men.population.sex, Some(Sex::Male));
/// assert!(reading.is_sure());
/// ```
pub fn read(text: &str, context: Context) -> Reading {
    let letters = Letters::of(text);
    let stops = stops(letters.as_slice());
    let mut walk = Walk {
        cursor: Cursor::new(letters.as_slice()).with_stops(&stops),
        context,
        owners: Owners::of(&letters),
        facts: Vec::new(),
        places: Vec::new(),
        scope: None,
        has_arrow: false,
    };
    walk.cell();
    let Walk { owners, mut facts, places, has_arrow, .. } = walk;
    share_unit(&mut facts);
    if has_arrow {
        // From the present to the goal, or from one year to the next: the cell does not say.
        facts = facts.into_iter().map(|fact| fact.doubted(Confidence::Likely, None)).collect();
    }
    doubt_beside_unread(&letters, &owners, &mut facts, &places);
    let unread = owners.settle(&letters, &mut facts);
    Reading { facts, unread }
}

/// The most letters that may stand before a value and belong to it.
const LONGEST: usize = 80;

struct Walk<'a> {
    cursor: Cursor<'a>,
    context: Context,
    owners: Owners,
    facts: Vec<Fact>,
    /// Where each fact stands among the letters.
    places: Vec<Range<usize>>,
    /// A heading in brackets, for the values that follow.
    scope: Option<String>,
    /// Whether an arrow stands between values.
    has_arrow: bool,
}

/// ※1, *1, 注1) beside a value: it points to a note.
fn footnote(cursor: &mut Cursor<'_>) -> bool {
    let read = cursor.attempt(|cursor| {
        let open = cursor.eat("(");
        cursor.eat_any(&["※", "*", "注"]).then_some(())?;
        let numbered = cursor.digits(2).is_some();
        let closed = cursor.eat(")");
        (open == closed && (open || numbered)).then_some(())
    });
    read.is_some()
}

impl Walk<'_> {
    fn cell(&mut self) {
        loop {
            self.cursor.gap();
            let start = self.cursor.at;
            let Some(next) = self.cursor.peek() else { return };
            if footnote(&mut self.cursor) || "、,;・。※→⇒●○◆■".contains(next) {
                self.cursor.at = self.cursor.at.max(start + 1);
                self.owners.join(start..self.cursor.at);
                self.has_arrow |= matches!(next, '→' | '⇒');
                continue;
            }
            if self.absent() || self.heading() || self.item() {
                continue;
            }
            self.cursor.at = start;
            if "()[]【】/~".contains(next) {
                self.cursor.at += 1;
                self.owners.join(start..self.cursor.at);
            } else if self.cursor.skip_while(|letter| letter.is_ascii_digit()) == 0 {
                self.cursor.at += 1;
            }
        }
    }

    fn push(&mut self, fact: Fact, place: Range<usize>) {
        self.owners.claim(place.clone(), self.facts.len());
        self.facts.push(fact);
        self.places.push(place);
    }

    fn absent(&mut self) -> bool {
        let start = self.cursor.at;
        let Some(fact) = absence(&mut self.cursor) else { return false };
        self.push(fact, start..self.cursor.at);
        true
    }

    /// (教員) or (以下非常勤) before the values it heads.
    fn heading(&mut self) -> bool {
        let start = self.cursor.at;
        // 【消防本部】
        let boxed = self.cursor.attempt(|cursor| {
            cursor.eat("【").then_some(())?;
            let inner = cursor.at;
            let is_word = |letter: &&char| !"】\n0123456789".contains(**letter);
            let length = cursor.rest().iter().take(31).take_while(is_word).count();
            cursor.at += length;
            let words: String = cursor.between(inner, cursor.at).iter().collect();
            ((1..=30).contains(&length) && cursor.eat("】")).then_some(words)
        });
        if let Some(words) = boxed {
            self.push(Fact::new(What::Heading(words.clone())), start..self.cursor.at);
            self.scope = Some(words);
            return true;
        }
        let heading = self.cursor.attempt(|cursor| {
            cursor.eat("(").then_some(())?;
            let inner = cursor.at;
            let length = cursor.skip_while(|letter| letter.is_alphabetic() || "・ー、".contains(letter));
            let words: String = cursor.between(inner, cursor.at).iter().collect();
            let closed = (1..=16).contains(&length) && cursor.eat(")");
            cursor.blanks();
            let alone = cursor.peek() == Some('\n');
            cursor.gap();
            let figures = cursor.peek().is_none_or(|letter| letter.is_ascii_digit());
            let heads = closed && (alone || !figures) && !cursor.is_at_end();
            (heads && !matches!(cursor.peek(), Some('(' | '、' | '。'))).then_some(words)
        });
        let Some(words) = heading else { return false };
        // Without its blanks, which belong to nobody.
        let end = start + words.chars().count() + 2;
        self.push(Fact::new(What::Heading(words.clone())), start..end);
        self.scope = Some(words);
        true
    }

    fn item(&mut self) -> bool {
        let start = self.cursor.at;
        let mut said = Said::default();
        if let Some(scope) = &self.scope {
            said.scope(scope);
        }
        let figure = loop {
            let before = self.cursor.at;
            // What has come so far without a value is a sentence, and may be looked at again from its next letter.
            if before - start > LONGEST {
                return false;
            }
            if said.first(&mut self.cursor, self.context) {
                continue;
            }
            if let Some(fact) = self.labelled_absence(&said) {
                self.push(fact, start..self.cursor.at);
                return true;
            }
            if let Some(figure) = self.figure(&mut said) {
                break figure;
            }
            if said.value.against.is_some()
                && let Some(fact) = wordy(&mut self.cursor, &said)
            {
                self.push(fact, start..self.cursor.at);
                return true;
            }
            if said.more(&mut self.cursor, self.context) {
                continue;
            }
            let words = self.cursor.at;
            if let Some(fact) = wordy(&mut self.cursor, &said) {
                self.push(fact, start..self.cursor.at);
                return true;
            }
            self.cursor.at = words;
            if !said.noun(&mut self.cursor) {
                return false;
            }
            if self.cursor.at == before {
                return false;
            }
        };
        if let Some(fact) = self.nobody(start) {
            self.push(fact, start..self.cursor.at);
            return true;
        }
        let mut value = said.of(figure);
        let mut doubt = said.doubt.unwrap_or(Confidence::Sure);
        // 5日以上の…: it names what follows, whatever that is.
        if self.cursor.peek() == Some('の') {
            doubt = Confidence::Unsure;
        }
        let end = self.cursor.at;
        let mut beside = Vec::new();
        let mut last = end;
        while let Some(found) = bracket(&mut self.cursor, &mut value, self.context) {
            match found {
                Beside::Fact(fact, place) => beside.push((*fact, place)),
                Beside::Within(confidence) => {
                    doubt = doubt.min(confidence);
                    last = self.cursor.at;
                }
            }
        }
        let fact = Fact::new(What::Value(Box::new(value))).doubted(doubt, None);
        self.push(fact, start..last.max(end));
        for (fact, place) in beside {
            self.push(fact, place);
        }
        true
    }

    /// A figure; a length of leave before another figure is its condition: 2週間以上の取得率 85%.
    fn figure(&mut self, said: &mut Said) -> Option<Value> {
        let condition = self.cursor.attempt(|cursor| {
            let length = leave_length(cursor)?;
            cursor.eat("の");
            cursor.eat_any(&["育児休業", "育休", "休暇"]);
            cursor.eat_any(&["取得率", "取得者", "取得した職員", "取得割合", "取得", "率", "者"]);
            cursor.eat_any(&["の割合", "割合", "率"]);
            cursor.eat_any(&[":", "を", "が", "は", "に"]);
            cursor.blanks();
            let figure = figure(cursor)?;
            Some((length, figure))
        });
        if let Some((length, figure)) = condition {
            said.value.condition.leave_length = Some(length);
            return Some(figure);
        }
        // 月45時間超の職員数 10人: the first figure is a part of the name of the second.
        let start = self.cursor.at;
        let named = self.cursor.attempt(|cursor| {
            figure(cursor)?;
            cursor.eat("の").then_some(())?;
            Said::default().noun(cursor).then_some(())?;
            let end = cursor.at;
            cursor.eat_any(&[":", "を", "が", "は"]);
            cursor.blanks();
            Some((end, figure(cursor)?))
        });
        if let Some((end, figure)) = named {
            said.label(self.cursor.between(start, end));
            return Some(figure);
        }
        figure(&mut self.cursor)
    }

    /// 36年以上の女性職員がいません: the figure is a part of the name of those who are not there.
    fn nobody(&mut self, start: usize) -> Option<Fact> {
        self.cursor.attempt(|cursor| {
            cursor.eat("の").then_some(())?;
            let name = cursor.at;
            let mut fact = absence(cursor)?;
            if let What::Absence { label: Some(label), .. } = &mut fact.what {
                *label =
                    cursor.between(start, name).iter().chain(&label.chars().collect::<Vec<_>>()).collect();
            }
            Some(fact)
        })
    }

    fn labelled_absence(&mut self, said: &Said) -> Option<Fact> {
        if !said.is_labelled() {
            return None;
        }
        self.cursor.attempt(|cursor| {
            cursor.blanks();
            let mut fact = absence(cursor)?;
            if let What::Absence { label, .. } = &mut fact.what {
                let words: Vec<_> = said.labels.iter().cloned().chain(label.take()).collect();
                *label = Some(words.join(" "));
            }
            Some(fact)
        })
    }
}

/// A value without a unit among others that all have the same one is in that unit, as a rule.
fn share_unit(facts: &mut [Fact]) {
    let values = || {
        facts.iter().filter_map(|fact| match &fact.what {
            What::Value(value) if value.part == Part::Value && value.number.is_some() => Some(value.unit),
            _ => None,
        })
    };
    let mut units: Vec<_> = values().flatten().collect();
    units.dedup();
    let &[unit] = units.as_slice() else { return };
    if values().all(|unit| unit.is_some()) {
        return;
    }
    for fact in facts {
        if let What::Value(value) = &mut fact.what
            && value.part == Part::Value
            && value.number.is_some()
            && value.unit.is_none()
        {
            value.unit = Some(unit);
            fact.confidence = fact.confidence.min(Confidence::Likely);
        }
    }
}

/// What stands in one line with words that were not understood may mean something else.
fn doubt_beside_unread(letters: &Letters, owners: &Owners, facts: &mut [Fact], places: &[Range<usize>]) {
    let mut lines = Vec::new();
    let (mut line, mut doubtful) = (0, Vec::<bool>::from([false]));
    for (at, letter) in letters.as_slice().iter().enumerate() {
        lines.push(line);
        if *letter == '\n' {
            line += 1;
            doubtful.push(false);
        } else if *letter != ' '
            && owners.is_free(at)
            && let Some(held) = doubtful.last_mut()
        {
            *held = true;
        }
    }
    for (fact, place) in facts.iter_mut().zip(places) {
        let line = lines.get(place.start).and_then(|line| doubtful.get(*line));
        if line == Some(&true) {
            fact.confidence = Confidence::Unsure;
        }
    }
}
