//! The page as a person meets it: what they press, type and read.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use fantoccini::{
    Client, Locator,
    actions::{InputSource, KeyAction, KeyActions},
};
use serde_json::{Value, json};
use tokio::time::sleep;

use super::Server;

/// How long something may take before a test gives up.
const PATIENCE: Duration = Duration::from_secs(15);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// The page in a browser, and the server that it came from.
pub struct Page {
    pub(super) client: Client,
    /// The server.
    pub server: Server,
}

impl Page {
    /// A browser that has not opened anything yet.
    pub fn new(client: Client, server: Server) -> Self {
        Self { client, server }
    }

    /// Goes to the page with this query (with its `?`) and waits until the comparison is there.
    pub async fn open(&self, query: &str) {
        self.go(query).await;
        self.until_ready().await;
    }

    /// Goes to the page and waits for nothing.
    pub async fn go(&self, query: &str) {
        let address = format!("{}{query}", self.server.page());
        self.client.goto(&address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
    }

    /// Loads the page anew.
    pub async fn reload(&self) {
        self.client.refresh().await.expect("a reload");
        self.until_ready().await;
    }

    /// Does something in another tab of the same browser, which is closed afterwards.
    pub async fn in_another_tab(&self, query: &str, act: impl AsyncFnOnce(&Self)) {
        let first = self.client.window().await.expect("a tab");
        let second = self.client.new_window(true).await.expect("another tab");
        self.client.switch_to_window(second.handle.clone()).await.expect("the other tab");
        self.open(query).await;
        act(self).await;
        self.client.close_window().await.expect("the other tab closes");
        self.client.switch_to_window(first).await.expect("the first tab");
    }

    /// Presses Back.
    pub async fn back(&self) {
        self.client.back().await.expect("a step back");
    }

    /// Presses Forward.
    pub async fn forward(&self) {
        self.client.forward().await.expect("a step forward");
    }

    /// Waits until the plans are read and shown, and with them the part of the program that the view needs.
    pub async fn until_ready(&self) {
        self.until_opened().await;
        self.until("document.querySelector('.arriving') === null").await;
    }

    /// Waits until the plans are read; a part of the program may still be on its way.
    pub async fn until_opened(&self) {
        self.until("document.querySelector('#content .content') !== null").await;
    }

    /// Runs a script's body and gives what it returns; promises are awaited.
    pub async fn js(&self, body: &str) -> Value {
        self.js_with(body, json!([])).await
    }

    /// Runs a script's body with arguments.
    pub async fn js_with(&self, body: &str, arguments: Value) -> Value {
        let Value::Array(arguments) = arguments else { panic!("arguments are a list") };
        let shown: String = body.chars().take(300).collect();
        self.client.execute(body, arguments).await.unwrap_or_else(|error| panic!("{shown}: {error}"))
    }

    /// Waits until an expression is true.
    pub async fn until(&self, expression: &str) {
        let body = format!("return Boolean({expression})");
        let start = Instant::now();
        while self.js(&body).await != json!(true) {
            assert!(
                start.elapsed() < PATIENCE,
                "this did not become true: {expression}\n{}",
                self.content().await
            );
            sleep(LOOK_AGAIN).await;
        }
    }

    /// Waits until the text of an element contains these words.
    pub async fn until_text(&self, css: &str, words: &str) {
        let expression = format!(
            "[...document.querySelectorAll({})].some((element) => element.textContent.includes({}))",
            json!(css),
            json!(words)
        );
        self.until(&expression).await;
    }

    /// Waits until as many elements match.
    pub async fn until_count(&self, css: &str, count: usize) {
        self.until(&format!("document.querySelectorAll({}).length === {count}", json!(css))).await;
    }

    /// Waits until the focus is on an element that matches.
    pub async fn until_focus(&self, css: &str) {
        self.until(&format!("document.activeElement?.matches({})", json!(css))).await;
    }

    /// How many elements match.
    pub async fn count(&self, css: &str) -> usize {
        self.texts(css).await.len()
    }

    /// The text of the first element that matches, with blanks folded.
    pub async fn text(&self, css: &str) -> String {
        let texts = self.texts(css).await;
        texts.into_iter().next().unwrap_or_else(|| panic!("nothing matches {css}"))
    }

    /// The visible text of every element that matches, with blanks folded.
    pub async fn texts(&self, css: &str) -> Vec<String> {
        let body = "return [...document.querySelectorAll(arguments[0])]
            .map((element) => (element.innerText ?? element.textContent).replace(/\\s+/g, ' ').trim())";
        strings(&self.js_with(body, json!([css])).await)
    }

    /// An attribute of the first element that matches.
    pub async fn attribute(&self, css: &str, name: &str) -> Option<String> {
        let body = "return document.querySelector(arguments[0])?.getAttribute(arguments[1]) ?? null";
        self.js_with(body, json!([css, name])).await.as_str().map(str::to_owned)
    }

    /// Everything that can be read on the page.
    pub async fn content(&self) -> String {
        self.js("return `${location.href}\\n${document.body?.innerText}`")
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Clicks on the first element that matches, as a mouse does.
    pub async fn click(&self, css: &str) {
        self.until(&format!("document.querySelector({}) !== null", json!(css))).await;
        let element =
            self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        element.click().await.unwrap_or_else(|error| panic!("clicking {css}: {error}"));
    }

    /// Clicks on the element that matches and says these words.
    pub async fn click_text(&self, css: &str, words: &str) {
        self.until_text(css, words).await;
        for element in self.client.find_all(Locator::Css(css)).await.expect("elements") {
            if element.prop("textContent").await.ok().flatten().is_some_and(|text| text.contains(words)) {
                return element
                    .click()
                    .await
                    .unwrap_or_else(|error| panic!("clicking {css} {words}: {error}"));
            }
        }
        panic!("no {css} says {words}");
    }

    /// Types into the first element that matches, after what is there.
    pub async fn type_into(&self, css: &str, text: &str) {
        let element =
            self.client.find(Locator::Css(css)).await.unwrap_or_else(|error| panic!("{css}: {error}"));
        element.send_keys(text).await.unwrap_or_else(|error| panic!("typing into {css}: {error}"));
    }

    /// Types into a field in place of what is there.
    pub async fn replace_text(&self, css: &str, text: &str) {
        self.js_with("document.querySelector(arguments[0]).value = ''", json!([css])).await;
        self.type_into(css, text).await;
    }

    /// Puts the focus on the first element that matches.
    pub async fn focus(&self, css: &str) {
        self.js_with("document.querySelector(arguments[0]).focus()", json!([css])).await;
        self.until_focus(css).await;
    }

    /// Gives a file input files, several at once.
    pub async fn choose_files(&self, css: &str, files: &[PathBuf]) {
        let paths: Vec<_> = files.iter().map(|path| path.to_str().expect("a path in UTF-8")).collect();
        self.type_into(css, &paths.join("\n")).await;
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn press(&self, keys: &[char]) {
        let actions = keys.iter().fold(KeyActions::new("keyboard".to_owned()), |actions, key| {
            actions.then(KeyAction::Down { value: *key }).then(KeyAction::Up { value: *key })
        });
        self.client.perform_actions(actions).await.expect("pressed keys");
    }

    /// The query of the address, with its `?`; empty where there is none.
    pub async fn query(&self) -> String {
        self.js("return location.search").await.as_str().unwrap_or_default().to_owned()
    }

    /// Waits until the address has this query.
    pub async fn until_query(&self, query: &str) {
        self.until(&format!("location.search === {}", json!(query))).await;
    }

    /// Gives the window another size.
    pub async fn size(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.cdp("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Emulates a medium (`print`, or empty for the screen) and media features. Motion is always reduced: what still
    /// moves cannot be clicked on.
    pub async fn media(&self, medium: &str, features: &[(&str, &str)]) {
        let features = features.iter().chain([&("prefers-reduced-motion", "reduce")]);
        let features: Vec<_> =
            features.map(|(name, value)| json!({ "name": name, "value": value })).collect();
        self.cdp("Emulation.setEmulatedMedia", json!({ "media": medium, "features": features })).await;
    }
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
