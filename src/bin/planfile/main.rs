//! `planfile`, the tool for people who keep plan files. Everything it does is in `tool`, `cells`, `check` and `outline`.

#[cfg(not(target_arch = "wasm32"))]
mod cells;
#[cfg(not(target_arch = "wasm32"))]
mod check;
#[cfg(not(target_arch = "wasm32"))]
mod outline;
#[cfg(not(target_arch = "wasm32"))]
mod tool;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    tool::main()
}

/// Cargo builds every program for the browser's tests too. A browser has no files for this one.
#[cfg(target_arch = "wasm32")]
fn main() {}
