#!/usr/bin/env bash
# Builds the page and measures it against its budgets, then the core alone. tools/setup.sh test has to have run.
set -euo pipefail

. "$(dirname "${BASH_SOURCE[0]}")/env.sh"
cd "$KURABE_ROOT"

tools/build.sh
cargo bench --locked --no-default-features --features e2e --bench page
cargo bench --locked --no-default-features --bench core
