//! Where the built page and the tools are: tools/env.sh says it in variables.

use std::{env, fs, path::PathBuf};

/// The folder of the built page.
pub fn dist() -> PathBuf {
    let folder =
        named("KURABE_DIST").unwrap_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("dist"));
    assert!(folder.join("index.html").is_file(), "{} holds no built page; run make build", folder.display());
    folder
}

/// The browser's driver.
pub fn chromedriver() -> PathBuf {
    named("KURABE_CHROMEDRIVER")
        .or_else(|| named("CHROMEDRIVER"))
        .unwrap_or_else(|| PathBuf::from("chromedriver"))
}

/// The browser, where it is not the one that the driver finds by itself.
pub fn chrome() -> Option<PathBuf> {
    named("KURABE_CHROME")
}

/// The accessibility checker, as the text of a script.
pub fn axe_source() -> String {
    let path = named("KURABE_AXE").expect("KURABE_AXE names no file; `. tools/env.sh` sets it");
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn named(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).filter(|value| !value.is_empty()).map(PathBuf::from)
}
