#!/usr/bin/env bash
# Reads changed plan files, links and cells as long as asked for, from new seeds each time: fuzz.sh SECONDS. A fault is told
# with the command that repeats it. `make test` runs a few cases of the same program.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"

KURABE_FUZZ_SECONDS="$1" cargo test --locked --no-default-features --test fuzz -- --nocapture
