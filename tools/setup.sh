#!/usr/bin/env bash
# Makes this machine ready: `tools/setup.sh build` for building and serving the page, `tools/setup.sh test` for the
# tests too. What is there already is used, so a second run takes seconds.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
. "$KURABE_ROOT/tools/setup/common.sh"
. "$KURABE_ROOT/tools/setup/rust.sh"
. "$KURABE_ROOT/tools/setup/cargo_tools.sh"
. "$KURABE_ROOT/tools/setup/node.sh"
. "$KURABE_ROOT/tools/setup/browser.sh"

main() {
  case "${1:-build}" in
    build) set_up_build ;;
    test) set_up_build; set_up_tests ;;
    *) stop "'$1' is not a kind of set-up: use 'build' or 'test'." ;;
  esac
  say "ready after $SECONDS s"
}

set_up_build() {
  set_up_rust
  fetch_crates
  set_up_node
  set_up_wasm_opt
  set_up_cargo_tools
}

set_up_tests() {
  set_up_rust_checkers
  set_up_browser
  set_up_axe
}

# The build asks for nothing from the network, so everything in Cargo.lock has to be on the machine before.
fetch_crates() {
  [ -f "$KURABE_ROOT/Cargo.lock" ] \
    || stop "Cargo.lock is missing, and it says which versions are needed: run 'cargo generate-lockfile', then start again."
  (cd "$KURABE_ROOT" && quietly crates cargo fetch --locked) \
    || stop "Cargo.lock does not fit Cargo.toml or its crates could not be fetched; cargo's words are in $(log_file crates)."
}

main "$@"
