//! The tool `planfile` as a person or a script uses it: its output, its exit status, a reader that stops reading.

use std::{
    fs,
    path::Path,
    process::{Command, Output, Stdio},
};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn planfile(arguments: &[&str]) -> (Option<i32>, String, String) {
    let Output { status, stdout, stderr } =
        Command::new(env!("CARGO_BIN_EXE_planfile")).args(arguments).current_dir(ROOT).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (status.code(), text(stdout), text(stderr))
}

#[test]
fn check_prints_a_line_for_each_finding() {
    let (status, out, _) = planfile(&["check", "tests/broken/one_bad_target.json"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        out,
        "tests/broken/one_bad_target.json: $.targets[1].value: error number_as_string: The number \"30%\" stands in \
         quotation marks. Write the digits alone, without quotation marks or unit. This target is left out, the rest \
         is shown.\n"
    );
}

#[test]
fn check_prints_what_is_odd_in_the_document_in_the_same_form() {
    let (status, out, _) = planfile(&["check", "plans/koganei-2020.json", "plans/nishitokyo-2010.json"]);
    assert_eq!((status, out.lines().count()), (Some(0), 3));
    assert!(out.ends_with(
        "plans/koganei-2020.json: $.observations[13]: note numerator_above_denominator: Childcare leave take-up rate, men \
         (FY2023): 108.3%, 13 of 12 people; the numerator is above the denominator. With this indicator that happens when \
         children are born in one year and leave is taken in another.\n"
    ), "{out}");
    let (_, out, _) = planfile(&["check", "--json", "--lang", "ja", "plans/ward-2021.json"]);
    assert_eq!(
        out,
        "{\"file\":\"plans/ward-2021.json\",\"path\":\"$.targets[0]\",\"severity\":\"note\",\
         \"code\":\"targets_without_due\",\"sentence\":\"8件の目標のいずれにも期限が書かれていない。\"}\n"
    );
}

#[test]
fn check_names_the_place_of_a_plan_in_a_list() {
    let ward = fs::read_to_string(Path::new(ROOT).join("plans/ward-2021.json")).unwrap();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("list.json");
    fs::write(&file, format!("[{ward}]")).unwrap();
    let (status, out, _) = planfile(&["check", file.to_str().unwrap()]);
    assert_eq!(status, Some(0));
    assert!(out.contains(": $[0].targets[0]: note targets_without_due: "), "{out}");
}

#[test]
fn check_looks_for_the_plan_before_among_the_files_named() {
    let sound = fs::read_to_string(Path::new(ROOT).join("tests/broken/sound.json")).unwrap();
    let file = |name: &str, text: String| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let with = |id: &str, more: &str| {
        let text = sound.replace("kaku-2025", id);
        format!("{}{more}}}", text.trim_end().strip_suffix('}').unwrap())
    };
    let before = file("before.json", with("kaku-2020", r#","period":{"from":"FY2020","to":"FY2023"}"#));
    let after = r#","period":{"from":"FY2025"},"predecessor":{"title":"前の計画","plan":"kaku-2020"}"#;
    let after = file("after.json", with("kaku-2025", after));
    let gap = |files: &[&str]| planfile(files).1.contains("gap_after_predecessor");
    assert!(gap(&["check", &before, &after]) && gap(&["check", &after, &before]));
    assert!(!gap(&["check", &after]));
}

#[test]
fn a_file_with_errors_is_not_searched_for_oddities() {
    let (status, out, _) = planfile(&["check", "tests/broken/one_bad_target.json"]);
    assert_eq!((status, out.lines().count()), (Some(1), 1));
}

#[test]
fn check_speaks_japanese_and_json() {
    let (status, out, _) = planfile(&["check", "--lang", "ja", "--json", "tests/broken/no_plan.json"]);
    assert_eq!(status, Some(1));
    assert_eq!(
        out,
        "{\"file\":\"tests/broken/no_plan.json\",\"path\":\"$\",\"severity\":\"error\",\"code\":\"no_plan\",\
         \"sentence\":\"リストに計画が一つもありません。このファイルからは何も読み込んでいません。\"}\n"
    );
}

#[test]
fn the_exit_status_tells_sound_from_faulty_from_unusable() {
    assert_eq!(planfile(&["check", "tests/broken/sound.json"]), (Some(0), String::new(), String::new()));
    // Warnings alone are no errors.
    assert_eq!(planfile(&["check", "plans/onojo-2026.json"]).0, Some(0));
    assert_eq!(planfile(&["check", "tests/broken/sound.json", "tests/broken/empty.json"]).0, Some(1));
    let (status, out, err) = planfile(&["check", "no-such-file.json", "tests/broken/no_plan.json"]);
    assert_eq!(status, Some(2));
    assert!(out.contains("no_plan"), "the other file is still checked");
    assert!(err.starts_with("planfile: cannot read no-such-file.json: "));
}

#[test]
fn wrong_commands_say_what_is_wrong() {
    for (arguments, message) in [
        (&[][..], "a command is missing"),
        (&["chekc", "a.json"], "unknown command chekc"),
        (&["check"], "check needs at least one file"),
        (&["check", "--lang", "fr", "a.json"], "--lang must be followed by ja or en"),
        (&["export", "--json", "a.json"], "--json and --lang belong to check"),
        (&["check", "--quiet", "a.json"], "unknown option --quiet"),
        (&["schema", "a.json"], "schema takes no file"),
    ] {
        let (status, out, err) = planfile(arguments);
        assert_eq!((status, out.as_str()), (Some(2), ""), "{arguments:?}");
        assert_eq!(err, format!("planfile: {message}\nTry: planfile --help\n"));
    }
    let (status, out, _) = planfile(&["--help"]);
    assert_eq!(status, Some(0));
    assert!(out.contains("planfile check"));
}

#[test]
fn more_findings_than_are_listed_are_counted() {
    let keys: String = (0..250).map(|number| format!(",\"key{number}\":1")).collect();
    let sound = fs::read_to_string(Path::new(ROOT).join("tests/broken/sound.json")).unwrap();
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("many_findings.json");
    fs::write(&file, format!("{}{keys}}}", sound.trim_end().strip_suffix('}').unwrap())).unwrap();
    let (status, out, err) = planfile(&["check", file.to_str().unwrap()]);
    assert_eq!((status, out.lines().count()), (Some(0), 200));
    assert!(err.ends_with("There are 50 more.\n"), "{err}");
}

#[test]
fn export_writes_one_row_for_each_fact() {
    let (status, out, err) =
        planfile(&["export", "tests/broken/sound.json", "tests/broken/one_bad_target.json"]);
    assert_eq!((status, out.lines().count()), (Some(1), 1 + 2 + 3));
    assert!(out.starts_with("plan,code,municipality,kind,indicator,family,population,condition,stage,comparator,value,unit,period_kind,period,numerator,denominator,absent,printed,source,place,note,id,title,"));
    assert!(err.starts_with("tests/broken/one_bad_target.json: $.targets[1].value: number_as_string: "));
}

#[test]
fn index_keeps_the_order_given_and_passes_over_itself() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("collection");
    fs::create_dir_all(&folder).unwrap();
    let sound = fs::read_to_string(Path::new(ROOT).join("tests/broken/sound.json")).unwrap();
    let file = |name: &str, text: &str| {
        fs::write(folder.join(name), text).unwrap();
        folder.join(name).to_str().unwrap().to_owned()
    };
    let (second, first) = (file("b.json", &sound.replace("kaku-2025", "kaku-2030")), file("a.json", &sound));
    let itself = file("index.json", "");
    let (status, out, err) = planfile(&["index", &second, &itself, &first]);
    assert_eq!((status, err.as_str()), (Some(0), ""));
    let index: kurabe::load::PlanIndex = serde_json::from_str(&out).unwrap();
    assert_eq!(index.default, ["kaku-2030", "kaku-2025"]);
    assert_eq!(index.plans.iter().map(|entry| entry.file.as_str()).collect::<Vec<_>>(), ["b.json", "a.json"]);
    assert_eq!(index.plans[0].municipality.name.as_deref(), Some("架空市"));

    let (status, _, err) = planfile(&["index", &first, &first]);
    assert_eq!(status, Some(1));
    assert!(err.contains("the plan id \"kaku-2025\" is already used in"), "{err}");
}

#[test]
fn a_reader_that_stops_early_causes_no_panic() {
    for arguments in [&["schema"][..], &["export", "plans/onojo-2026.json"]] {
        let mut child = Command::new(env!("CARGO_BIN_EXE_planfile"))
            .args(arguments)
            .current_dir(ROOT)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(!err.contains("panicked") && !err.contains("roken pipe"), "{err}");
    }
}

#[test]
fn outline_prints_the_structure_of_a_text_without_its_words() {
    let (status, out, _) = planfile(&["outline", "tests/outline/example.txt"]);
    assert_eq!(status, Some(0));
    let lines: Vec<Vec<&str>> = out.lines().skip(1).map(|line| line.split('\t').take(5).collect()).collect();
    let expected = [
        ["1", "1", "heading", "#", ""],
        ["3", "1", "heading", "##", ""],
        ["5", "1", "paragraph", "", ""],
        ["7", "1", "actor", "", "人事課"],
        ["9", "1", "bullet", "-", "人事課"],
        ["11", "1", "bullet", "-", "人事課"],
        ["13", "1", "row", "", "人事課"],
        ["14", "1", "actor", "", "職員"],
        ["14", "2", "bullet", "○", "職員"],
        ["14", "3", "bullet", "○", "職員"],
    ];
    assert_eq!(lines, expected);
    assert!(!out.contains("大切") && !out.contains("手引"), "{out}");
}

#[test]
fn outline_says_which_pieces_an_account_of_the_text_does_not_have() {
    let text = fs::read_to_string(Path::new(ROOT).join("tests/outline/example.txt")).unwrap();
    let folder = std::env::temp_dir().join(format!("kurabe-outline-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let (account, other) = (folder.join("account.tsv"), folder.join("other.txt"));
    let blank = planfile(&["outline", "tests/outline/example.txt"]).1;
    fs::write(&account, blank.replace("\t\n", "\taim\n")).unwrap();
    fs::write(&other, text.replace("手引を作る", "手引を配る")).unwrap();
    let [account, other] = [&account, &other].map(|path| path.to_str().unwrap().to_owned());
    assert_eq!(
        planfile(&["outline", "tests/outline/example.txt", &account]),
        (Some(0), String::new(), String::new())
    );
    let (status, out, _) = planfile(&["outline", &other, &account]);
    assert_eq!(status, Some(1));
    let changed: Vec<_> = out.lines().map(|line| line.split('\t').next().unwrap()).collect();
    assert_eq!(changed, ["+ 11", "- 11"]);
    assert_eq!(planfile(&["outline", "no-such-file.txt"]).0, Some(2));

    // A piece of which nothing is said is not accounted for.
    fs::write(&account, blank.replacen("\t\n", "\taim\n", blank.lines().count() - 3)).unwrap();
    let (status, out, _) = planfile(&["outline", "tests/outline/example.txt", &account]);
    let unsaid: Vec<_> = out.lines().map(|line| line.split('\t').take(2).collect::<Vec<_>>()).collect();
    assert_eq!((status, unsaid), (Some(1), vec![vec!["? 14", "2"], vec!["? 14", "3"]]));
    fs::remove_dir_all(folder).unwrap();
}

#[test]
fn cells_says_of_each_row_what_was_read_and_what_was_not() {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cells.csv");
    fs::write(&file, "\u{feff}項目,目標,時期\n取得率,男性30%以上 検討中,32年度\n採用,,\n").unwrap();
    let cells = |role: &str, column: &str, more: &[&str]| {
        let arguments = ["cells", "--as", role, "--column", column, file.to_str().unwrap()];
        planfile(&[&arguments, more].concat())
    };
    let (status, out, _) = cells("target", "目標", &[]);
    assert_eq!((status, out.lines().count()), (Some(0), 2));
    assert_eq!(
        out.lines().next().unwrap(),
        "{\"read\":[{\"comparator\":\"at_least\",\"condition\":null,\"confidence\":\"unsure\",\"kind\":\"value\",\"label\":\"男性\",\
         \"period\":null,\"population\":\"male\",\"span\":[0,7],\"unit\":\"percent\",\"value\":30.0}],\
         \"text\":\"男性30%以上 検討中\",\"unread\":[{\"span\":[8,11],\"text\":\"検討中\"}]}"
    );
    let (_, out, _) = cells("time", "時期", &["--era", "平成"]);
    assert!(out.contains("\"period\":\"FY2020\"") && out.contains("\"confidence\":\"sure\""), "{out}");
    let (status, _, errors) = cells("time", "期限", &[]);
    assert_eq!(status, Some(2));
    assert!(errors.ends_with("no column is called 期限\n"), "{errors}");
    assert_eq!(planfile(&["cells", "--column", "目標", file.to_str().unwrap()]).0, Some(2));
}
