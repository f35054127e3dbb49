//! The plan store over a storage that fails where a test wants it to: whatever happens, and whenever, a plan that was kept is
//! there in its old version or in its new one.

mod faulty;

use faulty::{Fault, Faulty, Old, finished, interleaved};
use kurabe::store::{
    self, Brought, Fault as EntryFault, OldFile, OldStorage, Refusal, draft, files, keep_draft, kept,
    take_over,
};
use proptest::prelude::*;

/// What a person does to the store.
#[derive(Debug, Clone)]
enum Deed {
    Bring { ids: Vec<String>, version: u32 },
    Forget(String),
}

fn ids(names: &[&str]) -> Vec<String> {
    names.iter().map(|&name| name.to_owned()).collect()
}

fn bring(names: &[&str], version: u32) -> Deed {
    Deed::Bring { ids: ids(names), version }
}

/// A file says which version of which plans it holds, so that a test can tell versions apart.
fn text(ids: &[String], version: u32) -> String {
    format!("{version}:{}", ids.join(","))
}

async fn done(storage: &Faulty, old: &Old, deed: &Deed) -> Result<(), Refusal> {
    match deed {
        Deed::Bring { ids, version } => {
            let text = text(ids, *version);
            let brought =
                Brought { file: "plans.json", bytes: text.as_bytes(), ids, tag: u64::from(*version) };
            store::keep(storage, old, brought).await
        }
        Deed::Forget(id) => store::forget(storage, old, id).await,
    }
}

/// The version of every plan that a visit after this would find.
fn found(storage: &Faulty) -> Vec<(String, u32)> {
    let storage = storage.as_left();
    finished(async {
        let mut found = Vec::new();
        for file in files(&kept(&storage).await.unwrap()) {
            let bytes = store::bytes(&storage, &file.pointer).await.unwrap().expect("a whole file");
            let text = String::from_utf8(bytes).unwrap();
            let (version, held) = text.split_once(':').unwrap();
            for id in file.ids {
                assert!(held.split(',').any(|held| held == id), "{id} is not in {text}");
                found.push((id, version.parse().unwrap()));
            }
        }
        found.sort();
        found
    })
    .unwrap()
}

fn version_of(found: &[(String, u32)], id: &str) -> Option<u32> {
    let mut versions = found.iter().filter(|(held, _)| held == id).map(|(_, version)| *version);
    let first = versions.next();
    assert_eq!(versions.next(), None, "{id} is there twice");
    first
}

fn do_all(storage: &Faulty, deeds: &[Deed]) {
    for deed in deeds {
        finished(done(storage, &Old::default(), deed)).unwrap().unwrap();
    }
}

#[test]
fn a_plan_brought_alone_leaves_the_others_of_its_file() {
    let storage = Faulty::default();
    do_all(&storage, &[bring(&["pa", "pb"], 1), bring(&["pa"], 2)]);
    assert_eq!(found(&storage), [("pa".to_owned(), 2), ("pb".to_owned(), 1)]);
}

#[test]
fn a_version_that_was_replaced_never_comes_back() {
    let storage = Faulty::default();
    do_all(&storage, &[bring(&["ta", "tb"], 1), bring(&["tb", "tc"], 2)]);
    assert_eq!(found(&storage), [("ta".to_owned(), 1), ("tb".to_owned(), 2), ("tc".to_owned(), 2)]);
}

#[test]
fn a_file_that_no_plan_is_read_from_any_more_is_deleted() {
    let storage = Faulty::default();
    do_all(&storage, &[bring(&["a", "b"], 1), bring(&["a"], 2)]);
    assert_eq!(storage.files(), 2);
    do_all(&storage, &[Deed::Forget("b".to_owned())]);
    assert_eq!(storage.files(), 1);
    do_all(&storage, &[Deed::Forget("a".to_owned())]);
    assert_eq!(storage.files(), 0);
}

#[test]
fn a_full_storage_leaves_the_version_that_was_kept() {
    let storage = Faulty::default();
    do_all(&storage, &[bring(&["a"], 1)]);
    storage.fail(0, Fault::Refused(Refusal::Full));
    assert_eq!(finished(done(&storage, &Old::default(), &bring(&["a"], 2))), Some(Err(Refusal::Full)));
    assert_eq!(found(&storage), [("a".to_owned(), 1)]);
}

