//! Which measures a search finds.

use super::*;

#[test]
fn a_search_in_half_width_finds_handbooks() {
    let columns = columns_of(&IDS);
    let found = narrowed(&columns, &MeasureChoice { words: "ﾊﾝﾄﾞﾌﾞｯｸ".into(), ..MeasureChoice::default() });
    let row = rows(&found).into_iter().find(|row| row.theme == Some(Theme::Handbook)).unwrap();
    let koganei = IDS.iter().position(|id| *id == "koganei-2020").unwrap();
    assert!(matches!(row.cells[koganei], MeasureCell::Measures(_)));
    assert!(found.shown < found.total);
}

#[test]
fn several_words_find_the_measures_that_hold_them_all_wherever_they_stand() {
    let columns = columns_of(&IDS);
    let found = |words: &str| {
        let table = narrowed(&columns, &MeasureChoice { words: words.into(), ..MeasureChoice::default() });
        assert!(table.shown < table.total, "{words}");
        table.shown
    };
    for words in ["看護 周知", "水曜 会議", "定時退庁 呼びかけ", "NURSING　leave", "Personnel Wednesday"]
    {
        assert!(found(words) > 0, "{words}");
    }
    assert_eq!(found("水曜 会議"), found("　会議　　水曜 "), "in any order, between any blanks");
    assert!(found("水曜 会議") < found("会議"), "each further word narrows");
    assert_eq!(found("看護 魚つり"), 0);
}

#[test]
fn the_word_for_an_interval_in_either_language_leaves_the_measures_of_one_plan() {
    let columns = columns_of(&IDS);
    for words in ["ｲﾝﾀｰﾊﾞﾙ", "interval"] {
        let table = narrowed(&columns, &MeasureChoice { words: words.into(), ..MeasureChoice::default() });
        let found: Vec<_> = rows(&table).iter().map(|row| (row.theme, row.plans)).collect();
        assert_eq!(found, [(Some(Theme::WorkInterval), 1), (Some(Theme::LongHoursHealth), 1)], "{words}");
        assert_eq!((table.shown, table.is_narrowed), (2, true), "{words}");
    }
}

#[test]
fn a_search_reads_what_a_progress_report_says_of_each_year() {
    let columns = columns_of(&["koganei-2020"]);
    for (words, ids) in [
        ("年3回", &["3-4"][..]),
        ("3 times a year", &["3-4"]),
        ("時差勤務導入", &["4-1"]),
        ("隔年", &["1-2"]),
        ("every other year", &["1-2"]),
    ] {
        let measures = &columns[0].plan.measures;
        let held: Vec<_> =
            measures.iter().filter(|measure| speaks_of(measure, words)).map(|one| one.id.as_str()).collect();
        assert_eq!(held, ids, "{words}");
    }
}
