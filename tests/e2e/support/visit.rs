//! One test's visit: a server, a fresh browser, the test, and the checks that end it.

use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::PathBuf,
    thread,
};

use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use super::{
    Page, Server,
    driver::{Seat, driver},
    environment,
};

/// How a person comes to the page.
#[derive(Clone)]
pub struct Visit {
    language: &'static str,
    width: u32,
    height: u32,
    dark: bool,
    scripts: Vec<&'static str>,
    tolerated: Vec<&'static str>,
}

impl Visit {
    /// A Japanese reader at a desk.
    pub fn desk() -> Self {
        Self {
            language: "ja",
            width: 1280,
            height: 900,
            dark: false,
            scripts: Vec::new(),
            tolerated: Vec::new(),
        }
    }

    /// An English reader.
    pub fn in_english(mut self) -> Self {
        self.language = "en";
        self
    }

    /// A window of another size.
    pub fn sized(mut self, width: u32, height: u32) -> Self {
        (self.width, self.height) = (width, height);
        self
    }

    /// A system that asks for dark colours.
    pub fn dark(mut self) -> Self {
        self.dark = true;
        self
    }

    /// Runs a script before anything of the page.
    pub fn with_script(mut self, script: &'static str) -> Self {
        self.scripts.push(script);
        self
    }

    /// Lets console messages with these words pass: the fault is made by the test.
    pub fn tolerating(mut self, words: &'static str) -> Self {
        self.tolerated.push(words);
        self
    }

    fn capabilities(&self) -> Capabilities {
        let mut arguments = vec![
            "--headless".to_owned(),
            "--no-sandbox".to_owned(),
            "--disable-gpu".to_owned(),
            "--disable-quic".to_owned(),
            "--disable-dev-shm-usage".to_owned(),
            "--no-first-run".to_owned(),
            "--disable-background-networking".to_owned(),
            "--disable-component-update".to_owned(),
            "--disable-sync".to_owned(),
            "--enable-precise-memory-info".to_owned(),
        ];
        arguments.push(format!("--lang={}", self.language));
        arguments.push(format!("--window-size={},{}", self.width, self.height));
        let mut options = json!({ "args": arguments, "prefs": { "intl.accept_languages": self.language } });
        if let Some(chrome) = environment::chrome() {
            options["binary"] = json!(chrome);
        }
        let Value::Object(capabilities) = json!({
            "browserName": "chrome",
            "pageLoadStrategy": "eager",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        }) else {
            unreachable!("the value above is an object")
        };
        capabilities
    }
}

/// Runs a test in a browser of its own. Every test ends with a look at the console, at what was asked of the network,
/// and at what the security policy stopped.
pub fn visit(visit: Visit, test: impl AsyncFnOnce(&Page)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let _seat = Seat::take();
    let client = runtime.block_on(connect(&visit));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        runtime.block_on(async {
            let page = Page::new(client.clone(), Server::start(environment::dist()));
            prepare(&page, &visit).await;
            test(&page).await;
            check(&page, &visit.tolerated).await;
        });
    }));
    runtime.block_on(async {
        if outcome.is_err() {
            keep_picture(&client).await;
        }
        let _ = client.close().await;
    });
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

async fn connect(visit: &Visit) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(visit.capabilities());
    builder.connect(&driver().address).await.expect("a session with the browser")
}

const NOTE_VIOLATIONS: &str = "window.violations = [];
    addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`));";

async fn prepare(page: &Page, visit: &Visit) {
    for script in visit.scripts.iter().chain([&NOTE_VIOLATIONS]) {
        page.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }
    page.size(visit.width, visit.height).await;
    page.media("", &[("prefers-color-scheme", if visit.dark { "dark" } else { "light" })]).await;
}

async fn check(page: &Page, tolerated: &[&str]) {
    let spoken: Vec<_> = page
        .console()
        .await
        .into_iter()
        .filter(|line| !tolerated.iter().any(|words| line.contains(words)))
        .collect();
    assert_eq!(spoken, Vec::<String>::new(), "the console is not quiet");
    let origin = page.server.origin();
    let asked = page.requests().await;
    assert!(!asked.is_empty(), "the browser's list of requests is empty, so it proves nothing");
    let foreign: Vec<_> = asked
        .iter()
        .filter(|url| !["data:", "blob:", &origin].iter().any(|own| url.starts_with(own)))
        .collect();
    assert_eq!(foreign, Vec::<&String>::new(), "requests left the page's origin");
    assert_eq!(page.server.strayed(), Vec::<String>::new(), "requests left the page's folder");
    assert_eq!(
        page.js("return window.violations ?? []").await,
        json!([]),
        "the security policy was violated"
    );
}

/// A picture of the page as the failed test left it, below the target folder.
async fn keep_picture(client: &Client) {
    let Ok(picture) = client.screenshot().await else { return };
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let name = thread::current().name().unwrap_or("test").replace("::", "-");
    let path = folder.join(format!("{name}.png"));
    if fs::create_dir_all(&folder).and_then(|()| fs::write(&path, picture)).is_ok() {
        eprintln!("the page at the failure: {}", path.display());
    }
}
