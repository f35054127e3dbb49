//! The examples do what they promise. Their `main` prints what `told` says here.

#[path = "../../examples/compare_two.rs"]
#[expect(dead_code, reason = "`main` is for the command line")]
mod compare_two;
#[path = "../../examples/read_plan.rs"]
#[expect(dead_code, reason = "`main` is for the command line")]
mod read_plan;
#[path = "../../examples/write_sheet.rs"]
#[expect(dead_code, reason = "`main` is for the command line")]
mod write_sheet;

#[test]
fn reading_a_plan_says_what_is_in_it_and_what_is_wrong_with_its_place() {
    let sound = read_plan::told("plans/isumi-2021.json").unwrap();
    assert_eq!(sound.first().unwrap(), "第3次いすみ市特定事業主行動計画 (Isumi City)");
    assert_eq!(sound.len(), 3, "title, figures, measures, and no finding: {sound:?}");
    let broken = read_plan::told("tests/broken/one_bad_target.json").unwrap();
    assert!(broken.iter().any(|line| line.starts_with("$.targets[")), "{broken:?}");
    assert!(read_plan::told("plans/nowhere.json").is_err());
}

#[test]
fn comparing_two_plans_lists_what_both_ask_with_targets_as_printed() {
    let lines = compare_two::told().unwrap();
    let fathers = lines.iter().position(|line| line == "男性職員の育児休業取得率").unwrap();
    assert_eq!(lines[fathers + 1], "  大野城市: 20%以上 (注つきで比較可)");
    assert_eq!(lines[fathers + 2], "  小金井市: 50%(R6年) (注つきで比較可)");
    for question in lines.chunks(3) {
        assert!(!question[0].starts_with(' ') && question[1].contains("大野城市"), "{question:?}");
        assert!(question[2].contains("小金井市"), "{question:?}");
    }
}

#[test]
fn a_written_sheet_has_a_column_for_each_plan_and_leaves_no_row_without_words() {
    let text = write_sheet::told().unwrap();
    let head = text.lines().find(|line| line.starts_with("| ")).unwrap();
    assert!(head.contains("大野城市") && head.contains("いすみ市"), "{head}");
    assert!(text.contains("配偶者出産休暇 [spouse_birth_leave]"), "{text}");
}
