//! A static server on the loopback address that answers as a good static host does: compressed ahead with Brotli where
//! the browser takes it. It notes what was asked for, so that the first load is what the browser really fetched.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead, BufReader, Cursor, Write},
    net::{TcpListener, TcpStream},
    path::Path,
    sync::{Arc, Mutex},
    thread,
};

use super::Outcome;

/// A file as it is stored and as it travels.
#[derive(Debug, Clone)]
pub struct File {
    pub raw: Vec<u8>,
    pub brotli: Option<Vec<u8>>,
}

/// Everything that is served, by path.
#[derive(Debug, Default)]
pub struct Site {
    files: BTreeMap<String, File>,
}

impl Site {
    /// Adds a folder with everything in it, compressed.
    pub fn add_folder(&mut self, prefix: &str, folder: &Path) -> Outcome<()> {
        let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if entry.file_type()?.is_dir() {
                self.add_folder(&format!("{prefix}{name}/"), &entry.path())?;
            } else if !name.ends_with(".br") && !name.ends_with(".gz") {
                let raw = fs::read(entry.path())?;
                let brotli = Some(compressed(&raw)?);
                self.files.insert(format!("{prefix}{name}"), File { raw, brotli });
            }
        }
        Ok(())
    }

    /// Adds a file that travels as it is.
    pub fn add_plain(&mut self, path: String, raw: Vec<u8>) {
        self.files.insert(path, File { raw, brotli: None });
    }
}

fn compressed(raw: &[u8]) -> Outcome<Vec<u8>> {
    let mut out = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut Cursor::new(raw), &mut out, &parameters)?;
    Ok(out)
}

/// A running server; it ends with the program.
#[derive(Debug)]
pub struct Server {
    port: u16,
    site: Arc<Site>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// Serves the site on a free port.
    pub fn start(site: Site) -> Outcome<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0))?;
        let port = listener.local_addr()?.port();
        let (site, asked) = (Arc::new(site), Arc::<Mutex<Vec<String>>>::default());
        let server = Self { port, site: Arc::clone(&site), asked: Arc::clone(&asked) };
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (site, asked) = (Arc::clone(&site), Arc::clone(&asked));
                // A browser that hangs up in the middle of an answer is none of our business.
                thread::spawn(move || answer_all(stream, &site, &asked).ok());
            }
        });
        Ok(server)
    }

    /// The address of a path.
    pub fn address(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.port)
    }

    /// The files asked for since the last call, each once, in order.
    pub fn take_asked(&self) -> Vec<(String, File)> {
        let mut paths = self.asked.lock().map(|mut asked| std::mem::take(&mut *asked)).unwrap_or_default();
        paths.sort();
        paths.dedup();
        paths
            .into_iter()
            .filter_map(|path| self.site.files.get(&path).map(|file| (path.clone(), file.clone())))
            .collect()
    }
}

fn answer_all(stream: TcpStream, site: &Site, asked: &Mutex<Vec<String>>) -> Outcome<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    while let Some((path, takes_brotli)) = request(&mut reader)? {
        let Some(file) = site.files.get(&path) else {
            writer.write_all(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")?;
            continue;
        };
        if let Ok(mut asked) = asked.lock() {
            asked.push(path.clone());
        }
        let (body, encoding) = match &file.brotli {
            Some(brotli) if takes_brotli => (brotli, "Content-Encoding: br\r\n"),
            _ => (&file.raw, ""),
        };
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: {}\r\n{encoding}Content-Length: {}\r\nCache-Control: no-cache\r\n\r\n",
            media_type(&path),
            body.len(),
        );
        writer.write_all(&[head.as_bytes(), body].concat())?;
    }
    Ok(())
}

/// Path and whether Brotli is accepted; nothing when the browser has hung up.
fn request(reader: &mut impl BufRead) -> Outcome<Option<(String, bool)>> {
    let (mut path, mut takes_brotli) = (None, false);
    for line in reader.lines() {
        let line = line?;
        match path {
            _ if line.is_empty() => break,
            None => path = line.split(' ').nth(1).map(str::to_owned),
            Some(_) => {
                takes_brotli |= line
                    .to_ascii_lowercase()
                    .strip_prefix("accept-encoding:")
                    .is_some_and(|it| it.contains("br"))
            }
        }
    }
    Ok(path.map(|path| {
        let path = path.split('?').next().unwrap_or_default();
        let index = if path.ends_with('/') { "index.html" } else { "" };
        (format!("{path}{index}"), takes_brotli)
    }))
}

fn media_type(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
