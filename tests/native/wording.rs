//! The words of targets, items and verdicts, as a reader in a public office would write them.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{ChangeKind, Comparability, Mark},
    model::{Combination, Comparator, Count, LeaveKind, Number, Quantity, Unit},
    text::{self, Language, Message, YearStyle, phrase},
};

#[test]
fn a_target_against_the_year_before_says_on_which_side_it_is_met() {
    let relative = |indicator: &str| {
        let columns = columns_of(&["ward-2021"]);
        let mut target = columns[0].plan.targets[0].clone();
        target.comparator = Comparator::NoWorseThanPreviousYear;
        target.indicator = indicator.into();
        [Language::Ja, Language::En].map(|language| text::target_comparator(&target, language))
    };
    assert_eq!(relative("overtime_hours_per_person"), ["前年度以下", "at most the year before"]);
    assert_eq!(relative("annual_leave_mean_days"), ["前年度以上", "at least the year before"]);
    assert_eq!(relative("of_this_plan"), ["前年度と比べる", "against the year before"]);
}

#[test]
fn what_became_of_a_target_is_told_without_up_and_down() {
    let said = |kind| [Language::Ja, Language::En].map(|language| text::change(kind, language));
    assert_eq!(said(ChangeKind::Raised), ["目標を強化", "strengthened"], "15 hours became 10");
    assert_eq!(said(ChangeKind::Lowered), ["目標を緩和", "relaxed"]);
    assert_eq!(text::comparator(Comparator::Keep, Language::En), "keep at");
}

#[test]
fn verdicts_and_items_have_the_words_of_the_glossary() {
    assert_eq!(text::mark(Mark::WithNote, Language::En), "comparable with a caveat");
    assert_eq!(text::mark(Mark::PartlyComparable, Language::En), "comparable with some plans");
    assert_eq!(text::comparability(Comparability::NotComparable, Language::Ja), "比較不可");
    assert_eq!(phrase::table_size(33, 5, Language::Ja), "33項目・5計画");
    assert_eq!(phrase::table_size(33, 5, Language::En), "33 items, 5 plans");
    assert_eq!(Message::QuestionParts.text(Language::En), "indicator, who, condition");
    assert_eq!(
        phrase::included(Combination::NotStated, &[LeaveKind::ChildcareLeave], Language::En),
        "covered by one target for childcare leave; how they are counted is not stated"
    );
    assert_eq!(text::stage(kurabe::model::Stage::PreviousPlan, Language::Ja), Some("前計画"));
}

#[test]
fn people_are_told_as_people_and_one_of_them_as_a_person() {
    let people =
        |part: f64, whole: f64| text::people(Count::new(part), Count::new(whole), Language::En).unwrap();
    assert_eq!(people(7.0, 9.0), "7 of 9 people");
    assert_eq!(people(0.0, 1.0), "0 of 1 person");
    let alone = |number: f64, unit| {
        let value = Quantity { number: Number::new(number).unwrap(), unit };
        text::quantity(value, &[], Language::En)
    };
    assert_eq!(alone(2.0, Unit::Persons), "2 people");
    assert_eq!(alone(1.0, Unit::Persons), "1 person");
    assert_eq!(alone(1.0, Unit::Days), "1 day");
    assert_eq!(alone(1.0, Unit::Percent), "1%");
}

#[test]
fn words_that_readers_stumbled_over_are_gone() {
    let gone = [
        "の問い",
        "問いを",
        "この問い",
        "より悪くしない",
        "期間を問わない",
        "対象者全員",
        "向けられた相手",
        "国のもとの目標",
    ];
    let messages = Message::ALL.iter().map(|one| one.text(Language::Ja).to_owned());
    let columns = columns_of(&IDS);
    let lines =
        ["disability_employment_rate", "share_in_posts.female.section_head-up"].into_iter().flat_map(|id| {
            let question = kurabe::compare::find_question(&columns, id).unwrap();
            let found = kurabe::compare::reference_lines(&question, None);
            found
                .iter()
                .map(|one| text::reference_sentence(&one.line, YearStyle::Era, Language::Ja))
                .collect::<Vec<_>>()
        });
    for text in messages.chain(lines) {
        for word in gone {
            assert!(!text.contains(word), "{word}: {text}");
        }
    }
}
