//! What the benchmark is made of: a server, a browser, the measurements, and the table they end in.

pub mod browser;
pub mod heap;
pub mod interaction;
pub mod machine;
pub mod national;
pub mod opening;
pub mod reading;
pub mod report;
pub mod server;
pub mod size;
pub mod stats;

use std::error::Error;

/// A value, or why there is none.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// How a page is named on the server and in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Page {
    Kurabe,
    Peer,
}

impl Page {
    pub const BOTH: [Self; 2] = [Self::Kurabe, Self::Peer];

    /// Its folder on the server.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Kurabe => "/kurabe/",
            Self::Peer => "/peer/",
        }
    }
}
