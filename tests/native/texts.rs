//! The words of the page: complete in both languages, and right about years and numbers.

use crate::support::{IDS, columns_of};
use kurabe::{
    compare::{Question, find_question, trend},
    model::{CATALOGUE, Date, Due, EraYear, Family, FiscalYear, Law, Number, Period, Sex},
    state::LinkProblem,
    text::{
        Language, Message, YearStyle, comparator, date, dues, family, fiscal_year, law, number, period,
        phrase, question_definition, question_scope, question_title, trend_summary,
    },
};

fn has_japanese(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, 'ぁ'..='ん' | 'ァ'..='ヶ' | '一'..='龠'))
}

fn year(year: i32) -> FiscalYear {
    FiscalYear::new(year).unwrap()
}

#[test]
fn every_message_is_there_in_both_languages() {
    let name_of_the_other = [Message::OtherLanguage, Message::FullName];
    for message in Message::ALL {
        let (ja, en) = (message.text(Language::Ja), message.text(Language::En));
        assert!(!ja.is_empty() && !en.is_empty(), "{message:?}");
        assert!(!has_japanese(en) || name_of_the_other.contains(message), "{en}");
        assert!(has_japanese(ja) || name_of_the_other.contains(message), "{ja}");
    }
}

#[test]
fn every_question_of_the_five_plans_is_described_in_both_languages() {
    for column in columns_of(&IDS) {
        let targets = column.plan.targets.iter().map(Question::of_target);
        for question in targets.chain(column.plan.observations.iter().map(Question::of_observation)) {
            for language in [Language::Ja, Language::En] {
                let title = question_title(&question.indicator, &question.population, &[], language);
                let definition =
                    question_definition(&question.indicator, &question.population, &[], language);
                let scope = question_scope(&question.population, &question.condition, language);
                assert!(!title.contains(['{', '}', '_']) && !definition.is_empty(), "{title}");
                if language == Language::En {
                    assert!(
                        !has_japanese(&title) && !has_japanese(&definition) && !has_japanese(&scope),
                        "{title} {scope}"
                    );
                }
            }
        }
    }
}

#[test]
fn the_catalogue_has_no_key_twice_and_names_both_sexes() {
    let mut keys: Vec<_> = CATALOGUE.iter().map(|indicator| indicator.key).collect();
    keys.sort_unstable();
    keys.dedup();
    assert_eq!(keys.len(), CATALOGUE.len());
    let men = kurabe::model::Population { sex: Some(Sex::Male), ..Default::default() };
    assert_eq!(
        question_title(&"childcare_leave_take_up_rate".into(), &men, &[], Language::Ja),
        "男性職員の育児休業取得率"
    );
    assert_eq!(
        question_title(&"share_in_posts".into(), &men, &[], Language::Ja),
        "役職に占める男性職員の割合"
    );
    assert_eq!(
        question_title(&"share_of_hires".into(), &Default::default(), &[], Language::Ja),
        "採用者に占める職員の割合"
    );
}

#[test]
fn every_family_law_and_comparator_has_an_english_name() {
    for one in Family::ALL {
        assert!(!has_japanese(family(one, Language::En)));
    }
    for one in [Law::NextGeneration, Law::WomensAdvancement, Law::DisabilityEmployment] {
        assert!(!has_japanese(law(one, Language::En)));
    }
    use kurabe::model::Comparator::*;
    for one in
        [AtLeast, AtMost, Below, About, Exactly, Keep, NoWorseThanPreviousYear, DirectionOnly, Qualitative]
    {
        assert!(!has_japanese(comparator(one, Language::En)) && has_japanese(comparator(one, Language::Ja)));
    }
}

#[test]
fn fiscal_years_are_written_in_eras_and_western_years() {
    for (western, era) in [
        (1988, "昭和63年度"),
        (1989, "平成元年度"),
        (2014, "平成26年度"),
        (2018, "平成30年度"),
        (2019, "令和元年度"),
        (2024, "令和6年度"),
    ] {
        assert_eq!(fiscal_year(year(western), YearStyle::Era, Language::Ja), era);
        assert_eq!(fiscal_year(year(western), YearStyle::Western, Language::Ja), format!("{western}年度"));
    }
    assert_eq!(fiscal_year(year(2024), YearStyle::Era, Language::En), "FY2024 (Reiwa 6)");
}

