//! A static server for the built page, below a folder of its own, so that every test proves that links are relative.
//! It writes down what was asked for, and can hold back, hide or replace files.

use std::{
    collections::HashMap,
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

/// The folder that the page stands in.
const FOLDER: &str = "/some/where/";

/// What happens to a file instead of being sent as it is.
#[derive(Clone)]
enum Change {
    Missing,
    Held,
    Instead(Vec<u8>),
}

struct Shared {
    root: PathBuf,
    asked: Mutex<Vec<String>>,
    changes: Mutex<HashMap<&'static str, Change>>,
    changed: Condvar,
    stopped: AtomicBool,
}

/// A running server.
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Serves a folder until it is dropped.
    pub fn start(root: PathBuf) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("the address of a listener");
        let shared = Arc::new(Shared {
            root,
            asked: Mutex::default(),
            changes: Mutex::default(),
            changed: Condvar::new(),
            stopped: AtomicBool::new(false),
        });
        let serving = Arc::clone(&shared);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                if serving.stopped.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&serving);
                thread::spawn(move || shared.answer(&stream));
            }
        });
        Self { address, shared }
    }

    /// The page's address.
    pub fn page(&self) -> String {
        format!("{}{FOLDER}", self.origin())
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Answers 404 for every file with this in its name.
    pub fn hide(&self, part: &'static str) {
        self.change(part, Change::Missing);
    }

    /// Lets requests for such files wait until they are released.
    pub fn hold(&self, part: &'static str) {
        self.change(part, Change::Held);
    }

    /// Sends such files as they are, those waiting too.
    pub fn release(&self, part: &'static str) {
        guard(&self.shared.changes).remove(part);
        self.shared.changed.notify_all();
    }

    /// Sends other bytes in place of such files.
    pub fn replace(&self, part: &'static str, bytes: &[u8]) {
        self.change(part, Change::Instead(bytes.to_vec()));
    }

    /// Sends every file as it is again.
    pub fn restore(&self) {
        guard(&self.shared.changes).clear();
        self.shared.changed.notify_all();
    }

    /// The paths asked for, in order.
    pub fn asked(&self) -> Vec<String> {
        guard(&self.shared.asked).clone()
    }

    /// The paths asked for that lie outside the page's folder.
    pub fn strayed(&self) -> Vec<String> {
        self.asked().into_iter().filter(|path| !path.starts_with(FOLDER)).collect()
    }

    fn change(&self, part: &'static str, change: Change) {
        guard(&self.shared.changes).insert(part, change);
        self.shared.changed.notify_all();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Relaxed);
        guard(&self.shared.changes).clear();
        self.shared.changed.notify_all();
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn answer(&self, stream: &TcpStream) {
        let Some(target) = request(stream) else { return };
        let path = target.split(['?', '#']).next().unwrap_or_default().to_owned();
        guard(&self.asked).push(path.clone());
        let file = match path.strip_prefix(FOLDER) {
            Some("") => "index.html",
            Some(file) if !file.split('/').any(|part| part == "..") => file,
            _ => return send(stream, "404 Not Found", "text/plain", b""),
        };
        match self.change_for(file) {
            Some(Change::Missing) => send(stream, "404 Not Found", "text/plain", b""),
            Some(Change::Instead(bytes)) => send(stream, "200 OK", kind(file), &bytes),
            _ => match fs::read(self.root.join(file)) {
                Ok(bytes) => send(stream, "200 OK", kind(file), &bytes),
                Err(_) => send(stream, "404 Not Found", "text/plain", b""),
            },
        }
    }

    /// What happens to a file; waits as long as it is held.
    fn change_for(&self, file: &str) -> Option<Change> {
        let find = |changes: &HashMap<&'static str, Change>| {
            changes.iter().find(|(part, _)| file.contains(**part)).map(|(_, change)| change.clone())
        };
        let changes = guard(&self.changes);
        let changes = self
            .changed
            .wait_while(changes, |changes| matches!(find(changes), Some(Change::Held)))
            .unwrap_or_else(PoisonError::into_inner);
        find(&changes)
    }
}

fn guard<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The target of a request; its headers are read and forgotten.
fn request(stream: &TcpStream) -> Option<String> {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next()?.ok()?;
    let target = first.split(' ').nth(1)?.to_owned();
    lines.map_while(Result::ok).find(String::is_empty)?;
    Some(target)
}

/// A browser that left meanwhile is no fault of the page, so what cannot be sent is not.
fn send(mut stream: &TcpStream, status: &str, kind: &str, body: &[u8]) {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let _ = stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(body));
}

fn kind(file: &str) -> &'static str {
    match Path::new(file).extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
