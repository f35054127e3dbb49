//! What the page takes from a browser, in a browser: storage, address, focus, canvas, files and colours.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it finds a fault"
)]

use std::{cell::RefCell, rc::Rc};

use gloo::timers::future::TimeoutFuture;
use kurabe::{
    chart::{Anchor, Dash, Ink, Item, Palette, Point, Scene},
    store::{Refusal, Storage},
    text::Language,
    ui::platform::{
        canvas, fetch, focus, history, indexed_db::IndexedDb, locale, media, size::Watch, storage, trouble,
    },
};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlCanvasElement};

wasm_bindgen_test_configure!(run_in_browser);

fn page() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

/// Puts an element of this name and id on the page.
fn put(name: &str, id: &str) -> Element {
    let element = page().create_element(name).unwrap();
    element.set_id(id);
    page().body().unwrap().append_child(&element).unwrap();
    element
}

/// Waits until a condition holds, for two seconds at most.
async fn until(what: &str, condition: impl Fn() -> bool) {
    for _ in 0..200 {
        if condition() {
            return;
        }
        TimeoutFuture::new(10).await;
    }
    panic!("{what} did not happen");
}

#[wasm_bindgen_test]
fn what_is_kept_is_read_listed_and_forgotten() {
    for name in ["test.b", "test.a", "other.c"] {
        assert_eq!(storage::write(name, "計画"), Ok(()));
    }
    assert_eq!(storage::read("test.a").as_deref(), Some("計画"));
    let mut names = storage::names("test.");
    names.sort();
    assert_eq!(names, ["test.a", "test.b"]);
    for name in ["test.b", "test.a", "other.c"] {
        storage::forget(name);
    }
    assert_eq!(storage::read("test.a"), None);
    assert_eq!(storage::names("test."), Vec::<String>::new());
}

#[wasm_bindgen_test]
fn a_storage_without_room_says_that_it_is_full() {
    let large = "x".repeat(11 * 1024 * 1024);
    assert_eq!(storage::write("test.large", &large), Err(Refusal::Full));
    assert_eq!(storage::read("test.large"), None);
}

#[wasm_bindgen_test]
async fn entries_of_a_database_are_written_listed_read_and_deleted() {
    let database = IndexedDb("test-entries");
    let entry = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
    let (b, a, other) = (entry("x/b", &[0, 255]), entry("x/a", "計画".as_bytes()), entry("y", &[]));
    database.write(vec![b.clone(), a.clone(), other]).await.unwrap();
    assert_eq!(database.names("x/").await.unwrap(), ["x/a", "x/b"]);
    assert_eq!(database.entries("x/").await.unwrap(), [a, b]);
    assert_eq!(database.read("y").await.unwrap(), Some(Vec::new()));
    database.write(vec![entry("y", &[1])]).await.unwrap();
    assert_eq!(database.read("y").await.unwrap(), Some(vec![1]));
    database.delete(vec!["x/a".to_owned(), "nowhere".to_owned()]).await.unwrap();
    assert_eq!((database.read("x/a").await, database.names("").await.unwrap().len()), (Ok(None), 2));
}

#[wasm_bindgen_test]
async fn a_database_that_was_only_looked_into_is_not_made() {
    let database = IndexedDb("test-nothing");
    assert_eq!(database.names("").await, Ok(Vec::new()));
    assert_eq!(database.read("x").await, Ok(None));
    assert_eq!(database.delete(vec!["x".to_owned()]).await, Ok(()));
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    let list = js_sys::Reflect::get(&factory, &"databases".into()).unwrap();
    let list: js_sys::Promise =
        list.unchecked_into::<js_sys::Function>().call0(&factory).unwrap().unchecked_into();
    let list: js_sys::Array = wasm_bindgen_futures::JsFuture::from(list).await.unwrap().unchecked_into();
    let names: Vec<_> =
        list.iter().map(|one| js_sys::Reflect::get(&one, &"name".into()).unwrap().as_string()).collect();
    assert!(!names.contains(&Some("test-nothing".to_owned())), "{names:?}");
}

#[wasm_bindgen_test]
async fn a_database_of_a_later_version_is_refused_as_that() {
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    let opening = factory.open_with_u32("test-later", 7).unwrap();
    let is_open = Rc::new(RefCell::new(false));
    let done = {
        let is_open = Rc::clone(&is_open);
        wasm_bindgen::closure::Closure::<dyn FnMut()>::new(move || *is_open.borrow_mut() = true)
    };
    opening.set_onsuccess(Some(done.as_ref().unchecked_ref()));
    until("the opening", || *is_open.borrow()).await;
    opening.result().unwrap().unchecked_into::<web_sys::IdbDatabase>().close();
    assert_eq!(IndexedDb("test-later").read("x").await, Err(Refusal::Later));
}

