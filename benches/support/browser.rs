//! Chromium through chromedriver. Besides WebDriver's own commands the measurements need those of DevTools (slower
//! processor, slower network, real mouse input, garbage collection), which chromedriver passes on.

use std::{
    env,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Duration,
};

use serde_json::{Value, json};

use super::Outcome;

/// Scripts of the measurements take seconds, not minutes.
const LONGEST_SCRIPT: Duration = Duration::from_secs(120);

/// A browser with one window. It is closed when the value is dropped.
#[derive(Debug)]
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
    /// The version of Chromium.
    pub version: String,
}

impl Browser {
    /// Starts chromedriver and, through it, Chromium.
    pub fn start() -> Outcome<Self> {
        let program = env::var("KURABE_CHROMEDRIVER")
            .map_err(|_| "KURABE_CHROMEDRIVER is not set: `. tools/env.sh`")?;
        let mut driver = Command::new(&program)
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{program}: {error}"))?;
        let port = port_of(&mut driver)?;
        let mut browser = Self { driver, port, session: String::new(), version: String::new() };
        let made =
            browser.post("/session", &json!({ "capabilities": { "alwaysMatch": capabilities()? } }))?;
        browser.session = text(&made, "/sessionId")?;
        browser.version = text(&made, "/capabilities/browserVersion")?;
        Ok(browser)
    }

    /// Opens an address and waits until the document has loaded.
    pub fn open(&self, address: &str) -> Outcome<()> {
        self.command("/url", &json!({ "url": address })).map(drop)
    }

    /// Leaves the window for a new one, which nothing has run in before.
    pub fn fresh_window(&self) -> Outcome<()> {
        let made = self.command("/window/new", &json!({ "type": "tab" }))?;
        self.send("DELETE", &self.path("/window"), None)?;
        self.command("/window", &json!({ "handle": text(&made, "/handle")? })).map(drop)
    }

    /// The value of an expression in the page; a promise is waited for.
    pub fn value(&self, expression: &str) -> Outcome<Value> {
        let script = format!("return (async () => ({expression}))();");
        self.command("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// The value of an expression once it is not null any more.
    pub fn wait_for(&self, expression: &str) -> Outcome<Value> {
        for _ in 0..600 {
            let value = self.value(expression)?;
            if !value.is_null() {
                return Ok(value);
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err(format!("the page never had a value for {expression}").into())
    }

    /// A command of DevTools.
    pub fn devtools(&self, command: &str, parameters: Value) -> Outcome<Value> {
        self.command("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    fn path(&self, command: &str) -> String {
        format!("/session/{}{command}", self.session)
    }

    fn command(&self, command: &str, body: &Value) -> Outcome<Value> {
        self.post(&self.path(command), body)
    }

    fn post(&self, path: &str, body: &Value) -> Outcome<Value> {
        self.send("POST", path, Some(body))
    }

    /// One request on one connection. fantoccini would take three more crates to pass DevTools commands on.
    fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Outcome<Value> {
        let body = body.map_or_else(String::new, Value::to_string);
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(LONGEST_SCRIPT * 2))?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\n\r\n",
            self.port,
            body.len(),
        );
        stream.write_all((head + &body).as_bytes())?;
        let mut reader = BufReader::new(stream);
        let mut length = 0;
        for line in reader.by_ref().lines() {
            let line = line?.to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(given) = line.strip_prefix("content-length:") {
                length = given.trim().parse()?;
            }
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer)?;
        let mut answer: Value = serde_json::from_slice(&answer)?;
        match answer.pointer("/value/message") {
            Some(message) if answer.pointer("/value/error").is_some() => {
                Err(format!("{path}: {message}").into())
            }
            _ => Ok(answer.get_mut("value").map(Value::take).unwrap_or_default()),
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // Ending the session closes Chromium; whatever is left of it then ends with chromedriver.
        let _ = self.send("DELETE", &self.path(""), None);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// chromedriver takes a free port and prints it.
fn port_of(driver: &mut Child) -> Outcome<u16> {
    let out = driver.stdout.take().ok_or("chromedriver has no output")?;
    for line in BufReader::new(out).lines() {
        if let Some((_, port)) = line?.rsplit_once("successfully on port ") {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    Err("chromedriver ended without a port".into())
}

/// The switches the tests run with, the window of a desk, and the language that both pages have.
fn capabilities() -> Outcome<Value> {
    let mut capabilities: Value = serde_json::from_str(include_str!("../../tools/webdriver.json"))?;
    let options = capabilities.get_mut("goog:chromeOptions").and_then(Value::as_object_mut);
    let options = options.ok_or("tools/webdriver.json has no goog:chromeOptions")?;
    if let Some(arguments) = options.get_mut("args").and_then(Value::as_array_mut) {
        arguments.extend([json!("--window-size=1440,900"), json!("--accept-lang=ja")]);
    }
    if let Ok(chrome) = env::var("KURABE_CHROME") {
        options.insert("binary".to_owned(), json!(chrome));
    }
    let timeouts = json!({ "script": u64::try_from(LONGEST_SCRIPT.as_millis())? });
    Ok(json!({ "goog:chromeOptions": options, "timeouts": timeouts }))
}

fn text(value: &Value, pointer: &str) -> Outcome<String> {
    let text = value.pointer(pointer).and_then(Value::as_str);
    Ok(text.ok_or_else(|| format!("{pointer} is missing in {value}"))?.to_owned())
}
