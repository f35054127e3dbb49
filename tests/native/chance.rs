//! Small numbers and chance: the published values of the intervals, what always holds for them, and where there is none.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{
        Chance, Interval, IntervalMethod, NoChance, ProgressRow, Question, Share, chance, progress,
        row_chance, weight_of_one,
    },
    model::{CATALOGUE, Condition, Count, Date, Nature, Number, Population, Unit},
    text::{
        Language, chance_interval, difference_explained, no_chance, target_explained,
        weight_of_one as weight_in_words,
    },
};
use proptest::prelude::*;

fn count(value: f64) -> Option<Count> {
    Count::new(value)
}

fn share(part: u32, whole: u32) -> Share {
    Share::new(count(part.into()).unwrap(), count(whole.into()).unwrap()).unwrap()
}

/// Ends as parts of one with four decimals, as the papers print them.
fn ends(interval: Interval) -> [String; 2] {
    [interval.low, interval.high].map(|end| format!("{:.4}", end.get() / 100.0 + 0.0))
}

fn question(key: &str) -> Question {
    Question { indicator: key.into(), population: Population::default(), condition: Condition::default() }
}

fn row(part_of_id: &str) -> ProgressRow {
    let rows = progress(&columns_of(&IDS), Date::new(2026, 11, 20).unwrap());
    rows.into_iter().find(|row| row.id.contains(part_of_id)).expect(part_of_id)
}

/// Newcombe 1998, Stat. Med. 17:857-872, table I, method 3; 0 of 10 and 10 of 10 after the formula.
#[test]
fn the_interval_of_a_share_is_the_published_one() {
    let cases = [
        (81, 263, "0.2553", "0.3662"),
        (15, 148, "0.0624", "0.1605"),
        (0, 20, "0.0000", "0.1611"),
        (1, 29, "0.0061", "0.1718"),
        (0, 10, "0.0000", "0.2775"),
        (10, 10, "0.7225", "1.0000"),
    ];
    for (part, whole, low, high) in cases {
        let interval = share(part, whole).wilson().unwrap();
        assert_eq!(ends(interval), [low, high], "{part}/{whole}");
        assert_eq!((interval.unit, interval.method), (Unit::Percent, IntervalMethod::Wilson));
    }
}

/// Newcombe 1998, Stat. Med. 17:873-890, table II, method 10.
#[test]
fn the_interval_of_a_difference_is_the_published_one() {
    let cases = [
        ((56, 70), (48, 80), "0.2000", "0.0524", "0.3339"),
        ((9, 10), (3, 10), "0.6000", "0.1705", "0.8090"),
        ((6, 7), (2, 7), "0.5714", "0.0582", "0.8062"),
        ((5, 56), (0, 29), "0.0893", "-0.0381", "0.1926"),
        ((0, 10), (0, 20), "0.0000", "-0.1611", "0.2775"),
        ((0, 10), (0, 10), "0.0000", "-0.2775", "0.2775"),
        ((10, 10), (0, 20), "1.0000", "0.6791", "1.0000"),
        ((10, 10), (0, 10), "1.0000", "0.6075", "1.0000"),
    ];
    for ((part, whole), (other_part, other_whole), difference, low, high) in cases {
        let explained = share(part, whole).difference(&share(other_part, other_whole)).unwrap();
        assert_eq!(format!("{:.4}", explained.difference.get() / 100.0), difference);
        assert_eq!(ends(explained.interval), [low, high], "{part}/{whole} - {other_part}/{other_whole}");
        assert_eq!(explained.interval.method, IntervalMethod::NewcombeHybridScore);
        assert_eq!(explained.within, low.starts_with('-'));
    }
}

fn counts() -> impl Strategy<Value = (u32, u32)> {
    (1..2000_u32).prop_flat_map(|whole| (0..=whole, Just(whole)))
}

