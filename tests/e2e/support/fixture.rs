//! Plan files made for a test, in a folder of its own that is removed with it.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process,
    sync::atomic::{AtomicUsize, Ordering},
};

use serde_json::{Value, json};

/// A folder for the files of one test.
pub struct Folder(PathBuf);

impl Folder {
    /// A new, empty folder.
    pub fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("kurabe-e2e-{}-{number}", process::id()));
        fs::create_dir_all(&path).expect("a folder for files");
        Self(path)
    }

    /// Writes a file and gives its path.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, content).expect("a written file");
        path
    }

    /// Makes a file of this many bytes, which take no room on the disk.
    pub fn sparse(&self, name: &str, bytes: u64) -> PathBuf {
        let path = self.0.join(name);
        fs::File::create(&path).and_then(|file| file.set_len(bytes)).expect("a sparse file");
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl AsRef<Path> for Folder {
    fn as_ref(&self) -> &Path {
        &self.0
    }
}

/// A small plan of a city, with one target that the opening plans have too: childcare leave of men.
pub fn plan(id: &str, name: &str, percent: u32) -> Value {
    json!({
        "format": 1,
        "id": id,
        "title": format!("{name}の行動計画"),
        "municipality": { "name": name, "kana": "てすとし", "name_en": "Testville", "kind": "city" },
        "bodies": [],
        "laws": ["next_generation"],
        "period": { "from": "FY2022", "to": "FY2026" },
        "staff_covered": [],
        "sources": [{ "id": "plan", "title": format!("{name}の行動計画") }],
        "targets": [{
            "indicator": "childcare_leave_take_up_rate",
            "population": { "sex": "male" },
            "comparator": "at_least",
            "value": percent,
            "unit": "percent",
            "due": "FY2026",
            "places": [{ "source": "plan", "printed": format!("{percent}%") }]
        }],
        "observations": []
    })
}