#[wasm_bindgen_test]
async fn an_aborted_transaction_is_no_success_and_says_why() {
    // The request succeeds; the transaction is aborted afterwards, as it happens when there is no room.
    let patch = js_sys::Function::new_no_args(
        "const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (...given) {
            const request = put.apply(this, given);
            const { transaction } = this;
            request.onsuccess = () => {
                Object.defineProperty(transaction, 'error',
                    { value: new DOMException('No room.', 'QuotaExceededError') });
                transaction.abort();
            };
            return request;
        };
        return () => { IDBObjectStore.prototype.put = put; };",
    );
    let database = IndexedDb("test-aborted");
    database.write(vec![("x".to_owned(), vec![1])]).await.unwrap();
    let undo: js_sys::Function = patch.call0(&JsValue::NULL).unwrap().unchecked_into();
    assert_eq!(database.write(vec![("x".to_owned(), vec![2])]).await, Err(Refusal::Full));
    undo.call0(&JsValue::NULL).unwrap();
    assert_eq!(database.read("x").await, Ok(Some(vec![1])));
}

#[wasm_bindgen_test]
fn the_address_takes_a_query_and_gives_it_back() {
    let before = history::query();
    history::replace("v=results&p=a~b");
    assert_eq!(history::query(), "v=results&p=a~b");
    assert!(history::address("v=results&p=a~b").ends_with("?v=results&p=a~b"));
    history::replace("");
    assert_eq!(history::query(), "");
    assert!(!history::address("").contains('?'));
    history::replace(&before);
}

#[wasm_bindgen_test]
async fn walking_back_calls_with_the_query_until_the_listener_is_dropped() {
    let walked = Rc::new(RefCell::new(Vec::new()));
    let listener = {
        let walked = Rc::clone(&walked);
        history::on_walk(move |query| walked.borrow_mut().push(query))
    };
    let before = history::query();
    history::replace("step=1");
    history::push("step=2");
    let steps = web_sys::window().unwrap().history().unwrap();
    steps.back().unwrap();
    until("the step back", || walked.borrow().len() == 1).await;
    assert_eq!(*walked.borrow(), ["step=1"]);
    drop(listener);
    steps.forward().unwrap();
    until("the step forward", || history::query() == "step=2").await;
    assert_eq!(walked.borrow().len(), 1);
    history::replace(&before);
}

#[wasm_bindgen_test]
fn the_focus_moves_to_an_element_of_the_page() {
    let button = put("button", "focus-me");
    focus::move_to("focus-me");
    assert_eq!(page().active_element().as_ref(), Some(&button));
    focus::move_to("nowhere");
    assert_eq!(page().active_element().as_ref(), Some(&button));
    button.remove();
}

#[wasm_bindgen_test]
fn the_focus_moves_to_a_mark_within_a_drawing() {
    let body = page().body().unwrap();
    let drawing = page().create_element_ns(Some("http://www.w3.org/2000/svg"), "svg").unwrap();
    let mark = page().create_element_ns(Some("http://www.w3.org/2000/svg"), "circle").unwrap();
    mark.set_id("mark-me");
    mark.set_attribute("tabindex", "-1").unwrap();
    mark.set_attribute("r", "5").unwrap();
    drawing.append_child(&mark).unwrap();
    body.append_child(&drawing).unwrap();
    focus::move_to("mark-me");
    assert_eq!(page().active_element(), Some(mark));
    drawing.remove();
}

#[wasm_bindgen_test]
fn an_open_dialog_is_noticed() {
    assert!(!focus::dialog_is_open());
    let dialog = put("dialog", "talk");
    dialog.set_attribute("open", "").unwrap();
    assert!(focus::dialog_is_open());
    dialog.remove();
}

#[wasm_bindgen_test]
fn text_is_measured_in_the_fonts_of_the_page() {
    canvas::with_measure(|measure| {
        let kanji = measure.width("大野城市", 12.0, false);
        assert!((40.0..56.0).contains(&kanji), "{kanji}");
        let double = measure.width("大野城市大野城市", 12.0, false);
        assert!((double - 2.0 * kanji).abs() < 0.5, "{double} is not twice {kanji}");
        assert!(measure.width("大野城市", 24.0, false) > 1.9 * kanji);
        assert!(measure.width("Onojo 37.5%", 12.0, true) > measure.width("Onojo 37.5%", 12.0, false));
        assert_eq!(measure.width("", 12.0, false), 0.0);
    });
}

