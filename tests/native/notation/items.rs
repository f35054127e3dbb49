use kurabe::{
    model::{CATALOGUE, INDICATOR_WORDS, find_indicator},
    notation::read_item,
};

use super::said;

fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(said(text, &read_item(text)), *expected, "{text}");
    }
}

#[test]
fn an_item_means_an_indicator_of_people_under_a_condition() {
    check(&[
        ("男性職員の育児休業取得率", "childcare_leave_take_up_rate male"),
        ("男性職員の育児休業取得率（２週間以上）", "childcare_leave_take_up_rate male leave>=2weeks"),
        ("配偶者出産休暇取得率", "spouse_birth_leave_take_up_rate"),
        (
            "出産補助休暇又は育児参加休暇の取得率",
            "leaves_at_birth_take_up_rate any_of=childcare_participation_leave+spouse_birth_leave",
        ),
        ("管理職（課長級以上）に占める女性の割合", "share_in_posts female;section_head+"),
        ("係長級の女性割合", "share_in_posts female;subsection_chief"),
        ("採用した職員に占める女性職員の割合", "share_of_hires female"),
        ("職員に占める女性職員の割合 技術職", "share_of_staff female;technical"),
        ("職員一人当たりの月平均時間外勤務時間数", "overtime_hours_per_person per_month"),
        ("(3) 年次有給休暇の平均取得日数", "annual_leave_mean_days"),
        ("年次休暇の\n取得率", "annual_leave_take_up_rate"),
        ("実雇用率 教育委員会", "disability_employment_rate board_of_education"),
    ]);
}

#[test]
fn a_part_of_an_indicator_is_a_guess_and_what_is_beyond_it_is_unread() {
    check(&[
        ("時間外勤務の縮減", "overtime_hours_per_person?overtime_hours_total"),
        ("課長級", "share_in_posts section_head?"),
        ("採用者の女性割合（消防含む）", "share_of_hires female?; [消防含む]"),
        ("女性職員の離職率（若手）", "leaving_rate female?leavers_by_age; [若手]"),
    ]);
}

#[test]
fn what_no_indicator_of_the_catalogue_says_stays_unread() {
    for text in
        ["採用試験の受験者の女性割合", "平均継続勤務年数の男女差", "職員の給与の男女の差異", "研修の充実"]
    {
        check(&[(text, &format!("[{text}]"))]);
    }
}

#[test]
fn every_indicator_of_the_catalogue_has_words_and_its_name_is_understood() {
    for row in INDICATOR_WORDS {
        assert!(find_indicator(row.key).is_some(), "{}", row.key);
    }
    for indicator in CATALOGUE {
        let name = indicator.name.ja.replace("{sex}", "女性");
        let said = said(&name, &read_item(&name));
        // A name for several leaves together says nothing of which.
        if indicator.key != "leaves_at_birth_take_up_rate" {
            assert!(said.starts_with(indicator.key), "{name}: {said}");
        }
        assert!(INDICATOR_WORDS.iter().any(|row| row.key == indicator.key), "{}", indicator.key);
    }
}