#[test]
fn damaged_entries_and_those_of_a_later_format_are_told_kept_and_removable() {
    let storage = Faulty::default();
    do_all(&storage, &[bring(&["sound", "other"], 1), bring(&["cut"], 2), bring(&["gone"], 3)]);
    storage.alter("file/2", |bytes| bytes.truncate(3));
    storage.remove("file/3");
    storage.put("plan/later", b"kurabe plan 2\nwho knows");
    storage.put("plan/spoilt", b"{");
    storage.put("plan/not-text", &[0xff, 0xfe]);
    let state = |id: &str| {
        finished(async {
            let kept = kept(&storage).await.unwrap();
            let one = kept.iter().find(|one| one.id == id).unwrap();
            match &one.pointer {
                Ok(pointer) => store::bytes(&storage, pointer).await.unwrap().map(|_| ()),
                Err(fault) => Err(*fault),
            }
        })
        .unwrap()
    };
    assert_eq!(state("sound"), Ok(()));
    for id in ["cut", "gone", "spoilt", "not-text"] {
        assert_eq!(state(id), Err(EntryFault::Damaged), "{id}");
    }
    assert_eq!(state("later"), Err(EntryFault::LaterFormat));
    // A file that an entry of a later format may point to is left alone while that entry is there.
    storage.put("file/later", b"of a later format");
    do_all(&storage, &[Deed::Forget("cut".to_owned())]);
    assert!(storage.has("file/later") && storage.has("plan/spoilt"));
    do_all(&storage, &["later", "spoilt", "not-text", "gone"].map(|id| Deed::Forget(id.to_owned())));
    assert!(!storage.has("file/later"));
    assert_eq!(version_of(&found(&storage), "sound"), Some(1));
}

#[test]
fn a_draft_stays_until_it_is_cleared() {
    let storage = Faulty::default();
    let read = || finished(draft(&storage)).unwrap().unwrap();
    assert_eq!(read(), "");
    finished(keep_draft(&storage, "{ \"計画\": ")).unwrap().unwrap();
    assert_eq!(read(), "{ \"計画\": ");
    finished(keep_draft(&storage, "")).unwrap().unwrap();
    assert_eq!((read().as_str(), storage.has("draft")), ("", false));
}

#[test]
fn what_earlier_versions_kept_is_taken_over_once() {
    let (storage, old) = (Faulty::default(), Old::default());
    old.put(&["a", "b"], Some("1:a,b"));
    old.put(&["spoilt"], None);
    let mut tag = 100;
    let mut take = || {
        tag += 1;
        tag
    };
    finished(take_over(&storage, &old, &mut take)).unwrap().unwrap();
    assert_eq!(old.files(), Vec::<OldFile>::new());
    let kept = finished(kept(&storage)).unwrap().unwrap();
    let spoilt = kept.iter().find(|one| one.id == "spoilt").unwrap();
    assert_eq!(spoilt.pointer, Err(EntryFault::Damaged));
    finished(store::forget(&storage, &old, "spoilt")).unwrap().unwrap();
    assert_eq!(found(&storage), [("a".to_owned(), 1), ("b".to_owned(), 1)]);
}

#[test]
fn what_could_not_be_taken_over_does_not_replace_what_is_brought_later() {
    let (storage, old) = (Faulty::default(), Old::default());
    old.put(&["a", "b"], Some("1:a,b"));
    storage.fail(0, Fault::Refused(Refusal::Full));
    assert_eq!(finished(take_over(&storage, &old, || 101)), Some(Err(Refusal::Full)));
    finished(done(&storage, &old, &bring(&["a"], 2))).unwrap().unwrap();
    finished(take_over(&storage, &old, || 102)).unwrap().unwrap();
    assert_eq!(found(&storage), [("a".to_owned(), 2), ("b".to_owned(), 1)]);
}

const NAMES: [&str; 4] = ["a", "b", "c", "d"];

/// Deeds whose versions count up from `first`, so that no two files share a tag.
fn deeds(first: u32, most: usize) -> impl Strategy<Value = Vec<Deed>> {
    let some = prop::sample::subsequence(NAMES.to_vec(), 1..=NAMES.len());
    let one = prop_oneof![
        3 => some.prop_map(|names| bring(&names, 0)),
        1 => prop::sample::select(NAMES.to_vec()).prop_map(|name| Deed::Forget(name.to_owned())),
    ];
    prop::collection::vec(one, 1..=most).prop_map(move |mut deeds| {
        for (deed, number) in deeds.iter_mut().zip(first..) {
            if let Deed::Bring { version, .. } = deed {
                *version = number;
            }
        }
        deeds
    })
}

