//! One chromedriver for the whole run, and seats for two browsers at once: more only make each other slow.

use std::{
    io::{BufRead, BufReader},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Condvar, Mutex, OnceLock, PoisonError},
};

use super::environment;

const SEATS: usize = 2;

/// A running chromedriver.
pub struct Driver {
    /// Where it listens.
    pub address: String,
    // The shell that started it stops it when this end of the pipe is closed, however this process ends.
    _shell: Child,
    _stdin: Option<ChildStdin>,
    _stdout: BufReader<ChildStdout>,
}

/// The chromedriver of this run.
pub fn driver() -> &'static Driver {
    static DRIVER: OnceLock<Driver> = OnceLock::new();
    DRIVER.get_or_init(start)
}

fn start() -> Driver {
    let program = environment::chromedriver();
    let mut shell = Command::new("sh")
        .args(["-c", r#""$0" --port=0 & driver=$!; read -r _; kill "$driver""#])
        .arg(&program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("a shell");
    let stdin = shell.stdin.take();
    let mut stdout = BufReader::new(shell.stdout.take().expect("the driver's output"));
    let mut line = String::new();
    let port = loop {
        line.clear();
        let read = stdout.read_line(&mut line).expect("the driver's output as text");
        assert!(read > 0, "{} did not start", program.display());
        if let Some((_, rest)) = line.split_once("started successfully on port ") {
            break rest.trim().trim_end_matches('.').to_owned();
        }
    };
    Driver { address: format!("http://127.0.0.1:{port}"), _shell: shell, _stdin: stdin, _stdout: stdout }
}

static TAKEN: Mutex<usize> = Mutex::new(0);
static GIVEN_BACK: Condvar = Condvar::new();

/// The right to run a browser, given back when it is dropped.
pub struct Seat(());

impl Seat {
    /// Waits for a free seat.
    pub fn take() -> Self {
        let taken = TAKEN.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taken =
            GIVEN_BACK.wait_while(taken, |taken| *taken >= SEATS).unwrap_or_else(PoisonError::into_inner);
        *taken += 1;
        Self(())
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        *TAKEN.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        GIVEN_BACK.notify_one();
    }
}
