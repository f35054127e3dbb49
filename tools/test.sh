#!/usr/bin/env bash
# Every test, from the cheapest to the dearest. tools/setup.sh test has to have run.
# The last lines are the last test runner's own summary, so that whoever started this can read the count there.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"
export WASM_BINDGEN_TEST_WEBDRIVER_JSON="$KURABE_ROOT/tools/webdriver.json"
export WASM_BINDGEN_TEST_TIMEOUT="${WASM_BINDGEN_TEST_TIMEOUT:-120}"

# step WORDS COMMAND...: a failure ends the run with the step's name after the runner's own output.
step() {
  local words="$1"
  shift
  printf '\n== %s (after %s s)\n' "$words" "$SECONDS"
  "$@" || { printf '\nThe tests stopped at: %s\n' "$words" >&2; exit 1; }
}

step "layout and lints" tools/check.sh
step "core, without the page" cargo test --locked --no-default-features
step "components, rendered natively" cargo test --locked --lib --test components
step "components and platform, in a browser" cargo test --locked --target wasm32-unknown-unknown --test browser
step "the page as it is shipped" tools/build.sh
step "the page in use" cargo test --locked --no-default-features --features e2e --test e2e
