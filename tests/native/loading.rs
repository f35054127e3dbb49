//! What reading makes of broken files. Each file in `broken/` stands with the findings it must give, one a line:
//! path, severity, code. After a change that is meant, `KURABE_BLESS=1 cargo test --test loading` writes them anew.

use std::{fs, path::Path};

use kurabe::{
    load::{
        Finding, MAX_ENTRIES, MAX_ERRORS, MAX_FILE_BYTES, MAX_FINDINGS, MAX_PLANS, Outcome, load, load_sound,
        too_large,
    },
    model::Plan,
    text::{Language, describe_finding},
};
use proptest::prelude::*;

const BROKEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/broken");

fn lines(findings: &[Finding]) -> String {
    let line = |finding: &Finding| {
        format!("{} {} {}\n", finding.path, finding.severity.key(), finding.problem.code())
    };
    findings.iter().map(line).collect()
}

fn codes(text: &str) -> Vec<&'static str> {
    load(text.as_bytes(), "test.json").findings.iter().map(|finding| finding.problem.code()).collect()
}

/// A plan without facts; `more` are further members, each beginning with a comma.
fn plan(more: &str) -> String {
    format!(
        r#"{{"format":1,"id":"kaku-2025","title":"計画","municipality":{{"kind":"city"}},"sources":[{{"id":"plan","title":"計画"}}]{more}}}"#
    )
}

const TARGET: &str = r#"{"indicator":"share_of_hires","comparator":"at_least","value":30,"unit":"percent","places":[{"source":"plan"}]}"#;

#[test]
fn broken_files_give_the_findings_written_beside_them() {
    let mut names: Vec<_> = fs::read_dir(BROKEN).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    names.sort();
    assert!(names.len() > 40);
    for path in names {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let loaded = load(&fs::read(&path).unwrap(), &name);
        let found = lines(&loaded.findings);
        let expected = path.with_extension("findings");
        if std::env::var_os("KURABE_BLESS").is_some() {
            fs::write(&expected, &found).unwrap();
        }
        assert_eq!(found, fs::read_to_string(&expected).unwrap_or_default(), "{name}");
        for finding in &loaded.findings {
            assert_eq!(finding.origin, name);
            assert!(describe_finding(finding, Language::Ja).ends_with('。'));
        }
    }
    for entry in fs::read_dir(BROKEN).unwrap() {
        let path = entry.unwrap().path();
        assert!(path.with_extension("json").exists(), "{} belongs to no file", path.display());
    }
}

#[test]
fn what_can_be_read_of_a_broken_file_is_shown() {
    let of = |name: &str| load(&fs::read(Path::new(BROKEN).join(name)).unwrap(), name).plans;
    let values = |plan: &Plan| {
        plan.targets.iter().filter_map(|target| target.value).map(|value| value.get()).collect::<Vec<_>>()
    };

    let plans = of("one_bad_target.json");
    assert_eq!(values(&plans[0]), [30.0, 40.0]);
    assert_eq!(plans[0].observations.len(), 1);

    let plans = of("cut_off.json");
    assert_eq!((plans[0].targets.len(), plans[0].observations.len()), (2, 1));

    let plans = of("comma_missing.json");
    assert_eq!(values(&plans[0]), [30.0, 40.0, 50.0]);

    let plans = of("one_bad_plan_of_three.json");
    assert_eq!(plans.iter().map(|plan| plan.id.as_str()).collect::<Vec<_>>(), ["kaku-2025", "kaku-2027"]);

    let plans = of("municipality_parts.json");
    assert_eq!(plans[0].municipality.prefecture.as_deref(), Some("架空県"));
    assert_eq!(plans[0].municipality.kana, None);

    let plans = of("addresses.json");
    let urls: Vec<_> = plans[0].sources.iter().map(|source| source.url.as_deref()).collect();
    assert_eq!(urls, [None, None, Some("https://example.jp/plan.pdf"), None]);

    let plans = of("duplicate_keys.json");
    assert_eq!(plans[0].title, "架空市特定事業主行動計画");

    let plans = of("markup_in_names.json");
    assert_eq!(plans[0].municipality.name.as_deref(), Some("<img src=x onerror=alert(1)>"));

    for name in [
        "future_format.json",
        "missing_head.json",
        "municipality_kind.json",
        "shift_jis.json",
        "not_json.json",
    ] {
        assert!(of(name).is_empty(), "{name}");
    }
}