proptest! {
    #[test]
    fn an_interval_holds_its_share_and_stays_between_nothing_and_all((part, whole) in counts()) {
        let share = share(part, whole);
        let interval = share.wilson().unwrap();
        prop_assert!(interval.contains(Number::new(share.percent()).unwrap()));
        prop_assert!(interval.low.get() >= 0.0 && interval.high.get() <= 100.0);
        prop_assert!(interval.low < interval.high);
    }

    #[test]
    fn those_who_did_and_those_who_did_not_have_mirrored_intervals((part, whole) in counts()) {
        let (did, did_not) = (share(part, whole).wilson().unwrap(), share(whole - part, whole).wilson().unwrap());
        prop_assert!((did.low.get() - (100.0 - did_not.high.get())).abs() < 1e-9);
        prop_assert!((did.high.get() - (100.0 - did_not.low.get())).abs() < 1e-9);
    }

    #[test]
    fn the_same_share_of_more_people_has_a_narrower_interval((part, whole) in counts(), times in 2..10_u32) {
        let width = |share: Share| {
            let interval = share.wilson().unwrap();
            interval.high.get() - interval.low.get()
        };
        prop_assert!(width(share(part * times, whole * times)) < width(share(part, whole)));
    }

    #[test]
    fn a_difference_turned_round_has_its_interval_turned_round(a in counts(), b in counts()) {
        let (one, other) = (share(a.0, a.1), share(b.0, b.1));
        let (there, back) = (one.difference(&other).unwrap(), other.difference(&one).unwrap());
        prop_assert!((there.difference.get() + back.difference.get()).abs() < 1e-6);
        prop_assert!((there.interval.low.get() + back.interval.high.get()).abs() < 1e-9);
        prop_assert_eq!(there.within, back.within);
        prop_assert!((-100.0 - 1e-9..=100.0 + 1e-9).contains(&there.interval.low.get()));
        prop_assert!(one.difference(&one).unwrap().within);
    }

    #[test]
    fn a_target_is_within_chance_exactly_when_the_interval_holds_it((part, whole) in counts(), target in 0..=100_u32) {
        let (share, target) = (share(part, whole), Number::new(target.into()).unwrap());
        prop_assert_eq!(share.against(target).unwrap().within, share.wilson().unwrap().contains(target));
    }
}

#[test]
fn nobody_and_everybody_have_an_interval_that_ends_exactly_there() {
    for whole in 1..3000 {
        assert_eq!(share(0, whole).wilson().unwrap().low.get(), 0.0, "{whole}");
        assert_eq!(share(whole, whole).wilson().unwrap().high.get(), 100.0, "{whole}");
    }
}

#[test]
fn chance_is_asked_only_of_people_and_events_that_vary_each_year() {
    for indicator in CATALOGUE {
        let found = chance(&question(indicator.key), count(3.0), count(8.0)).map(|found| found.0);
        let expected = match indicator.nature {
            Nature::TakeUpRate => Ok(Chance::People),
            Nature::ShareOfEvents => Ok(Chance::Events),
            Nature::ShareOfStock => Err(NoChance::Stock),
            Nature::Opinion => Err(NoChance::Opinion),
            _ => Err(NoChance::NoShare),
        };
        assert_eq!(found, expected, "{}", indicator.key);
    }
    assert_eq!(chance(&question("own"), count(3.0), count(8.0)), Err(NoChance::OwnIndicator));
}

#[test]
fn there_is_no_interval_without_whole_counts_of_a_part_and_its_whole() {
    let ask = |part, whole| chance(&question("childcare_leave_take_up_rate"), part, whole).err();
    assert_eq!(ask(count(13.0), count(12.0)), Some(NoChance::AboveWhole), "Koganei FY2023");
    assert_eq!(ask(count(0.0), count(0.0)), Some(NoChance::NotCountable));
    assert_eq!(ask(count(1.5), count(12.0)), Some(NoChance::NotCountable));
    assert_eq!(ask(count(1.0), count(12.5)), Some(NoChance::NotCountable));
    assert_eq!(ask(None, count(12.0)), Some(NoChance::NoCounts));
    // A count without its base is printed all the same, and is not called unprinted.
    assert_eq!(ask(count(12.0), None), Some(NoChance::NoDenominator));
    assert_eq!(ask(count(0.0), count(12.0)), None);
}

