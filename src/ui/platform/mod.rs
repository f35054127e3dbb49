//! The browser, one thin file per thing it offers. Every function takes and returns plain Rust types: no `JsValue`
//! leaves this folder, and a browser that refuses is an ordinary answer. No decision is taken here.

pub mod canvas;
pub mod clipboard;
pub mod clock;
pub mod download;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod history;
pub mod idle;
pub mod indexed_db;
pub mod locale;
pub mod media;
pub mod size;
pub mod storage;
pub mod trouble;