#[test]
fn a_file_over_the_limit_is_refused_unread() {
    let bytes = vec![b' '; MAX_FILE_BYTES as usize + 1];
    let loaded = load(&bytes, "large.json");
    assert_eq!(loaded.findings, [too_large("large.json", MAX_FILE_BYTES + 1)]);
    let text = describe_finding(&too_large("large.json", 100_000_000), Language::En);
    assert_eq!(
        text,
        "The file is too large (95 MB). Files of up to 48 MB can be read. Nothing was read from this file."
    );
}

#[test]
fn ten_thousand_levels_are_refused_wherever_they_stand() {
    let (open, close) = ("[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(codes(&format!("{open}{close}")), ["too_deep"]);
    assert_eq!(codes(&"{\"a\":".repeat(10_000)), ["too_deep"]);
    assert_eq!(codes(&plan(&format!(",\"notes\":{open}{close}"))), ["too_deep"]);
    assert_eq!(codes(&plan(&format!(",\"targets\":[{TARGET},{open}{close}]"))), ["too_deep"]);
    // What nobody reads harms nobody.
    assert_eq!(codes(&plan(&format!(",\"other\":{open}{close}"))), ["unknown_key"]);
}

#[test]
fn a_million_targets_are_cut_with_a_finding() {
    let many = format!("{}{TARGET}", format!("{TARGET},").repeat(MAX_ENTRIES));
    let loaded = load(plan(&format!(",\"targets\":[{many}]")).as_bytes(), "many.json");
    assert_eq!(loaded.plans[0].targets.len(), MAX_ENTRIES);
    assert_eq!(lines(&loaded.findings), "$.targets error too_many\n");

    let million = "{},".repeat(1_000_000);
    let loaded = load(plan(&format!(",\"targets\":[{million}{{}}]")).as_bytes(), "million.json");
    assert_eq!(loaded.findings.len(), MAX_FINDINGS);
    assert!(loaded.findings_left_out >= MAX_ERRORS - MAX_FINDINGS);
    assert_eq!(lines(&loaded.findings[..2]), "$ error too_many\n$.targets[0] error missing_field\n");
    assert!(loaded.plans[0].targets.is_empty());
}

#[test]
fn a_file_with_more_plans_than_japan_has_is_cut_with_a_finding() {
    let numbered = |number: usize| plan("").replace("kaku-2025", &format!("kaku-{number}"));
    let plans: Vec<_> = (0..=MAX_PLANS).map(numbered).collect();
    let loaded = load(format!("[{}]", plans.join(",")).as_bytes(), "many.json");
    assert_eq!(loaded.plans.len(), MAX_PLANS);
    assert_eq!(lines(&loaded.findings), "$ error too_many\n");
}

#[test]
fn errors_are_listed_before_warnings() {
    let keys: String = (0..300).map(|number| format!(",\"key{number}\":1")).collect();
    let loaded = load(plan(&format!("{keys},\"targets\":[{{}}]")).as_bytes(), "test.json");
    assert_eq!(
        lines(&loaded.findings[..2]),
        "$.targets[0] error missing_field\n$.key0 warning unknown_key\n"
    );
    assert_eq!((loaded.findings.len(), loaded.findings_left_out), (MAX_FINDINGS, 301 - MAX_FINDINGS));
}

#[test]
fn a_text_that_is_too_long_costs_its_entry() {
    let target =
        TARGET.replace("\"places\"", &format!("\"note\":{{\"ja\":\"{}\"}},\"places\"", "長".repeat(2_001)));
    let loaded = load(plan(&format!(",\"targets\":[{target},{TARGET}]")).as_bytes(), "test.json");
    assert_eq!(lines(&loaded.findings), "$.targets[0].note.ja error text_too_long\n");
    assert_eq!(loaded.plans[0].targets.len(), 1);
}

#[test]
fn a_finding_names_what_was_lost() {
    let loaded = load(plan(",\"targets\":[{\"value\":\"x\"}],\"period\":3").as_bytes(), "test.json");
    let outcomes: Vec<_> = loaded.findings.iter().map(|finding| finding.outcome).collect();
    assert_eq!(outcomes, [Outcome::EntryLeftOut(kurabe::load::Entry::Target), Outcome::PartLeftOut]);
}

#[test]
fn the_bundled_plans_read_without_errors() {
    for (name, bytes) in bundled_plans() {
        let loaded = load(&bytes, &name);
        assert_eq!(loaded.plans.len(), 1, "{name}: {}", lines(&loaded.findings));
        assert!(!loaded.has_errors(), "{name}:\n{}", lines(&loaded.findings));
    }
}

fn bundled_plans() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/plans");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension().is_some_and(|extension| extension == "json") && !path.ends_with("index.json")
    });
    paths.sort();
    paths
        .iter()
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap()))
        .collect()
}