fn faults() -> impl Strategy<Value = Fault> {
    prop_oneof![
        prop::sample::select(vec![Refusal::Full, Refusal::Forbidden, Refusal::Later, Refusal::Failed])
            .prop_map(Fault::Refused),
        Just(Fault::StopsBefore),
        Just(Fault::StopsAfter),
        Just(Fault::DoneButRefused),
    ]
}

/// What a deed makes of a plan.
fn after(before: Option<u32>, deed: &Deed, id: &str) -> Option<u32> {
    match deed {
        Deed::Bring { ids, version } if ids.iter().any(|held| held == id) => Some(*version),
        Deed::Forget(held) if held == id => None,
        _ => before,
    }
}

proptest! {
    #[test]
    fn after_a_fault_at_any_moment_the_old_or_the_new_version_is_there(
        deeds in deeds(1, 8), fault in faults(), step in 0_usize..6,
    ) {
        let (last, before) = deeds.split_last().unwrap();
        let storage = Faulty::default();
        do_all(&storage, before);
        let old = found(&storage);
        storage.fail(step, fault);
        let answer = finished(done(&storage, &Old::default(), last));
        let new = found(&storage);
        for id in NAMES {
            let (was, is) = (version_of(&old, id), version_of(&new, id));
            prop_assert!(is == was || is == after(was, last, id), "{id} was {was:?} and is {is:?}");
        }
        if answer == Some(Ok(())) {
            for id in NAMES {
                prop_assert_eq!(version_of(&new, id), after(version_of(&old, id), last, id));
            }
        }
        // The next change leaves nothing behind.
        let later = storage.as_left();
        do_all(&later, &[bring(&["z"], 99)]);
        let mut held: Vec<_> = found(&later).into_iter().map(|(_, version)| version).collect();
        held.sort_unstable();
        held.dedup();
        prop_assert_eq!(later.files(), held.len());
    }

    #[test]
    fn two_tabs_on_the_same_plans_never_lose_one(
        first in deeds(1, 4), second in deeds(50, 4), turns in prop::collection::vec(any::<bool>(), 80),
    ) {
        let storage = Faulty::default();
        do_all(&storage, &[bring(&NAMES, 100)]);
        let is_forgotten = |id: &str| {
            first.iter().chain(&second).any(|deed| matches!(deed, Deed::Forget(held) if held == id))
        };
        let run = |deeds: &[Deed]| {
            let (storage, deeds) = (storage.shared(), deeds.to_vec());
            async move {
                for deed in &deeds {
                    done(&storage, &Old::default(), deed).await.unwrap();
                }
            }
        };
        interleaved(run(&first), run(&second), &turns, || {
            let now = found(&storage);
            for id in NAMES.iter().filter(|id| !is_forgotten(id)) {
                assert!(version_of(&now, id).is_some(), "{id} is gone");
            }
        });
        // Each plan is as the last deed of one of the tabs on it left it.
        let now = found(&storage);
        for id in NAMES {
            let last = |deeds: &[Deed]| {
                let of_it = |deed: &&Deed| match deed {
                    Deed::Bring { ids, .. } => ids.iter().any(|held| held == id),
                    Deed::Forget(held) => held == id,
                };
                deeds.iter().rfind(of_it).map(|deed| after(None, deed, id))
            };
            let ends: Vec<_> = [last(&first), last(&second)].into_iter().flatten().collect();
            let is = version_of(&now, id);
            prop_assert!(ends.contains(&is) || ends.is_empty() && is == Some(100), "{id}: {is:?}, not {ends:?}");
        }
    }

    #[test]
    fn taking_over_can_be_broken_off_anywhere_and_done_again(fault in faults(), step in 0_usize..12) {
        let (storage, old) = (Faulty::default(), Old::default());
        do_all(&storage, &[bring(&["a"], 1)]);
        old.put(&["a", "b"], Some("2:a,b"));
        old.put(&["c"], Some("3:c"));
        storage.fail(step, fault);
        let mut tag = 100;
        let mut take = || { tag += 1; tag };
        let _ = finished(take_over(&storage, &old, &mut take));
        let held = found(&storage);
        for id in ["a", "b", "c"] {
            let is_there = old.files().iter().any(|file| file.ids.iter().any(|held| held == id));
            prop_assert!(is_there || version_of(&held, id).is_some(), "{id} is nowhere");
        }
        let later = storage.as_left();
        finished(take_over(&later, &old, &mut take)).unwrap().unwrap();
        let all = [("a".to_owned(), 2), ("b".to_owned(), 2), ("c".to_owned(), 3)];
        prop_assert_eq!(found(&later), all);
        prop_assert!(old.files().is_empty());
    }
}