fn drawing() -> Scene {
    let line = Item::Line {
        from: Point::new(10.0, 10.0),
        to: Point::new(90.0, 40.0),
        width: 2.0,
        ink: Ink::Text,
        dash: Dash::Solid,
    };
    let words = Item::Text {
        at: Point::new(50.0, 25.0),
        text: "大野城市".to_owned(),
        anchor: Anchor::Middle,
        size: 12.0,
        bold: false,
        ink: Ink::Text,
    };
    Scene { width: 100.0, height: 50.0, items: vec![line, words], ..Scene::default() }
}

#[wasm_bindgen_test]
fn a_painted_scene_leaves_pixels_in_the_colours_and_the_resolution_asked_for() {
    let canvas: HtmlCanvasElement = put("canvas", "paper").dyn_into().unwrap();
    let picture = |scene: &Scene, palette: Palette| {
        assert!(canvas::show(&canvas, scene, &palette, 1.5));
        canvas.to_data_url().unwrap()
    };
    let blank = picture(&Scene { width: 100.0, height: 50.0, ..Scene::default() }, Palette::light());
    let light = picture(&drawing(), Palette::light());
    let dark = picture(&drawing(), Palette::dark());
    assert!(blank != light && light != dark);
    assert_eq!((canvas.width(), canvas.height()), (150, 75));
    canvas.remove();
}

#[wasm_bindgen_test]
async fn a_picture_is_a_png_file() {
    let made = Rc::new(RefCell::new(None));
    let taken = Rc::clone(&made);
    canvas::picture(&drawing(), move |blob| *taken.borrow_mut() = blob);
    until("a picture", || made.borrow().is_some()).await;
    let blob = made.borrow().clone().unwrap();
    assert_eq!(blob.type_(), "image/png");
    assert!(blob.size() > 100.0);
}

#[wasm_bindgen_test]
async fn what_changes_the_size_of_an_element_is_noticed_until_the_watch_is_dropped() {
    let ruler = put("div", "ruler");
    let called = Rc::new(RefCell::new(0));
    let counted = Rc::clone(&called);
    let watch = Watch::new(&ruler, move || *counted.borrow_mut() += 1);
    until("the first call", || *called.borrow() == 1).await;
    ruler.set_text_content(Some("計画"));
    until("the call after a change", || *called.borrow() == 2).await;
    drop(watch);
    ruler.set_text_content(Some(""));
    TimeoutFuture::new(100).await;
    assert_eq!(*called.borrow(), 2);
    ruler.remove();
}

#[wasm_bindgen_test]
async fn a_file_beside_the_page_is_fetched_and_a_missing_one_is_nothing() {
    assert!(fetch::bytes("./").await.is_some_and(|bytes| !bytes.is_empty()));
    assert_eq!(fetch::bytes("plans/nowhere.json").await, None);
    assert_eq!(fetch::bytes("http://127.0.0.1:1/").await, None);
}

#[wasm_bindgen_test]
fn the_colours_asked_for_are_those_of_the_system() {
    let query = web_sys::window().unwrap().match_media("(prefers-color-scheme: dark)").unwrap().unwrap();
    assert_eq!(media::holds(media::DARK), query.matches());
    assert!(media::on_change(media::DARK, |_| {}).is_some());
}

#[wasm_bindgen_test]
fn the_page_says_what_language_it_is_in() {
    locale::announce(Language::En, "Targets — Kurabe");
    assert_eq!(page().title(), "Targets — Kurabe");
    assert_eq!(page().document_element().unwrap().get_attribute("lang").as_deref(), Some("en"));
    locale::announce(Language::Ja, "目標 — 計画くらべ");
    assert_eq!(page().document_element().unwrap().get_attribute("lang").as_deref(), Some("ja"));
}

#[wasm_bindgen_test]
fn a_program_that_stops_tells_the_loader_why() {
    let told = Rc::new(RefCell::new(JsValue::NULL));
    let window = web_sys::window().unwrap();
    let listener = {
        let told = Rc::clone(&told);
        gloo::events::EventListener::new(&window, "kurabe-panic", move |event| {
            *told.borrow_mut() = event.dyn_ref::<web_sys::CustomEvent>().unwrap().detail();
        })
    };
    trouble::tell("the cause");
    assert_eq!(told.borrow().as_string().as_deref(), Some("the cause"));
    drop(listener);
}
