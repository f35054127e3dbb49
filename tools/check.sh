#!/usr/bin/env bash
# Layout and lints of the Rust code, warnings counted as errors. tools/setup.sh test has to have run; where a machine
# cannot have rustfmt or clippy, the set-up has said so.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"

check_layout() {
  if cargo_fmt --version >/dev/null 2>&1; then
    cargo_fmt --all --check
  fi
}

# The core with all its tests as a native program, then the page as the browser gets it.
check_lints() {
  if cargo clippy --version >/dev/null 2>&1; then
    cargo clippy --quiet --locked --no-default-features --features e2e --all-targets -- -D warnings
    cargo clippy --quiet --locked --target wasm32-unknown-unknown --features split --lib --bin kurabe-page --test browser -- -D warnings
  fi
}

check_layout
check_lints
