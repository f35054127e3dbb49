//! What chromedriver can do beyond the standard: developer tools, and the browser's logs.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::Url;

use super::Page;

impl Page {
    /// Asks the browser's developer tools.
    pub async fn cdp(&self, command: &str, parameters: Value) -> Value {
        let body = json!({ "cmd": command, "params": parameters });
        let asked = Extra { path: "goog/cdp/execute", body };
        self.client.issue_cmd(asked).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// Warnings and errors on the console since this was last asked.
    pub async fn console(&self) -> Vec<String> {
        let is_trouble = |entry: &&Value| matches!(entry["level"].as_str(), Some("WARNING" | "SEVERE"));
        let log = self.log("browser").await;
        log.iter()
            .filter(is_trouble)
            .map(|entry| entry["message"].as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// The addresses of all requests since this was last asked.
    pub async fn requests(&self) -> Vec<String> {
        let entries = self.log("performance").await;
        let sent = |entry: &Value| {
            let message: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
            let is_request = message["message"]["method"] == "Network.requestWillBeSent";
            is_request.then(|| message["message"]["params"]["request"]["url"].as_str().map(str::to_owned))?
        };
        entries.iter().filter_map(sent).collect()
    }

    async fn log(&self, kind: &str) -> Vec<Value> {
        let log = self.client.issue_cmd(Extra { path: "se/log", body: json!({ "type": kind }) }).await;
        log.expect("the browser's log").as_array().cloned().unwrap_or_default()
    }
}

/// A command of chromedriver that is not in the standard.
#[derive(Debug)]
struct Extra {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Extra {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.to_string()))
    }
}