/// The smallest bundled plan: mutations reach every part of it soon.
fn small_plan() -> Vec<u8> {
    bundled_plans().into_iter().map(|(_, bytes)| bytes).min_by_key(Vec::len).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_read_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        load(&bytes, "any.json");
    }

    #[test]
    fn anything_that_looks_like_json_is_read_without_panic(text in r#"([\[\]{},:" ]|\\u[0-9a-f]{4}|"[a-z]{1,9}"|-?[0-9]{1,3}|null|NaN){0,60}"#) {
        load(text.as_bytes(), "any.json");
        load(plan(&format!(",\"targets\":[{text}]")).as_bytes(), "any.json");
        load(plan(&format!(",\"municipality\":{{{text}}}")).as_bytes(), "any.json");
    }

    #[test]
    fn a_plan_cut_anywhere_is_read_without_panic(at in any::<prop::sample::Index>()) {
        let bytes = small_plan();
        let loaded = load(&bytes[..at.index(bytes.len())], "cut.json");
        prop_assert!(loaded.has_errors() || bytes[at.index(bytes.len())..].trim_ascii().is_empty());
    }

    #[test]
    fn a_plan_with_changed_bytes_is_read_without_panic(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), prop::sample::select(&b"\"{}[],:\\0x\xe3 \n"[..])), 1..4),
    ) {
        let mut bytes = small_plan();
        for (at, byte) in changes {
            let index = at.index(bytes.len());
            bytes[index] = byte;
        }
        let loaded = load(&bytes, "changed.json");
        for finding in &loaded.findings {
            describe_finding(finding, Language::En);
        }
    }
}

#[test]
fn the_strict_reader_reads_what_the_tolerant_one_has_nothing_to_say_about_and_nothing_else() {
    let root = env!("CARGO_MANIFEST_DIR");
    let mut read = [0, 0];
    for folder in ["plans", "tests/broken"] {
        for entry in fs::read_dir(format!("{root}/{folder}")).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_none_or(|ending| ending != "json") {
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            let (loaded, sound) = (load(&bytes, "x.json"), load_sound(&bytes, "x.json"));
            let expected = loaded.findings.is_empty().then_some(loaded);
            read[usize::from(expected.is_some())] += 1;
            assert!(sound == expected, "{}", path.display());
        }
    }
    assert!(read[0] > 20 && read[1] >= 5, "{read:?}");
}

#[test]
fn the_strict_reader_reads_the_joined_file_of_the_opening() {
    let plans: Vec<Plan> = ["onojo-2026", "koganei-2020"].map(crate::support::plan).into();
    let opening: Vec<_> = plans.iter().map(kurabe::export::opening_plan).collect();
    let bytes = serde_json::to_vec(&opening).unwrap();
    assert_eq!(load(&bytes, "x").findings, []);
    assert!(load_sound(&bytes, "x").is_some_and(|loaded| loaded.plans.len() == 2));
}