#[test]
fn one_person_weighs_a_hundredth_of_a_hundred_people_and_nothing_where_people_are_weighted() {
    let weight =
        |key: &str, whole: f64| weight_of_one(&question(key), count(whole)).map(|weight| weight.number.get());
    assert_eq!(weight("childcare_leave_take_up_rate", 8.0), Some(12.5));
    assert_eq!(weight("share_in_posts", 64.0), Some(1.5625));
    assert_eq!(weight("share_of_hires", 100.0), Some(1.0));
    for key in ["disability_employment_rate", "disability_satisfaction", "annual_leave_take_up_rate", "own"] {
        assert_eq!(weight(key, 8.0), None, "{key}");
    }
    assert_eq!(weight("share_in_posts", 0.0), None);
    assert_eq!(weight("share_in_posts", 8.5), None);
}

#[test]
fn a_row_knows_what_chance_has_to_do_with_it() {
    let fathers = row_chance(&row("onojo-2026.childcare_leave_take_up_rate.male.previous")).unwrap();
    assert_eq!(fathers.chance, Chance::People);
    assert!(!fathers.against_target.unwrap().within, "7 of 9 against 20 %");
    assert!(fathers.since_start.unwrap().within, "7 of 9 after 3 of 8");
    let participation = row_chance(&row("koganei-2020.childcare_participation")).unwrap();
    // 100 % is beyond chance from any single miss, so that nothing is said of this one.
    assert_eq!(participation.against_target, None, "11 of 12 against 100 %");
    let chiefs = row_chance(&row("promotion_exam_application_rate.female.subsection_chief")).unwrap();
    assert!(!chiefs.against_target.unwrap().within, "4 of 52 against 25 %, where 12 of 52 would be within");
    assert!(participation.since_start.unwrap().within, "11 of 12 after 13 of 15");
    assert_eq!(
        row_chance(&row("share_in_posts.female.section_head-up.previous")).err(),
        Some(NoChance::Stock)
    );
    assert_eq!(
        row_chance(&row("koganei-2020.childcare_leave_take_up_rate")).err(),
        Some(NoChance::AboveWhole)
    );
    assert_eq!(row_chance(&row("isumi-2021.share_of_hires")).err(), Some(NoChance::NoCounts));
}

#[test]
fn an_interval_is_told_with_its_method_and_what_it_means() {
    let nine = share(7, 9);
    assert_eq!(
        chance_interval(Chance::People, &nine.wilson().unwrap(), Language::Ja),
        "95%区間は45.3〜93.7%(ウィルソンのスコア法)。全員を数えた率で、標本による誤差ではない。一人ひとりの取りやすさや選びやすさが同じままでも、年によってこのくらい動くという幅。"
    );
    let explained = nine.difference(&share(12, 13)).unwrap();
    assert_eq!(
        difference_explained(&explained, Language::Ja),
        "差は約−14.5ポイント、95%区間は−47.7〜15.6ポイント(ニューカムのハイブリッドスコア法)。0を含むので、偶然の変動で説明できる範囲内。"
    );
    assert!(
        target_explained(&nine.against(Number::new(85.0).unwrap()).unwrap(), Language::En)
            .starts_with("The target lies inside the 95% interval")
    );
    let weight = weight_of_one(&question("share_in_posts"), count(8.0)).unwrap();
    assert_eq!(weight_in_words(weight, Language::Ja), "1人で12.5ポイント動く。");
    assert_eq!(weight_in_words(weight, Language::En), "One person moves it by 12.5 points.");
    let weight = weight_of_one(&question("share_in_posts"), count(9.0)).unwrap();
    assert_eq!(weight_in_words(weight, Language::Ja), "1人で約11.1ポイント動く。");
}

#[test]
fn every_reason_against_an_interval_is_said_in_both_languages() {
    let japanese =
        |text: &str| text.chars().any(|letter| matches!(letter, 'ぁ'..='ん' | 'ァ'..='ヶ' | '一'..='龠'));
    let reasons = [
        NoChance::Stock,
        NoChance::NoShare,
        NoChance::Opinion,
        NoChance::OwnIndicator,
        NoChance::NoCounts,
        NoChance::NotCountable,
        NoChance::AboveWhole,
    ];
    for reason in reasons {
        assert!(japanese(no_chance(reason, Language::Ja)) && !japanese(no_chance(reason, Language::En)));
    }
    let interval = share(7, 9).wilson().unwrap();
    for chance in [Chance::People, Chance::Events] {
        assert!(!japanese(&chance_interval(chance, &interval, Language::En)));
    }
}