#[test]
fn days_belong_to_the_era_of_their_day_and_to_the_fiscal_year_of_their_april() {
    let last_of_heisei = Date::new(2019, 4, 30).unwrap();
    assert_eq!(date(last_of_heisei, YearStyle::Era, Language::Ja), "平成31年4月30日");
    assert_eq!(last_of_heisei.fiscal_year(), year(2019));
    assert_eq!(Date::new(2025, 3, 31).unwrap().fiscal_year(), year(2024));
    assert_eq!(EraYear::of_date(Date::new(2019, 5, 1).unwrap()).calendar_year(), 2019);
    assert!(Date::new(2023, 2, 29).is_none() && Date::new(2024, 2, 29).is_some());
}

#[test]
fn periods_of_every_kind_are_said_in_words() {
    let cases = [
        ("FY2024", "令和6年度", "FY2024"),
        ("2024", "令和6年", "2024"),
        ("2024-04", "令和6年4月", "April 2024"),
        ("2025-04-01", "令和7年4月1日", "1 April 2025"),
        ("FY2020/FY2024", "令和2年度〜令和6年度の通算", "FY2020 to FY2024 together"),
    ];
    for (key, ja, en) in cases {
        let parsed: Period = key.parse().unwrap();
        assert_eq!(parsed.to_string(), key);
        assert_eq!(period(parsed, YearStyle::Era, Language::Ja), ja);
        assert_eq!(period(parsed, YearStyle::Western, Language::En), en);
    }
}

#[test]
fn due_years_in_a_row_are_said_as_each_year() {
    let run = [2020, 2021, 2022, 2023].map(|one| Due::FiscalYear(year(one)));
    assert_eq!(dues(&run, YearStyle::Era, Language::Ja), "令和2年度〜令和5年度の各年度");
    assert_eq!(dues(&run[..1], YearStyle::Era, Language::Ja), "令和2年度まで");
    assert_eq!(dues(&[run[0], run[2]], YearStyle::Western, Language::En), "by FY2020, by FY2022");
}

#[test]
fn large_numbers_are_separated_by_thousands() {
    for (value, text) in [
        (0.0, "0"),
        (-0.0, "0"),
        (-0.5, "-0.5"),
        (999.0, "999"),
        (90000.0, "90,000"),
        (1234567.25, "1,234,567.25"),
        (-1000.0, "-1,000"),
    ] {
        assert_eq!(number(Number::new(value).unwrap()), text);
    }
}

#[test]
fn what_a_link_asked_for_in_vain_is_said_with_its_name_in_both_languages() {
    let problems = [
        LinkProblem::UnknownPlan("atlantis-2099".into()),
        LinkProblem::UnknownView("atlantis-2099".into()),
        LinkProblem::UnknownQuestion("atlantis-2099".into()),
        LinkProblem::Repeated("atlantis-2099".into()),
        LinkProblem::BrokenEncoding("atlantis-2099".into()),
        LinkProblem::SettingOfUnknownPlan("staff", "atlantis-2099".into()),
    ];
    for problem in &problems {
        for language in [Language::Ja, Language::En] {
            assert!(phrase::link_problem(problem, language).contains("atlantis-2099"));
        }
    }
    assert!(phrase::link_problem(&LinkProblem::TooManyPlans { asked: 5000 }, Language::En).contains("5000"));
    let long = phrase::link_problem(&LinkProblem::UnknownView("\u{202e}x".repeat(5000)), Language::En);
    assert!(long.chars().count() < 1_200 && !long.contains('\u{202e}'), "{long}");
}

#[test]
fn a_chart_is_told_in_sentences() {
    let columns = columns_of(&IDS);
    let question = find_question(&columns, "childcare_leave_take_up_rate.male").unwrap();
    let trend = trend(&columns, &question).unwrap();
    let sentences = trend_summary(&trend, &|line| line.plan.clone(), YearStyle::Era, Language::Ja);
    assert_eq!(
        sentences[0],
        "onojo-2026は令和2年度の37.5%から令和6年度の77.8%へ。対象者は8〜20人。前計画 20%以上(期限の記載なし)。"
    );
    let sentences = trend_summary(&trend, &|line| line.plan.clone(), YearStyle::Western, Language::En);
    assert_eq!(
        sentences[1],
        "koganei-2020: 40.0% in FY2020, 108.3% in FY2023. Among 8 to 15 people. Target 50% (by FY2024)."
    );
    assert_eq!(sentences[2], "nishitokyo-2010: no results. Target 10% (by FY2014).");
}
